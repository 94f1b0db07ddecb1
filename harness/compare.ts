/**
 * Two sides on the same pairs of task and size: agents, sessions or whole stores. What is compared is success and the
 * speedup over the compiler on each side's own inputs, so that sides need not share their seeds.
 * @module
 */
import { clusterBootstrap, type Interval, signTest } from "./paired.ts";
import { compare, isCompiler } from "./report/report_model.ts";
import { readScores, type StoredScore } from "./report/stored_scores.ts";
import { Store } from "./store/store.ts";
import { UserError } from "./user_error.ts";

/** One side: what was asked for and its scores. */
export interface Side {
  readonly name: string;
  readonly scores: readonly StoredScore[];
}

/** A pair on both sides. */
export interface PairComparison {
  readonly platform: string;
  readonly profile: string;
  readonly task: string;
  readonly configuration: string;
  /** Best speedup over the default baseline; null where no attempt was correct. */
  readonly a: number | null;
  readonly b: number | null;
  /** b / a where both are correct. */
  readonly ratio: number | null;
}

/** What a comparison says. Differences are b against a. */
export interface Comparison {
  readonly a: string;
  readonly b: string;
  readonly pairs: readonly PairComparison[];
  /** Pairs that only one side ran; they are in nothing else. */
  readonly onlyA: number;
  readonly onlyB: number;
  readonly success: {
    readonly both: number;
    readonly onlyA: number;
    readonly onlyB: number;
    readonly neither: number;
    /** Difference of the shares of solved pairs; interval by a bootstrap over tasks. */
    readonly difference: Interval | null;
    /** McNemar's exact test. */
    readonly p: number;
  };
  /** Over pairs that both solved. */
  readonly speedup: {
    readonly faster: number;
    readonly slower: number;
    readonly equal: number;
    /** Geometric mean of b's speedup / a's; interval by a bootstrap over tasks. */
    readonly ratio: Interval | null;
    /** Sign test over faster and slower. */
    readonly p: number;
  };
}

/** Ratios nearer to 1 count as equal. */
const equalWithin = 0.001;

/**
 * The scores that a text names: a store file, an agent of the store, or the beginning of a run or session.
 * @param agent of a store or session, only scores of this agent
 * @throws UserError if it names nothing
 */
export async function readSide(name: string, store: Store | null, agent?: string): Promise<Side> {
  const file = await Deno.stat(name).then(({ isFile }) => isFile, () => false);
  if (file) {
    const own = await Store.open(name, { readOnly: true });
    try {
      return sideOf(name, await readScores(own), agent);
    } finally {
      own.close();
    }
  }
  if (store === null) {
    throw new UserError(`'${name}' is no file, and there is no store to look for it in (--store FILE)`);
  }
  const all = await readScores(store);
  const named = all.filter((score) => score.agent === name);
  if (named.length > 0) return { name, scores: named };
  try {
    return sideOf(name, await readScores(store, [name]), agent);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const agents = [...new Set(all.map((score) => score.agent))].sort();
    throw new UserError(
      `'${name}' is no store file, no agent and no run or session of ${store.path}; its agents are ${
        agents.join(", ")
      }`,
    );
  }
}

/** Compilers' kernels only where there is nothing else. */
function sideOf(name: string, scores: readonly StoredScore[], agent: string | undefined): Side {
  const own = scores.filter((score) => agent === undefined || score.agent === agent);
  if (own.length === 0) throw new UserError(`'${name}' holds no scores${agent === undefined ? "" : ` of ${agent}`}`);
  const others = own.filter((score) => !isCompiler(score.agent));
  return { name, scores: others.length > 0 ? others : own };
}

/** Compares two sides on the pairs that both ran. */
export function compareSides(a: Side, b: Side): Comparison {
  const ofA = bestByPair(a.scores), ofB = bestByPair(b.scores);
  const pairs = [...ofA].filter(([key]) => ofB.has(key)).sort(([x], [y]) => compare(x, y))
    .map(([key, { score, speedup }]): PairComparison => {
      const { platform, profile, task, configuration } = score;
      const other = ofB.get(key)!.speedup;
      const ratio = speedup === null || other === null ? null : other / speedup;
      return { platform, profile, task, configuration, a: speedup, b: other, ratio };
    });
  const count = (wanted: (pair: PairComparison) => boolean) => pairs.filter(wanted).length;
  const onlyA = count((pair) => pair.a !== null && pair.b === null);
  const onlyB = count((pair) => pair.a === null && pair.b !== null);
  const ratios = pairs.flatMap(({ platform, task, ratio }) =>
    ratio === null ? [] : [{ cluster: `${platform} ${task}`, ratio }]
  );
  const faster = ratios.filter(({ ratio }) => ratio > 1 + equalWithin).length;
  const slower = ratios.filter(({ ratio }) => ratio < 1 / (1 + equalWithin)).length;
  const logarithm = clusterBootstrap(ratios.map(({ cluster, ratio }) => ({ cluster, value: Math.log(ratio) })));
  return {
    a: a.name,
    b: b.name,
    pairs,
    onlyA: [...ofA.keys()].filter((key) => !ofB.has(key)).length,
    onlyB: [...ofB.keys()].filter((key) => !ofA.has(key)).length,
    success: {
      both: ratios.length,
      onlyA,
      onlyB,
      neither: count((pair) => pair.a === null && pair.b === null),
      difference: clusterBootstrap(pairs.map((pair) => ({
        cluster: `${pair.platform} ${pair.task}`,
        value: Number(pair.b !== null) - Number(pair.a !== null),
      }))),
      p: signTest(onlyA, onlyB),
    },
    speedup: {
      faster,
      slower,
      equal: ratios.length - faster - slower,
      ratio: logarithm &&
        { value: Math.exp(logarithm.value), low: Math.exp(logarithm.low), high: Math.exp(logarithm.high) },
      p: signTest(faster, slower),
    },
  };
}

interface BestOfPair {
  readonly score: StoredScore;
  /** Null where nothing is correct; 1 where the compiler has no kernel to compare with. */
  readonly speedup: number | null;
}

/** Infrastructure failures say nothing about a side: a pair with nothing else is not run. */
function bestByPair(scores: readonly StoredScore[]): Map<string, BestOfPair> {
  const best = new Map<string, BestOfPair>();
  for (const score of scores) {
    if (score.verdict === "infrastructure") continue;
    const key = JSON.stringify([score.platform, score.profile, score.task, score.configuration]);
    const speedup = score.correct ? score.speedup ?? 1 : null;
    const known = best.get(key);
    if (!known || (speedup ?? 0) > (known.speedup ?? 0)) best.set(key, { score, speedup });
  }
  return best;
}
