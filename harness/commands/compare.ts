/**
 * `compare`: two agents, sessions or stores on the pairs that both ran.
 * @module
 */
import { compareSides, type Comparison, readSide } from "../compare.ts";
import type { Interval } from "../paired.ts";
import { formatRatio, formatTable } from "../report/table.ts";
import { defaultStorePath, Store } from "../store/store.ts";
import { UserError } from "../user_error.ts";
import { type CommandContext, exitCodes, printJson } from "./context.ts";

/** Options as the command line gives them. */
export interface CompareCommandOptions {
  readonly store?: string;
  readonly agent?: string;
  readonly json?: boolean;
}

/** Runs the command. */
export async function compareCommand(
  context: Pick<CommandContext, "print" | "note">,
  a: string,
  b: string,
  options: CompareCommandOptions,
): Promise<number> {
  const path = options.store ?? defaultStorePath;
  const bothFiles = await isFile(a) && await isFile(b);
  const store = bothFiles ? null : await Store.open(path, { readOnly: true });
  try {
    const comparison = compareSides(await readSide(a, store, options.agent), await readSide(b, store, options.agent));
    if (comparison.pairs.length === 0) throw new UserError(`${a} and ${b} ran no pair of task and size in common`);
    if (options.json) printJson(context, comparison);
    else context.print(formatComparison(comparison));
    return exitCodes.done;
  } finally {
    store?.close();
  }
}

function isFile(path: string): Promise<boolean> {
  return Deno.stat(path).then((information) => information.isFile, () => false);
}

function formatComparison({ a, b, pairs, onlyA, onlyB, success, speedup }: Comparison): string {
  const table = formatTable(
    [
      { title: "platform" },
      { title: "task" },
      { title: "config" },
      { title: "A", align: "right" },
      { title: "B", align: "right" },
      { title: "B / A", align: "right" },
    ],
    pairs.map((pair) => [
      pair.platform,
      pair.task,
      pair.configuration,
      pair.a === null ? "failed" : formatRatio(pair.a),
      pair.b === null ? "failed" : formatRatio(pair.b),
      formatRatio(pair.ratio),
    ]),
  );
  const solvedA = success.both + success.onlyA, solvedB = success.both + success.onlyB;
  const points = ({ value, low, high }: Interval) =>
    `${signed(100 * value)} points${range(low, high, (share) => signed(100 * share))}`;
  const times = ({ value, low, high }: Interval) => `${formatRatio(value)}${range(low, high, formatRatio)}`;
  return [
    table,
    "",
    `A: ${a}`,
    `B: ${b}`,
    `success: A ${solvedA}/${pairs.length}, B ${solvedB}/${pairs.length}; only A ${success.onlyA}, only B ` +
    `${success.onlyB}, both ${success.both}, neither ${success.neither}`,
    ...success.difference === null ? [] : [`B against A: ${points(success.difference)}, p = ${probability(success.p)}`],
    ...speedup.ratio === null ? [] : [
      `speedup where both are correct (n=${success.both}): B / A = ${
        times(speedup.ratio)
      }, B faster ${speedup.faster}, ` +
      `slower ${speedup.slower}, equal ${speedup.equal}, p = ${probability(speedup.p)}`,
    ],
    ...onlyA + onlyB === 0 ? [] : [`not compared: ${onlyA} pairs that only A ran, ${onlyB} that only B ran`],
    "speedups are over the default baseline on each side's own inputs; intervals are 95 %, by resampling tasks; p by the " +
    "exact sign test",
  ].join("\n");
}

function signed(value: number): string {
  return `${value < 0 ? "-" : "+"}${Math.abs(value).toFixed(1)}`;
}

/** ` (0.9x .. 1.2x)`, or that one task tells nothing of others. */
function range(low: number, high: number, format: (value: number) => string): string {
  return Number.isFinite(low) && Number.isFinite(high)
    ? ` (${format(low)} .. ${format(high)})`
    : " (one task: no interval)";
}

function probability(p: number): string {
  return p < 0.001 ? p.toExponential(1) : p.toFixed(3);
}
