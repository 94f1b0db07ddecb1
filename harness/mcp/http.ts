/**
 * MCP over streamable HTTP: one address, one session per client. Pages in a browser must not reach it: the names of host
 * and origin are checked against rebinding of DNS, and beyond this computer a token is needed.
 * @module
 */
import type { Server } from "@modelcontextprotocol/sdk/server";
// @ts-types="@modelcontextprotocol/sdk/server/webStandardStreamableHttp"
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { messageOf, UserError } from "../user_error.ts";

/** How the server listens. */
export interface HttpOptions {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** Token that clients send as `Authorization: Bearer …`; absent: none is needed. */
  readonly token?: string;
  /** Names of hosts beside this computer's own under which the server may be reached. */
  readonly allowedHosts: readonly string[];
  /** Makes the server of a new session. */
  readonly createServer: () => Server;
  /** Milliseconds without a request after which a session is closed. */
  readonly sessionMilliseconds: number;
  /** Sessions that may be open at a time. */
  readonly maximumSessions: number;
  readonly onDefect: (detail: string) => void;
}

/** A listening server. */
export interface HttpServer {
  /** Address for clients. */
  readonly url: string;
  close(): Promise<void>;
}

/** Path of the endpoint. */
export const endpointPath = "/mcp";

/** Largest body of a request, in bytes: the largest source with room for escapes. */
const maximumBodyBytes = 2 * 2 ** 20;

/** A client's session. */
interface Session {
  readonly transport: WebStandardStreamableHTTPServerTransport;
  readonly server: Server;
  lastRequest: number;
}

/**
 * Listens.
 * @throws UserError where that is impossible, and without a token beyond this computer
 */
export function listen(options: HttpOptions): HttpServer {
  const { host, port, token } = options;
  if (!isLoopback(host) && token === undefined) {
    throw new UserError(`${host} can be reached from other computers: a token is needed; put one into the environment`);
  }
  const sessions = new Map<string, Session>();
  let server: Deno.HttpServer<Deno.NetAddr>;
  try {
    server = Deno.serve({ hostname: host, port, onListen: () => {} }, (request) => handle(request, sessions, options));
  } catch (error) {
    throw new UserError(`cannot listen on ${host}:${port}: ${messageOf(error)}`);
  }
  const sweep = setInterval(() => {
    for (const [id, session] of sessions) {
      if (performance.now() - session.lastRequest < options.sessionMilliseconds) continue;
      sessions.delete(id);
      session.server.close().catch(() => {});
    }
  }, Math.min(options.sessionMilliseconds, 60_000));
  const { hostname, port: bound } = server.addr;
  return {
    url: `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${bound}${endpointPath}`,
    async close() {
      clearInterval(sweep);
      await Promise.all([...sessions.values()].map((session) => session.server.close().catch(() => {})));
      sessions.clear();
      await server.shutdown();
    },
  };
}

async function handle(request: Request, sessions: Map<string, Session>, options: HttpOptions): Promise<Response> {
  const refusal = await refuse(request, options);
  if (refusal) return refusal;
  try {
    const id = request.headers.get("mcp-session-id");
    if (id !== null) {
      const session = sessions.get(id);
      if (!session) return problem(404, "there is no such session; initialize a new one");
      session.lastRequest = performance.now();
      return await session.transport.handleRequest(request);
    }
    return await openSession(request, sessions, options);
  } catch (error) {
    options.onDefect(error instanceof Error ? error.stack ?? error.message : String(error));
    return problem(500, "the server failed");
  }
}

async function openSession(request: Request, sessions: Map<string, Session>, options: HttpOptions): Promise<Response> {
  if (sessions.size >= options.maximumSessions) {
    return problem(503, `${sessions.size} sessions are open, which is the limit`);
  }
  const server = options.createServer();
  const transport = new WebStandardStreamableHTTPServerTransport({
    sessionIdGenerator: () => crypto.randomUUID(),
    maxRequestBodySize: maximumBodyBytes,
    onsessioninitialized: (id) => {
      sessions.set(id, { transport, server, lastRequest: performance.now() });
    },
    onsessionclosed: (id) => {
      sessions.delete(id);
    },
  });
  await server.connect(transport);
  const response = await transport.handleRequest(request);
  // whatever did not open a session was refused by the transport
  if (transport.sessionId === undefined) await server.close();
  return response;
}

/** Why a request is not heard at all, or null. */
async function refuse(request: Request, { allowedHosts, token }: HttpOptions): Promise<Response | null> {
  const url = new URL(request.url);
  const host = hostnameOf(`http://${request.headers.get("host") ?? ""}`);
  if (host === null || !(isAddress(host) || isLoopback(host) || allowedHosts.includes(host))) {
    return problem(403, `the server does not go by the name '${host ?? ""}'; --allow-host names it`);
  }
  const origin = request.headers.get("origin");
  if (origin !== null) {
    const from = hostnameOf(origin);
    if (from === null || !(isLoopback(from) || allowedHosts.includes(from))) {
      return problem(403, "pages of that origin may not use the server; --allow-host names its host");
    }
  }
  if (url.pathname !== endpointPath) return problem(404, `the endpoint is ${endpointPath}`);
  if (token !== undefined && !await isEqual(request.headers.get("authorization") ?? "", `Bearer ${token}`)) {
    const response = problem(401, "a token is needed: Authorization: Bearer …");
    response.headers.set("WWW-Authenticate", "Bearer");
    return response;
  }
  return null;
}

/** Compares texts in a time that says nothing about either. */
async function isEqual(given: string, wanted: string): Promise<boolean> {
  const digest = async (text: string) =>
    new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  const [a, b] = [await digest(given), await digest(wanted)];
  return a.reduce((difference, byte, at) => difference | (byte ^ b[at]), 0) === 0;
}

function hostnameOf(text: string): string | null {
  try {
    return new URL(text).hostname.toLowerCase();
  } catch {
    return null;
  }
}

/** Whether a host is this computer. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || /^127(\.\d{1,3}){3}$/.test(host) || host === "::1" || host === "[::1]";
}

/** Whether a host is an address and no name: an address cannot be rebound. */
function isAddress(host: string): boolean {
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(host) || host.startsWith("[");
}

function problem(status: number, message: string): Response {
  return Response.json({ jsonrpc: "2.0", error: { code: -32000, message }, id: null }, { status });
}
