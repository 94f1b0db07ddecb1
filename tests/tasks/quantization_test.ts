/** Fixed-point arithmetic against definitions on BigInt, and the fused operation against the exact binary32 unit. */
import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import * as float32 from "../../isa/numerics/float32.ts";
import {
  channelRequantisation,
  fusedMultiplyAdd,
  inverseSquareRoot,
  multiplyHigh,
  requantise,
  saturate8,
  shiftRounding,
} from "../../tasks/quantization.ts";
import { clamp, divideFloor, highHalf, roundingShift, squareRootFloor } from "./exact_arithmetic.ts";

const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const multiplier = fc.integer({ min: 2 ** 30, max: 2 ** 31 - 1 });
const shift = fc.integer({ min: 1, max: 31 });

Deno.test("the high half of a product is exact for all 32-bit sums and multipliers", () => {
  const corners = fc.constantFrom(-(2 ** 31), -(2 ** 31) + 1, -1, 0, 1, 2 ** 31 - 1, 2 ** 30, -(2 ** 30));
  const corner = fc.constantFrom(2 ** 30, 2 ** 30 + 1, 2 ** 31 - 1);
  fc.assert(
    fc.property(fc.oneof(int32, corners), fc.oneof(multiplier, corner), (value, factor) => {
      assertEquals(BigInt(multiplyHigh(value, factor)), highHalf(BigInt(value), BigInt(factor)));
    }),
    { numRuns: 3000 },
  );
});

Deno.test("halves are rounded upwards, also below zero", () => {
  assertEquals([1, 3, -1, -3, 2, -2].map((value) => shiftRounding(value, 1)), [1, 2, 0, -1, 1, -1]);
  assertEquals([multiplyHigh(1, 2 ** 30), multiplyHigh(-1, 2 ** 30), multiplyHigh(-3, 2 ** 30)], [1, 0, -1]);
});

Deno.test("a requantised sum is the definition, saturated", () => {
  fc.assert(
    fc.property(int32, multiplier, shift, fc.integer({ min: -128, max: 127 }), (sum, factor, bits, zero) => {
      const q = roundingShift(highHalf(BigInt(sum), BigInt(factor)), bits);
      assertEquals(BigInt(requantise(sum, factor, bits, zero)), clamp(q + BigInt(zero), 8));
    }),
    { numRuns: 3000 },
  );
});

Deno.test("a requantised sum is the real product to a step, where it does not saturate", () => {
  fc.assert(
    fc.property(int32, multiplier, shift, (sum, factor, bits) => {
      const real = sum * factor / 2 ** 31 / 2 ** bits;
      const value = requantise(sum, factor, bits, 0);
      // the second rounding adds at most half a step of the first one
      const wanted = Math.max(-128, Math.min(127, real));
      assert(Math.abs(value - wanted) <= 0.5 + 0.5 / 2 ** bits + 1e-9, `${value} for ${real}`);
    }),
    { numRuns: 2000 },
  );
});

Deno.test("saturation ends at the range of int8", () => {
  assertEquals([-1000, -129, -128, 0, 127, 128, 1000].map(saturate8), [-128, -128, -128, 0, 127, 127, 127]);
});

Deno.test("channels beyond the table repeat it, and every shift is one that the text allows", () => {
  for (const terms of [1, 4, 9, 72, 288, 4096]) {
    const { multiplier, shift } = channelRequantisation(130, terms);
    assertEquals(multiplier[129], multiplier[1]);
    assert(shift.every((bits) => bits >= 1 && bits <= 31));
  }
});

Deno.test("the inverse root is the definition and 2^-13 exact, for all kinds of integers", () => {
  const values = fc.oneof(
    fc.integer({ min: 1, max: 2 ** 32 - 1 }),
    fc.integer({ min: 1, max: 4096 }),
    fc.integer({ min: 1, max: 65535 }).chain((root) => fc.constantFrom(root * root, root * root - 1 || 1)),
  );
  fc.assert(
    fc.property(values, (value) => {
      const { mantissa, exponent } = inverseSquareRoot(value);
      const leadingZeros = 32 - value.toString(2).length;
      assertEquals(exponent, leadingZeros >> 1);
      const root = squareRootFloor(BigInt(value) << BigInt(2 * exponent));
      assert(root >= 2n ** 15n && root < 2n ** 16n);
      assertEquals(BigInt(mantissa), divideFloor(2n ** 30n - 1n, root));
      assert(mantissa < 2 ** 15);
      assert(Math.abs(mantissa * 2 ** (exponent - 30) * Math.sqrt(value) - 1) < 2 ** -13);
    }),
    { numRuns: 3000 },
  );
});

const view = new DataView(new ArrayBuffer(4));

function bitsOf(value: number): number {
  view.setFloat32(0, value);
  return view.getUint32(0);
}

function valueOf(bits: number): number {
  view.setUint32(0, bits);
  return view.getFloat32(0);
}

function exactFused(a: number, b: number, c: number): number {
  return valueOf(float32.fusedMultiplyAdd(bitsOf(a), bitsOf(b), bitsOf(c), 0));
}

Deno.test("the fused operation rounds once, as the exact binary32 unit", () => {
  const mantissa = fc.integer({ min: -(2 ** 24) + 1, max: 2 ** 24 - 1 });
  const scale = fc.integer({ min: -40, max: 8 });
  fc.assert(
    fc.property(mantissa, mantissa, mantissa, scale, scale, (a, b, c, first, second) => {
      const [x, y] = [b * 2 ** first, c * 2 ** second];
      assertEquals(fusedMultiplyAdd(a, x, y), exactFused(a, x, y));
    }),
    { numRuns: 20000 },
  );
});

Deno.test("the fused operation differs from two roundings, and from a rounding in double precision first", () => {
  let separate = 0;
  for (let i = 1; i < 2000; i++) {
    const [a, b, c] = [i * 4099, Math.fround(0.7 + i / 1e4) / 1024, Math.fround(i / 3)];
    assertEquals(fusedMultiplyAdd(a, b, c), exactFused(a, b, c));
    if (fusedMultiplyAdd(a, b, c) !== Math.fround(Math.fround(a * b) + c)) separate++;
  }
  assert(separate > 0);
  // the exact sum lies 2^-70 from half way between two binary32 values, which double precision loses
  for (const sign of [1, -1]) {
    const [a, b, c] = [1 - 2 ** -23, sign * 2 ** -24 * (1 + 2 ** -23), sign * (1 + 2 ** -23)];
    assertEquals(fusedMultiplyAdd(a, b, c), sign * (1 + 2 ** -23));
    assertEquals(Math.fround(a * b + c), sign * (1 + 2 ** -22));
    assertEquals(fusedMultiplyAdd(a, b, c), exactFused(a, b, c));
  }
});
