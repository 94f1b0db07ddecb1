/**
 * How a run ended, in words that name the line and the cause.
 * @module
 */
import { MemoryFault } from "../../isa/machine.ts";
import type { Exit, SimulationRequest } from "../../isa/plugin.ts";
import type { RunEnd } from "../../isa/riscv/compiled.ts";
import { Cause, describeTrap, type Trap } from "../../isa/riscv/traps.ts";
import { coralInstructionSet } from "./instructions.ts";
import type { CoralMachine } from "./machine.ts";
import type { SourceLines } from "./report.ts";
import { type CoralCore, End } from "./timing/core.ts";

/** The run that ended. */
export interface EndedRun {
  readonly machine: CoralMachine;
  readonly request: SimulationRequest;
  readonly lines: SourceLines;
}

/** Where it ended. */
interface Place {
  readonly pc: number;
  readonly line?: number;
  /** Where nothing of the program stands: line of the instruction that led there. */
  readonly from?: number;
}

const limitKinds: Readonly<Record<number, string>> = {
  [End.cycles]: "cycle-limit",
  [End.instructions]: "instruction-limit",
  [End.interrupted]: "wall-time-limit",
};

const hex = (value: number): string => `0x${(value >>> 0).toString(16).padStart(8, "0")}`;

function placeOf({ lines }: EndedRun, pc: number, previousPc = -1): Place {
  const line = lines.lineOf(pc);
  return { pc, line, from: line === undefined ? lines.lineOf(previousPc) : undefined };
}

/** The exit of a run with time. @param end an `End` */
export function exitOfTimedRun(end: number, core: CoralCore, run: EndedRun): Exit {
  const place = placeOf(run, core.endPc, core.previousPc);
  switch (end) {
    case End.pause:
      return { cause: "returned", ...at(place) };
    case End.breakpoint:
      return breakpointExit(place);
    case End.hung:
      return hungExit(run, place);
    case End.rule:
      return ruleExit(run, place);
    case End.trap:
      return trapExit(core.endTrap!, run, place);
    default:
      return limitExit(limitKinds[end], run, place);
  }
}

/** The exit of a run without time. */
export function exitOfFunctionalRun(end: RunEnd, run: EndedRun): Exit {
  const { hart } = run.machine;
  const place = placeOf(run, end === "limit" || end === "interrupted" ? hart.nextPc : hart.pc);
  switch (end) {
    case "stopped":
      return { cause: "returned", ...at(place) };
    case "hung":
      return hungExit(run, place);
    case "limit":
      return limitExit("instruction-limit", run, place);
    case "interrupted":
      return limitExit("wall-time-limit", run, place);
    case "trap":
      if (hart.trap!.cause === Cause.breakpoint) return breakpointExit(place);
      if (hart.fault !== null && !hart.fault.isHardware) return ruleExit(run, place);
      return trapExit(hart.trap!, run, place);
  }
}

function at({ pc, line }: Place): Pick<Exit, "pc" | "line"> {
  return { pc, line };
}

function limitExit(kind: string, { request }: EndedRun, place: Place): Exit {
  const { instructions, cycles, wallMilliseconds } = request.limits;
  const bound = kind === "cycle-limit"
    ? `${cycles} cycles`
    : kind === "instruction-limit"
    ? `${instructions} instructions`
    : `${wallMilliseconds} ms`;
  return { cause: "limit", kind, ...at(place), message: `the program did not end within ${bound}` };
}

function breakpointExit(place: Place): Exit {
  return { cause: "fault", kind: "ebreak", ...at(place), message: "ebreak: the core halts with its fault flag" };
}

function hungExit({ machine }: EndedRun, place: Place): Exit {
  return { cause: "hung", kind: "hung", ...at(place), message: machine.hart.hung ?? "the core never continues" };
}

/** A trap that nobody handles. */
function trapExit(trap: Readonly<Trap>, run: EndedRun, place: Place): Exit {
  const message = `${explain(trap, run, place)}; no trap handler is set (mtvec)`;
  return { cause: "trapped", kind: trapKind(trap, run), ...at(place), message };
}

/** What a trap says of itself, and what the machine knows beyond it. */
function explain(trap: Readonly<Trap>, run: EndedRun, place: Place): string {
  const { pc, line } = place;
  switch (trap.cause) {
    case Cause.instructionFault: // mtval may be 0 by an erratum
      return `${describeWay(run, place)}, which holds no code`;
    case Cause.illegalInstruction:
      return line === undefined && !run.lines.isEmpty
        ? `${describeWay(run, place)}, where no instruction of the program stands`
        : `illegal instruction: ${illegalReason(run.machine, pc)}`;
    default:
      return describeTrap(trap);
  }
}

/** How the run came to an address without a line. */
function describeWay({ lines }: EndedRun, { pc, from }: Place): string {
  if (from === undefined) return `the program went to ${hex(pc)}`;
  if (lines.lineOf(pc - 4) !== from) return `line ${from} jumped to ${hex(pc)}`;
  return `the program ran past line ${from}, its last (mpause ends a program), to ${hex(pc)}`;
}

function illegalReason({ hart }: CoralMachine, pc: number): string {
  const { row, word } = hart.decoded(pc);
  if (row === null) return `${hex(word)} encodes none`;
  if (row.category === "csr") {
    const type = coralInstructionSet.operandTypes.csr;
    const name = type.kind === "keyword" ? type.format(word >>> 20) : hex(word >>> 20);
    return `this machine has no CSR ${name}, or ${row.mnemonic} may not write it`;
  }
  if (row.category.startsWith("vector-") && hart.vector.vill) {
    return `${row.mnemonic} without a vector type (vill): no vset* before it, or one for a type that does not exist`;
  }
  return `${row.mnemonic} (${hex(word)}) with these operands in this state`;
}

function trapKind(trap: Readonly<Trap>, { machine, request: { regions } }: EndedRun): string {
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
function ruleExit({ machine }: EndedRun, place: Place): Exit {
  const fault = machine.hart.fault ?? new MemoryFault();
  const region = machine.memory.regionAt(fault.address);
  const where = `${fault.length} bytes at ${hex(fault.address)}`;
  const what = region ? `'${region.name}'` : "no region of the task";
  const exit = (kind: string, message: string): Exit => ({ cause: "trapped", kind, ...at(place), message });
  switch (fault.reason) {
    case "write-to-read-only":
      return exit(
        region?.access === "execute" ? "write-to-code" : "store-to-input",
        `store of ${where}: ${what} is read-only`,
      );
    case "write-outside-regions":
      return exit("store-outside-regions", `store of ${where}: ${what}`);
    case "execute-outside-code":
      return exit("execute-data", `jump to ${hex(fault.address)}: not code`);
    default:
      return exit("load-outside-regions", `load of ${where}: ${what}`);
  }
}
