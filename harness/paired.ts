/**
 * Statistics of paired comparisons: two agents on the same pairs of task and size. Pairs of one task resemble each other,
 * so that intervals come from resampling whole tasks.
 * @module
 */
import { binomial } from "./metrics.ts";

/** An estimate with its 95 % interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Exact two-sided sign test (for successes: McNemar's exact test): the probability of a split at least as uneven, were
 * both sides equally likely. Ties are left out; 1 without untied pairs.
 */
export function signTest(wins: number, losses: number): number {
  const n = wins + losses;
  if (n === 0) return 1;
  const fewer = Math.min(wins, losses);
  if (n > 1000) return normalSignTest(fewer, n);
  let tail = 0;
  for (let i = 0; i <= fewer; i++) tail += binomial(n, i) / 2 ** n;
  return Math.min(1, 2 * tail);
}

/** Normal approximation with continuity correction, where binomial numbers overflow. */
function normalSignTest(fewer: number, n: number): number {
  const z = Math.max(0, (n / 2 - fewer - 0.5) / Math.sqrt(n / 4));
  return Math.min(1, 2 * upperTail(z));
}

/** 1 - Φ(z) by Abramowitz and Stegun 26.2.17; error below 7.5e-8. */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const series = t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * series;
}

/** Resamples of a bootstrap. */
const resamples = 10_000;

/**
 * Mean with a percentile interval from a bootstrap over clusters: as many clusters as there are, drawn with replacement,
 * ten thousand times with a fixed generator, so that equal data give equal intervals. Null without values; with one
 * cluster the interval is infinite, since nothing is known of others.
 */
export function clusterBootstrap(
  observations: readonly { readonly cluster: string; readonly value: number }[],
): Interval | null {
  if (observations.length === 0) return null;
  const mean = observations.reduce((sum, { value }) => sum + value, 0) / observations.length;
  const clusters = [...Map.groupBy(observations, ({ cluster }) => cluster).values()]
    .map((of) => ({ count: of.length, sum: of.reduce((sum, { value }) => sum + value, 0) }));
  if (clusters.length === 1) return { value: mean, low: -Infinity, high: Infinity };
  const random = generator(0x9e3779b9);
  const means = Float64Array.from({ length: resamples }, () => {
    let count = 0, sum = 0;
    for (let i = 0; i < clusters.length; i++) {
      const drawn = clusters[Math.floor(random() * clusters.length)];
      count += drawn.count;
      sum += drawn.sum;
    }
    return sum / count;
  }).sort();
  const at = (share: number) => means[Math.min(resamples - 1, Math.floor(share * resamples))];
  return { value: mean, low: at(0.025), high: at(0.975) };
}

/** mulberry32: 32 bits of state, uniform enough for resampling. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word = (word + Math.imul(word ^ (word >>> 7), word | 61)) ^ word;
    return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32;
  };
}
