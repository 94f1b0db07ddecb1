/**
 * Runs on our hart what `runner.ts` runs in qemu, and compares the two.
 * @module
 */
import { Memory } from "../../../../isa/machine.ts";
import { CompiledRunner } from "../../../../isa/riscv/compiled.ts";
import { Hart } from "../../../../isa/riscv/hart.ts";
import { riscv32 } from "../../../../isa/riscv/instruction_set.ts";
import { Cause } from "../../../../isa/riscv/traps.ts";
import type { EndState, QemuJob, StartState } from "./runner.ts";

/** Linux signals of exceptions. */
const SIGNALS: Readonly<Record<number, number>> = {
  [Cause.instructionFault]: 11,
  [Cause.illegalInstruction]: 4,
  [Cause.breakpoint]: 5,
  [Cause.loadFault]: 11,
  [Cause.storeFault]: 11,
};

/** How the hart runs: instruction by instruction, or with everything compiled at the first jump to it. */
export type HartMode = "interpreted" | "compiled";
/** Both ways. */
export const hartModes: readonly HartMode[] = ["interpreted", "compiled"];

const INSTRUCTION_LIMIT = 20_000_000;

/** Runs until the first exception. @throws Error if there is none */
export function runToTrap(hart: Hart, runner: CompiledRunner | null): void {
  if (runner) {
    const end = runner.run(INSTRUCTION_LIMIT);
    if (end !== "trap") throw new Error(`the program ended by '${end}'`);
    return;
  }
  for (let count = 0; count < INSTRUCTION_LIMIT; count++) {
    hart.execute(hart.decoded(hart.nextPc));
    if (hart.trap !== null) return;
    if (hart.hung !== null) throw new Error(hart.hung);
  }
  throw new Error(`more than ${INSTRUCTION_LIMIT} instructions`);
}

/** Runs every case until its first exception, with the specification's behaviour. */
export function runOnHart(job: QemuJob, mode: HartMode = "interpreted"): EndState[] {
  const memory = new Memory(
    job.segments.map(({ address, bytes, length }, i) => ({
      name: `segment ${i}`,
      base: address,
      length: length ?? bytes.length,
      storable: true,
    })),
  );
  const initialize = (index: number) => {
    const { address, bytes } = job.segments[index];
    memory.initialize({ space: "memory", offset: address, bytes });
  };
  job.segments.forEach((_, i) => initialize(i));
  const hart = new Hart({ rows: riscv32.rows, memory });
  const runner = mode === "compiled" ? new CompiledRunner(hart, { hotJumps: 1 }) : null;
  return job.cases.map((start) => {
    job.restore?.forEach(initialize);
    setState(hart, start);
    runToTrap(hart, runner);
    return endState(hart, job);
  });
}

function setState(hart: Hart, start: StartState): void {
  const { vector } = hart;
  for (let i = 1; i < 32; i++) hart.x[i] = start.x?.[i] ?? 0;
  for (let i = 0; i < 32; i++) hart.f[i] = start.f?.[i] ?? 0;
  hart.fflags = (start.fcsr ?? 0) & 31;
  hart.frm = (start.fcsr ?? 0) >> 5;
  vector.registers.set(start.v ?? new Uint8Array(512));
  vector.configure((start.vtype ?? 0) | 0, false);
  vector.vl = Math.min(start.vl ?? 0, vector.vill ? 0 : vector.vlmax);
  vector.vstart = start.vstart ?? 0;
  vector.vxrm = start.vxrm ?? 0;
  vector.vxsat = start.vxsat ?? 0;
  hart.hung = null;
  hart.start(start.pc);
}

function endState(hart: Hart, job: QemuJob): EndState {
  const { vector } = hart;
  const { cause, value } = hart.trap!;
  return {
    signal: SIGNALS[cause] ?? 0,
    address: value,
    pc: hart.pc,
    x: Uint32Array.from(hart.x),
    f: hart.f.slice(),
    fcsr: (hart.frm << 5) | hart.fflags,
    v: vector.registers.slice(),
    vl: vector.vl,
    vtype: vector.vtype >>> 0,
    vstart: vector.vstart,
    vxrm: vector.vxrm,
    vxsat: vector.vxsat,
    memory: job.dump.map(({ address, length }) => hart.memory.dump({ space: "memory", offset: address, length })),
  };
}

const hex = (value: number) => `0x${(value >>> 0).toString(16)}`;

/** All differences between two end states, in words. */
export function stateDifferences(ours: EndState, qemu: EndState): string[] {
  const list: string[] = [];
  const compare = (name: string, a: number, b: number) => {
    if (a >>> 0 !== b >>> 0) list.push(`${name} ${hex(a)}, qemu ${hex(b)}`);
  };
  for (const name of ["signal", "pc", "fcsr", "vl", "vtype", "vstart", "vxrm", "vxsat"] as const) {
    compare(name, ours[name], qemu[name]);
  }
  if (ours.signal === 11 && qemu.signal === 11) compare("fault address", ours.address, qemu.address);
  for (let i = 0; i < 32; i++) {
    compare(`x${i}`, ours.x[i], qemu.x[i]);
    compare(`f${i}`, ours.f[i], qemu.f[i]);
    const [a, b] = [ours, qemu].map(({ v }) => v.subarray(16 * i, 16 * i + 16).toHex());
    if (a !== b) list.push(`v${i} ${a}, qemu ${b}`);
  }
  ours.memory.forEach((bytes, range) => {
    const at = bytes.findIndex((byte, i) => byte !== qemu.memory[range][i]);
    if (at >= 0) compare(`memory range ${range} +${hex(at)}`, bytes[at], qemu.memory[range][at]);
  });
  return list;
}
