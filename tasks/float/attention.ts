/**
 * Attention in floating point: one head on given queries, keys and values, and several heads with projections.
 * @module
 */
import type { Distribution, Numerics, Parameters, Task, TensorSpecification } from "../task.ts";
import { type FloatArrays, floatTask, floatTensor, moderateScale, weightsDraw } from "./float_task.ts";
import { attention, columnsOf, keyTile, product, setColumns, throughMemory, tiledAttention } from "./operators.ts";

/**
 * Scores of a deviation far above 1 would be rounded to multiples of 1/4 and more before the exponential, and two right
 * kernels would differ by more than any tolerance: queries and keys stay at their usual size.
 */
export function moderate(asked: Distribution): Distribution {
  return asked === "large" || asked === "extreme" || asked === "shifted" || asked === "constant" ? "uniform" : asked;
}

const stages = "Every product's sums accumulate in high precision and are rounded once. There is no mask.";

const single = {
  level: 2,
  family: "attention",
  parameterNames: ["s", "h"],
  tensors: ({ s, h }: Parameters) => [
    floatTensor("Q", [s, h], "input", "queries"),
    floatTensor("K", [s, h], "input", "keys"),
    floatTensor("V", [s, h], "input", "values"),
    floatTensor("O", [s, h], "output", "for every query, the average of the values"),
  ],
  draws: () => ({ Q: { distribution: moderate }, K: { distribution: moderate }, V: { distribution: moderateScale } }),
  operations: ({ s, h }: Parameters) => ({ multiplyAccumulates: 2 * s * s * h, others: 6 * s * s }),
} as const;

/** softmax(Q Kᵀ / sqrt(h)) V. */
export const scaledDotProduct: Task = floatTask({
  ...single,
  id: "attention",
  title: "ScaledDotProduct",
  formula: String
    .raw`$O = \mathrm{softmax}(Q K^{\mathsf T} / \sqrt{h})\, V$, softmax by row, for one head of width $h$. ${stages}`,
  compute: ({ Q, K, V }, { s, h }, numerics) => ({
    O: attention(Q, K, V, { queries: s, keys: s, width: h }, numerics),
  }),
});

/** The same, tiled over the keys with an online softmax. */
export const flashAttention: Task = floatTask({
  ...single,
  id: "flash_attention",
  title: "FlashAttention",
  formula: String
    .raw`$O = \mathrm{softmax}(Q K^{\mathsf T} / \sqrt{h})\, V$, softmax by row, for one head of width $h$, over tiles of ` +
    String
      .raw`${keyTile} keys. For every query, with $m = -\infty$, $l = 0$, $o = 0$ at first, a tile with scores $s_j$ ` +
    String.raw`(scaled) and values $v_j$ gives $m' = \max(m, \max_j s_j)$, $r = e^{m - m'}$, $p_j = e^{s_j - m'}$, ` +
    String
      .raw`$l \leftarrow l\, r + \sum_j p_j$, $o \leftarrow o\, r + \sum_j p_j v_j$, $m \leftarrow m'$; at the end ` +
    `the row of O is $o / l$. ${stages} A kernel is judged by its output only.`,
  compute: ({ Q, K, V }, { s, h }, numerics) => ({
    O: tiledAttention(Q, K, V, { queries: s, keys: s, width: h }, numerics),
  }),
});

/** Extents of attention with several heads. */
export interface HeadSizes {
  /** Rows of queries. */
  readonly queries: number;
  /** Rows of keys and values. */
  readonly keys: number;
  /** Columns of the activations, `heads` times the width of a head. */
  readonly h: number;
  readonly heads: number;
  /** Heads of keys and values; each serves `heads / keyHeads` heads in a row. */
  readonly keyHeads: number;
}

/** Projections of an attention layer. */
export interface Projections {
  readonly query: Float64Array;
  readonly key: Float64Array;
  readonly value: Float64Array;
  readonly output: Float64Array;
}

/** Changes queries or keys of all heads between projection and scores. */
export type HeadTransform = (values: Float64Array, columns: number) => Float64Array;

/**
 * Attention of several heads with projections. Keys and values go through main memory before they are used.
 * @param X activations that become queries
 * @param source activations that become keys and values
 * @param transform applied to queries and keys (rotary embedding)
 */
export function multiHead(
  X: Float64Array,
  source: Float64Array,
  { query, key, value, output }: Projections,
  { queries, keys, h, heads, keyHeads }: HeadSizes,
  numerics: Numerics,
  transform: HeadTransform = (values) => values,
): Float64Array {
  const width = h / heads;
  const keyColumns = keyHeads * width;
  const Q = transform(product(X, query, { rows: queries, inner: h, columns: h }, numerics), h);
  const projected = (weights: Float64Array) =>
    product(source, weights, { rows: keys, inner: h, columns: keyColumns }, numerics);
  const K = throughMemory(transform(projected(key), keyColumns), numerics);
  const V = throughMemory(projected(value), numerics);
  const joined = new Float64Array(queries * h);
  for (let head = 0; head < heads; head++) {
    const first = Math.floor(head * keyHeads / heads) * width;
    const part = attention(
      columnsOf(Q, h, head * width, width),
      columnsOf(K, keyColumns, first, width),
      columnsOf(V, keyColumns, first, width),
      { queries, keys, width },
      numerics,
    );
    setColumns(joined, h, head * width, part);
  }
  return product(joined, output, { rows: queries, inner: h, columns: h }, numerics);
}

/** Multiply-accumulates and other operations of {@linkcode multiHead}. */
export function multiHeadOperations({ queries, keys, h, heads, keyHeads }: HeadSizes) {
  const keyColumns = keyHeads * h / heads;
  return {
    multiplyAccumulates: 2 * queries * h * h + 2 * keys * h * keyColumns + 2 * queries * keys * h,
    others: 6 * queries * keys * heads,
  };
}

/** Why heads do not divide the width, or null. */
export function objectionToHeads({ h, n_h, n_kv }: Parameters): string | null {
  if (h % n_h !== 0) return "n_h divides h";
  if (n_kv !== undefined && n_h % n_kv !== 0) return "n_kv divides n_h";
  return null;
}

interface Heads {
  readonly id: string;
  readonly title: string;
  readonly parameterNames: readonly string[];
  /** Heads of keys and values. */
  readonly keyHeads: (parameters: Parameters) => number;
  /** How heads share keys and values, for the formula. */
  readonly sharing: string;
}

function projectedAttention({ id, title, parameterNames, keyHeads, sharing }: Heads): Task {
  const sizesOf = (parameters: Parameters): HeadSizes => ({
    queries: parameters.s,
    keys: parameters.s,
    h: parameters.h,
    heads: parameters.n_h,
    keyHeads: keyHeads(parameters),
  });
  return floatTask({
    id,
    title,
    level: 2,
    family: "attention",
    formula: String
      .raw`$Q = X W_q$, $K = X W_k$, $V = X W_v$; for every head $i < n_h$ of width $d = h / n_h$, ` +
      String
        .raw`$O_i = \mathrm{softmax}(Q_i K_{g(i)}^{\mathsf T} / \sqrt{d})\, V_{g(i)}$, softmax by row, where $Q_i$ is ` +
      String.raw`columns $i d$ to $i d + d - 1$ of $Q$ and $K_j$, $V_j$ likewise; ${sharing}. ` +
      String
        .raw`$Y = [O_0, O_1, \ldots]\, W_o$. ${stages} The projections have no bias. K and V go through main memory ` +
      "and are quantised to its format there, as inputs are.",
    parameterNames,
    objection: objectionToHeads,
    tensors(parameters) {
      const { s, h, n_h } = parameters;
      return [
        floatTensor("X", [s, h], "input", "activations"),
        ...projectionTensors("", h, keyHeads(parameters) * h / n_h),
        floatTensor("Y", [s, h], "output", "activations of the layer"),
      ];
    },
    draws: ({ h }) => ({ X: { distribution: moderateScale }, ...projectionDraws("", h) }),
    compute: (inputs, parameters, numerics) => ({
      Y: multiHead(inputs.X, inputs.X, projectionsOf(inputs, ""), sizesOf(parameters), numerics),
    }),
    operations: (parameters) => multiHeadOperations(sizesOf(parameters)),
  });
}

/** The four weights of an attention layer: `W_q`, or `cross_W_q` with the prefix `cross_`. */
export function projectionTensors(prefix: string, h: number, keyColumns: number): TensorSpecification[] {
  return [
    floatTensor(`${prefix}W_q`, [h, h], "input", "weights of the queries"),
    floatTensor(`${prefix}W_k`, [h, keyColumns], "input", "weights of the keys"),
    floatTensor(`${prefix}W_v`, [h, keyColumns], "input", "weights of the values"),
    floatTensor(`${prefix}W_o`, [h, h], "input", "weights of the output"),
  ];
}

/** How those weights are drawn. */
export function projectionDraws(prefix: string, h: number) {
  return Object.fromEntries(["W_q", "W_k", "W_v", "W_o"].map((name) => [`${prefix}${name}`, weightsDraw(h)]));
}

/** Those weights by their use. */
export function projectionsOf(inputs: FloatArrays, prefix: string): Projections {
  return {
    query: inputs[`${prefix}W_q`],
    key: inputs[`${prefix}W_k`],
    value: inputs[`${prefix}W_v`],
    output: inputs[`${prefix}W_o`],
  };
}

/** Every head has keys and values of its own. */
export const mha: Task = projectedAttention({
  id: "mha",
  title: "MultiHeadAttention",
  parameterNames: ["s", "h", "n_h"],
  keyHeads: ({ n_h }) => n_h,
  sharing: "$g(i) = i$",
});

/** Heads in groups share keys and values. */
export const gqa: Task = projectedAttention({
  id: "gqa",
  title: "GroupedQueryAttention",
  parameterNames: ["s", "h", "n_h", "n_kv"],
  keyHeads: ({ n_kv }) => n_kv,
  sharing: String.raw`$g(i) = \lfloor i\, n_{kv} / n_h \rfloor$, so that $W_k$ and $W_v$ have $n_{kv}\, d$ columns`,
});

/** All heads share keys and values. */
export const mqa: Task = projectedAttention({
  id: "mqa",
  title: "MultiQueryAttention",
  parameterNames: ["s", "h", "n_h"],
  keyHeads: () => 1,
  sharing: "$g(i) = 0$, so that $W_k$ and $W_v$ have $d$ columns",
});
