/**
 * Elementwise activations in floating point.
 * @module
 */
import type { Parameters, Task } from "../task.ts";
import { floatTask, floatTensor } from "./float_task.ts";
import { gated } from "./operators.ts";

const shared = {
  level: 1,
  family: "activation",
  parameterNames: ["rows", "columns"],
  tensors: ({ rows, columns }: Parameters) => [
    floatTensor("X", [rows, columns], "input", "values"),
    floatTensor("Y", [rows, columns], "output", "activations"),
  ],
} as const;

const everywhere = String.raw`for $0 \le i <$ rows, $0 \le j <$ columns`;

/** max(x, 0). */
export const relu: Task = floatTask({
  ...shared,
  id: "relu",
  title: "ReLU",
  formula: String.raw`$Y_{i,j} = \max(X_{i,j}, 0)$ ${everywhere}.`,
  compute: ({ X }) => ({ Y: X.map((value) => Math.max(value, 0)) }),
  operations: ({ rows, columns }) => ({ multiplyAccumulates: 0, others: rows * columns }),
});

/** x · sigmoid(x). */
export const silu: Task = floatTask({
  ...shared,
  id: "silu",
  title: "SiLU",
  formula: String.raw`$Y_{i,j} = X_{i,j}\, \sigma(X_{i,j}) = X_{i,j} / (1 + e^{-X_{i,j}})$ ${everywhere}.`,
  compute: ({ X }, _, numerics) => ({ Y: gated(X, 1, numerics) }),
  operations: ({ rows, columns }) => ({ multiplyAccumulates: 0, others: 5 * rows * columns }),
});

/** Steepness of the sigmoid form of GELU. */
export const geluSteepness = 1.702;

/** x · sigmoid(1.702 x). */
export const gelu: Task = floatTask({
  ...shared,
  id: "gelu",
  title: "GELU",
  formula: String
    .raw`$Y_{i,j} = X_{i,j}\, \sigma(1.702\, X_{i,j}) = X_{i,j} / (1 + e^{-1.702\, X_{i,j}})$ ${everywhere}. ` +
    String
      .raw`This is the sigmoid form of GELU; it differs from $x\, \Phi(x)$ by up to 0.0204, which is more than the ` +
    "tolerance, so the form matters.",
  compute: ({ X }, _, numerics) => ({ Y: gated(X, geluSteepness, numerics) }),
  operations: ({ rows, columns }) => ({ multiplyAccumulates: 0, others: 6 * rows * columns }),
});
