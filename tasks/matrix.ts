/**
 * Matrix products on int8 with int32 accumulation. Sums are taken modulo 2^32 (two's complement), so that every order
 * of additions gives the same result.
 * @module
 */
import { integerTask } from "./integer_task.ts";
import type { Task, TensorValues } from "./task.ts";

const exact = "Products and sums are exact: int8 operands are sign-extended, sums are int32 and wrap modulo $2^{32}$.";

/** y = A x. */
export const gemv: Task = integerTask({
  id: "gemv",
  title: "GEMV",
  level: 1,
  family: "matrix",
  formula: String.raw`$y_m = \sum_{n=0}^{N-1} A_{m,n}\, x_n$ for $0 \le m < M$. ${exact}`,
  parameterNames: ["M", "N"],
  tensors: ({ M, N }) => [
    { name: "A", dataType: "int8", shape: [M, N], role: "input", description: "matrix" },
    { name: "x", dataType: "int8", shape: [N], role: "input", description: "vector" },
    { name: "y", dataType: "int32", shape: [M], role: "output", description: "product of the matrix and the vector" },
  ],
  compute({ A, x }, { y }, { M, N }) {
    for (let m = 0; m < M; m++) {
      let sum = 0;
      for (let n = 0; n < N; n++) sum = (sum + A[m * N + n] * x[n]) | 0;
      y[m] = sum;
    }
  },
  operations: ({ M, N }) => ({ multiplyAccumulates: M * N, others: 0 }),
});

/** Y = X W. */
export const gemm: Task = integerTask({
  id: "gemm",
  title: "GEMM",
  level: 1,
  family: "matrix",
  formula: String.raw`$Y_{m,n} = \sum_{k=0}^{K-1} X_{m,k}\, W_{k,n}$ for $0 \le m < M$, $0 \le n < N$. ${exact}`,
  parameterNames: ["M", "K", "N"],
  tensors: ({ M, K, N }) => [
    { name: "X", dataType: "int8", shape: [M, K], role: "input", description: "left operand" },
    { name: "W", dataType: "int8", shape: [K, N], role: "input", description: "right operand" },
    { name: "Y", dataType: "int32", shape: [M, N], role: "output", description: "matrix product" },
  ],
  compute({ X, W }, { Y }, { M, K, N }) {
    multiply(X, W, Y, { rows: M, inner: K, columns: N });
  },
  operations: ({ M, K, N }) => ({ multiplyAccumulates: M * K * N, others: 0 }),
});

/** Y = X W at sizes that a kernel learns when it runs; the configuration bounds them. */
export const gemmGeneral: Task = integerTask({
  id: "gemm_general",
  title: "GEMM of any shape",
  level: 1,
  family: "matrix",
  formula: String
    .raw`$Y_{m,n} = \sum_{k=0}^{K'-1} X_{m,k}\, W_{k,n}$ for $0 \le m < M'$, $0 \le n < N'$. ${exact} The shape is held ` +
    String.raw`back: $M'$, $K'$ and $N'$ are the three elements of sizes, every run has others, and all values with ` +
    String.raw`$1 \le M' \le M$, $1 \le K' \le K$, $1 \le N' \le N$ occur. X, W and Y are row-major and dense: ` +
    String
      .raw`$X_{m,k}$ is element $m K' + k$ of X, $W_{k,n}$ is element $k N' + n$ of W, $Y_{m,n}$ is element $m N' + n$ of Y. ` +
    String.raw`The first $M' N'$ elements of Y must be written; what stands behind them does not matter.`,
  parameterNames: ["M", "K", "N"],
  tensors: ({ M, K, N }) => [
    { name: "sizes", dataType: "int32", shape: [3], role: "input", description: "the shape of this run: M', K', N'" },
    { name: "X", dataType: "int8", shape: [M * K], capacity: true, role: "input", description: "left operand" },
    { name: "W", dataType: "int8", shape: [K * N], capacity: true, role: "input", description: "right operand" },
    { name: "Y", dataType: "int32", shape: [M * N], capacity: true, role: "output", description: "matrix product" },
  ],
  draws: ({ M, K, N }) => ({
    sizes: {
      range: [0, 2 ** 31 - 1],
      distribution: () => "uniform",
      adjust(values) {
        [M, K, N].forEach((largest, axis) => values[axis] = 1 + values[axis] % largest);
      },
    },
  }),
  compute({ sizes: [rows, inner, columns], X, W }, { Y }) {
    multiply(X, W, Y, { rows, inner, columns });
    return { Y: [rows, columns] };
  },
  operations: ({ M, K, N }) => ({ multiplyAccumulates: M * K * N, others: 0 }),
});

/** Y_i = X_i W_i for every i of a batch. */
export const batchMatMul: Task = integerTask({
  id: "batch_matmul",
  title: "BatchMatMul",
  level: 1,
  family: "matrix",
  formula: String
    .raw`$Y_{i,m,n} = \sum_{k=0}^{K-1} X_{i,m,k}\, W_{i,k,n}$ for $0 \le i < b$, $0 \le m < M$, $0 \le n < N$. ${exact}`,
  parameterNames: ["b", "M", "K", "N"],
  tensors: ({ b, M, K, N }) => [
    { name: "X", dataType: "int8", shape: [b, M, K], role: "input", description: "left operands" },
    { name: "W", dataType: "int8", shape: [b, K, N], role: "input", description: "right operands" },
    { name: "Y", dataType: "int32", shape: [b, M, N], role: "output", description: "matrix products" },
  ],
  compute({ X, W }, { Y }, { b, M, K, N }) {
    for (let i = 0; i < b; i++) {
      const x = X.subarray(i * M * K, (i + 1) * M * K);
      const w = W.subarray(i * K * N, (i + 1) * K * N);
      const y = Y.subarray(i * M * N, (i + 1) * M * N);
      multiply(x, w, y, { rows: M, inner: K, columns: N });
    }
  },
  operations: ({ b, M, K, N }) => ({ multiplyAccumulates: b * M * K * N, others: 0 }),
});

/** Y = X W + bias. */
export const linear: Task = integerTask({
  id: "linear",
  title: "Linear",
  level: 1,
  family: "matrix",
  formula: String
    .raw`$Y_{i,o} = \mathrm{bias}_o + \sum_{k=0}^{h_{in}-1} X_{i,k}\, W_{k,o}$ for $0 \le i < b$, $0 \le o < h_{out}$. ${exact}`,
  parameterNames: ["b", "h_in", "h_out"],
  tensors: ({ b, h_in, h_out }) => [
    { name: "X", dataType: "int8", shape: [b, h_in], role: "input", description: "activations" },
    { name: "W", dataType: "int8", shape: [h_in, h_out], role: "input", description: "weights" },
    { name: "bias", dataType: "int32", shape: [h_out], role: "input", description: "added to every row" },
    { name: "Y", dataType: "int32", shape: [b, h_out], role: "output", description: "activations of the layer" },
  ],
  compute({ X, W, bias }, { Y }, { b, h_in, h_out }) {
    for (let i = 0; i < b; i++) Y.set(bias, i * h_out);
    multiply(X, W, Y, { rows: b, inner: h_in, columns: h_out });
  },
  operations: ({ b, h_in, h_out }) => ({ multiplyAccumulates: b * h_in * h_out, others: b * h_out }),
});

/** Adds the row-major product of `left` and `right` to `sums`. */
function multiply(
  left: TensorValues,
  right: TensorValues,
  sums: TensorValues,
  { rows, inner, columns }: { rows: number; inner: number; columns: number },
): void {
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let sum = sums[row * columns + column];
      for (let k = 0; k < inner; k++) sum = (sum + left[row * inner + k] * right[k * columns + column]) | 0;
      sums[row * columns + column] = sum;
    }
  }
}
