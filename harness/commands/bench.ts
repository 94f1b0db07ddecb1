/**
 * `bench`: compilers' and hand-written kernels, the tuner and models on the tasks; prints the table of scores.
 * @module
 */
import { tunerBudgets } from "../agents/tuner.ts";
import {
  alarmOf,
  type BenchSelection,
  drawFor,
  planBench,
  runBench,
  type SelectedPair,
  selectPairs,
} from "../bench.ts";
import { sourcesOf } from "../registry.ts";
import { type Progress, standardErrorProgress } from "../report/progress.ts";
import { formatScores } from "../report/score_table.ts";
import { planMatrix, runMatrix } from "../runs/matrix.ts";
import { findSuite } from "../runs/suites.ts";
import type { AgentSpecification } from "../runs/specification.ts";
import type { EvaluationJob } from "../job.ts";
import type { SeedDraw } from "../seeds.ts";
import type { ScoreRow } from "../score.ts";
import { defaultStorePath, Store } from "../store/store.ts";
import { UserError } from "../user_error.ts";
import { type TimedResult, WorkerPool } from "../worker_pool.ts";
import { agentFactory } from "../agents/create_agent.ts";
import { type AgentOptions, benchModels } from "./bench_models.ts";
import { benchRemote } from "./bench_remote.ts";
import { type CommandContext, exitCodes, printJson } from "./context.ts";

/** Options as the command line gives them. */
export interface BenchCommandOptions extends AgentOptions {
  readonly platform?: readonly string[];
  readonly suite?: string;
  readonly task?: readonly string[];
  readonly config?: readonly string[];
  readonly level?: readonly string[];
  readonly agent?: readonly string[];
  readonly jobs?: number;
  readonly seed?: string;
  /** A file, or false for none. */
  readonly store?: string | false;
  /** Address of a server that conducts the runs. */
  readonly server?: string;
  /** A token of the server, with the scope `submit`. */
  readonly token?: string;
  readonly json?: boolean;
}

/** Name of the agent without a model. */
const tuner = "tuner";

/** Where it runs beside the others: on level 1 at this size, so that a first look takes no minute. */
const smallest = "c1";

/** Runs the command. */
export async function benchCommand(context: CommandContext, options: BenchCommandOptions): Promise<number> {
  const selection = selectionOf(options);
  if (options.server !== undefined) {
    return await benchRemote(context, { ...options, server: options.server }, selection);
  }
  if (options.model !== undefined) return await benchModels(context, options, selection);
  if (options.dryRun) throw new UserError("--dry-run estimates what models cost; name one with --model");

  const kernels = options.agent?.filter((name) => name !== tuner);
  const plan = kernels?.length === 0
    ? { pairs: [], agents: new Set<string>(), unsupported: selectPairs(context.registry, selection).unsupported }
    : await planBench(context.registry, { ...selection, agents: kernels });
  if (options.task !== undefined) { for (const reason of plan.unsupported) context.note(reason); }
  const tunes = options.agent === undefined || options.agent.includes(tuner);
  // alone it is to find what there is to find, beside the others it must not cost a minute
  const isAlone = options.agent !== undefined;

  // before the work: a store that cannot be written should not cost a minute
  const path = options.store === false ? null : options.store ?? defaultStorePath;
  const temporary = path === null ? await Deno.makeTempDir({ prefix: "kernelcraft-" }) : null;
  const store = await Store.open(path ?? `${temporary}/store.duckdb`);
  const pool = new WorkerPool({
    ...sourcesOf(context.registry),
    workers: options.jobs ?? Math.max(1, navigator.hardwareConcurrency),
    onDefect: context.debug ? context.note : undefined,
  });
  const progress = standardErrorProgress();
  const ground: SharedGround = { store, evaluate: (job) => pool.evaluate(job), draw: drawsOf(options.seed), progress };
  try {
    const rows = await runBench(plan, {
      registry: context.registry,
      root: context.root,
      evaluate: ground.evaluate,
      draw: ground.draw,
      store: path === null ? undefined : store,
      seed: options.seed,
      onEvaluation: (done, total, text) => progress.step(done, total, text),
    });
    if (tunes) {
      const tuned = await runTuner(context, options, selection, isAlone, ground);
      rows.push(...tuned);
    }
    progress.end();
    if (options.json) printJson(context, { scores: rows });
    else context.print(formatScores(rows));
    for (const { platform, task, config, agent, flags } of rows) {
      const alarm = alarmOf(flags, `${task} ${config} on ${platform}, ${agent}`);
      if (alarm !== null) context.note(alarm);
    }
    if (path !== null && rows.length > 0) {
      context.note(`${rows.length} ${rows.length === 1 ? "score is" : "scores are"} kept in ${path}`);
    }
    return rows.every(({ correct }) => correct) ? exitCodes.done : exitCodes.kernelFailed;
  } finally {
    pool.close();
    store.close();
    if (temporary !== null) await Deno.remove(temporary, { recursive: true });
  }
}

/** What kernels and the tuner share: also the seeds of a pair, so that its baselines run once for both. */
interface SharedGround {
  readonly store: Store;
  readonly evaluate: (job: EvaluationJob) => Promise<TimedResult>;
  readonly draw: (pair: SelectedPair) => Promise<SeedDraw>;
  readonly progress: Progress;
}

/** Draws the seeds of each pair once. */
function drawsOf(seed: string | undefined): SharedGround["draw"] {
  const drawn = new Map<string, Promise<SeedDraw>>();
  return (pair) => {
    const key = JSON.stringify([pair.plugin.id, pair.task.id, pair.workload.configuration]);
    const draw = drawn.get(key) ?? drawFor(pair, seed);
    drawn.set(key, draw);
    return draw;
  };
}

/** The tuner on every pair whose machine knows rewrites; a pair that it has tuned before is not tuned again. */
async function runTuner(
  context: CommandContext,
  options: BenchCommandOptions,
  selection: BenchSelection,
  isAlone: boolean,
  { store, evaluate, draw, progress }: SharedGround,
): Promise<ScoreRow[]> {
  const agent: AgentSpecification = { kind: "tuner", seed: "tuner" };
  const budget = isAlone ? tunerBudgets.full : tunerBudgets.small;
  const pairs = selectPairs(context.registry, selection).pairs
    .filter(({ plugin }) => (plugin.transformations ?? []).length > 0 && plugin.rewrites !== undefined)
    // a honeypot has no compiler's kernel, which the tuner would begin with
    .filter(({ task }) => task.honeypot !== true)
    .filter(({ task, workload }) => isAlone || (task.level === 1 && workload.configuration === smallest));
  const runs = planMatrix({
    pairs,
    agents: [agent],
    attempts: 1,
    budget: () =>
      options.budgetIterations === undefined
        ? budget
        : { iterations: options.budgetIterations, evaluations: options.budgetIterations },
  });
  const { outcomes } = await runMatrix(runs, {
    registry: context.registry,
    root: context.root,
    store,
    evaluate,
    draw,
    createAgent: agentFactory({ registry: context.registry }),
    session: crypto.randomUUID(),
    onDefect: context.debug ? context.note : undefined,
  }, {
    // one more than the pool: a run that scores does not keep a worker idle
    concurrency: (options.jobs ?? navigator.hardwareConcurrency) + 1,
    onProgress: (state, outcome) => {
      if (outcome === null) return;
      const { task, configuration, platform } = outcome.specification;
      const result = outcome.score?.cycles ?? outcome.score?.verdict ?? outcome.end.message;
      progress.step(state.finished, state.total, `${platform} ${task} ${configuration} ${tuner}: ${result}`);
    },
  });
  for (const { status, specification: { task, configuration }, end } of outcomes) {
    if (status !== "finished") context.note(`${tuner} on ${task} ${configuration}: ${end.message}`);
  }
  return outcomes.flatMap(({ score }) => score === null ? [] : [score]);
}

/** A suite's selection with what the user changes in it. */
function selectionOf(options: BenchCommandOptions): BenchSelection {
  const suite = options.suite === undefined
    ? options.model === undefined ? {} : findSuite("quick").selection
    : findSuite(options.suite).selection;
  // someone who names tasks or levels means those, not what of them a default suite holds
  const isDefault = options.suite === undefined && (options.task ?? options.level ?? options.config) !== undefined;
  const base = isDefault ? {} : suite;
  return {
    platforms: options.platform,
    tasks: options.task ?? base.tasks,
    configurations: options.config ?? base.configurations,
    levels: options.level?.map(parseLevel) ?? base.levels,
    agents: options.agent,
  };
}

function parseLevel(text: string): number {
  if (/^[123]$/.test(text)) return Number(text);
  throw new UserError(`--level takes 1, 2 or 3, not '${text}'`);
}
