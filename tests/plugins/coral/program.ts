/**
 * Helpers to run small assembly programs on the Coral simulator.
 * @module
 */
import { assertEquals } from "@std/assert";
import type { Execution, SimulationRequest } from "../../../isa/plugin.ts";
import { assembleCoral } from "../../../plugins/coral/instructions.ts";
import { coralProfiles } from "../../../plugins/coral/profiles.ts";
import { simulateCoral } from "../../../plugins/coral/simulate.ts";

/** Assembles and simulates a source text; `mpause` ends it. */
export function runSource(source: string, options: Partial<SimulationRequest> = {}): Execution {
  const { program, diagnostics } = assembleCoral(source);
  assertEquals(diagnostics.filter(({ severity }) => severity === "error"), [], source);
  return simulateCoral({
    profile: coralProfiles[0].name,
    program: program!,
    blocks: [],
    limits: { instructions: 1_000_000, cycles: 1_000_000, wallMilliseconds: 60_000 },
    mode: "timed",
    dump: [],
    registers: true,
    ...options,
  });
}

/** Cycles of a program that returns. */
export function cyclesOf(source: string): number {
  const { exit, cycles } = runSource(source);
  assertEquals(exit.cause, "returned", exit.message);
  return cycles!;
}

/**
 * Cycles per instruction in the steady state of straight-line code.
 * @param setup instructions before
 * @param body the instructions to repeat; `period` of them make one repetition
 */
export function steadyCycles(setup: string, body: readonly string[], repetitions = 16): number {
  const program = (count: number) => `${setup}\n${(body.join("\n") + "\n").repeat(count)}mpause\n`;
  const shorter = cyclesOf(program(repetitions));
  const longer = cyclesOf(program(2 * repetitions));
  return (longer - shorter) / (repetitions * body.length);
}
