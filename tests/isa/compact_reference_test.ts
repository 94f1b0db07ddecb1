/** Instruction sets in few words: nothing is lost, nothing is said that the table does not say. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { compactReference } from "../../isa/compact_reference.ts";
import { setReference } from "../../isa/reference.ts";
import { coralInstructionSet } from "../../plugins/coral/instructions.ts";
import { promptReference } from "../../plugins/coral/prompt_reference.ts";
import { plenaInstructionSet } from "../../plugins/plena/instructions.ts";

/** All texts that `v{l,s}e{8,16}` stands for. */
function expanded(text: string): string[] {
  const choice = /\{([^{}]+)\}/.exec(text);
  if (!choice) return [text];
  const run = /^(\d+)\.\.(\d+)$/.exec(choice[1]);
  const values = run
    ? Array.from({ length: Number(run[2]) - Number(run[1]) + 1 }, (_, index) => String(Number(run[1]) + index))
    : choice[1].split(",");
  return values.flatMap((value) => expanded(text.replace(choice[0], value)));
}

/** Mnemonics that a reference explains, read back from its lines. */
function mnemonicsOf(reference: string): string[] {
  const mnemonics: string[] = [];
  let suffixes: string[] = [""];
  const suffixesOf = (codes: readonly string[]) =>
    codes.flatMap((code) => code.startsWith(".") ? code.split(" ")[0].split("/") : [""]);
  const codesOf = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code);
  for (const line of reference.split("\n")) {
    const head = /^((?:`[^`]+`(?: \([^)]*\))?(?:, )?)+):$/.exec(line);
    const familiar = /^- ((?:`[^`]+`(?: \([^)]*\))?(?:, )?)+): ([a-z0-9{},. ]+)$/.exec(line);
    const alone = /^- `/.test(line);
    const member = /^- ([\w{},. ]+): /.exec(line);
    if (head) suffixes = suffixesOf(codesOf(head[1]));
    else if (familiar && codesOf(familiar[1]).every((code) => !mnemonicLike(code))) {
      const own = suffixesOf(codesOf(familiar[1]));
      for (const stem of familiar[2].split(" ")) mnemonics.push(...own.map((suffix) => stem + suffix));
    } else if (alone) {
      for (const code of codesOf(line.split(": ")[0])) {
        const [first, ...rest] = code.split(" ")[0].split("/");
        const stem = /^(?:[^.{]|\{[^}]*\})*/.exec(first)![0];
        mnemonics.push(first, ...rest.map((suffix) => stem + suffix));
      }
    } else if (member) {
      for (const stem of member[1].split(", ")) mnemonics.push(...suffixes.map((suffix) => stem + suffix));
    }
  }
  return mnemonics.flatMap(expanded);
}

/** Whether a code begins with a mnemonic, and not with an operand or a suffix. */
function mnemonicLike(code: string): boolean {
  return known.has(expanded(code.split(" ")[0].split("/")[0])[0]);
}

const known = new Set(
  [...coralInstructionSet.rows, ...coralInstructionSet.pseudoInstructions, ...plenaInstructionSet.rows]
    .map(({ mnemonic }) => mnemonic),
);

for (const set of [coralInstructionSet, plenaInstructionSet]) {
  Deno.test(`${set.title}: every instruction is there once, folded or not, and no other`, () => {
    const found = mnemonicsOf(compactReference(set, { includesPseudo: () => false }));
    assertEquals(found.sort(), set.rows.map(({ mnemonic }) => mnemonic).sort());
  });
}

Deno.test("widths are folded with what they mean, ranges of immediates stand behind the operands", () => {
  const text = compactReference(coralInstructionSet);
  assertStringIncludes(text, "- vle{8,16,32}: Loads consecutive {8,16,32}-bit elements.");
  assertStringIncludes(text, "`.vv/.vx/.vi vd, vs2, vs1/rs1/imm[, v0.t]` (imm -16..15):\n- vadd: vd = vs2 + source.");
  assertStringIncludes(text, "`rd, rs1, imm` (imm -2048..2047):\n- addi: Adds an immediate.");
  assert(text.length < setReference(coralInstructionSet).length / 2);
});

Deno.test("familiar names go without meaning", () => {
  const text = compactReference(coralInstructionSet, { isFamiliar: ({ mnemonic }) => /^(add|sub|or)$/.test(mnemonic) });
  assertStringIncludes(text, "- `rd, rs1, rs2`: add sub or\n`rd, rs1, rs2`:\n- sll: ");
});

Deno.test("Coral's short form explains or names every instruction that the hardware executes", () => {
  const text = promptReference();
  const explained = new Set(mnemonicsOf(text));
  const named = /Also there[^:]*: ([^.]*)\./.exec(text)![1].split(", ");
  const isNamed = (mnemonic: string) => named.includes(mnemonic.replace(/\..*$/, "").replace(/\d+/g, "N"));
  for (const { mnemonic, category } of coralInstructionSet.rows) {
    const isDropped = category === "vector-float";
    assertEquals(explained.has(mnemonic) || isNamed(mnemonic), !isDropped, mnemonic);
  }
  for (const mnemonic of explained) assert(known.has(mnemonic), mnemonic);
});

Deno.test("what Coral's short form says of comments, directives and expressions is true", async () => {
  const { coral } = await import("../../plugins/coral/mod.ts");
  const { diagnostics } = coral.assemble(`
    .equ    SIZE, 4 * (16 + 8) - 2   # comment
    .text                            // comment
    lui     a0, %hi(table)
    addi    a0, a0, %lo(table)
    li      a1, SIZE / 2 << 1 >> 1 & 255 | 1
    csrwi   vxrm, 0
    mpause
    .rodata
    .balign 4
table: .byte 1, 2
    .half   3
    .word   4
    .zero   8
    .data
    .word   1
    .bss
    .zero   64
`) as { diagnostics: readonly unknown[] };
  assertEquals(diagnostics, []);
});
