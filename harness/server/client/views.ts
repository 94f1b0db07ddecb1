/**
 * What a run of the playground says: result, profile, outputs as pictures, memory.
 * @module
 */
/// <reference lib="dom" />
import type { LineProfile } from "../../../isa/plugin.ts";
import type { EvaluationResult } from "../../job.ts";
import { count, element, table } from "./dom.ts";
import type { OutputValues, TensorBytes } from "./evaluation_messages.ts";

/** Colours of causes with one of their own; the rest shares one. */
const colouredCauses = 7;

/** Bytes of a tensor that the memory view shows. */
const shownBytes = 16 * 1024;

/** Goes to a line of the editor. */
export type GoToLine = (line: number) => void;

function lineLink(line: number, goTo: GoToLine): HTMLElement {
  return element("button", { type: "button", class: "sort", click: () => goTo(line) }, `line ${line}`);
}

/** Differences, diagnostics, warnings and sizes of a result. */
export function resultView(result: EvaluationResult, goTo: GoToLine): Node[] {
  const parts: Node[] = [];
  const errors = result.diagnostics;
  if (errors.length > 0) {
    parts.push(
      element("h3", {}, "Assembler"),
      table(
        "Messages of the assembler",
        ["Where", "Message"],
        errors.slice(0, 50).map(({ line, message, expected, hint }) => [
          lineLink(line, goTo),
          [message, expected && `expected ${expected}`, hint].filter(Boolean).join("; "),
        ]),
      ),
    );
  }
  const { comparison } = result;
  if (comparison && comparison.mismatches.length > 0) {
    parts.push(
      element("h3", {}, `First of ${count(comparison.elements - comparison.matching)} differences`),
      table(
        "Differences",
        ["Element", "Expected", "Got", "Address"],
        comparison.mismatches.slice(0, 24).map(({ tensor, index, expected, actual, written, address }) => [
          `${tensor}[${index.join("][")}]`,
          String(expected),
          written ? String(actual) : "never written",
          `0x${address.toString(16)}`,
        ]),
        [1, 2, 3],
      ),
    );
  }
  if (result.warnings.length > 0) {
    parts.push(
      element("h3", {}, "Remarks of the machine"),
      table(
        "Remarks",
        ["Where", "Remark", "Times"],
        result.warnings.map(({ line, message, count: times }) => [
          line === undefined ? "–" : lineLink(line, goTo),
          message,
          count(times),
        ]),
        [2],
      ),
    );
  }
  const facts: [string, string][] = [
    ["Code", `${count(result.codeBytes)} bytes`],
    ["Instructions in it", count(result.instructionCount)],
    ["Static data", `${count(result.staticBytes)} bytes`],
  ];
  if (result.instructions !== null) facts.push(["Executed", count(result.instructions)]);
  if (comparison) facts.push(["Largest error", Number(comparison.maximumError.toPrecision(4)).toString()]);
  if (result.floor) facts.push(["Floor", `${count(result.floor.cycles)} cycles`]);
  parts.push(element(
    "dl",
    { class: "facts" },
    ...facts.map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, value))),
  ));
  if (result.floor) parts.push(element("p", { class: "note" }, `Floor: ${result.floor.derivation}`));
  return parts;
}

/** Where the cycles went: causes as a bar, the costliest lines, counts of events. */
export function profileView(result: EvaluationResult, source: string, goTo: GoToLine): Node[] {
  const { profile } = result;
  if (!profile || profile.length === 0) return [element("p", { class: "muted" }, "The run has no profile.")];
  const total = profile.reduce((sum, { cycles }) => sum + cycles, 0);
  const causes = causesOf(profile);
  const lines = source.split("\n");
  const costly = [...profile].sort((a, b) => b.cycles - a.cycles).slice(0, 20);
  const most = Math.max(1, costly[0].cycles);
  return [
    causeBar(causes, total),
    element(
      "ul",
      { class: "legend" },
      ...causes.map(({ cause, cycles }, number) =>
        element("li", {}, swatch(number), `${cause} `, element("span", { class: "note" }, percent(cycles, total)))
      ),
    ),
    element("h3", {}, "Costliest lines"),
    table(
      "Costliest lines",
      ["Line", "Source", "Times", "Cycles", "Share"],
      costly.map(({ line, executions, cycles }) => {
        const bar = element("span", { class: "bar", "aria-hidden": "true" });
        bar.style.width = `${(5 * cycles) / most}rem`;
        return [
          lineLink(line, goTo),
          element("code", {}, (lines[line - 1] ?? "").trim().slice(0, 60)),
          count(executions),
          count(cycles),
          element("span", {}, percent(cycles, total), bar),
        ];
      }),
      [2, 3],
    ),
    element("h3", {}, "Events"),
    table(
      "Events",
      ["Event", "Count"],
      Object.entries(result.counters).filter(([, times]) => times > 0).map(([name, times]) => [
        name.replaceAll("-", " "),
        count(times),
      ]),
      [1],
    ),
  ];
}

function causesOf(profile: readonly LineProfile[]): { readonly cause: string; readonly cycles: number }[] {
  const totals = new Map<string, number>();
  let working = 0;
  for (const { cycles, stalls } of profile) {
    working += cycles;
    for (const [cause, waited] of Object.entries(stalls)) {
      totals.set(cause, (totals.get(cause) ?? 0) + waited);
      working -= waited;
    }
  }
  const sorted = [...totals].map(([cause, cycles]) => ({ cause: cause.replaceAll("-", " "), cycles }))
    .sort((a, b) => b.cycles - a.cycles);
  return [{ cause: "dispatching", cycles: working }, ...sorted].filter(({ cycles }) => cycles > 0);
}

const svgNamespace = "http://www.w3.org/2000/svg";

function svg(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

const colorClass = (number: number) => `c-${Math.min(number, colouredCauses)}`;

function swatch(number: number): SVGElement {
  const made = svg("svg", { class: "swatch", viewBox: "0 0 12 12", "aria-hidden": "true" });
  made.append(svg("rect", { width: 12, height: 12, rx: 2, class: colorClass(number) }));
  return made;
}

function causeBar(causes: readonly { readonly cause: string; readonly cycles: number }[], total: number): SVGElement {
  const label = causes.map(({ cause, cycles }) => `${cause} ${percent(cycles, total)}`).join(", ");
  const bar = svg("svg", {
    class: "stalls",
    viewBox: "0 0 1000 12",
    preserveAspectRatio: "none",
    role: "img",
    "aria-label": `Where the cycles went: ${label}`,
  });
  let x = 0;
  for (const [number, { cycles }] of causes.entries()) {
    const width = (1000 * cycles) / Math.max(1, total);
    bar.append(svg("rect", { x, width: Math.max(0.5, width - 1), height: 12, class: colorClass(number) }));
    x += width;
  }
  return bar;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

/** Expected, actual and error of every output as pictures. */
export function outputView(outputs: readonly OutputValues[]): Node[] {
  if (outputs.length === 0) return [element("p", { class: "muted" }, "The run left no output to show.")];
  return outputs.flatMap((output) => {
    const { name, shape, expected, actual } = output;
    const errors = expected.map((value, index) => Math.abs(value - actual[index]));
    const low = least(expected), high = greatest(expected);
    const wrong = errors.reduce((sum, error) => sum + (error === 0 ? 0 : 1), 0);
    const largest = greatest(errors);
    const pictures: [string, Float64Array, number, number, boolean][] = [
      ["expected", expected, low, high, false],
      ["actual", actual, low, high, false],
      ["error", errors, 0, Math.max(largest, Number.MIN_VALUE), true],
    ];
    return [
      element("h3", {}, `${name} [${shape.join(" × ")}]`),
      element(
        "div",
        { class: "pictures" },
        ...pictures.map(([title, values, from, to, isError]) => {
          const text = isError
            ? `${name}, error: ${count(wrong)} of ${count(values.length)} elements differ, at most by ${short(largest)}`
            : `${name}, ${title}: values from ${short(least(values))} to ${short(greatest(values))}`;
          return element(
            "figure",
            {},
            picture(values, shape, from, to, isError, text),
            element("figcaption", {}, isError ? `error, at most ${short(largest)}` : title),
          );
        }),
      ),
      element(
        "p",
        { class: "note" },
        wrong === 0
          ? "Every element is equal."
          : `${count(wrong)} of ${count(expected.length)} elements differ. A column is an index of the last axis.`,
      ),
    ];
  });
}

function short(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(4))) : "not a number";
}

function least(values: Float64Array): number {
  return values.reduce((low, value) => value < low ? value : low, Infinity);
}

function greatest(values: Float64Array): number {
  return values.reduce((high, value) => value > high ? value : high, -Infinity);
}

/** Values as a picture: dark to bright, errors from the page's colour to red, what is no number in magenta. */
function picture(
  values: Float64Array,
  shape: readonly number[],
  low: number,
  high: number,
  isError: boolean,
  label: string,
): HTMLCanvasElement {
  const last = shape.length > 1 ? shape[shape.length - 1] : Math.ceil(Math.sqrt(values.length));
  const columns = Math.max(1, last), rows = Math.max(1, Math.ceil(values.length / columns));
  const canvas = element("canvas", { role: "img", "aria-label": label, width: columns, height: rows });
  const context = canvas.getContext("2d")!;
  const image = context.createImageData(columns, rows);
  const isDark = getComputedStyle(document.documentElement).colorScheme === "dark" ||
    (document.documentElement.dataset.theme === undefined && matchMedia("(prefers-color-scheme: dark)").matches);
  const ground = isDark ? 24 : 246;
  const span = high - low || 1;
  for (let index = 0; index < values.length; index++) {
    const at = 4 * index;
    const value = values[index];
    if (Number.isNaN(value)) image.data.set([214, 73, 200, 255], at);
    else {
      const part = Math.min(1, Math.max(0, (value - low) / span));
      if (isError) {
        // the smallest error must be seen beside none
        const strength = part === 0 ? 0 : 0.35 + 0.65 * part;
        const mix = (target: number) => ground + (target - ground) * strength;
        image.data.set([mix(217), mix(45), mix(32), 255], at);
      } else image.data.set(ramp(part), at);
    }
  }
  context.putImageData(image, 0, 0);
  return canvas;
}

/** Dark blue over teal to yellow: order by brightness, also for who cannot tell the hues apart. */
function ramp(part: number): [number, number, number, number] {
  const stops = [[20, 26, 66], [33, 92, 138], [45, 150, 140], [140, 200, 96], [250, 231, 120]];
  const place = part * (stops.length - 1);
  const index = Math.min(stops.length - 2, Math.floor(place));
  const [a, b] = [stops[index], stops[index + 1]];
  const mix = (channel: number) => a[channel] + (b[channel] - a[channel]) * (place - index);
  return [mix(0), mix(1), mix(2), 255];
}

/** Bytes of every tensor after the run. */
export function memoryView(tensors: readonly TensorBytes[]): Node[] {
  if (tensors.length === 0) return [element("p", { class: "muted" }, "The run left no memory to show.")];
  const dump = element("pre", { class: "hex", tabindex: 0, "aria-label": "Bytes" });
  const show = (tensor: TensorBytes) => dump.textContent = hexDump(tensor);
  const select = element(
    "select",
    { change: () => show(tensors[select.selectedIndex]) },
    ...tensors.map(({ name, role, format }) => element("option", {}, `${name} (${role}), ${format}`)),
  );
  // what a kernel wrote is what one wants to see first
  const first = Math.max(0, tensors.findIndex(({ role }) => role === "output"));
  select.selectedIndex = first;
  show(tensors[first]);
  return [element("div", { class: "fields" }, element("label", {}, "Tensor", select)), dump];
}

function hexDump({ bytes, offset, unitBytes }: TensorBytes): string {
  const rows: string[] = [];
  const end = Math.min(bytes.length, shownBytes);
  for (let at = 0; at < end; at += 16) {
    const row = bytes.subarray(at, Math.min(end, at + 16));
    const groups: string[] = [];
    for (let byte = 0; byte < row.length; byte += 4) {
      groups.push(Array.from(row.subarray(byte, byte + 4), (value) => value.toString(16).padStart(2, "0")).join(" "));
    }
    rows.push(`${(offset + at / unitBytes).toString(16).padStart(8, "0")}  ${groups.join("  ")}`);
  }
  if (bytes.length > end) rows.push(`… ${count(bytes.length - end)} further bytes`);
  return rows.join("\n");
}
