/**
 * Decoder blocks in floating point.
 * @module
 */
import type { Parameters, Task } from "../task.ts";
import {
  type HeadSizes,
  multiHead,
  multiHeadOperations,
  objectionToHeads,
  projectionDraws,
  projectionsOf,
  projectionTensors,
} from "./attention.ts";
import { floatTask, floatTensor, moderateScale, weightsDraw } from "./float_task.ts";
import { feedForward, gatedFeedForward } from "./mlp.ts";
import { rmsnormRows, sum } from "./operators.ts";
import { rotaryTable, rotaryTableText, rotated, rotateHalf, rotationMatrix } from "./rotary.ts";

const shared = { level: 3, family: "block", parameterNames: ["s", "h", "n_h", "h_i"] } as const;

const sizesOf = ({ s, h, n_h }: Parameters): HeadSizes => ({ queries: s, keys: s, h, heads: n_h, keyHeads: n_h });

/** What goes round the layers: half as large as what goes through them, so that both show in the output. */
const residualDraw = { scale: 0.5, distribution: moderateScale };

const networkOf = ({ s, h, h_i }: Parameters) => ({ n: s, h, h_i });

const parts = String.raw`$\mathrm{rms}(x) = x / \sqrt{\mathrm{mean}(x^2) + 10^{-6}}$ by row, without a learnt scale. ` +
  String
    .raw`$\mathrm{attention}$ is that of $n_h$ heads of width $d = h / n_h$ with projections $W_q$, $W_k$, $W_v$, $W_o$: ` +
  String
    .raw`$\mathrm{softmax}(Q_i K_i^{\mathsf T} / \sqrt{d})\, V_i$ for every head $i$, joined and multiplied by $W_o$. ` +
  String
    .raw`$\mathrm{silu}(x) = x / (1 + e^{-x})$. There is no mask and no bias. K and V go through main memory and are ` +
  "quantised to its format there, as inputs are; every other stage is rounded to the format of activations.";

/** RMSNorm, self-attention with rotary embedding, RMSNorm, SwiGLU. */
export const decoderBlockLlama: Task = floatTask({
  ...shared,
  id: "decoder_block_llama",
  title: "DecoderBlock (LLaMA)",
  formula: String.raw`$Z = X + \mathrm{attention}(\mathrm{rms}(X))$ and ` +
    String
      .raw`$Y = Z + \left(\mathrm{silu}(N W_{up}) \odot (N W_{gate})\right) W_{down}$ with $N = \mathrm{rms}(Z)$. ` +
    String.raw`Queries and keys of every head are rotated by their position $t$ before the scores: ` +
    String
      .raw`$q \leftarrow q \odot \cos_t + (q R) \odot \sin_t$, where the matrix $R$ (input rotation) puts the negated ` +
    String.raw`upper half of $q$ before its lower half, and ${rotaryTableText}. ${parts}`,
  objection(parameters) {
    const objection = objectionToHeads(parameters);
    if (objection !== null) return objection;
    return parameters.h / parameters.n_h % 2 === 0 ? null : "the width of a head, h / n_h, is even";
  },
  tensors: ({ s, h, n_h, h_i }) => {
    const width = h / n_h;
    return [
      floatTensor("X", [s, h], "input", "activations, one row per position"),
      ...projectionTensors("", h, h),
      floatTensor("cos", [s, width], "constant", "cosines of a head"),
      floatTensor("sin", [s, width], "constant", "sines of a head"),
      floatTensor("rotation", [width, width], "constant", "the matrix R: -1, 0 and 1"),
      floatTensor("W_up", [h, h_i], "input", "weights of the layer that goes through SiLU"),
      floatTensor("W_gate", [h, h_i], "input", "weights of the layer that multiplies it"),
      floatTensor("W_down", [h_i, h], "input", "weights of the last layer"),
      floatTensor("Y", [s, h], "output", "activations of the block"),
    ];
  },
  constants: ({ s, h, n_h }) => ({
    cos: rotaryTable(s, h / n_h, Math.cos),
    sin: rotaryTable(s, h / n_h, Math.sin),
    rotation: rotationMatrix(h / n_h),
  }),
  draws: ({ h, h_i }) => ({
    X: residualDraw,
    ...projectionDraws("", h),
    W_up: weightsDraw(h),
    W_gate: weightsDraw(h),
    W_down: weightsDraw(h_i),
  }),
  compute(inputs, parameters, numerics) {
    const { s, h, n_h } = parameters;
    const width = h / n_h;
    const everyHead = (table: Float64Array) =>
      Float64Array.from({ length: s * h }, (_, i) => table[Math.floor(i / h) * width + i % width]);
    const tables = { cos: everyHead(inputs.cos), sin: everyHead(inputs.sin) };
    const rotate = (values: Float64Array) => rotated(values, rotateHalf(values, width), tables, numerics);
    const { X } = inputs;
    const normalised = rmsnormRows(X, h, numerics);
    const attended = multiHead(
      normalised,
      normalised,
      projectionsOf(inputs, ""),
      sizesOf(parameters),
      numerics,
      rotate,
    );
    const Z = sum(X, attended, numerics);
    const weights = { up: inputs.W_up, gate: inputs.W_gate, down: inputs.W_down };
    return {
      Y: sum(Z, gatedFeedForward(rmsnormRows(Z, h, numerics), weights, networkOf(parameters), numerics), numerics),
    };
  },
  operations(parameters) {
    const { s, h, h_i } = parameters;
    const { multiplyAccumulates, others } = multiHeadOperations(sizesOf(parameters));
    return {
      multiplyAccumulates: multiplyAccumulates + 3 * s * h * h_i,
      others: others + 14 * s * h + 6 * s * h_i,
    };
  },
});

/** RMSNorm, self-attention, RMSNorm, cross-attention, RMSNorm, FFN. */
export const decoderBlockT5: Task = floatTask({
  ...shared,
  id: "decoder_block_t5",
  title: "DecoderBlock (T5)",
  formula: String.raw`$A = X + \mathrm{attention}(\mathrm{rms}(X))$, ` +
    String
      .raw`$B = A + \mathrm{attention}_{cross}(\mathrm{rms}(A), E)$ with queries from $\mathrm{rms}(A)$ and keys and ` +
    String.raw`values from the encoder's activations $E$ as they are, ` +
    String.raw`$Y = B + \mathrm{silu}(\mathrm{rms}(B)\, W_{up})\, W_{down}$. ${parts}`,
  objection: objectionToHeads,
  tensors: ({ s, h, h_i }) => [
    floatTensor("X", [s, h], "input", "activations, one row per position"),
    floatTensor("E", [s, h], "input", "activations of the encoder"),
    ...projectionTensors("self_", h, h),
    ...projectionTensors("cross_", h, h),
    floatTensor("W_up", [h, h_i], "input", "weights of the first layer"),
    floatTensor("W_down", [h_i, h], "input", "weights of the second layer"),
    floatTensor("Y", [s, h], "output", "activations of the block"),
  ],
  draws: ({ h, h_i }) => ({
    X: residualDraw,
    // the encoder's activations come out of a normalisation
    E: { distribution: () => "uniform" },
    ...projectionDraws("self_", h),
    ...projectionDraws("cross_", h),
    W_up: weightsDraw(h),
    W_down: weightsDraw(h_i),
  }),
  compute(inputs, parameters, numerics) {
    const { h } = parameters;
    const { X, E } = inputs;
    const sizes = sizesOf(parameters);
    const normalised = rmsnormRows(X, h, numerics);
    const A = sum(X, multiHead(normalised, normalised, projectionsOf(inputs, "self_"), sizes, numerics), numerics);
    const cross = multiHead(rmsnormRows(A, h, numerics), E, projectionsOf(inputs, "cross_"), sizes, numerics);
    const B = sum(A, cross, numerics);
    const network = feedForward(
      rmsnormRows(B, h, numerics),
      inputs.W_up,
      inputs.W_down,
      networkOf(parameters),
      numerics,
    );
    return { Y: sum(B, network, numerics) };
  },
  operations(parameters) {
    const { s, h, h_i } = parameters;
    const { multiplyAccumulates, others } = multiHeadOperations(sizesOf(parameters));
    return {
      multiplyAccumulates: 2 * multiplyAccumulates + 2 * s * h * h_i,
      others: 2 * others + 12 * s * h + 5 * s * h_i,
    };
  },
});
