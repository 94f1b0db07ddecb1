/**
 * The instruction table and the assembler: encodings, spellings, messages about bad sources, remarks on whole programs.
 */
import { assert, assertEquals, assertMatch } from "@std/assert";
import fc from "fast-check";
import { formatDiagnostic } from "../../../isa/diagnostic.ts";
import { setChecks } from "../../../isa/conformance_set.ts";
import { wordsOf } from "../../../plugins/plena/decode.ts";
import { assemblePlena, disassemblePlena, plenaInstructionSet } from "../../../plugins/plena/instructions.ts";
import { plenaRows } from "../../../plugins/plena/instruction_rows.ts";
import { Opcode } from "../../../plugins/plena/opcodes.ts";

for (const { name, run } of setChecks) Deno.test(`PLENA: ${name}`, () => run(plenaInstructionSet));

Deno.test("opcodes of the dispatch are those of the table", () => {
  const table = Object.fromEntries(plenaRows.map(({ mnemonic, match }) => [mnemonic, match]));
  assertEquals<Record<string, number>>({ ...Opcode }, table);
});

/** One line and word per instruction, as the PLENA project's assembler encodes them. */
const encodings: readonly (readonly [string, number])[] = [
  ["M_MM 0, gp2, gp3", 0x0000c801],
  ["M_TMM 0, gp2, gp3", 0x0000c802],
  ["M_BMM 0, gp2, gp3", 0x0000c803],
  ["M_BTMM 0, gp2, gp3", 0x0000c804],
  ["M_BMM_WO gp1, 0", 0x00000045],
  ["M_MM_WO gp1, gp2, 3", 0x0000c846],
  ["M_MV 0, gp2, gp3", 0x0000c807],
  ["M_TMV 0, gp2, gp3", 0x0000c808],
  ["M_BMV gp1, gp2, gp3", 0x0000c849],
  ["M_BTMV gp1, gp2, gp3", 0x0000c84a],
  ["M_MV_WO gp1, 0", 0x0000004b],
  ["M_BMV_WO gp1, 0", 0x0000004c],
  ["V_ADD_VV gp1, gp2, gp3, 1", 0x0004c84d],
  ["V_ADD_VF gp1, gp2, f3, 0", 0x0000c84e],
  ["V_SUB_VV gp1, gp2, gp3, 0", 0x0000c84f],
  ["V_SUB_VF gp1, gp2, f3, 0, 1", 0x0040c850],
  ["V_MUL_VV gp1, gp2, gp3, 0", 0x0000c851],
  ["V_MUL_VF gp1, gp2, f3, 0", 0x0000c852],
  ["V_EXP_V gp1, gp2, 0", 0x00000853],
  ["V_RECI_V gp1, gp2, 0", 0x00000854],
  ["V_RED_SUM f1, gp2", 0x00000855],
  ["V_RED_MAX f1, gp2, 0", 0x00000856],
  ["S_ADD_FP f1, f2, f3", 0x0000c857],
  ["S_SUB_FP f1, f2, f3", 0x0000c858],
  ["S_MAX_FP f1, f2, f3", 0x0000c859],
  ["S_MUL_FP f1, f2, f3", 0x0000c85a],
  ["S_EXP_FP f1, f2", 0x0000085b],
  ["S_RECI_FP f1, f2", 0x0000085c],
  ["S_SQRT_FP f1, f2", 0x0000085d],
  ["S_LD_FP f1, gp2, 5", 0x0001485e],
  ["S_ST_FP f1, gp2, 5", 0x0001485f],
  ["S_MAP_V_FP gp1, gp2, 5", 0x00014860],
  ["S_ADD_INT gp1, gp2, gp3", 0x0000c861],
  ["S_ADDI_INT gp1, gp2, 64", 0x00100862],
  ["S_SUB_INT gp1, gp2, gp3", 0x0000c863],
  ["S_MUL_INT gp1, gp2, gp3", 0x0000c864],
  ["S_LUI_INT gp1, 64", 0x00010065],
  ["S_LD_INT gp1, gp2, 5", 0x00014866],
  ["S_ST_INT gp1, gp2, 5", 0x00014867],
  ["H_PREFETCH_M gp1, gp2, a3, 1, 1", 0x0044c868],
  ["H_PREFETCH_V gp1, gp2, a3, 1, 0", 0x0004c869],
  ["H_STORE_V gp1, gp2, a3, 1, 0", 0x0004c86a],
  ["C_SET_ADDR_REG a1, gp2, gp3", 0x0000c86b],
  ["C_SET_SCALE_REG gp1", 0x0000006c],
  ["C_SET_STRIDE_REG gp1", 0x0000006d],
  ["C_SET_V_MASK_REG gp1", 0x0000006e],
  ["C_LOOP_START gp1, 16", 0x0000406f],
  ["C_LOOP_END gp1", 0x00000070],
  ["V_SHFT_V gp1, gp2, gp3", 0x0000c872],
  ["C_BREAK", 0x00000034],
  ["V_MAX_VF gp1, gp2, f3, 0", 0x0000c875],
  ["V_MIN_VF gp1, gp2, f3, 0", 0x0000c876],
  ["V_TOPK gp1, gp2, gp3, 1", 0x0004c877],
];

/** The words of a source that must assemble. */
function words(source: string): number[] {
  const { program, diagnostics } = assemblePlena(source);
  assert(program, `${source}: ${diagnostics[0]?.message}`);
  return [...wordsOf(program)];
}

Deno.test("every instruction has the word of the project's assembler", () => {
  for (const [line, word] of encodings) assertEquals(words(line), [word], line);
  assertEquals(new Set(encodings.map(([line]) => line.split(" ")[0])).size, plenaRows.length);
});

/** Spellings of the same word: what upstream's templates write, and operands that may be left out. */
const spellings: readonly (readonly string[])[] = [
  ["M_MM 0, gp1, gp2", "M_MM gp0, gp1, gp2"],
  ["M_BMM gp0, gp1, gp2", "M_BMM 0, gp1, gp2"],
  ["M_MM_WO gp1, 0, 4", "M_MM_WO gp1, gp0, 4"],
  ["M_MV_WO gp1, 8", "M_MV_WO gp1, gp0, 8"],
  ["M_BMM_WO gp1, 64", "M_BMM_WO gp1, gp0, 64"],
  ["M_BMV_WO gp1, 64", "M_BMV_WO gp1, gp0, 64"],
  ["V_ADD_VV gp1, gp2, gp3", "V_ADD_VV gp1, gp2, gp3, 0"],
  ["V_MUL_VF gp1, gp2, f3", "V_MUL_VF gp1, gp2, f3, 0"],
  ["V_EXP_V gp1, gp2", "V_EXP_V gp1, gp2, 0"],
  ["V_RED_MAX f1, gp2", "V_RED_MAX f1, gp2, 0"],
  ["V_RED_SUM f1, gp2", "V_RED_SUM f1, gp2, 0"],
  ["S_EXP_FP f1, f2", "S_EXP_FP f1, f2, 0"],
  ["S_RECI_FP f1, f2", "S_RECI_FP f1, f2, 0"],
  ["S_SQRT_FP f1, f2", "S_SQRT_FP f1, f2, 0"],
  ["H_PREFETCH_V gp1, gp2, a3, 1, 0", "H_PREFETCH_V gp1, gp2, a3, 1, 0, 0"],
  ["H_PREFETCH_M gp1, gp2, a3, 0, 1", "H_PREFETCH_M gp1, gp2, a3, 0, 1, 0"],
  ["H_STORE_V gp1, gp2, a3, 1, 0", "H_STORE_V gp1, gp2, a3, 1, 0, 0"],
  ["C_LOOP_END gp1", "C_LOOP_END gp1, 0"],
  ["C_BREAK", "C_BREAK 0, 0, 0"],
  ["S_ADDI_INT gp1, gp0, 1000", "S_ADDI_INT gp1, gp0, 1_000", "S_ADDI_INT gp1,gp0,01000"],
  ["S_ADDI_INT gp1, gp0, 1", "  S_ADDI_INT   gp1 ,gp0,  1 ; remark", "S_ADDI_INT gp1, gp0, 1 // remark"],
];

Deno.test("other spellings give the same word", () => {
  for (const [first, ...others] of spellings) {
    for (const other of others) assertEquals(words(other), words(first), other);
  }
});

Deno.test("masks and immediates lie where the machine reads them", () => {
  assertEquals(words("V_EXP_V gp1, gp2, 1"), [0x00040853]);
  assertEquals(words("V_RECI_V gp1, gp2, 1"), [0x00040854]);
  assertEquals(words("M_BMM_WO gp1, 64"), [0x00100045]);
});

/** Sources that are refused, and what the message must say. */
const refusals: readonly (readonly [string, RegExp])[] = [
  ["S_MV_FP f1, f2", /unknown mnemonic 'S_MV_FP'.*did you mean/],
  ["m_mm 0, gp1, gp2", /unknown mnemonic 'm_mm'.*M_MM/],
  ["S_ADDI_INT gp16, gp0, 3", /register gp16 does not exist.*gp0\.\.gp15/],
  ["S_ADD_FP f8, f1, f2", /register f8 does not exist.*f0\.\.f7/],
  ["C_SET_ADDR_REG a16, gp0, gp1", /register a16 does not exist.*a0\.\.a15/],
  ["S_ADDI_INT gp1, f0, 1", /'f0' is no gp register but an? fp register/],
  ["S_ADDI_INT gp1, gp0, 262144", /immediate 262144 is out of range.*0\.\.262143.*S_LUI_INT \+ S_ADDI_INT/],
  ["S_LUI_INT gp1, 4194304", /out of range.*0\.\.4194303/],
  ["S_ADDI_INT gp1, gp0, -1", /immediate is unsigned/],
  ["S_ADDI_INT gp1, gp0, 0x10", /'0x10' is no decimal number/],
  ["S_ADDI_INT gp1, gp0, size", /'size' is no decimal number/],
  ["S_ADDI_INT gp1, gp0, 1 + 1", /unexpected '\+'/],
  ["M_MM 0, gp1", /takes 3 operands, found 2/],
  ["S_ADD_INT gp1, gp2, gp3, gp4", /takes 3 operands, found 4/],
  ["V_SUB_VF gp1, gp2, f1", /takes 5 operands, found 3/],
  ["M_BMM 1, gp0, gp0", /unexpected '1'.*0 or gp0\.\.gp15/],
  ["V_RED_SUM f1, gp1, 1", /reductions always see the whole row/],
  ["V_RED_MAX f1, gp1, 1", /reductions always see the whole row/],
  ["V_ADD_VV gp1, gp2, gp3, 16", /mask switch 16 is out of range/],
  ["loop: S_ADD_INT gp1, gp2, gp3", /labels are not supported.*C_LOOP_START and C_LOOP_END/],
  ["1: S_ADD_INT gp1, gp2, gp3", /labels are not supported/],
  ["size = 5", /named values are not supported/],
  [".word 3", /directive .word is not available/],
  ["# remark", /unexpected '#'/],
  ["", /no instruction/],
];

Deno.test("bad sources are refused with the reason", () => {
  for (const [source, message] of refusals) {
    const { program, diagnostics } = assemblePlena(source);
    assertEquals(program, undefined, source);
    assertMatch(formatDiagnostic(diagnostics.find(({ severity }) => severity === "error")!), message, source);
  }
});

/** Programs that assemble with a remark. */
const remarks: readonly (readonly [string, string])[] = [
  ["S_ADDI_INT gp0, gp0, 3", "write-to-gp0"],
  ["S_LD_INT gp0, gp0, 3", "write-to-gp0"],
  ["C_LOOP_START gp0, 2\nC_LOOP_END gp0", "write-to-gp0"],
  ["C_LOOP_END gp3", "loop-end"],
  ["C_LOOP_START gp3, 2", "loop-start"],
  ["C_LOOP_START gp3, 2\nC_LOOP_START gp3, 2\nC_LOOP_END gp3\nC_LOOP_END gp3", "loop-register"],
  ["C_LOOP_START gp3, 2\nC_LOOP_START gp4, 2\nC_LOOP_END gp3\nC_LOOP_END gp4", "loop-nesting"],
  ["C_LOOP_START gp3, 0\nC_LOOP_END gp3", "empty-loop"],
  ["M_MM 0, gp1, gp2", "missing-output"],
  ["M_MM_WO gp1, gp0, 0\nM_TMM 0, gp1, gp2", "missing-output"],
  ["M_MV 0, gp1, gp2\nM_MM_WO gp1, gp0, 0", "missing-output"],
  ["C_BREAK", "break"],
];

Deno.test("suspicious programs get a remark in their place", () => {
  for (const [source, code] of remarks) {
    const { program, diagnostics } = assemblePlena(source);
    assert(program, source);
    assertEquals(diagnostics.map((diagnostic) => diagnostic.code), [code], source);
    assertEquals(diagnostics[0].severity, "warning");
    assertEquals(diagnostics[0].token, source.split("\n")[diagnostics[0].line - 1].split(" ")[0]);
  }
});

Deno.test("a sound program gets no remark", () => {
  const source = `S_ADDI_INT gp1, gp0, 64
    C_LOOP_START gp2, 3
    C_LOOP_START gp3, 3
    M_MM 0, gp1, gp1
    C_LOOP_END gp3
    M_MM_WO gp1, gp0, 0
    C_LOOP_END gp2
    C_LOOP_START gp2, 2
    H_STORE_V gp0, gp0, a0, 0, 0
    C_LOOP_END gp2`;
  assertEquals(assemblePlena(source).diagnostics, []);
});

Deno.test("instructions are counted by unit", () => {
  const { program } = assemblePlena("S_ADDI_INT gp1, gp0, 64\nV_ADD_VV gp1, gp1, gp1\nH_STORE_V gp0, gp0, a0, 0, 0");
  assertEquals(program!.instructionCategories, { memory: 1, "scalar-integer": 1, vector: 1 });
  assertEquals([program!.instructionCount, program!.codeBytes, program!.staticBytes], [3, 12, 0]);
});

Deno.test("bits that an instruction does not use do not change what it means", () => {
  fc.assert(fc.property(fc.nat(0xffffffff), (word) => {
    const row = plenaRows.find(({ match }) => match === (word & 0x3f));
    const text = disassemblePlena(word, 0);
    if (!row) return assertEquals(text, null);
    if (text === null) return; // an fp register above f7, a mask of a reduction
    assertEquals((words(text)[0] ^ word) & ~row.mask, 0, text);
  }));
});

Deno.test("the assembler survives any text", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...plenaRows.map(({ mnemonic }) => mnemonic),
      "gp1",
      "f3",
      "a2",
      ",",
      ";",
      "//",
      "\n",
      ":",
      "0",
      " ",
    ),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
    const { program, diagnostics } = assemblePlena(pieces.join(""));
    assert(program !== undefined || diagnostics.some(({ severity }) => severity === "error"));
  }));
});
