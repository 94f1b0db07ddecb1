/**
 * Transfers between HBM and the SRAMs: which bytes, in which format, and which blocks of the DRAM they touch.
 * @module
 */
import { blockElements, decodeMx, encodeMx } from "../../isa/numerics/mx.ts";
import { roundRowToBfloat16 } from "../../isa/numerics/rounding.ts";
import { blockBytes, BlockList, type Dram } from "./dram.ts";
import type { HbmMemory } from "./hbm_memory.ts";
import type { MatrixMemory } from "./matrix_memory.ts";
import type { PlenaParameters } from "./profiles.ts";
import { PlenaTrap, trap } from "./trap.ts";
import type { VectorMemory } from "./vector_memory.ts";

/** Where a transfer's rows lie: a byte address in two halves, of which the lower may run over. */
export interface TransferPlace {
  high: number;
  low: number;
  /** Address of the first scale relative to `high`. */
  scaleLow: number;
  /** Bytes from row to row. */
  pitch: number;
}

/** Largest upper half with which an address is an exact number; above it nothing exists. */
const exactHigh = 2 ** 21;

/** The number of an address, or infinity where no memory reaches it. */
function addressOf(high: number, low: number): number {
  const carry = Math.floor(low / 2 ** 32);
  const upper = (high + carry) % 2 ** 32;
  return upper >= exactHigh ? Infinity : upper * 2 ** 32 + (low - carry * 2 ** 32);
}

/** The transfer unit. */
export class TransferUnit {
  /** Bytes moved in whole blocks. */
  bytesRead = 0;
  bytesWritten = 0;
  readonly #parameters: PlenaParameters;
  readonly #hbm: HbmMemory;
  readonly #matrix: MatrixMemory;
  readonly #vector: VectorMemory;
  readonly #dram: Dram | null;
  readonly #blocks = new BlockList();
  readonly #elements: Uint8Array;
  readonly #scales: Uint8Array;
  readonly #values: Float32Array;
  readonly #bits: Uint32Array;

  /** @param dram the model of time, or null where time does not matter */
  constructor(
    parameters: PlenaParameters,
    hbm: HbmMemory,
    matrix: MatrixMemory,
    vector: VectorMemory,
    dram: Dram | null,
  ) {
    const { mlen } = parameters;
    this.#parameters = parameters;
    this.#hbm = hbm;
    this.#matrix = matrix;
    this.#vector = vector;
    this.#dram = dram;
    this.#elements = new Uint8Array(mlen);
    this.#scales = new Uint8Array(mlen / blockElements);
    this.#values = new Float32Array(mlen);
    this.#bits = new Uint32Array(this.#values.buffer);
  }

  /** Fetches and decodes a row; collects its blocks. */
  #fetch(place: TransferPlace, row: number, to: Float32Array, offset: number): void {
    const { mlen, readsBeyondHbmTrap } = this.#parameters;
    const { high } = place;
    const low = place.low + row * place.pitch;
    const scaleLow = place.scaleLow + Math.floor((row * place.pitch) / blockElements);
    this.#checkAlignment(high, low, row);
    if (readsBeyondHbmTrap) {
      this.#checkEnd(addressOf(high, low), "elements", row);
      this.#checkEnd(addressOf(high, scaleLow), "scales", row);
    }
    this.#hbm.read(addressOf(high, low), this.#elements, mlen);
    // Scale bytes behind the end of their block are not fetched and count as 0.
    const scaleBytes = Math.min(this.#scales.length, blockBytes - (scaleLow % blockBytes));
    this.#scales.fill(0);
    this.#hbm.read(addressOf(high, scaleLow), this.#scales.subarray(0, scaleBytes), scaleBytes);
    decodeMx(this.#elements, this.#scales, to, offset);
    this.#pushBlocks(high, low, mlen);
    this.#blocks.push(high, scaleLow);
  }

  #checkAlignment(high: number, low: number, row: number): void {
    if (!this.#parameters.alignedTransfers || low % blockBytes === 0) return;
    const address = BigInt.asUintN(64, (BigInt(high) << 32n) + BigInt(low));
    trap(
      `HBM element address ${address} of row ${row} must be a multiple of ${blockBytes} ` +
        "(base + offset + row x STRIDE)",
    );
  }

  #checkEnd(address: number, what: string, row: number): void {
    const end = Math.floor(address / blockBytes) * blockBytes + blockBytes;
    if (end <= this.#hbm.capacity) return;
    throw new PlenaTrap(
      "load-outside-regions",
      `${what} of row ${row} at HBM address ${address} lie behind the end, ${this.#hbm.capacity}`,
    );
  }

  /** Adds every block that a run of bytes touches. */
  #pushBlocks(high: number, low: number, count: number): void {
    const end = low + count;
    for (let at = low - (low % blockBytes); at < end; at += blockBytes) this.#blocks.push(high, at);
  }

  #readTime(now: number): number {
    this.bytesRead += this.#blocks.count * blockBytes;
    return this.#dram === null ? now : this.#dram.read(now, this.#blocks);
  }

  /**
   * H_PREFETCH_M.
   * @returns the time at which it is done
   */
  loadTile(now: number, to: number, place: TransferPlace): number {
    const { mlen, prefetchedTiles } = this.#parameters;
    this.#blocks.clear();
    for (let tile = 0; tile < prefetchedTiles; tile++) {
      const values = this.#matrix.write(to + tile * mlen * mlen);
      for (let row = 0; row < mlen; row++) this.#fetch(place, tile * mlen + row, values, row * mlen);
    }
    return this.#readTime(now);
  }

  /** H_PREFETCH_V. Rows behind the end of the SRAM are fetched and dropped. */
  loadRows(now: number, to: number, place: TransferPlace): number {
    const { mlen, vectorPrefetchRows, prefetchDropsFirstRow } = this.#parameters;
    const rows = this.#vector;
    if (to % mlen !== 0 || !prefetchDropsFirstRow) rows.locate(to, 1);
    this.#blocks.clear();
    for (let row = 0; row < vectorPrefetchRows; row++) {
      this.#fetch(place, row, this.#values, 0);
      const address = to + row * mlen;
      if (!rows.exists(address)) continue;
      const at = rows.write(address, 1);
      roundRowToBfloat16(this.#bits, 0, rows.bits, at, mlen);
    }
    return this.#readTime(now);
  }

  /** H_STORE_V. Rows and their blocks follow one after the other. */
  storeRows(now: number, from: number, place: TransferPlace): number {
    const { mlen, vectorStoreRows, elementRounding, storeReadsElements } = this.#parameters;
    const { high } = place;
    let time = now;
    for (let row = 0; row < vectorStoreRows; row++) {
      const at = this.#vector.read(from + row * mlen, 1);
      const low = place.low + row * place.pitch;
      const scaleLow = place.scaleLow + Math.floor((row * place.pitch) / blockElements);
      this.#checkAlignment(high, low, row);
      encodeMx(this.#vector.values, at, this.#elements, this.#scales, elementRounding);
      this.#hbm.write(addressOf(high, low), this.#elements, mlen);
      this.#hbm.write(addressOf(high, scaleLow), this.#scales, this.#scales.length);
      time = this.#storeBlocks(time, high, low, mlen, storeReadsElements);
      time = this.#storeBlocks(time, high, scaleLow, this.#scales.length, true);
    }
    return time;
  }

  #storeBlocks(now: number, high: number, low: number, count: number, readFirst: boolean): number {
    const dram = this.#dram;
    const blocks = this.#blocks;
    const end = low + count;
    let time = now;
    for (let at = low - (low % blockBytes); at < end; at += blockBytes) {
      blocks.clear();
      blocks.push(high, at);
      if (readFirst) time = this.#readTime(time);
      this.bytesWritten += blockBytes;
      if (dram !== null) time = dram.write(time, blocks, 0);
    }
    return time;
  }
}
