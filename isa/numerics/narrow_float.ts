/**
 * Binary floating-point formats of at most 16 bits with IEEE 754's layout: a sign, a biased exponent whose largest value
 * holds infinity and NaNs, a fraction with subnormals. Conversions from numbers round in the five modes of
 * `float32.ts` and accrue its flags; wider arithmetic followed by one conversion is the way to compute in them.
 * @module
 */
import { ExceptionFlag, flags, Rounding } from "./float32.ts";

/** A narrow format, its patterns being unsigned numbers. */
export interface NarrowFloat {
  /** Bits of a pattern. */
  readonly bits: number;
  /** The NaN that conversions give. */
  readonly canonicalNaN: number;
  /** The largest finite value. */
  readonly maximum: number;
  /** The smallest positive normal value. */
  readonly smallestNormal: number;
  /** The value of a pattern, exactly; higher bits are ignored. */
  toNumber(pattern: number): number;
  /**
   * Rounds a number, with flags.
   * @param rounding a mode of `Rounding`; absent: to nearest, ties to even
   * @returns the pattern
   */
  fromNumber(value: number, rounding?: number): number;
  /** The nearest value of the format (ties to even) as a number: what storing and loading does to it. */
  round(value: number): number;
}

const double = new DataView(new ArrayBuffer(8));

/** floor(log2(magnitude)) of a positive double; subnormal doubles, far below every narrow format, give -1023. */
function exponentOf(magnitude: number): number {
  double.setFloat64(0, magnitude);
  return (double.getUint16(0) >> 4) - 1023;
}

/** Makes a format of the given field widths. */
export function createNarrowFloat(exponentBits: number, fractionBits: number): NarrowFloat {
  const bias = 2 ** (exponentBits - 1) - 1;
  const leastExponent = 1 - bias;
  const signPattern = 2 ** (exponentBits + fractionBits);
  const infinityPattern = signPattern - 2 ** fractionBits;
  const canonicalNaN = infinityPattern + 2 ** (fractionBits - 1);
  const smallestNormal = 2 ** leastExponent;
  const values = new Float64Array(2 * signPattern);
  for (let pattern = 0; pattern < signPattern; pattern++) {
    const exponent = Math.floor(pattern / 2 ** fractionBits);
    const fraction = (pattern % 2 ** fractionBits) / 2 ** fractionBits;
    let value = exponent === 0 ? fraction * smallestNormal : (1 + fraction) * 2 ** (exponent - bias);
    if (pattern >= infinityPattern) value = pattern === infinityPattern ? Infinity : NaN;
    values[pattern] = value;
    values[signPattern + pattern] = -value;
  }

  /** The magnitude in units of `quantum`, rounded to an integer. */
  function roundUnits(units: number, negative: boolean, rounding: number): number {
    const whole = Math.floor(units);
    const fraction = units - whole;
    if (fraction === 0) return whole;
    switch (rounding) {
      case Rounding.towardZero:
        return whole;
      case Rounding.down:
        return negative ? whole + 1 : whole;
      case Rounding.up:
        return negative ? whole : whole + 1;
      case Rounding.nearestMaximumMagnitude:
        return fraction >= 0.5 ? whole + 1 : whole;
      default:
        return fraction > 0.5 || (fraction === 0.5 && whole % 2 === 1) ? whole + 1 : whole;
    }
  }

  function fromNumber(value: number, rounding: number = Rounding.nearestEven): number {
    if (value !== value) return canonicalNaN;
    const negative = value < 0 || Object.is(value, -0);
    const sign = negative ? signPattern : 0;
    const magnitude = Math.abs(value);
    if (magnitude === 0 || magnitude === Infinity) return sign + (magnitude === 0 ? 0 : infinityPattern);
    const ownExponent = exponentOf(magnitude);
    if (ownExponent > bias) return sign + overflowed(negative, rounding);
    const exponent = Math.max(ownExponent, leastExponent);
    const units = magnitude * 2 ** (fractionBits - exponent);
    const rounded = roundUnits(units, negative, rounding);
    // A carry out of the fraction runs into the exponent, which is what it must do.
    const pattern = rounded + (exponent - leastExponent) * 2 ** fractionBits;
    if (pattern >= infinityPattern) return sign + overflowed(negative, rounding);
    if (rounded !== units) {
      flags.value |= ExceptionFlag.inexact;
      if (magnitude < smallestNormal && isTiny(magnitude, negative, rounding)) flags.value |= ExceptionFlag.underflow;
    }
    return sign + pattern;
  }

  function overflowed(negative: boolean, rounding: number): number {
    flags.value |= ExceptionFlag.overflow | ExceptionFlag.inexact;
    const towardZero = rounding === Rounding.towardZero || rounding === (negative ? Rounding.up : Rounding.down);
    return towardZero ? infinityPattern - 1 : infinityPattern;
  }

  /** Whether a magnitude below the smallest normal stays below it when rounded with unbounded exponent. */
  function isTiny(magnitude: number, negative: boolean, rounding: number): boolean {
    if (magnitude < smallestNormal / 2) return true;
    const units = magnitude * 2 ** (fractionBits + 1 - leastExponent);
    return roundUnits(units, negative, rounding) < 2 ** (fractionBits + 1);
  }

  return {
    bits: 1 + exponentBits + fractionBits,
    canonicalNaN,
    maximum: values[infinityPattern - 1],
    smallestNormal,
    toNumber: (pattern) => values[pattern & (2 * signPattern - 1)],
    fromNumber,
    round: (value) => values[fromNumber(value)],
  };
}
