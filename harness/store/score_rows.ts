/**
 * Scores as rows of the store.
 * @module
 */
import type { Competitor, StoredRow } from "../score.ts";
import { jobHash } from "../job.ts";
import { sha256 } from "../canonical_json.ts";
import type { StoreBatch, StoreRow } from "./store.ts";

/** Rows of every table for scores that belong together. */
export async function storeBatch(
  session: string,
  scores: readonly StoredRow[],
): Promise<StoreBatch> {
  const kernels: StoreRow[] = [], runs: StoreRow[] = [], evaluations: StoreRow[] = [], scoreRows: StoreRow[] = [];
  for (const { row, outcome: { competitor, job, timed, started }, baseline } of scores) {
    const { result, wallMilliseconds } = timed;
    const now = new Date();
    const kernel = await sha256(competitor.source);
    const evaluation = crypto.randomUUID();
    const { source: _source, ...jobWithoutSource } = job; // the source lies in kernels
    kernels.push(await kernelRow(row.platform, competitor, now));
    // also where its own row is not kept: a speedup names exactly what it is against
    if (baseline !== null && baseline !== competitor) kernels.push(await kernelRow(row.platform, baseline, now));
    runs.push({
      run_id: row.run,
      session,
      agent: row.agent,
      platform: row.platform,
      plugin_version: job.plugin.version,
      plugin_hash: job.plugin.hash,
      evaluator_hash: job.evaluator,
      profile: job.profile,
      task: row.task,
      configuration: row.config,
      parameters: job.parameters,
      attempt: 1,
      seed_given: row.seedGiven,
      started,
      finished: now,
    });
    evaluations.push({
      evaluation_id: evaluation,
      run_id: row.run,
      kernel_hash: kernel,
      job_hash: await jobHash(job),
      verdict: result.verdict,
      cycles: result.cycles,
      job: jobWithoutSource,
      result,
      wall_milliseconds: wallMilliseconds,
      evaluated: now,
    });
    scoreRows.push({
      run_id: row.run,
      evaluation_id: evaluation,
      kernel_hash: kernel,
      platform: row.platform,
      task: row.task,
      configuration: row.config,
      level: row.level,
      agent: row.agent,
      correct: row.correct,
      verdict: row.verdict,
      cycles: row.cycles,
      baseline: row.baselineName,
      baseline_hash: baseline === null ? null : await sha256(baseline.source),
      baseline_cycles: row.baseline,
      speedup: row.speedup,
      speedups: row.speedups,
      floor_cycles: row.floor,
      roofline_fraction: row.rooflineFraction,
      match_rate: row.matchRate,
      maximum_error: result.comparison?.maximumError ?? null,
      mean_error: result.comparison?.meanError ?? null,
      code_bytes: row.codeBytes,
      static_bytes: row.staticBytes,
      seeds: job.seeds,
      seed_given: row.seedGiven,
      flags: row.flags,
      created: now,
    });
  }
  return { kernels, runs, evaluations, scores: scoreRows };
}

async function kernelRow(platform: string, { source, provenance }: Competitor, created: Date): Promise<StoreRow> {
  return { kernel_hash: await sha256(source), platform, source, provenance, created };
}
