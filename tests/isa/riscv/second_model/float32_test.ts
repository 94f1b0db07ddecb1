/** The exact float32 of the second model against the processor's own arithmetic, which rounds to nearest even. */
import { assertEquals } from "@std/assert";
import fc from "fast-check";
import {
  add,
  classify,
  compare,
  divide,
  fromInteger,
  fusedMultiplyAdd,
  multiply,
  Rounding,
  squareRoot,
  toInteger,
} from "./float32.ts";

const view = new DataView(new ArrayBuffer(4));
const toFloat = (bits: number) => (view.setUint32(0, bits), view.getFloat32(0));
const toBits = (value: number) => (view.setFloat32(0, value), Number.isNaN(value) ? 0x7fc00000 : view.getUint32(0));
const nearest = Rounding.nearestEven;

/** Bit patterns with many near each other, zeros, subnormals and infinities. */
const pattern = fc.oneof(
  fc.integer({ min: 0, max: 0xffffffff }),
  fc.constantFrom(0, 0x80000000, 1, 0x7fffff, 0x800000, 0x7f7fffff, 0x7f800000, 0xff800000, 0x7fc00000, 0x3f800000),
  fc.integer({ min: 0x3f000000, max: 0x40800000 }),
);

Deno.test("second model: float32 sums, products, quotients and roots are those of the processor", () => {
  fc.assert(
    fc.property(pattern, pattern, (a, b) => {
      const [x, y] = [toFloat(a), toFloat(b)];
      // binary64 has more than twice the digits: rounding twice is rounding once
      assertEquals(add(a, b, nearest), toBits(Math.fround(x + y)));
      assertEquals(multiply(a, b, nearest), toBits(Math.fround(x * y)));
      assertEquals(divide(a, b, nearest), toBits(Math.fround(x / y)));
      assertEquals(squareRoot(a, nearest), toBits(Math.fround(Math.sqrt(x))));
      assertEquals(compare(a, b), Number.isNaN(x) || Number.isNaN(y) ? null : Math.sign(Number(x > y) - Number(x < y)));
    }),
    { numRuns: 5000 },
  );
});

Deno.test("second model: fused multiply-add rounds once", () => {
  // (1 + 2^-12)^2 = 1 + 2^-11 + 2^-24: the last term decides in which direction the sum with 2^-60 rounds
  const factor = toBits(1 + 2 ** -12);
  assertEquals(fusedMultiplyAdd(factor, factor, toBits(2 ** -60), nearest), toBits(1 + 2 ** -11 + 2 ** -23));
  assertEquals(fusedMultiplyAdd(factor, factor, toBits(-(2 ** -60)), nearest), toBits(1 + 2 ** -11));
  assertEquals(fusedMultiplyAdd(factor, factor, 0, nearest), toBits(1 + 2 ** -11));
  assertEquals(fusedMultiplyAdd(toBits(3), toBits(4), toBits(-12), Rounding.down), 0x80000000);
});

Deno.test("second model: conversions round as asked and saturate", () => {
  const modes = [0, 1, 2, 3, 4];
  const rounded = (value: number) => modes.map((mode) => toInteger(toBits(value), true, mode) | 0);
  assertEquals(rounded(2.5), [2, 2, 2, 3, 3]);
  assertEquals(rounded(-2.5), [-2, -2, -3, -2, -3]);
  assertEquals(rounded(-0.25), [0, 0, -1, 0, 0]);
  assertEquals(rounded(3e9), modes.map(() => 0x7fffffff));
  assertEquals(toInteger(toBits(NaN), true, 0), 0x7fffffff);
  assertEquals(toInteger(toBits(-1), false, 1), 0);
  fc.assert(fc.property(fc.integer(), (value) => {
    assertEquals(fromInteger(BigInt(value), nearest), toBits(value));
  }));
  assertEquals([0x7f800001, 0xff800000, 1, 0x80000000].map(classify), [1 << 8, 1, 1 << 5, 1 << 3]);
});
