/**
 * Primitives of the fixed-point instructions for one element width: saturation, averaging, rounding shifts (RVV 1.0,
 * 3.8, 3.9 and chapter 12). Arguments are unsigned patterns, results any number congruent to the result.
 * @module
 */
import { multiplyHighSigned } from "../../expression_runtime.ts";
import type { PrimitiveFunctions } from "../../expression_javascript.ts";

/** Whether a primitive saturated; the executor clears it before an instruction and reads it after. */
export const saturation: { occurred: boolean } = { occurred: false };

/** What rounding adds to `value >> shift`, from the bits shifted out. 0 < shift < 32. */
function increment(value: number, shift: number, vxrm: number): number {
  const half = (value >>> (shift - 1)) & 1;
  switch (vxrm) {
    case 0:
      return half;
    case 1:
      return half & ((value & ((1 << (shift - 1)) - 1)) !== 0 ? 1 : (value >>> shift) & 1);
    case 2:
      return 0;
    default:
      return ((value >>> shift) & 1) === 0 && (value & ((1 << shift) - 1)) !== 0 ? 1 : 0;
  }
}

/** Half of an integer of up to 33 bits, rounded. */
function half(sum: number, vxrm: number): number {
  const whole = Math.floor(sum / 2);
  if (sum - whole * 2 === 0) return whole;
  const odd = whole - Math.floor(whole / 2) * 2;
  switch (vxrm) {
    case 0:
      return whole + 1;
    case 1:
      return whole + odd;
    case 2:
      return whole;
    default:
      return whole + 1 - odd;
  }
}

function clamp(value: number, least: number, greatest: number): number {
  if (value >= least && value <= greatest) return value;
  saturation.occurred = true;
  return value < least ? least : greatest;
}

/**
 * The primitives for elements of `width` bits. For `roundingShift*` that is the width of the shifted value, for `clip*` the
 * width of the result (the argument has twice as many bits, up to 32).
 */
export function fixedPointPrimitives(width: number): PrimitiveFunctions {
  const greatest = 2 ** (width - 1) - 1;
  const least = -greatest - 1;
  const greatestUnsigned = 2 ** width - 1;
  const unused = 32 - width;
  const signed = (a: number) => a << unused >> unused;
  return {
    saturatingAddUnsigned: (a, b) => clamp(a + b, 0, greatestUnsigned),
    saturatingAddSigned: (a, b) => clamp(signed(a) + signed(b), least, greatest),
    saturatingSubtractUnsigned: (a, b) => clamp(a - b, 0, greatestUnsigned),
    saturatingSubtractSigned: (a, b) => clamp(signed(a) - signed(b), least, greatest),
    averagingAddUnsigned: (a, b, vxrm) => half(a + b, vxrm),
    averagingAddSigned: (a, b, vxrm) => half(signed(a) + signed(b), vxrm),
    averagingSubtractUnsigned: (a, b, vxrm) => half(a - b, vxrm),
    averagingSubtractSigned: (a, b, vxrm) => half(signed(a) - signed(b), vxrm),
    fractionalMultiply: (a, b, vxrm) => {
      const x = signed(a);
      const y = signed(b);
      if (x === least && y === least) {
        saturation.occurred = true;
        return greatest;
      }
      if (width < 32) {
        const product = Math.imul(x, y);
        return (product >> (width - 1)) + increment(product, width - 1, vxrm);
      }
      // Bits 31 and up of the 64-bit product, and the 31 bits below.
      const low = Math.imul(x, y);
      const quotient = (multiplyHighSigned(x, y) << 1) | (low >>> 31);
      const lost = low & 0x7fffffff;
      const half = lost >>> 30;
      switch (vxrm) {
        case 0:
          return quotient + half;
        case 1:
          return quotient + (half & ((lost & 0x3fffffff) !== 0 ? 1 : quotient & 1));
        case 2:
          return quotient;
        default:
          return lost !== 0 ? quotient | 1 : quotient;
      }
    },
    roundingShiftRightLogical: (a, b, vxrm) => {
      const shift = b & (width - 1);
      return shift === 0 ? a : (a >>> shift) + increment(a, shift, vxrm);
    },
    roundingShiftRightArithmetic: (a, b, vxrm) => {
      const shift = b & (width - 1);
      const x = signed(a);
      return shift === 0 ? x : (x >> shift) + increment(x, shift, vxrm);
    },
    clipUnsigned: (a) => clamp(a, 0, greatestUnsigned),
    // The argument is an unsigned pattern of 2 * width bits.
    clipSigned: (a) => clamp(a << (32 - 2 * width) >> (32 - 2 * width), least, greatest),
  };
}
