/**
 * Another order of the steps of a body: what a step needs comes right before it, so that loads stand beside what uses
 * them and share its addresses. Steps that depend on each other keep their order.
 * @module
 */
import { Opcode } from "../opcodes.ts";
import { type Affine, shapeOf } from "./affine.ts";
import { floatsOf, mapBodies, type Node, opcodeOf, rowsOf, type Step, tileOperand } from "./tree.ts";

const rowElements = 64;
const tileElements = rowElements * rowElements;

/** Accumulators: which instructions add to them and which write them out. */
const accumulators: Readonly<Record<number, string>> = {
  [Opcode.M_MM]: "m",
  [Opcode.M_TMM]: "m",
  [Opcode.M_MM_WO]: "m",
  [Opcode.M_MV]: "v",
  [Opcode.M_TMV]: "v",
  [Opcode.M_MV_WO]: "v",
};

/**
 * Orders every run of steps by demand.
 * @returns the changed nodes, or null where nothing moves
 */
export function inOrderOfDemand(nodes: readonly Node[], isMatrixFirst: boolean): readonly Node[] | null {
  let moved = false;
  const changed = mapBodies(nodes, (body) => {
    const result: Node[] = [];
    let run: Step[] = [];
    const end = () => {
      const ordered = orderRun(run, isMatrixFirst);
      moved ||= ordered.some((step, at) => step !== run[at]);
      result.push(...ordered);
      run = [];
    };
    for (const node of body) {
      if (node.kind === "step") run.push(node);
      else {
        end();
        result.push(node);
      }
    }
    end();
    return result;
  });
  return moved ? changed : null;
}

/** Whether a step only brings something that another step uses. */
function isSupply(step: Step): boolean {
  const opcode = opcodeOf(step);
  return opcode === Opcode.H_PREFETCH_V || opcode === Opcode.H_PREFETCH_M;
}

/** The steps of a run, each supply as late as its first use allows. */
function orderRun(run: readonly Step[], isMatrixFirst: boolean): Step[] {
  const needs = dependences(run, isMatrixFirst);
  const ordered: Step[] = [];
  const done = new Uint8Array(run.length);
  const emit = (start: number) => {
    // an explicit stack: chains are as long as the run
    const stack = [{ at: start, next: 0 }];
    while (stack.length > 0) {
      const top = stack[stack.length - 1];
      if (done[top.at]) {
        stack.pop();
        continue;
      }
      const before = needs[top.at];
      if (top.next < before.length) {
        const at = before[top.next++];
        if (!done[at]) stack.push({ at, next: 0 });
        continue;
      }
      done[top.at] = 1;
      ordered.push(run[top.at]);
      stack.pop();
    }
  };
  run.forEach((step, at) => {
    if (!isSupply(step)) emit(at);
  });
  run.forEach((_, at) => emit(at));
  return ordered;
}

/** For every step the earlier steps that must come before it, ascending. */
function dependences(run: readonly Step[], isMatrixFirst: boolean): number[][] {
  const writers = new Map<string, number>();
  const readers = new Map<string, number[]>();
  let barrier = -1;
  let everything: number[] = [];
  const shapes = new Map<string, string>();
  return run.map((step, at) => {
    const needs = new Set<number>();
    const places = placesOf(step, isMatrixFirst, shapes);
    if (places === null) {
      everything.forEach((earlier) => needs.add(earlier));
      if (barrier >= 0) needs.add(barrier);
      barrier = at;
      everything = [];
      writers.clear();
      readers.clear();
      return [...needs].sort((a, b) => a - b);
    }
    if (barrier >= 0) needs.add(barrier);
    everything.push(at);
    for (const place of places.read) {
      const writer = writers.get(place);
      if (writer !== undefined) needs.add(writer);
    }
    for (const place of places.written) {
      const writer = writers.get(place);
      if (writer !== undefined) needs.add(writer);
      for (const reader of readers.get(place) ?? []) needs.add(reader);
    }
    for (const place of places.read) {
      const known = readers.get(place);
      if (known) known.push(at);
      else readers.set(place, [at]);
    }
    for (const place of places.written) {
      writers.set(place, at);
      readers.delete(place);
    }
    needs.delete(at);
    return [...needs].sort((a, b) => a - b);
  });
}

/** Names of everything that a step reads and writes; null where they cannot be told. */
function placesOf(
  step: Step,
  isMatrixFirst: boolean,
  shapes: Map<string, string>,
): { read: string[]; written: string[] } | null {
  const opcode = opcodeOf(step);
  const rows = rowsOf(step, isMatrixFirst);
  // stores, and scalar memory that is written, stay where they are
  if (rows === null || opcode === Opcode.H_STORE_V || opcode === Opcode.S_ST_FP) return null;
  const read: string[] = [];
  const written: string[] = [];
  const add = (list: string[], memory: string, address: Affine, count: number, unit: number): boolean => {
    // addresses that differ in more than a constant could meet
    const shape = shapeOf(address);
    const known = shapes.get(memory);
    if (known === undefined) shapes.set(memory, shape);
    else if (known !== shape) return false;
    const first = Math.floor(address.constant / unit);
    const last = Math.floor((address.constant + (count - 1) * unit) / unit);
    for (let place = first; place <= last; place++) list.push(`${memory}${place}`);
    return true;
  };
  for (const [row, count] of rows.read) if (!add(read, "row", row, count, rowElements)) return null;
  for (const [row, count] of rows.written) if (!add(written, "row", row, count, rowElements)) return null;
  const tile = tileOperand(step, isMatrixFirst);
  if (tile !== null) {
    const list = opcode === Opcode.H_PREFETCH_M ? written : read;
    if (!add(list, "tile", step.addresses[tile], 1, tileElements)) return null;
  }
  const floats = floatsOf(step);
  for (const register of floats.read) read.push(`f${register}`);
  if (floats.written !== null) written.push(`f${floats.written}`);
  const accumulator = accumulators[opcode];
  // terms of a sum keep their order, for the sake of rounding
  if (accumulator !== undefined) written.push(accumulator);
  return { read, written };
}
