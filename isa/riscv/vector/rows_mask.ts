/**
 * Rows of reductions, mask instructions and permutations (RVV 1.0, chapters 14 to 16). Their semantics are named
 * primitives of the vector unit, with parameters.
 * @module
 */
import type { InstructionRow, Operand, Semantics } from "../../instruction.ts";
import { minorOpcode, type VectorFields, vectorOperands, vectorRow } from "./encoding.ts";

const { vd, vdReadWrite, vs1, vs2, vm, rd, rs1, uimm } = vectorOperands;
const { OPIVV, OPIVX, OPIVI, OPMVV, OPMVX } = minorOpcode;

type Parameters = Readonly<Record<string, number | string | boolean>>;

function primitive(name: string, parameters: Parameters = {}): Semantics {
  return { kind: "primitive", name, parameters };
}

function row(
  mnemonic: string,
  operands: readonly Operand[],
  fields: VectorFields,
  category: string,
  description: string,
  semantics: Semantics,
): InstructionRow {
  const syntax = operands.map((operand) => operand.name).join(", ");
  return vectorRow(mnemonic, syntax, operands, fields, { category, description }, semantics);
}

/** Reductions: vd[0] = operation over vs1[0] and the active elements of vs2. */
const reductionTable = [
  ["vredsum", 0b000000, "add", true, "Sum"],
  ["vredand", 0b000001, "and", true, "Bitwise and"],
  ["vredor", 0b000010, "or", true, "Bitwise or"],
  ["vredxor", 0b000011, "xor", true, "Bitwise exclusive or"],
  ["vredminu", 0b000100, "minimumUnsigned", false, "Unsigned minimum"],
  ["vredmin", 0b000101, "minimumSigned", true, "Signed minimum"],
  ["vredmaxu", 0b000110, "maximumUnsigned", false, "Unsigned maximum"],
  ["vredmax", 0b000111, "maximumSigned", true, "Signed maximum"],
] as const;

const wideningReductionTable = [
  ["vwredsumu", 0b110000, false, "Sum of zero-extended elements"],
  ["vwredsum", 0b110001, true, "Sum of sign-extended elements"],
] as const;

const maskLogicTable = [
  ["vmandn", 0b011000, "vs2 and not vs1"],
  ["vmand", 0b011001, "vs2 and vs1"],
  ["vmor", 0b011010, "vs2 or vs1"],
  ["vmxor", 0b011011, "vs2 exclusive-or vs1"],
  ["vmorn", 0b011100, "vs2 or not vs1"],
  ["vmnand", 0b011101, "not (vs2 and vs1)"],
  ["vmnor", 0b011110, "not (vs2 or vs1)"],
  ["vmxnor", 0b011111, "not (vs2 exclusive-or vs1)"],
] as const;

const prefixTable = [
  ["vmsbf", 0b00001, "Mask of the elements before the first set bit of vs2."],
  ["vmsof", 0b00010, "Mask of only the first set bit of vs2."],
  ["vmsif", 0b00011, "Mask of the elements up to and including the first set bit of vs2."],
] as const;

/** Forms of slides and gathers with the operand that holds the offset or index. */
const offsetForms = [["vx", OPIVX, rs1], ["vi", OPIVI, uimm]] as const;

/** The rows of reductions. */
export const reductionRows: readonly InstructionRow[] = [
  ...reductionTable.map(([name, funct6, operation, signed, text]) =>
    row(
      `${name}.vs`,
      [vd, vs2, vs1, vm],
      { funct6, funct3: OPMVV },
      "vector-reduction",
      `${text} of vs1[0] and the active elements of vs2, to vd[0].`,
      primitive("vector-reduction", { operation, signed, widening: false }),
    )
  ),
  ...wideningReductionTable.map(([name, funct6, signed, text]) =>
    row(
      `${name}.vs`,
      [vd, vs2, vs1, vm],
      { funct6, funct3: OPIVV },
      "vector-reduction",
      `${text} of vs2 and of vs1[0], which is 2*SEW bits wide, to vd[0].`,
      primitive("vector-reduction", { operation: "add", signed, widening: true }),
    )
  ),
];

/** The rows of mask instructions. */
export const maskRows: readonly InstructionRow[] = [
  ...maskLogicTable.map(([name, funct6, text]) =>
    row(
      `${name}.mm`,
      [vd, vs2, vs1],
      { funct6, funct3: OPMVV, vm: 1 },
      "vector-mask-logic",
      `Mask: ${text}.`,
      primitive("vector-mask-logic", { operation: name }),
    )
  ),
  row(
    "vcpop.m",
    [rd, vs2, vm],
    { funct6: 0b010000, funct3: OPMVV, vs1: 0b10000 },
    "vector-mask-count",
    "rd = number of set bits of the mask vs2.",
    primitive("vector-mask-count"),
  ),
  row(
    "vfirst.m",
    [rd, vs2, vm],
    { funct6: 0b010000, funct3: OPMVV, vs1: 0b10001 },
    "vector-mask-count",
    "rd = index of the first set bit of the mask vs2, or -1.",
    primitive("vector-mask-first"),
  ),
  ...prefixTable.map(([name, vs1Code, text]) =>
    row(
      `${name}.m`,
      [vd, vs2, vm],
      { funct6: 0b010100, funct3: OPMVV, vs1: vs1Code },
      "vector-mask-prefix",
      text,
      primitive("vector-mask-prefix", { operation: name }),
    )
  ),
  row(
    "viota.m",
    [vd, vs2, vm],
    { funct6: 0b010100, funct3: OPMVV, vs1: 0b10000 },
    "vector-iota",
    "vd[i] = number of set bits of the mask vs2 below i.",
    primitive("vector-iota"),
  ),
];

/** The rows of permutations and scalar moves. */
export const permutationRows: readonly InstructionRow[] = [
  row(
    "vmv.x.s",
    [rd, vs2],
    { funct6: 0b010000, funct3: OPMVV, vm: 1, vs1: 0 },
    "vector-move-to-scalar",
    "rd = vs2[0], sign-extended.",
    primitive("vector-move-to-scalar"),
  ),
  row(
    "vmv.s.x",
    [vdReadWrite, rs1],
    { funct6: 0b010000, funct3: OPMVX, vm: 1, vs2: 0 },
    "vector-move-from-scalar",
    "vd[0] = rs1; the other elements stay.",
    primitive("vector-move-from-scalar"),
  ),
  ...offsetForms.flatMap(([form, funct3, offset]) => [
    row(
      `vslideup.${form}`,
      [vdReadWrite, vs2, offset, vm],
      { funct6: 0b001110, funct3 },
      "vector-slide",
      "vd[i + offset] = vs2[i].",
      primitive("vector-slide", { up: true }),
    ),
    row(
      `vslidedown.${form}`,
      [vd, vs2, offset, vm],
      { funct6: 0b001111, funct3 },
      "vector-slide",
      "vd[i] = vs2[i + offset], 0 beyond VLMAX.",
      primitive("vector-slide", { up: false }),
    ),
    row(
      `vrgather.${form}`,
      [vd, vs2, offset, vm],
      { funct6: 0b001100, funct3 },
      "vector-gather",
      "vd[i] = vs2[scalar], 0 where the scalar is not below VLMAX.",
      primitive("vector-gather", { indexWidth: 0 }),
    ),
  ]),
  row(
    "vslide1up.vx",
    [vd, vs2, rs1, vm],
    { funct6: 0b001110, funct3: OPMVX },
    "vector-slide",
    "vd[0] = rs1, vd[i + 1] = vs2[i].",
    primitive("vector-slide-one", { up: true }),
  ),
  row(
    "vslide1down.vx",
    [vd, vs2, rs1, vm],
    { funct6: 0b001111, funct3: OPMVX },
    "vector-slide",
    "vd[i] = vs2[i + 1], vd[vl - 1] = rs1.",
    primitive("vector-slide-one", { up: false }),
  ),
  row(
    "vrgather.vv",
    [vd, vs2, vs1, vm],
    { funct6: 0b001100, funct3: OPIVV },
    "vector-gather",
    "vd[i] = vs2[vs1[i]], 0 where the index is not below VLMAX.",
    primitive("vector-gather", { indexWidth: 1 }),
  ),
  row(
    "vrgatherei16.vv",
    [vd, vs2, vs1, vm],
    { funct6: 0b001110, funct3: OPIVV },
    "vector-gather",
    "vd[i] = vs2[vs1[i]] with 16-bit indices, 0 where the index is not below VLMAX.",
    primitive("vector-gather", { indexWidth: 16 }),
  ),
  row(
    "vcompress.vm",
    [vdReadWrite, vs2, vs1],
    { funct6: 0b010111, funct3: OPMVV, vm: 1 },
    "vector-compress",
    "Packs the elements of vs2 whose bit in the mask vs1 is set.",
    primitive("vector-compress"),
  ),
  ...[1, 2, 4, 8].map((registers) =>
    row(
      `vmv${registers}r.v`,
      [vd, vs2],
      { funct6: 0b100111, funct3: OPIVI, vm: 1, vs1: registers - 1 },
      "vector-move-registers",
      `Copies ${registers} whole register${registers > 1 ? "s" : ""}, whatever vtype and vl are.`,
      primitive("vector-move-registers", { registers }),
    )
  ),
];
