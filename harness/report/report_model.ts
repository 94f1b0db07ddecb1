/**
 * What a report says, derived from stored scores, the catalogue of tasks and the plugins at hand. Pure: equal scores
 * give an equal model.
 * @module
 */
import type { IsaPlugin } from "../../isa/plugin.ts";
import { catalog, catalogEntry, honeypotCatalog, type Platform } from "../../tasks/catalog.ts";
import { honeypotAlarm } from "../evaluate.ts";
import {
  clusteredWilson,
  type CyclePair,
  median,
  type Rate,
  type SpeedupSummary,
  summarizeSpeedups,
} from "../metrics.ts";
import { publishedConfigurations, publishedModels, publishedSuccesses } from "./published.ts";
import type { StoredScore } from "./stored_scores.ts";

/** How an agent fared on a pair: with several attempts, one that solved it is enough. */
export type Outcome =
  | { readonly kind: "solved"; readonly best: StoredScore; readonly attempts: number; readonly correct: number }
  | { readonly kind: "failed" | "infrastructure"; readonly last: StoredScore; readonly attempts: number }
  | { readonly kind: "not-run" };

/** A task with sizes. */
export interface ReportPair {
  readonly task: string;
  readonly configuration: string;
  readonly parameters: Readonly<Record<string, number>>;
  /** By agent, all agents of the platform. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** Cycles of the default baseline as the newest score has them, or null. */
  readonly baselineCycles: number | null;
  readonly floor: number | null;
  /** The compiler kernel with the fewest cycles on the same inputs as {@link best}. */
  readonly bestCompiler: { readonly name: string; readonly cycles: number } | null;
  /** The fastest correct kernel that no compiler made; a compiler's where there is no other. */
  readonly best: StoredScore | null;
}

/** A task on a platform. */
export interface ReportTask {
  readonly id: string;
  readonly title: string;
  /** Whether it is beside the benchmark's tasks and so in no total. */
  readonly isExtra: boolean;
  /** Null where it can run here; otherwise whether the benchmark leaves it out on the platform or this release does, and why. */
  readonly absent: { readonly kind: "unsupported" | "not in this release"; readonly reason: string } | null;
  /** Empty if absent. */
  readonly pairs: readonly ReportPair[];
  /** Solved configurations of five by model of the paper; null: unsupported there; undefined: no row there. */
  readonly published: readonly number[] | null | undefined;
}

/** An agent's numbers over all pairs of a platform. */
export interface ReportAgent {
  readonly name: string;
  /** Whether it stands for a compiler's kernels. */
  readonly isCompiler: boolean;
  readonly solved: number;
  readonly failed: number;
  readonly infrastructure: number;
  readonly notRun: number;
  /** Solved of all pairs, clustered by task. */
  readonly rate: Rate;
  readonly speedups: SpeedupSummary;
  /** Median roofline fraction of the solved pairs, or null. */
  readonly roofline: number | null;
}

/** Published success of a model over all pairs. */
export interface PublishedAgent {
  readonly name: string;
  readonly solved: number;
  readonly pairs: number;
  readonly rate: Rate;
}

/** All scores of a platform under one hardware profile. */
export interface ReportPlatform {
  readonly id: string;
  readonly title: string;
  readonly profile: string;
  /** Name of the baseline of speedups. */
  readonly baseline: string;
  /** Versions of plugin and evaluation that made the scores; more than one means that they may not compare. */
  readonly versions: readonly { readonly version: string; readonly plugin: string; readonly evaluator: string }[];
  readonly tasks: readonly ReportTask[];
  /** All pairs of {@link tasks}. */
  readonly pairs: readonly ReportPair[];
  /** Those of the benchmark's own tasks: the denominator of every total. */
  readonly counted: readonly ReportPair[];
  /** Agents first, compilers last. */
  readonly agents: readonly ReportAgent[];
  readonly published: readonly PublishedAgent[];
  /** Scores but those on honeypots. */
  readonly scores: readonly StoredScore[];
  /** Scores that say that a task without a solution was solved. */
  readonly alarms: readonly StoredScore[];
}

/** A whole report. */
export interface ReportModel {
  readonly platforms: readonly ReportPlatform[];
  readonly scores: number;
  /** Days of the first and the last score, `2026-03-01`; null without scores. */
  readonly days: readonly [string, string] | null;
}

/** Derives a report. */
export function buildReport(scores: readonly StoredScore[], plugins: readonly IsaPlugin[]): ReportModel {
  const order = plugins.map(({ id }) => id);
  const rank = (id: string) => order.includes(id) ? order.indexOf(id) : order.length;
  const groups = [...Map.groupBy(scores, ({ platform, profile }) => JSON.stringify([platform, profile])).values()];
  const platforms = groups
    .map((group) => buildPlatform(group, plugins.find(({ id }) => id === group[0].platform)))
    .sort((a, b) => rank(a.id) - rank(b.id) || compare(a.id, b.id) || compare(a.profile, b.profile));
  const days = scores.map(({ created }) => created.slice(0, 10)).sort();
  return { platforms, scores: scores.length, days: days.length === 0 ? null : [days[0], days[days.length - 1]] };
}

/** Whether an agent of the benchmark stands for a compiler. */
export function isCompiler(agent: string): boolean {
  return agent.startsWith("compiler-");
}

function buildPlatform(all: readonly StoredScore[], plugin: IsaPlugin | undefined): ReportPlatform {
  const [{ platform, profile, baseline }] = all;
  const scores = all.filter(({ task }) => !honeypotCatalog.some(({ id }) => id === task));
  const names = [...new Set(scores.map(({ agent }) => agent))].sort((a, b) =>
    agentRank(a) - agentRank(b) || compare(a, b)
  );
  const tasks = taskIds(scores, platform).map((id) => buildTask(id, scores, plugin, platform, names));
  const counted = tasks.flatMap((task) => task.isExtra ? [] : task.pairs);
  const versions = new Map(all.map(({ pluginVersion, pluginHash, evaluatorHash }) => {
    const version = { version: pluginVersion, plugin: pluginHash, evaluator: evaluatorHash };
    return [JSON.stringify(version), version];
  }));
  return {
    id: platform,
    title: plugin?.title ?? platform,
    profile,
    baseline,
    versions: [...versions].sort(([a], [b]) => compare(a, b)).map(([, version]) => version),
    tasks,
    pairs: tasks.flatMap((task) => task.pairs),
    counted,
    agents: names.map((name) => buildAgent(name, counted)),
    published: publishedAgents(tasks),
    scores,
    alarms: all.filter(({ flags }) => flags.includes(honeypotAlarm)),
  };
}

/** Other agents, then experts, then compilers. */
function agentRank(agent: string): number {
  return isCompiler(agent) ? 2 : agent === "expert" || agent.startsWith("expert-") ? 1 : 0;
}

/** Tasks of the catalogue in the platform's domain, in order, then those that only the store knows. */
function taskIds(scores: readonly StoredScore[], platform: string): string[] {
  const stored = new Set(scores.map(({ task }) => task));
  const domains = new Set(
    catalog.filter(({ id, support }) => stored.has(id) || isSupported(support[platform as Platform]))
      .map(({ domain }) => domain),
  );
  const known = catalog.filter(({ domain }) => domains.has(domain)).map(({ id }) => id);
  return [...known, ...[...stored].filter((id) => !known.includes(id)).sort()];
}

function isSupported(support: { readonly runs: boolean } | undefined): boolean {
  return support?.runs === true;
}

function buildTask(
  id: string,
  scores: readonly StoredScore[],
  plugin: IsaPlugin | undefined,
  platform: string,
  agents: readonly string[],
): ReportTask {
  const entry = catalogEntry(id);
  const own = scores.filter(({ task }) => task === id);
  const configurations = new Map(
    plugin?.configurations(id).map(({ name, parameters }) => [name, parameters]) ?? [],
  );
  for (const { configuration, parameters } of own) {
    if (!configurations.has(configuration)) configurations.set(configuration, parameters);
  }
  const support = entry?.support[platform as Platform];
  const pluginSupport = plugin?.supports(id);
  const pairs = [...configurations].sort(([a], [b]) => compare(a, b))
    .map(([name, parameters]) =>
      buildPair(own.filter(({ configuration }) => configuration === name), id, name, parameters, agents)
    );
  return {
    id,
    title: entry?.title ?? id,
    isExtra: entry?.domain === "extra",
    absent: pairs.length > 0 ? null : support?.runs === false ? { kind: "unsupported", reason: support.reason } : {
      kind: "not in this release",
      reason: pluginSupport?.supported === false ? pluginSupport.reason : "no plugin",
    },
    pairs,
    published: publishedSuccesses(platform, id),
  };
}

function buildPair(
  scores: readonly StoredScore[],
  task: string,
  configuration: string,
  parameters: Readonly<Record<string, number>>,
  agents: readonly string[],
): ReportPair {
  const outcomes = new Map(
    agents.map((agent) => [agent, outcomeOf(scores.filter((score) => score.agent === agent))]),
  );
  const solved = [...outcomes].flatMap(([agent, outcome]) =>
    outcome.kind === "solved" ? [{ agent, score: outcome.best }] : []
  );
  const handmade = solved.filter(({ agent }) => !isCompiler(agent));
  const best = fastest((handmade.length > 0 ? handmade : solved).map(({ score }) => score));
  const newest = scores.findLast(({ baselineCycles }) => baselineCycles !== null);
  return {
    task,
    configuration,
    parameters: scores.at(-1)?.parameters ?? parameters,
    outcomes,
    baselineCycles: best?.baselineCycles ?? newest?.baselineCycles ?? null,
    floor: best?.floor ?? scores.findLast(({ floor }) => floor !== null)?.floor ?? null,
    bestCompiler: bestCompiler(best ?? scores.findLast(({ cycles }) => cycles !== null)),
    best,
  };
}

function outcomeOf(scores: readonly StoredScore[]): Outcome {
  const last = scores.at(-1);
  if (last === undefined) return { kind: "not-run" };
  const attempts = scores.length;
  const solved = scores.filter(({ correct }) => correct);
  const best = fastest(solved);
  if (best !== null) return { kind: "solved", best, attempts, correct: solved.length };
  const kernels = scores.filter(({ verdict }) => verdict !== "infrastructure");
  if (kernels.length > 0) return { kind: "failed", last: kernels[kernels.length - 1], attempts };
  return { kind: "infrastructure", last, attempts };
}

function fastest(scores: readonly StoredScore[]): StoredScore | null {
  return scores.reduce<StoredScore | null>(
    (best, score) => best === null || (score.cycles ?? Infinity) < (best.cycles ?? Infinity) ? score : best,
    null,
  );
}

/** A score's speedups over all baselines give their cycles on its inputs, also where the compilers' rows are not kept. */
function bestCompiler(score: StoredScore | undefined): ReportPair["bestCompiler"] {
  if (!score || score.cycles === null) return null;
  const { cycles } = score;
  const baselines = Object.entries(score.speedups)
    .flatMap(([name, speedup]) => speedup === null ? [] : [{ name, cycles: speedup * cycles }]);
  return baselines.reduce<ReportPair["bestCompiler"]>(
    (best, candidate) => best === null || candidate.cycles < best.cycles ? candidate : best,
    null,
  );
}

/** An agent's numbers over pairs. */
export function buildAgent(name: string, pairs: readonly ReportPair[]): ReportAgent {
  const outcomes = pairs.map((pair) => ({ pair, outcome: pair.outcomes.get(name)! }));
  const count = (kind: Outcome["kind"]) => outcomes.filter(({ outcome }) => outcome.kind === kind).length;
  const cyclePairs = outcomes.flatMap(({ pair, outcome }): CyclePair[] => {
    // whoever has no kernel of a pair leaves the compiler's in place, whether it failed or was not run
    if (outcome.kind !== "solved") {
      return pair.baselineCycles === null ? [] : [{ baseline: pair.baselineCycles, cycles: null }];
    }
    const { baselineCycles, cycles } = outcome.best;
    return baselineCycles === null ? [] : [{ baseline: baselineCycles, cycles }];
  });
  const fractions = outcomes.flatMap(({ outcome }) =>
    outcome.kind === "solved" && outcome.best.rooflineFraction !== null ? [outcome.best.rooflineFraction] : []
  );
  return {
    name,
    isCompiler: isCompiler(name),
    solved: count("solved"),
    failed: count("failed"),
    infrastructure: count("infrastructure"),
    notRun: count("not-run"),
    rate: clusteredWilson(
      outcomes.map(({ pair, outcome }) => ({ cluster: pair.task, success: outcome.kind === "solved" })),
    ),
    speedups: summarizeSpeedups(cyclePairs),
    roofline: fractions.length === 0 ? null : median(fractions),
  };
}

function publishedAgents(tasks: readonly ReportTask[]): PublishedAgent[] {
  const rows = tasks.flatMap(({ id, published }) => published ? [{ id, published }] : []);
  if (rows.length === 0) return [];
  return publishedModels.map((name, model) => {
    const outcomes = rows.flatMap(({ id, published }) =>
      Array.from({ length: publishedConfigurations }, (_, number) => ({
        cluster: id,
        success: number < published[model],
      }))
    );
    return {
      name,
      solved: outcomes.filter(({ success }) => success).length,
      pairs: outcomes.length,
      rate: clusteredWilson(outcomes),
    };
  });
}

/** Order of texts that no locale changes. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
