/**
 * How results of measured programs are compared: bit for bit, within units in the last place, or as a whole matrix.
 * @module
 */
import { bfloat16Value } from "../../isa/numerics/rounding.ts";
import type { Block, Range } from "../../isa/plugin.ts";
import { halfBytes, scalarWords, spaceNames } from "./memory_map.ts";

/** What a case expects: ranges to dump and what they must hold. */
export interface Expected {
  readonly ranges: readonly Range[];
  /** What differs, in words. */
  differences(dumps: readonly Block[]): string[];
}

/** Elements of a row in golden files. */
const rowElements = 64;

/** Bytes of hexadecimal text. */
export function fromHex(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length >> 1);
  for (let at = 0; at < bytes.length; at++) bytes[at] = parseInt(text.slice(2 * at, 2 * at + 2), 16);
  return bytes;
}

/** Bytes of base64 text. */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** Bits of the fraction of the two 16-bit formats. */
const fractionBits = { bfloat16: 7, float16: 10 } as const;

/** Name of a 16-bit format. */
export type HalfFormat = keyof typeof fractionBits;

function isNaNPattern(pattern: number, format: HalfFormat): boolean {
  const infinity = 0x8000 - (1 << fractionBits[format]);
  return (pattern & 0x7fff) > infinity;
}

/** Distance of two patterns in units of the last place; any NaN equals any NaN. */
export function distanceOf(a: number, b: number, format: HalfFormat): number {
  const aIsNaN = isNaNPattern(a, format);
  if (aIsNaN || isNaNPattern(b, format)) return aIsNaN && isNaNPattern(b, format) ? 0 : Infinity;
  const ordered = (pattern: number) => pattern & 0x8000 ? -(pattern & 0x7fff) : pattern;
  return Math.abs(ordered(a) - ordered(b));
}

/** The parts of a case that say what memory held. */
export interface StateCase {
  readonly rows: number;
  readonly exact: boolean;
  readonly fp_f16: readonly unknown[];
  readonly hbm: string;
  readonly hbm_size: number;
  readonly vram_bf16?: readonly string[] | null;
  readonly vram_changed?: Readonly<Record<string, string>> | null;
  readonly fp_changed?: Readonly<Record<string, string>> | null;
  readonly int_changed?: Readonly<Record<string, number>> | null;
  readonly hbm_changed?: Readonly<Record<string, number>> | null;
}

const half = (bytes: Uint8Array, at: number) => bytes[2 * at] | (bytes[2 * at + 1] << 8);

/** Comparison of the memories of a case of single operations. */
export function compareState(item: StateCase, scalarFormat: HalfFormat): Expected {
  if (!item.vram_changed) return { ranges: [], differences: () => [] };
  const tolerance = item.exact ? 0 : 1;
  const ranges: Range[] = [
    { space: spaceNames.vector, offset: 0, length: item.rows * rowElements * halfBytes },
    { space: spaceNames.float, offset: 0, length: scalarWords * halfBytes },
    { space: spaceNames.integer, offset: 0, length: scalarWords * 4 },
    { space: spaceNames.hbm, offset: 0, length: item.hbm_changed ? item.hbm_size : 0 },
  ];
  return {
    ranges,
    differences: ([rows, floats, integers, hbm]) => [
      ...vectorDifferences(item, rows.bytes, tolerance),
      ...floatDifferences(item, floats.bytes, scalarFormat, tolerance),
      ...integerDifferences(item, integers.bytes),
      ...hbmDifferences(item, hbm.bytes),
    ],
  };
}

function* vectorDifferences(item: StateCase, actual: Uint8Array, tolerance: number): Generator<string> {
  const preload = fromHex((item.vram_bf16 ?? []).join(""));
  const expected = new Uint8Array(actual.length);
  expected.set(preload);
  for (const [row, text] of Object.entries(item.vram_changed!)) {
    expected.set(fromHex(text), Number(row) * rowElements * halfBytes);
  }
  const changed = new Set(Object.keys(item.vram_changed!).map(Number));
  for (let at = 0; 2 * at < actual.length; at++) {
    const a = half(actual, at);
    const b = half(expected, at);
    if (a === b) continue;
    const row = Math.floor(at / rowElements);
    if (distanceOf(a, b, "bfloat16") <= (changed.has(row) ? tolerance : 0)) continue;
    yield `vector SRAM row ${row} lane ${at % rowElements} is ${bfloat16Value(a)}, measured ${bfloat16Value(b)}`;
  }
}

function* floatDifferences(
  item: StateCase,
  actual: Uint8Array,
  format: HalfFormat,
  tolerance: number,
): Generator<string> {
  for (const [index, text] of Object.entries(item.fp_changed ?? {})) {
    const a = half(actual, Number(index));
    const b = half(fromHex(text), 0);
    if (distanceOf(a, b, format) > tolerance) {
      yield `FP SRAM word ${index} is 0x${a.toString(16)}, measured 0x${b.toString(16)}`;
    }
  }
  for (let index = item.fp_f16.length; index < scalarWords; index++) {
    if (half(actual, index) !== 0 && !(item.fp_changed && index in item.fp_changed)) {
      yield `FP SRAM word ${index} changed`;
    }
  }
}

function* integerDifferences(item: StateCase, actual: Uint8Array): Generator<string> {
  const view = new DataView(actual.buffer, actual.byteOffset);
  for (const [index, wanted] of Object.entries(item.int_changed ?? {})) {
    const value = view.getUint32(4 * Number(index), true);
    if (value !== wanted) yield `INT SRAM word ${index} is ${value}, measured ${wanted}`;
  }
}

function* hbmDifferences(item: StateCase, actual: Uint8Array): Generator<string> {
  if (!item.hbm_changed) return;
  const expected = new Uint8Array(actual.length);
  expected.set(fromBase64(item.hbm));
  for (const [address, byte] of Object.entries(item.hbm_changed)) expected[Number(address)] = byte;
  for (let at = 0; at < actual.length; at++) {
    if (actual[at] !== expected[at]) yield `HBM byte ${at} is ${actual[at]}, measured ${expected[at]}`;
  }
}

/** The parts of a kernel that say what its result was. */
export interface ResultCase {
  readonly out_addr: number;
  readonly R: number;
  readonly C: number;
  readonly match: number;
  readonly golden: string;
  readonly oracle_bf16: string;
}

/** Accepted distance of a kernel's element from the measured one: units in the last place, or relative. */
const kernelUlps = 2;
const kernelRelative = 2 ** -7;

/** An element matches the mathematical reference within absolute + relative * |reference|. */
const absoluteTolerance = 0.012;
const relativeTolerance = 0.01;

/** Accepted difference of the percentage of matching elements. */
const matchTolerance = 0.1;

/** Comparison of a kernel's result matrix, which lies in column blocks. */
export function compareKernel(item: ResultCase): Expected {
  const { out_addr: start, R: rows, C: columns } = item;
  const range = {
    space: spaceNames.vector,
    offset: start,
    length: Math.ceil(columns / rowElements) * rowElements * rows * halfBytes,
  };
  return { ranges: [range], differences: ([dump]) => [...matrixDifferences(item, dump.bytes)] };
}

function* matrixDifferences(item: ResultCase, actual: Uint8Array): Generator<string> {
  const { R: rows, C: columns } = item;
  const oracle = fromBase64(item.oracle_bf16);
  const golden = new DataView(fromBase64(item.golden).buffer);
  let matching = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = Math.floor(column / rowElements) * rowElements * rows + rowElements * row + column % rowElements;
      const index = row * columns + column;
      const pattern = half(actual, at);
      const wanted = half(oracle, index);
      const value = bfloat16Value(pattern);
      const reference = golden.getFloat32(4 * index, true);
      if (Math.abs(value - reference) <= absoluteTolerance + relativeTolerance * Math.abs(reference)) matching++;
      const measured = bfloat16Value(wanted);
      const isNear = distanceOf(pattern, wanted, "bfloat16") <= kernelUlps ||
        Math.abs(value - measured) <= kernelRelative * Math.abs(measured);
      if (!isNear) yield `element (${row}, ${column}) is ${value}, measured ${measured}`;
    }
  }
  const match = (100 * matching) / (rows * columns);
  if (Math.abs(match - item.match) > matchTolerance) {
    yield `${match.toFixed(2)} % match the reference, measured ${item.match}`;
  }
}
