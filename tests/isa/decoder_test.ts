import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { createDecoder } from "../../isa/decoder.ts";
import type { InstructionRow } from "../../isa/instruction.ts";
import { riscv32 } from "../../isa/riscv/instruction_set.ts";
import { smallSet } from "./assembler/small_set.ts";

/** The row with most fixed bits that fits, by looking at all. */
function slowly(rows: readonly InstructionRow[], word: number): InstructionRow | null {
  const bits = (row: InstructionRow) => (row.mask >>> 0).toString(2).replaceAll("0", "").length;
  const fitting = rows.filter((row) => ((word & row.mask) >>> 0) === row.match >>> 0);
  return fitting.sort((a, b) => bits(b) - bits(a))[0] ?? null;
}

Deno.test("finds the same row as a search through all rows", () => {
  const decoder = createDecoder(riscv32.rows);
  const rowWord = fc.tuple(fc.constantFrom(...riscv32.rows), fc.integer({ min: 0, max: 0xffffffff }))
    .map(([row, noise]) => (row.match | (noise & ~row.mask)) >>> 0);
  fc.assert(
    fc.property(fc.oneof(rowWord, fc.integer({ min: 0, max: 0xffffffff })), (word) => {
      assertEquals(decoder.decode(word)?.mnemonic, slowly(riscv32.rows, word)?.mnemonic);
      assertEquals(decoder.decode(word | 0), decoder.decode(word));
    }),
    { numRuns: 2000 },
  );
});

Deno.test("the row with more fixed bits wins", () => {
  const special: InstructionRow = {
    ...smallSet.rows[2],
    mnemonic: "special",
    mask: 0xffffffff,
    match: 0x13,
    operands: [],
  };
  const decoder = createDecoder([...smallSet.rows, special]);
  assertEquals(decoder.decode(0x13)?.mnemonic, "special");
  assertEquals(decoder.decode(0x93)?.mnemonic, "addi");
});

Deno.test("words that no row describes are no instruction", () => {
  const decoder = createDecoder(riscv32.rows);
  for (const word of [0, 0xffffffff, 0x0000007f, 0x00000001]) assertEquals(decoder.decode(word), null);
  assert(createDecoder([]).decode(0x13) === null);
});
