/**
 * Feed-forward networks in floating point: two or three linear layers without bias, and SiLU.
 * @module
 */
import type { Numerics, Parameters, Task } from "../task.ts";
import { floatTask, floatTensor, moderateScale, weightsDraw } from "./float_task.ts";
import { gated, multiplied, product } from "./operators.ts";

const shared = { level: 2, family: "mlp", parameterNames: ["n", "h", "h_i"] } as const;

const stages = "Every layer's sums accumulate in high precision and are rounded once; the layers have no bias.";

/** Rows, width and inner width of a network. */
export interface NetworkSizes {
  readonly n: number;
  readonly h: number;
  readonly h_i: number;
}

/** silu(X up) down. */
export function feedForward(
  X: Float64Array,
  up: Float64Array,
  down: Float64Array,
  { n, h, h_i }: NetworkSizes,
  numerics: Numerics,
): Float64Array {
  const inner = gated(product(X, up, { rows: n, inner: h, columns: h_i }, numerics), 1, numerics);
  return product(inner, down, { rows: n, inner: h_i, columns: h }, numerics);
}

/** (silu(X up) ⊙ X gate) down. */
export function gatedFeedForward(
  X: Float64Array,
  { up, gate, down }: { readonly up: Float64Array; readonly gate: Float64Array; readonly down: Float64Array },
  { n, h, h_i }: NetworkSizes,
  numerics: Numerics,
): Float64Array {
  const widened = gated(product(X, up, { rows: n, inner: h, columns: h_i }, numerics), 1, numerics);
  const inner = multiplied(widened, product(X, gate, { rows: n, inner: h, columns: h_i }, numerics), numerics);
  return product(inner, down, { rows: n, inner: h_i, columns: h }, numerics);
}

/** The sizes of a network from parameters of the same names. */
const sizesOf = ({ n, h, h_i }: Parameters): NetworkSizes => ({ n, h, h_i });

/** Linear, SiLU, Linear. */
export const ffn: Task = floatTask({
  ...shared,
  id: "ffn",
  title: "FFN",
  formula:
    String.raw`$Y = \mathrm{silu}(X\, W_{up})\, W_{down}$ with $\mathrm{silu}(x) = x / (1 + e^{-x})$ by element. ` +
    stages,
  tensors: ({ n, h, h_i }) => [
    floatTensor("X", [n, h], "input", "activations"),
    floatTensor("W_up", [h, h_i], "input", "weights of the first layer"),
    floatTensor("W_down", [h_i, h], "input", "weights of the second layer"),
    floatTensor("Y", [n, h], "output", "activations of the network"),
  ],
  draws: ({ h, h_i }) => ({ X: { distribution: moderateScale }, W_up: weightsDraw(h), W_down: weightsDraw(h_i) }),
  compute: ({ X, W_up, W_down }, parameters, numerics) => ({
    Y: feedForward(X, W_up, W_down, sizesOf(parameters), numerics),
  }),
  operations: ({ n, h, h_i }) => ({ multiplyAccumulates: 2 * n * h * h_i, others: 5 * n * h_i }),
});

/** (Linear ⊙ SiLU(Linear)), Linear. */
export const swiglu: Task = floatTask({
  ...shared,
  id: "swiglu",
  title: "SwiGLU",
  formula: String.raw`$Y = \left(\mathrm{silu}(X\, W_{up}) \odot (X\, W_{gate})\right) W_{down}$ with ` +
    String.raw`$\mathrm{silu}(x) = x / (1 + e^{-x})$ by element. ${stages}`,
  tensors: ({ n, h, h_i }) => [
    floatTensor("X", [n, h], "input", "activations"),
    floatTensor("W_up", [h, h_i], "input", "weights of the layer that goes through SiLU"),
    floatTensor("W_gate", [h, h_i], "input", "weights of the layer that multiplies it"),
    floatTensor("W_down", [h_i, h], "input", "weights of the last layer"),
    floatTensor("Y", [n, h], "output", "activations of the network"),
  ],
  draws: ({ h, h_i }) => ({
    X: { distribution: moderateScale },
    W_up: weightsDraw(h),
    W_gate: weightsDraw(h),
    W_down: weightsDraw(h_i),
  }),
  compute: ({ X, W_up, W_gate, W_down }, parameters, numerics) => ({
    Y: gatedFeedForward(X, { up: W_up, gate: W_gate, down: W_down }, sizesOf(parameters), numerics),
  }),
  operations: ({ n, h, h_i }) => ({ multiplyAccumulates: 3 * n * h * h_i, others: 6 * n * h_i }),
});
