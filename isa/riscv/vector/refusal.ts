/**
 * What happens to illegally formed vector instructions.
 * @module
 */
import type { VectorHart } from "./state.ts";

/** An arithmetic instruction that the specification does not allow. */
export function refuseArithmetic(hart: VectorHart, mnemonic: string, word: number, reason: string): void {
  if (!hart.behaviour.illegalVectorArithmeticDropped) {
    hart.raiseIllegalInstruction(word);
    return;
  }
  hart.warn("vector-instruction-dropped", `${mnemonic} is dropped without effect: ${reason}`);
}

/** A load or store that the specification does not allow. */
export function refuseAccess(hart: VectorHart, mnemonic: string, word: number, reason: string): void {
  if (hart.behaviour.emptyOrIllegalVectorAccessHangs) hart.hang(`${mnemonic} never completes: ${reason}`);
  else hart.raiseIllegalInstruction(word);
}

/** Clears vstart at the end of an instruction, where the machine does. */
export function finish(hart: VectorHart): void {
  const { vector } = hart;
  if (vector.vstart === 0) return;
  if (!hart.behaviour.vstartNeverCleared) vector.vstart = 0;
  else hart.warn("vstart-not-cleared", `vstart stays ${vector.vstart} after a vector instruction on this machine`);
}

/** Number of registers of a group of 2^emulLog2. */
export function registersOf(emulLog2: number): number {
  return emulLog2 > 0 ? 1 << emulLog2 : 1;
}

/** Whether register groups [a, a + aCount) and [b, b + bCount) share a register. */
export function groupsOverlap(a: number, aCount: number, b: number, bCount: number): boolean {
  return a < b + bCount && b < a + aCount;
}
