/**
 * What the rewriting kit asks of a machine: which registers an instruction reads and writes, what it does to memory and
 * how long it takes. A plugin derives the answers from its rows.
 * @module
 */
import type { Instruction } from "./listing.ts";

/** An operand that names registers: the first of a group of consecutive ones. */
export interface RegisterUse {
  /** Name of the operand. */
  readonly operand: string;
  /** Number of the first register among all registers of the machine. */
  readonly first: number;
  /** Registers in the group. */
  readonly count: number;
  readonly reads: boolean;
  readonly writes: boolean;
}

/** A memory access. */
export interface MemoryAccess {
  readonly kind: "load" | "store";
  /** Register that holds the address, among all registers of the machine. */
  readonly base: number;
  /** Bytes from the base to the first byte. */
  readonly offset: number;
  /** Bytes from the first one on, or null where they are not consecutive or not known. */
  readonly length: number | null;
}

/** What an instruction reads and changes. */
export interface Effects {
  /** Operands that name registers and may be renamed. */
  readonly uses: readonly RegisterUse[];
  /** Registers that are read and written without an operand that could name others. */
  readonly reads: readonly number[];
  readonly writes: readonly number[];
  readonly memory: MemoryAccess | null;
  /** Nothing may move across: control transfers, mode changes that stay, fences. */
  readonly barrier: boolean;
  /** The operands must stay as they are. */
  readonly pinned: boolean;
}

/** A class of registers inside the numbering of all registers. */
export interface RegisterFile {
  readonly first: number;
  readonly count: number;
  /** Registers that are never handed out: those that always read zero, stack pointers. */
  readonly reserved: readonly number[];
}

/** A machine as the kit sees it. */
export interface MachineModel {
  readonly registerFiles: readonly RegisterFile[];
  /** Registers of all files. */
  readonly registerCount: number;
  /** Registers that always hold zero. */
  readonly zeroRegisters: readonly number[];
  effects(instruction: Instruction): Effects;
  /** Cycles from an instruction's issue to that of one that needs its result. */
  latency(instruction: Instruction): number;
  /** Cycles for which an instruction keeps the memory unit. */
  memoryCycles(instruction: Instruction): number;
  /** Cycles for which an instruction keeps the arithmetic unit that it needs. */
  arithmeticCycles(instruction: Instruction): number;
  /** Instructions that issue in a cycle. */
  readonly issueWidth: number;
}

const readsByEffects = new WeakMap<Effects, readonly number[]>();
const writesByEffects = new WeakMap<Effects, readonly number[]>();

/** All registers that an instruction reads. */
export function readsOf(effects: Effects): readonly number[] {
  let found = readsByEffects.get(effects);
  if (!found) {
    found = [...effects.uses.filter(({ reads }) => reads).flatMap(registersOf), ...effects.reads];
    readsByEffects.set(effects, found);
  }
  return found;
}

/** All registers that an instruction writes. */
export function writesOf(effects: Effects): readonly number[] {
  let found = writesByEffects.get(effects);
  if (!found) {
    found = [...effects.uses.filter(({ writes }) => writes).flatMap(registersOf), ...effects.writes];
    writesByEffects.set(effects, found);
  }
  return found;
}

/** The registers of a group. */
export function registersOf({ first, count }: Pick<RegisterUse, "first" | "count">): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
