/**
 * A worker that conducts runs and scores submissions, several at once.
 * @module
 */
/// <reference lib="deno.worker" />
import { agentFactory } from "../../agents/create_agent.ts";
import { loadRegistry, type PluginRegistry } from "../../registry.ts";
import { ExternalRun } from "../../mcp/external_run.ts";
import { externalPrompt } from "../../mcp/run_desk.ts";
import { PluginFailure } from "../../plugins/isolation/child_process.ts";
import { conduct } from "../../runs/conductor.ts";
import type { EvaluationJob } from "../../job.ts";
import { runKey, type RunSpecification } from "../../runs/specification.ts";
import { findRun } from "../../store/run_rows.ts";
import type { QueryAnswer, Store, StoreBatch } from "../../store/store.ts";
import { messageOf, UserError } from "../../user_error.ts";
import type { TimedResult } from "../../worker_pool.ts";
import type { Answer, CallAnswer, OrderOutcome, WorkerMessage, WorkerOrder, WorkerQuestion } from "./messages.ts";
import { scoreSubmission } from "./submission_score.ts";

let registry: Promise<PluginRegistry>;
let root: URL;
/** Runs of agents from outside; a call waits until its run has begun. */
const doors = new Map<string, Promise<ExternalRun>>();
const cancels = new Map<string, () => void>();

/** Milliseconds without a call after which a run of an agent from outside is put aside; it can go on later. */
const idleMilliseconds = 60 * 60 * 1000;

/** Questions to the main thread that wait for their answers. */
const asked = new Map<number, (answer: Answer) => void>();
let asks = 0;

function say(message: WorkerMessage): void {
  self.postMessage(message);
}

function ask(question: WorkerQuestion): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const number = asks++;
    asked.set(number, (answer) => {
      asked.delete(number);
      if (answer.ok) resolve(answer.value);
      else reject(answer.isUserError ? new UserError(answer.message) : new Error(answer.message));
    });
    say({ kind: "ask", ask: number, ...question });
  });
}

/** The main thread's store: what is recorded is on disk when the promise resolves. */
const store = {
  record: async (batch: StoreBatch) => void await ask({ what: "record", batch }),
  query: (sql: string, values: readonly (string | number | boolean | null)[] = []) =>
    ask({ what: "query", sql, values }) as Promise<QueryAnswer>,
} as unknown as Store;

const evaluate = (job: EvaluationJob) => ask({ what: "evaluate", job }) as Promise<TimedResult>;

self.onmessage = async ({ data }: MessageEvent<WorkerOrder>) => {
  switch (data.kind) {
    case "start":
      root = new URL(data.root);
      registry = loadRegistry(data.sources);
      registry.then(() => say({ kind: "pong" }), () => {}); // every order says what is wrong
      return;
    case "ping":
      return say({ kind: "pong" });
    case "answer":
      return asked.get(data.ask)?.(data);
    case "cancel":
      return cancels.get(data.id)?.();
    case "conduct":
      return say({ kind: "done", id: data.id, ...await answered(() => conductOrder(data.id, data.specification)) });
    case "score": {
      const { submission } = data;
      const done = await answered(async () =>
        scoreSubmission(submission, { registry: await registry, root, store, evaluate })
      );
      return say({ kind: "done", id: data.id, ...done });
    }
    case "tool":
    case "finish":
      return say({ kind: "called", call: data.call, ...await answered(() => callDoor(data)) });
  }
};

async function conductOrder(id: string, specification: RunSpecification): Promise<OrderOutcome> {
  if (specification.agent.kind === "external") return await conductOutside(id, specification);
  const cancel = new AbortController();
  cancels.set(id, () => cancel.abort());
  try {
    const loaded = await registry;
    const outcome = await conduct(specification, {
      registry: loaded,
      root,
      store,
      evaluate,
      createAgent: agentFactory({ registry: loaded }),
    }, { signal: cancel.signal, onEvent: (event, run) => say({ kind: "event", id, run, event }) });
    return { status: outcome.status, message: outcome.end.message, run: outcome.run };
  } finally {
    cancels.delete(id);
  }
}

async function conductOutside(id: string, specification: RunSpecification): Promise<OrderOutcome> {
  const begun = registry.then(async (loaded) =>
    await ExternalRun.begin(specification, {
      services: { registry: loaded, root, store, evaluate },
      idleMilliseconds,
      prompt: await externalPrompt(specification, loaded),
      onEvent: (event, run) => say({ kind: "event", id, run, event }),
    })
  );
  doors.set(id, begun);
  cancels.set(id, () => void begun.then((run) => run.cancel("the run was cancelled")).catch(() => {})); // it never began
  try {
    const { status, end, run } = await (await begun).outcome;
    return { status, message: end.message, run };
  } catch (error) {
    // the agent had finished before the server stopped, and only the score was missing
    const found = await findRun(store, await runKey(specification));
    if (found?.status === "finished") return { status: "finished", message: "scored", run: found.run };
    throw error;
  } finally {
    doors.delete(id);
    cancels.delete(id);
  }
}

async function callDoor(order: Extract<WorkerOrder, { kind: "tool" | "finish" }>): Promise<CallAnswer> {
  const door = await doors.get(order.id);
  if (!door) throw new UserError("the run is not under way");
  if (order.kind === "tool") return await door.call(order.name, order.arguments);
  await door.finish();
  return null;
}

async function answered(work: () => Promise<unknown>): Promise<Answer> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const detail = error instanceof Error ? error.stack ?? "" : "";
    const isForPeople = error instanceof UserError || error instanceof PluginFailure;
    return { ok: false, message: messageOf(error), isUserError: isForPeople, detail };
  }
}
