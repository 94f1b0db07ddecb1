/**
 * Plots of agents' runs: success against what was spent, and tokens by kind.
 * @module
 */
import type { Html } from "./html.ts";
import { colorOf, draw, type Series } from "./plots.ts";

/** One step of a curve of success: from this amount on, this share of all pairs is solved. */
export interface SuccessPoint {
  readonly series: string;
  readonly spent: number;
  readonly share: number;
}

/** Share of all pairs that are solved within an amount of iterations, tokens or dollars. */
export function successPlot(
  label: string,
  unit: string,
  format: string,
  series: readonly Series[],
  points: readonly SuccessPoint[],
): Promise<Html> {
  return draw({
    width: 320,
    height: 200,
    data: { values: points },
    mark: { type: "line", interpolate: "step-after", strokeWidth: 2 },
    encoding: {
      x: { field: "spent", type: "quantitative", axis: { title: unit, format, tickCount: 5 } },
      y: {
        field: "share",
        type: "quantitative",
        scale: { domain: [0, 1] },
        axis: { title: "share of pairs solved", values: [0, 0.25, 0.5, 0.75, 1], format: ".0%" },
      },
      color: colorOf(series),
    },
  }, label);
}

/** Steps of the curve of one agent: amounts ascending, from nothing to `end`. */
export function successSteps(series: string, amounts: readonly number[], pairs: number, end: number): SuccessPoint[] {
  const steps = amounts.map((spent, number) => ({ series, spent, share: (number + 1) / Math.max(1, pairs) }));
  return [
    { series, spent: 0, share: 0 },
    ...steps,
    { series, spent: Math.max(end, amounts.at(-1) ?? 0), share: amounts.length / Math.max(1, pairs) },
  ];
}

/** Kinds of tokens in the order in which bars stack them. */
export const tokenKinds: readonly (Series & { readonly key: "system" | "input" | "reasoning" | "output" })[] = [
  { key: "system", name: "system prompt and tools", color: "published" },
  { key: "input", name: "other input", color: "series-1" },
  { key: "reasoning", name: "reasoning", color: "series-4" },
  { key: "output", name: "output", color: "series-2" },
];

/** Tokens of a row by kind. */
export interface TokenBar {
  readonly row: string;
  /** Name of the kind. */
  readonly kind: string;
  readonly tokens: number;
}

/** Stacked bars of tokens, one row each. */
export function tokenPlot(label: string, rows: readonly string[], bars: readonly TokenBar[]): Promise<Html> {
  const order = new Map(tokenKinds.map(({ name }, position) => [name, position]));
  return draw({
    width: 420,
    height: 24 * rows.length + 10,
    data: { values: bars.map((bar) => ({ ...bar, series: bar.kind, order: order.get(bar.kind) })) },
    mark: { type: "bar" },
    encoding: {
      x: { field: "tokens", type: "quantitative", stack: true, axis: { title: "tokens per run", format: "~s" } },
      y: {
        field: "row",
        type: "nominal",
        scale: { domain: rows },
        axis: { title: null, ticks: false, domain: false, labelLimit: 150 },
      },
      order: { field: "order" },
      color: colorOf(tokenKinds),
    },
  }, label);
}
