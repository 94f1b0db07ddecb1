/**
 * Feed-forward networks without bias.
 * @module
 */
import type { Emitter } from "./emitter.ts";
import { combine, gate } from "./elementwise.ts";
import type { Activation, HbmTensor } from "./operands.ts";
import { multiply } from "./product.ts";
import type { Site } from "./site.ts";

/** Weights of a network; with `gate` the inner activations are multiplied by a second layer. */
export interface NetworkTensors {
  /** Of the layer that goes through SiLU. */
  readonly up: HbmTensor;
  /** Of the layer that multiplies it. */
  readonly gate?: HbmTensor;
  /** Of the last layer. */
  readonly down: HbmTensor;
}

/**
 * result = silu(input up) down, or (silu(input up) ⊙ (input gate)) down.
 * @param result may be the place of `input`
 */
export function feedForward(
  asm: Emitter,
  { sram, slot }: Pick<Site, "sram" | "slot">,
  input: Activation,
  weights: NetworkTensors,
  result: Activation,
): void {
  const inner = sram.matrix(input.rows, weights.up.columns);
  const scratch = sram.row();
  asm.section("up projection and SiLU");
  multiply(asm, { left: input, right: weights.up, result: inner });
  asm.scope(() => gate(asm, inner, { one: asm.loadFloat(slot("one")), scratch }));
  if (weights.gate) {
    asm.section("gate");
    const factor = sram.matrix(input.rows, weights.gate.columns);
    multiply(asm, { left: input, right: weights.gate, result: factor });
    combine(asm, "V_MUL_VV", inner, factor);
  }
  asm.section("down projection");
  multiply(asm, { left: inner, right: weights.down, result });
}
