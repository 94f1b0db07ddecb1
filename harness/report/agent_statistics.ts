/**
 * The numbers of agents over their runs, by the definitions of {@link ../metrics.ts}: one function for the command line,
 * the report and the server. A run that is not finished (infrastructure, stopped) is no attempt, but its pair stays in
 * every denominator.
 * @module
 */
import { honeypotCatalog } from "../../tasks/catalog.ts";
import { describeFailure, isFailureCode } from "../failure.ts";
import {
  type Attempt,
  bestAtK,
  clusteredWilson,
  type CyclePair,
  fastP,
  median,
  passAtK,
  passHatK,
  type Rate,
  type SpeedupSummary,
  successAt,
  summarizeSpeedups,
} from "../metrics.ts";
import type { AgentRun } from "./stored_runs.ts";

/** Thresholds at which fast_p is listed. */
export const fastThresholds = [0, 1, 1.5, 2] as const;

/** Means over the finished runs of an agent. */
export interface MeanTokens {
  readonly system: number;
  readonly input: number;
  /** Of system and input. */
  readonly cached: number;
  readonly reasoning: number;
  readonly output: number;
}

/** An agent's numbers on a platform. */
export interface AgentStatistics {
  readonly agent: string;
  readonly platform: string;
  /** Pairs of task and size that any agent of the selection was to run here: the denominator. */
  readonly pairs: number;
  /** Finished runs. */
  readonly attempts: number;
  /** Largest number of attempts that every pair has. */
  readonly attemptsPerPair: number;
  /** Runs that ended for reasons of the infrastructure and can go on. */
  readonly infrastructure: number;
  /** Runs that were stopped and can go on. */
  readonly unfinished: number;
  /** Pairs that at least one attempt solved. */
  readonly solved: number;
  /** Of all pairs, clustered by task. */
  readonly rate: Rate;
  /** Mean over pairs; null where a pair has fewer than k attempts. By k. */
  readonly passAt: Readonly<Record<number, number | null>>;
  readonly passHat: Readonly<Record<number, number | null>>;
  /** Mean over pairs of best@k, a failed attempt counting 1.0. By k. */
  readonly bestAt: Readonly<Record<number, number | null>>;
  /** Share of all pairs with a best speedup above the threshold. By threshold. */
  readonly fast: Readonly<Record<number, number>>;
  readonly speedups: SpeedupSummary;
  /** Median over solved pairs. */
  readonly roofline: number | null;
  /** Iterations, tokens and dollars of each solved pair's cheapest first success, ascending; dollars only where known. */
  readonly firstSuccess: {
    readonly iterations: readonly number[];
    readonly tokens: readonly number[];
    readonly dollars: readonly number[];
  };
  readonly tokens: MeanTokens;
  readonly tokensEstimated: boolean;
  /** All runs together; null where any run's price is unknown. */
  readonly dollars: number | null;
  /** The known part of it. */
  readonly knownDollars: number;
  /** Means per finished run. */
  readonly toolCalls: number;
  readonly evaluations: number;
  readonly iterations: number;
  readonly wallMilliseconds: number;
  /** Failed attempts by the paper's class. */
  readonly errors: Readonly<Record<"S" | "F" | "T", number>>;
  readonly unsealed: boolean;
}

/** A run that is to be made: what of it places it among others. */
export type PlannedRun = Pick<AgentRun, "agent" | "platform" | "profile" | "task" | "configuration">;

const pairOf = ({ task, configuration }: PlannedRun): string => `${task} ${configuration}`;

/** Whether a run is of a task that can be solved. */
const isCounted = ({ task }: PlannedRun): boolean => !honeypotCatalog.some(({ id }) => id === task);

const groundOf = ({ platform, profile }: PlannedRun): string => `${platform}\u0000${profile}`;

/**
 * Statistics of every agent on every platform and profile, in the order in which they appear.
 * Honeypots are in none: whoever solves one raises an alarm instead.
 * @param planned runs that were to be made; pairs whose runs have not begun are in the denominators, too
 */
export function agentStatistics(runs: readonly AgentRun[], planned: readonly PlannedRun[] = []): AgentStatistics[] {
  const grounds = Map.groupBy(runs.filter(isCounted), groundOf);
  const all = [...runs, ...planned].filter(isCounted);
  return [...Map.groupBy<string, PlannedRun>(all, groundOf)].flatMap(([ground, wanted]) => {
    const made = grounds.get(ground) ?? [];
    const pairs = [...new Map(wanted.map((run) => [pairOf(run), run])).values()];
    // what a pair's compiler takes, for those who have no kernel of it
    const baselines = new Map(
      made.flatMap((run) => run.baselineCycles === null ? [] : [[pairOf(run), run.baselineCycles]]),
    );
    const { platform } = wanted[0];
    return [...new Set(wanted.map(({ agent }) => agent))].map((agent) =>
      statisticsOf({ agent, platform }, made.filter((run) => run.agent === agent), pairs, baselines)
    );
  });
}

function statisticsOf(
  { agent, platform }: Pick<AgentStatistics, "agent" | "platform">,
  runs: readonly AgentRun[],
  pairs: readonly PlannedRun[],
  baselines: ReadonlyMap<string, number>,
): AgentStatistics {
  const finished = runs.filter(({ status }) => status === "finished");
  const byPair = Map.groupBy(finished, pairOf);
  const attempts = finished.map((run): Attempt => ({
    pair: pairOf(run),
    correct: run.correct === true,
    speedup: run.speedup,
    firstSuccess: firstSuccessOf(run),
  }));
  const attemptsPerPair = Math.min(...pairs.map((pair) => byPair.get(pairOf(pair))?.length ?? 0));
  const ks = Array.from({ length: attemptsPerPair }, (_, number) => number + 1);
  const best = pairs.map((pair) => fastestOf(byPair.get(pairOf(pair)) ?? []));
  const solved = best.filter((run) => run !== null);
  const kernels = pairs.flatMap((pair, number): CyclePair[] => {
    const own = best[number];
    const baseline = own?.baselineCycles ?? baselines.get(pairOf(pair)) ?? null;
    // a machine without a compiler for the task: a correct kernel has no speedup
    return own !== null && baseline === null ? [] : [{ baseline, cycles: own?.cycles ?? null }];
  });
  const speedups = solved.flatMap(({ speedup }) => speedup === null ? [] : [speedup]);
  const mean = (value: (run: AgentRun) => number) => meanOf(finished, value);
  const cheapest = (value: (run: AgentRun) => number | null) =>
    [...byPair.values()].flatMap((own) => {
      const values = own.filter(({ correct }) => correct).map(value).filter((number) => number !== null);
      return values.length === 0 ? [] : [Math.min(...values)];
    }).sort((a, b) => a - b);
  const errorCount = (wanted: string) => finished.filter((run) => errorClassOf(run) === wanted).length;
  return {
    agent,
    platform,
    pairs: pairs.length,
    attempts: finished.length,
    attemptsPerPair,
    infrastructure: runs.filter(({ status }) => status === "infrastructure").length,
    unfinished: runs.filter(({ status }) => status !== "finished" && status !== "infrastructure").length,
    solved: solved.length,
    rate: clusteredWilson(pairs.map(({ task }, number) => ({ cluster: task, success: best[number] !== null }))),
    passAt: Object.fromEntries(ks.map((k) => [k, passAtK(attempts, k)])),
    passHat: Object.fromEntries(ks.map((k) => [k, passHatK(attempts, k)])),
    bestAt: Object.fromEntries(ks.map((k) => [k, meanBestAtK(byPair, k)])),
    fast: Object.fromEntries(fastThresholds.map((p) => [p, fastP(speedups, pairs.length, p)])),
    speedups: summarizeSpeedups(kernels),
    roofline: medianOf(solved.flatMap(({ rooflineFraction }) => rooflineFraction === null ? [] : [rooflineFraction])),
    firstSuccess: {
      iterations: cheapest(firstSuccessOf),
      tokens: cheapest(({ firstSuccessTokens }) => firstSuccessTokens),
      dollars: cheapest(({ firstSuccessDollars }) => firstSuccessDollars),
    },
    tokens: meanTokens(finished),
    tokensEstimated: runs.some(({ tokensEstimated }) => tokensEstimated === true),
    dollars: runs.some(({ dollars }) => dollars === null) ? null : sumOf(runs, ({ dollars }) => dollars),
    knownDollars: sumOf(runs, ({ dollars }) => dollars),
    toolCalls: mean(({ toolCalls }) => toolCalls),
    evaluations: mean(({ evaluations }) => evaluations),
    iterations: mean(({ iterations }) => iterations),
    wallMilliseconds: mean(({ wallMilliseconds }) => wallMilliseconds),
    errors: { S: errorCount("S"), F: errorCount("F"), T: errorCount("T") },
    unsealed: runs.some(({ unsealed }) => unsealed),
  };
}

/** Tokens of an agent's finished runs of one task, at all sizes. */
export interface TaskTokens {
  readonly task: string;
  readonly agent: string;
  readonly runs: number;
  /** Means per run. */
  readonly tokens: MeanTokens;
}

/** Tokens per task and agent, of runs that used any; tasks and agents in the order in which they appear. */
export function tokensByTask(runs: readonly AgentRun[]): TaskTokens[] {
  const finished = runs.filter((run) => isCounted(run) && run.status === "finished");
  return [...Map.groupBy(finished, ({ task }) => task)].flatMap(([task, own]) =>
    [...Map.groupBy(own, ({ agent }) => agent)].map(([agent, of]): TaskTokens => ({
      task,
      agent,
      runs: of.length,
      tokens: meanTokens(of),
    }))
  ).filter(({ tokens }) => tokens.system + tokens.input + tokens.reasoning + tokens.output > 0);
}

function meanTokens(runs: readonly AgentRun[]): MeanTokens {
  return {
    system: meanOf(runs, ({ systemTokens }) => systemTokens),
    input: meanOf(runs, ({ inputTokens }) => inputTokens),
    cached: meanOf(runs, ({ cachedTokens }) => cachedTokens),
    reasoning: meanOf(runs, ({ reasoningTokens }) => reasoningTokens),
    output: meanOf(runs, ({ outputTokens }) => outputTokens),
  };
}

/** 0 without runs. */
function meanOf(runs: readonly AgentRun[], value: (run: AgentRun) => number): number {
  return runs.length === 0 ? 0 : runs.reduce((sum, run) => sum + value(run), 0) / runs.length;
}

/** Null where the kernel is not correct; a kernel that only a new judge finds correct counts from the run's end. */
function firstSuccessOf({ correct, firstSuccess, iterations }: AgentRun): number | null {
  return correct ? firstSuccess ?? iterations : null;
}

/** The paper's class of a failed run; one whose kernel only a new judge rejects has the class of its verdict. */
function errorClassOf({ correct, errorClass, verdict }: AgentRun): string | null {
  if (correct !== false) return null;
  return errorClass ?? (verdict !== null && isFailureCode(verdict) ? describeFailure(verdict).errorClass : null);
}

/** success@B of an agent's runs over the pairs of its platform. */
export function successWithin(statistics: Pick<AgentStatistics, "firstSuccess" | "pairs">, budget: number): Rate {
  const attempts = statistics.firstSuccess.iterations.map((firstSuccess, number) => ({
    pair: String(number),
    correct: true,
    speedup: null,
    firstSuccess,
  }));
  return successAt(attempts, statistics.pairs, budget);
}

function meanBestAtK(byPair: ReadonlyMap<string, readonly AgentRun[]>, k: number): number | null {
  const values = [...byPair.values()].map((runs) =>
    bestAtK(runs.map(({ correct, speedup }) => correct ? speedup ?? 1 : 1), k)
  );
  return values.length === 0 || values.some((value) => value === null)
    ? null
    : values.reduce<number>((sum, value) => sum + value!, 0) / values.length;
}

/** The correct run with the largest speedup; where none has one, with the fewest cycles. */
function fastestOf(runs: readonly AgentRun[]): AgentRun | null {
  const correct = runs.filter((run) => run.correct);
  return correct.reduce<AgentRun | null>(
    (best, run) =>
      best === null || (run.speedup ?? -(run.cycles ?? Infinity)) > (best.speedup ?? -(best.cycles ?? Infinity))
        ? run
        : best,
    null,
  );
}

function medianOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : median(values);
}

function sumOf(runs: readonly AgentRun[], value: (run: AgentRun) => number | null): number {
  return runs.reduce((sum, run) => sum + (value(run) ?? 0), 0);
}
