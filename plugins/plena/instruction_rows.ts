/**
 * PLENA's instructions, one row each: encoding, operands, unit and one line of meaning. Bits that an instruction does not
 * use are 0 as written and ignored as executed.
 *
 * Costs and differences between profiles stand in profiles.ts; what a row does, in machine.ts under its opcode.
 * @module
 */
import { type Field, type InstructionRow, type Operand, unsignedField } from "../../isa/instruction.ts";
import type { OperandType, PseudoInstruction, RegisterClass } from "../../isa/instruction_set.ts";

/** Bits of the word that hold the opcode. */
export const opcodeMask = 0x3f;

/** Largest value of the 18-bit immediate. */
export const maximumImmediate18: number = 2 ** 18 - 1;

/** Largest value of the 22-bit immediate. */
export const maximumImmediate22: number = 2 ** 22 - 1;

const numbered = (stem: string, count: number) => Array.from({ length: count }, (_, number) => `${stem}${number}`);

function registers(stem: string, count: number, title: string): RegisterClass {
  return { kind: "register", title, names: numbered(stem, count), aliases: {}, hint: `${stem}0..${stem}${count - 1}` };
}

/** Operand types of the set. */
export const operandTypes = {
  gp: registers("gp", 16, "gp register"),
  f: registers("f", 8, "fp register"),
  a: registers("a", 16, "address register"),
  zeroOrGp: {
    kind: "register",
    title: "gp register",
    names: ["0", ...numbered("gp", 16).slice(1)],
    aliases: { gp0: 0 },
    hint: "0 or gp0..gp15",
  },
  gpOrZero: { ...registers("gp", 16, "gp register"), aliases: { "0": 0 }, hint: "gp0..gp15 or 0" },
  imm18: {
    kind: "immediate",
    title: "immediate",
    minimum: 0,
    maximum: maximumImmediate18,
    multipleOf: 1,
    pcRelative: false,
    decimal: true,
    rangeHint: "use S_LUI_INT + S_ADDI_INT for larger values, S_SUB_INT to subtract",
  },
  imm22: {
    kind: "immediate",
    title: "immediate",
    minimum: 0,
    maximum: maximumImmediate22,
    multipleOf: 1,
    pcRelative: false,
    decimal: true,
  },
  count: {
    kind: "immediate",
    title: "number of passes",
    minimum: 0,
    maximum: maximumImmediate22,
    multipleOf: 1,
    pcRelative: false,
    decimal: true,
  },
  mask: {
    kind: "immediate",
    title: "mask switch",
    minimum: 0,
    maximum: 15,
    multipleOf: 1,
    pcRelative: false,
    decimal: true,
    optional: { value: 0 },
    rangeHint: "0 takes the whole row, 1 the lanes that V_MASK selects",
  },
  requiredMask: {
    kind: "immediate",
    title: "mask switch",
    minimum: 0,
    maximum: 15,
    multipleOf: 1,
    pcRelative: false,
    decimal: true,
    rangeHint: "0 takes the whole row, 1 the lanes that V_MASK selects",
  },
  noMask: {
    kind: "immediate",
    title: "mask switch of a reduction",
    minimum: 0,
    maximum: 0,
    multipleOf: 1,
    pcRelative: false,
    decimal: true,
    optional: { value: 0 },
    rangeHint: "reductions always see the whole row",
  },
  order: {
    kind: "immediate",
    title: "order",
    minimum: 0,
    maximum: 15,
    multipleOf: 1,
    pcRelative: false,
    decimal: true,
    rangeHint: "0 is row - f, 1 is f - row",
  },
  policy: {
    kind: "immediate",
    title: "policy",
    minimum: 0,
    maximum: 15,
    multipleOf: 1,
    pcRelative: false,
    decimal: true,
    optional: { value: 0 },
    rangeHint: "0 takes the 4 largest of 32, 1 the 8 largest of 128",
  },
  stride: {
    kind: "immediate",
    title: "stride switch",
    minimum: 0,
    maximum: 15,
    multipleOf: 1,
    pcRelative: false,
    decimal: true,
    rangeHint: "1 takes STRIDE as the row pitch, 0 a row's own length",
  },
  precision: {
    kind: "immediate",
    title: "precision",
    minimum: 0,
    maximum: 15,
    multipleOf: 1,
    pcRelative: false,
    decimal: true,
    rangeHint: "0 is the format of weights and activations, 1 that of keys and values; they are equal",
  },
} as const satisfies Record<string, OperandType>;

/** Name of an operand type. */
export type TypeName = keyof typeof operandTypes;

/** Fields of the word that operands stand in. */
export const fields = {
  rd: unsignedField("rd", 6, 4),
  rs1: unsignedField("rs1", 10, 4),
  rs2: unsignedField("rs2", 14, 4),
  rs3: unsignedField("rs3", 18, 4),
  funct1: unsignedField("funct1", 22, 4),
  imm18: unsignedField("imm", 14, 18),
  imm22: unsignedField("imm", 10, 22),
} as const;

/** An operand of a row. */
export function operand(name: string, type: TypeName, field: Field, role: Operand["role"]): Operand {
  return { name, type, field, role };
}

const written = {
  rd: operand("rd", "gp", fields.rd, "write"),
  fd: operand("fd", "f", fields.rd, "write"),
  ad: operand("ad", "a", fields.rd, "write"),
};
const read = {
  rd: operand("rd", "gp", fields.rd, "read"),
  zero: operand("rd", "zeroOrGp", fields.rd, "read"),
  rs1: operand("rs1", "gp", fields.rs1, "read"),
  rs2: operand("rs2", "gp", fields.rs2, "read"),
  fs: operand("fs", "f", fields.rd, "read"),
  f1: operand("f1", "f", fields.rs1, "read"),
  f2: operand("f2", "f", fields.rs2, "read"),
  a2: operand("a2", "a", fields.rs2, "read"),
  pitch: operand("rs1", "gpOrZero", fields.rs1, "read"),
};
const accumulated = operand("fd", "f", fields.rd, "readwrite");
const counter = operand("rd", "gp", fields.rd, "readwrite");
const imm18 = operand("imm", "imm18", fields.imm18, "immediate");
const imm22 = operand("imm", "imm22", fields.imm22, "immediate");
const count = operand("n", "count", fields.imm22, "immediate");
const mask = operand("rmask", "mask", fields.rs3, "immediate");
const requiredMask = operand("rmask", "requiredMask", fields.rs3, "immediate");
const noMask = operand("rmask", "noMask", fields.rs3, "immediate");
const order = operand("rorder", "order", fields.funct1, "immediate");
const policy = operand("policy", "policy", fields.rs3, "immediate");
const stride = operand("rstride", "stride", fields.rs3, "immediate");
const precision = operand("precision", "precision", fields.funct1, "immediate");

/** Units, which are the categories of instruction counts. */
export type Unit =
  | "matrix"
  | "matrix-broadcast"
  | "matrix-output"
  | "vector"
  | "vector-reduction"
  | "scalar-float"
  | "scalar-integer"
  | "memory"
  | "control"
  | "loop";

/**
 * A row of the table.
 * @param match the opcode
 * @param extension heading under which documents list the instruction
 */
export function row(
  match: number,
  mnemonic: string,
  operands: readonly Operand[],
  category: Unit,
  description: string,
  extension = "PLENA",
): InstructionRow {
  let free = 0;
  for (const { field } of operands) for (const { high, at } of field.slices) free |= (2 ** (high + 1) - 1) << at;
  return {
    mnemonic,
    syntax: operands.map(({ name }) => name).join(", "),
    operands,
    mask: ~free >>> 0,
    match,
    extension,
    category,
    description,
    semantics: { kind: "primitive", name: mnemonic },
  };
}

/** Name of the extension whose instructions came after the paper. */
export const laterExtension = "later than the paper";

const products = [read.zero, read.rs1, read.rs2];
const vectorVector = [read.rd, read.rs1, read.rs2, mask];
const vectorScalar = [read.rd, read.rs1, read.f2, mask];
const floats = [written.fd, read.f1, read.f2];
const integers = [written.rd, read.rs1, read.rs2];
const transfer = [read.rd, read.rs1, read.a2, stride, precision];

/** Every instruction, in the order of the opcodes. */
export const plenaRows: readonly InstructionRow[] = [
  row(
    0x01,
    "M_MM",
    products,
    "matrix",
    "Adds BLEN vector rows times BLEN columns of a tile to m_acc: matrix address rs1, vector address rs2; rd is ignored, write 0.",
  ),
  row(
    0x02,
    "M_TMM",
    products,
    "matrix",
    "Adds BLEN vector rows times BLEN tile rows (the tile transposed) to m_acc: vector address rs1, matrix address rs2; rd is ignored, write 0.",
  ),
  row(
    0x03,
    "M_BMM",
    products,
    "matrix-broadcast",
    "For B heads, whose lanes are interleaved in a row, adds MLEN vector rows times HLEN tile rows, scaled by 0.25, to hm_acc.",
  ),
  row(
    0x04,
    "M_BTMM",
    products,
    "matrix-broadcast",
    "For B heads of HLEN consecutive lanes adds MLEN vector rows times HLEN tile columns transposed, scaled by 0.25, to hm_acc.",
  ),
  row(
    0x05,
    "M_BMM_WO",
    [read.rd, imm18],
    "matrix-output",
    "Writes hm_acc as B*MLEN whole rows from rd + imm on, head after head, and clears it.",
  ),
  row(
    0x06,
    "M_MM_WO",
    [read.rd, read.pitch, imm18],
    "matrix-output",
    "Writes m_acc into BLEN columns of BLEN rows at rd + imm, rows rs1 apart (1 for gp0), and clears it.",
  ),
  row(0x07, "M_MV", products, "matrix", "Adds a vector row times columns of a tile to v_acc; rd is ignored, write 0."),
  row(
    0x08,
    "M_TMV",
    products,
    "matrix",
    "Adds a vector row times rows of a tile (the tile transposed) to v_acc; rd is ignored, write 0.",
  ),
  row(
    0x09,
    "M_BMV",
    [read.rd, read.rs1, read.rs2],
    "matrix-broadcast",
    "Always traps: the hardware never implemented it.",
  ),
  row(
    0x0a,
    "M_BTMV",
    [read.rd, read.rs1, read.rs2],
    "matrix-broadcast",
    "For B heads adds a vector row times HLEN tile columns transposed, scaled by 0.25, to hv_acc (traps in the paper's machine).",
  ),
  row(0x0b, "M_MV_WO", [read.rd, imm18], "matrix-output", "Writes v_acc to the row at rd + imm and clears it."),
  row(
    0x0c,
    "M_BMV_WO",
    [read.rd, imm18],
    "matrix-output",
    "Writes hv_acc as B whole rows from rd + imm on and clears it (traps in the paper's machine).",
  ),
  row(0x0d, "V_ADD_VV", vectorVector, "vector", "Row rd = row rs1 + row rs2."),
  row(0x0e, "V_ADD_VF", vectorScalar, "vector", "Row rd = row rs1 + f2."),
  row(0x0f, "V_SUB_VV", vectorVector, "vector", "Row rd = row rs1 - row rs2."),
  row(
    0x10,
    "V_SUB_VF",
    [read.rd, read.rs1, read.f2, requiredMask, order],
    "vector",
    "Row rd = row rs1 - f2, or f2 - row rs1 where rorder is not 0.",
  ),
  row(0x11, "V_MUL_VV", vectorVector, "vector", "Row rd = row rs1 * row rs2."),
  row(0x12, "V_MUL_VF", vectorScalar, "vector", "Row rd = row rs1 * f2."),
  row(0x13, "V_EXP_V", [read.rd, read.rs1, mask], "vector", "Row rd = e to the power of row rs1."),
  row(0x14, "V_RECI_V", [read.rd, read.rs1, mask], "vector", "Row rd = 1 / row rs1."),
  row(0x15, "V_RED_SUM", [accumulated, read.rs1, noMask], "vector-reduction", "fd = fd + sum of row rs1."),
  row(
    0x16,
    "V_RED_MAX",
    [accumulated, read.rs1, noMask],
    "vector-reduction",
    "fd = maximum of fd and row rs1; initialise fd.",
  ),
  row(0x17, "S_ADD_FP", floats, "scalar-float", "fd = f1 + f2."),
  row(0x18, "S_SUB_FP", floats, "scalar-float", "fd = f1 - f2."),
  row(0x19, "S_MAX_FP", floats, "scalar-float", "fd = maximum of f1 and f2."),
  row(0x1a, "S_MUL_FP", floats, "scalar-float", "fd = f1 * f2."),
  row(0x1b, "S_EXP_FP", [written.fd, read.f1], "scalar-float", "fd = e to the power of f1."),
  row(0x1c, "S_RECI_FP", [written.fd, read.f1], "scalar-float", "fd = 1 / f1."),
  row(0x1d, "S_SQRT_FP", [written.fd, read.f1], "scalar-float", "fd = square root of f1."),
  row(0x1e, "S_LD_FP", [written.fd, read.rs1, imm18], "scalar-float", "fd = FP SRAM word rs1 + imm."),
  row(0x1f, "S_ST_FP", [read.fs, read.rs1, imm18], "scalar-float", "FP SRAM word rs1 + imm = fs."),
  row(
    0x20,
    "S_MAP_V_FP",
    [read.rd, read.rs1, imm18],
    "scalar-float",
    "Row rd = VLEN words of the FP SRAM from rs1 + imm on.",
  ),
  row(0x21, "S_ADD_INT", integers, "scalar-integer", "rd = rs1 + rs2, modulo 2^32."),
  row(0x22, "S_ADDI_INT", [written.rd, read.rs1, imm18], "scalar-integer", "rd = rs1 + imm, modulo 2^32."),
  row(0x23, "S_SUB_INT", integers, "scalar-integer", "rd = rs1 - rs2, modulo 2^32."),
  row(0x24, "S_MUL_INT", integers, "scalar-integer", "rd = rs1 * rs2, modulo 2^32."),
  row(0x25, "S_LUI_INT", [written.rd, imm22], "scalar-integer", "rd = imm * 4096, modulo 2^32."),
  row(0x26, "S_LD_INT", [written.rd, read.rs1, imm18], "scalar-integer", "rd = INT SRAM word rs1 + imm."),
  row(0x27, "S_ST_INT", [read.rd, read.rs1, imm18], "scalar-integer", "INT SRAM word rs1 + imm = rd."),
  row(
    0x28,
    "H_PREFETCH_M",
    transfer,
    "memory",
    "Loads MLEN rows of MX elements at a2 + rs1 into the tile at rd; waits for the data.",
  ),
  row(
    0x29,
    "H_PREFETCH_V",
    transfer,
    "memory",
    "Loads 4 rows of MX elements at a2 + rs1 into the vector rows from rd on; waits for the data.",
  ),
  row(
    0x2a,
    "H_STORE_V",
    transfer,
    "memory",
    "Stores the 4 vector rows from rd on as MX elements at a2 + rs1; waits until they are accepted.",
  ),
  row(0x2b, "C_SET_ADDR_REG", [written.ad, read.rs1, read.rs2], "control", "ad = rs1 * 2^32 + rs2, a byte address."),
  row(
    0x2c,
    "C_SET_SCALE_REG",
    [read.rd],
    "control",
    "SCALE = rd: bytes from a tensor's first element to its first scale, that is its number of elements.",
  ),
  row(0x2d, "C_SET_STRIDE_REG", [read.rd], "control", "STRIDE = rd: row pitch in elements for transfers."),
  row(
    0x2e,
    "C_SET_V_MASK_REG",
    [read.rd],
    "control",
    "V_MASK = rd: bit h selects the lanes h*HLEN to h*HLEN + HLEN - 1.",
  ),
  row(
    0x2f,
    "C_LOOP_START",
    [written.rd, count],
    "loop",
    "rd = n and begins a loop of n passes that ends at C_LOOP_END rd; nested loops need different registers.",
  ),
  row(
    0x30,
    "C_LOOP_END",
    [counter],
    "loop",
    "Ends a pass: if rd > 1, rd = rd - 1 and the loop's body runs again; else rd = 0 and the loop is over.",
  ),
  row(
    0x32,
    "V_SHFT_V",
    [read.rd, read.rs1, read.rs2],
    "vector",
    "Row rd = row rs1 moved rs2 lanes up; zeros come in from below.",
    laterExtension,
  ),
  row(
    0x34,
    "C_BREAK",
    [],
    "loop",
    "Ends the innermost loop without a jump: the next instruction follows. Do not use; it traps in the paper's machine.",
  ),
  row(0x35, "V_MAX_VF", vectorScalar, "vector", "Row rd = maximum of row rs1 and f2.", laterExtension),
  row(0x36, "V_MIN_VF", vectorScalar, "vector", "Row rd = minimum of row rs1 and f2.", laterExtension),
  row(
    0x37,
    "V_TOPK",
    [read.rd, read.rs1, read.rs2, policy],
    "vector",
    "Indices of the largest logits from row rs1 on to the INT SRAM at rs2, their softmax to the FP SRAM at rd.",
    laterExtension,
  ),
];

/** A spelling of upstream's templates with an operand that means nothing. */
function spelling(mnemonic: string, extra: string, description: string): PseudoInstruction {
  const { syntax, operands } = plenaRows.find((candidate) => candidate.mnemonic === mnemonic)!;
  const names = operands.map(({ name }) => name);
  const place = extra.startsWith("gp") ? 1 : names.length;
  return {
    mnemonic,
    syntax: [...names.slice(0, place), extra, ...names.slice(place)].join(", "),
    operands: Object.fromEntries(operands.map(({ name, type }) => [name, type])),
    description,
    expansion: [`${mnemonic} ${syntax.replace(/\w+/g, "{$&}")}`],
  };
}

const ignoredZero = "A surplus 0, which upstream's templates write, means nothing.";
const ignoredRegister = "The gp0 in the middle, which upstream's templates write, means nothing.";

/** Other spellings that upstream's assembler takes. */
export const plenaSpellings: readonly PseudoInstruction[] = [
  ...["M_MV_WO", "M_BMM_WO", "M_BMV_WO"].map((mnemonic) => spelling(mnemonic, "gp0", ignoredRegister)),
  ...["H_PREFETCH_M", "H_PREFETCH_V", "H_STORE_V", "S_EXP_FP", "S_RECI_FP", "S_SQRT_FP", "C_LOOP_END"].map((mnemonic) =>
    spelling(mnemonic, "0", ignoredZero)
  ),
  spelling("C_BREAK", "0, 0, 0", ignoredZero),
];
