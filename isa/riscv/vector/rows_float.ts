/**
 * Rows of the vector floating-point encodings (Zve32f; RVV 1.0, chapters 13 and 14.3), so that they disassemble and can
 * be named where a machine without vector floating point traps on them or drops them. They are not executed.
 * @module
 */
import type { InstructionRow, Operand } from "../../instruction.ts";
import { minorOpcode, vectorOperands, vectorRow } from "./encoding.ts";

const { vd, vdReadWrite, vs1, vs2, vm, v0, fd, fs1 } = vectorOperands;
const { OPFVV, OPFVF } = minorOpcode;

/** Mnemonic, funct6, forms, text. */
const arithmeticTable = [
  ["vfadd", 0b000000, "vv vf", "Sum"],
  ["vfsub", 0b000010, "vv vf", "Difference"],
  ["vfmin", 0b000100, "vv vf", "Minimum"],
  ["vfmax", 0b000110, "vv vf", "Maximum"],
  ["vfsgnj", 0b001000, "vv vf", "Sign injection"],
  ["vfsgnjn", 0b001001, "vv vf", "Negated sign injection"],
  ["vfsgnjx", 0b001010, "vv vf", "Exclusive-or sign injection"],
  ["vfslide1up", 0b001110, "vf", "Slide up by one with a scalar"],
  ["vfslide1down", 0b001111, "vf", "Slide down by one with a scalar"],
  ["vmfeq", 0b011000, "vv vf", "Mask of equal"],
  ["vmfle", 0b011001, "vv vf", "Mask of less or equal"],
  ["vmflt", 0b011011, "vv vf", "Mask of less"],
  ["vmfne", 0b011100, "vv vf", "Mask of not equal"],
  ["vmfgt", 0b011101, "vf", "Mask of greater"],
  ["vmfge", 0b011111, "vf", "Mask of greater or equal"],
  ["vfdiv", 0b100000, "vv vf", "Quotient"],
  ["vfrdiv", 0b100001, "vf", "Reversed quotient"],
  ["vfmul", 0b100100, "vv vf", "Product"],
  ["vfrsub", 0b100111, "vf", "Reversed difference"],
  ["vfwadd", 0b110000, "vv vf", "Widening sum"],
  ["vfwsub", 0b110010, "vv vf", "Widening difference"],
  ["vfwadd", 0b110100, "wv wf", "Wide plus narrow"],
  ["vfwsub", 0b110110, "wv wf", "Wide minus narrow"],
  ["vfwmul", 0b111000, "vv vf", "Widening product"],
  ["vfredusum", 0b000001, "vs", "Unordered sum reduction"],
  ["vfredosum", 0b000011, "vs", "Ordered sum reduction"],
  ["vfredmin", 0b000101, "vs", "Minimum reduction"],
  ["vfredmax", 0b000111, "vs", "Maximum reduction"],
  ["vfwredusum", 0b110001, "vs", "Widening unordered sum reduction"],
  ["vfwredosum", 0b110011, "vs", "Widening ordered sum reduction"],
] as const;

const accumulateTable = [
  ["vfmadd", 0b101000, "vd = source * vd + vs2"],
  ["vfnmadd", 0b101001, "vd = -(source * vd) - vs2"],
  ["vfmsub", 0b101010, "vd = source * vd - vs2"],
  ["vfnmsub", 0b101011, "vd = -(source * vd) + vs2"],
  ["vfmacc", 0b101100, "vd = source * vs2 + vd"],
  ["vfnmacc", 0b101101, "vd = -(source * vs2) - vd"],
  ["vfmsac", 0b101110, "vd = source * vs2 - vd"],
  ["vfnmsac", 0b101111, "vd = -(source * vs2) + vd"],
  ["vfwmacc", 0b111100, "vd = source * vs2 + vd, widening"],
  ["vfwnmacc", 0b111101, "vd = -(source * vs2) - vd, widening"],
  ["vfwmsac", 0b111110, "vd = source * vs2 - vd, widening"],
  ["vfwnmsac", 0b111111, "vd = -(source * vs2) + vd, widening"],
] as const;

/** Mnemonic, funct6, vs1 code. */
const unaryTable = [
  ["vfcvt.xu.f.v", 0b010010, 0b00000],
  ["vfcvt.x.f.v", 0b010010, 0b00001],
  ["vfcvt.f.xu.v", 0b010010, 0b00010],
  ["vfcvt.f.x.v", 0b010010, 0b00011],
  ["vfcvt.rtz.xu.f.v", 0b010010, 0b00110],
  ["vfcvt.rtz.x.f.v", 0b010010, 0b00111],
  ["vfwcvt.xu.f.v", 0b010010, 0b01000],
  ["vfwcvt.x.f.v", 0b010010, 0b01001],
  ["vfwcvt.f.xu.v", 0b010010, 0b01010],
  ["vfwcvt.f.x.v", 0b010010, 0b01011],
  ["vfwcvt.f.f.v", 0b010010, 0b01100],
  ["vfwcvt.rtz.xu.f.v", 0b010010, 0b01110],
  ["vfwcvt.rtz.x.f.v", 0b010010, 0b01111],
  ["vfncvt.xu.f.w", 0b010010, 0b10000],
  ["vfncvt.x.f.w", 0b010010, 0b10001],
  ["vfncvt.f.xu.w", 0b010010, 0b10010],
  ["vfncvt.f.x.w", 0b010010, 0b10011],
  ["vfncvt.f.f.w", 0b010010, 0b10100],
  ["vfncvt.rod.f.f.w", 0b010010, 0b10101],
  ["vfncvt.rtz.xu.f.w", 0b010010, 0b10110],
  ["vfncvt.rtz.x.f.w", 0b010010, 0b10111],
  ["vfsqrt.v", 0b010011, 0b00000],
  ["vfrsqrt7.v", 0b010011, 0b00100],
  ["vfrec7.v", 0b010011, 0b00101],
  ["vfclass.v", 0b010011, 0b10000],
] as const;

function row(
  mnemonic: string,
  operands: readonly Operand[],
  fields: { funct6: number; funct3: number; vm?: number; vs2?: number; vs1?: number },
  description: string,
): InstructionRow {
  return vectorRow(
    mnemonic,
    operands.map((operand) => operand.name).join(", "),
    operands,
    fields,
    { category: "vector-float", description, extension: "Zve32f" },
    { kind: "primitive", name: "vector-float-unsupported" },
  );
}

/** The rows of vector floating point. */
export const floatRows: readonly InstructionRow[] = [
  ...arithmeticTable.flatMap(([name, funct6, forms, text]) =>
    forms.split(" ").map((form) => {
      const scalar = form.endsWith("f");
      return row(
        `${name}.${form}`,
        [vd, vs2, scalar ? fs1 : vs1, vm],
        { funct6, funct3: scalar ? OPFVF : OPFVV },
        `${text}, floating point.`,
      );
    })
  ),
  ...accumulateTable.flatMap(([name, funct6, text]) => [
    row(`${name}.vv`, [vdReadWrite, vs1, vs2, vm], { funct6, funct3: OPFVV }, `${text}, floating point.`),
    row(`${name}.vf`, [vdReadWrite, fs1, vs2, vm], { funct6, funct3: OPFVF }, `${text}, floating point.`),
  ]),
  ...unaryTable.map(([name, funct6, vs1Code]) =>
    row(name, [vd, vs2, vm], { funct6, funct3: OPFVV, vs1: vs1Code }, "Floating-point conversion or function.")
  ),
  row("vfmv.f.s", [fd, vs2], { funct6: 0b010000, funct3: OPFVV, vm: 1, vs1: 0 }, "rd = vs2[0], floating point."),
  row("vfmv.s.f", [vdReadWrite, fs1], { funct6: 0b010000, funct3: OPFVF, vm: 1, vs2: 0 }, "vd[0] = rs1."),
  row("vfmerge.vfm", [vd, vs2, fs1, v0], { funct6: 0b010111, funct3: OPFVF, vm: 0 }, "vd = v0 ? rs1 : vs2."),
  row("vfmv.v.f", [vd, fs1], { funct6: 0b010111, funct3: OPFVF, vm: 1, vs2: 0 }, "Copies a scalar to every element."),
];
