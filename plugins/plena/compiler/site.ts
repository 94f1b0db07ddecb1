/**
 * The surroundings of a kernel: where its tensors, constants and result lie, and what memory it may use.
 * @module
 */
import type { Activation, HbmTensor, SramPlan } from "./operands.ts";

/** Constants of FP SRAM that kernels use. */
export type ConstantName =
  | "one"
  | "epsilon"
  | "reciprocalWidth"
  | "geluFactor"
  | "attentionScale"
  | "minusInfinity"
  | "reluFactor";

/** What a kernel finds. */
export interface Site {
  /** Sizes of the workload. */
  readonly parameters: Readonly<Record<string, number>>;
  /**
   * An input or constant in HBM.
   * @throws RangeError for unknown names
   */
  tensor(name: string): HbmTensor;
  /**
   * Room in HBM for a computed matrix whose rows are padded to a multiple of 64.
   * @throws RangeError if there is no such room
   */
  scratchTensor(name: "K" | "V"): HbmTensor;
  /**
   * The slot of a constant in FP SRAM.
   * @throws RangeError if the workload has no such constant
   */
  slot(name: ConstantName): number;
  /** First word of FP SRAM behind the constants. */
  readonly freeSlot: number;
  /** Where the result goes. */
  readonly result: Activation;
  /** Vector SRAM beside the result. */
  readonly sram: SramPlan;
}
