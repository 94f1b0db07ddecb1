/**
 * Packing: instructions that work on neighbouring pieces become one on a larger register group (a larger LMUL). Memory
 * then moves whole lines, and the unit decodes fewer instructions. Values that live across the loop are gathered into
 * groups before it and spread again behind it.
 * @module
 */
import { dependencesOf } from "../../../isa/rewriting/dependences.ts";
import type { BasicBlock } from "../../../isa/rewriting/flow_graph.ts";
import { type Instruction, instructionOf, type Mode } from "../../../isa/rewriting/listing.ts";
import { registersOf } from "../../../isa/rewriting/machine_model.ts";
import { type Move, sequenceMoves } from "../../../isa/rewriting/parallel_moves.ts";
import { type WebAccess, type Webs, websOf } from "../../../isa/rewriting/webs.ts";
import { aliasesOf } from "./aliases.ts";
import { rowNamed } from "./coral_language.ts";
import { coralMachine, isModeless, parametersOf, vectorBase, vectorBytes } from "./coral_machine.ts";
import { type Analysis, type Kernel, withStatements } from "./kernel.ts";
import { modeOf } from "./modes.ts";
import { laneBytes, type Pack, PackFinder } from "./pack_groups.ts";
import { ownLoop } from "./unroll.ts";

/** Values of all lanes, in one register group inside the block. */
interface Group {
  /** Registers that the lanes have outside the block: the first of each; none for values that the block makes. */
  readonly outside: readonly number[];
  readonly laneRegisters: number;
  readonly reduction: { readonly pack: Pack; readonly mode: Mode } | null;
  /** Registers of the group. */
  readonly count: number;
  /** First register, once it has one. */
  start: number;
  /** Whether the block changes it. */
  changed: boolean;
}

/** A node of the new order: one instruction, or a pack. */
interface Node {
  readonly members: readonly number[];
  readonly pack: Pack | null;
}

/** The kernel with the packs of a block made wide instructions, or null where there are none or registers are missing. */
export function packBlock(kernel: Kernel, analysis: Analysis, block: BasicBlock, width: number): Kernel | null {
  const packing = new Packing(kernel, analysis, block, width);
  const result = packing.build();
  if (result === null) return null;
  const { before, body, behind } = result;
  const { statements } = kernel;
  const isLoop = ownLoop(analysis, block) !== null;
  if (!isLoop) {
    return withStatements(kernel, [
      ...statements.slice(0, block.start),
      ...before,
      ...body,
      ...behind,
      ...statements.slice(packing.bodyEnd),
    ]);
  }
  let entry = block.start;
  while (entry > 0 && statements[entry - 1].kind !== "instruction") entry--;
  return withStatements(kernel, [
    ...statements.slice(0, entry),
    ...before,
    ...statements.slice(entry, block.start),
    ...body,
    ...statements.slice(packing.bodyEnd, block.end),
    ...behind,
    ...statements.slice(block.end),
  ]);
}

class Packing {
  /** Index of the statement behind the instructions that are packed. */
  readonly bodyEnd: number;
  readonly #kernel: Kernel;
  readonly #analysis: Analysis;
  readonly #block: BasicBlock;
  readonly #width: number;
  readonly #body: readonly Instruction[];
  readonly #webs: Webs;
  readonly #packs: Map<number, Pack>;
  readonly #groups = new Map<string, Group>();
  readonly #isLoop: boolean;

  constructor(kernel: Kernel, analysis: Analysis, block: BasicBlock, width: number) {
    this.#kernel = kernel;
    this.#analysis = analysis;
    this.#block = block;
    this.#width = width;
    this.#isLoop = ownLoop(analysis, block) !== null;
    const last = block.instructions.at(-1)!;
    this.#body = coralMachine.effects(last).barrier ? block.instructions.slice(0, -1) : block.instructions;
    this.bodyEnd = block.start + this.#body.length;
    const { liveness, linear } = analysis;
    const { index } = block;
    const after = new Set(liveness.after[index]);
    for (const register of coralMachine.effects(last).uses.map(({ first }) => first)) after.add(register);
    this.#webs = websOf(this.#body, liveness.before[index], after, coralMachine);
    const packable = this.#body.every((instruction) => !coralMachine.effects(instruction).barrier);
    const context = { instructions: this.#body, webs: this.#webs, linear, block: index, width };
    this.#packs = packable ? new PackFinder(context).find() : new Map();
  }

  build(): { before: Instruction[]; body: Instruction[]; behind: Instruction[] } | null {
    if (this.#packs.size === 0 || !this.#entersPlainly()) return null;
    // instructions that stay keep their registers
    for (const [index, accesses] of this.#webs.accesses.entries()) {
      if (!this.#packs.has(index)) { for (const { web } of accesses) web.fixed = true; }
    }
    for (const pack of new Set(this.#packs.values())) if (!this.#makeGroups(pack)) return null;
    if (!this.#groupsAlone()) return null;
    const order = this.#order();
    if (order === null || !this.#allocate(order)) return null;
    const body = order.map((node) => node.pack ? this.#wide(node.pack) : this.#body[node.members[0]]);
    if (body.includes(null)) return null;
    const moves = this.#boundaryMoves();
    return moves && { before: moves.before, body: body as Instruction[], behind: moves.behind };
  }

  /** Whether code can be put before the loop: what precedes it runs into it. */
  #entersPlainly(): boolean {
    if (!this.#isLoop) return true;
    const loop = ownLoop(this.#analysis, this.#block)!;
    const [entry] = loop.entries;
    return loop.entries.length === 1 && loop.exits.length === 1 && entry === this.#block.index - 1 &&
      this.#analysis.graph.blocks[entry].successors.length === 1 &&
      !coralMachine.effects(this.#analysis.graph.blocks[entry].instructions.at(-1)!).barrier &&
      loop.exits[0] === this.#block.index + 1;
  }

  #accessesOf(pack: Pack, operand: string): WebAccess[] {
    return pack.lanes.map((lane) => this.#webs.accesses[lane].find(({ use }) => use.operand === operand)!);
  }

  #isReduced(pack: Pack, operand: string): boolean {
    return pack.reduction !== null && (operand === pack.reduction.source || operand === pack.reduction.result);
  }

  #keyOf(pack: Pack, operand: string): string {
    const accesses = this.#accessesOf(pack, operand);
    if (this.#isReduced(pack, operand)) return `sum ${accesses[0].use.first}`;
    return accesses.some(({ web }) => !web.fixed)
      ? `value ${accesses.map(({ web }) => web.id).join(" ")}`
      : `lanes ${accesses.map(({ use }) => use.first).join(" ")}`;
  }

  /** Finds or makes the groups of a pack's operands; false where lanes do not lie one behind the other. */
  #makeGroups(pack: Pack): boolean {
    for (const { use } of this.#webs.accesses[pack.lanes[0]]) {
      if (use.first < vectorBase) continue;
      const accesses = this.#accessesOf(pack, use.operand);
      const instruction = this.#body[pack.lanes[0]];
      const bytes = laneBytes(instruction, accesses[0]);
      if (bytes === null) return false;
      const inner = accesses.some(({ web }) => !web.fixed) && !this.#isReduced(pack, use.operand);
      if (inner && accesses.some(({ web }) => web.fixed)) return false;
      const laneRegisters = use.count;
      // lanes from outside are whole registers
      if (!inner && bytes !== laneRegisters * vectorBytes) return false;
      const count = Math.max(1, bytes * this.#width / vectorBytes);
      if (count > 8) return false;
      const key = this.#keyOf(pack, use.operand);
      const reduced = this.#isReduced(pack, use.operand);
      let group = this.#groups.get(key);
      if (!group) {
        const outside = inner
          ? []
          : reduced
          ? pack.lanes.map(() => accesses[0].use.first)
          : accesses.map(({ use: { first } }) => first);
        const width = bytes * 8;
        const sew = this.#laneWidth(instruction, use.operand);
        const mode = modeOf(sew, Math.log2(laneRegisters), width / sew);
        group = {
          outside,
          laneRegisters,
          reduction: reduced ? { pack, mode } : null,
          count,
          start: -1,
          changed: false,
        };
        this.#groups.set(key, group);
      }
      if (group.count !== count || (!inner && group.laneRegisters !== laneRegisters)) return false;
      if ((group.reduction === null) === reduced) return false;
      if (reduced && group.reduction!.pack.reduction!.combine !== pack.reduction!.combine) return false;
      if (use.writes) group.changed = true;
    }
    return true;
  }

  /** Element width of a reduction's value. */
  #laneWidth({ row, mode }: Instruction, operand: string): number {
    if (mode === null) return 8;
    return row.mnemonic.startsWith("vw") && operand !== "vs1" ? 2 * mode.sew : mode.sew;
  }

  /** Whether nothing else touches the registers of lanes, and no register belongs to two groups that change. */
  #groupsAlone(): boolean {
    const owner = new Map<number, Group>();
    for (const group of this.#groups.values()) {
      for (const first of group.outside) {
        for (const register of registersOf({ first, count: group.laneRegisters })) {
          const other = owner.get(register);
          if (other && other !== group && (other.changed || group.changed)) return false;
          owner.set(register, group);
        }
      }
    }
    // lanes of changed groups must be touched by packs only
    for (const [index, accesses] of this.#webs.accesses.entries()) {
      if (this.#packs.has(index)) continue;
      for (const { use } of accesses) {
        if (registersOf(use).some((register) => owner.get(register)?.changed)) return false;
      }
      const { reads } = coralMachine.effects(this.#body[index]);
      if (reads.some((register) => owner.get(register)?.changed)) return false;
    }
    // a lane that occurs twice in a changed group is no lane
    for (const { outside, changed, reduction } of this.#groups.values()) {
      if (changed && reduction === null && new Set(outside).size !== outside.length) return false;
    }
    return true;
  }

  /** Instructions and packs in an order that keeps what depends on each other; null where packs wait for each other. */
  #order(): Node[] | null {
    const { index } = this.#block;
    const mayAlias = aliasesOf(this.#body, index, 0, this.#analysis.linear, this.#kernel.regions);
    // the address of a pack is that of its first lane
    const accesses = this.#webs.accesses.map((list, member) =>
      member === (this.#packs.get(member)?.lanes[0] ?? member)
        ? list
        : list.filter(({ use }) => use.first >= vectorBase)
    );
    const dependences = dependencesOf(this.#body, { ...this.#webs, accesses }, coralMachine, mayAlias);
    const nodes: Node[] = [];
    const nodeOf = new Map<number, Node>();
    for (const member of this.#body.keys()) {
      const pack = this.#packs.get(member) ?? null;
      if (pack && nodeOf.has(member)) continue;
      const node: Node = { members: pack ? pack.lanes : [member], pack };
      nodes.push(node);
      for (const one of node.members) nodeOf.set(one, node);
    }
    const order: Node[] = [];
    const done = new Set<Node>();
    while (order.length < nodes.length) {
      const next = nodes.find((node) =>
        !done.has(node) &&
        node.members.every((member) =>
          dependences[member].every(({ on }) => nodeOf.get(on) === node || done.has(nodeOf.get(on)!))
        )
      );
      if (!next) return null;
      order.push(next);
      done.add(next);
    }
    return order;
  }

  /** Gives the groups registers: those from outside for the whole block, the others from their first to their last use. */
  #allocate(order: readonly Node[]): boolean {
    const { liveness } = this.#analysis;
    const { index } = this.#block;
    const gathered = [...this.#groups.values()].filter(({ outside }) => outside.length > 0);
    const lanes = new Set(
      gathered.filter(({ changed }) => changed).flatMap(({ outside, laneRegisters }) =>
        outside.flatMap((first) => registersOf({ first, count: laneRegisters }))
      ),
    );
    const taken = new Set<number>();
    for (const register of [...liveness.before[index], ...liveness.after[index]]) {
      if (!lanes.has(register)) taken.add(register);
    }
    for (const [member, accesses] of this.#webs.accesses.entries()) {
      if (!this.#packs.has(member)) {
        for (const { use } of accesses) for (const one of registersOf(use)) taken.add(one);
      }
      for (const register of coralMachine.effects(this.#body[member]).reads) taken.add(register);
    }
    const place = (group: Group): boolean => {
      const { count } = group;
      const preferred = group.outside.find((first) => first % count === 0);
      const starts = [
        ...preferred === undefined ? [] : [preferred],
        ...Array.from({ length: 32 / count }, (_, one) => vectorBase + one * count),
      ];
      const start = starts.find((first) => registersOf({ first, count }).every((register) => !taken.has(register)));
      if (start === undefined) return false;
      group.start = start;
      for (const register of registersOf({ first: start, count })) taken.add(register);
      return true;
    };
    for (const group of gathered.sort((a, b) => b.count - a.count)) if (!place(group)) return false;
    const lastUse = new Map<Group, Node>();
    const groupsOf = (node: Node) =>
      node.pack
        ? this.#webs.accesses[node.pack.lanes[0]].filter(({ use }) => use.first >= vectorBase).map(({ use }) =>
          this.#groups.get(this.#keyOf(node.pack!, use.operand))!
        )
        : [];
    for (const node of order) for (const group of groupsOf(node)) lastUse.set(group, node);
    for (const node of order) {
      for (const group of groupsOf(node)) if (group.start < 0 && !place(group)) return false;
      for (const group of new Set(groupsOf(node))) {
        if (group.outside.length === 0 && lastUse.get(group) === node) {
          for (const register of registersOf({ first: group.start, count: group.count })) taken.delete(register);
        }
      }
    }
    return true;
  }

  /** The wide instruction of a pack, or null where it does not exist. */
  #wide(pack: Pack): Instruction | null {
    const first = this.#body[pack.lanes[0]];
    const values: Record<string, number> = { ...first.values };
    for (const { use } of this.#webs.accesses[pack.lanes[0]]) {
      if (use.first < vectorBase) continue;
      values[use.operand] = this.#groups.get(this.#keyOf(pack, use.operand))!.start - vectorBase;
    }
    if (isModeless(first)) {
      const { registers, fields, width } = parametersOf(first.row);
      const count = ((registers ?? fields) as number) * this.#width;
      if (count > 8) return null;
      const name = first.row.category === "vector-move-registers"
        ? `vmv${count}r.v`
        : first.row.category === "vector-store"
        ? `vs${count}r.v`
        : `vl${count}re${width}.v`;
      return instructionOf(rowNamed(name), values, { line: first.line });
    }
    const mode = first.mode!;
    const wide = { ...mode, lmul: mode.lmul + Math.log2(this.#width), vl: mode.vl * this.#width };
    if (wide.lmul > 3) return null;
    const instruction = instructionOf(first.row, values, { line: first.line, mode: wide });
    const fits = coralMachine.effects(instruction).uses.every(({ first: start, count }) =>
      start < vectorBase || (count <= 8 && start % count === 0)
    );
    return fits ? instruction : null;
  }

  /** What gathers lanes before the block and spreads them behind it. */
  #boundaryMoves(): { before: Instruction[]; behind: Instruction[] } | null {
    const gather: Move[] = [];
    const spread: Move[] = [];
    const zeroing: Instruction[] = [];
    const combining: Instruction[] = [];
    for (const { outside, laneRegisters, start, changed, reduction } of this.#groups.values()) {
      for (const [lane, first] of outside.entries()) {
        const laneStart = start + lane * laneRegisters;
        const summed = reduction !== null && lane > 0;
        if (summed && !reduction.pack.reduction!.idempotent) {
          zeroing.push(
            instructionOf(rowNamed("vmv.v.i"), { vd: laneStart - vectorBase, imm: 0 }, { mode: reduction.mode }),
          );
          continue;
        }
        for (const step of Array(laneRegisters).keys()) gather.push({ from: first + step, to: laneStart + step });
      }
      if (!changed) continue;
      for (const [lane, first] of outside.entries()) {
        const laneStart = start + lane * laneRegisters;
        if (reduction !== null && lane > 0) {
          const { mode, pack } = reduction;
          const values = { vd: start - vectorBase, vs2: start - vectorBase, vs1: laneStart - vectorBase, vm: 1 };
          combining.push(instructionOf(rowNamed(pack.reduction!.combine), values, { mode }));
          continue;
        }
        for (const step of Array(laneRegisters).keys()) spread.push({ from: laneStart + step, to: first + step });
      }
    }
    const before = this.#sequence(gather, this.#analysis.liveness.before[this.#block.index]);
    const behind = this.#sequence(spread, this.#analysis.liveness.after[this.#block.index]);
    return before && behind && { before: [...before, ...zeroing], behind: [...combining, ...behind] };
  }

  #sequence(moves: readonly Move[], live: ReadonlySet<number>): Instruction[] | null {
    const used = new Set([...live, ...moves.flatMap(({ from, to }) => [from, to])]);
    const spare = registersOf({ first: vectorBase, count: 32 }).find((register) => !used.has(register)) ?? null;
    const ordered = sequenceMoves(moves, spare);
    return ordered &&
      ordered.map(({ from, to }) =>
        instructionOf(rowNamed("vmv1r.v"), { vd: to - vectorBase, vs2: from - vectorBase })
      );
  }
}
