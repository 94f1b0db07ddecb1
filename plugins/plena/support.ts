/**
 * Which tasks of the benchmark run on PLENA, and why the others do not.
 * @module
 */
import type { Support } from "../../isa/plugin.ts";
import { configurationsOf } from "./configurations.ts";

const convolutions: readonly string[] = ["conv2d", "depthwise_conv", "conv_block"];

/** Whether a task runs here; the reason stands for itself in a table. */
export function supportOf(taskId: string): Support {
  if (configurationsOf(taskId).length > 0) return { supported: true };
  const reason = convolutions.includes(taskId)
    ? "the paper has no convolutions on PLENA: its memories and matrix unit serve plain matrix products"
    : "not a task of the PLENA suite";
  return { supported: false, reason };
}
