/**
 * The matrix SRAM: square tiles of decoded values, which exist once something touches them. Nothing is rounded on the way
 * in: a tile keeps what the MX format says.
 * @module
 */
import { bfloat16Pattern, bfloat16Value } from "../../isa/numerics/rounding.ts";
import type { Block, Range } from "../../isa/plugin.ts";
import { DEFINED, finitePattern, scramble, type UnwrittenRead, type WriteRights, WRITTEN } from "./definedness.ts";
import { halfBytes, spaceNames } from "./memory_map.ts";
import { trap } from "./trap.ts";

interface Tile {
  readonly values: Float32Array;
  /** `DEFINED` and `WRITTEN` of the tile; it is written whole. */
  state: number;
}

/** The matrix SRAM. */
export class MatrixMemory {
  /** Told of reads of tiles that hold no defined value. */
  onUnwritten: UnwrittenRead = () => {};
  readonly #tiles: (Tile | undefined)[] = [];
  /** Elements of a tile. */
  readonly tileElements: number;

  /**
   * @param length rows and columns of a tile
   * @param count tiles that the machine has
   * @param poison seed of the pattern in untouched tiles, or undefined for zeros
   */
  constructor(
    readonly length: number,
    readonly count: number,
    readonly rights: WriteRights,
    readonly poison: number | undefined,
  ) {
    this.tileElements = length * length;
  }

  #tile(index: number): Tile {
    let tile = this.#tiles[index];
    if (tile === undefined) {
      const values = new Float32Array(this.tileElements);
      if (this.poison !== undefined) {
        const first = index * this.tileElements;
        for (let at = 0; at < values.length; at++) {
          values[at] = bfloat16Value(finitePattern(scramble(this.poison, first + at)));
        }
      }
      this.#tiles[index] = tile = { values, state: 0 };
    }
    return tile;
  }

  #indexOf(address: number): number {
    const index = Math.floor(address / this.tileElements);
    if (index >= this.count) {
      trap(`matrix address ${address} is out of range 0..${this.count * this.tileElements - 1} (${this.count} tiles)`);
    }
    return index;
  }

  /** Values of the tile of an address, to be read. */
  read(address: number): Float32Array {
    const index = this.#indexOf(address);
    const tile = this.#tile(index);
    if (tile.state === 0) this.onUnwritten(spaceNames.matrix, index * this.tileElements);
    return tile.values;
  }

  /** Values of the tile at an address, to be written whole. */
  write(address: number): Float32Array {
    const index = this.#indexOf(address);
    if (address % this.tileElements !== 0) {
      trap(`matrix address ${address} of a prefetch is no multiple of ${this.tileElements}`);
    }
    if (this.rights.isRestricted && !this.rights.allows(address, this.tileElements)) {
      this.rights.refuse(address, this.tileElements);
    }
    const tile = this.#tile(index);
    tile.state = DEFINED | WRITTEN;
    return tile.values;
  }

  /** Loads bfloat16 values as the host does. */
  load({ offset, bytes }: Block): void {
    const count = bytes.length / halfBytes;
    if (count !== Math.floor(count) || offset + count > this.count * this.tileElements) {
      throw new RangeError(`${bytes.length} bytes at element ${offset} do not fit the matrix SRAM`);
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let index = 0; index < count; index++) {
      const address = offset + index;
      const tile = this.#tile(Math.floor(address / this.tileElements));
      tile.values[address % this.tileElements] = bfloat16Value(view.getUint16(index * halfBytes, true));
      tile.state |= DEFINED;
    }
  }

  /** Copies values out, rounded to bfloat16 (which nearly every MX value is). */
  dump({ offset, length: bytes }: Range): Uint8Array {
    const result = new Uint8Array(bytes);
    const view = new DataView(result.buffer);
    for (let index = 0; index * halfBytes + 1 < bytes; index++) {
      const address = offset + index;
      const tile = this.#tiles[Math.floor(address / this.tileElements)];
      const pattern = tile
        ? bfloat16Pattern(tile.values[address % this.tileElements])
        : this.poison === undefined
        ? 0
        : finitePattern(scramble(this.poison, address));
      view.setUint16(index * halfBytes, pattern, true);
    }
    return result;
  }

  /** One bit per byte of a range, least significant first: whether the program wrote it. */
  writtenMap({ offset, length: bytes }: Range): Uint8Array {
    const map = new Uint8Array((bytes + 7) >> 3);
    for (let byte = 0; byte < bytes; byte++) {
      const tile = this.#tiles[Math.floor((offset + Math.floor(byte / halfBytes)) / this.tileElements)];
      if (tile && tile.state & WRITTEN) map[byte >> 3] |= 1 << (byte & 7);
    }
    return map;
  }
}
