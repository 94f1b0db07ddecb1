/**
 * Every task of the benchmark (KernelCraft, arXiv 2603.08721): 23 machine learning tasks and 10 CPU tasks, which
 * platforms run them, why the others do not, and which are implemented here.
 * @module
 */
import { gelu, relu, silu } from "./activation.ts";
import { convBlock } from "./block.ts";
import * as floatActivation from "./float/activation.ts";
import * as floatAttention from "./float/attention.ts";
import * as floatBlock from "./float/block.ts";
import * as floatMatrix from "./float/matrix.ts";
import * as floatMlp from "./float/mlp.ts";
import * as floatNormalization from "./float/normalization.ts";
import { rope } from "./float/rotary.ts";
import { coinTosses, gemvAbsentOperand } from "./honeypot.ts";
import { batchMatMul, gemm, gemmGeneral, gemv, linear } from "./matrix.ts";
import { ffn, swiglu } from "./mlp.ts";
import { layernorm, rmsnorm, softmax } from "./normalization.ts";
import { conv2d, depthwiseConv } from "./spatial.ts";
import type { Task } from "./task.ts";

/** The platforms of the benchmark, by plugin id. */
export const platforms = {
  plena: "PLENA NPU",
  aie2: "AMD NPU (XDNA, AIE2)",
  coral: "Google Coral NPU",
  boom: "BOOM RISC-V core",
} as const;

/** Plugin id of a platform. */
export type Platform = keyof typeof platforms;

/** Whether a platform runs a task, and if not, why. Unsupported is never counted as failed. */
export type PlatformSupport = { readonly runs: true } | { readonly runs: false; readonly reason: string };

/** A task of the benchmark. */
export interface CatalogEntry {
  /** Number in the paper's list of machine learning tasks; null for CPU tasks. */
  readonly number: number | null;
  /** Stable identifier, snake case. */
  readonly id: string;
  /** Name for people. */
  readonly title: string;
  /** Difficulty as in the paper. */
  readonly level: 1 | 2 | 3;
  /** Tasks of a family share a file in this folder. */
  readonly family: string;
  /** Set that the task belongs to; `extra` tasks are not in the paper. */
  readonly domain: "ml" | "cpu" | "extra";
  /** What is computed, in one line. */
  readonly summary: string;
  /** Whether each platform runs it. */
  readonly support: Readonly<Record<Platform, PlatformSupport>>;
  /** The implementations; empty where this release lists the task only. */
  readonly forms: TaskForms;
}

/** The same computation on different numbers: quantised integers with one right answer, or floating point. */
export type TaskForm = "integer" | "float";

/** The implementations of a task. */
export type TaskForms = Readonly<Partial<Record<TaskForm, Task>>>;

const runs: PlatformSupport = { runs: true };

const cpuOnly = "a benchmark of general-purpose processors";

const unsupported = {
  plenaConvolution: "the paper has no convolutions on PLENA: its memories and matrix unit serve plain matrix products",
  coralAttention: "the paper leaves rotary embeddings, attention and decoder blocks out on Coral",
  amdFlashAttention: "the paper leaves FlashAttention out on the AMD NPU",
  boom: "the paper runs only the CPU tasks on BOOM",
} as const;

type Exclusion = keyof typeof unsupported;

function mlSupport(exclusions: readonly Exclusion[]): CatalogEntry["support"] {
  const unless = (exclusion: Exclusion): PlatformSupport =>
    exclusions.includes(exclusion) ? { runs: false, reason: unsupported[exclusion] } : runs;
  return {
    plena: unless("plenaConvolution"),
    aie2: unless("amdFlashAttention"),
    coral: unless("coralAttention"),
    boom: { runs: false, reason: unsupported.boom },
  };
}

const cpuSupport: CatalogEntry["support"] = {
  plena: { runs: false, reason: cpuOnly },
  aie2: { runs: false, reason: cpuOnly },
  coral: { runs: false, reason: cpuOnly },
  boom: runs,
};

type Row = readonly [id: string, title: string, family: string, summary: string, ...exclusions: Exclusion[]];

/** In the paper's order: level 1 is 1 to 12, level 2 is 13 to 20, level 3 is 21 to 23. */
const mlRows: readonly Row[] = [
  ["silu", "SiLU", "activation", "x · sigmoid(x)"],
  ["relu", "ReLU", "activation", "max(x, 0)"],
  ["gelu", "GELU", "activation", "x · Φ(x)"],
  ["softmax", "Softmax", "normalization", "exp(x) over its sum"],
  ["layernorm", "LayerNorm", "normalization", "mean 0 and variance 1, then scale and shift"],
  ["rmsnorm", "RMSNorm", "normalization", "x over its root mean square, then scale"],
  ["gemv", "GEMV", "matrix", "y = A x"],
  ["gemm", "GEMM", "matrix", "Y = X W"],
  ["batch_matmul", "BatchMatMul", "matrix", "Y_i = X_i W_i"],
  ["linear", "Linear", "matrix", "Y = X W + b"],
  ["conv2d", "Conv2D", "spatial", "2D convolution", "plenaConvolution"],
  ["depthwise_conv", "DepthwiseConv", "spatial", "2D convolution of every channel by itself", "plenaConvolution"],
  ["rope", "RoPE", "attention", "rotary position embedding", "coralAttention"],
  ["ffn", "FFN", "mlp", "Linear, SiLU, Linear"],
  ["swiglu", "SwiGLU", "mlp", "(Linear ⊙ SiLU(Linear)), Linear"],
  ["attention", "ScaledDotProduct", "attention", "softmax(Q Kᵀ / √d) V", "coralAttention"],
  [
    "flash_attention",
    "FlashAttention",
    "attention",
    "tiled attention with online softmax",
    "coralAttention",
    "amdFlashAttention",
  ],
  ["mha", "MultiHeadAttention", "attention", "attention of several heads with projections", "coralAttention"],
  ["gqa", "GroupedQueryAttention", "attention", "heads in groups share keys and values", "coralAttention"],
  ["mqa", "MultiQueryAttention", "attention", "all heads share keys and values", "coralAttention"],
  ["conv_block", "ConvBlock", "block", "Conv2D, BatchNorm, ReLU", "plenaConvolution"],
  ["decoder_block_llama", "DecoderBlock (LLaMA)", "block", "RMSNorm, self-attention, SwiGLU", "coralAttention"],
  [
    "decoder_block_t5",
    "DecoderBlock (T5)",
    "block",
    "RMSNorm, self-attention, cross-attention, FFN",
    "coralAttention",
  ],
];

const cpuRows: readonly (readonly [id: string, title: string, level: 1 | 2 | 3, summary: string])[] = [
  ["multiply", "multiply", 1, "multiplication by shifts and additions"],
  ["vvadd", "vvadd", 1, "sum of two vectors"],
  ["copy", "copy", 1, "copy of a block of memory"],
  ["median", "median", 1, "3-element median filter"],
  ["dotprod", "dotprod", 1, "dot product of two vectors"],
  ["qsort", "qsort", 2, "quicksort"],
  ["rsort", "rsort", 2, "radix sort"],
  ["towers", "towers", 2, "Towers of Hanoi"],
  ["dhrystone", "dhrystone", 3, "the Dhrystone synthetic benchmark"],
  ["pmp", "pmp", 3, "physical memory protection"],
];

/** Tasks that this release implements, by the kind of their numbers. */
const implemented: Readonly<Record<TaskForm, readonly Task[]>> = {
  integer: [
    [silu, relu, gelu, softmax, layernorm, rmsnorm, gemv, gemm, batchMatMul, linear, conv2d, depthwiseConv],
    [ffn, swiglu, convBlock, gemmGeneral, gemvAbsentOperand, coinTosses],
  ].flat(),
  float: [
    [floatActivation.silu, floatActivation.relu, floatActivation.gelu],
    [floatNormalization.softmax, floatNormalization.layernorm, floatNormalization.rmsnorm],
    [floatMatrix.gemv, floatMatrix.gemm, floatMatrix.batchMatMul, floatMatrix.linear],
    [rope, floatMlp.ffn, floatMlp.swiglu],
    [floatAttention.scaledDotProduct, floatAttention.flashAttention],
    [floatAttention.mha, floatAttention.gqa, floatAttention.mqa],
    [floatBlock.decoderBlockLlama, floatBlock.decoderBlockT5],
  ].flat(),
};

/** The form that each platform runs; null where this release has no such platform. */
const formOfPlatform: Readonly<Record<Platform, TaskForm | null>> = {
  plena: "float",
  aie2: null,
  coral: "integer",
  boom: null,
};

function formsOf(id: string): TaskForms {
  const forms = (Object.keys(implemented) as TaskForm[]).map((form) =>
    [form, implemented[form].find((task) => task.id === id)] as const
  );
  return Object.fromEntries(forms.filter(([, task]) => task !== undefined));
}

/** All tasks: the machine learning tasks in the paper's order, then the CPU tasks. */
export const catalog: readonly CatalogEntry[] = [
  ...mlRows.map(([id, title, family, summary, ...exclusions], index): CatalogEntry => ({
    number: index + 1,
    id,
    title,
    level: index < 12 ? 1 : index < 20 ? 2 : 3,
    family,
    domain: "ml",
    summary,
    support: mlSupport(exclusions),
    forms: formsOf(id),
  })),
  ...cpuRows.map(([id, title, level, summary]): CatalogEntry => ({
    number: null,
    id,
    title,
    level,
    family: "cpu",
    domain: "cpu",
    summary,
    support: cpuSupport,
    forms: formsOf(id),
  })),
];

const coralOnly: PlatformSupport = { runs: false, reason: "not among the paper's tasks; exists on Coral only" };

const extraSupport: CatalogEntry["support"] = { plena: coralOnly, aie2: coralOnly, coral: runs, boom: coralOnly };

function extraEntry(task: Task, summary: string): CatalogEntry {
  const { id, title, level, family } = task;
  return {
    number: null,
    id,
    title,
    level,
    family,
    domain: "extra",
    summary,
    support: extraSupport,
    forms: formsOf(id),
  };
}

/** Tasks beside the paper's: lists leave them out unless asked, but every tool knows them by id. */
export const extraCatalog: readonly CatalogEntry[] = [
  extraEntry(gemmGeneral, "Y = X W, the shape known only when the kernel runs"),
];

/** Tasks that nobody can solve; a kernel that passes one raises an alarm. In no list, but known by id. */
export const honeypotCatalog: readonly CatalogEntry[] = [
  extraEntry(gemvAbsentOperand, "y = A x, with x kept by the host"),
  extraEntry(coinTosses, "coins that the host tosses"),
];

/** The entry with this id, in the catalogue or beside it, or undefined. */
export function catalogEntry(id: string): CatalogEntry | undefined {
  return [catalog, extraCatalog, honeypotCatalog].flat().find((entry) => entry.id === id);
}

/** The state of a task on a platform, in words for a table. */
export function catalogStatus(entry: CatalogEntry, platform: Platform): string {
  const support = entry.support[platform];
  if (!support.runs) return `unsupported here: ${support.reason}`;
  const form = formOfPlatform[platform];
  return form !== null && entry.forms[form] ? "implemented" : "not yet in this release";
}
