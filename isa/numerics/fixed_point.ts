/**
 * Fixed-point arithmetic: saturation, right shifts in the four rounding modes of RISC-V's `vxrm`, and LiteRT's
 * requantisation (multiplication of an int32 accumulator by a real factor held as a 31-bit fraction and a shift), in both of
 * its rounding conventions. All functions take and give plain integers held exactly in doubles.
 * @module
 */

/** Rounding modes of a right shift, numbered as in the RISC-V `vxrm` register. */
export const FixedPointRounding = {
  /** To nearest, ties up (`rnu`). */
  nearestUp: 0,
  /** To nearest, ties to even (`rne`). */
  nearestEven: 1,
  /** Down, a truncation (`rdn`). */
  down: 2,
  /** To odd: the lost bits are ORed into the last one (`rod`). */
  odd: 3,
} as const;

function clamp(value: number, least: number, greatest: number): number {
  return value < least ? least : value > greatest ? greatest : value;
}

/** The nearest value from -2^7 to 2^7 - 1. */
export function saturateInt8(value: number): number {
  return clamp(value, -128, 127);
}

/** The nearest value from 0 to 2^8 - 1. */
export function saturateUint8(value: number): number {
  return clamp(value, 0, 255);
}

/** The nearest value from -2^15 to 2^15 - 1. */
export function saturateInt16(value: number): number {
  return clamp(value, -32768, 32767);
}

/** The nearest value from 0 to 2^16 - 1. */
export function saturateUint16(value: number): number {
  return clamp(value, 0, 65535);
}

/** The nearest value from -2^31 to 2^31 - 1. */
export function saturateInt32(value: number): number {
  return clamp(value, -2147483648, 2147483647);
}

/** The nearest value from 0 to 2^32 - 1. */
export function saturateUint32(value: number): number {
  return clamp(value, 0, 4294967295);
}

/**
 * What rounding adds to the truncated result.
 * @param whole the truncated result
 * @param fraction the lost part, from 0 to less than 1
 * @param sticky whether something non-zero below `fraction` was lost as well
 */
function increment(whole: number, fraction: number, sticky: boolean, rounding: number): number {
  const odd = whole % 2 !== 0;
  switch (rounding) {
    case FixedPointRounding.nearestUp:
      return fraction >= 0.5 ? 1 : 0;
    case FixedPointRounding.nearestEven:
      return fraction > 0.5 || (fraction === 0.5 && (sticky || odd)) ? 1 : 0;
    case FixedPointRounding.odd:
      return (fraction > 0 || sticky) && !odd ? 1 : 0;
    default:
      return 0;
  }
}

/**
 * value / 2^shift, rounded to an integer.
 * @param value an integer of magnitude up to 2^53
 * @param shift from 0 to 63
 * @param rounding a mode of `FixedPointRounding`
 */
export function shiftRightRounded(value: number, shift: number, rounding: number): number {
  const quotient = value / 2 ** shift;
  const whole = Math.floor(quotient);
  return whole + increment(whole, quotient - whole, false, rounding) + 0;
}

/**
 * a × b / 2^shift, rounded to an integer; the product is exact.
 * @param a an integer from -2^31 to 2^32 - 1
 * @param b an integer from -2^31 to 2^32 - 1
 * @param shift from 0 to 63
 * @param rounding a mode of `FixedPointRounding`
 * @returns an integer, exact up to a magnitude of 2^53
 */
export function multiplyShiftRightRounded(a: number, b: number, shift: number, rounding: number): number {
  // The product is high × 2^16 + low with 0 <= low < 2^16 and |high| < 2^49.
  const partial = (a & 0xffff) * b;
  const carry = Math.floor(partial / 65536);
  const low = partial - carry * 65536;
  const high = Math.floor(a / 65536) * b + carry;
  if (shift <= 16) {
    const lowQuotient = low / 2 ** shift;
    const lowWhole = Math.floor(lowQuotient);
    const whole = high * 2 ** (16 - shift) + lowWhole;
    return whole + increment(whole, lowQuotient - lowWhole, false, rounding) + 0;
  }
  const quotient = high / 2 ** (shift - 16);
  const whole = Math.floor(quotient);
  return whole + increment(whole, quotient - whole, low !== 0, rounding) + 0;
}

/** A real factor as LiteRT holds it: `multiplier / 2^31 × 2^shift`. */
export interface QuantizedMultiplier {
  /** From 2^30 to 2^31 - 1, or 0. */
  readonly multiplier: number;
  /** From -31 to 30; positive is to the left. */
  readonly shift: number;
}

/**
 * How LiteRT rounds when it scales an accumulator. `double`: once after the multiplication (ties up) and once after the
 * right shift (ties away from zero), as in gemmlowp and in most shipped kernels; `single`: once, ties up.
 */
export type RequantizationRounding = "double" | "single";

/**
 * The quantized multiplier nearest to a factor: what LiteRT's converter computes.
 * @param factor a real number from 0 to less than 2^30
 * @throws RangeError if the factor is negative, not finite or too large
 */
export function quantizeMultiplier(factor: number): QuantizedMultiplier {
  if (!(factor >= 0 && factor < 2 ** 30)) throw new RangeError(`factor ${factor} is not from 0 to less than 2^30`);
  if (factor < 2 ** -40) return { multiplier: 0, shift: 0 };
  let shift = Math.floor(Math.log2(factor)) + 1;
  if (factor >= 2 ** shift) shift++;
  else if (factor < 2 ** (shift - 1)) shift--;
  let multiplier = Math.round(factor * 2 ** (31 - shift));
  if (multiplier === 2 ** 31) {
    multiplier /= 2;
    shift++;
  }
  return shift < -31 ? { multiplier: 0, shift: 0 } : { multiplier, shift };
}

/**
 * value × multiplier / 2^31 × 2^shift, rounded to an int32.
 * @param value an int32; with `double` rounding and a shift to the left, value × 2^shift wraps like an int32
 * @returns an int32, wrapped if the scaling was chosen so badly that the result does not fit
 */
export function multiplyByQuantizedMultiplier(
  value: number,
  { multiplier, shift }: QuantizedMultiplier,
  rounding: RequantizationRounding,
): number {
  if (rounding === "single") {
    return multiplyShiftRightRounded(value, multiplier, 31 - shift, FixedPointRounding.nearestUp) | 0;
  }
  const shifted = shift > 0 ? value << shift : value;
  const product = saturatingRoundingDoublingHighMultiply(shifted, multiplier);
  return shift < 0 ? divideByPowerOfTwo(product, -shift) : product;
}

/** The upper half of 2 × a × b, rounded to nearest, ties up; only -2^31 × -2^31 saturates. Arguments are int32. */
export function saturatingRoundingDoublingHighMultiply(a: number, b: number): number {
  return saturateInt32(multiplyShiftRightRounded(a, b, 31, FixedPointRounding.nearestUp));
}

/** value / 2^exponent (0 to 31) of an int32, rounded to nearest, ties away from zero. */
export function divideByPowerOfTwo(value: number, exponent: number): number {
  const magnitude = shiftRightRounded(Math.abs(value), exponent, FixedPointRounding.nearestUp);
  return value < 0 ? 0 - magnitude : magnitude;
}
