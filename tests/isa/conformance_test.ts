import { assert, assertEquals, assertThrows } from "@std/assert";
import { setChecks } from "../../isa/conformance_set.ts";
import type { InstructionSet } from "../../isa/instruction_set.ts";
import { riscv32 } from "../../isa/riscv/instruction_set.ts";
import { bracketSet, smallSet } from "./assembler/small_set.ts";

function check(name: string, set: InstructionSet): void {
  const found = setChecks.find((candidate) => candidate.name.includes(name));
  assert(found, name);
  found.run(set);
}

for (const set of [riscv32, smallSet, bracketSet]) {
  for (const { name, run } of setChecks) Deno.test(`${set.title}: ${name}`, () => run(set));
}

const [lui, ...others] = smallSet.rows;

Deno.test("a table with bits that nothing names, or that two things claim, is refused", () => {
  const loose = { ...smallSet, rows: [{ ...lui, mask: 0x3f }, ...others] };
  assertThrows(() => check("fill every word", loose), Error, "lui: bits 0x40 are neither fixed");
  const unnamed = { ...smallSet, rows: [{ ...lui, operands: lui.operands.slice(0, 1), syntax: "rd" }, ...others] };
  assertThrows(() => check("fill every word", unnamed), Error, "lui: bits 0xfffff000 are neither fixed");
  const twice = { ...smallSet, rows: [{ ...lui, operands: [lui.operands[0], ...lui.operands] }, ...others] };
  assertThrows(() => check("fill every word", twice), Error, "overlaps fixed bits or another operand");
  const untyped = { ...smallSet, rows: [{ ...lui, operands: [{ ...lui.operands[0], type: "w" }, lui.operands[1]] }] };
  assertThrows(() => check("fill every word", untyped), Error, "unknown type 'w'");
});

Deno.test("rows that claim the same words are refused, special cases are not", () => {
  const rival = { ...lui, mnemonic: "rival" };
  assertThrows(
    () => check("two instructions", { ...smallSet, rows: [lui, rival] }),
    Error,
    "lui and rival claim the same words",
  );
  const special = { ...lui, mnemonic: "special", mask: 0xffffffff, match: 0x37, operands: [], syntax: "" };
  check("two instructions", { ...smallSet, rows: [lui, special] });
});

Deno.test("a mnemonic with the same pattern twice is refused", () => {
  assertThrows(
    () => check("unique", { ...smallSet, rows: [lui, { ...lui, mnemonic: "LUI" }] }),
    Error,
    "stands in the table twice",
  );
});

Deno.test("an operand that its pattern does not name is refused", () => {
  assertThrows(
    () => check("name their operands", { ...smallSet, rows: [{ ...lui, syntax: "rd" }] }),
    TypeError,
    "'imm' does not occur",
  );
});

Deno.test("text that assembles to another word is found", () => {
  const { operandTypes } = smallSet;
  // x1 is printed as x2: a typical slip in a table of names.
  const x = operandTypes.x as typeof operandTypes.x & { kind: "register" };
  const names = x.names.map((name, number) => number === 1 ? "x2" : name);
  const wrong = { ...smallSet, operandTypes: { ...operandTypes, x: { ...x, names } } };
  assertThrows(() => check("same word", wrong), Error, "disassembled from");
  assertEquals(setChecks.length, new Set(setChecks.map(({ name }) => name)).size);
});
