/**
 * Scores a submitted kernel on secret seeds of its own, beside the compilers' kernels on the same seeds.
 * @module
 */
import { finalScore, withKnownBaselines } from "../../runs/final_score.ts";
import type { EvaluationJob } from "../../job.ts";
import { pluginAssets, type PluginRegistry } from "../../registry.ts";
import { comparisonOf, drawSecretSeeds } from "../../seeds.ts";
import { storeBatch } from "../../store/score_rows.ts";
import type { Store } from "../../store/store.ts";
import type { TimedResult } from "../../worker_pool.ts";
import { findTask } from "../../workloads.ts";
import { Catalogue, placed } from "../read/catalogue.ts";
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
 * @throws UserError if the machine cannot hold the sizes, ScoringFailure if an evaluation could not be carried out
 */
export async function scoreSubmission(submission: Submission, services: SubmissionServices): Promise<OrderOutcome> {
  const { registry, store } = services;
  const catalogue = new Catalogue(registry, services.root);
  const { plugin, workload, profile } = catalogue.find(submission);
  await placed(plugin, workload);
  const task = findTask(workload.task, plugin);
  const scope = { ...workload, platform: plugin.id, task, ...await comparisonOf(plugin, workload, profile) };
  const baselines = await plugin.baselines(workload, pluginAssets(registry, plugin.id), profile);
  const run = crypto.randomUUID();
  const { score } = await finalScore({
    plugin: { id: plugin.id, version: plugin.version, hash: await catalogue.pluginHash(plugin.id) },
    machine: plugin,
    task,
    evaluator: await catalogue.evaluatorHash(),
    profile,
    workload,
    baselines,
    draw: drawSecretSeeds(undefined, scope),
    evaluate: withKnownBaselines(services.evaluate, new Set(baselines.map(({ source }) => source))),
    run,
    agent: submission.agent,
    sources: [submission.source],
  });
  const batch = await storeBatch(submission.id, [score]);
  const answer = { sql: answerSubmission, values: [submission.id, run, null, new Date()] };
  await store.record({
    ...batch,
    runs: batch.runs?.map((row) => ({ ...row, attempt: submission.attempt })),
    statements: [answer],
  });
  return { status: "finished", message: score.row.message, run };
}
