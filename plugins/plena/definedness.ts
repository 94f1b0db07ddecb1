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

/** Rights of a program on one space. */
export class WriteRights {
  readonly #regions: readonly Region[];

  /**
   * @param regions every region of the evaluation, or undefined on the bare machine
   * @param unitBytes bytes that one address of the space counts
   */
  constructor(regions: readonly Region[] | undefined, readonly space: string, readonly unitBytes: number) {
    this.#regions = regions?.filter((region) => region.space === space) ?? [];
  }

  /** Whether anything is forbidden: a space without regions is the program's. */
  get isRestricted(): boolean {
    return this.#regions.length > 0;
  }

  /** Whether `count` addresses from `address` on lie in regions that may be written. */
  allows(address: number, count: number): boolean {
    let at = address;
    const end = address + count;
    while (at < end) {
      const region = this.#regions.find(({ offset, length, access }) =>
        access === "write" && at >= offset && at < offset + length / this.unitBytes
      );
      if (!region) return false;
      at = region.offset + region.length / this.unitBytes;
    }
    return true;
  }

  /** Stops a store that is not allowed. */
  refuse(address: number, count: number): never {
    const region = this.#regions.find(({ offset, length }) =>
      address < offset + length / this.unitBytes && address + count > offset
    );
    const readOnly = region !== undefined && region.access !== "write";
    throw new PlenaTrap(
      readOnly ? "store-to-input" : "store-outside-regions",
      `store to ${this.space} ${address}: ${region ? `'${region.name}'` : "no region of the task"}${
        readOnly ? " is read-only" : ""
      }`,
    );
  }

  /** The regions that may be written. */
  get writable(): readonly Region[] {
    return this.#regions.filter(({ access }) => access === "write");
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
