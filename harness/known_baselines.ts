/**
 * Baselines that many ask for: all runs of a workload compare with the same kernels, often on the same seeds.
 * @module
 */
import { type EvaluationJob, jobHash } from "./job.ts";
import type { TimedResult } from "./worker_pool.ts";

/** Evaluates a job. */
export type Evaluate = (job: EvaluationJob) => Promise<TimedResult>;

/** Results of baselines that are kept at most. */
const keptBaselines = 2000;

const baselineResults = new WeakMap<Evaluate, Map<string, Promise<TimedResult>>>();

/**
 * An evaluation that runs equal jobs of baselines once per process: all runs of a workload ask for the same ones. What
 * the infrastructure failed at is asked for again.
 * @param sources those of the baselines
 */
export function withKnownBaselines(evaluate: Evaluate, sources: ReadonlySet<string>): Evaluate {
  const known = baselineResults.get(evaluate) ?? new Map<string, Promise<TimedResult>>();
  baselineResults.set(evaluate, known);
  return async (job) => {
    if (!sources.has(job.source)) return await evaluate(job);
    const key = await jobHash(job);
    const found = known.get(key);
    if (found) return await found;
    const made = evaluate(job);
    known.set(key, made);
    if (known.size > keptBaselines) known.delete(known.keys().next().value!);
    const forget = () => void known.delete(key);
    made.then(({ result }) => result.verdict === "infrastructure" && forget(), forget);
    return await made;
  };
}
