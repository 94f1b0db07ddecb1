/**
 * Fixed-point arithmetic of int8 networks as LiteRT defines it (scale, zero point, multiplier and shift, saturation), on
 * integers only. Both roundings of a requantisation are to the nearest, halves upwards, which is RISC-V's `vxrm` = `rnu`
 * and XNNPACK's "rndnu"; LiteRT's portable kernels differ for negative halves of the second one only.
 * @module
 */
import { batchNormScales, batchNormShifts, channelExponents, channelMultipliers } from "./tables.ts";
import type { Draw } from "./integer_task.ts";
import type { Distribution } from "./task.ts";

/** What the task texts say of the arithmetic, once. */
export const requantisationText = String.raw`

Requantisation of a 32-bit sum $a$ with multiplier $M$, shift $s$ and zero point $z$ is exact integer arithmetic: ` +
  String
    .raw`$p = \lfloor (a M + 2^{30}) / 2^{31} \rfloor$ (64-bit product), $q = \lfloor (p + 2^{s-1}) / 2^{s} \rfloor$, ` +
  String
    .raw`$\mathrm{requantise}(a, M, s, z) = \mathrm{sat}_8(q + z)$. Both roundings are to the nearest, halves upwards ` +
  "(RISC-V: `vsmul` on 32-bit elements, then `vssra`, both with `vxrm` = 0, `rnu`); " +
  String.raw`$\mathrm{sat}_8$ clamps to $[-128, 127]$. $2^{30} \le M < 2^{31}$ and $1 \le s \le 31$. ` +
  "Sums are int32 and wrap modulo $2^{32}$, which they reach with none of the inputs of an evaluation.";

/** The exact high half: the product of two 32-bit integers over 2^31, to the nearest, halves upwards. */
export function multiplyHigh(value: number, multiplier: number): number {
  // 16-bit halves of the multiplier keep every term below 2^53
  const high = value * (multiplier >> 16);
  const low = value * (multiplier & 0xffff) + 0x4000_0000;
  return Math.floor((high + Math.floor(low / 0x1_0000)) / 0x8000);
}

/** value / 2^shift, to the nearest, halves upwards. */
export function shiftRounding(value: number, shift: number): number {
  const divisor = powerOfTwo(shift);
  return Math.floor((value + divisor / 2) / divisor);
}

/** The nearest int8. */
export function saturate8(value: number): number {
  return Math.max(-128, Math.min(127, value));
}

/** The int8 of a 32-bit sum: times multiplier / 2^31 / 2^shift, plus the zero point. */
export function requantise(sum: number, multiplier: number, shift: number, zeroPoint: number): number {
  return saturate8(shiftRounding(multiplyHigh(sum, multiplier), shift) + zeroPoint);
}

/**
 * The shift that brings sums of `terms` products of int8 into the range of int8: sums of independent products grow with
 * the square root of their number, 64 times that at the least.
 */
export function shiftForTerms(terms: number): number {
  return 6 + (bitLength(terms) >> 1);
}

/** 2^exponent for 0 to 31; unlike `**` the same on every machine by definition. */
function powerOfTwo(exponent: number): number {
  return (1 << exponent) >>> 0;
}

function bitLength(value: number): number {
  return 32 - Math.clz32(value);
}

/** Multiplier and shift of every output channel of a layer whose sums have so many terms. */
export function channelRequantisation(channels: number, terms: number): { multiplier: number[]; shift: number[] } {
  const each = Array.from({ length: channels }, (_, channel) => channel % channelMultipliers.length);
  return {
    multiplier: each.map((entry) => channelMultipliers[entry]),
    shift: each.map((entry) => shiftForTerms(terms) + channelExponents[entry]),
  };
}

/** Scale and shift of a batch normalisation, folded with the output's scale, for every channel; exact binary32 values. */
export function channelBatchNorm(channels: number, terms: number): { scale: number[]; shift: number[] } {
  const each = Array.from({ length: channels }, (_, channel) => channel % batchNormScales.length);
  return {
    scale: each.map((entry) => batchNormScales[entry] / powerOfTwo(shiftForTerms(terms))),
    shift: each.map((entry) => batchNormShifts[entry]),
  };
}

/** Distributions that weights follow: the others would leave sums of products all alike, or all saturated. */
const followed: readonly Distribution[] = ["uniform", "extreme", "permuted"];

/** Weights are symmetric, never -128, and random under most distributions of the activations. */
export const weightDraw: Draw = {
  range: [-127, 127],
  distribution: (asked) => followed.includes(asked) ? asked : "uniform",
};

/** Biases are random, about as large as a sum of products, so that every channel has its own. */
export function biasDraw(terms: number): Draw {
  const bound = powerOfTwo(shiftForTerms(terms) + 5);
  return { range: [-bound, bound - 1], distribution: () => "uniform" };
}

/** An input that is random whatever the distribution. */
export function alwaysUniform(minimum: number, maximum: number): Draw {
  return { range: [minimum, maximum], distribution: () => "uniform" };
}

/** 1/sqrt of a positive integer below 2^32 as `mantissa` · 2^(`exponent` - 30), with exact integer roots and quotients. */
export function inverseSquareRoot(value: number): { readonly mantissa: number; readonly exponent: number } {
  const exponent = Math.clz32(value) >> 1;
  const normalised = (value << 2 * exponent) >>> 0;
  // exact: double precision rounds roots of integers below 2^52 to the right side of every integer
  const root = Math.floor(Math.sqrt(normalised));
  return { mantissa: Math.floor(0x3fff_ffff / root), exponent };
}

/**
 * a · b + c with one rounding to binary32 (the nearest, ties to even), as RISC-V's `fmadd.s`.
 * @param a binary32 value, like b and c
 */
export function fusedMultiplyAdd(a: number, b: number, c: number): number {
  const product = a * b; // exact: 48 bits
  const sum = product + c;
  // Knuth's two-sum: what the double addition lost
  const part = sum - product;
  const lost = (product - (sum - part)) + (c - part);
  if (lost === 0 || !Number.isFinite(sum)) return Math.fround(sum);
  // round to odd in double precision; its 29 further bits then make the rounding to binary32 right
  bits[0] = sum;
  if ((words[0] & 1) === 0) {
    const away = (lost > 0) === (sum > 0);
    // the odd neighbour on the side of the exact value: towards larger magnitude, or one below
    if (away) words[0] |= 1;
    else if (words[0] === 0) {
      words[0] = 0xffff_ffff;
      words[1]--;
    } else words[0]--;
  }
  return Math.fround(bits[0]);
}

const bits = new Float64Array(1);
/** The low word comes first: every platform of JavaScript in use is little endian. */
const words = new Uint32Array(bits.buffer);
