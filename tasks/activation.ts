/**
 * Elementwise activations.
 * @module
 */
import { integerTask } from "./integer_task.ts";
import { geluTable, siluTable } from "./tables.ts";
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

/** x · sigmoid(x), quantised to int8. */
export const silu: Task = tableTask({
  id: "silu",
  title: "SiLU",
  table: siluTable,
  real: String.raw`x \cdot \sigma(x) = x / (1 + e^{-x})`,
  quantisation: "input scale $1/16$ and zero point $-3$, output scale $17/512$ and zero point $-119$",
});

/** x · Φ(x), quantised to int8. */
export const gelu: Task = tableTask({
  id: "gelu",
  title: "GELU",
  table: geluTable,
  real: String.raw`x \cdot \Phi(x) = \tfrac{x}{2} (1 + \mathrm{erf}(x / \sqrt{2}))`,
  quantisation: "input scale $1/32$ and zero point $5$, output scale $33/2048$ and zero point $-117$",
});

/** A function of one int8 is a table of 256 entries, as LiteRT evaluates such functions. */
function tableTask(
  { id, title, table, real, quantisation }: {
    readonly id: string;
    readonly title: string;
    readonly table: readonly number[];
    readonly real: string;
    readonly quantisation: string;
  },
): Task {
  return integerTask({
    id,
    title,
    level: 1,
    family: "activation",
    formula:
      String.raw`$y_i = \mathrm{table}[x_i \bmod 256]$ for $0 \le i < n$: the index is the byte of $x_i$ read as an ` +
      String.raw`unsigned number, $x_i$ or, if $x_i < 0$, $x_i + 256$. The table holds $${real}$ on quantised values ` +
      `(${quantisation}), rounded to the nearest and clamped to $[-128, 127]$; what counts is the table.`,
    parameterNames: ["n"],
    tensors: ({ n }) => [
      { name: "x", dataType: "int8", shape: [n], role: "input", description: "values" },
      {
        name: "table",
        dataType: "int8",
        shape: [256],
        role: "constant",
        description: `${title} of every int8, by its byte`,
      },
      { name: "y", dataType: "int8", shape: [n], role: "output", description: `${title} of the values` },
    ],
    constants: () => ({ table }),
    compute({ x, table }, { y }, { n }) {
      for (let i = 0; i < n; i++) y[i] = table[x[i] & 255];
    },
    operations: ({ n }) => ({ multiplyAccumulates: 0, others: n }),
  });
}
