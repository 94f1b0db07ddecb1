/**
 * Evaluations in terminable workers: an endless or memory-hungry evaluation costs its worker and nothing else.
 * @module
 */
import { infrastructureFailure, wallTimeFailure } from "./evaluate.ts";
import type { WorkerAnswer, WorkerRequest } from "./evaluation_worker.ts";
import { type EvaluationJob, type EvaluationResult, evaluationResultSchema } from "./job.ts";
import type { PluginSources } from "./registry.ts";
import { UserError } from "./user_error.ts";

/** An evaluation with the wall time that it took. */
export interface TimedResult {
  readonly result: EvaluationResult;
  readonly wallMilliseconds: number;
}

/** How a pool works. */
export interface PoolOptions extends PluginSources {
  /** Workers that run side by side. */
  readonly workers: number;
  /** Module of the worker; for tests. */
  readonly workerModule?: string;
  /** Milliseconds beside the simulations; for tests. */
  readonly graceMilliseconds?: number;
  /** Told the stack of an infrastructure failure, for `--debug`. */
  readonly onDefect?: (detail: string) => void;
}

/** Milliseconds for a worker to start and for what surrounds the simulations of a job. */
const defaultGraceMilliseconds = 15_000;

/** Wall time after which an evaluation is ended: every simulation may use its own limit. */
function jobWallMilliseconds(job: EvaluationJob, graceMilliseconds: number = defaultGraceMilliseconds): number {
  return graceMilliseconds + job.limits.wallMilliseconds * job.seeds.length * job.poisons.length;
}

/** A pool of evaluation workers. */
export class WorkerPool {
  readonly #options: PoolOptions;
  #sources: PluginSources;
  /** Workers with the plugins of this moment; others are not used again. */
  #current = new WeakSet<Worker>();
  readonly #idle: Worker[] = [];
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  /** Starts no worker before there is a job for it. */
  constructor(options: PoolOptions) {
    this.#options = options;
    this.#sources = options;
  }

  /** From now on evaluations see these plugins; those that are under way end as they began. */
  usePlugins(sources: PluginSources): void {
    this.#sources = sources;
    this.#current = new WeakSet();
    this.close();
  }

  /**
   * Evaluates a job as soon as a worker is free.
   * @throws UserError if the job itself is wrong; whatever else goes wrong is a result with an infrastructure verdict
   */
  async evaluate(job: EvaluationJob): Promise<TimedResult> {
    if (this.#running >= this.#options.workers) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#running++;
    const started = performance.now();
    try {
      const result = await this.#evaluateNow(job);
      return { result, wallMilliseconds: performance.now() - started };
    } finally {
      // the place passes to the next job, or becomes free
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running--;
    }
  }

  /** Ends all workers that are idle. */
  close(): void {
    for (const worker of this.#idle) worker.terminate();
    this.#idle.length = 0;
  }

  async #evaluateNow(job: EvaluationJob): Promise<EvaluationResult> {
    const limit = jobWallMilliseconds(job, this.#options.graceMilliseconds);
    const started = performance.now();
    let worker = this.#idle.pop();
    try {
      if (!worker) {
        worker = new Worker(this.#options.workerModule ?? new URL("./evaluation_worker.ts", import.meta.url).href, {
          type: "module",
          name: "evaluation",
        });
        const { pluginModule, pluginFolders, installedFolders } = this.#sources;
        this.#current.add(worker);
        const started = await ask(worker, { kind: "start", pluginModule, pluginFolders, installedFolders }, limit);
        if (started.kind === "failed") throw new Error(started.message);
      }
      const answer = await ask(
        worker,
        { kind: "job", job: JSON.stringify(job) },
        limit - (performance.now() - started),
      );
      if (this.#current.has(worker)) this.#idle.push(worker);
      else worker.terminate();
      if (answer.kind === "result") {
        const parsed = evaluationResultSchema.safeParse(JSON.parse(answer.result));
        if (!parsed.success) throw new Error(`its result has the wrong shape: ${parsed.error.issues[0].message}`);
        return parsed.data;
      }
      if (answer.kind === "failed") {
        if (answer.isUserError) throw new UserError(answer.message);
        this.#options.onDefect?.(answer.detail);
        return await infrastructureFailure(job, answer.message);
      }
      throw new Error("the worker answered out of turn");
    } catch (error) {
      if (error instanceof UserError) throw error;
      worker?.terminate();
      if (error instanceof OutOfTime) return await wallTimeFailure(job, limit / 1000);
      const message = error instanceof Error ? error.message : String(error);
      return await infrastructureFailure(job, `the evaluation worker failed: ${message}`);
    }
  }
}

class OutOfTime extends Error {}

/** Sends a request and waits for its answer. */
function ask(worker: Worker, request: WorkerRequest, milliseconds: number): Promise<WorkerAnswer> {
  return new Promise<WorkerAnswer>((resolve, reject) => {
    const timer = setTimeout(() => reject(new OutOfTime()), Math.max(0, milliseconds));
    const settle = (action: () => void) => {
      clearTimeout(timer);
      worker.onmessage = worker.onerror = worker.onmessageerror = null;
      action();
    };
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => settle(() => resolve(data));
    worker.onerror = (event) => {
      event.preventDefault(); // the pool reports it; the process goes on
      settle(() => reject(new Error(event.message)));
    };
    worker.onmessageerror = () => settle(() => reject(new Error("unreadable message")));
    worker.postMessage(request);
  });
}
