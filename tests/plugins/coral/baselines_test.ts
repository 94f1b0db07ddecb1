/** The committed compiler output: from these sources with these flags, right, and slower than the kernels by hand. */
import { assert, assertEquals } from "@std/assert";
import { coral } from "../../../plugins/coral/mod.ts";
import { baselineCompiler, provenanceOf, sourceVariants, variantsOf } from "../../../plugins/coral/baselines.ts";
import { findTool } from "../../requirements.ts";
import { compileBaseline, compilerVersion, provenanceHeader, withoutVersion } from "./compile_baselines.ts";
import { assembleKernel, assets, cases, runProgram } from "./run.ts";

/** Least speedup of the kernel by hand over the best variant. */
const wanted: Readonly<Record<string, number>> = {
  ...{ relu: 1, silu: 2, gelu: 2, softmax: 3.9, layernorm: 3.8, rmsnorm: 3.4 },
  ...{ gemv: 2, gemm: 2, batch_matmul: 2, linear: 1.9, ffn: 4, swiglu: 3.6 },
  ...{ conv2d: 3.7, depthwise_conv: 3.1, conv_block: 5 },
};

for (const one of cases()) {
  const { workload } = one;
  const name = `${workload.task} ${workload.configuration}`;

  Deno.test(`${name}: every baseline states the compiler, the flags and the hash of the present source`, async () => {
    const baselines = await coral.baselines(workload, assets);
    const variants = variantsOf(workload.task, workload.configuration);
    assertEquals(baselines.map((baseline) => baseline.name), variants.map((variant) => variant.name));
    assert(baselines.some((baseline) => baseline.name === coral.defaultBaseline));
    for (const [index, { source, provenance }] of baselines.entries()) {
      const cSource = await assets.read(`baselines/${workload.task}${variants[index].intrinsics ? "-rvv" : ""}.c`);
      const version = /^# (clang 19\.\d+\.\d+)\n/.exec(source);
      assert(version, "a line with the compiler's version is missing");
      assert(source.startsWith(await provenanceHeader(workload, variants[index], cSource, version[1])));
      assertEquals(provenance, provenanceOf(source));
      assert(provenance.includes("clang 19.") && provenance.includes(" -O") && provenance.includes(".c, SHA-256 "));
    }
  });

  Deno.test(`${name}: every baseline is right, and the kernel by hand is faster by ${wanted[workload.task]}`, async () => {
    let best = Infinity;
    for (const { name: variant, source } of await coral.baselines(workload, assets)) {
      const { program, diagnostics } = assembleKernel(one, source);
      assertEquals(diagnostics, []);
      for (const distribution of ["extreme", "permuted"] as const) {
        const { execution, wrong } = runProgram(one, program!, { distribution });
        assertEquals(execution.exit.cause, "returned", `${variant}: ${execution.exit.message}`);
        assertEquals(wrong, 0, variant);
      }
      const { execution, wrong } = runProgram(one, program!, { mode: "timed" });
      assertEquals(wrong, 0, variant);
      best = Math.min(best, execution.cycles!);
    }
    const [kernel] = await coral.kernels(workload, assets);
    const { program } = assembleKernel(one, kernel.source);
    const { execution } = runProgram(one, program!, { mode: "timed" });
    const speedup = best / execution.cycles!;
    assert(speedup >= wanted[workload.task], `${best} cycles against ${execution.cycles}: ${speedup.toFixed(2)}`);
  });
}

Deno.test("other sizes have no baselines, whatever name they are given", async () => {
  const { workload } = cases("gemm")[0];
  assertEquals(await coral.baselines({ ...workload, configuration: "custom" }, assets), []);
  assertEquals(await coral.baselines({ ...workload, parameters: { ...workload.parameters, M: 64 } }, assets), []);
  assertEquals(await coral.baselines({ ...workload, configuration: "c6" }, assets), []);
});

Deno.test("variants are left out only where they do not fit", () => {
  const all = cases().reduce((sum, { workload: { task } }) => sum + sourceVariants(task).length, 0);
  const kept = cases().reduce(
    (sum, { workload: { task, configuration } }) => sum + variantsOf(task, configuration).length,
    0,
  );
  assertEquals(all - kept, 11);
});

Deno.test({
  name: "the compiler still makes the same assembly (where it is installed), for every task and variant at c1",
  ignore: findTool(baselineCompiler) === null,
  async fn() {
    const version = await compilerVersion();
    for (const { workload } of cases().filter((one) => one.workload.configuration === "c1")) {
      const committed = await coral.baselines(workload, assets);
      for (const [index, variant] of variantsOf(workload.task, "c1").entries()) {
        const compiled = await compileBaseline(workload, variant, version);
        assertEquals(withoutVersion(committed[index].source), withoutVersion(compiled));
      }
    }
  },
});
