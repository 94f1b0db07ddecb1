/**
 * Cycle accounting: every cycle of a run is charged to one instruction, as a cycle in which it dispatched (first of its
 * group) or as a stall with one cause.
 * @module
 */
import { stallNames } from "./stalls.ts";

const CAUSES = stallNames.length;

/** Cycles, executions and stalls by instruction word of the code memory. */
export class CycleAccount {
  readonly executions: Float64Array;
  /** Cycles in which the instruction was the first to dispatch. */
  readonly leading: Float64Array;
  readonly #stalls: Uint32Array;
  readonly #last: number;

  /** @param words instructions that fit into the code memory */
  constructor(words: number) {
    this.executions = new Float64Array(words + 1);
    this.leading = new Float64Array(words + 1);
    this.#stalls = new Uint32Array((words + 1) * CAUSES);
    this.#last = words;
  }

  /** Index of an address; all addresses outside the code memory share one. */
  indexOf(pc: number): number {
    const index = pc >>> 2;
    return index < this.#last ? index : this.#last;
  }

  /** Charges stalled cycles. */
  stall(pc: number, cause: number, cycles: number): void {
    this.#stalls[this.indexOf(pc) * CAUSES + cause] += cycles;
  }

  /** Stalled cycles of an instruction for one cause. */
  stalls(index: number, cause: number): number {
    return this.#stalls[index * CAUSES + cause];
  }

  /** Whether anything was charged to an instruction. */
  isUsed(index: number): boolean {
    if (this.executions[index] > 0) return true;
    for (let cause = 0; cause < CAUSES; cause++) if (this.stalls(index, cause) > 0) return true;
    return false;
  }
}
