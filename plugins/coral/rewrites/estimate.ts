/**
 * What an order of instructions costs: the timing model runs the beginning of a kernel on memory that holds noise. It
 * compares orders of the same instructions; it knows neither inputs nor results, so an evaluation still has to say
 * whether a kernel is right and how fast it is.
 * @module
 */
import type { Placement, Program } from "../../../isa/plugin.ts";
import { CoralMachine } from "../machine.ts";
import { assembleCoral } from "../instructions.ts";
import { parametersOf } from "../profiles.ts";
import { timingParametersOf } from "../simulate.ts";
import { CoralCore, End } from "../timing/core.ts";

/** Instructions of the beginning; where the line in question comes later, as many as a short kernel has. */
const instructionLimits = [10_000, 120_000];
const cycleLimit = 1_000_000;

/** Bytes that differ from each other, the same every time. */
function noise(length: number): Uint8Array {
  let bytes = noiseByLength.get(length);
  if (!bytes) noiseByLength.set(length, bytes = makeNoise(length));
  return bytes;
}

const noiseByLength = new Map<number, Uint8Array>();

function makeNoise(length: number): Uint8Array {
  let state = 0x2545f491;
  return Uint8Array.from({ length }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 0xff;
  });
}

/**
 * Cycles per execution of a line, or null where the kernel does not assemble, faults or never gets there.
 * @param line counted from 1: the end of the block whose order is in question
 */
export function estimateCycles(source: string, placement: Placement, profile: string, line: number): number | null {
  const { program } = assembleCoral(source, placement.symbols);
  const place = program?.lines.findLast((one) => one.line === line);
  if (!program || !place) return null;
  for (const instructions of instructionLimits) {
    const cycles = run(program, placement, profile, place.offset, instructions);
    if (cycles !== "later") return cycles;
  }
  return null;
}

function run(
  program: Program,
  placement: Placement,
  profile: string,
  address: number,
  instructions: number,
): number | null | "later" {
  const parameters = parametersOf(profile);
  const machine = new CoralMachine(parameters);
  machine.load(program.blocks);
  for (const { space, offset, length } of placement.tensors) machine.load([{ space, offset, bytes: noise(length) }]);
  const { hart } = machine;
  hart.start(program.entry);
  const core = new CoralCore(hart, timingParametersOf(parameters), program.entry);
  machine.onDropped = () => core.noteDropped();
  let executions = 0;
  let cycles = 0;
  core.onDispatch = (pc, cycle) => {
    if (pc !== address) return;
    executions++;
    cycles = cycle;
  };
  const end = core.run({ instructions, cycles: cycleLimit, interrupted: () => false });
  // what the poorest kernel does in the beginning says little unless it has been there a few times
  if (end === End.instructions && executions < 2) return "later";
  return end === End.pause || end === End.instructions ? cycles / Math.max(1, executions) : null;
}
