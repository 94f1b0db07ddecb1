/**
 * Execution of permutations and scalar moves (RVV 1.0, chapter 16).
 * @module
 */
import { compileFunction } from "../../expression_javascript.ts";
import type { InstructionRow } from "../../instruction.ts";
import { finish, groupsOverlap, refuseArithmetic, registersOf } from "./refusal.ts";
import { isActive, primitiveParameters, signedView, unsignedView } from "./row_parameters.ts";
import type { VectorExecutor, VectorHart, VectorState } from "./state.ts";

const MISALIGNED = "a register number is not a multiple of its group's size";
const OVER_MASK = "the destination overlaps the mask v0";
const OVER_SOURCE = "the destination overlaps a source";

/** VLMAX as slides and gathers see it. */
function visibleVlmax(hart: VectorHart): number {
  const state = hart.vector;
  if (!hart.behaviour.permutesSeeReducedVlmax) return state.vlmax;
  const lmulLog2 = state.reducedLmulLog2();
  const elements = state.vlen / state.sew;
  return lmulLog2 >= 0 ? elements << lmulLog2 : elements >> -lmulLog2;
}

/** Warns where the specification would have read a non-zero element that this machine does not see. */
function warnUnseen(hart: VectorHart, mnemonic: string, value: number): void {
  if (value === 0) return;
  hart.warn(
    "permute-beyond-reduced-vlmax",
    `${mnemonic} reads 0 instead of an element beyond the smallest LMUL that holds vl = ${hart.vector.vl}`,
  );
}

/** Why the registers of a slide or gather are illegal, or null. */
function refusalOf(
  state: VectorState,
  word: number,
  disjoint: boolean,
  indexRegisters: number,
): string | null {
  const vd = (word >>> 7) & 31;
  const vs1 = (word >>> 15) & 31;
  const vs2 = (word >>> 20) & 31;
  const registers = registersOf(state.groupLog2);
  if ((vd | vs2) & (registers - 1)) return MISALIGNED;
  if (indexRegisters > 0 && vs1 & (indexRegisters - 1)) return MISALIGNED;
  if ((word & (1 << 25)) === 0 && vd === 0) return OVER_MASK;
  if (disjoint && groupsOverlap(vd, registers, vs2, registers)) return OVER_SOURCE;
  if (indexRegisters > 0 && groupsOverlap(vd, registers, vs1, indexRegisters)) return OVER_SOURCE;
  return null;
}

/** Moves SEW-wide elements; source and destination may overlap. Indices are those of the view of that width. */
function moveElements(state: VectorState, to: number, from: number, count: number): void {
  if (count <= 0) return;
  const bytes = state.sew >> 3;
  state.u8.copyWithin(to * bytes, from * bytes, (from + count) * bytes);
}

/** vslideup, vslidedown. */
export function slideExecutor(row: InstructionRow): VectorExecutor {
  const up = primitiveParameters(row).up === true;
  const immediate = row.mnemonic.endsWith(".vi");
  return (hart, { word }) => {
    const state = hart.vector;
    if (state.vill) return hart.raiseIllegalInstruction(word);
    const refusal = refusalOf(state, word, up, 0);
    if (refusal !== null) return refuseArithmetic(hart, row.mnemonic, word, refusal);
    const { sew, vl, vstart, registerBytes } = state;
    const perRegister = registerBytes / (sew >> 3);
    const view = signedView(state, sew);
    const d = ((word >>> 7) & 31) * perRegister;
    const s = ((word >>> 20) & 31) * perRegister;
    const field = (word >>> 15) & 31;
    const offset = immediate ? field : hart.x[field] >>> 0;
    const masked = (word & (1 << 25)) === 0;
    if (up) {
      const first = Math.max(vstart, offset);
      if (!masked) moveElements(state, d + first, s + first - offset, vl - first);
      else for (let i = first; i < vl; i++) if (isActive(state, i)) view[d + i] = view[s + i - offset];
    } else {
      const visible = visibleVlmax(hart);
      if (visible < state.vlmax) {
        for (let i = vstart; i < vl; i++) {
          const from = i + offset;
          if (from < visible || from >= state.vlmax || (masked && !isActive(state, i))) continue;
          warnUnseen(hart, row.mnemonic, view[s + from]);
        }
      }
      // Elements below this one have a source.
      const limit = Math.min(vl, Math.max(vstart, visible - offset));
      if (!masked) {
        moveElements(state, d + vstart, s + vstart + offset, limit - vstart);
        if (limit < vl) view.fill(0, d + Math.max(limit, vstart), d + vl);
      } else {
        for (let i = vstart; i < vl; i++) if (isActive(state, i)) view[d + i] = i < limit ? view[s + i + offset] : 0;
      }
    }
    finish(hart);
  };
}

/** vslide1up, vslide1down. */
export function slideOneExecutor(row: InstructionRow): VectorExecutor {
  const up = primitiveParameters(row).up === true;
  return (hart, { word }) => {
    const state = hart.vector;
    if (state.vill) return hart.raiseIllegalInstruction(word);
    const refusal = refusalOf(state, word, up, 0);
    if (refusal !== null) return refuseArithmetic(hart, row.mnemonic, word, refusal);
    const { sew, vl, vstart, registerBytes } = state;
    const perRegister = registerBytes / (sew >> 3);
    const view = signedView(state, sew);
    const d = ((word >>> 7) & 31) * perRegister;
    const s = ((word >>> 20) & 31) * perRegister;
    const scalar = hart.x[(word >>> 15) & 31];
    const masked = (word & (1 << 25)) === 0;
    const step = up ? -1 : 1;
    const scalarAt = up ? 0 : vl - 1;
    if (masked) {
      for (let i = vstart; i < vl; i++) {
        if (isActive(state, i)) view[d + i] = i === scalarAt ? scalar : view[s + i + step];
      }
    } else if (vstart < vl) {
      const first = up ? Math.max(vstart, 1) : vstart;
      moveElements(state, d + first, s + first + step, (up ? vl : vl - 1) - first);
      if (scalarAt >= vstart) view[d + scalarAt] = scalar;
    }
    finish(hart);
  };
}

type GatherLoop = (
  state: VectorState,
  d: number,
  s: number,
  indices: number,
  start: number,
  end: number,
  visible: number,
) => void;

const gatherLoops = new Map<number, GatherLoop>();

/** One function per element and index width, so that each sees one kind of array. */
function gatherLoop(width: number, indexWidth: number, masked: boolean): GatherLoop {
  const key = (width << 8) | (indexWidth << 1) | (masked ? 1 : 0);
  let loop = gatherLoops.get(key);
  if (loop === undefined) {
    const body = `const elements = state.s${width}, index = state.u${indexWidth}, mask = state.u8;
for (let i = start; i < end; i++) {
${masked ? "if (((mask[i >> 3] >> (i & 7)) & 1) === 0) continue;" : ""}
const from = index[indices + i];
elements[d + i] = from < visible ? elements[s + from] : 0;
}`;
    loop = compileFunction<GatherLoop>(["state", "d", "s", "indices", "start", "end", "visible"], body);
    gatherLoops.set(key, loop);
  }
  return loop;
}

/** vrgather.vv, vrgatherei16.vv, vrgather.vx, vrgather.vi. */
export function gatherExecutor(row: InstructionRow): VectorExecutor {
  const indexWidthCode = primitiveParameters(row).indexWidth as number;
  const immediate = row.mnemonic.endsWith(".vi");
  return (hart, { word }) => {
    const state = hart.vector;
    if (state.vill) return hart.raiseIllegalInstruction(word);
    const { sew, vl, vstart, registerBytes } = state;
    const indexWidth = indexWidthCode === 1 ? sew : indexWidthCode;
    let indexRegisters = 0;
    if (indexWidth > 0) {
      const emulLog2 = state.groupLog2 + Math.clz32(sew) - Math.clz32(indexWidth);
      if (emulLog2 > 3 || emulLog2 < -3) {
        return refuseArithmetic(hart, row.mnemonic, word, "the index would have LMUL 16 or less than 1/8");
      }
      indexRegisters = registersOf(emulLog2);
    }
    const refusal = refusalOf(state, word, true, indexRegisters);
    if (refusal !== null) return refuseArithmetic(hart, row.mnemonic, word, refusal);
    const perRegister = registerBytes / (sew >> 3);
    const view = signedView(state, sew);
    const d = ((word >>> 7) & 31) * perRegister;
    const s = ((word >>> 20) & 31) * perRegister;
    const field = (word >>> 15) & 31;
    const masked = (word & (1 << 25)) === 0;
    const visible = visibleVlmax(hart);
    if (indexWidth === 0) {
      const from = immediate ? field : hart.x[field] >>> 0;
      const value = from < visible ? view[s + from] : 0;
      if (from >= visible && from < state.vlmax && vstart < vl) warnUnseen(hart, row.mnemonic, view[s + from]);
      for (let i = vstart; i < vl; i++) if (!masked || isActive(state, i)) view[d + i] = value;
    } else {
      const first = (field * registerBytes) / (indexWidth >> 3);
      if (visible < state.vlmax) {
        const indices = unsignedView(state, indexWidth);
        for (let i = vstart; i < vl; i++) {
          const from = indices[first + i];
          if (from < visible || from >= state.vlmax || (masked && !isActive(state, i))) continue;
          warnUnseen(hart, row.mnemonic, view[s + from]);
        }
      }
      gatherLoop(sew, indexWidth, masked)(state, d, s, first, vstart, vl, visible);
    }
    finish(hart);
  };
}

/** vcompress.vm. */
export function compressExecutor(row: InstructionRow): VectorExecutor {
  return (hart, { word }) => {
    const state = hart.vector;
    if (state.vill || state.vstart !== 0) return hart.raiseIllegalInstruction(word);
    const refusal = refusalOf(state, word, true, 1);
    if (refusal !== null) return refuseArithmetic(hart, row.mnemonic, word, refusal);
    const { sew, vl, registerBytes, u8 } = state;
    const perRegister = registerBytes / (sew >> 3);
    const view = signedView(state, sew);
    const d = ((word >>> 7) & 31) * perRegister;
    const s = ((word >>> 20) & 31) * perRegister;
    const mask = ((word >>> 15) & 31) * registerBytes;
    let packed = 0;
    for (let i = 0; i < vl; i++) {
      if ((u8[mask + (i >> 3)] >> (i & 7)) & 1) view[d + packed++] = view[s + i];
    }
    finish(hart);
  };
}

/** vmv1r.v, vmv2r.v, vmv4r.v, vmv8r.v. */
export function moveRegistersExecutor(row: InstructionRow): VectorExecutor {
  const registers = primitiveParameters(row).registers as number;
  return (hart, { word }) => {
    const state = hart.vector;
    if (state.vill) return hart.raiseIllegalInstruction(word);
    const vd = (word >>> 7) & 31;
    const vs2 = (word >>> 20) & 31;
    if ((vd | vs2) & (registers - 1)) return refuseArithmetic(hart, row.mnemonic, word, MISALIGNED);
    const { registerBytes, u8 } = state;
    const skipped = (state.vstart * state.sew) >> 3;
    const end = registers * registerBytes;
    const d = vd * registerBytes;
    const s = vs2 * registerBytes;
    for (let byte = skipped; byte < end; byte++) u8[d + byte] = u8[s + byte];
    finish(hart);
  };
}

/** vmv.x.s. */
export const moveToScalarExecutor: VectorExecutor = (hart, { word }): void => {
  const state = hart.vector;
  if (state.vill) return hart.raiseIllegalInstruction(word);
  const rd = (word >>> 7) & 31;
  const { sew } = state;
  const index = (((word >>> 20) & 31) * state.registerBytes) / (sew >> 3);
  let value: number = signedView(state, sew)[index];
  if (hart.behaviour.moveToScalarZeroExtends && value < 0 && sew < 32) {
    value = unsignedView(state, sew)[index];
    if (rd !== 0) {
      hart.warn(
        "move-to-scalar-zero-extends",
        `vmv.x.s gives ${value}: this machine zero-extends e${sew} elements where the specification sign-extends`,
      );
    }
  }
  if (rd !== 0) hart.x[rd] = value;
  finish(hart);
};

/** vmv.s.x. */
export const moveFromScalarExecutor: VectorExecutor = (hart, { word }): void => {
  const state = hart.vector;
  if (state.vill) return hart.raiseIllegalInstruction(word);
  if (state.vstart !== 0 && hart.behaviour.illegalVectorArithmeticDropped) {
    return refuseArithmetic(hart, "vmv.s.x", word, "vstart is not zero");
  }
  if (state.vstart < state.vl) {
    const index = (((word >>> 7) & 31) * state.registerBytes) / (state.sew >> 3);
    signedView(state, state.sew)[index] = hart.x[(word >>> 15) & 31];
  }
  finish(hart);
};
