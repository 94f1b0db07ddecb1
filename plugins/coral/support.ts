/**
 * Which tasks of the benchmark run on Coral, and why the others do not.
 * @module
 */
import type { Support } from "../../isa/plugin.ts";
import { configuredTasks } from "./configurations.ts";

/** Tasks that the paper leaves out on Coral. */
const leftOut: Readonly<Record<string, string>> = {
  rope: "rotary embeddings",
  attention: "attention",
  flash_attention: "attention",
  mha: "attention",
  gqa: "attention",
  mqa: "attention",
  decoder_block_llama: "decoder blocks",
  decoder_block_t5: "decoder blocks",
};

/** Tasks that the paper runs on Coral and this release does not have. */
const notYet: readonly string[] = [
  "silu",
  "gelu",
  "softmax",
  "layernorm",
  "rmsnorm",
  "conv2d",
  "depthwise_conv",
  "ffn",
  "swiglu",
  "conv_block",
];

/** Whether a task runs here; the reason stands for itself in a table. */
export function supportOf(taskId: string): Support {
  if (configuredTasks.includes(taskId)) return { supported: true };
  if (Object.hasOwn(leftOut, taskId)) {
    return { supported: false, reason: `the paper leaves ${leftOut[taskId]} out on Coral` };
  }
  if (notYet.includes(taskId)) return { supported: false, reason: "not yet in this release" };
  return { supported: false, reason: "not a task of the Coral suite" };
}
