/**
 * Loops written out: no counting, and addresses that are known instead of stepped.
 * @module
 */
import { constantOf, indexOf, plus, substitute, times } from "./affine.ts";
import { type Loop, mapAddresses, type Node, unrolledSteps } from "./tree.ts";

/** Gives the loops of a copy numbers of their own, so that no number is used twice. */
function renumber(nodes: readonly Node[], next: () => number): readonly Node[] {
  return nodes.map((node) => {
    if (node.kind === "step") return node;
    const id = next();
    const body = renumber(node.body, next);
    return { ...node, id, body: mapAddresses(body, (value) => substitute(value, node.id, indexOf(id))) };
  });
}

/** The steps of all passes of a loop, one after the other. */
function writtenOut(loop: Loop, next: () => number): Node[] {
  return Array.from({ length: loop.count }, (_, index) => {
    const pass = mapAddresses(loop.body, (value) => substitute(value, loop.id, constantOf(index)));
    return index === 0 ? pass : renumber(pass, next);
  }).flat();
}

/** Writes out every loop that takes at most so many steps, inner loops first. */
export function unrollWithin(nodes: readonly Node[], limit: number, next: () => number): readonly Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node.kind === "step") return [node];
    const body = unrollWithin(node.body, limit, next);
    const loop = { ...node, body };
    return unrolledSteps([loop]) <= limit ? writtenOut(loop, next) : [loop];
  });
}

/** Repeats the bodies of innermost loops so that `factor` passes become one; loops whose count it does not divide stay. */
export function unrollInnermost(nodes: readonly Node[], factor: number): readonly Node[] {
  return nodes.map((node) => {
    if (node.kind === "step") return node;
    if (node.body.some(({ kind }) => kind === "loop")) return { ...node, body: unrollInnermost(node.body, factor) };
    if (node.count % factor !== 0 || node.count === factor) return node;
    const body = Array.from(
      { length: factor },
      (_, index) =>
        mapAddresses(node.body, (value) => substitute(value, node.id, plus(times(indexOf(node.id), factor), index))),
    ).flat();
    return { ...node, count: node.count / factor, body };
  });
}
