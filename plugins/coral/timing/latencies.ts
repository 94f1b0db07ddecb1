/**
 * Latencies that depend on operand values: the scalar divider, the float divider and the vector divider.
 * @module
 */
import type { VectorShape } from "./vector_classes.ts";

/**
 * Cycles for which a scalar division occupies the divider: 35 less the leading zeros of the dividend that it skips.
 * @param dividend and divisor as signed numbers
 * @param isSigned div and rem, not divu and remu
 */
export function scalarDivideCycles(dividend: number, divisor: number, isSigned: boolean): number {
  if (divisor === 0) return 35;
  const magnitude = isSigned && dividend < 0 ? -dividend | 0 : dividend;
  const skipped = Math.min(Math.max(Math.clz32(magnitude) - 1, 0), 30);
  return 35 - skipped;
}

const FRACTION_BITS = 23;
const EXPONENT_BIAS = 127;
/** Cycles around the iterations of a float division or root, and of one whose operands decide the result. */
const FLOAT_DIVIDE_FIXED = 5;
const FLOAT_DIVIDE_SPECIAL = 3;
/** Iterations after which a result is long enough. Each yields two bits. */
const FLOAT_DIVIDE_ITERATIONS = 14;
/** Exponents of the quotient beyond which the iterations are skipped. */
const LARGEST_EXPONENT = 128;
const SMALLEST_EXPONENT = -150;

/** Whether a bit pattern is NaN, an infinity or zero. */
function isSpecial(bits: number): boolean {
  return ((bits >>> FRACTION_BITS) & 0xff) === 0xff || (bits & 0x7fffffff) === 0;
}

/** Leading zeros that normalisation of a pattern's significand removes; 0 unless it is subnormal. */
function subnormalShift(bits: number): number {
  return ((bits >>> FRACTION_BITS) & 0xff) === 0 ? Math.clz32(bits & 0x7fffff) - (31 - FRACTION_BITS) : 0;
}

/** Significand with its leading one at bit 23. */
function significandOf(bits: number): number {
  const shift = subnormalShift(bits);
  return shift > 0 ? (bits & 0x7fffff) << shift : (bits & 0x7fffff) | 0x800000;
}

function exponentOf(bits: number): number {
  return Math.max((bits >>> FRACTION_BITS) & 0xff, 1) - subnormalShift(bits) - EXPONENT_BIAS;
}

function greatestCommonDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

/** log2 of a power of two, or -1. */
function exactLog2(value: number): number {
  return (value & (value - 1)) === 0 ? 31 - Math.clz32(value) : -1;
}

/** Iterations until the remainder is zero, for a result of so many fraction bits; -1 fraction bits: never. */
function iterationsFor(fractionBits: number): number {
  return fractionBits < 0 ? FLOAT_DIVIDE_ITERATIONS : Math.min(1 + ((fractionBits + 1) >> 1), FLOAT_DIVIDE_ITERATIONS);
}

/**
 * Cycles of fdiv.s with a combinational float unit around it. The divider yields two bits per cycle and ends early when
 * its remainder is zero.
 * @param a dividend and
 * @param b divisor as bit patterns
 */
export function floatDivideCycles(a: number, b: number): number {
  if (isSpecial(a) || isSpecial(b)) return FLOAT_DIVIDE_SPECIAL;
  const fixed = FLOAT_DIVIDE_FIXED + (subnormalShift(b) > 0 ? 1 : 0);
  const exponent = exponentOf(a) - exponentOf(b);
  if (exponent > LARGEST_EXPONENT || exponent < SMALLEST_EXPONENT) return fixed;
  const divisor = significandOf(b);
  return fixed + iterationsFor(exactLog2(divisor / greatestCommonDivisor(significandOf(a), divisor)));
}

/** Cycles of fsqrt.s of a bit pattern, in the same unit. */
export function floatRootCycles(a: number): number {
  if (isSpecial(a) || a >>> 31 === 1) return FLOAT_DIVIDE_SPECIAL;
  const doubled = (exponentOf(a) & 1) !== 0;
  const significand = significandOf(a);
  // The radicand is odd * 2^-fractionBits; its root is exact if both halves are.
  const zeros = 31 - Math.clz32(significand & -significand);
  const odd = significand >> zeros;
  const fractionBits = FRACTION_BITS - zeros - (doubled ? 1 : 0);
  const root = Math.round(Math.sqrt(odd));
  const isExact = root * root === odd && (fractionBits & 1) === 0;
  return FLOAT_DIVIDE_FIXED + iterationsFor(isExact ? fractionBits >> 1 : -1);
}

const RESULT_LANES = 16;

/**
 * The vector divider: one divider per byte of a register at e8, of which the upper ones are wider and serve e16 and e32
 * too. Each skips the leading zeros of its dividend, yields three bits per cycle, and answers at once if it gets the
 * operands of its last division again. A register takes as long as its slowest divider.
 */
export class VectorDividers {
  readonly #dividend = new Uint32Array(RESULT_LANES);
  readonly #divisor = new Uint32Array(RESULT_LANES);
  readonly #signs = new Uint8Array(RESULT_LANES);

  /** Cycles for one register group member; `registers` are the vector registers' bytes. */
  cycles(
    registers: DataView,
    dividendAt: number,
    divisorAt: number,
    scalar: number,
    elementBytes: number,
    shape: VectorShape,
  ): number {
    let bits = 0;
    const elements = RESULT_LANES / elementBytes;
    for (let element = 0; element < elements; element++) {
      const dividend = elementOf(registers, dividendAt + element * elementBytes, elementBytes, shape.signed);
      const divisor = shape.scalarOperand
        ? narrow(scalar, elementBytes, shape.signed)
        : elementOf(registers, divisorAt + element * elementBytes, elementBytes, shape.signed);
      // Dividers 0-7 are 8 bits wide, 8-11 16 bits, 12-15 32 bits; wider elements use the wide ones.
      const lane = RESULT_LANES - elements + element;
      bits = Math.max(bits, this.#divide(lane, dividend, divisor, elementBytes, shape.signed));
    }
    return 2 + Math.ceil(bits / 3);
  }

  #divide(lane: number, dividend: number, divisor: number, elementBytes: number, isSigned: boolean): number {
    let dividendMagnitude = dividend >>> 0;
    let divisorMagnitude = divisor >>> 0;
    let signs = 0;
    const laneBytes = lane < 8 ? 1 : lane < 12 ? 2 : 4;
    const overflows = isSigned && laneBytes === elementBytes && divisor === -1 &&
      dividend === -(2 ** (8 * elementBytes - 1));
    if (divisor === 0 || overflows) {
      this.#dividend[lane] = 0;
      this.#divisor[lane] = 0;
      this.#signs[lane] = 0;
      return 0;
    }
    if (isSigned) {
      signs = (dividend < 0 ? 1 : 0) | ((dividend < 0) !== (divisor < 0) ? 2 : 0);
      dividendMagnitude = Math.abs(dividend);
      divisorMagnitude = Math.abs(divisor);
    }
    if (
      this.#dividend[lane] === dividendMagnitude && this.#divisor[lane] === divisorMagnitude &&
      this.#signs[lane] === signs
    ) return 0;
    this.#dividend[lane] = dividendMagnitude;
    this.#divisor[lane] = divisorMagnitude;
    this.#signs[lane] = signs;
    return 32 - Math.clz32(dividendMagnitude);
  }
}

function elementOf(view: DataView, offset: number, bytes: number, isSigned: boolean): number {
  if (bytes === 1) return isSigned ? view.getInt8(offset) : view.getUint8(offset);
  if (bytes === 2) return isSigned ? view.getInt16(offset, true) : view.getUint16(offset, true);
  return isSigned ? view.getInt32(offset, true) : view.getUint32(offset, true);
}

function narrow(value: number, bytes: number, isSigned: boolean): number {
  const shift = 32 - 8 * bytes;
  return isSigned ? (value << shift) >> shift : (value << shift) >>> shift;
}
