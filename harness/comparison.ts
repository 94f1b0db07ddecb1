/**
 * Comparison of an output with the reference: element by element, and as a whole.
 * @module
 */
import { storageElements, storagePosition } from "../isa/layout.ts";
import { type IsaPlugin, type PlacedTensor, type Tolerance, unitBytesOf } from "../isa/plugin.ts";
import type { Tensor, TensorValues } from "../tasks/task.ts";
import type { Comparison, Mismatch, ScaledComparison } from "./job.ts";

/** One output: what the machine holds, which bytes the kernel wrote, and what the reference says. */
export interface OutputToCompare {
  readonly placed: PlacedTensor;
  readonly actual: Tensor;
  readonly expected: Tensor;
  /** One bit per byte of the placed range, least significant first. */
  readonly written: Uint8Array;
}

/** How many mismatches a comparison lists. */
const listedMismatches = 8;

/**
 * Compares outputs. Of an output whose shape is a capacity only the elements that this run asks for count. An element passes if it was written and `!(error <= tolerance)` is false, so that NaN never passes.
 * @param outputs every output tensor of the task
 * @param spaces of the machine, for the addresses of mismatches; absent: every address counts a byte
 */
export function compareOutputs(
  outputs: readonly OutputToCompare[],
  tolerance: Tolerance,
  spaces: IsaPlugin["spaces"] = [],
): Comparison {
  let elements = 0, matching = 0, unwritten = 0, nonFinite = 0, counted = 0, errorSum = 0, maximumError = 0;
  const mismatches: Mismatch[] = [];
  for (const { placed, actual, expected, written } of outputs) {
    const count = expected.values.length;
    const places = actual.values.length;
    if (places !== count && !(placed.specification.capacity && places > count)) {
      throw new Error(`output '${placed.specification.name}' decodes to ${places} elements, not ${count}`);
    }
    elements += count;
    const { shape } = placed.specification;
    const elementBytes = placed.length / storageElements(shape, placed.columnBlock);
    const unitBytes = unitBytesOf(spaces, placed.space);
    for (let element = 0; element < count; element++) {
      const value = actual.values[element];
      const wanted = expected.values[element];
      const error = Math.abs(value - wanted);
      const position = storagePosition(shape, element, placed.columnBlock);
      const isWritten = elementWritten(written, position, elementBytes, placed.length);
      if (isWritten && Number.isFinite(error)) {
        counted++;
        errorSum += error;
        if (error > maximumError) maximumError = error;
      }
      if (!isWritten) unwritten++;
      else if (!Number.isFinite(value) && Number.isFinite(wanted)) nonFinite++;
      const within = error <= tolerance.absolute + tolerance.relative * Math.abs(wanted);
      if (isWritten && within) matching++;
      else if (mismatches.length < listedMismatches) {
        mismatches.push({
          tensor: placed.specification.name,
          index: indexOf(element, expected.specification.shape),
          expected: wanted,
          actual: Number.isFinite(value) ? value : String(value) as Mismatch["actual"],
          space: placed.space,
          address: placed.offset + Math.floor(position * elementBytes / unitBytes),
          written: isWritten,
        });
      }
    }
  }
  return {
    elements,
    matching,
    matchRate: elements === 0 ? 0 : matching / elements,
    maximumError,
    meanError: counted === 0 ? 0 : errorSum / counted,
    unwritten,
    nonFinite,
    mismatches,
    ...scaledComparison(outputs, tolerance),
  };
}

/** The second criterion: the worst output tensor counts. */
function scaledComparison(
  outputs: readonly OutputToCompare[],
  { scaled }: Tolerance,
): { readonly scaled?: ScaledComparison } {
  if (scaled === undefined) return {};
  const errors = outputs.map(({ actual, expected }) => relativeError(actual.values, expected.values));
  // an error that is no number (the output holds NaN) is no error within a bound
  const finite = errors.every(Number.isFinite);
  const error = finite ? Math.max(...errors) : null;
  return { scaled: { error, bound: scaled, within: error !== null && error <= scaled } };
}

/** Root of the mean squared error over the root mean square of the expected values; 0 where both are 0. */
export function relativeError(actual: TensorValues, expected: TensorValues): number {
  let errors = 0, squares = 0;
  for (let element = 0; element < expected.length; element++) {
    errors += (actual[element] - expected[element]) ** 2;
    squares += expected[element] ** 2;
  }
  return errors === 0 ? 0 : Math.sqrt(errors / squares);
}

/** Whether `actual` meets every criterion of the tolerance. */
export function compareValues(actual: TensorValues, expected: TensorValues, tolerance: Tolerance): boolean {
  for (let element = 0; element < expected.length; element++) {
    const error = Math.abs(actual[element] - expected[element]);
    if (!(error <= tolerance.absolute + tolerance.relative * Math.abs(expected[element]))) return false;
  }
  if (tolerance.scaled !== undefined && !(relativeError(actual, expected) <= tolerance.scaled)) return false;
  return actual.length === expected.length;
}

/** Whether every byte of an element was written; formats without whole bytes per element count the whole tensor. */
export function elementWritten(written: Uint8Array, element: number, elementBytes: number, length: number): boolean {
  const whole = Number.isInteger(elementBytes);
  const first = whole ? element * elementBytes : 0;
  const end = whole ? first + elementBytes : length;
  for (let byte = first; byte < end; byte++) {
    if (!((written[byte >> 3] >> (byte & 7)) & 1)) return false;
  }
  return true;
}

/** Coordinates of a row-major element. */
function indexOf(element: number, shape: readonly number[]): number[] {
  const index = new Array<number>(shape.length);
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    index[axis] = element % shape[axis];
    element = Math.floor(element / shape[axis]);
  }
  return index;
}
