/**
 * How outputs are compared on PLENA: the paper's elementwise tolerance, and a bound of our own on the error as a whole.
 * @module
 */
import type { Tolerance } from "../../isa/plugin.ts";

/** The paper's: an element passes if its error is at most this much, plus this part of the expected value. */
const elementwise = { absolute: 0.012, relative: 0.01 } as const;

/**
 * Largest error as a part of the output's size (root mean squares), by task. One rounding to bfloat16 is 0.17 % of it.
 * Orders of evaluation that are all right stay within three quarters of these bounds in every configuration and on every
 * distribution, even if each step is off by half of its last place; zeros are off by 100 %. A test holds both.
 */
const bounds = {
  /** A few roundings of each element, and scalars of eight bits. */
  few: 0.02,
  /** Exponentials of rounded arguments, and chains of products. */
  many: 0.04,
} as const;

const chains: ReadonlySet<string> = new Set([
  "softmax",
  ...["attention", "flash_attention", "mha", "gqa", "mqa"],
  ...["decoder_block_llama", "decoder_block_t5"],
]);

/** The tolerance of a task. */
export function toleranceOf(taskId: string): Required<Tolerance> {
  return { ...elementwise, scaled: chains.has(taskId) ? bounds.many : bounds.few };
}
