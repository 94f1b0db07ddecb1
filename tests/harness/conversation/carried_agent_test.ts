/** Conversations that outlive a run: the next run's agent knows what was said, also after it was stopped. */
import { assert, assertEquals } from "@std/assert";
import type { Agent } from "../../../harness/agents/agent.ts";
import { carriedAgent, continuesNote } from "../../../harness/conversation/carried_agent.ts";
import { conduct } from "../../../harness/runs/conductor.ts";
import type { TraceEvent } from "../../../harness/runs/trace.ts";
import { readEvents } from "../../../harness/store/run_rows.ts";
import { Store } from "../../../harness/store/store.ts";
import { inFolder } from "../command_line.ts";
import { reluKernels, servicesOf, specificationOf, stepsAgent, wrongKernel } from "../runs/steps_agent.ts";

const kernels = await reluKernels();

/** Notes what it is told of the past; ends as it is asked to. */
function listener(heard: TraceEvent[][], reason: "cancelled" | "finished"): Agent {
  return {
    async run({ history, emit, workbench }) {
      heard.push([...history]);
      await emit({ kind: "message", role: "person", content: `said ${heard.length}`, iteration: 0 });
      await workbench.call("write_code", { code: kernels.O2 }, { iteration: 1, call: `w${heard.length}` });
      return { reason, message: "as asked" };
    },
  };
}

Deno.test("carried on: a chain of runs, each with the words of those before it and its own trace", () =>
  inFolder(async (folder) => {
    const store = await Store.open(`${folder}/s.duckdb`);
    try {
      const first = await conduct(specificationOf(), servicesOf(store, stepsAgent([wrongKernel])));
      const never = new AbortController().signal;
      const carried = (agent: Agent, continues?: string, ended = never) =>
        servicesOf(store, carriedAgent(agent, { store, continues, ended, endMessage: () => "the person has gone" }));
      const heard: TraceEvent[][] = [];
      const second = await conduct(
        specificationOf({ attempt: 2 }),
        carried(listener(heard, "cancelled"), first.run),
      );
      assertEquals(second.status, "cancelled");
      // resumed by somebody who does not know the first run: the trace does
      const again = await conduct(specificationOf({ attempt: 2 }), carried(listener(heard, "finished")));
      assertEquals([again.run, again.status], [second.run, "finished"]);
      await conduct(specificationOf({ attempt: 3 }), carried(listener(heard, "finished"), again.run));

      const outline = (events: readonly TraceEvent[]) =>
        events.map((event) =>
          event.kind === "message" ? event.content : event.kind === "tool" ? event.name : event.kind
        );
      const [once, twice, third] = heard.map(outline);
      const before = ["turn", "write_code", "run_evaluation"];
      assertEquals(once, before);
      assertEquals(twice.slice(0, 3), before);
      assertEquals(third, [...before, "said 1", "write_code", "said 2", "write_code"]);
      const own = await readEvents(store, again.run);
      assertEquals(own.filter((event) => event.kind === "note" && event.code === continuesNote).length, 1);
      assertEquals(
        own.filter(({ kind }) => kind === "turn").length,
        0,
        "turns of the run before are not counted twice",
      );

      const ended = new AbortController();
      const waiting: Agent = {
        run: ({ signal }) =>
          new Promise((resolve) => {
            signal.addEventListener("abort", () => resolve({ reason: "cancelled", message: "stopped" }));
            ended.abort();
          }),
      };
      const last = await conduct(specificationOf({ attempt: 4 }), carried(waiting, undefined, ended.signal));
      assertEquals([last.status, last.end.message], ["finished", "the person has gone"]);
      assert(last.score !== null, "a conversation that a person ends is scored");
    } finally {
      store.close();
    }
  }));
