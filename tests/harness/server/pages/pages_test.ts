/** The pages without a browser: addresses, policies, what is not there, what strangers may write. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { Hono } from "hono";
import { packState, unpackState } from "../../../../harness/server/client/share.ts";
import { pageRoutes } from "../../../../harness/server/pages/mod.tsx";
import { createReadModels } from "../../../../harness/server/services.ts";
import { Store } from "../../../../harness/store/store.ts";
import { inFolder } from "../../command_line.ts";
import { scoreBatch } from "../../report_rows.ts";
import { registry, root } from "../test_server.ts";

/** Events of a long run. */
const longTrace = 950;

const hostile = `<script>alert("x")</script>`;

const steps = new Map<string, (app: Hono) => Promise<void>>();

steps.set("pages: what is there and what is not", async (app) => {
  const statusOf = async (path: string) => (await app.request(path)).status;
  for (const path of ["/", "/runs", "/runs/r1", "/runs/r1/kernel", "/tasks", "/tasks/relu", "/isa", "/isa/plena"]) {
    assertEquals(await statusOf(path), 200, path);
  }
  const missing = [
    "/nothing",
    "/runs/none",
    "/runs/none/kernel",
    "/kernels/none",
    "/tasks/none",
    "/tasks/relu?platform=none",
    "/tasks/relu?config=%7B%22n%22:-1%7D",
    "/tasks/relu?config=%7Bno",
    "/isa/none",
    "/isa/coral/nothing",
    "/isa/coral/documents/none",
    "/?level=9",
    "/runs?limit=x",
    "/runs?cursor=none",
    "/playground/none/instructions.json",
    "/playground/coral/none/c1",
    "/playground/coral/relu/c9",
    "/playground/coral/relu/c1?profile=none",
    "/explore/kernels.csv",
    "/explore/constructor.csv",
    "/assets/none.js",
    "/assets/page-0000000000000000.js",
    "/assets/duckdb/none",
    "/assets/duckdb/..%2f..%2fpackage.json",
    "/assets/..%2fmod.tsx",
  ];
  for (const path of missing) assertEquals(await statusOf(path), 404, path);
  assertStringIncludes(await (await app.request("/isa/coral/vmac")).text(), "did you mean");
});

steps.set("pages: strict policies, and texts of strangers stay texts", async (app) => {
  for (
    const path of ["/", "/runs", "/runs/r1", "/runs/r1/kernel", "/tasks/relu", `/runs?agent=${hostile}`, "/nothing"]
  ) {
    const response = await app.request(path);
    const policy = response.headers.get("Content-Security-Policy")!;
    assertStringIncludes(policy, "default-src 'none'");
    assert(!/script-src[^;]*'unsafe/.test(policy), policy);
    const text = await response.text();
    assert(!text.includes(hostile), `${path} writes a stranger's markup`);
    assert(!/<script(?! src="\/assets\/)/.test(text), `${path} has a script in its text`);
    assert(!/\son[a-z]+="/.test(text), `${path} has a handler in its text`);
  }
  assertStringIncludes(await (await app.request("/runs/r1")).text(), "&lt;script&gt;");
});

steps.set(
  "pages: a page does not wait for its scripts; the address without a hash does, and is not kept",
  async (app) => {
    const text = await (await app.request("/playground")).text();
    assertStringIncludes(text, '"/assets/playground.js"');
    const script = await app.request("/assets/playground.js");
    assertEquals(script.headers.get("Cache-Control"), "no-cache");
    assert((await script.text()).length > 100_000);
    await (await app.request("/assets/evaluation_worker.js")).body?.cancel();
  },
);

steps.set("pages: files have addresses that change with their content", async (app) => {
  const text = await (await app.request("/playground")).text();
  const paths = [...text.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, path]) => path);
  assert(paths.some((path) => /evaluation_worker-[0-9a-f]{16}\.js$/.test(path)));
  for (const path of paths) {
    const response = await app.request(path);
    assertEquals(response.status, 200, path);
    assertStringIncludes(response.headers.get("Cache-Control")!, "immutable");
    const policy = response.headers.get("Content-Security-Policy")!;
    // only the worker may evaluate text, and it reaches nothing
    assertEquals(policy.includes("unsafe-eval"), path.includes("evaluation_worker"), path);
    assert(!policy.includes("connect-src"));
    await response.body?.cancel();
  }
});

steps.set("playground: an empty kernel names every tensor and assembles to nothing wrong", async (app) => {
  for (const plugin of registry.plugins) {
    const { examples, symbols, baseline } = await (await app.request(`/playground/${plugin.id}/gemm/c1`)).json();
    const [{ source }] = examples;
    for (const name of ["X", "W", "Y"]) assertStringIncludes(source, ` ${name} `);
    const { diagnostics } = await plugin.assemble(source, symbols);
    assertEquals(diagnostics.filter(({ code }) => code !== "empty-program"), []);
    assert((await plugin.assemble(baseline, symbols)).program, "the baseline assembles");
  }
});

Deno.test("links: a state comes back, and what is none is told from one", async () => {
  const state = {
    platform: "coral",
    profile: "p",
    task: "relu",
    configuration: "c1",
    source: "li a0, 1 # ü \u{1f600}\n".repeat(500),
  };
  const text = await packState(state);
  assert(/^[\w-]+$/.test(text) && text.length < 400, "it is short and fits an address");
  assertEquals(await unpackState(text), state);
  for (const broken of ["", "a", "%%%", text.slice(0, 60), "AAAA", btoa("[]"), `${text}x`.slice(3)]) {
    assertEquals(await unpackState(broken), null, broken.slice(0, 20));
  }
  // a bomb: much that packs into little
  const bomb = await packState({ ...state, source: "x".repeat(20_000_000) }).catch(() => null);
  if (bomb !== null) assertEquals(await unpackState(bomb), null);
});

steps.set("run: a long transcript is shown part by part, each event on one of them", async (app) => {
  const shown = async (query: string) => {
    const text = await (await app.request(`/runs/long${query}`)).text();
    return { text, events: [...text.matchAll(/id="event-(\d+)"/g)].map(([, sequence]) => Number(sequence)) };
  };
  const seen: number[] = [];
  let query: string | undefined = "";
  while (query !== undefined) {
    const { text, events } = await shown(query);
    assert(events.length > 0 && events.length <= 400);
    seen.unshift(...events);
    query = /href="(\?before=\d+)#transcript">Earlier/.exec(text)?.[1];
  }
  assertEquals(seen, Array.from({ length: longTrace }, (_, sequence) => sequence));
  const { text } = await shown("?before=50");
  assertStringIncludes(text, "Events 1 to 50 of 950.");
  assertStringIncludes(text, 'href="?before=450#transcript">Later');
  assertStringIncludes((await shown("?before=nonsense")).text, "Events 551 to 950 of 950.");
});

steps.set("kernel: a text that is a kernel of two platforms is shown as that of the run", async (app) => {
  for (const [run, title] of [["on-coral", "Google Coral NPU"], ["on-plena", "PLENA NPU"]]) {
    const text = await (await app.request(`/runs/${run}/kernel`)).text();
    assertStringIncludes(/<h1>.*?<\/h1>/s.exec(text)![0], title);
  }
});

steps.set("leaderboard: tokens without a price cost an unknown sum", async (app) => {
  const text = await (await app.request("/?platform=coral")).text();
  assertStringIncludes(/<tr>(?:(?!<tr>).)*an-agent-with-tokens.*?<\/tr>/s.exec(text)![0], "unknown");
  assertStringIncludes(await (await app.request("/runs/long")).text(), "unknown");
});

steps.set("explore: tables are CSV of what the store holds", async (app) => {
  const lines = (await (await app.request("/explore/scores.csv")).text()).trimEnd().split(/\r?\n/);
  assertEquals(lines.length, 5);
  assertEquals(lines[0].split(",").slice(0, 3), ["run", "agent", "platform"]);
  assertStringIncludes(lines[1], '"<script>alert(""x"")</script>"');
});

// one for all: bundling costs more than the rest
Deno.test("pages over HTTP", (test) =>
  inFolder(async (folder) => {
    const store = await Store.open(`${folder}/s.duckdb`);
    try {
      await store.record(
        scoreBatch({ id: "r1", agent: hostile, cycles: 200, source: `# ${hostile}\n`, message: hostile }),
      );
      const shared = { source: "li a0, 1\n", created: "2026-03-02T10:00:00Z" };
      await store.record(scoreBatch({ id: "on-coral", cycles: null, ...shared }));
      await store.record(scoreBatch({ id: "on-plena", platform: "plena", profile: "paper", cycles: null, ...shared }));
      const long = scoreBatch({
        id: "long",
        agent: "an-agent-with-tokens",
        cycles: 300,
        ...shared,
        source: "# long\n",
      });
      await store.record({
        ...long,
        runs: long.runs!.map((row) => ({
          ...row,
          tokens_system: 1,
          tokens_input: 2,
          tokens_cached: 0,
          tokens_reasoning: 0,
          tokens_output: 3,
          tokens_estimated: false,
        })),
      });
      await store.record({
        events: Array.from({ length: longTrace }, (_, sequence) => ({
          run: "long",
          event: {
            kind: "note" as const,
            code: "no-tool-call" as const,
            text: `note ${sequence}`,
            iteration: 1,
            sequence,
            at: "2026-03-02T10:00:00.000Z",
          },
        })),
      });
      const app = await pageRoutes(createReadModels({ registry, root, store }));
      for (const [name, check] of steps) await test.step(name, () => check(app));
    } finally {
      store.close();
    }
  }));
