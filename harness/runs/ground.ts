/**
 * What a run stands on: machine, task, sizes and hashes, found by the names in its specification.
 * @module
 */
import type { Assets, Baseline, IsaPlugin } from "../../isa/plugin.ts";
import { type Task, type Workload, workloadOf } from "../../tasks/task.ts";
import { checkShape, type EvaluationJob } from "../job.ts";
import { findPlugin, pluginAssets, pluginFolder, type PluginRegistry } from "../registry.ts";
import { comparisonOf, defaultSecretSeeds, drawSecretSeeds, type SeedDraw } from "../seeds.ts";
import { evaluatorHash, pluginHash } from "../source_hash.ts";
import { UserError } from "../user_error.ts";
import { findProfile, findTask } from "../workloads.ts";
import type { RunSpecification } from "./specification.ts";

/** Machine, task and sizes of a run. */
export interface RunGround {
  readonly plugin: IsaPlugin;
  readonly task: Task;
  readonly workload: Workload;
  readonly profile: string;
  readonly assets: Assets;
  /** The machine with the hash of its sources as they are now. */
  readonly reference: EvaluationJob["plugin"];
  /** Hash of the judge's sources as they are now. */
  readonly evaluator: string;
  readonly baselines: readonly Baseline[];
}

/** Names of a machine, a task and its sizes. */
export type GroundNames = Pick<RunSpecification, "platform" | "profile" | "task" | "configuration" | "parameters">;

/**
 * Finds it.
 * @throws UserError if something does not exist or does not fit
 */
export async function groundOf(names: GroundNames, registry: PluginRegistry, root: URL): Promise<RunGround> {
  const plugin = findPlugin(registry, names.platform);
  const task = findTask(names.task, plugin);
  const support = plugin.supports(task.id);
  if (!support.supported) throw new UserError(`${task.id} is unsupported on ${plugin.id}: ${support.reason}`);
  const profile = findProfile(plugin, names.profile).name;
  const parameters = checkShape(task.parameters, names.parameters, `sizes of ${task.id}`);
  const workload = workloadOf(task, names.configuration, parameters);
  const assets = pluginAssets(registry, plugin.id);
  const hashes = await hashesOf(plugin.id, registry, root);
  return {
    plugin,
    task,
    workload,
    profile,
    assets,
    reference: { id: plugin.id, version: plugin.version, hash: hashes.plugin },
    evaluator: hashes.evaluator,
    baselines: await plugin.baselines(workload, assets, profile),
  };
}

/** Hashes of the sources of a machine and of the judge, as they are now. */
export async function hashesOf(
  platform: string,
  registry: PluginRegistry,
  root: URL,
): Promise<{ readonly plugin: string; readonly evaluator: string }> {
  const folder = pluginFolder(registry, platform);
  return {
    plugin: await hashOnce(`${root} ${folder}`, () => pluginHash(root, folder)),
    evaluator: await hashOnce(root.href, () => evaluatorHash(root)),
  };
}

/** Draws the secret seeds of a run's score. @param given text to derive them from; absent: randomness */
export async function drawOf(ground: RunGround, given: string | undefined, count?: number): Promise<SeedDraw> {
  const { plugin, task, workload, profile } = ground;
  const scope = {
    platform: plugin.id,
    task,
    configuration: workload.configuration,
    parameters: workload.parameters,
    ...await comparisonOf(plugin, workload, profile),
  };
  return drawSecretSeeds(given, scope, count ?? defaultSecretSeeds);
}

const hashes = new Map<string, Promise<string>>();

/** Hashes of sources do not change while a process runs: its modules are loaded. */
function hashOnce(key: string, make: () => Promise<string>): Promise<string> {
  const known = hashes.get(key) ?? make();
  hashes.set(key, known);
  return known;
}
