import { assert, assertEquals } from "@std/assert";
import { pluginAssets } from "../../harness/registry.ts";
import { lintTask } from "../../harness/task_lint.ts";
import { plugins } from "../../plugins/mod.ts";
import { catalog } from "../../tasks/catalog.ts";
import { workloadOf } from "../../tasks/task.ts";

const registry = { module: import.meta.resolve("../../plugins/mod.ts"), plugins };

/** Kernels that return at once, by platform. */
const idleKernels: Readonly<Record<string, string>> = { coral: "mpause\n" };

for (const plugin of plugins) {
  for (const { id, task } of catalog) {
    if (!plugin.supports(id).supported) continue;
    for (const { name, parameters } of plugin.configurations(id)) {
      Deno.test(`task lint: ${plugin.id} ${id} ${name}`, async () => {
        assert(task, "a supported task is implemented");
        const workload = workloadOf(task, name, parameters);
        const assets = pluginAssets(registry, plugin.id);
        const known = (await plugin.kernels(workload, assets))[0] ?? (await plugin.baselines(workload, assets))[0];
        const idleKernel = idleKernels[plugin.id];
        assertEquals(await lintTask({ plugin, task, workload, knownKernel: known.source, idleKernel }), []);
      });
    }
  }
}

Deno.test("the lint finds a task that measures nothing", async () => {
  const plugin = plugins[0];
  const task = catalog.find(({ id }) => id === "relu")!.task!;
  const { name, parameters } = plugin.configurations("relu")[0];
  // a tolerance within which zeros lie
  const lenient = { ...plugin, tolerance: () => ({ absolute: 127, relative: 0 }) };
  const workload = workloadOf(task, name, parameters);
  const subject = { plugin: lenient, task, workload, knownKernel: "mpause\n", idleKernel: "mpause\n" };
  let complaints: string[] = [];
  try {
    complaints = await lintTask(subject);
  } catch (error) {
    complaints = [String(error)]; // no inputs at all tell them apart
  }
  assert(complaints.length > 0);
});
