/** What endpoints do when they fail: retries, times that fire, failures that end a request, and the preflight's words. */
import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { endpointAddress, isLocalEndpoint } from "../../../harness/agents/endpoint.ts";
import { retryAfter } from "../../../harness/agents/failure.ts";
import { preflight } from "../../../harness/agents/preflight.ts";
import { listPrices } from "../../../harness/agents/prices.ts";
import { UserError } from "../../../harness/user_error.ts";
import type { Fault } from "../../model_server/script.ts";
import { startScriptedServer } from "../../model_server/server.ts";
import { failureOfAsking, modelSpecification, quick, withModel } from "./model_setup.ts";

const long = "a long answer, so that its stream has several chunks; ".repeat(4);
const status = (code: number, more: Partial<Fault & { kind: "status" }> = {}): Fault => ({
  kind: "status",
  status: code,
  message: "scripted failure",
  ...more,
});

/** Faults that pass, and the word by which the note of the retry names each. */
const passing: readonly (readonly [Fault, string])[] = [
  [status(429), "rate-limit"],
  [status(500), "server"],
  [status(503), "server"],
  [status(408), "timeout"],
  [{ kind: "broken-json" }, "protocol"],
  [{ kind: "reset", chunks: 0 }, "connection"],
  [{ kind: "reset", chunks: 3 }, "connection"],
  [{ kind: "early-end", chunks: 3 }, "protocol"],
  [{ kind: "error-inside", code: 502, message: "upstream" }, "server"],
  [{ kind: "error-inside", code: "overloaded", message: "upstream" }, "server"],
];

for (const api of ["chat", "responses"] as const) {
  for (const streaming of [true, false]) {
    Deno.test(`failures that pass: ${api}, ${streaming ? "streamed" : "whole"}: the answer comes after them, each noted`, async () => {
      for (const [fault, kind] of passing) {
        // without a stream there is no such end: the server closes before the body's length
        if (!streaming && fault.kind === "early-end") continue;
        await withModel({ steps: [{ text: long, faults: [fault] }] }, async ({ ask, notes, server }) => {
          assertEquals((await ask()).text, long, JSON.stringify(fault));
          assertEquals(
            notes.map(({ code, data }) => [code, data?.kind]),
            [["model-retry", kind]],
            JSON.stringify(fault),
          );
          assertEquals(server.requests.length, 2);
        }, { specification: { api }, settings: { streaming } });
      }
    });
  }
}

Deno.test("failures: streams that break twice are asked for in one piece, and that is remembered", () => {
  const faults: Fault[] = [{ kind: "reset", chunks: 2 }, { kind: "early-end", chunks: 2 }];
  return withModel({ steps: [{ text: long, faults }] }, async ({ ask, notes, server }) => {
    assertEquals((await ask()).text, long);
    assertEquals(notes.map(({ code }) => code), ["model-retry", "stream-dropped", "model-retry"]);
    await ask();
    assertEquals(server.requests.map(({ body }) => body.stream ?? false), [true, true, false, false]);
  });
});

Deno.test("failures: the pause that an endpoint asks for is kept, up to the longest", () =>
  withModel({
    steps: [{
      text: "ok",
      faults: [status(429, { retryAfterMilliseconds: "40" }), status(429, { retryAfter: "3600" })],
    }],
  }, async ({ ask, notes }) => {
    const started = performance.now();
    await ask();
    assert(performance.now() - started >= 85, "the pauses of 40 and 50 ms were not kept");
    assertEquals(notes.map(({ data }) => data!.pauseMilliseconds), [40, 50]);
  }));

Deno.test("failures: retry-after in seconds, as a date, in milliseconds, and nonsense", () => {
  const now = Date.parse("2026-01-01T00:00:00Z");
  const of = (name: string, value: string) => retryAfter(new Headers({ [name]: value }), now);
  assertEquals(of("retry-after", "2"), 2000);
  assertEquals(of("retry-after", "Thu, 01 Jan 2026 00:00:30 GMT"), 30_000);
  assertEquals(of("retry-after", "Wed, 31 Dec 2025 00:00:30 GMT"), 0);
  assertEquals(of("retry-after-ms", "7.5"), 7.5);
  assertEquals(of("retry-after", "soon"), undefined);
  assertEquals(retryAfter(undefined, now), undefined);
});

/** Times that run out: which time, and the answer that makes it. */
const slow: readonly (readonly [Fault, Partial<{ whole: number; first: number; idle: number }>, boolean, string])[] = [
  [{ kind: "slow", milliseconds: 60_000 }, { first: 60 }, true, "no first word"],
  [{ kind: "stall", chunks: 0 }, { first: 60 }, true, "no first word"],
  [{ kind: "stall", chunks: 2 }, { idle: 60 }, true, "no further word"],
  [{ kind: "stall", chunks: 2 }, { whole: 120 }, true, "no whole answer"],
  [{ kind: "slow", milliseconds: 60_000 }, { whole: 60 }, false, "no whole answer"],
  [{ kind: "stall", chunks: 1 }, { whole: 60 }, false, "no whole answer"],
];

Deno.test("failures: times fire, and what is asked again is answered", async () => {
  for (const [fault, times, streaming, words] of slow) {
    await withModel({ steps: [{ text: long, faults: [fault] }] }, async ({ ask, notes }) => {
      assertEquals((await ask()).text, long);
      assertStringIncludes(notes[0].text, words);
      assertEquals(notes[0].data!.kind, "timeout");
    }, { settings: { streaming, times: { ...quick.times!, ...times } } });
  }
});

Deno.test("failures: after the last attempt it gives up, with the reason", () =>
  withModel({ steps: [{ faults: Array(9).fill(status(500)) }] }, async ({ ask, server }) => {
    const { kind, message } = await failureOfAsking(ask());
    assertEquals([kind, server.requests.length], ["server", 4]);
    assertStringIncludes(message, "gave up after 4 attempts");
  }));

/** Failures that no patience helps with. */
const final: readonly (readonly [Fault, string])[] = [
  [status(401), "authentication"],
  [status(403), "authentication"],
  [status(402), "quota"],
  [status(429, { code: "insufficient_quota", message: "You exceeded your current quota" }), "quota"],
  [status(404, { message: "The model 'x' does not exist" }), "unknown-model"],
  [status(404, { message: "no route" }), "unknown-route"],
  [status(400, { message: "this model does not support tools" }), "no-tools"],
  [status(400, { code: "context_length_exceeded", message: "too long" }), "context-overflow"],
  [status(400, { message: "prompt is too long: 210000 tokens > 200000 maximum" }), "context-overflow"],
  [status(400, { message: "messages: bad role" }), "rejected"],
  [status(422), "rejected"],
  [{ kind: "error-inside", code: 401, message: "no" }, "authentication"],
];

Deno.test("failures: those that stay end the request at once", async () => {
  for (const [fault, expected] of final) {
    await withModel({ steps: [{ faults: [fault] }] }, async ({ ask, server }) => {
      const { kind } = await failureOfAsking(ask());
      assertEquals([kind, server.requests.length], [expected, 1], JSON.stringify(fault));
    });
  }
});

Deno.test("failures: reasons are found in bodies of other shapes", async () => {
  const detail = [{
    type: "extra_forbidden",
    loc: ["body", "reasoning_effort"],
    msg: "Extra inputs are not permitted",
  }];
  await withModel({
    steps: [{ text: "ok", faults: [status(422, { body: { detail } }), status(422, { body: { detail } })] }],
  }, async ({ ask, notes }) => {
    assertEquals((await ask()).text, "ok");
    assertEquals(notes.map(({ data }) => data?.parameter), ["thinking", "thinking"]);
  });
  const bodies: [number, unknown, string][] = [
    [404, { error: "model 'x' not found" }, "unknown-model"],
    [404, { object: "error", message: "The model `x` does not exist.", code: 404 }, "unknown-model"],
    [400, { object: "error", message: "This model's maximum context length is 4096 tokens." }, "context-overflow"],
    [404, { detail: "Not Found" }, "unknown-route"],
    [400, null, "rejected"],
  ];
  for (const [code, body, expected] of bodies) {
    await withModel({ steps: [{ faults: [status(code, { body })] }] }, async ({ ask }) => {
      assertEquals((await failureOfAsking(ask())).kind, expected, JSON.stringify(body));
    });
  }
});

Deno.test("failures: an abort ends a request at once, while it waits for an answer, a chunk or the next attempt", async () => {
  for (
    const fault of [
      { kind: "slow", milliseconds: 60_000 },
      { kind: "stall", chunks: 2 },
      status(429, { retryAfter: "60" }),
    ] as Fault[]
  ) {
    await withModel({ steps: [{ text: long, faults: [fault] }] }, async ({ ask }) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 50);
      assertEquals((await failureOfAsking(ask({ signal: controller.signal }))).kind, "cancelled");
      assertEquals((await failureOfAsking(ask({ signal: controller.signal }))).kind, "cancelled");
    }, { settings: { retries: { attempts: 3, firstPause: 1, longestPause: 60_000 } } });
  }
});

/** Messages of the preflight. */
async function preflightMessage(
  script: Parameters<typeof startScriptedServer>[0],
  change: { endpoint?: string; model?: string } = {},
  environment: (name: string) => string | undefined = () => undefined,
): Promise<string> {
  const server = startScriptedServer(script);
  try {
    const specification = modelSpecification({ endpoint: server.url, ...change });
    await preflight(specification, { ...quick, environment }, listPrices);
    return "";
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  } finally {
    await server.close();
  }
}

const ready = { steps: [{ calls: [{ name: "ready", arguments: { word: "kernel" } }] }] };

Deno.test("preflight: says what is wrong and what to do", async () => {
  assertEquals(await preflightMessage(ready), "");
  const closed = startScriptedServer({});
  await closed.close();
  assertStringIncludes(await preflightMessage(ready, { endpoint: closed.url }), "cannot reach");
  assertStringIncludes(await preflightMessage(ready, { endpoint: closed.url }), "is the server running");
  const secret = { ...ready, behaviour: { key: "right" } };
  assertStringIncludes(await preflightMessage(secret), "wants a key: set OPENAI_API_KEY");
  const wrong = await preflightMessage(secret, {}, () => "wrong-key-of-mine");
  assertStringIncludes(wrong, "does not accept the key of OPENAI_API_KEY");
  assert(!wrong.includes("wrong-key-of-mine"), wrong);
  const named = { ...ready, behaviour: { models: ["test-modal", "other"] } };
  assertStringIncludes(await preflightMessage(named), "it has test-modal, other (did you mean 'test-modal'?)");
  const root = startScriptedServer(ready);
  try {
    const endpoint = root.url.replace("/v1", "");
    assertStringIncludes(await preflightMessage(ready, { endpoint }), "base addresses end in /v1");
  } finally {
    await root.close();
  }
  assertStringIncludes(await preflightMessage({ behaviour: { tools: false } }), "takes no tools");
  assertStringIncludes(
    await preflightMessage({ steps: [{ text: "Hello!" }] }),
    'did not call the tool that it was asked to call (it answered "Hello!")',
  );
});

Deno.test("preflight: notes what the endpoint does not take, and what it cost", async () => {
  const server = startScriptedServer({ ...ready, behaviour: { refused: ["reasoning_effort"] } });
  try {
    const prices = { ...listPrices, given: [{ pattern: "test-*", input: 1e6, output: 0 }] };
    const result = await preflight(modelSpecification({ endpoint: server.url }), quick, prices);
    assertEquals(result.notes.map(({ code }) => code), ["parameter-dropped", "parameter-dropped"]);
    assertEquals(result.dollars, result.usage.system + result.usage.input);
  } finally {
    await server.close();
  }
});

Deno.test("endpoints: addresses, and what is none", async () => {
  const none = () => undefined;
  assertEquals(endpointAddress(undefined, none), "https://api.openai.com/v1");
  assertEquals(endpointAddress(undefined, () => "http://localhost:1/v1/"), "http://localhost:1/v1");
  assertEquals(endpointAddress("http://localhost:2/v1", () => "http://localhost:1/v1"), "http://localhost:2/v1");
  for (const text of ["localhost", "ftp://x/v1", "http://user:secret@host/v1", "http://host/v1?key=secret", "::"]) {
    const error = await assertRejects(() => Promise.resolve().then(() => endpointAddress(text, none)), UserError);
    assert(!(error as Error).message.includes("secret"), (error as Error).message);
  }
  const local = [
    "http://localhost:1/v1",
    "http://127.0.0.1/v1",
    "http://[::1]:8/v1",
    "http://192.168.1.5/v1",
    "http://10.0.0.2/v1",
  ];
  assert(local.every(isLocalEndpoint));
  assert(!["https://api.openai.com/v1", "https://10.example.com/v1", "http://172.40.0.1/v1"].some(isLocalEndpoint));
});
