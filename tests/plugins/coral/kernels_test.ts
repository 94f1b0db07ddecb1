/** The hand-written kernels: right on every input, at every configuration, and as fast as they claim. */
import { assert, assertEquals } from "@std/assert";
import { coral } from "../../../plugins/coral/mod.ts";
import { distributions } from "../../../tasks/distributions.ts";
import { assembleKernel, assets, type Case, cases, runProgram } from "./run.ts";

/** Cycles, as the cycle-exact model counts them; a change of kernel or model shows here. */
const expectedCycles: Readonly<Record<string, readonly number[]>> = {
  relu: [338, 1322, 2634, 5258, 9194],
  silu: [508, 1732, 3364, 6628, 11524],
  gelu: [508, 1732, 3364, 6628, 11524],
  softmax: [721, 3257, 6409, 16068, 27964],
  layernorm: [933, 2993, 5795, 11395, 19721],
  rmsnorm: [778, 2567, 5031, 9953, 17301],
  gemv: [849, 1560, 3064, 5943, 6072],
  gemm: [7201, 25901, 51616, 56740, 51781],
  batch_matmul: [14381, 28740, 51616, 51780, 51780],
  linear: [2387, 8311, 15379, 33211, 37363],
  ffn: [4068, 15184, 28498, 56346, 145857],
  swiglu: [6013, 22995, 42919, 85271, 219075],
  conv2d: [635, 7020, 14015, 28005, 25344],
  depthwise_conv: [2732, 7241, 9916, 30597, 61174],
  conv_block: [638, 7587, 15148, 30279, 25899],
};

/** Bytes of tables that kernels bring along, where they do. */
const staticBytes: Readonly<Record<string, readonly number[]>> = {
  depthwise_conv: [128, 64, 128, 256, 256],
  conv_block: [64, 0, 0, 0, 0],
};

async function kernelOf(one: Case) {
  const kernels = await coral.kernels(one.workload, assets);
  assertEquals(kernels.length, 1);
  const { program, diagnostics } = assembleKernel(one, kernels[0].source);
  assertEquals(diagnostics, []);
  return program!;
}

for (const one of cases()) {
  const { task, configuration } = one.workload;

  Deno.test(`${task} ${configuration}: the kernel is right on every distribution, whatever memory and registers held`, async () => {
    const program = await kernelOf(one);
    assertEquals(program.staticBytes, staticBytes[task]?.[Number(configuration[1]) - 1] ?? 0);
    for (const [index, distribution] of distributions.entries()) {
      const { execution, wrong } = runProgram(one, program, { distribution, poison: 0x9e3779b1 * (index + 1) >>> 0 });
      assertEquals(execution.exit.cause, "returned", execution.exit.message);
      assertEquals(wrong, 0, distribution);
      assertEquals(execution.warnings, []);
    }
  });

  Deno.test(`${task} ${configuration}: the kernel takes the cycles that are stated, on any input, and no fewer than the floor`, async () => {
    const program = await kernelOf(one);
    const expected = expectedCycles[task][Number(configuration[1]) - 1];
    for (const distribution of ["uniform", "sparse"] as const) {
      const { execution, wrong } = runProgram(one, program, { distribution, mode: "timed" });
      assertEquals(wrong, 0);
      // conv_block does a row twice if it has a result so near a half that its fixed point might round wrongly
      if (task === "conv_block" && distribution === "sparse") assert(execution.cycles! >= expected);
      else assertEquals(execution.cycles, expected);
    }
    assert(coral.floor(one.workload, coral.profiles[0].name).cycles <= expected);
  });
}

Deno.test("kernels are offered only for sizes that they were written for", async () => {
  for (const { workload } of cases()) {
    const odd = Object.fromEntries(Object.keys(workload.parameters).map((name) => [name, 3]));
    assertEquals(await coral.kernels({ ...workload, parameters: odd }, assets), []);
  }
  assertEquals(await coral.kernels({ ...cases()[0].workload, task: "rope" }, assets), []);
});
