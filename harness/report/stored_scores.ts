/**
 * Reading a store for a report: scores with their runs, and what the chosen evaluations hold.
 * @module
 */
import { z } from "zod";
import { checkShape, type EvaluationResult, evaluationResultSchema } from "../job.ts";
import type { QueryAnswer, Store } from "../store/store.ts";
import { UserError } from "../user_error.ts";

const number = z.number().nullable();
const json = <T>(schema: z.ZodType<T>) =>
  z.string().transform((text, context): T => {
    try {
      const parsed = schema.safeParse(JSON.parse(text));
      if (parsed.success) return parsed.data;
    } catch {
      // the issue says it
    }
    context.addIssue("unexpected JSON");
    return z.NEVER;
  });

/** Members of a stored score: the SQL that yields them and their shape. */
export const scoreColumns = {
  run: ["s.run_id", z.string()],
  session: ["r.session", z.string()],
  agent: ["s.agent", z.string()],
  platform: ["s.platform", z.string()],
  pluginVersion: ["r.plugin_version", z.string()],
  pluginHash: ["r.plugin_hash", z.string()],
  evaluatorHash: ["r.evaluator_hash", z.string()],
  profile: ["r.profile", z.string()],
  task: ["s.task", z.string()],
  configuration: ["s.configuration", z.string()],
  parameters: ["r.parameters", json(z.record(z.string(), z.number()))],
  attempt: ["r.attempt", z.number()],
  level: ["s.level", z.number()],
  correct: ["s.correct", z.boolean()],
  verdict: ["s.verdict", z.string()],
  message: ["e.result->>'message'", z.string().nullable()],
  /** Median over the secret seeds; null unless correct. */
  cycles: ["s.cycles", number],
  baseline: ["s.baseline", z.string()],
  baselineCycles: ["s.baseline_cycles", number],
  speedup: ["s.speedup", number],
  speedups: ["s.speedups", json(z.record(z.string(), number))],
  floor: ["s.floor_cycles", number],
  rooflineFraction: ["s.roofline_fraction", number],
  matchRate: ["s.match_rate", number],
  codeBytes: ["s.code_bytes", z.number()],
  staticBytes: ["s.static_bytes", z.number()],
  seeds: ["json_array_length(s.seeds)", z.coerce.number()],
  seedGiven: ["s.seed_given", z.boolean()],
  flags: ["s.flags", json(z.array(z.string()))],
  evaluation: ["s.evaluation_id", z.string()],
  kernelHash: ["s.kernel_hash", z.string()],
  provenance: ["k.provenance", z.string()],
  /** UTC, as the database writes it. */
  created: ["s.created", z.string()],
} as const;

/** A score of the store with what its run, evaluation and kernel say. */
export type StoredScore = { readonly [name in keyof typeof scoreColumns]: z.output<(typeof scoreColumns)[name][1]> };

const scoreSchema = z.object(
  Object.fromEntries(Object.entries(scoreColumns).map(([name, [, schema]]) => [name, schema])),
) as unknown as z.ZodType<StoredScore>;

/** What an evaluation holds beside its score. */
export interface KernelDetail {
  readonly source: string;
  /** Null where the store's result is not of this version's shape. */
  readonly result: EvaluationResult | null;
}

/**
 * Scores in the order in which they were made. A later run of the same attempt (same machine, profile, pair and agent)
 * takes the place of the earlier one.
 * @param wanted beginnings of run or session identifiers; absent: all
 * @throws UserError if nothing begins so, or a row is not of the right shape
 */
export async function readScores(store: Store, wanted?: readonly string[]): Promise<StoredScore[]> {
  const selected = Object.entries(scoreColumns).map(([name, [sql]]) => `${sql} as "${name}"`).join(", ");
  const answer = await store.query(
    `select ${selected} from scores s join runs r using (run_id) join evaluations e using (evaluation_id) ` +
      "join kernels k on k.kernel_hash = s.kernel_hash order by s.created, s.run_id",
  );
  const scores = objectsOf(answer).map((row) => checkShape(scoreSchema, row, "store's score"));
  const chosen = wanted === undefined
    ? scores
    : scores.filter(({ run, session }) =>
      wanted.some((beginning) => run.startsWith(beginning) || session.startsWith(beginning))
    );
  if (wanted !== undefined && chosen.length === 0) {
    throw new UserError(`the store has no run or session that begins with ${wanted.join(" or ")}`);
  }
  const key = (score: StoredScore) =>
    JSON.stringify([score.platform, score.profile, score.task, score.configuration, score.agent, score.attempt]);
  const latest = new Map(chosen.map((score) => [key(score), score]));
  return chosen.filter((score) => latest.get(key(score)) === score);
}

/** Sources and results of evaluations, by identifier. */
export async function readDetails(store: Store, evaluations: readonly string[]): Promise<Map<string, KernelDetail>> {
  if (evaluations.length === 0) return new Map();
  const list = evaluations.map((id) => `'${id.replaceAll("'", "''")}'`).join(", ");
  const answer = await store.query(
    "select evaluation_id as id, k.source as source, e.result as result from evaluations e " +
      `join kernels k using (kernel_hash) where evaluation_id in (${list})`,
  );
  return new Map(
    objectsOf(answer).map(({ id, source, result }) => {
      const parsed = evaluationResultSchema.safeParse(JSON.parse(String(result)));
      return [String(id), { source: String(source), result: parsed.success ? parsed.data : null }];
    }),
  );
}

function objectsOf({ columns, rows }: QueryAnswer): Record<string, unknown>[] {
  return rows.map((row) => Object.fromEntries(columns.map((name, position) => [name, row[position]])));
}
