/**
 * Elementwise activations.
 * @module
 */
import { integerTask } from "./integer_task.ts";
import type { Task } from "./task.ts";

/** max(x, 0) on int8. */
export const relu: Task = integerTask({
  id: "relu",
  title: "ReLU",
  level: 1,
  family: "activation",
  formula: String.raw`$y_i = \max(x_i, 0)$ for $0 \le i < n$.`,
  parameterNames: ["n"],
  tensors: ({ n }) => [
    { name: "x", dataType: "int8", shape: [n], role: "input", description: "values" },
    { name: "y", dataType: "int8", shape: [n], role: "output", description: "the values with negative ones made 0" },
  ],
  compute({ x }, { y }, { n }) {
    for (let i = 0; i < n; i++) y[i] = Math.max(x[i], 0);
  },
  operations: ({ n }) => ({ multiplyAccumulates: 0, others: n }),
});
