import { assert, assertEquals } from "@std/assert";
import { compareOutputs, compareValues, relativeError } from "../../harness/comparison.ts";
import type { PlacedTensor, Tolerance } from "../../isa/plugin.ts";

const specification = { name: "Y", dataType: "float32", shape: [2, 4], role: "output", description: "" } as const;
const placed: PlacedTensor = {
  space: "sram",
  offset: 100,
  length: 16,
  specification,
  format: "bfloat16",
  columnBlock: 2,
};
const spaces = [{ name: "sram", title: "SRAM", ranges: [], unitBytes: 2 }];

function compare(actual: readonly number[], tolerance: Tolerance, written: number[] = [0xff, 0xff]) {
  const expected = Float64Array.of(0.01, -0.01, 0.01, -0.01, 0.01, -0.01, 0.01, -0.01);
  return compareOutputs(
    [{
      placed,
      actual: { specification, values: Float64Array.from(actual) },
      expected: { specification, values: expected },
      written: Uint8Array.from(written),
    }],
    tolerance,
    spaces,
  );
}

const good = [0.01, -0.01, 0.01, -0.01, 0.01, -0.01, 0.01, -0.0101];
const zeros = new Array<number>(8).fill(0);

Deno.test("zeros lie within an absolute tolerance as large as the values; the second criterion sees it", () => {
  const both = { absolute: 0.012, relative: 0.01, scaled: 0.02 };
  const fine = compare(good, both);
  assertEquals([fine.matching, fine.scaled?.within], [8, true]);
  assert(Math.abs(fine.scaled!.error! - 0.01 / Math.sqrt(8)) < 1e-6);
  const lazy = compare(zeros, both);
  assertEquals([lazy.matching, lazy.matchRate], [8, 1]);
  assertEquals(lazy.scaled, { error: 1, bound: 0.02, within: false });
  assertEquals(compareValues(Float64Array.from(zeros), Float64Array.from(good), both), false);
  assertEquals(
    compareValues(Float64Array.from(zeros), Float64Array.from(good), { absolute: 0.012, relative: 0.01 }),
    true,
  );
  assertEquals(compare(zeros, { absolute: 0.012, relative: 0.01 }).scaled, undefined);
});

Deno.test("NaN meets no bound and is told as no number", () => {
  const comparison = compare([NaN, ...good.slice(1)], { absolute: 1, relative: 0, scaled: 1 });
  assertEquals(comparison.scaled, { error: null, bound: 1, within: false });
  assertEquals(comparison.nonFinite, 1);
});

Deno.test("an error relative to nothing is infinite, and none is none", () => {
  assertEquals(relativeError(Float64Array.of(0, 0), Float64Array.of(0, 0)), 0);
  assertEquals(relativeError(Float64Array.of(1, 0), Float64Array.of(0, 0)), Infinity);
  assertEquals(relativeError(Float64Array.of(3, 4), Float64Array.of(0, 4)), 0.75);
});

Deno.test("elements in column blocks: what was not written is found where it lies, with its address", () => {
  // row-major element (0, 2) is stored behind both rows of the first two columns: position 4, bytes 8 and 9
  const comparison = compare(good, { absolute: 1, relative: 0 }, [0xff, 0xfc]);
  assertEquals(comparison.unwritten, 1);
  const [{ index, address, written }] = comparison.mismatches;
  assertEquals([index, address, written], [[0, 2], 104, false]);
});
