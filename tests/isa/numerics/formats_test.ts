import { assert, assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import { numericsOf, tensorThrough } from "../../../isa/numerics/formats.ts";

const values = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { maxLength: 40 });

Deno.test("storing twice is storing once, in every format", () => {
  for (const format of ["float32", "bfloat16", "float16", "mx-e4m3"] as const) {
    fc.assert(fc.property(values, (list) => {
      const once = tensorThrough(Float64Array.from(list), format);
      assertEquals(once.length, list.length);
      // adding 0 makes -0 the same as 0
      const unsigned = (tensor: Float64Array) => tensor.map((value) => value + 0);
      assertEquals(unsigned(tensorThrough(once, format)), unsigned(once));
    }));
  }
});

Deno.test("known values: halves of a bfloat16 step, the two roundings of MX fractions", () => {
  const through = (format: Parameters<typeof tensorThrough>[1], ...list: number[]) =>
    Array.from(tensorThrough(Float64Array.from(list), format));
  assertEquals(through("bfloat16", 1 + 2 ** -8, 1 + 3 * 2 ** -8), [1, 1 + 2 ** -6]);
  assertEquals(through("float16", 1.702, 70000), [1.7021484375, Infinity]);
  assertEquals(through("mx-e4m3", 1.0625, 1.1875, 1.97), [1, 1.25, 1.875]);
  assertEquals(through("mx-e4m3-half-up", 1.0625, 1.1875, 1.97), [1.125, 1.25, 1.875]);
});

Deno.test("numerics have every rounding point of the formats, and leave inputs alone", () => {
  const numerics = numericsOf({
    activation: "bfloat16",
    scalar: "float16",
    memory: "mx-e4m3",
    store: "mx-e4m3-half-up",
  });
  const list = Float64Array.of(1.0625, 1, 1, 1, 1, 1, 1, 1);
  const copy = list.slice();
  assertEquals([numerics.placed!(list)[0], numerics.stored!(list)[0]], [1, 1.125]);
  assertEquals(list, copy);
  assert(numerics.round(1 / 3) !== numerics.scalar!(1 / 3));
  assertThrows(
    () => numericsOf({ activation: "mx-e4m3", scalar: "float16", memory: "mx-e4m3", store: "mx-e4m3" }),
    RangeError,
    "no format of single numbers",
  );
});
