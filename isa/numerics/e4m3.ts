/**
 * The 8-bit element of PLENA's MX format: sign, four exponent bits, three fraction bits. It is not the E4M3 of the Open
 * Compute Project: subnormals count in 2^-7/8 (so that there is a gap below 2^-6), and the largest exponent holds infinity
 * and NaNs.
 * @module
 */

/** Bias of the exponent field. */
export const exponentBias = 7;

/** Exponent field of infinity and NaNs. */
const specialField = 15;

/** Value of each of the 256 patterns. */
export const e4m3Values: Float32Array = Float32Array.from({ length: 256 }, (_, pattern) => {
  const sign = pattern & 0x80 ? -1 : 1;
  const field = (pattern >> 3) & 15;
  const fraction = pattern & 7;
  if (field === specialField) return fraction === 0 ? sign * Infinity : NaN;
  if (field === 0) return sign * (fraction / 8) * 2 ** -exponentBias;
  return sign * (1 + fraction / 8) * 2 ** (field - exponentBias);
});

/**
 * How the fraction is rounded: `quarters-even` first cuts off below a quarter of the last place and then rounds halves to
 * even (July 2026, and the Python tools); `half-up` rounds halves away from zero (January 2026).
 */
export type FractionRounding = "quarters-even" | "half-up";

/** Largest fraction; a rounding that would carry into the exponent stops here. */
const maximumFraction = 7;

function roundFraction(exact: number, rounding: FractionRounding): number {
  if (rounding === "half-up") return Math.min(Math.floor(exact + 0.5), maximumFraction);
  const quarters = Math.floor(exact * 4) / 4;
  const whole = Math.floor(quarters);
  const rest = quarters - whole;
  const rounded = rest > 0.5 || (rest === 0.5 && whole % 2 === 1) ? whole + 1 : whole;
  return Math.min(rounded, maximumFraction);
}

/**
 * The pattern that PLENA stores for a value.
 * @param value an element divided by its block's scale
 */
export function encodeE4m3(value: number, rounding: FractionRounding): number {
  if (value === 0) return 0;
  if (value !== value) return (specialField << 3) | maximumFraction;
  const sign = value < 0 ? 0x80 : 0;
  const magnitude = Math.abs(value);
  const exponent = Math.min(Math.max(floorLog2(magnitude), -exponentBias), exponentBias);
  const exact = exponent > -exponentBias ? (magnitude / 2 ** exponent - 1) * 8 : (magnitude / 2 ** -exponentBias) * 8;
  return sign | ((exponent + exponentBias) << 3) | Math.max(roundFraction(exact, rounding), 0);
}

const single = new Float32Array(1);
const singleBits = new Uint32Array(single.buffer);

/** PLENA adds this before it takes a logarithm, so that zero has one. */
const logarithmOffset = 1e-9;

/** floor(log2(magnitude + 1e-9)) in binary32, as PLENA finds exponents; infinity for infinity. */
export function floorLog2(magnitude: number): number {
  single[0] = magnitude + logarithmOffset;
  const field = singleBits[0] >>> 23;
  return field === 255 ? Infinity : field - 127;
}
