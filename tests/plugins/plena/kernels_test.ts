/** Hand-optimised kernels: right in every profile, faster than the template compiler, without broadcast products. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { compiledBaselines, defaultBaseline } from "../../../plugins/plena/baselines.ts";
import { configurationsOf } from "../../../plugins/plena/configurations.ts";
import { handKernels, kernelPath, readKernels } from "../../../plugins/plena/kernels.ts";
import { workloadOf } from "../../../tasks/task.ts";
import { configuredWorkload, drawWorkload, floatTaskOf, runKernel } from "./kernel_run.ts";

const folder = new URL("../../../plugins/plena/", import.meta.url);
const assets = { read: (path: string) => Deno.readTextFile(new URL(path, folder)) };

/** Least speedup over the compiler's kernel. */
const usual = 1.05;

/** Where the products alone leave less than that to gain. */
const exceptions: Readonly<Record<string, number>> = { "attention/c5": 1.04 };

for (const [task, { configurations }] of Object.entries(handKernels)) {
  for (const profile of ["paper", "head"].filter((name) => kernelPath(task, "c1", name) !== null)) {
    Deno.test(`hand-optimised ${task} is right and faster than the compiler's in the profile ${profile}`, async () => {
      for (const configuration of configurations) {
        const workload = configuredWorkload(task, configuration);
        const [{ source }] = await readKernels(workload, assets, profile);
        const [compiled] = compiledBaselines(workload, profile);
        assert(!/^\s*M_B/m.test(source), "no broadcast products");
        const drawn = drawWorkload(workload, profile);
        const { execution, comparison, remarks } = runKernel(workload, source, profile, drawn);
        assertEquals(execution.exit.cause, "returned", `${configuration}: ${execution.exit.message}`);
        assertEquals(comparison.matching, comparison.elements, configuration);
        assert(comparison.scaled?.within, `${configuration}: error ${comparison.scaled?.error}`);
        assertEquals(remarks, []);
        assertEquals(execution.warnings, []);
        const speedup = runKernel(workload, compiled.source, profile, drawn).execution.cycles! / execution.cycles!;
        const wanted = exceptions[`${task}/${configuration}`] ?? usual;
        assert(speedup >= wanted, `${configuration}: ${speedup.toFixed(3)} times as fast`);
      }
    });
  }

  Deno.test(`hand-optimised ${task} is right for inputs of other distributions`, async () => {
    const [configuration] = configurations;
    const workload = configuredWorkload(task, configuration);
    const source = await assets.read(kernelPath(task, configuration, "paper")!);
    for (const distribution of ["small", "large", "shifted", "sparse", "extreme", "constant", "permuted"] as const) {
      const { comparison } = runKernel(workload, source, "paper", drawWorkload(workload, "paper", distribution));
      assertEquals(comparison.matching, comparison.elements, distribution);
      assert(comparison.scaled?.within, `${distribution}: error ${comparison.scaled?.error}`);
    }
  });
}

Deno.test("every kernel file belongs to a task and a configuration", async () => {
  const expected = Object.entries(handKernels).flatMap(([task, { configurations }]) =>
    configurations.flatMap((name) => ["paper", "head"].map((profile) => kernelPath(task, name, profile)))
  ).filter((path) => path !== null);
  const found: string[] = [];
  for await (const { name } of Deno.readDir(new URL("kernels", folder))) found.push(`kernels/${name}`);
  assertEquals(found.sort(), [...new Set(expected)].sort());
});

Deno.test("kernels go by sizes, not by names of configurations", async () => {
  const { parameters } = configurationsOf("silu")[2];
  const same = workloadOf(floatTaskOf("silu"), "custom", parameters);
  assertEquals((await readKernels(same, assets, "paper")).map(({ name }) => name), ["hand"]);
  const [paperOnly] = Object.keys(handKernels).filter((task) => handKernels[task].files === "paper");
  assertEquals(await readKernels(configuredWorkload(paperOnly, "c1"), assets, "head"), []);
  const other = workloadOf(floatTaskOf("silu"), "custom", { rows: 8, columns: 64 });
  assertEquals(await readKernels(other, assets, "paper"), []);
  assertEquals(await readKernels(configuredWorkload("ffn", "c1"), assets, "paper"), []);
});

Deno.test("the baseline is the compiler's kernel where it has one", () => {
  const workload = configuredWorkload("silu", "c1");
  assertEquals(compiledBaselines(workload, "head").map(({ name }) => name), [defaultBaseline]);
  const provenance = (configuration: string, profile: string) =>
    compiledBaselines(configuredWorkload("silu", configuration), profile)[0].provenance;
  assertStringIncludes(provenance("c1", "paper"), "takes 92 cycles");
  assertStringIncludes(
    provenance("c2", "paper"),
    "takes 255 cycles (KernelCraft, arXiv 2603.08721), 315 once it loads",
  );
  assert(!provenance("c1", "head").includes("cycles"));
  assertEquals(compiledBaselines({ ...workload, task: "conv2d" }, "paper"), []);
  const narrow = workloadOf(floatTaskOf("mha"), "custom", { s: 32, h: 64, n_h: 4 });
  assertEquals(compiledBaselines(narrow, "paper"), []);
});
