/**
 * Steps without effect: scalars that nobody reads, a register cleared that is still 0, rows of vector SRAM that are
 * neither read nor part of the result.
 * @module
 */
import { Opcode } from "../opcodes.ts";
import type { Affine } from "./affine.ts";
import { floatsOf, mapBodies, type Node, opcodeOf, rowsOf, type Step, stepsOf } from "./tree.ts";

const rowElements = 64;

/** Elements of vector SRAM, `end` excluded. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The loops of a program with their counts. */
export function loopCounts(nodes: readonly Node[], counts = new Map<number, number>()): ReadonlyMap<number, number> {
  for (const node of nodes) {
    if (node.kind === "step") continue;
    counts.set(node.id, node.count);
    loopCounts(node.body, counts);
  }
  return counts;
}

/** The rows between the lowest and the highest that an address takes in all passes. */
export function extentOf(address: Affine, rows: number, counts: ReadonlyMap<number, number>): Extent {
  let [start, end] = [address.constant, address.constant];
  for (const { of, factor } of address.terms) {
    const far = factor * ((counts.get(of) ?? 1) - 1);
    if (far < 0) start += far;
    else end += far;
  }
  return { start: start - start % rowElements, end: end + rows * rowElements };
}

function meet(a: Extent, b: Extent): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * Drops steps without effect, until none is left.
 * @param output where the result goes in vector SRAM
 * @returns the changed nodes, or null where all have effects
 */
export function withoutDeadCode(
  nodes: readonly Node[],
  output: Extent,
  isMatrixFirst: boolean,
): readonly Node[] | null {
  let current = nodes;
  for (;;) {
    const dead = deadSteps(current, output, isMatrixFirst);
    if (dead.size === 0) return current === nodes ? null : current;
    current = mapBodies(
      current,
      (body) => body.filter((node) => node.kind === "step" ? !dead.has(node) : node.body.length > 0),
    );
  }
}

/** Vector instructions that do nothing but write a row. */
function writesRowOnly(step: Step): boolean {
  return step.row.category === "vector" || opcodeOf(step) === Opcode.S_MAP_V_FP;
}

function deadSteps(nodes: readonly Node[], output: Extent, isMatrixFirst: boolean): Set<Step> {
  const counts = loopCounts(nodes);
  const readFloats = new Set<number>();
  const readRows: Extent[] = [];
  let isEveryRowKnown = true;
  for (const step of stepsOf(nodes)) {
    for (const register of floatsOf(step).read) readFloats.add(register);
    const rows = rowsOf(step, isMatrixFirst);
    if (rows === null) isEveryRowKnown = false;
    else for (const [address, count] of rows.read) readRows.push(extentOf(address, count, counts));
  }
  const read = merged(readRows);
  const dead = new Set<Step>();
  for (const step of stepsOf(nodes)) {
    const { written } = floatsOf(step);
    if (written !== null && written !== 0 && !readFloats.has(written)) dead.add(step);
    if (!isEveryRowKnown || !writesRowOnly(step)) continue;
    const rows = rowsOf(step, isMatrixFirst)!;
    const isSeen = rows.written.some(([address, count]) => {
      const extent = extentOf(address, count, counts);
      return meet(extent, output) || read.some((other) => meet(extent, other));
    });
    if (!isSeen) dead.add(step);
  }
  for (const step of clearedZeros(nodes)) dead.add(step);
  return dead;
}

/** Extents in order, those that meet made one. */
function merged(extents: Extent[]): Extent[] {
  const result: Extent[] = [];
  for (const extent of extents.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && extent.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, extent.end) };
    } else result.push(extent);
  }
  return result;
}

/** Steps at the top level that clear a register which nothing has set: registers are 0 at the start. */
function clearedZeros(nodes: readonly Node[]): Step[] {
  const set = new Set<number>();
  const found: Step[] = [];
  for (const node of nodes) {
    if (node.kind === "loop") break;
    const { written } = floatsOf(node);
    if (written === null) continue;
    const { f1, f2 } = node.others;
    const isClear = opcodeOf(node) === Opcode.S_ADD_FP && f1 === 0 && f2 === 0 && !set.has(0);
    if (isClear && !set.has(written)) found.push(node);
    else set.add(written);
  }
  return found;
}
