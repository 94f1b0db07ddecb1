/**
 * What the references of floating-point tasks are made of: operators on row-major arrays in double precision, each with
 * the rounding points of a platform. An elementwise operator rounds after every elementary step, a matrix product once.
 * @module
 */
import type { Numerics } from "../task.ts";

/** Extents of a matrix product. */
export interface ProductSizes {
  readonly rows: number;
  readonly inner: number;
  readonly columns: number;
}

/** Added to a variance or a mean square before its root. */
export const epsilon = 1e-6;

/** Keys that one step of tiled attention covers. */
export const keyTile = 64;

/** Rounding of scalars. */
export function scalarRounding({ round, scalar }: Numerics): (value: number) => number {
  return scalar ?? round;
}

/** The values after `round`, in place. */
function rounded(values: Float64Array, round: (value: number) => number): Float64Array {
  for (let i = 0; i < values.length; i++) values[i] = round(values[i]);
  return values;
}

/** left · right, both row-major. */
export function product(
  left: Float64Array,
  right: Float64Array,
  { rows, inner, columns }: ProductSizes,
  { round }: Numerics,
): Float64Array {
  const result = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const sums = result.subarray(row * columns, (row + 1) * columns);
    // four rows of the right operand at a time: a quarter of the traffic on the sums
    for (let k = 0; k + 4 <= inner; k += 4) {
      const at = row * inner + k;
      const a = left[at], b = left[at + 1], c = left[at + 2], d = left[at + 3];
      const first = k * columns, second = first + columns, third = second + columns, fourth = third + columns;
      for (let column = 0; column < columns; column++) {
        sums[column] += a * right[first + column] + b * right[second + column] + c * right[third + column] +
          d * right[fourth + column];
      }
    }
    for (let k = inner - inner % 4; k < inner; k++) {
      const factor = left[row * inner + k];
      for (let column = 0; column < columns; column++) sums[column] += factor * right[k * columns + column];
    }
  }
  return rounded(result, round);
}

/** Swaps rows and columns. */
export function transposed(values: Float64Array, rows: number, columns: number): Float64Array {
  const result = new Float64Array(values.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) result[column * rows + row] = values[row * columns + column];
  }
  return result;
}

/** a + b by element. */
export function sum(a: Float64Array, b: Float64Array, { round }: Numerics): Float64Array {
  return a.map((value, i) => round(value + b[i]));
}

/** a · b by element. */
export function multiplied(a: Float64Array, b: Float64Array, { round }: Numerics): Float64Array {
  return a.map((value, i) => round(value * b[i]));
}

/** x / (1 + exp(-steepness · x)); a steepness of 1 is no step of its own. */
export function gated(x: Float64Array, steepness: number, numerics: Numerics): Float64Array {
  const { round } = numerics;
  const factor = scalarRounding(numerics)(steepness);
  return x.map((value) => {
    const argument = steepness === 1 ? value : round(factor * value);
    const reciprocal = round(1 / round(1 + round(Math.exp(round(-argument)))));
    return round(reciprocal * value);
  });
}

/** Softmax of every row. */
export function softmaxRows(x: Float64Array, columns: number, numerics: Numerics): Float64Array {
  const { round } = numerics;
  const scalar = scalarRounding(numerics);
  const result = new Float64Array(x.length);
  for (let start = 0; start < x.length; start += columns) {
    const row = result.subarray(start, start + columns);
    const maximum = maximumOf(x.subarray(start, start + columns));
    let total = 0;
    for (let column = 0; column < columns; column++) {
      row[column] = round(Math.exp(round(x[start + column] - maximum)));
      total += row[column];
    }
    const reciprocal = scalar(1 / scalar(total));
    for (let column = 0; column < columns; column++) row[column] = round(row[column] * reciprocal);
  }
  return result;
}

/** Mean 0 and variance 1 for every row. */
export function layernormRows(x: Float64Array, columns: number, numerics: Numerics): Float64Array {
  const { round } = numerics;
  const scalar = scalarRounding(numerics);
  const result = new Float64Array(x.length);
  for (let start = 0; start < x.length; start += columns) {
    const row = x.subarray(start, start + columns);
    const exactMean = row.reduce((total, value) => total + value, 0) / columns;
    const variance = row.reduce((total, value) => total + (value - exactMean) ** 2, 0) / columns;
    const mean = scalar(exactMean);
    const inverse = inverseRoot(variance, scalar);
    for (let column = 0; column < columns; column++) {
      result[start + column] = round(round(row[column] - mean) * inverse);
    }
  }
  return result;
}

/** Mean square 1 for every row. */
export function rmsnormRows(x: Float64Array, columns: number, numerics: Numerics): Float64Array {
  const { round } = numerics;
  const scalar = scalarRounding(numerics);
  const result = new Float64Array(x.length);
  for (let start = 0; start < x.length; start += columns) {
    let squares = 0;
    for (let column = 0; column < columns; column++) squares += x[start + column] ** 2;
    const inverse = inverseRoot(squares / columns, scalar);
    for (let column = 0; column < columns; column++) result[start + column] = round(x[start + column] * inverse);
  }
  return result;
}

/** 1 / sqrt(value + epsilon), every step a scalar. */
function inverseRoot(value: number, scalar: (value: number) => number): number {
  return scalar(1 / scalar(Math.sqrt(scalar(scalar(value) + scalar(epsilon)))));
}

/** Extents of one head's attention. */
export interface AttentionSizes {
  readonly queries: number;
  readonly keys: number;
  /** Elements of a query or key, and of a value. */
  readonly width: number;
}

/** softmax(Q Kᵀ / sqrt(width)) V for one head, no mask. */
export function attention(
  query: Float64Array,
  key: Float64Array,
  value: Float64Array,
  sizes: AttentionSizes,
  numerics: Numerics,
): Float64Array {
  const { queries, keys, width } = sizes;
  const scores = scaledScores(query, key, sizes, numerics);
  const probabilities = softmaxRows(scores, keys, numerics);
  return product(probabilities, value, { rows: queries, inner: keys, columns: width }, numerics);
}

function scaledScores(
  query: Float64Array,
  key: Float64Array,
  { queries, keys, width }: AttentionSizes,
  numerics: Numerics,
): Float64Array {
  const scale = scalarRounding(numerics)(1 / Math.sqrt(width));
  const scores = product(
    query,
    transposed(key, keys, width),
    { rows: queries, inner: width, columns: keys },
    numerics,
  );
  return scores.map((score) => numerics.round(score * scale));
}

/** The same as {@linkcode attention}, over tiles of keys with a running maximum and a running sum per query. */
export function tiledAttention(
  query: Float64Array,
  key: Float64Array,
  value: Float64Array,
  { queries, keys, width }: AttentionSizes,
  numerics: Numerics,
): Float64Array {
  const { round } = numerics;
  const scalar = scalarRounding(numerics);
  const maximum = new Float64Array(queries).fill(-Infinity);
  const total = new Float64Array(queries);
  const result = new Float64Array(queries * width);
  for (let first = 0; first < keys; first += keyTile) {
    const count = Math.min(keyTile, keys - first);
    const tile = (values: Float64Array) => values.subarray(first * width, (first + count) * width);
    const scores = scaledScores(query, tile(key), { queries, keys: count, width }, numerics);
    const rescale = new Float64Array(queries);
    for (let row = 0; row < queries; row++) {
      const scoresOfRow = scores.subarray(row * count, (row + 1) * count);
      const larger = Math.max(maximum[row], maximumOf(scoresOfRow));
      rescale[row] = scalar(Math.exp(scalar(maximum[row] - larger)));
      maximum[row] = larger;
      let added = 0;
      for (let column = 0; column < count; column++) {
        scoresOfRow[column] = round(Math.exp(round(scoresOfRow[column] - larger)));
        added += scoresOfRow[column];
      }
      total[row] = scalar(scalar(total[row] * rescale[row]) + added);
    }
    const part = product(scores, tile(value), { rows: queries, inner: count, columns: width }, numerics);
    for (let i = 0; i < result.length; i++) {
      result[i] = round(round(result[i] * rescale[Math.floor(i / width)]) + part[i]);
    }
  }
  const reciprocal = total.map((value) => scalar(1 / value));
  for (let i = 0; i < result.length; i++) result[i] = round(result[i] * reciprocal[Math.floor(i / width)]);
  return result;
}

function maximumOf(values: Float64Array): number {
  let maximum = -Infinity;
  for (const value of values) if (value > maximum) maximum = value;
  return maximum;
}

/** A computed tensor after it went through main memory. */
export function throughMemory(values: Float64Array, numerics: Numerics): Float64Array {
  return (numerics.stored ?? identityTensor)(values);
}

const identityTensor = (values: Float64Array) => values;

/** A copy of columns `first` to `first + count - 1`. */
export function columnsOf(values: Float64Array, columns: number, first: number, count: number): Float64Array {
  const rows = values.length / columns;
  const result = new Float64Array(rows * count);
  for (let row = 0; row < rows; row++) {
    result.set(values.subarray(row * columns + first, row * columns + first + count), row * count);
  }
  return result;
}

/** Puts a copy of {@linkcode columnsOf} into its place. */
export function setColumns(target: Float64Array, columns: number, first: number, part: Float64Array): void {
  const rows = target.length / columns;
  const count = part.length / rows;
  for (let row = 0; row < rows; row++) {
    target.set(part.subarray(row * count, (row + 1) * count), row * columns + first);
  }
}
