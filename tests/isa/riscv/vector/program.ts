/**
 * Runs small assembly programs on a hart, for tests of the vector unit: code at 0, 32 KiB of data memory at 0x10000. A
 * program ends with the word 0, which is no instruction, with a trap or with a hang.
 * @module
 */
import { createAssembler } from "../../../../isa/assembler/mod.ts";
import type { Diagnostic } from "../../../../isa/diagnostic.ts";
import { Memory } from "../../../../isa/machine.ts";
import type { RiscvBehaviour } from "../../../../isa/riscv/behaviour.ts";
import { Hart } from "../../../../isa/riscv/hart.ts";
import { riscv32 } from "../../../../isa/riscv/instruction_set.ts";
import { vectorLint } from "../../../../isa/riscv/vector/lint.ts";
import { specifiedVectorBehaviour, type VectorBehaviour } from "../../../../isa/riscv/vector/behaviour.ts";

/** Address of the data memory. */
export const DATA = 0x10000;

const assembler = createAssembler({ ...riscv32, lint: vectorLint }, [
  { name: ".text", space: "memory", origin: 0, capacity: 0x4000, content: "code" },
]);

/** How a program ended, and what it left. */
export interface Outcome {
  readonly hart: Hart;
  /** Exception cause, or null. */
  readonly cause: number | null;
  /** Value that goes with the exception. */
  readonly value: number;
  readonly hung: string | null;
  /** Codes of warnings in order. */
  readonly warnings: readonly string[];
}

/** Every deviation of the vector unit switched on. */
export const allDeviations: VectorBehaviour = {
  ...specifiedVectorBehaviour,
  ...Object.fromEntries(Object.keys(specifiedVectorBehaviour).map((name) => [name, true])),
};

/** The words of a source text. */
export function assemble(source: string): number[] {
  const { program, diagnostics } = assembler.assemble(source);
  if (program === undefined) throw new Error(diagnostics.map((d) => `${d.line}: ${d.message}`).join("\n"));
  const { bytes } = program.blocks[0];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length / 4 }, (_, i) => view.getUint32(4 * i, true));
}

/** The messages about a source text. */
export function assembleWithDiagnostics(source: string): readonly Diagnostic[] {
  return assembler.assemble(source).diagnostics;
}

/** Settings of `run`. */
export interface RunOptions {
  readonly behaviour?: Partial<RiscvBehaviour>;
  /** Contents of the data memory from its start. */
  readonly data?: readonly number[];
  readonly vectorLength?: number;
}

/** Assembles and runs a program. Vector registers start with 0xa5 in every byte. */
export function run(source: string, { behaviour, data = [], vectorLength }: RunOptions = {}): Outcome {
  const memory = new Memory([
    { name: "code", base: 0, length: 0x4000, storable: false },
    { name: "data", base: DATA, length: 0x8000, storable: true },
  ]);
  const words = new Uint32Array([...assemble(source), 0]);
  memory.initialize({ space: "memory", offset: 0, bytes: new Uint8Array(words.buffer) });
  memory.initialize({ space: "memory", offset: DATA, bytes: Uint8Array.from(data) });
  const hart = new Hart({ rows: riscv32.rows, memory, behaviour, codeBanks: ["code"], vectorLength });
  const warnings: string[] = [];
  hart.warn = (code) => warnings.push(code);
  hart.vector.registers.fill(0xa5);
  hart.start(0);
  for (let steps = 0; steps < 100_000; steps++) {
    const instruction = hart.decoded(hart.nextPc);
    if (instruction.word === 0) return { hart, cause: null, value: 0, hung: null, warnings };
    hart.execute(instruction);
    if (hart.hung !== null) return { hart, cause: null, value: 0, hung: hart.hung, warnings };
    if (hart.trap !== null) return { hart, cause: hart.trap.cause, value: hart.trap.value, hung: null, warnings };
  }
  throw new Error("the program does not end");
}

/** Elements of a register (group) as numbers. */
export function elements(
  hart: Hart,
  register: number,
  kind: "u8" | "s8" | "u16" | "s16" | "s32",
  count: number,
): number[] {
  const view = hart.vector[kind];
  const first = register * hart.vector.registerBytes / view.BYTES_PER_ELEMENT;
  return Array.from(view.subarray(first, first + count));
}
