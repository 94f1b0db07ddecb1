/** Paired comparisons: tests and intervals by known values, sides by what names them. */
import { assert, assertAlmostEquals, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { compareSides, readSide } from "../../harness/compare.ts";
import { clusterBootstrap, signTest } from "../../harness/paired.ts";
import { Store } from "../../harness/store/store.ts";
import { UserError } from "../../harness/user_error.ts";
import { assertOutcome, inFolder, run } from "./command_line.ts";
import { makeStore, type ScoreSketch } from "./report_rows.ts";

Deno.test("sign test: exact two-sided values", () => {
  assertEquals(signTest(0, 0), 1);
  assertEquals(signTest(3, 3), 1);
  assertAlmostEquals(signTest(5, 0), 2 / 32);
  assertAlmostEquals(signTest(1, 9), 2 * 11 / 1024);
  assertEquals(signTest(9, 1), signTest(1, 9));
  assertAlmostEquals(signTest(540, 460), 0.012356, 1e-4); // 2 P(X <= 460), X ~ B(1000, 1/2)
  assertAlmostEquals(signTest(541, 461), 0.01247, 5e-4); // above 1000 by the normal approximation
});

Deno.test("bootstrap over clusters: mean, repeatable, wider the fewer clusters, none from one", () => {
  const of = (clusters: number, each: number) =>
    Array.from({ length: clusters * each }, (_, i) => ({
      cluster: `c${i % clusters}`,
      value: (i % clusters) % 2,
    }));
  const fine = clusterBootstrap(of(40, 1))!, coarse = clusterBootstrap(of(4, 10))!;
  assertEquals([fine.value, coarse.value], [0.5, 0.5]);
  assertEquals(clusterBootstrap(of(40, 1)), fine);
  assert(coarse.high - coarse.low > 2 * (fine.high - fine.low));
  // normal theory: 0.5 +- 1.96 sqrt(0.25/40)
  assertAlmostEquals(fine.high, 0.5 + 1.96 * Math.sqrt(0.25 / 40), 0.03);
  assertEquals(clusterBootstrap(of(1, 5))!.high, Infinity);
  assertEquals(clusterBootstrap([]), null);
});

const sketches: readonly ScoreSketch[] = [
  { id: "a1", agent: "a", task: "relu", cycles: 500, session: "first" },
  { id: "a2", agent: "a", task: "gemm", cycles: 250, session: "first" },
  { id: "a3", agent: "a", task: "silu", cycles: null, session: "first" },
  { id: "a4", agent: "a", task: "gemv", cycles: 100, session: "first" },
  { id: "b1", agent: "b", task: "relu", cycles: 250, session: "second" },
  { id: "b2", agent: "b", task: "gemm", cycles: 500, session: "second" },
  { id: "b3", agent: "b", task: "silu", cycles: 1000, session: "second" },
  { id: "b4", agent: "b", task: "gelu", cycles: null, verdict: "infrastructure", session: "second" },
  { id: "b5", agent: "compiler-O2", task: "gemv", cycles: 1000, session: "second" },
];

Deno.test("compare: success and speedups on the pairs that both ran", () =>
  inFolder(async (folder) => {
    const path = `${folder}/s.duckdb`;
    await makeStore(path, sketches);
    const store = await Store.open(path, { readOnly: true });
    const { pairs, success, speedup, onlyA, onlyB } = compareSides(
      await readSide("a", store),
      await readSide("second", store),
    );
    assertEquals(pairs.map(({ task, a, b, ratio }) => [task, a, b, ratio]), [
      ["gemm", 4, 2, 0.5],
      ["relu", 2, 4, 2],
      ["silu", null, 1, null],
    ]);
    assertEquals([success.both, success.onlyA, success.onlyB, success.neither, success.p], [2, 0, 1, 0, 1]);
    assertAlmostEquals(success.difference!.value, 1 / 3);
    assertEquals([speedup.faster, speedup.slower, speedup.equal, speedup.p], [1, 1, 0, 1]);
    assertAlmostEquals(speedup.ratio!.value, 1);
    assertEquals([onlyA, onlyB], [1, 0], "infrastructure failures and compilers are no side's kernels");
    await assertRejects(() => readSide("nobody", store), UserError, "its agents are a, b, compiler-O2");
    store.close();

    assertOutcome(await run(["compare", "a", "b", "--store", path]), 0, /success: A 2\/3, B 3\/3; only A 0, only B 1/);
    assertOutcome(await run(["compare", path, path, "--agent", "a"]), 0, /equal 3/);
    const json = await run(["compare", "a", "b", "--store", path, "--json"]);
    assertEquals(JSON.parse(json.stdout).success.onlyB, 1);
    assertOutcome(await run(["compare", "a", "nobody", "--store", path]), 2, /'nobody' is no store file/);
    const none = await run(["compare", "a", "compiler-O3", "--store", path]);
    assertStringIncludes(none.stderr, "'compiler-O3' is no store file");
  }));
