/**
 * Sums over several rows lane by lane first: an addition of two rows takes a quarter of the time of a reduction. Lanes
 * are rounded to bfloat16 where the reduction rounded the running sum.
 * @module
 */
import { plenaRows } from "../instruction_rows.ts";
import { Opcode } from "../opcodes.ts";
import { type Affine, constantOf, isParallel } from "./affine.ts";
import { floatsOf, mapBodies, type Node, opcodeOf, rowsOf, type Step } from "./tree.ts";

const addition = plenaRows.find(({ match }) => match === Opcode.V_ADD_VV)!;

const rowElements = 64;

/** A running sum. */
interface Sum {
  /** Positions of its reductions in the body. */
  readonly at: number[];
  /** Rows that they sum up. */
  readonly rows: Affine[];
  /** Whether the first row still holds what was summed up. */
  isIntact: boolean;
}

/**
 * Rewrites running sums of at least two rows.
 * @param scratch a free row of vector SRAM, and others behind it
 * @returns the changed nodes, or null where there is none
 */
export function withLaneSums(nodes: readonly Node[], scratch: number, isMatrixFirst: boolean): readonly Node[] | null {
  let found = false;
  const changed = mapBodies(nodes, (body) => {
    const sums = runningSums(body, isMatrixFirst);
    if (sums.length === 0) return body;
    found = true;
    return rewrite(body, sums, scratch);
  });
  return found ? changed : null;
}

/** The running sums of a body that may be formed lane by lane. */
function runningSums(body: readonly Node[], isMatrixFirst: boolean): Sum[] {
  const open = new Map<number, Sum>();
  const done: Sum[] = [];
  const end = (register: number) => {
    const sum = open.get(register);
    open.delete(register);
    if (sum && sum.at.length > 1) done.push(sum);
  };
  const endAll = () => [...open.keys()].forEach(end);
  body.forEach((node, at) => {
    if (node.kind === "loop") return endAll();
    const { read, written } = floatsOf(node);
    if (opcodeOf(node) === Opcode.V_RED_SUM) {
      const register = node.others.fd;
      const row = node.addresses.rs1;
      const sum = open.get(register);
      if (sum && (sum.at.length > 1 || sum.isIntact)) {
        sum.at.push(at);
        sum.rows.push(row);
      } else {
        end(register);
        open.set(register, { at: [at], rows: [row], isIntact: true });
      }
      return;
    }
    for (const register of read) end(register);
    if (written !== null) end(written);
    const rows = rowsOf(node, isMatrixFirst);
    if (rows === null) return endAll();
    for (const [row, count] of rows.written) {
      for (const sum of open.values()) if (mayMeet(row, count, sum.rows[0])) sum.isIntact = false;
    }
  });
  endAll();
  return done;
}

function mayMeet(row: Affine, count: number, other: Affine): boolean {
  const distance = other.constant - row.constant;
  return !isParallel(row, other) || (distance >= 0 && distance < rowElements * count);
}

function rewrite(body: readonly Node[], sums: readonly Sum[], scratch: number): Node[] {
  const replacements = new Map<number, readonly Node[]>();
  // position from which a scratch row is free again
  const freeFrom: number[] = [];
  const inOrder = [...sums].sort((a, b) => a.at[1] - b.at[1]);
  inOrder.forEach(({ at, rows }) => {
    const free = freeFrom.findIndex((position) => position < at[1]);
    const number = free >= 0 ? free : freeFrom.length;
    freeFrom[number] = at[at.length - 1];
    const target = constantOf(scratch + rowElements * number);
    at.forEach((position, index) => {
      if (index === 0) return replacements.set(position, []);
      const step = body[position] as Step;
      const left = index === 1 ? rows[0] : target;
      const added: Step = {
        kind: "step",
        row: addition,
        addresses: { rd: target, rs1: left, rs2: rows[index] },
        others: { rmask: 0 },
      };
      const isLast = index === at.length - 1;
      replacements.set(position, isLast ? [added, { ...step, addresses: { rs1: target } }] : [added]);
    });
  });
  return body.flatMap((node, at) => replacements.get(at) ?? [node]);
}
