/**
 * A tile, activations and pieces of programs that the tests of statements share.
 */
import { e4m3Values } from "../../../isa/numerics/e4m3.ts";

/** Loads a constant of up to 32 bits. */
export function li(register: number, value: number): string {
  return `S_LUI_INT gp${register}, ${value >>> 12}\nS_ADDI_INT gp${register}, gp${register}, ${value & 4095}\n`;
}

/** Elements 1 to 1.875 in magnitude that all differ from their neighbours, with the scale 1: a tensor of `count`. */
export function tensor(count: number): Uint8Array {
  const image = new Uint8Array(count + count / 8).fill(127);
  for (let at = 0; at < count; at++) {
    image[at] = ((at * 7 + (at >> 6) * 3) % 5 < 2 ? 0x80 : 0) | 0x38 | ((at * 5 + (at >> 6)) % 8);
  }
  return image;
}

export const tile = tensor(4096);
export const weight = (row: number, column: number) => e4m3Values[tile[64 * row + column]];
/** Whole numbers that bfloat16 holds. */
export const activation = (row: number, lane: number) => ((row * 13 + lane * 7) % 9) - 4;
export const vram = Float32Array.from({ length: 320 * 64 }, (_, at) => activation(Math.floor(at / 64), at % 64));
export const load = `${li(15, 4096)}C_SET_SCALE_REG gp15\nH_PREFETCH_M gp0, gp0, a0, 0, 0\n`;

export const sum = (count: number, term: (index: number) => number) =>
  Array.from({ length: count }, (_, index) => term(index)).reduce((total, value) => total + value, 0);
