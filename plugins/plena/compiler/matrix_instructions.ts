/**
 * How many matrix instructions a task needs at least where products are computed as they are written: one per 64 terms of
 * 4 x 4 results, or of the results that one vector product yields. Broadcast products are left out.
 * @module
 */
import { productInstructions } from "./product.ts";
import { rowLength, targetOf } from "./target.ts";

/** Sizes of a task by parameter name. */
export type Sizes = Readonly<Record<string, number>>;

/** Scores and values of one head, by its extents. */
function headInstructions(queries: number, keys: number, width: number): number {
  return productInstructions(queries, width, keys) + productInstructions(queries, keys, width);
}

/** A layer of several heads with projections. */
function layerInstructions(queries: number, keys: number, h: number, heads: number, keyHeads: number): number {
  const keyColumns = keyHeads * h / heads;
  return 2 * productInstructions(queries, h, h) + 2 * productInstructions(keys, h, keyColumns) +
    heads * headInstructions(queries, keys, h / heads);
}

/** Products of a feed-forward network with so many layers of its inner width. */
function networkInstructions(rows: number, h: number, inner: number, widenings: number): number {
  return widenings * productInstructions(rows, h, inner) + productInstructions(rows, inner, h);
}

const counts: Readonly<Record<string, (sizes: Sizes, profile: string) => number>> = {
  gemv: ({ M, N }, profile) => Math.ceil(N / rowLength) * Math.ceil(M / targetOf(profile).vectorColumns),
  gemm: ({ M, K, N }) => productInstructions(M, K, N),
  batch_matmul: ({ b, M, K, N }) => b * productInstructions(M, K, N),
  linear: ({ n, h_in, h_out }) => productInstructions(n, h_in, h_out),
  ffn: ({ n, h, h_i }) => networkInstructions(n, h, h_i, 1),
  swiglu: ({ n, h, h_i }) => networkInstructions(n, h, h_i, 2),
  attention: ({ s, h }) => headInstructions(s, s, h),
  flash_attention: ({ s, h }) => headInstructions(s, s, h),
  mha: ({ s, h, n_h }) => layerInstructions(s, s, h, n_h, n_h),
  gqa: ({ s, h, n_h, n_kv }) => layerInstructions(s, s, h, n_h, n_kv),
  mqa: ({ s, h, n_h }) => layerInstructions(s, s, h, n_h, 1),
  // queries and keys are rotated by a product with a matrix of the width of a head
  decoder_block_llama: ({ s, h, n_h, h_i }) =>
    layerInstructions(s, s, h, n_h, n_h) + 2 * n_h * productInstructions(s, h / n_h, h / n_h) +
    networkInstructions(s, h, h_i, 2),
  decoder_block_t5: ({ s, h, n_h, h_i }) =>
    2 * layerInstructions(s, s, h, n_h, n_h) + networkInstructions(s, h, h_i, 1),
};

/**
 * Matrix instructions that a task needs.
 * @param profile name of the hardware profile, which decides what one vector product yields
 */
export function minimumMatrixInstructions(task: string, sizes: Sizes, profile: string): number {
  return Object.hasOwn(counts, task) ? counts[task](sizes, profile) : 0;
}
