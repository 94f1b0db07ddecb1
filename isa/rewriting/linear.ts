/**
 * Integer registers as sums: a constant, iteration numbers of loops and unknown values, each with a factor, modulo 2^32.
 * From them follow trip counts, the distance of two addresses and the range in which an address lies.
 * @module
 */
import type { Expression } from "../expression.ts";
import { dominates, type FlowGraph, type Loop } from "./flow_graph.ts";
import type { Instruction } from "./listing.ts";
import { type MachineModel, writesOf } from "./machine_model.ts";

/** A sum modulo 2^32. */
export interface Linear {
  readonly constant: number;
  /** Factors by term: `loop 3` is the number of finished iterations of the loop with header 3, others are unknown values. */
  readonly terms: ReadonlyMap<string, number>;
}

/** A sum without terms. */
export function constantOf(value: number): Linear {
  return { constant: value | 0, terms: new Map() };
}

function unknown(name: string): Linear {
  return { constant: 0, terms: new Map([[name, 1]]) };
}

/** `a + factor * b`. */
export function addScaled(a: Linear, b: Linear, factor: number): Linear {
  const terms = new Map(a.terms);
  for (const [name, value] of b.terms) {
    const sum = ((terms.get(name) ?? 0) + Math.imul(value, factor)) | 0;
    if (sum === 0) terms.delete(name);
    else terms.set(name, sum);
  }
  return { constant: (a.constant + Math.imul(b.constant, factor)) | 0, terms };
}

/** `a - b` where it is a constant, otherwise null. */
export function difference(a: Linear, b: Linear): number | null {
  const result = addScaled(a, b, -1);
  return result.terms.size === 0 ? result.constant : null;
}

/** Term of a loop's iteration number. */
function iterationTerm(loop: Loop): string {
  return `loop ${loop.header}`;
}

/** Deepest chain of definitions that is followed. */
const maximumDepth = 400;

/** Values of integer registers at places of a program. */
export class LinearValues {
  readonly #graph: FlowGraph;
  readonly #machine: MachineModel;
  readonly #memo = new Map<string, Linear>();
  readonly #definitions: readonly ReadonlyMap<number, number>[];
  readonly #tripCounts = new Map<number, number | null>();

  constructor(graph: FlowGraph, machine: MachineModel) {
    this.#graph = graph;
    this.#machine = machine;
    this.#definitions = graph.blocks.map(({ instructions }) => {
      const counts = new Map<number, number>();
      for (const instruction of instructions) {
        for (const register of writesOf(machine.effects(instruction))) {
          counts.set(register, (counts.get(register) ?? 0) + 1);
        }
      }
      return counts;
    });
  }

  /**
   * Value of a register before an instruction.
   * @param position index of the instruction in the block; the number of instructions for the value at its end
   */
  at(register: number, block: number, position: number): Linear {
    return this.#at(register, block, position, 0);
  }

  #at(register: number, block: number, position: number, depth: number): Linear {
    if (this.#machine.zeroRegisters.includes(register)) return constantOf(0);
    const key = `${register} ${block} ${position}`;
    const known = this.#memo.get(key);
    if (known) return known;
    // what refers to itself is unknown
    this.#memo.set(key, unknown(key));
    const found = depth > maximumDepth ? unknown(key) : this.#find(register, block, position, depth + 1);
    this.#memo.set(key, found);
    return found;
  }

  #find(register: number, block: number, position: number, depth: number): Linear {
    const { instructions } = this.#graph.blocks[block];
    for (let at = position - 1; at >= 0; at--) {
      if (!writesOf(this.#machine.effects(instructions[at])).includes(register)) continue;
      return this.#result(instructions[at], register, block, at, depth) ?? unknown(`result ${register} ${block} ${at}`);
    }
    return this.#atStart(register, block, depth);
  }

  #atStart(register: number, block: number, depth: number): Linear {
    const { blocks, dominators, loops } = this.#graph;
    const loop = loops.find(({ header }) => header === block);
    const opaque = unknown(`value ${register} ${block}`);
    if (loop) {
      if (loop.entries.length !== 1) return opaque;
      const entry = loop.entries[0];
      const start = () => this.#at(register, entry, blocks[entry].instructions.length, depth);
      const defining = [...loop.blocks].filter((one) => this.#definitions[one].has(register));
      if (defining.length === 0) return start();
      const step = this.#step(register, loop, defining);
      return step === null ? opaque : addScaled(start(), unknown(iterationTerm(loop)), step);
    }
    const dominator = dominators[block];
    if (dominator < 0) return opaque;
    for (const between of this.#between(dominator, block)) {
      if (this.#definitions[between].has(register)) return opaque;
    }
    return this.#at(register, dominator, blocks[dominator].instructions.length, depth);
  }

  /** Blocks on paths from a dominator to a block, without both. */
  #between(dominator: number, block: number): Set<number> {
    const { blocks } = this.#graph;
    const found = new Set<number>();
    const work = [...blocks[block].predecessors];
    while (work.length > 0) {
      const one = work.pop()!;
      if (one === dominator || found.has(one)) continue;
      found.add(one);
      work.push(...blocks[one].predecessors);
    }
    return found;
  }

  /** What a loop adds to a register in every iteration, or null. */
  #step(register: number, loop: Loop, defining: readonly number[]): number | null {
    const { blocks, dominators } = this.#graph;
    if (defining.length !== 1 || loop.latches.length !== 1) return null;
    const [block] = defining;
    if (!dominates(dominators, block, loop.latches[0])) return null;
    // an inner loop would run it several times
    const inner = this.#graph.loops.find(({ blocks: body }) => body.has(block))!;
    if (inner.header !== loop.header) return null;
    const value = this.#within(register, block, blocks[block].instructions.length);
    return value !== null && value.terms.size === 1 && value.terms.get(`start ${register}`) === 1
      ? value.constant
      : null;
  }

  /** Value of a register before an instruction of a block, from the values at the block's start; null if it is no sum. */
  #within(register: number, block: number, position: number): Linear | null {
    if (this.#machine.zeroRegisters.includes(register)) return constantOf(0);
    const { instructions } = this.#graph.blocks[block];
    for (let at = position - 1; at >= 0; at--) {
      const { uses } = this.#machine.effects(instructions[at]);
      if (!writesOf(this.#machine.effects(instructions[at])).includes(register)) continue;
      const written = uses.find(({ first, writes }) => writes && first === register);
      const expression = written && instructions[at].operations.length === 1
        ? resultOf(instructions[at], written.operand)
        : null;
      return expression && linearOf(expression, instructions[at].values, (name) => {
        const use = uses.find(({ operand, reads }) => reads && operand === name);
        return use ? this.#within(use.first, block, at) : null;
      });
    }
    return unknown(`start ${register}`);
  }

  #result(instruction: Instruction, register: number, block: number, at: number, depth: number): Linear | null {
    if (instruction.operations.length !== 1) return null;
    const { uses } = this.#machine.effects(instruction);
    const written = uses.find(({ first, writes }) => writes && first === register);
    if (!written) return null;
    const expression = resultOf(instruction, written.operand);
    if (expression === null) return null;
    return linearOf(expression, instruction.values, (name) => {
      const use = uses.find(({ operand, reads }) => reads && operand === name);
      return use ? this.#at(use.first, block, at, depth) : null;
    });
  }

  /**
   * How often the blocks of a loop run each time it is entered, or null where that is not known: one latch, whose branch
   * compares a register that moves by a constant step with one that does not move, at a constant distance.
   */
  tripCount(loop: Loop): number | null {
    const known = this.#tripCounts.get(loop.header);
    if (known !== undefined) return known;
    this.#tripCounts.set(loop.header, null);
    const found = this.#countTrips(loop);
    this.#tripCounts.set(loop.header, found);
    return found;
  }

  #countTrips(loop: Loop): number | null {
    const { blocks } = this.#graph;
    if (loop.latches.length !== 1 || loop.exits.length !== 1) return null;
    const [latch] = loop.latches;
    const { instructions, successors } = blocks[latch];
    // leaves from its latch only
    if (
      [...loop.blocks].some((one) => one !== latch && blocks[one].successors.some((next) => !loop.blocks.has(next)))
    ) {
      return null;
    }
    const branch = instructions.at(-1)!;
    const { semantics } = branch.row;
    if (semantics.kind !== "jump" || semantics.condition.kind !== "compare" || successors.length !== 2) return null;
    const jumpsBack = branch.target !== null && blocks[loop.header].labels.includes(branch.target);
    if (!jumpsBack || semantics.condition.operation !== "notEqual") return null;
    const [a, b] = this.#machine.effects(branch).uses.map(({ first }) =>
      this.at(first, latch, instructions.length - 1)
    );
    const term = iterationTerm(loop);
    const gap = addScaled(b, a, -1);
    const step = -(gap.terms.get(term) ?? 0);
    if (step === 0 || gap.terms.size !== 1) return null;
    // the comparison of iteration number i sees gap.constant - i * step
    const trips = gap.constant / step + 1;
    return Number.isInteger(trips) && trips >= 1 ? trips : null;
  }

  /**
   * What every iteration of a loop adds to a sum, or null where it may change otherwise.
   */
  stepOf(value: Linear, loop: Loop): number | null {
    for (const name of value.terms.keys()) {
      if (name === iterationTerm(loop)) continue;
      // terms name the block where they get their value: the header of a loop, or where the unknown value is from
      const numbers = name.match(/\d+/g)!.map(Number);
      const block = name.startsWith("loop") ? numbers[0] : numbers[1];
      if (loop.blocks.has(block)) return null;
    }
    return value.terms.get(iterationTerm(loop)) ?? 0;
  }

  /**
   * Smallest and largest value of a sum, as unsigned numbers, or null where a term has no known bounds.
   */
  range(value: Linear): { readonly minimum: number; readonly maximum: number } | null {
    let minimum = value.constant >>> 0;
    let maximum = minimum;
    for (const [name, factor] of value.terms) {
      const loop = this.#graph.loops.find((one) => iterationTerm(one) === name);
      const trips = loop ? this.tripCount(loop) : null;
      if (trips === null) return null;
      const reach = factor * (trips - 1);
      if (reach < 0) minimum += reach;
      else maximum += reach;
    }
    return minimum >= 0 && maximum < 2 ** 32 ? { minimum, maximum } : null;
  }
}

/** The expression of an operand's result, or null where it is none. */
function resultOf({ row: { semantics } }: Instruction, operand: string): Expression | null {
  return semantics.kind === "value" ? semantics.results[operand] ?? null : null;
}

/** An expression as a sum, or null where it is none. */
function linearOf(
  expression: Expression,
  values: Readonly<Record<string, number>>,
  registerValue: (name: string) => Linear | null,
): Linear | null {
  const find = (e: Expression): Linear | null => {
    if (e.width > 32) return null;
    switch (e.kind) {
      case "constant":
        return constantOf(e.value);
      case "input": {
        const register = registerValue(e.name);
        return register ?? (e.name in values && !isRegisterName(e.name) ? constantOf(values[e.name]) : null);
      }
      case "binary": {
        const a = find(e.a);
        const b = find(e.b);
        if (a === null || b === null) return null;
        if (e.operation === "add") return addScaled(a, b, 1);
        if (e.operation === "subtract") return addScaled(a, b, -1);
        if (e.operation === "shiftLeft" && b.terms.size === 0) {
          return addScaled(constantOf(0), a, 1 << (b.constant & 31));
        }
        if (e.operation === "multiply" && b.terms.size === 0) return addScaled(constantOf(0), a, b.constant);
        if (e.operation === "multiply" && a.terms.size === 0) return addScaled(constantOf(0), b, a.constant);
        if (a.terms.size > 0 || b.terms.size > 0) return null;
        if (e.operation === "or") return constantOf(a.constant | b.constant);
        if (e.operation === "and") return constantOf(a.constant & b.constant);
        if (e.operation === "xor") return constantOf(a.constant ^ b.constant);
        if (e.operation === "shiftRightLogical") return constantOf(a.constant >>> (b.constant & 31));
        if (e.operation === "shiftRightArithmetic") return constantOf(a.constant >> (b.constant & 31));
        return null;
      }
      case "resize": {
        const a = find(e.a);
        return a !== null && e.a.width === 32 ? a : null;
      }
      default:
        return null;
    }
  };
  return find(expression);
}

/** Operands that are registers have no value of their own. */
function isRegisterName(name: string): boolean {
  return /^[rv][sd]?\d?$/.test(name);
}
