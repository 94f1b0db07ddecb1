/**
 * One run: loads memory, executes until the end, and reports cycles, output and the cost of every line.
 * @module
 */
import { MemoryFault, type MemoryFaultReason } from "kernelcraft/isa/machine.ts";
import type { Execution, Exit, LineProfile, RuntimeWarning, SimulationRequest } from "kernelcraft/isa/plugin.ts";
import { decode, type DecodedInstruction, Machine } from "./machine.ts";
import { Clock, clockRegisters, costsOf, stallCauses, type TimedInstruction, vectorPortCyclesOf } from "./timing.ts";

/** An instruction of the program with all that a run needs of it. */
interface Step extends DecodedInstruction {
  readonly timed: TimedInstruction;
  /** Source line, 0 where there is none. */
  readonly line: number;
}

/** The harness's names for what a kernel may not do; other reasons are the machine's own. */
const ruleKinds: Readonly<Partial<Record<MemoryFaultReason, string>>> = {
  "read-outside-regions": "load-outside-regions",
  "write-outside-regions": "store-outside-regions",
  "execute-outside-code": "execute-data",
};

/** Instructions between two looks at the wall clock. */
const wallCheckInterval = 1 << 16;

// guide: simulate
/** Runs a program. */
export function simulate(request: SimulationRequest): Execution {
  const machine = new Machine();
  if (request.regions) machine.memory.enforce(request.regions, request.poison ?? 0);
  if (request.poison !== undefined) machine.poison(request.poison);
  for (const block of [...request.program.blocks, ...request.blocks]) machine.memory.initialize(block);
  machine.pc = request.program.entry;

  const clock = request.mode === "timed" ? new Clock() : null;
  const lines = request.collectProfile && clock ? new LineCosts() : null;
  const { exit, instructions, counters, warnings } = run(machine, request, clock, lines);
  return {
    exit,
    cycles: clock && exit.cause === "returned" ? clock.now : null,
    instructions,
    mode: request.mode,
    dumps: request.dump.map((range) => ({ ...range, bytes: machine.memory.dump(range) })),
    written: request.dump.map((range) => machine.memory.writtenMap(range)),
    warnings,
    counters,
    profile: lines?.profile(),
    registers: request.registers ? registersOf(machine) : undefined,
  };
}
// guide: end

function run(
  machine: Machine,
  { program, profile, limits }: SimulationRequest,
  clock: Clock | null,
  lines: LineCosts | null,
): Pick<Execution, "exit" | "instructions" | "counters" | "warnings"> {
  const lineOf = new Map(program.lines.map(({ offset, line }) => [offset, line]));
  const vectorPortCycles = vectorPortCyclesOf(profile);
  const steps = new Map<number, Step>();
  const counters: Record<string, number> = {};
  const deadline = performance.now() + limits.wallMilliseconds;
  let instructions = 0;
  let warning: Omit<RuntimeWarning, "count"> | null = null;
  const end = (exit: Omit<Exit, "pc" | "line">) => {
    const line = lineOf.get(machine.pc);
    const warnings = warning ? [{ ...warning, count: machine.memory.uninitializedReads }] : [];
    const message = atLine(exit.message, line);
    return { exit: { ...exit, pc: machine.pc, line, message }, instructions, counters, warnings };
  };
  while (true) {
    if (instructions >= limits.instructions) return end(limitExit("instruction-limit", "instructions"));
    if (clock && clock.now >= limits.cycles) return end(limitExit("cycle-limit", "cycles"));
    if (instructions % wallCheckInterval === 0 && performance.now() > deadline) {
      return end(limitExit("wall-time-limit", "milliseconds"));
    }
    try {
      const step = steps.get(machine.pc) ?? fetch(machine, lineOf, vectorPortCycles);
      if (step === null) {
        return end({ cause: "trapped", kind: "illegal-instruction", message: "this word is no instruction" });
      }
      steps.set(machine.pc, step);
      const pc = machine.pc;
      step.execute(machine);
      instructions++;
      counters[step.row.category] = (counters[step.row.category] ?? 0) + 1;
      if (warning === null && machine.memory.uninitializedReads > 0) {
        warning = { code: "uninitialized-read", message: "reads memory that nobody has written", pc, line: step.line };
      }
      clock?.retire(step.timed, machine.taken);
      if (clock) lines?.add(step.line, clock);
      if (machine.stopped) {
        machine.pc = pc;
        return end({ cause: "returned" });
      }
    } catch (error) {
      if (!(error instanceof MemoryFault)) throw error;
      return end(faultExit(error, machine.memory.regionAt(error.address)?.role === "code"));
    }
  }
}

/** Decodes the instruction at `pc`; null if there is none. */
function fetch(machine: Machine, lineOf: ReadonlyMap<number, number>, vectorPortCycles: number): Step | null {
  const decoded = decode(machine.memory.fetch32(machine.pc));
  if (decoded === null) return null;
  const { row, values } = decoded;
  // the roles of the operands say what the clock must wait for
  const reads: number[] = [];
  const writes: number[] = [];
  for (const { name, type, role } of row.operands) {
    if (role === "immediate") continue;
    const register = (type === "v" ? clockRegisters.vector : clockRegisters.scalar) + values[name];
    (role === "read" ? reads : writes).push(register);
  }
  if (row.mnemonic === "read") reads.push(clockRegisters.accumulator);
  if (row.mnemonic === "dot" || row.mnemonic === "clear") writes.push(clockRegisters.accumulator);
  const timed = { reads, writes, ...costsOf(row.category, vectorPortCycles) };
  return { ...decoded, timed, line: lineOf.get(machine.pc) ?? 0 };
}

function atLine(message: string | undefined, line: number | undefined): string | undefined {
  return message === undefined || line === undefined ? message : `line ${line}: ${message}`;
}

function limitExit(kind: string, what: string): Omit<Exit, "pc" | "line"> {
  return { cause: "limit", kind, message: `the limit of ${what} is reached` };
}

function faultExit({ reason, address, length, isStore }: MemoryFault, isCode: boolean): Omit<Exit, "pc" | "line"> {
  const at = `${length} byte${length === 1 ? "" : "s"} at 0x${address.toString(16)}`;
  const rule = reason === "write-to-read-only" ? isCode ? "write-to-code" : "store-to-input" : ruleKinds[reason];
  const what = rule === "execute-data" ? "execution" : isStore ? "store" : "load";
  return { cause: "trapped", kind: rule ?? reason, message: `${what} of ${at} is not allowed (${reason})` };
}

function registersOf(machine: Machine): Record<string, number | string> {
  const hex = (value: number) => (value >>> 0).toString(16).padStart(8, "0");
  return {
    ...Object.fromEntries(Array.from(machine.scalar, (value, number) => [`r${number}`, value >>> 0])),
    ...Object.fromEntries(machine.vector.map((values, number) => [`v${number}`, Array.from(values, hex).join(" ")])),
    accumulator: machine.accumulator >>> 0,
  };
}

// guide: profile
/** Sums of cycles per source line. */
class LineCosts {
  readonly #lines = new Map<number, { executions: number; cycles: number; stalls: number[] }>();

  /** Adds what the clock charged to the last instruction. */
  add(line: number, clock: Clock): void {
    let costs = this.#lines.get(line);
    if (!costs) this.#lines.set(line, costs = { executions: 0, cycles: 0, stalls: stallCauses.map(() => 0) });
    costs.executions++;
    costs.cycles += clock.charged;
    for (let cause = 0; cause < stallCauses.length; cause++) costs.stalls[cause] += clock.waited[cause];
  }

  /** Lines in order, with their stalls by name. */
  profile(): LineProfile[] {
    const entries = [...this.#lines].sort(([first], [second]) => first - second);
    return entries.map(([line, { executions, cycles, stalls }]) => ({
      line,
      executions,
      cycles,
      stalls: Object.fromEntries(stallCauses.map((cause, number) => [cause, stalls[number]])),
    }));
  }
}
// guide: end
