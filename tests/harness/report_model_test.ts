/** What the report derives from scores. */
import { assert, assertEquals, assertRejects } from "@std/assert";
import type { IsaPlugin } from "../../isa/plugin.ts";
import { buildReport, type ReportModel } from "../../harness/report/report_model.ts";
import {
  publishedModels,
  publishedSpeedup,
  publishedSpeedups,
  publishedSuccess,
  publishedSuccesses,
} from "../../harness/report/published.ts";
import { readDetails, readScores } from "../../harness/report/stored_scores.ts";
import { Store } from "../../harness/store/store.ts";
import { UserError } from "../../harness/user_error.ts";
import { catalogEntry } from "../../tasks/catalog.ts";
import { inFolder } from "./command_line.ts";
import { makeStore, plainProfile, plainSource, type ScoreSketch } from "./report_rows.ts";

/** Runs a body on a store with these scores. */
function withStore(sketches: readonly ScoreSketch[], body: (store: Store) => Promise<void>): Promise<void> {
  return inFolder(async (folder) => {
    await makeStore(`${folder}/s.duckdb`, sketches);
    const store = await Store.open(`${folder}/s.duckdb`, { readOnly: true });
    try {
      await body(store);
    } finally {
      store.close();
    }
  });
}

async function modelOf(sketches: readonly ScoreSketch[], plugins: readonly IsaPlugin[] = []): Promise<ReportModel> {
  let model: ReportModel | undefined;
  await withStore(sketches, async (store) => {
    model = buildReport(await readScores(store), plugins);
  });
  return model!;
}

const compilers = { O2: 1000, O3: 800 };

Deno.test("report model: outcomes, numbers and denominators of agents", async () => {
  const model = await modelOf([
    { id: "1", configuration: "c1", cycles: 250, compilers },
    { id: "2", configuration: "c2", cycles: null, verdict: "unwritten-output" },
    { id: "3", configuration: "c3", cycles: null, verdict: "infrastructure" },
    { id: "4", agent: "compiler-O3", configuration: "c1", cycles: 800, compilers },
    { id: "5", agent: "compiler-O3", configuration: "c4", cycles: 500, compilers: { O2: 1000, O3: 500 } },
    { id: "6", agent: "a model", configuration: "c2", cycles: null },
  ]);
  const [coral] = model.platforms;
  assertEquals(coral.agents.map(({ name }) => name), ["a model", "expert", "compiler-O3"]);
  const expert = coral.agents[1];
  assertEquals([expert.solved, expert.failed, expert.infrastructure, expert.notRun], [1, 1, 1, 1]);
  assertEquals(expert.rate.value, 1 / 4, "infrastructure failures and missing pairs stay in the denominator");
  assertEquals(expert.speedups.solvedOnly, 4);
  // the pair that it was not run on, too: whoever has no kernel leaves the compiler's in place
  assertEquals([expert.speedups.solved, expert.speedups.pairs], [1, 4]);
  assertEquals(expert.speedups.totalCycles, 4000 / 3250);
  assertEquals(expert.roofline, 50 / 250);

  const [c1, c2, , c4] = coral.pairs;
  assertEquals(c1.best?.run, "1");
  assertEquals(c1.bestCompiler, { name: "O3", cycles: 800 });
  assertEquals(c2.best, null);
  assertEquals(c2.outcomes.get("compiler-O3")?.kind, "not-run");
  assertEquals(c4.best?.agent, "compiler-O3", "a compiler's kernel is the best only where there is no other");
});

Deno.test("report model: of several attempts one success is enough, and the fastest counts", async () => {
  const model = await modelOf([
    { id: "1", agent: "m", attempt: 1, cycles: null },
    { id: "2", agent: "m", attempt: 2, cycles: 400 },
    { id: "3", agent: "m", attempt: 3, cycles: 300 },
  ]);
  const outcome = model.platforms[0].pairs[0].outcomes.get("m");
  assert(outcome?.kind === "solved");
  assertEquals([outcome.best.cycles, outcome.attempts, outcome.correct], [300, 3, 2]);
});

Deno.test("report model: a later run of the same attempt takes the place of the earlier", async () => {
  const model = await modelOf([
    { id: "new", cycles: null, created: "2026-03-02T00:00:00Z" },
    { id: "old", cycles: 100, created: "2026-03-01T00:00:00Z" },
    { id: "other profile", profile: "other", cycles: 100, created: "2026-02-01T00:00:00Z" },
  ]);
  assertEquals(model.scores, 2);
  assertEquals(model.days, ["2026-02-01", "2026-03-02"]);
  assertEquals(model.platforms.map(({ profile, agents }) => [profile, agents[0].solved]), [["default", 0], [
    "other",
    1,
  ]]);
});

Deno.test("report model: tasks of the catalogue are unsupported, not in this release, or not run; others are kept", async () => {
  const model = await modelOf([{ id: "1", cycles: 100 }, { id: "2", task: "zz own", configuration: "x", cycles: 100 }]);
  const { tasks } = model.platforms[0];
  const absence = (id: string) => tasks.find((task) => task.id === id)?.absent?.kind;
  assertEquals([absence("rope"), absence("gemm"), absence("relu")], ["unsupported", "not in this release", undefined]);
  assertEquals(tasks.at(-1)?.title, "zz own");
  assert(!tasks.some(({ id }) => id === "qsort"), "tasks of processors are no part of an accelerator's report");
  assertEquals(model.platforms[0].versions.length, 1);
});

Deno.test("report model: tasks beside the benchmark are shown but in no total; honeypots only raise alarms", async () => {
  const model = await modelOf([
    { id: "1", cycles: 100 },
    { id: "2", task: "gemm_general", cycles: 100 },
    { id: "3", task: "coin_tosses", cycles: null },
    {
      id: "4",
      task: "coin_tosses",
      configuration: "c2",
      cycles: null,
      verdict: "honeypot-solved",
      flags: ["honeypot-alarm"],
    },
  ]);
  const [coral] = model.platforms;
  assertEquals([coral.pairs.length, coral.counted.length, coral.scores.length], [2, 1, 2]);
  assertEquals([coral.agents[0].solved, coral.agents[0].failed, coral.agents[0].rate.value], [1, 0, 1]);
  assert(!coral.tasks.some(({ id }) => id === "coin_tosses"));
  assertEquals(coral.alarms.map(({ run }) => run), ["4"]);
  const [only] = (await modelOf([{ id: "3", task: "coin_tosses", cycles: null }])).platforms;
  assertEquals([only.agents, only.counted, only.alarms], [[], [], []]);
});

Deno.test("report model: published success of all models over all pairs", async () => {
  const model = await modelOf([{ id: "1", cycles: 100 }]);
  assertEquals(
    model.platforms[0].published.map(({ name, solved, pairs }) => [name, solved, pairs]),
    [["GPT-5.2", 35, 75], ["Gemini 3 Flash", 29, 75], ["Claude Sonnet 4", 2, 75], ["DeepSeek R1", 1, 75]],
  );
});

Deno.test("report model: an empty store", async () => {
  assertEquals(await modelOf([]), { platforms: [], scores: 0, days: null });
});

Deno.test("published: the totals of the paper, and tasks of the catalogue only", () => {
  // sums that the paper's text gives: 55, 19 and 35 for GPT-5.2; 35, 12, 29; 12, 3, 2; 1, 1, 1
  const totals = ["plena", "aie2", "coral"].map((platform) =>
    publishedModels.map((_, model) =>
      Object.values(publishedSuccess[platform]).reduce((sum, row) => sum + (row?.[model] ?? 0), 0)
    )
  );
  assertEquals(totals, [[55, 35, 12, 1], [19, 12, 3, 1], [35, 29, 2, 1]]);
  for (const [platform, tasks] of Object.entries(publishedSuccess)) {
    for (const [task, row] of Object.entries(tasks)) {
      const support = catalogEntry(task)?.support[platform as "coral"];
      assertEquals(support?.runs, row !== null, `${platform} ${task}`);
    }
  }
  for (const [platform, tasks] of Object.entries(publishedSpeedups)) {
    for (const task of Object.keys(tasks)) {
      assertEquals(catalogEntry(task)?.support[platform as "boom"].runs, true, task);
    }
  }
  assertEquals(publishedSpeedup("coral", "gemm", "c5"), 3.2);
  assertEquals(publishedSpeedup("coral", "gemm", "c3"), null);
  assertEquals(publishedSpeedup("coral", "gemm", "custom"), null);
  assertEquals(publishedSpeedup("constructor", "__proto__", "c1"), null);
  assertEquals(publishedSuccesses("coral", "toString"), undefined);
});

Deno.test("stored scores: chosen by run or session, with source and profile", () =>
  withStore(
    [{ id: "run-1", cycles: 100, session: "s-1" }, { id: "run-2", agent: "m", cycles: 90, session: "s-2" }],
    async (store) => {
      const runs = async (wanted?: string[]) => (await readScores(store, wanted)).map(({ run }) => run);
      assertEquals(await runs(), ["run-1", "run-2"]);
      assertEquals(await runs(["run-2"]), ["run-2"]);
      assertEquals(await runs(["s-1", "nothing"]), ["run-1"]);
      await assertRejects(
        () => readScores(store, ["x'; drop table scores"]),
        UserError,
        "no run or session that begins",
      );
      const details = await readDetails(store, ["evaluation-run-1", "it's not there"]);
      assertEquals([...details.keys()], ["evaluation-run-1"]);
      assertEquals(details.get("evaluation-run-1")?.source, plainSource);
      assertEquals(details.get("evaluation-run-1")?.result?.profile, plainProfile);
    },
  ));
