import { assert, assertEquals, assertMatch } from "@std/assert";
import { Store } from "../../../harness/store/store.ts";
import { scoreBatch } from "../report_rows.ts";
import { jsonOf, root, type TestServer, until, withServer } from "./test_server.ts";

const kernel = await Deno.readTextFile(new URL("plugins/coral/kernels/relu.S", root));

async function fill(server: TestServer): Promise<void> {
  const sketches = [
    { id: "a1", agent: "alpha", task: "relu", cycles: 500 },
    { id: "a2", agent: "alpha", task: "gemm", cycles: null },
    { id: "a3", agent: "alpha", task: "gemv", configuration: "c2", cycles: 250 },
    { id: "b1", agent: "beta", task: "relu", cycles: 400, created: "2026-03-02T10:00:00Z" },
    { id: "c1", agent: "compiler-O2", task: "relu", cycles: 1000 },
    { id: "e1", agent: "expert", task: "relu", cycles: 100 },
    { id: "b2", agent: "beta", task: "relu", cycles: 800, created: "2026-03-01T09:00:00Z" }, // replaced by b1
  ];
  for (const sketch of sketches) await server.store.record(scoreBatch(sketch));
}

// deno-lint-ignore no-explicit-any -- members of any answer
const runsOf = ({ items }: any): string[] => items.map(({ run }: { run: string }) => run);

Deno.test("scores are filtered, sorted and paged; a page goes on where the one before ended although rows came", () =>
  withServer({}, async (server) => {
    await fill(server);
    const get = (query: string) => jsonOf(server.send("GET", `/api/v1/scores?${query}`));
    assertEquals(runsOf(await get("sort=cycles&order=ascending")), ["e1", "a3", "b1", "a1", "c1", "a2"]);
    assertEquals(
      runsOf(await get("sort=cycles")),
      ["c1", "a1", "b1", "a3", "e1", "a2"],
      "missing cycles last either way",
    );
    assertEquals(runsOf(await get("kind=agent&task=relu,gemv&correct=true&sort=agent&order=ascending")), [
      "a1",
      "a3",
      "b1",
    ]);
    assertEquals((await get("latest=false")).total, 7);
    assertEquals(runsOf(await get("agent=beta&latest=false&sort=cycles&order=ascending")), ["b1", "b2"]);
    assertEquals((await get("task='; drop table scores; --")).total, 0);
    const first = await get("sort=cycles&order=ascending&limit=2");
    assertEquals([runsOf(first), first.next, first.total], [["e1", "a3"], "a3", 6]);
    await server.store.record(scoreBatch({ id: "d1", agent: "delta", cycles: 50 }));
    const second = await get(`sort=cycles&order=ascending&limit=2&cursor=${first.next}`);
    assertEquals(runsOf(second), ["b1", "a1"]);
    const last = await get(`sort=cycles&order=ascending&limit=10&cursor=${second.next}`);
    assertEquals([runsOf(last), last.next], [["c1", "a2"], null]);
    assertMatch((await get("limit=0")).detail, /limit/);
  }));

Deno.test("the leaderboard counts the pairs that were asked for, and follows new scores at once", () =>
  withServer({}, async (server) => {
    await fill(server);
    const board = async (query: string) =>
      (await jsonOf(server.send("GET", `/api/v1/leaderboard?${query}`))).platforms[0];
    const relu = await board("task=relu&configuration=c1");
    const rows = Object.fromEntries(relu.agents.map((row: { agent: string }) => [row.agent, row]));
    assertEquals(relu.tasks.length, 1);
    assertEquals(rows.alpha.success.value, 1);
    assertEquals(rows.alpha.speedups.solvedOnly, 2);
    assertEquals(rows.beta.speedups.solvedOnly, 2.5);
    assertEquals([rows.expert.kind, rows["compiler-O2"].kind, rows.beta.kind], ["expert", "compiler", "agent"]);
    const fast = await board("task=relu&configuration=c1&sort=speedup");
    assertEquals(fast.agents.map(({ agent }: { agent: string }) => agent), ["expert", "beta", "alpha", "compiler-O2"]);
    const gemm = await board("task=gemm&configuration=c1");
    assertEquals([gemm.agents[0].agent, gemm.agents[0].failed], ["alpha", 1]);
    const whole = await board("");
    assert(whole.tasks.length > 20 && whole.agents[0].notRun > 0, "pairs that nobody ran count");
    assert(whole.published.length > 0 && relu.published.length === 0);
    await server.store.record(scoreBatch({ id: "z1", agent: "zeta", cycles: 10 }));
    const later = await board("task=relu&configuration=c1&sort=speedup");
    assertEquals(later.agents[0].agent, "zeta");
  }));

Deno.test("exports hold every row and no secret seed, in three formats", () =>
  withServer({}, async (server) => {
    await fill(server);
    const get = (query: string) => server.send("GET", `/api/v1/exports/${query}`);
    const json = await jsonOf(get("scores?format=json"));
    assertEquals(json.length, 7);
    assert(!JSON.stringify(json).includes("seed-"));
    assertEquals((await (await get("scores")).text()).split("\n")[0].split(",")[0], "run_id");
    const runs = await jsonOf(get("runs?format=json"));
    assert(runs.length === 7 && !("draw" in runs[0]));
    const path = await Deno.makeTempFile({ suffix: ".parquet" });
    const store = await Store.open(`${path}.duckdb`);
    try {
      await Deno.writeFile(path, new Uint8Array(await (await get("scores?format=parquet")).arrayBuffer()));
      const { rows } = await store.query(`select count(*), sum(cycles) from '${path}'`);
      assertEquals(rows.map((row) => row.map(Number)), [[7, 3050]]);
    } finally {
      store.close();
      for (const file of [path, `${path}.duckdb`]) await Deno.remove(file);
    }
    assertEquals((await get("tokens")).status, 400);
  }));

Deno.test("a kernel that is submitted is scored on secret seeds, once for an idempotency key", () =>
  withServer({}, async (server) => {
    const token = await server.token("submit");
    const body = {
      author: "Ada Lovelace",
      note: "by hand",
      platform: "coral",
      task: "relu",
      configuration: "c1",
      source: kernel,
    };
    const post = (key: string | null, change: Record<string, unknown> = {}) =>
      server.send("POST", "/api/v1/submissions", {
        token,
        body: { ...body, ...change },
        headers: key === null ? {} : { "Idempotency-Key": key },
      });
    const answers = await Promise.all([post("k1"), post("k1"), post("k1")]);
    assertEquals(answers.map(({ status }) => status), [202, 202, 202]);
    const ids = await Promise.all(answers.map(async (answer) => (await answer.json()).id));
    assertEquals(new Set(ids).size, 1);
    const other = await post("k1", { source: "mpause\n" });
    assertEquals([other.status, (await other.json()).code], [409, "idempotency-conflict"]);
    const wrong = await jsonOf(post("k2", { source: "mpause\n" }));
    assert(wrong.id !== ids[0]);

    const settled = (id: string) =>
      until(() => jsonOf(server.send("GET", `/api/v1/submissions/${id}`)), ({ status }) => status === "done");
    const good = await settled(ids[0]), bad = await settled(wrong.id);
    assertEquals([good.correct, good.verdict, good.agent], [true, "correct", "submission:Ada Lovelace"]);
    assert(good.cycles > 0 && good.speedup > 1);
    assertEquals([bad.correct, bad.verdict, bad.cycles], [false, "unwritten-output", null]);
    const score = await jsonOf(server.send("GET", `/api/v1/scores/${good.run}`));
    assertEquals([score.kernelHash, score.seeds, score.attempt], [good.kernelHash, 7, 1]);
    const evaluation = await jsonOf(server.send("GET", `/api/v1/stored-evaluations/${score.evaluation}`));
    assertEquals(evaluation.source, kernel);
    const shown = await jsonOf(server.send("GET", `/api/v1/kernels/${good.kernelHash}`));
    assertEquals([shown.source, shown.scores.length], [kernel, 1]);
    // its second attempt failed: the better one counts
    const { platforms: [{ agents }] } = await jsonOf(
      server.send("GET", "/api/v1/leaderboard?task=relu&configuration=c1"),
    );
    assertEquals(agents.map(({ agent, solved }: { agent: string; solved: number }) => [agent, solved]), [
      ["submission:Ada Lovelace", 1],
    ]);
    const list = await jsonOf(server.send("GET", "/api/v1/submissions?limit=1"));
    assertEquals([list.total, list.items[0].id, list.next], [2, wrong.id, wrong.id]);
    const rest = await jsonOf(server.send("GET", `/api/v1/submissions?limit=1&cursor=${list.next}`));
    assertEquals([rest.items[0].id, rest.next], [ids[0], null]);
  }));
