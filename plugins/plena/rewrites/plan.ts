/**
 * What a tree needs from registers, before any is chosen: the operations of every body in order, with the values that
 * they find in integer registers and the state of the transfer unit set where it changes; and for every loop the
 * pointers that move with it.
 * @module
 */
import { Opcode } from "../opcodes.ts";
import { type Affine, constantOf, factorOf, isEqual, keyOf, shapeOf, substitute } from "./affine.ts";
import { type Loop, type Node, opcodeOf, type Step } from "./tree.ts";

/** Largest immediate operand that is added to an address. */
export const largestImmediate = 2 ** 18 - 1;

/** A value that an operation finds in a register. */
export interface Request {
  readonly value: Affine;
  /** Whether the operation adds an immediate, so that a register with less will do. */
  readonly isFlexible: boolean;
}

/** State of the machine that is set by an instruction of its own. */
export type StateName = "scale" | "pitch" | "lanes";

/** Instructions that set state. */
export const stateMnemonics: Readonly<Record<StateName, string>> = {
  scale: "C_SET_SCALE_REG",
  pitch: "C_SET_STRIDE_REG",
  lanes: "C_SET_V_MASK_REG",
};

const stateNames = Object.keys(stateMnemonics) as StateName[];

/** Pitch that transfers have without STRIDE. */
const plainPitch = constantOf(64);

/** A pointer that moves with a loop. */
export interface Pointer {
  /** Lowest value that the body wants of its kind. */
  readonly value: Affine;
  /** The same before the first pass. */
  readonly start: Affine;
  /** What is added after every pass. */
  readonly step: number;
}

/** An operation of a body. */
export type Operation =
  | { readonly kind: "set"; readonly state: StateName; readonly requests: readonly Request[] }
  | { readonly kind: "step"; readonly step: Step; readonly requests: readonly Request[] }
  | { readonly kind: "loop"; readonly loop: LoopPlan; readonly requests: readonly Request[] };

/** A loop with what it needs. */
export interface LoopPlan {
  readonly loop: Loop;
  readonly operations: readonly Operation[];
  readonly pointers: readonly Pointer[];
  /** Values that stay the same and are worth a register, the most used first. */
  readonly steady: readonly Affine[];
  /** Registers without which it cannot run. */
  readonly registers: number;
}

/** Integer registers that one operation reads at most. */
const readsAtOnce = 3;

type State = Readonly<Record<StateName, Affine | null>>;

/** SCALE, STRIDE and V_MASK at the start. */
const resetState: State = { scale: constantOf(0), pitch: constantOf(1), lanes: constantOf(0) };

/** Plans the top level of a program. */
export function planProgram(nodes: readonly Node[]): readonly Operation[] {
  return planBody(nodes, resetState).operations;
}

/** Registers without which some operations cannot run. */
function registersOf(operations: readonly Operation[]): number {
  let most = readsAtOnce;
  for (const operation of operations) {
    if (operation.kind === "loop") most = Math.max(most, operation.loop.registers);
  }
  return most;
}

function planBody(nodes: readonly Node[], before: State): { operations: Operation[]; state: State } {
  const operations: Operation[] = [];
  const state: Record<StateName, Affine | null> = { ...before };
  const set = (name: StateName, value: Affine) => {
    const known = state[name];
    if (known !== null && isEqual(known, value)) return;
    operations.push({ kind: "set", state: name, requests: [{ value, isFlexible: false }] });
    state[name] = value;
  };
  for (const node of nodes) {
    if (node.kind === "step") {
      for (const [name, value] of stateOf(node)) set(name, value);
      operations.push({ kind: "step", step: node, requests: requestsOf(node) });
      continue;
    }
    for (const name of stateNames) {
      const wanted = statesOf([node], name);
      if (wanted.length === 0) continue;
      const [only] = wanted;
      if (wanted.length === 1 && !movesInside(only, node)) set(name, only);
      else state[name] = null;
    }
    const inner = planBody(node.body, state);
    for (const name of stateNames) {
      const last = inner.state[name];
      state[name] = last && substitute(last, node.id, constantOf(node.count - 1));
    }
    const loop = planLoop(node, inner.operations);
    const starts = loop.pointers.map(({ start }) => ({ value: start, isFlexible: false }));
    const steady = loop.steady.map((value) => ({ value, isFlexible: false }));
    operations.push({ kind: "loop", loop, requests: [...starts, ...steady] });
  }
  return { operations, state };
}

function planLoop(loop: Loop, operations: readonly Operation[]): LoopPlan {
  const lowest = new Map<string, Affine>();
  const uses = new Map<string, { value: Affine; count: number }>();
  for (const { requests } of operations) {
    for (const { value, isFlexible } of requests) {
      if (factorOf(value, loop.id) !== 0) {
        const shape = shapeOf(value);
        const known = lowest.get(shape);
        if (!known || value.constant < known.constant) lowest.set(shape, value);
      } else if (!isFree(value, isFlexible)) {
        const key = keyOf(value);
        const known = uses.get(key);
        if (known) known.count++;
        else uses.set(key, { value, count: 1 });
      }
    }
  }
  const pointers = [...lowest.values()].map((value) => ({
    value,
    start: substitute(value, loop.id, constantOf(0)),
    step: factorOf(value, loop.id),
  }));
  const steady = [...uses.values()].sort((a, b) => b.count - a.count).map(({ value }) => value);
  return { loop, operations, pointers, steady, registers: 1 + pointers.length + registersOf(operations) };
}

/** Whether a value needs no instruction: zero, and constants that an immediate holds. */
export function isFree(value: Affine, isFlexible: boolean): boolean {
  return value.terms.length === 0 && (isFlexible ? value.constant <= largestImmediate : value.constant === 0);
}

function movesInside(value: Affine, loop: Loop): boolean {
  if (factorOf(value, loop.id) !== 0) return true;
  return loop.body.some((node) => node.kind === "loop" && movesInside(value, node));
}

/** Different values of a state that some nodes want. */
function statesOf(nodes: readonly Node[], name: StateName, found: Affine[] = []): Affine[] {
  for (const node of nodes) {
    if (node.kind === "loop") statesOf(node.body, name, found);
    else {
      for (const [state, value] of stateOf(node)) {
        if (state === name && !found.some((known) => isEqual(known, value))) found.push(value);
      }
    }
  }
  return found;
}

function isTransfer({ row }: Step): boolean {
  return row.category === "memory";
}

/** Whether a transfer uses STRIDE. */
export function isStrided({ addresses: { pitch } }: Step): boolean {
  return !isEqual(pitch, plainPitch);
}

function stateOf(step: Step): [StateName, Affine][] {
  const { scale, pitch, lanes } = step.addresses;
  if (!isTransfer(step)) return lanes === undefined ? [] : [["lanes", lanes]];
  return isStrided(step) ? [["scale", scale], ["pitch", pitch]] : [["scale", scale]];
}

/** Operands to which the instruction adds an immediate. */
export function flexibleOperand(step: Step): string | null {
  switch (opcodeOf(step)) {
    case Opcode.M_MM_WO:
    case Opcode.M_MV_WO:
      return "rd";
    case Opcode.S_LD_FP:
    case Opcode.S_ST_FP:
    case Opcode.S_MAP_V_FP:
      return "rs1";
    default:
      return null;
  }
}

/** Names of a step's addresses that stand in integer registers as it runs. */
export function registerOperands(step: Step): string[] {
  if (isTransfer(step)) return ["rd", "element"];
  return Object.keys(step.addresses).filter((name) => name !== "lanes");
}

function requestsOf(step: Step): Request[] {
  const flexible = flexibleOperand(step);
  return registerOperands(step).map((name) => ({ value: step.addresses[name], isFlexible: name === flexible }));
}
