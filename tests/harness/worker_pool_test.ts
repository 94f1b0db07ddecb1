import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import type { EvaluationJob } from "../../harness/job.ts";
import { UserError } from "../../harness/user_error.ts";
import { WorkerPool } from "../../harness/worker_pool.ts";

const job: EvaluationJob = {
  format: 1,
  plugin: { id: "none", version: "1", hash: "unknown" },
  evaluator: "unknown",
  profile: "default",
  task: "relu",
  configuration: "c1",
  parameters: { n: 512 },
  seeds: [{ seed: "public", distribution: "uniform", visibility: "public" }],
  poisons: [1, 2],
  source: "",
  limits: { instructions: 1000, cycles: 1000, wallMilliseconds: 100 },
  collectProfile: false,
};

/** A worker's module from its text; `pluginModule` of the real worker, or a worker that misbehaves. */
function moduleOf(text: string): string {
  return `data:application/javascript,${encodeURIComponent(text)}`;
}

async function withPool(
  options: { pluginModule?: string; workerModule?: string; workers?: number; graceMilliseconds?: number },
  body: (pool: WorkerPool) => Promise<void>,
) {
  const pool = new WorkerPool({
    pluginModule: moduleOf("export const plugins = [];"),
    workers: 1,
    graceMilliseconds: 30_000,
    ...options,
  });
  try {
    await body(pool);
  } finally {
    pool.close();
  }
}

const afterStart = (body: string) =>
  moduleOf(
    `self.onmessage = ({ data }) => { if (data.kind === "start") self.postMessage({ kind: "ready" }); else { ${body} } };`,
  );

Deno.test("a worker that never answers is ended when its wall time is over, and the next job gets a fresh one", () =>
  withPool({ workerModule: afterStart("while (true);"), graceMilliseconds: 500 }, async (pool) => {
    for (let round = 0; round < 2; round++) {
      const { result, wallMilliseconds } = await pool.evaluate(job);
      assertEquals(result.verdict, "wall-time-limit");
      // 500 ms of grace and two simulations of 100 ms
      assert(wallMilliseconds >= 650 && wallMilliseconds < 15_000, `${wallMilliseconds} ms`);
    }
  }));

Deno.test("a worker that crashes is an infrastructure failure, not the kernel's", () =>
  withPool({ workerModule: afterStart("setTimeout(() => { throw new Error('boom'); });") }, async (pool) => {
    const { result } = await pool.evaluate(job);
    assertEquals(result.verdict, "infrastructure");
    assertStringIncludes(result.message, "boom");
  }));

Deno.test("a worker whose module does not load is an infrastructure failure", () =>
  withPool({ workerModule: moduleOf("throw new Error('does not start')") }, async (pool) => {
    assertEquals((await pool.evaluate(job)).result.verdict, "infrastructure");
  }));

Deno.test("what a worker returns is checked", () =>
  withPool(
    { workerModule: afterStart("self.postMessage({ kind: 'result', result: '{\"verdict\":\"correct\"}' });") },
    async (pool) => {
      const { result } = await pool.evaluate(job);
      assertEquals(result.verdict, "infrastructure");
      assertStringIncludes(result.message, "shape");
    },
  ));

Deno.test("a wrong job is the user's error and costs no worker", async () => {
  await withPool({}, async (pool) => {
    await assertRejects(() => pool.evaluate(job), UserError, "unknown platform 'none'");
    await assertRejects(() => pool.evaluate({ ...job, poisons: [1, 1] }), UserError, "poisons");
  });
  const pluginModule = moduleOf("export const plugins = [{ id: 'none', supports: () => ({ supported: true }) }];");
  await withPool({ pluginModule }, async (pool) => {
    await assertRejects(() => pool.evaluate({ ...job, task: "rulu" }), UserError, "unknown task 'rulu'");
  });
});

Deno.test("no more evaluations run side by side than there are workers", async () => {
  const slow = afterStart(
    "setTimeout(() => self.postMessage({ kind: 'failed', message: String(performance.timeOrigin), detail: '', isUserError: false }), 50);",
  );
  await withPool({ workerModule: slow, workers: 2 }, async (pool) => {
    const order: number[] = [];
    const started = performance.now();
    const results = await Promise.all([0, 1, 2, 3, 4, 5].map(async (number) => {
      const { result } = await pool.evaluate(job);
      order.push(number);
      return result.message;
    }));
    assertEquals(new Set(results).size, 2, "two workers did the work");
    assertEquals(order.slice().sort(), [0, 1, 2, 3, 4, 5]);
    assert(performance.now() - started >= 145, "three rounds of 50 ms");
  });
});
