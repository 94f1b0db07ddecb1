/**
 * A worker that conducts runs and scores submissions, several at once.
 * @module
 */
/// <reference lib="deno.worker" />
import { agentFactory } from "../../agents/create_agent.ts";
import { loadRegistry, type PluginRegistry } from "../../registry.ts";
import { conduct } from "../../runs/conductor.ts";
import type { EvaluationJob } from "../../job.ts";
import type { RunSpecification } from "../../runs/specification.ts";
import type { QueryAnswer, Store, StoreBatch } from "../../store/store.ts";
import { messageOf, UserError } from "../../user_error.ts";
import type { TimedResult } from "../../worker_pool.ts";
import { DoorAgent } from "./door_agent.ts";
import type { Answer, CallAnswer, OrderOutcome, WorkerMessage, WorkerOrder, WorkerQuestion } from "./messages.ts";
import { scoreSubmission } from "./submission_score.ts";

let registry: Promise<PluginRegistry>;
let root: URL;
const doors = new Map<string, DoorAgent>();
const cancels = new Map<string, AbortController>();

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
      registry.catch(() => {}); // every order says it
      return;
    case "ping":
      return say({ kind: "pong" });
    case "answer":
      return asked.get(data.ask)?.(data);
    case "cancel":
      return cancels.get(data.id)?.abort();
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
    case "tools":
    case "finish":
      return say({ kind: "called", call: data.call, ...await answered(() => callDoor(data)) });
  }
};

async function conductOrder(id: string, specification: RunSpecification): Promise<OrderOutcome> {
  const door = specification.agent.kind === "external" ? new DoorAgent() : null;
  const cancel = new AbortController();
  if (door) doors.set(id, door);
  cancels.set(id, cancel);
  try {
    const loaded = await registry;
    const create = agentFactory({ registry: loaded });
    const outcome = await conduct(specification, {
      registry: loaded,
      root,
      store,
      evaluate,
      createAgent: (agent, run) => door ?? create(agent, run),
    }, {
      signal: cancel.signal,
      onEvent: (event, run) => say({ kind: "event", id, run, event }),
    });
    return { status: outcome.status, message: outcome.end.message, run: outcome.run };
  } catch (error) {
    door?.fail(error);
    throw error;
  } finally {
    door?.fail(new UserError("the run has ended"));
    doors.delete(id);
    cancels.delete(id);
  }
}

async function callDoor(order: Extract<WorkerOrder, { kind: "tool" | "tools" | "finish" }>): Promise<CallAnswer> {
  const door = doors.get(order.id);
  if (!door) throw new UserError("the run is not under way");
  if (order.kind === "tools") return await door.tools();
  if (order.kind === "tool") return await door.call(order.name, order.arguments, order.call);
  await door.finish(order.message);
  return null;
}

async function answered(work: () => Promise<unknown>): Promise<Answer> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const detail = error instanceof Error ? error.stack ?? "" : "";
    return { ok: false, message: messageOf(error), isUserError: error instanceof UserError, detail };
  }
}
