/** The template compiler: every task and configuration is right on the simulator, and costs what it should. */
import { assert, assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { compileKernel, compiles } from "../../../plugins/plena/compiler/compile.ts";
import { minimumMatrixInstructions } from "../../../plugins/plena/compiler/matrix_instructions.ts";
import { comparableCycles, publishedCycles } from "../../../plugins/plena/compiler/published.ts";
import { configurationsOf, configuredTasks } from "../../../plugins/plena/configurations.ts";
import { plenaProfiles } from "../../../plugins/plena/profiles.ts";
import { workloadOf } from "../../../tasks/task.ts";
import { configuredWorkload, drawWorkload, floatTaskOf, runKernel } from "./kernel_run.ts";

/** Most cycles, as a multiple of the published ones. */
const publishedMargin = 1.02;

/** Instructions that multiply matrices; the broadcast products are not among them. */
const matrixMnemonic = /^ *(M_MM|M_TMM|M_MV|M_TMV) /;
const broadcastMnemonic = /^ *M_(BMM|BTMM|BMV|BTMV)/m;

for (const task of configuredTasks) {
  for (const profile of ["paper", "head"]) {
    Deno.test(`compiled ${task} is right in the profile ${profile}, at every configuration`, () => {
      for (const { name, parameters } of configurationsOf(task)) {
        const workload = configuredWorkload(task, name);
        const source = compileKernel(workload, profile);
        const { execution, comparison, remarks } = runKernel(workload, source, profile);
        assertEquals(execution.exit.cause, "returned", `${name}: ${execution.exit.message}`);
        assertEquals(comparison.matching, comparison.elements, `${name}: ${JSON.stringify(comparison.mismatches[0])}`);
        assert(comparison.scaled?.within, `${name}: error ${comparison.scaled?.error}`);
        assertEquals(remarks, []);
        assertEquals(execution.warnings, []);
        assert(!broadcastMnemonic.test(source));
        assertEquals(
          execution.counters["instructions.matrix"] ?? 0,
          minimumMatrixInstructions(task, parameters, profile),
          `${name}: matrix instructions`,
        );
        const published = profile === "paper" ? comparableCycles(task, name) : null;
        if (published !== null) {
          assert(
            execution.cycles! <= publishedMargin * published,
            `${name}: ${execution.cycles} cycles, published are ${published}`,
          );
        }
      }
    });
  }
}

Deno.test("every profile of the plugin has a target", () => {
  const workload = configuredWorkload("attention", "c1");
  for (const { name } of plenaProfiles) {
    const { execution, comparison } = runKernel(workload, compileKernel(workload, name), name);
    assertEquals(execution.exit.cause, "returned", `${name}: ${execution.exit.message}`);
    assertEquals(comparison.matching, comparison.elements, name);
  }
});

Deno.test("published cycles stand for every configuration of their tasks", () => {
  for (const [task, { published, corrected }] of Object.entries(publishedCycles)) {
    assertEquals(published.length, configurationsOf(task).length);
    if (corrected) assert(corrected.every((cycles, index) => cycles >= published[index]));
    assertEquals(comparableCycles(task, "c2"), (corrected ?? published)[1]);
  }
  assertEquals(comparableCycles("softmax", "c1"), null);
  assertEquals(comparableCycles("silu", "custom"), null);
});

Deno.test("compiled kernels are right for inputs of other distributions", () => {
  for (const task of ["silu", "relu", "softmax", "layernorm", "rmsnorm", "linear", "attention", "flash_attention"]) {
    const workload = configuredWorkload(task, "c2");
    const source = compileKernel(workload, "paper");
    for (const distribution of ["small", "large", "shifted", "sparse", "extreme", "constant"] as const) {
      const { comparison } = runKernel(workload, source, "paper", drawWorkload(workload, "paper", distribution));
      assertEquals(comparison.matching, comparison.elements, `${task}, ${distribution}`);
      assert(comparison.scaled?.within, `${task}, ${distribution}: error ${comparison.scaled?.error}`);
    }
  }
});

Deno.test("sizes beside the configurations compile, too", () => {
  const sizes: readonly [string, Record<string, number>][] = [
    ["gemm", { M: 12, K: 320, N: 192 }],
    ["gemm", { M: 4, K: 704, N: 64 }],
    ["silu", { rows: 20, columns: 192 }],
    ["layernorm", { rows: 8, columns: 320 }],
    ["attention", { s: 96, h: 64 }],
    ["flash_attention", { s: 36, h: 128 }],
    ["gqa", { s: 36, h: 256, n_h: 2, n_kv: 1 }],
    ["decoder_block_llama", { s: 8, h: 256, n_h: 2, h_i: 192 }],
    ["decoder_block_t5", { s: 68, h: 128, n_h: 1, h_i: 64 }],
  ];
  for (const [task, parameters] of sizes) {
    const workload = workloadOf(floatTaskOf(task), "custom", parameters);
    for (const profile of ["paper", "head"]) {
      const { execution, comparison } = runKernel(workload, compileKernel(workload, profile), profile);
      const what = `${task} ${JSON.stringify(parameters)} in ${profile}`;
      assertEquals(execution.exit.cause, "returned", `${what}: ${execution.exit.message}`);
      assertEquals(comparison.matching, comparison.elements, `${what}: ${JSON.stringify(comparison.mismatches[0])}`);
      assertEquals(
        execution.counters["instructions.matrix"] ?? 0,
        minimumMatrixInstructions(task, parameters, profile),
        what,
      );
    }
  }
});

Deno.test("kernels say what they are and use hardware loops", () => {
  const source = compileKernel(configuredWorkload("gemm", "c5"), "paper");
  assertStringIncludes(source, "; GEMM, M = 64, K = 256, N = 512; for the profile paper");
  assert(source.split("\n").length < 80);
  assert(source.split("\n").filter((line) => matrixMnemonic.test(line)).length <= 4);
  assert(source.includes("C_LOOP_START"));
});

Deno.test("the compiler says what it does not lower", () => {
  const workload = configuredWorkload("gemm", "c1");
  assert(!compiles("conv2d"));
  assertThrows(() => compileKernel({ ...workload, task: "conv2d" }, "paper"), RangeError, "does not lower 'conv2d'");
  assertThrows(() => compileKernel(workload, "future"), RangeError, "profile 'future'");
  const narrow = workloadOf(floatTaskOf("mha"), "custom", { s: 32, h: 64, n_h: 4 });
  assertThrows(() => compileKernel(narrow, "paper"), RangeError, "heads of width 16");
});
