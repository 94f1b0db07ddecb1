/**
 * Runs cases of the definition on our hart, with the specification's behaviour.
 * @module
 */
import { Memory } from "../../../../isa/machine.ts";
import { Hart } from "../../../../isa/riscv/hart.ts";
import { riscv32 } from "../../../../isa/riscv/instruction_set.ts";
import type { Observed } from "./compare.ts";
import { MEMORY_BASE, MEMORY_LENGTH } from "./cases.ts";
import type { VectorState } from "./state.ts";

const CODE = 0x2a5c0000;

/** A hart that executes one word at a time on given states. */
export class HartAdapter {
  readonly #hart: Hart;
  readonly #memory: Memory;

  constructor() {
    this.#memory = new Memory([
      { name: "code", base: CODE, length: 16, storable: true },
      { name: "data", base: MEMORY_BASE, length: MEMORY_LENGTH, storable: true },
    ]);
    this.#hart = new Hart({ rows: riscv32.rows, memory: this.#memory, codeBanks: ["code"] });
  }

  /** Executes `word` on a copy of `state`. */
  run(word: number, state: VectorState): Observed {
    const hart = this.#hart;
    const { vector } = hart;
    vector.registers.set(state.v);
    for (let i = 0; i < 32; i++) hart.x[i] = Number(BigInt.asIntN(32, state.x[i]));
    vector.configure(state.vtype | 0, false);
    vector.vl = state.vl;
    vector.vstart = state.vstart;
    vector.vxrm = state.vxrm;
    vector.vxsat = state.vxsat;
    if (state.memory.length > 0) {
      this.#memory.initialize({ space: "memory", offset: MEMORY_BASE, bytes: state.memory[0].bytes });
    }
    this.#memory.store32(CODE, word);
    hart.stored(CODE, 4);
    hart.execute(hart.decoded(CODE));
    const { trap } = hart;
    return {
      kind: trap === null ? "done" : trap.cause === 2 ? "illegal" : "fault",
      cause: trap?.cause,
      address: trap?.value,
      v: vector.registers,
      x: hart.x,
      vl: vector.vl,
      vtype: vector.vtype,
      vstart: vector.vstart,
      vxrm: vector.vxrm,
      vxsat: vector.vxsat,
      memory: state.memory.length > 0
        ? this.#memory.dump({ space: "memory", offset: MEMORY_BASE, length: MEMORY_LENGTH })
        : undefined,
    };
  }
}
