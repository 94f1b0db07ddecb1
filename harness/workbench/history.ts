/**
 * The state of a workbench, rebuilt from the trace of its run without running anything.
 * @module
 */
import { z } from "zod";
import type { TraceEvent } from "../runs/trace.ts";
import { UserError } from "../user_error.ts";
import { type EvaluationReport, evaluationReportSchema } from "./evaluation_report.ts";

/** Checks what the trace keeps of a tool call that wrote a kernel. */
export const writtenKernelSchema = z.object({ version: z.number().int().positive(), source: z.string() });

/** Checks what the trace keeps of a tool call that evaluated one. */
export const evaluatedKernelSchema = z.object({ evaluation: evaluationReportSchema, spent: z.boolean() });

/** What the tool calls of a trace did to the workbench, in order. */
export type WorkbenchStep =
  | { readonly kind: "wrote"; readonly version: number; readonly source: string; readonly iteration: number }
  | {
    readonly kind: "evaluated";
    readonly report: EvaluationReport;
    readonly spent: boolean;
    readonly iteration: number;
  };

/**
 * Reads the steps out of a trace.
 * @throws UserError if an event of ours cannot be read: the trace is damaged, or of another release
 */
export function stepsOf(history: readonly TraceEvent[]): WorkbenchStep[] {
  const steps: WorkbenchStep[] = [];
  for (const event of history) {
    if (event.kind !== "tool" || typeof event.data !== "object" || event.data === null) continue;
    const { iteration, data, sequence } = event;
    if (event.name === "write_code" && event.ok) {
      steps.push({ kind: "wrote", iteration, ...read(writtenKernelSchema, data, sequence) });
    } else if (Object.hasOwn(data, "evaluation")) {
      const { evaluation, spent } = read(evaluatedKernelSchema, data, sequence);
      steps.push({ kind: "evaluated", report: evaluation, spent, iteration });
    }
  }
  return steps;
}

function read<T>(schema: z.ZodType<T>, data: unknown, sequence: number): T {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UserError(
    `event ${sequence} of the trace cannot be read: ${issue.path.map(String).join(".")}: ${issue.message}`,
  );
}
