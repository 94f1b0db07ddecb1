import { assertEquals, assertMatch } from "@std/assert";
import { dataBytes, firstProblem, words } from "./harness.ts";

Deno.test("precedences and results are those of GNU as", () => {
  // Bytes by GNU as 2.40 for riscv32.
  const values = "1+2==3, 3&1+1, 1|2*2, 2+1<<2, 1<2+5, -7/2, -7%3, 1&&2, !5, 5!=3, 6^3+1, 1<<3-1, 7&3==3, ~0>>60";
  assertEquals(dataBytes(`.byte ${values}`), "ff020506fffdff0100ff0607ff0f");
});

Deno.test("numbers in all bases, characters and parentheses", () => {
  assertEquals(
    dataBytes(".byte 10, 0x1F, 017, 0b101, 'A', '\\n', '\\\\', ' ', (2+3)*4, -(1), +5, '\\''"),
    "0a1f0f05410a5c2014ff0527",
  );
});

Deno.test("64-bit arithmetic is exact", () => {
  assertEquals(
    dataBytes(".quad 0x123456789abcdef0, 0xffffffffffffffff, -1, 1<<40, 0x7fffffff*0x7fffffff"),
    [
      "f0debc9a78563412",
      "ffffffffffffffff",
      "ffffffffffffffff",
      "0000000000010000",
      "01000000ffffff3f",
    ].join(""),
  );
  assertEquals(
    dataBytes(".word 0x100000000 - 1, 3000000000 & 0xff000000, 0xdeadbeef ^ 0xffffffff"),
    "ffffffff000000b210415221",
  );
});

Deno.test("labels, the current location and differences", () => {
  assertEquals(
    dataBytes("a: .word a, b, b-a, . - a, (b-a)/4\nb:"),
    "00000100" + "14000100" + "14000000" + "0c000000" + "05000000",
  );
});

Deno.test("numeric labels refer to the nearest one before or after", () => {
  assertEquals(words("1: beq x0, x0, 1b\nbeq x0, x0, 1f\n1: beq x0, x0, 1b\n2: j 2b"), [
    "00000063",
    "00000263",
    "00000063",
    "0000006f",
  ]);
  assertMatch(firstProblem("nop\nj 5f"), /^2:3 undefined-symbol: no label '5:' after this line/);
  assertMatch(firstProblem("j 5b\n5:"), /^1:3 undefined-symbol: no label '5:' before this line/);
});

Deno.test("relocation functions split addresses so that lui, auipc and the low part add up", () => {
  assertEquals(words("lui a0, %hi(0x12345fff)\naddi a0, a0, %lo(0x12345fff)"), ["12346537", "fff50513"]);
  assertEquals(words("nop\n1: auipc a0, %pcrel_hi(x)\naddi a0, a0, %pcrel_lo(1b)\n.data\n.zero 16\nx:").slice(1), [
    "00010517",
    "00c50513",
  ]);
  assertMatch(
    firstProblem("addi a0, a0, %pcrel_lo(8)"),
    /unpaired-function: no instruction with %pcrel_hi at address 0x8/,
  );
  assertMatch(firstProblem("addi a0, a0, %tprel(8)"), /unknown-function: unknown function '%tprel' \| %hi, %lo/);
});

Deno.test("symbols: set, equ, forward definitions, redefinition", () => {
  assertEquals(dataBytes(".equ N, 4\nM = N*2\n.byte N, M\n.set N, 5\n.byte N, later\nlater = 9"), "04080509");
  assertEquals(dataBytes("alias = target + 4\n.word alias\ntarget:"), "08000100");
  assertMatch(firstProblem("nop\n.equiv A, 1\n.equiv A, 2"), /^3:8 duplicate-symbol: 'A' is already defined on line 2/);
  assertMatch(firstProblem("nop\na = b\nb = c\nc = a\n.word a"), /expression-depth/);
  assertMatch(firstProblem("nop\n.word nowehre\nnowhere:"), /undefined symbol 'nowehre' \| did you mean nowhere\?/);
});

Deno.test("errors in expressions name what is wrong", () => {
  assertMatch(firstProblem("nop\n.word 1/0"), /division-by-zero/);
  assertMatch(firstProblem("nop\n.word 1%(2-2)"), /division-by-zero/);
  assertMatch(firstProblem("nop\n.word 0x"), /number: '0x' is no hexadecimal number/);
  assertMatch(firstProblem("nop\n.word 1.5"), /^2:7 number: '1\.5' is no integer \(\.float stores fractions as data\)/);
  assertMatch(firstProblem("nop\n.word 09"), /number: '09' is no octal number/);
  assertMatch(firstProblem("nop\n.word 99999999999999999999999"), /more than 64 bits/);
  assertMatch(firstProblem("nop\n.word (1+2"), /a bracket is not closed/);
  assertMatch(firstProblem("nop\n.word 1 +"), /the expression ends early/);
  assertMatch(firstProblem("nop\n.word 1 2"), /unexpected '2'/);
  assertMatch(firstProblem("nop\n.word a0"), /'a0' is a register/);
  assertMatch(firstProblem("nop\n.byte 256"), /data-range: 256 does not fit 8 bits \| -128..255/);
});

Deno.test("depth is bounded, length is not", () => {
  const deep = "(".repeat(100000) + "1" + ")".repeat(100000);
  assertMatch(firstProblem(`nop\n.word ${deep}`), /expression-depth/);
  assertMatch(firstProblem(`nop\n.word ${"-".repeat(100000)}1`), /expression-depth/);
  assertEquals(dataBytes(`.word ${"1+".repeat(100000)}1`), "a1860100");
  assertEquals(dataBytes(`.word ${"(".repeat(200)}7${")".repeat(200)}`), "07000000");
});

Deno.test("chains of symbols and of paired functions are bounded", () => {
  const chain = Array.from({ length: 5000 }, (_, index) => `s${index} = s${index + 1} + s${index + 1}`).join("\n");
  assertMatch(firstProblem(`nop\n${chain}\n.word s0`), /expression-depth|undefined-symbol/);
  const pairs = Array.from(
    { length: 200 },
    (_, index) => `auipc a0, %pcrel_hi(%pcrel_lo(${4 * index + 4})+%pcrel_lo(${4 * index + 4}))`,
  ).join("\n");
  assertMatch(firstProblem(pairs), /expression-depth|unpaired-function/);
});
