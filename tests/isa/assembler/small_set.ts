/**
 * Small instruction sets for tests of the kit: a few RISC-V instructions, and one with other habits (commas and brackets
 * as literal text, `#` before immediates, `;` comments, upper-case mnemonics).
 */
import { type Field, type InstructionRow, type Operand, signedField, unsignedField } from "../../../isa/instruction.ts";
import type { InstructionSet, OperandType, SectionDefinition } from "../../../isa/instruction_set.ts";
import { standardDirectives } from "../../../isa/assembler/mod.ts";
import { binary, input } from "../../../isa/expression.ts";

const rd: Operand = { name: "rd", type: "x", field: unsignedField("rd", 7, 5), role: "write" };
const rs1: Operand = { name: "rs1", type: "x", field: unsignedField("rs1", 15, 5), role: "read" };
const rs2: Operand = { name: "rs2", type: "x", field: unsignedField("rs2", 20, 5), role: "read" };
const imm: Operand = { name: "imm", type: "simm12", field: signedField("imm", 20, 12), role: "immediate" };
const upper: Operand = { name: "imm", type: "uimm20", field: unsignedField("imm", 12, 20), role: "immediate" };
const storeField: Field = {
  name: "imm",
  bits: 12,
  signed: true,
  slices: [{ high: 4, low: 0, at: 7 }, { high: 11, low: 5, at: 25 }],
};
const branchField: Field = {
  name: "target",
  bits: 13,
  signed: true,
  slices: [
    { high: 11, low: 11, at: 7 },
    { high: 4, low: 1, at: 8 },
    { high: 10, low: 5, at: 25 },
    { high: 12, low: 12, at: 31 },
  ],
};
const jumpField: Field = {
  name: "target",
  bits: 21,
  signed: true,
  slices: [
    { high: 19, low: 12, at: 12 },
    { high: 11, low: 11, at: 20 },
    { high: 10, low: 1, at: 21 },
    { high: 20, low: 20, at: 31 },
  ],
};

function row(
  mnemonic: string,
  syntax: string,
  operands: readonly Operand[],
  mask: number,
  match: number,
  category = "alu",
): InstructionRow {
  const sum = binary("add", input("rs1", 32), input("rs2", 32));
  const semantics = mnemonic === "add"
    ? { kind: "value", results: { rd: sum } } as const
    : { kind: "primitive", name: mnemonic } as const;
  return {
    mnemonic,
    syntax,
    operands,
    mask,
    match,
    extension: "I",
    category,
    description: `Test ${mnemonic}.`,
    semantics,
  };
}

const immediate = (minimum: number, maximum: number, multipleOf = 1, pcRelative = false): OperandType => ({
  kind: "immediate",
  title: "immediate",
  minimum,
  maximum,
  multipleOf,
  pcRelative,
  rangeHint: pcRelative ? "jump over a j" : undefined,
});

const integerNames = Array.from({ length: 32 }, (_, number) => `x${number}`);

/** A few RISC-V instructions. */
export const smallSet: InstructionSet = {
  id: "small",
  title: "Small RISC-V",
  wordBytes: 4,
  caseSensitive: false,
  lineComments: ["#", "//"],
  statementSeparator: ";",
  directives: standardDirectives,
  operandTypes: {
    x: {
      kind: "register",
      title: "integer register",
      names: integerNames,
      aliases: { zero: 0, ra: 1, sp: 2, t0: 5, t1: 6, t2: 7, a0: 10, a1: 11, a2: 12 },
      hint: "x0..x31, zero, ra, sp, t0..t2, a0..a2",
    },
    v: {
      kind: "register",
      title: "vector register",
      names: integerNames.map((name) => name.replace("x", "v")),
      aliases: {},
      hint: "v0..v31",
    },
    simm12: immediate(-2048, 2047),
    uimm20: immediate(0, 0xfffff),
    word: immediate(-(2 ** 31), 2 ** 32 - 1),
    branch: immediate(-4096, 4094, 2, true),
    jump: immediate(-1048576, 1048574, 2, true),
    vm: {
      kind: "keyword",
      title: "the mask v0.t",
      parse: (text) => text === "v0.t" ? { value: 0 } : { error: `'${text}' is no mask`, hint: "v0.t" },
      format: (value) => value === 0 ? "v0.t" : "",
      optional: { value: 1 },
    },
    csr: {
      kind: "keyword",
      title: "CSR",
      parse: (text) =>
        text === "mcycle"
          ? { value: 0xb00 }
          : /^(0x[0-9a-f]+|\d+)$/.test(text) && Number(text) < 4096
          ? { value: Number(text) }
          : { error: `unknown CSR '${text}'`, hint: "mcycle or a number" },
      format: (value) => value === 0xb00 ? "mcycle" : `0x${value.toString(16)}`,
    },
  },
  rows: [
    row("lui", "rd, imm", [rd, upper], 0x7f, 0x37),
    row("auipc", "rd, imm", [rd, upper], 0x7f, 0x17),
    row("addi", "rd, rs1, imm", [rd, rs1, imm], 0x707f, 0x13),
    row("andi", "rd, rs1, imm", [rd, rs1, imm], 0x707f, 0x7013),
    row("add", "rd, rs1, rs2", [rd, rs1, rs2], 0xfe00707f, 0x33),
    row("lw", "rd, imm(rs1)", [rd, { ...imm }, rs1], 0x707f, 0x2003, "load"),
    row("sw", "rs2, imm(rs1)", [rs2, { ...imm, field: storeField }, rs1], 0x707f, 0x2023, "store"),
    row("beq", "rs1, rs2, target", [rs1, rs2, branch()], 0x707f, 0x63, "branch"),
    row(
      "jal",
      "rd, target",
      [rd, { name: "target", type: "jump", field: jumpField, role: "immediate" }],
      0x7f,
      0x6f,
      "jump",
    ),
    row("jalr", "rd, imm(rs1)", [rd, imm, rs1], 0x707f, 0x67, "jump"),
    row(
      "csrrs",
      "rd, csr, rs1",
      [rd, { name: "csr", type: "csr", field: unsignedField("csr", 20, 12), role: "immediate" }, rs1],
      0x707f,
      0x2073,
      "csr",
    ),
    row("ecall", "", [], 0xffffffff, 0x73, "system"),
    row(
      "vadd.vv",
      "vd, vs2, vs1, vm",
      [vector("vd", 7), vector("vs2", 20), vector("vs1", 15), {
        name: "vm",
        type: "vm",
        field: unsignedField("vm", 25, 1),
        role: "read",
      }],
      0xfc00707f,
      0x57,
      "vector",
    ),
    row("vle8.v", "vd, (rs1)", [vector("vd", 7), rs1], 0xfff0707f, 0x02000007, "load"),
  ],
  pseudoInstructions: [
    { mnemonic: "nop", syntax: "", operands: {}, description: "Nothing.", expansion: ["addi x0, x0, 0"] },
    {
      mnemonic: "mv",
      syntax: "rd, rs1",
      operands: { rd: "x", rs1: "x" },
      description: "Copies.",
      expansion: ["addi {rd}, {rs1}, 0"],
    },
    {
      mnemonic: "j",
      syntax: "target",
      operands: { target: "jump" },
      description: "Jumps.",
      expansion: ["jal x0, {target}"],
    },
    {
      mnemonic: "add",
      syntax: "rd, rs1, imm",
      operands: { rd: "x", rs1: "x", imm: "simm12" },
      description: "Adds.",
      expansion: ["addi {rd}, {rs1}, {imm}"],
    },
    {
      mnemonic: "li",
      syntax: "rd, imm",
      operands: { rd: "x", imm: "word" },
      description: "Loads a constant.",
      expansion: (context) => {
        const value = context.constant("imm");
        if (value === undefined) return { error: "li needs a constant", hint: "use la for addresses" };
        const low = (value << 20) >> 20;
        const high = ((value - low) >>> 12) & 0xfffff;
        if (high === 0) return [`addi {rd}, x0, ${low}`];
        return low === 0 ? [`lui {rd}, ${high}`] : [`lui {rd}, ${high}`, `addi {rd}, {rd}, ${low}`];
      },
    },
    {
      mnemonic: "la",
      syntax: "rd, symbol",
      operands: { rd: "x", symbol: "word" },
      description: "Loads an address.",
      expansion: ["auipc {rd}, %pcrel_hi({symbol})", "addi {rd}, {rd}, %pcrel_lo(.-4)"],
    },
  ],
  expressionFunctions: {
    "%hi": (value) => ((value + 0x800) >>> 12) & 0xfffff,
    "%lo": (value) => (value << 20) >> 20,
    "%pcrel_hi": (value, pc) => ((value - pc + 0x800) >>> 12) & 0xfffff,
  },
  pairedFunctions: { "%pcrel_lo": { of: "%pcrel_hi", evaluate: (value, pc) => ((value - pc) << 20) >> 20 } },
};

function branch(): Operand {
  return { name: "target", type: "branch", field: branchField, role: "immediate" };
}

function vector(name: string, at: number): Operand {
  return { name, type: "v", field: unsignedField(name, at, 5), role: name === "vd" ? "write" : "read" };
}

/** Code and constants in one memory, data and zeros in another, as on Coral. */
export const smallLayout: readonly SectionDefinition[] = [
  { name: ".text", space: "memory", origin: 0, capacity: 8192, content: "code" },
  { name: ".rodata", space: "memory", origin: { after: ".text" }, capacity: 8192, content: "data" },
  { name: ".data", space: "memory", origin: 0x10000, capacity: 32768, content: "data" },
  { name: ".bss", space: "memory", origin: { after: ".data" }, capacity: 32768, content: "zero" },
];

/** A set with other habits: bracketed addresses, `#` immediates, `;` comments, case-sensitive mnemonics. */
export const bracketSet: InstructionSet = {
  id: "brackets",
  title: "Bracket machine",
  wordBytes: 4,
  caseSensitive: true,
  lineComments: [";", "//"],
  statementSeparator: null,
  directives: [".p2align", "text"],
  operandTypes: {
    p: { kind: "register", title: "pointer", names: ["p0", "p1", "p2", "p3"], aliases: {}, hint: "p0..p3" },
    r: {
      kind: "register",
      title: "register",
      names: Array.from({ length: 16 }, (_, number) => `r${number}`),
      aliases: {},
      hint: "r0..r15",
    },
    step: immediate(-256, 252, 4),
    mask: {
      kind: "immediate",
      title: "mask",
      minimum: 0,
      maximum: 15,
      multipleOf: 1,
      pcRelative: false,
      optional: { value: 0 },
    },
  },
  rows: [
    row("LDA", "d, [p, #i]", bracketOperands(), 0xffc0003f, 1, "load"),
    row("LDA.POST", "d, [p], #i", bracketOperands(), 0xffc0003f, 2, "load"),
    row(
      "ADD",
      "d, a, b, mask",
      [
        { name: "d", type: "r", field: unsignedField("d", 6, 4), role: "write" },
        { name: "a", type: "r", field: unsignedField("a", 10, 4), role: "read" },
        { name: "b", type: "r", field: unsignedField("b", 14, 4), role: "read" },
        { name: "mask", type: "mask", field: unsignedField("mask", 18, 4), role: "immediate" },
      ],
      0xffc0003f,
      3,
    ),
  ],
  pseudoInstructions: [],
};

function bracketOperands(): Operand[] {
  return [
    { name: "d", type: "r", field: unsignedField("d", 6, 4), role: "write" },
    { name: "p", type: "p", field: unsignedField("p", 10, 2), role: "read" },
    { name: "i", type: "step", field: signedField("i", 12, 10), role: "immediate" },
  ];
}
