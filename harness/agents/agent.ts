/**
 * What an agent is: something that uses a workbench until its budget is spent or it has nothing more to try.
 * @module
 */
import type { Budget } from "../runs/specification.ts";
import type { EndReason, TraceEntry, TraceEvent } from "../runs/trace.ts";
import type { Workbench } from "../workbench/workbench.ts";

/** What an agent works with. */
export interface AgentContext {
  readonly workbench: Workbench;
  /** The whole budget; what a resumed run has spent stands in `history`. */
  readonly budget: Budget;
  /** Events of this run before it was stopped; empty at the first start. */
  readonly history: readonly TraceEvent[];
  /** Appends to the trace; resolves when the event is kept. The workbench appends its tool calls by itself. */
  readonly emit: (entry: TraceEntry) => Promise<void>;
  /** Aborted when somebody cancels the run or its wall time is over. */
  readonly signal: AbortSignal;
}

/** Why an agent stopped, with one line for people. */
export interface AgentEnd {
  readonly reason: EndReason;
  readonly message: string;
}

/** An agent. */
export interface Agent {
  /**
   * Works until it ends. Budgets of evaluations are the workbench's to enforce, all others the agent's.
   * Failures of an endpoint are an end of their own (`infrastructure`); what it throws is a defect of ours.
   */
  run(context: AgentContext): Promise<AgentEnd>;
}
