/**
 * Scores as rows of the store.
 * @module
 */
import type { Competitor, Outcome, ScoreRow, StoredRow } from "../score.ts";
import { jobHash } from "../job.ts";
import { sha256 } from "../canonical_json.ts";
import type { Store, StoreBatch, StoreRow } from "./store.ts";

/** Rows of every table for scores that belong together, each the outcome of a run of its own. */
export async function storeBatch(session: string, scores: readonly StoredRow[]): Promise<StoreBatch> {
  const runs = scores.map(({ row, outcome: { job, started } }): StoreRow => ({
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
    finished: new Date(),
  }));
  return { runs, ...await scoreBatch(scores) };
}

/** Scores of runs that are in the store already, with their evaluations and kernels. */
export async function scoreBatch(
  scores: readonly StoredRow[],
): Promise<Required<Pick<StoreBatch, "kernels" | "evaluations" | "scores">>> {
  const kernels: StoreRow[] = [], evaluations: StoreRow[] = [], scoreRows: StoreRow[] = [];
  for (const { row, outcome, baseline } of scores) {
    const { competitor, job, timed: { result } } = outcome;
    const now = new Date();
    kernels.push(await kernelRow(row.platform, competitor, now));
    // also where its own row is not kept: a speedup names exactly what it is against
    if (baseline !== null && baseline !== competitor) kernels.push(await kernelRow(row.platform, baseline, now));
    const evaluation = await evaluationRow(row.run, outcome);
    evaluations.push(evaluation);
    scoreRows.push({
      run_id: row.run,
      evaluation_id: evaluation.evaluation_id,
      kernel_hash: evaluation.kernel_hash,
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
  return { kernels, evaluations, scores: scoreRows };
}

/** The row of an evaluation. */
export async function evaluationRow(run: string, { competitor, job, timed }: Outcome): Promise<StoreRow> {
  const { source: _source, ...jobWithoutSource } = job; // the source lies in kernels
  return {
    evaluation_id: crypto.randomUUID(),
    run_id: run,
    kernel_hash: await sha256(competitor.source),
    job_hash: await jobHash(job),
    verdict: timed.result.verdict,
    cycles: timed.result.cycles,
    job: jobWithoutSource,
    result: timed.result,
    wall_milliseconds: timed.wallMilliseconds,
    evaluated: new Date(),
  };
}

/** The row of a kernel. */
export async function kernelRow(
  platform: string,
  { source, provenance }: Pick<Competitor, "source" | "provenance">,
  created: Date,
): Promise<StoreRow> {
  return { kernel_hash: await sha256(source), platform, source, provenance, created };
}

/** The score of a run as it was when it was made, or null where it has none. */
export async function readScore(store: Pick<Store, "query">, run: string): Promise<ScoreRow | null> {
  const { columns, rows: [row] } = await store.query(
    "select s.*, e.result->>'message' as message, (e.result->>'instructions')::double as instructions " +
      "from scores s join evaluations e using (evaluation_id) where s.run_id = $1",
    [run],
  );
  if (row === undefined) return null;
  const value = Object.fromEntries(columns.map((name, position) => [name, row[position]]));
  return {
    platform: value.platform,
    task: value.task,
    config: value.configuration,
    level: value.level,
    agent: value.agent,
    correct: value.correct,
    verdict: value.verdict,
    message: value.message,
    cycles: value.cycles,
    baseline: value.baseline_cycles,
    baselineName: value.baseline,
    speedup: value.speedup,
    speedups: JSON.parse(String(value.speedups)),
    floor: value.floor_cycles,
    rooflineFraction: value.roofline_fraction,
    matchRate: value.match_rate,
    instructions: value.instructions,
    codeBytes: value.code_bytes,
    staticBytes: value.static_bytes,
    seedGiven: value.seed_given,
    flags: JSON.parse(String(value.flags)),
    run,
  } as ScoreRow;
}
