/**
 * The operators that the compiler lowers, by task.
 * @module
 */
import type { Emitter } from "../emitter.ts";
import type { Site } from "../site.ts";
import { gelu, relu, silu } from "./activation.ts";
import { flashAttention, gqa, mha, mqa, scaledDotProduct } from "./attention.ts";
import { decoderBlockLlama, decoderBlockT5 } from "./block.ts";
import { batchMatMul, gemm, gemv, linear } from "./matrix.ts";
import { ffn, swiglu } from "./mlp.ts";
import { layernorm, rmsnorm, softmax } from "./normalization.ts";
import { rope } from "./rotary.ts";

/** Emits the kernel of an operator. */
export type Operator = (asm: Emitter, site: Site) => void;

/** Operators by task. */
export const operators: Readonly<Record<string, Operator>> = {
  silu,
  relu,
  gelu,
  softmax,
  layernorm,
  rmsnorm,
  gemv,
  gemm,
  batch_matmul: batchMatMul,
  linear,
  rope,
  ffn,
  swiglu,
  attention: scaledDotProduct,
  flash_attention: flashAttention,
  mha,
  gqa,
  mqa,
  decoder_block_llama: decoderBlockLlama,
  decoder_block_t5: decoderBlockT5,
};
