/**
 * Rows of the configuration instructions and of vector loads and stores (RVV 1.0, chapters 6 and 7).
 * Element widths of 64 bits need ELEN 64 and are not rows of Zve32x, so that they decode as illegal instructions.
 * @module
 */
import { type InstructionRow, type Operand, unsignedField } from "../../instruction.ts";
import { memoryRow, vectorOperands } from "./encoding.ts";

const { vd, vs2, vs3, vm, rd, rs1, rs2 } = vectorOperands;
const widths = [8, 16, 32] as const;

const modeOperation = { unit: 0b00, indexedUnordered: 0b01, strided: 0b10, indexedOrdered: 0b11 } as const;
const unitOperation = { plain: 0b00000, whole: 0b01000, mask: 0b01011, faultOnlyFirst: 0b10000 } as const;

type Mode = "unit" | "strided" | "indexed" | "whole" | "mask" | "fault-only-first";

interface Access {
  readonly mnemonic: string;
  readonly store: boolean;
  readonly mode: Mode;
  /** EEW in the encoding: of the data, or of the indices for indexed accesses. */
  readonly width: number;
  readonly fields: number;
  readonly mop: number;
  readonly lumop?: number;
  readonly masked: boolean;
  readonly ordered?: boolean;
  readonly description: string;
}

function row(access: Access): InstructionRow {
  const data: Operand = access.store ? vs3 : vd;
  const operands: Operand[] = [data, rs1];
  if (access.mode === "strided") operands.push(rs2);
  if (access.mode === "indexed") operands.push(vs2);
  if (access.masked) operands.push(vm);
  const third = access.mode === "strided" ? ", rs2" : access.mode === "indexed" ? ", vs2" : "";
  return memoryRow(
    access.mnemonic,
    `${data.name}, (rs1)${third}${access.masked ? ", vm" : ""}`,
    operands,
    {
      store: access.store,
      fieldsMinusOne: access.fields - 1,
      mop: access.mop,
      width: access.width,
      vm: access.masked ? undefined : 1,
      lumop: access.lumop,
    },
    { category: access.store ? "vector-store" : "vector-load", description: access.description },
    {
      kind: "primitive",
      name: access.store ? "vector-store" : "vector-load",
      parameters: {
        mode: access.mode,
        width: access.width,
        fields: access.fields,
        ordered: access.ordered ?? false,
      },
    },
  );
}

/** Unit-stride, strided and indexed rows, plain (fields = 1) and segment. */
function accessesOf(store: boolean, fields: number): InstructionRow[] {
  const verb = store ? "Stores" : "Loads";
  const letter = store ? "s" : "l";
  const segment = fields === 1 ? "" : `seg${fields}`;
  const what = fields === 1 ? "elements" : `segments of ${fields} elements`;
  const rows: InstructionRow[] = [];
  for (const width of widths) {
    const common = { store, width, fields, masked: true };
    rows.push(row({
      ...common,
      mnemonic: `v${letter}${segment}e${width}.v`,
      mode: "unit",
      mop: modeOperation.unit,
      lumop: unitOperation.plain,
      description: `${verb} consecutive ${width}-bit ${what}.`,
    }));
    rows.push(row({
      ...common,
      mnemonic: `v${letter}s${segment}e${width}.v`,
      mode: "strided",
      mop: modeOperation.strided,
      description: `${verb} ${width}-bit ${what} that lie rs2 bytes apart.`,
    }));
    for (const ordered of [false, true]) {
      rows.push(row({
        ...common,
        mnemonic: `v${letter}${ordered ? "o" : "u"}x${segment}ei${width}.v`,
        mode: "indexed",
        mop: ordered ? modeOperation.indexedOrdered : modeOperation.indexedUnordered,
        ordered,
        description: `${verb} ${what} of SEW bits at rs1 plus ${width}-bit byte offsets, ${
          ordered ? "in order" : "in any order"
        }.`,
      }));
    }
    if (!store) {
      rows.push(row({
        ...common,
        mnemonic: `vl${segment}e${width}ff.v`,
        mode: "fault-only-first",
        mop: modeOperation.unit,
        lumop: unitOperation.faultOnlyFirst,
        description: `Loads consecutive ${width}-bit ${what}; a fault beyond the first one only shortens vl.`,
      }));
    }
  }
  return rows;
}

function wholeRegisters(): InstructionRow[] {
  const rows: InstructionRow[] = [];
  for (const registers of [1, 2, 4, 8]) {
    const plural = registers > 1 ? "s" : "";
    const common = {
      fields: registers,
      mode: "whole",
      mop: modeOperation.unit,
      lumop: unitOperation.whole,
      masked: false,
    } as const;
    for (const width of widths) {
      rows.push(row({
        ...common,
        mnemonic: `vl${registers}re${width}.v`,
        store: false,
        width,
        description: `Loads ${registers} whole register${plural}, whatever vtype and vl are.`,
      }));
    }
    rows.push(row({
      ...common,
      mnemonic: `vs${registers}r.v`,
      store: true,
      width: 8,
      description: `Stores ${registers} whole register${plural}, whatever vtype and vl are.`,
    }));
  }
  return rows;
}

const maskAccesses = [false, true].map((store) =>
  row({
    mnemonic: store ? "vsm.v" : "vlm.v",
    store,
    mode: "mask",
    width: 8,
    fields: 1,
    mop: modeOperation.unit,
    lumop: unitOperation.mask,
    masked: false,
    description: `${store ? "Stores" : "Loads"} ceil(vl/8) bytes of a mask.`,
  })
);

/** The rows of vector loads and stores. */
export const memoryRows: readonly InstructionRow[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap((fields) => [...accessesOf(false, fields), ...accessesOf(true, fields)]),
  ...wholeRegisters(),
  ...maskAccesses,
];

function configuration(
  mnemonic: string,
  syntax: string,
  operands: readonly Operand[],
  mask: number,
  match: number,
  description: string,
): InstructionRow {
  return {
    mnemonic,
    syntax,
    operands,
    mask: (mask | 0x707f) >>> 0,
    match: (match | 0x7057) >>> 0,
    extension: "Zve32x",
    category: "vector-configuration",
    description,
    semantics: { kind: "primitive", name: "vector-configure", parameters: { form: mnemonic } },
  };
}

/** The rows of vsetvli, vsetivli and vsetvl. */
export const configurationRows: readonly InstructionRow[] = [
  configuration(
    "vsetvli",
    "rd, rs1, vtypei",
    [rd, rs1, { name: "vtypei", type: "vtype11", field: unsignedField("vtypei", 20, 11), role: "immediate" }],
    0x80000000,
    0,
    "Sets vtype from the immediate and vl = min(rs1, VLMAX); rd = vl. rs1 = x0 asks for VLMAX, with rd = x0 keeps vl.",
  ),
  configuration(
    "vsetivli",
    "rd, uimm, vtypei",
    [
      rd,
      { name: "uimm", type: "uimm5", field: unsignedField("uimm", 15, 5), role: "immediate" },
      { name: "vtypei", type: "vtype10", field: unsignedField("vtypei", 20, 10), role: "immediate" },
    ],
    0xc0000000,
    0xc0000000,
    "Sets vtype from the immediate and vl = min(uimm, VLMAX); rd = vl.",
  ),
  configuration(
    "vsetvl",
    "rd, rs1, rs2",
    [rd, rs1, rs2],
    0xfe000000,
    0x80000000,
    "Sets vtype from rs2 and vl = min(rs1, VLMAX); rd = vl.",
  ),
];
