/**
 * One simulation: from a request to cycles, memory, profile and remarks, all of the same run.
 * @module
 */
import type { Block, Execution, Exit, SimulationRequest } from "../../isa/plugin.ts";
import { faultLineErratum, fusedOperandErratum, retiredCountErratum } from "./errata.ts";
import { exitOfFunctionalRun, exitOfTimedRun } from "./exits.ts";
import { createFunctionalRunner, timeDependence } from "./functional.ts";
import { CoralMachine } from "./machine.ts";
import { type CoralParameters, parametersOf } from "./profiles.ts";
import { countEvents, lineProfile, SourceLines } from "./report.ts";
import { CoralCore, End, type TimingParameters } from "./timing/core.ts";

/** What a run leaves to report. */
interface Outcome {
  readonly exit: Exit;
  readonly cycles: number | null;
  readonly instructions: number;
  readonly core: CoralCore | null;
}

/** Parameters of the timing model of a profile. */
export function timingParametersOf(parameters: CoralParameters): TimingParameters {
  const { instructionMemoryBytes, dataMemoryBase, dataMemoryBytes, externalLatency, floatLatency } = parameters;
  return {
    instructionMemoryBytes,
    dataMemoryBase,
    dataMemoryBytes,
    externalLatency,
    floatLatency,
    fusedOperandUnchecked: parameters.errata.has(fusedOperandErratum),
    instretCountsWrites: parameters.errata.has(retiredCountErratum),
    faultLineReported: parameters.errata.has(faultLineErratum),
  };
}

/**
 * Simulates a program.
 * @throws RangeError if the profile does not exist, or a block, region or dump lies outside the memory
 */
export function simulateCoral(request: SimulationRequest): Execution {
  const parameters = parametersOf(request.profile);
  const machine = new CoralMachine(parameters, request.regions, request.poison);
  machine.load(request.program.blocks);
  machine.load(request.blocks);
  const lines = new SourceLines(request.program);
  const functional = request.mode === "functional" && timeDependence(request.program, parameters) === null;
  const outcome = functional ? runFunctional(machine, request, lines) : runTimed(machine, request, parameters, lines);
  const { core } = outcome;
  const dumps: Block[] = request.dump.map((range) => ({
    space: range.space,
    offset: range.offset,
    bytes: machine.memory.dump(range),
  }));
  return {
    exit: outcome.exit,
    cycles: outcome.cycles,
    instructions: outcome.instructions,
    mode: functional ? "functional" : "timed",
    dumps,
    written: request.dump.map((range) => machine.memory.writtenMap(range)),
    warnings: machine.warnings((pc) => lines.lineOf(pc)),
    counters: core ? countEvents(core, machine.hart) : {},
    profile: core && request.collectProfile ? lineProfile(core, lines) : undefined,
    registers: request.registers ? machine.registers() : undefined,
  };
}

function runTimed(
  machine: CoralMachine,
  request: SimulationRequest,
  parameters: CoralParameters,
  lines: SourceLines,
): Outcome {
  const { hart } = machine;
  hart.start(request.program.entry);
  const core = new CoralCore(hart, timingParametersOf(parameters), request.program.entry);
  machine.onDropped = () => core.noteDropped();
  const deadline = performance.now() + request.limits.wallMilliseconds;
  const end = core.run({
    instructions: request.limits.instructions,
    cycles: request.limits.cycles,
    interrupted: () => performance.now() > deadline,
  });
  const exit = exitOfTimedRun(end, core, { machine, request, lines });
  const ended = end === End.pause || end === End.breakpoint;
  return { exit, cycles: ended ? core.cycle : null, instructions: core.instructions, core };
}

function runFunctional(machine: CoralMachine, request: SimulationRequest, lines: SourceLines): Outcome {
  const { hart } = machine;
  const deadline = performance.now() + request.limits.wallMilliseconds;
  hart.start(request.program.entry);
  const runner = createFunctionalRunner(hart, () => performance.now() > deadline);
  const end = runner.run(request.limits.instructions);
  const exit = exitOfFunctionalRun(end, { machine, request, lines });
  return { exit, cycles: null, instructions: runner.instructions, core: null };
}
