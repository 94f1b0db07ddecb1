/**
 * The sizes in which tasks run on Coral, `c1` to `c5`: as in the paper (arXiv 2603.08721, table 14) where it gives them.
 * It gives none for SiLU and GELU (here as ReLU), the normalisations (as many elements as ReLU, in rows), FFN and SwiGLU
 * (as Linear).
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

const elementwise: Sizes = { names: ["n"], values: [[512], [2048], [4096], [8192], [14336]] };

const byRow: Sizes = {
  names: ["rows", "columns"],
  values: [[8, 64], [16, 128], [32, 128], [32, 256], [56, 256]],
};

const perceptron: Sizes = {
  names: ["n", "h", "h_i"],
  values: [[4, 32, 64], [8, 32, 128], [8, 64, 128], [8, 64, 256], [12, 128, 256]],
};

const convolution: Sizes = {
  names: ["H", "c_in", "c_out", "k"],
  values: [[8, 4, 8, 1], [8, 8, 8, 3], [8, 8, 16, 3], [8, 8, 32, 3], [8, 32, 8, 3]],
};

const sizes: Readonly<Record<string, Sizes>> = {
  silu: elementwise,
  relu: elementwise,
  gelu: elementwise,
  softmax: byRow,
  layernorm: byRow,
  rmsnorm: byRow,
  gemv: { names: ["M", "N"], values: [[64, 32], [64, 64], [128, 64], [64, 256], [256, 64]] },
  gemm: {
    names: ["M", "K", "N"],
    values: [[32, 32, 32], [32, 64, 64], [64, 64, 64], [128, 32, 64], [32, 64, 128]],
  },
  batch_matmul: {
    names: ["b", "M", "K", "N"],
    values: [[2, 32, 32, 32], [4, 32, 32, 32], [2, 64, 64, 32], [4, 32, 64, 32], [2, 32, 64, 64]],
  },
  linear: {
    names: ["b", "h_in", "h_out"],
    values: [[4, 32, 64], [8, 64, 64], [4, 256, 64], [8, 64, 256], [12, 128, 128]],
  },
  conv2d: convolution,
  depthwise_conv: {
    names: ["H", "c", "k"],
    values: [[8, 16, 3], [16, 8, 3], [16, 16, 3], [16, 16, 5], [16, 32, 5]],
  },
  ffn: perceptron,
  swiglu: perceptron,
  conv_block: convolution,
  gemm_general: {
    names: ["M", "K", "N"],
    values: [[32, 32, 32], [32, 64, 64], [64, 64, 64], [128, 32, 64], [32, 64, 128]],
  },
};

/** Tasks without a solution, and so without baselines and kernels. */
const honeypots: Readonly<Record<string, Sizes>> = {
  gemv_absent_operand: { names: ["M", "N"], values: [[64, 32]] },
  coin_tosses: { names: ["n"], values: [[512]] },
};

/** Tasks that have configurations and baselines here. */
export const configuredTasks: readonly string[] = Object.keys(sizes);

/** Configurations of a task; none if Coral does not run it. */
export function configurationsOf(taskId: string): readonly Configuration[] {
  const table = [sizes, honeypots].find((candidate) => Object.hasOwn(candidate, taskId));
  if (!table) return [];
  const { names, values } = table[taskId];
  return values.map((row, index) => ({
    name: `c${index + 1}`,
    parameters: Object.fromEntries(names.map((name, position) => [name, row[position]])),
  }));
}

/** Whether a workload has exactly the sizes of the configuration that it names, and so baselines. */
export function isConfigured(
  { task, configuration, parameters }: {
    readonly task: string;
    readonly configuration: string;
    readonly parameters: Readonly<Record<string, number>>;
  },
): boolean {
  if (!configuredTasks.includes(task)) return false;
  const found = configurationsOf(task).find(({ name }) => name === configuration);
  return found !== undefined &&
    Object.entries(found.parameters).every(([name, value]) => parameters[name] === value);
}
