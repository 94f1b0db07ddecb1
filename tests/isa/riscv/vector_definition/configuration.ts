/**
 * vsetvli, vsetivli and vsetvl (chapter 6). The vl rule of 6.3 leaves a choice for VLMAX < AVL < 2 VLMAX; here, as in
 * our hart, vl = min(AVL, VLMAX).
 * @module
 */
import { writeX } from "./definition.ts";
import { decodeVtype, type VectorState, VILL } from "./state.ts";

/** A configuration instruction: destination, AVL operand and the operand that becomes vtype. */
export interface Configuration {
  readonly form: "vsetvli" | "vsetivli" | "vsetvl";
  readonly rd: number;
  /** Register rs1, or the 5-bit AVL of vsetivli. */
  readonly rs1: number;
  /** Register rs2 of vsetvl, or the immediate (11 bits; 10 bits for vsetivli). */
  readonly type: number;
}

/** The instruction word, unsigned. */
export function encodeConfiguration({ form, rd, rs1, type }: Configuration): number {
  const top = form === "vsetvli" ? type & 0x7ff : form === "vsetivli" ? 0xc00 | (type & 0x3ff) : 0x800 | (type & 31);
  return ((top << 20) | (rs1 << 15) | (7 << 12) | (rd << 7) | 0x57) >>> 0;
}

/**
 * Carries the instruction out. Returns false if the use is reserved (6.2: rd = rs1 = x0 where VLMAX would change or
 * vill was set): the specification then lets an implementation set vill or go on.
 */
export function configure(state: VectorState, { form, rd, rs1, type }: Configuration): boolean {
  const old = decodeVtype(state.vtype);
  const requested = form === "vsetvl" ? Number(state.x[type]) : type;
  const next = decodeVtype(requested);
  const keepsVl = form !== "vsetivli" && rd === 0 && rs1 === 0;
  const wellDefined = !keepsVl || (!old.vill && (next.vill || old.vlmax === next.vlmax));
  if (next.vill) {
    state.vtype = VILL;
    state.vl = 0;
  } else {
    let requestedLength: bigint;
    if (form === "vsetivli") requestedLength = BigInt(rs1);
    else if (rs1 !== 0) requestedLength = state.x[rs1];
    else if (rd !== 0) requestedLength = 0xffffffffn;
    else requestedLength = BigInt(state.vl);
    state.vl = requestedLength < BigInt(next.vlmax) ? Number(requestedLength) : next.vlmax;
    state.vtype = requested;
  }
  writeX(state, rd, BigInt(state.vl));
  state.vstart = 0;
  return wellDefined;
}
