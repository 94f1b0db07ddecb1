/**
 * Moves between registers: instead of moving a value, its readers look where it is. Only what must lie in certain
 * registers at the end of a block is moved there.
 * @module
 */
import { controlOf } from "../../../isa/rewriting/flow_graph.ts";
import { type Instruction, instructionOf, withValues } from "../../../isa/rewriting/listing.ts";
import { liveBehind } from "../../../isa/rewriting/liveness.ts";
import { readsOf, registersOf, type RegisterUse, writesOf } from "../../../isa/rewriting/machine_model.ts";
import { sequenceMoves } from "../../../isa/rewriting/parallel_moves.ts";
import { rowNamed } from "./coral_language.ts";
import { coralMachine, floatBase, parametersOf, vectorBase } from "./coral_machine.ts";
import { withoutDeadCode } from "./dead_code.ts";
import { analyse, type Kernel, replaceBlock, withStatements } from "./kernel.ts";

/** Registers that a move takes from and to, or null for other instructions. */
function moveOf({ row, values, verbatim }: Instruction): { from: number; to: number; count: number } | null {
  if (verbatim !== null) return null;
  if (row.category === "vector-move-registers") {
    const count = parametersOf(row).registers as number;
    return { from: vectorBase + values.vs2, to: vectorBase + values.vd, count };
  }
  const isMove = row.mnemonic === "addi" && values.imm === 0 && ![0, 2, 3, 4].includes(values.rd) &&
    ![0, 2, 3, 4].includes(values.rs1);
  return isMove ? { from: values.rs1, to: values.rd, count: 1 } : null;
}

/** A move of one or several registers. */
function moveInstruction(from: number, to: number, count: number): Instruction {
  return from < floatBase
    ? instructionOf(rowNamed("addi"), { rd: to, rs1: from, imm: 0 })
    : instructionOf(rowNamed(`vmv${count}r.v`), { vd: to - vectorBase, vs2: from - vectorBase });
}

/** Where the values of a block's registers are. */
class Homes {
  readonly #homes = new Map<number, number>();

  of(register: number): number {
    return this.#homes.get(register) ?? register;
  }

  set(register: number, home: number): void {
    this.#homes.set(register, home);
  }

  /** First register of a group whose values lie side by side and aligned, or null. */
  group({ first, count }: Pick<RegisterUse, "first" | "count">): number | null {
    const home = this.of(first);
    const together = registersOf({ first, count }).every((register, index) => this.of(register) === home + index);
    return together && (count === 1 || home % count === 0) ? home : null;
  }
}

/**
 * The instructions of a block with fewer moves, or null where there are none to save or registers do not suffice.
 * @param after registers needed behind it
 */
export function withoutMoves(
  instructions: readonly Instruction[],
  after: ReadonlySet<number>,
): Instruction[] | null {
  if (!instructions.some((one) => moveOf(one) !== null)) return null;
  const live = liveBehind(instructions, after, coralMachine);
  const homes = new Homes();
  const result: Instruction[] = [];
  for (const [position, instruction] of instructions.entries()) {
    const isLast = position === instructions.length - 1;
    const move = moveOf(instruction);
    if (move !== null) {
      const sources = registersOf({ first: move.from, count: move.count }).map((register) => homes.of(register));
      for (const [index, source] of sources.entries()) homes.set(move.to + index, source);
    } else {
      const effects = coralMachine.effects(instruction);
      if (isLast && controlOf(instruction) !== "next") {
        const settled = settle(homes, new Set([...after, ...readsOf(effects)]));
        if (settled === null) return null;
        return shorter([...result, ...settled, instruction], instructions);
      }
      const changed = rename(instruction, homes, live[position]);
      if (changed === null) return null;
      result.push(...changed);
    }
  }
  const settled = settle(homes, after);
  return settled && shorter([...result, ...settled], instructions);
}

function shorter(result: Instruction[], before: readonly Instruction[]): Instruction[] | null {
  return result.length < before.length ? result : null;
}

/** The kernel with fewer moves in all its blocks. */
export function withFewerMoves(kernel: Kernel): Kernel {
  let current = kernel;
  for (let index = analyse(kernel).graph.blocks.length - 1; index >= 0; index--) {
    const { graph, liveness } = analyse(current);
    const next = withoutMoves(graph.blocks[index].instructions, liveness.after[index]);
    // without instructions there would be no block
    if (next && next.length > 0) {
      current = withStatements(current, replaceBlock(current.statements, graph.blocks[index], next));
    }
  }
  return withStatements(current, withoutDeadCode(current.statements));
}

/** An instruction that reads values where they are, with the moves that it needs before it. */
function rename(instruction: Instruction, homes: Homes, live: ReadonlySet<number>): Instruction[] | null {
  const effects = coralMachine.effects(instruction);
  const { uses, reads, writes, pinned } = effects;
  if ([...reads, ...writes].some((register) => homes.of(register) !== register)) return null;
  if (pinned && uses.some((use) => registersOf(use).some((register) => homes.of(register) !== register))) return null;
  const written = new Set(writesOf(effects));
  const occupied = new Set<number>([...live].filter((register) => !written.has(register)).map((one) => homes.of(one)));
  const changes: Record<string, number> = {};
  const before: Instruction[] = [];
  const sources = new Set<number>();
  let isMoved = false;
  for (const use of uses.filter((one) => one.reads && !one.writes)) {
    const home = homes.group(use);
    if (home === null) return null;
    if (home !== use.first) isMoved = true;
    change(changes, use, home);
    for (const register of registersOf({ first: home, count: use.count })) sources.add(register);
  }
  for (const use of uses.filter((one) => one.reads && one.writes)) {
    const home = homes.group(use);
    if (home === null) return null;
    const group = registersOf({ first: home, count: use.count });
    // a copy of the value, or of a part, is a source too: overlaps that were none may not be allowed
    if (isMoved && group.some((register) => sources.has(register))) return null;
    let place: number | null = home;
    // somebody else needs the value as it was
    if (group.some((register) => occupied.has(register))) {
      place = claim(use, new Set([...occupied, ...sources]));
      if (place === null) return null;
      before.push(moveInstruction(home, place, use.count));
    }
    for (const [index, register] of registersOf(use).entries()) homes.set(register, place + index);
    for (const register of registersOf({ first: place, count: use.count })) occupied.add(register);
    change(changes, use, place);
  }
  for (const use of uses.filter((one) => one.writes && !one.reads)) {
    if (pinned || coralMachine.zeroRegisters.includes(use.first)) {
      if (registersOf(use).some((register) => occupied.has(register))) return null;
      for (const register of registersOf(use)) homes.set(register, register);
      continue;
    }
    // what overlapped its sources before may do so only if these have not moved
    const isInteger = use.first < floatBase;
    const place = placeOfSource(use, uses, homes, occupied) ??
      claim(use, isInteger || !isMoved ? occupied : new Set([...occupied, ...sources]), sources);
    if (place === null) return null;
    for (const [index, register] of registersOf(use).entries()) homes.set(register, place + index);
    change(changes, use, place);
  }
  return [...before, Object.keys(changes).length === 0 ? instruction : withValues(instruction, changes)];
}

/** Registers of a source that the result replaces, where the instruction did so before and nobody else needs the source. */
function placeOfSource(
  use: RegisterUse,
  uses: readonly RegisterUse[],
  homes: Homes,
  occupied: ReadonlySet<number>,
): number | null {
  const isSame = (one: RegisterUse) => one.first === use.first && one.count === use.count;
  const source = uses.find((one) => one.reads && !one.writes && isSame(one));
  const home = source ? homes.group(source) : null;
  if (home === null) return null;
  const group = registersOf({ first: home, count: use.count });
  const others = uses.filter((one) => one.reads && !isSame(one)).flatMap((one) =>
    registersOf(one).map((register) => homes.of(register))
  );
  return group.some((register) => occupied.has(register) || others.includes(register)) ? null : home;
}

/** Registers for a value: its own where they are free, otherwise others that no source lies in. */
function claim(use: RegisterUse, occupied: ReadonlySet<number>, sources: ReadonlySet<number> = new Set()) {
  const isFree = (start: number) =>
    registersOf({ first: start, count: use.count }).every((register) => !occupied.has(register));
  if (isFree(use.first)) return use.first;
  if ((use.count & (use.count - 1)) !== 0) return null;
  const file = coralMachine.registerFiles.find(({ first, count }) => use.first >= first && use.first < first + count)!;
  for (let start = file.first; start + use.count <= file.first + file.count; start += use.count) {
    const group = registersOf({ first: start, count: use.count });
    const isUsable = group.every((register) =>
      !file.reserved.includes(register - file.first) && !sources.has(register)
    );
    if (isUsable && isFree(start)) return start;
  }
  return null;
}

function change(changes: Record<string, number>, use: RegisterUse, home: number): void {
  if (home === use.first) return;
  const file = coralMachine.registerFiles.findLast(({ first }) => first <= home)!;
  changes[use.operand] = home - file.first;
}

/** Moves of values to the registers that are needed. */
function settle(homes: Homes, needed: ReadonlySet<number>): Instruction[] | null {
  const moves = [...needed].filter((register) => homes.of(register) !== register)
    .map((to) => ({ from: homes.of(to), to }));
  const taken = new Set([...needed].flatMap((register) => [register, homes.of(register)]));
  const result: Instruction[] = [];
  for (const { first, count, reserved } of coralMachine.registerFiles) {
    const own = moves.filter(({ to }) => to >= first && to < first + count);
    if (own.length === 0) continue;
    const width = first === vectorBase && own.length % 2 === 0 && pairsOf(own) ? 2 : 1;
    const spare = Array.from({ length: count / width }, (_, index) => first + index * width).find((register) =>
      registersOf({ first: register, count: width }).every((one) => !taken.has(one) && !reserved.includes(one - first))
    );
    const sequence = sequenceMoves(width === 2 ? pairsOf(own)! : own, spare ?? null);
    if (sequence === null) return null;
    result.push(...sequence.map(({ from, to }) => moveInstruction(from, to, width)));
  }
  return result;
}

/** Moves of pairs of registers, or null where they are no pairs. */
function pairsOf(moves: readonly { from: number; to: number }[]): { from: number; to: number }[] | null {
  const sources = new Map(moves.map(({ from, to }) => [to, from]));
  const even = moves.filter(({ to }) => to % 2 === 0);
  const paired = even.every(({ from, to }) => from % 2 === 0 && sources.get(to + 1) === from + 1);
  return paired && even.length * 2 === moves.length ? even : null;
}
