/**
 * Which registers hold a value that is still needed.
 * @module
 */
import type { FlowGraph } from "./flow_graph.ts";
import type { Instruction } from "./listing.ts";
import { type MachineModel, readsOf, writesOf } from "./machine_model.ts";

/** Registers that are needed at the start and at the end of each block. */
export interface Liveness {
  readonly before: readonly ReadonlySet<number>[];
  readonly after: readonly ReadonlySet<number>[];
}

/** Goes back over an instruction: from the registers needed after it to those needed before it. */
function stepBack(live: Set<number>, instruction: Instruction, machine: MachineModel): void {
  const effects = machine.effects(instruction);
  for (const register of writesOf(effects)) live.delete(register);
  for (const register of readsOf(effects)) live.add(register);
  for (const register of machine.zeroRegisters) live.delete(register);
}

/** Finds the registers needed around each block. */
export function livenessOf(graph: FlowGraph, machine: MachineModel): Liveness {
  const { blocks } = graph;
  const before: Set<number>[] = blocks.map(() => new Set());
  const after: Set<number>[] = blocks.map(() => new Set());
  for (let changed = true; changed;) {
    changed = false;
    for (let index = blocks.length - 1; index >= 0; index--) {
      const live = new Set(blocks[index].successors.flatMap((next) => [...before[next]]));
      after[index] = new Set(live);
      for (let at = blocks[index].instructions.length - 1; at >= 0; at--) {
        stepBack(live, blocks[index].instructions[at], machine);
      }
      if (live.size !== before[index].size || [...live].some((register) => !before[index].has(register))) {
        before[index] = live;
        changed = true;
      }
    }
  }
  return { before, after };
}

/** Registers needed behind each instruction of a sequence, from those needed behind its end. */
export function liveBehind(
  instructions: readonly Instruction[],
  after: ReadonlySet<number>,
  machine: MachineModel,
): ReadonlySet<number>[] {
  const live = new Set(after);
  const sets: ReadonlySet<number>[] = [];
  for (let at = instructions.length - 1; at >= 0; at--) {
    sets[at] = new Set(live);
    stepBack(live, instructions[at], machine);
  }
  return sets;
}
