/**
 * The numbers of a leaderboard, with exact definitions. A pair is one (task, configuration); an attempt is one run of an
 * agent on a pair; an attempt succeeds if it yields a correct kernel. Infrastructure failures are counted apart and
 * never shrink a denominator.
 * @module
 */

/** One attempt of an agent on a pair. */
export interface Attempt {
  /** Identifies the pair. */
  readonly pair: string;
  readonly correct: boolean;
  /** Baseline cycles / kernel cycles; ignored unless correct. */
  readonly speedup: number | null;
  /** Iteration of the first correct kernel, 1-based; null where none was. */
  readonly firstSuccess: number | null;
}

/** A share with its 95 % interval. */
export interface Rate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Wilson score interval of `successes` out of `trials`; z = 1.959964 for 95 %. Without trials the interval is [0, 1]. */
export function wilson(successes: number, trials: number, z = 1.959964): Rate {
  if (trials === 0) return { value: 0, low: 0, high: 1 };
  const share = successes / trials;
  const z2 = z * z;
  const centre = (share + z2 / (2 * trials)) / (1 + z2 / trials);
  const half = (z / (1 + z2 / trials)) * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials * trials));
  return {
    value: share,
    low: share === 0 ? 0 : Math.max(0, centre - half),
    high: share === 1 ? 1 : Math.min(1, centre + half),
  };
}

/**
 * Wilson interval with an effective sample size: outcomes of one task resemble each other, so n is divided by the design
 * effect 1 + (m - 1) rho, where m is the mean cluster size weighted by size and rho the intraclass correlation by analysis
 * of variance, cut to [0, 1]. With one cluster, n becomes 1.
 * @param outcomes success (true) or failure of each pair, with its task
 */
export function clusteredWilson(outcomes: readonly { readonly cluster: string; readonly success: boolean }[]): Rate {
  const total = outcomes.length;
  if (total === 0) return wilson(0, 0);
  const clusters = [...Map.groupBy(outcomes, ({ cluster }) => cluster).values()];
  const successes = outcomes.filter(({ success }) => success).length;
  const share = successes / total;
  const weightedSize = clusters.reduce((sum, cluster) => sum + cluster.length ** 2, 0) / total;
  const rho = clusters.length === 1 ? 1 : intraclassCorrelation(clusters, share, total);
  const effective = total / (1 + (weightedSize - 1) * rho);
  return wilson(share * effective, effective);
}

function intraclassCorrelation(
  clusters: readonly (readonly { readonly success: boolean }[])[],
  share: number,
  total: number,
): number {
  const count = clusters.length;
  if (total === count) return 0;
  let between = 0, within = 0;
  for (const cluster of clusters) {
    const mean = cluster.filter(({ success }) => success).length / cluster.length;
    between += cluster.length * (mean - share) ** 2;
    within += cluster.length * mean * (1 - mean);
  }
  const betweenMean = between / (count - 1);
  const withinMean = within / (total - count);
  const size = (total - clusters.reduce((sum, cluster) => sum + cluster.length ** 2, 0) / total) / (count - 1);
  const denominator = betweenMean + (size - 1) * withinMean;
  return denominator === 0 ? 0 : Math.min(1, Math.max(0, (betweenMean - withinMean) / denominator));
}

/**
 * success@B: share of pairs solved within B iterations, by any attempt.
 * @param pairs number of pairs that were to be solved; pairs without an attempt are failures
 * @param budget iterations B
 */
export function successAt(attempts: readonly Attempt[], pairs: number, budget: number): Rate {
  const solved = new Set<string>();
  for (const { pair, firstSuccess } of attempts) {
    if (firstSuccess !== null && firstSuccess <= budget) solved.add(pair);
  }
  return wilson(solved.size, pairs);
}

/** C(n, k) as a product of ratios; exact for the small numbers of attempts that occur, 0 where k > n. */
export function binomial(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  let result = 1;
  for (let i = 1; i <= Math.min(k, n - k); i++) result = (result * (n - Math.min(k, n - k) + i)) / i;
  return result;
}

/**
 * pass@k, unbiased: mean over pairs of 1 - C(n-c, k)/C(n, k), where n is the number of attempts on the pair and c the
 * number of correct ones; a pair with n-c < k counts 1. Null where any pair has n < k, or without pairs.
 */
export function passAtK(attempts: readonly Attempt[], k: number): number | null {
  return meanOverPairs(attempts, k, (n, c) => n - c < k ? 1 : 1 - binomial(n - c, k) / binomial(n, k));
}

/** pass^k: mean over pairs of C(c, k)/C(n, k), the chance that k attempts all succeed. Null as for pass@k. */
export function passHatK(attempts: readonly Attempt[], k: number): number | null {
  return meanOverPairs(attempts, k, (n, c) => binomial(c, k) / binomial(n, k));
}

function meanOverPairs(
  attempts: readonly Attempt[],
  k: number,
  value: (n: number, c: number) => number,
): number | null {
  const pairs = [...Map.groupBy(attempts, ({ pair }) => pair).values()];
  if (pairs.length === 0 || pairs.some((of) => of.length < k)) return null;
  return pairs.reduce((sum, of) => sum + value(of.length, of.filter(({ correct }) => correct).length), 0) /
    pairs.length;
}

/**
 * fast_p = (1/N) * number of pairs with a correct kernel whose speedup exceeds p.
 * @param speedups of the solved pairs, one each
 * @param pairs N, with failures and pairs that were never attempted
 */
export function fastP(speedups: readonly number[], pairs: number, p: number): number {
  return pairs === 0 ? 0 : speedups.filter((speedup) => speedup > p).length / pairs;
}

/**
 * best@k: expected best speedup of k attempts drawn without replacement from n: the sum over i of s_i C(i-1, k-1)/C(n, k)
 * with s ascending and i from 1. Failed attempts enter with the speedup that the caller gives them (1.0 is the usual
 * fallback). Null where n < k.
 */
export function bestAtK(speedups: readonly number[], k: number): number | null {
  const n = speedups.length;
  if (k < 1 || n < k) return null;
  const ascending = [...speedups].sort((a, b) => a - b);
  return ascending.reduce((sum, speedup, i) => sum + speedup * binomial(i, k - 1), 0) / binomial(n, k);
}

/** Geometric mean, computed in the log domain; null without values. Values must be positive. */
export function geometricMean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

/** Median of one value or more; the mean of the middle two of an even count. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A pair's cycles beside those of the baseline. */
export interface CyclePair {
  /** Cycles of the baseline, at least 1; null where no run of the pair has come to its score yet. */
  readonly baseline: number | null;
  /** Cycles of the kernel, at least 1; null where no correct kernel exists. */
  readonly cycles: number | null;
}

/** A speedup over many pairs, given three ways. */
export interface SpeedupSummary {
  /** Geometric mean over the solved pairs only; null where none is. */
  readonly solvedOnly: number | null;
  /** Number of solved pairs. */
  readonly solved: number;
  /** Number of pairs. */
  readonly pairs: number;
  /** Geometric mean over all pairs, a failure counting 1.0 (the baseline is used instead); null without any baseline. */
  readonly withFallback: number | null;
  /** Total baseline cycles / total kernel cycles over all pairs with a baseline, a failure costing the baseline's. */
  readonly totalCycles: number | null;
}

/** Aggregates speedups = baseline cycles / kernel cycles. Cycles below 1 count as 1. */
export function summarizeSpeedups(pairs: readonly CyclePair[]): SpeedupSummary {
  const solved: number[] = [];
  const all: number[] = [];
  let baselineTotal = 0, kernelTotal = 0;
  for (const pair of pairs) {
    if (pair.baseline === null) {
      all.push(1);
      continue;
    }
    const baseline = Math.max(1, pair.baseline);
    const cycles = pair.cycles === null ? baseline : Math.max(1, pair.cycles);
    if (pair.cycles !== null) solved.push(baseline / cycles);
    all.push(baseline / cycles);
    baselineTotal += baseline;
    kernelTotal += cycles;
  }
  return {
    solvedOnly: geometricMean(solved),
    solved: solved.length,
    pairs: pairs.length,
    // without any baseline there is nothing to compare with
    withFallback: kernelTotal === 0 ? null : geometricMean(all),
    totalCycles: kernelTotal === 0 ? null : baselineTotal / kernelTotal,
  };
}

/** Roofline fraction: floor cycles / kernel cycles, 1 for a kernel at the physical bound. */
export function rooflineFraction(floorCycles: number, cycles: number): number {
  return floorCycles / Math.max(1, cycles);
}
