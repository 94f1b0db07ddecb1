/**
 * Convolutions on int8: stride 1, square images with the channels innermost, given with their border.
 * @module
 */
import { integerTask } from "./integer_task.ts";
import { biasDraw, channelRequantisation, requantisationText, requantise, weightDraw } from "./quantization.ts";
import type { Task, TensorSpecification, TensorValues } from "./task.ts";

/** Zero point of the input of Conv2D and ConvBlock. */
export const convolutionInputZeroPoint = -14;

const convolutionOutputZeroPoint = -9;

const depthwiseInputZeroPoint = 11;

const depthwiseOutputZeroPoint = -6;

/** What the texts say of images. */
export const borderText =
  String.raw`X has the border of $k - 1$ rows and columns already, $H + k - 1$ rows and columns in ` +
  "all; its values are any, as those of a larger image would be. Channels lie innermost (NHWC with N = 1), weights with " +
  "the output channel innermost.";

/** Tensors of a requantisation by channel. */
export function requantisationTensors(channels: number): TensorSpecification[] {
  return [
    {
      name: "multiplier",
      dataType: "int32",
      shape: [channels],
      role: "constant",
      description: "M of every output channel",
    },
    { name: "shift", dataType: "int32", shape: [channels], role: "constant", description: "s of every output channel" },
  ];
}

/** 2D convolution with bias, requantised by channel. */
export const conv2d: Task = integerTask({
  id: "conv2d",
  title: "Conv2D",
  level: 1,
  family: "spatial",
  formula: String
    .raw`$a_{i,j,o} = \mathrm{bias}_o + \sum_{u=0}^{k-1} \sum_{v=0}^{k-1} \sum_{c=0}^{c_{in}-1} (X_{i+u,j+v,c} - z_x)\, W_{u,v,c,o}$ and ` +
    String
      .raw`$Y_{i,j,o} = \mathrm{requantise}(a_{i,j,o}, \mathrm{multiplier}_o, \mathrm{shift}_o, z_y)$ for $0 \le i, j < H$, ` +
    String.raw`$0 \le o < c_{out}$, with the zero points $z_x = ${convolutionInputZeroPoint}$ and ` +
    `$z_y = ${convolutionOutputZeroPoint}$. ${borderText}${requantisationText}`,
  parameterNames: ["H", "c_in", "c_out", "k"],
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
    { name: "bias", dataType: "int32", shape: [c_out], role: "input", description: "added to the sums of a channel" },
    ...requantisationTensors(c_out),
    { name: "Y", dataType: "int8", shape: [H, H, c_out], role: "output", description: "image" },
  ],
  constants: ({ c_in, c_out, k }) => channelRequantisation(c_out, k * k * c_in),
  draws: ({ c_in, k }) => ({ W: weightDraw, bias: biasDraw(k * k * c_in) }),
  compute({ X, W, bias, multiplier, shift }, { Y }, sizes) {
    const { c_out } = sizes;
    const sums = new Int32Array(Y.length);
    convolve(X, W, sums, sizes);
    for (let element = 0; element < sums.length; element++) {
      const o = element % c_out;
      Y[element] = requantise((sums[element] + bias[o]) | 0, multiplier[o], shift[o], convolutionOutputZeroPoint);
    }
  },
  operations: ({ H, c_in, c_out, k }) => ({
    multiplyAccumulates: H * H * k * k * c_in * c_out,
    others: 4 * H * H * c_out,
  }),
});

/** Writes the sums of a convolution of an image with the zero point {@linkcode convolutionInputZeroPoint}. */
export function convolve(
  image: TensorValues,
  weights: TensorValues,
  sums: Int32Array,
  { H, c_in, c_out, k }: Readonly<Record<string, number>>,
): void {
  const width = H + k - 1;
  for (let i = 0; i < H; i++) {
    for (let j = 0; j < H; j++) {
      for (let o = 0; o < c_out; o++) {
        let sum = 0;
        for (let u = 0; u < k; u++) {
          for (let v = 0; v < k; v++) {
            for (let c = 0; c < c_in; c++) {
              const value = image[((i + u) * width + j + v) * c_in + c] - convolutionInputZeroPoint;
              sum = (sum + value * weights[((u * k + v) * c_in + c) * c_out + o]) | 0;
            }
          }
        }
        sums[(i * H + j) * c_out + o] = sum;
      }
    }
  }
}

/** 2D convolution of every channel by itself, with bias, requantised by channel. */
export const depthwiseConv: Task = integerTask({
  id: "depthwise_conv",
  title: "DepthwiseConv",
  level: 1,
  family: "spatial",
  formula: String
    .raw`$a_{i,j,o} = \mathrm{bias}_o + \sum_{u=0}^{k-1} \sum_{v=0}^{k-1} (X_{i+u,j+v,o} - z_x)\, W_{u,v,o}$ and ` +
    String
      .raw`$Y_{i,j,o} = \mathrm{requantise}(a_{i,j,o}, \mathrm{multiplier}_o, \mathrm{shift}_o, z_y)$ for $0 \le i, j < H$, ` +
    String.raw`$0 \le o < c$, with the zero points $z_x = ${depthwiseInputZeroPoint}$ and ` +
    `$z_y = ${depthwiseOutputZeroPoint}$. ${borderText}${requantisationText}`,
  parameterNames: ["H", "c", "k"],
  tensors: ({ H, c, k }) => [
    {
      name: "X",
      dataType: "int8",
      shape: [H + k - 1, H + k - 1, c],
      role: "input",
      description: "image with its border",
    },
    { name: "W", dataType: "int8", shape: [k, k, c], role: "input", description: "weights, from -127 to 127" },
    { name: "bias", dataType: "int32", shape: [c], role: "input", description: "added to the sums of a channel" },
    ...requantisationTensors(c),
    { name: "Y", dataType: "int8", shape: [H, H, c], role: "output", description: "image" },
  ],
  constants: ({ c, k }) => channelRequantisation(c, k * k),
  draws: ({ k }) => ({ W: weightDraw, bias: biasDraw(k * k) }),
  compute({ X, W, bias, multiplier, shift }, { Y }, { H, c, k }) {
    const width = H + k - 1;
    for (let i = 0; i < H; i++) {
      for (let j = 0; j < H; j++) {
        for (let o = 0; o < c; o++) {
          let sum = bias[o];
          for (let u = 0; u < k; u++) {
            for (let v = 0; v < k; v++) {
              const value = X[((i + u) * width + j + v) * c + o] - depthwiseInputZeroPoint;
              sum = (sum + value * W[(u * k + v) * c + o]) | 0;
            }
          }
          Y[(i * H + j) * c + o] = requantise(sum, multiplier[o], shift[o], depthwiseOutputZeroPoint);
        }
      }
    }
  },
  operations: ({ H, c, k }) => ({ multiplyAccumulates: H * H * k * k * c, others: 4 * H * H * c }),
});
