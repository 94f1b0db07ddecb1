/**
 * What an agent is told of an evaluation: the part of a result that fits a conversation, as data that a trace keeps, and
 * as text. Text follows from data alone, so that a resumed run says the same.
 * @module
 */
import { z } from "zod";
import { type Diagnostic, formatDiagnostic } from "../../isa/diagnostic.ts";
import { describeFailure, failureCodes } from "../failure.ts";
import type { EvaluationResult, Verdict } from "../job.ts";
import type { OutputRow, OutputSummary } from "../output_summary.ts";
import { formatCount, formatPercent, formatRatio } from "../report/table.ts";

/** Diagnostics, wrong rows, wrong elements and warnings that are told; how many more there are is said. */
const toldDiagnostics = 8;
const toldRows = 6;
const toldMismatches = 6;
const toldWarnings = 5;

/** Characters of a source line that are told. */
const toldLineCharacters = 100;

const diagnosticSchema = z.object({
  severity: z.enum(["error", "warning"]),
  code: z.string(),
  message: z.string(),
  line: z.number(),
  column: z.number(),
  length: z.number(),
  token: z.string(),
  expected: z.string().optional(),
  hint: z.string().optional(),
});

const wrongRowsSchema = z.object({
  tensor: z.string(),
  /** Entries of the summary that hold a wrong element, and entries at all. */
  wrong: z.number(),
  total: z.number(),
  first: z.array(z.object({
    label: z.string(),
    elements: z.number(),
    wrong: z.number(),
    unwritten: z.number(),
    notNumbers: z.number(),
    meanSquaredError: z.number().nullable(),
  })),
});

/** Checks the report of an evaluation, as a trace keeps it. */
export const evaluationReportSchema = z.object({
  /** Version of the kernel that was evaluated. */
  version: z.number().int().positive(),
  verdict: z.enum(["correct", ...failureCodes] as [Verdict, ...Verdict[]]),
  message: z.string(),
  line: z.number().nullable(),
  /** What stands in that line. */
  lineText: z.string().nullable(),
  /** Cycles of the run, also where its result is wrong; null where it did not return. */
  latency: z.number().nullable(),
  /** Cycles of a correct kernel. */
  cycles: z.number().nullable(),
  /** Null where nothing could be compared. */
  comparison: z.object({
    elements: z.number(),
    matching: z.number(),
    matchRate: z.number(),
    unwritten: z.number(),
    nonFinite: z.number(),
    maximumError: z.number(),
    meanError: z.number(),
    scaled: z.object({ error: z.number().nullable(), bound: z.number(), within: z.boolean() }).nullable(),
    mismatches: z.array(z.object({
      tensor: z.string(),
      index: z.array(z.number()),
      expected: z.number(),
      actual: z.union([z.number(), z.string()]),
      written: z.boolean(),
    })),
  }).nullable(),
  wrongRows: z.array(wrongRowsSchema),
  diagnostics: z.array(diagnosticSchema),
  diagnosticsOmitted: z.number(),
  warnings: z.array(z.object({ message: z.string(), line: z.number().nullable(), count: z.number() })),
  warningsOmitted: z.number(),
  flags: z.array(z.string()),
  floor: z.number().nullable(),
  rooflineFraction: z.number().nullable(),
  /** The compiler's kernel on the same inputs; null where there is none, or it was not needed. */
  baseline: z.object({ name: z.string(), cycles: z.number() }).nullable(),
  speedup: z.number().nullable(),
});

/** What is told of an evaluation. */
export type EvaluationReport = z.infer<typeof evaluationReportSchema>;

/** The default baseline's cycles on the public inputs. */
export interface BaselineCycles {
  readonly name: string;
  readonly cycles: number;
}

/** Makes the report of a result on the public seed. */
export function reportOf(
  { version, source }: { readonly version: number; readonly source: string },
  result: EvaluationResult,
  baseline: BaselineCycles | null,
): EvaluationReport {
  const { comparison, profile, cycles, warnings } = result;
  const line = result.seeds[0]?.line ?? null;
  const returned = comparison !== null;
  const latency = cycles ?? (returned && profile ? profile.reduce((sum, line) => sum + line.cycles, 0) : null);
  return {
    version,
    verdict: result.verdict,
    message: result.message,
    line,
    lineText: line === null ? null : (source.split("\n")[line - 1] ?? "").trim().slice(0, toldLineCharacters),
    latency,
    cycles,
    comparison: comparison && {
      elements: comparison.elements,
      matching: comparison.matching,
      matchRate: comparison.matchRate,
      unwritten: comparison.unwritten,
      nonFinite: comparison.nonFinite,
      maximumError: comparison.maximumError,
      meanError: comparison.meanError,
      scaled: comparison.scaled ?? null,
      mismatches: comparison.mismatches.slice(0, toldMismatches).map((
        { tensor, index, expected, actual, written },
      ) => ({
        tensor,
        index: [...index],
        expected,
        actual,
        written,
      })),
    },
    wrongRows: result.verdict === "correct" ? [] : (result.outputs ?? []).map(wrongRowsOf),
    ...toldOf(result.diagnostics, result.diagnosticsOmitted),
    warnings: warnings.slice(0, toldWarnings).map(({ message, line, count }) => ({
      message,
      line: line ?? null,
      count,
    })),
    warningsOmitted: Math.max(0, warnings.length - toldWarnings),
    flags: [...result.flags],
    floor: result.floor?.cycles ?? null,
    rooflineFraction: result.rooflineFraction,
    baseline,
    speedup: baseline !== null && cycles !== null ? baseline.cycles / cycles : null,
  };
}

/** The first diagnostics, errors first, and how many more there are. */
export function toldOf(
  diagnostics: readonly Diagnostic[],
  omitted = 0,
): Pick<EvaluationReport, "diagnostics" | "diagnosticsOmitted"> {
  const sorted = [...diagnostics].sort((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"));
  return {
    diagnostics: sorted.slice(0, toldDiagnostics),
    diagnosticsOmitted: Math.max(0, sorted.length - toldDiagnostics) + omitted,
  };
}

function wrongRowsOf(summary: OutputSummary): EvaluationReport["wrongRows"][number] {
  const wrong = summary.rows.filter(isWrong);
  return {
    tensor: summary.tensor,
    wrong: wrong.length,
    total: summary.rows.length,
    first: wrong.slice(0, toldRows).map((row) => ({
      label: rowLabel(summary, row),
      elements: row.elements,
      wrong: row.elements - row.matching,
      unwritten: row.unwritten,
      notNumbers: row.notNumbers,
      meanSquaredError: row.meanSquaredError,
    })),
  };
}

/** Whether an entry of a summary holds an element that does not pass. */
export function isWrong(row: OutputRow): boolean {
  return row.matching < row.elements;
}

/** `Y[3,:]`, `Y[1,0,:]`, `rows 4-7 of Y`, `Y[64..127]`. */
export function rowLabel({ tensor, shape }: OutputSummary, { first, last }: OutputRow): string {
  if (shape.length < 2) return first === last ? `${tensor}[${first}]` : `${tensor}[${first}..${last}]`;
  const outer = shape.slice(0, -1);
  const start = coordinates(first, outer);
  return first === last ? `${tensor}[${start},:]` : `${tensor}[${start},:] to [${coordinates(last, outer)},:]`;
}

function coordinates(row: number, extents: readonly number[]): string {
  const index: number[] = [];
  for (let axis = extents.length - 1; axis >= 0; axis--) {
    index.unshift(row % extents[axis]);
    row = Math.floor(row / extents[axis]);
  }
  return index.join(",");
}

/** The paper's class of what went wrong; null where nothing did. */
export function errorClassOf({ verdict }: EvaluationReport): "S" | "F" | null {
  if (verdict === "correct") return null;
  const { errorClass } = describeFailure(verdict);
  return errorClass === "infrastructure" ? null : errorClass;
}

/** The report as text for the agent. */
export function reportText(report: EvaluationReport): string {
  const lines = [headline(report)];
  if (report.lineText) lines.push(`  line ${report.line}: ${report.lineText}`);
  if (report.diagnostics.length > 0) lines.push(diagnosticsText(report));
  if (report.comparison) lines.push(...comparisonText(report, report.comparison));
  if (report.cycles !== null) lines.push(...scoreText(report));
  else if (report.latency !== null) {
    lines.push(`latency: ${formatCount(report.latency)} cycles (counts once it is correct)`);
  }
  for (const { message, line, count } of report.warnings) {
    const times = count > 1 ? ` (${formatCount(count)} times)` : "";
    lines.push(`warning: ${line === null ? "" : `line ${line}: `}${message}${times}`);
  }
  if (report.warningsOmitted > 0) lines.push(`and ${report.warningsOmitted} more warnings`);
  if (report.flags.length > 0) lines.push(`flags: ${report.flags.join(", ")}`);
  lines.push(`next: ${nextStep(report)}`);
  return lines.join("\n");
}

/** Diagnostics one a line, and how many more there are. */
export function diagnosticsText(
  { diagnostics, diagnosticsOmitted }: Pick<EvaluationReport, "diagnostics" | "diagnosticsOmitted">,
): string {
  const lines = diagnostics.map((diagnostic) => {
    const token = diagnostic.token === "" ? "" : ` at '${diagnostic.token}'`;
    return `${formatDiagnostic(diagnostic, "line").replace(/^line:(\d+):(\d+)/, "line $1, column $2")}${token}`;
  });
  if (diagnosticsOmitted > 0) lines.push(`and ${diagnosticsOmitted} more`);
  return lines.join("\n");
}

function headline({ verdict, message, comparison, version }: EvaluationReport): string {
  if (verdict === "correct") return `CORRECT: version ${version} matches the reference on the public inputs.`;
  if (verdict === "syntax-error") return `FAILED (${verdict}): version ${version} does not assemble.`;
  if (comparison) return `WRONG (${verdict}): ${message}.`;
  return `FAILED (${verdict}): ${message}.`;
}

function comparisonText(report: EvaluationReport, comparison: NonNullable<EvaluationReport["comparison"]>): string[] {
  const { elements, matching, matchRate, unwritten, nonFinite, mismatches, scaled } = comparison;
  const lines = [`match rate: ${rateText(matchRate)} (${formatCount(matching)} of ${formatCount(elements)} elements)`];
  if (report.verdict === "correct") return lines;
  const counts = [
    unwritten > 0 ? `${formatCount(unwritten)} never written` : null,
    nonFinite > 0 ? `${formatCount(nonFinite)} NaN or infinite` : null,
    `largest error ${number(comparison.maximumError)}`,
    `mean error ${number(comparison.meanError)}`,
  ].filter((text) => text !== null);
  lines.push(`errors: ${counts.join(", ")}`);
  if (scaled && !scaled.within) {
    const error = scaled.error === null ? "not a number" : number(scaled.error);
    lines.push(`root mean square error over size of the output: ${error}, at most ${number(scaled.bound)} passes`);
  }
  for (const { tensor, wrong, total, first } of report.wrongRows) {
    if (wrong === 0) continue;
    lines.push(`wrong rows of ${tensor}: ${wrong} of ${total}`);
    for (const row of first) {
      const details = [
        `${row.wrong} of ${row.elements} wrong`,
        row.unwritten > 0 ? `${row.unwritten} unwritten` : null,
        row.notNumbers > 0 ? `${row.notNumbers} NaN` : null,
        row.meanSquaredError === null ? null : `mean squared error ${number(row.meanSquaredError)}`,
      ].filter((text) => text !== null);
      lines.push(`  ${row.label}: ${details.join(", ")}`);
    }
    if (wrong > first.length) lines.push(`  and ${wrong - first.length} more`);
  }
  if (mismatches.length > 0) lines.push("first wrong elements:");
  for (const { tensor, index, expected, actual, written } of mismatches) {
    const got = written ? `got ${typeof actual === "number" ? number(actual) : actual}` : "never written";
    lines.push(`  ${tensor}[${index.join(",")}]: expected ${number(expected)}, ${got}`);
  }
  const more = elements - matching - mismatches.length;
  if (more > 0 && mismatches.length > 0) lines.push(`  and ${formatCount(more)} more`);
  return lines;
}

function scoreText({ cycles, baseline, speedup, floor, rooflineFraction }: EvaluationReport): string[] {
  const lines = [`latency: ${formatCount(cycles)} cycles`];
  if (baseline && speedup !== null) {
    lines.push(`speedup: ${formatRatio(speedup)} over ${baseline.name} (${formatCount(baseline.cycles)} cycles)`);
  }
  if (floor !== null && rooflineFraction !== null) {
    lines.push(`roofline: ${formatPercent(rooflineFraction)} of the bound of ${formatCount(floor)} cycles`);
  }
  return lines;
}

function nextStep(report: EvaluationReport): string {
  const { verdict, comparison, speedup } = report;
  if (verdict === "correct") {
    return speedup !== null && speedup < 1
      ? "it is slower than the compiler's kernel: reduce the cycles of the inner loop, then evaluate again"
      : "this version is kept; try to make it faster, then evaluate again";
  }
  if (verdict === "syntax-error") return "repair these lines; this cost no evaluation, and neither does check_syntax";
  if (verdict === "wrong-result") {
    return "which rows and elements are wrong tells which loop, address or instruction is; view_output shows more rows";
  }
  const { hint } = describeFailure(verdict);
  return comparison ? `${hint}; view_output shows the rows` : hint;
}

/** A share in percent, exact at both ends: only all elements are 100 %. */
function rateText(share: number): string {
  const percent = 100 * share;
  if (share === 1 || share === 0) return `${percent} %`;
  return `${Math.min(99.99, Math.max(0.01, percent)).toFixed(2)} %`;
}

function number(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(6)));
}
