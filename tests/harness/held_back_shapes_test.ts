/** Tasks that draw a shape per seed (cheat 4): what is compared, what is free, and how cycles add up. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { buildJob } from "../../harness/bench.ts";
import { evaluate } from "../../harness/evaluate.ts";
import { checkShape, type EvaluationResult, evaluationResultSchema } from "../../harness/job.ts";
import { geometricMean } from "../../harness/metrics.ts";
import { pluginAssets } from "../../harness/registry.ts";
import { formatEvaluation } from "../../harness/report/evaluation_text.ts";
import { drawSecretSeeds, publicSeed } from "../../harness/seeds.ts";
import { coral } from "../../plugins/coral/mod.ts";
import { gemmGeneral } from "../../tasks/matrix.ts";
import { exactNumerics, workloadOf } from "../../tasks/task.ts";

const parameters = { M: 6, K: 5, N: 9 };
const workload = workloadOf(gemmGeneral, "custom", parameters);
const scope = { ...workload, platform: "coral", task: gemmGeneral, tolerance: coral.tolerance(workload) };
const draw = drawSecretSeeds("shapes", scope);

/** The product, one element at a time; `before` runs when the shape is in s0, s1 and s2. */
function kernel({ before = "", after = "" } = {}): string {
  return `
    li      a0, sizes_address
    lw      s0, 0(a0)           # rows
    lw      s1, 4(a0)           # inner
    lw      s2, 8(a0)           # columns
    li      a5, Y_address
    ${before}
    li      a1, X_address
row:
    li      s3, 0               # column
column:
    li      a3, 0
    mv      a2, a1
    li      a4, W_address
    add     a4, a4, s3
    mv      s4, s1
inner:
    lb      t0, 0(a2)
    lb      t1, 0(a4)
    mul     t0, t0, t1
    add     a3, a3, t0
    addi    a2, a2, 1
    add     a4, a4, s2
    addi    s4, s4, -1
    bnez    s4, inner
    sw      a3, 0(a5)
    addi    a5, a5, 4
    addi    s3, s3, 1
    bltu    s3, s2, column
    add     a1, a1, s1
    addi    s0, s0, -1
    bnez    s0, row
    ${after}
    mpause
`;
}

function judge(source: string): Promise<EvaluationResult> {
  const plugin = { id: "coral", version: coral.version, hash: "unknown" };
  const seeds = [publicSeed, ...draw.seeds];
  const profile = coral.profiles[0].name;
  return evaluate(
    buildJob({ plugin, evaluator: "unknown", profile, workload, draw: { ...draw, seeds }, source }),
    coral,
    gemmGeneral,
  );
}

Deno.test("held-back shapes: a kernel that reads them is correct, on another shape with every seed", async () => {
  const result = await judge(kernel());
  assertEquals(result.verdict, "correct", result.message);
  for (const { seed, distribution, shapes, comparison } of result.seeds) {
    const inputs = gemmGeneral.inputs(parameters, seed, distribution);
    const [{ specification: { shape } }] = gemmGeneral.reference(inputs, parameters, exactNumerics);
    assertEquals(shapes, { Y: shape });
    assertEquals(comparison!.elements, shape[0] * shape[1]);
  }
  assert(new Set(result.seeds.map(({ shapes }) => JSON.stringify(shapes))).size >= 4);
  assertEquals(checkShape(evaluationResultSchema, JSON.parse(JSON.stringify(result)), "result"), result);
});

Deno.test("held-back shapes: cycles are the geometric mean over the secret seeds, without roofline and flag", async () => {
  const result = await judge(kernel());
  const timed = result.seeds.filter(({ visibility }) => visibility === "secret").map(({ cycles }) => cycles!);
  assertEquals(timed.length, 7);
  assertEquals(result.cycles, Math.round(geometricMean(timed)! * 100) / 100);
  assertEquals([result.rooflineFraction, result.flags], [null, []]);
  const text = formatEvaluation({ title: "t", result, source: "", lines: 0, baseline: null, baselineName: "O2" });
  assertStringIncludes(text, "geometric mean over the secret seeds");
  assertStringIncludes(text, `Y ${result.seeds[0].shapes!.Y.join("x")}`);
});

Deno.test("held-back shapes, cheat 4: a kernel for one shape only fails on the others, and their shape is not told", async () => {
  const [rows, inner, columns] = gemmGeneral.inputs(parameters, publicSeed.seed, publicSeed.distribution)[0].values;
  const result = await judge(kernel({ before: `li s0, ${rows}\nli s1, ${inner}\nli s2, ${columns}` }));
  assertEquals(result.seeds[0].verdict, "correct", "the public shape is right");
  const failed = result.seeds[result.seeds.length - 1];
  assert(["wrong-result", "unwritten-output"].includes(failed.verdict), failed.verdict);
  assertEquals([failed.visibility, failed.shapes], ["secret", undefined]);
});

Deno.test("held-back shapes: what stands behind the asked elements is free, what is asked must be written", async () => {
  // overwrites the last element of the place, unless the run asks for all of it
  const beyond = await judge(kernel({
    after: `
    li      a0, sizes_address
    lw      t0, 0(a0)
    lw      t1, 8(a0)
    mul     t0, t0, t1
    li      t1, M * N
    beq     t0, t1, end
    li      t1, Y_address + 4 * M * N
    sw      t0, -4(t1)
end:`,
  }));
  assertEquals(beyond.verdict, "correct", beyond.message);

  const missing = await judge(kernel({ before: "addi s0, s0, -1\nbeqz s0, end", after: "end:" }));
  assertEquals(missing.verdict, "unwritten-output", missing.message);
  const { mismatches, unwritten } = missing.comparison!;
  const [, columns] = missing.seeds[0].shapes!.Y;
  assertEquals([unwritten, mismatches[0].index[1], mismatches[0].written], [columns, 0, false]);

  const poisoned = await judge(kernel({ after: "li t1, Y_address\nsb s9, 0(t1)" }));
  assertEquals(poisoned.verdict, "poison-dependent", poisoned.message);
});

Deno.test("held-back shapes: the compiler's kernel runs on the same shapes", async () => {
  const [{ name, parameters }] = coral.configurations("gemm_general");
  const c1 = workloadOf(gemmGeneral, name, parameters);
  const assets = pluginAssets({ module: import.meta.resolve("../../plugins/mod.ts"), plugins: [coral] }, "coral");
  const baselines = await coral.baselines(c1, assets);
  const shared = drawSecretSeeds(undefined, { ...scope, ...c1, task: gemmGeneral }, 3);
  const results = await Promise.all(
    baselines.slice(0, 2).map(({ source }) =>
      evaluate(
        buildJob({
          plugin: { id: "coral", version: coral.version, hash: "unknown" },
          evaluator: "unknown",
          profile: coral.profiles[0].name,
          workload: c1,
          draw: shared,
          source,
        }),
        coral,
        gemmGeneral,
      )
    ),
  );
  assertEquals(results.map(({ verdict }) => verdict), ["correct", "correct"]);
  assertEquals(results[0].seeds.map(({ shapes }) => shapes), results[1].seeds.map(({ shapes }) => shapes));
  const ratios = results[0].seeds.map(({ cycles }, seed) => cycles! / results[1].seeds[seed].cycles!);
  const speedup = results[0].cycles! / results[1].cycles!;
  assert(Math.abs(speedup / geometricMean(ratios)! - 1) < 1e-3, "the ratio of means is the mean of ratios");
});
