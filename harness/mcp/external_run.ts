/**
 * One run of an agent from outside. Nobody sees its turns, so what it sends is what counts: every kernel that it writes is
 * an iteration, every call is counted, and the workbench counts evaluations.
 * @module
 */
import type { Agent, AgentContext, AgentEnd } from "../agents/agent.ts";
import type { Prompt } from "../prompt/prompt.ts";
import { conduct, type RunOutcome, type RunServices } from "../runs/conductor.ts";
import type { RunSpecification } from "../runs/specification.ts";
import type { TraceEvent } from "../runs/trace.ts";
import { messageOf, UserError } from "../user_error.ts";
import type { ToolResult } from "../workbench/tool.ts";

/** Calls that a run may make for every iteration of its budget: far more than any model of the loop made. */
export const callsPerIteration = 12;

/** How a run is kept. */
export interface ExternalRunOptions {
  readonly services: Omit<RunServices, "createAgent">;
  /** Milliseconds without a call after which the run is put aside. */
  readonly idleMilliseconds: number;
  /** What the agent is told; it stands at the beginning of the trace. */
  readonly prompt: Prompt;
  /** Told of every event, once it is on disk. */
  readonly onEvent?: (event: TraceEvent, run: string) => void;
}

/** What a run has left. */
export interface RemainingBudget {
  readonly kernels: number;
  readonly evaluations: number;
  readonly calls: number;
}

/** A run under way, or one that has ended. */
export class ExternalRun {
  /** Resolves when the run has ended and, unless it was stopped, is scored. */
  readonly outcome: Promise<RunOutcome>;
  #id = "";
  #context: AgentContext | null = null;
  #ended: AgentEnd | null = null;
  #iteration = 0;
  #calls = 0;
  #queue: Promise<unknown> = Promise.resolve();
  #idle: ReturnType<typeof setTimeout> | undefined;
  readonly #ready = Promise.withResolvers<void>();
  readonly #end = Promise.withResolvers<AgentEnd>();
  readonly #stop = new AbortController();

  private constructor(readonly specification: RunSpecification, private readonly options: ExternalRunOptions) {
    const agent: Agent = { run: (context) => this.#run(context) };
    this.outcome = conduct(specification, { ...options.services, createAgent: () => agent }, {
      signal: this.#stop.signal,
      onEvent: (event, run) => {
        this.#id = run;
        options.onEvent?.(event, run);
      },
    });
    this.outcome.catch(() => {}); // who waits for it is told
  }

  /**
   * Begins a run, or lets one go on.
   * @throws UserError if it cannot begin, or was finished before
   */
  static async begin(specification: RunSpecification, options: ExternalRunOptions): Promise<ExternalRun> {
    const run = new ExternalRun(specification, options);
    const early = await Promise.race([run.#ready.promise, run.outcome]);
    if (early) {
      throw new UserError(
        early.how === "known"
          ? `attempt ${specification.attempt} is finished; leave attempt out to begin a new one`
          : `the run could not begin: ${early.end.message}`,
      );
    }
    return run;
  }

  /** Identifier in the store. */
  get id(): string {
    return this.#id;
  }

  /** Why it ended, or null. */
  get end(): AgentEnd | null {
    return this.#ended;
  }

  /** What is left of the budget. */
  get remaining(): RemainingBudget {
    const { iterations } = this.specification.budget;
    return {
      kernels: iterations - this.#iteration,
      evaluations: this.#context?.workbench.evaluationsLeft ?? 0,
      calls: callsPerIteration * iterations - this.#calls,
    };
  }

  /**
   * Calls a tool of the workbench.
   * @throws UserError if the run has ended, or its trace cannot be written
   */
  call(name: string, args: unknown): Promise<ToolResult> {
    const answer = this.#queue.then(() => this.#call(name, args));
    this.#queue = answer.catch(() => {});
    return answer;
  }

  /** Ends the run and waits for its score. A run that has ended answers again. @throws UserError if scoring is impossible */
  async finish(): Promise<RunOutcome> {
    await this.#queue;
    this.#endWith({ reason: "finished", message: "the agent has finished" });
    return await this.outcome;
  }

  /** Puts the run aside: it can go on later. */
  async cancel(message: string): Promise<void> {
    this.#endWith({ reason: "cancelled", message });
    this.#stop.abort();
    await this.outcome.catch(() => {});
  }

  async #run(context: AgentContext): Promise<AgentEnd> {
    this.#context = context;
    for (const event of context.history) {
      if (event.kind !== "tool") continue;
      this.#calls++;
      this.#iteration = Math.max(this.#iteration, event.iteration);
    }
    if (!context.history.some(({ kind }) => kind === "message")) {
      const { system, user } = this.options.prompt;
      await context.emit({ kind: "message", role: "system", content: system, iteration: 0 });
      await context.emit({ kind: "message", role: "user", content: user, iteration: 0 });
    }
    const cancelled = () => this.#endWith({ reason: "cancelled", message: "the run was stopped" });
    context.signal.addEventListener("abort", cancelled, { once: true });
    if (context.signal.aborted) cancelled();
    this.#watch();
    this.#ready.resolve();
    try {
      return await this.#end.promise;
    } finally {
      clearTimeout(this.#idle);
      context.signal.removeEventListener("abort", cancelled);
      await this.#queue; // events of calls stand before the end
    }
  }

  async #call(name: string, args: unknown): Promise<ToolResult> {
    if (this.#ended) throw new UserError(`the run has ended: ${this.#ended.message}; finish_run gives its score`);
    const { workbench, budget } = this.#context!;
    clearTimeout(this.#idle);
    const writes = name === "write_code";
    if (writes && this.#iteration >= budget.iterations) return this.#spent(`${budget.iterations} kernels`);
    if (this.#calls >= callsPerIteration * budget.iterations) {
      return this.#spent(`${callsPerIteration * budget.iterations} tool calls`);
    }
    this.#calls++;
    if (writes) this.#iteration++;
    try {
      return await workbench.call(name, args, {
        iteration: Math.max(1, this.#iteration),
        call: `call_${this.#calls}`,
      });
    } catch (error) {
      throw error instanceof UserError ? error : new UserError(`the call failed: ${messageOf(error)}`);
    } finally {
      this.#watch();
    }
  }

  #spent(what: string): ToolResult {
    const message = `the budget of ${what} is spent: the run has ended, and its best kernel is scored`;
    this.#endWith({ reason: "iterations-spent", message });
    return { ok: false, content: `${message}; finish_run gives the score`, data: { ended: true }, errorClass: "T" };
  }

  #endWith(end: AgentEnd): void {
    this.#ended ??= end;
    this.#end.resolve(this.#ended);
  }

  #watch(): void {
    if (this.#ended) return;
    this.#idle = setTimeout(
      () => this.#endWith({ reason: "cancelled", message: "no call for too long; the run can go on later" }),
      this.options.idleMilliseconds,
    );
  }
}
