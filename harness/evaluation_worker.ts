/**
 * A worker that evaluates one job at a time: one JSON text in, one JSON text out. It opens no store and writes no file;
 * the pool terminates it when its time is over.
 * @module
 */
/// <reference lib="deno.worker" />
import { evaluate } from "./evaluate.ts";
import { checkShape, evaluationJobSchema } from "./job.ts";
import { findPlugin, loadRegistry, type PluginRegistry, type PluginSources } from "./registry.ts";
import { messageOf, UserError } from "./user_error.ts";
import { findTask } from "./workloads.ts";

/** What the pool sends. */
export type WorkerRequest =
  | ({ readonly kind: "start" } & PluginSources)
  | { readonly kind: "job"; readonly job: string };

/** What the worker answers. */
export type WorkerAnswer =
  | { readonly kind: "ready" }
  | { readonly kind: "result"; readonly result: string }
  | { readonly kind: "failed"; readonly message: string; readonly detail: string; readonly isUserError: boolean };

let registry: PluginRegistry;

self.onmessage = async ({ data }: MessageEvent<WorkerRequest>) => {
  self.postMessage(await answer(data).catch(failed));
};

async function answer(request: WorkerRequest): Promise<WorkerAnswer> {
  if (request.kind === "start") {
    registry = await loadRegistry(request);
    return { kind: "ready" };
  }
  const job = checkShape(evaluationJobSchema, JSON.parse(request.job), "job");
  const plugin = findPlugin(registry, job.plugin.id);
  const result = await evaluate(job, plugin, findTask(job.task, plugin));
  return { kind: "result", result: JSON.stringify(result) };
}

function failed(error: unknown): WorkerAnswer {
  return {
    kind: "failed",
    message: messageOf(error),
    detail: error instanceof Error ? error.stack ?? "" : "",
    isUserError: error instanceof UserError,
  };
}
