/** Listings: what is read and printed assembles to the same words. */
import { assert, assertEquals } from "@std/assert";
import { type Instruction, type Language, parseListing, printListing } from "../../../isa/rewriting/listing.ts";
import { coralLanguage } from "../../../plugins/coral/rewrites/coral_language.ts";

const language: Language = coralLanguage({ size: 12 });

function words(source: string): string {
  const { program, diagnostics } = language.assemble(source);
  assert(program, JSON.stringify(diagnostics));
  return program.blocks.map(({ offset, bytes }) => `${offset}: ${Array.from(bytes).join(" ")}`).join("\n");
}

const sources: Readonly<Record<string, string>> = {
  "labels, pseudo-instructions, comments and large constants": `
    .text
  _start: li a0, 0x12345678   # a comment
    li a1, size
    mv a2, a0
  again: addi a1, a1, -1
    bnez a1, again
    beqz a2, end // another
    j again
  end:
    mpause`,
  "numbered labels": `
    li a0, 3
  1: addi a0, a0, -1
    bnez a0, 1b
    beqz a0, 1f
    nop
  1: mpause`,
  "data, alignment and addresses": `
    la a0, table
    lui a1, %hi(table)
    lw a2, %lo(table)(a1)
    .p2align 4
  loop: vsetvli t0, a2, e8, m8, ta, ma
    vle8.v v8, (a0), v0.t
    sub a2, a2, t0
    bnez a2, loop
    mpause
    .data
  table: .word 7, 8, 9`,
  "calls and returns": `
    call f
    mpause
  f: fadd.s ft0, fa1, fa2, rtz
    csrr a0, mcycle
    ret`,
};

for (const [name, source] of Object.entries(sources)) {
  Deno.test(`a source with ${name} assembles to the same words when it is printed`, () => {
    const listing = parseListing(source, language);
    assert(listing);
    const printed = printListing(listing, language);
    assertEquals(words(printed), words(source));
    assertEquals(printListing(parseListing(printed, language)!, language), printed);
  });
}

Deno.test("instructions know their line, and jumps their label", () => {
  const listing = parseListing("  nop\n\nx: li a0, 100000\n  bgt a0, a1, x\n  mpause", language)!;
  const instructions = listing.filter((one): one is Instruction => one.kind === "instruction");
  assertEquals(instructions.map(({ line, row }) => `${line} ${row.mnemonic}`), [
    "1 addi",
    "3 lui",
    "3 addi",
    "4 blt",
    "5 mpause",
  ]);
  assertEquals(instructions.map(({ target }) => target), [null, null, null, "x", null]);
});

Deno.test("what a listing cannot hold is refused", () => {
  for (const source of ["nop; nop\n mpause", "/* a */ mpause", "nonsense", " la a0, missing"]) {
    assertEquals(parseListing(source, language), null, source);
  }
});
