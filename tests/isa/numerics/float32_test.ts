import { assert, assertEquals } from "@std/assert";
import * as float32 from "../../../isa/numerics/float32.ts";
import {
  binary32,
  decode,
  type Decoded,
  DZ,
  NV,
  NX,
  order,
  over,
  plus,
  type Rational,
  rational,
  round,
  roundToInteger,
  squareRootRounded,
  times,
} from "./rational_definition.ts";

const NAN = 0x7fc00000;
const modes = [0, 1, 2, 3, 4];

interface Result {
  bits: number;
  flags: number;
}

const nanResult = (...operands: Decoded[]): Result => ({
  bits: NAN,
  flags: operands.some((d) => d.kind === "nan" && d.signaling) ? NV : 0,
});
const invalidResult: Result = { bits: NAN, flags: NV };
const infinityResult = (negative: boolean): Result => ({ bits: negative ? 0xff800000 : 0x7f800000, flags: 0 });
const zeroResult = (negative: boolean): Result => ({ bits: negative ? 0x80000000 : 0, flags: 0 });
const isZero = (d: Decoded): boolean => d.kind === "number" && d.value.numerator === 0n;

/** The sum of two non-NaN values; `x` may be an exact product. */
function defineSum(x: Decoded, y: Decoded, mode: number): Result {
  if (x.kind === "nan" || y.kind === "nan") return nanResult(x, y);
  if (x.kind === "infinity") {
    return y.kind === "infinity" && y.negative !== x.negative ? invalidResult : infinityResult(x.negative);
  }
  if (y.kind === "infinity") return infinityResult(y.negative);
  const zeroSign = x.negative === y.negative && isZero(x) && isZero(y) ? x.negative : mode === 2;
  return round(plus(x.value, y.value), binary32, mode, zeroSign);
}

function exactProduct(x: Decoded, y: Decoded): Decoded | "invalid" {
  if (x.kind === "nan" || y.kind === "nan") throw new RangeError("NaN");
  const negative = x.negative !== y.negative;
  if (x.kind === "infinity" || y.kind === "infinity") {
    return isZero(x) || isZero(y) ? "invalid" : { kind: "infinity", negative };
  }
  return { kind: "number", negative, value: times(x.value, y.value) };
}

function defineProduct(x: Decoded, y: Decoded, mode: number): Result {
  if (x.kind === "nan" || y.kind === "nan") return nanResult(x, y);
  const product = exactProduct(x, y);
  if (product === "invalid") return invalidResult;
  if (product.kind !== "number") return infinityResult(product.kind === "infinity" && product.negative);
  return round(product.value, binary32, mode, product.negative);
}

function defineQuotient(x: Decoded, y: Decoded, mode: number): Result {
  if (x.kind === "nan" || y.kind === "nan") return nanResult(x, y);
  const negative = x.negative !== y.negative;
  if (x.kind === "infinity") return y.kind === "infinity" ? invalidResult : infinityResult(negative);
  if (y.kind === "infinity") return zeroResult(negative);
  if (isZero(y)) return isZero(x) ? invalidResult : { ...infinityResult(negative), flags: DZ };
  return round(over(x.value, y.value), binary32, mode, negative);
}

function defineFused(x: Decoded, y: Decoded, z: Decoded, mode: number): Result {
  if (x.kind === "nan" || y.kind === "nan") return nanResult(x, y, z);
  const product = exactProduct(x, y);
  if (product === "invalid") return invalidResult;
  return defineSum(product, z, mode);
}

function defineRoot(x: Decoded, mode: number): Result {
  if (x.kind === "nan") return nanResult(x);
  if (isZero(x)) return zeroResult((x as { negative: boolean }).negative);
  if (x.negative) return invalidResult;
  if (x.kind === "infinity") return infinityResult(false);
  return squareRootRounded(x.value, binary32, mode);
}

function defineInteger(x: Decoded, mode: number, least: bigint, greatest: bigint): { value: number; flags: number } {
  if (x.kind === "nan") return { value: Number(greatest), flags: NV };
  if (x.kind === "infinity") return { value: Number(x.negative ? least : greatest), flags: NV };
  const magnitude: Rational = x.negative ? rational(-x.value.numerator, x.value.denominator) : x.value;
  const rounded = roundToInteger(magnitude, x.negative, mode) * (x.negative ? -1n : 1n);
  if (rounded < least) return { value: Number(least), flags: NV };
  if (rounded > greatest) return { value: Number(greatest), flags: NV };
  return { value: Number(rounded), flags: order(rational(rounded), x.value) === 0 ? 0 : NX };
}

/** Patterns around every special magnitude, both signs. */
const corners: number[] = [
  0x00000000,
  0x00000001,
  0x00000002,
  0x00000003,
  0x003fffff,
  0x00400000,
  0x007ffffe,
  0x007fffff,
  0x00800000,
  0x00800001,
  0x00ffffff,
  0x01000000,
  0x0c800000,
  0x1fffffff,
  0x20000000,
  0x33800000,
  0x33800001,
  0x34000000,
  0x3effffff,
  0x3f000000,
  0x3f000001,
  0x3f7ffffe,
  0x3f7fffff,
  0x3f800000,
  0x3f800001,
  0x3f800002,
  0x3fc00000,
  0x3fffffff,
  0x40000000,
  0x40200000,
  0x40400000,
  0x4b000000,
  0x4b000001,
  0x4b7fffff,
  0x4effffff,
  0x4f000000,
  0x4f7fffff,
  0x4f800000,
  0x5f000000,
  0x7e7fffff,
  0x7e800000,
  0x7f000000,
  0x7f7ffffe,
  0x7f7fffff,
  0x7f800000,
  0x7f800001,
  0x7fbfffff,
  0x7fc00000,
  0x7fffffff,
].flatMap((bits) => [bits, (bits | 0x80000000) >>> 0]);

/** A small deterministic generator (xorshift32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** Patterns that meet: exponents near each other or near the format's ends, sparse or dense significands. */
function patterns(seed: number): () => number {
  const next = generator(seed);
  return () => {
    const kind = next() % 8;
    const sign = (next() & 1) << 31;
    let exponent = next() & 0xff;
    if (kind < 3) exponent = 127 + (next() % 9) - 4;
    else if (kind === 3) exponent = next() % 4;
    else if (kind === 4) exponent = 252 + (next() % 3);
    else if (kind === 5) exponent = 64 + (next() % 60) - 30;
    let fraction = next() & 0x7fffff;
    const shape = next() % 4;
    if (shape === 0) fraction = 1 << (next() % 23);
    else if (shape === 1) fraction = 0x7fffff ^ (1 << (next() % 23));
    else if (shape === 2) fraction &= 0x7ff000;
    return (sign | (exponent << 23) | fraction) >>> 0;
  };
}

const hex = (bits: number): string => bits.toString(16).padStart(8, "0");

function check(name: string, operands: number[], mode: number, actual: () => number, expected: Result): void {
  float32.flags.value = 0;
  const bits = actual();
  if (bits !== expected.bits || float32.flags.value !== expected.flags) {
    throw new Error(
      `${name}(${operands.map(hex).join(", ")}) mode ${mode}: ${hex(bits)} flags ${float32.flags.value}, ` +
        `expected ${hex(expected.bits)} flags ${expected.flags}`,
    );
  }
}

function checkPair(a: number, b: number, mode: number): void {
  const x = decode(a, binary32);
  const y = decode(b, binary32);
  check("add", [a, b], mode, () => float32.add(a, b, mode), defineSum(x, y, mode));
  const minusY: Decoded = y.kind === "nan"
    ? y
    : y.kind === "infinity"
    ? { ...y, negative: !y.negative }
    : { ...y, negative: !y.negative, value: rational(-y.value.numerator, y.value.denominator) };
  check("subtract", [a, b], mode, () => float32.subtract(a, b, mode), defineSum(x, minusY, mode));
  check("multiply", [a, b], mode, () => float32.multiply(a, b, mode), defineProduct(x, y, mode));
  check("divide", [a, b], mode, () => float32.divide(a, b, mode), defineQuotient(x, y, mode));
}

function checkFused(a: number, b: number, c: number, mode: number): void {
  const expected = defineFused(decode(a, binary32), decode(b, binary32), decode(c, binary32), mode);
  check("fusedMultiplyAdd", [a, b, c], mode, () => float32.fusedMultiplyAdd(a, b, c, mode), expected);
}

Deno.test("sums, differences, products and quotients of all corner pairs, in every mode, with flags", () => {
  for (const a of corners) for (const b of corners) for (const mode of modes) checkPair(a, b, mode);
});

Deno.test("sums, differences, products and quotients of 150 000 random pairs", () => {
  const next = patterns(0x12345678);
  for (let i = 0; i < 150000; i++) checkPair(next(), next(), i % 5);
});

Deno.test("fused multiply-add of corner triples", () => {
  const few = corners.filter((_, i) => i % 3 === 0);
  let mode = 0;
  for (const a of few) for (const b of few) for (const c of corners) checkFused(a, b, c, mode = (mode + 1) % 5);
});

Deno.test("fused multiply-add of 200 000 random triples", () => {
  const next = patterns(0x9e3779b9);
  for (let i = 0; i < 200000; i++) checkFused(next(), next(), next(), i % 5);
});

Deno.test("fused multiply-add where the addend nearly cancels or barely touches the product", () => {
  const next = patterns(0x2545f491);
  for (let i = 0; i < 100000; i++) {
    const a = next();
    const b = next();
    float32.flags.value = 0;
    const product = float32.multiply(a, b, 0);
    // The rounded product itself, its neighbours, and the product 24 to 60 binades away, with either sign.
    const exponentStep = i % 3 === 0 ? 0 : ((next() % 121) - 60) << 23;
    const c = ((product + (next() % 3) - 1 + exponentStep) ^ ((next() & 1) << 31)) >>> 0;
    checkFused(a, b, c, next() % 5);
  }
});

Deno.test("square roots of corners, 60 000 random patterns and exact squares", () => {
  const next = patterns(0x51ed270b);
  const operands = [...corners];
  for (let i = 0; i < 60000; i++) operands.push(next());
  for (let i = 1; i < 4096; i += 7) operands.push(float32.fromNumber(i * i, 0), float32.fromNumber(i * i, 0) + 1);
  operands.forEach((a, i) => {
    const x = decode(a, binary32);
    for (const mode of i < corners.length ? modes : [i % 5]) {
      check("squareRoot", [a], mode, () => float32.squareRoot(a, mode), defineRoot(x, mode));
    }
  });
});

Deno.test("results that round up to the smallest normal are tiny only if they stay below it with unbounded exponent", () => {
  // 0x00ffffff × 0.5 and their neighbours straddle the border in every mode.
  for (let delta = -4; delta <= 4; delta++) {
    for (const factor of [0x3f000000, 0x3effffff, 0x3efffffe, 0x3f000001, 0x3f7fffff, 0x3f7ffffe]) {
      for (const sign of [0, 0x80000000]) {
        for (const mode of modes) checkPair((0x01000000 + delta + sign) >>> 0, factor, mode);
        for (const mode of modes) checkPair((0x00800000 + delta + sign) >>> 0, factor, mode);
      }
    }
  }
});

Deno.test("conversions to and from integers", () => {
  const next = patterns(0x0badcafe);
  const operands = [...corners];
  for (let i = 0; i < 100000; i++) {
    operands.push(i % 2 ? next() : ((next() & 0x807fffff) | ((120 + next() % 42) << 23)) >>> 0);
  }
  operands.forEach((a, i) => {
    const x = decode(a, binary32);
    for (const mode of i < corners.length ? modes : [i % 5]) {
      const signed = defineInteger(x, mode, -(2n ** 31n), 2n ** 31n - 1n);
      const unsigned = defineInteger(x, mode, 0n, 2n ** 32n - 1n);
      check("toInt32", [a], mode, () => float32.toInt32(a, mode), { bits: signed.value, flags: signed.flags });
      check("toUint32", [a], mode, () => float32.toUint32(a, mode), { bits: unsigned.value, flags: unsigned.flags });
    }
    const mode = i % 5;
    const fromSigned = round(rational(BigInt(a | 0)), binary32, mode, false);
    check("fromInt32", [a], mode, () => float32.fromInt32(a, mode), fromSigned);
    check(
      "fromUint32",
      [a],
      mode,
      () => float32.fromUint32(a, mode),
      round(rational(BigInt(a)), binary32, mode, false),
    );
  });
  assert(!Object.is(float32.toInt32(0x80000000, 0), -0), "-0 converts to 0");
});

Deno.test("rounding of doubles", () => {
  const next = generator(0x7654321);
  const view = new DataView(new ArrayBuffer(8));
  for (let i = 0; i < 100000; i++) {
    const exponent = 1023 + (next() % 320) - 160;
    view.setUint32(0, ((next() & 0x800fffff) | (exponent << 20)) >>> 0);
    view.setUint32(4, i % 4 ? next() & 0xe0000000 : next());
    const value = view.getFloat64(0);
    const significand = (BigInt(view.getUint32(0) & 0xfffff) << 32n) + BigInt(view.getUint32(4)) + (1n << 52n);
    const scale = exponent - 1023 - 52;
    const magnitude = scale >= 0 ? rational(significand << BigInt(scale)) : rational(significand, 1n << BigInt(-scale));
    const exact = value < 0 ? rational(-magnitude.numerator, magnitude.denominator) : magnitude;
    const mode = i % 5;
    check(`fromNumber ${value}`, [], mode, () => float32.fromNumber(value, mode), round(exact, binary32, mode, false));
  }
});

Deno.test("comparisons, minimum and maximum of all corner pairs and random pairs", () => {
  const next = patterns(0x31415926);
  const pairs: [number, number][] = corners.flatMap((a) => corners.map((b): [number, number] => [a, b]));
  for (let i = 0; i < 20000; i++) pairs.push([next(), next()]);
  for (const [a, b] of pairs) {
    const x = decode(a, binary32);
    const y = decode(b, binary32);
    const anyNaN = x.kind === "nan" || y.kind === "nan";
    const signaling = nanResult(x, y).flags;
    const relation = anyNaN ? undefined : compare(x, y);
    const truth = (holds: boolean): number => (holds ? 1 : 0);
    check("equal", [a, b], 0, () => float32.equal(a, b), { bits: truth(relation === 0), flags: signaling });
    const orderFlags = anyNaN ? NV : 0;
    check("lessThan", [a, b], 0, () => float32.lessThan(a, b), {
      bits: truth(relation !== undefined && relation < 0),
      flags: orderFlags,
    });
    check("lessOrEqual", [a, b], 0, () => float32.lessOrEqual(a, b), {
      bits: truth(relation !== undefined && relation <= 0),
      flags: orderFlags,
    });
    let least = NAN;
    let greatest = NAN;
    if (x.kind === "nan" && y.kind !== "nan") least = greatest = b;
    else if (y.kind === "nan" && x.kind !== "nan") least = greatest = a;
    else if (relation !== undefined) {
      // Equal values differ at most in the sign of zero: the negative one is the smaller.
      const aFirst = relation < 0 || (relation === 0 && (x as { negative: boolean }).negative);
      least = aFirst ? a : b;
      greatest = aFirst ? b : a;
    }
    check("minimum", [a, b], 0, () => float32.minimum(a, b), { bits: least, flags: signaling });
    check("maximum", [a, b], 0, () => float32.maximum(a, b), { bits: greatest, flags: signaling });
  }
});

function compare(x: Decoded, y: Decoded): number {
  const rank = (d: Decoded): number => d.kind === "infinity" ? (d.negative ? -1 : 1) : 0;
  if (rank(x) !== rank(y) || rank(x) !== 0) return Math.sign(rank(x) - rank(y));
  return order((x as { value: Rational }).value, (y as { value: Rational }).value);
}

Deno.test("classes and sign injections", () => {
  const next = patterns(0x27182818);
  const operands = [...corners];
  for (let i = 0; i < 10000; i++) operands.push(next());
  const smallestNormal = rational(1n, 1n << 126n);
  for (const a of operands) {
    const x = decode(a, binary32);
    let bit: number;
    if (x.kind === "nan") bit = x.signaling ? 8 : 9;
    else {
      const magnitude = x.kind === "infinity"
        ? 3
        : isZero(x)
        ? 0
        : order(times(x.value, x.value), times(smallestNormal, smallestNormal)) < 0
        ? 1
        : 2;
      bit = x.negative ? 3 - magnitude : 4 + magnitude;
    }
    assertEquals(float32.classify(a), 1 << bit, hex(a));
    const b = next();
    const magnitude = a % 2 ** 31;
    const signOfA = a >= 2 ** 31 ? 1 : 0;
    const signOfB = b >= 2 ** 31 ? 1 : 0;
    assertEquals(float32.signInject(a, b), magnitude + signOfB * 2 ** 31);
    assertEquals(float32.signInjectNegated(a, b), magnitude + (1 - signOfB) * 2 ** 31);
    assertEquals(float32.signInjectXor(a, b), magnitude + Math.abs(signOfA - signOfB) * 2 ** 31);
  }
});

Deno.test("flags accumulate until they are cleared", () => {
  float32.flags.value = 0;
  float32.divide(0x3f800000, 0, 0);
  float32.add(0x3f800000, 0x00000001, 0);
  float32.multiply(0x7f800000, 0, 0);
  assertEquals(float32.flags.value, DZ | NX | NV);
});
