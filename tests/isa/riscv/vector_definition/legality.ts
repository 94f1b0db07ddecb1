/**
 * Which vector instructions are illegal: register group alignment, EMUL range, and overlap (3.4.2, 5.2, 5.3).
 * @module
 */
import { decodeVtype, ELEN, IllegalInstruction, type VectorState } from "./state.ts";

/** A vector register group as an operand of an instruction. */
export interface Group {
  readonly first: number;
  /** Element width in bits; 1 for a mask. */
  readonly eew: number;
  /** Registers of the group; fractions for parts of one register. 1 for masks and scalars. */
  readonly emul: number;
}

/** A mask register operand (4.5): one register, EEW = 1. */
export function maskGroup(first: number): Group {
  return { first, eew: 1, emul: 1 };
}

/** Number of registers that a group touches. */
export function registersOf(group: Group): number {
  return Math.max(1, group.emul);
}

/** Whether two groups share a register. */
export function overlap(a: Group, b: Group): boolean {
  return a.first < b.first + registersOf(b) && b.first < a.first + registersOf(a);
}

/** Raises illegal instruction unless `condition` holds. */
export function requireLegal(condition: boolean, rule: string): void {
  if (!condition) throw new IllegalInstruction(rule);
}

/** 3.4.4: with vill every instruction that depends on vtype is illegal. */
export function requireVtype(state: VectorState): { sew: number; lmul: number; vlmax: number } {
  const type = decodeVtype(state.vtype);
  requireLegal(!type.vill, "vill");
  return type;
}

/** 5.2: EEW and EMUL must be supported; groups start at multiples of EMUL. Not for masks. */
export function requireGroup(group: Group): void {
  requireLegal(group.eew >= 8 && group.eew <= ELEN, "unsupported EEW");
  requireLegal(group.emul >= 1 / 8 && group.emul <= 8, "EMUL out of range");
  requireLegal(group.first % registersOf(group) === 0, "register group misaligned");
}

/** 5.2: when a destination group may overlap a source group. */
export function requireOverlapAllowed(destination: Group, source: Group): void {
  if (!overlap(destination, source) || destination.eew === source.eew) return;
  const destinationEnd = destination.first + registersOf(destination);
  const sourceEnd = source.first + registersOf(source);
  if (destination.eew < source.eew) {
    requireLegal(destination.first === source.first, "narrower destination overlaps not the lowest part of its source");
  } else {
    requireLegal(
      source.emul >= 1 && destinationEnd === sourceEnd,
      "wider destination overlaps a source elsewhere than in its highest part",
    );
  }
}

/** For instructions whose destination must not overlap a source at all. */
export function requireDisjoint(destination: Group, source: Group): void {
  requireLegal(!overlap(destination, source), "destination overlaps a source");
}

/** 5.3: the destination of a masked instruction must not overlap v0 (callers exempt masks and reduction results). */
export function requireMaskUntouched(vm: number, destination: Group): void {
  if (vm === 0) requireDisjoint(destination, maskGroup(0));
}

/**
 * 5.2: "A vector register cannot be used to provide source operands with more than one EEW for a single instruction";
 * such encodings are reserved. Simulators commonly execute them, so this is reported apart from the illegal ones.
 */
export function sourcesOfDifferentWidthOverlap(sources: readonly Group[]): boolean {
  return sources.some((a, i) => sources.slice(i + 1).some((b) => a.eew !== b.eew && overlap(a, b)));
}
