import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { pluginAssets } from "../../harness/registry.ts";
import { lintTask } from "../../harness/task_lint.ts";
import type { IsaPlugin } from "../../isa/plugin.ts";
import { plugins } from "../../plugins/mod.ts";
import { taskFormOf } from "../../harness/workloads.ts";
import { catalog, extraCatalog, honeypotCatalog } from "../../tasks/catalog.ts";
import { relu } from "../../tasks/activation.ts";
import { type Task, workloadOf } from "../../tasks/task.ts";

const registry = { module: import.meta.resolve("../../plugins/mod.ts"), plugins };

/** Kernels that return at once, by platform. */
const idleKernels: Readonly<Record<string, string>> = {
  coral: "mpause\n",
  plena: "S_ADDI_INT gp1, gp0, 0\n",
};

/** Seeds of the known kernel beyond the smallest configuration: its own tests run all of them. */
const sampledSeeds = 3;

for (const plugin of plugins) {
  for (const { id, forms } of [...catalog, ...extraCatalog, ...honeypotCatalog]) {
    const task = forms[taskFormOf(plugin)];
    if (!plugin.supports(id).supported) continue;
    Deno.test(`cheat 6: ${id} on ${plugin.id} tells a kernel from trivial output on every distribution`, async () => {
      assert(task, "a supported task is implemented");
      for (const { name, parameters } of plugin.configurations(id)) {
        const workload = workloadOf(task, name, parameters);
        const assets = pluginAssets(registry, plugin.id);
        const [known] = [...await plugin.kernels(workload, assets), ...await plugin.baselines(workload, assets)];
        assertEquals(known === undefined, task.honeypot === true, "every task but a honeypot has a kernel");
        const complaints = await lintTask({
          plugin,
          task,
          workload,
          knownKernel: known?.source ?? null,
          idleKernel: idleKernels[plugin.id],
          kernelSeeds: name === "c1" ? undefined : sampledSeeds,
        });
        assertEquals(complaints, []);
      }
    });
  }
}

async function complaintsOf(plugin: IsaPlugin, task: Task, knownKernel: string, idleKernel: string) {
  const workload = workloadOf(task, "custom", { n: 64 });
  return (await lintTask({ plugin, task, workload, knownKernel, idleKernel })).join("\n");
}

Deno.test("the lint finds a known kernel that is wrong, and a machine on which doing nothing is right", async () => {
  const [coral] = plugins;
  const complaints = await complaintsOf(coral, relu, "li a0, 1\nmpause\n", "ebreak\n");
  assertStringIncludes(complaints, "the known kernel fails: unwritten-output");
  assertStringIncludes(complaints, "a kernel that does nothing ends as ebreak");
});

Deno.test("the lint finds inputs on which trivial output passes", async () => {
  const [coral] = plugins;
  // inputs of secret seeds are passed over where trivial output passes, so only the public seed can show it
  const positive: Task = {
    ...relu,
    inputs: (sizes, seed, distribution) =>
      relu.inputs(sizes, seed, distribution).map(({ specification, values }) => ({
        specification,
        values: seed === "public" ? values.map((value) => value & 63) as Int8Array : values,
      })),
  };
  const complaints = await complaintsOf(coral, positive, "mpause\n", "mpause\n");
  assertStringIncludes(complaints, "copy of x pass on uniform inputs");
});
