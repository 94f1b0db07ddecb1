/**
 * Helpers of the executors of primitives.
 * @module
 */
import type { InstructionRow } from "../../instruction.ts";
import type { VectorState } from "./state.ts";

/** Parameters of a row's primitive. */
export function primitiveParameters(row: InstructionRow): Readonly<Record<string, number | string | boolean>> {
  return row.semantics.kind === "primitive" ? row.semantics.parameters ?? {} : {};
}

/** The registers as signed elements of a width. */
export function signedView(state: VectorState, width: number): Int8Array | Int16Array | Int32Array {
  return width === 8 ? state.s8 : width === 16 ? state.s16 : state.s32;
}

/** The registers as unsigned elements of a width. */
export function unsignedView(state: VectorState, width: number): Uint8Array | Uint16Array | Uint32Array {
  return width === 8 ? state.u8 : width === 16 ? state.u16 : state.u32;
}

/** Bit `index` of v0. */
export function isActive(state: VectorState, index: number): boolean {
  return ((state.u8[index >> 3] >> (index & 7)) & 1) === 1;
}
