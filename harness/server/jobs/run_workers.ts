/**
 * The main thread's side of the run workers: hands out orders, answers what workers ask, and replaces a worker that no
 * longer answers.
 * @module
 */
import type { EvaluationJob } from "../../job.ts";
import type { PluginSources } from "../../registry.ts";
import type { RunSpecification } from "../../runs/specification.ts";
import type { TraceEvent } from "../../runs/trace.ts";
import type { Store } from "../../store/store.ts";
import { messageOf, UserError } from "../../user_error.ts";
import type { TimedResult } from "../../worker_pool.ts";
import type {
  Answer,
  CallAnswer,
  OrderOutcome,
  Submission,
  WorkerMessage,
  WorkerOrder,
  WorkerQuestion,
} from "./messages.ts";

/** What run workers stand on. */
export interface RunWorkersOptions {
  /** Workers at most; they start when there is work. */
  readonly workers: number;
  readonly sources: PluginSources;
  readonly root: URL;
  readonly store: Pick<Store, "record" | "query">;
  readonly evaluate: (job: EvaluationJob) => Promise<TimedResult>;
  /** Told the stack of a defect of ours. */
  readonly onDefect: (detail: string) => void;
  /** Milliseconds without any sign of life after which a worker is replaced; for tests. */
  readonly patienceMilliseconds?: number;
}

/** A worker died or hung: what it was doing can be done again. */
export class WorkerLost extends Error {}

interface Pending<Value> {
  readonly resolve: (value: Value) => void;
  readonly reject: (error: unknown) => void;
}

interface Employee {
  readonly worker: Worker;
  readonly orders: Map<string, Pending<OrderOutcome> & { readonly onEvent?: (event: TraceEvent, run: string) => void }>;
  readonly calls: Map<string, Pending<CallAnswer>>;
  lastSign: number;
  /** Whether it has loaded its plugins. */
  isUp: boolean;
  /** Its plugins are of yesterday: it gets no further order. */
  isRetiring: boolean;
}

const defaultPatience = 120_000;

/** A worker that loads its plugins may take so many times longer. */
const startPatience = 4;

/** Run workers. */
export class RunWorkers {
  readonly #employees: Employee[] = [];
  readonly #options: RunWorkersOptions;
  #sources: PluginSources;
  readonly #watch: ReturnType<typeof setInterval>;
  #closed = false;

  /** Starts no worker before there is an order. */
  constructor(options: RunWorkersOptions) {
    this.#options = options;
    this.#sources = options.sources;
    this.#watch = setInterval(
      () => this.#look(),
      Math.min(10_000, (options.patienceMilliseconds ?? defaultPatience) / 4),
    );
    Deno.unrefTimer(this.#watch as unknown as number); // the type is Node's where its types are loaded
  }

  /** From now on orders see these plugins; those that are under way end as they began. */
  usePlugins(sources: PluginSources): void {
    this.#sources = sources;
    for (const employee of [...this.#employees]) {
      employee.isRetiring = true;
      this.#retire(employee);
    }
  }

  /**
   * Conducts a run until it ends.
   * @throws UserError if it cannot begin, WorkerLost if its worker died
   */
  conduct(
    id: string,
    specification: RunSpecification,
    onEvent: (event: TraceEvent, run: string) => void,
  ): Promise<OrderOutcome> {
    return this.#order({ kind: "conduct", id, specification }, id, onEvent);
  }

  /**
   * Scores a submission and records the score.
   * @throws UserError if it cannot be scored, WorkerLost if its worker died
   */
  score(submission: Submission): Promise<OrderOutcome> {
    return this.#order({ kind: "score", id: submission.id, submission }, submission.id);
  }

  /** Asks a run to stop; it ends soon, as cancelled. */
  cancel(id: string): void {
    this.#employeeOf(id)?.worker.postMessage({ kind: "cancel", id } satisfies WorkerOrder);
  }

  /**
   * A call of an agent from outside.
   * @throws UserError if the run is not under way
   */
  async call(
    id: string,
    order: { readonly kind: "tool"; readonly name: string; readonly arguments: unknown } | { readonly kind: "finish" },
  ): Promise<CallAnswer> {
    const employee = this.#employeeOf(id);
    if (!employee) throw new UserError("the run is not under way; resume it first");
    const call = crypto.randomUUID();
    return await new Promise((resolve, reject) => {
      employee.calls.set(call, { resolve, reject });
      employee.worker.postMessage({ ...order, id, call } satisfies WorkerOrder);
    });
  }

  /** Ends all workers; what they were doing is lost to them, not to the store. */
  close(): void {
    this.#closed = true;
    clearInterval(this.#watch);
    for (const employee of [...this.#employees]) this.#dismiss(employee, "the server stops");
  }

  #order(
    order: WorkerOrder,
    id: string,
    onEvent?: (event: TraceEvent, run: string) => void,
  ): Promise<OrderOutcome> {
    if (this.#closed) return Promise.reject(new WorkerLost("the server stops"));
    const employee = this.#choose();
    return new Promise((resolve, reject) => {
      employee.orders.set(id, { resolve, reject, onEvent });
      employee.worker.postMessage(order);
    });
  }

  #employeeOf(id: string): Employee | undefined {
    return this.#employees.find(({ orders }) => orders.has(id));
  }

  /** An idle worker, a new one, or the one with the least to do. */
  #choose(): Employee {
    const active = this.#employees.filter(({ isRetiring }) => !isRetiring);
    const least = active.toSorted((a, b) => a.orders.size - b.orders.size)[0];
    if (least && (least.orders.size === 0 || active.length >= this.#options.workers)) return least;
    const worker = new Worker(new URL("./run_worker.ts", import.meta.url).href, { type: "module", name: "runs" });
    const employee: Employee = {
      worker,
      orders: new Map(),
      calls: new Map(),
      lastSign: performance.now(),
      isUp: false,
      isRetiring: false,
    };
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => this.#hear(employee, data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.#dismiss(employee, `a run worker failed: ${event.message}`);
    };
    worker.postMessage(
      { kind: "start", sources: this.#sources, root: this.#options.root.href } satisfies WorkerOrder,
    );
    this.#employees.push(employee);
    return employee;
  }

  #hear(employee: Employee, message: WorkerMessage): void {
    employee.lastSign = performance.now();
    employee.isUp = true;
    switch (message.kind) {
      case "pong":
        return;
      case "ask":
        return void this.#answer(employee, message.ask, message);
      case "event":
        return employee.orders.get(message.id)?.onEvent?.(message.event, message.run);
      case "called": {
        const pending = employee.calls.get(message.call);
        employee.calls.delete(message.call);
        this.#retire(employee);
        return pending && this.#settle(pending as Pending<unknown>, message);
      }
      case "done": {
        const pending = employee.orders.get(message.id);
        employee.orders.delete(message.id);
        this.#retire(employee);
        return pending && this.#settle(pending as Pending<unknown>, message);
      }
    }
  }

  #settle({ resolve, reject }: Pending<unknown>, answer: Answer): void {
    if (answer.ok) return resolve(answer.value);
    if (answer.isUserError) return reject(new UserError(answer.message));
    this.#options.onDefect(answer.detail);
    reject(new Error(answer.message));
  }

  async #answer(employee: Employee, ask: number, question: WorkerQuestion): Promise<void> {
    let answer: Answer;
    try {
      answer = { ok: true, value: await this.#ask(question) };
    } catch (error) {
      const detail = error instanceof Error ? error.stack ?? "" : "";
      answer = { ok: false, message: messageOf(error), isUserError: error instanceof UserError, detail };
    }
    if (!this.#employees.includes(employee)) return;
    employee.worker.postMessage({ kind: "answer", ask, ...answer } satisfies WorkerOrder);
  }

  #ask(question: WorkerQuestion): Promise<unknown> {
    switch (question.what) {
      case "record":
        return this.#options.store.record(question.batch);
      case "query":
        return this.#options.store.query(question.sql, question.values);
      case "evaluate":
        return this.#options.evaluate(question.job);
    }
  }

  /** A worker in an endless loop answers nothing. */
  #look(): void {
    const patience = this.#options.patienceMilliseconds ?? defaultPatience;
    for (const employee of [...this.#employees]) {
      const allowed = employee.isUp ? patience : startPatience * patience;
      if (employee.orders.size === 0) {
        employee.lastSign = performance.now();
      } else if (performance.now() - employee.lastSign > allowed) {
        this.#dismiss(employee, "a run worker no longer answered");
      } else employee.worker.postMessage({ kind: "ping" } satisfies WorkerOrder);
    }
  }

  #retire(employee: Employee): void {
    if (employee.isRetiring && employee.orders.size + employee.calls.size === 0) {
      this.#dismiss(employee, "its plugins have changed");
    }
  }

  #dismiss(employee: Employee, reason: string): void {
    const place = this.#employees.indexOf(employee);
    if (place < 0) return;
    this.#employees.splice(place, 1);
    employee.worker.terminate();
    for (const { reject } of [...employee.orders.values(), ...employee.calls.values()]) reject(new WorkerLost(reason));
  }
}
