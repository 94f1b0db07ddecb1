/**
 * Evaluations that were asked for over HTTP. A request is on disk before it is acknowledged, and without an answer it is
 * done again after a restart; only identifiers wait in memory.
 * @module
 */
import { buildJob } from "../../bench.ts";
import { checkShape, type EvaluationJob, evaluationJobSchema } from "../../job.ts";
import { drawPoisons, publicSeed } from "../../seeds.ts";
import type { Store } from "../../store/store.ts";
import { messageOf, UserError } from "../../user_error.ts";
import type { TimedResult } from "../../worker_pool.ts";
import { type Catalogue, placed } from "../read/catalogue.ts";
import { isoTime, isoTimeOrNull } from "../read/time.ts";
import type { EvaluationRequest, EvaluationView } from "../schemas/evaluations.ts";
import { Busy } from "./limits.ts";

/** What evaluations stand on. */
export interface EvaluationOptions {
  readonly store: Store;
  readonly catalogue: Catalogue;
  readonly evaluate: (job: EvaluationJob) => Promise<TimedResult>;
  /** Evaluations that the pool gets at a time: as many as it has workers. */
  readonly workers: number;
  /** Requests that may wait. */
  readonly maximumQueued: number;
  /** Told of every evaluation that ended. */
  readonly onEvaluated?: (verdict: string, milliseconds: number) => void;
  readonly onDefect: (detail: string) => void;
}

/** Days that answers are kept. */
const keptDays = 30;

/** Evaluations on the public seed. */
export class Evaluations {
  readonly #options: EvaluationOptions;
  readonly #waiting: string[] = [];
  readonly #running = new Set<string>();
  /** Requests that are being written. */
  #entering = 0;
  readonly #listeners = new Map<string, Set<() => void>>();
  #draining = false;
  #idle: (() => void)[] = [];
  /** Mean milliseconds of an evaluation, for Retry-After. */
  #mean = 1000;

  constructor(options: EvaluationOptions) {
    this.#options = options;
  }

  /** Requests that wait, and evaluations that run. */
  get load(): { readonly queued: number; readonly running: number } {
    return { queued: this.#waiting.length + this.#entering, running: this.#running.size };
  }

  /** Takes up what was acknowledged before a restart. */
  async recover(): Promise<number> {
    const { store } = this.#options;
    await store.record({
      statements: ["evaluation_requests", "evaluation_answers"].map((table) => ({
        sql: `delete from ${table} where request_id in (select request_id from evaluation_answers ` +
          `where finished < now() - interval ${keptDays} days)`,
        values: [],
      })),
    });
    const { rows } = await store.query(
      "select request_id from evaluation_requests q where not exists " +
        "(select 1 from evaluation_answers a where a.request_id = q.request_id) order by requested, request_id",
    );
    this.#waiting.push(...rows.map(([id]) => String(id)));
    this.#next();
    return rows.length;
  }

  /**
   * Takes a request; when the promise resolves, it is on disk.
   * @param requestedBy token or address
   * @throws UserError if a name is wrong or the machine cannot hold the sizes, Busy if too many wait
   */
  async request(request: EvaluationRequest, requestedBy: string): Promise<EvaluationView> {
    const { store, catalogue, maximumQueued, workers } = this.#options;
    if (this.#waiting.length + this.#entering >= maximumQueued) {
      const seconds = Math.ceil((this.#mean * this.#waiting.length) / workers / 1000);
      throw new Busy(`${maximumQueued} evaluations wait already`, Math.min(60, Math.max(1, seconds)));
    }
    this.#entering++;
    try {
      const { plugin, workload, profile } = catalogue.find(request);
      await placed(plugin, workload);
      const job: EvaluationJob = {
        ...buildJob({
          plugin: { id: plugin.id, version: plugin.version, hash: await catalogue.pluginHash(plugin.id) },
          evaluator: await catalogue.evaluatorHash(),
          profile,
          workload,
          draw: { seeds: [publicSeed], poisons: drawPoisons(undefined) },
          source: request.source,
          collectProfile: true,
        }),
        ...request.summary ? { summariseOutputs: true } : {},
      };
      const id = crypto.randomUUID();
      const requested = new Date();
      await store.record({
        statements: [{
          sql: "insert into evaluation_requests values ($1, $2, $3, $4)",
          values: [id, job, requestedBy, requested],
        }],
      });
      this.#waiting.push(id);
      this.#next();
      return { ...viewOf(id, job), status: "queued", requested: requested.toISOString(), ...nothing };
    } finally {
      this.#entering--;
    }
  }

  /** An evaluation, or null. */
  async find(id: string): Promise<EvaluationView | null> {
    const { rows: [row] } = await this.#options.store.query(
      "select q.job, q.requested, a.request_id, a.result, a.message, a.wall_milliseconds, a.finished " +
        "from evaluation_requests q left join evaluation_answers a using (request_id) where q.request_id = $1",
      [id],
    );
    if (!row) return null;
    const [job, requested, answered, result, message, wallMilliseconds, finished] = row;
    const isWaiting = answered === null;
    return {
      ...viewOf(id, JSON.parse(String(job))),
      status: isWaiting ? this.#running.has(id) ? "running" : "queued" : result === null ? "rejected" : "done",
      requested: isoTime(String(requested)),
      finished: isoTimeOrNull(finished),
      message: message === null ? null : String(message),
      wallMilliseconds: wallMilliseconds === null ? null : Number(wallMilliseconds),
      result: result === null ? null : JSON.parse(String(result)),
    };
  }

  /**
   * The same, once it has ended or the time is over.
   * @param milliseconds how long to wait
   */
  async wait(id: string, milliseconds: number): Promise<EvaluationView | null> {
    if (this.#running.has(id) || this.#waiting.includes(id)) {
      await new Promise<void>((resolve) => {
        const listeners = this.#listeners.get(id) ?? new Set();
        this.#listeners.set(id, listeners);
        const done = () => {
          clearTimeout(timer);
          listeners.delete(done);
          resolve();
        };
        const timer = setTimeout(done, milliseconds);
        listeners.add(done);
      });
    }
    return await this.find(id);
  }

  /** Begins nothing more, and waits for what runs. What waits is on disk. */
  async drain(): Promise<void> {
    this.#draining = true;
    if (this.#running.size > 0) await new Promise<void>((resolve) => this.#idle.push(resolve));
  }

  #next(): void {
    while (!this.#draining && this.#running.size < this.#options.workers && this.#waiting.length > 0) {
      const id = this.#waiting.shift()!;
      this.#running.add(id);
      this.#evaluate(id).catch((error) => this.#options.onDefect(error instanceof Error ? error.stack ?? "" : ""))
        .finally(() => {
          this.#running.delete(id);
          for (const listener of this.#listeners.get(id) ?? []) listener();
          this.#listeners.delete(id);
          if (this.#running.size === 0) this.#idle.splice(0).forEach((resolve) => resolve());
          this.#next();
        });
    }
  }

  async #evaluate(id: string): Promise<void> {
    const { store, evaluate, onEvaluated } = this.#options;
    const { rows: [[job]] } = await store.query("select job from evaluation_requests where request_id = $1", [id]);
    let answer: readonly unknown[];
    try {
      const { result, wallMilliseconds } = await evaluate(
        checkShape(evaluationJobSchema, JSON.parse(String(job)), "job"),
      );
      this.#mean = 0.9 * this.#mean + 0.1 * wallMilliseconds;
      onEvaluated?.(result.verdict, wallMilliseconds);
      if (this.#draining && result.verdict === "infrastructure") return; // the pool was closed: it is done again
      answer = [id, result, null, wallMilliseconds, new Date()];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      answer = [id, null, messageOf(error), null, new Date()];
    }
    await store.record({
      statements: [{ sql: "insert into evaluation_answers values ($1, $2, $3, $4, $5)", values: answer }],
    });
  }
}

const nothing = { finished: null, message: null, wallMilliseconds: null, result: null };

function viewOf(id: string, { plugin, profile, task, configuration, parameters }: EvaluationJob) {
  return { id, platform: plugin.id, profile, task, configuration, parameters: { ...parameters } };
}
