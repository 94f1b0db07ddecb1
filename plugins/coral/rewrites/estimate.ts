/**
 * What an order of instructions costs: the timing model runs the beginning of a kernel on memory that holds noise. It
 * compares orders of the same instructions; it knows neither inputs nor results, so an evaluation still has to say
 * whether a kernel is right and how fast it is.
 * @module
 */
import { CoralMachine } from "../machine.ts";
import { assembleCoral } from "../instructions.ts";
import { parametersOf } from "../profiles.ts";
import { timingParametersOf } from "../simulate.ts";
import { CoralCore, End } from "../timing/core.ts";

/** Instructions of the beginning. */
const instructionLimit = 12_000;
const cycleLimit = 120_000;

/** Pattern of memory and registers. */
const noise = 0x5eed;

/**
 * Cycles per execution of a line, or null where the kernel does not assemble, faults or never gets there.
 * @param line counted from 1: the end of the block whose order is in question
 */
export function estimateCycles(
  source: string,
  symbols: Readonly<Record<string, number>>,
  profile: string,
  line: number,
): number | null {
  const { program } = assembleCoral(source, symbols);
  if (!program) return null;
  const parameters = parametersOf(profile);
  const machine = new CoralMachine(parameters, undefined, noise);
  machine.load(program.blocks);
  const { hart } = machine;
  hart.start(program.entry);
  const core = new CoralCore(hart, timingParametersOf(parameters), program.entry);
  machine.onDropped = () => core.noteDropped();
  const place = program.lines.findLast((one) => one.line === line);
  if (!place) return null;
  let executions = 0;
  let cycles = 0;
  core.onDispatch = (pc, cycle) => {
    if (pc !== place.offset) return;
    executions++;
    cycles = cycle;
  };
  const end = core.run({ instructions: instructionLimit, cycles: cycleLimit, interrupted: () => false });
  const ended = end === End.pause || end === End.instructions || end === End.cycles;
  return ended && executions > 0 ? cycles / executions : null;
}
