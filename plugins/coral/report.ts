/**
 * What a run tells about itself: cycles per source line and event counts.
 * @module
 */
import type { LineProfile, Program } from "../../isa/plugin.ts";
import type { Hart } from "../../isa/riscv/hart.ts";
import type { CoralCore } from "./timing/core.ts";
import { stallNames } from "./timing/stalls.ts";

/** Source lines by address. */
export class SourceLines {
  readonly #lines = new Map<number, number>();

  constructor(program: Program) {
    for (const { offset, line } of program.lines) this.#lines.set(offset, line);
  }

  /** Whether nothing is known of any line: a program that was not assembled here. */
  get isEmpty(): boolean {
    return this.#lines.size === 0;
  }

  /** The line of an address, or undefined. */
  lineOf(pc: number): number | undefined {
    return this.#lines.get(pc);
  }
}

/** Instructions that were charged anything, with their index in the account. */
function* usedInstructions(core: CoralCore): Generator<number> {
  const { account } = core;
  for (let index = 0; index < account.executions.length; index++) if (account.isUsed(index)) yield index;
}

/**
 * Cycles, executions and stalls per source line, in order of lines. Instructions without a line (programs that were not
 * assembled here) stand under line 0. The cycles sum exactly to the run's cycles.
 */
export function lineProfile(core: CoralCore, lines: SourceLines): LineProfile[] {
  const { account } = core;
  const byLine = new Map<number, { executions: number; cycles: number; stalls: Record<string, number> }>();
  for (const index of usedInstructions(core)) {
    const line = lines.lineOf(index << 2) ?? 0;
    let entry = byLine.get(line);
    if (!entry) byLine.set(line, entry = { executions: 0, cycles: 0, stalls: {} });
    entry.executions += account.executions[index];
    entry.cycles += account.leading[index];
    for (const [cause, name] of stallNames.entries()) {
      const cycles = account.stalls(index, cause);
      if (cycles === 0) continue;
      entry.cycles += cycles;
      entry.stalls[name] = (entry.stalls[name] ?? 0) + cycles;
    }
  }
  return [...byLine].sort(([a], [b]) => a - b).map(([line, entry]) => ({ line, ...entry }));
}

/** Event counts: instructions by category, stalled cycles by cause, bytes moved. */
export function countEvents(core: CoralCore, hart: Hart): Record<string, number> {
  const { account } = core;
  const counters: Record<string, number> = {};
  const add = (name: string, amount: number) => {
    if (amount > 0) counters[name] = (counters[name] ?? 0) + amount;
  };
  for (const index of usedInstructions(core)) {
    add("cycles.dispatching", account.leading[index]);
    if (account.executions[index] > 0) {
      add(`instructions.${hart.decoded(index << 2).category}`, account.executions[index]);
    }
    for (const [cause, name] of stallNames.entries()) add(`stalls.${name}`, account.stalls(index, cause));
  }
  add("bytes.loaded", core.bytesLoaded);
  add("bytes.stored", core.bytesStored);
  return counters;
}
