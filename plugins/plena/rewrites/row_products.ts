/**
 * Products by rows: where a vector product yields a whole row of 64 results in the time in which a matrix instruction
 * yields 4 x 4, sixteen blocks of four columns become four vector products. Sums are the same, bit for bit.
 * @module
 */
import type { InstructionRow } from "../../../isa/instruction.ts";
import { plenaRows } from "../instruction_rows.ts";
import { Opcode } from "../opcodes.ts";
import type { PlenaParameters } from "../profiles.ts";
import { type Affine, constantOf, factorOf, plus, substitute } from "./affine.ts";
import { type Loop, type Node, opcodeOf, type Step, stepsOf } from "./tree.ts";

const rowElements = 64;
const blockRows = 4;
const blockColumns = 4;

function rowOf(opcode: number): InstructionRow {
  return plenaRows.find(({ match }) => match === opcode)!;
}

/**
 * Makes row products of block products where loops over sixteen blocks of columns have that form.
 * @returns the changed nodes, or null where there is none
 */
export function withRowProducts(nodes: readonly Node[], parameters: PlenaParameters): readonly Node[] | null {
  if (parameters.vectorProducts !== "tile") return null;
  let found = false;
  const visit = (list: readonly Node[]): readonly Node[] =>
    list.flatMap((node): readonly Node[] => {
      if (node.kind === "step") return [node];
      const rows = rowsOfColumns(node);
      if (rows === null) return [{ ...node, body: visit(node.body) }];
      found = true;
      return rows;
    });
  const changed = visit(nodes);
  return found ? changed : null;
}

/** The body of a loop over the blocks of columns, by rows; null where the loop is none. */
function rowsOfColumns(loop: Loop): readonly Node[] | null {
  if (loop.count !== rowElements / blockColumns) return null;
  const steps = [...stepsOf(loop.body)];
  if (!steps.every((step) => isColumnStep(step, loop.id))) return null;
  return byRows(loop.body, loop.id);
}

/** Whether a step moves by one block of columns per pass, from the first block on, or not at all where it must not. */
function isColumnStep(step: Step, id: number): boolean {
  const { rd, rs1, rs2, pitch } = step.addresses;
  switch (opcodeOf(step)) {
    case Opcode.M_MM:
      return isTileColumn(rs1, id, blockColumns) && factorOf(rs2, id) === 0;
    case Opcode.M_TMM:
      return isTileColumn(rs2, id, blockColumns * rowElements) && factorOf(rs1, id) === 0;
    case Opcode.M_MM_WO:
      return pitch === undefined && factorOf(rd, id) === blockColumns && isAligned(rd, id, rowElements);
    default:
      return false;
  }
}

function isTileColumn(value: Affine, id: number, step: number): boolean {
  return factorOf(value, id) === step && isAligned(value, id, rowElements * rowElements);
}

/** Whether a value without the share of one loop is a multiple of something in every pass of all others. */
function isAligned({ constant, terms }: Affine, id: number, unit: number): boolean {
  return constant % unit === 0 && terms.every(({ of, factor }) => of === id || factor % unit === 0);
}

/** Sums that end with their output, each made four times, row after row; null where loops cut them apart. */
function byRows(nodes: readonly Node[], id: number): readonly Node[] | null {
  const result: Node[] = [];
  let terms: Node[] = [];
  for (const node of nodes) {
    if (node.kind === "loop") {
      const outputs = [...stepsOf(node.body)].filter((step) => opcodeOf(step) === Opcode.M_MM_WO).length;
      if (outputs === 0) {
        terms.push(node);
        continue;
      }
      const body = terms.length === 0 ? byRows(node.body, id) : null;
      if (body === null) return null;
      result.push({ ...node, body });
    } else if (opcodeOf(node) === Opcode.M_MM_WO) {
      for (let row = 0; row < blockRows; row++) result.push(...ofRow([...terms, node], id, row));
      terms = [];
    } else terms.push(node);
  }
  return terms.length === 0 ? result : null;
}

function ofRow(nodes: readonly Node[], id: number, row: number): Node[] {
  const first = constantOf(0);
  const below = (value: Affine) => plus(substitute(value, id, first), row * rowElements);
  const fixed = (value: Affine) => substitute(value, id, first);
  return nodes.map((node): Node => {
    if (node.kind === "loop") return { ...node, body: ofRow(node.body, id, row) };
    const { rd, rs1, rs2 } = node.addresses;
    switch (opcodeOf(node)) {
      case Opcode.M_MM:
        // the matrix comes first here, the vector in vector products
        return { ...node, row: rowOf(Opcode.M_MV), addresses: { rs1: below(rs2), rs2: fixed(rs1) } };
      case Opcode.M_TMM:
        return { ...node, row: rowOf(Opcode.M_TMV), addresses: { rs1: below(rs1), rs2: fixed(rs2) } };
      default:
        return { ...node, row: rowOf(Opcode.M_MV_WO), addresses: { rd: below(rd) } };
    }
  });
}
