/**
 * A small machine for tests: assembles a text, runs it and shows the state.
 * @module
 */
import { createAssembler } from "../../../isa/assembler/mod.ts";
import type { SectionDefinition } from "../../../isa/instruction_set.ts";
import { type BankDefinition, Memory } from "../../../isa/machine.ts";
import { Hart, type HartOptions } from "../../../isa/riscv/hart.ts";
import { riscv32 } from "../../../isa/riscv/instruction_set.ts";

/** Code from address 0. */
export const textLayout: readonly SectionDefinition[] = [
  { name: ".text", space: "memory", origin: 0, capacity: 0x10000, content: "code" },
];

/** Read-only code at 0, data at 0x10000 and, as a bank of odd length, at 0x80000000. */
export const testBanks: readonly BankDefinition[] = [
  { name: "code", base: 0, length: 0x4000, storable: false },
  { name: "data", base: 0x10000, length: 0x1000, storable: true },
  { name: "high", base: 0x80000000, length: 0x103, storable: true },
];

const assembler = createAssembler(riscv32, textLayout);

/** The words of a text. @throws Error with the diagnostics if it has errors */
export function assembleWords(source: string): number[] {
  const { program, diagnostics } = assembler.assemble(source);
  if (!program) {
    throw new Error(diagnostics.map(({ line, message }) => `${line}: ${message}`).join("\n") + `\n${source}`);
  }
  const words: number[] = [];
  for (const { bytes } of program.blocks) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let offset = 0; offset + 4 <= bytes.length; offset += 4) words.push(view.getUint32(offset, true));
  }
  return words;
}

/** A hart with a program at address 0, about to run. */
export function createHart(source: string | readonly number[], options: Partial<HartOptions> = {}): Hart {
  const words = typeof source === "string" ? assembleWords(source) : source;
  const memory = options.memory ?? new Memory(testBanks);
  const bytes = new Uint8Array(new Uint32Array(words).buffer);
  memory.initialize({ space: "memory", offset: 0, bytes });
  const hart = new Hart({ rows: riscv32.rows, codeBanks: ["code"], ...options, memory });
  hart.start(0);
  return hart;
}

/** Runs until an exception, a hang or `limit` instructions; traps with a handler enter it. Returns the count. */
export function run(hart: Hart, limit = 10_000): number {
  for (let count = 1; count <= limit; count++) {
    hart.execute(hart.decoded(hart.nextPc));
    if (hart.hung !== null) return count;
    if (hart.trap === null) continue;
    if (!hart.csr.mtvecWritten || hart.trap.cause === 3) return count;
    hart.takeTrap();
  }
  return limit;
}
