/**
 * RoPE.
 * @module
 */
import type { Emitter } from "../emitter.ts";
import { eachRow } from "../elementwise.ts";
import { type Activation, sramRows } from "../operands.ts";
import type { Site } from "../site.ts";
import { loadActivation } from "../transfer.ts";

/** X ⊙ cos + X_rotated ⊙ sin */
export function rope(asm: Emitter, { parameters: { s, d_head }, result, sram, tensor }: Site): void {
  const [partner, cos, sin] = [sram.matrix(s, d_head), sram.matrix(s, d_head), sram.matrix(s, d_head)];
  asm.section("inputs");
  loadActivation(asm, tensor("X"), result);
  loadActivation(asm, tensor("X_rotated"), partner);
  loadActivation(asm, tensor("cos"), cos);
  loadActivation(asm, tensor("sin"), sin);
  asm.section("rotation");
  rotate(asm, result, partner, { cos, sin });
}

/** x = x ⊙ cos + partner ⊙ sin, where all have the same shape; overwrites `partner`. */
export function rotate(
  asm: Emitter,
  x: Activation,
  partner: Activation,
  { cos, sin }: { cos: Activation; sin: Activation },
): void {
  const starts = [x.base, partner.base, cos.base, sin.base];
  eachRow(asm, starts, sramRows(x), ([row, partnerRow, cosRow, sinRow]) => {
    asm.emit("V_MUL_VV", partnerRow, partnerRow, sinRow, 0);
    asm.emit("V_MUL_VV", row, row, cosRow, 0);
    asm.emit("V_ADD_VV", row, row, partnerRow, 0);
  });
}
