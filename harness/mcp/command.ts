/**
 * `mcp`: serves agents from outside, over standard input and output or over HTTP, until it is stopped.
 * @module
 */
// @ts-types="@modelcontextprotocol/sdk/server/stdio"
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { type CommandContext, exitCodes } from "../commands/context.ts";
import { sourcesOf } from "../registry.ts";
import { defaultStorePath, Store } from "../store/store.ts";
import { UserError } from "../user_error.ts";
import { WorkerPool } from "../worker_pool.ts";
import { listen } from "./http.ts";
import { RunDesk } from "./run_desk.ts";
import { createMcpServer } from "./server.ts";

/** Options as the command line gives them. */
export interface McpCommandOptions {
  readonly http?: boolean;
  readonly host?: string;
  readonly port?: number;
  /** Names of hosts under which the server may be reached. */
  readonly allowHost?: readonly string[];
  /** Environment variable that holds the token. */
  readonly tokenVariable?: string;
  readonly store?: string;
  readonly iterations?: number;
  readonly evaluations?: number;
  /** Minutes without a call after which a run is put aside. */
  readonly idleMinutes?: number;
  readonly maxRuns?: number;
  readonly jobs?: number;
  readonly seed?: string;
}

/** Where the token is looked for unless another variable is named. */
const defaultTokenVariable = "KERNELCRAFT_MCP_TOKEN";

const defaultPort = 8977;
const defaultIdleMinutes = 60;
const defaultRuns = 64;
const maximumSessions = 256;

/** Version that clients are told. */
const version = "0.1.0";

/** Serves until it is stopped; nothing but protocol goes to standard output. */
export async function mcpCommand(context: CommandContext, options: McpCommandOptions): Promise<number> {
  if (!options.http && (options.host !== undefined || options.port !== undefined || options.allowHost !== undefined)) {
    throw new UserError("--host, --port and --allow-host are for --http");
  }
  const path = options.store ?? defaultStorePath;
  const store = await Store.open(path);
  const pool = new WorkerPool({
    ...sourcesOf(context.registry),
    workers: options.jobs ?? Math.max(1, navigator.hardwareConcurrency),
    onDefect: context.debug ? context.note : undefined,
  });
  const onDefect = (detail: string) =>
    context.note(context.debug ? detail : `internal error: ${detail.split("\n", 1)[0]}`);
  const idleMilliseconds = 60_000 * (options.idleMinutes ?? defaultIdleMinutes);
  const { registry, root } = context;
  const desk = new RunDesk({
    services: {
      registry,
      root,
      store,
      evaluate: (job) => pool.evaluate(job),
      session: crypto.randomUUID(),
      seed: options.seed,
      onDefect,
    },
    budget: { iterations: options.iterations, evaluations: options.evaluations },
    idleMilliseconds,
    maximumRuns: options.maxRuns ?? defaultRuns,
  });
  const createServer = () => createMcpServer({ desk, registry, version, onDefect });
  const stopped = Promise.withResolvers<void>();
  const stop = () => stopped.resolve();
  Deno.addSignalListener("SIGINT", stop);
  Deno.addSignalListener("SIGTERM", stop);
  let close = () => Promise.resolve();
  try {
    if (options.http) {
      const http = listen({
        host: options.host ?? "127.0.0.1",
        port: options.port ?? defaultPort,
        token: Deno.env.get(options.tokenVariable ?? defaultTokenVariable)?.trim() || undefined,
        allowedHosts: options.allowHost ?? [],
        createServer,
        sessionMilliseconds: idleMilliseconds,
        maximumSessions,
        onDefect,
      });
      close = () => http.close();
      context.note(`listening on ${http.url}; runs are kept in ${path}`);
    } else {
      const server = createServer();
      server.onclose = stop;
      server.onerror = (error) => context.note(`not understood: ${error.message.split("\n", 1)[0].slice(0, 200)}`);
      await server.connect(new StdioServerTransport());
      // a client that is gone has closed its end
      const { default: process } = await import("node:process");
      process.stdin.on("end", stop);
      process.stdin.on("close", stop);
      close = () => server.close();
    }
    await stopped.promise;
    return exitCodes.done;
  } finally {
    Deno.removeSignalListener("SIGINT", stop);
    Deno.removeSignalListener("SIGTERM", stop);
    await desk.close();
    await close();
    pool.close();
    store.close();
  }
}
