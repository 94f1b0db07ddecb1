/**
 * What `view_output` shows: statistics of the output against the reference, row by row.
 * @module
 */
import type { EvaluationResult } from "../job.ts";
import type { OutputRow, OutputSummary } from "../output_summary.ts";
import { formatTable } from "../report/table.ts";
import { isWrong, rowLabel } from "./evaluation_report.ts";

/** What a tool shows of a result. */
export interface ShownResult {
  /** Whether there was something to show. */
  readonly ok: boolean;
  readonly content: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Lays out the outputs of a run. @param limit rows to show of each output: wrong ones, or where there is none the first */
export function outputText({ outputs, message, verdict }: EvaluationResult, limit: number): ShownResult {
  if (!outputs || outputs.length === 0) {
    return {
      ok: false,
      content: `there is no output to view (${verdict}): ${message}`,
      data: { outputs: [] },
    };
  }
  const shown = outputs.map((summary) => {
    const wrong = summary.rows.filter(isWrong);
    const chosen = (wrong.length > 0 ? wrong : summary.rows).slice(0, limit);
    return { summary, wrong: wrong.length, rows: chosen };
  });
  return {
    ok: true,
    content: shown.map(({ summary, wrong, rows }) => summaryText(summary, wrong, rows)).join("\n\n"),
    data: {
      outputs: shown.map(({ summary, wrong, rows }) => ({
        tensor: summary.tensor,
        shape: summary.shape,
        wrongRows: wrong,
        totalRows: summary.rows.length,
        total: totalOf(summary.rows),
        rows,
      })),
    },
  };
}

function summaryText(summary: OutputSummary, wrong: number, rows: readonly OutputRow[]): string {
  const { tensor, shape } = summary;
  const count = summary.rows.length;
  const title = `${tensor} (${shape.join("x")}): ${
    wrong === 0 ? `all ${count} rows are right` : `${wrong} of ${count} rows hold wrong elements`
  }`;
  const table = formatTable(
    [
      { title: "row" },
      { title: "wrong", align: "right" },
      { title: "mean sq. error", align: "right" },
      { title: "actual min..max" },
      { title: "expected min..max" },
      { title: "non-zero actual/expected" },
      { title: "NaN", align: "right" },
      { title: "inf", align: "right" },
      { title: "unwritten", align: "right" },
    ],
    [["all", totalOf(summary.rows)] as const, ...rows.map((row) => [rowLabel(summary, row), row] as const)]
      .map(([label, row]) => [
        label,
        `${row.elements - row.matching}/${row.elements}`,
        row.meanSquaredError === null ? "-" : short(row.meanSquaredError),
        rangeText(row.actual),
        rangeText(row.expected),
        `${row.nonZeroActual}/${row.nonZeroExpected}`,
        String(row.notNumbers),
        String(row.infinite),
        String(row.unwritten),
      ]),
  );
  const more = (wrong > 0 ? wrong : count) - rows.length;
  const tail = more > 0 ? `\nand ${more} more ${wrong > 0 ? "wrong " : ""}rows` : "";
  return `${title}\n${table}${tail}`;
}

/** Statistics of all rows together. */
function totalOf(rows: readonly OutputRow[]): Omit<OutputRow, "first" | "last"> {
  const sum = (of: (row: OutputRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  const finite = ({ elements, unwritten, notNumbers, infinite }: OutputRow) =>
    elements - unwritten - notNumbers - infinite;
  const written = sum(finite);
  return {
    elements: sum(({ elements }) => elements),
    matching: sum(({ matching }) => matching),
    unwritten: sum(({ unwritten }) => unwritten),
    notNumbers: sum(({ notNumbers }) => notNumbers),
    infinite: sum(({ infinite }) => infinite),
    meanSquaredError: written === 0 ? null : sum((row) => (row.meanSquaredError ?? 0) * finite(row)) / written,
    actual: unionOf(rows.map(({ actual }) => actual)),
    expected: unionOf(rows.map(({ expected }) => expected)),
    nonZeroActual: sum(({ nonZeroActual }) => nonZeroActual),
    nonZeroExpected: sum(({ nonZeroExpected }) => nonZeroExpected),
  };
}

function unionOf(ranges: readonly OutputRow["actual"][]): OutputRow["actual"] {
  const known = ranges.filter((range) => range !== null);
  if (known.length === 0) return null;
  return {
    minimum: Math.min(...known.map(({ minimum }) => minimum)),
    maximum: Math.max(...known.map(({ maximum }) => maximum)),
  };
}

function rangeText(range: OutputRow["actual"]): string {
  return range === null ? "-" : `${short(range.minimum)}..${short(range.maximum)}`;
}

function short(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e9 ? String(value) : String(Number(value.toPrecision(4)));
}
