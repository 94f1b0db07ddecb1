/**
 * The matrix unit: products of vector rows with tiles, accumulated in binary32, and how the accumulators are written out.
 * @module
 */
import { roundRowToBfloat16 } from "../../isa/numerics/rounding.ts";
import type { MatrixMemory } from "./matrix_memory.ts";
import type { PlenaParameters } from "./profiles.ts";
import { trap } from "./trap.ts";
import type { VectorMemory } from "./vector_memory.ts";

/** An accumulator with the view through which it is rounded. */
class Accumulator {
  readonly values: Float32Array;
  readonly bits: Uint32Array;

  constructor(count: number) {
    this.values = new Float32Array(count);
    this.bits = new Uint32Array(this.values.buffer);
  }

  clear(): void {
    this.values.fill(0);
  }
}

/** The matrix unit. */
export class MatrixUnit {
  readonly #products: Accumulator;
  readonly #heads: Accumulator;
  readonly #headVectors: Accumulator;
  readonly #vector: Accumulator;
  readonly #tile: MatrixMemory;
  readonly #rows: VectorMemory;
  readonly #parameters: PlenaParameters;
  readonly #sums = new Float64Array(4);

  constructor(parameters: PlenaParameters, matrix: MatrixMemory, vector: VectorMemory) {
    const { mlen, blen, broadcast } = parameters;
    this.#parameters = parameters;
    this.#tile = matrix;
    this.#rows = vector;
    this.#products = new Accumulator(blen * blen);
    this.#heads = new Accumulator(broadcast * mlen * mlen);
    this.#headVectors = new Accumulator(broadcast * mlen);
    this.#vector = new Accumulator(mlen);
  }

  /** M_MM. */
  multiply(matrix: number, vector: number): void {
    const { mlen, blen, columnOffset } = this.#parameters;
    const tile = this.#tile.read(matrix);
    const offset = matrix % this.#tile.tileElements;
    let column = offset;
    if (columnOffset === "element") {
      if (offset >= mlen) {
        trap(`M_MM: within-tile offset ${offset} must be below ${mlen}: it is the first column (step ${blen})`);
      }
      if (offset % blen !== 0) trap(`M_MM: within-tile offset ${offset} must be a multiple of ${blen} columns`);
    } else {
      column = this.#rowUnits("M_MM", offset, "columns");
    }
    const first = this.#rows.read(vector, blen);
    const { values } = this.#rows;
    const accumulator = this.#products.values;
    const sums = this.#sums;
    for (let row = 0; row < blen; row++) {
      for (let group = 0; group < blen; group += 4) {
        columnSums(values, first + row * mlen, tile, column + group, mlen, sums);
        const at = row * blen + group;
        for (let j = 0; j < 4; j++) accumulator[at + j] += Math.fround(sums[j]);
      }
    }
  }

  /** M_TMM. */
  multiplyTransposed(vector: number, matrix: number): void {
    const { mlen, blen } = this.#parameters;
    const tile = this.#tile.read(matrix);
    const row = this.#rowUnits("M_TMM", matrix % this.#tile.tileElements, "rows");
    const first = this.#rows.read(vector, blen);
    const { values } = this.#rows;
    const accumulator = this.#products.values;
    for (let i = 0; i < blen; i++) {
      for (let j = 0; j < blen; j++) {
        const sum = rowSum(values, first + i * mlen, tile, (row + j) * mlen, mlen);
        accumulator[i * blen + j] += Math.fround(sum);
      }
    }
  }

  /** A within-tile offset that counts rows or columns in steps of `blen`, each `mlen` elements. */
  #rowUnits(mnemonic: string, offset: number, what: string): number {
    const { mlen, blen } = this.#parameters;
    if (offset % (blen * mlen) !== 0) {
      trap(
        `${mnemonic}: within-tile offset ${offset} must be a multiple of ${blen * mlen} (${blen} ${what} x ${mlen})`,
      );
    }
    return offset / mlen;
  }

  /** M_MM_WO: columns of rows that lie `pitch` rows apart. */
  writeProducts(address: number, pitch: number): void {
    const { mlen, blen } = this.#parameters;
    const rows = this.#rows;
    const column = this.#columnOf("M_MM_WO", address);
    for (let row = 0; row < blen; row++) {
      const at = rows.locate((address - column + mlen * pitch * row) % 2 ** 32, 1);
      rows.writePart(at, column);
      roundRowToBfloat16(this.#products.bits, row * blen, rows.bits, at + column, blen);
    }
    this.#products.clear();
  }

  #columnOf(mnemonic: string, address: number): number {
    const { mlen, blen } = this.#parameters;
    const column = address % mlen;
    if (column % blen !== 0) trap(`${mnemonic}: column ${column} of address ${address} must be a multiple of ${blen}`);
    return column;
  }

  /** M_MV and M_TMV with the operands in the order of the instruction. */
  multiplyVector(mnemonic: string, rs1: number, rs2: number, transposed: boolean): void {
    const { mlen, blen, vectorProducts } = this.#parameters;
    const isTile = vectorProducts === "tile";
    const matrix = isTile ? rs2 : rs1;
    const vector = isTile ? rs1 : rs2;
    const tile = this.#tile.read(matrix);
    const offset = matrix % this.#tile.tileElements;
    if ((isTile || transposed) && offset !== 0) {
      trap(`${mnemonic}: matrix address ${matrix} must be a multiple of ${this.#tile.tileElements}`);
    }
    if (offset >= mlen || offset % blen !== 0) {
      trap(`${mnemonic}: within-tile offset ${offset} must be a multiple of ${blen} below ${mlen}`);
    }
    const at = this.#rows.read(vector, 1);
    const { values } = this.#rows;
    const accumulator = this.#vector.values;
    const results = isTile ? mlen : blen;
    const sums = this.#sums;
    for (let group = 0; group < results; group += 4) {
      if (transposed) { for (let j = 0; j < 4; j++) sums[j] = rowSum(values, at, tile, (group + j) * mlen, mlen); }
      else columnSums(values, at, tile, offset + group, mlen, sums);
      for (let j = 0; j < 4; j++) accumulator[group + j] += Math.fround(sums[j]);
    }
  }

  /** M_MV_WO. */
  writeVector(address: number): void {
    const { blen, vectorProducts } = this.#parameters;
    const rows = this.#rows;
    if (vectorProducts === "tile") {
      const at = rows.write(address, 1);
      roundRowToBfloat16(this.#vector.bits, 0, rows.bits, at, rows.length);
    } else {
      const column = this.#columnOf("M_MV_WO", address);
      const at = rows.locate(address - column, 1);
      rows.writePart(at, column);
      roundRowToBfloat16(this.#vector.bits, 0, rows.bits, at + column, blen);
    }
    this.#vector.clear();
  }

  /** The first row or column of a head in a tile. */
  #headOffset(mnemonic: string, matrix: number): number {
    const { mlen, hlen } = this.#parameters;
    const offset = matrix % this.#tile.tileElements;
    if (offset >= mlen || offset % hlen !== 0) {
      trap(`${mnemonic}: within-tile offset ${offset} must be a multiple of ${hlen} below ${mlen}`);
    }
    return offset;
  }

  /** M_BMM and M_BTMM. */
  multiplyHeads(mnemonic: string, matrix: number, vector: number, transposed: boolean): void {
    const { mlen, hlen, broadcast, broadcastScale, broadcastRowPitch } = this.#parameters;
    const tile = this.#tile.read(matrix);
    const head = this.#headOffset(mnemonic, matrix);
    const pitch = broadcastRowPitch * mlen;
    for (let row = 0; row < mlen; row++) this.#rows.read(vector + row * pitch, 1);
    const { values } = this.#rows;
    const accumulator = this.#heads.values;
    const [elementStep, laneStep] = transposed ? [1, hlen] : [broadcast, 1];
    const [tileElementStep, tileColumnStep] = transposed ? [1, mlen] : [mlen, 1];
    const tileStart = transposed ? head : head * mlen;
    let at = 0;
    for (let lane = 0; lane < broadcast; lane++) {
      for (let row = 0; row < mlen; row++) {
        const from = vector + row * pitch + lane * laneStep;
        for (let column = 0; column < mlen; column++, at++) {
          let sum = 0;
          let element = from;
          let weight = tileStart + column * tileColumnStep;
          for (let e = 0; e < hlen; e++, element += elementStep, weight += tileElementStep) {
            sum += values[element] * tile[weight];
          }
          accumulator[at] += Math.fround(Math.fround(sum) * broadcastScale);
        }
      }
    }
  }

  /** M_BMM_WO. */
  writeHeads(address: number): void {
    const { mlen, broadcast } = this.#parameters;
    this.#writeRows(this.#heads, address, broadcast * mlen);
  }

  /** M_BTMV. */
  multiplyHeadVectors(matrix: number, vector: number): void {
    const { mlen, hlen, broadcast, broadcastScale } = this.#parameters;
    const tile = this.#tile.read(matrix);
    const head = this.#headOffset("M_BTMV", matrix);
    const from = this.#rows.read(vector, 1);
    const { values } = this.#rows;
    const accumulator = this.#headVectors.values;
    for (let lane = 0; lane < broadcast; lane++) {
      for (let column = 0; column < mlen; column++) {
        const sum = rowSum(values, from + lane * hlen, tile, column * mlen + head, hlen);
        accumulator[lane * mlen + column] += Math.fround(Math.fround(sum) * broadcastScale);
      }
    }
  }

  /** M_BMV_WO. */
  writeHeadVectors(address: number): void {
    this.#writeRows(this.#headVectors, address, this.#parameters.broadcast);
  }

  #writeRows(accumulator: Accumulator, address: number, count: number): void {
    const rows = this.#rows;
    const at = rows.write(address, count);
    roundRowToBfloat16(accumulator.bits, 0, rows.bits, at, count * rows.length);
    accumulator.clear();
  }
}

/** Sums of a vector row with four neighbouring columns of a tile. */
function columnSums(
  values: Float32Array,
  from: number,
  tile: Float32Array,
  column: number,
  length: number,
  sums: Float64Array,
): void {
  let a = 0, b = 0, c = 0, d = 0;
  for (let k = 0, at = column; k < length; k++, at += length) {
    const value = values[from + k];
    a += value * tile[at];
    b += value * tile[at + 1];
    c += value * tile[at + 2];
    d += value * tile[at + 3];
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
}

/** Sum of the products of two runs of elements. */
function rowSum(values: Float32Array, from: number, tile: Float32Array, at: number, count: number): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += values[from + k] * tile[at + k];
  return sum;
}
