/**
 * SiLU, GELU, ReLU.
 * @module
 */
import { type Emitter, type FloatRegister, floatZero } from "../emitter.ts";
import { eachRow, gate } from "../elementwise.ts";
import { sramRows } from "../operands.ts";
import type { ConstantName } from "../../constants.ts";
import type { Site } from "../site.ts";
import { loadActivation } from "../transfer.ts";

function gated(steepness?: ConstantName): (asm: Emitter, site: Site) => void {
  return (asm, { result, sram, slot, tensor }) => {
    asm.section("input");
    loadActivation(asm, tensor("X"), result);
    asm.section("activation");
    const one = asm.loadFloat(slot("one"));
    const factor: FloatRegister | undefined = steepness && asm.loadFloat(slot(steepness));
    gate(asm, result, { one, steepness: factor, scratch: sram.row() });
  };
}

/** x / (1 + exp(-x)) */
export const silu: (asm: Emitter, site: Site) => void = gated();

/** x / (1 + exp(-1.702 x)) */
export const gelu: (asm: Emitter, site: Site) => void = gated("geluFactor");

const steepGate = gated("reluFactor");

/** max(x, 0), as a very steep gate where the profile has no maximum. */
export function relu(asm: Emitter, site: Site): void {
  if (!asm.target.maximumInstruction) return steepGate(asm, site);
  const { result } = site;
  asm.section("input");
  loadActivation(asm, site.tensor("X"), result);
  asm.section("maximum of every element and 0");
  eachRow(asm, [result.base], sramRows(result), ([row]) => asm.emit("V_MAX_VF", row, row, floatZero, 0));
}
