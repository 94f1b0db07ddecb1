/**
 * Values inside a sequence of instructions: which operands name the same value, and which values may live in other
 * registers than they do.
 * @module
 */
import type { Instruction } from "./listing.ts";
import { withValues } from "./listing.ts";
import { type MachineModel, registersOf, type RegisterUse } from "./machine_model.ts";

/** A value: written by one instruction, changed in place by others, read by others. */
export interface Web {
  readonly id: number;
  /** First register and number of registers. */
  readonly first: number;
  readonly count: number;
  /** It comes from before, is needed afterwards, or is accessed in a way that binds it to its registers. */
  fixed: boolean;
  /** Instructions that access it. */
  readonly accesses: number[];
}

/** An operand's place inside a value. */
export interface WebAccess {
  readonly use: RegisterUse;
  readonly web: Web;
  /** Registers from the value's first to the operand's. */
  readonly offset: number;
}

/** Values of a sequence. */
export interface Webs {
  readonly webs: readonly Web[];
  /** Operands of each instruction. */
  readonly accesses: readonly (readonly WebAccess[])[];
  /** Registers that are bound: those of fixed values, and those that are needed before or behind the sequence. */
  readonly bound: ReadonlySet<number>;
}

/**
 * Finds the values of a sequence.
 * @param before registers needed before the sequence
 * @param after registers needed behind it
 */
export function websOf(
  instructions: readonly Instruction[],
  before: ReadonlySet<number>,
  after: ReadonlySet<number>,
  machine: MachineModel,
): Webs {
  const webs: Web[] = [];
  const current = new Map<number, Web>();
  const open = (first: number, count: number, fixed: boolean): Web => {
    const web: Web = { id: webs.length, first, count, fixed, accesses: [] };
    webs.push(web);
    for (const register of registersOf(web)) current.set(register, web);
    return web;
  };
  const fix = (register: number): Web => {
    const web = current.get(register) ?? open(register, 1, true);
    web.fixed = true;
    return web;
  };
  const accesses: WebAccess[][] = [];
  for (const [index, instruction] of instructions.entries()) {
    const { uses, reads, writes, pinned } = machine.effects(instruction);
    for (const register of reads) fix(register).accesses.push(index);
    const list: WebAccess[] = [];
    const reading = uses.filter((use) => use.reads);
    for (const use of reading) {
      const web = readWeb(use, current, open);
      if (pinned) web.fixed = true;
      web.accesses.push(index);
      list.push({ use, web, offset: use.first - web.first });
    }
    for (const use of uses) {
      if (!use.writes) continue;
      if (use.reads) continue;
      const isZero = machine.zeroRegisters.includes(use.first);
      const web = open(use.first, use.count, pinned || isZero || (use.count & (use.count - 1)) !== 0);
      web.accesses.push(index);
      list.push({ use, web, offset: 0 });
    }
    for (const register of writes) open(register, 1, true).accesses.push(index);
    accesses.push(list);
  }
  for (const register of after) {
    const web = current.get(register);
    if (web) web.fixed = true;
  }
  const bound = new Set([...before, ...after]);
  for (const web of webs) if (web.fixed) { for (const register of registersOf(web)) bound.add(register); }
  return { webs, accesses, bound };
}

/** The value that an operand reads; several values at once are bound to their registers. */
function readWeb(
  use: RegisterUse,
  current: Map<number, Web>,
  open: (first: number, count: number, fixed: boolean) => Web,
): Web {
  const found = new Set(registersOf(use).map((register) => current.get(register)));
  const [only] = found;
  if (found.size === 1 && only && use.first >= only.first && use.first + use.count <= only.first + only.count) {
    // what changes a part of a value leaves one that no single operand has written
    if (use.writes && (use.first !== only.first || use.count !== only.count)) only.fixed = true;
    return only;
  }
  for (const web of found) if (web) web.fixed = true;
  // accesses of one register after another, so that every one of them is ordered
  return open(use.first, use.count, true);
}

/** An instruction with the registers that its values have been given. */
export function renamed(
  instruction: Instruction,
  accesses: readonly WebAccess[],
  registerOf: (web: Web) => number,
  fileStart: (register: number) => number,
): Instruction {
  const changes: Record<string, number> = {};
  for (const { use, web, offset } of accesses) {
    if (web.fixed) continue;
    const register = registerOf(web) + offset;
    changes[use.operand] = register - fileStart(register);
  }
  return Object.keys(changes).length === 0 ? instruction : withValues(instruction, changes);
}
