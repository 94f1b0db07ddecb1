/** A whole machine behind frames: Coral in a process without permissions gives the scores that it gives in this thread. */
import { assert, assertEquals, assertRejects } from "@std/assert";
import { buildJob } from "../../../harness/bench.ts";
import { canonicalJson } from "../../../harness/canonical_json.ts";
import { evaluate } from "../../../harness/evaluate.ts";
import { readPluginFiles } from "../../../harness/plugins/accept.ts";
import { bundlePlugin } from "../../../harness/plugins/isolation/bundle.ts";
import { PluginFailure } from "../../../harness/plugins/isolation/child_process.ts";
import {
  askStaticAnswers,
  isolatedPlugin,
  PluginProcesses,
} from "../../../harness/plugins/isolation/isolated_plugin.ts";
import { folderAssets } from "../../../harness/registry.ts";
import { publicSeed } from "../../../harness/seeds.ts";
import { findTask, findWorkload } from "../../../harness/workloads.ts";
import { coral } from "../../../plugins/coral/mod.ts";
import { catalog, extraCatalog } from "../../../tasks/catalog.ts";
import { root } from "./hostile_plugin.ts";

const assets = folderAssets(new URL("plugins/coral/", root).href);

const pairs = [["relu", "c1"], ["gemv", "c2"], ["softmax", "c1"], ["gemm_general", "c1"]] as const;

/** Coral's sources as a stranger would send them. */
async function coralFiles(): Promise<Map<string, string>> {
  const files = await readPluginFiles(new URL("plugins/coral", root).pathname);
  for (const [path, text] of files) {
    if (path.endsWith(".ts")) {
      files.set(path, text.replace(/(from "|import\(")(\.\.\/)+(isa|tasks)\//g, "$1kernelcraft/$3/"));
    }
  }
  return files;
}

Deno.test("same documents, kernels and scores as in this thread", async () => {
  const files = await coralFiles();
  const { code, problems } = await bundlePlugin(files, root);
  assertEquals(problems, []);
  const folder = await Deno.makeTempDir();
  await Deno.writeTextFile(`${folder}/bundle.js`, code!);
  const processes = new PluginProcesses(`${folder}/bundle.js`, (path) => Promise.resolve(files.get(path)!));
  try {
    const answers = await askStaticAnswers(processes, [...catalog, ...extraCatalog].map(({ id }) => id));
    const plugin = isolatedPlugin(processes, answers);
    assertEquals(await plugin.documents(assets), await coral.documents(assets));
    assertEquals(await plugin.example(assets), await coral.example(assets));
    assertEquals(await plugin.reference("vwmacc"), coral.reference("vwmacc"));
    assertEquals(await plugin.disassemble(0x00000013, 0), coral.disassemble(0x00000013, 0));

    let correct = 0;
    for (const [id, configuration] of pairs) {
      const task = findTask(id, plugin);
      const workload = findWorkload(plugin, task, configuration);
      const kernels = await plugin.kernels(workload, assets);
      const baselines = await plugin.baselines(workload, assets);
      assertEquals(kernels, await coral.kernels(workload, assets));
      assertEquals(baselines, await coral.baselines(workload, assets));
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
        // as results are kept: JSON has no members that are undefined
        assertEquals(canonicalJson(await evaluate(job, plugin, task)), canonicalJson(here));
        if (here.verdict === "correct") correct++;
      }
    }
    assert(correct >= pairs.length, "scores were compared");

    const large = findWorkload(coral, findTask("gemm", coral), '{"M":1024,"K":16,"N":1024}');
    const refused = await assertRejects(async () => await plugin.place(large), PluginFailure);
    const own = await assertRejects(async () => await coral.place(large), RangeError);
    assertEquals(refused.message, `the plugin threw RangeError: ${own.message}`);
  } finally {
    await processes.close();
    await Deno.remove(folder, { recursive: true });
  }
});
