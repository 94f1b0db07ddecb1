/**
 * Rounding of whole rows and single values to the 16-bit formats, to nearest with ties to even and without exception flags:
 * what accelerators do in every lane. narrow_float.ts has the conversions with flags and other rounding modes.
 * @module
 */

const single = new Float32Array(1);
const singleBits = new Uint32Array(single.buffer);

/** bfloat16 is the upper half of binary32: what must be added before the lower half is cut off. */
const halfOfLast = 0x7fff;
const magnitudeBits = 0x7fffffff;
const infinityBits = 0x7f800000;
const quietNaN = 0x7fc00000;

/** The pattern of a binary32 number rounded to bfloat16, its lower half zero. NaN gives the quiet NaN. */
function roundedBits(bits: number): number {
  if ((bits & magnitudeBits) > infinityBits) return quietNaN;
  return (bits + halfOfLast + ((bits >>> 16) & 1)) & 0xffff0000;
}

/** The nearest bfloat16 of a number that is rounded to binary32 first. */
export function roundToBfloat16(value: number): number {
  single[0] = value;
  singleBits[0] = roundedBits(singleBits[0]);
  return single[0];
}

/** The nearest binary16 (IEEE half precision) of a number that is rounded to binary32 first. */
export function roundToFloat16(value: number): number {
  return Math.f16round(Math.fround(value));
}

/**
 * Rounds binary32 patterns to bfloat16, in place or into another array.
 * @param from patterns of binary32 numbers
 * @param to receives patterns whose lower half is zero
 */
export function roundRowToBfloat16(
  from: Uint32Array,
  fromOffset: number,
  to: Uint32Array,
  toOffset: number,
  count: number,
): void {
  for (let index = 0; index < count; index++) {
    const bits = from[fromOffset + index];
    to[toOffset + index] = (bits & magnitudeBits) > infinityBits
      ? quietNaN
      : bits + halfOfLast + ((bits >>> 16) & 1) & 0xffff0000;
  }
}

/** The pattern of a bfloat16 value. */
export function bfloat16Pattern(value: number): number {
  single[0] = value;
  return roundedBits(singleBits[0]) >>> 16;
}

/** The value of a bfloat16 pattern. */
export function bfloat16Value(pattern: number): number {
  singleBits[0] = pattern << 16;
  return single[0];
}

const half = new Float16Array(1);
const halfBits = new Uint16Array(half.buffer);

/** The pattern of a number rounded to binary16. */
export function float16Pattern(value: number): number {
  half[0] = value;
  return halfBits[0];
}

/** The value of a binary16 pattern. */
export function float16Value(pattern: number): number {
  halfBits[0] = pattern;
  return half[0];
}
