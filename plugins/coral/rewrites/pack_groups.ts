/**
 * Which instructions of a block do the same to neighbouring pieces of memory, so that one instruction on a larger
 * register group can do the work of all.
 * @module
 */
import { difference, type Linear, type LinearValues } from "../../../isa/rewriting/linear.ts";
import type { Instruction } from "../../../isa/rewriting/listing.ts";
import type { Web, WebAccess, Webs } from "../../../isa/rewriting/webs.ts";
import { addressOf } from "./aliases.ts";
import {
  coralMachine,
  elementWidthOf,
  isModeless,
  isVector,
  maximumLength,
  parametersOf,
  vectorBase,
  vectorBytes,
} from "./coral_machine.ts";

/** Instructions, in the order of the pieces, that one wide instruction replaces. */
export interface Pack {
  readonly lanes: readonly number[];
  /** Operands that add to one value, lane after lane: the wide instruction has a value per lane, added behind the loop. */
  reduction: Reduction | null;
}

/** A value that all lanes of a pack change one after another. */
export interface Reduction {
  /** Operand that reads the value, and the one that writes it (the same where it is changed in place). */
  readonly source: string;
  readonly result: string;
  /** Mnemonic that adds up lanes. */
  readonly combine: string;
  /** Whether the lanes may start from the value itself, because combining it twice changes nothing; otherwise from 0. */
  readonly idempotent: boolean;
}

/** A block whose packs are sought. */
export interface PackContext {
  readonly instructions: readonly Instruction[];
  readonly webs: Webs;
  readonly linear: LinearValues;
  readonly block: number;
  readonly width: number;
}

const idempotent: ReadonlySet<string> = new Set(["vmax.vv", "vmaxu.vv", "vmin.vv", "vminu.vv", "vand.vv", "vor.vv"]);

/** Bytes of a lane of an operand, or null where it is no vector of elements. */
export function laneBytes(instruction: Instruction, access: WebAccess): number | null {
  if (isModeless(instruction)) return access.use.count * vectorBytes;
  const { row, mode } = instruction;
  const width = elementWidthOf(row, access.use.operand, mode!);
  return width === null || width === 1 ? null : mode!.vl * width / 8;
}

/** Whether one instruction on a larger group does what this one does on each lane. */
function isWidenable(instruction: Instruction): boolean {
  const { row, mode, values } = instruction;
  if (!isVector(instruction) || values.vm === 0 || instruction.verbatim !== null) return false;
  if (row.operands.some(({ type }) => type === "v0")) return false;
  if (isModeless(instruction)) return true;
  if (mode === null || mode.vl <= 0 || (mode.tail === 0 && mode.vl !== maximumLength(mode))) return false;
  const { mode: addressing, fields } = parametersOf(row);
  if (row.category === "vector-load" || row.category === "vector-store") {
    const unit = addressing === "unit" && fields === 1;
    return unit || (addressing === "indexed" && fields === 1 && row.category === "vector-load");
  }
  return row.semantics.kind === "element" && row.mnemonic !== "vid.v" && row.category !== "vector-compare" &&
    !row.operands.some(({ name }) => elementWidthOf(row, name, mode) === 1 && name.startsWith("v") && name !== "vm");
}

function isContiguous(instruction: Instruction): boolean {
  const { mode } = parametersOf(instruction.row);
  return mode === "unit" || mode === "whole";
}

/** Finds packs. */
export class PackFinder {
  readonly #context: PackContext;
  readonly #addresses = new Map<number, Linear>();
  readonly #users = new Map<Web, number[]>();
  readonly #definitions = new Map<Web, number>();

  constructor(context: PackContext) {
    this.#context = context;
    for (const [index, accesses] of context.webs.accesses.entries()) {
      for (const { use, web } of accesses) {
        if (use.reads) this.#users.set(web, [...this.#users.get(web) ?? [], index]);
        if (use.writes && !use.reads) this.#definitions.set(web, index);
      }
    }
  }

  /** All packs, by instruction. */
  find(): Map<number, Pack> {
    let packs = new Map<number, Pack>();
    for (const seed of this.#seeds()) {
      if (seed.some((lane) => packs.has(lane))) continue;
      const extended = new Map(packs);
      if (this.#grow(seed, extended)) packs = extended;
    }
    return packs;
  }

  #address(index: number): Linear {
    const { instructions, linear, block } = this.#context;
    let address = this.#addresses.get(index);
    if (!address) this.#addresses.set(index, address = addressOf(instructions[index], linear, block, index));
    return address;
  }

  /** Loads of neighbouring pieces, as many as a pack has lanes. */
  #seeds(): number[][] {
    const { instructions, width } = this.#context;
    const runs: number[][] = [];
    for (const [index, instruction] of instructions.entries()) {
      if (instruction.row.category !== "vector-load" || !isContiguous(instruction)) continue;
      if (!isWidenable(instruction)) continue;
      const similar = runs.find(([first]) =>
        instructions[first].row === instruction.row && sameModes(instructions[first], instruction) &&
        difference(this.#address(index), this.#address(first)) !== null
      );
      if (similar) similar.push(index);
      else runs.push([index]);
    }
    const seeds: number[][] = [];
    for (const run of runs) {
      const [first] = run;
      const { length } = coralMachine.effects(instructions[first]).memory!;
      const sorted = run.map((index) => ({ index, at: difference(this.#address(index), this.#address(first))! }))
        .sort((a, b) => a.at - b.at || a.index - b.index);
      for (let start = 0; start + width <= sorted.length;) {
        const part = sorted.slice(start, start + width);
        const isRun = part.every(({ at }, lane) => at === part[0].at + lane * length!);
        if (isRun) seeds.push(part.map(({ index }) => index));
        start += isRun ? width : 1;
      }
    }
    return seeds;
  }

  /** Adds a pack and all that hang together with it; false where something does not fit. */
  #grow(seed: readonly number[], packs: Map<number, Pack>): boolean {
    const work: (readonly number[])[] = [seed];
    while (work.length > 0) {
      const lanes = work.pop()!;
      const known = packs.get(lanes[0]);
      if (known) {
        if (lanes.every((lane, index) => known.lanes[index] === lane)) continue;
        return false;
      }
      if (new Set(lanes).size !== lanes.length || lanes.some((lane) => packs.has(lane))) return false;
      const pack = this.#pack(lanes);
      if (pack === null) return false;
      for (const lane of lanes) packs.set(lane, pack);
      const next = this.#neighbours(pack);
      if (next === null) return false;
      work.push(...next);
    }
    return true;
  }

  /** A pack of these lanes, or null where they are not alike. */
  #pack(lanes: readonly number[]): Pack | null {
    const { instructions, webs } = this.#context;
    const [first, ...others] = lanes.map((lane) => instructions[lane]);
    if (!isWidenable(first)) return null;
    for (const other of others) {
      if (other.row !== first.row || !sameModes(first, other) || other.verbatim !== null) return null;
      for (const { name, role } of first.row.operands) {
        if (role === "immediate" && other.values[name] !== first.values[name]) return null;
      }
      if (other.values.vm !== first.values.vm) return null;
    }
    const memory = coralMachine.effects(first).memory;
    if (memory && isContiguous(first)) {
      for (const [lane, index] of lanes.entries()) {
        if (difference(this.#address(index), this.#address(lanes[0])) !== lane * memory.length!) return null;
      }
    }
    for (const { use } of webs.accesses[lanes[0]]) {
      if (use.first >= vectorBase || (memory && isContiguous(first))) continue;
      const values = new Set(lanes.map((lane) => this.#access(lane, use.operand).web));
      if (values.size !== 1) return null;
    }
    return { lanes, reduction: this.#reduction(lanes) };
  }

  #access(index: number, operand: string): WebAccess {
    return this.#context.webs.accesses[index].find(({ use }) => use.operand === operand)!;
  }

  #reduction(lanes: readonly number[]): Reduction | null {
    const { instructions } = this.#context;
    const { row } = instructions[lanes[0]];
    const result = this.#access(lanes[0], "vd");
    if (!result) return null;
    if (result.use.reads) {
      const isSum = row.mnemonic.startsWith("vwmacc") || row.mnemonic.startsWith("vmacc");
      const together = lanes.every((lane) => this.#access(lane, "vd").web === result.web);
      return isSum && together ? { source: "vd", result: "vd", combine: "vadd.vv", idempotent: false } : null;
    }
    const isCombination = row.mnemonic === "vadd.vv" || row.mnemonic === "vwadd.wv" || idempotent.has(row.mnemonic);
    if (!isCombination) return null;
    for (const source of row.mnemonic === "vwadd.wv" ? ["vs2"] : ["vs2", "vs1"]) {
      const chained = lanes.every((lane, index) =>
        index === 0 || this.#access(lane, source).web === this.#access(lanes[index - 1], "vd").web
      );
      if (!chained) continue;
      const combine = row.mnemonic === "vwadd.wv" ? "vadd.vv" : row.mnemonic;
      return { source, result: "vd", combine, idempotent: idempotent.has(row.mnemonic) };
    }
    return null;
  }

  /** Packs that the operands of a pack belong to, or null where they belong to none and cannot. */
  #neighbours({ lanes, reduction }: Pack): number[][] | null {
    const { webs } = this.#context;
    const next: number[][] = [];
    for (const { use } of webs.accesses[lanes[0]]) {
      if (use.first < vectorBase) continue;
      const values = lanes.map((lane) => this.#access(lane, use.operand).web);
      if (lanes.some((lane) => this.#access(lane, use.operand).offset !== 0)) return null;
      const reduced = reduction !== null && (use.operand === reduction.source || use.operand === reduction.result);
      if (reduced) {
        // nothing else may look at what lies between the lanes
        const users = new Set(values.flatMap((web) => this.#users.get(web) ?? []));
        if ([...users].some((user) => !lanes.includes(user))) return null;
        continue;
      }
      const distinct = new Set(values).size;
      if (distinct === 1 && use.reads && !use.writes) {
        if (this.#definitions.has(values[0])) return null;
        continue;
      }
      if (distinct !== lanes.length) return null;
      const definitions = values.map((web) => this.#definitions.get(web));
      if (definitions.every((definition) => definition !== undefined)) next.push(definitions as number[]);
      else if (definitions.some((definition) => definition !== undefined) || !values.every(({ fixed }) => fixed)) {
        return null;
      }
      const users = values.map((web) => this.#users.get(web) ?? []);
      if (users.some((list) => list.length !== users[0].length)) return null;
      for (const position of users[0].keys()) next.push(users.map((list) => list[position]));
    }
    return next;
  }
}

function sameModes(a: Instruction, b: Instruction): boolean {
  if (isModeless(a)) return isModeless(b);
  // what is loaded or stored depends on the length alone, and the registers for it on the ratio of LMUL to width
  if (a.mode && b.mode && coralMachine.effects(a).memory && isContiguous(a)) {
    return a.mode.vl === b.mode.vl && maximumLength(a.mode) === maximumLength(b.mode) && a.mode.tail === b.mode.tail;
  }
  return a.mode !== null && b.mode !== null && a.mode.sew === b.mode.sew && a.mode.lmul === b.mode.lmul &&
    a.mode.vl === b.mode.vl && a.mode.tail === b.mode.tail;
}
