/**
 * Live progress of a matrix of runs on standard error: one line in place on a terminal, a line per run elsewhere.
 * @module
 */
import type { RunOutcome } from "../runs/conductor.ts";
import type { MatrixState } from "../runs/matrix.ts";
import { formatCount, formatRatio } from "./table.ts";

/** Shows how far a matrix is. */
export interface MatrixProgress {
  /** Something has changed. @param outcome a run that has just ended, or null */
  show(state: MatrixState, outcome: RunOutcome | null): void;
  /** Nothing more comes: a terminal's line is cleared. */
  end(): void;
}

/** Milliseconds between two drawings of a terminal's line. */
const redrawMilliseconds = 100;

/** Progress on a terminal or into a log. */
export function matrixProgress(
  write: (text: string) => void,
  terminal: { readonly width: () => number } | null,
  now: () => number = () => performance.now(),
): MatrixProgress {
  if (terminal === null) {
    return { show: (state, outcome) => outcome && write(`${outcomeLine(state, outcome)}\n`), end: () => {} };
  }
  let last = -Infinity;
  return {
    show(state, outcome) {
      if (outcome === null && now() - last < redrawMilliseconds) return;
      last = now();
      write(`\r\x1b[K${stateLine(state).slice(0, terminal.width() - 1)}`);
    },
    end: () => write("\r\x1b[K"),
  };
}

/** `[##..] 3/12 runs, 2 solved, 120,000 tokens, $0.42, 4 min left: gpt-5.2 coral gemm c1, 4/15 and 3 more`. */
export function stateLine(state: MatrixState): string {
  const { total, finished, infrastructure, cancelled, running } = state;
  const ended = finished + infrastructure + cancelled;
  const bar = "#".repeat(Math.round((10 * ended) / Math.max(1, total))).padEnd(10, ".");
  const shown = running.length === 0
    ? ""
    : `: ${running[0]}${running.length > 1 ? ` and ${running.length - 1} more` : ""}`;
  const parts = [
    `[${bar}] ${ended}/${total} runs`,
    `${state.solved} solved`,
    ...infrastructure > 0 ? [`${infrastructure} failed for reasons of the infrastructure`] : [],
    ...state.tokens > 0 ? [`${formatCount(state.tokens)} tokens`, dollarsText(state)] : [],
    ...state.millisecondsLeft === null ? [] : [`${durationText(state.millisecondsLeft)} left`],
  ];
  return `${parts.join(", ")}${shown}`;
}

function outcomeLine(
  state: MatrixState,
  { specification, agent, status, score, end, how, totals }: RunOutcome,
): string {
  const { platform, task, configuration, attempt } = specification;
  const { total, finished, infrastructure, cancelled } = state;
  const result = score === null
    ? `${status}: ${end.message}`
    : score.correct
    ? `correct, ${formatCount(score.cycles)} cycles, ${formatRatio(score.speedup)}`
    : score.verdict;
  const tokens = totals.allTokens === 0 ? "" : `, ${formatCount(totals.allTokens)} tokens`;
  const name = `${agent} ${platform} ${task} ${configuration}${attempt > 1 ? ` attempt ${attempt}` : ""}`;
  const place = `[${finished + infrastructure + cancelled}/${total}]`;
  return `${place} ${name}: ${result}${tokens}${how === "known" ? " (known)" : ""}`;
}

/** Known dollars, and whether there is more that nobody knows: `$0.42`, `$0.42 and unknown`, `cost unknown`. */
export function dollarsText(
  { dollars, isPricePartlyUnknown }: Pick<MatrixState, "dollars" | "isPricePartlyUnknown">,
): string {
  if (!isPricePartlyUnknown) return formatDollars(dollars);
  return dollars === 0 ? "cost unknown" : `${formatDollars(dollars)} and unknown`;
}

/** `$1.23`; below a dollar with four digits; unknown is said. */
export function formatDollars(dollars: number | null): string {
  if (dollars === null) return "unknown";
  return `$${dollars.toFixed(dollars === 0 || dollars >= 1 ? 2 : 4)}`;
}

/** `40 s`, `3 min`, `2 h 5 min`. */
export function durationText(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
