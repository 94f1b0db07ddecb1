/**
 * Cycles of a program as far as they follow from its text: every instruction's cost times the passes of the loops around
 * it, with a usual time for transfers. It ranks proposals; only an evaluation decides.
 * @module
 */
import { decodeProgram, wordsOf } from "../decode.ts";
import { assemblePlena } from "../instructions.ts";
import { Opcode } from "../opcodes.ts";
import type { PlenaParameters } from "../profiles.ts";

/** Usual cycles of transfers (docs/plena.md): a tile, four rows to vector SRAM, four rows back. */
const transferCycles: Readonly<Record<number, number>> = {
  [Opcode.H_PREFETCH_M]: 160,
  [Opcode.H_PREFETCH_V]: 28,
  [Opcode.H_STORE_V]: 60,
};

/**
 * Estimates a kernel.
 * @returns null where it does not assemble or its loops do not match
 */
export function estimateCycles(source: string, parameters: PlenaParameters): number | null {
  const { program } = assemblePlena(source);
  if (!program) return null;
  const { count, opcodes, immediates, costs } = decodeProgram(wordsOf(program), parameters);
  const passes: number[] = [];
  let times = 1;
  let cycles = 0;
  for (let index = 0; index < count; index++) {
    const opcode = opcodes[index];
    cycles += times * (costs[index] + (transferCycles[opcode] ?? 0));
    if (opcode === Opcode.C_LOOP_START) {
      passes.push(immediates[index]);
      times *= immediates[index];
    } else if (opcode === Opcode.C_LOOP_END) {
      const ended = passes.pop();
      if (ended === undefined || ended === 0) return null;
      times /= ended;
    }
  }
  return passes.length === 0 ? cycles : null;
}
