/**
 * The RV32IMF_Zve32x_Zicsr_Zifencei_Zbb instruction set, put together from its tables.
 * @module
 */
import { standardDirectives } from "../assembler/directives.ts";
import type { InstructionRow } from "../instruction.ts";
import type { InstructionSet } from "../instruction_set.ts";
import type { Xlen } from "./encoding.ts";
import { confusedMnemonics, insteadOfMnemonic } from "./missing_mnemonics.ts";
import { scalarOperandTypes } from "./operand_types.ts";
import { scalarPseudoInstructions } from "./pseudo_instructions.ts";
import { floatRows } from "./rows_float.ts";
import { bitManipulationRows, integerRows } from "./rows_integer.ts";
import { vectorLint } from "./vector/lint.ts";
import { vectorOperandTypes, vectorPseudoInstructions, vectorRows } from "./vector/rows.ts";

/** Upper 20 bits of a value whose low 12 bits will be added as a signed number. */
function upperPart(value: number): number {
  return ((value + 0x800) >>> 12) & 0xfffff;
}

/** Low 12 bits as a signed number. */
function lowerPart(value: number): number {
  return value << 20 >> 20;
}

/** Scalar rows for a register width. */
export function scalarRows(xlen: Xlen): readonly InstructionRow[] {
  return [...integerRows(xlen), ...bitManipulationRows(xlen), ...floatRows(xlen)];
}

/** RV32 with everything that this folder implements. */
export const riscv32: InstructionSet = {
  id: "riscv32",
  title: "RV32IMF_Zve32x_Zicsr_Zifencei_Zbb",
  wordBytes: 4,
  rows: [...scalarRows(32), ...vectorRows],
  pseudoInstructions: [...scalarPseudoInstructions, ...vectorPseudoInstructions],
  operandTypes: { ...vectorOperandTypes, ...scalarOperandTypes },
  lineComments: ["#", "//"],
  statementSeparator: ";",
  caseSensitive: false,
  directives: standardDirectives,
  expressionFunctions: {
    "%hi": upperPart,
    "%lo": lowerPart,
    "%pcrel_hi": (value, pc) => upperPart((value - pc) | 0),
  },
  pairedFunctions: {
    "%pcrel_lo": { of: "%pcrel_hi", evaluate: (value, pc) => lowerPart((value - pc) | 0) },
  },
  missingMnemonics: insteadOfMnemonic,
  confusedMnemonics,
  lint: vectorLint,
};
