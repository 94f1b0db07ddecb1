/** Servers in processes of their own, as coding agents start them, and the SDK's own clients. */
import { Client } from "@modelcontextprotocol/sdk/client";
// @ts-types="@modelcontextprotocol/sdk/client/stdio"
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
// @ts-types="@modelcontextprotocol/sdk/client/streamableHttp"
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { Store } from "../../../harness/store/store.ts";
import { mainModule } from "../command_line.ts";

/** What a tool answered. */
export interface ToolAnswer {
  readonly text: string;
  readonly isError: boolean;
  readonly data: Record<string, unknown>;
}

/** A client with the shortest way to call a tool. */
export interface TestClient {
  readonly client: Client;
  call(name: string, args?: Record<string, unknown>): Promise<ToolAnswer>;
  close(): Promise<void>;
  /** What the client did not understand. */
  readonly errors: string[];
}

const serverArguments = (args: readonly string[]) => ["run", "-A", "--no-check", mainModule, "mcp", ...args];

function testClient(client: Client, errors: string[]): TestClient {
  client.onerror = (error) => errors.push(String(error));
  return {
    client,
    errors,
    async call(name, args = {}) {
      const { content, isError, structuredContent } = await client.callTool({ name, arguments: args });
      const texts = (content as { text: string }[]).map(({ text }) => text);
      return {
        text: texts.join("\n"),
        isError: isError === true,
        data: (structuredContent ?? {}) as Record<string, unknown>,
      };
    },
    close: () => client.close(),
  };
}

/** A client whose server is its child over standard input and output. */
export async function stdioClient(args: readonly string[]): Promise<TestClient> {
  const transport = new StdioClientTransport({
    command: Deno.execPath(),
    args: serverArguments(args),
    env: { ...Deno.env.toObject(), NO_COLOR: "1" },
    stderr: "ignore",
  });
  const errors: string[] = [];
  const client = new Client({ name: "test", version: "1" });
  await client.connect(transport);
  return testClient(client, errors);
}

/** A server over HTTP. */
export interface HttpServerProcess {
  readonly url: string;
  readonly port: number;
  /** What it wrote to standard output: nothing, if all is well. */
  stop(signal?: Deno.Signal): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }>;
}

/** Starts a server on a free port. */
export async function httpServer(
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<HttpServerProcess> {
  const child = new Deno.Command(Deno.execPath(), {
    args: serverArguments(["--http", "--port", "0", ...args]),
    env: { NO_COLOR: "1", ...environment },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const stdout = new Response(child.stdout).text();
  let stderr = "";
  const listening = Promise.withResolvers<string>();
  const reading = (async () => {
    for await (const chunk of child.stderr.pipeThrough(new TextDecoderStream())) {
      stderr += chunk;
      const match = /listening on (http\S+);/.exec(stderr);
      if (match) listening.resolve(match[1]);
    }
    listening.reject(new Error(`the server did not start: ${stderr}`));
  })();
  const url = await listening.promise;
  listening.promise.catch(() => {});
  return {
    url,
    port: Number(new URL(url).port),
    async stop(signal = "SIGTERM") {
      child.kill(signal);
      const { code } = await child.status;
      await reading;
      return { code, stdout: await stdout, stderr };
    },
  };
}

/** A client of a server over HTTP. */
export async function httpClient(url: string, headers: Record<string, string> = {}): Promise<TestClient> {
  const transport = new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } });
  const errors: string[] = [];
  const client = new Client({ name: "test", version: "1" });
  await client.connect(transport);
  return testClient(client, errors);
}

/** Rows of a query over a store that nobody has open. */
export async function queryStore(path: string, sql: string): Promise<readonly (readonly unknown[])[]> {
  const store = await Store.open(path);
  try {
    return (await store.query(sql)).rows;
  } finally {
    store.close();
  }
}
