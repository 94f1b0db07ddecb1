/** The compiler's kernels of the quantised tasks: right on every distribution, with the committed provenance. */
import { assert, assertEquals } from "@std/assert";
import { coral } from "../../../plugins/coral/mod.ts";
import { baselineCompiler, sourceVariants, variantsOf } from "../../../plugins/coral/baselines.ts";
import { findTool } from "../../requirements.ts";
import { compileBaseline, compilerVersion, provenanceHeader, withoutVersion } from "./compile_baselines.ts";
import { assembleKernel, assets, type Case, cases, runProgram } from "./run.ts";

const tasks = [
  ["silu", "gelu", "softmax", "layernorm", "rmsnorm", "conv2d", "depthwise_conv", "ffn", "swiglu", "conv_block"],
  ["gemm_general"],
].flat();

const sourcePath = (task: string, intrinsics?: true) => `baselines/${task}${intrinsics ? "-rvv" : ""}.c`;

async function check(one: Case): Promise<void> {
  const { task, configuration } = one.workload;
  const variants = variantsOf(task, configuration);
  const baselines = await coral.baselines(one.workload, assets);
  assertEquals(baselines.map(({ name }) => name), variants.map(({ name }) => name));
  for (const [index, { name, source }] of baselines.entries()) {
    const cSource = await assets.read(sourcePath(task, variants[index].intrinsics));
    const version = /^# (clang 19\.\d+\.\d+)\n/.exec(source);
    assert(version, "a line with the compiler's version is missing");
    assert(source.startsWith(await provenanceHeader(one.workload, variants[index], cSource, version[1])), name);
    const { program, diagnostics } = assembleKernel(one, source);
    assertEquals(diagnostics, [], name);
    for (const distribution of ["extreme", configuration === "c1" ? "shifted" : "uniform"] as const) {
      const { execution, wrong } = runProgram(one, program!, { distribution });
      assertEquals(execution.exit.cause, "returned", `${name}: ${execution.exit.message}`);
      assertEquals(wrong, 0, `${name}, ${distribution}`);
    }
    if (configuration !== "c1") continue;
    const { execution, wrong } = runProgram(one, program!, { mode: "timed" });
    assertEquals(wrong, 0, name);
    assert(execution.cycles! >= coral.floor(one.workload, coral.profiles[0].name).cycles, name);
  }
}

for (const task of tasks) {
  for (const one of cases(task)) {
    Deno.test(`${task} ${one.workload.configuration}: every baseline is right and of the present source`, () =>
      check(one));
  }
}

Deno.test("intrinsics pay: each such variant beats the plain source at -O2", async () => {
  for (const task of tasks.filter((id) => sourceVariants(id).some(({ intrinsics }) => intrinsics))) {
    const [one] = cases(task);
    const cycles = new Map<string, number>();
    for (const { name, source } of await coral.baselines(one.workload, assets)) {
      if (!["O2", "rvv-O2"].includes(name)) continue;
      const { execution } = runProgram(one, assembleKernel(one, source).program!, { mode: "timed" });
      cycles.set(name, execution.cycles!);
    }
    assert(cycles.get("rvv-O2")! < cycles.get("O2")!, `${task}: ${[...cycles]}`);
  }
});

Deno.test({
  name: "the compiler still makes the same assembly (where it is installed), for every quantised task at c1",
  ignore: findTool(baselineCompiler) === null,
  async fn() {
    const version = await compilerVersion();
    for (const task of tasks) {
      const [{ workload }] = cases(task);
      const committed = await coral.baselines(workload, assets);
      for (const [index, variant] of variantsOf(task, "c1").entries()) {
        const compiled = await compileBaseline(workload, variant, version);
        assertEquals(withoutVersion(committed[index].source), withoutVersion(compiled), `${task} ${variant.name}`);
      }
    }
  },
});
