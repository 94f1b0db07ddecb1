/** What the plugin proposes for the template compiler's kernels: right, repeatable, and the best first. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { compiledBaselines } from "../../../../plugins/plena/baselines.ts";
import { handKernels, readKernels } from "../../../../plugins/plena/kernels.ts";
import { plena } from "../../../../plugins/plena/mod.ts";
import { plenaTransformations, rewritesOf } from "../../../../plugins/plena/rewrites/mod.ts";
import type { Workload } from "../../../../tasks/task.ts";
import { configuredWorkload, drawWorkload, runKernel } from "../kernel_run.ts";

const everything = plenaTransformations.map(({ name }) => name);

function proposals(
  workload: Workload,
  source: string,
  profile = "paper",
  transformations: readonly string[] = everything,
) {
  return rewritesOf({ source, workload, profile, lines: null, transformations });
}

function template(task: string, configuration: string, profile = "paper") {
  const workload = configuredWorkload(task, configuration);
  return { workload, source: compiledBaselines(workload, profile)[0].source };
}

const levelOne = [
  "silu",
  "relu",
  "gelu",
  "softmax",
  "layernorm",
  "rmsnorm",
  "gemv",
  "gemm",
  "batch_matmul",
  "linear",
];

Deno.test("every proposal of the first two rounds is right, assembles without remarks, and is no repetition", () => {
  const more = ["rope", "ffn", "attention", "mha", "decoder_block_t5"];
  const pairs = [...levelOne.map((task) => [task, "c2"]), ...more.map((task) => [task, "c1"])];
  for (const profile of ["paper", "head"]) {
    for (const [task, configuration] of pairs) {
      const { workload, source } = template(task, configuration, profile);
      const drawn = drawWorkload(workload, profile);
      let [best, cycles] = [source, runKernel(workload, source, profile, drawn).execution.cycles!];
      const start = cycles;
      for (let round = 0; round < 2; round++) {
        const kernel = best;
        const found = proposals(workload, kernel, profile);
        const sources = found.map((proposal) => proposal.source);
        assertEquals(new Set([kernel, ...sources]).size, sources.length + 1, "none twice, never the kernel itself");
        assertEquals(found, proposals(workload, kernel, profile), "the same again");
        for (const { transformation, summary, source: text } of found) {
          const what = `${task} ${configuration} ${profile}: ${transformation}, ${summary}`;
          const { execution, comparison, remarks } = runKernel(workload, text, profile, drawn);
          assertEquals(execution.exit.cause, "returned", `${what}: ${execution.exit.message}`);
          assertEquals([comparison.matching, comparison.unwritten], [comparison.elements, 0], what);
          assert(comparison.scaled?.within !== false, what);
          assertEquals([execution.warnings, remarks], [[], []], what);
          assert(!text.includes("M_B"), "no broadcast products");
          if (execution.cycles! < cycles) [best, cycles] = [text, execution.cycles!];
        }
      }
      assert(start / cycles >= 1.02, `${task} ${configuration} ${profile}: ${start} to ${cycles}`);
    }
  }
});

Deno.test("hand-written kernels: most can be followed, and every proposal for them is right", async () => {
  const folder = new URL("../../../../plugins/plena/", import.meta.url);
  const assets = { read: (path: string) => Deno.readTextFile(new URL(path, folder)) };
  let followed = 0;
  for (const profile of ["paper", "head"]) {
    for (const task of Object.keys(handKernels)) {
      const workload = configuredWorkload(task, "c2");
      const drawn = drawWorkload(workload, profile);
      for (const { source } of await readKernels(workload, assets, profile)) {
        const found = proposals(workload, source, profile);
        if (found.length > 0) followed++;
        for (const { transformation, summary, source: text } of found) {
          const { execution, comparison } = runKernel(workload, text, profile, drawn);
          const what = `${task} ${profile}: ${transformation}, ${summary}`;
          assertEquals([execution.exit.cause, comparison.matching], ["returned", comparison.elements], what);
        }
      }
    }
  }
  assert(followed >= 8, `${followed}`);
});

Deno.test("only the transformations that were asked for; none for none", () => {
  const { workload, source } = template("layernorm", "c2");
  assertEquals(proposals(workload, source, "paper", []), []);
  assertEquals(proposals(workload, source, "paper", ["no-such-transformation"]), []);
  for (const name of everything) {
    const found = proposals(workload, source, "paper", [name]);
    assertEquals([...new Set(found.map(({ transformation }) => transformation))], found.length === 0 ? [] : [name]);
  }
  const names = new Set(proposals(workload, source).map(({ transformation }) => transformation));
  assert(names.has("lane-sums") && names.has("unroll") && names.has("addresses"), [...names].join(", "));
});

Deno.test("row products gain as much as a profile's price of vector products lets them", () => {
  for (const [profile, least, most] of [["paper", 3, 4], ["proportional", 1, 1.1]] as const) {
    const { workload, source } = template("gemm", "c2", profile);
    const found = proposals(workload, source, profile).find(({ transformation }) => transformation === "row-products")!;
    const [before, after] = [source, found.source].map((text) => runKernel(workload, text, profile).execution.cycles!);
    assert(before / after > least && before / after < most, `${profile}: ${before} to ${after}`);
  }
  const { workload, source } = template("gemm", "c2", "head");
  const names = proposals(workload, source, "head").map(({ transformation }) => transformation);
  assertEquals([names.includes("row-products"), names.includes("unroll")], [false, true]);
});

Deno.test("nothing for sources that do not assemble or cannot be followed", () => {
  const { workload } = template("silu", "c1");
  for (
    const source of [
      "",
      "; nothing\n",
      "V_NONSENSE gp1\n",
      "C_LOOP_END gp1\n",
      "S_LD_INT gp1, gp0, 1\nV_EXP_V gp1, gp1\n",
    ]
  ) {
    assertEquals(proposals(workload, source), [], source);
  }
});

Deno.test("the head of the text stays, and large kernels stay within what a workbench takes", () => {
  const { workload, source } = template("gemm", "c5");
  const [first] = proposals(workload, source);
  assertEquals(first.transformation, "row-products");
  assertStringIncludes(first.source, source.split("\n")[0]);
  for (const { source: text } of proposals(workload, first.source)) assert(text.length < 200_000, `${text.length}`);
});

Deno.test("the plugin offers them with one line each", async () => {
  assertEquals(plena.transformations, plenaTransformations);
  assertEquals(new Set(everything).size, everything.length);
  for (const { name, description } of plenaTransformations) {
    assert(/^[a-z-]+$/.test(name) && description.length > 20 && !description.includes("\n"), name);
  }
  const { workload, source } = template("silu", "c1");
  const request = { source, workload, profile: "paper", lines: null, transformations: everything };
  assertEquals(
    await plena.rewrites!(request, { read: () => Promise.reject(new Error("reads no file")) }),
    rewritesOf(request),
  );
});
