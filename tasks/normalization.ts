/**
 * Normalisations over rows, on int8 with integer arithmetic only.
 * @module
 */
import { alwaysUniform, inverseSquareRoot, saturate8, shiftRounding } from "./quantization.ts";
import { integerTask } from "./integer_task.ts";
import { exponentialCoarse, exponentialFine } from "./tables.ts";
import type { Parameters, Task, TensorSpecification, TensorValues } from "./task.ts";

const parameterNames = ["rows", "columns"] as const;

function tensor(
  name: string,
  shape: readonly number[],
  role: TensorSpecification["role"],
  description: string,
  dataType: TensorSpecification["dataType"] = "int8",
): TensorSpecification {
  return { name, dataType, shape, role, description };
}

/** exp(x) over its sum, for every row. */
export const softmax: Task = integerTask({
  id: "softmax",
  title: "Softmax",
  level: 1,
  family: "normalization",
  formula:
    String.raw`For every row $x$ of X, with input scale $1/16$, output scale $1/256$ and output zero point $-128$:

1. $m = \max_j x_j$ and $d_j = m - x_j$, from 0 to 255.
2. $e_j = \lfloor (\mathrm{coarse}[\lfloor d_j / 16 \rfloor] \cdot \mathrm{fine}[d_j \bmod 16] + 2^{14}) / 2^{15} \rfloor$: ` +
    String
      .raw`$e^{-d_j/16}$ with 15 fractional bits, from two tables of 16 entries (a RISC-V ${"`vsmul`"} on 16-bit elements ` +
    String.raw`with ${"`vxrm`"} = 0).
3. $S = \sum_j e_j$ and $r = \lfloor 2^{30} / S \rfloor$; $32766 \le S$, so $r \le 32770$ and $e_j r \le 2^{30}$.
4. $y_j = \min(127, \lfloor (e_j r + 2^{21}) / 2^{22} \rfloor - 128)$.`,
  parameterNames,
  objection: ({ columns }) => columns > 4096 ? "columns is at most 4096" : null,
  tensors: ({ rows, columns }) => [
    tensor("X", [rows, columns], "input", "logits"),
    tensor("coarse", [16], "constant", "exp(-h) for h = 0 to 15, 15 fractional bits", "int16"),
    tensor("fine", [16], "constant", "exp(-l / 16) for l = 0 to 15, 15 fractional bits", "int16"),
    tensor("Y", [rows, columns], "output", "probabilities: 256 times them, minus 128"),
  ],
  constants: () => ({ coarse: exponentialCoarse, fine: exponentialFine }),
  compute({ X, coarse, fine }, { Y }, { rows, columns }) {
    const exponentials = new Int32Array(columns);
    for (let row = 0; row < rows; row++) {
      const x = X.subarray(row * columns, (row + 1) * columns);
      let maximum = -128;
      for (const value of x) maximum = Math.max(maximum, value);
      let sum = 0;
      for (let column = 0; column < columns; column++) {
        const distance = maximum - x[column];
        exponentials[column] = shiftRounding(coarse[distance >> 4] * fine[distance & 15], 15);
        sum += exponentials[column];
      }
      const reciprocal = Math.floor(0x4000_0000 / sum);
      for (let column = 0; column < columns; column++) {
        Y[row * columns + column] = saturate8(shiftRounding(exponentials[column] * reciprocal, 22) - 128);
      }
    }
  },
  operations: ({ rows, columns }) => ({ multiplyAccumulates: 0, others: rows * (6 * columns + 1) }),
});

/** What LayerNorm and RMSNorm say of the inverse root. */
const inverseRootText =
  String.raw`the inverse root of $V$ as a 15-bit fraction: $e = \lfloor \mathrm{clz}_{32}(V) / 2 \rfloor$ ` +
  String.raw`($\mathrm{clz}_{32}$: leading zeros of the 32-bit number), $q = \lfloor \sqrt{V \cdot 4^{e}} \rfloor$ ` +
  String.raw`(from $2^{15}$ to $2^{16} - 1$), $r = \lfloor (2^{30} - 1) / q \rfloor$ (below $2^{15}$), so that ` +
  String.raw`$1/\sqrt{V} \approx r \cdot 2^{e-30}$`;

const normalisedColumns = "columns is a power of two from 8 to 256";

function objectionToColumns({ columns }: Parameters): string | null {
  return columns >= 8 && columns <= 256 && (columns & (columns - 1)) === 0 ? null : normalisedColumns;
}

/** Mean 0 and variance 1 for every row, then scale and shift for every column. */
export const layernorm: Task = integerTask({
  id: "layernorm",
  title: "LayerNorm",
  level: 1,
  family: "normalization",
  formula: String
    .raw`$y_j = \gamma_j (x_j - \mathrm{mean}) / \sqrt{\mathrm{variance} + \varepsilon} + \beta_j$ for every row $x$ of X, ` +
    String
      .raw`in integers; $N = 2^k$ is the number of columns (${normalisedColumns}), $\varepsilon = 1/64$ in steps of ` +
    String
      .raw`$x$, $\gamma$ has 6 fractional bits, the output scale is $1/32$ and $\beta$ is in steps of the output. ` +
    String
      .raw`${"`>>`"} is the arithmetic shift with rounding to the nearest, halves upwards: $a\ {\tt >>}\ s = \lfloor (a + 2^{s-1}) / 2^s \rfloor$ ` +
    "(RISC-V: `vssra`, `vnclip` with `vxrm` = 0).\n\n" +
    String.raw`1. $s_1 = \sum_j x_j$, $s_2 = \sum_j x_j^2$.
2. $\mu = 128\, s_1$ ${"`>>`"} $k$ (the mean with 7 fractional bits) and $c_j = 128\, x_j - \mu$, which fits int16.
3. $V = N s_2 - s_1^2 + N^2/64$ ($N^2$ times the variance and $\varepsilon$, at most $2^{31}$), and ${inverseRootText}.
4. $z_j = \mathrm{sat}_{16}(c_j\, r$ ${"`>>`"} $(27 - e - k))$: the normalised value with 10 fractional bits; the shift is from 8 to 19.
5. $y_j = \mathrm{sat}_8((z_j \gamma_j$ ${"`>>`"} $11) + \beta_j)$.

$\mathrm{sat}_{16}$ and $\mathrm{sat}_8$ clamp to int16 and int8. $N^2/64$ is a whole number.`,
  parameterNames,
  objection: objectionToColumns,
  tensors: ({ rows, columns }) => [
    tensor("X", [rows, columns], "input", "values"),
    tensor("gamma", [columns], "input", "scales of the columns, 6 fractional bits"),
    tensor("beta", [columns], "input", "shifts of the columns"),
    tensor("Y", [rows, columns], "output", "normalised values"),
  ],
  draws: () => ({ gamma: alwaysUniform(-128, 127), beta: alwaysUniform(-64, 63) }),
  compute({ X, gamma, beta }, { Y }, { rows, columns }) {
    const log = 31 - Math.clz32(columns);
    for (let row = 0; row < rows; row++) {
      const x = X.subarray(row * columns, (row + 1) * columns);
      const { sum, squares } = moments(x);
      const mean = shiftRounding(128 * sum, log);
      const variance = columns * squares - sum * sum + columns * columns / 64;
      const { mantissa, exponent } = inverseSquareRoot(variance);
      for (let column = 0; column < columns; column++) {
        const normalised = saturate16(
          shiftRounding((128 * x[column] - mean) * mantissa, 27 - exponent - log),
        );
        Y[row * columns + column] = saturate8(shiftRounding(normalised * gamma[column], 11) + beta[column]);
      }
    }
  },
  operations: ({ rows, columns }) => ({ multiplyAccumulates: 0, others: rows * (9 * columns + 12) }),
});

/** Mean square 1 for every row, then scale for every column. */
export const rmsnorm: Task = integerTask({
  id: "rmsnorm",
  title: "RMSNorm",
  level: 1,
  family: "normalization",
  formula: String
    .raw`$y_j = \gamma_j x_j / \sqrt{\mathrm{mean}(x^2) + \varepsilon}$ for every row $x$ of X, in integers; $N = 2^k$ is ` +
    String
      .raw`the number of columns (${normalisedColumns}), $\varepsilon = 1/64$ in steps of $x$, $\gamma$ has 6 fractional bits and ` +
    String
      .raw`the output scale is $1/32$. ${"`>>`"} is the arithmetic shift with rounding to the nearest, halves upwards: ` +
    String.raw`$a\ {\tt >>}\ s = \lfloor (a + 2^{s-1}) / 2^s \rfloor$ ` +
    "(RISC-V: `vssra`, `vnclip` with `vxrm` = 0).\n\n" +
    String.raw`1. $s_2 = \sum_j x_j^2$.
2. $V = N s_2 + N^2/64$ ($N^2$ times the mean square and $\varepsilon$, below $2^{31}$), and ${inverseRootText}.
3. $z_j = \mathrm{sat}_{16}(x_j\, r$ ${"`>>`"} $(20 - e - k))$: the normalised value with 10 fractional bits; the shift is from 1 to 12.
4. $y_j = \mathrm{sat}_8(z_j \gamma_j$ ${"`>>`"} $11)$.

$\mathrm{sat}_{16}$ and $\mathrm{sat}_8$ clamp to int16 and int8. $N^2/64$ is a whole number.`,
  parameterNames,
  objection: objectionToColumns,
  tensors: ({ rows, columns }) => [
    tensor("X", [rows, columns], "input", "values"),
    tensor("gamma", [columns], "input", "scales of the columns, 6 fractional bits"),
    tensor("Y", [rows, columns], "output", "normalised values"),
  ],
  draws: () => ({ gamma: alwaysUniform(-128, 127) }),
  compute({ X, gamma }, { Y }, { rows, columns }) {
    const log = 31 - Math.clz32(columns);
    for (let row = 0; row < rows; row++) {
      const x = X.subarray(row * columns, (row + 1) * columns);
      const meanSquare = columns * moments(x).squares + columns * columns / 64;
      const { mantissa, exponent } = inverseSquareRoot(meanSquare);
      for (let column = 0; column < columns; column++) {
        const normalised = saturate16(shiftRounding(x[column] * mantissa, 20 - exponent - log));
        Y[row * columns + column] = saturate8(shiftRounding(normalised * gamma[column], 11));
      }
    }
  },
  operations: ({ rows, columns }) => ({ multiplyAccumulates: 0, others: rows * (6 * columns + 8) }),
});

function moments(values: TensorValues): { readonly sum: number; readonly squares: number } {
  let sum = 0, squares = 0;
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  return { sum, squares };
}

function saturate16(value: number): number {
  return Math.max(-32768, Math.min(32767, value));
}
