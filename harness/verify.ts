/**
 * Whether stored scores are what their jobs yield (cheat 29): every hash is recomputed, every job runs again, and every
 * number of the score must follow from its evaluation.
 * @module
 */
import { scoreFlags } from "./bench.ts";
import { canonicalJson, sha256 } from "./canonical_json.ts";
import {
  checkShape,
  type EvaluationJob,
  evaluationJobSchema,
  type EvaluationResult,
  evaluationResultSchema,
  jobHash,
} from "./job.ts";
import type { Store } from "./store/store.ts";
import { messageOf, UserError } from "./user_error.ts";
import { verifyTrace } from "./verify_trace.ts";

/**
 * What came of a score. `same`: everything agrees. `edited`: something in the store does not fit the rest of it, or the
 * same judge and machine say otherwise. `changed`: other versions of judge or machine say otherwise than those at hand.
 * `unverifiable`: the run failed for reasons of the infrastructure, then or now, or its wall time was over.
 */
export type VerificationState = "same" | "edited" | "changed" | "unverifiable";

/** One score, verified. */
export interface Verification {
  readonly run: string;
  readonly platform: string;
  readonly task: string;
  readonly configuration: string;
  readonly agent: string;
  readonly state: VerificationState;
  /** What does not agree, one line; empty if everything does. */
  readonly remark: string;
}

/** What verifying needs. */
export interface VerifyOptions {
  /** Evaluates a job; equal jobs (baselines that several scores share) are asked for once. */
  readonly evaluate: (job: EvaluationJob) => Promise<EvaluationResult>;
  /** Hashes of the sources at hand, by plugin id, and of the judge. */
  readonly pluginHash: (id: string) => Promise<string>;
  readonly evaluatorHash: string;
  /** Told of every score that is done. */
  readonly onScore?: (done: number, total: number, verification: Verification) => void;
}

/** A score with everything that it rests on; documents are JSON text as the store gives it. */
interface StoredEvidence {
  readonly run: string;
  readonly platform: string;
  readonly task: string;
  readonly configuration: string;
  readonly agent: string;
  readonly verdict: string;
  readonly correct: boolean;
  readonly cycles: number | null;
  readonly speedup: number | null;
  readonly baselineCycles: number | null;
  readonly floor: number | null;
  readonly rooflineFraction: number | null;
  readonly flags: string;
  readonly kernelHash: string;
  readonly source: string;
  readonly baselineHash: string | null;
  readonly baselineSource: string | null;
  readonly jobHash: string;
  readonly job: string;
  readonly result: string;
  readonly evaluatedKernelHash: string;
}

const columns: Readonly<Record<keyof StoredEvidence, string>> = {
  run: "s.run_id",
  platform: "s.platform",
  task: "s.task",
  configuration: "s.configuration",
  agent: "s.agent",
  verdict: "s.verdict",
  correct: "s.correct",
  cycles: "s.cycles",
  speedup: "s.speedup",
  baselineCycles: "s.baseline_cycles",
  floor: "s.floor_cycles",
  rooflineFraction: "s.roofline_fraction",
  flags: "s.flags",
  kernelHash: "s.kernel_hash",
  source: "k.source",
  baselineHash: "s.baseline_hash",
  baselineSource: "b.source",
  jobHash: "e.job_hash",
  job: "e.job",
  result: "e.result",
  evaluatedKernelHash: "e.kernel_hash",
};

/**
 * Verifies scores of a store.
 * @param wanted beginnings of run or session identifiers; absent: the newest session
 * @returns one verification per score, in the order in which they were made
 * @throws UserError if nothing begins so, or the store is empty
 */
export async function verifyScores(
  store: Store,
  wanted: readonly string[] | undefined,
  options: VerifyOptions,
): Promise<Verification[]> {
  const scores = await readEvidence(store, wanted);
  const known = new Map<string, Promise<EvaluationResult>>();
  const evaluate = async (job: EvaluationJob) => {
    const key = await jobHash(job);
    if (!known.has(key)) known.set(key, options.evaluate(job));
    return await known.get(key)!;
  };
  let done = 0;
  return await Promise.all(scores.map(async (score) => {
    const [state, remark] = await verifyWhole(store, score, { ...options, evaluate });
    const { run, platform, task, configuration, agent } = score;
    const verification: Verification = { run, platform, task, configuration, agent, state, remark };
    options.onScore?.(++done, scores.length, verification);
    return verification;
  }));
}

/** The trace first: where it does not fit the run, nothing else needs to be asked. */
async function verifyWhole(
  store: Store,
  score: StoredEvidence,
  options: VerifyOptions,
): Promise<[VerificationState, string]> {
  const remark = await verifyTrace(store, score.run);
  return remark === null ? await verifyScore(score, options) : ["edited", remark];
}

async function readEvidence(store: Store, wanted: readonly string[] | undefined): Promise<StoredEvidence[]> {
  const selected = Object.entries(columns).map(([name, sql]) => `${sql} as "${name}"`).join(", ");
  const { columns: names, rows } = await store.query(
    `select ${selected}, r.session as session from scores s join runs r using (run_id) ` +
      "join evaluations e using (evaluation_id) join kernels k on k.kernel_hash = s.kernel_hash " +
      "left join kernels b on b.kernel_hash = s.baseline_hash order by s.created, s.run_id",
  );
  const scores = rows.map((row) =>
    Object.fromEntries(names.map((name, position) => [name, row[position]])) as unknown as
      & StoredEvidence
      & { session: string }
  );
  if (scores.length === 0) throw new UserError(`the store ${store.path} holds no scores`);
  const newest = scores[scores.length - 1].session;
  const chosen = scores.filter(({ run, session }) =>
    wanted === undefined
      ? session === newest
      : wanted.some((beginning) => run.startsWith(beginning) || session.startsWith(beginning))
  );
  if (chosen.length === 0) {
    throw new UserError(`the store has no run or session that begins with ${wanted!.join(" or ")}`);
  }
  return chosen;
}

async function verifyScore(score: StoredEvidence, options: VerifyOptions): Promise<[VerificationState, string]> {
  let job: EvaluationJob, stored: EvaluationResult;
  try {
    job = checkShape(evaluationJobSchema, { ...JSON.parse(score.job), source: score.source }, "stored job");
    stored = checkShape(evaluationResultSchema, JSON.parse(score.result), "stored result");
  } catch (error) {
    return ["edited", messageOf(error)];
  }
  const broken = await brokenHash(score, job, stored) ?? inconsistency(score, job, stored);
  if (broken !== null) return ["edited", broken];
  const unrepeatable: readonly string[] = ["infrastructure", "wall-time-limit"];
  if (unrepeatable.includes(stored.verdict)) return ["unverifiable", `it ended as ${stored.verdict}`];

  const hasSameCode = job.plugin.hash === await options.pluginHash(job.plugin.id) &&
    job.evaluator === options.evaluatorHash;
  const disagree = (what: string): [VerificationState, string] =>
    hasSameCode ? ["edited", what] : ["changed", `${what} (made by another version)`];
  let again: EvaluationResult;
  try {
    again = await options.evaluate(job);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return disagree(error.message);
  }
  if (unrepeatable.includes(again.verdict)) {
    return ["unverifiable", `now it ends as ${again.verdict}: ${again.message}`];
  }
  const difference = differenceOf(stored, again) ?? await baselineDifference(score, job, options.evaluate);
  return difference === null ? ["same", ""] : disagree(difference);
}

/** Whether source, job and evaluation are still what the hashes were taken of. */
async function brokenHash(score: StoredEvidence, job: EvaluationJob, result: EvaluationResult): Promise<string | null> {
  if (await sha256(score.source) !== score.kernelHash) return "the kernel's source does not have its hash";
  if (score.evaluatedKernelHash !== score.kernelHash) return "the evaluation is of another kernel";
  if (await jobHash(job) !== score.jobHash) return "the job does not have its hash";
  if (result.job !== score.jobHash) return "the result is of another job";
  if (score.baselineSource !== null && await sha256(score.baselineSource) !== score.baselineHash) {
    return "the baseline's source does not have its hash";
  }
  return null;
}

/** A number of the score that does not follow from its evaluation. */
function inconsistency(score: StoredEvidence, job: EvaluationJob, result: EvaluationResult): string | null {
  const speedup = score.baselineCycles === null || result.cycles === null ? null : score.baselineCycles / result.cycles;
  const expected: [name: string, score: unknown, evaluation: unknown][] = [
    ["platform", score.platform, job.plugin.id],
    ["task", score.task, job.task],
    ["configuration", score.configuration, job.configuration],
    ["verdict", score.verdict, result.verdict],
    ["correct", score.correct, result.verdict === "correct"],
    ["cycles", score.cycles, result.cycles],
    ["speedup", score.speedup, speedup],
    ["floor", score.floor, result.floor?.cycles ?? null],
    ["roofline fraction", score.rooflineFraction, result.rooflineFraction],
    ["flags", score.flags, JSON.stringify(scoreFlags(result, speedup))],
  ];
  const wrong = expected.find(([, own, evaluated]) => own !== evaluated);
  return wrong ? `the score's ${wrong[0]} is ${wrong[1]}, its evaluation says ${wrong[2]}` : null;
}

/** How two results of one job differ, or null. */
function differenceOf(stored: EvaluationResult, again: EvaluationResult): string | null {
  if (canonicalJson(stored) === canonicalJson(again)) return null;
  if (stored.verdict !== again.verdict) return `stored ${stored.verdict}, now ${again.verdict}: ${again.message}`;
  if (stored.cycles !== again.cycles) return `stored ${stored.cycles} cycles, now ${again.cycles}`;
  const members = Object.keys({ ...stored, ...again }) as (keyof EvaluationResult)[];
  const differing = members.filter((name) =>
    canonicalJson(stored[name] ?? null) !== canonicalJson(again[name] ?? null)
  );
  return `verdict and cycles agree, but not ${differing.join(", ")}`;
}

/** Whether the baseline still has its cycles on the score's inputs. */
async function baselineDifference(
  score: StoredEvidence,
  job: EvaluationJob,
  evaluate: VerifyOptions["evaluate"],
): Promise<string | null> {
  if (score.baselineCycles === null || score.baselineSource === null) return null;
  const { cycles } = await evaluate({ ...job, source: score.baselineSource });
  return cycles === score.baselineCycles ? null : `stored ${score.baselineCycles} baseline cycles, now ${cycles}`;
}
