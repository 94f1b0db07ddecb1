/**
 * Normalisations over rows in floating point, without learnt scales and shifts.
 * @module
 */
import type { Parameters, Task } from "../task.ts";
import { floatTask, floatTensor } from "./float_task.ts";
import { layernormRows, rmsnormRows, softmaxRows } from "./operators.ts";

const shared = {
  level: 1,
  family: "normalization",
  parameterNames: ["rows", "columns"],
  tensors: ({ rows, columns }: Parameters) => [
    floatTensor("X", [rows, columns], "input", "values"),
    floatTensor("Y", [rows, columns], "output", "normalised values"),
  ],
} as const;

const everyRow = String.raw`for every row $x$ of X, with $C$ = columns`;

/** exp(x) over its sum. */
export const softmax: Task = floatTask({
  ...shared,
  id: "softmax",
  title: "Softmax",
  formula: String.raw`$y_j = e^{x_j - m} / \sum_{k=0}^{C-1} e^{x_k - m}$ with $m = \max_k x_k$, ${everyRow}.`,
  compute: ({ X }, { columns }, numerics) => ({ Y: softmaxRows(X, columns, numerics) }),
  operations: ({ rows, columns }) => ({ multiplyAccumulates: 0, others: rows * (5 * columns + 1) }),
});

/** Mean 0 and variance 1. */
export const layernorm: Task = floatTask({
  ...shared,
  id: "layernorm",
  title: "LayerNorm",
  formula: String.raw`$y_j = (x_j - \mu) / \sqrt{\sigma^2 + \varepsilon}$ with $\mu = \frac{1}{C} \sum_k x_k$, ` +
    String.raw`$\sigma^2 = \frac{1}{C} \sum_k (x_k - \mu)^2$ and $\varepsilon = 10^{-6}$, ${everyRow}. ` +
    "There is no learnt scale or shift.",
  compute: ({ X }, { columns }, numerics) => ({ Y: layernormRows(X, columns, numerics) }),
  operations: ({ rows, columns }) => ({ multiplyAccumulates: 0, others: rows * (6 * columns + 6) }),
});

/** Mean square 1. */
export const rmsnorm: Task = floatTask({
  ...shared,
  id: "rmsnorm",
  title: "RMSNorm",
  formula: String.raw`$y_j = x_j / \sqrt{\frac{1}{C} \sum_k x_k^2 + \varepsilon}$ with $\varepsilon = 10^{-6}$, ` +
    `${everyRow}. There is no learnt scale.`,
  compute: ({ X }, { columns }, numerics) => ({ Y: rmsnormRows(X, columns, numerics) }),
  operations: ({ rows, columns }) => ({ multiplyAccumulates: 0, others: rows * (3 * columns + 4) }),
});
