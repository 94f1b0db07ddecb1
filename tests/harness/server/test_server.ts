/** A server without a socket, over a store of its own, for tests of the API. */
import type { Hono } from "hono";
import { createServer, defaultLimits, type ServerOptions } from "../../../harness/server/app.ts";
import type { ServerEnvironment } from "../../../harness/server/environment.ts";
import { exampleIds, exampleKernel, exampleSource } from "../../../harness/server/routes/examples.ts";
import {
  createServices,
  defaultCapacity,
  type ServerCapacity,
  type ServerServices,
} from "../../../harness/server/services.ts";
import type { Scope } from "../../../harness/server/tokens.ts";
import { Store } from "../../../harness/store/store.ts";
import { plugins } from "../../../plugins/mod.ts";
import { inFolder } from "../command_line.ts";
import { scoreBatch } from "../report_rows.ts";

/** Root of the project. */
export const root = new URL("../../../", import.meta.url);

/** The plugins that come with the project. */
export const registry = { module: new URL("plugins/mod.ts", root).href, plugins };

/** A server under test. */
export interface TestServer {
  readonly app: Hono<ServerEnvironment>;
  readonly services: ServerServices;
  readonly store: Store;
  /** A token with a scope. */
  token(scope: Scope): Promise<string>;
  /** Sends a request as a client at an address. */
  send(method: string, path: string, options?: SendOptions): Promise<Response>;
}

/** What a request carries. */
export interface SendOptions {
  readonly token?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly address?: string;
}

/** What is unlike the defaults. */
export interface TestServerOptions {
  readonly capacity?: Partial<ServerCapacity>;
  readonly server?: Partial<ServerOptions>;
  /** Whether the store holds what the examples of the API name. */
  readonly seeded?: boolean;
  readonly store?: string;
}

/** Runs a test with a server. */
export function withServer(options: TestServerOptions, body: (server: TestServer) => Promise<void>): Promise<void> {
  return inFolder(async (folder) => {
    const store = await Store.open(options.store ?? `${folder}/store.duckdb`);
    const capacity = { ...defaultCapacity(2), runWorkers: 1, ...options.capacity };
    const defects: string[] = [];
    const log: ServerOptions["log"] = (level, message, fields) => {
      if (level === "error") defects.push(`${message} ${JSON.stringify(fields)}`);
    };
    if (options.seeded) await seed(store);
    const services = await createServices({ registry, root, store }, capacity, log);
    try {
      const app = createServer(services, {
        ...defaultLimits,
        isLoopback: true,
        openRead: true,
        log,
        ...options.server,
      });
      await services.recover();
      await body({
        app,
        services,
        store,
        token: async (scope) => (await services.tokens.create({ name: scope, scopes: [scope] })).token,
        send: async (method, path, { token, body, headers = {}, address = "127.0.0.1" } = {}) =>
          await app.request(`http://localhost:8000${path}`, {
            method,
            headers: {
              ...body === undefined ? {} : { "Content-Type": "application/json" },
              ...token === undefined ? {} : { Authorization: `Bearer ${token}` },
              ...headers,
            },
            body: body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body),
          }, { address }),
      });
      if (defects.length > 0) throw new Error(`the server logged defects: ${defects.join("\n")}`);
    } finally {
      await services.drain();
      store.close();
    }
  });
}

/** Asserts nothing: reads a JSON answer. */
// deno-lint-ignore no-explicit-any -- tests look at single members
export async function jsonOf(response: Response | Promise<Response>): Promise<any> {
  return await (await response).json();
}

/** Waits until something holds. */
export async function until<Value>(
  look: () => Promise<Value>,
  holds: (value: Value) => boolean,
  seconds = 120,
): Promise<Value> {
  const end = performance.now() + 1000 * seconds;
  for (;;) {
    const value = await look();
    if (holds(value)) return value;
    if (performance.now() > end) throw new Error(`still ${JSON.stringify(value).slice(0, 1000)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** What the examples of the API name. */
async function seed(store: Store): Promise<void> {
  const { run, storedEvaluation, evaluation, submission, token } = exampleIds;
  const batch = scoreBatch({ id: run, agent: "submission:Ada", cycles: 250, source: exampleSource });
  const kernel = { kernel_hash: exampleKernel };
  const at = new Date("2026-03-01T10:00:00Z");
  const workload = ["coral", "rvv-core-2025-12", "relu", "c1", { n: 512 }];
  await store.record({
    kernels: batch.kernels!.map((row) => ({ ...row, ...kernel })),
    runs: batch.runs,
    evaluations: batch.evaluations!.map((row) => ({ ...row, ...kernel, evaluation_id: storedEvaluation })),
    scores: batch.scores!.map((row) => ({ ...row, ...kernel, evaluation_id: storedEvaluation })),
    statements: [
      {
        sql: "insert into submissions values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        values: [submission, "Ada", null, ...workload, exampleKernel, null, "hash", "127.0.0.1", at],
      },
      { sql: "insert into submission_answers values ($1, $2, $3, $4)", values: [submission, run, null, at] },
      {
        sql: "insert into tokens values ($1, $2, $3, $4, $5, $6)",
        values: [token, "example", ["read"], "0".repeat(64), at, null],
      },
      {
        sql: "insert into evaluation_requests values ($1, $2, $3, now())",
        values: [evaluation, {
          plugin: { id: "coral" },
          profile: "p",
          task: "relu",
          configuration: "c1",
          parameters: { n: 512 },
        }, "127.0.0.1"],
      },
      {
        sql:
          "insert into evaluation_answers select $1, result, null, 1.5, now() from evaluations where evaluation_id = $2",
        values: [evaluation, storedEvaluation],
      },
    ],
  });
}
