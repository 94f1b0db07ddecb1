import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { createAssembler } from "../../isa/assembler/mod.ts";
import { createDecoder } from "../../isa/decoder.ts";
import { createDisassembler } from "../../isa/disassembler.ts";
import type { InstructionSet } from "../../isa/instruction_set.ts";
import { riscv32 } from "../../isa/riscv/instruction_set.ts";
import { bracketSet, smallSet } from "./assembler/small_set.ts";

const at = 0x400;

const layout = [{ name: ".text", space: "memory", origin: at, capacity: 64, content: "code" }] as const;
const assemblers = new Map([riscv32, smallSet, bracketSet].map((set) => [set, createAssembler(set, layout)]));

/** The one word that a line assembles to at address `at`. */
function wordOf(set: InstructionSet, line: string): number {
  const { program, diagnostics } = assemblers.get(set)!.assemble(line);
  assertEquals(diagnostics.filter(({ severity }) => severity === "error"), [], line);
  const { bytes } = program!.blocks[0];
  assertEquals(bytes.length, 4, line);
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
}

Deno.test("prints registers, addresses and options as an assembler writes them", () => {
  const { disassemble } = createDisassembler(riscv32);
  const lines = [
    "addi a0, a1, -5",
    "lw a0, 8(sp)",
    "sw t0, -4(s0)",
    "beq a0, a1, 0x3fc",
    "jal ra, 0x800",
    "lui a0, 0x12345",
    "vadd.vv v1, v2, v3",
    "vadd.vv v1, v2, v3, v0.t",
    "vle8.v v8, (a0)",
    "vsetvli t0, a0, e8, m1, ta, ma",
    "fadd.s fa0, fa1, fa2",
    "fadd.s fa0, fa1, fa2, rtz",
    "ecall",
    "fence",
    "fence iorw, w",
    "fence rw, rw",
  ];
  for (const line of lines) assertEquals(disassemble(wordOf(riscv32, line), at), line);
});

for (const set of [riscv32, smallSet, bracketSet]) {
  Deno.test(`${set.title}: assemble(disassemble(word)) is word, for every row and random operands`, () => {
    const { disassemble } = createDisassembler(set);
    const decoder = createDecoder(set.rows);
    let printed = 0;
    for (const row of set.rows) {
      for (let round = 0; round < 12; round++) {
        const noise = round === 0 ? 0 : round === 1 ? 0xffffffff : Math.imul(0x9e3779b1, printed + round) ^ 0x5bd1e995;
        const word = (row.match | (noise & ~row.mask)) >>> 0;
        const text = disassemble(word, at);
        if (text === null) continue;
        printed++;
        assertEquals(wordOf(set, text), word, `${row.mnemonic}: ${text}`);
        assert(decoder.decode(word) !== null);
      }
    }
    assert(printed >= set.rows.length * 2, `only ${printed} words were printed`);
  });

  Deno.test(`${set.title}: any word is printed and read back, or is no instruction`, () => {
    const { disassemble } = createDisassembler(set);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (word) => {
        const text = disassemble(word, at);
        if (text !== null) assertEquals(wordOf(set, text), word, text);
      }),
      { numRuns: 400 },
    );
  });
}
