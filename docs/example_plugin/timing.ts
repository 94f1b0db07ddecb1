/**
 * Time: the machine issues one instruction per cycle, in order. An instruction waits until its sources are there and,
 * if it accesses memory, until the memory port is free. Which registers it reads and writes stands in its row.
 * @module
 */
import type { HardwareProfile } from "kernelcraft/isa/plugin.ts";

// guide: profiles
/** Hardware profiles; the first is the default. */
export const profiles: readonly HardwareProfile[] = [
  {
    name: "base",
    title: "Sketch",
    description: "Memory delivers 4 bytes per cycle.",
    parameters: { vectorPortCycles: 4 },
  },
  {
    name: "wide",
    title: "Sketch with a wide memory port",
    description: "Memory delivers 16 bytes per cycle.",
    parameters: { vectorPortCycles: 1 },
  },
];
// guide: end

/** Cycles for which a vector access occupies the memory port. @throws RangeError for unknown profiles */
export function vectorPortCyclesOf(profile: string): number {
  const found = profiles.find(({ name }) => name === profile);
  if (!found) throw new RangeError(`there is no profile '${profile}'`);
  return Number(found.parameters.vectorPortCycles);
}

// guide: costs
/** Cycles after issue in which a result can be used, by category. */
const latencies: Readonly<Record<string, number>> = {
  alu: 1,
  multiply: 3,
  load: 4,
  "vector-load": 6,
  vector: 2,
  dot: 4,
  accumulator: 1,
};

/** Cycles that a taken branch costs beside its own. */
const takenBranchCycles = 1;
// guide: end

/** What waiting is for. */
export const stallCauses = ["operand", "memory", "branch"] as const;

/** Register numbers as the clock counts them: scalar, vector, then the accumulator. */
export const clockRegisters = { scalar: 0, vector: 8, accumulator: 16, count: 17 } as const;

/** What the clock must know of an instruction; made once per address. */
export interface TimedInstruction {
  /** Clock numbers of the registers that it reads. */
  readonly reads: readonly number[];
  /** Clock numbers of the registers that it writes. */
  readonly writes: readonly number[];
  readonly latency: number;
  /** Cycles for which it occupies the memory port, 0 for none. */
  readonly portCycles: number;
  /** Whether it waits until the memory port is free for good: the end of a program. */
  readonly drains: boolean;
}

/** Costs of an instruction. */
export function costsOf(category: string, vectorPortCycles: number): Omit<TimedInstruction, "reads" | "writes"> {
  const isVector = category.startsWith("vector-");
  const accessesMemory = category.endsWith("load") || category.endsWith("store");
  return {
    latency: latencies[category] ?? 1,
    portCycles: !accessesMemory ? 0 : isVector ? vectorPortCycles : 1,
    drains: category === "stop",
  };
}

// guide: clock
/** The clock of one run. */
export class Clock {
  /** Cycles so far. */
  now = 0;
  /** Of the last instruction: cycles charged to it, and how long it waited for each of `stallCauses`. */
  charged = 0;
  readonly waited = new Int32Array(stallCauses.length);
  readonly #ready = new Float64Array(clockRegisters.count);
  #portFree = 0;

  /** Takes account of a retired instruction. */
  retire(instruction: TimedInstruction, taken: boolean): void {
    let ready = this.now;
    for (const register of instruction.reads) ready = Math.max(ready, this.#ready[register]);
    let start = ready;
    if (instruction.portCycles > 0 || instruction.drains) start = Math.max(start, this.#portFree);
    if (instruction.portCycles > 0) this.#portFree = start + instruction.portCycles;
    for (const register of instruction.writes) this.#ready[register] = start + instruction.latency;
    const penalty = taken ? takenBranchCycles : 0;
    this.waited[0] = ready - this.now;
    this.waited[1] = start - ready;
    this.waited[2] = penalty;
    this.charged = start + 1 + penalty - this.now;
    this.now += this.charged;
  }
}
// guide: end
