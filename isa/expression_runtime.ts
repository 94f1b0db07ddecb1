/**
 * Functions that translated expressions call where JavaScript's 32-bit operators do not suffice: population counts,
 * upper halves of products, and division of 64-bit numbers held as (low, high) pairs of 32-bit words. Functions with a
 * 64-bit result return its low word and leave the high word in `highWord.value`. No BigInt.
 * @module
 */

/** High word of the last 64-bit result of a function of this file or of a primitive wider than 32 bits. */
export const highWord: { value: number } = { value: 0 };

/** Number of ones among the 32 bits of `a`. */
export function populationCount(a: number): number {
  a -= (a >>> 1) & 0x55555555;
  a = (a & 0x33333333) + ((a >>> 2) & 0x33333333);
  return Math.imul((a + (a >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Upper 32 bits of the unsigned 64-bit product of two 32-bit patterns, as a signed number. */
export function multiplyHighUnsigned(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  // Each partial product is below 2^32, as are the sums: exact in double precision.
  const middle = aHigh * bLow + (Math.imul(aLow, bLow) >>> 16);
  const carry = aLow * bHigh + (middle & 0xffff);
  return (aHigh * bHigh + (middle >>> 16) + (carry >>> 16)) | 0;
}

/** Upper 32 bits of the signed 64-bit product of two 32-bit patterns, as a signed number. */
export function multiplyHighSigned(a: number, b: number): number {
  return (multiplyHighUnsigned(a, b) - (a >> 31 & b) - (b >> 31 & a)) | 0;
}

/** Upper 32 bits of the product of signed `a` and unsigned `b`, as a signed number. */
export function multiplyHighSignedUnsigned(a: number, b: number): number {
  return (multiplyHighUnsigned(a, b) - (a >> 31 & b)) | 0;
}

const TWO_32 = 0x1_0000_0000;
const TWO_21 = 0x20_0000;

let remainderLow = 0;
let remainderHigh = 0;

/** Unsigned 64-bit division by a non-zero divisor: quotient as result, remainder in the two variables above. */
function divide(aLow: number, aHigh: number, bLow: number, bHigh: number): number {
  aHigh >>>= 0;
  bHigh >>>= 0;
  if (aHigh < TWO_21 && bHigh < TWO_21) {
    // Below 2^53 the floor of the rounded quotient is the exact quotient.
    const a = aHigh * TWO_32 + (aLow >>> 0);
    const b = bHigh * TWO_32 + (bLow >>> 0);
    const quotient = Math.floor(a / b);
    const remainder = a % b;
    remainderLow = remainder | 0;
    remainderHigh = Math.floor(remainder / TWO_32) | 0;
    highWord.value = Math.floor(quotient / TWO_32) | 0;
    return quotient | 0;
  }
  let quotientLow = 0;
  let quotientHigh = 0;
  let low = 0;
  let high = 0;
  for (let bit = 63; bit >= 0; bit--) {
    const carry = high >>> 31;
    high = (high << 1) | (low >>> 31);
    low = (low << 1) | ((bit >= 32 ? aHigh >>> (bit - 32) : aLow >>> bit) & 1);
    const unsignedHigh = high >>> 0;
    if (carry || unsignedHigh > bHigh || (unsignedHigh === bHigh && low >>> 0 >= bLow >>> 0)) {
      const borrow = low >>> 0 < bLow >>> 0 ? 1 : 0;
      low = (low - bLow) | 0;
      high = (high - bHigh - borrow) | 0;
      if (bit >= 32) quotientHigh |= 1 << (bit - 32);
      else quotientLow |= 1 << bit;
    }
  }
  remainderLow = low;
  remainderHigh = high;
  highWord.value = quotientHigh;
  return quotientLow;
}

function negatedHigh(low: number, high: number): number {
  return (low === 0 ? -high : ~high) | 0;
}

/** Unsigned 64-bit quotient; all ones for a zero divisor. */
export function divideUnsigned64(aLow: number, aHigh: number, bLow: number, bHigh: number): number {
  if ((bLow | bHigh) === 0) return highWord.value = -1;
  return divide(aLow, aHigh, bLow, bHigh);
}

/** Unsigned 64-bit remainder; the dividend for a zero divisor. */
export function remainderUnsigned64(aLow: number, aHigh: number, bLow: number, bHigh: number): number {
  if ((bLow | bHigh) === 0) {
    highWord.value = aHigh | 0;
    return aLow;
  }
  divide(aLow, aHigh, bLow, bHigh);
  highWord.value = remainderHigh;
  return remainderLow;
}

function divideMagnitudes(aLow: number, aHigh: number, bLow: number, bHigh: number): number {
  if (aHigh < 0) {
    aHigh = negatedHigh(aLow, aHigh);
    aLow = -aLow | 0;
  }
  if (bHigh < 0) {
    bHigh = negatedHigh(bLow, bHigh);
    bLow = -bLow | 0;
  }
  return divide(aLow, aHigh, bLow, bHigh);
}

/** Signed 64-bit quotient, rounded towards zero; all ones for a zero divisor. High words must be signed numbers. */
export function divideSigned64(aLow: number, aHigh: number, bLow: number, bHigh: number): number {
  if ((bLow | bHigh) === 0) return highWord.value = -1;
  const low = divideMagnitudes(aLow, aHigh, bLow, bHigh);
  if ((aHigh ^ bHigh) >= 0) return low;
  highWord.value = negatedHigh(low, highWord.value);
  return -low | 0;
}

/** Signed 64-bit remainder with the dividend's sign; the dividend for a zero divisor. High words must be signed. */
export function remainderSigned64(aLow: number, aHigh: number, bLow: number, bHigh: number): number {
  if ((bLow | bHigh) === 0) {
    highWord.value = aHigh;
    return aLow;
  }
  divideMagnitudes(aLow, aHigh, bLow, bHigh);
  if (aHigh >= 0) {
    highWord.value = remainderHigh;
    return remainderLow;
  }
  highWord.value = negatedHigh(remainderLow, remainderHigh);
  return -remainderLow | 0;
}

/** Low 64 bits of a product. */
export function multiply64(aLow: number, aHigh: number, bLow: number, bHigh: number): number {
  highWord.value = (multiplyHighUnsigned(aLow, bLow) + Math.imul(aLow, bHigh) + Math.imul(aHigh, bLow)) | 0;
  return Math.imul(aLow, bLow);
}

/**
 * Bits [width, width + 63] of the 128-bit product of two 64-bit numbers.
 * @param aSigned whether `a` is signed (else its high word is an unsigned pattern)
 * @param bSigned likewise for `b`
 * @param width 33 to 64
 */
export function multiplyHigh64(
  aLow: number,
  aHigh: number,
  bLow: number,
  bHigh: number,
  aSigned: boolean,
  bSigned: boolean,
  width: number,
): number {
  const word1 = multiplyHighUnsigned(aLow, bLow);
  const lowHigh = Math.imul(aLow, bHigh);
  const highLow = Math.imul(aHigh, bLow);
  const sum1 = (word1 >>> 0) + (lowHigh >>> 0) + (highLow >>> 0);
  const sum2 = (multiplyHighUnsigned(aLow, bHigh) >>> 0) + (multiplyHighUnsigned(aHigh, bLow) >>> 0) +
    (Math.imul(aHigh, bHigh) >>> 0) + Math.floor(sum1 / TWO_32);
  let word2 = sum2 | 0;
  let word3 = (multiplyHighUnsigned(aHigh, bHigh) + Math.floor(sum2 / TWO_32)) | 0;
  // A negative factor counts 2^64 too much of the other one.
  if (aSigned && aHigh < 0) {
    const borrow = word2 >>> 0 < bLow >>> 0 ? 1 : 0;
    word2 = (word2 - bLow) | 0;
    word3 = (word3 - bHigh - borrow) | 0;
  }
  if (bSigned && bHigh < 0) {
    const borrow = word2 >>> 0 < aLow >>> 0 ? 1 : 0;
    word2 = (word2 - aLow) | 0;
    word3 = (word3 - aHigh - borrow) | 0;
  }
  if (width === 64) {
    highWord.value = word3;
    return word2;
  }
  const shift = width - 32;
  highWord.value = (word2 >>> shift) | (word3 << (32 - shift));
  return ((sum1 | 0) >>> shift) | (word2 << (32 - shift));
}
