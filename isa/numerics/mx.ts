/**
 * PLENA's MX format: blocks of eight E4M3 elements with a common scale, a power of two in one byte (E8M0).
 * @module
 */
import { e4m3Values, encodeE4m3, floorLog2, type FractionRounding } from "./e4m3.ts";

/** Elements that share a scale. */
export const blockElements = 8;

/** Bias of the scale byte. */
const scaleBias = 127;

/** Value of each scale byte: 0 is zero, 255 infinity. */
export const scaleValues: Float32Array = Float32Array.from({ length: 256 }, (_, byte) => {
  if (byte === 0) return 0;
  return byte === 255 ? Infinity : 2 ** (byte - scaleBias);
});

/**
 * Decodes elements: each times the scale of its block, in binary32.
 * @param elements one byte per element, a multiple of eight
 * @param scales one byte per block
 * @param to receives the values from `offset` on
 */
export function decodeMx(elements: Uint8Array, scales: Uint8Array, to: Float32Array, offset = 0): void {
  for (let block = 0, at = 0; at < elements.length; block++) {
    const scale = scaleValues[scales[block]];
    for (const end = at + blockElements; at < end; at++) to[offset + at] = e4m3Values[elements[at]] * scale;
  }
}

/**
 * Encodes values block by block, each with the scale of its largest magnitude.
 * @param values finite numbers, a multiple of eight; from `offset` on
 * @param elements receives one byte per value; its length says how many there are
 * @param scales receives one byte per block
 */
export function encodeMx(
  values: ArrayLike<number>,
  offset: number,
  elements: Uint8Array,
  scales: Uint8Array,
  rounding: FractionRounding,
): void {
  for (let first = 0; first < elements.length; first += blockElements) {
    let largest = 0;
    for (let at = first; at < first + blockElements; at++) {
      const magnitude = Math.abs(values[offset + at]);
      if (magnitude > largest) largest = magnitude;
    }
    if (largest === 0) {
      scales[first / blockElements] = 0;
      for (let at = first; at < first + blockElements; at++) {
        elements[at] = values[offset + at] === 0 ? 0 : encodeE4m3(values[offset + at], rounding);
      }
      continue;
    }
    const exponent = Math.min(Math.max(floorLog2(largest), -scaleBias), scaleBias);
    scales[first / blockElements] = exponent + scaleBias;
    const scale = 2 ** exponent;
    for (let at = first; at < first + blockElements; at++) {
      elements[at] = encodeE4m3(values[offset + at] / scale, rounding);
    }
  }
}
