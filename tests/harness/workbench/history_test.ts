/** A workbench that goes on from its trace is the one that was stopped. */
import { assert, assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import fc from "fast-check";
import type { TraceEvent } from "../../../harness/runs/trace.ts";
import { traceEntrySchema } from "../../../harness/runs/trace.ts";
import { UserError } from "../../../harness/user_error.ts";
import { stepsOf } from "../../../harness/workbench/history.ts";
import type { Workbench } from "../../../harness/workbench/workbench.ts";
import { coralGemm, coralGemmSlow, coralGemmUnsigned, openWorkshop } from "./workshop.ts";

function stateOf(workbench: Workbench) {
  const { source, versions, candidates, firstSuccess, evaluationsUsed, evaluationsLeft } = workbench;
  return { source, versions, candidates, firstSuccess, evaluationsUsed, evaluationsLeft };
}

const calls: readonly [string, unknown][] = [
  ["write_code", { code: "    foo\n" }],
  ["run_evaluation", {}],
  ["write_code", { code: coralGemmUnsigned }],
  ["view_output", {}],
  ["grep_docs", { query: "lbu" }],
  ["no_such_tool", {}],
  ["write_code", { code: coralGemmSlow }],
  ["run_evaluation", {}],
  ["run_evaluation", {}],
  ["write_code", { code: coralGemm }],
  ["run_evaluation", {}],
  ["write_code", { code: coralGemmSlow }],
];

Deno.test("after any number of calls the state comes back from the trace without running anything", async () => {
  const { workbench, events, call } = await openWorkshop();
  const states = [stateOf(workbench)];
  for (const [name, args] of calls) {
    await call(name, args);
    states.push(stateOf(workbench));
  }
  for (const event of events) {
    const { sequence: _sequence, at: _at, ...entry } = event;
    assertEquals(traceEntrySchema.parse(entry), entry);
  }
  for (const [count, state] of states.entries()) {
    const again = await openWorkshop({ options: { history: events.slice(0, count) } });
    assertEquals(stateOf(again.workbench), state, `after ${count} calls`);
    assertEquals(again.jobs.length, 0);
  }
  assertEquals(states[calls.length].candidates.map(({ version }) => version), [4, 3]);
  assertEquals(states[calls.length].evaluationsUsed, 3);
});

Deno.test("a resumed workbench answers from memory with the same text, and sees outputs again without paying", async () => {
  const first = await openWorkshop({ options: { extraTools: ["profile"] } });
  await first.call("write_code", { code: coralGemm });
  const before = await first.call("run_evaluation");
  const viewed = await first.call("view_output");
  const resumed = await openWorkshop({ options: { extraTools: ["profile"], history: first.events } });
  const after = await resumed.call("run_evaluation");
  assertEquals(after.content, `${before.content} (this kernel was evaluated before: it cost nothing now)`);
  assertEquals(resumed.jobs.length, 0);
  assertEquals((await resumed.call("view_output")).content, viewed.content);
  assertEquals([resumed.jobs.length, resumed.workbench.evaluationsUsed], [1, 1]);
  assert((await resumed.call("profile")).ok);
  assertEquals(resumed.jobs.length, 1);
});

Deno.test("a damaged trace is said to be one", async () => {
  const { events, call } = await openWorkshop();
  await call("write_code", { code: coralGemm });
  await call("run_evaluation");
  const damaged = events.map((event) => ({ ...event, data: { ...(event as { data: object }).data, version: "x" } }));
  assertStringIncludes(
    assertThrows(() => stepsOf(damaged as TraceEvent[]), UserError).message,
    "event 0 of the trace cannot be read: version",
  );
});

Deno.test("events of other kinds and other tools' data never disturb", () => {
  fc.assert(fc.property(fc.array(fc.jsonValue()), (values) => {
    const history = values.map((data, sequence) => ({
      kind: "tool",
      name: "grep_docs",
      ok: true,
      iteration: 1,
      call: "",
      arguments: null,
      content: "",
      errorClass: null,
      milliseconds: 0,
      data: typeof data === "object" && data !== null && Object.hasOwn(data, "evaluation") ? null : data,
      sequence,
      at: "",
    })) as TraceEvent[];
    assertEquals(stepsOf(history), []);
  }));
});
