/**
 * What the trace of a stopped run says about kernels, so that the search can be followed again without running anything.
 * @module
 */
import { z } from "zod";
import type { LineProfile } from "../../../isa/plugin.ts";
import type { TraceEvent } from "../../runs/trace.ts";
import type { EvaluationReport } from "../../workbench/evaluation_report.ts";
import { stepsOf } from "../../workbench/history.ts";

/** Code of the note that says what one step tried and gained. */
export const stepNote = "tuner-step";

/** Code of the note that sums a run up. */
export const summaryNote = "tuner-summary";

/** Lines of a profile as the workbench's tool returns them. */
const profileSchema = z.object({
  lines: z.array(z.object({
    line: z.number(),
    executions: z.number(),
    cycles: z.number(),
    stalls: z.record(z.string(), z.number()),
  })),
});

/** Reads a profile out of a tool's data; null where there is none. */
export function profileOf(data: unknown): readonly LineProfile[] | null {
  const parsed = profileSchema.safeParse(data);
  return parsed.success ? parsed.data.lines : null;
}

/** What a run had found out before it was stopped. */
export class Recollection {
  /** By source. */
  readonly reports = new Map<string, EvaluationReport>();
  /** By source. */
  readonly profiles = new Map<string, readonly LineProfile[]>();
  /** Steps whose note is in the trace. */
  readonly notedSteps: ReadonlySet<number>;
  /** Whether the run was summed up. */
  readonly isSummedUp: boolean;

  /** @throws UserError if the trace is damaged */
  constructor(history: readonly TraceEvent[]) {
    const sources = new Map<number, string>();
    for (const step of stepsOf(history)) {
      if (step.kind === "wrote") sources.set(step.version, step.source);
      else this.reports.set(sources.get(step.report.version)!, step.report);
    }
    let source: string | null = null;
    const noted = new Set<number>();
    let isSummedUp = false;
    for (const event of history) {
      if (event.kind === "tool" && event.name === "write_code") {
        const [written] = stepsOf([event]);
        if (written?.kind === "wrote") source = written.source;
      } else if (event.kind === "tool" && event.name === "profile" && source !== null) {
        const lines = profileOf(event.data);
        if (lines) this.profiles.set(source, lines);
      } else if (event.kind === "note" && event.code === stepNote) noted.add(event.iteration);
      else if (event.kind === "note" && event.code === summaryNote) isSummedUp = true;
    }
    this.notedSteps = noted;
    this.isSummedUp = isSummedUp;
  }
}
