/**
 * What an output looks like row by row: the picture behind a match rate. Made from the one execution that is judged, for
 * public seeds only.
 * @module
 */
import { z } from "zod";
import { storageElements, storagePosition } from "../isa/layout.ts";
import type { Tolerance } from "../isa/plugin.ts";
import { elementWritten, type OutputToCompare } from "./comparison.ts";

/** Entries that a summary has at most; longer outputs have entries of several rows. */
export const maximumSummaryRows = 256;

/** Elements per entry of an output of one axis, whose only row would tell nothing. */
const vectorChunk = 64;

const extent = z.strictObject({ minimum: z.number(), maximum: z.number() }).nullable();

/** Checks statistics of one entry. */
const outputRowSchema = z.strictObject({
  /** First and last row of the entry, counted over all axes but the last; of an output of one axis: elements. */
  first: z.number().int(),
  last: z.number().int(),
  elements: z.number().int(),
  /** Elements that are written and within the elementwise tolerance. */
  matching: z.number().int(),
  unwritten: z.number().int(),
  notNumbers: z.number().int(),
  infinite: z.number().int(),
  /** Over the written, finite elements; null where there is none. */
  meanSquaredError: z.number().nullable(),
  /** Smallest and largest written, finite value. */
  actual: extent,
  expected: extent,
  nonZeroActual: z.number().int(),
  nonZeroExpected: z.number().int(),
});

/** Checks a summary. */
export const outputSummarySchema = z.strictObject({
  tensor: z.string(),
  /** Shape of this run. */
  shape: z.array(z.number().int()),
  rows: z.array(outputRowSchema),
});

/** Statistics of some neighbouring rows. */
export type OutputRow = z.infer<typeof outputRowSchema>;

/** Statistics of an output tensor, row by row. */
export type OutputSummary = z.infer<typeof outputSummarySchema>;

/** Summarises outputs. Unwritten elements count as such and are no part of any other statistic. */
export function summariseOutputs(outputs: readonly OutputToCompare[], tolerance: Tolerance): OutputSummary[] {
  return outputs.map((output) => {
    const { shape } = output.expected.specification;
    const count = output.expected.values.length;
    const rowElements = shape.length > 1 ? shape[shape.length - 1] : 1;
    const rows = Math.max(1, Math.ceil(count / rowElements));
    const least = shape.length > 1 ? 1 : vectorChunk;
    const rowsPerEntry = Math.max(least, Math.ceil(rows / maximumSummaryRows));
    const entries: OutputRow[] = [];
    for (let first = 0; first < rows; first += rowsPerEntry) {
      const last = Math.min(rows, first + rowsPerEntry) - 1;
      const elements = { from: first * rowElements, to: Math.min(count, (last + 1) * rowElements) };
      entries.push({ first, last, ...statistics(output, tolerance, elements) });
    }
    return { tensor: output.placed.specification.name, shape: [...shape], rows: entries };
  });
}

function statistics(
  { placed, actual, expected, written }: OutputToCompare,
  tolerance: Tolerance,
  { from, to }: { readonly from: number; readonly to: number },
): Omit<OutputRow, "first" | "last"> {
  const { shape } = placed.specification;
  const elementBytes = placed.length / storageElements(shape, placed.columnBlock);
  let matching = 0, unwritten = 0, notNumbers = 0, infinite = 0, finite = 0, squares = 0;
  let nonZeroActual = 0, nonZeroExpected = 0;
  const actualValues = new Extent(), expectedValues = new Extent();
  for (let element = from; element < to; element++) {
    const wanted = expected.values[element];
    expectedValues.add(wanted);
    if (wanted !== 0) nonZeroExpected++;
    const position = storagePosition(shape, element, placed.columnBlock);
    if (!elementWritten(written, position, elementBytes, placed.length)) {
      unwritten++;
      continue;
    }
    const value = actual.values[element];
    if (value !== 0) nonZeroActual++;
    const error = Math.abs(value - wanted);
    if (error <= tolerance.absolute + tolerance.relative * Math.abs(wanted)) matching++;
    if (Number.isNaN(value)) notNumbers++;
    else if (!Number.isFinite(value)) infinite++;
    else {
      finite++;
      squares += error * error;
      actualValues.add(value);
    }
  }
  return {
    elements: to - from,
    matching,
    unwritten,
    notNumbers,
    infinite,
    meanSquaredError: finite === 0 ? null : squares / finite,
    actual: actualValues.range,
    expected: expectedValues.range,
    nonZeroActual,
    nonZeroExpected,
  };
}

/** Smallest and largest of the values added; null before the first finite one. */
class Extent {
  range: { minimum: number; maximum: number } | null = null;

  add(value: number): void {
    if (!Number.isFinite(value)) return;
    const { minimum, maximum } = this.range ?? { minimum: value, maximum: value };
    this.range = { minimum: Math.min(minimum, value), maximum: Math.max(maximum, value) };
  }
}
