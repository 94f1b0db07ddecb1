import { assert, assertEquals, assertMatch } from "@std/assert";
import { sha256 } from "../../../harness/canonical_json.ts";
import { createLog } from "../../../harness/server/log.ts";
import { problemCodes } from "../../../harness/server/problem.ts";
import { isLoopbackHost } from "../../../harness/server/serve.ts";
import { allows } from "../../../harness/server/tokens.ts";
import { jsonOf, registry, root, until, withServer } from "./test_server.ts";

const kernel = { platform: "coral", task: "relu", configuration: "c1", source: "mpause\n" };

Deno.test("a client that asks too often waits; others do not", () =>
  withServer({ server: { rates: { reads: 5, writes: 2 } } }, async (server) => {
    const get = (address: string) => server.send("GET", "/api/v1/tasks/relu", { address });
    for (let number = 0; number < 5; number++) assertEquals((await get("10.0.0.1")).status, 200);
    const refused = await get("10.0.0.1");
    assertEquals(refused.status, 429);
    assertEquals((await refused.json()).code, "rate-limited");
    assert(Number(refused.headers.get("retry-after")) >= 1);
    assertEquals((await get("10.0.0.2")).status, 200);
    const token = await server.token("submit");
    const post = () => server.send("POST", "/api/v1/evaluations", { token, body: {}, address: "10.0.0.2" });
    assertEquals([(await post()).status, (await post()).status, (await post()).status], [400, 400, 429]);
    assertEquals((await server.send("GET", "/healthz", { address: "10.0.0.1" })).status, 200);
    const guess = () =>
      server.send("GET", "/api/v1/tasks/relu", { token: `kct_${"B".repeat(43)}`, address: "10.0.0.3" });
    const guesses = await Promise.all(Array.from({ length: 7 }, async () => (await guess()).status));
    // they are checked side by side, in any order
    assertEquals(guesses.toSorted((a, b) => a - b), [401, 401, 401, 401, 401, 429, 429]);
  }));

Deno.test("the queue is bounded: what is acknowledged is done, the rest is told when to come back", () =>
  withServer({ capacity: { maximumQueued: 4, evaluationWorkers: 1 } }, async (server) => {
    const token = await server.token("submit");
    const responses = await Promise.all(
      Array.from({ length: 12 }, () => server.send("POST", "/api/v1/evaluations", { token, body: kernel })),
    );
    const refused = responses.filter(({ status }) => status === 429);
    const taken = responses.filter(({ status }) => status === 202);
    assertEquals(refused.length + taken.length, 12);
    assert(taken.length >= 4 && refused.length >= 4, `${taken.length} taken`);
    for (const response of refused) {
      assertMatch(response.headers.get("retry-after")!, /^\d+$/);
      assertEquals((await response.json()).code, "queue-full");
    }
    for (const response of taken) {
      const path = response.headers.get("location")!;
      const view = await until(() => jsonOf(server.send("GET", `${path}?wait=30`)), ({ status }) => status === "done");
      assertEquals(view.result.verdict, "unwritten-output");
    }
  }));

Deno.test("a loopback server answers to its own names only, others to any", async () => {
  const status = (url: string, isLoopback: boolean) => {
    let code = 0;
    return withServer({ server: { isLoopback } }, async ({ app }) => {
      const response = await app.request(url, {}, { address: "127.0.0.1" });
      code = response.status;
      await response.body?.cancel();
    }).then(() => code);
  };
  assertEquals(await status("http://evil.example/api/v1/tasks", true), 421);
  assertEquals(await status("http://127.0.0.1.evil.example/healthz", true), 421);
  assertEquals(await status("http://[::1]:8000/api/v1/tasks", true), 200);
  assertEquals(await status("http://bench.example/api/v1/tasks", false), 200);
  assertEquals(["localhost", "127.0.0.1", "127.9.9.9", "::1"].map(isLoopbackHost), [true, true, true, true]);
  assertEquals(["0.0.0.0", "::", "10.0.0.1", "localhost.evil.example"].map(isLoopbackHost), [
    false,
    false,
    false,
    false,
  ]);
});

Deno.test("tokens expire, are revoked, and read only as a browser's password", () =>
  withServer({ server: { openRead: false } }, async (server) => {
    const { tokens } = server.services;
    const status = async (headers: Record<string, string>, path = "/api/v1/tasks/relu", method = "GET") => {
      const response = await server.send(method, path, { headers, body: method === "GET" ? undefined : {} });
      await response.body?.cancel();
      return response.status;
    };
    const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
    const soon = await tokens.create({ name: "soon", scopes: ["read"], expires: new Date(Date.now() + 3_600_000) });
    assertEquals(await status(bearer(soon.token)), 200);
    const expired = `kct_${"A".repeat(43)}`;
    await server.store.record({
      statements: [{
        sql: "insert into tokens values ($1, $2, $3, $4, $5, $6)",
        values: ["old", "old", ["admin"], await sha256(expired), new Date(0), new Date(1)],
      }],
    });
    const lasting = await tokens.create({ name: "lasting", scopes: ["admin"] });
    assertEquals(await status(bearer(lasting.token)), 200);
    assertEquals(await status(bearer(expired)), 401);
    assertEquals(tokens.list().map(({ name }) => name).sort(), ["lasting", "old", "soon"]);
    const basic = { Authorization: `Basic ${btoa(`anybody:${lasting.token}`)}` };
    assertEquals(await status(basic), 200);
    assertEquals(await status(basic, "/api/v1/evaluations", "POST"), 403);
    assertEquals(await status(basic, "/api/v1/tokens"), 403);
    for (
      const header of [
        "Bearer",
        "Basic !!!",
        `Token ${lasting.token}`,
        `Bearer ${lasting.token}x`,
        `Bearer ${lasting.token} x`,
      ]
    ) {
      assertEquals(await status({ Authorization: header }), 401, header);
    }
    await tokens.revoke(lasting.view.id);
    assertEquals(await status(bearer(lasting.token)), 401);
    const stored = JSON.stringify((await server.store.query("select * from tokens")).rows);
    assert(!stored.includes(lasting.token) && !stored.includes(soon.token), "only hashes are stored");
    assertEquals(allows({ scopes: ["submit"] }, "read"), true);
    assertEquals(allows({ scopes: ["read"] }, "submit"), false);
    assertEquals(allows({ scopes: [] }, "read"), false);
  }));

Deno.test("a body that never comes is given up, and one that breaks off is no defect", () =>
  withServer({ server: { bodies: { bytes: 1000, milliseconds: 200 } } }, async ({ app, token }) => {
    const send = async (body: ReadableStream<Uint8Array>) =>
      await app.request("http://localhost/api/v1/evaluations", {
        method: "POST",
        headers: { "Authorization": `Bearer ${await token("submit")}`, "Content-Type": "application/json" },
        body,
        duplex: "half",
      } as RequestInit);
    const stalled = await send(
      new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array([123])) }),
    );
    assertEquals([stalled.status, (await stalled.json()).code], [408, "request-timeout"]);
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(100).fill(32)) });
    const large = await send(endless);
    assertEquals([large.status, (await large.json()).code], [413, "too-large"]);
    const broken = await send(new ReadableStream({ start: (controller) => controller.error(new Error("reset")) }));
    assertEquals([broken.status, (await broken.json()).code], [400, "bad-request"]);
  }));

Deno.test("documents have an ETag, and one that is at hand is not sent again", () =>
  withServer({}, async (server) => {
    const path = "/api/v1/plugins/coral/documents/isa";
    const first = await server.send("GET", path);
    const tag = first.headers.get("etag")!;
    assertMatch(tag, /^"[0-9a-f]{32}"$/);
    assert((await first.json()).markdown.length > 1000);
    for (const header of [tag, `W/${tag}`, `"other", ${tag}`, "*"]) {
      const again = await server.send("GET", path, { headers: { "If-None-Match": header } });
      assertEquals([again.status, await again.text()], [304, ""]);
    }
    const other = await server.send("GET", path, { headers: { "If-None-Match": '"other"' } });
    assertEquals(other.status, 200);
    await other.body?.cancel();
  }));

Deno.test("documents of a plugin that changed are the new ones", () =>
  withServer({}, async ({ services, send }) => {
    const read = async () => (await (await send("GET", "/api/v1/plugins/plena/documents/isa")).json()).markdown;
    const old = await read();
    const plugin = registry.plugins.find(({ id }) => id === "plena")!;
    const { documents } = plugin;
    try {
      Object.assign(plugin, { documents: () => Promise.resolve([{ id: "isa", title: "New", markdown: "new" }]) });
      assertEquals(await read(), old, "kept");
      services.catalogue.forget();
      assertEquals(await read(), "new");
    } finally {
      Object.assign(plugin, { documents });
      services.catalogue.forget();
    }
  }));

Deno.test("answers carry headers that keep browsers from doing harm, and nothing for other origins", () =>
  withServer({}, async (server) => {
    const response = await server.send("GET", "/api/v1/tasks/relu", { headers: { Origin: "http://evil.example" } });
    await response.body?.cancel();
    const header = (name: string) => response.headers.get(name);
    assertEquals(header("access-control-allow-origin"), null);
    assertEquals(header("x-content-type-options"), "nosniff");
    assertEquals(header("cross-origin-resource-policy"), "same-origin");
    assertMatch(header("content-security-policy")!, /default-src 'none'/);
    const reference = await server.send("GET", "/reference");
    assertMatch(reference.headers.get("content-security-policy")!, /script-src 'self';/);
    const page = await reference.text();
    assert(!/(src|href)="https?:|<script>/.test(page), "nothing from elsewhere, nothing inline");
    for (const [, path] of page.matchAll(/(?:src|href)="(\/reference\/[^"]+)"/g)) {
      const file = await server.send("GET", path);
      assertEquals(file.status, 200, path);
      await file.body?.cancel();
    }
  }));

Deno.test("the log has a line of JSON per request, without tokens; metrics count routes, not paths", () => {
  const lines: string[] = [];
  const log = createLog("json", (line) => lines.push(line));
  return withServer({ server: { log } }, async (server) => {
    const token = await server.token("read");
    for (const task of ["relu", "gemm", "nothing"]) {
      await (await server.send("GET", `/api/v1/tasks/${task}`, { token })).body?.cancel();
    }
    const entries = lines.map((line) => JSON.parse(line));
    assertEquals(entries.map(({ method, path, status }) => `${method} ${path} ${status}`), [
      "GET /api/v1/tasks/relu 200",
      "GET /api/v1/tasks/gemm 200",
      "GET /api/v1/tasks/nothing 404",
    ]);
    assertMatch(entries[0].client, /^token:/);
    assert(!lines.join().includes(token));
    const metrics = await (await server.send("GET", "/metrics")).text();
    assertMatch(metrics, /http_requests_total\{method="GET",route="\/api\/v1\/tasks\/:task",status="200"\} 2/);
    assert(!metrics.includes("tasks/relu"));
  });
});

Deno.test("docs/api.md lists every code of a problem as it is", async () => {
  const text = await Deno.readTextFile(new URL("docs/api.md", root));
  const rows = [...text.matchAll(/^\| `([a-z][a-z-]+)` +\| (\d{3}) +\| (.+?) +\|$/gm)]
    .map(([, code, status, title]) => [code, [Number(status), title]]);
  assertEquals(Object.fromEntries(rows), problemCodes);
});
