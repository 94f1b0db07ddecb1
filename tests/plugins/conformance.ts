/** Registers the conformance checks of a plugin as tests: a plugin's test is one call of `testConformance`. */
import { conformanceChecks, type ConformanceSubject } from "../../isa/conformance.ts";
import type { InstructionSet } from "../../isa/instruction_set.ts";
import type { IsaPlugin } from "../../isa/plugin.ts";
import { conformanceWorkloads } from "../../harness/plugins/check.ts";
import { catalog } from "../../tasks/catalog.ts";

export { conformanceWorkloads };

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
