/**
 * IEEE 754 binary32 arithmetic on raw bit patterns (unsigned numbers, 0 to 2^32 - 1), in the five rounding modes and
 * with the five exception flags, as the RISC-V F extension defines them: NaN results are canonical, tininess is
 * detected after rounding.
 *
 * Why doubles suffice. A product of two binary32 numbers is exact in binary64. A quotient or square root that is not
 * itself a 25-bit number lies at least 2^-50 (relative) from every 25-bit number, so rounding it to 53 bits first never
 * reaches a boundary or a midpoint of binary32. Sums may need more than 53 bits: there the error of the addition is
 * computed exactly (Knuth's two-sum) and the sum is rounded to odd, which a second rounding to at most 24 bits cannot
 * tell from the exact value (Boldo and Melquiond, "Emulation of FMA and correctly rounded sums").
 * @module
 */

/** Rounding modes, numbered as in the RISC-V `frm` field. */
export const Rounding = {
  /** To nearest, ties to even. */
  nearestEven: 0,
  /** Towards zero. */
  towardZero: 1,
  /** Towards minus infinity. */
  down: 2,
  /** Towards plus infinity. */
  up: 3,
  /** To nearest, ties to the larger magnitude. */
  nearestMaximumMagnitude: 4,
} as const;

/** Bits of the exception flags, as in the RISC-V `fflags` register. */
export const ExceptionFlag = { inexact: 1, underflow: 2, overflow: 4, divideByZero: 8, invalid: 16 } as const;

/** Accrued exception flags: every function below ORs into `value`; whoever reads them clears them. */
export const flags: { value: number } = { value: 0 };

/** The NaN that every operation returns. */
export const canonicalNaN = 0x7fc00000;

const { nearestEven, towardZero, down, up, nearestMaximumMagnitude } = Rounding;
const { inexact, underflow, overflow, divideByZero, invalid } = ExceptionFlag;

const signBit = 0x80000000;
const infinity = 0x7f800000;
const quietBit = 0x00400000;
/** 2^-126, the smallest normal magnitude. */
const smallestNormal = 2 ** -126;

const single = new Float32Array(1);
const singleBits = new Uint32Array(single.buffer);
const double = new Float64Array(1);
const doubleWords = new Uint32Array(double.buffer);
/** Index of the low word of a double, which depends on the host's byte order. */
const lowWord = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 0 : 1;

/** The value of a bit pattern, exactly. */
export function toNumber(bits: number): number {
  singleBits[0] = bits;
  return single[0];
}

/**
 * Rounds a double to binary32, with flags.
 * @returns the bit pattern
 */
export function fromNumber(value: number, rounding: number): number {
  single[0] = value;
  const nearest = single[0];
  if (nearest === value) return singleBits[0];
  if (value !== value) return canonicalNaN;
  const bits = rounding === nearestEven ? singleBits[0] : directed(value, nearest, singleBits[0], rounding);
  flags.value |= inexact;
  const magnitude = Math.abs(value);
  if ((bits & 0x7fffffff) === infinity || magnitude >= 2 ** 128) flags.value |= overflow;
  else if (magnitude < smallestNormal && isTiny(value, bits, rounding)) flags.value |= underflow;
  return bits;
}

/** Corrects the nearest-even result `nearest` (pattern `bits`) of an inexact `value` to another rounding mode. */
function directed(value: number, nearest: number, bits: number, rounding: number): number {
  const tooLarge = Math.abs(nearest) > Math.abs(value);
  // Magnitudes are ordered like their patterns, so a step of one is the neighbour, also from and to infinity.
  switch (rounding) {
    case towardZero:
      return tooLarge ? bits - 1 : bits;
    case down:
      return value < 0 ? (tooLarge ? bits : bits + 1) : tooLarge ? bits - 1 : bits;
    case up:
      return value < 0 ? (tooLarge ? bits - 1 : bits) : tooLarge ? bits : bits + 1;
    default: {
      if (tooLarge) return bits;
      const tie = toNumber(bits + 1) - value === value - nearest;
      return tie ? bits + 1 : bits;
    }
  }
}

/** Whether `value`, below the smallest normal, stays below it when rounded to 24 bits of unbounded exponent. */
function isTiny(value: number, bits: number, rounding: number): boolean {
  if ((bits & 0x7fffffff) < 0x00800000) return true;
  const scaled = value * 2 ** 64;
  single[0] = scaled;
  let rounded = singleBits[0];
  if (single[0] !== scaled && rounding !== nearestEven) rounded = directed(scaled, single[0], rounded, rounding);
  return Math.abs(toNumber(rounded)) < smallestNormal * 2 ** 64;
}

function isNaNPattern(bits: number): boolean {
  return (bits & 0x7fffffff) > infinity;
}

function isSignalingNaN(bits: number): boolean {
  return (bits & 0x7fffffff) > infinity && (bits & quietBit) === 0;
}

/** The result of an operation with a NaN among its operands. */
function propagateNaN(a: number, b: number): number {
  if (isSignalingNaN(a) || isSignalingNaN(b)) flags.value |= invalid;
  return canonicalNaN;
}

function invalidOperation(): number {
  flags.value |= invalid;
  return canonicalNaN;
}

/** Rounds x + y (finite, no overflow in double precision) to binary32. */
function roundSum(x: number, y: number, rounding: number): number {
  let sum = x + y;
  if (sum === 0) {
    // Zeros of one sign keep it; a zero from opposite signs is negative in the mode towards minus infinity only.
    if (x === 0 && Object.is(x, y)) return Object.is(x, -0) ? signBit : 0;
    return rounding === down ? signBit : 0;
  }
  const partOfY = sum - x;
  const error = (x - (sum - partOfY)) + (y - partOfY);
  if (error !== 0) sum = roundToOdd(sum, error);
  return fromNumber(sum, rounding);
}

/** The odd one of the two doubles around sum + error, where `sum` is the nearest and `error` is not zero. */
function roundToOdd(sum: number, error: number): number {
  double[0] = sum;
  const low = doubleWords[lowWord];
  if ((low & 1) === 1) return sum;
  if ((error > 0) === (sum > 0)) {
    doubleWords[lowWord] = low + 1;
  } else {
    doubleWords[lowWord] = low - 1;
    if (low === 0) doubleWords[1 - lowWord] -= 1;
  }
  return double[0];
}

/** a + b. */
export function add(a: number, b: number, rounding: number): number {
  if (isNaNPattern(a) || isNaNPattern(b)) return propagateNaN(a, b);
  const x = toNumber(a);
  const y = toNumber(b);
  if ((a & infinity) === infinity || (b & infinity) === infinity) {
    const sum = x + y;
    return sum !== sum ? invalidOperation() : fromNumber(sum, rounding);
  }
  return roundSum(x, y, rounding);
}

/** a - b. */
export function subtract(a: number, b: number, rounding: number): number {
  return add(a, (b ^ signBit) >>> 0, rounding);
}

/** a × b. */
export function multiply(a: number, b: number, rounding: number): number {
  if (isNaNPattern(a) || isNaNPattern(b)) return propagateNaN(a, b);
  const product = toNumber(a) * toNumber(b);
  return product !== product ? invalidOperation() : fromNumber(product, rounding);
}

/** a / b. */
export function divide(a: number, b: number, rounding: number): number {
  if (isNaNPattern(a) || isNaNPattern(b)) return propagateNaN(a, b);
  const quotient = toNumber(a) / toNumber(b);
  if (quotient !== quotient) return invalidOperation();
  if ((b & 0x7fffffff) === 0 && (a & infinity) !== infinity) flags.value |= divideByZero;
  return fromNumber(quotient, rounding);
}

/** The square root of a; of -0 it is -0. `Math.sqrt` is the processor's correctly rounded square root. */
export function squareRoot(a: number, rounding: number): number {
  if (isNaNPattern(a)) return propagateNaN(a, a);
  const root = Math.sqrt(toNumber(a));
  return root !== root ? invalidOperation() : fromNumber(root, rounding);
}

/** a × b + c with one rounding. Infinity times zero is invalid also when c is a quiet NaN. */
export function fusedMultiplyAdd(a: number, b: number, c: number, rounding: number): number {
  if (isNaNPattern(a) || isNaNPattern(b)) return propagateNaN(a, isSignalingNaN(b) ? b : c);
  const product = toNumber(a) * toNumber(b);
  if (product !== product) return invalidOperation();
  if (isNaNPattern(c)) return propagateNaN(c, c);
  const addend = toNumber(c);
  if (Math.abs(product) === Infinity || (c & infinity) === infinity) {
    const sum = product + addend;
    return sum !== sum ? invalidOperation() : fromNumber(sum, rounding);
  }
  return roundSum(product, addend, rounding);
}

/** minimumNumber of IEEE 754-2019: a NaN loses against a number, -0 is less than +0. */
export function minimum(a: number, b: number): number {
  if (isSignalingNaN(a) || isSignalingNaN(b)) flags.value |= invalid;
  if (isNaNPattern(a)) return isNaNPattern(b) ? canonicalNaN : b;
  if (isNaNPattern(b)) return a;
  return orderKey(a) <= orderKey(b) ? a : b;
}

/** maximumNumber of IEEE 754-2019: a NaN loses against a number, +0 is greater than -0. */
export function maximum(a: number, b: number): number {
  if (isSignalingNaN(a) || isSignalingNaN(b)) flags.value |= invalid;
  if (isNaNPattern(a)) return isNaNPattern(b) ? canonicalNaN : b;
  if (isNaNPattern(b)) return a;
  return orderKey(a) >= orderKey(b) ? a : b;
}

/** An integer that orders the patterns of numbers like their values, -0 before +0. */
function orderKey(bits: number): number {
  return (bits & signBit) !== 0 ? -1 - (bits & 0x7fffffff) : bits;
}

/** 1 if a = b, else 0; quiet: only signaling NaNs are invalid. */
export function equal(a: number, b: number): number {
  if (isNaNPattern(a) || isNaNPattern(b)) {
    propagateNaN(a, b);
    return 0;
  }
  return toNumber(a) === toNumber(b) ? 1 : 0;
}

/** 1 if a < b, else 0; signaling: every NaN is invalid. */
export function lessThan(a: number, b: number): number {
  if (isNaNPattern(a) || isNaNPattern(b)) {
    flags.value |= invalid;
    return 0;
  }
  return toNumber(a) < toNumber(b) ? 1 : 0;
}

/** 1 if a <= b, else 0; signaling: every NaN is invalid. */
export function lessOrEqual(a: number, b: number): number {
  if (isNaNPattern(a) || isNaNPattern(b)) {
    flags.value |= invalid;
    return 0;
  }
  return toNumber(a) <= toNumber(b) ? 1 : 0;
}

/**
 * The class of a pattern as RISC-V's `fclass.s` gives it, one bit of ten: 0 -infinity, 1 negative normal, 2 negative
 * subnormal, 3 -0, 4 +0, 5 positive subnormal, 6 positive normal, 7 +infinity, 8 signaling NaN, 9 quiet NaN.
 */
export function classify(a: number): number {
  const magnitude = a & 0x7fffffff;
  const negative = (a & signBit) !== 0;
  if (magnitude > infinity) return (a & quietBit) !== 0 ? 1 << 9 : 1 << 8;
  if (magnitude === infinity) return negative ? 1 << 0 : 1 << 7;
  if (magnitude >= 0x00800000) return negative ? 1 << 1 : 1 << 6;
  if (magnitude !== 0) return negative ? 1 << 2 : 1 << 5;
  return negative ? 1 << 3 : 1 << 4;
}

/** Magnitude and exponent of a with the sign of b. */
export function signInject(a: number, b: number): number {
  return ((a & 0x7fffffff) | (b & signBit)) >>> 0;
}

/** Magnitude and exponent of a with the opposite of the sign of b. */
export function signInjectNegated(a: number, b: number): number {
  return ((a & 0x7fffffff) | (~b & signBit)) >>> 0;
}

/** Magnitude and exponent of a with the exclusive or of both signs. */
export function signInjectXor(a: number, b: number): number {
  return (a ^ (b & signBit)) >>> 0;
}

/** Rounds a number to an integer. */
function roundToIntegral(value: number, rounding: number): number {
  const floor = Math.floor(value);
  const fraction = value - floor;
  if (fraction === 0) return value;
  switch (rounding) {
    case towardZero:
      return Math.trunc(value);
    case down:
      return floor;
    case up:
      return floor + 1;
    case nearestMaximumMagnitude:
      return fraction > 0.5 || (fraction === 0.5 && value > 0) ? floor + 1 : floor;
    default:
      return fraction > 0.5 || (fraction === 0.5 && floor % 2 !== 0) ? floor + 1 : floor;
  }
}

function toInteger(a: number, rounding: number, least: number, greatest: number): number {
  if (isNaNPattern(a)) {
    flags.value |= invalid;
    return greatest;
  }
  const value = toNumber(a);
  const rounded = roundToIntegral(value, rounding);
  if (rounded < least || rounded > greatest) {
    flags.value |= invalid;
    return rounded < least ? least : greatest;
  }
  if (rounded !== value) flags.value |= inexact;
  return rounded + 0; // -0 becomes 0
}

/**
 * Converts to a signed 32-bit integer. Out of range is invalid and gives the nearest bound; a NaN gives 2^31 - 1.
 * @returns a number from -2^31 to 2^31 - 1
 */
export function toInt32(a: number, rounding: number): number {
  return toInteger(a, rounding, -(2 ** 31), 2 ** 31 - 1);
}

/**
 * Converts to an unsigned 32-bit integer. Out of range is invalid and gives the nearest bound; a NaN gives 2^32 - 1.
 * @returns a number from 0 to 2^32 - 1
 */
export function toUint32(a: number, rounding: number): number {
  return toInteger(a, rounding, 0, 2 ** 32 - 1);
}

/** Converts the low 32 bits of `i`, taken as signed. */
export function fromInt32(i: number, rounding: number): number {
  return fromNumber(i | 0, rounding);
}

/** Converts the low 32 bits of `i`, taken as unsigned. */
export function fromUint32(i: number, rounding: number): number {
  return fromNumber(i >>> 0, rounding);
}
