/**
 * What kernels compute with: matrices in vector SRAM, tensors in HBM, and where there is room for more of them.
 * @module
 */
import { type Address, behind, fixed } from "./emitter.ts";
import { blockLength, rowLength } from "./target.ts";

/**
 * A matrix in vector SRAM in column blocks: element (r, c) at
 * `base + floor(c / 64) * 64 * rows + 64 * r + c mod 64`.
 */
export interface Activation {
  /** Address of the first element. */
  readonly base: Address;
  /** Rows in memory, a multiple of four. */
  readonly rows: number;
  /** Columns that hold values; the last block is stored at full width. */
  readonly columns: number;
}

/** Blocks of 64 columns of a matrix. */
export function columnBlocks(columns: number): number {
  return Math.ceil(columns / rowLength);
}

/** Distance between the column blocks of a matrix in vector SRAM, in elements. */
export function blockPitch({ rows }: Activation): number {
  return rowLength * rows;
}

/** Rows of vector SRAM that a matrix takes. */
export function sramRows({ rows, columns }: Activation): number {
  return rows * columnBlocks(columns);
}

/** The columns of a matrix from a block on. */
export function fromColumnBlock(activation: Activation, block: number, columns: number): Activation {
  return { ...activation, columns, base: behind(activation.base, block * blockPitch(activation)) };
}

/** A tensor in HBM, as rows of elements. */
export interface HbmTensor {
  /** Name for comments. */
  readonly name: string;
  /** Address of the first element. */
  readonly base: number;
  /** Elements in memory, padding included: the distance to the scales. */
  readonly elements: number;
  /** Rows in memory, padding included. */
  readonly rows: number;
  /** Elements of a row. */
  readonly columns: number;
  /** Data kind that transfers name: 0 for weights and activations, 1 for keys and values. */
  readonly precision: 0 | 1;
}

/** Hands out vector SRAM from an address on. */
export class SramPlan {
  #next: number;
  readonly #end: number;

  /**
   * Free memory.
   * @param start first free element
   * @param end first element behind the memory
   */
  constructor(start: number, end: number) {
    this.#next = start;
    this.#end = end;
  }

  /**
   * Takes room for a matrix.
   * @throws RangeError if vector SRAM is full
   */
  matrix(rows: number, columns: number): Activation {
    const padded = Math.ceil(rows / blockLength) * blockLength;
    const base = this.#next;
    this.#next += padded * columnBlocks(columns) * rowLength;
    if (this.#next > this.#end) {
      throw new RangeError(`vector SRAM ends at ${this.#end}, the kernel needs ${this.#next}`);
    }
    return { base: fixed(base), rows: padded, columns };
  }

  /** Takes one row for intermediate results. */
  row(): number {
    return this.matrix(blockLength, rowLength).base.offset;
  }
}
