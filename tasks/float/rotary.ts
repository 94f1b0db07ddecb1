/**
 * Rotary position embedding: tables and rotation, for the task and for decoder blocks.
 * @module
 */
import type { Numerics, Task } from "../task.ts";
import { floatTask, floatTensor } from "./float_task.ts";
import { multiplied, sum } from "./operators.ts";

/** Angles of pair i at position 1 are this to the power -2 i / width. */
const base = 10000;

/** Cosines or sines of every position and element; both halves of a row are the same. */
export function rotaryTable(positions: number, width: number, function_: (angle: number) => number): Float64Array {
  const table = new Float64Array(positions * width);
  for (let position = 0; position < positions; position++) {
    for (let element = 0; element < width; element++) {
      const pair = element % (width / 2);
      table[position * width + element] = function_(position * base ** (-2 * pair / width));
    }
  }
  return table;
}

/** Every row's upper half negated, then its lower half: the partner of each element in its rotation. */
export function rotateHalf(values: Float64Array, width: number): Float64Array {
  const half = width / 2;
  return values.map((_, i) => i % width < half ? -values[i + half] : values[i - half]);
}

/** The matrix R with x R = {@linkcode rotateHalf}(x), for machines that cannot move elements inside a row. */
export function rotationMatrix(width: number): Float64Array {
  const half = width / 2;
  const matrix = new Float64Array(width * width);
  for (let column = 0; column < width; column++) {
    const row = column < half ? column + half : column - half;
    matrix[row * width + column] = column < half ? -1 : 1;
  }
  return matrix;
}

/** x ⊙ cos + partner ⊙ sin. */
export function rotated(
  x: Float64Array,
  partner: Float64Array,
  { cos, sin }: { readonly cos: Float64Array; readonly sin: Float64Array },
  numerics: Numerics,
): Float64Array {
  return sum(multiplied(x, cos, numerics), multiplied(partner, sin, numerics), numerics);
}

/** What the tables hold. */
export const rotaryTableText =
  String.raw`$\cos_{t,i} = \cos(t\, \theta_i)$ and $\sin_{t,i} = \sin(t\, \theta_i)$ with ` +
  String.raw`$\theta_i = 10000^{-2 (i \bmod d/2) / d}$, $d$ being the width of a row`;

/** Rotary position embedding of one head. */
export const rope: Task = floatTask({
  id: "rope",
  title: "RoPE",
  level: 2,
  family: "attention",
  formula:
    String.raw`$Y = X \odot \cos + \mathrm{rotate}(X) \odot \sin$ by element, where rotate puts the negated upper ` +
    String.raw`half of a row before its lower half: $\mathrm{rotate}(x)_i = -x_{i + d/2}$ for $i < d/2$, else ` +
    String.raw`$x_{i - d/2}$, $d = d_{head}$. Its result is an input, X_rotated. Row $t$ is position $t$: ` +
    `${rotaryTableText}. Both products are rounded, then their sum.`,
  parameterNames: ["s", "d_head"],
  objection: ({ d_head }) => d_head % 2 === 0 ? null : "d_head is even",
  tensors: ({ s, d_head }) => [
    floatTensor("X", [s, d_head], "input", "one row per position"),
    floatTensor("X_rotated", [s, d_head], "input", "rotate(X)"),
    floatTensor("cos", [s, d_head], "constant", "cosines"),
    floatTensor("sin", [s, d_head], "constant", "sines"),
    floatTensor("Y", [s, d_head], "output", "rotated rows"),
  ],
  constants: ({ s, d_head }) => ({
    cos: rotaryTable(s, d_head, Math.cos),
    sin: rotaryTable(s, d_head, Math.sin),
  }),
  draws: ({ d_head }) => ({ X_rotated: { derived: ({ X }) => rotateHalf(X, d_head) } }),
  compute: ({ X, X_rotated, cos, sin }, _, numerics) => ({ Y: rotated(X, X_rotated, { cos, sin }, numerics) }),
  operations: ({ s, d_head }) => ({ multiplyAccumulates: 0, others: 3 * s * d_head }),
});
