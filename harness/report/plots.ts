/**
 * Plots as SVG text, made with Vega-Lite when a report is written. Colours are CSS variables of the page, so that one
 * drawing serves light and dark; nothing in them depends on the machine that draws.
 * @module
 */
import type { TopLevelSpec } from "vega-lite";
import { escapeHtml, type Html, trusted } from "./html.ts";

/** Points of several series in one plot; colours are CSS variables without their dashes. */
export interface Series {
  readonly name: string;
  readonly color: string;
}

/** A bar of a panel of speedups. */
export interface SpeedupBar {
  readonly configuration: string;
  readonly series: string;
  readonly speedup: number;
}

/** Speedups of one task. */
export interface SpeedupPanel {
  /** Text for readers who do not see the plot. */
  readonly label: string;
  readonly configurations: readonly string[];
  readonly series: readonly Series[];
  readonly bars: readonly SpeedupBar[];
  /** Speedup of the best compiler kernel, drawn as a line across the bars. */
  readonly compiler: readonly { readonly configuration: string; readonly speedup: number }[];
  /** Common bounds of all panels, powers of two. */
  readonly domain: readonly [number, number];
}

/** Bars of speedup by configuration on a logarithmic scale, growing from the baseline at 1. */
export function speedupPanel(panel: SpeedupPanel): Promise<Html> {
  const domain = [...panel.domain];
  const x = { field: "configuration", type: "nominal", scale: { domain: panel.configurations, paddingInner: 0.28 } };
  const y = {
    field: "speedup",
    type: "quantitative",
    scale: { type: "log", base: 2, domain, nice: false },
    axis: { title: null, grid: true, values: powersOfTwo(domain[0], domain[1]), labelExpr: speedupLabel },
  };
  return draw({
    width: 210,
    height: 120,
    layer: [
      {
        data: { values: [{}] },
        mark: { type: "rule", color: "var(--muted)" },
        encoding: { y: { ...y, field: undefined, datum: 1 } },
      },
      {
        data: { values: panel.bars },
        mark: { type: "bar", strokeWidth: 1 },
        encoding: {
          x: { ...x, axis: { title: null, labelAngle: 0, ticks: false, domain: false } },
          xOffset: {
            field: "series",
            scale: { domain: panel.series.map(({ name }) => name), paddingInner: 0.1 },
          },
          y,
          y2: { datum: 1 },
          color: colorOf(panel.series),
          stroke: colorOf(panel.series), // a bar of 1.00 has no height but is there
        },
      },
      {
        data: { values: panel.compiler },
        mark: { type: "tick", color: "var(--ink)", thickness: 1.5, size: 24, opacity: 1 },
        encoding: { x, y },
      },
    ],
  }, panel.label);
}

/** One point of the plot of roofline fractions. */
export interface RooflinePoint {
  readonly task: string;
  readonly series: string;
  /** Floor cycles / kernel cycles. */
  readonly fraction: number;
}

/** Roofline fractions: a row per task, a dot per configuration. */
export function rooflinePlot(
  label: string,
  tasks: readonly string[],
  series: readonly Series[],
  points: readonly RooflinePoint[],
): Promise<Html> {
  return draw({
    width: 400,
    height: Math.max(3, tasks.length) * (12 + 6 * series.length),
    data: { values: points },
    mark: { type: "circle", size: 46, opacity: 0.8 },
    encoding: {
      x: {
        field: "fraction",
        type: "quantitative",
        scale: { domain: [0, 1] },
        axis: { title: "floor cycles / kernel cycles", values: [0, 0.25, 0.5, 0.75, 1], format: ".0%" },
      },
      y: {
        field: "task",
        type: "nominal",
        scale: { domain: tasks },
        axis: { title: null, ticks: false, domain: false, grid: true, labelLimit: 130 },
      },
      yOffset: { field: "series", scale: { domain: series.map(({ name }) => name), paddingOuter: 0.6 } },
      color: colorOf(series),
    },
  }, label);
}

/** One step of a curve of fast_p: from this threshold on, this share. */
export interface FastPoint {
  readonly series: string;
  readonly threshold: number;
  readonly share: number;
}

/** fast_p: the share of pairs solved with more than a speedup p, over p. */
export function fastPlot(
  label: string,
  series: readonly Series[],
  points: readonly FastPoint[],
  domain: readonly [number, number],
): Promise<Html> {
  return draw({
    width: 400,
    height: 240,
    layer: [
      {
        data: { values: [{}] },
        mark: { type: "rule", color: "var(--muted)", strokeDash: [3, 3] },
        encoding: { x: { datum: 1 } },
      },
      {
        data: { values: points },
        mark: { type: "line", interpolate: "step-after", strokeWidth: 2 },
        encoding: {
          x: {
            field: "threshold",
            type: "quantitative",
            scale: { type: "log", base: 2, domain: [...domain], nice: false },
            axis: {
              title: "speedup p over the baseline",
              values: powersOfTwo(domain[0], domain[1]),
              labelExpr: speedupLabel,
            },
          },
          y: {
            field: "share",
            type: "quantitative",
            scale: { domain: [0, 1] },
            axis: { title: "share of all pairs", values: [0, 0.25, 0.5, 0.75, 1], format: ".0%" },
          },
          color: colorOf(series),
        },
      },
    ],
  }, label);
}

/** Smallest interval of powers of two that holds all values and [0.5, 4]. */
export function speedupDomain(values: readonly number[]): [number, number] {
  const logs = values.filter((value) => value > 0 && Number.isFinite(value)).map(Math.log2);
  const low = logs.reduce((least, value) => Math.min(least, value), -1);
  const high = logs.reduce((most, value) => Math.max(most, value), 2);
  return [2 ** Math.floor(low), 2 ** Math.ceil(high)];
}

/** Powers of two of an interval; every second or third where more than seven would crowd. */
function powersOfTwo(from: number, to: number): number[] {
  const first = Math.round(Math.log2(from)), last = Math.round(Math.log2(to));
  const step = Math.ceil((last - first) / 6);
  const exponents = Array.from({ length: last - first + 1 }, (_, number) => first + number);
  return exponents.filter((exponent) => exponent % step === 0).map((exponent) => 2 ** exponent);
}

/** Vega expression: `0.5×`, `4×`. */
const speedupLabel = "format(datum.value, '~r') + '×'";

/** Colours of series, for an encoding. */
export function colorOf(series: readonly Series[]) {
  return {
    field: "series",
    type: "nominal",
    scale: {
      domain: series.map(({ name }) => name),
      range: series.map(({ color }) => `var(--${color})`),
    },
    legend: null,
  };
}

const font = "inherit";

const config = {
  font,
  autosize: { type: "fit-x", contains: "padding" }, // drawings of a kind are equally wide
  padding: 2,
  aria: false, // the label stands for the whole drawing
  background: null,
  view: { stroke: null },
  axis: {
    labelColor: "var(--muted)",
    labelFont: font,
    labelFontSize: 11,
    titleColor: "var(--muted)",
    titleFont: font,
    titleFontSize: 11,
    titleFontWeight: 400,
    titlePadding: 8,
    gridColor: "var(--rule)",
    domainColor: "var(--rule)",
    tickColor: "var(--rule)",
    ticks: false,
    labelPadding: 6,
    domain: false,
  },
} as const;

/** Draws a Vega-Lite specification; the label stands for the whole drawing. */
export async function draw(specification: unknown, label: string): Promise<Html> {
  // a second of loading that only reports need
  const [{ parse, View }, { compile }] = await Promise.all([import("vega"), import("vega-lite")]);
  const compiled = compile({ ...(specification as Record<string, unknown>), config } as unknown as TopLevelSpec).spec;
  const view = new View(parse(compiled), { renderer: "none" });
  try {
    return trusted(dress(await view.toSVG(), label));
  } finally {
    view.finalize();
  }
}

/** Makes Vega's SVG fit for a page: it scales, it speaks, and nothing invisible is left. */
function dress(svg: string, label: string): string {
  const viewBox = /viewBox="([^"]*)"/.exec(svg)![1];
  return svg
    .replace(/<svg [^>]*>/, `<svg class="plot" viewBox="${viewBox}" role="img" aria-label="${escapeHtml(label)}">`)
    .replace(/<path class="(background|foreground)"[^>]*\/>/g, "")
    .replace(
      / (class="(mark|role)-[^"]*"|aria-hidden="true"|pointer-events="none"|opacity="1"|font-family="[^"]*")/g,
      "",
    )
    .replace(/ (d|transform)="[^"]*"/g, (attribute) => attribute.replace(/[0-9]+\.[0-9]{3,}/g, rounded));
}

function rounded(number: string): string {
  return String(Number(Number(number).toFixed(2)));
}
