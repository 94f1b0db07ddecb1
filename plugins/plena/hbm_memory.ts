/**
 * Contents of the HBM: bytes in pages that exist once something is stored in them.
 * @module
 */
import type { Block, Range } from "../../isa/plugin.ts";
import { DEFINED, scramble, type UnwrittenRead, type WriteRights, WRITTEN } from "./definedness.ts";
import { spaceNames } from "./memory_map.ts";
import { PlenaTrap } from "./trap.ts";

const pageBytes = 65_536;

interface Page {
  readonly bytes: Uint8Array;
  readonly flags: Uint8Array;
}

/** A byte that is finite as an element and small as a scale. */
const finiteByte = (hash: number) => 0x60 | (hash & 0x17);

/** Contents of the HBM. Addresses are numbers; those that a number cannot hold exactly lie behind every capacity. */
export class HbmMemory {
  /** Told of reads of bytes that hold no defined value. */
  onUnwritten: UnwrittenRead = () => {};
  readonly #pages = new Map<number, Page>();

  /**
   * @param capacity bytes
   * @param poison seed of the pattern in regions that the program may write, or undefined for zeros
   */
  constructor(readonly capacity: number, readonly rights: WriteRights, readonly poison: number | undefined) {}

  #page(address: number): Page {
    const number = Math.floor(address / pageBytes);
    let page = this.#pages.get(number);
    if (!page) {
      page = { bytes: new Uint8Array(pageBytes), flags: new Uint8Array(pageBytes) };
      this.#poison(page, number * pageBytes);
      this.#pages.set(number, page);
    }
    return page;
  }

  /** The page of an address that is read: undefined where it holds nothing but zeros. */
  #readable(address: number): Page | undefined {
    const page = this.#pages.get(Math.floor(address / pageBytes));
    if (page || this.poison === undefined) return page;
    const first = address - address % pageBytes;
    const isWritable = this.rights.writable.some(({ start, end }) => start < first + pageBytes && end > first);
    return isWritable ? this.#page(address) : undefined;
  }

  #poison({ bytes }: Page, first: number): void {
    if (this.poison === undefined) return;
    for (const { start, end } of this.rights.writable) {
      const stop = Math.min(end, first + pageBytes);
      for (let at = Math.max(start, first); at < stop; at++) bytes[at - first] = finiteByte(scramble(this.poison, at));
    }
  }

  /** Copies bytes out; what lies behind the capacity is zero. */
  read(address: number, to: Uint8Array, count: number): void {
    to.fill(0);
    const end = Math.min(address + count, this.capacity);
    let undefinedAt = -1;
    for (let at = address; at < end;) {
      const stop = Math.min(end, at - at % pageBytes + pageBytes);
      const page = this.#readable(at);
      if (page) {
        const from = at % pageBytes;
        for (let index = 0; index < stop - at; index++) {
          to[at - address + index] = page.bytes[from + index];
          if (page.flags[from + index] === 0 && undefinedAt < 0) undefinedAt = at + index;
        }
      } else if (undefinedAt < 0) {
        undefinedAt = at;
      }
      at = stop;
    }
    if (undefinedAt >= 0) this.onUnwritten(spaceNames.hbm, undefinedAt);
  }

  /** Stores bytes as the program does. */
  write(address: number, bytes: Uint8Array, count: number): void {
    if (address + count > this.capacity) {
      throw new PlenaTrap("store-outside-regions", `HBM address ${address} lies behind the end, ${this.capacity}`);
    }
    if (this.rights.isRestricted && !this.rights.allows(address, count)) this.rights.refuse(address, count);
    for (let index = 0; index < count; index++) this.#set(address + index, bytes[index], DEFINED | WRITTEN);
  }

  #set(address: number, byte: number, flags: number): void {
    const page = this.#page(address);
    const at = address % pageBytes;
    page.bytes[at] = byte;
    page.flags[at] |= flags;
  }

  /** Loads bytes as the host does. */
  load({ offset, bytes }: Block): void {
    if (offset + bytes.length > this.capacity) {
      throw new RangeError(`${bytes.length} bytes at ${offset} do not fit the HBM of ${this.capacity} bytes`);
    }
    for (let at = 0; at < bytes.length;) {
      const address = offset + at;
      const page = this.#page(address);
      const from = address % pageBytes;
      const count = Math.min(bytes.length - at, pageBytes - from);
      page.bytes.set(bytes.subarray(at, at + count), from);
      page.flags.fill(DEFINED, from, from + count);
      at += count;
    }
  }

  /** Copies a range out. */
  dump({ offset, length }: Range): Uint8Array {
    const result = new Uint8Array(length);
    for (let at = 0; at < length;) {
      const from = (offset + at) % pageBytes;
      const count = Math.min(length - at, pageBytes - from);
      const page = this.#readable(offset + at);
      if (page) result.set(page.bytes.subarray(from, from + count), at);
      at += count;
    }
    return result;
  }

  /** One bit per byte of a range, least significant first: whether the program wrote it. */
  writtenMap({ offset, length }: Range): Uint8Array {
    const map = new Uint8Array((length + 7) >> 3);
    for (let at = 0; at < length; at++) {
      const address = offset + at;
      const page = this.#pages.get(Math.floor(address / pageBytes));
      if (page && page.flags[address % pageBytes] & WRITTEN) map[at >> 3] |= 1 << (at & 7);
    }
    return map;
  }
}
