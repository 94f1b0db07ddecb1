/**
 * An agent from outside: it calls the tools whenever it likes, until it says that it has finished or its budget is spent.
 * @module
 */
import type { Agent, AgentContext, AgentEnd } from "../../agents/agent.ts";
import { UserError } from "../../user_error.ts";
import type { ToolResult } from "../../workbench/tool.ts";
import type { ToldTool } from "./messages.ts";

/** Milliseconds without a call after which a run is put aside; it can go on later. */
const idleMilliseconds = 60 * 60 * 1000;

/** What an outsider drives. */
export class DoorAgent implements Agent {
  #context: AgentContext | null = null;
  readonly #ready = Promise.withResolvers<AgentContext>();
  readonly #end = Promise.withResolvers<AgentEnd>();
  #ended: AgentEnd | null = null;
  #iteration = 0;
  #calls: Promise<unknown> = Promise.resolve();
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#ready.promise.catch(() => {}); // a run that never began says so by itself
  }

  /** Waits for calls. */
  async run(context: AgentContext): Promise<AgentEnd> {
    this.#context = context;
    this.#iteration = context.history.reduce((last, event) => Math.max(last, event.iteration), 0);
    const cancelled = () => this.#stop({ reason: "cancelled", message: "the run was cancelled" });
    context.signal.addEventListener("abort", cancelled, { once: true });
    if (context.signal.aborted) cancelled();
    this.#watch();
    this.#ready.resolve(context);
    try {
      return await this.#end.promise;
    } finally {
      clearTimeout(this.#idle);
      context.signal.removeEventListener("abort", cancelled);
      await this.#calls; // their events precede the end of the run
    }
  }

  /** The run could not begin: nobody should wait for it. */
  fail(error: unknown): void {
    this.#ready.reject(error);
  }

  /** The tools of this run. */
  async tools(): Promise<readonly ToldTool[]> {
    const { workbench } = await this.#ready.promise;
    return workbench.tools.map(({ name, description, inputSchema }) => ({ name, description, inputSchema }));
  }

  /**
   * Calls a tool. Every kernel that is written begins an iteration.
   * @throws UserError where the run has ended
   */
  call(name: string, args: unknown, call: string): Promise<ToolResult> {
    const answer = this.#calls.then(() => this.#call(name, args, call));
    this.#calls = answer.catch(() => {});
    return answer;
  }

  async #call(name: string, args: unknown, call: string): Promise<ToolResult> {
    const { workbench, budget } = await this.#ready.promise;
    if (this.#ended) throw new UserError(`the run has ended: ${this.#ended.message}`);
    this.#watch();
    if (name === "write_code") {
      if (this.#iteration >= budget.iterations) {
        const message =
          `the budget of ${budget.iterations} iterations is spent: the run is over, its best kernel is scored`;
        this.#stop({ reason: "iterations-spent", message });
        return { ok: false, content: message, data: { ended: "iterations-spent" }, errorClass: null };
      }
      this.#iteration++;
    }
    return await workbench.call(name, args, { iteration: Math.max(1, this.#iteration), call });
  }

  /** Ends the run; its best kernel is scored. */
  async finish(message: string): Promise<void> {
    await this.#ready.promise;
    await this.#calls;
    if (this.#ended) throw new UserError(`the run has ended: ${this.#ended.message}`);
    this.#stop({ reason: "finished", message });
  }

  #stop(end: AgentEnd): void {
    this.#ended ??= end;
    this.#end.resolve(this.#ended);
  }

  #watch(): void {
    clearTimeout(this.#idle);
    if (this.#context === null) return;
    this.#idle = setTimeout(
      () => this.#stop({ reason: "cancelled", message: "nobody called a tool for an hour; the run can be resumed" }),
      idleMilliseconds,
    );
    Deno.unrefTimer(this.#idle as unknown as number);
  }
}
