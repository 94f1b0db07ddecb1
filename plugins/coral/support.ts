/**
 * Which tasks of the benchmark run on Coral, and why the others do not.
 * @module
 */
import type { Support } from "../../isa/plugin.ts";
import { configurationsOf } from "./configurations.ts";

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

/** Whether a task runs here; the reason stands for itself in a table. */
export function supportOf(taskId: string): Support {
  if (configurationsOf(taskId).length > 0) return { supported: true };
  if (Object.hasOwn(leftOut, taskId)) {
    return { supported: false, reason: `the paper leaves ${leftOut[taskId]} out on Coral` };
  }
  return { supported: false, reason: "not a task of the Coral suite" };
}
