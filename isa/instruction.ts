/**
 * One declarative row per instruction. The assembler, the disassembler, the encoder, the decoder, hazards, the reference
 * pages and the agents' documents are all derived from the rows; nothing about an instruction is written twice.
 *
 * A program is a list of issue packets with slots. RISC-V and PLENA issue one instruction per packet (slot 0); a VLIW
 * machine names its slots. A row says for every operand whether it is read or written, from which register class, in
 * which encoding field and, where the machine exposes latencies, in which cycle it is sampled or lands.
 * @module
 */
import type { Expression } from "./expression.ts";

/** A run of bits of an operand's value, `[high..low]` of the value placed at bit `at` of the instruction word. */
export interface FieldSlice {
  /** Highest bit of the operand value in this slice. */
  readonly high: number;
  /** Lowest bit of the operand value in this slice. */
  readonly low: number;
  /** Bit of the instruction word that receives bit `low`. */
  readonly at: number;
}

/** How an operand's value lies in the instruction word. */
export interface Field {
  readonly name: string;
  readonly slices: readonly FieldSlice[];
  /** Whether the value is sign-extended on decode. */
  readonly signed: boolean;
  /** Width of the value in bits, including low bits that are not stored. */
  readonly bits: number;
}

/** An operand of an instruction. */
export interface Operand {
  /** Name in the syntax pattern and in the semantics: `rd`, `vs2`, `imm`. */
  readonly name: string;
  /** Name of an operand type of the instruction set: a register class, an immediate form, a CSR, a mask. */
  readonly type: string;
  readonly field: Field;
  readonly role: "read" | "write" | "readwrite" | "immediate";
  /** Cycle after issue in which the operand is sampled (read) or lands (write), where the machine exposes it. */
  readonly cycle?: number;
}

/**
 * What an instruction does. `value` and `element` are translatable expressions; the other forms are named primitives
 * that the machine implements.
 */
export type Semantics =
  /** Results by operand name, from operand values by name (and `pc`). */
  | { readonly kind: "value"; readonly results: Readonly<Record<string, Expression>> }
  /** A conditional or unconditional jump: one-bit condition, target, and results such as a link register. */
  | {
    readonly kind: "jump";
    readonly condition: Expression;
    readonly target: Expression;
    readonly results: Readonly<Record<string, Expression>>;
  }
  /**
   * Elementwise over vector operands. `element` is instantiated for an element width in bits and computes the element of
   * the destination from the elements of the sources (named like the operands), the scalar operand and `index`.
   */
  | { readonly kind: "element"; readonly element: (elementWidth: number) => Expression }
  /** A primitive of the machine (loads, stores, permutations, CSR accesses, IEEE 754, matrix units) with parameters. */
  | {
    readonly kind: "primitive";
    readonly name: string;
    readonly parameters?: Readonly<Record<string, number | string | boolean>>;
  };

/** One instruction of an instruction set. */
export interface InstructionRow {
  readonly mnemonic: string;
  /** Operand pattern in assembly, operand names with the literal punctuation between them: `rd, imm(rs1)`. */
  readonly syntax: string;
  readonly operands: readonly Operand[];
  /** Bits of the word that identify the instruction: `(word & mask) === match`. Unsigned 32-bit numbers. */
  readonly mask: number;
  readonly match: number;
  /** Extension or group it belongs to: `I`, `M`, `Zve32x`. */
  readonly extension: string;
  /** Unit or class that the timing models and instruction counts use: `alu`, `load`, `vector-mac`. */
  readonly category: string;
  /** One line for people and agents. */
  readonly description: string;
  readonly semantics: Semantics;
  /** Issue slot, where the machine has several. */
  readonly slot?: string;
}

/** Extracts an operand's value from an instruction word. */
export function extractField(field: Field, word: number): number {
  let value = 0;
  for (const { high, low, at } of field.slices) {
    const width = high - low + 1;
    const mask = width === 32 ? 0xffffffff : (1 << width) - 1;
    value |= ((word >>> at) & mask) << low;
  }
  if (!field.signed) return value >>> 0;
  const shift = 32 - field.bits;
  return (value << shift) >> shift;
}

/** Places an operand's value into an instruction word; bits of the value outside the field are dropped. */
export function insertField(field: Field, word: number, value: number): number {
  for (const { high, low, at } of field.slices) {
    const width = high - low + 1;
    const mask = width === 32 ? 0xffffffff : (1 << width) - 1;
    word = (word & ~(mask << at)) | (((value >>> low) & mask) << at);
  }
  return word >>> 0;
}

/** A field of consecutive bits holding an unsigned value. */
export function unsignedField(name: string, at: number, bits: number): Field {
  return { name, bits, signed: false, slices: [{ high: bits - 1, low: 0, at }] };
}

/** A field of consecutive bits holding a signed value. */
export function signedField(name: string, at: number, bits: number): Field {
  return { name, bits, signed: true, slices: [{ high: bits - 1, low: 0, at }] };
}
