/**
 * The best kernel of every pair: its source with cycles per line as a heat map, executions, and what lines waited for.
 * @module
 */
import type { LineProfile } from "../../isa/plugin.ts";
import type { EvaluationResult } from "../job.ts";
import { escapeHtml, type Html, html, trusted } from "./html.ts";
import { cycles, percent, type PlatformSection, ratio, shortHash, sizes } from "./page_parts.ts";
import { compare, type ReportPair } from "./report_model.ts";
import type { KernelDetail, StoredScore } from "./stored_scores.ts";

/** Steps of the heat map; the style has a class for each. */
const heatSteps = 10;

/** Causes with a colour of their own; the rest shares one. */
const colouredCauses = 6;

/** Colours of causes, variables of the style. */
const causeClasses = [
  ...Array.from({ length: colouredCauses + 1 }, (_, number) => `cause-${number}`),
  "cause-other",
];

/** Lines of a source that are shown, and characters of a line. */
const shownLines = 4000, shownCharacters = 400;

/** What cycles without a stall are called. */
const dispatching = "dispatching";

/** The kernels of a platform, folded. */
export function kernelSection(section: PlatformSection, details: ReadonlyMap<string, KernelDetail>): Html {
  const { platform, id } = section;
  const shown = platform.pairs.flatMap((pair, number) =>
    pair.best === null ? [] : [{ pair, best: pair.best, anchor: `${id}-k${number + 1}` }]
  );
  if (shown.length === 0) return html``;
  const colors = causeColors(shown.map(({ best }) => details.get(best.evaluation)?.result?.profile ?? []));
  const titles = new Map(platform.tasks.map(({ id, title }) => [id, title]));
  return html`
    <section aria-labelledby="${id}-kernels">
    <h3 id="${id}-kernels">Best kernels</h3>
    <p>The fastest correct kernel of every pair, a compiler's only where there is no other. Cycles are those of the first seed and sum
    to the run's; the darker a line, the larger its part.</p>
    ${shown.map(({ pair, best, anchor }) =>
      html`
        <details class="kernel">
          <summary><span class="name">${titles.get(pair.task)} ${pair.configuration}</span>
        <span class="by">${best.agent}</span><span class="number">${cycles(
          best.cycles,
        )}<span class="note"> cycles</span></span>
        <span class="number">${ratio(best.speedup)}</span><span class="number">${percent(
          best.rooflineFraction,
        )}<span class="note"> of roofline</span></span></summary>
          <div class="body" id="${anchor}">
        ${kernelFacts(pair, best)}
        ${kernelBody(details.get(best.evaluation), colors, `${titles.get(pair.task)} ${pair.configuration}`)}
          </div>
        </details>
      `
    )}</section>
  `;
}

function kernelFacts(pair: ReportPair, best: StoredScore): Html {
  const facts: [name: string, value: Html | string][] = [
    ["Sizes", sizes(pair.parameters)],
    ["Code", html`${cycles(best.codeBytes)} bytes, ${cycles(best.staticBytes)} static`],
    ["Floor", `${cycles(best.floor)} cycles`],
    ["Seeds", `${best.seeds} ${best.seedGiven ? "given by the user" : "secret"}`],
    ["Run", shortHash(best.run)],
    ["Kernel", shortHash(best.kernelHash)],
    ["Made by", best.provenance],
  ];
  if (best.flags.length > 0) facts.push(["Remarks", best.flags.join(", ")]);
  return html`<dl class="facts">${
    facts.map(([name, value]) =>
      html`
        <div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>
      `
    )
  }</dl>`;
}

function kernelBody(detail: KernelDetail | undefined, colors: ReadonlyMap<string, string>, name: string): Html {
  if (detail === undefined) return html`<p class="warning">The store does not hold this kernel's evaluation.</p>`;
  const profile = detail.result?.profile ?? null;
  const note = profile === null
    ? html`<p class="note">The store holds no profile of this run; a new run makes one.</p>`
    : null;
  return html`${note}${profile === null ? null : causeBar(profile, colors)}
${floorText(detail.result)}
${sourceTable(detail.source, profile ?? [], colors, name)}`;
}

function floorText(result: EvaluationResult | null): Html | null {
  return result?.floor ? html`<p class="note">Floor: ${result.floor.derivation}</p>` : null;
}

/** Cycles of a line or kernel by cause: dispatching first, then stalls, the longest first. */
function causesOf(profile: readonly LineProfile[]): { readonly cause: string; readonly cycles: number }[] {
  const totals = new Map<string, number>();
  let dispatched = 0;
  for (const { cycles, stalls } of profile) {
    dispatched += cycles;
    for (const [cause, waited] of Object.entries(stalls)) {
      totals.set(cause, (totals.get(cause) ?? 0) + waited);
      dispatched -= waited;
    }
  }
  const stalls = [...totals].map(([cause, cycles]) => ({ cause, cycles }))
    .sort((a, b) => b.cycles - a.cycles || compare(a.cause, b.cause));
  return [{ cause: dispatching, cycles: dispatched }, ...stalls].filter(({ cycles }) => cycles > 0);
}

/** One colour per cause over all kernels of a platform; those that cost most get their own. */
function causeColors(profiles: readonly (readonly LineProfile[])[]): Map<string, string> {
  // kernels weigh the same, whatever their size
  const weights = new Map<string, number>();
  for (const profile of profiles) {
    const total = profile.reduce((sum, { cycles }) => sum + cycles, 0);
    for (const { cause, cycles } of causesOf(profile)) {
      weights.set(cause, (weights.get(cause) ?? 0) + cycles / total);
    }
  }
  weights.delete(dispatching);
  const ordered = [...weights].sort(([a, x], [b, y]) => y - x || compare(a, b)).map(([cause]) => cause);
  return new Map([
    [dispatching, "cause-0"],
    ...ordered.map((cause, position): [string, string] => [
      cause,
      position < colouredCauses ? `cause-${position + 1}` : "cause-other",
    ]),
  ]);
}

const words = (cause: string): string => cause.replaceAll("-", " ");

/** Where the whole kernel's cycles went: a stacked bar that is its own legend. */
function causeBar(profile: readonly LineProfile[], colors: ReadonlyMap<string, string>): Html {
  const causes = causesOf(profile);
  const total = causes.reduce((sum, { cycles }) => sum + cycles, 0);
  const text = causes.map(({ cause, cycles }) => `${words(cause)} ${percent(cycles / total)}`).join(", ");
  return html`<div class="where">${stackedBar(causes, total, colors, text)}
<ul class="legend">${
    causes.map(({ cause, cycles: waited }) =>
      html`<li><svg class="swatch" viewBox="0 0 12 12" aria-hidden="true"><rect width="12" height="12" rx="2" fill="var(--${colors
        .get(cause)!})"/></svg>${words(cause)} <span class="note">${percent(waited / total)}</span></li>`
    )
  }</ul></div>`;
}

/** A bar of 1000 units, its parts coloured by cause. */
function stackedBar(
  causes: readonly { readonly cause: string; readonly cycles: number }[],
  total: number,
  colors: ReadonlyMap<string, string>,
  label: string,
): Html {
  let x = 0;
  const parts = causes.map(({ cause, cycles }) => {
    const start = Math.round(x);
    x += (1000 * cycles) / total;
    const width = Math.round(x) - start;
    return width > 0 && html`
      <rect x="${start}" width="${width}" height="10" fill="var(--${colors.get(cause)!})" />
    `;
  });
  return html`
    <svg class="causes" viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label="${label}">
    ${parts}</svg>
  `;
}

function sourceTable(
  source: string,
  profile: readonly LineProfile[],
  colors: ReadonlyMap<string, string>,
  name: string,
): Html {
  const lines = source.replace(/\n$/, "").split(/\r\n|\n|\r/);
  const costs = new Map(profile.map((cost) => [cost.line, cost]));
  const total = profile.reduce((sum, { cycles }) => sum + cycles, 0);
  const most = profile.reduce((largest, { cycles }) => Math.max(largest, cycles), 0);
  const rows = lines.slice(0, shownLines).map((text, index) =>
    sourceRow(index + 1, text, costs.get(index + 1), total, most, colors)
  );
  const more = lines.length - shownLines;
  return html`
    <div class="scroll source" role="region" tabindex="0" aria-label="Source of ${name} with cycles per line">
      <table>
        <thead>
          <tr>
            <th scope="col" class="number">line</th>
            <th scope="col" class="number">cycles</th>
            <th scope="col" class="number">share</th>
            <th scope="col" class="number">times</th>
            <th scope="col">source</th>
            <th scope="col" colspan="2">where the cycles went</th>
          </tr>
        </thead>
        <tbody>${rows}</tbody>
      </table>
    </div>
    ${more > 0 ? html`<p class="note">${more} more lines are not shown.</p>` : null}
  `;
}

/**
 * A row of the source. A report holds tens of thousands of them, so they are terse: end tags that HTML makes optional are
 * left out, alignment and heat hang on the column, and widths of bars are classes in percent (see {@link barStyle}).
 */
function sourceRow(
  line: number,
  text: string,
  cost: LineProfile | undefined,
  total: number,
  most: number,
  colors: ReadonlyMap<string, string>,
): Html {
  const code = escapeHtml(text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text);
  if (cost === undefined || (cost.cycles === 0 && cost.executions === 0)) {
    return trusted(`<tr><td>${line}<td><td><td><td>${code}\n`);
  }
  const causes = causesOf([cost]);
  const bar = causes.map(({ cause, cycles }) => barPart(colors.get(cause)!, cycles / most)).join("");
  const waits = causes.filter(({ cause }) => cause !== dispatching)
    .map(({ cause, cycles: waited }) => `${words(cause)} ${cycles(waited)}`).join(", ");
  const heat = most === 0 ? 0 : Math.ceil((heatSteps * cost.cycles) / most);
  const cells = [line, cycles(cost.cycles), share(cost.cycles, total), cycles(cost.executions), code, bar];
  const tail = waits === "" ? "" : `<td>${escapeHtml(waits)}`;
  return trusted(`<tr class="h${heat}">${cells.map((cell) => `<td>${cell}`).join("")}${tail}\n`);
}

function barPart(color: string, part: number): string {
  const width = Math.round(100 * part);
  return width === 0 ? "" : `<i class="${color} w${width}"></i>`;
}

/** Rules for the bars of source lines: widths in percent and colours. */
export const barStyle: string = [
  ...Array.from({ length: 100 }, (_, number) => `.w${number + 1}{width:${number + 1}%}`),
  ...causeClasses.map((name) => `.${name}{background:var(--${name})}`),
].join("");

function share(cycles: number, total: number): string {
  return total === 0 || cycles === 0 ? "" : percent(cycles / total);
}
