import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { evaluateExpression } from "../../../isa/expression.ts";
import { insertField, type InstructionRow } from "../../../isa/instruction.ts";
import { scalarRows } from "../../../isa/riscv/instruction_set.ts";
import { createHart } from "./machine.ts";

/** Unsigned operands, register width in bits; the result may be any number that is right modulo 2^width. */
type Definition = (a: bigint, b: bigint, width: bigint) => bigint;

const signed = (value: bigint, width: bigint) => BigInt.asIntN(Number(width), value);
const truth = (value: boolean) => value ? 1n : 0n;
const bitsOf = (value: bigint, width: bigint) => value.toString(2).padStart(Number(width), "0");
const bytesOf = (value: bigint, width: bigint) =>
  Array.from({ length: Number(width) / 8 }, (_, index) => (value >> BigInt(8 * index)) & 0xffn);
const joinBytes = (bytes: bigint[]) => bytes.reduceRight((word, byte) => (word << 8n) | byte, 0n);
const rotateLeft = (value: bigint, amount: bigint, width: bigint) =>
  (value << (amount % width)) | (value >> (width - amount % width));

/** What the specification says, for register-register instructions and, under the same name, immediate ones. */
const definitions: Readonly<Record<string, Definition>> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  sll: (a, b, w) => a << (b % w),
  slt: (a, b, w) => truth(signed(a, w) < signed(b, w)),
  sltu: (a, b) => truth(a < b),
  xor: (a, b) => a ^ b,
  srl: (a, b, w) => a >> (b % w),
  sra: (a, b, w) => signed(a, w) >> (b % w),
  or: (a, b) => a | b,
  and: (a, b) => a & b,
  mul: (a, b) => a * b,
  mulh: (a, b, w) => (signed(a, w) * signed(b, w)) >> w,
  mulhsu: (a, b, w) => (signed(a, w) * b) >> w,
  mulhu: (a, b, w) => (a * b) >> w,
  div: (a, b, w) => b === 0n ? -1n : signed(a, w) / signed(b, w),
  divu: (a, b) => b === 0n ? -1n : a / b,
  rem: (a, b, w) => b === 0n ? a : signed(a, w) % signed(b, w),
  remu: (a, b) => b === 0n ? a : a % b,
  andn: (a, b) => a & ~b,
  orn: (a, b) => a | ~b,
  xnor: (a, b) => ~(a ^ b),
  clz: (a, _, w) => a === 0n ? w : BigInt(bitsOf(a, w).indexOf("1")),
  ctz: (a, _, w) => a === 0n ? w : w - 1n - BigInt(bitsOf(a, w).lastIndexOf("1")),
  cpop: (a, _, w) => BigInt(bitsOf(a, w).replaceAll("0", "").length),
  max: (a, b, w) => signed(a, w) > signed(b, w) ? a : b,
  maxu: (a, b) => a > b ? a : b,
  min: (a, b, w) => signed(a, w) < signed(b, w) ? a : b,
  minu: (a, b) => a < b ? a : b,
  "sext.b": (a) => BigInt.asIntN(8, a),
  "sext.h": (a) => BigInt.asIntN(16, a),
  "zext.h": (a) => BigInt.asUintN(16, a),
  rol: rotateLeft,
  ror: (a, b, w) => rotateLeft(a, w - b % w, w),
  "orc.b": (a, _, w) => joinBytes(bytesOf(a, w).map((byte) => byte === 0n ? 0n : 0xffn)),
  rev8: (a, _, w) => joinBytes(bytesOf(a, w).reverse()),
};

const immediateNames: Readonly<Record<string, string>> = {
  addi: "add",
  slti: "slt",
  sltiu: "sltu",
  xori: "xor",
  ori: "or",
  andi: "and",
  slli: "sll",
  srli: "srl",
  srai: "sra",
  rori: "ror",
};

const branches: Readonly<Record<string, Definition>> = {
  beq: (a, b) => truth(a === b),
  bne: (a, b) => truth(a !== b),
  blt: (a, b, w) => truth(signed(a, w) < signed(b, w)),
  bge: (a, b, w) => truth(signed(a, w) >= signed(b, w)),
  bltu: (a, b) => truth(a < b),
  bgeu: (a, b) => truth(a >= b),
};

/** Corner values and random ones, as unsigned patterns. */
function operand(width: number): fc.Arbitrary<bigint> {
  const top = 1n << BigInt(width - 1);
  return fc.oneof(
    fc.bigInt({ min: 0n, max: 2n * top - 1n }),
    fc.constantFrom(
      0n,
      1n,
      2n,
      top,
      top - 1n,
      top + 1n,
      2n * top - 1n,
      2n * top - 2n,
      31n,
      32n,
      33n,
      63n,
      0x80n,
      0x8000n,
    ),
    fc.bigInt({ min: 0n, max: 70n }),
  );
}

function rowOf(mnemonic: string, xlen: 32 | 64): InstructionRow {
  return scalarRows(xlen).find((row) => row.mnemonic === mnemonic)!;
}

function encode(row: InstructionRow, values: Readonly<Record<string, number>>): number {
  return row.operands.reduce((word, { name, field }) => insertField(field, word, values[name] ?? 0), row.match);
}

/** The row's result by the definition of expressions. */
function evaluateRow(row: InstructionRow, inputs: Record<string, bigint>): bigint {
  if (row.semantics.kind === "value") return evaluateExpression(row.semantics.results.rd, inputs);
  if (row.semantics.kind === "jump") return evaluateExpression(row.semantics.condition, inputs);
  throw new Error(`${row.mnemonic} has no expression`);
}

for (const xlen of [32, 64] as const) {
  const width = BigInt(xlen);
  const unsigned = (value: bigint) => BigInt.asUintN(xlen, value);

  Deno.test(`RV${xlen}: the expressions of register instructions mean what the specification says`, () => {
    for (const [mnemonic, define] of Object.entries(definitions)) {
      const row = rowOf(mnemonic, xlen);
      fc.assert(
        fc.property(operand(xlen), operand(xlen), (a, b) => {
          assertEquals(evaluateRow(row, { rs1: a, rs2: b }), unsigned(define(a, b, width)), mnemonic);
        }),
        { numRuns: 60 },
      );
    }
  });

  Deno.test(`RV${xlen}: the expressions of immediate instructions and branches mean what the specification says`, () => {
    for (const [mnemonic, name] of Object.entries(immediateNames)) {
      const row = rowOf(mnemonic, xlen);
      const shifts = row.operands.some((candidate) => candidate.name === "shamt");
      const values = shifts ? fc.integer({ min: 0, max: xlen - 1 }) : fc.integer({ min: -2048, max: 2047 });
      fc.assert(
        fc.property(operand(xlen), values, (a, value) => {
          const b = unsigned(BigInt(value));
          assertEquals(
            evaluateRow(row, { rs1: a, imm: b, shamt: b }),
            unsigned(definitions[name](a, b, width)),
            mnemonic,
          );
        }),
        { numRuns: 60 },
      );
    }
    for (const [mnemonic, define] of Object.entries(branches)) {
      const row = rowOf(mnemonic, xlen);
      fc.assert(
        fc.property(operand(xlen), operand(xlen), fc.boolean(), (a, other, same) => {
          const b = same ? a : other;
          assertEquals(evaluateRow(row, { rs1: a, rs2: b }), define(a, b, width), mnemonic);
        }),
        { numRuns: 60 },
      );
    }
  });
}

Deno.test("the interpreter executes register instructions as defined, also with rd = rs and x0", () => {
  const registers = fc.integer({ min: 0, max: 31 });
  for (const [mnemonic, define] of Object.entries(definitions)) {
    const row = rowOf(mnemonic, 32);
    fc.assert(
      fc.property(operand(32), operand(32), registers, registers, registers, (a, b, rd, rs1, rs2) => {
        const hart = createHart([encode(row, { rd, rs1, rs2 })]);
        hart.x[rs1] = Number(BigInt.asIntN(32, a));
        hart.x[rs2] = Number(BigInt.asIntN(32, b));
        hart.x[0] = 0;
        const [x, y] = [hart.x[rs1], hart.x[rs2]].map((value) => BigInt.asUintN(32, BigInt(value)));
        const expected = hart.x.slice();
        expected[rd] = Number(BigInt.asIntN(32, define(x, y, 32n)));
        expected[0] = 0;
        hart.execute(hart.decoded(0));
        assertEquals([...hart.x], [...expected], mnemonic);
        assertEquals([hart.trap, hart.taken, hart.nextPc], [null, false, 4]);
      }),
      { numRuns: 40 },
    );
  }
});

Deno.test("the interpreter executes immediate instructions as defined", () => {
  for (const [mnemonic, name] of Object.entries(immediateNames)) {
    const row = rowOf(mnemonic, 32);
    const shifts = row.operands.some((candidate) => candidate.name === "shamt");
    const values = shifts ? fc.integer({ min: 0, max: 31 }) : fc.integer({ min: -2048, max: 2047 });
    fc.assert(
      fc.property(operand(32), values, (a, value) => {
        const hart = createHart([encode(row, { rd: 5, rs1: 6, imm: value, shamt: value })]);
        hart.x[6] = Number(BigInt.asIntN(32, a));
        hart.execute(hart.decoded(0));
        const expected = definitions[name](a, BigInt.asUintN(32, BigInt(value)), 32n);
        assertEquals(hart.x[5], Number(BigInt.asIntN(32, expected)), mnemonic);
      }),
      { numRuns: 40 },
    );
  }
});

Deno.test("the interpreter branches as defined", () => {
  for (const [mnemonic, define] of Object.entries(branches)) {
    const row = rowOf(mnemonic, 32);
    const offsets = fc.integer({ min: -1024, max: 1023 }).map((value) => 4 * value);
    fc.assert(
      fc.property(operand(32), operand(32), fc.boolean(), offsets, (a, other, same, offset) => {
        const b = same ? a : other;
        const hart = createHart([...new Array(1024).fill(0x13), encode(row, { rs1: 7, rs2: 8, offset })]);
        hart.x[7] = Number(BigInt.asIntN(32, a));
        hart.x[8] = Number(BigInt.asIntN(32, b));
        hart.execute(hart.decoded(0x1000));
        const taken = define(a, b, 32n) === 1n;
        assertEquals([hart.taken, hart.nextPc], [taken, taken ? 0x1000 + offset : 0x1004], mnemonic);
      }),
      { numRuns: 40 },
    );
  }
});
