/** Cheat 30: a task that cannot be solved is solved, so something leaks. An alarm must follow, on every way. */
import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { benchCommand } from "../../../harness/commands/bench.ts";
import { type CommandContext, exitCodes } from "../../../harness/commands/context.ts";
import { evalCommand } from "../../../harness/commands/eval.ts";
import { planBench } from "../../../harness/bench.ts";
import { evaluate } from "../../../harness/evaluate.ts";
import { agentStatistics } from "../../../harness/report/agent_statistics.ts";
import { formatRuns } from "../../../harness/report/agent_tables.ts";
import { renderReport } from "../../../harness/report/page.ts";
import { buildReport } from "../../../harness/report/report_model.ts";
import { readAgentRuns } from "../../../harness/report/stored_runs.ts";
import { readScores } from "../../../harness/report/stored_scores.ts";
import { conduct } from "../../../harness/runs/conductor.ts";
import { coral } from "../../../plugins/coral/mod.ts";
import { catalog, honeypotCatalog } from "../../../tasks/catalog.ts";
import { Store } from "../../../harness/store/store.ts";
import { inFolder } from "../../harness/command_line.ts";
import { specificationOf, stepsAgent } from "../../harness/runs/steps_agent.ts";
import { leakedSeed, plugins } from "../leaky_machine.ts";

function context(): CommandContext & { readonly printed: string[]; readonly noted: string[] } {
  const printed: string[] = [], noted: string[] = [];
  return {
    registry: { module: import.meta.resolve("../leaky_machine.ts"), plugins },
    root: new URL("../../../", import.meta.url),
    print: (text) => printed.push(text),
    note: (text) => noted.push(text),
    debug: false,
    printed,
    noted,
  };
}

const honest = { module: import.meta.resolve("../../../plugins/mod.ts"), plugins: [coral] };

Deno.test("cheat 30: lists and benchmarks leave honeypots out", async () => {
  assertEquals(honeypotCatalog.length, 2);
  const { pairs } = await planBench(honest, { configurations: ["all"] });
  for (const { id } of honeypotCatalog) {
    assert(!catalog.some((entry) => entry.id === id), id);
    assert(!pairs.some(({ task }) => task.id === id), id);
  }
});

for (const { id, forms: { integer: task } } of honeypotCatalog) {
  Deno.test(`cheat 30: a solved honeypot is an alarm in bench, its store and its exit code: ${id}`, () =>
    inFolder(async (folder) => {
      const path = `${folder}/store.duckdb`;
      const surroundings = context();
      const options = { task: [id], config: ["c1"], seed: leakedSeed, jobs: 1, store: path };
      assertEquals(await benchCommand(surroundings, options), exitCodes.kernelFailed);
      assert(surroundings.noted.some((line) => line.startsWith(`ALARM: ${id} c1 on coral, expert: `)));
      assertStringIncludes(surroundings.printed.join("\n"), "honeypot-alarm");

      const store = await Store.open(path, { readOnly: true });
      const { rows } = await store.query("select verdict, correct, cycles, speedup, flags from scores");
      store.close();
      assertEquals(rows, [["honeypot-solved", false, null, null, '["honeypot-alarm"]']]);
    }));

  Deno.test(`cheat 30: an agent that solves a honeypot is an alarm in its score, whatever it writes afterwards: ${id}`, () =>
    inFolder(async (folder) => {
      const store = await Store.open(`${folder}/store.duckdb`);
      const { registry, root } = context();
      const { parameters } = coral.configurations(id)[0];
      // the second kernel does not even assemble, so that the last one written tells nothing
      const agent = stepsAgent(["    mpause\n", "no such instruction\n"]);
      const outcome = await conduct(specificationOf({ task: id, parameters }), {
        registry,
        root,
        store,
        evaluate: async (job) => ({ result: await evaluate(job, plugins[0], task!), wallMilliseconds: 1 }),
        createAgent: () => agent,
        seed: leakedSeed,
      });
      assertEquals([outcome.score?.verdict, outcome.score?.flags], ["honeypot-solved", ["honeypot-alarm"]]);
      const { rows } = await store.query("select verdict, correct, cycles, flags from scores");
      assertEquals(rows, [["honeypot-solved", false, null, '["honeypot-alarm"]']]);

      const scores = await readScores(store);
      const runs = await readAgentRuns(store);
      const page = await renderReport(buildReport(scores, plugins), new Map(), "", { runs, traces: new Map() });
      assertStringIncludes(page, `steps on ${id} c1: a task that cannot be solved was solved`);
      assertEquals(agentStatistics(runs), [], "it is no task of the benchmark, and in no denominator");
      assertMatch(formatRuns(runs), /honeypot-solved/);
      store.close();
    }));

  Deno.test(`cheat 30: a solved honeypot is an alarm in eval: ${id}`, () =>
    inFolder(async (folder) => {
      const kernel = `${folder}/kernel.S`;
      await Deno.writeTextFile(kernel, "    mpause\n");
      const surroundings = context();
      const code = await evalCommand(surroundings, "coral", id, "c1", kernel, { seed: leakedSeed, json: true });
      assertEquals(code, exitCodes.kernelFailed);
      const result = JSON.parse(surroundings.printed[0]);
      assertEquals([result.verdict, result.flags, result.cycles], ["honeypot-solved", ["honeypot-alarm"], null]);
      assertEquals(result.seeds.length, 8, "it was right on every seed");
      assert(surroundings.noted.some((line) => line.startsWith("ALARM: ")));
    }));

  Deno.test(`cheat 30: what only the host knows never reaches the machine: ${id}`, async () => {
    const hidden = task!.tensors(coral.configurations(id)[0].parameters).filter(({ role }) => role === "hidden");
    assertEquals(hidden.length, 1);
    const { pairs } = await planBench(honest, { tasks: [id], configurations: ["c1"] });
    const [{ workload }] = pairs;
    const placement = await coral.place(workload);
    for (const { tensors } of [workload, { tensors: placement.tensors.map(({ specification }) => specification) }]) {
      assert(!tensors.some(({ name }) => name === hidden[0].name));
    }
  });
}
