import { assert, assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import { allocate, distributions, drawIntegers, elementCount } from "../../tasks/distributions.ts";
import type { DataType, Distribution, TensorSpecification } from "../../tasks/task.ts";

function specification(dataType: DataType, count: number, name = "x"): TensorSpecification {
  return { name, dataType, shape: [count], role: "input", description: "" };
}

function draw(distribution: Distribution, dataType: DataType = "int8", count = 4096, seed = "seed"): number[] {
  return Array.from(drawIntegers(specification(dataType, count), seed, distribution).values);
}

const limits = {
  int8: [-128, 127],
  uint8: [0, 255],
  int16: [-32768, 32767],
  int32: [-(2 ** 31), 2 ** 31 - 1],
} as const;

Deno.test("every distribution depends on seed, name and distribution, and on nothing else", () => {
  for (const distribution of distributions) {
    assertEquals(draw(distribution), draw(distribution));
    assertNotEquals(draw(distribution), draw(distribution, "int8", 4096, "another"), distribution);
    const other = drawIntegers(specification("int8", 4096, "y"), "seed", distribution).values;
    assertNotEquals(draw(distribution), Array.from(other), distribution);
  }
});

Deno.test("every distribution stays inside the element type, for every integer type", () => {
  for (const [dataType, [minimum, maximum]] of Object.entries(limits)) {
    for (const distribution of distributions) {
      for (const count of [1, 7, 1000]) {
        // typed arrays wrap, so a value outside would show as one that the distribution cannot draw
        for (const value of draw(distribution, dataType as DataType, count)) {
          assert(Number.isInteger(value) && value >= minimum && value <= maximum);
          assert(possible[distribution](value, minimum, maximum), `${distribution} of ${dataType} drew ${value}`);
        }
      }
    }
  }
});

/** What may be drawn, said again in other words. */
const possible: Record<Distribution, (value: number, minimum: number, maximum: number) => boolean> = {
  uniform: () => true,
  small: (value, _, maximum) => Math.abs(value) <= Math.max(1, maximum / 100),
  large: (value, _, maximum) => Math.abs(value) >= maximum / 2,
  shifted: (value, minimum) => minimum === 0 || value !== 0,
  sparse: () => true,
  extreme: (value, minimum, maximum) => [minimum, minimum + 1, -1, 0, 1, maximum - 1, maximum].includes(value),
  constant: (value) => value !== 0,
  permuted: () => true,
};

Deno.test("uniform int8 reaches all 256 values", () => assertEquals(new Set(draw("uniform")).size, 256));

Deno.test("small int8 is -1, 0 and 1", () =>
  assertEquals(new Set(draw("small")), new Set(draw("small").map(Math.sign))));

Deno.test("large int8 has both signs and reaches both ends", () => {
  const values = draw("large");
  assertEquals([Math.min(...values), Math.max(...values)], [-128, 127]);
});

Deno.test("shifted int8 spans 32 values on one side of zero, on either side over seeds", () => {
  const sides = new Set<number>();
  for (let seed = 0; seed < 20; seed++) {
    const values = draw("shifted", "int8", 2048, String(seed));
    assertEquals(Math.max(...values) - Math.min(...values), 31);
    assertEquals(new Set(values.map(Math.sign)).size, 1);
    sides.add(Math.sign(values[0]));
  }
  assertEquals(sides, new Set([-1, 1]));
});

Deno.test("sparse is zero in about three quarters of all places", () => {
  const zeros = draw("sparse").filter((value) => value === 0).length / 4096;
  assert(zeros > 0.71 && zeros < 0.79, `${zeros}`);
});

Deno.test("extreme int8 has runs of the smallest value, the worst case of sums of products", () => {
  const values = draw("extreme");
  assert(values.some((value, index) => value === -128 && values[index + 1] === -128));
});

Deno.test("constant is one value", () => assertEquals(new Set(draw("constant")).size, 1));

Deno.test("permuted int8 holds every value equally often, out of order", () => {
  const values = draw("permuted");
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  assertEquals(new Set(counts.values()), new Set([16]));
  assert(values.some((value, index) => index > 0 && value < values[index - 1]));
});

Deno.test("floats cannot be drawn as integers", () => {
  assertThrows(() => drawIntegers(specification("float32", 4), "seed", "uniform"), RangeError, "only integers");
});

Deno.test("arrays and counts follow the element type and shape", () => {
  assertEquals(elementCount([]), 1);
  assertEquals(elementCount([3, 4, 5]), 60);
  for (
    const [dataType, constructor] of [
      ["int8", Int8Array],
      ["uint8", Uint8Array],
      ["int16", Int16Array],
      ["int32", Int32Array],
      ["float32", Float64Array],
    ] as const
  ) {
    const values = allocate(dataType, 3);
    assert(values instanceof constructor);
    assertEquals(Array.from(values), [0, 0, 0]);
  }
});
