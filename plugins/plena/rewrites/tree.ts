/**
 * A kernel as rewrites see it: instructions that compute something, in loops. Integer registers, the address registers,
 * SCALE, STRIDE and V_MASK are gone; every instruction knows the values that it found in them.
 * @module
 */
import type { InstructionRow } from "../../../isa/instruction.ts";
import { Opcode } from "../opcodes.ts";
import type { Affine } from "./affine.ts";

/** An instruction with the values of its addresses. */
export interface Step {
  readonly kind: "step";
  readonly row: InstructionRow;
  /**
   * Addresses by the name of the operand that holds them. An immediate that the instruction adds is part of the address.
   * Transfers have `element` (bytes from the start of HBM to the first element) and `scale` (to its first scale)
   * instead of their HBM operands, and `pitch`; masked vector instructions have `lanes`.
   */
  readonly addresses: Readonly<Record<string, Affine>>;
  /** All other operands, by name: numbers of f registers, switches. */
  readonly others: Readonly<Record<string, number>>;
}

/** A loop that the hardware counts. */
export interface Loop {
  readonly kind: "loop";
  /** Number by which values name its index, which counts from 0. */
  readonly id: number;
  readonly count: number;
  readonly body: readonly Node[];
}

/** A part of a kernel. */
export type Node = Step | Loop;

/** Opcode of a step. */
export function opcodeOf({ row }: Step): number {
  return row.match;
}

/** Steps of some nodes, each once. */
export function* stepsOf(nodes: readonly Node[]): Generator<Step> {
  for (const node of nodes) {
    if (node.kind === "step") yield node;
    else yield* stepsOf(node.body);
  }
}

/** Nodes with every body of a loop replaced, inner bodies first, and the nodes of the top level last. */
export function mapBodies(
  nodes: readonly Node[],
  change: (body: readonly Node[]) => readonly Node[],
): readonly Node[] {
  return change(nodes.map((node) => node.kind === "loop" ? { ...node, body: mapBodies(node.body, change) } : node));
}

/** Nodes with the addresses of every step changed. */
export function mapAddresses(nodes: readonly Node[], change: (address: Affine) => Affine): readonly Node[] {
  return nodes.map((node) =>
    node.kind === "loop" ? { ...node, body: mapAddresses(node.body, change) } : {
      ...node,
      addresses: Object.fromEntries(Object.entries(node.addresses).map(([name, value]) => [name, change(value)])),
    }
  );
}

/** Instructions that a loop's repetitions would take if it were written out. */
export function unrolledSteps(nodes: readonly Node[]): number {
  return nodes.reduce((total, node) => total + (node.kind === "step" ? 1 : node.count * unrolledSteps(node.body)), 0);
}

/** Instructions as they stand, without repetitions. */
export function stepCount(nodes: readonly Node[]): number {
  return nodes.reduce((total, node) => total + (node.kind === "step" ? 1 : stepCount(node.body)), 0);
}

/** Number for a new loop. */
export function freshLoop(nodes: readonly Node[]): number {
  let next = 0;
  const visit = (list: readonly Node[]) => {
    for (const node of list) {
      if (node.kind === "step") continue;
      next = Math.max(next, node.id + 1);
      visit(node.body);
    }
  };
  visit(nodes);
  return next;
}

/** How an operand of the f register file is used. */
export interface FloatUse {
  readonly read: readonly number[];
  readonly written: number | null;
}

/** The f registers of a step. Register 0 holds 0 and discards what is written; only a load changes it. */
export function floatsOf({ row, others }: Step): FloatUse {
  const read: number[] = [];
  let written: number | null = null;
  for (const { name, type, role } of row.operands) {
    if (type !== "f") continue;
    if (role !== "write") read.push(others[name]);
    if (role !== "read") written = others[name];
  }
  return { read, written };
}

/** Rows that a step touches in vector SRAM: addresses with the number of rows from there on. */
export interface RowUse {
  readonly read: readonly (readonly [Affine, number])[];
  readonly written: readonly (readonly [Affine, number])[];
}

const transferRows = 4;
const productRows = 4;
const noRows: RowUse = { read: [], written: [] };

/**
 * The rows of vector SRAM that a step reads and writes.
 * @returns null for instructions whose rows are not told here: broadcast products and selections
 */
export function rowsOf(step: Step, isMatrixFirst: boolean): RowUse | null {
  const { rd, rs1, rs2 } = step.addresses;
  const opcode = opcodeOf(step);
  switch (opcode) {
    case Opcode.M_MM:
      return { read: [[rs2, productRows]], written: [] };
    case Opcode.M_TMM:
      return { read: [[rs1, productRows]], written: [] };
    case Opcode.M_MV:
    case Opcode.M_TMV:
      return { read: [[isMatrixFirst ? rs2 : rs1, 1]], written: [] };
    case Opcode.M_MM_WO: {
      // only rows next to each other are told
      if (step.addresses.pitch !== undefined) return null;
      return { read: [[rd, productRows]], written: [[rd, productRows]] };
    }
    case Opcode.M_MV_WO:
      return { read: [[rd, 1]], written: [[rd, 1]] };
    case Opcode.V_ADD_VV:
    case Opcode.V_SUB_VV:
    case Opcode.V_MUL_VV:
      return { read: [[rs1, 1], [rs2, 1]], written: [[rd, 1]] };
    case Opcode.V_ADD_VF:
    case Opcode.V_SUB_VF:
    case Opcode.V_MUL_VF:
    case Opcode.V_EXP_V:
    case Opcode.V_RECI_V:
    case Opcode.V_MAX_VF:
    case Opcode.V_MIN_VF:
      return { read: [[rs1, 1]], written: [[rd, 1]] };
    case Opcode.V_RED_SUM:
    case Opcode.V_RED_MAX:
      return { read: [[rs1, 1]], written: [] };
    case Opcode.S_MAP_V_FP:
      return { read: [], written: [[rd, 1]] };
    case Opcode.H_PREFETCH_V:
      return { read: [], written: [[rd, transferRows]] };
    case Opcode.H_STORE_V:
      return { read: [[rd, transferRows]], written: [] };
    default:
      return step.row.category === "vector" || step.row.category === "matrix-broadcast" || opcode === Opcode.M_BMM_WO
        ? null
        : noRows;
  }
}

/** The operand that holds a matrix address, or null. */
export function tileOperand(step: Step, isMatrixFirst: boolean): "rd" | "rs1" | "rs2" | null {
  switch (opcodeOf(step)) {
    case Opcode.H_PREFETCH_M:
      return "rd";
    case Opcode.M_MM:
    case Opcode.M_BMM:
    case Opcode.M_BTMM:
      return "rs1";
    case Opcode.M_TMM:
      return "rs2";
    case Opcode.M_MV:
    case Opcode.M_TMV:
      return isMatrixFirst ? "rs1" : "rs2";
    default:
      return null;
  }
}
