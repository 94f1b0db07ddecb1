/**
 * The real functions that quantised tasks approximate, in double precision.
 * @module
 */

/** x / (1 + e^-x). */
export function silu(x: number): number {
  return x / (1 + Math.exp(-x));
}

/** x Φ(x), with the distribution function of the standard normal distribution. */
export function gelu(x: number): number {
  return x * (1 + errorFunction(x / Math.SQRT2)) / 2;
}

/** erf by its series (Abramowitz and Stegun 7.1.6), whose terms are all positive; for |x| up to 5. */
export function errorFunction(x: number): number {
  let term = x, sum = x;
  for (let n = 1; Math.abs(term) > Math.abs(sum) * 1e-17; n++) {
    term *= 2 * x * x / (2 * n + 1);
    sum += term;
  }
  return 2 / Math.sqrt(Math.PI) * Math.exp(-x * x) * sum;
}

/** e^x over the sum of all. */
export function softmax(values: readonly number[]): number[] {
  const largest = Math.max(...values);
  const exponentials = values.map((value) => Math.exp(value - largest));
  const sum = exponentials.reduce((total, value) => total + value, 0);
  return exponentials.map((value) => value / sum);
}

/** Values with mean 0 and mean square 1; `centred` false leaves the mean alone. */
export function normalise(values: readonly number[], centred: boolean, epsilon: number): number[] {
  const mean = centred ? values.reduce((total, value) => total + value, 0) / values.length : 0;
  const square = values.reduce((total, value) => total + (value - mean) ** 2, 0) / values.length;
  return values.map((value) => (value - mean) / Math.sqrt(square + epsilon));
}
