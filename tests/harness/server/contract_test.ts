import { assert, assertEquals, assertMatch } from "@std/assert";
import fc from "fast-check";
import { problemCodes, problemSchema } from "../../../harness/server/problem.ts";
import { exampleIds, exampleKey, exampleRun } from "../../../harness/server/routes/examples.ts";
import { hostileFiles } from "../plugins/hostile_plugin.ts";
import { jsonOf, type SendOptions, type TestServer, withServer } from "./test_server.ts";

// deno-lint-ignore no-explicit-any -- a document of any shape
type Json = any;

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly scope: "read" | "submit" | "admin";
  readonly parameters: Json[];
  readonly example: Json | undefined;
  readonly responses: Json;
}

/** Every route of the OpenAPI document. */
async function operationsOf(server: TestServer, token?: string): Promise<Operation[]> {
  const document = await jsonOf(server.send("GET", "/openapi.json", { token }));
  return Object.entries<Json>(document.paths).flatMap(([path, methods]) =>
    Object.entries<Json>(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      scope: operation["x-scope"],
      parameters: operation.parameters ?? [],
      example: operation.requestBody?.content["application/json"].example,
      responses: operation.responses,
    }))
  );
}

/** A path with its examples, or with a text in place of every parameter. */
function pathOf({ path, parameters }: Operation, text?: string): string {
  return path.replace(/\{(\w+)\}/g, (_, name) => {
    const parameter = parameters.find((candidate) => candidate.in === "path" && candidate.name === name);
    const example = parameter?.example ?? parameter?.schema.example;
    assert(example !== undefined, `${path}: no example for ${name}`);
    return encodeURIComponent(text ?? String(example));
  });
}

async function assertProblem(response: Response, what: string): Promise<string> {
  assertMatch(response.headers.get("content-type") ?? "", /^application\/problem\+json/, what);
  const problem = problemSchema.parse(await response.json());
  assertEquals(problem.status, response.status, what);
  assertEquals(problemCodes[problem.code][0], response.status, what);
  assert(!/\bat .*:\d+:\d+|\/work\/|node_modules|duckdb/i.test(problem.detail), `${what}: ${problem.detail}`);
  return problem.code;
}

Deno.test("the OpenAPI document describes every route, each with a scope, a summary and resolvable references", () =>
  withServer({}, async (server) => {
    const document = await jsonOf(server.send("GET", "/openapi.json"));
    assertEquals(document.openapi, "3.1.0");
    const operations = await operationsOf(server);
    const described = new Set(operations.map(({ method, path }) => `${method} ${path}`));
    const served = server.app.routes.filter(({ method, path }) => method !== "ALL" && path.startsWith("/api/"))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`);
    assertEquals([...new Set(served)].sort(), [...described].sort());
    for (const { scope, method, path, responses } of operations) {
      assert(["read", "submit", "admin"].includes(scope), `${method} ${path}`);
      assert(document.paths[path][method.toLowerCase()].summary, `${method} ${path}`);
      for (const status of ["401", "429"]) assert(responses[status], `${method} ${path}: ${status}`);
    }
    const references = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g);
    for (const [, name] of references) assert(document.components.schemas[name], name);
  }));

Deno.test("every example of the document gets its documented answer", () =>
  withServer({ seeded: true }, async (server) => {
    const token = await server.token("admin");
    const operations = await operationsOf(server);
    // an open run has to be opened before its tools are used, and ends last
    const order = ({ method, path }: Operation) =>
      path.endsWith("/finish") || method === "DELETE"
        ? 4
        : path.endsWith("/cancel")
        ? 2
        : path.endsWith("/resume")
        ? 3
        : method === "POST"
        ? 0
        : 1;
    for (const operation of operations.toSorted((a, b) => order(a) - order(b))) {
      const { method } = operation;
      // a whole plugin is too long for an example
      const example = method === "POST" && operation.path.endsWith("/plugins")
        ? { files: Object.fromEntries(hostileFiles(`id: "abacus"`)) }
        : operation.example;
      const response = await server.send(method, pathOf(operation), { token, body: example });
      const what = `${method} ${operation.path}: ${response.status}`;
      const text = await response.text();
      assert(response.status >= 200 && response.status < 300, `${what} ${text}`);
      assert(operation.responses[response.status], `${what} is not documented`);
      const types = Object.keys(operation.responses[response.status].content);
      const type = (response.headers.get("content-type") ?? "").split(";")[0];
      assert(types.includes(type), `${what}: ${type}`);
    }
  }));

Deno.test("a token allows what its scope says and nothing more", () =>
  withServer({ seeded: true, server: { openRead: false } }, async (server) => {
    const tokens = {
      none: undefined,
      wrong: "kct_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
      read: await server.token("read"),
      submit: await server.token("submit"),
      admin: await server.token("admin"),
    };
    const rank = { read: 0, submit: 1, admin: 2 };
    for (const operation of await operationsOf(server, tokens.read)) {
      const { method, path, scope } = operation;
      for (const [name, token] of Object.entries(tokens)) {
        // a body that no route takes: who may not ask is told so before it is looked at
        const body = method === "GET" || method === "DELETE" ? undefined : [];
        const response = await server.send(method, pathOf(operation, "no-such-thing"), { token, body });
        await response.body?.cancel();
        const what = `${name}: ${method} ${path} ${response.status}`;
        if (name === "none" || name === "wrong") assertEquals(response.status, 401, what);
        else if (rank[name as keyof typeof rank] < rank[scope]) assertEquals(response.status, 403, what);
        else assert(response.status !== 401 && response.status !== 403, what);
      }
    }
    for (const path of ["/openapi.json", "/reference", "/metrics"]) {
      assertEquals((await server.send("GET", path)).status, 401, path);
      assertEquals((await server.send("GET", path, { token: tokens.read })).status, 200, path);
    }
    for (const path of ["/healthz", "/readyz"]) assertEquals((await server.send("GET", path)).status, 200);
  }));

Deno.test("open reading opens reading only", () =>
  withServer({ seeded: true }, async (server) => {
    for (const operation of await operationsOf(server)) {
      const response = await server.send(operation.method, pathOf(operation, "x"), {
        body: operation.method === "POST" ? {} : undefined,
      });
      await response.body?.cancel();
      const what = `${operation.method} ${operation.path} ${response.status}`;
      if (operation.scope === "read") assert(response.status !== 401, what);
      else assertEquals(response.status, 401, what);
    }
  }));

/** What attackers and broken clients send in place of a name or a number. */
const evilTexts = [
  "../../../../etc/passwd",
  "..%2f..%2fetc%2fpasswd",
  "'; drop table scores; --",
  "1 or 1=1",
  "\u0000",
  "%00",
  "%zz",
  "x".repeat(5000),
  "__proto__",
  "constructor",
  "-1",
  "NaN",
  "1e309",
  "\u{1F600}",
  "<script>alert(1)</script>",
  "{}",
  "[]",
];

Deno.test("bad paths, queries and headers get 4xx and a problem, on every route", () =>
  withServer({ seeded: true, server: { rates: { reads: 1e9, writes: 1e9 } } }, async (server) => {
    const token = await server.token("admin");
    const document = await operationsOf(server);
    const attempt = async (method: string, path: string, options: SendOptions, what: string) => {
      const response = await server.send(method, path, { token, ...options });
      if (response.status >= 400) {
        assert(response.status < 500, `${what}: ${response.status} ${await response.clone().text()}`);
        await assertProblem(response, what);
      } else await response.body?.cancel();
      return response.status;
    };
    for (const operation of document) {
      const { method, path, parameters, example } = operation;
      const body = method === "POST" ? example ?? {} : undefined;
      for (const text of evilTexts) {
        const what = `${method} ${path} ${text.slice(0, 30)}`;
        if (path.includes("{")) {
          const status = await attempt(method, pathOf(operation, text), { body }, what);
          assert(status >= 400, `${what}: ${status}`);
          // as it stands, not encoded
          if (!/[^\x21-\x7e]|[#?]/.test(text)) {
            await attempt(method, path.replace(/\{\w+\}/g, text.slice(0, 300)), { body }, `${what} raw`);
          }
        }
        if (method !== "GET") continue;
        for (const parameter of parameters.filter((candidate) => candidate.in === "query")) {
          await attempt(
            method,
            `${pathOf(operation)}?${parameter.name}=${encodeURIComponent(text)}`,
            {},
            `${what} ${parameter.name}`,
          );
        }
      }
      for (const header of ["last-event-id", "if-none-match", "idempotency-key", "accept", "authorization"]) {
        const options = { body, headers: { [header]: "'; drop table scores; --" } };
        const other = pathOf(operation, "no-such-thing");
        await attempt(method, path.includes("{") ? other : path, options, `${method} ${path} ${header}`);
      }
    }
    const { run } = await jsonOf(server.send("GET", `/api/v1/scores/${exampleIds.run}`));
    assertEquals(run, exampleIds.run, "the scores are still there");
  }));

Deno.test("bad bodies get 4xx and a problem, on every route", () =>
  withServer(
    { server: { rates: { reads: 1e9, writes: 1e9 }, bodies: { bytes: 300_000, milliseconds: 5000 } } },
    async (server) => {
      const token = await server.token("admin");
      const operations = (await operationsOf(server)).filter(({ example }) => example !== undefined);
      assert(operations.length >= 5);
      for (const operation of operations) {
        const { method, example } = operation;
        const path = pathOf(operation, "no-such-thing");
        const what = `${method} ${path}`;
        const send = (body: string, headers: Record<string, string> = {}) =>
          server.send(method, path, { token, body, headers });
        const expect = async (status: number | null, response: Response, how: string) => {
          assert(response.status >= 400 && response.status < 500, `${what} ${how}: ${response.status}`);
          if (status !== null) assertEquals(response.status, status, `${what} ${how}`);
          await assertProblem(response, `${what} ${how}`);
        };
        await expect(400, await send('{"a":'), "broken JSON");
        await expect(400, await send("\u0000\u0001"), "bytes");
        await expect(400, await send("[".repeat(100_000)), "deep JSON");
        await expect(413, await send(`"${"x".repeat(400_000)}"`), "huge body");
        await expect(415, await send("a=b", { "Content-Type": "application/x-www-form-urlencoded" }), "a form");
        await expect(415, await send("{}", { "Content-Type": "text/plain" }), "text");
        for (const value of ["null", "1", '"text"', "[]", "true"]) await expect(400, await send(value), value);
        for (const member of Object.keys(example)) {
          for (const wrong of [null, -1, 1e300, "\u0000", "'; drop table scores; --", [], {}, "x".repeat(1000), true]) {
            const status = operation.path.endsWith("/tools/{tool}") ? null : undefined;
            const response = await send(JSON.stringify({ ...example, [member]: wrong }));
            if (response.status < 300) await response.body?.cancel(); // a source may be any text
            else await expect(status ?? null, response, `${member} = ${JSON.stringify(wrong).slice(0, 30)}`);
          }
        }
        const polluted = `{"__proto__":{"scopes":["admin"]},${JSON.stringify(example).slice(1)}`;
        if (Object.keys(example).length > 0) {
          const response = await send(polluted);
          assert(response.status < 500, `${what} polluted`);
          await response.body?.cancel();
        }
      }
      assertEquals(({} as Json).scopes, undefined);
      await server.send("POST", `/api/v1/runs/${exampleKey}/cancel`, { token });
    },
  ));

Deno.test("random bodies never break the server", () =>
  withServer({ server: { rates: { reads: 1e9, writes: 1e9 } } }, async (server) => {
    const token = await server.token("admin");
    const paths = ["/evaluations", "/runs", "/submissions", "/tokens"].map((path) => `/api/v1${path}`);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue(), async (path, body) => {
        const response = await server.send("POST", path, { token, body: JSON.stringify(body) });
        assert(response.status >= 400 && response.status < 500, `${path} ${response.status}`);
        await assertProblem(response, path);
      }),
      { numRuns: 200, seed: 6 },
    );
  }));

Deno.test("other methods get 405 with those that are allowed; other paths get 404", () =>
  withServer({}, async (server) => {
    const token = await server.token("admin");
    const operations = await operationsOf(server);
    for (const operation of operations) {
      const taken = operations.filter(({ path }) => path === operation.path).map(({ method }) => method);
      for (const method of ["PUT", "PATCH", "PROPFIND"]) {
        if (taken.includes(method)) continue;
        const response = await server.send(method, pathOf(operation), { token, body: {} });
        assertEquals(response.status, 405, `${method} ${operation.path}`);
        assert(response.headers.get("allow")!.split(", ").includes(operation.method), operation.path);
        assertEquals(await assertProblem(response, operation.path), "method-not-allowed");
      }
    }
    for (const path of ["/api", "/api/v1", "/api/v1/", "/api/v2/plugins", "/api/v1/plugins/", "/api/v1//plugins"]) {
      const response = await server.send("GET", path);
      assertEquals(response.status, 404, path);
      assertEquals(await assertProblem(response, path), "not-found");
    }
  }));

Deno.test("names that do not exist are told with what there is", () =>
  withServer({ seeded: true }, async (server) => {
    const token = await server.token("submit");
    const detail = async (method: string, path: string, body?: unknown) => {
      const response = await server.send(method, path, { token, body });
      const { detail, code } = await response.json();
      return `${response.status} ${code}: ${detail}`;
    };
    assertMatch(await detail("GET", "/api/v1/plugins/corl"), /404 not-found: unknown platform 'corl'.*coral/);
    assertMatch(await detail("GET", "/api/v1/plugins/coral/documents/x"), /404 .*guidance/);
    assertMatch(await detail("GET", "/api/v1/placements/coral/relu/c9"), /404 .*c1, c2/);
    const sizes = encodeURIComponent('{"n":-1}');
    assertMatch(await detail("GET", `/api/v1/placements/coral/relu/custom?parameters=${sizes}`), /422 unprocessable/);
    const huge = encodeURIComponent('{"n":99999999}');
    assertMatch(await detail("GET", `/api/v1/placements/coral/relu/custom?parameters=${huge}`), /422 unprocessable/);
    assertMatch(await detail("GET", "/api/v1/scores?cursor=nothing"), /422 .*cursor/);
    const kernel = { platform: "coral", task: "relu", configuration: "c1", source: "ret" };
    assertMatch(await detail("POST", "/api/v1/evaluations", { ...kernel, platform: "x" }), /422 .*unknown platform/);
    assertMatch(await detail("POST", "/api/v1/evaluations", { ...kernel, parameters: { n: 1 } }), /400 .*either/);
    assertMatch(await detail("POST", "/api/v1/evaluations", { ...kernel, profile: "x" }), /422 .*hardware profile/);
    const model = { kind: "model", model: "m", endpoint: "http://169.254.169.254/" };
    assertMatch(await detail("POST", "/api/v1/runs", { ...exampleRun, agent: model }), /422 .*endpoint/);
    const mcp = { kind: "external", name: "a", door: "mcp" };
    assertMatch(await detail("POST", "/api/v1/runs", { ...exampleRun, agent: mcp }), /422 .*door/);
    assertMatch(await detail("POST", "/api/v1/runs", { ...exampleRun, parameters: { n: 64 } }), /422 .*not the name/);
    assertMatch(await detail("POST", `/api/v1/runs/${exampleIds.run}/resume`), /422 .*only runs of agents/);
    assertMatch(await detail("POST", `/api/v1/runs/${exampleIds.run}/cancel`), /422 .*finished/);
    assertMatch(await detail("POST", `/api/v1/runs/${exampleIds.run}/finish`), /422 .*HTTP/);
  }));
