/**
 * What a place in a memory holds, as bits, and where programs may write.
 * @module
 */
import type { Region } from "../../isa/plugin.ts";
import { PlenaTrap } from "./trap.ts";

/** The place holds a value that was loaded or written. */
export const DEFINED = 1;

/** The program wrote the place. */
export const WRITTEN = 2;

/** Told of each read of a place that holds no defined value. */
export type UnwrittenRead = (space: string, address: number) => void;

/** Addresses from `start` to before `end`. */
export interface Interval {
  readonly start: number;
  end: number;
}

/** Rights of a program on one space. A space without regions is the program's. */
export class WriteRights {
  /** Whether anything is forbidden. */
  readonly isRestricted: boolean;
  /** What may be written, in order and merged. */
  readonly writable: readonly Interval[];
  readonly #regions: readonly Region[];
  readonly #unitBytes: number;

  /**
   * @param regions every region of the evaluation, or undefined on the bare machine
   * @param unitBytes bytes that one address of the space counts
   */
  constructor(regions: readonly Region[] | undefined, readonly space: string, unitBytes: number) {
    this.#regions = regions?.filter((region) => region.space === space) ?? [];
    this.#unitBytes = unitBytes;
    this.isRestricted = this.#regions.length > 0;
    const intervals: Interval[] = [];
    const writable = this.#regions.filter(({ access }) => access === "write").sort((a, b) => a.offset - b.offset);
    for (const region of writable) {
      const last = intervals.at(-1);
      const end = this.#endOf(region);
      if (last && region.offset <= last.end) last.end = Math.max(last.end, end);
      else intervals.push({ start: region.offset, end });
    }
    this.writable = intervals;
  }

  #endOf({ offset, length }: Region): number {
    return offset + length / this.#unitBytes;
  }

  /** Whether `count` addresses from `address` on may be written. */
  allows(address: number, count: number): boolean {
    const intervals = this.writable;
    for (let index = 0; index < intervals.length; index++) {
      const { start, end } = intervals[index];
      if (address >= start && address + count <= end) return true;
    }
    return false;
  }

  /** Stops a store that is not allowed. */
  refuse(address: number, count: number): never {
    const region = this.#regions.find((candidate) =>
      candidate.access !== "write" && address < this.#endOf(candidate) && address + count > candidate.offset
    );
    throw new PlenaTrap(
      region ? "store-to-input" : "store-outside-regions",
      `store to ${this.space} address ${address}: ${
        region ? `'${region.name}' is read-only` : "no region of the task"
      }`,
    );
  }
}

/** A hash of two 32-bit numbers: the pattern of memory that nobody has initialised. */
export function scramble(seed: number, index: number): number {
  let state = (seed ^ Math.imul(index + 1, 0x9e3779b9)) | 0;
  state = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
  state = Math.imul(state ^ (state >>> 15), 0x735a2d97);
  return (state ^ (state >>> 15)) >>> 0;
}

/** A finite bfloat16 pattern between 2^-4 and 2^4 in magnitude from a hash. */
export function finitePattern(hash: number): number {
  const exponent = 123 + (hash & 7);
  return ((hash >>> 16) & 0x8000) | (exponent << 7) | ((hash >>> 8) & 0x7f);
}
