/**
 * The result of one evaluation as text: verdict, differences, and what the lines cost.
 * @module
 */
import { describeFailure } from "../failure.ts";
import type { Comparison, EvaluationResult, SeedResult } from "../job.ts";
import { formatProfile, formatWarnings } from "./profile_text.ts";
import { formatCount, formatPercent, formatRatio, formatTable } from "./table.ts";

/** What is shown. */
export interface EvaluationText {
  /** `GEMM c1 on Coral NPU`. */
  readonly title: string;
  readonly result: EvaluationResult;
  readonly source: string;
  /** Lines of the profile to show. */
  readonly lines: number;
  readonly baseline: number | null;
  readonly baselineName: string;
}

/** Lays out a result. */
export function formatEvaluation(shown: EvaluationText): string {
  const { result } = shown;
  const hint = result.verdict === "correct" ? "" : `\nhint: ${describeFailure(result.verdict).hint}`;
  const parts = [`${result.verdict}: ${shown.title}: ${result.message}${hint}`];
  if (result.cycles !== null) parts.push(formatScore(shown));
  if (result.seeds.length > 0) parts.push(formatSeeds(result));
  if (result.comparison && result.comparison.matching < result.comparison.elements) {
    parts.push(formatMismatches(result.comparison));
  }
  if (result.warnings.length > 0) {
    parts.push(formatWarnings(result.warnings).join("\n"));
  }
  if (result.profile && shown.lines > 0) parts.push(formatProfile(result.profile, shown.source, shown.lines));
  return parts.join("\n\n");
}

function formatScore({ result, baseline, baselineName }: EvaluationText): string {
  const categories = Object.entries(result.instructionCategories).sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count}`).join(", ");
  const lines = [
    `cycles    ${formatCount(result.cycles)} (${
      aggregate(result)
    } over the secret seeds, or over all where none is secret)`,
  ];
  if (baseline !== null) {
    lines.push(
      `speedup   ${formatRatio(baseline / result.cycles!)} over ${baselineName} (${formatCount(baseline)} cycles)`,
    );
  }
  if (result.floor && result.rooflineFraction !== null) {
    const floor = `of the floor of ${formatCount(result.floor.cycles)} cycles`;
    lines.push(`roofline  ${formatPercent(result.rooflineFraction)} ${floor}: ${result.floor.derivation}`);
  }
  if (result.rooflineFraction === null) lines.push("roofline  none: the shape is held back, and so is the bound");
  lines.push(`code      ${result.codeBytes} bytes, ${result.instructionCount} instructions (${categories})`);
  lines.push(`static    ${result.staticBytes} bytes`);
  lines.push(`executed  ${formatCount(result.instructions)} instructions`);
  if (result.flags.length > 0) lines.push(`flags     ${result.flags.join(", ")}`);
  return lines.join("\n");
}

/** How the cycles of several seeds become one number. */
function aggregate({ seeds }: EvaluationResult): string {
  return seeds.some(({ shapes }) => shapes) ? "geometric mean" : "median";
}

function formatSeeds({ seeds }: EvaluationResult): string {
  const hasShapes = seeds.some(({ shapes }) => shapes);
  const isScaled = seeds.some(({ comparison }) => comparison?.scaled);
  return formatTable(
    [
      { title: "seed" },
      { title: "inputs" },
      ...(hasShapes ? [{ title: "shape" }] : []),
      { title: "verdict" },
      { title: "match", align: "right" },
      ...(isScaled ? [{ title: "error", align: "right" } as const] : []),
      { title: "cycles", align: "right" },
    ],
    seeds.map(({ visibility, distribution, shapes, verdict, comparison, cycles }) => [
      visibility,
      distribution,
      ...(hasShapes ? [formatShapes(shapes)] : []),
      verdict,
      comparison ? formatPercent(comparison.matchRate) : "-",
      ...(isScaled ? [formatScaled(comparison)] : []),
      formatCount(cycles),
    ]),
  );
}

/** `0.31 % of 2 %`: the error as a part of the output's size, and the largest that passes. */
function formatScaled(comparison: Comparison | null): string {
  if (!comparison?.scaled) return "-";
  const { error, bound } = comparison.scaled;
  const percent = (share: number) => `${Number((100 * share).toPrecision(2))} %`;
  return `${error === null ? "NaN" : percent(error)} of ${percent(bound)}`;
}

/** `Y 12x7`, or a dash where a shape is secret. */
function formatShapes(shapes: SeedResult["shapes"]): string {
  if (!shapes) return "-";
  return Object.entries(shapes).map(([name, extents]) => `${name} ${extents.join("x")}`).join(", ");
}

function formatMismatches({ mismatches, elements, matching, maximumError, meanError, unwritten }: Comparison): string {
  const table = formatTable(
    [
      { title: "element" },
      { title: "expected", align: "right" },
      { title: "got", align: "right" },
      { title: "address" },
    ],
    mismatches.map(({ tensor, index, expected, actual, address, written }) => [
      `${tensor}[${index.join(",")}]`,
      String(expected),
      written ? String(actual) : "not written",
      `0x${(address >>> 0).toString(16).padStart(8, "0")}`,
    ]),
  );
  const more = elements - matching - mismatches.length;
  const errors = `largest error ${maximumError}, mean error ${
    Number(meanError.toPrecision(6))
  }, ${unwritten} never written`;
  return `${elements - matching} of ${elements} elements differ (${errors})\n${table}${
    more > 0 ? `\nand ${more} more` : ""
  }`;
}
