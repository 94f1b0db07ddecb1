/**
 * Runs that were asked for over HTTP: started, followed, cancelled, resumed, and taken up again after a restart.
 * @module
 */
import { runKey, type RunSpecification } from "../../runs/specification.ts";
import type { TraceEvent } from "../../runs/trace.ts";
import type { Store } from "../../store/store.ts";
import { messageOf, UserError } from "../../user_error.ts";
import type { ToolDescription, ToolResult } from "../../workbench/tool.ts";
import { describeTools } from "../../workbench/tools.ts";
import type { Catalogue } from "../read/catalogue.ts";
import { type RunBook, waitingRun } from "../read/runs.ts";
import type { RunView } from "../schemas/runs.ts";
import { Busy, Missing } from "./limits.ts";
import { type RunWorkers, WorkerLost } from "./run_workers.ts";

/** What runs stand on. */
export interface RunOptions {
  readonly store: Store;
  readonly catalogue: Catalogue;
  readonly book: RunBook;
  readonly workers: RunWorkers;
  /** Runs of models and of the tuner that go on at a time; the others wait. */
  readonly maximumRuns: number;
  /** Runs of agents from outside that are open at a time; further ones are refused. */
  readonly maximumOpen: number;
  /** Runs that may wait. */
  readonly maximumQueued: number;
  /** Base URLs of endpoints that a run may name; the server's keys go nowhere else. */
  readonly endpoints: readonly string[];
  readonly onDefect: (detail: string) => void;
}

/** A run that waits or goes on. */
interface ActiveRun {
  readonly key: string;
  readonly specification: RunSpecification;
  state: "queued" | "running" | "cancelled";
  run: string | null;
  readonly listeners: Set<(event: TraceEvent | null) => void>;
  readonly begun: PromiseWithResolvers<void>;
}

/** Runs of agents. */
export class Runs {
  readonly #options: RunOptions;
  readonly #active = new Map<string, ActiveRun>();
  /** Why a run could not be carried out, by key; the newest ones. */
  readonly #messages = new Map<string, string>();
  #draining = false;
  #lastTime = 0;

  constructor(options: RunOptions) {
    this.#options = options;
  }

  /** Runs that wait, and runs that go on. */
  get load(): { readonly queued: number; readonly running: number } {
    const running = [...this.#active.values()].filter(({ state }) => state === "running").length;
    return { queued: this.#active.size - running, running };
  }

  /** Takes up runs that were acknowledged and not settled before a restart. */
  async recover(): Promise<number> {
    const { rows } = await this.#options.store.query(
      "select run_key, arg_max(specification, requested) from run_requests group by run_key " +
        "having arg_max(state, requested) = 'wanted' order by max(requested)",
    );
    for (const [key, specification] of rows) this.#enqueue(String(key), JSON.parse(String(specification)));
    return rows.length;
  }

  /**
   * Starts a run, or resumes it; when the promise resolves, it is on disk. A finished run is left as it is.
   * @param requestedBy token or address
   * @throws UserError if a name or an endpoint is wrong, Busy if too many wait
   */
  async start(specification: RunSpecification, requestedBy: string): Promise<RunView> {
    this.#check(specification);
    const key = await runKey(specification);
    const known = await this.#options.book.find(key);
    if (this.#active.has(key) || known?.status === "finished") return (await this.find(key))!;
    this.#makeRoom(specification);
    const run = this.#reserve(key, specification);
    try {
      await this.#log(key, specification, "wanted", null, requestedBy);
    } catch (error) {
      this.#active.delete(key);
      throw error;
    }
    this.#messages.delete(key);
    this.#next();
    // an agent from outside wants to begin; others are told where they stand at once
    if (specification.agent.kind === "external") await run.begun.promise;
    const view = await this.find(key);
    if (view?.message !== null && view?.message !== undefined) throw new UserError(view.message);
    return view!;
  }

  /**
   * Lets a run go on that was stopped.
   * @param id identifier or key of the run
   * @throws Missing if there is none, UserError if it has no specification
   */
  async resume(id: string, requestedBy: string): Promise<RunView> {
    const view = await this.find(id);
    if (!view) throw new Missing(`there is no run '${id}'`);
    if (!view.specification) throw new UserError("only runs of agents can be resumed");
    return await this.start(view.specification as RunSpecification, requestedBy);
  }

  /**
   * Stops a run. It can go on later.
   * @throws Missing if there is none, UserError if it is not under way
   */
  async cancel(id: string, requestedBy: string): Promise<RunView> {
    const view = await this.find(id);
    if (!view) throw new Missing(`there is no run '${id}'`);
    const run = view.key === null ? undefined : this.#active.get(view.key);
    if (!run) throw new UserError(`the run is ${view.status}; only a run that waits or goes on can be cancelled`);
    await this.#log(run.key, run.specification, "settled", null, requestedBy);
    if (run.state === "queued") {
      run.state = "cancelled";
      this.#end(run);
    } else {
      const ended = new Promise<void>((resolve) => run.listeners.add((event) => event === null && resolve()));
      this.#options.workers.cancel(run.key);
      await ended;
    }
    return (await this.find(run.key)) ?? waitingRun(run.key, run.specification, "cancelled", null);
  }

  /** The run with an identifier or a key, or null. */
  async find(id: string): Promise<RunView | null> {
    const stored = await this.#options.book.find(id);
    const active = this.#active.get(stored?.key ?? id);
    if (stored) {
      const status = active && stored.status !== "finished" ? active.state : stored.status;
      return { ...stored, status, message: this.#messages.get(stored.key ?? "") ?? null };
    }
    if (active) return waitingRun(active.key, active.specification, active.state, null);
    const { rows: [row] } = await this.#options.store.query(
      "select specification, message from run_requests where run_key = $1 order by requested desc limit 1",
      [id],
    );
    if (!row) return null;
    return waitingRun(id, JSON.parse(String(row[0])), "cancelled", row[1] === null ? null : String(row[1]));
  }

  /** Runs that have no row yet. */
  waiting(): RunView[] {
    return [...this.#active.values()].filter(({ run }) => run === null)
      .map(({ key, specification, state }) => waitingRun(key, specification, state, null));
  }

  /**
   * Events of a run from a sequence on: those on disk, then those that come, until it ends or stops.
   * @throws UserError if the trace is damaged
   */
  async *follow(view: RunView, from: number, signal: AbortSignal): AsyncGenerator<TraceEvent> {
    const heard: (TraceEvent | null)[] = [];
    let wake = () => {};
    const listener = (event: TraceEvent | null) => {
      heard.push(event);
      wake();
    };
    const active = view.key === null ? undefined : this.#active.get(view.key);
    const aborted = () => listener(null);
    signal.addEventListener("abort", aborted, { once: true });
    active?.listeners.add(listener);
    let next = from;
    try {
      const stored = view.run ?? active?.run;
      for (const event of stored ? await this.#options.book.events(stored, from) : []) {
        yield event;
        next = event.sequence + 1;
      }
      while (active && !signal.aborted) {
        if (heard.length === 0) {
          if (!this.#active.has(active.key)) return;
          await new Promise<void>((resolve) => wake = resolve);
          continue;
        }
        const event = heard.shift()!;
        if (event === null) return;
        if (event.sequence < next) continue;
        yield event;
        next = event.sequence + 1;
      }
    } finally {
      active?.listeners.delete(listener);
      signal.removeEventListener("abort", aborted);
    }
  }

  /** Tools of a run of an agent from outside. @throws UserError if it is not under way */
  tools(view: RunView): readonly ToolDescription[] {
    this.#door(view);
    return describeTools([]);
  }

  /** Calls a tool. @throws UserError if the run is not under way */
  async call(view: RunView, name: string, args: unknown): Promise<ToolResult> {
    return await this.#options.workers.call(this.#door(view), { kind: "tool", name, arguments: args }) as ToolResult;
  }

  /** Ends a run of an agent from outside and waits for its score. @throws UserError if it is not under way */
  async finish(view: RunView): Promise<RunView> {
    const key = this.#door(view);
    const run = this.#active.get(key)!;
    const ended = new Promise<void>((resolve) => run.listeners.add((event) => event === null && resolve()));
    await this.#options.workers.call(key, { kind: "finish" });
    await ended;
    return (await this.find(key))!;
  }

  /** Begins nothing more. Runs that go on are stopped by closing their workers; they go on after the next start. */
  drain(): void {
    this.#draining = true;
  }

  #door({ key, specification, status }: RunView): string {
    if (specification?.agent.kind !== "external" || specification.agent.door !== "http") {
      throw new UserError("this run is not one of an agent that calls the tools over HTTP");
    }
    if (key === null || !this.#active.has(key)) throw new UserError(`the run is ${status}; resume it first`);
    return key;
  }

  #check({ agent, platform, task, configuration, parameters, profile }: RunSpecification): void {
    const { workload } = this.#options.catalogue.find({
      platform,
      task,
      configuration: undefined,
      parameters,
      profile,
    });
    const named = this.#options.catalogue.configurations({ platform, task })
      .find((candidate) => candidate.configuration === configuration);
    const isSame = Object.entries(named?.parameters ?? workload.parameters)
      .every(([name, value]) => parameters[name] === value);
    if (!isSame || (!named && configuration !== workload.configuration)) {
      throw new UserError(
        `'${configuration}' is not the name of these sizes of ${task} on ${platform}; sizes of your own are 'custom'`,
      );
    }
    if (agent.kind === "model" && agent.endpoint !== undefined && !this.#options.endpoints.includes(agent.endpoint)) {
      throw new UserError("this server does not know the endpoint; whoever runs it may allow it with --endpoint");
    }
    if (agent.kind === "external" && agent.door !== "http") {
      throw new UserError("an agent that comes over HTTP has the door `http`");
    }
  }

  #makeRoom({ agent }: RunSpecification): void {
    const { maximumOpen, maximumQueued } = this.#options;
    const isDoor = (run: ActiveRun) => run.specification.agent.kind === "external";
    const doors = [...this.#active.values()].filter(isDoor).length;
    if (agent.kind === "external" && doors >= maximumOpen) {
      throw new Busy(`${maximumOpen} runs of agents from outside are open already`, 30);
    }
    if (agent.kind !== "external" && this.#active.size - doors >= maximumQueued) {
      throw new Busy(`${maximumQueued} runs wait already`, 60);
    }
  }

  #reserve(key: string, specification: RunSpecification): ActiveRun {
    const begun = Promise.withResolvers<void>();
    const run: ActiveRun = { key, specification, state: "queued", run: null, listeners: new Set(), begun };
    this.#active.set(key, run);
    return run;
  }

  #enqueue(key: string, specification: RunSpecification): void {
    this.#reserve(key, specification);
    this.#next();
  }

  #next(): void {
    if (this.#draining) return;
    const { maximumRuns } = this.#options;
    const isDoor = (run: ActiveRun) => run.specification.agent.kind === "external";
    let going = [...this.#active.values()].filter((run) => run.state === "running" && !isDoor(run)).length;
    for (const run of this.#active.values()) {
      if (run.state !== "queued" || (!isDoor(run) && going >= maximumRuns)) continue;
      run.state = "running";
      if (!isDoor(run)) going++;
      void this.#conduct(run);
    }
  }

  async #conduct(run: ActiveRun): Promise<void> {
    try {
      await this.#options.workers.conduct(run.key, run.specification, (event, id) => {
        run.run = id;
        run.begun.resolve();
        for (const listener of [...run.listeners]) listener(event);
      });
      await this.#log(run.key, run.specification, "settled", null, "server");
    } catch (error) {
      if (this.#draining) return; // it goes on after the next start
      await this.#failed(run, error);
    } finally {
      this.#end(run);
    }
  }

  async #failed(run: ActiveRun, error: unknown): Promise<void> {
    const isKnown = error instanceof UserError || error instanceof WorkerLost;
    if (!isKnown) this.#options.onDefect(error instanceof Error ? error.stack ?? "" : String(error));
    const message = isKnown ? messageOf(error) : "the server failed at this run; its log says more";
    this.#messages.set(run.key, message);
    if (this.#messages.size > 1000) this.#messages.delete(this.#messages.keys().next().value!);
    try {
      await this.#log(run.key, run.specification, "settled", message, "server");
      if (run.run !== null) {
        const columns = { status: "interrupted" };
        await this.#options.store.record({ updates: [{ run: run.run, columns }] });
      }
    } catch (storeError) {
      this.#options.onDefect(messageOf(storeError));
    }
  }

  #end(run: ActiveRun): void {
    this.#active.delete(run.key);
    run.begun.resolve();
    for (const listener of [...run.listeners]) listener(null);
    this.#next();
  }

  /** Appends to the log of requests; times never repeat, so that the latest line is one. */
  #log(
    key: string,
    specification: RunSpecification,
    state: "wanted" | "settled",
    message: string | null,
    requestedBy: string,
  ): Promise<void> {
    this.#lastTime = Math.max(this.#lastTime + 1, Date.now());
    const values = [key, specification, state, message, requestedBy, new Date(this.#lastTime)];
    return this.#options.store.record({
      statements: [{ sql: "insert into run_requests values ($1, $2, $3, $4, $5, $6)", values }],
    });
  }
}
