import { assertEquals, assertMatch } from "@std/assert";
import { createAssembler } from "../../../isa/assembler/mod.ts";
import { assembled, firstProblem, problems, words } from "./harness.ts";
import { bracketSet } from "./small_set.ts";

Deno.test("operands, spellings, separators and comments", () => {
  assertEquals(words("addi a0, a1, -1 # comment\nADDI X10,x11,-1 ; mv a0,a1 // both\n/* block\ncomment */ nop"), [
    "fff58513",
    "fff58513",
    "00058513",
    "00000013",
  ]);
});

Deno.test("an offset before a bracket may be left out, and 0 may be written where there is none", () => {
  assertEquals(
    words("lw a0, (sp)\nlw a0, 0(sp)\nlw a0, (1+1)*2(sp)\nlw a0, (4)(sp)\nvle8.v v1, (a0)\nvle8.v v1, 0(a0)"),
    [
      "00012503",
      "00012503",
      "00412503",
      "00412503",
      "02050087",
      "02050087",
    ],
  );
});

Deno.test("optional operands, keywords and constants in a keyword's place", () => {
  assertEquals(
    words(
      ".equ COUNTER, 0xb00\nvadd.vv v1, v2, v3\nvadd.vv v1, v2, v3, v0.t\ncsrrs a0, mcycle, x0\ncsrrs a0, COUNTER, x0",
    ),
    [
      "022180d7",
      "002180d7",
      "b0002573",
      "b0002573",
    ],
  );
});

Deno.test("pseudo-instructions expand, share mnemonics with rows and keep their line", () => {
  const program = assembled(
    "li a0, 5\nli a0, 0x12345678\nli a0, -1\nli a0, 0xffffffff\nadd a0, a0, 5\nla a1, end\nend:",
  );
  assertEquals(program.lines.map(({ offset, line, column }) => [offset, line, column]), [
    [0, 1, 1],
    [4, 2, 1],
    [8, 2, 1],
    [12, 3, 1],
    [16, 4, 1],
    [20, 5, 1],
    [24, 6, 1],
    [28, 6, 1],
  ]);
  assertEquals(words("li a0, 0xffffffff\nli a0, 0x800\nla a1, . + 12"), [
    "fff00513",
    "00001537",
    "80050513",
    "00000597",
    "00c58593",
  ]);
  assertMatch(firstProblem("li a0, later\nlater = 5"), /expansion: li needs a constant \| use la/);
  assertMatch(firstProblem("li a0, 0x123456789"), /immediate-range/);
});

Deno.test("branches reach both ways and say how far a target is", () => {
  assertEquals(words("x: nop\nbeq a0, a1, x\nbeq a0, a1, y\njal ra, x\ny:"), [
    "00000013",
    "feb50ee3",
    "00b50463",
    "ff5ff0ef",
  ]);
  const far = firstProblem("beq a0, a1, far\n.zero 5000\nfar: nop");
  assertMatch(
    far,
    /^1:13 branch-range: the target is 5004 bytes away \(910 too far\) \| -4096..4094, multiple of 2 \| jump over a j/,
  );
  assertMatch(firstProblem("x: .zero 5000\nbeq a0, a1, x"), /the target is -5000 bytes away \(-904 too far\)/);
  assertMatch(firstProblem("j . + 3"), /immediate-multiple: distance 3 is no multiple of 2/);
});

Deno.test("every error of a text is reported, each with place, token and what was expected", () => {
  const found = problems(
    "ado a0, a1, a2\n  addi a0, a0, 5000\naddi t7, a0, 1\naddi v1, a0, 1\nj nowhere\naddi a0, a0\n",
  );
  assertEquals(found.map(({ line, column, code, token }) => [line, column, code, token]), [
    [1, 1, "unknown-mnemonic", "ado"],
    [2, 16, "immediate-range", "5000"],
    [3, 6, "unknown-register", "t7"],
    [4, 6, "operand-type", "v1"],
    [5, 3, "undefined-symbol", "nowhere"],
    [6, 1, "operand-count", "addi a0, a0"],
  ]);
  assertEquals(found[1].expected, "-2048..2047");
  assertMatch(found[2].expected!, /x0\.\.x31/);
  assertMatch(found[3].message, /'v1' is no integer register but a vector register/);
  assertMatch(found[5].message, /addi takes 3 operands, found 2/);
  assertMatch(found[5].expected!, /'addi rd, rs1, imm'/);
});

Deno.test("nearest mnemonics, by whole name and by stem", () => {
  assertMatch(firstProblem("vad v1, v2, v3"), /unknown mnemonic 'vad' .*did you mean vadd\.vv\?/);
  assertMatch(firstProblem("vaddd.vv v1, v2, v3"), /did you mean vadd\.vv\?/);
  assertMatch(firstProblem("qqqqqq a0"), /unknown mnemonic 'qqqqqq' \| an instruction of Small RISC-V$/);
});

Deno.test("wrong punctuation and surplus operands", () => {
  assertMatch(firstProblem("lw a0, 4[a0]"), /syntax: unexpected '\['/);
  assertMatch(
    firstProblem("add a0, a1, a2, a0"),
    /operand-count: add takes 3 operands, found 4 \| 'add rd, rs1, rs2' or 'add rd, rs1, imm'/,
  );
  assertMatch(firstProblem("ecall a0"), /syntax: unexpected 'a0'/);
  assertMatch(firstProblem("addi a0,, 1"), /missing-operand: operand 'rs1' is missing/);
  assertMatch(firstProblem("vadd.vv v1, v2, v3, v1.t"), /operand-type: 'v1.t' is no mask \| v0.t/);
  assertMatch(firstProblem("5 a0"), /statement: unexpected '5' \| a mnemonic/);
});

Deno.test("labels: once, not on registers; several on a line", () => {
  assertEquals(assembled("a: b: nop\nc:").symbols, { a: 0, b: 0, c: 4 });
  assertMatch(firstProblem("a: nop\nb:\na: nop"), /^3:1 duplicate-symbol: 'a' is already defined on line 1/);
  assertMatch(firstProblem("t0: nop"), /label-name: 't0' is a register/);
  assertMatch(firstProblem("0x5: nop"), /label-name/);
  assertEquals(Object.keys(assembled("__proto__: constructor: nop").symbols), ["__proto__", "constructor"]);
});

Deno.test("instructions belong into code and on their boundary", () => {
  assertMatch(firstProblem(".data\nnop"), /instruction-in-data: instruction 'nop' in section .data/);
  assertMatch(firstProblem(".byte 1\nnop"), /misaligned-instruction: .* \| a multiple of 4 \| put .balign 4/);
});

Deno.test("a set with brackets, # immediates, ; comments and upper case", () => {
  const layout = [{ name: ".text", space: "program", origin: 0, capacity: 64, content: "code" }] as const;
  const { assemble } = createAssembler(bracketSet, layout);
  const { program, diagnostics } = assemble(
    "LDA r1, [p2, #-8] ; comment\nLDA.POST r1,[p2],#4\nADD r1, r2, r3\nADD r1, r2, r3, 4 // mask\n",
  );
  assertEquals(diagnostics, []);
  assertEquals([...new Uint32Array(program!.blocks[0].bytes.buffer)].map((word) => word.toString(16)), [
    "3f8841",
    "4842",
    "c843",
    "10c843",
  ]);
  const messages =
    assemble("lda r1, [p2, #4]\nLDA r1, [p2, #6]\nLDA r1, [r2, #4]\nADD r1\nLDA r1, [p2, 4]").diagnostics;
  assertEquals(messages.map(({ code }) => code), [
    "unknown-mnemonic",
    "immediate-multiple",
    "operand-type",
    "operand-count",
    "syntax",
  ]);
});
