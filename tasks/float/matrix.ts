/**
 * Matrix products in floating point. Products accumulate in high precision and are rounded once.
 * @module
 */
import type { Task } from "../task.ts";
import { floatTask, floatTensor, operandDraw } from "./float_task.ts";
import { product } from "./operators.ts";

const shared = { level: 1, family: "matrix" } as const;

const once = "Every sum accumulates in high precision and is rounded once.";

/** y = A x, the matrix being stored transposed. */
export const gemv: Task = floatTask({
  ...shared,
  id: "gemv",
  title: "GEMV",
  formula: String.raw`$y_m = \sum_{n=0}^{N-1} A_{m,n}\, x_n$ for $0 \le m < M$. The matrix is stored transposed, as ` +
    String.raw`weights are (inputs by outputs): ${"`At[n][m]`"} holds $A_{m,n}$. ${once}`,
  parameterNames: ["M", "N"],
  tensors: ({ M, N }) => [
    floatTensor("x", [N], "input", "vector"),
    floatTensor("At", [N, M], "input", "matrix, transposed"),
    floatTensor("y", [M], "output", "product of the matrix and the vector"),
  ],
  draws: ({ N }) => ({ At: operandDraw(N) }),
  compute: ({ x, At }, { M, N }, numerics) => ({ y: product(x, At, { rows: 1, inner: N, columns: M }, numerics) }),
  operations: ({ M, N }) => ({ multiplyAccumulates: M * N, others: 0 }),
});

/** Y = X W. */
export const gemm: Task = floatTask({
  ...shared,
  id: "gemm",
  title: "GEMM",
  formula: String.raw`$Y_{m,n} = \sum_{k=0}^{K-1} X_{m,k}\, W_{k,n}$ for $0 \le m < M$, $0 \le n < N$. ${once}`,
  parameterNames: ["M", "K", "N"],
  tensors: ({ M, K, N }) => [
    floatTensor("X", [M, K], "input", "left operand"),
    floatTensor("W", [K, N], "input", "right operand"),
    floatTensor("Y", [M, N], "output", "matrix product"),
  ],
  draws: ({ K }) => ({ W: operandDraw(K) }),
  compute: ({ X, W }, { M, K, N }, numerics) => ({ Y: product(X, W, { rows: M, inner: K, columns: N }, numerics) }),
  operations: ({ M, K, N }) => ({ multiplyAccumulates: M * K * N, others: 0 }),
});

/** Y_i = X_i W_i for every i of a batch. */
export const batchMatMul: Task = floatTask({
  ...shared,
  id: "batch_matmul",
  title: "BatchMatMul",
  formula: String
    .raw`$Y_{i,m,n} = \sum_{k=0}^{K-1} X_{i,m,k}\, W_{i,k,n}$ for $0 \le i < b$, $0 \le m < M$, $0 \le n < N$. ${once}`,
  parameterNames: ["b", "M", "K", "N"],
  tensors: ({ b, M, K, N }) => [
    floatTensor("X", [b, M, K], "input", "left operands"),
    floatTensor("W", [b, K, N], "input", "right operands"),
    floatTensor("Y", [b, M, N], "output", "matrix products"),
  ],
  draws: ({ K }) => ({ W: operandDraw(K) }),
  compute({ X, W }, { b, M, K, N }, numerics) {
    const Y = new Float64Array(b * M * N);
    for (let i = 0; i < b; i++) {
      const left = X.subarray(i * M * K, (i + 1) * M * K);
      const right = W.subarray(i * K * N, (i + 1) * K * N);
      Y.set(product(left, right, { rows: M, inner: K, columns: N }, numerics), i * M * N);
    }
    return { Y };
  },
  operations: ({ b, M, K, N }) => ({ multiplyAccumulates: b * M * K * N, others: 0 }),
});

/** Y = X W + bias. */
export const linear: Task = floatTask({
  ...shared,
  id: "linear",
  title: "Linear",
  formula: String
    .raw`$Y_{i,o} = \mathrm{bias}_o + \sum_{k=0}^{h_{in}-1} X_{i,k}\, W_{k,o}$ for $0 \le i < n$, $0 \le o < h_{out}$. ` +
    "The product accumulates in high precision and is rounded, then the bias is added and the sum rounded.",
  parameterNames: ["n", "h_in", "h_out"],
  tensors: ({ n, h_in, h_out }) => [
    floatTensor("X", [n, h_in], "input", "activations"),
    floatTensor("W", [h_in, h_out], "input", "weights"),
    floatTensor("bias", [h_out], "input", "added to every row"),
    floatTensor("Y", [n, h_out], "output", "activations of the layer"),
  ],
  // a bias as large as the products would cancel them here and there, and their rounding would be all that is left
  draws: ({ h_in }) => ({ W: operandDraw(h_in), bias: { scale: 0.25, distribution: () => "uniform" } }),
  compute({ X, W, bias }, { n, h_in, h_out }, numerics) {
    const Y = product(X, W, { rows: n, inner: h_in, columns: h_out }, numerics);
    return { Y: Y.map((value, i) => numerics.round(value + bias[i % h_out])) };
  },
  operations: ({ n, h_in, h_out }) => ({ multiplyAccumulates: n * h_in * h_out, others: n * h_out }),
});
