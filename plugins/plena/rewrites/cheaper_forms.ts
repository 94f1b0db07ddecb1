/**
 * The same values by cheaper instructions: a negation or a copy is a product with -1 or 1, and a product that is negated
 * is a product with the negated factor. Only the sign of zeros differs, so a reciprocal must not follow.
 * @module
 */
import type { InstructionRow } from "../../../isa/instruction.ts";
import { plenaRows } from "../instruction_rows.ts";
import { Opcode } from "../opcodes.ts";
import { isEqual } from "./affine.ts";
import { floatsOf, mapBodies, type Node, opcodeOf, type Step, stepsOf } from "./tree.ts";

const floatRegisters = 8;

const rowsByOpcode = new Map(plenaRows.map((row) => [row.match, row]));

function rowOf(opcode: number): InstructionRow {
  return rowsByOpcode.get(opcode)!;
}

/** A scalar instruction on f registers only. */
function scalar(opcode: number, others: Readonly<Record<string, number>>): Step {
  return { kind: "step", row: rowOf(opcode), addresses: {}, others };
}

/** Registers of one rewriting. */
class Constants {
  /** Steps for the start of the program. */
  readonly atStart: Step[] = [];
  /** Steps to insert behind the step that sets a register. */
  readonly behind = new Map<Step, Step>();
  readonly #free: number[];
  readonly #definitions = new Map<number, Step[]>();
  readonly #topLevel: ReadonlySet<Node>;
  readonly #negated = new Map<number, number>();
  #one: number | null = null;
  #minusOne: number | null = null;

  constructor(nodes: readonly Node[]) {
    const used = new Set<number>();
    for (const step of stepsOf(nodes)) {
      const { read, written } = floatsOf(step);
      for (const register of read) used.add(register);
      if (written === null) continue;
      used.add(written);
      const known = this.#definitions.get(written);
      if (known) known.push(step);
      else this.#definitions.set(written, [step]);
    }
    this.#topLevel = new Set(nodes);
    this.#free = Array.from({ length: floatRegisters - 1 }, (_, index) => index + 1).filter((register) =>
      !used.has(register)
    );
  }

  /** Whether register 0 holds 0 throughout. */
  get hasZero(): boolean {
    return !this.#definitions.has(0);
  }

  /** A register with 1, or null. */
  one(): number | null {
    if (this.#one === null) {
      this.#one = this.#free.shift() ?? null;
      if (this.#one !== null) this.atStart.push(scalar(Opcode.S_EXP_FP, { fd: this.#one, f1: 0 }));
    }
    return this.#one;
  }

  /** A register with -1, or null. */
  minusOne(): number | null {
    if (this.#minusOne !== null) return this.#minusOne;
    const register = this.#free.shift() ?? null;
    if (register === null) return null;
    if (this.#one !== null) this.atStart.push(scalar(Opcode.S_SUB_FP, { fd: register, f1: 0, f2: this.#one }));
    else {
      this.atStart.push(scalar(Opcode.S_EXP_FP, { fd: register, f1: 0 }));
      this.atStart.push(scalar(Opcode.S_SUB_FP, { fd: register, f1: 0, f2: register }));
    }
    this.#minusOne = register;
    return register;
  }

  /** A register with the negated value of one that is set once, outside of loops; or null. */
  negated(register: number): number | null {
    const known = this.#negated.get(register);
    if (known !== undefined) return known;
    const definitions = this.#definitions.get(register) ?? [];
    const [definition] = definitions;
    if (definitions.length !== 1 || !this.#topLevel.has(definition) || floatsOf(definition).read.includes(register)) {
      return null;
    }
    const free = this.#free.shift();
    if (free === undefined) return null;
    this.behind.set(definition, scalar(Opcode.S_SUB_FP, { fd: free, f1: 0, f2: register }));
    this.#negated.set(register, free);
    return free;
  }
}

/**
 * Replaces negations and copies.
 * @returns the changed nodes, or null where there is none
 */
export function withCheaperForms(nodes: readonly Node[]): readonly Node[] | null {
  const constants = new Constants(nodes);
  if (!constants.hasZero) return null;
  let found = false;
  const changed = mapBodies(nodes, (body) => {
    const result: Node[] = [];
    for (const [at, node] of body.entries()) {
      const before = result.at(-1);
      const isSafe = node.kind === "step" && !isReciprocalOf(body[at + 1], node);
      const replaced = isSafe ? cheaper(node, before, constants) : null;
      if (replaced === null) {
        result.push(node);
        continue;
      }
      found = true;
      if (replaced.takesBefore) result.pop();
      result.push(replaced.step);
    }
    return result;
  });
  if (!found) return null;
  const inserted = changed.flatMap((node) => {
    const behind = node.kind === "step" ? constants.behind.get(node) : undefined;
    return behind ? [node, behind] : [node];
  });
  return [...constants.atStart, ...inserted];
}

/** Whether a node takes the reciprocals of what a step writes: they tell one zero from the other. */
function isReciprocalOf(node: Node | undefined, { addresses: { rd } }: Step): boolean {
  return node?.kind === "step" && opcodeOf(node) === Opcode.V_RECI_V && rd !== undefined &&
    isEqual(node.addresses.rs1, rd);
}

function cheaper(
  step: Step,
  before: Node | undefined,
  constants: Constants,
): { step: Step; takesBefore: boolean } | null {
  const { rd, rs1 } = step.addresses;
  const { f2, rmask, rorder } = step.others;
  const isNegation = opcodeOf(step) === Opcode.V_SUB_VF && f2 === 0 && rmask === 0 && rorder !== 0;
  if (isNegation) {
    const isOfProduct = before?.kind === "step" && opcodeOf(before) === Opcode.V_MUL_VF &&
      before.others.rmask === 0 && isEqual(before.addresses.rd, rs1) && isEqual(rd, rs1);
    const factor = isOfProduct ? constants.negated(before.others.f2) : null;
    if (isOfProduct && factor !== null) {
      return { step: { ...before, others: { ...before.others, f2: factor } }, takesBefore: true };
    }
    const minusOne = constants.minusOne();
    return minusOne === null ? null : { step: multiplied(step, minusOne), takesBefore: false };
  }
  if (opcodeOf(step) === Opcode.V_ADD_VF && f2 === 0 && rmask === 0) {
    const one = constants.one();
    return one === null ? null : { step: multiplied(step, one), takesBefore: false };
  }
  return null;
}

function multiplied({ addresses: { rd, rs1 } }: Step, factor: number): Step {
  return {
    kind: "step",
    row: rowOf(Opcode.V_MUL_VF),
    addresses: { rd, rs1 },
    others: { f2: factor, rmask: 0 },
  };
}
