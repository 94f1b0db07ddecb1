/**
 * What one entry of the definition is, how it is encoded, and how it is carried out.
 * @module
 */
import { AccessFault, IllegalInstruction, type VectorState } from "./state.ts";

/** The variable fields of an encoding, raw. For stores `vd` holds vs3; `vs1` is also rs1 or the immediate. */
export interface Fields {
  readonly vd: number;
  readonly vs1: number;
  readonly vs2: number;
  readonly vm: number;
}

/** One instruction: its encoding, its legality and its effect. */
export interface Definition {
  /** Mnemonic with its form, for example `vwmacc.vx`. */
  readonly name: string;
  /** Word with all variable fields zero (vm included). */
  readonly base: number;
  /** Fields that the encoding fixes; all others vary. */
  readonly fixed: Partial<Fields>;
  /** Whether the 5-bit field at [19:15] names an x register. */
  readonly scalar: boolean;
  /** Whether the vxrm rounding mode matters. */
  readonly rounds?: boolean;
  /** Whether the instruction accesses memory. */
  readonly memory?: boolean;
  /**
   * Throws IllegalInstruction where the specification requires it or reserves the encoding; returns true where the
   * encoding is reserved only because sources of different EEW share a register (see legality.ts).
   */
  check(state: VectorState, fields: Fields): boolean;
  /** The effect on a state for which `check` passed. `before` is a copy of the state that stays unchanged. */
  execute(state: VectorState, fields: Fields, before: VectorState): void;
}

/** The encoded instruction word, unsigned. */
export function encode(definition: Definition, fields: Fields): number {
  const { vd, vs1, vs2, vm } = { ...fields, ...definition.fixed };
  return (definition.base | (vm << 25) | (vs2 << 20) | (vs1 << 15) | (vd << 7)) >>> 0;
}

/** How an instruction ended. */
export type Outcome =
  | { readonly kind: "done"; readonly reserved: boolean }
  | { readonly kind: "illegal"; readonly rule: string }
  | { readonly kind: "fault"; readonly cause: number; readonly address: number; readonly reserved: boolean };

/** The outcome of the legality rules alone. */
export function legality(definition: Definition, state: VectorState, fields: Fields): Outcome {
  try {
    return { kind: "done", reserved: definition.check(state, { ...fields, ...definition.fixed }) };
  } catch (error) {
    if (error instanceof IllegalInstruction) return { kind: "illegal", rule: error.message };
    throw error;
  }
}

/**
 * Carries the instruction out on `state`, which is changed. After an instruction that did not trap vstart is zero (3.7);
 * an illegal one changes nothing; a faulting one leaves vstart at the element that faulted.
 */
export function perform(definition: Definition, state: VectorState, given: Fields, before: VectorState): Outcome {
  const fields = { ...given, ...definition.fixed };
  const outcome = legality(definition, state, fields);
  if (outcome.kind !== "done") return outcome;
  try {
    definition.execute(state, fields, before);
    state.vstart = 0;
    return outcome;
  } catch (error) {
    if (!(error instanceof AccessFault)) throw error;
    return { kind: "fault", cause: error.exception, address: error.address, reserved: outcome.reserved };
  }
}

/** Writes an x register; x0 stays zero. */
export function writeX(state: VectorState, register: number, value: bigint): void {
  if (register !== 0) state.x[register] = BigInt.asUintN(32, value);
}

/** The 5-bit immediate, sign-extended. */
export function simm5(field: number): bigint {
  return BigInt.asIntN(5, BigInt(field));
}
