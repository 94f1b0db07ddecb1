import { assert, assertEquals, assertMatch } from "@std/assert";
import { runKey } from "../../../harness/runs/specification.ts";
import { exampleRun } from "../../../harness/server/routes/examples.ts";

import { jsonOf, root, type TestServer, until, withServer } from "./test_server.ts";

const kernel = await Deno.readTextFile(new URL("plugins/coral/kernels/relu.S", root));

interface Message {
  readonly id: string | null;
  readonly event: string;
  readonly data: string;
}

/** Messages of a stream, up to the one wanted. */
async function messagesOf(response: Response, last: (message: Message) => boolean): Promise<Message[]> {
  const messages: Message[] = [];
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return messages;
    const parts = (rest + value).split("\n\n");
    rest = parts.pop()!;
    for (const part of parts) {
      const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, "m").exec(part)?.[1] ?? null;
      if (part.startsWith(":")) messages.push({ id: null, event: "comment", data: part });
      else messages.push({ id: field("id"), event: field("event")!, data: field("data")! });
      if (last(messages[messages.length - 1])) {
        await reader.cancel();
        return messages;
      }
    }
  }
}

function stream(server: TestServer, run: string, headers: Record<string, string> = {}): Promise<Response> {
  return server.send("GET", `/api/v1/runs/${run}/events`, { headers: { Accept: "text/event-stream", ...headers } });
}

Deno.test("an agent from outside works over HTTP: tools, budgets, live events, score; and its stream goes on", () =>
  withServer({ server: { heartbeatMilliseconds: 50 } }, async (server) => {
    const token = await server.token("submit");
    const post = (path: string, body?: unknown) => server.send("POST", `/api/v1${path}`, { token, body });
    const started = await post("/runs", { ...exampleRun, budget: { iterations: 2, evaluations: 3 } });
    assertEquals(started.status, 202);
    const { run, key, status } = await started.json();
    assertEquals(status, "running");
    assertMatch(run, /^[0-9a-f-]{36}$/);
    assertEquals(started.headers.get("location"), `/api/v1/runs/${run}`);

    const live = messagesOf(await stream(server, run), ({ event }) => event === "settled");
    const tools = (await jsonOf(server.send("GET", `/api/v1/runs/${run}/tools`, { token }))).items;
    assertEquals(tools.map(({ name }: { name: string }) => name).slice(0, 3), [
      "write_code",
      "check_syntax",
      "run_evaluation",
    ]);
    assertEquals(tools[0].inputSchema.required, ["code"]);
    const call = (name: string, args: unknown = {}) => jsonOf(post(`/runs/${key}/tools/${name}`, args));
    assertEquals((await call("nonsense")).errorClass, "T");
    assertEquals((await call("write_code", { code: "wrong\n" })).ok, true);
    assertEquals((await call("check_syntax")).errorClass, "S");
    assertEquals((await call("write_code", { code: kernel })).ok, true);
    const evaluated = await call("run_evaluation");
    assertEquals(evaluated.ok, true, evaluated.content);
    const finished = await jsonOf(post(`/runs/${run}/finish`));
    assertEquals([finished.status, finished.score.correct, finished.unsealed], ["finished", true, true]);
    assert(finished.score.speedup > 0);

    const messages = (await live).filter(({ event }) => event !== "comment");
    assertEquals(messages.at(-1)!.event, "settled");
    assertEquals(JSON.parse(messages.at(-1)!.data).score.verdict, "correct");
    const events = messages.slice(0, -1);
    assertEquals(events.map(({ id }) => id), events.map((_, number) => String(number)));
    // a client that lost the connection after the second event
    const rest = (await messagesOf(
      await stream(server, run, { "Last-Event-ID": "1" }),
      ({ event }) => event === "settled",
    )).filter(({ event }) => event !== "comment");
    assertEquals(
      rest.slice(0, -1).map(({ id, data }) => [id, data]),
      events.slice(2).map(({ id, data }) => [id, data]),
    );
    const { items } = await jsonOf(server.send("GET", `/api/v1/runs/${run}/events?from=3`));
    assertEquals(items.map((event: unknown) => JSON.stringify(event)), events.slice(3).map(({ data }) => data));

    // finished is finished
    const again = await post("/runs", { ...exampleRun, budget: { iterations: 2, evaluations: 3 } });
    assertEquals([again.status, (await again.json()).run], [200, run]);
    assertEquals((await post(`/runs/${run}/tools/check_syntax`, {})).status, 422);
    const board = await jsonOf(server.send("GET", "/api/v1/leaderboard?task=relu&configuration=c1"));
    const row = board.platforms[0].agents.find(({ agent }: { agent: string }) => agent === "my-agent");
    assertEquals([row.solved, row.failed, row.notRun, row.success.value], [1, 0, 0, 1]);
  }));

Deno.test("a run that is cancelled keeps its trace and goes on when it is resumed; comments keep its stream open", () =>
  withServer({ server: { heartbeatMilliseconds: 30 } }, async (server) => {
    const token = await server.token("submit");
    const post = (path: string, body?: unknown) => server.send("POST", `/api/v1${path}`, { token, body });
    const specification = { ...exampleRun, attempt: 2 };
    const { run } = await jsonOf(post("/runs", specification));
    await jsonOf(post(`/runs/${run}/tools/write_code`, { code: kernel }));
    const quiet = await messagesOf(await stream(server, run), ({ event }) => event === "comment");
    assert(quiet.length >= 2, "events, then a comment");
    const cancelled = await jsonOf(post(`/runs/${run}/cancel`));
    assertEquals([cancelled.status, cancelled.endReason, cancelled.score], ["cancelled", "cancelled", null]);
    assertEquals((await post(`/runs/${run}/cancel`)).status, 422);
    const resumed = await post(`/runs/${run}/resume`);
    assertEquals(resumed.status, 202);
    assertEquals((await resumed.json()).run, run);
    const result = await jsonOf(post(`/runs/${run}/tools/check_syntax`, {}));
    assertMatch(result.content, /version 1 assembles/);
    const { items } = await jsonOf(server.send("GET", `/api/v1/runs/${run}/events`));
    assertEquals(items.map(({ sequence }: { sequence: number }) => sequence), items.map((_: unknown, n: number) => n));
    assertEquals((await jsonOf(post(`/runs/${await runKey(specification)}/cancel`))).run, run);
  }));

Deno.test("runs wait for their turn, are listed while they wait, and can be cancelled there", () =>
  withServer({ capacity: { maximumRuns: 1, maximumQueued: 3 } }, async (server) => {
    const token = await server.token("submit");
    const tuner = (attempt: number) => ({
      ...exampleRun,
      agent: { kind: "tuner", seed: "s" },
      attempt,
      budget: { iterations: 2, evaluations: 2 },
    });
    const start = (attempt: number) => server.send("POST", "/api/v1/runs", { token, body: tuner(attempt) });
    const [first, second, third, fourth] = [await start(1), await start(2), await start(3), await start(4)];
    assertEquals([first, second, third, fourth].map(({ status }) => status), [202, 202, 202, 429]);
    assertEquals((await fourth.json()).code, "queue-full");
    assert(Number(fourth.headers.get("retry-after")) > 0);
    const { key } = await third.json();
    const waiting = await jsonOf(server.send("GET", `/api/v1/runs/${key}`));
    assertEquals([waiting.status, waiting.run, waiting.agent], ["queued", null, "tuner"]);
    const list = await jsonOf(server.send("GET", "/api/v1/runs?status=queued"));
    assert(list.items.some((item: { key: string }) => item.key === key));
    assertEquals((await jsonOf(server.send("POST", `/api/v1/runs/${key}/cancel`, { token }))).status, "cancelled");
    for (const response of [first, second]) {
      const { key } = await response.json();
      const done = await until(
        () => jsonOf(server.send("GET", `/api/v1/runs/${key}`)),
        ({ status }) => status !== "queued" && status !== "running",
      );
      assertEquals(done.status, "finished", done.message);
    }
  }));
