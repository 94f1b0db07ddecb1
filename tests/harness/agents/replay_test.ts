/** Replay: a stored trace runs again without its model, and the first answer that differs is named. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import { createReplayAgent, differenceNote } from "../../../harness/agents/replay.ts";
import { conduct, type RunOutcome } from "../../../harness/runs/conductor.ts";
import type { TraceEvent } from "../../../harness/runs/trace.ts";
import { readEvents } from "../../../harness/store/run_rows.ts";
import { Store } from "../../../harness/store/store.ts";
import { assertOutcome, inFolder, run } from "../command_line.ts";
import { reluKernels, servicesOf, specificationOf, stepsAgent, wrongKernel } from "../runs/steps_agent.ts";

const kernels = await reluKernels();

/** Calls of every kind of answer, mistakes included. */
const agent = {
  ...stepsAgent([wrongKernel, kernels.O2, "no such instruction\n"]),
  async run(context: Parameters<ReturnType<typeof stepsAgent>["run"]>[0]) {
    const call = (name: string, args: unknown, id: string) =>
      context.workbench.call(name, args, { iteration: 1, call: id });
    await call("run_evaluation", {}, "too early");
    await call("grep_docs", '{"query": "vsetvli"}', "text");
    await call("write_kode", {}, "unknown");
    const end = await stepsAgent([wrongKernel, kernels.O2, "no such instruction\n"]).run(context);
    await call("view_output", { rows: 2 }, "rows");
    await call("check_syntax", {}, "syntax");
    await call("get_instruction_size", {}, "size");
    return end;
  },
};

async function withTrace(
  body: (events: TraceEvent[], original: RunOutcome, store: Store, folder: string) => Promise<void>,
): Promise<void> {
  await inFolder(async (folder) => {
    const store = await Store.open(`${folder}/s.duckdb`);
    try {
      const original = await conduct(specificationOf(), servicesOf(store, agent));
      await body(await readEvents(store, original.run), original, store, folder);
    } finally {
      store.close();
    }
  });
}

const replayed = (run: string) => specificationOf({ agent: { kind: "replay", run } });

Deno.test("replay: every answer as stored, the same kernel, the same score", () =>
  withTrace(async (events, original, store) => {
    const replay = createReplayAgent(events);
    const outcome = await conduct(replayed(original.run), servicesOf(store, replay));
    assertEquals([replay.report.calls, replay.report.differing, replay.report.first], [12, 0, null]);
    assertMatch(outcome.end.message, /12 calls made again, every answer as stored/);
    const { agent, run } = original.score!;
    assertEquals({ ...outcome.score!, agent, run }, original.score);
    assertEquals(outcome.agent, `replay-${original.run.slice(0, 8)}`);
    const calls = (trace: readonly TraceEvent[]) =>
      trace.flatMap((event) => event.kind === "tool" ? [[event.call, event.name, event.content, event.data]] : []);
    const [told, again] = [calls(events), calls(await readEvents(store, outcome.run))];
    // a replay has all tools, and only the list of tools in an answer to a wrong name may say so
    assertEquals(again.filter(([call]) => call !== "unknown"), told.filter(([call]) => call !== "unknown"));
  }));

Deno.test("replay: the first answer that differs is named, with both texts", () =>
  withTrace(async (events, original, store) => {
    const position = events.findIndex((event) => event.kind === "tool" && event.name === "run_evaluation" && event.ok);
    const changed = events.map((event, index) =>
      index === position && event.kind === "tool" ? { ...event, content: event.content.replace(/\d+/, "1") } : event
    );
    const replay = createReplayAgent(changed);
    const outcome = await conduct(replayed(original.run), servicesOf(store, replay));
    const { first, differing } = replay.report;
    assertEquals([differing, first!.name, first!.member, first!.sequence], [1, "run_evaluation", "content", position]);
    assert(first!.stored !== first!.replayed);
    assertMatch(outcome.end.message, /1 answers differ/);
    const trace = await readEvents(store, outcome.run);
    assertEquals(trace.filter((event) => event.kind === "note" && event.code === differenceNote).length, 1);
  }));

Deno.test("replay: calls that never reached the workbench are skipped; a stopped replay goes on", () =>
  withTrace(async (events, original, store) => {
    const noJson: TraceEvent[] = events.map((event) =>
      event.kind === "tool" && event.call === "unknown" ? { ...event, arguments: '{"code": "cut' } : event
    );
    const stop = new AbortController();
    const first = createReplayAgent(noJson);
    const cancelled = await conduct(replayed(original.run), servicesOf(store, first), {
      signal: stop.signal,
      onEvent: (event) => {
        if (event.kind === "tool" && event.name === "write_code") stop.abort();
      },
    });
    assertEquals([cancelled.status, first.report.skipped], ["cancelled", 1]);
    const second = createReplayAgent(noJson);
    const outcome = await conduct(replayed(original.run), servicesOf(store, second));
    assertEquals([outcome.how, outcome.status], ["resumed", "finished"]);
    assertEquals(first.report.calls + second.report.calls, 11);
    assertEquals(second.report.differing, 0);
  }));

Deno.test("replay: on the command line, kept or not, and what is wrong is said", () =>
  withTrace(async (_, original, store, folder) => {
    store.close();
    const file = ["--store", `${folder}/s.duckdb`];
    assertOutcome(await run(["replay", original.run.slice(0, 8), ...file]), 0, /every answer as stored[^]*correct/);
    assertOutcome(await run(["replay", original.run, ...file, "--keep", "--json"]), 0, /"differing": 0/);
    assertOutcome(await run(["replay", "nobody", ...file]), 2, /no stored run of an agent begins with 'nobody'/);
    assertOutcome(await run(["replay", "", ...file]), 2, /several runs begin with ''/);
    assertOutcome(await run(["replay", "x", "--store", `${folder}/none.duckdb`]), 2, /none\.duckdb/);
    const again = await Store.open(`${folder}/s.duckdb`);
    try {
      const { rows } = await again.query("select agent from runs order by started");
      assertEquals(rows, [["steps"], [`replay-${original.run.slice(0, 8)}`]]);
    } finally {
      again.close();
    }
  }));
