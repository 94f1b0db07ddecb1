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
  const skipped = Math.max(Math.clz32(magnitude) - 1, 0);
  return 35 - skipped;
}

/** What a float division or square root is, for its latency. */
function isSpecial(bits: number): boolean {
  const exponent = (bits >>> 23) & 0xff;
  return exponent === 0xff || (bits & 0x7fffffff) === 0;
}

/**
 * Cycles of fdiv.s and fsqrt.s with a combinational float unit: operands that decide the result at once, results that
 * are exact after the first iteration, and all others.
 * @param a and b as bit patterns; `b` is ignored for square roots
 */
export function floatDivideCycles(a: number, b: number, isRoot: boolean, result: number, inexact: boolean): number {
  if (isSpecial(a) || isSpecial(result) || (isRoot ? a >>> 31 === 1 : isSpecial(b))) return 3;
  return inexact ? 19 : 6;
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
