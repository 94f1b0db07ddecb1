/**
 * Encoding formats, operands and row builders of the vector extension (RVV 1.0, chapters 5 and 10).
 * @module
 */
import {
  type Field,
  type InstructionRow,
  type Operand,
  type Semantics,
  signedField,
  unsignedField,
} from "../../instruction.ts";
import { type Expression, input } from "../../expression.ts";

/** Major opcodes. */
const OP_V = 0x57;
const LOAD_FP = 0x07;
const STORE_FP = 0x27;

/** Minor opcodes of OP-V (`funct3`). */
export const minorOpcode = {
  OPIVV: 0b000,
  OPFVV: 0b001,
  OPMVV: 0b010,
  OPIVI: 0b011,
  OPIVX: 0b100,
  OPFVF: 0b101,
  OPMVX: 0b110,
  OPCFG: 0b111,
} as const;

const vdField = unsignedField("vd", 7, 5);
const vs1Field = unsignedField("vs1", 15, 5);
const vs2Field = unsignedField("vs2", 20, 5);
const nothing: Field = { name: "none", bits: 0, signed: false, slices: [] };

/** The operands that vector instructions are made of, by the name that stands in syntax patterns and semantics. */
export const vectorOperands = {
  vd: { name: "vd", type: "v", field: vdField, role: "write" },
  /** Accumulators read their destination. */
  vdReadWrite: { name: "vd", type: "v", field: vdField, role: "readwrite" },
  vs1: { name: "vs1", type: "v", field: vs1Field, role: "read" },
  vs2: { name: "vs2", type: "v", field: vs2Field, role: "read" },
  /** Store data lie in the field of the destination. */
  vs3: { name: "vs3", type: "v", field: vdField, role: "read" },
  rd: { name: "rd", type: "x", field: unsignedField("rd", 7, 5), role: "write" },
  rs1: { name: "rs1", type: "x", field: unsignedField("rs1", 15, 5), role: "read" },
  rs2: { name: "rs2", type: "x", field: unsignedField("rs2", 20, 5), role: "read" },
  fd: { name: "rd", type: "f", field: unsignedField("rd", 7, 5), role: "write" },
  fs1: { name: "rs1", type: "f", field: unsignedField("rs1", 15, 5), role: "read" },
  imm: { name: "imm", type: "simm5", field: signedField("imm", 15, 5), role: "immediate" },
  uimm: { name: "imm", type: "uimm5", field: unsignedField("imm", 15, 5), role: "immediate" },
  /** Optional `v0.t`; 1 means unmasked. */
  vm: { name: "vm", type: "vm", field: unsignedField("vm", 25, 1), role: "read" },
  /** The `v0` of `vadc.vvm` and its like, where v0 is an ordinary operand. */
  v0: { name: "v0", type: "v0", field: nothing, role: "read" },
} as const satisfies Record<string, Operand>;

/** Parts that all rows have and that tables leave to the builders. */
export interface RowText {
  /** Category of `InstructionRow`. */
  readonly category: string;
  /** Description of `InstructionRow`. */
  readonly description: string;
  /** Extension of `InstructionRow`; Zve32x if absent. */
  readonly extension?: string;
}

/** Fields of an OP-V instruction; a field that is left out is an operand. */
export interface VectorFields {
  /** Bits 31 to 26. */
  readonly funct6: number;
  /** Bits 14 to 12. */
  readonly funct3: number;
  /** Bit 25. */
  readonly vm?: number;
  /** Bits 24 to 20. */
  readonly vs2?: number;
  /** Bits 19 to 15. */
  readonly vs1?: number;
}

/** Builds the row of an OP-V arithmetic instruction. */
export function vectorRow(
  mnemonic: string,
  syntax: string,
  operands: readonly Operand[],
  fields: VectorFields,
  text: RowText,
  semantics: Semantics,
): InstructionRow {
  let mask = 0x7f | (7 << 12) | (0x3f << 26);
  let match = OP_V | (fields.funct3 << 12) | (fields.funct6 << 26);
  const fix = (value: number | undefined, at: number, bits: number) => {
    if (value === undefined) return;
    mask |= ((1 << bits) - 1) << at;
    match |= value << at;
  };
  fix(fields.vm, 25, 1);
  fix(fields.vs2, 20, 5);
  fix(fields.vs1, 15, 5);
  return {
    mnemonic,
    syntax,
    operands,
    mask: mask >>> 0,
    match: match >>> 0,
    extension: text.extension ?? "Zve32x",
    category: text.category,
    description: text.description,
    semantics,
  };
}

/** Width codes of vector loads and stores by element width in bits. */
const widthCode: Readonly<Record<number, number>> = { 8: 0b000, 16: 0b101, 32: 0b110, 64: 0b111 };

/** Fields of a vector load or store; `lumop` is also `sumop`, and vs2 or rs2 where it is left out. */
export interface MemoryFields {
  /** Store, not load. */
  readonly store: boolean;
  /** Bits 31 to 29. */
  readonly fieldsMinusOne: number;
  /** Bits 27 and 26: addressing mode. */
  readonly mop: number;
  /** Width in bits of the data, or of the indices. */
  readonly width: number;
  /** Bit 25. */
  readonly vm?: number;
  /** Bits 24 to 20 of unit-stride accesses. */
  readonly lumop?: number;
}

/** Builds the row of a vector load or store. */
export function memoryRow(
  mnemonic: string,
  syntax: string,
  operands: readonly Operand[],
  fields: MemoryFields,
  text: RowText,
  semantics: Semantics,
): InstructionRow {
  let mask = 0x7f | (7 << 12) | (3 << 26) | (1 << 28) | (7 << 29);
  let match = (fields.store ? STORE_FP : LOAD_FP) | (widthCode[fields.width] << 12) | (fields.mop << 26) |
    (fields.fieldsMinusOne << 29);
  if (fields.vm !== undefined) {
    mask |= 1 << 25;
    match |= fields.vm << 25;
  }
  if (fields.lumop !== undefined) {
    mask |= 0x1f << 20;
    match |= fields.lumop << 20;
  }
  return {
    mnemonic,
    syntax,
    operands,
    mask: mask >>> 0,
    match: match >>> 0,
    extension: text.extension ?? "Zve32x",
    category: text.category,
    description: text.description,
    semantics,
  };
}

/** What an element is computed from: element width, vs2's element, and the element or scalar of the other source. */
export type ElementFunction = (width: number, a: Expression, b: Expression) => Expression;

/** Shape of an arithmetic family, for `arithmetic`. */
export interface ArithmeticShape {
  /** Which opcode space: integer (`OPI*`) or multiply and mask (`OPM*`). */
  readonly space: "I" | "M";
  /** Element width of vs2 as a multiple of SEW (2 for narrowing and `.w` forms). */
  readonly vs2?: number;
  /** Element width of vs1 as a multiple of SEW. */
  readonly vs1?: number;
  /** Immediate is unsigned (shift amounts, slide offsets). */
  readonly unsignedImmediate?: boolean;
  /** Whether vd is also a source. */
  readonly accumulates?: boolean;
  /** Operand order of multiply-accumulate: the scalar or vs1 comes before vs2. */
  readonly firstVs1?: boolean;
  /**
   * `optional` takes `v0.t`; `operand` reads v0 as data (`.vvm`); `none` is encoded unmasked without v0 (`vmadc.vv`).
   */
  readonly mask?: "optional" | "operand" | "none";
}

const spaces = {
  I: { v: minorOpcode.OPIVV, x: minorOpcode.OPIVX, i: minorOpcode.OPIVI },
  M: { v: minorOpcode.OPMVV, x: minorOpcode.OPMVX, i: minorOpcode.OPIVI },
} as const;

/**
 * The rows of an elementwise instruction in several operand forms.
 * @param forms operand suffixes separated by blanks, for example `vv vx vi`, `wv wx`, `vvm`
 */
export function arithmetic(
  name: string,
  funct6: number,
  forms: string,
  shape: ArithmeticShape,
  text: RowText,
  element: ElementFunction,
): InstructionRow[] {
  const mask = shape.mask ?? "optional";
  return forms.split(" ").map((form) => {
    const source = form[1] as "v" | "x" | "i";
    const other: Operand = source === "v"
      ? vectorOperands.vs1
      : source === "x"
      ? vectorOperands.rs1
      : shape.unsignedImmediate
      ? vectorOperands.uimm
      : vectorOperands.imm;
    const vd = shape.accumulates ? vectorOperands.vdReadWrite : vectorOperands.vd;
    const operands: Operand[] = [vd];
    if (shape.firstVs1) operands.push(other, vectorOperands.vs2);
    else operands.push(vectorOperands.vs2, other);
    if (mask === "optional") operands.push(vectorOperands.vm);
    if (mask === "operand") operands.push(vectorOperands.v0);
    const otherWidth = source === "v" ? shape.vs1 ?? 1 : 1;
    return vectorRow(
      `${name}.${form}`,
      operands.map((operand) => operand.name).join(", "),
      operands,
      { funct6, funct3: spaces[shape.space][source], vm: mask === "optional" ? undefined : mask === "none" ? 1 : 0 },
      text,
      {
        kind: "element",
        element: (width) =>
          element(width, input("vs2", width * (shape.vs2 ?? 1)), input(other.name, width * otherWidth)),
      },
    );
  });
}
