/** Agents from outside over HTTP: several at once, sessions, and what must not get in. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import { assertFriendly, assertOutcome, inFolder, run as runCommand } from "../command_line.ts";
import { reluKernels, wrongKernel } from "../runs/steps_agent.ts";
import { httpClient, httpServer, queryStore } from "./serving.ts";

const kernels = await reluKernels();

/** Status and body of a request that the test writes byte by byte. */
async function rawRequest(port: number, headers: Record<string, string>, body = "{}", path = "/mcp"): Promise<string> {
  const connection = await Deno.connect({ hostname: "127.0.0.1", port });
  const lines = Object.entries({
    "Content-Type": "application/json",
    Accept: "application/json, text/event-stream",
    Connection: "close",
    "Content-Length": String(new TextEncoder().encode(body).length),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}`);
  const writer = connection.writable.getWriter();
  await writer.write(new TextEncoder().encode(`POST ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n${body}`));
  return await new Response(connection.readable).text();
}

Deno.test("mcp over HTTP: clients side by side, each with its own run", () =>
  inFolder(async (folder) => {
    const path = `${folder}/s.duckdb`;
    const server = await httpServer(["--store", path, "--seed", "test", "--max-runs", "4"]);
    const clients = await Promise.all(Array.from({ length: 4 }, () => httpClient(server.url)));
    const sources = [kernels.O2, wrongKernel, kernels.O3, kernels.O2];
    const scores = await Promise.all(clients.map(async (agent, number) => {
      // two of them go by the same name: attempts keep their runs apart
      const name = `agent ${Math.floor(number / 2)}`;
      const started = await agent.call("start_run", { platform: "coral", task: "relu", agent: name });
      const run = String(started.data.run);
      await agent.call("write_code", { run, code: sources[number] });
      await agent.call("run_evaluation", { run });
      return { run, attempt: started.data.attempt };
    }));
    assertEquals(new Set(scores.map(({ run }) => run)).size, 4);
    const [first, second] = clients;
    const refused = await first.call("start_run", { platform: "coral", task: "relu", agent: "one too many" });
    assert(refused.isError);
    assertMatch(refused.text, /4 runs are open, which is the limit/);
    // identifiers are secrets of who got them, not of a connection: an agent may come back over another one
    for (const { errors } of clients) assertEquals(errors, []);
    await second.close();
    const outcomes = await Promise.all(scores.map(({ run }) => first.call("finish_run", { run })));
    assertEquals(
      outcomes.map(({ data }) => (data.score as { correct: boolean }).correct),
      [true, false, true, true],
    );
    for (const agent of [clients[0], clients[2], clients[3]]) await agent.close();
    const { code, stdout, stderr } = await server.stop();
    assertEquals([code, stdout], [0, ""], stderr);
    assertFriendly(stderr);
    const rows = await queryStore(
      path,
      "select agent, attempt::integer, status, unsealed from runs order by agent, attempt",
    );
    assertEquals(rows, [0, 1].flatMap((name) => [1, 2].map((attempt) => [`agent ${name}`, attempt, "finished", true])));
  }));

Deno.test("mcp over HTTP: names and origins that are not this computer's are refused", () =>
  inFolder(async (folder) => {
    const server = await httpServer(["--store", `${folder}/s.duckdb`, "--allow-host", "bench.example"]);
    const { port } = server;
    const initialize = JSON.stringify({
      jsonrpc: "2.0",
      id: 1,
      method: "initialize",
      params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "raw", version: "1" } },
    });
    const status = async (headers: Record<string, string>, body = initialize, path = "/mcp") =>
      Number((await rawRequest(port, headers, body, path)).split(" ")[1]);
    const here = { Host: `127.0.0.1:${port}` };
    const cases: [number, Record<string, string>, string?, string?][] = [
      [200, here],
      [200, { Host: `localhost:${port}` }],
      [200, { Host: "bench.example" }],
      [403, { Host: "evil.example" }],
      [403, { Host: `localhost.evil.example:${port}` }],
      [200, { ...here, Origin: "http://localhost:3000" }],
      [200, { ...here, Origin: "https://bench.example" }],
      [403, { ...here, Origin: "https://evil.example" }],
      [403, { ...here, Origin: "null" }],
      [404, { ...here, "Mcp-Session-Id": crypto.randomUUID() }],
      [404, here, initialize, "/"],
      [400, here, "no JSON"],
      [400, here, '{"jsonrpc":"2.0","id":1,"method":"tools/list"}'],
      [413, here, JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params: "x".repeat(3 << 20) })],
    ];
    for (const [wanted, headers, body, path] of cases) {
      assertEquals(await status(headers, body, path), wanted, JSON.stringify([headers, body?.slice(0, 80), path]));
    }
    const agent = await httpClient(server.url);
    assertEquals((await agent.call("list_tasks")).isError, false, "the server is none the worse for it");
    await agent.close();
    assertEquals((await server.stop("SIGINT")).code, 0);
  }));

Deno.test("mcp over HTTP: with a token nobody gets in without it", () =>
  inFolder(async (folder) => {
    const store = ["--store", `${folder}/s.duckdb`];
    const server = await httpServer([...store, "--token-variable", "DOOR"], { DOOR: "open sesame" });
    for (const headers of [{}, { Authorization: "Bearer open" }, { Authorization: "open sesame" }]) {
      const refused = await httpClient(server.url, headers as Record<string, string>).then(() => null, String);
      assertMatch(refused!, /401|Unauthorized|token/i);
    }
    const answer = await rawRequest(server.port, { Host: "localhost" });
    assertMatch(answer, /^HTTP\/1\.1 401[^]*www-authenticate: Bearer/i);
    const agent = await httpClient(server.url, { Authorization: "Bearer open sesame" });
    assertMatch((await agent.call("list_tasks")).text, /softmax/);
    await agent.close();
    assertEquals((await server.stop()).code, 0);
    assertOutcome(await runCommand(["mcp", "--http", "--host", "0.0.0.0", ...store]), 2, /a token is needed/);
    assertOutcome(await runCommand(["mcp", "--port", "80", ...store]), 2, /are for --http/);
  }));
