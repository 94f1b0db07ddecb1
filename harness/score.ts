/**
 * What a score is: one row for one kernel on one pair of task and sizes, and what stands behind it.
 * @module
 */
import type { EvaluationJob, Verdict } from "./job.ts";
import type { TimedResult } from "./worker_pool.ts";

/** A kernel in the race. */
export interface Competitor {
  /** `compiler-O2`, `expert`. */
  readonly agent: string;
  /** Name of the plugin's baseline that it is, or null. */
  readonly baseline: string | null;
  readonly source: string;
  readonly provenance: string;
}

/** One row of the outcome. */
export interface ScoreRow {
  readonly platform: string;
  readonly task: string;
  readonly config: string;
  readonly level: 1 | 2 | 3;
  readonly agent: string;
  readonly correct: boolean;
  readonly verdict: Verdict;
  readonly message: string;
  /** Median over the secret seeds; null unless correct. */
  readonly cycles: number | null;
  /** Cycles of the plugin's default baseline on the same seeds; null if it failed. */
  readonly baseline: number | null;
  readonly baselineName: string;
  /** `baseline / cycles`. */
  readonly speedup: number | null;
  /** Speedup over each baseline, by name. */
  readonly speedups: Readonly<Record<string, number | null>>;
  readonly floor: number | null;
  readonly rooflineFraction: number | null;
  readonly matchRate: number | null;
  readonly instructions: number | null;
  readonly codeBytes: number;
  readonly staticBytes: number;
  /** True: the seed was given by the user, so the inputs were no secret. */
  readonly seedGiven: boolean;
  /** For a person to look at: `data-dependent-time`, `speedup-above-10`, `honeypot-alarm`. */
  readonly flags: readonly string[];
  readonly run: string;
}

/** Evaluation of one competitor. */
export interface Outcome {
  readonly competitor: Competitor;
  readonly job: EvaluationJob;
  readonly timed: TimedResult;
  readonly started: Date;
}

/** A row with what the store keeps beside it. */
export interface StoredRow {
  readonly row: ScoreRow;
  readonly outcome: Outcome;
  /** The kernel that the speedup is against; null where there is none. */
  readonly baseline: Competitor | null;
}
