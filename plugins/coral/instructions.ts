/**
 * Coral's instruction set: RV32IMF_Zve32x_Zicsr_Zifencei_Zbb and the core's own instructions, and where the assembler
 * puts a program.
 * @module
 */
import { createAssembler } from "../../isa/assembler/mod.ts";
import { createDecoder } from "../../isa/decoder.ts";
import { createDisassembler } from "../../isa/disassembler.ts";
import type { InstructionRow } from "../../isa/instruction.ts";
import type { InstructionSet, SectionDefinition } from "../../isa/instruction_set.ts";
import type { AssemblyResult } from "../../isa/plugin.ts";
import { type Group, plainRow, row, scalarOperands } from "../../isa/riscv/encoding.ts";
import type { Executor } from "../../isa/riscv/hart.ts";
import { riscv32 } from "../../isa/riscv/instruction_set.ts";
import { dataMemory, instructionMemory } from "./memory_map.ts";

const core: Group = { extension: "Coral", category: "system" };
const cache: Group = { extension: "Coral", category: "fence" };

/** `flushat`: opcode 0x77, rs1 not x0. */
const FLUSH_MATCH = 0x2000_0077;
const FLUSH_ADDRESS_MASK = 0xfff0_7fff;

/** The core's own instructions. */
const coralRows: readonly InstructionRow[] = [
  plainRow(
    core,
    "mpause",
    0x0800_0073,
    "pause",
    "Ends the program: waits until all registers are written and all memory accesses and vector instructions have " +
      "finished, then halts the core.",
  ),
  plainRow(
    cache,
    "flushall",
    FLUSH_MATCH,
    "flush",
    "Flushes the caches; the core has none, so it only waits for memory.",
  ),
  row(
    cache,
    "flushat",
    FLUSH_MATCH,
    FLUSH_ADDRESS_MASK,
    "rs1",
    [scalarOperands.rs1],
    { kind: "primitive", name: "flush" },
    "Flushes the cache line at rs1; the core has no cache, so it only waits for memory.",
  ),
];

/** Executes the core's own instructions: none of them changes a register or memory. */
export const coralExecutor: Executor = ({ semantics }) =>
  semantics.kind === "primitive" && (semantics.name === "pause" || semantics.name === "flush") ? () => {} : null;

/** Everything that Coral executes. */
export const coralInstructionSet: InstructionSet = {
  ...riscv32,
  id: "coral",
  title: "Coral NPU, RV32IMF_Zve32x_Zicsr_Zifencei_Zbb",
  rows: [...riscv32.rows, ...coralRows],
};

/** Code and read-only data share the instruction memory; everything else lies in the data memory. */
const coralSections: readonly SectionDefinition[] = [
  {
    name: ".text",
    space: instructionMemory.space,
    origin: instructionMemory.offset,
    capacity: instructionMemory.length,
    content: "code",
  },
  {
    name: ".rodata",
    space: instructionMemory.space,
    origin: { after: ".text" },
    capacity: instructionMemory.length,
    content: "data",
  },
  {
    name: ".data",
    space: dataMemory.space,
    origin: dataMemory.offset,
    capacity: dataMemory.length,
    content: "data",
  },
  { name: ".bss", space: dataMemory.space, origin: { after: ".data" }, capacity: dataMemory.length, content: "zero" },
];

const assembler = createAssembler(coralInstructionSet, coralSections);
const disassembler = createDisassembler(coralInstructionSet);

/** The decoder of Coral's instructions. */
export const coralDecoder = createDecoder(coralInstructionSet.rows);

/**
 * Assembles a program for the default memory sizes. Never throws.
 * @param symbols constants that the program may use by name
 */
export function assembleCoral(source: string, symbols?: Readonly<Record<string, number>>): AssemblyResult {
  return assembler.assemble(source, symbols);
}

/** Assembly text of an instruction word, or null where the word is no instruction. */
export function disassembleCoral(word: number, pc: number): string | null {
  return disassembler.disassemble(word, pc);
}
