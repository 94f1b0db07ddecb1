import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import {
  type Attempt,
  bestAtK,
  binomial,
  clusteredWilson,
  fastP,
  geometricMean,
  passAtK,
  passHatK,
  rooflineFraction,
  successAt,
  summarizeSpeedups,
  wilson,
} from "../../harness/metrics.ts";

function close(actual: number | null, expected: number, digits = 9) {
  assert(actual !== null && Math.abs(actual - expected) < 10 ** -digits, `${actual} is not ${expected}`);
}

function attempts(pair: string, outcomes: string): Attempt[] {
  return [...outcomes].map((outcome, i) => {
    const correct = outcome === "+";
    return { pair, correct, speedup: correct ? 2 : null, firstSuccess: correct ? i + 1 : null };
  });
}

Deno.test("binomial coefficients agree with Pascal's triangle", () => {
  for (let n = 1; n <= 30; n++) {
    for (let k = 1; k < n; k++) {
      assertEquals(Math.round(binomial(n, k)), Math.round(binomial(n - 1, k - 1) + binomial(n - 1, k)));
    }
  }
  assertEquals([binomial(5, 0), binomial(5, 5), binomial(5, 6), binomial(52, 5)], [1, 1, 0, 2598960]);
});

Deno.test("pass@k: 1 - C(n-c,k)/C(n,k), averaged over pairs", () => {
  // n=5 c=2: k=1 gives 2/5; k=2 gives 1 - 3/10; k=4 gives 1 because only 3 fail
  const pair = attempts("gemm/c1", "+-+--");
  close(passAtK(pair, 1), 0.4);
  close(passAtK(pair, 2), 0.7);
  close(passAtK(pair, 4), 1);
  assertEquals(passAtK(pair, 6), null);
  // second pair, n=5 c=0: 0; the mean halves
  close(passAtK([...pair, ...attempts("relu/c1", "-----")], 2), 0.35);
  assertEquals(passAtK([...pair, ...attempts("relu/c1", "-")], 2), null);
  assertEquals(passAtK([], 1), null);
});

Deno.test("pass^k: C(c,k)/C(n,k)", () => {
  const pair = attempts("gemm/c1", "+++--");
  close(passHatK(pair, 1), 0.6);
  close(passHatK(pair, 2), 0.3);
  close(passHatK(pair, 3), 0.1);
  close(passHatK(pair, 4), 0);
});

Deno.test("pass@k and pass^k agree with counting all subsets", () => {
  fc.assert(
    fc.property(
      fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 8 }),
      (outcomes, k) => {
        fc.pre(k <= outcomes.length);
        let subsets = 0, any = 0, all = 0;
        for (let mask = 0; mask < 1 << outcomes.length; mask++) {
          const chosen = outcomes.filter((_, i) => mask & (1 << i));
          if (chosen.length !== k) continue;
          subsets++;
          if (chosen.some(Boolean)) any++;
          if (chosen.every(Boolean)) all++;
        }
        const pair = attempts("p", outcomes.map((outcome) => outcome ? "+" : "-").join(""));
        close(passAtK(pair, k), any / subsets);
        close(passHatK(pair, k), all / subsets);
      },
    ),
  );
});

Deno.test("success@B counts a pair once, from its first success, and keeps unattempted pairs", () => {
  const all = [...attempts("a", "--+"), ...attempts("b", "+"), ...attempts("c", "-")];
  close(successAt(all, 4, 2).value, 0.25);
  close(successAt(all, 4, 3).value, 0.5);
});

Deno.test("fast_p keeps failures in the denominator and is strict", () => {
  assertEquals(fastP([0.5, 1, 1.5, 3], 8, 1), 0.25);
  assertEquals(fastP([0.5, 1, 1.5, 3], 8, 0), 0.5);
  assertEquals(fastP([], 0, 1), 0);
});

Deno.test("best@k is the expected maximum of k draws", () => {
  // pairs of {1,2,4}: maxima 2, 4, 4
  close(bestAtK([4, 1, 2], 2), 10 / 3);
  close(bestAtK([4, 1, 2], 1), 7 / 3);
  close(bestAtK([4, 1, 2], 3), 4);
  assertEquals(bestAtK([1], 2), null);
});

Deno.test("geometric means three ways", () => {
  const summary = summarizeSpeedups([
    { baseline: 800, cycles: 100 }, // 8
    { baseline: 100, cycles: 50 }, // 2
    { baseline: 1000, cycles: null }, // failure
  ]);
  close(summary.solvedOnly, 4);
  assertEquals([summary.solved, summary.pairs], [2, 3]);
  close(summary.withFallback, Math.cbrt(16));
  close(summary.totalCycles, 1900 / 1150);
  assertEquals(summarizeSpeedups([{ baseline: 5, cycles: null }]).solvedOnly, null);
  assertEquals(geometricMean([]), null);
  close(geometricMean([1e-200, 1e200, 1e300, 1e-300]), 1);
  // a pair without a baseline yet is a failure like others, but has no cycles to add
  const open = summarizeSpeedups([{ baseline: 800, cycles: 100 }, { baseline: null, cycles: null }]);
  assertEquals([open.solved, open.pairs], [1, 2]);
  close(open.withFallback, Math.sqrt(8));
  close(open.totalCycles, 8);
  const { withFallback, totalCycles } = summarizeSpeedups([{ baseline: null, cycles: null }]);
  assertEquals([withFallback, totalCycles], [null, null]);
  // a baseline of zero cycles counts as one: the mean stays finite
  close(summarizeSpeedups([{ baseline: 0, cycles: 2 }]).solvedOnly, 0.5);
});

Deno.test("Wilson intervals", () => {
  // 8 of 10: the textbook interval 0.4901625 .. 0.9433178
  const rate = wilson(8, 10);
  close(rate.value, 0.8);
  close(rate.low, 0.4901625, 5);
  close(rate.high, 0.9433178, 5);
  assertEquals(wilson(0, 0), { value: 0, low: 0, high: 1 });
  assertEquals(wilson(0, 5).low, 0);
  close(wilson(5, 5).high, 1);
});

Deno.test("clustered intervals: equal outcomes within a task count as one observation", () => {
  const outcome = (cluster: string, success: boolean) => ({ cluster, success });
  const twins = ["a", "b", "c", "d"].flatMap((task, i) => [outcome(task, i < 2), outcome(task, i < 2)]);
  const clustered = clusteredWilson(twins);
  const expected = wilson(2, 4);
  close(clustered.low, expected.low);
  close(clustered.high, expected.high);
  // one outcome per task: the plain interval
  const single = ["a", "b", "c", "d"].map((task, i) => outcome(task, i < 3));
  close(clusteredWilson(single).low, wilson(3, 4).low);
  assertEquals(clusteredWilson([]), wilson(0, 0));
});

Deno.test("roofline fraction", () => {
  assertEquals(rooflineFraction(50, 200), 0.25);
});
