import { assertEquals, assertMatch } from "@std/assert";
import { createAssembler, standardDirectives } from "../../../isa/assembler/mod.ts";
import { assembled, dataBytes, firstProblem, hexAt, problems, small, words } from "./harness.ts";
import { bracketSet, smallLayout, smallSet } from "./small_set.ts";

Deno.test("integers, strings and floating-point numbers", () => {
  assertEquals(
    dataBytes(".byte -1, 255\n.half 0x1234, -2\n.2byte 1\n.word 0x12345678\n.4byte -1"),
    "ffff3412feff010078563412ffffffff",
  );
  assertEquals(
    dataBytes('.ascii "ab", "c"\n.asciz "d"\n.string "\\x41\\101\\t\\"\\\\\\0"'),
    "616263" + "6400" + "41410922" + "5c0000",
  );
  assertEquals(dataBytes('.asciz "é"'), "c3a900");
  assertEquals(
    dataBytes(".float 1.5, -2e0, inf\n.double 0.5"),
    "0000c03f" + "000000c0" + "0000807f" + "000000000000e03f",
  );
  assertMatch(firstProblem("nop\n.float 1.x"), /number: '1.x' is no floating-point number/);
});

Deno.test("space, fill and alignment", () => {
  assertEquals(
    dataBytes(".byte 1\n.zero 2\n.skip 2, 7\n.space 1\n.fill 2, 2, 0x1234\n.balign 16, 0xff\n.byte 9"),
    "01" + "0000" + "0707" + "00" + "34123412" + "ffffffffffff" + "09",
  );
  assertEquals(dataBytes(".byte 1\n.p2align 2\n.byte 2\n.balign 4, , 1\n.byte 3"), "010000000203");
  assertMatch(firstProblem("nop\n.balign 3"), /directive-range: alignment 3 is out of range \| a power of two/);
  assertMatch(firstProblem("nop\n.p2align 40"), /directive-range/);
  assertMatch(firstProblem("nop\n.zero -1"), /directive-range: count -1/);
  assertMatch(firstProblem("nop\n.zero later\nlater = 4"), /not-constant: the count must be known here/);
  assertMatch(firstProblem("nop\n.zero"), /syntax: the count is missing \| .zero count, value/);
});

Deno.test("gaps in code are filled with nop", () => {
  assertEquals(words("ecall\n.balign 16\necall"), ["00000073", "00000013", "00000013", "00000013", "00000073"]);
  assertEquals(words("ecall\n.byte 1\n.p2align 3\necall"), ["00000073", "00000001", "00000073"]);
});

Deno.test("sections lie where the layout says, compilers' names included", () => {
  const program = assembled(`
    .section .rodata.cst16,"aM",@progbits,16
    .p2align 4, 0x0
table: .word 1
    .text
    ecall
    .section .text.other,"ax",@progbits
    nop
    .section .sdata,"aw",@progbits
    .word 2
    .section .sbss,"aw",@nobits
    .zero 8
    .section ".note.GNU-stack","",@progbits
    .section .debug_info,"",@progbits
    .word 3, unknown_symbols_do_not_matter_here
    .section .comment
    .ascii "gone"
    .comm shared, 4, 8
`);
  assertEquals(program.symbols.table, 16);
  assertEquals(hexAt(program, 0), "7300000013000000");
  assertEquals(hexAt(program, 16), "01000000");
  assertEquals(hexAt(program, 0x10000), "02000000");
  assertEquals(hexAt(program, 0x10008), "000000000000000000000000");
  assertEquals(program.symbols.shared, 0x10010);
  assertEquals(program.staticBytes, 8);
  assertEquals(program.codeBytes, 8);
  assertEquals(program.blocks.length, 4);
  assertMatch(
    firstProblem("nop\n.section .interrupts"),
    /unknown-section: there is no section '.interrupts' here \| .text, .rodata, .data, .bss/,
  );
});

Deno.test("sections that share a memory share its room", () => {
  assertMatch(
    firstProblem(".zero 8000\n.rodata\n.zero 193"),
    /section-too-large: section .rodata would end 8193 bytes behind the start of its memory; there is room for 8192/,
  );
  assertEquals(small.assemble("nop\n.zero 7996\n.rodata\n.zero 192").diagnostics, []);
  assertMatch(
    firstProblem("nop\n.zero 4294967295"),
    /^2:1 section-too-large: section .text would hold 4294967299 bytes; there is room for 8192/,
  );
  assertMatch(firstProblem("nop\n.bss\n.fill 4294967295, 8"), /section-too-large/);
  assertMatch(firstProblem("nop\n.bss\n.word 1"), /data-in-zero-section/);
  assertMatch(firstProblem('nop\n.bss\n.string "a"'), /data-in-zero-section/);
});

Deno.test("what would reach out of the program is refused with the reason", () => {
  const refusals: [string, RegExp][] = [
    ['.incbin "/etc/passwd"', /nothing is read from files/],
    ['.include "x.S"', /nothing is read from files/],
    [".org 0x1000", /places are fixed/],
    [".if 1", /conditional assembly/],
    [".insn r 0x33, 0, 0, a0, a1, a2", /by its mnemonic/],
    [". = 0x100", /use .zero or .balign/],
    [".option rvc", /compressed/],
  ];
  for (const [line, reason] of refusals) {
    const found = problems(`nop\n${line}\nnop`);
    assertEquals(found.map(({ code, line }) => [code, line]), [["refused-directive", 2]], line);
    assertMatch(found[0].hint!, reason);
  }
  assertMatch(firstProblem("nop\n.wrod 5"), /unknown-directive: unknown directive '.wrod' \| did you mean word/);
  assertMatch(firstProblem("nop\n.toString"), /unknown-directive/);
});

Deno.test("the body of a refused macro or repetition makes no further noise", () => {
  const source =
    "nop\n.macro m a\n  foo \\a\n.macro inner\n.endm\n.endm\n.rept 1000000\n nop\n.rept 5\n bar\n.endr\n.endr\nbad\n";
  assertEquals(problems(source).map(({ code, line }) => [code, line]), [
    ["refused-directive", 2],
    ["refused-directive", 7],
    ["unknown-mnemonic", 13],
  ]);
});

Deno.test("what compilers say to linkers and debuggers changes nothing", () => {
  assertEquals(
    words(`
    .attribute 5, "rv32i2p1_m2p0"
    .file "kernel.c"
    .option nopic
    .option norvc
    .globl kernel
    .p2align 2
    .type kernel,@function
kernel: ecall
.Lfunc_end0:
    .size kernel, .Lfunc_end0-kernel
    .ident "clang version 19 (https://example.org)"
    .addrsig
    .cfi_def_cfa_offset 16`),
    ["00000073"],
  );
});

Deno.test("a set allows the directives that it lists", () => {
  const layout = [{ name: ".text", space: "program", origin: 0, capacity: 64, content: "code" }] as const;
  const { diagnostics } = createAssembler(bracketSet, layout).assemble(".text\nADD r1, r2, r3\n.p2align 2\n.word 5");
  assertEquals(diagnostics.map(({ code, message }) => [code, message]), [
    ["refused-directive", "directive .word is not available for Bracket machine"],
  ]);
  assertEquals(standardDirectives.includes(".word"), true);
});

Deno.test(".end ends the text; a program without instructions is an error", () => {
  assertEquals(words("ecall\n.end\nthis is not read"), ["00000073"]);
  for (const source of ["", "\n\n# nothing\n", "label:", ".data\n.word 1", ".word 0"]) {
    assertMatch(firstProblem(source), /empty-program/);
  }
});

Deno.test("instructions are counted from the encoded image, data among them apart", () => {
  const program = assembled("li a0, 0x12345678\n.word 0x73, 0xffffffff\n.half 1\n.rodata\n.word 5");
  assertEquals(program.instructionCount, 3);
  assertEquals(program.instructionCategories, { alu: 2, data: 2, system: 1 });
  assertEquals(program.codeBytes, 18);
  assertEquals(program.staticBytes, 10);
  assertEquals(program.entry, 0);
});

Deno.test("layouts that cannot be are a fault of the plugin", () => {
  const circle = smallLayout.map((section) => ({ ...section, origin: { after: ".bss" } }));
  let message = "";
  try {
    createAssembler(smallSet, circle);
  } catch (error) {
    message = (error as Error).message;
  }
  assertMatch(message, /must stand before it/);
});
