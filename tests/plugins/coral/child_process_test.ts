/** The contract is serialisable: the plugin in a child process gives the same scores as in this thread. */
import { assert, assertEquals, assertRejects } from "@std/assert";
import { buildJob } from "../../../harness/bench.ts";
import { evaluate } from "../../../harness/evaluate.ts";
import { folderAssets } from "../../../harness/registry.ts";
import { publicSeed } from "../../../harness/seeds.ts";
import { findTask, findWorkload } from "../../../harness/workloads.ts";
import { coral } from "../../../plugins/coral/mod.ts";
import { RemotePlugin } from "./child_process/remote_plugin.ts";

const assets = folderAssets(new URL("../../../plugins/coral/", import.meta.url).href);

const pairs = [["relu", "c1"], ["gemv", "c2"], ["softmax", "c1"], ["gemm_general", "c1"]] as const;

Deno.test("over frames, from a process that may only read: same documents, kernels and scores", async () => {
  const remote = new RemotePlugin(assets);
  try {
    assertEquals(await remote.call("permissions"), []);
    const workloads = pairs.map(([task, configuration]) => findWorkload(coral, findTask(task, coral), configuration));
    const plugin = await remote.plugin(workloads);
    assertEquals(await plugin.documents(assets), await coral.documents(assets));
    assertEquals(await plugin.example(assets), await coral.example(assets));
    assertEquals(await remote.call("reference", "vwmacc"), coral.reference("vwmacc"));
    assertEquals(await remote.call("disassemble", 0x00000013, 0), coral.disassemble(0x00000013, 0));

    let correct = 0;
    for (const workload of workloads) {
      const task = findTask(workload.task, plugin);
      const kernels = await plugin.kernels(workload, assets);
      const baselines = await plugin.baselines(workload, assets);
      assertEquals([kernels, baselines], [
        await coral.kernels(workload, assets),
        await coral.baselines(workload, assets),
      ]);
      const wrong = ["mpause", "nonsense", "li a0, 0x20000000\n sw a0, 0(a0)\n mpause"];
      const sources = [...kernels, ...baselines].slice(0, 2).map(({ source }) => source);
      for (const source of [...sources, ...wrong]) {
        const job = buildJob({
          plugin: { id: plugin.id, version: plugin.version, hash: "unknown" },
          evaluator: "unknown",
          profile: plugin.profiles[0].name,
          workload,
          draw: {
            seeds: [publicSeed, { seed: "frames", distribution: "extreme", visibility: "secret" }],
            poisons: [1, 2],
          },
          source,
          collectProfile: true,
        });
        const here = await evaluate(job, coral, task);
        assertEquals(await evaluate(job, plugin, task), here);
        if (here.verdict === "correct") correct++;
      }
    }
    assert(correct >= pairs.length, "scores were compared");
    assert(remote.frames > 100, "everything went through the child");

    const large = findWorkload(coral, findTask("gemm", coral), '{"M":1024,"K":16,"N":1024}');
    const refused = await assertRejects(async () => await plugin.place(large), RangeError);
    assertEquals(refused.message, (await assertRejects(async () => await coral.place(large), RangeError)).message);
  } finally {
    await remote.close();
  }
});
