/**
 * Runs as the store has them.
 * @module
 */
import { z } from "zod";
import { agentName, type RunSpecification, runSpecificationSchema } from "../../runs/specification.ts";
import type { TraceEvent } from "../../runs/trace.ts";
import { readEvents } from "../../store/run_rows.ts";
import type { Store } from "../../store/store.ts";
import { UserError } from "../../user_error.ts";
import type { Page } from "../schemas/common.ts";
import type { RunQuery, RunView } from "../schemas/runs.ts";
import { isoTimeOrNull } from "./time.ts";

/** Columns of a run with its score, by the names of the view that they fill. */
const columns = {
  run: "r.run_id",
  key: "r.run_key",
  session: "r.session",
  agent: "r.agent",
  platform: "r.platform",
  profile: "r.profile",
  task: "r.task",
  configuration: "r.configuration",
  parameters: "r.parameters",
  attempt: "r.attempt",
  status: "coalesce(r.status, 'finished')",
  endReason: "r.end_reason",
  errorClass: "r.error_class",
  started: "r.started",
  finished: "r.finished",
  iterations: "r.iterations",
  firstSuccess: "r.first_success_iteration",
  system: "r.tokens_system",
  input: "r.tokens_input",
  cached: "r.tokens_cached",
  reasoning: "r.tokens_reasoning",
  output: "r.tokens_output",
  estimated: "r.tokens_estimated",
  dollars: "r.dollars",
  toolCalls: "r.tool_calls",
  evaluations: "r.evaluations",
  wallMilliseconds: "r.wall_milliseconds",
  unsealed: "coalesce(r.unsealed, false)",
  seedGiven: "r.seed_given",
  specification: "r.specification",
  correct: "s.correct",
  verdict: "s.verdict",
  cycles: "s.cycles",
  speedup: "s.speedup",
  rooflineFraction: "s.roofline_fraction",
  flags: "s.flags",
  kernelHash: "s.kernel_hash",
  evaluation: "s.evaluation_id",
} as const;

type Row = Readonly<Record<keyof typeof columns, unknown>>;

const select = `select ${Object.entries(columns).map(([name, sql]) => `${sql} as "${name}"`).join(", ")} ` +
  "from runs r left join scores s using (run_id)";

/** Conditions of a filter, by its members. */
const conditions = {
  platform: "r.platform =",
  task: "r.task =",
  configuration: "r.configuration =",
  agent: "r.agent =",
  session: "r.session =",
  status: "coalesce(r.status, 'finished') =",
} as const;

/** Runs of the store. */
export class RunBook {
  constructor(private readonly store: Store) {}

  /**
   * A page of runs, newest first.
   * @throws UserError for a cursor that is none
   */
  async list(query: RunQuery): Promise<Page<RunView>> {
    const values: (string | number)[] = [];
    const clauses: string[] = [];
    const bind = (value: string | number) => `$${values.push(value)}`;
    for (const [name, condition] of Object.entries(conditions)) {
      const value = query[name as keyof typeof conditions];
      if (value !== undefined) clauses.push(`${condition} ${bind(value)}`);
    }
    if (query.traced !== undefined) clauses.push(`r.run_key is ${query.traced === "true" ? "not " : ""}null`);
    const where = (all: readonly string[]) => all.length === 0 ? "" : ` where ${all.join(" and ")}`;
    const { rows: [[total]] } = await this.store.query(`select count(*) from runs r${where(clauses)}`, [...values]);
    if (query.cursor !== undefined) {
      const { rows: [known] } = await this.store.query("select 1 from runs where run_id = $1", [query.cursor]);
      if (!known) throw new UserError("the cursor names no run");
      const cursor = bind(query.cursor);
      clauses.push(`(r.started, r.run_id) < (select (started, run_id) from runs where run_id = ${cursor})`);
    }
    const limit = bind(query.limit + 1);
    const views = await this.#read(`${where(clauses)} order by r.started desc, r.run_id desc limit ${limit}`, values);
    const items = views.slice(0, query.limit);
    return { items, next: views.length > items.length ? items[items.length - 1].run : null, total: Number(total) };
  }

  /** The run with an identifier or a key, or null. */
  async find(id: string): Promise<RunView | null> {
    const [view] = await this.#read(" where r.run_id = $1 or r.run_key = $1", [id]);
    return view ?? null;
  }

  /**
   * Events of a run, in order.
   * @param from first sequence wanted
   * @throws UserError if an event is damaged or missing
   */
  events(run: string, from = 0): Promise<TraceEvent[]> {
    return readEvents(this.store, run, from);
  }

  async #read(tail: string, values: readonly (string | number)[]): Promise<RunView[]> {
    const answer = await this.store.query(select + tail, values);
    return answer.rows.map((row) =>
      runView(Object.fromEntries(answer.columns.map((name, i) => [name, row[i]])) as Row)
    );
  }
}

/** A run that waits: it has no row yet. */
export function waitingRun(
  key: string,
  specification: RunSpecification,
  status: RunView["status"],
  message: string | null,
): RunView {
  return {
    ...specification,
    ...nothingSpent,
    agent: agentName(specification.agent),
    run: null,
    key,
    session: null,
    status,
    message,
    unsealed: specification.agent.kind === "external",
    seedGiven: false,
    specification,
  };
}

const nothingSpent = {
  endReason: null,
  errorClass: null,
  started: null,
  finished: null,
  iterations: null,
  firstSuccess: null,
  tokens: null,
  dollars: null,
  toolCalls: null,
  evaluations: null,
  wallMilliseconds: null,
  score: null,
};

const text = z.string();

function runView(row: Row): RunView {
  const specification = row.specification === null ? null : parseSpecification(String(row.specification));
  return {
    run: text.parse(row.run),
    key: row.key as string | null,
    session: row.session as string | null,
    agent: text.parse(row.agent),
    platform: text.parse(row.platform),
    profile: text.parse(row.profile),
    task: text.parse(row.task),
    configuration: text.parse(row.configuration),
    parameters: JSON.parse(String(row.parameters)),
    attempt: Number(row.attempt),
    status: row.status as RunView["status"],
    endReason: row.endReason as RunView["endReason"],
    errorClass: row.errorClass as RunView["errorClass"],
    message: null,
    started: isoTimeOrNull(row.started),
    finished: isoTimeOrNull(row.finished),
    iterations: numberOrNull(row.iterations),
    firstSuccess: numberOrNull(row.firstSuccess),
    tokens: row.output === null ? null : {
      system: Number(row.system),
      input: Number(row.input),
      cached: Number(row.cached),
      reasoning: Number(row.reasoning),
      output: Number(row.output),
      estimated: row.estimated === true,
    },
    dollars: numberOrNull(row.dollars),
    toolCalls: numberOrNull(row.toolCalls),
    evaluations: numberOrNull(row.evaluations),
    wallMilliseconds: numberOrNull(row.wallMilliseconds),
    unsealed: row.unsealed === true,
    seedGiven: row.seedGiven === true,
    specification,
    score: row.verdict === null ? null : {
      correct: row.correct === true,
      verdict: text.parse(row.verdict),
      cycles: numberOrNull(row.cycles),
      speedup: numberOrNull(row.speedup),
      rooflineFraction: numberOrNull(row.rooflineFraction),
      flags: JSON.parse(String(row.flags)),
      kernelHash: text.parse(row.kernelHash),
      evaluation: text.parse(row.evaluation),
    },
  };
}

function numberOrNull(value: unknown): number | null {
  return value === null ? null : Number(value);
}

/** Null where a later version wrote what this one does not know. */
function parseSpecification(json: string): RunSpecification | null {
  const parsed = runSpecificationSchema.safeParse(JSON.parse(json));
  return parsed.success ? parsed.data as RunSpecification : null;
}
