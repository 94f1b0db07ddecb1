import { assert, assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import * as fixed from "../../../isa/numerics/fixed_point.ts";

/** RISC-V V specification, section 3.8: roundoff(v, d) = (v >> d) + r, r from the bits of v below and at d. */
function roundoff(v: bigint, d: bigint, mode: number): bigint {
  const bit = (i: bigint): bigint => (v >> i) & 1n;
  const belowIsZero = (n: bigint): boolean => n <= 0n || (v & ((1n << n) - 1n)) === 0n;
  if (d === 0n) return v;
  let r = 0n;
  if (mode === 0) r = bit(d - 1n);
  if (mode === 1) r = bit(d - 1n) & (!belowIsZero(d - 1n) || bit(d) === 1n ? 1n : 0n);
  if (mode === 3) r = bit(d) === 0n && !belowIsZero(d) ? 1n : 0n;
  return (v >> d) + r;
}

const wrap = (value: bigint): number => Number(BigInt.asIntN(32, value));
const int32 = fc.oneof(
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  fc.constantFrom(-(2 ** 31), -(2 ** 31) + 1, -(2 ** 30), -1, 0, 1, 2 ** 30, 2 ** 31 - 2, 2 ** 31 - 1),
  fc.tuple(fc.integer({ min: 0, max: 31 }), fc.integer({ min: -1, max: 1 })).map(([e, d]) => (1 << e) + d | 0),
);
const rounding = fc.integer({ min: 0, max: 3 });

Deno.test("saturation of every value around the ranges of 8 and 16 bits and of corners of 32", () => {
  const values = [
    -(2 ** 53),
    -(2 ** 33),
    -(2 ** 31) - 1,
    -(2 ** 31),
    2 ** 31 - 1,
    2 ** 31,
    2 ** 32 - 1,
    2 ** 32,
    2 ** 53,
  ];
  for (let value = -70000; value <= 70000; value++) values.push(value);
  const cases: [(value: number) => number, number, number][] = [
    [fixed.saturateInt8, -(2 ** 7), 2 ** 7 - 1],
    [fixed.saturateUint8, 0, 2 ** 8 - 1],
    [fixed.saturateInt16, -(2 ** 15), 2 ** 15 - 1],
    [fixed.saturateUint16, 0, 2 ** 16 - 1],
    [fixed.saturateInt32, -(2 ** 31), 2 ** 31 - 1],
    [fixed.saturateUint32, 0, 2 ** 32 - 1],
  ];
  for (const value of values) {
    for (const [saturate, least, greatest] of cases) {
      assertEquals(saturate(value), Math.min(Math.max(value, least), greatest));
    }
  }
});

Deno.test("rounded right shifts of every 12-bit value by 0 to 14, in every mode", () => {
  for (let value = -2048; value < 2048; value++) {
    for (let shift = 0; shift <= 14; shift++) {
      for (let mode = 0; mode < 4; mode++) {
        const actual = fixed.shiftRightRounded(value, shift, mode);
        assertEquals(actual, Number(roundoff(BigInt(value), BigInt(shift), mode)));
        assertEquals(fixed.multiplyShiftRightRounded(value, 1, shift, mode), actual);
      }
    }
  }
});

Deno.test("rounded right shifts of wide values and of exact products", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 63 }), rounding, (value, shift, mode) => {
      assertEquals(
        fixed.shiftRightRounded(value, shift, mode),
        Number(roundoff(BigInt(value), BigInt(shift), mode)),
      );
    }),
    { numRuns: 20000 },
  );
  const operand = fc.oneof(int32, int32.map((value) => value >>> 0));
  fc.assert(
    fc.property(operand, operand, fc.integer({ min: 0, max: 63 }), rounding, (a, b, shift, mode) => {
      const expected = roundoff(BigInt(a) * BigInt(b), BigInt(shift), mode);
      const actual = fixed.multiplyShiftRightRounded(a, b, shift, mode);
      if (expected < 2n ** 53n && expected > -(2n ** 53n)) assertEquals(actual, Number(expected));
      else assert(Math.abs(actual) >= 2 ** 53);
    }),
    { numRuns: 50000 },
  );
});

/** LiteRT's definitions, spelled out on 64-bit integers. */
function doubleRounding(x: bigint, multiplier: bigint, shift: number): number {
  const left = BigInt(Math.max(shift, 0));
  const right = BigInt(Math.max(-shift, 0));
  const a = BigInt.asIntN(32, x << left);
  const product = a * multiplier;
  const nudge = product >= 0n ? 1n << 30n : 1n - (1n << 30n);
  const high = (product + nudge) / (1n << 31n); // BigInt division truncates like C's
  const mask = (1n << right) - 1n;
  const threshold = (mask >> 1n) + (high < 0n ? 1n : 0n);
  return wrap((high >> right) + ((high & mask) > threshold ? 1n : 0n));
}

function singleRounding(x: bigint, multiplier: bigint, shift: number): number {
  const total = BigInt(31 - shift);
  return wrap((x * multiplier + (1n << (total - 1n))) >> total);
}

Deno.test("LiteRT's requantisation in both rounding conventions", () => {
  const multiplier = fc.oneof(
    fc.integer({ min: 2 ** 30, max: 2 ** 31 - 1 }),
    fc.constantFrom(0, 1, 2 ** 30, 2 ** 30 + 1, 2 ** 31 - 1),
  );
  fc.assert(
    fc.property(int32, multiplier, fc.integer({ min: -31, max: 30 }), (value, multiplier, shift) => {
      const scale = { multiplier, shift };
      const wide = BigInt(value);
      assertEquals(
        fixed.multiplyByQuantizedMultiplier(value, scale, "double"),
        doubleRounding(wide, BigInt(multiplier), shift),
      );
      const single = fixed.multiplyByQuantizedMultiplier(value, scale, "single");
      // Beyond 2^53 the low bits, to which a result that does not fit wraps, are not defined.
      const magnitude = Math.abs(value) * multiplier * 2 ** (shift - 31);
      if (magnitude < 2 ** 52) assertEquals(single, singleRounding(wide, BigInt(multiplier), shift));
    }),
    { numRuns: 50000 },
  );
});

Deno.test("doubling high multiplication and division by powers of two, ties and saturation", () => {
  assertEquals(fixed.saturatingRoundingDoublingHighMultiply(-(2 ** 31), -(2 ** 31)), 2 ** 31 - 1);
  assertEquals(fixed.saturatingRoundingDoublingHighMultiply(1, 2 ** 30), 1);
  assertEquals(fixed.saturatingRoundingDoublingHighMultiply(-1, 2 ** 30), 0);
  assertEquals([5, 6, 7, -5, -6, -7].map((value) => fixed.divideByPowerOfTwo(value, 2)), [1, 2, 2, -1, -2, -2]);
  assert(Object.is(fixed.divideByPowerOfTwo(-1, 2), 0));
});

Deno.test("quantized multipliers are the nearest 31-bit fraction with its exponent", () => {
  assertEquals(fixed.quantizeMultiplier(0), { multiplier: 0, shift: 0 });
  assertEquals(fixed.quantizeMultiplier(1), { multiplier: 2 ** 30, shift: 1 });
  assertEquals(fixed.quantizeMultiplier(0.5), { multiplier: 2 ** 30, shift: 0 });
  assertEquals(fixed.quantizeMultiplier(1 - 2 ** -40), { multiplier: 2 ** 30, shift: 1 });
  assertEquals(fixed.quantizeMultiplier(2 ** -32), { multiplier: 2 ** 30, shift: -31 });
  assertEquals(fixed.quantizeMultiplier(2 ** -33), { multiplier: 0, shift: 0 });
  for (const bad of [-1, NaN, Infinity, 2 ** 30]) {
    assertThrows(() => fixed.quantizeMultiplier(bad), RangeError, "factor");
  }
  fc.assert(
    fc.property(fc.double({ min: 2 ** -31, max: 2 ** 29, noNaN: true }), (factor) => {
      const { multiplier, shift } = fixed.quantizeMultiplier(factor);
      assert(multiplier >= 2 ** 30 && multiplier < 2 ** 31 && Number.isInteger(multiplier));
      assert(Math.abs(multiplier * 2 ** (shift - 31) - factor) <= 2 ** (shift - 32));
    }),
    { numRuns: 5000 },
  );
});
