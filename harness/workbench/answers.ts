/**
 * Answers that every tool may give.
 * @module
 */
import type { EvaluationResult } from "../job.ts";
import type { ToolResult } from "./tool.ts";

/** The answer to a call that no tool can do anything with. */
export function misuse(content: string): ToolResult {
  return { ok: false, content, data: { mistake: content }, errorClass: "T" };
}

/** The answer where the evaluation itself failed; it costs nothing. */
export function infrastructureAnswer(result: EvaluationResult): ToolResult {
  const content = `the evaluation could not be carried out, which says nothing about the kernel and cost nothing ` +
    `(${result.message}); try again`;
  return { ok: false, content, data: { infrastructure: result.message }, errorClass: null };
}
