/** Cheat 29: results are edited. `verify` runs what the store holds again, and finds every edit. */
import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { planBench, runBench } from "../../harness/bench.ts";
import { sha256 } from "../../harness/canonical_json.ts";
import { jobHash } from "../../harness/job.ts";
import { Store } from "../../harness/store/store.ts";
import { UserError } from "../../harness/user_error.ts";
import { type Verification, verifyScores } from "../../harness/verify.ts";
import { WorkerPool } from "../../harness/worker_pool.ts";
import { coral } from "../../plugins/coral/mod.ts";
import { assertOutcome, inFolder, run } from "./command_line.ts";

const registry = { module: import.meta.resolve("../../plugins/mod.ts"), plugins: [coral] };
const root = new URL("../../", import.meta.url);

/** Runs a body with a pool of one worker. */
async function withPool<T>(body: (pool: WorkerPool) => Promise<T>): Promise<T> {
  const pool = new WorkerPool({ pluginModule: registry.module, workers: 1 });
  try {
    return await body(pool);
  } finally {
    pool.close();
  }
}

/** Makes a store with two scores: ReLU c1 by the compiler and by hand. */
function makeStore(path: string): Promise<void> {
  return withPool(async (pool) => {
    const store = await Store.open(path);
    try {
      const plan = await planBench(registry, {
        tasks: ["relu"],
        configurations: ["c1"],
        agents: ["compiler-O2", "expert"],
      });
      await runBench(plan, { registry, root, evaluate: (job) => pool.evaluate(job), store, secretSeeds: 3 });
    } finally {
      store.close();
    }
  });
}

/** Verifies with the sources that made the store at hand, whoever edits them meanwhile. */
async function verify(store: Store, ids?: readonly string[]): Promise<Verification[]> {
  const { rows: [[plugin, evaluator]] } = await store.query("select plugin_hash, evaluator_hash from runs limit 1");
  return await withPool((pool) =>
    verifyScores(store, ids, {
      evaluate: async (job) => (await pool.evaluate(job)).result,
      pluginHash: () => Promise.resolve(String(plugin)),
      evaluatorHash: String(evaluator),
    })
  );
}

const expert = "(select run_id from scores where agent = 'expert')";

/** An edit, as SQL, and what `verify` says of it. */
const edits: readonly { readonly name: string; readonly sql: string; readonly says: string }[] = [
  {
    name: "cycles of the score",
    sql: `update scores set cycles = 100 where run_id in ${expert}`,
    says: "the score's cycles is 100",
  },
  {
    name: "a failure that becomes a success",
    sql: `update scores set verdict = 'wrong-result', correct = true where run_id in ${expert}`,
    says: "the score's verdict is wrong-result",
  },
  {
    name: "speedup of the score",
    sql: `update scores set speedup = 9 where run_id in ${expert}`,
    says: "the score's speedup is 9",
  },
  {
    name: "a flag that is taken away or added",
    sql: `update scores set flags = '["speedup-above-10"]' where run_id in ${expert}`,
    says: "the score's flags",
  },
  {
    name: "cycles of score and evaluation together",
    sql: "update scores set cycles = cycles / 2, speedup = baseline_cycles / (cycles / 2), " +
      `roofline_fraction = floor_cycles / (cycles / 2) where run_id in ${expert}; ` +
      "update evaluations set cycles = cycles / 2, result = json_merge_patch(result, " +
      `json_object('cycles', cycles / 2, 'rooflineFraction', (result->'floor'->>'cycles')::double / (cycles / 2))) ` +
      `where run_id in ${expert}`,
    says: "cycles, now ",
  },
  {
    name: "cycles of the baseline",
    sql: `update scores set baseline_cycles = 10 * cycles, speedup = 10 where run_id in ${expert}`,
    says: "baseline cycles, now ",
  },
  {
    name: "the kernel",
    sql:
      `update kernels set source = source || ' ' where kernel_hash in (select kernel_hash from scores where agent = 'expert')`,
    says: "the kernel's source does not have its hash",
  },
  {
    name: "the limits of the job",
    sql: `update evaluations set job = json_merge_patch(job, '{"limits":{"cycles":5}}') where run_id in ${expert}`,
    says: "the job does not have its hash",
  },
  {
    name: "the shape of the result",
    sql: `update evaluations set result = '{}' where run_id in ${expert}`,
    says: "wrong shape",
  },
];

Deno.test("cheat 29: edited scores are found, each for its reason; untouched ones agree", () =>
  inFolder(async (folder) => {
    const original = `${folder}/store.duckdb`;
    await makeStore(original);
    const untouched = await Store.open(original, { readOnly: true });
    assertEquals((await verify(untouched)).map(({ state, remark }) => [state, remark]), [["same", ""], ["same", ""]]);
    untouched.close();

    for (const { name, sql, says } of edits) {
      const path = `${folder}/edited.duckdb`;
      await Deno.copyFile(original, path);
      const store = await Store.open(path);
      await store.query(sql);
      const found = await verify(store);
      store.close();
      const [mine] = found.filter(({ agent }) => agent === "expert");
      const [other] = found.filter(({ agent }) => agent !== "expert");
      assertEquals(mine.state, "edited", `${name}: ${mine.remark}`);
      assertStringIncludes(mine.remark, says, name);
      assertEquals(other.state, "same", `${name}: ${other.remark}`);
    }
  }));

Deno.test("scores of another version that come out differently are told apart from edited ones", () =>
  inFolder(async (folder) => {
    const path = `${folder}/store.duckdb`;
    await makeStore(path);
    const store = await Store.open(path);
    // as if an earlier version had made the score: its own hash in a job that fits, and other cycles
    const { rows: [[text, source]] } = await store.query(
      `select job, source from evaluations join kernels using (kernel_hash) where run_id in ${expert}`,
    );
    const job = JSON.parse(String(text));
    job.plugin.hash = await sha256("an earlier version");
    const hash = await jobHash({ ...job, source });
    await store.query(
      `update evaluations set job = '${JSON.stringify(job).replaceAll("'", "''")}', job_hash = '${hash}', ` +
        `result = json_merge_patch(result, '{"job":"${hash}","warnings":[{"code":"c","message":"m","pc":0,"count":1}]}') ` +
        `where run_id in ${expert}`,
    );
    const found = await verify(store);
    store.close();
    const [mine] = found.filter(({ agent }) => agent === "expert");
    assertEquals(mine.state, "changed");
    assertStringIncludes(mine.remark, "not warnings (made by another version)");
  }));

Deno.test("verify on the command line: what it selects, and its exit codes", () =>
  inFolder(async (folder) => {
    const path = `${folder}/store.duckdb`;
    await makeStore(path);
    const store = await Store.open(path);
    const { rows: [[id]] } = await store.query("select run_id from scores where agent = 'expert'");
    const beginning = String(id).slice(0, 8);
    await assertRejects(() => verify(store, ["no such run"]), UserError, "begins with no such run");
    store.close();
    assertOutcome(await run(["verify", "--store", path]), 0, /2 of 2 scores agree/);
    assertOutcome(await run(["verify", beginning, "--store", path]), 0, /1 of 1 scores agree/);
    assertOutcome(await run(["verify", "zzz", "--store", path]), 2, /^error: the store has no run or session/m);
    assertOutcome(await run(["verify", "--store", `${folder}/absent.duckdb`]), 2, /there is no store/);

    const edited = await Store.open(path);
    await edited.query("update scores set cycles = cycles - 1 where agent = 'expert'");
    edited.close();
    const outcome = await run(["verify", "--json", "--store", path]);
    assertEquals(outcome.code, 1);
    const { verifications } = JSON.parse(outcome.stdout);
    assert(verifications.some(({ state }: Verification) => state === "edited"));
    assertOutcome(await run(["verify", "--store", path]), 1, /edited.*the score's cycles/);
  }));
