/** The loop: what models really do, budgets, failures of endpoints, people and teams. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { PersonMessage } from "../../../harness/agents/person.ts";
import type { TraceEvent } from "../../../harness/runs/trace.ts";
import { openWorkshop } from "../workbench/workshop.ts";
import { evaluation, idleKernel, kernels, outline, runLoop, runLoopAt, timeless, write } from "./loop_setup.ts";
import { startScriptedServer } from "../../model_server/server.ts";
import type { ScriptSource } from "../../model_server/script.ts";

/** Wrong syntax, a wrong kernel, a right one, a faster one, and two words of farewell. */
const usual: ScriptSource = {
  steps: [
    { text: "A draft.", reasoning: "Hm.", calls: [write("bogus x\n"), { name: "check_syntax", arguments: {} }] },
    { calls: [write(idleKernel), evaluation, { name: "view_output", arguments: { rows: 2 } }] },
    { calls: [write(kernels.O2)] },
    { calls: [evaluation] },
    { calls: [write(kernels.O3), evaluation] },
    { text: "Nothing is left to try." },
  ],
};

const tools = (events: readonly TraceEvent[]) => events.filter((event) => event.kind === "tool");
const turns = (events: readonly TraceEvent[]) => events.filter((event) => event.kind === "turn");
const said = (events: readonly TraceEvent[]) =>
  events.flatMap((event) => event.kind === "message" && event.iteration > 0 ? [event.content] : []);

for (const api of ["chat", "responses"] as const) {
  Deno.test(`loop: ${api}: from a draft to a fast kernel`, async () => {
    const { end, events, server } = await runLoop(usual, { specification: { api } });
    assertEquals(end, { reason: "finished", message: "the model has nothing more to try" });
    assertEquals(outline(events), [
      "system",
      "user",
      "1 writer",
      "write_code ok",
      "check_syntax S",
      "2 writer",
      "write_code ok",
      "run_evaluation F",
      "view_output ok",
      "3 writer",
      "write_code ok",
      "4 writer",
      "run_evaluation ok",
      "5 writer",
      "write_code ok",
      "run_evaluation ok",
      "6 writer",
      "note no-tool-call",
      "user",
      "7 writer",
      "note no-tool-call",
    ]);
    assertEquals(server.requests.length, 7);
    assert(turns(events).every(({ dollars, usage }) => dollars === null && !usage.estimated));
  });

  Deno.test(`loop: ${api}: stopped after any event, it goes on to the same end, without asking or running anything twice`, async () => {
    const server = startScriptedServer(usual);
    try {
      const whole = await runLoopAt(server.url, { specification: { api } });
      for (let cut = 0; cut <= whole.events.length; cut++) {
        const { end, events } = await runLoopAt(server.url, {
          specification: { api },
          history: whole.events.slice(0, cut),
        });
        assertEquals(end, whole.end);
        assertEquals(timeless(events), timeless(whole.events), `cut after ${cut} events`);
      }
    } finally {
      await server.close();
    }
  });
}

Deno.test("loop: code, calls and talk as text are answered, never executed, and end the run when they go on", async () => {
  const cases: [ScriptSource["steps"], string, string][] = [
    [[{ text: "```asm\nnop\n```" }], "code-as-text", "Call write_code with the whole source"],
    [
      [{ text: "vsetvli t0, a0, e8, m1\nvle8.v v8, (a1)\nvmax.vx v8, v8, x0\nvse8.v v8, (a2)" }],
      "code-as-text",
      "never run",
    ],
    [[{ text: '<tool_call>{"name": "write_code"}</tool_call>' }], "call-as-text", "function calling"],
    [[{ text: "I will write a kernel now, in a moment, with care." }], "talk", "called no tool"],
    [[{}], "empty", "was empty"],
    [[{ text: "so", finish: "length" }], "cut-off", "cut off"],
    [[{ finish: "content_filter" }], "content-filter", "content filter"],
    [[{ refusal: "No." }], "refusal", "write a kernel"],
  ];
  for (const [steps, kind, words] of cases) {
    const { end, events } = await runLoop({ steps });
    assertEquals(end.reason, "gave-up", kind);
    assertEquals(outline(events).slice(2), ["1 writer", "note no-tool-call", "user", "2 writer", "note no-tool-call"]);
    const notes = events.flatMap((event) => event.kind === "note" ? [event.data] : []);
    assertEquals(notes[0], { kind, errorClass: "T" });
    assertStringIncludes(said(events)[0], words);
    assertStringIncludes(said(events)[0], "14 turns are left, and no kernel was correct yet");
  }
});

Deno.test("loop: a nudge that works starts the count anew", async () => {
  const { end, events } = await runLoop({
    steps: [{ text: "hm" }, { calls: [write(kernels.O2), evaluation] }, { text: "hm" }, {
      calls: [write(kernels.O3), evaluation],
    }, {}],
  });
  assertEquals(end.reason, "finished");
  assertEquals(turns(events).length, 6);
  assertStringIncludes(said(events)[1], "answer once more without a tool call");
});

Deno.test("loop: arguments and tools as models write them", async () => {
  const { events } = await runLoop({
    steps: [
      {
        calls: [
          { name: "write_code", arguments: '{"code": "nop\\n",}' },
          { name: "write_code", arguments: JSON.stringify(JSON.stringify({ code: idleKernel })) },
          { name: "compile", arguments: {} },
          { name: "write_code", arguments: { source: "nop" } },
          { name: "write_code", arguments: '"nop"' },
          { name: "check_syntax", arguments: "" },
        ],
      },
      { calls: [{ name: "write_code", arguments: '{"code": "nop' }], finish: "length" },
    ],
  }, { budget: { iterations: 2 } });
  const results = tools(events);
  assertEquals(results.map(({ ok, errorClass }) => errorClass ?? ok), ["T", true, "T", "T", "T", true, "T"]);
  assertStringIncludes(results[0].content, "at character 18");
  assertStringIncludes(results[0].content, "Nothing was done");
  assertEquals((results[1].data as { source: string }).source, idleKernel);
  assertStringIncludes(results[2].content, "no tool 'compile'");
  assertStringIncludes(results[3].content, "'code' is missing");
  assertStringIncludes(results[4].content, "a JSON text, not an object");
  assertStringIncludes(results[6].content, "cut off at its limit of tokens");
});

Deno.test("loop: equal names of calls are made distinct, and every result goes to its own", async () => {
  const call = { name: "grep_docs", arguments: { query: "vmax" }, id: "call_0" };
  const { events, server } = await runLoop({
    steps: [{ calls: [call, { ...call, arguments: { query: "mpause" } }] }, { calls: [{ ...call, id: "" }] }, {}],
  });
  const ids = tools(events).map((event) => event.call);
  assertEquals(ids, ["call_0", "call_1_2", "call_2_1"]);
  const { messages } = server.requests.at(-1)!.body;
  const asked = messages.flatMap((message: { tool_calls?: { id: string }[] }) => message.tool_calls ?? []);
  assertEquals(asked.map(({ id }: { id: string }) => id), ids);
});

Deno.test("loop: a model that turns in circles is told, and then stopped", async () => {
  const { end, events } = await runLoop({ steps: [{ calls: [write(idleKernel), evaluation] }] });
  assertEquals(end, { reason: "gave-up", message: "the model made the same calls 6 times in a row" });
  assertEquals(said(events).length, 3);
  assertStringIncludes(said(events)[0], "3 times in a row");
});

Deno.test("loop: budgets of iterations, evaluations, tokens, dollars and time", async () => {
  const different = {
    steps: Array.from({ length: 12 }, (_, i) => ({
      calls: [write(`${"nop\n".repeat(i + 1)}mpause\n`), evaluation],
      usage: { prompt: 900, completion: 100 },
    })),
  };
  const ends = async (...parameters: Parameters<typeof runLoop>) => {
    const { end, events } = await runLoop(...parameters);
    return [end.reason, turns(events).length];
  };
  assertEquals(await ends(different, { budget: { iterations: 3 } }), ["iterations-spent", 3]);
  assertEquals(await ends(different, { budget: { evaluations: 2 } }), ["evaluations-spent", 2]);
  assertEquals(await ends(different, { budget: { tokens: 3500 } }), ["tokens-spent", 4]);
  const price = { pattern: "*", input: 1000, output: 0 };
  assertEquals(await ends(different, { budget: { dollars: 1.7 }, services: { price } }), ["dollars-spent", 2]);
  assertEquals(await ends(different, { budget: { seconds: 1e-6 } }), ["time-spent", 0]);
  const { events } = await runLoop(different, { budget: { dollars: 1e-9, iterations: 2 } });
  assertEquals(outline(events).filter((line) => line.startsWith("note")), ["note price-unknown"]);
  assertEquals(turns(events).length, 2);
});

Deno.test("loop: an endpoint that fails ends the run as infrastructure; the run goes on when the endpoint does", async () => {
  const failing = { kind: "status", status: 500 } as const;
  const server = startScriptedServer({
    steps: usual.steps!.map((step, turn) => turn === 2 ? { ...step, faults: Array(4).fill(failing) } : step),
  });
  try {
    const stopped = await runLoopAt(server.url);
    assertEquals(stopped.end.reason, "infrastructure");
    assertStringIncludes(stopped.end.message, "gave up after 4 attempts");
    assertEquals(outline(stopped.events).slice(-3), Array(3).fill("note model-retry"));
    const resumed = await runLoopAt(server.url, { history: stopped.events });
    assertEquals(resumed.end.reason, "finished");
    assertEquals(turns(resumed.events).map(({ iteration }) => iteration), [1, 2, 3, 4, 5, 6, 7]);
  } finally {
    await server.close();
  }
});

Deno.test("loop: a conversation that grows too long is shortened step by step, and again the same after a stop", async () => {
  const kernel = (i: number) => `${"# a long remark about this kernel\n".repeat(100)}${"nop\n".repeat(i)}mpause\n`;
  const script: ScriptSource = {
    behaviour: { contextCharacters: 22_000 },
    steps: Array.from({ length: 10 }, (_, i) => ({ calls: [write(kernel(i + 1)), evaluation] })),
  };
  const server = startScriptedServer(script);
  try {
    const whole = await runLoopAt(server.url, { budget: { iterations: 10 } });
    assertEquals(whole.end.reason, "iterations-spent");
    const notes = outline(whole.events).filter((line) => line.startsWith("note"));
    assert(notes.length > 0 && notes.every((line) => line === "note conversation-shortened"), notes.join());
    assert(tools(whole.events).every(({ errorClass }) => errorClass !== "T"), "a shortened kernel was written");
    const cut = whole.events.findIndex((event) => event.kind === "note") + 1;
    const resumed = await runLoopAt(server.url, { budget: { iterations: 10 }, history: whole.events.slice(0, cut) });
    assertEquals(timeless(resumed.events), timeless(whole.events));
  } finally {
    await server.close();
  }
  const tiny = await runLoop({ behaviour: { contextCharacters: 100 } });
  assertEquals(tiny.end.reason, "infrastructure");
  assertStringIncludes(tiny.end.message, "the prompt alone is too long");
  const hopeless = await runLoop({ ...script, behaviour: { contextCharacters: 7000 } });
  assertEquals(hopeless.end.reason, "gave-up");
});

Deno.test("loop: cancelled while a model thinks, it ends at once and can go on", async () => {
  const controller = new AbortController();
  const server = startScriptedServer({
    steps: usual.steps!.map((step, turn) =>
      turn === 1 ? { ...step, faults: [{ kind: "slow", milliseconds: 600_000 }] } : step
    ),
  });
  try {
    const stopped = await runLoopAt(server.url, {
      signal: controller.signal,
      onEvent: (event) => {
        if (event.kind === "tool" && event.name === "check_syntax") setTimeout(() => controller.abort(), 50);
      },
    });
    assertEquals([stopped.end.reason, turns(stopped.events).length], ["cancelled", 1]);
    assertEquals((await runLoopAt(server.url, { history: stopped.events })).end.reason, "finished");
  } finally {
    await server.close();
  }
});

Deno.test("loop: a team plans first and reviews what did not help; advice counts as turns and never calls tools", async () => {
  const { events, server } = await runLoop(({ last }) => {
    const step = (text: string, ...calls: { name: string; arguments: unknown }[]) => ({
      text,
      reasoning: "",
      calls,
      faults: [],
    });
    if (last.includes("You are the planner")) return step("PLAN", write("nop"));
    if (last.includes("You are the critic")) return step("REVIEW");
    if (last.includes("PLAN")) return step("", write(idleKernel), evaluation);
    if (last.includes("REVIEW")) return step("", write(kernels.O2), evaluation);
    return step("enough");
  }, { specification: { roles: "team" } });
  assertEquals(outline(events), [
    "system",
    "user",
    "1 planner",
    "note adviser-calls",
    "2 writer",
    "write_code ok",
    "run_evaluation F",
    "3 critic",
    "4 writer",
    "write_code ok",
    "run_evaluation ok",
    "5 writer",
    "note no-tool-call",
    "user",
    "6 writer",
    "note no-tool-call",
  ]);
  assertEquals(server.requests.map(({ body }) => body.tool_choice ?? "auto"), [
    "none",
    "auto",
    "none",
    "auto",
    "auto",
    "auto",
  ]);
  assert(server.requests.every(({ body }) => body.tools.length === 6));
});

Deno.test("loop: a person speaks between turns and changes the machine on the way", async () => {
  const { workbench, events: others } = await openWorkshop({ task: "relu" });
  const sayings: (PersonMessage | string | null)[] = [
    "Be brief.",
    null,
    { text: "There is a new instruction.", amendment: { system: "You write kernels for a new machine.", workbench } },
    "Go on.",
  ];
  const { events, server } = await runLoop({
    steps: [{ calls: [write(idleKernel)] }, { text: "Which one?" }, { calls: [evaluation] }, {}],
  }, {
    services: { person: { nextMessage: () => Promise.resolve(sayings.shift() ?? null) } },
    budget: { iterations: 4 },
  });
  assertEquals(outline(events).filter((line) => !line.startsWith("note")), [
    "system",
    "user",
    "person",
    "1 writer",
    "write_code ok",
    "2 writer",
    "system",
    "person",
    "3 writer",
    "person",
    "4 writer",
  ]);
  assertEquals(others.map((event) => event.kind === "tool" && event.name), ["run_evaluation"]);
  const systems = server.requests.map(({ body }) => body.messages[0].content);
  assertEquals(systems, [
    ...Array(2).fill("You write kernels."),
    ...Array(2).fill("You write kernels for a new machine."),
  ]);
});
