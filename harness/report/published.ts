/**
 * Results that the KernelCraft paper has published (arXiv 2603.08721), to stand beside ours. Nothing here was measured
 * by this project; wherever it is shown it is marked as published.
 * @module
 */

/** Where the numbers come from, for captions. */
export const publishedSource = {
  title: "KernelCraft: Benchmarking for Agentic Close-to-Metal Kernel Generation on Emerging Hardware",
  reference: "arXiv 2603.08721",
  success: "Table 5",
  speedup: "Figure 3",
  cpu: "Table 10",
} as const;

/** Models of the paper, in the order of {@link publishedSuccess}. */
export const publishedModels = ["GPT-5.2", "Gemini 3 Flash", "Claude Sonnet 4", "DeepSeek R1"] as const;

/** Configurations per task in the paper. */
export const publishedConfigurations = 5;

/** Solved configurations of five, per model; null where the paper marks the task as unsupported. */
export type Successes = readonly [number, number, number, number] | null;

/** Solved configurations by platform and task (table 5). */
export const publishedSuccess: Readonly<Record<string, Readonly<Record<string, Successes>>>> = {
  plena: {
    silu: [5, 5, 2, 0],
    relu: [2, 0, 1, 0],
    gelu: [4, 4, 1, 0],
    softmax: [5, 3, 4, 0],
    layernorm: [3, 5, 2, 0],
    rmsnorm: [3, 5, 1, 1],
    gemv: [5, 2, 1, 0],
    gemm: [4, 2, 0, 0],
    batch_matmul: [2, 2, 0, 0],
    linear: [4, 2, 0, 0],
    conv2d: null,
    depthwise_conv: null,
    rope: [0, 0, 0, 0],
    ffn: [3, 2, 0, 0],
    swiglu: [4, 0, 0, 0],
    attention: [3, 2, 0, 0],
    flash_attention: [3, 1, 0, 0],
    mha: [3, 0, 0, 0],
    gqa: [1, 0, 0, 0],
    mqa: [1, 0, 0, 0],
    conv_block: null,
    decoder_block_llama: [0, 0, 0, 0],
    decoder_block_t5: [0, 0, 0, 0],
  },
  aie2: {
    silu: [1, 1, 0, 0],
    relu: [2, 1, 0, 0],
    gelu: [1, 2, 0, 0],
    softmax: [0, 0, 0, 0],
    layernorm: [2, 1, 0, 0],
    rmsnorm: [1, 0, 0, 0],
    gemv: [2, 1, 0, 0],
    gemm: [4, 3, 2, 1],
    batch_matmul: [0, 0, 0, 0],
    linear: [3, 2, 1, 0],
    conv2d: [0, 0, 0, 0],
    depthwise_conv: [0, 0, 0, 0],
    rope: [0, 0, 0, 0],
    ffn: [2, 1, 0, 0],
    swiglu: [0, 0, 0, 0],
    attention: [1, 0, 0, 0],
    flash_attention: null,
    mha: [0, 0, 0, 0],
    gqa: [0, 0, 0, 0],
    mqa: [0, 0, 0, 0],
    conv_block: [0, 0, 0, 0],
    decoder_block_llama: [0, 0, 0, 0],
    decoder_block_t5: [0, 0, 0, 0],
  },
  coral: {
    silu: [3, 3, 0, 0],
    relu: [5, 4, 1, 0],
    gelu: [5, 5, 0, 0],
    softmax: [4, 2, 0, 0],
    layernorm: [1, 0, 0, 0],
    rmsnorm: [1, 1, 0, 0],
    gemv: [4, 5, 0, 0],
    gemm: [2, 4, 1, 1],
    batch_matmul: [0, 0, 0, 0],
    linear: [2, 0, 0, 0],
    conv2d: [2, 1, 0, 0],
    depthwise_conv: [5, 3, 0, 0],
    rope: null,
    ffn: [1, 0, 0, 0],
    swiglu: [0, 0, 0, 0],
    attention: null,
    flash_attention: null,
    mha: null,
    gqa: null,
    mqa: null,
    conv_block: [0, 1, 0, 0],
    decoder_block_llama: null,
    decoder_block_t5: null,
  },
};

/**
 * Speedup of the best agent's kernel over the compiler's by platform and task, `c1` to `c5` (figure 3); null where no
 * agent had a correct kernel. The figure leaves out the tasks that are missing here. On BOOM (table 10, GPT-5.2, over
 * -O2) a task has one size.
 */
export const publishedSpeedups: Readonly<Record<string, Readonly<Record<string, readonly (number | null)[]>>>> = {
  plena: {
    silu: [1.23, 0.92, 0.78, 0.66, 0.64],
    gelu: [1.33, 1.04, 0.79, 0.64, 0.65],
    layernorm: [1.20, 1.11, 1.10, 1.04, 1.06],
    rmsnorm: [1.22, 1.15, 1.12, 1.00, 1.07],
    gemm: [1.09, 1.05, 1.03, 0.94, 1.00],
    linear: [1.15, 1.07, 1.06, null, 1.00],
    ffn: [1.08, null, 1.03, 1.01, 0.91],
    swiglu: [1.13, null, 1.02, 0.98, 1.00],
  },
  coral: {
    silu: [1.2, 1.1, 1.0, null, null],
    gelu: [1.2, 1.0, 1.0, 1.0, 1.1],
    gemv: [2.2, 2.6, 2.0, 2.0, 2.1],
    gemm: [2.6, 1.9, null, 2.7, 3.2],
    linear: [null, null, 1.8, 2.0, null],
    conv2d: [2.3, 2.9, null, null, null],
    depthwise_conv: [2.5, 0.6, 0.5, 0.4, 0.2],
    conv_block: [7.9, null, null, null, null],
  },
  aie2: {
    silu: [null, null, null, 1.08, null],
    gelu: [null, null, null, 1.04, 0.83],
    layernorm: [0.96, 0.88, null, null, null],
    rmsnorm: [null, 1.18, null, null, null],
    gemv: [1.03, null, 0.93, null, null],
    gemm: [1.06, 1.02, 1.10, 1.07, null],
    linear: [0.92, 1.04, 0.89, null, null],
    ffn: [1.10, null, null, 1.09, null],
  },
  boom: {
    multiply: [1.04],
    vvadd: [1.10],
    copy: [1.50],
    median: [1.03],
    dotprod: [1.01],
    qsort: [1.63],
    rsort: [0.12],
    towers: [1.18],
    dhrystone: [0.93],
    pmp: [1.68],
  },
};

/** The published speedup of a pair, or null. */
export function publishedSpeedup(platform: string, task: string, configuration: string): number | null {
  const number = /^c([1-9])$/.exec(configuration)?.[1];
  if (number === undefined) return null;
  return own(own(publishedSpeedups, platform), task)?.[Number(number) - 1] ?? null;
}

/** Solved configurations of a task per model, or undefined where the paper has no row for it. */
export function publishedSuccesses(platform: string, task: string): Successes | undefined {
  return own(own(publishedSuccess, platform), task);
}

/** Own members only: the names come from a store. */
function own<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
