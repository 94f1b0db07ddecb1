/**
 * Reading runs of agents from a store, with their scores where they have one.
 * @module
 */
import { z } from "zod";
import { checkShape } from "../job.ts";
import { runStatuses } from "../store/run_rows.ts";
import { endReasons, errorClasses } from "../runs/trace.ts";
import type { Store } from "../store/store.ts";
import { UserError } from "../user_error.ts";

const text = z.string();
const maybeNumber = z.number().nullable();
/** Integers of 64 bits come as text. */
const maybeCount = z.union([z.number(), z.string().regex(/^\d+$/).transform(Number)]).nullable();
const count = z.union([z.number(), z.string().regex(/^\d+$/).transform(Number)]).nullable().transform((value) =>
  value ?? 0
);

/** Members of a run: the SQL that yields them and their shape. */
const runColumns = {
  run: ["r.run_id", text],
  session: ["r.session", text],
  agent: ["r.agent", text],
  kind: ["r.specification->'agent'->>'kind'", text],
  platform: ["r.platform", text],
  profile: ["r.profile", text],
  task: ["r.task", text],
  configuration: ["r.configuration", text],
  attempt: ["r.attempt", z.number()],
  budgetIterations: ["(r.specification->'budget'->>'iterations')::integer", z.number()],
  status: ["r.status", z.enum(runStatuses)],
  endReason: ["r.end_reason", z.enum(endReasons).nullable()],
  iterations: ["r.iterations", count],
  /** Null unless the score is correct. */
  firstSuccess: ["r.first_success_iteration", maybeNumber],
  firstSuccessTokens: ["r.first_success_tokens", maybeCount],
  firstSuccessDollars: ["r.first_success_dollars", maybeNumber],
  systemTokens: ["r.tokens_system", count],
  inputTokens: ["r.tokens_input", count],
  cachedTokens: ["r.tokens_cached", count],
  reasoningTokens: ["r.tokens_reasoning", count],
  outputTokens: ["r.tokens_output", count],
  tokensEstimated: ["r.tokens_estimated", z.boolean().nullable()],
  /** Null: unknown. */
  dollars: ["r.dollars", maybeNumber],
  toolCalls: ["r.tool_calls", count],
  evaluations: ["r.evaluations", count],
  errorClass: ["r.error_class", z.enum(errorClasses).nullable()],
  unsealed: ["coalesce(r.unsealed, false)", z.boolean()],
  wallMilliseconds: ["r.wall_milliseconds", z.number().nullable().transform((value) => value ?? 0)],
  started: ["r.started", text],
  /** The score's columns are null where the run has none yet. */
  correct: ["s.correct", z.boolean().nullable()],
  verdict: ["s.verdict", text.nullable()],
  cycles: ["s.cycles", maybeNumber],
  baselineCycles: ["s.baseline_cycles", maybeNumber],
  speedup: ["s.speedup", maybeNumber],
  rooflineFraction: ["s.roofline_fraction", maybeNumber],
  level: ["s.level", z.number().nullable()],
} as const;

/** The newest score of every run: a regraded one takes the place of the first. */
const newestScores = "select coalesce(o.regrade_of, o.run_id) as scored_run, c.* from scores c " +
  "join runs o on o.run_id = c.run_id " +
  "qualify row_number() over (partition by scored_run order by c.created desc, c.run_id) = 1";

/** A run of an agent, as the store has it. */
export type AgentRun = { readonly [name in keyof typeof runColumns]: z.output<(typeof runColumns)[name][1]> };

const runSchema = z.object(
  Object.fromEntries(Object.entries(runColumns).map(([name, [, schema]]) => [name, schema])),
) as unknown as z.ZodType<AgentRun>;

/** Which runs are wanted; absent members mean all. */
export interface RunSelection {
  /** Beginnings of run or session identifiers. */
  readonly ids?: readonly string[];
  readonly agents?: readonly string[];
  readonly platforms?: readonly string[];
  readonly tasks?: readonly string[];
}

/**
 * Runs of agents in the order in which they began. Compilers' and experts' kernels are scores without such a run.
 * @throws UserError if a row is not of the right shape
 */
export async function readAgentRuns(store: Store, selection: RunSelection = {}): Promise<AgentRun[]> {
  const selected = Object.entries(runColumns).map(([name, [sql]]) => `${sql} as "${name}"`).join(", ");
  const { columns, rows } = await store.query(
    `select ${selected} from runs r left join (${newestScores}) s on s.scored_run = r.run_id ` +
      "where r.run_key is not null order by r.started, r.run_id",
  );
  const { ids, agents, platforms, tasks } = selection;
  const has = (list: readonly string[] | undefined, name: string) => list === undefined || list.includes(name);
  return rows
    .map((row) => Object.fromEntries(columns.map((name, position) => [name, row[position]])))
    .map((row) => checkShape(runSchema, row, "store's run"))
    .filter(({ run, session, agent, platform, task }) =>
      has(agents, agent) && has(platforms, platform) && has(tasks, task) &&
      (ids === undefined || ids.some((id) => run.startsWith(id) || session.startsWith(id)))
    );
}

/** Of runs of the same attempt (with another budget, say) the newest. */
export function latestAttempts(runs: readonly AgentRun[]): AgentRun[] {
  const key = ({ platform, profile, task, configuration, agent, attempt }: AgentRun) =>
    JSON.stringify([platform, profile, task, configuration, agent, attempt]);
  const latest = new Map(runs.map((run) => [key(run), run]));
  return runs.filter((run) => latest.get(key(run)) === run);
}

/**
 * The one run whose identifier begins so.
 * @throws UserError if there is none, or more than one
 */
export async function findRunId(store: Store, beginning: string): Promise<string> {
  const { rows } = await store.query("select run_id from runs where starts_with(run_id, $1) limit 2", [beginning]);
  if (rows.length === 1) return String(rows[0][0]);
  throw new UserError(
    rows.length === 0
      ? `the store has no run that begins with ${beginning}`
      : `several runs begin with ${beginning}; give more of the identifier`,
  );
}
