/**
 * Softmax, LayerNorm, RMSNorm.
 * @module
 */
import type { Emitter } from "../emitter.ts";
import { layerNormalisationRows, type NormalisationConstants, rootMeanSquareRows, softmaxRows } from "../rows.ts";
import type { Site } from "../site.ts";
import { loadActivation } from "../transfer.ts";

/** exp(x) over its sum, for every row. */
export function softmax(asm: Emitter, { result, slot, tensor }: Site): void {
  asm.section("input");
  loadActivation(asm, tensor("X"), result);
  asm.section("softmax");
  softmaxRows(asm, result, slot("minusInfinity"));
}

/** Constants in registers. */
export function normalisationConstants(asm: Emitter, { sram, slot }: Site): NormalisationConstants {
  return {
    epsilon: asm.loadFloat(slot("epsilon")),
    reciprocalWidth: asm.loadFloat(slot("reciprocalWidth")),
    scratch: sram.row(),
  };
}

/** Mean 0 and variance 1, for every row. */
export function layernorm(asm: Emitter, site: Site): void {
  asm.section("input");
  loadActivation(asm, site.tensor("X"), site.result);
  asm.section("normalisation");
  layerNormalisationRows(asm, site.result, normalisationConstants(asm, site));
}

/** Mean square 1, for every row. */
export function rmsnorm(asm: Emitter, site: Site): void {
  asm.section("input");
  loadActivation(asm, site.tensor("X"), site.result);
  asm.section("normalisation");
  rootMeanSquareRows(asm, site.result, normalisationConstants(asm, site));
}
