/**
 * ScaledDotProduct, FlashAttention, and the layers with projections.
 * @module
 */
import { attend, attendByTiles, type Head, scoreColumns } from "../attention.ts";
import type { Emitter } from "../emitter.ts";
import { multiHeadAttention, type ProjectionTensors } from "../heads.ts";
import type { Site } from "../site.ts";
import { rowLength } from "../target.ts";
import { loadActivation } from "../transfer.ts";

function loadHead(asm: Emitter, { parameters: { s, h }, result, slot, sram, tensor }: Site): Head {
  const query = sram.matrix(s, h);
  asm.section("queries");
  loadActivation(asm, tensor("Q"), query);
  return {
    query,
    key: tensor("K"),
    value: tensor("V"),
    keys: s,
    result,
    scores: sram.matrix(s, scoreColumns(s)),
    slots: { scale: slot("attentionScale"), minusInfinity: slot("minusInfinity") },
  };
}

/** softmax(Q Kᵀ / sqrt(h)) V */
export function scaledDotProduct(asm: Emitter, site: Site): void {
  const head = loadHead(asm, site);
  asm.section("attention");
  attend(asm, head);
}

/** The same over tiles of 64 keys. */
export function flashAttention(asm: Emitter, site: Site): void {
  const { s, h } = site.parameters;
  const head = loadHead(asm, site);
  asm.section(`attention, ${Math.min(s, rowLength)} keys at a time`);
  attendByTiles(asm, head, site.sram.matrix(s, h), site.freeSlot);
}

/** The weights of a layer, whose names may have a prefix. */
export function projectionTensors({ tensor }: Site, prefix = ""): ProjectionTensors {
  return {
    query: tensor(`${prefix}W_q`),
    key: tensor(`${prefix}W_k`),
    value: tensor(`${prefix}W_v`),
    output: tensor(`${prefix}W_o`),
  };
}

function projected(keyHeads: (parameters: Site["parameters"]) => number): (asm: Emitter, site: Site) => void {
  return (asm, site) => {
    const { parameters, result, tensor } = site;
    asm.section("activations");
    loadActivation(asm, tensor("X"), result);
    multiHeadAttention(asm, site, { input: result, source: result, result }, projectionTensors(site), {
      heads: parameters.n_h,
      keyHeads: keyHeads(parameters),
      columns: parameters.h,
    });
  };
}

/** Every head has keys and values of its own. */
export const mha: (asm: Emitter, site: Site) => void = projected(({ n_h }) => n_h);

/** Heads in groups share keys and values. */
export const gqa: (asm: Emitter, site: Site) => void = projected(({ n_kv }) => n_kv);

/** All heads share keys and values. */
export const mqa: (asm: Emitter, site: Site) => void = projected(() => 1);
