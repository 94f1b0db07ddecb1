/**
 * Compares what a simulator did with what the definition says.
 * @module
 */
import type { VectorCase } from "./cases.ts";
import { type Outcome, perform } from "./definition.ts";
import { copyState, type VectorState } from "./state.ts";

/** What a simulator did with one case. */
export interface Observed {
  readonly kind: "done" | "illegal" | "fault";
  /** RISC-V exception cause, where the simulator tells. */
  readonly cause?: number;
  /** The faulting address. */
  readonly address?: number;
  readonly v: Uint8Array;
  /** Signed or unsigned 32-bit values. */
  readonly x: ArrayLike<number>;
  readonly vl: number;
  readonly vtype: number;
  readonly vstart: number;
  readonly vxrm: number;
  readonly vxsat: number;
  /** The memory of the case, if it has one. */
  readonly memory?: Uint8Array;
}

/** Index of the first byte that differs, or -1. */
function firstDifference(a: Uint8Array, b: Uint8Array): number {
  for (let i = 0; i < b.length; i++) if (a[i] !== b[i]) return i;
  return -1;
}

/** The case in words, for messages. */
export function describe({ definition, fields, word, state }: VectorCase): string {
  const { vd, vs1, vs2, vm } = fields;
  const vtype = `vtype 0x${state.vtype.toString(16)} vl ${state.vl} vstart ${state.vstart} vxrm ${state.vxrm}`;
  return `${definition.name} vd ${vd} vs1 ${vs1} vs2 ${vs2} vm ${vm} (0x${word.toString(16)}) ${vtype}`;
}

/** The definition's answer to a case. */
export function expectation({ definition, fields, state }: VectorCase): { state: VectorState; outcome: Outcome } {
  const expected = copyState(state);
  return { outcome: perform(definition, expected, fields, state), state: expected };
}

/** The first difference in words, or null. Reserved encodings with operands of two widths may also be illegal. */
export function difference(test: VectorCase, observed: Observed): string | null {
  const { outcome, state } = expectation(test);
  if (outcome.kind !== observed.kind) {
    if (outcome.kind !== "illegal" && outcome.reserved && observed.kind === "illegal") return null;
    const rule = outcome.kind === "illegal" ? ` (${outcome.rule})` : "";
    return `${describe(test)}: ${observed.kind}, expected ${outcome.kind}${rule}`;
  }
  const wrong = (what: string, got: unknown, expected: unknown) =>
    `${describe(test)}: ${what} is ${got}, expected ${expected}`;
  if (outcome.kind === "fault") {
    if (observed.cause !== undefined && observed.cause !== outcome.cause) {
      return wrong("cause", observed.cause, outcome.cause);
    }
    if (observed.address !== outcome.address) return wrong("fault address", observed.address, outcome.address);
  }
  const byte = firstDifference(observed.v, state.v);
  if (byte >= 0) {
    const first = byte & ~15;
    const [got, expected] = [observed.v, state.v].map((v) => v.subarray(first, first + 16).toHex());
    return wrong(`v${byte >> 4}`, got, expected);
  }
  for (let register = 0; register < 32; register++) {
    if (observed.x[register] >>> 0 !== Number(state.x[register])) {
      return wrong(`x${register}`, observed.x[register] >>> 0, state.x[register]);
    }
  }
  for (const name of ["vl", "vtype", "vstart", "vxrm", "vxsat"] as const) {
    if (observed[name] >>> 0 !== state[name]) return wrong(name, observed[name], state[name]);
  }
  if (observed.memory && state.memory.length > 0) {
    const expected = state.memory[0].bytes;
    const at = firstDifference(observed.memory, expected);
    if (at >= 0) return wrong(`memory +0x${at.toString(16)}`, observed.memory[at], expected[at]);
  }
  return null;
}
