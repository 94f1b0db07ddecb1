/**
 * What the server's main thread and its run workers say to each other. Workers conduct runs and score submissions, so
 * that drawing inputs, assembling and searching never hold up a request; store and evaluation pool stay with the main
 * thread, which answers what they ask.
 * @module
 */
import type { EvaluationJob } from "../../job.ts";
import type { PluginSources } from "../../registry.ts";
import type { GroundNames } from "../../runs/ground.ts";
import type { RunSpecification } from "../../runs/specification.ts";
import type { TraceEvent } from "../../runs/trace.ts";
import type { StoreBatch } from "../../store/store.ts";
import type { ToolResult } from "../../workbench/tool.ts";

/** A kernel to be scored on secret seeds. */
export interface Submission extends GroundNames {
  readonly id: string;
  readonly agent: string;
  readonly source: string;
  /** 1 for the first of this author on the same workload. */
  readonly attempt: number;
}

/** What goes to a worker. */
export type WorkerOrder =
  | { readonly kind: "start"; readonly sources: PluginSources; readonly root: string }
  | { readonly kind: "conduct"; readonly id: string; readonly specification: RunSpecification }
  | { readonly kind: "cancel"; readonly id: string }
  | {
    readonly kind: "tool";
    readonly id: string;
    readonly call: string;
    readonly name: string;
    readonly arguments: unknown;
  }
  | { readonly kind: "finish"; readonly id: string; readonly call: string }
  | { readonly kind: "score"; readonly id: string; readonly submission: Submission }
  | { readonly kind: "ping" }
  | ({ readonly kind: "answer"; readonly ask: number } & Answer);

/** The outcome of something that was asked for. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string; readonly isUserError: boolean; readonly detail: string };

/** What a worker needs from the main thread. */
export type WorkerQuestion =
  | { readonly what: "record"; readonly batch: StoreBatch }
  | { readonly what: "query"; readonly sql: string; readonly values: readonly (string | number | boolean | null)[] }
  | { readonly what: "evaluate"; readonly job: EvaluationJob };

/** How an order ended. */
export interface OrderOutcome {
  readonly status: string;
  readonly message: string;
  /** Identifier of the run. */
  readonly run: string;
}

/** The answer to a call of an agent from outside. */
export type CallAnswer = ToolResult | null;

/** What a worker says. */
export type WorkerMessage =
  | { readonly kind: "pong" }
  | ({ readonly kind: "ask"; readonly ask: number } & WorkerQuestion)
  | { readonly kind: "event"; readonly id: string; readonly run: string; readonly event: TraceEvent }
  | ({ readonly kind: "called"; readonly call: string } & Answer)
  | ({ readonly kind: "done"; readonly id: string } & Answer);
