/**
 * Scores a submitted kernel on secret seeds of its own, beside the compilers' kernels on the same seeds.
 * @module
 */
import type { EvaluationJob } from "../../job.ts";
import type { PluginRegistry } from "../../registry.ts";
import { withKnownBaselines } from "../../known_baselines.ts";
import { finalScore } from "../../runs/final_score.ts";
import { drawOf, groundOf } from "../../runs/ground.ts";
import { storeBatch } from "../../store/score_rows.ts";
import type { Store } from "../../store/store.ts";
import type { TimedResult } from "../../worker_pool.ts";
import type { OrderOutcome, Submission } from "./messages.ts";

/** What scoring needs. */
export interface SubmissionServices {
  readonly registry: PluginRegistry;
  readonly root: URL;
  readonly store: Store;
  readonly evaluate: (job: EvaluationJob) => Promise<TimedResult>;
}

/** SQL that answers a submission. */
export const answerSubmission = "insert into submission_answers values ($1, $2, $3, $4)";

/**
 * Scores a submission; score and answer are written together.
 * @throws UserError if it names what does not exist, ScoringFailure if an evaluation could not be carried out
 */
export async function scoreSubmission(submission: Submission, services: SubmissionServices): Promise<OrderOutcome> {
  const ground = await groundOf(submission, services.registry, services.root);
  const run = crypto.randomUUID();
  const { score } = await finalScore({
    ground,
    draw: await drawOf(ground, undefined),
    evaluate: withKnownBaselines(services.evaluate, new Set(ground.baselines.map(({ source }) => source))),
    run,
    agent: submission.agent,
    sources: [submission.source],
  });
  const batch = await storeBatch(submission.id, [score]);
  await services.store.record({
    ...batch,
    runs: batch.runs?.map((row) => ({ ...row, attempt: submission.attempt })),
    statements: [{ sql: answerSubmission, values: [submission.id, run, null, new Date()] }],
  });
  return { status: "finished", message: score.row.message, run };
}
