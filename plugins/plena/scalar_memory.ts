/**
 * The FP SRAM and the INT SRAM: 1024 words each.
 * @module
 */
import {
  bfloat16Pattern,
  float16Pattern,
  float16Value,
  roundToBfloat16,
  roundToFloat16,
} from "../../isa/numerics/rounding.ts";
import type { Block, Range } from "../../isa/plugin.ts";
import { DEFINED, finitePattern, scramble, type UnwrittenRead, type WriteRights, WRITTEN } from "./definedness.ts";
import { scalarWords } from "./memory_map.ts";
import { trap } from "./trap.ts";

/** Conversions of the format of f registers and FP SRAM. */
export interface ScalarFormat {
  /** The value that storing a result leaves: rounded to binary32, then to the format. */
  round(value: number): number;
  /** The pattern of a value of the format. */
  pattern(value: number): number;
}

/** Formats by name. */
export const scalarFormats: Readonly<Record<"float16" | "bfloat16", ScalarFormat>> = {
  float16: { round: roundToFloat16, pattern: float16Pattern },
  bfloat16: { round: roundToBfloat16, pattern: bfloat16Pattern },
};

/** How words of a scalar memory look to the host. */
export interface WordFormat {
  readonly bytes: number;
  load(view: DataView, at: number): number;
  dump(view: DataView, at: number, value: number): void;
  /** A defined-looking value from a hash. */
  poison(hash: number): number;
}

/** Words of the FP SRAM: loaded as float16 and rounded to the machine's format, dumped in that format. */
export function floatWords({ round, pattern }: ScalarFormat): WordFormat {
  return {
    bytes: 2,
    load: (view, at) => round(float16Value(view.getUint16(at, true))),
    dump: (view, at, value) => view.setUint16(at, pattern(value), true),
    poison: (hash) => round(((hash & 0x8000) ? -1 : 1) * (1 + (hash & 0x7f) / 128)),
  };
}

/** Words of the INT SRAM: little-endian, 32 bits. */
export const integerWords: WordFormat = {
  bytes: 4,
  load: (view, at) => view.getUint32(at, true),
  dump: (view, at, value) => view.setUint32(at, value, true),
  poison: finitePattern,
};

/** A scalar SRAM. */
export class ScalarMemory {
  /** Told of reads of words that hold no defined value. */
  onUnwritten: UnwrittenRead = () => {};
  readonly values = new Float64Array(scalarWords);
  readonly #flags = new Uint8Array(scalarWords);

  constructor(
    readonly title: string,
    readonly format: WordFormat,
    readonly rights: WriteRights,
    poison: number | undefined,
  ) {
    if (poison === undefined) return;
    for (let index = 0; index < scalarWords; index++) {
      this.values[index] = format.poison(scramble(poison, index));
    }
  }

  #check(index: number, count: number): void {
    if (index + count > scalarWords) {
      const range = count > 1 ? `${index}..${index + count - 1}` : `${index}`;
      trap(`${this.title} index ${range} is out of range 0..${scalarWords - 1}`);
    }
  }

  /** Checks words that are read. */
  locate(index: number, count: number): void {
    this.#check(index, count);
    for (let at = index; at < index + count; at++) {
      if (this.#flags[at] === 0) return this.onUnwritten(this.rights.space, at);
    }
  }

  /** Reads a word. */
  read(index: number): number {
    if (index >= scalarWords || this.#flags[index] === 0) this.locate(index, 1);
    return this.values[index];
  }

  /** Writes a word. */
  write(index: number, value: number): void {
    if (index >= scalarWords) this.#check(index, 1);
    if (this.rights.isRestricted && !this.rights.allows(index, 1)) this.rights.refuse(index, 1);
    this.values[index] = value;
    this.#flags[index] = DEFINED | WRITTEN;
  }

  /** Loads words as the host does. */
  load({ offset, bytes }: Block): void {
    const { format } = this;
    const count = bytes.length / format.bytes;
    if (count !== Math.floor(count) || offset + count > scalarWords) {
      throw new RangeError(`${bytes.length} bytes at word ${offset} do not fit the ${this.title}`);
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let index = 0; index < count; index++) {
      this.values[offset + index] = format.load(view, index * format.bytes);
      this.#flags[offset + index] = DEFINED;
    }
  }

  /** Copies words out. */
  dump({ offset, length }: Range): Uint8Array {
    const { bytes, dump } = this.format;
    const result = new Uint8Array(length);
    const view = new DataView(result.buffer);
    for (let index = 0; (index + 1) * bytes <= length; index++) dump(view, index * bytes, this.values[offset + index]);
    return result;
  }

  /** One bit per byte of a range, least significant first: whether the program wrote it. */
  writtenMap({ offset, length }: Range): Uint8Array {
    const map = new Uint8Array((length + 7) >> 3);
    for (let byte = 0; byte < length; byte++) {
      const index = offset + Math.floor(byte / this.format.bytes);
      if (this.#flags[index] & WRITTEN) map[byte >> 3] |= 1 << (byte & 7);
    }
    return map;
  }
}
