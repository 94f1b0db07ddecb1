/**
 * The sizes in which tasks run on PLENA, `c1` to `c5`, as in the paper (arXiv 2603.08721, table 12). Of elementwise tasks
 * and normalisations it states only the number of elements; its published cycle counts fix rows and columns.
 * @module
 */

/** A named set of sizes. */
export interface Configuration {
  /** `c1` to `c5`. */
  readonly name: string;
  /** Sizes by parameter name. */
  readonly parameters: Readonly<Record<string, number>>;
}

interface Sizes {
  readonly names: readonly string[];
  readonly values: readonly (readonly number[])[];
}

/** 256, 1024, 2048, 8192 and 16384 elements. */
const byRow: Sizes = {
  names: ["rows", "columns"],
  values: [[4, 64], [8, 128], [16, 128], [32, 256], [64, 256]],
};

const layers: readonly (readonly number[])[] = [
  [4, 64, 64],
  [8, 128, 128],
  [16, 128, 256],
  [32, 256, 256],
  [64, 256, 512],
];

const perceptron: Sizes = {
  names: ["n", "h", "h_i"],
  values: [[4, 64, 128], [8, 128, 256], [16, 128, 512], [32, 256, 512], [64, 256, 1024]],
};

const oneHead: Sizes = {
  names: ["s", "h"],
  values: [[32, 64], [64, 128], [64, 256], [128, 128], [128, 256]],
};

const decoder: Sizes = {
  names: ["s", "h", "n_h", "h_i"],
  values: [[32, 64, 1, 128], [64, 128, 2, 256], [64, 256, 4, 512], [128, 256, 4, 512], [128, 512, 8, 1024]],
};

const sizes: Readonly<Record<string, Sizes>> = {
  silu: byRow,
  relu: byRow,
  gelu: byRow,
  softmax: byRow,
  layernorm: byRow,
  rmsnorm: byRow,
  gemv: { names: ["M", "N"], values: [[64, 512], [128, 512], [256, 512], [512, 512], [512, 1024]] },
  gemm: { names: ["M", "K", "N"], values: layers },
  batch_matmul: {
    names: ["b", "M", "K", "N"],
    values: [[2, 4, 64, 64], [4, 8, 128, 128], [8, 16, 128, 256], [16, 32, 256, 256], [32, 64, 256, 512]],
  },
  linear: { names: ["n", "h_in", "h_out"], values: layers },
  rope: { names: ["s", "d_head"], values: [[32, 64], [64, 128], [128, 64], [128, 128], [256, 128]] },
  ffn: perceptron,
  swiglu: perceptron,
  attention: oneHead,
  flash_attention: oneHead,
  mha: {
    names: ["s", "h", "n_h"],
    values: [[32, 64, 1], [64, 128, 2], [64, 256, 4], [128, 256, 4], [128, 512, 8]],
  },
  gqa: {
    names: ["s", "h", "n_h", "n_kv"],
    values: [[32, 128, 2, 1], [64, 256, 4, 2], [64, 512, 8, 4], [128, 512, 8, 4], [128, 512, 8, 2]],
  },
  // c4 and c5 are the same in the paper
  mqa: {
    names: ["s", "h", "n_h"],
    values: [[32, 128, 2], [64, 256, 4], [64, 512, 8], [128, 512, 8], [128, 512, 8]],
  },
  decoder_block_llama: decoder,
  decoder_block_t5: decoder,
};

/** Tasks that have configurations here. */
export const configuredTasks: readonly string[] = Object.keys(sizes);

/** Configurations of a task; none if PLENA does not run it. */
export function configurationsOf(taskId: string): readonly Configuration[] {
  if (!Object.hasOwn(sizes, taskId)) return [];
  const { names, values } = sizes[taskId];
  return values.map((row, index) => ({
    name: `c${index + 1}`,
    parameters: Object.fromEntries(names.map((name, position) => [name, row[position]])),
  }));
}
