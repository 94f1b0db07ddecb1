/**
 * The benchmark: which kernels run on which tasks, with which seeds, and what comes of it. All kernels of a pair run on
 * the same secret seeds.
 * @module
 */
import type { IsaPlugin } from "../isa/plugin.ts";
import { catalog } from "../tasks/catalog.ts";
import { type Task, type Workload, workloadOf } from "../tasks/task.ts";
import { honeypotAlarm } from "./evaluate.ts";
import { describeFailure } from "./failure.ts";
import type { EvaluationJob, EvaluationResult } from "./job.ts";
import { withKnownBaselines } from "./known_baselines.ts";
import { nearest } from "./nearest.ts";
import { findPlugin, pluginAssets, pluginFolder, type PluginRegistry } from "./registry.ts";
import type { Competitor, Outcome, ScoreRow, StoredRow } from "./score.ts";
import { comparisonOf, defaultSecretSeeds, drawSecretSeeds, type SeedDraw } from "./seeds.ts";
import { evaluatorHash, pluginHash } from "./source_hash.ts";
import type { Store } from "./store/store.ts";
import { storeBatch } from "./store/score_rows.ts";
import { UserError } from "./user_error.ts";
import type { TimedResult } from "./worker_pool.ts";
import { defaultLimits, findEntry, findTask } from "./workloads.ts";

/** Speedups above this are flagged for a person to look at. */
const suspiciousSpeedup = 10;

/** Flags of a result with those that only the baseline shows. */
export function scoreFlags(result: Pick<EvaluationResult, "flags">, speedup: number | null): string[] {
  const isSuspicious = speedup !== null && speedup > suspiciousSpeedup;
  return [...result.flags, ...(isSuspicious ? [`speedup-above-${suspiciousSpeedup}`] : [])];
}

/** What to tell everybody where flags hold a solved honeypot; null where they do not. */
export function alarmOf(flags: readonly string[], what: string): string | null {
  return flags.includes(honeypotAlarm) ? `ALARM: ${what}: ${describeFailure("honeypot-solved").title}` : null;
}

/** What to run. Absent lists mean everything. */
export interface BenchSelection {
  readonly platforms?: readonly string[];
  readonly tasks?: readonly string[];
  /** Configuration names; absent: c1 and c2. */
  readonly configurations?: readonly string[];
  readonly levels?: readonly number[];
  /** Agents whose rows are wanted; baselines that speedups need run all the same. */
  readonly agents?: readonly string[];
}

/** A task with sizes on a machine, and who runs on it. */
export interface BenchPair {
  readonly plugin: IsaPlugin;
  readonly task: Task;
  readonly workload: Workload;
  readonly competitors: readonly Competitor[];
}

/** A task with sizes on a machine. */
export type SelectedPair = Omit<BenchPair, "competitors">;

/** What will run. */
export interface BenchPlan {
  readonly pairs: readonly BenchPair[];
  /** Agents whose rows are wanted. */
  readonly agents: ReadonlySet<string>;
  /** Selected tasks that a selected platform cannot run, and why; they are no rows. */
  readonly unsupported: readonly string[];
}

/** How a benchmark runs. */
export interface BenchOptions {
  readonly registry: PluginRegistry;
  /** Root of the sources, for hashes. */
  readonly root: URL;
  /** Evaluates a job, in a pool. */
  readonly evaluate: (job: EvaluationJob) => Promise<TimedResult>;
  /** Draws the seeds of a pair; absent: anew, from `seed`. */
  readonly draw?: (pair: SelectedPair) => Promise<SeedDraw>;
  /** Absent: nothing is kept. */
  readonly store?: Store;
  /** Text to derive the seeds from; absent: cryptographic randomness. */
  readonly seed?: string;
  readonly secretSeeds?: number;
  /** Told of every evaluation that is done. */
  readonly onEvaluation?: (done: number, total: number, text: string) => void;
}

/** What a selection means for the plugins at hand. */
export interface PairSelection {
  readonly pairs: readonly SelectedPair[];
  /** Selected tasks that a selected platform cannot run, and why. */
  readonly unsupported: readonly string[];
}

/**
 * The pairs of a selection.
 * @throws UserError for names that do not exist
 */
export function selectPairs(registry: PluginRegistry, selection: BenchSelection): PairSelection {
  const plugins = selection.platforms?.map((id) => findPlugin(registry, id)) ?? registry.plugins;
  const own = plugins.flatMap(({ tasks = [] }) => tasks.map(({ id }) => id));
  const tasks = selection.tasks?.map((id) => knownTask(id, own)) ?? [...catalog.map(({ id }) => id), ...own];
  const configurations = selection.configurations?.map((name) => name.toLowerCase()) ?? ["c1", "c2"];
  const pairs: SelectedPair[] = [];
  const unsupported: string[] = [];
  for (const plugin of plugins) {
    for (const id of tasks) {
      const support = plugin.supports(id);
      if (!support.supported) {
        if (selection.tasks) unsupported.push(`${id} is unsupported on ${plugin.id}: ${support.reason}`);
        continue;
      }
      const task = findTask(id, plugin);
      if (selection.levels && !selection.levels.includes(task.level)) continue;
      for (const { name, parameters } of plugin.configurations(id)) {
        if (!configurations.includes(name) && !configurations.includes("all")) continue;
        pairs.push({ plugin, task, workload: workloadOf(task, name, parameters) });
      }
    }
  }
  checkConfigurations(plugins, tasks, configurations);
  return { pairs, unsupported };
}

/**
 * Plans a benchmark.
 * @throws UserError for names that do not exist
 */
export async function planBench(registry: PluginRegistry, selection: BenchSelection): Promise<BenchPlan> {
  const { pairs: selected, unsupported } = selectPairs(registry, selection);
  const pairs: BenchPair[] = [];
  for (const pair of selected) {
    pairs.push({ ...pair, competitors: await competitorsOf(registry, pair.plugin, pair.workload) });
  }
  const known = new Set(pairs.flatMap(({ competitors }) => competitors.map(({ agent }) => agent)));
  for (const agent of selection.agents ?? []) {
    if (known.size === 0 || known.has(agent)) continue;
    const agents = [...known].sort();
    throw new UserError(`unknown agent '${agent}'${nearest(agent, agents)}; there is ${agents.join(", ")}`);
  }
  return { pairs, agents: new Set(selection.agents ?? known), unsupported };
}

/** @param own tasks that plugins bring along */
function knownTask(id: string, own: readonly string[]): string {
  return own.includes(id) ? id : findEntry(id).id;
}

function checkConfigurations(plugins: readonly IsaPlugin[], tasks: readonly string[], names: readonly string[]): void {
  const known = new Set([
    "all",
    ...plugins.flatMap((plugin) => tasks.flatMap((id) => plugin.configurations(id).map(({ name }) => name))),
  ]);
  if (known.size === 1) return; // nothing is supported: the notes say so
  const wrong = names.find((name) => !known.has(name));
  if (wrong !== undefined) throw new UserError(`unknown configuration '${wrong}'; there is ${[...known].join(", ")}`);
}

async function competitorsOf(registry: PluginRegistry, plugin: IsaPlugin, workload: Workload): Promise<Competitor[]> {
  const assets = pluginAssets(registry, plugin.id);
  const baselines = await plugin.baselines(workload, assets);
  const kernels = await plugin.kernels(workload, assets);
  return [
    ...baselines.map((kernel) => ({ ...kernel, agent: `compiler-${kernel.name}`, baseline: kernel.name })),
    ...kernels.map((kernel, number) => ({
      ...kernel,
      agent: number === 0 ? "expert" : `expert-${kernel.name}`,
      baseline: null,
    })),
  ];
}

/** The job of one kernel on a workload. */
export interface JobParts {
  readonly plugin: EvaluationJob["plugin"];
  readonly evaluator: string;
  readonly profile: string;
  readonly workload: Workload;
  readonly draw: Pick<SeedDraw, "seeds" | "poisons">;
  readonly source: string;
  readonly collectProfile?: boolean;
  readonly limits?: EvaluationJob["limits"];
}

/** Builds a job. */
export function buildJob(parts: JobParts): EvaluationJob {
  const { workload, draw } = parts;
  return {
    format: 1,
    plugin: parts.plugin,
    evaluator: parts.evaluator,
    profile: parts.profile,
    task: workload.task,
    configuration: workload.configuration,
    parameters: workload.parameters,
    seeds: draw.seeds,
    poisons: draw.poisons,
    source: parts.source,
    limits: parts.limits ?? defaultLimits,
    collectProfile: parts.collectProfile ?? false,
  };
}

/**
 * Runs a plan. The rows of a pair are in the store, acknowledged, before the next pair's are reported.
 * @returns rows in the order of the plan
 */
export async function runBench(plan: BenchPlan, options: BenchOptions): Promise<ScoreRow[]> {
  const session = crypto.randomUUID();
  const evaluator = await evaluatorHash(options.root);
  const hashes = new Map<string, string>();
  for (const { plugin } of plan.pairs) {
    if (!hashes.has(plugin.id)) {
      hashes.set(plugin.id, await pluginHash(options.root, pluginFolder(options.registry, plugin.id)));
    }
  }
  const chosen = plan.pairs.map((pair) => ({ pair, competitors: neededCompetitors(pair, plan.agents) }));
  const total = chosen.reduce((sum, { competitors }) => sum + competitors.length, 0);
  let done = 0;

  const runPair = async ({ pair, competitors }: (typeof chosen)[number]): Promise<ScoreRow[]> => {
    const { plugin, workload } = pair;
    const draw = await (options.draw ?? ((of) => drawFor(of, options.seed, options.secretSeeds)))(pair);
    const baselines = competitors.filter(({ baseline }) => baseline !== null).map(({ source }) => source);
    const evaluate = withKnownBaselines(options.evaluate, new Set(baselines));
    const reference = { id: plugin.id, version: plugin.version, hash: hashes.get(plugin.id)! };
    const profile = plugin.profiles[0].name;
    const outcomes = await Promise.all(competitors.map(async (competitor): Promise<Outcome> => {
      const started = new Date();
      const job = buildJob({
        plugin: reference,
        evaluator,
        profile,
        workload,
        draw,
        source: competitor.source,
        collectProfile: true, // reports show where the cycles went
      });
      const timed = await evaluate(job);
      done++;
      options.onEvaluation?.(done, total, progressText(plugin, workload, competitor, timed.result));
      return { competitor, job, timed, started };
    }));
    const rows = scoreRows(pair, draw, outcomes).filter(({ row }) => plan.agents.has(row.agent));
    await options.store?.record(await storeBatch(session, rows));
    return rows.map(({ row }) => row);
  };
  return (await Promise.all(chosen.map(runPair))).flat();
}

/** Draws the secret seeds of a pair. @param given text to derive them from; absent: randomness */
export async function drawFor(
  { plugin, task, workload }: SelectedPair,
  given?: string,
  count?: number,
): Promise<SeedDraw> {
  const scope = { ...workload, platform: plugin.id, task, ...await comparisonOf(plugin, workload) };
  return drawSecretSeeds(given, scope, count ?? defaultSecretSeeds);
}

/** Those whose rows are wanted, and the baselines that their speedups need. */
function neededCompetitors(pair: BenchPair, agents: ReadonlySet<string>): readonly Competitor[] {
  if (!pair.competitors.some(({ agent }) => agents.has(agent))) return [];
  return pair.competitors.filter(({ agent, baseline }) => agents.has(agent) || baseline !== null);
}

function progressText(plugin: IsaPlugin, workload: Workload, competitor: Competitor, result: EvaluationResult): string {
  const outcome = result.verdict === "correct" ? `${result.cycles} cycles` : result.verdict;
  return `${plugin.id} ${workload.task} ${workload.configuration} ${competitor.agent}: ${outcome}`;
}

/** The rows of a pair, with what the store keeps beside them. */
export function scoreRows(
  pair: BenchPair,
  draw: SeedDraw,
  outcomes: readonly Outcome[],
): StoredRow[] {
  const { plugin, workload } = pair;
  const baselines = outcomes.filter(({ competitor }) => competitor.baseline !== null);
  const outcomeOf = (name: string) => baselines.find(({ competitor }) => competitor.baseline === name);
  const cyclesOf = (name: string) => outcomeOf(name)?.timed.result.cycles ?? null;
  const baseline = cyclesOf(plugin.defaultBaseline);
  const defaultBaseline = outcomeOf(plugin.defaultBaseline)?.competitor ?? null;
  return outcomes.map((outcome) => {
    const { result } = outcome.timed;
    const over = (cycles: number | null) => cycles === null || result.cycles === null ? null : cycles / result.cycles;
    const speedup = over(baseline);
    const row: ScoreRow = {
      platform: plugin.id,
      task: workload.task,
      config: workload.configuration,
      level: workload.level,
      agent: outcome.competitor.agent,
      correct: result.verdict === "correct",
      verdict: result.verdict,
      message: result.message,
      cycles: result.cycles,
      baseline,
      baselineName: plugin.defaultBaseline,
      speedup,
      speedups: Object.fromEntries(
        baselines.map(({ competitor }) => [competitor.baseline!, over(cyclesOf(competitor.baseline!))]),
      ),
      floor: result.floor?.cycles ?? null,
      rooflineFraction: result.rooflineFraction,
      matchRate: result.comparison?.matchRate ?? null,
      instructions: result.instructions,
      codeBytes: result.codeBytes,
      staticBytes: result.staticBytes,
      seedGiven: draw.given,
      flags: scoreFlags(result, speedup),
      run: crypto.randomUUID(),
    };
    return { row, outcome, baseline: defaultBaseline };
  });
}
