/**
 * What `profile` shows: the lines that cost most, most expensive first.
 * @module
 */
import type { EvaluationResult } from "../job.ts";
import { profileTable } from "../report/profile_text.ts";
import { formatCount } from "../report/table.ts";
import type { ShownResult } from "./output_text.ts";

/** Lays out the profile of a run. @param limit lines to show */
export function hottestLinesText(
  { profile, verdict, message }: EvaluationResult,
  source: string,
  limit: number,
): ShownResult {
  if (!profile || profile.length === 0) {
    return { ok: false, content: `there is no profile (${verdict}): ${message}`, data: { total: 0, lines: [] } };
  }
  const total = profile.reduce((sum, { cycles }) => sum + cycles, 0);
  const hottest = [...profile].sort((a, b) => b.cycles - a.cycles || a.line - b.line).slice(0, limit);
  const table = profileTable(hottest, source, total);
  const rest = profile.length - hottest.length;
  const tail = rest > 0 ? `; ${rest} cheaper lines are left out` : "";
  return {
    ok: true,
    content: `${formatCount(total)} cycles in all (${verdict}), most expensive lines first${tail}\n${table}`,
    data: { total, verdict, lines: hottest },
  };
}
