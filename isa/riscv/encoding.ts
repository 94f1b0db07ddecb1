/**
 * Instruction formats of the scalar RISC-V instructions (unprivileged specification, chapter 2.2): the fields, the
 * operands made of them, and one row builder per format.
 * @module
 */
import {
  type Field,
  type InstructionRow,
  type Operand,
  type Semantics,
  signedField,
  unsignedField,
} from "../instruction.ts";
import { binary, constant, type Expression, input } from "../expression.ts";

/** Width of the integer registers in bits. */
export type Xlen = 32 | 64;

const storeOffset: Field = {
  name: "imm",
  bits: 12,
  signed: true,
  slices: [{ high: 11, low: 5, at: 25 }, { high: 4, low: 0, at: 7 }],
};

const branchOffset: Field = {
  name: "offset",
  bits: 13,
  signed: true,
  slices: [
    { high: 12, low: 12, at: 31 },
    { high: 11, low: 11, at: 7 },
    { high: 10, low: 5, at: 25 },
    { high: 4, low: 1, at: 8 },
  ],
};

const jumpOffset: Field = {
  name: "offset",
  bits: 21,
  signed: true,
  slices: [
    { high: 20, low: 20, at: 31 },
    { high: 19, low: 12, at: 12 },
    { high: 11, low: 11, at: 20 },
    { high: 10, low: 1, at: 21 },
  ],
};

const rdField = unsignedField("rd", 7, 5);
const rs1Field = unsignedField("rs1", 15, 5);
const rs2Field = unsignedField("rs2", 20, 5);
const rs3Field = unsignedField("rs3", 27, 5);

/** The operands that scalar instructions are made of. The prefix `f` marks those in floating-point registers. */
export const scalarOperands = {
  rd: { name: "rd", type: "x", field: rdField, role: "write" },
  rs1: { name: "rs1", type: "x", field: rs1Field, role: "read" },
  rs2: { name: "rs2", type: "x", field: rs2Field, role: "read" },
  fd: { name: "rd", type: "f", field: rdField, role: "write" },
  fs1: { name: "rs1", type: "f", field: rs1Field, role: "read" },
  fs2: { name: "rs2", type: "f", field: rs2Field, role: "read" },
  fs3: { name: "rs3", type: "f", field: rs3Field, role: "read" },
  rm: { name: "rm", type: "rm", field: unsignedField("rm", 12, 3), role: "immediate" },
  imm: { name: "imm", type: "simm12", field: signedField("imm", 20, 12), role: "immediate" },
  storeImm: { name: "imm", type: "simm12", field: storeOffset, role: "immediate" },
  upper: { name: "imm", type: "uimm20", field: unsignedField("imm", 12, 20), role: "immediate" },
  branch: { name: "offset", type: "branch", field: branchOffset, role: "immediate" },
  jump: { name: "offset", type: "jump", field: jumpOffset, role: "immediate" },
  shift5: { name: "shamt", type: "uimm5", field: unsignedField("shamt", 20, 5), role: "immediate" },
  shift6: { name: "shamt", type: "uimm6", field: unsignedField("shamt", 20, 6), role: "immediate" },
  csr: { name: "csr", type: "csr", field: unsignedField("csr", 20, 12), role: "immediate" },
  zimm: { name: "imm", type: "uimm5", field: unsignedField("imm", 15, 5), role: "immediate" },
  predecessor: { name: "pred", type: "fence", field: unsignedField("pred", 24, 4), role: "immediate" },
  successor: { name: "succ", type: "fence", field: unsignedField("succ", 20, 4), role: "immediate" },
} as const satisfies Record<string, Operand>;

/** Bits that identify an instruction, by format. */
const masks = { major: 0x7f, function3: 0x707f, register: 0xfe00707f, fused: 0x0600007f, rounded: 0xfe00007f } as const;

/** Text and class of a row, which builders add to its encoding and semantics. */
export interface Group {
  /** See `InstructionRow.extension`. */
  readonly extension: string;
  /** See `InstructionRow.category`. */
  readonly category: string;
}

/** Builds a row from all its parts. */
export function row(
  group: Group,
  mnemonic: string,
  match: number,
  mask: number,
  syntax: string,
  operands: readonly Operand[],
  semantics: Semantics,
  description: string,
): InstructionRow {
  return { mnemonic, syntax, operands, mask: mask >>> 0, match: match >>> 0, ...group, description, semantics };
}

/** Semantics of an instruction that writes one value to rd. */
export function writes(rd: Expression): Semantics {
  return { kind: "value", results: { rd } };
}

const { rd, rs1, rs2, imm, storeImm, upper, branch, jump } = scalarOperands;

/** Register-register: `add rd, rs1, rs2`. */
export function registerRow(
  group: Group,
  mnemonic: string,
  match: number,
  value: Expression,
  description: string,
): InstructionRow {
  return row(group, mnemonic, match, masks.register, "rd, rs1, rs2", [rd, rs1, rs2], writes(value), description);
}

/** One source register, the other field being part of the opcode: `clz rd, rs1`. */
export function unaryRow(
  group: Group,
  mnemonic: string,
  match: number,
  value: Expression,
  description: string,
): InstructionRow {
  return row(group, mnemonic, match, 0xfff0707f, "rd, rs1", [rd, rs1], writes(value), description);
}

/** Register-immediate: `addi rd, rs1, imm`. */
export function immediateRow(
  group: Group,
  mnemonic: string,
  match: number,
  value: Expression,
  description: string,
): InstructionRow {
  return row(group, mnemonic, match, masks.function3, "rd, rs1, imm", [rd, rs1, imm], writes(value), description);
}

/** Shift by an immediate: `slli rd, rs1, shamt`; the amount has five bits, or six where `width` is 64. */
export function shiftRow(
  group: Group,
  width: Xlen,
  mnemonic: string,
  match: number,
  value: Expression,
  description: string,
): InstructionRow {
  const amount = width === 64 ? scalarOperands.shift6 : scalarOperands.shift5;
  const mask = width === 64 ? 0xfc00707f : masks.register;
  return row(group, mnemonic, match, mask, "rd, rs1, shamt", [rd, rs1, amount], writes(value), description);
}

/** Upper immediate: `lui rd, imm`. */
export function upperRow(
  group: Group,
  mnemonic: string,
  match: number,
  value: Expression,
  description: string,
): InstructionRow {
  return row(group, mnemonic, match, masks.major, "rd, imm", [rd, upper], writes(value), description);
}

/** Load: `lw rd, imm(rs1)`; `bytes` and sign extension go into the primitive's parameters. */
export function loadRow(
  group: Group,
  mnemonic: string,
  match: number,
  bytes: number,
  signed: boolean,
  description: string,
  destination: Operand = rd,
): InstructionRow {
  const semantics: Semantics = { kind: "primitive", name: "load", parameters: { bytes, signed } };
  return row(group, mnemonic, match, masks.function3, "rd, imm(rs1)", [destination, imm, rs1], semantics, description);
}

/** Store: `sw rs2, imm(rs1)`. */
export function storeRow(
  group: Group,
  mnemonic: string,
  match: number,
  bytes: number,
  description: string,
  source: Operand = rs2,
): InstructionRow {
  const semantics: Semantics = { kind: "primitive", name: "store", parameters: { bytes } };
  return row(group, mnemonic, match, masks.function3, "rs2, imm(rs1)", [source, storeImm, rs1], semantics, description);
}

/** Conditional branch: `beq rs1, rs2, offset`. */
export function branchRow(
  group: Group,
  xlen: Xlen,
  mnemonic: string,
  match: number,
  condition: Expression,
  description: string,
): InstructionRow {
  const target = binary("add", input("pc", xlen), input("offset", xlen));
  const semantics: Semantics = { kind: "jump", condition, target, results: {} };
  return row(group, mnemonic, match, masks.function3, "rs1, rs2, offset", [rs1, rs2, branch], semantics, description);
}

/** Unconditional jump that links: `jal rd, offset` or `jalr rd, imm(rs1)`. */
export function jumpRow(
  group: Group,
  xlen: Xlen,
  mnemonic: "jal" | "jalr",
  match: number,
  target: Expression,
  description: string,
): InstructionRow {
  const link = binary("add", input("pc", xlen), constant(4, xlen));
  const semantics: Semantics = { kind: "jump", condition: constant(1, 1), target, results: { rd: link } };
  return mnemonic === "jal"
    ? row(group, mnemonic, match, masks.major, "rd, offset", [rd, jump], semantics, description)
    : row(group, mnemonic, match, masks.function3, "rd, imm(rs1)", [rd, imm, rs1], semantics, description);
}

/** An instruction without operands, all bits fixed. */
export function plainRow(
  group: Group,
  mnemonic: string,
  match: number,
  primitive: string,
  description: string,
): InstructionRow {
  return row(group, mnemonic, match, 0xffffffff, "", [], { kind: "primitive", name: primitive }, description);
}

/** CSR access: `csrrw rd, csr, rs1` or, with an immediate, `csrrwi rd, csr, imm`. */
export function csrRow(
  group: Group,
  mnemonic: string,
  match: number,
  operation: "write" | "set" | "clear",
  description: string,
): InstructionRow {
  const immediate = mnemonic.endsWith("i");
  const source = immediate ? scalarOperands.zimm : rs1;
  const semantics: Semantics = { kind: "primitive", name: "csr", parameters: { operation, immediate } };
  const syntax = `rd, csr, ${source.name}`;
  return row(group, mnemonic, match, masks.function3, syntax, [rd, scalarOperands.csr, source], semantics, description);
}

/** Floating point with a rounding mode: `fadd.s rd, rs1, rs2, rm`. */
export function roundedRow(
  group: Group,
  mnemonic: string,
  match: number,
  operands: readonly Operand[],
  value: Expression,
  description: string,
): InstructionRow {
  const mask = operands.length === 4 ? masks.fused : operands.length === 3 ? masks.rounded : 0xfff0007f;
  const all = [...operands, scalarOperands.rm];
  return row(group, mnemonic, match, mask, all.map(({ name }) => name).join(", "), all, writes(value), description);
}

/** Floating point without a rounding mode: `feq.s rd, rs1, rs2`, `fmv.x.w rd, rs1`. */
export function exactRow(
  group: Group,
  mnemonic: string,
  match: number,
  operands: readonly Operand[],
  value: Expression,
  description: string,
): InstructionRow {
  const mask = operands.length === 3 ? masks.register : 0xfff0707f;
  const syntax = operands.map(({ name }) => name).join(", ");
  return row(group, mnemonic, match, mask, syntax, operands, writes(value), description);
}
