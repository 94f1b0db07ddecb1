/** Cheats that no kernel can try by itself: they need a defect of the machine, a baseline, a reader, a file. */
import { assert, assertEquals, assertMatch, assertNotEquals, assertStringIncludes } from "@std/assert";
import { type BenchPair, planBench, scoreFlags, scoreRows } from "../../../harness/bench.ts";
import type { Outcome } from "../../../harness/score.ts";
import { sha256 } from "../../../harness/canonical_json.ts";
import type { EvaluationResult } from "../../../harness/job.ts";
import { pluginAssets } from "../../../harness/registry.ts";
import { formatEvaluation } from "../../../harness/report/evaluation_text.ts";
import { formatScores, formatSummary } from "../../../harness/report/score_table.ts";
import { drawSecretSeeds } from "../../../harness/seeds.ts";
import { storeBatch } from "../../../harness/store/score_rows.ts";
import type { IsaPlugin } from "../../../isa/plugin.ts";
import { coral } from "../../../plugins/coral/mod.ts";
import { judge, kernelText } from "./cheat.ts";

const registry = { module: import.meta.resolve("../../../plugins/mod.ts"), plugins: [coral] };
const assets = pluginAssets(registry, "coral");

/** Coral with another clock. */
function withCycles(cycles: number, floor?: number): IsaPlugin {
  return {
    ...coral,
    simulate: async (request) => ({ ...await coral.simulate(request), cycles }),
    ...(floor === undefined ? {} : { floor: () => ({ cycles: floor, derivation: "a test" }) }),
  };
}

Deno.test("cheat 18: preloaded bytes are counted", async () => {
  const source = await kernelText("18_preloads_a_table", "honest");
  const { staticBytes } = await judge(`${source}\n.rodata\n.fill 100, 1, 7\n`);
  assertEquals([(await judge(source)).staticBytes, staticBytes], [0, 100]);
});

Deno.test("cheat 19: fewer cycles than the floor are no score", async () => {
  const source = await kernelText("02_leaves_output_unwritten", "honest");
  const { floor, cycles } = await judge(source);
  assert(floor!.cycles > 1 && cycles! >= floor!.cycles);
  const result = await judge(source, { plugin: withCycles(floor!.cycles - 1) });
  assertEquals([result.verdict, result.cycles, result.rooflineFraction], ["below-floor", null, null]);
  assertEquals((await judge(source, { plugin: withCycles(floor!.cycles) })).verdict, "correct");
});

Deno.test("cheat 20: the size of errors is shown", async () => {
  const source = await kernelText("20_drops_the_lowest_bit", "cheat");
  const result = await judge(source);
  assertEquals(result.comparison!.maximumError, 1);
  assert(result.comparison!.meanError > 0 && result.comparison!.meanError < 1);
  const text = formatEvaluation({ title: "t", result, source, lines: 0, baseline: null, baselineName: "O2" });
  assertStringIncludes(text, "largest error 1, mean error 0.");
});

/** A pair of the benchmark with what came of its kernels. */
async function pairWith(cycles: Readonly<Record<string, number | null>>) {
  const { pairs: [pair] } = await planBench(registry, { tasks: ["relu"], configurations: ["c1"] });
  const draw = drawSecretSeeds("22", { ...pair.workload, platform: "coral", task: pair.task, tolerance: exact });
  const example = await judge(await kernelText("02_leaves_output_unwritten", "honest"));
  const outcomes = pair.competitors.filter(({ agent }) => Object.hasOwn(cycles, agent)).map((competitor): Outcome => {
    const verdict = cycles[competitor.agent] === null ? "wrong-result" : "correct";
    const result = { ...example, verdict, cycles: cycles[competitor.agent] } as EvaluationResult;
    return { competitor, job: jobOf(pair, draw.seeds), timed: { result, wallMilliseconds: 1 }, started: new Date() };
  });
  return { pair, stored: scoreRows(pair, draw, outcomes) };
}

const exact = { absolute: 0, relative: 0 };

function jobOf({ workload }: BenchPair, seeds: Outcome["job"]["seeds"]): Outcome["job"] {
  return {
    format: 1,
    plugin: { id: "coral", version: coral.version, hash: "unknown" },
    evaluator: "unknown",
    profile: "default",
    task: workload.task,
    configuration: workload.configuration,
    parameters: workload.parameters,
    seeds,
    poisons: [1, 2],
    source: "",
    limits: { instructions: 1, cycles: 1, wallMilliseconds: 1 },
    collectProfile: false,
  };
}

Deno.test("cheat 22: a baseline that fails yields no speedup", async () => {
  const { stored } = await pairWith({ "compiler-O2": null, expert: 100 });
  const expert = stored.find(({ row }) => row.agent === "expert")!.row;
  assertEquals([expert.baseline, expert.speedup, expert.speedups], [null, null, { O2: null }]);
});

Deno.test("cheat 22: no run has fewer than one cycle", async () => {
  const source = await kernelText("02_leaves_output_unwritten", "honest");
  const result = await judge(source, { plugin: withCycles(0, 0) });
  assertEquals([result.verdict, result.cycles], ["correct", 1]);
});

Deno.test("cheat 22: a score names its baseline: version of the compiler, flags, hash of the source", async () => {
  const { stored } = await pairWith({ "compiler-O2": 200, expert: 100 });
  const { scores = [], kernels = [] } = await storeBatch("session", stored.filter(({ row }) => row.agent === "expert"));
  const { workload } = (await planBench(registry, { tasks: ["relu"], configurations: ["c1"] })).pairs[0];
  const committed = (await coral.baselines(workload, assets)).find(({ name }) => name === coral.defaultBaseline)!;
  assertEquals(scores[0].baseline_hash, await sha256(committed.source));
  assertEquals(scores[0].speedup, 2);
  const kept = kernels.find(({ kernel_hash }) => kernel_hash === scores[0].baseline_hash)!;
  assertEquals(kept.source, committed.source);
  for (const text of ["clang", "19", "-O2"]) assertStringIncludes(String(kept.provenance), text);
});

Deno.test("cheat 22: failures and missing kernels stay in the denominator", async () => {
  const solved = (await pairWith({ "compiler-O2": 200, expert: 100 })).stored.map(({ row }) => row);
  const failed = (await pairWith({ "compiler-O2": 200, expert: null })).stored.map(({ row }) => row)
    .map((row) => ({ ...row, config: "c2" }));
  const missing = (await pairWith({ "compiler-O2": 200 })).stored.map(({ row }) => row)
    .map((row) => ({ ...row, config: "c3" }));
  const line = formatSummary([...solved, ...failed, ...missing]).split("\n").find((text) => / expert /.test(text))!;
  assertMatch(line, / 1\/3 +1 /, "one of three solved, one without a kernel");
  assertStringIncludes(line, "2.00x (n=1)");
  assertStringIncludes(line, "1.26x", "the third root of 2");
});

Deno.test("a speedup above 10 is flagged for a person, in the table and in the data", async () => {
  const rowsAt = async (cycles: number) =>
    (await pairWith({ "compiler-O2": 1000, expert: cycles })).stored.map(({ row }) => row);
  const fast = await rowsAt(99);
  assertEquals(fast.find(({ agent }) => agent === "expert")!.flags, ["speedup-above-10"]);
  assertStringIncludes(formatScores(fast), "speedup-above-10");
  assert(!formatScores(await rowsAt(100)).includes("speedup-above-10"));
  assertEquals(scoreFlags({ flags: ["data-dependent-time"] }, 11), ["data-dependent-time", "speedup-above-10"]);
  assertEquals(scoreFlags({ flags: [] }, null), []);
});

Deno.test("cheat 23: no two evaluations see the same secret inputs, and answers of failures are alike", async () => {
  const source = await kernelText("23_tells_a_bit_of_the_input", "cheat");
  const results = await Promise.all([1, 2, 3, 4].map(() => judge(source)));
  const secret = results.map(({ seeds }) => seeds.filter(({ visibility }) => visibility === "secret"));
  assertEquals(new Set(secret.flat().map(({ seed }) => seed)).size, secret.flat().length);
  // all that is told of a failed secret seed, beside the seed that is never used again
  const told = secret.map((seeds) => seeds[seeds.length - 1]).map(({ seed: _seed, distribution: _, ...rest }) => rest);
  for (const answer of told) assertEquals(answer, told[0]);
  assertNotEquals(results[0].seeds[0].cycles, null, "the public seed tells everything");
});

Deno.test("cheat 24: files of a plugin are read from its folder and no other", async () => {
  const outside = [
    "../../deno.json",
    "/etc/passwd",
    "documents/../../../deno.json",
    "%2e%2e/mod.ts",
    "file:///etc/passwd",
  ];
  for (const path of [...outside, "..\\..\\deno.json", "https://example.org/"]) {
    const outcome = await new Promise((resolve) => resolve(assets.read(path))).then(() => "read", String);
    assertStringIncludes(outcome, "lies outside the folder");
  }
  assertStringIncludes(await assets.read("documents/guidance.md"), "#");
});

Deno.test("cheat 25: documents and examples come from the folder of documents and nowhere else", async () => {
  const read: string[] = [];
  const recording = { read: (path: string) => (read.push(path), assets.read(path)) };
  const documents = await coral.documents(recording);
  await coral.example(recording);
  assert(documents.length > 0 && read.length > 0);
  assertEquals(read.filter((path) => !/^documents\/[\w-]+\.(md|S)$/.test(path)), []);
});
