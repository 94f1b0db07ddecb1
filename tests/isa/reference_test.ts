import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { binary, compare, constant, input, select, signExtend, unary, zeroExtend } from "../../isa/expression.ts";
import { expressionText } from "../../isa/expression_text.ts";
import { nearestMnemonics, referenceOf, setReference } from "../../isa/reference.ts";
import { riscv32 } from "../../isa/riscv/instruction_set.ts";
import { smallSet } from "./assembler/small_set.ts";

Deno.test("expressions print with the brackets they need and no others", () => {
  const [a, b] = [input("a", 32), input("b", 32)];
  const four = constant(4, 32);
  assertEquals(expressionText(binary("multiply", binary("add", a, b), four)), "(a + b) * 4");
  assertEquals(expressionText(binary("add", binary("multiply", a, b), four)), "a * b + 4");
  assertEquals(expressionText(binary("subtract", a, binary("subtract", b, four))), "a - (b - 4)");
  assertEquals(expressionText(select(compare("lessUnsigned", a, b), a, unary("negate", b))), "a <u b ? a : -b");
  assertEquals(expressionText(binary("and", a, constant(-2, 32))), "a & -2");
  assertEquals(expressionText(binary("and", a, constant(0xffff0000, 32))), "a & 0xffff0000");
  assertEquals(expressionText(zeroExtend(zeroExtend(a, 8), 32)), "zext(low(a, 8), 32)");
  assertEquals(expressionText(signExtend(input("x", 8), 16), (bits) => `${bits / 8}*SEW`), "sext(x, 2*SEW)");
  assertEquals(expressionText(binary("divideSigned", a, b)), "div_signed(a, b)");
  assertEquals(expressionText(binary("shiftRightLogical", a, constant(0, 32))), "a");
});

Deno.test("a page shows syntax, encoding, operands and meaning", () => {
  const page = referenceOf(smallSet, "add", (row) => row.mnemonic === "add" ? ["A remark of the machine."] : [])!;
  assertStringIncludes(page, "    add rd, rs1, rs2\n");
  assertStringIncludes(page, "    rd = rs1 + rs2\n");
  assertStringIncludes(page, "| 31..25 | 24..20 | 19..15 | 14..12 | 11..7 | 6..0 |");
  assertStringIncludes(page, "| 0000000 | rs2 | rs1 | 000 | rd | 0110011 |");
  assertStringIncludes(page, "| `rd` | written | integer register:");
  assertStringIncludes(page, "> A remark of the machine.");
  assertStringIncludes(page, "## add (pseudo-instruction)");
  assertStringIncludes(
    referenceOf(smallSet, "BEQ")!,
    "| target[12] | target[10:5] | rs2 | rs1 | 000 | target[4:1] | target[11] | 1100011 |",
  );
});

Deno.test("a name without its suffix finds all forms; an unknown one has neighbours", () => {
  const page = referenceOf(riscv32, "vwmacc")!;
  assertStringIncludes(page, "## vwmacc.vv");
  assertStringIncludes(page, "## vwmacc.vx");
  assertStringIncludes(page, "sext(vs1, 2*SEW) * sext(vs2, 2*SEW) + vd");
  assertEquals(referenceOf(riscv32, "vwmaccc"), null);
  assertEquals(nearestMnemonics(riscv32, "vwmaccc").slice(0, 2), ["vwmacc.vv", "vwmacc.vx"]);
  assertEquals(referenceOf(riscv32, "__proto__"), null);
  assertEquals(nearestMnemonics(riscv32, "q".repeat(1000)), []);
});

Deno.test("the table of a set names every instruction and pseudo-instruction, and every row has a page", () => {
  const table = setReference(riscv32);
  for (const { mnemonic } of [...riscv32.rows, ...riscv32.pseudoInstructions]) {
    assert(table.includes(`\`${mnemonic} `) || table.includes(`\`${mnemonic}\``), mnemonic);
  }
  for (const form of ["ecall", "lw rd, imm(rs1)", "vadd.vv vd, vs2, vs1[, v0.t]", "fence [pred][, succ]", "j target"]) {
    assertStringIncludes(table, `\`${form}\``);
  }
  for (const row of riscv32.rows) {
    const page = referenceOf(riscv32, row.mnemonic)!;
    assert(page.startsWith(`## ${row.mnemonic}\n`) && !page.includes("undefined"), row.mnemonic);
  }
  for (const line of table.split("\n").filter((text) => text.startsWith("|"))) assert(line.endsWith("|"), line);
});
