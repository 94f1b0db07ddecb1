/** Runs at the desk: idle ones are put aside and go on, closing puts all aside, defects stay inside. */
import { assert, assertEquals, assertMatch, assertRejects } from "@std/assert";
import { RunDesk } from "../../../harness/mcp/run_desk.ts";
import { Store } from "../../../harness/store/store.ts";
import { UserError } from "../../../harness/user_error.ts";
import { inFolder } from "../command_line.ts";
import { evaluateHere, registry, reluKernels, root } from "../runs/steps_agent.ts";

const kernels = await reluKernels();
const request = { platform: "coral", task: "relu", configuration: "c1", agent: "desk" };

function withDesk(
  options: { idleMilliseconds: number; maximumRuns: number },
  body: (desk: RunDesk, store: Store) => Promise<void>,
): Promise<void> {
  return inFolder(async (folder) => {
    const store = await Store.open(`${folder}/s.duckdb`);
    const services = { registry, root, store, evaluate: evaluateHere, seed: "test", secretSeeds: 3 };
    const desk = new RunDesk({ services, budget: {}, ...options });
    try {
      await body(desk, store);
    } finally {
      await desk.close();
      store.close();
    }
  });
}

Deno.test("desk: a run without calls is put aside, does not count as open, and goes on with what it had", () =>
  withDesk({ idleMilliseconds: 20, maximumRuns: 1 }, async (desk, store) => {
    const { run } = await desk.start(request);
    await run.call("write_code", { code: kernels.O2 });
    const outcome = await run.outcome;
    assertEquals([outcome.status, outcome.end.reason, outcome.score], ["cancelled", "cancelled", null]);
    assertMatch(outcome.end.message, /no call for too long/);
    await assertRejects(() => run.call("check_syntax", {}), UserError, "the run has ended");
    assertEquals((await store.query("select status from runs")).rows, [["cancelled"]]);
    const again = await desk.start({ ...request, attempt: 1 });
    assertEquals(again.run.id, run.id);
    assertEquals(again.run.remaining.kernels, 14);
  }));

Deno.test("desk: a run with long calls is not idle", () =>
  withDesk({ idleMilliseconds: 600_000, maximumRuns: 8 }, async (desk) => {
    const { run, prompt } = await desk.start(request);
    assert(prompt.system.includes("Coral"));
    // calls that come at once are answered in their order
    const [written, syntax, evaluated] = await Promise.all([
      run.call("write_code", { code: kernels.O2 }),
      run.call("check_syntax", {}),
      run.call("run_evaluation", {}),
    ]);
    assertEquals([written.ok, syntax.ok, evaluated.ok], [true, true, true]);
    const { score, totals } = await run.finish();
    assertEquals([score!.correct, totals.iterations, totals.toolCalls], [true, 1, 3]);
  }));

Deno.test("desk: attempts of one name are numbered also where they begin at once", () =>
  withDesk({ idleMilliseconds: 600_000, maximumRuns: 8 }, async (desk, store) => {
    const started = await Promise.all([1, 2, 3].map(() => desk.start(request)));
    assertEquals(started.map(({ run }) => run.specification.attempt).sort(), [1, 2, 3]);
    await desk.close();
    assertEquals((await store.query("select distinct status from runs")).rows, [["cancelled"]]);
    await assertRejects(() => desk.start({ ...request, task: "none" }), UserError, "unknown task");
  }));
