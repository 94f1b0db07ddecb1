/**
 * What a run tells about itself: cycles per source line and event counts.
 * @module
 */
import type { LineProfile, Program } from "../../isa/plugin.ts";
import { multiplyAddsOf } from "./costs.ts";
import type { DecodedProgram } from "./decode.ts";
import { rowOfWord } from "./instructions.ts";
import type { PlenaMachine } from "./machine.ts";
import { wordBytes } from "./memory_map.ts";
import { Opcode } from "./opcodes.ts";

/** Source lines by address. */
export class SourceLines {
  readonly #lines = new Map<number, number>();

  constructor(program: Program) {
    for (const { offset, line } of program.lines) this.#lines.set(offset, line);
  }

  /** The line of an address, or undefined. */
  lineOf(pc: number): number | undefined {
    return this.#lines.get(pc);
  }
}

/** What an instruction's cycles are spent on. */
type Purpose = "compute" | "memory" | "loop";

function purposeOf(opcode: number): Purpose {
  if (opcode === Opcode.H_PREFETCH_M || opcode === Opcode.H_PREFETCH_V || opcode === Opcode.H_STORE_V) return "memory";
  return opcode === Opcode.C_LOOP_START || opcode === Opcode.C_LOOP_END ? "loop" : "compute";
}

/** Cycles that an instruction has cost in all. */
function cyclesOf(machine: PlenaMachine, index: number): number {
  return machine.executions[index] * machine.program.costs[index] + machine.transferCycles[index];
}

/**
 * Cycles and executions per source line, in order of lines; they sum exactly to the run's cycles. Transfers wait for the
 * memory, and loop instructions for nothing but themselves: both stand under their names, the rest is computation.
 * Instructions without a line (programs that were not assembled here) stand under line 0.
 */
export function lineProfile(machine: PlenaMachine, lines: SourceLines): LineProfile[] {
  const byLine = new Map<number, { executions: number; cycles: number; stalls: Record<string, number> }>();
  const { count, opcodes } = machine.program;
  for (let index = 0; index < count; index++) {
    if (machine.executions[index] === 0) continue;
    const line = lines.lineOf(index * wordBytes) ?? 0;
    let entry = byLine.get(line);
    if (!entry) byLine.set(line, entry = { executions: 0, cycles: 0, stalls: {} });
    const cycles = cyclesOf(machine, index);
    entry.executions += machine.executions[index];
    entry.cycles += cycles;
    const purpose = purposeOf(opcodes[index]);
    if (purpose !== "compute") entry.stalls[purpose] = (entry.stalls[purpose] ?? 0) + cycles;
  }
  return [...byLine].sort(([a], [b]) => a - b).map(([line, entry]) => ({ line, ...entry }));
}

/** Rows of the vector SRAM that an instruction reads and writes. */
function vectorTraffic(opcode: number, machine: PlenaMachine): { readonly read: number; readonly written: number } {
  const extension = machine.program.extensions.get(opcode);
  if (extension) return extension.rows;
  const { mlen, blen, broadcast, vectorPrefetchRows, vectorStoreRows } = machine.parameters;
  switch (opcode) {
    case Opcode.M_MM:
    case Opcode.M_TMM:
      return { read: blen, written: 0 };
    case Opcode.M_BMM:
    case Opcode.M_BTMM:
      return { read: mlen, written: 0 };
    case Opcode.M_MM_WO:
      return { read: blen, written: blen };
    case Opcode.M_BMM_WO:
      return { read: 0, written: broadcast * mlen };
    case Opcode.M_BMV_WO:
      return { read: 0, written: broadcast };
    case Opcode.M_MV_WO:
    case Opcode.S_MAP_V_FP:
      return { read: 0, written: 1 };
    case Opcode.M_MV:
    case Opcode.M_TMV:
    case Opcode.M_BTMV:
    case Opcode.V_RED_SUM:
    case Opcode.V_RED_MAX:
      return { read: 1, written: 0 };
    case Opcode.V_ADD_VV:
    case Opcode.V_SUB_VV:
    case Opcode.V_MUL_VV:
      return { read: 2, written: 1 };
    case Opcode.H_PREFETCH_V:
      return { read: 0, written: vectorPrefetchRows };
    case Opcode.H_STORE_V:
      return { read: vectorStoreRows, written: 0 };
    default:
      return rowOfWord(opcode)?.category === "vector" ? { read: 1, written: 1 } : { read: 0, written: 0 };
  }
}

/** Bytes of a row of the vector SRAM as the hardware holds it. */
const rowBytes = (machine: PlenaMachine) => machine.parameters.mlen * 2;

/**
 * Event counts: cycles by purpose, instructions by unit, multiply-adds, broadcast products, bytes moved by memory.
 */
export function countEvents(machine: PlenaMachine): Record<string, number> {
  const { program, parameters, executions } = machine;
  const multiplyAdds = multiplyAddsOf(parameters);
  const counters: Record<string, number> = {};
  const add = (name: string, amount: number) => {
    if (amount > 0) counters[name] = (counters[name] ?? 0) + amount;
  };
  for (let index = 0; index < program.count; index++) {
    const times = executions[index];
    if (times === 0) continue;
    const opcode = program.opcodes[index];
    add(`cycles.${purposeOf(opcode)}`, cyclesOf(machine, index));
    const category = (program.extensions.get(opcode)?.row ?? rowOfWord(opcode))?.category;
    if (category) add(`instructions.${category}`, times);
    add("multiply-adds", times * (multiplyAdds.get(opcode) ?? 0));
    if (category === "matrix" || category === "matrix-broadcast") add("products", times);
    if (category === "matrix-broadcast") add("products.broadcast", times);
    const { read, written } = vectorTraffic(opcode, machine);
    add("bytes.vram.read", times * read * rowBytes(machine));
    add("bytes.vram.written", times * written * rowBytes(machine));
    if (opcode === Opcode.H_PREFETCH_M) {
      add("bytes.mram.written", times * parameters.prefetchedTiles * parameters.mlen * rowBytes(machine));
    }
    addScalarTraffic(program, index, times, add);
  }
  add("bytes.hbm.read", machine.transfers.bytesRead);
  add("bytes.hbm.written", machine.transfers.bytesWritten);
  return counters;
}

function addScalarTraffic(
  { opcodes }: DecodedProgram,
  index: number,
  times: number,
  add: (name: string, amount: number) => void,
): void {
  switch (opcodes[index]) {
    case Opcode.S_LD_FP:
      return add("bytes.fp.read", 2 * times);
    case Opcode.S_ST_FP:
      return add("bytes.fp.written", 2 * times);
    case Opcode.S_LD_INT:
      return add("bytes.int.read", 4 * times);
    case Opcode.S_ST_INT:
      return add("bytes.int.written", 4 * times);
  }
}
