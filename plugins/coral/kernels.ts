/**
 * The hand-written kernels that ship with the project: plain assembly in `kernels/` over the constants of a placement, so
 * that one file serves several sizes. No document that an agent can search contains them.
 * @module
 */
import type { Assets, Baseline } from "../../isa/plugin.ts";
import type { Workload } from "../../tasks/task.ts";

type Sizes = Readonly<Record<string, number>>;

/** A kernel and the sizes for which it is written. */
interface HandKernel {
  readonly name: string;
  /** File in `kernels/`. */
  readonly file: string;
  /** Whether it is right for these sizes. */
  readonly fits: (parameters: Sizes) => boolean;
}

const kernelsByTask: Readonly<Record<string, readonly HandKernel[]>> = {
  relu: [{ name: "hand", file: "relu.S", fits: ({ n }) => n % 256 === 0 }],
  silu: [{ name: "hand", file: "table.S", fits: ({ n }) => n % 128 === 0 }],
  gelu: [{ name: "hand", file: "table.S", fits: ({ n }) => n % 128 === 0 }],
  softmax: [
    { name: "hand", file: "softmax-64.S", fits: ({ rows, columns }) => columns === 64 && rows % 2 === 0 && rows >= 4 },
    { name: "hand", file: "softmax-128.S", fits: ({ rows, columns }) => columns === 128 && rows >= 3 },
    { name: "hand", file: "softmax-256.S", fits: ({ rows, columns }) => columns === 256 && rows >= 2 },
  ],
  layernorm: [{ name: "hand", file: "layernorm.S", fits: fitsNormalisation }],
  rmsnorm: [{ name: "hand", file: "rmsnorm.S", fits: fitsNormalisation }],
  gemv: [
    { name: "hand", file: "gemv-32.S", fits: ({ M, N }) => N === 32 && M % 4 === 0 && M >= 8 },
    { name: "hand", file: "gemv-64.S", fits: ({ M, N }) => N === 64 && M % 4 === 0 && M >= 8 },
    { name: "hand", file: "gemv-256.S", fits: ({ M, N }) => N === 256 && M % 4 === 0 },
  ],
  gemm: [{ name: "hand", file: "gemm.S", fits: ({ M, K, N }) => tilesInto7And6(M) && K % 4 === 0 && N % 16 === 0 }],
  batch_matmul: [
    { name: "hand", file: "batch_matmul.S", fits: ({ M, K, N }) => tilesInto7And6(M) && K % 4 === 0 && N % 16 === 0 },
  ],
  linear: [
    { name: "hand", file: "linear-12.S", fits: ({ b, h_in, h_out }) => b === 12 && h_in % 4 === 0 && h_out % 16 === 0 },
    {
      name: "hand",
      file: "linear.S",
      fits: ({ b, h_in, h_out }) => b <= 8 && b % 4 === 0 && h_in % 4 === 0 && h_out % 16 === 0,
    },
  ],
  conv2d: [
    { name: "hand", file: "conv2d-1x1.S", fits: fitsPixels },
    { name: "hand", file: "conv2d-3x3.S", fits: fitsRows },
  ],
  depthwise_conv: [
    { name: "hand", file: "depthwise_conv-3x3.S", fits: ({ H, c, k }) => k === 3 && c === 16 && H % 2 === 0 },
    { name: "hand", file: "depthwise_conv-3x3-8.S", fits: ({ H, c, k }) => k === 3 && c === 8 && H % 2 === 0 },
    {
      name: "hand",
      file: "depthwise_conv-5x5.S",
      fits: ({ H, c, k }) => k === 5 && c % 16 === 0 && c <= 32 && H % 4 === 0 && H <= 64,
    },
  ],
  ffn: [
    { name: "hand", file: "ffn-12.S", fits: (sizes) => sizes.n === 12 && fitsPerceptron(sizes, 6) },
    { name: "hand", file: "ffn.S", fits: (sizes) => sizes.n <= 8 && fitsPerceptron(sizes, 4) },
  ],
  swiglu: [
    { name: "hand", file: "swiglu-12.S", fits: (sizes) => sizes.n === 12 && fitsPerceptron(sizes, 6) },
    { name: "hand", file: "swiglu.S", fits: (sizes) => sizes.n <= 8 && fitsPerceptron(sizes, 4) },
  ],
  conv_block: [
    { name: "hand", file: "conv_block-1x1.S", fits: fitsPixels },
    {
      name: "hand",
      file: "conv_block-3x3.S",
      // other depths have other exponents
      fits: (sizes) => fitsRows(sizes) && (sizes.c_in === 8 || sizes.c_in === 32),
    },
  ],
};

/** Rows of one, two or four chunks of 64 columns, and enough of them for the pipeline over rows. */
function fitsNormalisation({ rows, columns }: Sizes): boolean {
  return rows >= 8 && (columns === 64 || columns === 128 || columns === 256);
}

/** Tiles of so many rows and 16 columns, 64 elements of the hidden layer at a time, and offsets that fit instructions. */
function fitsPerceptron({ n, h, h_i }: Sizes, tileRows: number): boolean {
  return n % tileRows === 0 && h % 16 === 0 && h_i % 16 === 0 && n * h_i % 64 === 0 && Math.max(h, h_i) <= 256;
}

/** Convolutions of single pixels that are one word. */
function fitsPixels({ H, c_in, c_out, k }: Sizes): boolean {
  return k === 1 && H === 8 && c_in === 4 && c_out === 8;
}

/** Convolutions by rows of 8 pixels and blocks of 8 output channels; sums of weights fit 16 bits, a lane each. */
function fitsRows({ H, c_in, c_out, k }: Sizes): boolean {
  if (k !== 3 || H !== 8 || c_in % 8 !== 0) return false;
  return c_out === 8 ? c_in <= 56 : c_out % 16 === 0 && c_out <= 64 && c_in <= 24;
}

/** Whether M rows are `large` tiles of 7 and at least one of 6, with at least one of each. */
function tilesInto7And6(rows: number): boolean {
  const tiles = Math.ceil(rows / 7);
  const large = rows - 6 * tiles;
  return large > 0 && large < tiles;
}

/** The hand-written kernels that fit a workload. */
export async function readKernels(workload: Workload, assets: Assets): Promise<Baseline[]> {
  const kernels = Object.hasOwn(kernelsByTask, workload.task) ? kernelsByTask[workload.task] : [];
  const fitting = kernels.filter(({ fits }) => fits(workload.parameters));
  return await Promise.all(fitting.map(async ({ name, file }) => ({
    name,
    source: await assets.read(`kernels/${file}`),
    provenance: `hand-written, kernels/${file}`,
  })));
}
