/**
 * IEEE 754 binary32 with exact integers: every operand is sign * significand * 2^exponent, results are computed without
 * loss and rounded once. Exception flags are not kept. Written from the standard, for comparison; speed is no concern.
 * @module
 */

/** Rounding modes as the frm field numbers them. */
export const Rounding = { nearestEven: 0, towardZero: 1, down: 2, up: 3, nearestAway: 4 } as const;

/** The NaN that RISC-V operations return. */
export const canonicalNaN = 0x7fc00000;

const infinity = 0x7f800000;

interface Unpacked {
  readonly kind: "nan" | "infinite" | "finite";
  /** 1 for negative numbers. */
  readonly sign: 0 | 1;
  readonly significand: bigint;
  readonly exponent: number;
}

function unpack(bits: number): Unpacked {
  const sign = (bits >>> 31) as 0 | 1;
  const biased = (bits >>> 23) & 0xff;
  const fraction = bits & 0x7fffff;
  if (biased === 0xff) return { kind: fraction ? "nan" : "infinite", sign, significand: 0n, exponent: 0 };
  if (biased === 0) return { kind: "finite", sign, significand: BigInt(fraction), exponent: -149 };
  return { kind: "finite", sign, significand: BigInt(fraction | 0x800000), exponent: biased - 150 };
}

function zero(sign: number): number {
  return sign ? 0x80000000 : 0;
}

function bitLength(value: bigint): number {
  return value === 0n ? 0 : value.toString(2).length;
}

/** Whether the magnitude moves up, given what is cut off beside half of the last place. */
function roundsUp(mode: number, sign: number, isOdd: boolean, comparedToHalf: -1 | 0 | 1, isExact: boolean): boolean {
  if (isExact) return false;
  switch (mode) {
    case Rounding.nearestEven:
      return comparedToHalf > 0 || (comparedToHalf === 0 && isOdd);
    case Rounding.towardZero:
      return false;
    case Rounding.down:
      return sign === 1;
    case Rounding.up:
      return sign === 0;
    default:
      return comparedToHalf >= 0;
  }
}

/** Cuts `shift` low bits (at least 1) off and rounds; `sticky` says that something smaller was cut off before. */
function cut(value: bigint, shift: number, sticky: boolean, mode: number, sign: number): bigint {
  const kept = value >> BigInt(shift);
  const rest = value - (kept << BigInt(shift));
  const half = 1n << BigInt(shift - 1);
  const comparedToHalf = rest > half || (rest === half && sticky) ? 1 : rest === half ? 0 : -1;
  const up = roundsUp(mode, sign, (kept & 1n) === 1n, comparedToHalf, rest === 0n && !sticky);
  return up ? kept + 1n : kept;
}

/** Rounds sign * significand * 2^exponent; with `sticky` the significand has at least 26 bits. */
function pack(sign: number, significand: bigint, exponent: number, mode: number, sticky = false): number {
  if (significand === 0n) return zero(sign);
  let place = Math.max(exponent + bitLength(significand) - 24, -149);
  let kept = place <= exponent
    ? significand << BigInt(exponent - place)
    : cut(significand, place - exponent, sticky, mode, sign);
  if (bitLength(kept) === 25) {
    kept >>= 1n;
    place++;
  }
  const top = sign ? 0x80000000 : 0;
  if (kept < 1n << 23n) return (top | Number(kept)) >>> 0;
  const biased = place + 150;
  if (biased > 254) {
    const toInfinity = mode === Rounding.nearestEven || mode === Rounding.nearestAway ||
      mode === (sign ? Rounding.down : Rounding.up);
    return (top | (toInfinity ? infinity : infinity - 1)) >>> 0;
  }
  return (top | (biased << 23) | (Number(kept) & 0x7fffff)) >>> 0;
}

/** -a. */
export function negate(a: number): number {
  return (a ^ 0x80000000) >>> 0;
}

/** a * b + c with one rounding. */
export function fusedMultiplyAdd(a: number, b: number, c: number, mode: number): number {
  const [x, y, z] = [unpack(a), unpack(b), unpack(c)];
  if ([x, y, z].some(({ kind }) => kind === "nan")) return canonicalNaN;
  const sign = x.sign ^ y.sign;
  if (x.kind === "infinite" || y.kind === "infinite") {
    const other = x.kind === "infinite" ? y : x;
    if (other.kind === "finite" && other.significand === 0n) return canonicalNaN;
    if (z.kind === "infinite" && z.sign !== sign) return canonicalNaN;
    return ((sign << 31) | infinity) >>> 0;
  }
  if (z.kind === "infinite") return c;
  const exponent = Math.min(x.exponent + y.exponent, z.exponent);
  const product = (x.significand * y.significand) << BigInt(x.exponent + y.exponent - exponent);
  const addend = z.significand << BigInt(z.exponent - exponent);
  const sum = (sign ? -product : product) + (z.sign ? -addend : addend);
  if (sum === 0n) {
    // an exact zero of two zeros of one sign keeps it; every other is +0, or -0 when rounding down
    return zero(sign === z.sign ? sign : mode === Rounding.down ? 1 : 0);
  }
  return pack(sum < 0n ? 1 : 0, sum < 0n ? -sum : sum, exponent, mode);
}

/** a + b. */
export function add(a: number, b: number, mode: number): number {
  return fusedMultiplyAdd(a, 0x3f800000, b, mode);
}

/** a * b. */
export function multiply(a: number, b: number, mode: number): number {
  // adding a zero of the product's sign changes nothing, not even a zero
  return fusedMultiplyAdd(a, b, ((a ^ b) & 0x80000000) >>> 0, mode);
}

/** a / b. */
export function divide(a: number, b: number, mode: number): number {
  const [x, y] = [unpack(a), unpack(b)];
  const sign = x.sign ^ y.sign;
  if (x.kind === "nan" || y.kind === "nan") return canonicalNaN;
  if (x.kind === "infinite") return y.kind === "infinite" ? canonicalNaN : ((sign << 31) | infinity) >>> 0;
  if (y.kind === "infinite") return zero(sign);
  if (y.significand === 0n) return x.significand === 0n ? canonicalNaN : ((sign << 31) | infinity) >>> 0;
  const scaled = x.significand << 80n;
  const quotient = scaled / y.significand;
  return pack(sign, quotient, x.exponent - y.exponent - 80, mode, quotient * y.significand !== scaled);
}

/** Square root. */
export function squareRoot(a: number, mode: number): number {
  const x = unpack(a);
  if (x.kind === "nan" || (x.sign && (x.kind === "infinite" || x.significand !== 0n))) return canonicalNaN;
  if (x.kind === "infinite" || x.significand === 0n) return a;
  const odd = Math.abs(x.exponent % 2);
  const scaled = x.significand << BigInt(100 + odd);
  let root = 1n << BigInt((bitLength(scaled) + 1) >> 1);
  for (;;) {
    const next = (root + scaled / root) >> 1n;
    if (next >= root) break;
    root = next;
  }
  return pack(0, root, (x.exponent - odd - 100) / 2, mode, root * root !== scaled);
}

/** -1, 0, 1, or null where one is NaN. */
export function compare(a: number, b: number): -1 | 0 | 1 | null {
  const [x, y] = [toDouble(a), toDouble(b)];
  return Number.isNaN(x) || Number.isNaN(y) ? null : x < y ? -1 : x > y ? 1 : 0;
}

/** Every binary32 number is a binary64 number. */
function toDouble(bits: number): number {
  return new Float32Array(Uint32Array.of(bits).buffer)[0];
}

/** minimumNumber or maximumNumber, with -0 below +0. */
export function extremum(a: number, b: number, wantsLargest: boolean): number {
  const [x, y] = [toDouble(a), toDouble(b)];
  if (Number.isNaN(x)) return Number.isNaN(y) ? canonicalNaN : b;
  if (Number.isNaN(y)) return a;
  const aIsLess = x < y || (x === y && a >>> 31 > b >>> 31);
  return aIsLess === wantsLargest ? b : a;
}

/** To an integer of 32 bits as a two's complement pattern; NaN and what is out of range become the nearest end (NaN the largest). */
export function toInteger(a: number, signed: boolean, mode: number): number {
  const x = unpack(a);
  const [least, largest] = signed ? [-(1n << 31n), (1n << 31n) - 1n] : [0n, (1n << 32n) - 1n];
  let value: bigint;
  if (x.kind === "nan") value = largest;
  else if (x.kind === "infinite") value = x.sign ? least : largest;
  else {
    const magnitude = x.exponent >= 0
      ? x.significand << BigInt(x.exponent)
      : cut(x.significand, -x.exponent, false, mode, x.sign);
    value = x.sign ? -magnitude : magnitude;
  }
  value = value < least ? least : value > largest ? largest : value;
  return Number(BigInt.asUintN(32, value));
}

/** From an integer. */
export function fromInteger(value: bigint, mode: number): number {
  return pack(value < 0n ? 1 : 0, value < 0n ? -value : value, 0, mode);
}

/** The ten classes of fclass.s, one bit. */
export function classify(bits: number): number {
  const { kind, sign, significand } = unpack(bits);
  if (kind === "nan") return bits & 0x400000 ? 1 << 9 : 1 << 8;
  if (kind === "infinite") return sign ? 1 : 1 << 7;
  if (significand === 0n) return sign ? 1 << 3 : 1 << 4;
  const isNormal = significand >= 1n << 23n;
  return sign ? (isNormal ? 1 << 1 : 1 << 2) : isNormal ? 1 << 6 : 1 << 5;
}
