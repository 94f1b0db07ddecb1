/**
 * Places before loops: where an instruction runs once each time a loop is entered, and registers that a loop leaves alone.
 * @module
 */
import { controlOf, type FlowGraph, type Loop } from "./flow_graph.ts";
import type { Liveness } from "./liveness.ts";
import { type MachineModel, readsOf, writesOf } from "./machine_model.ts";

/**
 * Index of the statement before which instructions run once per entry of a loop, or null where the loop is not entered
 * from the block right before it alone.
 */
export function preheaderOf({ blocks }: FlowGraph, { header, entries }: Loop): number | null {
  if (entries.length !== 1 || entries[0] + 1 !== header) return null;
  const last = blocks[entries[0]].instructions.at(-1)!;
  const control = controlOf(last);
  if (control !== "next" && control !== "branch") return null;
  if (last.target !== null && blocks[header].labels.includes(last.target)) return null;
  return blocks[entries[0]].end;
}

/** Registers that a loop writes. */
export function writtenIn({ blocks }: FlowGraph, loop: Loop, machine: MachineModel): Map<number, number> {
  const counts = new Map<number, number>();
  for (const block of loop.blocks) {
    for (const instruction of blocks[block].instructions) {
      for (const register of writesOf(machine.effects(instruction))) {
        counts.set(register, (counts.get(register) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/**
 * First of `count` consecutive registers, aligned to their number, that a loop does not touch and nobody needs across it.
 * @param like a register of the file that they come from
 * @param spare registers of the file that must be left besides
 * @returns null where there are none
 */
export function registersAcross(
  graph: FlowGraph,
  liveness: Liveness,
  loop: Loop,
  machine: MachineModel,
  { like, count, spare }: { readonly like: number; readonly count: number; readonly spare: number },
): number | null {
  const taken = new Set(liveness.before[loop.header]);
  for (const block of loop.blocks) {
    for (const register of [...liveness.before[block], ...liveness.after[block]]) taken.add(register);
    for (const instruction of graph.blocks[block].instructions) {
      const effects = machine.effects(instruction);
      for (const register of [...readsOf(effects), ...writesOf(effects)]) taken.add(register);
    }
  }
  const file = machine.registerFiles.find(({ first, count }) => like >= first && like < first + count)!;
  const isFree = (register: number) => !taken.has(register) && !file.reserved.includes(register - file.first);
  const all = Array.from({ length: file.count }, (_, index) => file.first + index);
  if (all.filter(isFree).length < count + spare) return null;
  // the last ones first: the lowest vector register holds masks
  for (let start = file.first + file.count - count; start >= file.first; start -= count) {
    if (all.slice(start - file.first, start - file.first + count).every(isFree)) return start;
  }
  return null;
}
