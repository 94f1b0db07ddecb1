/**
 * Static facts of the instructions in memory, found when fetch first sees them. Runs of one program share them.
 * @module
 */
import { MemoryFault } from "../../../isa/machine.ts";
import type { Hart } from "../../../isa/riscv/hart.ts";
import { describeInstruction, type InstructionTiming } from "./classes.ts";

/** Facts by address / 4, from earlier runs; valid where the word is the same. */
const shared: (InstructionTiming | undefined)[] = [];

/** The instructions of one run. */
export class InstructionTable {
  readonly #hart: Hart;
  readonly #timings: (InstructionTiming | null)[];

  /** @param bytes size of the instruction memory, which begins at address 0 and cannot be stored to */
  constructor(hart: Hart, bytes: number) {
    this.#hart = hart;
    this.#timings = new Array(bytes >> 2).fill(null);
  }

  /** Facts of the instruction at an address below the size; also where nothing may be executed. */
  at(pc: number): InstructionTiming {
    const index = pc >>> 2;
    return this.#timings[index] ??= this.#describe(pc, index);
  }

  #describe(pc: number, index: number): InstructionTiming {
    const known = shared[index];
    if (known !== undefined && known.decoded.row !== null && known.decoded.word === this.#wordAt(pc)) return known;
    const timing = describeInstruction(this.#hart.decoded(pc));
    shared[index] = timing;
    return timing;
  }

  /** The word at an address, or -1 where no instruction may be fetched. */
  #wordAt(pc: number): number {
    try {
      return this.#hart.memory.fetch32(pc) >>> 0;
    } catch (error) {
      if (error instanceof MemoryFault) return -1;
      throw error;
    }
  }
}
