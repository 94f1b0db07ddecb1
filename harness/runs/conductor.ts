/**
 * The conductor: carries one run from its specification to its score. A finished run is left as it is; one that was
 * stopped, at whatever moment, goes on from the events that are on disk with the budget that is left.
 * @module
 */
import type { Assets, IsaPlugin, PluginDocument } from "../../isa/plugin.ts";
import type { Agent, AgentEnd } from "../agents/agent.ts";
import { describeFailure } from "../failure.ts";
import { checkShape, type EvaluationJob } from "../job.ts";
import type { PluginRegistry } from "../registry.ts";
import type { ScoreRow } from "../score.ts";
import type { SeedDraw } from "../seeds.ts";
import {
  findRun,
  firstSuccessColumns,
  newRunRow,
  readEvents,
  type RunStatus,
  totalsColumns,
} from "../store/run_rows.ts";
import { evaluationRow, kernelRow, readScore, scoreBatch } from "../store/score_rows.ts";
import type { Store } from "../store/store.ts";
import { messageOf, UserError } from "../user_error.ts";
import { Workbench } from "../workbench/workbench.ts";
import type { TimedResult } from "../worker_pool.ts";
import { withKnownBaselines } from "../known_baselines.ts";
import { finalScore, ScoringFailure } from "./final_score.ts";
import { drawOf, groundOf, type RunGround } from "./ground.ts";
import {
  agentName,
  type AgentSpecification,
  extraTools,
  runKey,
  type RunSpecification,
  runSpecificationSchema,
} from "./specification.ts";
import { type EndReason, type errorClasses, resumableEnds, type TraceEntry, type TraceEvent } from "./trace.ts";
import { stretchNote, TraceTotals } from "./trace_totals.ts";

/** What runs share. */
export interface RunServices {
  readonly registry: PluginRegistry;
  /** Root of the sources, for hashes. */
  readonly root: URL;
  readonly store: Store;
  /** Evaluates a job, in the pool. */
  readonly evaluate: (job: EvaluationJob) => Promise<TimedResult>;
  /** Makes the agent of a run. */
  readonly createAgent: (agent: AgentSpecification, run: RunSpecification) => Agent | Promise<Agent>;
  /** The invocation that the runs belong to; absent: one of their own each. */
  readonly session?: string;
  /** Text to derive secret seeds from; absent: cryptographic randomness. A run that goes on keeps its seeds. */
  readonly seed?: string;
  readonly secretSeeds?: number;
  /** Draws the secret seeds of a new run instead, so that it shares them with others. */
  readonly draw?: (ground: RunGround) => Promise<SeedDraw>;
  /** The time; for tests. */
  readonly now?: () => Date;
  /** Told the stack of a defect of ours, for `--debug`. */
  readonly onDefect?: (detail: string) => void;
}

/** How one run is watched and stopped. */
export interface ConductOptions {
  /** Cancels the run; it can go on later. */
  readonly signal?: AbortSignal;
  /** Told of every event, once it is on disk, also of those of earlier stretches. */
  readonly onEvent?: (event: TraceEvent, run: string) => void;
}

/** What came of a run. */
export interface RunOutcome {
  readonly run: string;
  readonly key: string;
  readonly agent: string;
  readonly specification: RunSpecification;
  readonly status: RunStatus;
  /** `new`: this call began it; `resumed`: it went on; `known`: it was finished, and nothing was done. */
  readonly how: "new" | "resumed" | "known";
  readonly end: AgentEnd;
  readonly totals: TraceTotals;
  /** Null unless finished. */
  readonly score: ScoreRow | null;
}

/** Runs that this process conducts, by store and key: the same run twice at once is one run. */
const underWay = new WeakMap<Store, Map<string, Promise<RunOutcome>>>();

/**
 * Conducts a run.
 * @throws UserError if the specification names what does not exist, the trace is damaged, or the store cannot be written
 */
export async function conduct(
  specification: RunSpecification,
  services: RunServices,
  options: ConductOptions = {},
): Promise<RunOutcome> {
  const checked = checkShape(runSpecificationSchema, specification, "run's specification") as RunSpecification;
  const key = await runKey(checked);
  const runs = underWay.get(services.store) ?? new Map<string, Promise<RunOutcome>>();
  underWay.set(services.store, runs);
  const same = runs.get(key);
  if (same) return await same;
  const run = new Conduction(checked, key, services, options).conduct().finally(() => runs.delete(key));
  runs.set(key, run);
  return await run;
}

const documents = new WeakMap<IsaPlugin, Promise<readonly PluginDocument[]>>();

/** Runs share the documents of a machine, and with them the index over these. */
function documentsOf(plugin: IsaPlugin, assets: Assets): Promise<readonly PluginDocument[]> {
  const known = documents.get(plugin) ?? plugin.documents(assets);
  documents.set(plugin, known);
  known.catch(() => documents.delete(plugin));
  return known;
}

/** One run on its way. */
class Conduction {
  readonly #totals = new TraceTotals();
  #run: string = crypto.randomUUID();
  #closed = false;

  constructor(
    private readonly specification: RunSpecification,
    private readonly key: string,
    private readonly services: RunServices,
    private readonly options: ConductOptions,
  ) {}

  async conduct(): Promise<RunOutcome> {
    const { specification, services, key } = this;
    const found = await findRun(services.store, key);
    const history = found === null ? [] : await readEvents(services.store, found.run);
    if (found) this.#run = found.run;
    for (const event of history) {
      this.#totals.add(event);
      this.options.onEvent?.(event, this.#run);
    }
    if (found?.status === "finished") return await this.#known();

    const ground = await groundOf(specification, services.registry, services.root);
    const { plugin, workload, assets, reference, evaluator } = ground;
    // before the run is in the store: an agent that cannot be made is no run
    const agent = await services.createAgent(specification.agent, specification);
    const draw = found?.draw ??
      await (services.draw?.(ground) ?? drawOf(ground, services.seed, services.secretSeeds));
    const name = agentName(specification.agent);
    const started = this.#now();
    await services.store.record(
      found
        ? {
          updates: [{
            run: this.#run,
            columns: { status: "running", plugin_hash: reference.hash, evaluator_hash: evaluator, finished: null },
          }],
        }
        : {
          runs: [newRunRow({
            run: this.#run,
            key,
            session: services.session ?? this.#run,
            agent: name,
            specification,
            plugin: reference,
            evaluator,
            draw,
            started,
          })],
        },
    );

    const evaluate = withKnownBaselines(services.evaluate, new Set(ground.baselines.map(({ source }) => source)));
    const ended = this.#totals.end;
    const mustRun = ended === null || resumableEnds.includes(ended.reason);
    const workbench = await Workbench.create({
      plugin,
      workload,
      profile: specification.profile,
      pluginReference: reference,
      evaluator,
      evaluate,
      evaluations: specification.budget.evaluations,
      extraTools: toolsOf(specification.agent),
      documents: mustRun ? await documentsOf(plugin, assets) : [],
      emit: (entry) => this.#emit(entry),
      history,
      assets,
    });
    const end = mustRun
      ? await this.#runAgent(agent, workbench, history, found)
      : { reason: ended.reason, message: ended.message };
    const how = found ? "resumed" : "new";
    if (resumableEnds.includes(end.reason)) {
      const status = end.reason === "cancelled" ? "cancelled" : "infrastructure";
      await this.#finish(status, end.reason);
      return this.#outcome(status, how, end, null);
    }
    const sources = workbench.candidates.map(({ source }) => source);
    try {
      const { score, rejected } = await finalScore({
        ground,
        draw,
        evaluate,
        run: this.#run,
        agent: name,
        // nothing was correct on the public seed: the kernel written last, or none, says how it failed; but one that
        // solved a honeypot must raise its alarm, whatever was written after it
        sources: sources.length > 0 ? sources : [workbench.solvedHoneypot ?? workbench.source ?? ""],
      });
      const { row } = score;
      const batch = await scoreBatch([score]);
      const now = this.#now();
      await services.store.record({
        kernels: [
          ...batch.kernels,
          ...await Promise.all(rejected.map(({ competitor }) => kernelRow(plugin.id, competitor, now))),
        ],
        evaluations: [
          ...batch.evaluations,
          ...await Promise.all(rejected.map((outcome) => evaluationRow(this.#run, outcome))),
        ],
        scores: batch.scores,
        updates: [{
          run: this.#run,
          columns: {
            ...totalsColumns(this.#totals),
            status: "finished",
            finished: now,
            end_reason: end.reason,
            error_class: runErrorClass(this.#totals, row),
            ...firstSuccessColumns(this.#totals, row.correct),
          },
        }],
      });
      return this.#outcome("finished", how, end, row);
    } catch (error) {
      if (!(error instanceof ScoringFailure)) throw error;
      await this.#finish("infrastructure", end.reason);
      return this.#outcome("infrastructure", how, { reason: "infrastructure", message: error.message }, null);
    }
  }

  /** Lets the agent work; whatever it throws is a defect of ours and says nothing about its kernels. */
  async #runAgent(
    agent: Agent,
    workbench: Workbench,
    history: readonly TraceEvent[],
    found: { readonly pluginHash: string; readonly evaluatorHash: string } | null,
  ): Promise<AgentEnd> {
    const { signal } = this.options;
    const { budget } = this.specification;
    const left = budget.seconds === undefined ? null : 1000 * budget.seconds - this.#totals.wallMilliseconds;
    const iteration = this.#totals.iterations;
    await this.#emit({
      kind: "note",
      iteration,
      code: stretchNote,
      text: found === null ? "the run begins" : "the run goes on after it was stopped",
    });
    const stop = new AbortController();
    const cancel = () => stop.abort(new Error("the run is cancelled"));
    if (signal?.aborted) cancel();
    signal?.addEventListener("abort", cancel);
    let isOver = false;
    const timer = left === null ? undefined : setTimeout(() => {
      isOver = true;
      stop.abort(new Error("the run's wall time is over"));
    }, Math.max(0, left));
    let end: AgentEnd;
    try {
      end = left !== null && left <= 0
        ? { reason: "time-spent", message: "the run's wall time was over before it went on" }
        : await agent.run({
          workbench,
          budget,
          history,
          emit: (entry) => this.#emit(entry),
          signal: stop.signal,
        });
      if (end.reason === "cancelled" && isOver && !signal?.aborted) {
        end = { reason: "time-spent", message: `the run's ${budget.seconds} s of wall time are over` };
      }
    } catch (error) {
      if (error instanceof UserError) throw error; // the store cannot be written, the trace is damaged
      this.services.onDefect?.(error instanceof Error ? error.stack ?? error.message : String(error));
      end = { reason: "infrastructure", message: `the agent failed: ${messageOf(error)}` };
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
    }
    await this.#emit({ kind: "end", iteration: this.#totals.iterations, ...end });
    this.#closed = true;
    return end;
  }

  /** Appends an event; the numbers are given at once, so that events keep the order of the calls. */
  async #emit(entry: TraceEntry): Promise<void> {
    if (this.#closed) throw new Error("the run has ended: its trace takes no more events");
    const event: TraceEvent = { ...entry, sequence: this.#totals.next, at: this.#now().toISOString() };
    this.#totals.add(event);
    await this.services.store.record({ events: [{ run: this.#run, event }] });
    this.options.onEvent?.(event, this.#run);
  }

  /** Marks a run that can go on. */
  async #finish(status: RunStatus, reason: EndReason): Promise<void> {
    await this.services.store.record({
      updates: [{ run: this.#run, columns: { ...totalsColumns(this.#totals), status, end_reason: reason } }],
    });
  }

  /** The outcome of a run that was finished before. */
  async #known(): Promise<RunOutcome> {
    const score = await readScore(this.services.store, this.#run);
    if (score === null) throw new UserError(`the store is damaged: run ${this.#run} is finished but has no score`);
    const { reason = "finished", message = "" } = this.#totals.end ?? {};
    return this.#outcome("finished", "known", { reason, message }, score);
  }

  #outcome(
    status: RunStatus,
    how: RunOutcome["how"],
    end: AgentEnd,
    score: RunOutcome["score"],
  ): RunOutcome {
    const { key, specification } = this;
    const agent = agentName(specification.agent);
    return { run: this.#run, key, agent, specification, status, how, end, totals: this.#totals, score };
  }

  #now(): Date {
    return this.services.now?.() ?? new Date();
  }
}

/** Tools beyond the six: a model has those that were asked for, the tuner and a replay all of them. */
function toolsOf(agent: AgentSpecification): readonly string[] {
  if (agent.kind === "model") return agent.extraTools;
  return agent.kind === "external" ? [] : extraTools;
}

/**
 * The paper's class of a run that failed. T, misuse of tools: no kernel was written; the agent stopped after the first
 * one without asking a tool about it; it ended by printing code instead of calling a tool; or its kernel assembles, but
 * none was ever evaluated. Otherwise the class of the kernel's verdict: S where the last one does not assemble, else F.
 * Null where the score is correct.
 */
export function runErrorClass(
  { writes, tested, evaluated, printed }: Pick<TraceTotals, "writes" | "tested" | "evaluated" | "printed">,
  { verdict }: Pick<ScoreRow, "verdict">,
): (typeof errorClasses)[number] | null {
  if (verdict === "correct") return null;
  const { errorClass } = describeFailure(verdict);
  if (errorClass === "infrastructure") return null;
  if (writes === 0 || (writes === 1 && !tested) || printed) return "T";
  return errorClass === "F" && !evaluated ? "T" : errorClass;
}
