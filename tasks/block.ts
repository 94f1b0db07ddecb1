/**
 * Blocks of several layers.
 * @module
 */
import { integerTask } from "./integer_task.ts";
import { channelBatchNorm, fusedMultiplyAdd, saturate8, weightDraw } from "./quantization.ts";
import { borderText, convolutionInputZeroPoint, convolve } from "./spatial.ts";
import type { Task } from "./task.ts";

/** Conv2D on int8, batch normalisation in binary32, ReLU, and back to int8. */
export const convBlock: Task = integerTask({
  id: "conv_block",
  title: "ConvBlock",
  level: 3,
  family: "block",
  formula: String.raw`Conv2D, BatchNorm in floating point, ReLU, for $0 \le i, j < H$ and $0 \le o < c_{out}$:

1. $a_{i,j,o} = \sum_{u=0}^{k-1} \sum_{v=0}^{k-1} \sum_{c=0}^{c_{in}-1} (X_{i+u,j+v,c} - z_x)\, W_{u,v,c,o}$ in int32, with ` +
    String.raw`$z_x = ${convolutionInputZeroPoint}$.
2. $f = \mathrm{float}(a_{i,j,o})$: to binary32, to the nearest, ties to even (exact, since $|a| < 2^{24}$ here).
3. $t = \mathrm{fma}(f, \mathrm{scale}_o, \mathrm{shift}_o)$: $f \cdot \mathrm{scale}_o + \mathrm{shift}_o$ in binary32 with one rounding, to the ` +
    "nearest, ties to even (RISC-V: `fmadd.s`). Scale and shift are the BatchNorm's parameters, folded with the output's scale.\n" +
    String
      .raw`4. $q = \max(0, \mathrm{round}(t))$: ReLU; to an integer, to the nearest, ties to even (RISC-V: ${"`fcvt.w.s`"} with ` +
    String.raw`${"`rne`"}).
5. $Y_{i,j,o} = \min(255, q) - 128$: the output's zero point is $-128$.

${borderText}`,
  parameterNames: ["H", "c_in", "c_out", "k"],
  objection: ({ c_in, k }) =>
    k * k * c_in * 255 * 127 < 2 ** 24 ? null : "sums of k·k·c_in products must stay below 2^24",
  tensors: ({ H, c_in, c_out, k }) => [
    {
      name: "X",
      dataType: "int8",
      shape: [H + k - 1, H + k - 1, c_in],
      role: "input",
      description: "image with its border",
    },
    {
      name: "W",
      dataType: "int8",
      shape: [k, k, c_in, c_out],
      role: "input",
      description: "weights, from -127 to 127",
    },
    {
      name: "scale",
      dataType: "float32",
      shape: [c_out],
      role: "constant",
      description: "of the BatchNorm, for every output channel",
    },
    {
      name: "shift",
      dataType: "float32",
      shape: [c_out],
      role: "constant",
      description: "of the BatchNorm, for every output channel",
    },
    { name: "Y", dataType: "int8", shape: [H, H, c_out], role: "output", description: "image" },
  ],
  constants: ({ c_in, c_out, k }) => channelBatchNorm(c_out, k * k * c_in),
  draws: () => ({ W: weightDraw }),
  compute({ X, W, scale, shift }, { Y }, sizes) {
    const { c_out } = sizes;
    const sums = new Int32Array(Y.length);
    convolve(X, W, sums, sizes);
    for (let element = 0; element < sums.length; element++) {
      const o = element % c_out;
      const normalised = fusedMultiplyAdd(Math.fround(sums[element]), scale[o], shift[o]);
      Y[element] = saturate8(Math.max(0, roundToEven(normalised)) - 128);
    }
  },
  operations: ({ H, c_in, c_out, k }) => ({
    multiplyAccumulates: H * H * k * k * c_in * c_out,
    others: 5 * H * H * c_out,
  }),
});

/** The nearest integer, halves to the even one. */
function roundToEven(value: number): number {
  const floor = Math.floor(value);
  const fraction = value - floor;
  if (fraction !== 0.5) return fraction < 0.5 ? floor : floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}
