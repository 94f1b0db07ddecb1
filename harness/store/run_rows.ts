/**
 * Runs of agents as rows of the store: finding one by its key, its events, and what its columns say.
 * @module
 */
import { z } from "zod";
import { checkShape, type EvaluationJob, type Seed } from "../job.ts";
import { type RunSpecification, runSpecificationSchema } from "../runs/specification.ts";
import { type EndReason, endReasons, traceEntrySchema, type TraceEvent } from "../runs/trace.ts";
import type { TraceTotals } from "../runs/trace_totals.ts";
import type { SeedDraw } from "../seeds.ts";
import { UserError } from "../user_error.ts";
import type { Store, StoreRow } from "./store.ts";

/** How a run stands. All but `finished` go on when they are started again. */
export const runStatuses = ["running", "finished", "interrupted", "infrastructure", "cancelled"] as const;

/** How a run stands. */
export type RunStatus = (typeof runStatuses)[number];

/** A run of an agent, as the store has it. */
export interface StoredRun {
  readonly run: string;
  readonly key: string;
  readonly status: RunStatus;
  readonly specification: RunSpecification;
  /** Seeds and poisons of its score. */
  readonly draw: SeedDraw;
  readonly pluginHash: string;
  readonly evaluatorHash: string;
  readonly endReason: EndReason | null;
}

const text = z.string();
const drawSchema = z.strictObject({
  seeds: z.array(z.custom<Seed>((value) => typeof value === "object" && value !== null)),
  poisons: z.array(z.number()),
  given: z.boolean(),
});
const storedRunSchema = z.object({
  run: text,
  key: text,
  status: z.enum(runStatuses),
  specification: runSpecificationSchema,
  draw: drawSchema,
  pluginHash: text,
  evaluatorHash: text,
  endReason: z.enum(endReasons).nullable(),
});

/**
 * The run with a key, or null.
 * @throws UserError if the store's row is damaged
 */
export async function findRun(store: Store, key: string): Promise<StoredRun | null> {
  const { rows } = await store.query(
    "select run_id, run_key, status, specification, draw, plugin_hash, evaluator_hash, end_reason " +
      "from runs where run_key = $1",
    [key],
  );
  if (rows.length === 0) return null;
  const [run, runKey, status, specification, draw, pluginHash, evaluatorHash, endReason] = rows[0];
  return checkShape(storedRunSchema, {
    run,
    key: runKey,
    status,
    specification: parseJson(specification, "specification of a run"),
    draw: parseJson(draw, "seeds of a run"),
    pluginHash,
    evaluatorHash,
    endReason,
  }, "store's run") as StoredRun;
}

const sequenceSchema = z.object({ sequence: z.number().int().nonnegative(), at: z.string() });

/**
 * The events of a run, in order.
 * @param from first sequence wanted
 * @throws UserError if an event is damaged or missing
 */
export async function readEvents(store: Store, run: string, from = 0): Promise<TraceEvent[]> {
  const { rows } = await store.query(
    "select event from events where run_id = $1 and sequence >= $2 order by sequence",
    [run, from],
  );
  return rows.map(([json], position) => {
    const value = parseJson(json, `event ${from + position} of run ${run}`) as Record<string, unknown>;
    const event = readEvent(value, run);
    if (event.sequence !== from + position) {
      throw new UserError(`run ${run}: event ${from + position} is missing from the trace`);
    }
    return event;
  });
}

function readEvent({ sequence, at, ...entry }: Record<string, unknown>, run: string): TraceEvent {
  const place = checkShape(sequenceSchema, { sequence, at }, `event of run ${run}`);
  return { ...checkShape(traceEntrySchema, entry, `event ${place.sequence} of run ${run}`), ...place };
}

function parseJson(value: unknown, what: string): unknown {
  try {
    return JSON.parse(String(value));
  } catch {
    throw new UserError(`the store is damaged: the ${what} is no JSON`);
  }
}

/** What a row of `runs` says of a new run. */
export interface NewRun {
  readonly run: string;
  readonly key: string;
  readonly session: string;
  readonly agent: string;
  readonly specification: RunSpecification;
  readonly plugin: EvaluationJob["plugin"];
  readonly evaluator: string;
  readonly draw: SeedDraw;
  readonly started: Date;
}

/** The row of a run that begins. */
export function newRunRow(run: NewRun): StoreRow {
  const { specification } = run;
  return {
    run_id: run.run,
    session: run.session,
    agent: run.agent,
    platform: specification.platform,
    plugin_version: run.plugin.version,
    plugin_hash: run.plugin.hash,
    evaluator_hash: run.evaluator,
    profile: specification.profile,
    task: specification.task,
    configuration: specification.configuration,
    parameters: specification.parameters,
    attempt: specification.attempt,
    seed_given: run.draw.given,
    started: run.started,
    finished: null,
    run_key: run.key,
    status: "running",
    specification,
    draw: run.draw,
    unsealed: specification.agent.kind === "external",
  };
}

/** Sums of a trace as columns of `runs`. */
export function totalsColumns(totals: TraceTotals): StoreRow {
  const { tokens } = totals;
  return {
    iterations: totals.iterations,
    tokens_system: tokens.system,
    tokens_input: tokens.input,
    tokens_cached: tokens.cached,
    tokens_reasoning: tokens.reasoning,
    tokens_output: tokens.output,
    tokens_estimated: tokens.estimated,
    dollars: totals.dollars,
    tool_calls: totals.toolCalls,
    evaluations: totals.evaluations,
    wall_milliseconds: totals.wallMilliseconds,
  };
}

/**
 * What had been spent at the first correct kernel, as columns of `runs`. Where a kernel is correct that no tool call
 * evaluated, all of the run was spent before it.
 * @param isCorrect whether the run's score is; otherwise nothing counts as a success
 */
export function firstSuccessColumns(totals: TraceTotals, isCorrect: boolean): StoreRow {
  const { iterations: iteration, allTokens: tokens, dollars } = totals;
  const success = isCorrect ? totals.firstSuccess ?? { iteration, tokens, dollars } : null;
  return {
    first_success_iteration: success?.iteration ?? null,
    first_success_tokens: success?.tokens ?? null,
    first_success_dollars: success?.dollars ?? null,
  };
}
