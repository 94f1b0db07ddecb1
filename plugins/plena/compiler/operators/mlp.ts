/**
 * FFN and SwiGLU.
 * @module
 */
import type { Emitter } from "../emitter.ts";
import { feedForward } from "../network.ts";
import type { Site } from "../site.ts";
import { loadActivation } from "../transfer.ts";

/** silu(X up) down */
export function ffn(asm: Emitter, site: Site): void {
  const { result, tensor } = site;
  asm.section("activations");
  loadActivation(asm, tensor("X"), result);
  feedForward(asm, site, result, { up: tensor("W_up"), down: tensor("W_down") }, result);
}

/** (silu(X up) ⊙ (X gate)) down */
export function swiglu(asm: Emitter, site: Site): void {
  const { result, tensor } = site;
  asm.section("activations");
  loadActivation(asm, tensor("X"), result);
  const weights = { up: tensor("W_up"), gate: tensor("W_gate"), down: tensor("W_down") };
  feedForward(asm, site, result, weights, result);
}
