/**
 * `eval`: judges one kernel and shows where it differs and what its lines cost.
 * @module
 */
import type { IsaPlugin } from "../../isa/plugin.ts";
import type { Workload } from "../../tasks/task.ts";
import { alarmOf, buildJob, scoreFlags } from "../bench.ts";
import type { EvaluationJob, EvaluationResult } from "../job.ts";
import { findPlugin, pluginAssets, pluginFolder, sourcesOf } from "../registry.ts";
import { formatEvaluation } from "../report/evaluation_text.ts";
import { comparisonOf, drawSecretSeeds, publicSeed } from "../seeds.ts";
import { evaluatorHash, pluginHash } from "../source_hash.ts";
import { messageOf, UserError } from "../user_error.ts";
import { WorkerPool } from "../worker_pool.ts";
import { defaultLimits, findProfile, findTask, findWorkload } from "../workloads.ts";
import { type CommandContext, exitCodes, noteDiagnostics, printJson, readSource } from "./context.ts";

/** Options as the command line gives them. */
export interface EvalCommandOptions {
  readonly profile?: string;
  readonly seed?: string;
  /** Only the public seed: quick, and not a score. */
  readonly public?: boolean;
  /** False: the default baseline is not run beside the kernel. */
  readonly baseline?: boolean;
  /** Lines of the profile to show; 0 for none. */
  readonly lines?: number;
  readonly maxInstructions?: number;
  readonly maxCycles?: number;
  readonly json?: boolean;
}

/** Runs the command. */
export async function evalCommand(
  context: CommandContext,
  platform: string,
  taskId: string,
  configuration: string,
  file: string,
  options: EvalCommandOptions,
): Promise<number> {
  const plugin = findPlugin(context.registry, platform);
  const task = findTask(taskId, plugin);
  const text = configuration.endsWith(".json") ? await readSource(configuration) : configuration;
  const workload = findWorkload(plugin, task, text);
  const source = await readSource(file);
  await checkPlacement(plugin, workload);
  const profile = findProfile(plugin, options.profile).name;
  const scope = { ...workload, platform, task, ...await comparisonOf(plugin, workload, profile) };
  const draw = drawSecretSeeds(options.seed, scope);
  const job = buildJob({
    plugin: {
      id: plugin.id,
      version: plugin.version,
      hash: await pluginHash(context.root, pluginFolder(context.registry, plugin.id)),
    },
    evaluator: await evaluatorHash(context.root),
    profile,
    workload,
    draw: { ...draw, seeds: options.public ? [publicSeed] : [publicSeed, ...draw.seeds] },
    source,
    collectProfile: true,
    limits: {
      ...defaultLimits,
      instructions: options.maxInstructions ?? defaultLimits.instructions,
      cycles: options.maxCycles ?? defaultLimits.cycles,
    },
  });
  const pool = new WorkerPool({
    ...sourcesOf(context.registry),
    workers: 2,
    onDefect: context.debug ? context.note : undefined,
  });
  try {
    const [{ result }, baseline] = await Promise.all([
      pool.evaluate(job),
      options.baseline === false ? null : baselineCycles(context, plugin, workload, job, pool),
    ]);
    const speedup = baseline !== null && result.cycles !== null ? baseline / result.cycles : null;
    const flags = scoreFlags(result, speedup);
    if (options.json) {
      printJson(context, {
        ...result,
        flags,
        baseline,
        baselineName: plugin.defaultBaseline,
        speedup,
        seedGiven: draw.given,
      });
    } else {
      noteDiagnostics(context, result.diagnostics, file, result.diagnosticsOmitted);
      const title = `${workload.title} ${workload.configuration} on ${plugin.title}`;
      const lines = options.lines ?? 20;
      const baselineName = plugin.defaultBaseline;
      context.print(formatEvaluation({ title, result: { ...result, flags }, source, lines, baseline, baselineName }));
    }
    const alarm = alarmOf(flags, `${workload.task} ${workload.configuration} on ${plugin.id}, ${file}`);
    if (alarm !== null) context.note(alarm);
    return exitCodeOf(result);
  } finally {
    pool.close();
  }
}

function exitCodeOf(result: EvaluationResult): number {
  return result.verdict === "correct" ? exitCodes.done : exitCodes.kernelFailed;
}

/** Sizes of the user's own may not fit the machine. */
async function checkPlacement(plugin: IsaPlugin, workload: Workload): Promise<void> {
  try {
    await plugin.place(workload);
  } catch (error) {
    if (error instanceof RangeError) throw new UserError(messageOf(error));
    throw error;
  }
}

/** Cycles of the default baseline on the same seeds; null where there is none (sizes of the user's own) or it fails. */
async function baselineCycles(
  context: CommandContext,
  plugin: IsaPlugin,
  workload: Workload,
  job: EvaluationJob,
  pool: WorkerPool,
): Promise<number | null> {
  const baselines = await plugin.baselines(workload, pluginAssets(context.registry, plugin.id), job.profile);
  const source = baselines.find(({ name }) => name === plugin.defaultBaseline)?.source;
  if (source === undefined) return null;
  const { result } = await pool.evaluate({ ...job, source, limits: defaultLimits, collectProfile: false });
  return result.cycles;
}
