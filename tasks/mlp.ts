/**
 * Layers of transformers' perceptrons on int8: two or three matrix products with SiLU between them.
 * @module
 */
import { integerTask } from "./integer_task.ts";
import {
  biasDraw,
  requantisationText,
  requantise,
  saturate8,
  shiftForTerms,
  shiftRounding,
  weightDraw,
} from "./quantization.ts";
import { channelMultipliers, siluTable } from "./tables.ts";
import type { Task, TensorSpecification, TensorValues } from "./task.ts";

/** Zero points: of the input, of what SiLU takes and gives (those of its table), of the output. */
const zeroPoints = { input: -24, beforeSilu: -3, afterSilu: -119, output: 7 } as const;

/** Right shift of the product of the two branches of SwiGLU. */
const gateShift = 7;

/** Fewer bits by which the last product of SwiGLU is shifted: its operand spreads less than others. */
const gatedExponent = 1;

const siluTensor: TensorSpecification = {
  name: "table",
  dataType: "int8",
  shape: [256],
  role: "constant",
  description: "SiLU of every int8, by its byte",
};

const siluText = String
  .raw`$\mathrm{silu}(v) = \mathrm{table}[v \bmod 256]$: the index is the byte of $v$ read as an unsigned number`;

/** Multiplier and shift of every layer: from the number of terms of its sums, less some bits. */
function layerRequantisation(terms: readonly number[], exponents: readonly number[]): number[] {
  return terms.flatMap((count, layer) => [channelMultipliers[layer], shiftForTerms(count) - exponents[layer]]);
}

function quantisationTensor(names: readonly string[], values: readonly number[]): TensorSpecification {
  return {
    name: "quantisation",
    dataType: "int32",
    shape: [values.length],
    role: "constant",
    description: names.map((name, entry) => `${name} = ${values[entry]}`).join(", "),
  };
}

/** One element of a product of matrices, with the zero point of the left operand taken off. */
function product(
  left: TensorValues,
  row: number,
  zeroPoint: number,
  weights: TensorValues,
  column: number,
  { inner, columns }: { readonly inner: number; readonly columns: number },
): number {
  let sum = 0;
  for (let k = 0; k < inner; k++) sum = (sum + (left[row * inner + k] - zeroPoint) * weights[k * columns + column]) | 0;
  return sum;
}

const ffnQuantisation = (h: number, h_i: number) => layerRequantisation([h, h_i], [0, 0]);

/** Linear, SiLU, Linear. */
export const ffn: Task = integerTask({
  id: "ffn",
  title: "FFN",
  level: 2,
  family: "mlp",
  formula: String.raw`Linear, SiLU, Linear, for $0 \le i < n$:

1. $U_{i,o} = \mathrm{requantise}(\mathrm{bias1}_o + \sum_{k=0}^{h-1} (X_{i,k} - z_x)\, W1_{k,o}, M_1, s_1, z_u)$ for $0 \le o < h_i$.
2. $G_{i,o} = \mathrm{silu}(U_{i,o})$. ${siluText}.
3. $Y_{i,o} = \mathrm{requantise}(\mathrm{bias2}_o + \sum_{k=0}^{h_i-1} (G_{i,k} - z_g)\, W2_{k,o}, M_2, s_2, z_y)$ for $0 \le o < h$.

Zero points: $z_x = ${zeroPoints.input}$, $z_u = ${zeroPoints.beforeSilu}$, $z_g = ${zeroPoints.afterSilu}$, ` +
    `$z_y = ${zeroPoints.output}$. Multipliers and shifts stand in the table below, and in memory as quantisation.` +
    requantisationText,
  parameterNames: ["n", "h", "h_i"],
  tensors: ({ n, h, h_i }) => [
    { name: "X", dataType: "int8", shape: [n, h], role: "input", description: "activations" },
    { name: "W1", dataType: "int8", shape: [h, h_i], role: "input", description: "weights, from -127 to 127" },
    { name: "bias1", dataType: "int32", shape: [h_i], role: "input", description: "added to the sums of a column" },
    { name: "W2", dataType: "int8", shape: [h_i, h], role: "input", description: "weights, from -127 to 127" },
    { name: "bias2", dataType: "int32", shape: [h], role: "input", description: "added to the sums of a column" },
    siluTensor,
    quantisationTensor(["M_1", "s_1", "M_2", "s_2"], ffnQuantisation(h, h_i)),
    { name: "Y", dataType: "int8", shape: [n, h], role: "output", description: "activations of the layer" },
  ],
  constants: ({ h, h_i }) => ({ table: siluTable, quantisation: ffnQuantisation(h, h_i) }),
  draws: ({ h, h_i }) => ({ W1: weightDraw, W2: weightDraw, bias1: biasDraw(h), bias2: biasDraw(h_i) }),
  compute({ X, W1, bias1, W2, bias2, table, quantisation }, { Y }, { n, h, h_i }) {
    const [multiplier1, shift1, multiplier2, shift2] = quantisation;
    const hidden = new Int8Array(h_i);
    for (let i = 0; i < n; i++) {
      for (let o = 0; o < h_i; o++) {
        const sum = product(X, i, zeroPoints.input, W1, o, { inner: h, columns: h_i });
        hidden[o] = table[requantise((sum + bias1[o]) | 0, multiplier1, shift1, zeroPoints.beforeSilu) & 255];
      }
      for (let o = 0; o < h; o++) {
        const sum = product(hidden, 0, zeroPoints.afterSilu, W2, o, { inner: h_i, columns: h });
        Y[i * h + o] = requantise((sum + bias2[o]) | 0, multiplier2, shift2, zeroPoints.output);
      }
    }
  },
  operations: ({ n, h, h_i }) => ({ multiplyAccumulates: 2 * n * h * h_i, others: n * (5 * h_i + 4 * h) }),
});

const swigluQuantisation = (h: number, h_i: number) => layerRequantisation([h, h, h_i], [0, 0, gatedExponent]);

/** (Linear ⊙ SiLU(Linear)), Linear. */
export const swiglu: Task = integerTask({
  id: "swiglu",
  title: "SwiGLU",
  level: 2,
  family: "mlp",
  formula: String.raw`A linear layer times SiLU of another one, then a third one, all without bias, for $0 \le i < n$:

1. $G_{i,o} = \mathrm{silu}(\mathrm{requantise}(\sum_{k=0}^{h-1} (X_{i,k} - z_x)\, Wg_{k,o}, M_g, s_g, z_u))$ for $0 \le o < h_i$. ${siluText}.
2. $U_{i,o} = \mathrm{requantise}(\sum_{k=0}^{h-1} (X_{i,k} - z_x)\, Wu_{k,o}, M_u, s_u, 0)$ for $0 \le o < h_i$.
3. $P_{i,o} = \mathrm{sat}_8(\lfloor (U_{i,o} (G_{i,o} - z_g) + 2^{${
    gateShift - 1
  }}) / 2^{${gateShift}} \rfloor)$: the product fits int16; rounded to the ` +
    "nearest, halves upwards (RISC-V: `vnclip` with `vxrm` = 0).\n" +
    String
      .raw`4. $Y_{i,o} = \mathrm{requantise}(\sum_{k=0}^{h_i-1} P_{i,k}\, Wd_{k,o}, M_d, s_d, z_y)$ for $0 \le o < h$.

Zero points: $z_x = ${zeroPoints.input}$, $z_u = ${zeroPoints.beforeSilu}$, $z_g = ${zeroPoints.afterSilu}$, ` +
    `$z_y = ${zeroPoints.output}$. Multipliers and shifts stand in the table below, and in memory as quantisation.` +
    requantisationText,
  parameterNames: ["n", "h", "h_i"],
  tensors: ({ n, h, h_i }) => [
    { name: "X", dataType: "int8", shape: [n, h], role: "input", description: "activations" },
    { name: "Wg", dataType: "int8", shape: [h, h_i], role: "input", description: "weights of the gate, -127 to 127" },
    { name: "Wu", dataType: "int8", shape: [h, h_i], role: "input", description: "weights upwards, -127 to 127" },
    { name: "Wd", dataType: "int8", shape: [h_i, h], role: "input", description: "weights downwards, -127 to 127" },
    siluTensor,
    quantisationTensor(["M_g", "s_g", "M_u", "s_u", "M_d", "s_d"], swigluQuantisation(h, h_i)),
    { name: "Y", dataType: "int8", shape: [n, h], role: "output", description: "activations of the layer" },
  ],
  constants: ({ h, h_i }) => ({ table: siluTable, quantisation: swigluQuantisation(h, h_i) }),
  draws: () => ({ Wg: weightDraw, Wu: weightDraw, Wd: weightDraw }),
  compute({ X, Wg, Wu, Wd, table, quantisation }, { Y }, { n, h, h_i }) {
    const [gateMultiplier, gateLayerShift, upMultiplier, upShift, downMultiplier, downShift] = quantisation;
    const gated = new Int8Array(h_i);
    for (let i = 0; i < n; i++) {
      for (let o = 0; o < h_i; o++) {
        const gateSum = product(X, i, zeroPoints.input, Wg, o, { inner: h, columns: h_i });
        const gate = table[requantise(gateSum, gateMultiplier, gateLayerShift, zeroPoints.beforeSilu) & 255];
        const upSum = product(X, i, zeroPoints.input, Wu, o, { inner: h, columns: h_i });
        const up = requantise(upSum, upMultiplier, upShift, 0);
        gated[o] = saturate8(shiftRounding(up * (gate - zeroPoints.afterSilu), gateShift));
      }
      for (let o = 0; o < h; o++) {
        const sum = product(gated, 0, 0, Wd, o, { inner: h_i, columns: h });
        Y[i * h + o] = requantise(sum, downMultiplier, downShift, zeroPoints.output);
      }
    }
  },
  operations: ({ n, h, h_i }) => ({ multiplyAccumulates: 3 * n * h * h_i, others: n * (11 * h_i + 3 * h) }),
});
