/** Peaks for roofline plots agree with the floors, which are derived and tested on their own. */
import { assert } from "@std/assert";
import { findTask, findWorkload } from "../../harness/workloads.ts";
import { plugins } from "../../plugins/mod.ts";
import { catalog } from "../../tasks/catalog.ts";

Deno.test("rooflines: no floor lies far above the peaks, and peaks are numbers", async () => {
  let seen = 0;
  for (const plugin of plugins) {
    for (const { id } of catalog) {
      for (const { name } of plugin.configurations(id)) {
        for (const profile of plugin.profiles) {
          const workload = findWorkload(plugin, findTask(id, plugin), name);
          const roofline = await plugin.roofline?.(workload, profile.name);
          if (!roofline) continue;
          const { operationsPerCycle, bytesPerCycle, bytes } = roofline;
          const where = `${plugin.id} ${profile.name} ${id} ${name}`;
          for (const value of [operationsPerCycle, bytesPerCycle, bytes]) {
            assert(Number.isFinite(value) && value > 0, `${where}: ${value}`);
          }
          // the floor counts what cannot be avoided: it may undercut a peak by fast schemes for products (Strassen: 2/3)
          const { cycles } = await plugin.floor(workload, profile.name);
          const least = Math.max(
            bytes / bytesPerCycle,
            2 * workload.work.multiplyAccumulates * 0.66 / operationsPerCycle,
          );
          assert(cycles >= 0.95 * least - 1, `${where}: floor ${cycles}, peaks ${least}`);
          seen++;
        }
      }
    }
  }
  assert(seen > 100, `${seen} workloads`);
});
