/**
 * One simulation: from a request to cycles, memory, profile and remarks, all of the same run.
 * @module
 */
import { MemoryFault } from "../../isa/machine.ts";
import type { Block, Execution, Exit, Region, SimulationRequest } from "../../isa/plugin.ts";
import { Cause, describeTrap, type Trap } from "../../isa/riscv/traps.ts";
import { faultLineErratum, fusedOperandErratum, retiredCountErratum } from "./errata.ts";
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
  const exit = exitOfEnd(end, core, machine, request, lines);
  const ended = end === End.pause || end === End.breakpoint;
  return { exit, cycles: ended ? core.cycle : null, instructions: core.instructions, core };
}

function exitOfEnd(
  end: number,
  core: CoralCore,
  machine: CoralMachine,
  request: SimulationRequest,
  lines: SourceLines,
): Exit {
  const at = { pc: core.endPc, line: lines.lineOf(core.endPc) };
  switch (end) {
    case End.pause:
      return { cause: "returned", ...at };
    case End.breakpoint:
      return breakpointExit(at);
    case End.hung:
      return { cause: "hung", kind: "hung", ...at, message: machine.hart.hung ?? "the core never continues" };
    case End.rule:
      return ruleExit(machine, at);
    case End.trap:
      return trapExit(core.endTrap!, machine, request.regions, at);
    default:
      return limitExit(LIMIT_KINDS[end], request, at);
  }
}

interface Place {
  readonly pc: number;
  readonly line?: number;
}

const LIMIT_KINDS: Readonly<Record<number, string>> = {
  [End.cycles]: "cycle-limit",
  [End.instructions]: "instruction-limit",
  [End.interrupted]: "wall-time-limit",
};

function limitExit(kind: string, request: SimulationRequest, at: Place): Exit {
  const { instructions, cycles, wallMilliseconds } = request.limits;
  const bound = kind === "cycle-limit"
    ? `${cycles} cycles`
    : kind === "instruction-limit"
    ? `${instructions} instructions`
    : `${wallMilliseconds} ms`;
  return { cause: "limit", kind, ...at, message: `the program did not end within ${bound}` };
}

function breakpointExit(at: Place): Exit {
  return { cause: "fault", kind: "ebreak", ...at, message: "ebreak: the core halts with its fault flag" };
}

const hex = (value: number): string => `0x${(value >>> 0).toString(16).padStart(8, "0")}`;

/** A trap that nobody handles. */
function trapExit(
  trap: Readonly<Trap>,
  machine: CoralMachine,
  regions: readonly Region[] | undefined,
  at: Place,
): Exit {
  const message = `${describeTrap(trap)}, and mtvec was never written`;
  return { cause: "trapped", kind: trapKind(trap, machine, regions), ...at, message };
}

function trapKind(trap: Readonly<Trap>, machine: CoralMachine, regions: readonly Region[] | undefined): string {
  switch (trap.cause) {
    case Cause.illegalInstruction:
      return "illegal-instruction";
    case Cause.instructionFault:
      return "execute-data";
    case Cause.instructionMisaligned:
      return "misaligned-jump";
    case Cause.loadFault:
      return regions ? "load-outside-regions" : "load-fault";
    case Cause.storeFault: {
      const bank = machine.memory.bankOf(trap.value, 1);
      if (bank && !bank.definition.storable) return "write-to-code";
      return regions ? "store-outside-regions" : "store-fault";
    }
    case Cause.environmentCall:
      return "environment-call";
    default:
      return `trap-${trap.cause}`;
  }
}

/** An access that the rules of the evaluation forbid. */
function ruleExit(machine: CoralMachine, at: Place): Exit {
  const fault = machine.hart.fault ?? new MemoryFault();
  const region = machine.memory.regionAt(fault.address);
  const where = `${fault.length} bytes at ${hex(fault.address)}`;
  const what = region ? `'${region.name}'` : "no region of the task";
  switch (fault.reason) {
    case "write-to-read-only": {
      const kind = region?.access === "execute" ? "write-to-code" : "store-to-input";
      return { cause: "trapped", kind, ...at, message: `store of ${where}: ${what} is read-only` };
    }
    case "write-outside-regions":
      return { cause: "trapped", kind: "store-outside-regions", ...at, message: `store of ${where}: ${what}` };
    case "execute-outside-code":
      return { cause: "trapped", kind: "execute-data", ...at, message: `jump to ${hex(fault.address)}: not code` };
    default:
      return { cause: "trapped", kind: "load-outside-regions", ...at, message: `load of ${where}: ${what}` };
  }
}

function runFunctional(machine: CoralMachine, request: SimulationRequest, lines: SourceLines): Outcome {
  const { hart } = machine;
  const deadline = performance.now() + request.limits.wallMilliseconds;
  hart.start(request.program.entry);
  const runner = createFunctionalRunner(hart, () => performance.now() > deadline);
  const end = runner.run(request.limits.instructions);
  const pc = end === "limit" || end === "interrupted" ? hart.nextPc : hart.pc;
  const at = { pc, line: lines.lineOf(pc) };
  return { exit: functionalExit(end), cycles: null, instructions: runner.instructions, core: null };

  function functionalExit(how: typeof end): Exit {
    switch (how) {
      case "stopped":
        return { cause: "returned", ...at };
      case "hung":
        return { cause: "hung", kind: "hung", ...at, message: hart.hung ?? "the core never continues" };
      case "limit":
        return limitExit("instruction-limit", request, at);
      case "interrupted":
        return limitExit("wall-time-limit", request, at);
      case "trap":
        if (hart.trap!.cause === Cause.breakpoint) return breakpointExit(at);
        if (hart.fault !== null && !hart.fault.isHardware) return ruleExit(machine, at);
        return trapExit(hart.trap!, machine, request.regions, at);
    }
  }
}
