/**
 * What a tool of the workbench is, and what it answers.
 * @module
 */
import type { z } from "zod";
import type { errorClasses } from "../runs/trace.ts";

/** Names of the paper's six tools, in its order. */
export const paperTools = [
  "write_code",
  "check_syntax",
  "run_evaluation",
  "view_output",
  "get_instruction_size",
  "grep_docs",
] as const;

/** A tool as it is described to a model, over MCP and over HTTP. */
export interface ToolDescription {
  readonly name: string;
  /** For the model: what it does, when to use it. */
  readonly description: string;
  /** Checks the arguments. */
  readonly input: z.ZodType;
  /** JSON Schema of the arguments, derived from `input`. */
  readonly inputSchema: Readonly<Record<string, unknown>>;
}

/** The answer of a tool. It never holds a value of a secret seed. */
export interface ToolResult {
  /** False: the call itself went wrong, or the kernel did. */
  readonly ok: boolean;
  /** Short text for the agent. */
  readonly content: string;
  /** The same for programs: plain JSON. */
  readonly data: unknown;
  /** What went wrong, if it was the agent's doing. */
  readonly errorClass: (typeof errorClasses)[number] | null;
}
