/** Registers the conformance checks of a plugin as tests: a plugin's test is one call of `testConformance`. */
import { conformanceChecks, type ConformanceSubject, type ConformanceWorkload } from "../../isa/conformance.ts";
import type { InstructionSet } from "../../isa/instruction_set.ts";
import type { IsaPlugin } from "../../isa/plugin.ts";
import { platformNumerics } from "../../harness/seeds.ts";
import { taskFormOf } from "../../harness/workloads.ts";
import { catalog } from "../../tasks/catalog.ts";
import { workloadOf } from "../../tasks/task.ts";

/** Inputs and reference outputs of every configuration that the plugin supports. */
export function conformanceWorkloads(plugin: IsaPlugin): ConformanceWorkload[] {
  return catalog.flatMap(({ id, forms }) => {
    const task = forms[taskFormOf(plugin)];
    if (!task || !plugin.supports(id).supported) return [];
    return plugin.configurations(id).map(({ name, parameters }) => {
      const inputs = task.inputs(parameters, "conformance", "uniform");
      const outputs = task.reference(inputs, parameters, platformNumerics(plugin, plugin.profiles[0].name));
      return { workload: workloadOf(task, name, parameters), tensors: [...inputs, ...outputs] };
    });
  });
}

/**
 * Registers one test per check.
 * @param folder the plugin's folder, from which its assets are read
 */
export function testConformance(plugin: IsaPlugin, folder: URL, instructionSet?: InstructionSet): void {
  const subject: ConformanceSubject = {
    plugin,
    assets: { read: (path) => Deno.readTextFile(new URL(path, folder)) },
    instructionSet,
    taskIds: catalog.map(({ id }) => id),
    workloads: conformanceWorkloads(plugin),
  };
  for (const { name, run } of conformanceChecks) Deno.test(`${plugin.id}: ${name}`, () => run(subject));
}
