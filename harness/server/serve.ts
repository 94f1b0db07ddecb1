/**
 * Listening: a server from its first request to an orderly end.
 * @module
 */
import type { Hono } from "hono";
import { messageOf, UserError } from "../user_error.ts";
import { createServer, type ServerOptions } from "./app.ts";
import type { ServerServices } from "./services.ts";

/** Where a server listens, and how it guards itself. */
export interface ListenOptions extends Omit<ServerOptions, "isLoopback"> {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly pages?: Hono;
  /** Milliseconds that requests and evaluations get to end when the server stops. */
  readonly drainMilliseconds: number;
}

/** A server that listens. */
export interface RunningServer {
  /** `http://127.0.0.1:8000` */
  readonly url: string;
  /** Answers what is under way, lets running evaluations end, and stops. */
  stop(): Promise<void>;
}

/** Whether a host is this machine's loopback interface. */
export function isLoopbackHost(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

/**
 * Starts to listen.
 * @throws UserError if that is impossible: the port is taken, the address is not of this machine
 */
export function listen(services: ServerServices, options: ListenOptions): RunningServer {
  const { host, port, log } = options;
  const app = createServer(services, { ...options, isLoopback: isLoopbackHost(host) });
  let server: Deno.HttpServer<Deno.NetAddr>;
  try {
    server = Deno.serve(
      {
        hostname: host,
        port,
        onListen: () => {},
        onError: (error) => {
          log("error", "defect", { detail: error instanceof Error ? error.stack : String(error) });
          return new Response("the server failed", { status: 500 });
        },
      },
      (request, { remoteAddr }) => app.fetch(request, { address: remoteAddr.hostname }),
    );
  } catch (error) {
    if (error instanceof Deno.errors.AddrInUse) {
      throw new UserError(`port ${port} of ${host} is in use; choose another with --port`);
    }
    throw new UserError(`cannot listen on ${host}:${port}: ${messageOf(error)}`);
  }
  const name = server.addr.hostname.includes(":") ? `[${server.addr.hostname}]` : server.addr.hostname;
  return {
    url: `http://${name}:${server.addr.port}`,
    async stop() {
      const late = new Promise<void>((resolve) => setTimeout(resolve, options.drainMilliseconds));
      const closed = server.shutdown();
      await Promise.race([services.drain(), late]);
      await Promise.race([closed, late]);
    },
  };
}
