/**
 * Rescheduling: another order and other registers for the instructions of a block, so that the load-store unit always has
 * work and results are there when they are needed.
 * @module
 */
import type { BasicBlock } from "../../../isa/rewriting/flow_graph.ts";
import { dependencesOf } from "../../../isa/rewriting/dependences.ts";
import { type Preference, schedule } from "../../../isa/rewriting/list_scheduler.ts";
import type { Instruction } from "../../../isa/rewriting/listing.ts";
import { liveBehind } from "../../../isa/rewriting/liveness.ts";
import { websOf } from "../../../isa/rewriting/webs.ts";
import { aliasesOf } from "./aliases.ts";
import { coralMachine } from "./coral_machine.ts";
import { estimateCycles } from "./estimate.ts";
import { analyse, type Analysis, type Kernel, replaceBlock, withStatements, writeKernel } from "./kernel.ts";

/** Preferences that are tried; the timing model says which order is the best. */
export const preferences: readonly Preference[] = [
  { chain: 1, order: 0, memory: 0, rename: true, queue: 4 },
  { chain: 1, order: 0, memory: 100, rename: true, queue: 2 },
  { chain: 1, order: 0, memory: 1000, rename: true, queue: 3 },
  { chain: 0, order: 1, memory: 0, rename: true, queue: 4 },
  { chain: 0, order: 1, memory: 1000, rename: true, queue: 2 },
  { chain: 1, order: 1, memory: 0, rename: true, queue: 3 },
  { chain: 1, order: 1, memory: 20, rename: true, queue: 2 },
  { chain: 1, order: 0.5, memory: 10, rename: true, queue: 1 },
  { chain: 0, order: 1, memory: 30, rename: false, queue: 3 },
];

/** Instructions of a block that are ordered at once; longer blocks are cut. */
const windowLength = 160;

/**
 * Orders a block by a preference.
 * @returns null where the registers do not suffice
 */
export function orderBlock(
  kernel: Kernel,
  { liveness, linear }: Analysis,
  block: BasicBlock,
  preference: Preference,
): Instruction[] | null {
  const { instructions, index } = block;
  const live = liveBehind(instructions, liveness.after[index], coralMachine);
  const result: Instruction[] = [];
  for (let start = 0; start < instructions.length;) {
    let end = start;
    const isBarrier = (at: number) => coralMachine.effects(instructions[at]).barrier;
    while (end < instructions.length && end - start < windowLength && !isBarrier(end)) end++;
    if (end === start) {
      result.push(instructions[end]);
      start = end + 1;
      continue;
    }
    const part = instructions.slice(start, end);
    const before = start === 0 ? liveness.before[index] : live[start - 1];
    const webs = websOf(part, before, live[end - 1], coralMachine);
    if (!preference.rename) { for (const web of webs.webs) web.fixed = true; }
    const mayAlias = aliasesOf(part, index, start, linear, kernel.regions);
    const dependences = dependencesOf(part, webs, coralMachine, mayAlias);
    const ordered = schedule({ instructions: part, webs, dependences }, coralMachine, preference);
    if (ordered === null) return null;
    result.push(...ordered);
    start = end;
  }
  return result;
}

/** The kernel with a block ordered by a preference, or null where the registers do not suffice. */
export function reorderBlock(kernel: Kernel, index: number, preference: Preference): Kernel | null {
  const analysis = analyse(kernel);
  const block = analysis.graph.blocks[index];
  const ordered = orderBlock(kernel, analysis, block, preference);
  return ordered && withStatements(kernel, replaceBlock(kernel.statements, block, ordered));
}

/**
 * The preference whose order of a block is the fastest by the timing model, with the cycles of the kernel's beginning per
 * execution of the block; null where none is faster than the order that it has.
 * @param original cycles of the order that it has
 */
export function bestPreference(
  kernel: Kernel,
  index: number,
  original: number,
): { readonly preference: Preference; readonly cycles: number } | null {
  let best: { preference: Preference; cycles: number } | null = null;
  for (const preference of preferences) {
    const candidate = reorderBlock(kernel, index, preference);
    if (candidate === null) continue;
    const cycles = measureBlock(candidate, analyse(candidate).graph.blocks[index].instructions.at(-1)!);
    if (cycles !== null && cycles < (best?.cycles ?? original)) best = { preference, cycles };
  }
  return best;
}

/** Cycles per execution of an instruction, from the beginning of the kernel on. */
export function measureBlock(kernel: Kernel, last: Instruction): number | null {
  const written = writeKernel(kernel);
  if (!written) return null;
  const line = written.lineOf(last);
  const key = `${line}\n${written.source}`;
  let cycles = kernel.estimates.get(key);
  if (cycles === undefined) {
    cycles = estimateCycles(written.source, kernel.placement, kernel.profile, line);
    kernel.estimates.set(key, cycles);
  }
  return cycles;
}
