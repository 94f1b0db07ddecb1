/**
 * Execution of mask instructions (RVV 1.0, chapter 15).
 * @module
 */
import type { InstructionRow } from "../../instruction.ts";
import { finish, groupsOverlap, refuseArithmetic, registersOf } from "./refusal.ts";
import { isActive, primitiveParameters, signedView } from "./row_parameters.ts";
import type { VectorExecutor, VectorHart, VectorState } from "./state.ts";

const logic: Readonly<Record<string, (a: number, b: number) => number>> = {
  vmand: (a, b) => a & b,
  vmnand: (a, b) => ~(a & b),
  vmandn: (a, b) => a & ~b,
  vmxor: (a, b) => a ^ b,
  vmor: (a, b) => a | b,
  vmnor: (a, b) => ~(a | b),
  vmorn: (a, b) => a | ~b,
  vmxnor: (a, b) => ~(a ^ b),
};

/** vmand.mm and its like, a byte at a time. */
export function maskLogicExecutor(row: InstructionRow): VectorExecutor {
  const operation = logic[primitiveParameters(row).operation as string];
  return (hart, { word }) => {
    const state = hart.vector;
    if (state.vill) return hart.raiseIllegalInstruction(word);
    const { registerBytes, u8, vl, vstart } = state;
    if (vstart < vl) {
      const end = hart.behaviour.maskResultsWriteWholeGroup ? state.vlen : vl;
      const vd = ((word >>> 7) & 31) * registerBytes;
      const vs1 = ((word >>> 15) & 31) * registerBytes;
      const vs2 = ((word >>> 20) & 31) * registerBytes;
      const last = (end - 1) >> 3;
      for (let byte = vstart >> 3; byte <= last; byte++) {
        let written = 0xff;
        if (byte === vstart >> 3) written &= 0xff << (vstart & 7);
        if (byte === last) written &= 0xff >> (7 - ((end - 1) & 7));
        const result = operation(u8[vs2 + byte], u8[vs1 + byte]);
        u8[vd + byte] = (u8[vd + byte] & ~written) | (result & written);
      }
    }
    finish(hart);
  };
}

/** Whether bit `i` of the mask at byte `base` is set and active. */
function isSet(state: VectorState, base: number, i: number, masked: boolean): boolean {
  return ((state.u8[base + (i >> 3)] >> (i & 7)) & 1) === 1 && (!masked || isActive(state, i));
}

function writeScalar(hart: VectorHart, word: number, value: number): void {
  const rd = (word >>> 7) & 31;
  if (rd !== 0) hart.x[rd] = value;
}

/** vcpop.m. */
export const maskCountExecutor: VectorExecutor = (hart, { word }): void => {
  const state = hart.vector;
  if (state.vill || state.vstart !== 0) return hart.raiseIllegalInstruction(word);
  const base = ((word >>> 20) & 31) * state.registerBytes;
  const masked = (word & (1 << 25)) === 0;
  let count = 0;
  for (let i = 0; i < state.vl; i++) if (isSet(state, base, i, masked)) count++;
  writeScalar(hart, word, count);
};

/** vfirst.m. */
export const maskFirstExecutor: VectorExecutor = (hart, { word }): void => {
  const state = hart.vector;
  if (state.vill || state.vstart !== 0) return hart.raiseIllegalInstruction(word);
  const base = ((word >>> 20) & 31) * state.registerBytes;
  const masked = (word & (1 << 25)) === 0;
  let first = -1;
  for (let i = 0; i < state.vl && first < 0; i++) if (isSet(state, base, i, masked)) first = i;
  writeScalar(hart, word, first);
};

/** vmsbf.m, vmsif.m, vmsof.m. */
export function maskPrefixExecutor(row: InstructionRow): VectorExecutor {
  const operation = primitiveParameters(row).operation as string;
  const before = operation === "vmsof" ? 0 : 1;
  const atFirst = operation === "vmsbf" ? 0 : 1;
  return (hart, { word }) => {
    const state = hart.vector;
    if (state.vill || state.vstart !== 0) return hart.raiseIllegalInstruction(word);
    const vd = (word >>> 7) & 31;
    const vs2 = (word >>> 20) & 31;
    const masked = (word & (1 << 25)) === 0;
    if (vd === vs2) return refuseArithmetic(hart, row.mnemonic, word, "the destination is the source");
    if (masked && vd === 0) return refuseArithmetic(hart, row.mnemonic, word, "the destination overlaps the mask v0");
    if (state.vl === 0) return;
    const { u8, registerBytes } = state;
    const source = vs2 * registerBytes;
    const destination = vd * registerBytes;
    const end = hart.behaviour.maskResultsWriteWholeGroup ? state.vlen : state.vl;
    let found = false;
    for (let i = 0; i < end; i++) {
      if (masked && !isActive(state, i)) continue;
      const first: boolean = !found && isSet(state, source, i, false);
      const value = first ? atFirst : found ? 0 : before;
      found ||= first;
      const at = destination + (i >> 3);
      u8[at] = (u8[at] & ~(1 << (i & 7))) | (value << (i & 7));
    }
  };
}

/** viota.m. */
export function iotaExecutor(row: InstructionRow): VectorExecutor {
  return (hart, { word }) => {
    const state = hart.vector;
    if (state.vill || state.vstart !== 0) return hart.raiseIllegalInstruction(word);
    const vd = (word >>> 7) & 31;
    const vs2 = (word >>> 20) & 31;
    const masked = (word & (1 << 25)) === 0;
    const registers = registersOf(state.groupLog2);
    if (vd & (registers - 1)) {
      return refuseArithmetic(hart, row.mnemonic, word, "a register number is not a multiple of its group's size");
    }
    if (groupsOverlap(vd, registers, vs2, 1)) {
      return refuseArithmetic(hart, row.mnemonic, word, "the destination overlaps the source");
    }
    if (masked && vd === 0) return refuseArithmetic(hart, row.mnemonic, word, "the destination overlaps the mask v0");
    const { registerBytes, sew, vl } = state;
    const view = signedView(state, sew);
    const destination = (vd * registerBytes) / (sew >> 3);
    const source = vs2 * registerBytes;
    let count = 0;
    for (let i = 0; i < vl; i++) {
      if (masked && !isActive(state, i)) continue;
      view[destination + i] = count;
      if (isSet(state, source, i, false)) count++;
    }
    finish(hart);
  };
}
