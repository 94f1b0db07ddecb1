/**
 * What `plugin check` runs: the shape of a plugin, the conformance kit over all its sizes, and its own kernels through
 * the evaluation.
 * @module
 */
import { conformanceChecks, type ConformanceSubject, type ConformanceWorkload } from "../../isa/conformance.ts";
import { setChecks } from "../../isa/conformance_set.ts";
import type { IsaPlugin } from "../../isa/plugin.ts";
import { catalog } from "../../tasks/catalog.ts";
import { workloadOf } from "../../tasks/task.ts";
import { buildJob } from "../bench.ts";
import { evaluate } from "../evaluate.ts";
import { folderAssets } from "../registry.ts";
import { platformNumerics, publicSeed } from "../seeds.ts";
import { messageOf } from "../user_error.ts";
import { findTask, taskFormOf } from "../workloads.ts";
import { firstPlaceIn, type PluginModule } from "./external.ts";
import { shapeProblems } from "./shape.ts";

/** One check and what it found. */
export interface PluginFinding {
  readonly name: string;
  /** What is wrong, in plain words; null where the check passed or could not run. */
  readonly problem: string | null;
  /** Where to fix it. */
  readonly remedy: string;
  /** Why the check could not run. */
  readonly skipped?: string;
}

/** Inputs and reference outputs of every configuration that a plugin supports. */
export function conformanceWorkloads(plugin: IsaPlugin): ConformanceWorkload[] {
  const tasks = catalog.flatMap(({ forms }) => forms[taskFormOf(plugin)] ?? []);
  return [...tasks, ...plugin.tasks ?? []].flatMap((task) => {
    if (!plugin.supports(task.id).supported) return [];
    return plugin.configurations(task.id).map(({ name, parameters }) => {
      const inputs = task.inputs(parameters, "conformance", "uniform");
      const outputs = task.reference(inputs, parameters, platformNumerics(plugin, plugin.profiles[0].name));
      return { workload: workloadOf(task, name, parameters), tensors: [...inputs, ...outputs] };
    });
  });
}

/** A plugin to be checked. */
export interface CheckedPlugin extends PluginModule {
  /** Findings of the checks of its instruction table, where they ran elsewhere; null: it exports no table. */
  readonly tableFindings?: readonly { readonly name: string; readonly problem: string | null }[] | null;
}

/** Runs every check over a plugin. Never throws. */
export async function checkPlugin(module: CheckedPlugin): Promise<readonly PluginFinding[]> {
  const problems = shapeProblems(module.plugin);
  const findings: PluginFinding[] = [
    ...problems.map((problem) => ({
      name: "the plugin has every member",
      problem,
      remedy: remedyText('"The contract"'),
    })),
  ];
  if (problems.length > 0) return findings;
  findings.push({ name: "the plugin has every member", problem: null, remedy: "" });

  const plugin = module.plugin as IsaPlugin;
  const { instructionSet } = module;
  let workloads: readonly ConformanceWorkload[];
  try {
    workloads = conformanceWorkloads(plugin);
  } catch (error) {
    const remedy = remedyText('`supports`, `configurations` and `numerics`, "Tasks and placement"');
    return [...findings, { name: "inputs can be drawn for every size", problem: problemOf(error, module), remedy }];
  }
  const subject: ConformanceSubject = {
    plugin,
    assets: folderAssets(module.folder),
    instructionSet,
    taskIds: catalog.map(({ id }) => id),
    workloads,
  };
  const tableChecks = new Set(setChecks.map(({ name }) => name));
  for (const { name, remedy, run } of conformanceChecks) {
    const elsewhere = module.tableFindings?.find((finding) => finding.name === name);
    if (elsewhere) {
      findings.push({ ...elsewhere, remedy: remedyText(remedy) });
      continue;
    }
    if (!instructionSet && tableChecks.has(name)) {
      const skipped = "mod.ts exports no `instructionSet`";
      findings.push({ name, problem: null, remedy: remedyText(remedy), skipped });
      continue;
    }
    findings.push(await findingOf(name, remedy, module, () => run(subject)));
  }
  const name = "baselines and kernels compute what the tasks ask for";
  findings.push(
    await findingOf(name, '`simulate` or the kernel, "Baselines and floor"', module, () => runKernels(subject)),
  );
  return findings;
}

async function findingOf(
  name: string,
  remedy: string,
  module: PluginModule,
  run: () => Promise<void>,
): Promise<PluginFinding> {
  let problem: string | null = null;
  try {
    await run();
  } catch (error) {
    problem = problemOf(error, module);
  }
  return { name, problem, remedy: remedyText(remedy) };
}

function remedyText(remedy: string): string {
  return `${remedy} in docs/plugins.md`;
}

/** A check's own words, or those of the plugin's code that failed, with its place. */
function problemOf(error: unknown, { folder }: PluginModule): string {
  const place = error instanceof Error ? firstPlaceIn(error, [folder]) : null;
  return place === null ? messageOf(error) : `${messageOf(error)} (thrown at ${place})`;
}

/** Evaluates every kernel of the plugin at the first size of every task. */
async function runKernels({ plugin, assets, workloads }: ConformanceSubject): Promise<void> {
  for (const { workload } of workloads.filter(({ workload }) => workload.configuration === "c1")) {
    const task = findTask(workload.task, plugin);
    for (const kernel of [...await plugin.baselines(workload, assets), ...await plugin.kernels(workload, assets)]) {
      const job = buildJob({
        plugin: { id: plugin.id, version: plugin.version, hash: "unknown" },
        evaluator: "unknown",
        profile: plugin.profiles[0].name,
        workload,
        draw: { seeds: [publicSeed, { ...publicSeed, distribution: "extreme" }], poisons: [1, 2] },
        source: kernel.source,
      });
      const { verdict, message } = await evaluate(job, plugin, task);
      if (verdict !== "correct") {
        throw new Error(`${workload.task} ${workload.configuration}, '${kernel.name}': ${verdict}: ${message}`);
      }
    }
  }
}
