/**
 * Rows of RV32I/RV64I, M, Zbb, Zicsr, Zifencei and the machine-mode instructions, one line each. The register width is a
 * parameter; rows that exist for one width only belong beside the table of that width.
 * @module
 */
import type { InstructionRow } from "../instruction.ts";
import {
  binary,
  type BinaryOperation,
  compare,
  type Comparison,
  constant,
  type Expression,
  input,
  select,
  signExtend,
  unary,
  zeroExtend,
} from "../expression.ts";
import * as format from "./encoding.ts";
import type { Group, Xlen } from "./encoding.ts";

const alu: Group = { extension: "I", category: "alu" };
const loads: Group = { extension: "I", category: "load" };
const stores: Group = { extension: "I", category: "store" };
const branches: Group = { extension: "I", category: "branch" };
const jumps: Group = { extension: "I", category: "jump" };
const registerJumps: Group = { extension: "I", category: "jump-register" };
const fences: Group = { extension: "I", category: "fence" };
const instructionFences: Group = { extension: "Zifencei", category: "fence-instruction" };
const system: Group = { extension: "I", category: "system" };
const machine: Group = { extension: "machine mode", category: "system" };
const multiplies: Group = { extension: "M", category: "multiply" };
const divides: Group = { extension: "M", category: "divide" };
const bits: Group = { extension: "Zbb", category: "alu" };
const csrs: Group = { extension: "Zicsr", category: "csr" };

/** I, M, Zicsr, Zifencei and machine mode for a register width. */
export function integerRows(xlen: Xlen): readonly InstructionRow[] {
  const [rs1, rs2, imm, pc] = ["rs1", "rs2", "imm", "pc"].map((name) => input(name, xlen));
  const shamt = input("shamt", xlen);
  const registers = (operation: BinaryOperation) => binary(operation, rs1, rs2);
  const immediate = (operation: BinaryOperation) => binary(operation, rs1, imm);
  const shifted = (operation: BinaryOperation) => binary(operation, rs1, shamt);
  const flag = (operation: Comparison, b: Expression) => zeroExtend(compare(operation, rs1, b), xlen);
  const test = (operation: Comparison) => compare(operation, rs1, rs2);
  const not = (condition: Expression) => unary("not", condition);
  const upper = signExtend(binary("shiftLeft", input("imm", 32), constant(12, 32)), xlen);
  const evenTarget = binary("and", binary("add", rs1, imm), constant(-2, xlen));
  const { registerRow, immediateRow, shiftRow, upperRow, loadRow, storeRow, branchRow, jumpRow, plainRow, csrRow } =
    format;
  const { predecessor, successor } = format.scalarOperands;
  // deno-fmt-ignore: a table
  return [
    upperRow(alu, "lui", 0x00000037, upper, "Loads imm into the upper 20 bits of rd; the lower 12 bits become zero."),
    upperRow(alu, "auipc", 0x00000017, binary("add", pc, upper), "Adds imm, shifted left by 12, to the pc."),
    jumpRow(jumps, xlen, "jal", 0x0000006f, binary("add", pc, input("offset", xlen)), "Jumps, and puts the return address into rd."),
    jumpRow(registerJumps, xlen, "jalr", 0x00000067, evenTarget, "Jumps to rs1 + imm with bit 0 cleared, return address in rd."),
    branchRow(branches, xlen, "beq", 0x00000063, test("equal"), "Branches if rs1 = rs2."),
    branchRow(branches, xlen, "bne", 0x00001063, test("notEqual"), "Branches if rs1 differs from rs2."),
    branchRow(branches, xlen, "blt", 0x00004063, test("lessSigned"), "Branches if rs1 < rs2, signed."),
    branchRow(branches, xlen, "bge", 0x00005063, not(test("lessSigned")), "Branches if rs1 >= rs2, signed."),
    branchRow(branches, xlen, "bltu", 0x00006063, test("lessUnsigned"), "Branches if rs1 < rs2, unsigned."),
    branchRow(branches, xlen, "bgeu", 0x00007063, not(test("lessUnsigned")), "Branches if rs1 >= rs2, unsigned."),
    loadRow(loads, "lb", 0x00000003, 1, true, "Loads a byte and sign-extends it."),
    loadRow(loads, "lh", 0x00001003, 2, true, "Loads a halfword and sign-extends it."),
    loadRow(loads, "lw", 0x00002003, 4, true, "Loads a word."),
    loadRow(loads, "lbu", 0x00004003, 1, false, "Loads a byte and zero-extends it."),
    loadRow(loads, "lhu", 0x00005003, 2, false, "Loads a halfword and zero-extends it."),
    storeRow(stores, "sb", 0x00000023, 1, "Stores the low byte of rs2."),
    storeRow(stores, "sh", 0x00001023, 2, "Stores the low halfword of rs2."),
    storeRow(stores, "sw", 0x00002023, 4, "Stores the low word of rs2."),
    immediateRow(alu, "addi", 0x00000013, immediate("add"), "Adds an immediate."),
    immediateRow(alu, "slti", 0x00002013, flag("lessSigned", imm), "1 if rs1 < imm, signed, else 0."),
    immediateRow(alu, "sltiu", 0x00003013, flag("lessUnsigned", imm), "1 if rs1 < imm (sign-extended), unsigned, else 0."),
    immediateRow(alu, "xori", 0x00004013, immediate("xor"), "Bitwise exclusive or with an immediate."),
    immediateRow(alu, "ori", 0x00006013, immediate("or"), "Bitwise or with an immediate."),
    immediateRow(alu, "andi", 0x00007013, immediate("and"), "Bitwise and with an immediate."),
    shiftRow(alu, xlen, "slli", 0x00001013, shifted("shiftLeft"), "Shifts left by an immediate."),
    shiftRow(alu, xlen, "srli", 0x00005013, shifted("shiftRightLogical"), "Shifts right by an immediate, filling with zeros."),
    shiftRow(alu, xlen, "srai", 0x40005013, shifted("shiftRightArithmetic"), "Shifts right by an immediate, filling with the sign."),
    registerRow(alu, "add", 0x00000033, registers("add"), "Adds."),
    registerRow(alu, "sub", 0x40000033, registers("subtract"), "Subtracts rs2 from rs1."),
    registerRow(alu, "sll", 0x00001033, registers("shiftLeft"), "Shifts rs1 left by the low bits of rs2."),
    registerRow(alu, "slt", 0x00002033, flag("lessSigned", rs2), "1 if rs1 < rs2, signed, else 0."),
    registerRow(alu, "sltu", 0x00003033, flag("lessUnsigned", rs2), "1 if rs1 < rs2, unsigned, else 0."),
    registerRow(alu, "xor", 0x00004033, registers("xor"), "Bitwise exclusive or."),
    registerRow(alu, "srl", 0x00005033, registers("shiftRightLogical"), "Shifts rs1 right by the low bits of rs2, filling with zeros."),
    registerRow(alu, "sra", 0x40005033, registers("shiftRightArithmetic"), "Shifts rs1 right by the low bits of rs2, filling with the sign."),
    registerRow(alu, "or", 0x00006033, registers("or"), "Bitwise or."),
    registerRow(alu, "and", 0x00007033, registers("and"), "Bitwise and."),
    format.row(fences, "fence", 0x0000000f, 0xf00fffff, "pred, succ", [predecessor, successor], { kind: "primitive", name: "fence" }, "Orders the memory and device accesses before it (pred) and after it (succ)."),
    plainRow(instructionFences, "fence.i", 0x0000100f, "fenceInstruction", "Makes earlier stores visible to instruction fetch."),
    plainRow(system, "ecall", 0x00000073, "environmentCall", "Raises an environment-call exception."),
    plainRow(system, "ebreak", 0x00100073, "breakpoint", "Raises a breakpoint exception."),
    plainRow(machine, "mret", 0x30200073, "machineReturn", "Returns from a trap handler to mepc."),
    plainRow(machine, "wfi", 0x10500073, "waitForInterrupt", "Waits for an interrupt."),
    registerRow(multiplies, "mul", 0x02000033, registers("multiply"), "Low half of the product."),
    registerRow(multiplies, "mulh", 0x02001033, registers("multiplyHighSigned"), "High half of the product, both signed."),
    registerRow(multiplies, "mulhsu", 0x02002033, registers("multiplyHighSignedUnsigned"), "High half of the product, rs1 signed, rs2 unsigned."),
    registerRow(multiplies, "mulhu", 0x02003033, registers("multiplyHighUnsigned"), "High half of the product, both unsigned."),
    registerRow(divides, "div", 0x02004033, registers("divideSigned"), "Signed quotient, rounded towards zero; -1 for a zero divisor."),
    registerRow(divides, "divu", 0x02005033, registers("divideUnsigned"), "Unsigned quotient; all ones for a zero divisor."),
    registerRow(divides, "rem", 0x02006033, registers("remainderSigned"), "Signed remainder with rs1's sign; rs1 for a zero divisor."),
    registerRow(divides, "remu", 0x02007033, registers("remainderUnsigned"), "Unsigned remainder; rs1 for a zero divisor."),
    csrRow(csrs, "csrrw", 0x00001073, "write", "Swaps rs1 into a CSR; the old value goes to rd."),
    csrRow(csrs, "csrrs", 0x00002073, "set", "Sets the CSR bits that are one in rs1; the old value goes to rd."),
    csrRow(csrs, "csrrc", 0x00003073, "clear", "Clears the CSR bits that are one in rs1; the old value goes to rd."),
    csrRow(csrs, "csrrwi", 0x00005073, "write", "Writes a five-bit immediate to a CSR; the old value goes to rd."),
    csrRow(csrs, "csrrsi", 0x00006073, "set", "Sets CSR bits by a five-bit immediate; the old value goes to rd."),
    csrRow(csrs, "csrrci", 0x00007073, "clear", "Clears CSR bits by a five-bit immediate; the old value goes to rd."),
  ];
}

/** Zbb for a register width. */
export function bitManipulationRows(xlen: Xlen): readonly InstructionRow[] {
  const [rs1, rs2, shamt] = ["rs1", "rs2", "shamt"].map((name) => input(name, xlen));
  const { registerRow, unaryRow, shiftRow } = format;
  const invert = (a: Expression) => unary("not", a);
  const sized = (a: Expression, width: number, signed: boolean) =>
    (signed ? signExtend : zeroExtend)(zeroExtend(a, width), xlen);
  const both = (operation: BinaryOperation) => binary(operation, rs1, rs2);
  const wide64 = xlen === 64;
  // deno-fmt-ignore: a table
  return [
    registerRow(bits, "andn", 0x40007033, binary("and", rs1, invert(rs2)), "rs1 and not rs2."),
    registerRow(bits, "orn", 0x40006033, binary("or", rs1, invert(rs2)), "rs1 or not rs2."),
    registerRow(bits, "xnor", 0x40004033, invert(both("xor")), "Exclusive nor."),
    unaryRow(bits, "clz", 0x60001013, unary("countLeadingZeros", rs1), "Counts leading zeros; the register width for zero."),
    unaryRow(bits, "ctz", 0x60101013, unary("countTrailingZeros", rs1), "Counts trailing zeros; the register width for zero."),
    unaryRow(bits, "cpop", 0x60201013, unary("populationCount", rs1), "Counts ones."),
    registerRow(bits, "max", 0x0a006033, both("maximumSigned"), "Signed maximum."),
    registerRow(bits, "maxu", 0x0a007033, both("maximumUnsigned"), "Unsigned maximum."),
    registerRow(bits, "min", 0x0a004033, both("minimumSigned"), "Signed minimum."),
    registerRow(bits, "minu", 0x0a005033, both("minimumUnsigned"), "Unsigned minimum."),
    unaryRow(bits, "sext.b", 0x60401013, sized(rs1, 8, true), "Sign-extends the low byte."),
    unaryRow(bits, "sext.h", 0x60501013, sized(rs1, 16, true), "Sign-extends the low halfword."),
    unaryRow(bits, "zext.h", wide64 ? 0x0800403b : 0x08004033, sized(rs1, 16, false), "Zero-extends the low halfword."),
    registerRow(bits, "rol", 0x60001033, rotateLeft(rs1, rs2), "Rotates left by the low bits of rs2."),
    registerRow(bits, "ror", 0x60005033, rotateRight(rs1, rs2), "Rotates right by the low bits of rs2."),
    shiftRow(bits, xlen, "rori", 0x60005013, rotateRight(rs1, shamt), "Rotates right by an immediate."),
    unaryRow(bits, "orc.b", 0x28705013, orCombineBytes(rs1), "Each byte becomes 0xff if any of its bits is one, else 0."),
    unaryRow(bits, "rev8", wide64 ? 0x6b805013 : 0x69805013, reverseBytes(rs1), "Reverses the order of the bytes."),
  ];
}

function rotateLeft(a: Expression, amount: Expression): Expression {
  const right = binary("shiftRightLogical", a, unary("negate", amount));
  return binary("or", binary("shiftLeft", a, amount), right);
}

function rotateRight(a: Expression, amount: Expression): Expression {
  const left = binary("shiftLeft", a, unary("negate", amount));
  return binary("or", binary("shiftRightLogical", a, amount), left);
}

/** The byte of `a` at position `index`, zero-extended to eight bits. */
function byteOf(a: Expression, index: number): Expression {
  return zeroExtend(binary("shiftRightLogical", a, constant(8 * index, a.width)), 8);
}

/** Bytes, lowest first, put together. */
function join(bytes: readonly Expression[], width: number): Expression {
  return bytes
    .map((byte, index) => binary("shiftLeft", zeroExtend(byte, width), constant(8 * index, width)))
    .reduce((word, byte) => binary("or", word, byte));
}

function reverseBytes(a: Expression): Expression {
  const count = a.width / 8;
  return join(Array.from({ length: count }, (_, index) => byteOf(a, count - 1 - index)), a.width);
}

function orCombineBytes(a: Expression): Expression {
  const spread = (byte: Expression) => {
    const isZero = compare("equal", byte, constant(0, 8));
    return select(isZero, constant(0, 8), constant(0xff, 8));
  };
  return join(Array.from({ length: a.width / 8 }, (_, index) => spread(byteOf(a, index))), a.width);
}
