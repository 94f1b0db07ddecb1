/**
 * What single lines of a source cost and what runs remarked, as text.
 * @module
 */
import type { LineProfile, RuntimeWarning } from "../../isa/plugin.ts";
import { formatCount, formatPercent, formatTable } from "./table.ts";

/** Remarks on a run, one a line. */
export function formatWarnings(warnings: readonly RuntimeWarning[]): string[] {
  return warnings.map(({ code, message, line, count }) =>
    `warning: ${line === undefined ? "" : `line ${line}: `}${message} [${code}]${count > 1 ? ` (${count} times)` : ""}`
  );
}

/**
 * Lines of a profile as a table, in the order given.
 * @param total cycles of the whole run, which shares are of
 */
export function profileTable(lines: readonly LineProfile[], source: string, total: number): string {
  const sourceLines = source.split("\n");
  return formatTable(
    [
      { title: "line", align: "right" },
      { title: "cycles", align: "right" },
      { title: "share", align: "right" },
      { title: "times", align: "right" },
      { title: "source" },
      { title: "waits (cycles)" },
    ],
    lines.map(({ line, cycles, executions, stalls }) => [
      String(line),
      formatCount(cycles),
      formatPercent(total === 0 ? 0 : cycles / total),
      formatCount(executions),
      (sourceLines[line - 1] ?? "").replace(/\s+/g, " ").trim().slice(0, 50),
      Object.entries(stalls).filter(([, waited]) => waited > 0).sort(([, a], [, b]) => b - a)
        .map(([cause, waited]) => `${cause} ${formatCount(waited)}`).join(", "),
    ]),
  );
}

/**
 * The lines that cost most, in the order of the source, with what they waited for.
 * @param count how many of them
 */
export function formatProfile(profile: readonly LineProfile[], source: string, count: number): string {
  const total = profile.reduce((sum, { cycles }) => sum + cycles, 0);
  if (profile.length === 0) return "no line executed";
  const costly = [...profile].sort((a, b) => b.cycles - a.cycles || a.line - b.line).slice(0, count).filter((
    { cycles },
  ) => cycles > 0);
  const shown = costly.sort((a, b) => a.line - b.line);
  const rest = total - shown.reduce((sum, { cycles }) => sum + cycles, 0);
  const table = profileTable(shown, source, total);
  return `${table}\nother lines: ${formatCount(rest)} cycles; all lines: ${formatCount(total)}`;
}
