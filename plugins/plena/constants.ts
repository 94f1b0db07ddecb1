/**
 * Constants in FP SRAM: PLENA's instructions have no floating-point immediates, so what a task needs is preloaded.
 * @module
 */
import type { Workload } from "../../tasks/task.ts";

/** A constant by its use. */
export type ConstantName =
  | "zero"
  | "one"
  | "epsilon"
  | "reciprocalWidth"
  | "geluFactor"
  | "reluFactor"
  | "attentionScale"
  | "minusInfinity";

/** A preloaded constant. */
export interface Constant {
  readonly name: ConstantName;
  /** Word of FP SRAM. */
  readonly slot: number;
  /** Before it is rounded to float16. */
  readonly value: number;
  /** For people: `1 / sqrt(d)`. */
  readonly description: string;
}

type Entry = readonly [name: ConstantName, value: number, description: string];

const zero: Entry = ["zero", 0, "0"];
const one: Entry = ["one", 1, "1"];
const minusInfinity: Entry = ["minusInfinity", -Infinity, "minus infinity"];
const epsilon: Entry = ["epsilon", 1e-6, "epsilon, 10^-6"];

const normalisation = (width: number): Entry[] => [
  zero,
  epsilon,
  ["reciprocalWidth", 1 / width, `1 / ${width}, for means over a row`],
];

const attention = (width: number): Entry[] => [
  zero,
  ["attentionScale", 1 / Math.sqrt(width), `1 / sqrt(${width}), the scale of scores`],
  minusInfinity,
];

const decoder = ({ h, n_h }: Workload["parameters"]): Entry[] => [
  ...attention(h / n_h),
  one,
  epsilon,
  ["reciprocalWidth", 1 / h, `1 / ${h}, for means over a row`],
];

const byTask: Readonly<Record<string, (parameters: Workload["parameters"]) => readonly Entry[]>> = {
  silu: () => [zero, one],
  relu: () => [zero, one, ["reluFactor", 1024, "1024, for x / (1 + exp(-1024 x))"]],
  gelu: () => [zero, one, ["geluFactor", 1.702, "1.702"]],
  softmax: () => [zero, one, minusInfinity],
  layernorm: ({ columns }) => normalisation(columns),
  rmsnorm: ({ columns }) => normalisation(columns),
  ffn: () => [zero, one],
  swiglu: () => [zero, one],
  attention: ({ h }) => attention(h),
  flash_attention: ({ h }) => attention(h),
  mha: ({ h, n_h }) => attention(h / n_h),
  gqa: ({ h, n_h }) => attention(h / n_h),
  mqa: ({ h, n_h }) => attention(h / n_h),
  decoder_block_llama: decoder,
  decoder_block_t5: decoder,
};

/** The constants of a workload, from word 0 on; the rest of FP SRAM is free. */
export function constantsOf({ task, parameters }: Pick<Workload, "task" | "parameters">): readonly Constant[] {
  const entries = Object.hasOwn(byTask, task) ? byTask[task](parameters) : [zero];
  return entries.map(([name, value, description], slot) => ({ name, slot, value, description }));
}
