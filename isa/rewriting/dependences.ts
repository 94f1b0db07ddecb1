/**
 * Which instructions of a sequence must stay behind which others, and by how many cycles.
 * @module
 */
import type { Instruction } from "./listing.ts";
import { type MachineModel, registersOf } from "./machine_model.ts";
import type { Webs } from "./webs.ts";

/** An instruction must issue `cycles` after another. */
export interface Dependence {
  readonly on: number;
  readonly cycles: number;
}

/** Whether two memory accesses of a sequence may touch the same byte; the first comes earlier. */
export type MayAlias = (first: number, second: number) => boolean;

/** Finds what each instruction must wait for. */
export function dependencesOf(
  instructions: readonly Instruction[],
  webs: Webs,
  machine: MachineModel,
  mayAlias: MayAlias,
): Dependence[][] {
  const latencies = instructions.map((instruction) => machine.latency(instruction));
  const result: Map<number, number>[] = instructions.map(() => new Map());
  const need = (instruction: number, on: number, cycles: number) => {
    if (on !== instruction) result[instruction].set(on, Math.max(result[instruction].get(on) ?? 0, cycles));
  };
  /** Places of values: a register for those that are bound, otherwise a key of its own. */
  const writer = new Map<string, number>();
  const readers = new Map<string, number[]>();
  const read = (key: string, index: number) => {
    const from = writer.get(key);
    if (from !== undefined) need(index, from, latencies[from]);
    readers.set(key, [...readers.get(key) ?? [], index]);
  };
  const write = (key: string, index: number) => {
    const from = writer.get(key);
    if (from !== undefined) need(index, from, 1);
    for (const reader of readers.get(key) ?? []) need(index, reader, 0);
    writer.set(key, index);
    readers.set(key, []);
  };
  const memory: number[] = [];
  for (const [index, instruction] of instructions.entries()) {
    const effects = machine.effects(instruction);
    const places = webs.accesses[index].map(({ use, web }) => ({
      use,
      keys: web.fixed ? registersOf(use).map((register) => `register ${register}`) : [`value ${web.id}`],
    }));
    for (const { use, keys } of places) if (use.reads) { for (const key of keys) read(key, index); }
    for (const register of effects.reads) read(`register ${register}`, index);
    for (const { use, keys } of places) if (use.writes) { for (const key of keys) write(key, index); }
    for (const register of effects.writes) write(`register ${register}`, index);
    if (effects.memory === null) continue;
    for (const other of memory) {
      const isLoad = effects.memory.kind === "load" && machine.effects(instructions[other]).memory!.kind === "load";
      if (!isLoad && mayAlias(other, index)) need(index, other, 1);
    }
    memory.push(index);
  }
  return result.map((map) => [...map].map(([on, cycles]) => ({ on, cycles })));
}
