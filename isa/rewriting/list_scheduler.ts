/**
 * List scheduling: orders a sequence by the latencies and units of a machine, and gives its values registers as it goes.
 * @module
 */
import type { Dependence } from "./dependences.ts";
import type { Instruction } from "./listing.ts";
import { type MachineModel, registersOf } from "./machine_model.ts";
import { renamed, type Web, type Webs } from "./webs.ts";

/** How the next instruction is chosen among those that could issue. */
export interface Preference {
  /** Weight of the cycles that the longest chain from the instruction on takes. */
  readonly chain: number;
  /** Weight of the place in the source: earlier ones first. */
  readonly order: number;
  /** Added for memory accesses. */
  readonly memory: number;
  /** Whether values may move to other registers. */
  readonly rename: boolean;
  /** Memory accesses that may wait for the memory unit. */
  readonly queue: number;
}

/** What is scheduled. */
export interface Sequence {
  readonly instructions: readonly Instruction[];
  readonly webs: Webs;
  readonly dependences: readonly (readonly Dependence[])[];
}

interface State {
  readonly sequence: Sequence;
  readonly machine: MachineModel;
  /** 1 for each register that is free. */
  readonly free: Uint8Array;
  readonly registers: Map<Web, number>;
  readonly remaining: Map<Web, Set<number>>;
}

/** Cycles without an instruction after which registers are what is missing: more than any queue or latency takes. */
const patience = 200;

/** Cycles of the longest chain that starts at each instruction. */
function chainsOf({ instructions, dependences }: Sequence, machine: MachineModel): number[] {
  const chains = instructions.map((instruction) => machine.latency(instruction));
  for (let index = instructions.length - 1; index >= 0; index--) {
    for (const { on, cycles } of dependences[index]) chains[on] = Math.max(chains[on], cycles + chains[index]);
  }
  return chains;
}

/** Registers for a value, or null where none are free. */
function allocate({ machine, free }: State, { first, count }: Web): number | null {
  const file = machine.registerFiles.find((one) => first >= one.first && first < one.first + one.count)!;
  const fits = (start: number) => {
    for (let register = start; register < start + count; register++) if (free[register] === 0) return false;
    return true;
  };
  // its own place where that is free
  if (fits(first)) return first;
  for (let start = file.first; start + count <= file.first + file.count; start += count) if (fits(start)) return start;
  return null;
}

/** Takes the registers that an instruction's new values need; null, with nothing taken, where there are none. */
function take(state: State, index: number): boolean {
  const { sequence, registers, free } = state;
  const taken: Web[] = [];
  for (const { web } of sequence.webs.accesses[index]) {
    if (web.fixed || registers.has(web)) continue;
    const start = allocate(state, web);
    if (start === null) {
      for (const one of taken) release(state, one);
      return false;
    }
    registers.set(web, start);
    taken.push(web);
    free.fill(0, start, start + web.count);
  }
  return true;
}

function release({ registers, free }: State, web: Web): void {
  const start = registers.get(web)!;
  free.fill(1, start, start + web.count);
  registers.delete(web);
}

/**
 * Orders a sequence.
 * @returns null where the registers do not suffice
 */
export function schedule(sequence: Sequence, machine: MachineModel, preference: Preference): Instruction[] | null {
  const { instructions, webs, dependences } = sequence;
  const chains = chainsOf(sequence, machine);
  const free = new Uint8Array(machine.registerCount);
  for (const { first, count, reserved } of machine.registerFiles) {
    for (const register of registersOf({ first, count })) {
      if (!reserved.includes(register - first) && !webs.bound.has(register)) free[register] = 1;
    }
  }
  const remaining = new Map(webs.webs.map((web) => [web, new Set(web.accesses)]));
  const state: State = { sequence, machine, free, registers: new Map(), remaining };
  const fileStart = (register: number) =>
    machine.registerFiles.find(({ first, count }) => register >= first && register < first + count)!.first;
  const issued: (number | null)[] = instructions.map(() => null);
  const waiting = new Set(instructions.keys());
  const result: Instruction[] = [];
  let cycle = 0;
  let slots = machine.issueWidth;
  let memoryFree = 0;
  let arithmeticFree = 0;
  const queue: number[] = [];
  const priority = (index: number) =>
    preference.chain * chains[index] - preference.order * index +
    (machine.effects(instructions[index]).memory === null ? 0 : preference.memory);
  let stuck = 0;
  while (waiting.size > 0) {
    while (queue.length > 0 && queue[0] <= cycle) queue.shift();
    const ready = [...waiting].filter((index) => {
      const waits = dependences[index].every(({ on, cycles }) => issued[on] !== null && issued[on]! + cycles <= cycle);
      return waits && (machine.memoryCycles(instructions[index]) === 0 || queue.length < preference.queue);
    });
    ready.sort((a, b) => priority(b) - priority(a) || a - b);
    const chosen = slots === 0 ? undefined : ready.find((index) => take(state, index));
    if (chosen === undefined) {
      cycle++;
      slots = machine.issueWidth;
      // nothing else will free a register
      if (++stuck > patience) return null;
      continue;
    }
    stuck = 0;
    slots--;
    const instruction = instructions[chosen];
    const memory = machine.memoryCycles(instruction);
    const arithmetic = machine.arithmeticCycles(instruction);
    let start = cycle;
    if (memory > 0) {
      start = Math.max(cycle, memoryFree);
      memoryFree = start + memory;
      queue.push(memoryFree);
    } else if (arithmetic > 0) {
      start = Math.max(cycle, arithmeticFree);
      arithmeticFree = start + arithmetic;
    }
    issued[chosen] = start;
    waiting.delete(chosen);
    const { accesses } = webs;
    result.push(renamed(instruction, accesses[chosen], (web) => state.registers.get(web)!, fileStart));
    for (const { web } of accesses[chosen]) {
      const left = state.remaining.get(web)!;
      left.delete(chosen);
      if (left.size === 0 && state.registers.has(web)) release(state, web);
    }
  }
  return result;
}
