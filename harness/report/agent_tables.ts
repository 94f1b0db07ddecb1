/**
 * Runs of agents as text: the paper's tables (success, speedups, tool use, tokens by kind) from the store.
 * @module
 */
import type { AgentStatistics } from "./agent_statistics.ts";
import { formatDollars } from "./matrix_progress.ts";
import type { AgentRun } from "./stored_runs.ts";
import { type Column, formatCount, formatPercent, formatRatio, formatTable } from "./table.ts";

const right = (title: string): Column => ({ title, align: "right" });
const left = (title: string): Column => ({ title });
const rounded = (value: number): string => formatCount(Math.round(value));
const tenth = (value: number): string => value.toFixed(1);

/** One line per run. */
export function formatRuns(runs: readonly AgentRun[]): string {
  const hasAttempts = runs.some(({ attempt }) => attempt > 1);
  return formatTable(
    [
      left("platform"),
      left("task"),
      left("config"),
      left("agent"),
      ...hasAttempts ? [right("attempt")] : [],
      left("result"),
      right("first correct"),
      right("iterations"),
      right("cycles"),
      right("speedup"),
      right("tokens"),
      right("cost"),
      left("run"),
    ],
    runs.map((run) => [
      run.platform,
      run.task,
      run.configuration,
      run.agent,
      ...hasAttempts ? [String(run.attempt)] : [],
      resultOf(run),
      run.firstSuccess === null ? "-" : String(run.firstSuccess),
      `${run.iterations}/${run.budgetIterations}`,
      formatCount(run.cycles),
      formatRatio(run.speedup),
      formatCount(run.systemTokens + run.inputTokens + run.reasoningTokens + run.outputTokens),
      formatDollars(run.dollars),
      run.run.slice(0, 8),
    ]),
  );
}

/** What came of a run; a failure with its class. */
function resultOf({ status, correct, verdict, errorClass, endReason }: AgentRun): string {
  if (status !== "finished") return status === "infrastructure" ? "infrastructure" : `${status}, can go on`;
  if (correct) return "correct";
  const remarks = [errorClass, endReason === "gave-up" ? "gave up" : null].filter((remark) => remark !== null);
  return remarks.length === 0 ? verdict ?? "" : `${verdict} (${remarks.join(", ")})`;
}

/** Success, speedups, use of tools and tokens of every agent. */
export function formatStatistics(statistics: readonly AgentStatistics[]): string {
  const names = (
    { platform, agent, unsealed }: AgentStatistics,
  ) => [platform, `${agent}${unsealed ? " (unsealed)" : ""}`];
  const of = (titles: Column[], row: (own: AgentStatistics) => string[]) =>
    formatTable([left("platform"), left("agent"), ...titles], statistics.map((own) => [...names(own), ...row(own)]));
  const ks = Math.max(...statistics.map(({ attemptsPerPair }) => attemptsPerPair), 0);
  const lastK = (own: AgentStatistics, values: Readonly<Record<number, number | null>>) =>
    values[own.attemptsPerPair] ?? null;
  return [
    "Success",
    of(
      [
        right("solved"),
        right("95 % interval"),
        right("fast_1"),
        right("fast_2"),
        ...ks > 1 ? [right("attempts"), right("pass@1"), right("pass@k"), right("pass^k"), right("best@k")] : [],
        right("infrastructure"),
        right("unfinished"),
      ],
      (own) => [
        `${own.solved}/${own.pairs}`,
        `${formatPercent(own.rate.low)} .. ${formatPercent(own.rate.high)}`,
        formatPercent(own.fast[1]),
        formatPercent(own.fast[2]),
        ...ks > 1
          ? [
            String(own.attemptsPerPair),
            formatPercent(own.passAt[1] ?? null),
            formatPercent(lastK(own, own.passAt)),
            formatPercent(lastK(own, own.passHat)),
            formatRatio(lastK(own, own.bestAt)),
          ]
          : [],
        String(own.infrastructure),
        String(own.unfinished),
      ],
    ),
    "\nSpeedup over the default baseline",
    of(
      [right("geometric mean, solved"), right("failures as 1.00x"), right("total cycles"), right("roofline, median")],
      ({ speedups, roofline }) => [
        speedups.solvedOnly === null ? "-" : `${formatRatio(speedups.solvedOnly)} (n=${speedups.solved})`,
        formatRatio(speedups.withFallback),
        formatRatio(speedups.totalCycles),
        formatPercent(roofline),
      ],
    ),
    "\nUse of tools, means per finished run; failed runs by class: S syntax, F functionally wrong, T misuse of tools",
    of(
      [right("iterations"), right("tool calls"), right("evaluations"), right("S"), right("F"), right("T")],
      (own) => [
        tenth(own.iterations),
        tenth(own.toolCalls),
        tenth(own.evaluations),
        String(own.errors.S),
        String(own.errors.F),
        String(own.errors.T),
      ],
    ),
    "\nTokens, means per finished run",
    of(
      [
        right("system"),
        right("input"),
        right("of these cached"),
        right("reasoning"),
        right("output"),
        right("cost of all runs"),
      ],
      ({ tokens, tokensEstimated, dollars, knownDollars }) => [
        rounded(tokens.system),
        rounded(tokens.input),
        rounded(tokens.cached),
        rounded(tokens.reasoning),
        `${rounded(tokens.output)}${tokensEstimated ? " (estimated)" : ""}`,
        dollars === null && knownDollars > 0 ? `${formatDollars(knownDollars)} and unknown` : formatDollars(dollars),
      ],
    ),
  ].join("\n");
}
