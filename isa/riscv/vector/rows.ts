/**
 * The vector extension as data: every row of Zve32x, the encodings of vector floating point, and the
 * pseudo-instructions.
 * @module
 */
import type { InstructionRow } from "../../instruction.ts";
import { fixedPointRows } from "./rows_fixed_point.ts";
import { floatRows } from "./rows_float.ts";
import { integerRows } from "./rows_integer.ts";
import { maskRows, permutationRows, reductionRows } from "./rows_mask.ts";
import { configurationRows, memoryRows } from "./rows_memory.ts";

export { vectorPseudoInstructions } from "./pseudo_instructions.ts";
export { vectorOperandTypes } from "./operand_types.ts";

/** All vector rows. */
export const vectorRows: readonly InstructionRow[] = [
  ...configurationRows,
  ...memoryRows,
  ...integerRows,
  ...fixedPointRows,
  ...reductionRows,
  ...maskRows,
  ...permutationRows,
  ...floatRows,
];
