/**
 * The definition of binary floating-point rounding that the numerics are tested against: exact rationals of BigInts,
 * rounded to a format by counting quanta. Slow and literal on purpose; it shares nothing with `isa/numerics`.
 * @module
 */

/** numerator / denominator, denominator > 0, not necessarily reduced. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A binary interchange format. */
export interface Format {
  /** Significand bits with the implicit one. */
  readonly precision: number;
  /** Exponent of the largest power of two; also the bias. */
  readonly maximumExponent: number;
}

export const binary32: Format = { precision: 24, maximumExponent: 127 };
export const binary16: Format = { precision: 11, maximumExponent: 15 };
export const bfloat16: Format = { precision: 8, maximumExponent: 127 };

export type Decoded =
  | { readonly kind: "nan"; readonly signaling: boolean }
  | { readonly kind: "infinity"; readonly negative: boolean }
  | { readonly kind: "number"; readonly negative: boolean; readonly value: Rational };

export const NX = 1, UF = 2, OF = 4, DZ = 8, NV = 16;

export function rational(numerator: bigint, denominator = 1n): Rational {
  return denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };
}

/** 2^exponent. */
export function powerOfTwo(exponent: number): Rational {
  return exponent >= 0 ? rational(1n << BigInt(exponent)) : rational(1n, 1n << BigInt(-exponent));
}

export function plus(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function times(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function over(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** -1, 0 or 1 as a is less than, equal to or greater than b. */
export function order(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Reads a bit pattern of a format. */
export function decode(bits: number, format: Format): Decoded {
  const stored = format.precision - 1;
  const exponentBits = Math.log2(format.maximumExponent + 1) + 1;
  const pattern = BigInt(bits >>> 0);
  const fraction = pattern & ((1n << BigInt(stored)) - 1n);
  const exponent = Number((pattern >> BigInt(stored)) & ((1n << BigInt(exponentBits)) - 1n));
  const negative = (pattern >> BigInt(stored + exponentBits)) === 1n;
  if (exponent === 2 ** exponentBits - 1) {
    if (fraction === 0n) return { kind: "infinity", negative };
    return { kind: "nan", signaling: fraction >> BigInt(stored - 1) === 0n };
  }
  const significand = exponent === 0 ? fraction : fraction + (1n << BigInt(stored));
  const scale = powerOfTwo(Math.max(exponent, 1) - format.maximumExponent - stored);
  return { kind: "number", negative, value: times(rational(negative ? -significand : significand), scale) };
}

/** Rounds a non-negative rational to an integer; `negative` is the sign that was taken off. */
export function roundToInteger(magnitude: Rational, negative: boolean, mode: number): bigint {
  const { numerator, denominator } = magnitude;
  const whole = numerator / denominator;
  const rest = numerator % denominator;
  if (rest === 0n) return whole;
  const twice = 2n * rest;
  switch (mode) {
    case 0:
      return twice > denominator || (twice === denominator && whole % 2n === 1n) ? whole + 1n : whole;
    case 1:
      return whole;
    case 2:
      return negative ? whole + 1n : whole;
    case 3:
      return negative ? whole : whole + 1n;
    case 4:
      return twice >= denominator ? whole + 1n : whole;
    default:
      throw new RangeError(`no rounding mode ${mode}`);
  }
}

/** The integer e with 2^e <= magnitude < 2^(e+1). */
function exponentOf(magnitude: Rational): number {
  let e = magnitude.numerator.toString(2).length - magnitude.denominator.toString(2).length;
  if (order(magnitude, powerOfTwo(e)) < 0) e--;
  return e;
}

/** Magnitude rounded to `format.precision` bits with quantum 2^max(e - precision + 1, leastQuantum). */
function roundMagnitude(magnitude: Rational, negative: boolean, mode: number, precision: number, leastQuantum: number) {
  const quantum = powerOfTwo(Math.max(exponentOf(magnitude) - precision + 1, leastQuantum));
  return times(rational(roundToInteger(over(magnitude, quantum), negative, mode)), quantum);
}

/** Encodes a representable magnitude. */
function encodeMagnitude(magnitude: Rational, format: Format): bigint {
  if (magnitude.numerator === 0n) return 0n;
  const leastExponent = 1 - format.maximumExponent;
  const stored = format.precision - 1;
  const exponent = Math.max(exponentOf(magnitude), leastExponent);
  const { numerator, denominator } = over(magnitude, powerOfTwo(exponent - stored));
  const significand = numerator / denominator;
  if (numerator % denominator !== 0n) throw new RangeError("not representable");
  const normal = significand >> BigInt(stored) === 1n;
  const biased = normal ? BigInt(exponent + format.maximumExponent) : 0n;
  return (biased << BigInt(stored)) | (significand & ((1n << BigInt(stored)) - 1n));
}

/** Result pattern and flags of rounding an exact value; `zeroSign` is the sign of an exact zero. */
export function round(
  value: Rational,
  format: Format,
  mode: number,
  zeroSign: boolean,
): { bits: number; flags: number } {
  const negative = value.numerator === 0n ? zeroSign : value.numerator < 0n;
  const magnitude = value.numerator < 0n ? rational(-value.numerator, value.denominator) : value;
  const stored = BigInt(format.precision - 1);
  const exponentBits = BigInt(Math.log2(format.maximumExponent + 1) + 1);
  const sign = negative ? 1n << (stored + exponentBits) : 0n;
  if (magnitude.numerator === 0n) return { bits: Number(sign), flags: 0 };
  const leastQuantum = 1 - format.maximumExponent - format.precision + 1;
  const rounded = roundMagnitude(magnitude, negative, mode, format.precision, leastQuantum);
  const unbounded = roundMagnitude(magnitude, negative, mode, format.precision, -100000);
  if (order(unbounded, powerOfTwo(format.maximumExponent + 1)) >= 0) {
    const toInfinity = mode === 0 || mode === 4 || (mode === 2 && negative) || (mode === 3 && !negative);
    const infinity = ((1n << exponentBits) - 1n) << stored;
    return { bits: Number(sign | (toInfinity ? infinity : infinity - 1n)), flags: OF | NX };
  }
  const isInexact = order(rounded, magnitude) !== 0;
  const tiny = order(unbounded, powerOfTwo(1 - format.maximumExponent)) < 0;
  return {
    bits: Number(sign | encodeMagnitude(rounded, format)),
    flags: isInexact ? (tiny ? NX | UF : NX) : 0,
  };
}

/** Correctly rounded square root of a positive rational: the root is found to enough bits, with a sticky bit. */
export function squareRootRounded(value: Rational, format: Format, mode: number): { bits: number; flags: number } {
  // floor(sqrt(value * 4^200)) / 2^200, plus half a unit if inexact, lies on the same side of every boundary.
  const scaled = over(times(value, powerOfTwo(400)), rational(1n));
  const integer = scaled.numerator / scaled.denominator;
  let root = BigInt(Math.floor(Math.sqrt(Number(integer))));
  for (let previous = -1n; previous !== root;) {
    previous = root;
    root = (root + integer / root) / 2n;
    if (root > previous && root - previous <= 1n) break;
  }
  while (root * root > integer) root--;
  while ((root + 1n) * (root + 1n) <= integer) root++;
  const exact = root * root * scaled.denominator === scaled.numerator;
  return round(rational(2n * root + (exact ? 0n : 1n), 1n << 201n), format, mode, false);
}
