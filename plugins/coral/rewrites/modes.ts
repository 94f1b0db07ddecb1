/**
 * Vector modes (element width, LMUL, vl, policies) as a property of each instruction: configuration instructions are
 * taken out, so that vector instructions may move, and as few as possible are put in again.
 * @module
 */
import { flowGraphOf } from "../../../isa/rewriting/flow_graph.ts";
import { LinearValues } from "../../../isa/rewriting/linear.ts";
import { type Instruction, instructionOf, type Mode, type Statement } from "../../../isa/rewriting/listing.ts";
import { liveBehind, livenessOf } from "../../../isa/rewriting/liveness.ts";
import { rowNamed } from "./coral_language.ts";
import { coralMachine, isModeless, isVector, maximumLength, parametersOf } from "./coral_machine.ts";

/** lmul as its logarithm, by the vlmul field. */
const logarithms = [0, 1, 2, 3, NaN, -3, -2, -1];

function modeOfType(vtype: number, vl: number): Mode {
  return {
    sew: 8 << ((vtype >> 3) & 7),
    lmul: logarithms[vtype & 7],
    tail: (vtype >> 6) & 1,
    mask: (vtype >> 7) & 1,
    vl,
  };
}

function typeOfMode({ sew, lmul, tail, mask }: Mode): number {
  return (lmul & 7) | ((31 - Math.clz32(sew) - 3) << 3) | (tail << 6) | (mask << 7);
}

function isConfiguration({ row }: Instruction): boolean {
  return row.category === "vector-configuration";
}

/** What is known of the mode at a place; an element width of 0: only the length is. */
type State = Mode | null;

/** What is known where two paths meet. */
function meet(a: State, b: State): State {
  if (sameMode(a, b)) return a;
  return a !== null && b !== null && a.vl === b.vl && a.vl >= 0 ? { ...modeOfType(0, a.vl), sew: 0 } : null;
}

function sameMode(a: State, b: State): boolean {
  if (a === null || b === null) return a === b;
  return a.sew === b.sew && a.lmul === b.lmul && a.vl === b.vl && a.tail === b.tail && a.mask === b.mask;
}

/** Mode behind a configuration instruction; a length that is not known is a negative number of its own. */
function configured(
  instruction: Instruction,
  before: State,
  valueOf: (register: number) => number | null,
  own: number,
): State {
  const { row, values } = instruction;
  const form = parametersOf(row).form;
  if (form === "vsetvl") return null;
  const mode = modeOfType(values.vtypei, 0);
  const most = maximumLength(mode);
  if (form === "vsetivli") return { ...mode, vl: Math.min(values.uimm, most) };
  if (values.rs1 === 0) {
    if (values.rd !== 0) return { ...mode, vl: most };
    if (before === null) return null;
    if (before.vl < 0) return maximumLength(before) <= most ? { ...mode, vl: before.vl } : null;
    return { ...mode, vl: Math.min(before.vl, most) };
  }
  const length = valueOf(values.rs1);
  return { ...mode, vl: length === null ? own : Math.min(length >>> 0, most) };
}

/** A listing in which every vector instruction knows its mode. */
export interface Lifted {
  readonly statements: readonly Statement[];
}

/**
 * Finds the mode of every vector instruction and takes out configuration instructions whose mode is known; those that
 * tell a program its length become a `li`.
 * @returns null where the mode of a vector instruction is not known
 */
export function liftModes(statements: readonly Statement[]): Lifted | null {
  const graph = flowGraphOf(statements);
  const linear = new LinearValues(graph, coralMachine);
  const starts: (State | undefined)[] = graph.blocks.map(() => undefined);
  const found = new Map<Instruction, { mode: State; after: State }>();
  if (graph.blocks.length === 0) return null;
  starts[0] = null;
  const work = [0];
  while (work.length > 0) {
    const index = work.shift()!;
    const block = graph.blocks[index];
    let state: State = starts[index] ?? null;
    for (const [position, instruction] of block.instructions.entries()) {
      const before = state;
      if (isConfiguration(instruction)) {
        const valueOf = (register: number) => {
          const value = linear.at(register, index, position);
          return value.terms.size === 0 ? value.constant : null;
        };
        state = configured(instruction, state, valueOf, -1 - block.start - position);
      }
      found.set(instruction, { mode: before, after: state });
    }
    for (const next of block.successors) {
      const known = starts[next];
      const merged = known === undefined ? state : meet(known, state);
      if (known === undefined || !sameMode(known, merged)) {
        starts[next] = merged;
        work.push(next);
      }
    }
  }
  const lifted: Statement[] = [];
  for (const statement of statements) {
    if (statement.kind !== "instruction") {
      lifted.push(statement);
      continue;
    }
    // code that is never reached
    const states = found.get(statement);
    if (!states) return null;
    if (isConfiguration(statement)) {
      if (states.after === null || states.after.vl < 0) return null;
      if (statement.values.rd !== 0) {
        lifted.push(
          instructionOf(rowNamed("addi"), { rd: statement.values.rd, rs1: 0, imm: states.after.vl }, {
            line: statement.line,
          }),
        );
      }
      continue;
    }
    const mode = states.mode === null || states.mode.sew === 0 ? null : states.mode;
    if (isVector(statement) && mode === null && !isModeless(statement)) return null;
    lifted.push(isVector(statement) ? { ...statement, mode } : statement);
  }
  return { statements: lifted };
}

/** Whether an instruction does the same under a mode as under its own. */
function fits(instruction: Instruction, state: State): boolean {
  if (isModeless(instruction)) return state !== null;
  const mode = instruction.mode!;
  if (state === null || state.vl !== mode.vl || state.sew === 0) return false;
  // what must keep the tail or masked-off elements needs a mode that says so
  if ((mode.tail === 0 && state.tail === 1) || (mode.mask === 0 && state.mask === 1)) return false;
  const { category } = instruction.row;
  const addressing = parametersOf(instruction.row).mode;
  if ((category === "vector-load" || category === "vector-store") && addressing !== "indexed") {
    return mode.sew * 2 ** state.lmul === state.sew * 2 ** mode.lmul;
  }
  return mode.sew === state.sew && mode.lmul === state.lmul;
}

/** Instructions that bring about a mode, or null where no register is free for a long length. */
function configuration(mode: Mode, state: State, free: readonly number[]): Instruction[] | null {
  const vtypei = typeOfMode(mode);
  const most = maximumLength(mode);
  const keeps = state !== null && state.vl === mode.vl && state.sew > 0 && maximumLength(state) === most;
  if (keeps) return [instructionOf(rowNamed("vsetvli"), { rd: 0, rs1: 0, vtypei })];
  if (mode.vl < 0) return null;
  if (mode.vl < 32) return [instructionOf(rowNamed("vsetivli"), { rd: 0, uimm: mode.vl, vtypei })];
  if (free.length === 0) return null;
  if (mode.vl === most) return [instructionOf(rowNamed("vsetvli"), { rd: free[0], rs1: 0, vtypei })];
  return [
    instructionOf(rowNamed("addi"), { rd: free[0], rs1: 0, imm: mode.vl }),
    instructionOf(rowNamed("vsetvli"), { rd: 0, rs1: free[0], vtypei }),
  ];
}

/** Integer registers that may be used for a moment where `live` are needed. */
function freeRegisters(live: ReadonlySet<number>): number[] {
  // a0 to a7 and t0 to t6 first; s registers belong to the caller only by convention
  const order = [...range(5, 7), ...range(28, 31), ...range(10, 17), ...range(18, 27), 8, 9, 1];
  return order.filter((register) => !live.has(register));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * Puts configuration instructions in where the mode changes. A loop whose first mode is that of its end gets it before
 * its start.
 * @returns null where a register for a length is missing
 */
export function lowerModes({ statements }: Lifted): Statement[] | null {
  const graph = flowGraphOf(statements);
  const { blocks, loops } = graph;
  const liveness = livenessOf(graph, coralMachine);
  /** Modes to bring about at the ends of blocks, for loops that follow. */
  const prepared = new Map<number, Mode>();
  const firstOf = (block: number) =>
    blocks[block].instructions.find((one) => isVector(one) && !isModeless(one))?.mode ?? null;
  for (const { header, latches, entries, blocks: body } of loops) {
    const first = firstOf(header);
    if (first === null || entries.length !== 1 || latches.length !== 1 || body.size !== 1) continue;
    const last = blocks[latches[0]].instructions.findLast((one) => isVector(one) && !isModeless(one))!.mode!;
    const follows = blocks[entries[0]].successors.length === 1;
    if (follows && sameMode(first, last)) prepared.set(entries[0], last);
  }
  const walk = (
    index: number,
    start: State,
    emit: ((before: Instruction | null, added: Instruction[]) => void) | null,
  ) => {
    let state = start;
    const { instructions } = blocks[index];
    const live = emit ? liveBehind(instructions, liveness.after[index], coralMachine) : null;
    const change = (mode: Mode, instruction: Instruction | null, position: number) => {
      if (emit) {
        // registers that the instruction itself reads are needed too
        const needed = position === 0 ? liveness.before[index] : live![position - 1] ?? liveness.after[index];
        const added = configuration(mode, state, freeRegisters(needed));
        if (added === null) throw new MissingRegister();
        emit(instruction, added);
      }
      state = mode;
    };
    for (const [position, instruction] of instructions.entries()) {
      const goesElsewhere = instruction.row.semantics.kind === "jump";
      const mode = prepared.get(index);
      if (goesElsewhere && mode && !sameMode(state, mode)) change(mode, instruction, position);
      if (isVector(instruction) && !fits(instruction, state)) {
        change(instruction.mode ?? state ?? modeOfType(0, 16), instruction, position);
      }
    }
    const mode = prepared.get(index);
    if (mode && !sameMode(state, mode)) change(mode, null, instructions.length);
    return state;
  };
  const starts: (State | undefined)[] = blocks.map(() => undefined);
  starts[0] = null;
  const work = [0];
  while (work.length > 0) {
    const index = work.shift()!;
    const end = walk(index, starts[index] ?? null, null);
    for (const next of blocks[index].successors) {
      const known = starts[next];
      const merged = known === undefined ? end : meet(known, end);
      if (known === undefined || !sameMode(known, merged)) {
        starts[next] = merged;
        work.push(next);
      }
    }
  }
  const additions = new Map<Instruction, Instruction[]>();
  const endings = new Map<number, Instruction[]>();
  try {
    for (const { index, end } of blocks) {
      walk(index, starts[index] ?? null, (before, added) => {
        if (before) additions.set(before, [...additions.get(before) ?? [], ...added]);
        else endings.set(end, added);
      });
    }
  } catch (error) {
    if (error instanceof MissingRegister) return null;
    throw error;
  }
  return statements.flatMap((statement, index) => [
    ...endings.get(index) ?? [],
    ...statement.kind === "instruction" ? additions.get(statement) ?? [] : [],
    statement,
  ]);
}

class MissingRegister extends Error {}

/** A mode for new instructions. */
export function modeOf(sew: number, lmul: number, vl: number): Mode {
  return { sew, lmul, vl, tail: 1, mask: 1 };
}
