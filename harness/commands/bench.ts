/**
 * `bench`: runs compilers' and hand-written kernels on the tasks and prints the table of scores.
 * @module
 */
import { alarmOf, planBench, runBench } from "../bench.ts";
import { sourcesOf } from "../registry.ts";
import { standardErrorProgress } from "../report/progress.ts";
import { formatScores } from "../report/score_table.ts";
import { defaultStorePath, Store } from "../store/store.ts";
import { UserError } from "../user_error.ts";
import { WorkerPool } from "../worker_pool.ts";
import { type CommandContext, exitCodes, printJson } from "./context.ts";

/** Options as the command line gives them. */
export interface BenchCommandOptions {
  readonly platform?: readonly string[];
  readonly task?: readonly string[];
  readonly config?: readonly string[];
  readonly level?: readonly string[];
  readonly agent?: readonly string[];
  readonly jobs?: number;
  readonly seed?: string;
  /** A file, or false for none. */
  readonly store?: string | false;
  readonly json?: boolean;
}

/** Runs the command. */
export async function benchCommand(context: CommandContext, options: BenchCommandOptions): Promise<number> {
  const plan = await planBench(context.registry, {
    platforms: options.platform,
    tasks: options.task,
    configurations: options.config,
    levels: options.level?.map(parseLevel),
    agents: options.agent,
  });
  for (const reason of plan.unsupported) context.note(reason);

  // before the work: a store that cannot be written should not cost a minute
  const path = options.store === false ? null : options.store ?? defaultStorePath;
  const store = path === null ? undefined : await Store.open(path);
  const pool = new WorkerPool({
    ...sourcesOf(context.registry),
    workers: options.jobs ?? Math.max(1, navigator.hardwareConcurrency),
    onDefect: context.debug ? context.note : undefined,
  });
  const progress = standardErrorProgress();
  try {
    const rows = await runBench(plan, {
      registry: context.registry,
      root: context.root,
      pool,
      store,
      seed: options.seed,
      onEvaluation: (done, total, text) => progress.step(done, total, text),
    });
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
    store?.close();
  }
}

function parseLevel(text: string): number {
  if (/^[123]$/.test(text)) return Number(text);
  throw new UserError(`--level takes 1, 2 or 3, not '${text}'`);
}
