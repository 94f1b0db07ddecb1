/**
 * The score of an agent's run: its kernels on secret seeds, fastest first, beside the compilers' on the same seeds.
 * @module
 */
import { buildJob, scoreRows } from "../bench.ts";
import type { EvaluationJob } from "../job.ts";
import type { Competitor, Outcome, StoredRow } from "../score.ts";
import type { SeedDraw } from "../seeds.ts";
import type { RunGround } from "./ground.ts";
import type { TimedResult } from "../worker_pool.ts";

/** Kernels that are tried on the secret seeds: a kernel that only fits the public inputs must not hide a general one. */
export const triedKernels = 3;

/** What a score needs. */
export interface FinalScoreParts {
  readonly ground: RunGround;
  readonly draw: SeedDraw;
  readonly evaluate: (job: EvaluationJob) => Promise<TimedResult>;
  /** Identifier of the run. */
  readonly run: string;
  readonly agent: string;
  /** Sources to try, the most promising first; the first that is correct is the run's. */
  readonly sources: readonly string[];
}

/** A score, and the kernels that were tried before it. */
export interface FinalScore {
  readonly score: StoredRow;
  /** Evaluations of kernels that failed on the secret seeds although a later one was correct. */
  readonly rejected: readonly Outcome[];
}

/** The evaluation itself failed: the run has no score yet, and gets one when it is started again. */
export class ScoringFailure extends Error {}

/**
 * Scores a run.
 * @throws ScoringFailure if an evaluation could not be carried out
 */
export async function finalScore(parts: FinalScoreParts): Promise<FinalScore> {
  const evaluateOne = async (competitor: Competitor): Promise<Outcome> => {
    const started = new Date();
    const { reference: plugin, evaluator, profile, workload } = parts.ground;
    const { draw } = parts;
    const { source } = competitor;
    const job = buildJob({ plugin, evaluator, profile, workload, draw, source, collectProfile: true });
    const timed = await parts.evaluate(job);
    if (timed.result.verdict === "infrastructure") throw new ScoringFailure(timed.result.message);
    return { competitor, job, timed, started };
  };
  const outcomes: Outcome[] = [];
  for (const source of parts.sources.slice(0, triedKernels)) {
    const provenance = `${parts.agent}, run ${parts.run}`;
    const outcome = await evaluateOne({ agent: parts.agent, baseline: null, source, provenance });
    outcomes.push(outcome);
    if (outcome.timed.result.verdict === "correct") break;
  }
  // none correct: the first stands for the run
  const chosen = outcomes.find(({ timed }) => timed.result.verdict === "correct") ?? outcomes[0];
  const compared = await Promise.all(
    parts.ground.baselines.map((kernel) =>
      evaluateOne({ ...kernel, agent: `compiler-${kernel.name}`, baseline: kernel.name })
    ),
  );
  const { plugin, task, workload } = parts.ground;
  const pair = { plugin, task, workload, competitors: [] };
  const scored = scoreRows(pair, parts.draw, [chosen, ...compared])[0];
  return {
    score: { ...scored, row: { ...scored.row, run: parts.run } },
    rejected: outcomes.filter((outcome) => outcome !== chosen),
  };
}
