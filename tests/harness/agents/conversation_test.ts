/** Conversations from events, arguments of calls, and what counts as code: pure functions. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import fc from "fast-check";
import { readCallArguments } from "../../../harness/agents/call_arguments.ts";
import { Conversation, shorteningLevels, shorteningNote } from "../../../harness/agents/conversation.ts";
import { looksLikeCode } from "../../../harness/agents/nudges.ts";
import type { TraceEntry } from "../../../harness/runs/trace.ts";
import { countTokens } from "../../../harness/prompt/tokens.ts";
import { usageOf } from "../../../harness/agents/tokens.ts";
import { kernels } from "./loop_setup.ts";

const noTokens = { system: 0, input: 0, cached: 0, reasoning: 0, output: 0, estimated: false };

function turn(iteration: number, code: string): TraceEntry[] {
  const call = `call-${iteration}`;
  return [
    {
      kind: "turn",
      iteration,
      role: "writer",
      text: code,
      reasoning: "r",
      calls: [{ id: call, name: "write_code", arguments: JSON.stringify({ code }) }],
      usage: noTokens,
      dollars: null,
      finishReason: "tool_calls",
      milliseconds: 1,
      endpointItems: [{ reasoningField: "reasoning" }],
    },
    {
      kind: "tool",
      iteration,
      call,
      name: "write_code",
      arguments: { code },
      ok: true,
      content: code,
      data: {},
      errorClass: null,
      milliseconds: 1,
    },
  ];
}

const shorten: TraceEntry = { kind: "note", iteration: 9, code: shorteningNote, text: "" };

Deno.test("conversation: each step of shortening keeps newer turns whole, calls in order and arguments JSON", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary", maxLength: 2000 }), { minLength: 8, maxLength: 10 }), (codes) => {
      const events = codes.flatMap((code, index) => turn(index + 1, code));
      const whole = new Conversation(events).items;
      let before = JSON.stringify(whole).length;
      for (let level = 1; level <= shorteningLevels; level++) {
        const { items } = new Conversation([...events, ...Array(level).fill(shorten)]);
        assertEquals(items.length, whole.length);
        assertEquals(items.slice(-2), whole.slice(-2));
        for (const item of items) {
          if (item.kind === "assistant") item.calls.forEach((call) => JSON.parse(call.arguments));
        }
        const length = JSON.stringify(items).length;
        assert(length <= before);
        before = length;
      }
    }),
    { numRuns: 30 },
  );
});

Deno.test("conversation: pending calls are those of the last turn without a result", () => {
  const [asked, answered] = turn(3, "nop");
  assertEquals(new Conversation([]).pendingCalls.calls, []);
  assertEquals(new Conversation([...turn(2, "x"), asked]).pendingCalls, {
    iteration: 3,
    calls: [{ id: "call-3", name: "write_code", arguments: '{"code":"nop"}' }],
  });
  assertEquals(new Conversation([asked, answered]).pendingCalls.calls, []);
});

Deno.test("arguments: any JSON object is read as it is, also when it was encoded twice; nothing else is", () => {
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
    const text = JSON.stringify(value);
    assertEquals(JSON.stringify((readCallArguments(text, false) as { value: unknown }).value), text);
    const twice = readCallArguments(JSON.stringify(text), false);
    assertEquals(JSON.stringify((twice as { value: unknown }).value), text);
  }));
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
    const read = readCallArguments(text, true);
    if ("mistake" in read) assert(read.mistake.length < 500 && read.mistake.includes("Nothing was done"));
  }));
});

Deno.test("arguments: the message says where JSON breaks", () => {
  const mistake = (text: string) => (readCallArguments(text, false) as { mistake: string }).mistake;
  assertStringIncludes(mistake('{"code": "nop\n"}'), "character 14");
  assertStringIncludes(mistake('{\n  "code": 1,\n}'), "line 3, column 1");
  assertStringIncludes(mistake('{"code": nope}'), `Unexpected token 'o', "{"code": nope}"`);
  assertStringIncludes(mistake('{"code": "nop'), "Unterminated string");
});

Deno.test("nudges: kernels look like code, prose does not", () => {
  for (const source of Object.values(kernels)) assert(looksLikeCode(source));
  assert(
    looksLikeCode("H_PREFETCH_V gp3, gp0, a0, 1, 0\nM_MM 0, gp5, gp3\nM_MM_WO gp6, gp0, 0\nS_ADDI_INT gp5, gp5, 4\n"),
  );
  assert(
    !looksLikeCode(
      "I have looked at the loop, the loads, and the stores.\nNext, I will unroll it, twice.\nThen, done.\nYes, really.",
    ),
  );
});

Deno.test("tokens: kinds never overlap and sum to what was billed", () => {
  const natural = fc.integer({ min: 0, max: 5000 });
  const texts = { system: "You write kernels.", tools: [], conversation: [], reasoning: "some thoughts", output: "x" };
  fc.assert(fc.property(natural, natural, natural, natural, (prompt, completion, cached, reasoning) => {
    const usage = usageOf({ prompt, completion, cached, reasoning }, texts);
    assertEquals(usage.system + usage.input, prompt);
    assertEquals(usage.reasoning + usage.output, completion);
    assert(usage.cached <= prompt && Object.values(usage).every((value) => typeof value === "boolean" || value >= 0));
  }));
});

Deno.test("tokens: a text that is one endless word is counted in time", () => {
  const started = performance.now();
  const { output } = usageOf({}, {
    system: "",
    tools: [],
    conversation: [],
    reasoning: "",
    output: "a".repeat(300_000),
  });
  assert(output >= 300_000 / 8 && output < 300_000);
  assert(performance.now() - started < 20_000);
  assert(countTokens("a") === 1);
});
