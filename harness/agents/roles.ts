/**
 * The advisers of a team: a planner before the first turn of the writer, a critic after evaluations that did not help.
 * Their turns cost iterations and money like the writer's.
 * @module
 */
import type { TraceEntry } from "../runs/trace.ts";

/** Who advises the writer. */
export type Adviser = "planner" | "critic";

/** What an adviser is asked at the end of the conversation so far. */
export const adviserQuestions: Readonly<Record<Adviser, string>> = {
  planner:
    "You are the planner of a team; a colleague writes the code. Do not call tools and do not write the kernel. Write a " +
    "plan in at most 40 lines: shapes and addresses, how the work is cut into loops and tiles, which registers hold what, " +
    "the order in which values are computed, rounding and edge cases, and which three pitfalls of this machine matter here.",
  critic:
    "You are the critic of a team; a colleague writes the code. Do not call tools and do not write the kernel. Review the " +
    "last version and its evaluation in at most 25 lines: the most likely cause of the failure, or of the lost cycles, with " +
    "the lines concerned, the evidence for it in the results, and the one change to make next.",
};

/** What the critic looks at in the result of a tool. */
interface Evaluated {
  readonly spent?: unknown;
  readonly evaluation?: { readonly verdict?: unknown; readonly cycles?: unknown };
}

/**
 * The adviser whose turn it is, or null.
 * @param entries events of the run
 * @param turnsLeft the writer needs one turn to act on advice
 */
export function adviserDue(entries: readonly TraceEntry[], turnsLeft: number): Adviser | null {
  if (turnsLeft < 2) return null;
  const last = entries.findLastIndex((entry) => entry.kind === "turn");
  if (last < 0) return "planner";
  const turn = entries[last];
  if (turn.kind !== "turn" || turn.role !== "writer") return null;
  const paid = evaluationsIn(entries.slice(last + 1)).filter(({ spent }) => spent === true);
  if (paid.length === 0) return null;
  const before = bestOf(evaluationsIn(entries.slice(0, last)));
  return bestOf(paid) < before ? null : "critic";
}

function evaluationsIn(entries: readonly TraceEntry[]): Evaluated[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== "tool" || typeof entry.data !== "object" || entry.data === null) return [];
    const data = entry.data as Evaluated;
    return typeof data.evaluation === "object" && data.evaluation !== null ? [data] : [];
  });
}

/** Cycles of the fastest correct kernel; infinite where none was correct. */
function bestOf(evaluations: readonly Evaluated[]): number {
  return Math.min(
    ...evaluations.map(({ evaluation }) =>
      evaluation?.verdict === "correct" && typeof evaluation.cycles === "number" ? evaluation.cycles : Infinity
    ),
  );
}
