/** A matrix of runs: plan, limits, resuming, giving up, estimate. */
import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import type { Agent } from "../../../harness/agents/agent.ts";
import { selectPairs } from "../../../harness/bench.ts";
import { dollarsText, durationText, matrixProgress, stateLine } from "../../../harness/report/matrix_progress.ts";
import { estimateMatrix } from "../../../harness/runs/estimate.ts";
import { budgetOf, type MatrixState, planMatrix, runMatrix } from "../../../harness/runs/matrix.ts";
import { findSuite, suites } from "../../../harness/runs/suites.ts";
import type { AgentSpecification } from "../../../harness/runs/specification.ts";
import { Store } from "../../../harness/store/store.ts";
import { UserError } from "../../../harness/user_error.ts";
import { inFolder } from "../command_line.ts";
import { registry, reluKernels, servicesOf, specificationOf, stepsAgent, turnTokens } from "./steps_agent.ts";

const { O2 } = await reluKernels();
const { agent } = specificationOf();
const runs = [1, 2, 3, 4].map((attempt) => specificationOf({ attempt }));

function withStore(body: (store: Store) => Promise<void>): Promise<void> {
  return inFolder(async (folder) => {
    const store = await Store.open(`${folder}/s.duckdb`);
    try {
      await body(store);
    } finally {
      store.close();
    }
  });
}

Deno.test("suites and plans: the paper's tasks at all sizes, first attempts first, the paper's budgets", () => {
  const pairsOf = (suite: string, platform: string) =>
    selectPairs(registry, { platforms: [platform], ...findSuite(suite).selection }).pairs;
  assertEquals([pairsOf("paper", "coral").length, pairsOf("paper", "plena").length], [75, 100]);
  for (const { name } of suites) assert(pairsOf(name, "plena").length > 0, name);
  const error = (() => {
    try {
      findSuite("papr");
    } catch (thrown) {
      return thrown;
    }
  })();
  assert(error instanceof UserError);
  assertStringIncludes(error.message, "did you mean");
  const other: AgentSpecification = { kind: "tuner", seed: "t" };
  const plan = planMatrix({
    pairs: pairsOf("quick", "coral").slice(0, 2),
    agents: [agent, other],
    attempts: 2,
    budget: (_, task) => budgetOf(task),
  });
  assertEquals(plan.map(({ agent, task, attempt }) => `${agent.kind} ${task} ${attempt}`), [
    "model relu 1",
    "tuner relu 1",
    "model silu 1",
    "tuner silu 1",
    "model relu 2",
    "tuner relu 2",
    "model silu 2",
    "tuner silu 2",
  ]);
  assertEquals(plan[0].budget, { iterations: 15, evaluations: 60 });
  assertEquals(budgetOf({ id: "qsort", level: 2 }).iterations, 10);
  assertEquals(budgetOf({ id: "ffn", level: 2 }, { tokens: 7 }), { iterations: 20, evaluations: 80, tokens: 7 });
});

Deno.test("matrix: every run once, with sums; a second start knows them all", () =>
  withStore(async (store) => {
    const states: MatrixState[] = [];
    const services = servicesOf(store, stepsAgent([O2]));
    const first = await runMatrix(runs, services, { concurrency: 3, onProgress: (state) => states.push(state) });
    assertEquals(first.outcomes.map(({ specification }) => specification.attempt), [1, 2, 3, 4]);
    const perRun = turnTokens.system + turnTokens.input + turnTokens.reasoning + turnTokens.output;
    const { finished, solved, known, tokens, running, millisecondsLeft } = first.state;
    assertEquals([finished, solved, known, tokens, running.length, millisecondsLeft], [4, 4, 0, 4 * perRun, 0, 0]);
    assertEquals(Math.max(...states.map((state) => state.running.length)), 3);
    const second = await runMatrix(runs, servicesOf(store, stepsAgent([])), { concurrency: 2 });
    assertEquals([second.state.known, second.state.solved, second.state.tokens], [4, 4, 4 * perRun]);
    assertEquals((await store.query("select count(*)::integer from scores")).rows, [[4]]);
  }));

Deno.test("matrix: stops at its cost, what was spent before included, and goes on with more", () =>
  withStore(async (store) => {
    const services = servicesOf(store, stepsAgent([O2, `${O2}\n# 2\n`, `${O2}\n# 3\n`])); // three turns of one cent
    const first = await runMatrix(runs, services, { concurrency: 1, dollars: 0.045 });
    assertEquals([first.stop, first.state.finished, first.state.cancelled], ["dollars-spent", 1, 1]);
    assert(first.state.dollars < 0.06);
    const again = await runMatrix(runs, services, { concurrency: 1, dollars: 0.045 });
    assertEquals([again.stop, again.state.finished], ["dollars-spent", 1], "no second allowance");
    const rest = await runMatrix(runs, services, { concurrency: 2, dollars: 1 });
    assertEquals([rest.stop, rest.state.finished], [null, 4]);
    assertEquals((await store.query("select round(sum(dollars), 6) from runs")).rows, [[0.12]]);
  }));

Deno.test("matrix: a price that is not known never stops it", () =>
  withStore(async (store) => {
    const services = servicesOf(store, stepsAgent([O2], { dollars: null }));
    const { stop, state } = await runMatrix(runs.slice(0, 2), services, { concurrency: 1, dollars: 0.001 });
    assertEquals([stop, state.finished, state.isPricePartlyUnknown, state.dollars], [null, 2, true, 0]);
    assertEquals((await store.query("select dollars from runs")).rows, [[null], [null]]);
  }));

Deno.test("matrix: a signal stops what runs and what would start", () =>
  withStore(async (store) => {
    const stop = new AbortController();
    const agent = stepsAgent([O2, O2], { before: (iteration) => void (iteration === 2 && stop.abort()) });
    const outcome = await runMatrix(runs, servicesOf(store, agent), { concurrency: 1, signal: stop.signal });
    assertEquals([outcome.stop, outcome.outcomes.length, outcome.state.cancelled], ["cancelled", 1, 1]);
    const rest = await runMatrix(runs, servicesOf(store, stepsAgent([O2, O2])), { concurrency: 4 });
    assertEquals([rest.stop, rest.state.finished, rest.outcomes[0].how], [null, 4, "resumed"]);
  }));

Deno.test("matrix: an endpoint that fails run after run is given up; a wrong run is an error", () =>
  withStore(async (store) => {
    let asked = 0;
    const down: Agent = {
      run: () => {
        asked++;
        return Promise.resolve({ reason: "infrastructure", message: "connection refused" });
      },
    };
    const many = Array.from({ length: 12 }, (_, number) => specificationOf({ attempt: number + 1 }));
    const { givenUp, state } = await runMatrix(many, servicesOf(store, down), { concurrency: 1 });
    assertEquals([asked, state.infrastructure, givenUp], [5, 5, { steps: "connection refused" }]);
    const wrong = [specificationOf({ task: "rope" })];
    await assertRejects(
      () => runMatrix(wrong, servicesOf(store, down), { concurrency: 1 }),
      UserError,
      "unsupported",
    );
  }));

Deno.test("estimate: from the prompt before anything ran, then from what runs took; finished runs cost nothing", () =>
  withStore(async (store) => {
    const price = { pattern: "steps", input: 1, output: 10 };
    const services = { registry, store, priceOf: () => price };
    const [before] = await estimateMatrix(runs, services);
    assertEquals([before.runs, before.known, before.basis.kind], [4, 0, "prompt"]);
    // the prompt alone, in each of 4 runs of 5 iterations
    assert(before.tokens.system > 20 * 3000 && before.tokens.output === 20 * 1200, JSON.stringify(before.tokens));
    const { system, input, output } = before.tokens;
    assertEquals(before.dollars, (system + input + 10 * output) / 1e6);
    await runMatrix(runs.slice(0, 2), servicesOf(store, stepsAgent([O2, O2])), { concurrency: 2 });
    const [after] = await estimateMatrix(runs, services);
    assertEquals([after.runs, after.known, after.basis], [2, 2, { kind: "history", runs: 2 }]);
    assertEquals(after.tokens, { system: 400, input: 80, cached: 240, reasoning: 20, output: 40, estimated: true });
    const teams = runs.map((run) => ({ ...run, agent: { ...run.agent, roles: "team" } as AgentSpecification }));
    const [team] = await estimateMatrix(teams, services);
    assertEquals(team.tokens, before.tokens, "advisers' turns are among the iterations of the budget");
    const [unknown] = await estimateMatrix(runs, { registry, priceOf: () => null });
    assertEquals([unknown.dollars, unknown.runs], [null, 4]);
  }));

Deno.test("progress: one line in place on a terminal, a line per run elsewhere", () =>
  withStore(async (store) => {
    const lines: string[] = [], screen: string[] = [];
    const plain = matrixProgress((text) => lines.push(text), null);
    const terminal = matrixProgress((text) => screen.push(text), { width: () => 60 });
    const { state } = await runMatrix(runs.slice(0, 2), servicesOf(store, stepsAgent([O2])), {
      concurrency: 1,
      onProgress: (state, outcome) => {
        plain.show(state, outcome);
        terminal.show(state, outcome);
      },
    });
    terminal.end();
    assertEquals(lines.length, 2);
    assertStringIncludes(lines[1], "[2/2] steps coral relu c1 attempt 2: correct, 360 cycles, 1.00x, 135 tokens");
    // deno-lint-ignore no-control-regex
    assert(screen.every((text) => text.startsWith("\r\x1b[K") && text.replace(/\r\x1b\[K/, "").length < 60));
    assertEquals(
      stateLine({ ...state, finished: 1, running: ["m coral relu c1, 3/15", "x"], millisecondsLeft: 200_000 }),
      "[#####.....] 1/2 runs, 2 solved, 270 tokens, $0.0200, 3 min left: m coral relu c1, 3/15 and 1 more",
    );
    assertEquals(dollarsText({ dollars: 0, isPricePartlyUnknown: true }), "cost unknown");
    assertEquals([durationText(40_400), durationText(7_500_000)], ["40 s", "2 h 5 min"]);
  }));
