/**
 * Decoder blocks.
 * @module
 */
import type { Emitter } from "../emitter.ts";
import { combine, copy } from "../elementwise.ts";
import { multiHeadAttention } from "../heads.ts";
import { feedForward } from "../network.ts";
import { type Activation, columnBlocks, fromColumnBlock } from "../operands.ts";
import { multiply } from "../product.ts";
import { rootMeanSquareRows } from "../rows.ts";
import type { Site } from "../site.ts";
import { rowLength } from "../target.ts";
import { loadActivation } from "../transfer.ts";
import { projectionTensors } from "./attention.ts";
import { normalisationConstants } from "./normalization.ts";
import { rotate } from "./rotary.ts";

/** The stream of activations that layers add to, and a place for their normalised copy. */
interface Stream {
  readonly values: Activation;
  readonly normalised: Activation;
}

function loadStream(asm: Emitter, { parameters: { s, h }, result, sram, tensor }: Site): Stream {
  asm.section("activations");
  loadActivation(asm, tensor("X"), result);
  return { values: result, normalised: sram.matrix(s, h) };
}

/** values = values + layer(rms(values)); the layer finds its input in `normalised` and leaves its result there. */
function residual(asm: Emitter, site: Site, { values, normalised }: Stream, layer: () => void): void {
  asm.section("normalised copy");
  copy(asm, values, normalised);
  asm.scope(() => rootMeanSquareRows(asm, normalised, normalisationConstants(asm, site), "lanes"));
  layer();
  asm.section("residual");
  combine(asm, "V_ADD_VV", values, normalised);
}

/** RMSNorm, self-attention with rotary embedding, RMSNorm, SwiGLU. */
export function decoderBlockLlama(asm: Emitter, site: Site): void {
  const { parameters: { s, h, n_h }, sram, tensor } = site;
  const stream = loadStream(asm, site);
  const { normalised } = stream;
  const width = h / n_h;
  const tables = { cos: sram.matrix(s, width), sin: sram.matrix(s, width) };
  const partner = sram.matrix(s, h);
  asm.section("tables of the rotary embedding");
  loadActivation(asm, tensor("cos"), tables.cos);
  loadActivation(asm, tensor("sin"), tables.sin);
  const sizes = { heads: n_h, keyHeads: n_h, columns: h };
  residual(asm, site, stream, () => {
    const rows = { input: normalised, source: normalised, result: normalised };
    multiHeadAttention(asm, site, rows, projectionTensors(site), sizes, (values) => {
      asm.comment("rotary embedding");
      for (const head of headGroups(values, width)) {
        multiply(asm, { left: head, right: tensor("rotation"), result: { ...head, base: partner.base } });
        eachHead(asm, head, partner, tables);
      }
    });
  });
  const weights = { up: tensor("W_up"), gate: tensor("W_gate"), down: tensor("W_down") };
  residual(asm, site, stream, () => feedForward(asm, site, normalised, weights, normalised));
}

/** Heads that one product rotates: all, as one tall matrix, where a head is a single column block. */
function headGroups(values: Activation, width: number): Activation[] {
  const heads = values.columns / width;
  if (width === rowLength) return [{ ...values, rows: values.rows * heads, columns: width }];
  return Array.from(
    { length: heads },
    (_, head) => fromColumnBlock(values, head * columnBlocks(width), width),
  );
}

/** Rotates the heads of a group with the same tables. */
function eachHead(
  asm: Emitter,
  group: Activation,
  partner: Activation,
  tables: { cos: Activation; sin: Activation },
): void {
  const heads = group.rows / tables.cos.rows;
  const distance = tables.cos.rows * rowLength;
  asm.scope(() => {
    const offset = asm.register();
    asm.set(offset, 0);
    asm.loop(heads, () => {
      const ofHead = ({ base }: Activation): Activation => ({
        ...tables.cos,
        base: { register: offset, offset: base.offset },
      });
      rotate(asm, ofHead(group), ofHead(partner), tables);
      if (heads > 1) asm.add(offset, { register: offset, offset: distance });
    });
  });
}

/** RMSNorm, self-attention, RMSNorm, cross-attention, RMSNorm, FFN. */
export function decoderBlockT5(asm: Emitter, site: Site): void {
  const { parameters: { s, h, n_h }, sram, tensor } = site;
  const stream = loadStream(asm, site);
  const { normalised } = stream;
  const encoder = sram.matrix(s, h);
  asm.section("activations of the encoder");
  loadActivation(asm, tensor("E"), encoder);
  const sizes = { heads: n_h, keyHeads: n_h, columns: h };
  for (const [prefix, source] of [["self_", normalised], ["cross_", encoder]] as const) {
    residual(asm, site, stream, () => {
      const rows = { input: normalised, source, result: normalised };
      multiHeadAttention(asm, site, rows, projectionTensors(site, prefix), sizes);
    });
  }
  const weights = { up: tensor("W_up"), down: tensor("W_down") };
  residual(asm, site, stream, () => feedForward(asm, site, normalised, weights, normalised));
}
