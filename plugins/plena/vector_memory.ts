/**
 * The vector SRAM: rows of bfloat16 values, kept as binary32. It grows as rows are touched.
 * @module
 */
import { bfloat16Pattern, bfloat16Value } from "../../isa/numerics/rounding.ts";
import type { Block, Range } from "../../isa/plugin.ts";
import { DEFINED, finitePattern, scramble, type UnwrittenRead, type WriteRights, WRITTEN } from "./definedness.ts";
import { halfBytes, spaceNames } from "./memory_map.ts";
import { trap } from "./trap.ts";

const initialRows = 512;

/** State of a row whose parts differ; `#parts` says it for each. */
const MIXED = 4;

/** The vector SRAM. */
export class VectorMemory {
  /** Values by element address. Both views change their array when the memory grows. */
  values: Float32Array;
  bits: Uint32Array;
  /** Told of reads of rows that hold no defined value. */
  onUnwritten: UnwrittenRead = () => {};
  #rows = 0;
  #states: Uint8Array;
  /** States of the parts of mixed rows, `partsPerRow` each. */
  #parts: Uint8Array;
  readonly #partsPerRow: number;

  /**
   * @param length elements of a row
   * @param maximumRows rows that the machine has
   * @param partLength elements that the smallest write fills
   * @param poison seed of the pattern in untouched rows, or undefined for zeros
   */
  constructor(
    readonly length: number,
    readonly maximumRows: number,
    readonly partLength: number,
    readonly rights: WriteRights,
    readonly poison: number | undefined,
  ) {
    this.#partsPerRow = length / partLength;
    this.values = new Float32Array(0);
    this.bits = new Uint32Array(0);
    this.#states = new Uint8Array(0);
    this.#parts = new Uint8Array(0);
    this.#grow(Math.min(initialRows, maximumRows));
  }

  #grow(rows: number): void {
    const values = new Float32Array(rows * this.length);
    const states = new Uint8Array(rows);
    const parts = new Uint8Array(rows * this.#partsPerRow);
    values.set(this.values);
    states.set(this.#states);
    parts.set(this.#parts);
    const bits = new Uint32Array(values.buffer);
    if (this.poison !== undefined) {
      for (let at = this.values.length; at < bits.length; at++) {
        bits[at] = finitePattern(scramble(this.poison, at)) << 16;
      }
    }
    this.values = values;
    this.bits = bits;
    this.#states = states;
    this.#parts = parts;
    this.#rows = rows;
  }

  /**
   * Checks an address of consecutive rows and makes them exist.
   * @returns the address
   */
  locate(address: number, rows: number): number {
    const { length } = this;
    const first = address / length;
    if (first !== Math.floor(first)) trap(`vector address ${address} is no multiple of ${length}`);
    const end = first + rows;
    if (end > this.maximumRows) {
      const last = rows > 1 ? ` (the last of ${rows} rows from ${address} on)` : "";
      const bad = Math.max(first, this.maximumRows) * length;
      trap(`vector address ${bad}${last} is out of range 0..${this.maximumRows * length - 1}`);
    }
    if (end > this.#rows) this.#grow(Math.min(Math.max(end, 2 * this.#rows), this.maximumRows));
    return address;
  }

  /** Whether a row exists in the machine. */
  exists(address: number): boolean {
    return address / this.length < this.maximumRows;
  }

  /** Locates rows that are read. */
  read(address: number, rows: number): number {
    this.locate(address, rows);
    const first = address / this.length;
    for (let row = first; row < first + rows; row++) {
      const state = this.#states[row];
      if (state === 0 || (state === MIXED && !this.#isDefined(row))) {
        this.onUnwritten(spaceNames.vector, row * this.length);
      }
    }
    return address;
  }

  #isDefined(row: number): boolean {
    const first = row * this.#partsPerRow;
    for (let part = first; part < first + this.#partsPerRow; part++) if (this.#parts[part] === 0) return false;
    return true;
  }

  /** Locates rows that are written whole. */
  write(address: number, rows: number): number {
    this.locate(address, rows);
    if (this.rights.isRestricted && !this.rights.allows(address, rows * this.length)) {
      this.rights.refuse(address, rows * this.length);
    }
    const first = address / this.length;
    this.#states.fill(DEFINED | WRITTEN, first, first + rows);
    return address;
  }

  /**
   * Notes that a part of an existing row is written.
   * @param address the row
   * @param column first element of the part
   */
  writePart(address: number, column: number): void {
    if (this.rights.isRestricted && !this.rights.allows(address + column, this.partLength)) {
      this.rights.refuse(address + column, this.partLength);
    }
    this.#mark(address / this.length, column, DEFINED | WRITTEN);
  }

  #mark(row: number, column: number, state: number): void {
    const before = this.#states[row];
    if (before === state) return;
    const first = row * this.#partsPerRow;
    if (before !== MIXED) {
      this.#parts.fill(before, first, first + this.#partsPerRow);
      this.#states[row] = MIXED;
    }
    this.#parts[first + Math.floor(column / this.partLength)] = state;
    for (let part = first; part < first + this.#partsPerRow; part++) if (this.#parts[part] !== state) return;
    this.#states[row] = state;
  }

  /** Loads bfloat16 values as the host does. */
  load({ offset, bytes }: Block): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const count = bytes.length / halfBytes;
    const end = offset + count;
    if (count !== Math.floor(count) || end > this.maximumRows * this.length) {
      throw new RangeError(`${bytes.length} bytes at element ${offset} do not fit the vector SRAM`);
    }
    if (count === 0) return;
    const rows = Math.ceil(end / this.length);
    if (rows > this.#rows) this.#grow(Math.min(Math.max(rows, 2 * this.#rows), this.maximumRows));
    for (let index = 0; index < count; index++) {
      const address = offset + index;
      this.bits[address] = view.getUint16(index * halfBytes, true) << 16;
      this.#mark(Math.floor(address / this.length), address % this.length, DEFINED);
    }
  }

  /** Copies bfloat16 values out. */
  dump({ offset, length: bytes }: Range): Uint8Array {
    const result = new Uint8Array(bytes);
    const view = new DataView(result.buffer);
    for (let index = 0; index * halfBytes + 1 < bytes; index++) {
      view.setUint16(index * halfBytes, this.#pattern(offset + index), true);
    }
    return result;
  }

  #pattern(address: number): number {
    if (address < this.bits.length) return this.bits[address] >>> 16;
    return this.poison === undefined ? 0 : finitePattern(scramble(this.poison, address));
  }

  /** One bit per byte of a range, least significant first: whether the program wrote it. */
  writtenMap({ offset, length: bytes }: Range): Uint8Array {
    const map = new Uint8Array((bytes + 7) >> 3);
    for (let byte = 0; byte < bytes; byte++) {
      const address = offset + Math.floor(byte / halfBytes);
      const row = Math.floor(address / this.length);
      if (row >= this.#rows) break;
      const state = this.#states[row] === MIXED
        ? this.#parts[Math.floor(address / this.partLength)]
        : this.#states[row];
      if (state & WRITTEN) map[byte >> 3] |= 1 << (byte & 7);
    }
    return map;
  }
}

/** Values of bfloat16 bytes, for tests and tools. */
export function valuesOfBfloat16(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from({ length: bytes.length >> 1 }, (_, at) => bfloat16Value(view.getUint16(2 * at, true)));
}

/** Bytes of values rounded to bfloat16. */
export function bfloat16Bytes(values: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(values.length * halfBytes);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < values.length; at++) view.setUint16(2 * at, bfloat16Pattern(values[at]), true);
  return bytes;
}
