/**
 * The outcome of a benchmark as text.
 * @module
 */
import type { ScoreRow } from "../score.ts";
import { clusteredWilson, summarizeSpeedups } from "../metrics.ts";
import { formatCount, formatPercent, formatRatio, formatTable } from "./table.ts";

/** One line per score, then one per agent. */
export function formatScores(rows: readonly ScoreRow[]): string {
  if (rows.length === 0) return "no scores: nothing that was asked for can run";
  const table = formatTable(
    [
      { title: "platform" },
      { title: "task" },
      { title: "config" },
      { title: "agent" },
      { title: "result" },
      { title: "cycles", align: "right" },
      { title: "speedup", align: "right" },
      { title: "roofline", align: "right" },
      { title: "code", align: "right" },
      { title: "remarks" },
    ],
    rows.map((row) => [
      row.platform,
      row.task,
      row.config,
      row.agent,
      row.correct ? "correct" : row.verdict,
      formatCount(row.cycles),
      formatRatio(row.speedup),
      formatPercent(row.rooflineFraction),
      `${row.codeBytes} B`,
      [...row.flags, ...(row.seedGiven ? ["given seed"] : [])].join(", "),
    ]),
  );
  const names = [...new Set(rows.map(({ platform, baselineName }) => `${platform}: ${baselineName}`))].join(", ");
  return `${table}\n\n${
    formatSummary(rows)
  }\n\nspeedup is against the default baseline (${names}), on the same secret inputs; ` +
    "roofline is the physical floor of cycles / cycles\nno kernel: tasks and sizes that an agent has none for; they " +
    "count as not solved, and as 1.00x where failures do";
}

/**
 * Success and geometric-mean speedups per platform and agent, over every pair of the platform that anybody ran: one that
 * an agent has no kernel for counts as not solved.
 */
export function formatSummary(rows: readonly ScoreRow[]): string {
  const groups = [...Map.groupBy(rows, ({ platform, agent }) => `${platform}\u0000${agent}`).values()];
  const pairsOf = (wanted: string) => {
    const onPlatform = rows.filter(({ platform }) => platform === wanted);
    return [...Map.groupBy(onPlatform, pairOf).values()].map(([row]) => row);
  };
  return formatTable(
    [
      { title: "platform" },
      { title: "agent" },
      { title: "solved", align: "right" },
      { title: "no kernel", align: "right" },
      { title: "95 % interval", align: "right" },
      { title: "speedup (geometric mean)", align: "right" },
      { title: "failures as 1.00x", align: "right" },
      { title: "total cycles", align: "right" },
      { title: "infrastructure failures", align: "right" },
    ],
    groups.map((group) => {
      const own = new Map(group.map((row) => [pairOf(row), row]));
      const pairs = pairsOf(group[0].platform).map((row) => own.get(pairOf(row)) ?? { ...row, ...notSolved });
      const solved = pairs.filter(({ correct }) => correct).length;
      const rate = clusteredWilson(pairs.map(({ task, correct }) => ({ cluster: task, success: correct })));
      const speedups = summarizeSpeedups(
        pairs.flatMap(({ baseline, cycles }) => baseline === null ? [] : [{ baseline, cycles }]),
      );
      return [
        group[0].platform,
        group[0].agent,
        `${solved}/${pairs.length}`,
        String(pairs.length - own.size),
        `${formatPercent(rate.low)} .. ${formatPercent(rate.high)}`,
        speedups.solvedOnly === null ? "-" : `${formatRatio(speedups.solvedOnly)} (n=${speedups.solved})`,
        formatRatio(speedups.withFallback),
        formatRatio(speedups.totalCycles),
        String(group.filter(({ verdict }) => verdict === "infrastructure").length),
      ];
    }),
  );
}

const notSolved = { correct: false, cycles: null } as const;

function pairOf({ task, config }: ScoreRow): string {
  return `${task} ${config}`;
}
