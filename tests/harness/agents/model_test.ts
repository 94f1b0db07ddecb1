/** Models over both APIs: what is asked, what is read out of the answers, what endpoints do not take. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import fc from "fast-check";
import { countTokens } from "../../../harness/prompt/tokens.ts";
import type { ConversationItem, ModelAnswer } from "../../../harness/agents/model.ts";
import { failureOfAsking, question, withModel } from "./model_setup.ts";

const apis = ["chat", "responses"] as const;
const twoCalls = [
  { name: "write_code", arguments: { code: "addi a0, a0, 1\nmpause\n".repeat(20) } },
  { name: "run_evaluation", arguments: {} },
];
const usage = { prompt: 1000, completion: 300, cached: 640, reasoning: 200 };

for (const api of apis) {
  for (const streaming of [true, false]) {
    Deno.test(`model: ${api}, ${streaming ? "streamed" : "whole"}: text, reasoning, calls and tokens by kind`, () =>
      withModel(
        { steps: [{ text: "First, a plan.", reasoning: "Think hard.", calls: twoCalls, usage }] },
        async ({ ask, server }) => {
          const answer = await ask();
          assertEquals(answer.text, "First, a plan.");
          assertEquals(answer.reasoning, "Think hard.");
          assertEquals(answer.calls.map(({ name }) => name), ["write_code", "run_evaluation"]);
          assertEquals(JSON.parse(answer.calls[0].arguments), twoCalls[0].arguments);
          assertEquals(new Set(answer.calls.map(({ id }) => id)).size, 2);
          assertEquals(answer.finishReason, "tool_calls");
          const { system, input, cached, reasoning, output, estimated } = answer.usage;
          assertEquals([system + input, cached, reasoning, output, estimated], [1000, 640, 200, 100, false]);
          assert(system >= countTokens(question.system) && system < 100, `${system}`);
          const { body, authorization } = server.requests[0];
          assertEquals(body.stream, streaming ? true : undefined);
          assertEquals(body.parallel_tool_calls, true);
          assertEquals(authorization, null);
        },
        { specification: { api }, settings: { streaming } },
      ));
  }

  Deno.test(`model: ${api}: an answer comes back in the next request as it was, with results in order`, () =>
    withModel(
      { steps: [{ text: "a", reasoning: "r", calls: twoCalls }, { text: "done" }] },
      async ({ ask, server }) => {
        const { text, reasoning, calls, endpointItems } = await ask();
        const conversation: ConversationItem[] = [
          ...question.conversation,
          { kind: "assistant", text, reasoning, calls, endpointItems: JSON.parse(JSON.stringify(endpointItems)) },
          ...calls.map(({ id }, index) => ({ kind: "result", call: id, content: `result ${index}` }) as const),
        ];
        assertEquals((await ask({ conversation })).text, "done");
        const { body } = server.requests[1];
        if (api === "chat") {
          assertEquals(body.messages.map(({ role }: { role: string }) => role), [
            "system",
            "user",
            "assistant",
            "tool",
            "tool",
          ]);
          assertEquals(body.messages[2].reasoning_content, "r");
          assertEquals(body.messages[2].tool_calls.map(({ id }: { id: string }) => id), calls.map(({ id }) => id));
          assertEquals(body.messages[4], { role: "tool", tool_call_id: calls[1].id, content: "result 1" });
        } else {
          const types = body.input.map(({ type, role }: { type?: string; role?: string }) => type ?? role);
          assertEquals(types, [
            "user",
            "reasoning",
            "message",
            "function_call",
            "function_call",
            "function_call_output",
            "function_call_output",
          ]);
          assertEquals(body.input[1].encrypted_content, "sealed-0");
          assertEquals([body.store, body.include], [false, ["reasoning.encrypted_content"]]);
        }
      },
      { specification: { api } },
    ));

  Deno.test(`model: ${api}: thinking by level, dropped step by step where the endpoint does not take it, and remembered`, () =>
    withModel(
      {
        behaviour: {
          refused: [api === "chat" ? "reasoning_effort" : "reasoning", "temperature", "parallel_tool_calls"],
        },
        steps: [{ text: "ok" }],
      },
      async ({ ask, notes, server }) => {
        assertEquals((await ask()).text, "ok");
        const dropped = notes.filter(({ code }) => code === "parameter-dropped").map(({ data }) => data!.parameter);
        assertEquals(dropped.toSorted(), ["parallelCalls", "temperature", "thinking", "thinking"]);
        const before = server.requests.length;
        await ask();
        assertEquals(server.requests.length, before + 1);
        const { body } = server.requests.at(-1)!;
        assert(!("temperature" in body) && !("reasoning_effort" in body) && !("reasoning" in body));
        const first = server.requests[0].body;
        assertEquals(
          api === "chat" ? first.reasoning_effort : first.reasoning.effort,
          api === "chat" ? "none" : "high",
        );
      },
      { specification: { api, temperature: 0.5, thinking: api === "chat" ? "none" : "high" } },
    ));

  Deno.test(`model: ${api}: without usage, tokens are our estimate and say so`, () =>
    withModel({ steps: [{ text: "one two three", reasoning: "four five", usage: null }] }, async ({ ask }) => {
      const { usage: tokens } = await ask();
      assert(tokens.estimated);
      assertEquals([tokens.output, tokens.reasoning], [countTokens("one two three"), countTokens("four five")]);
      assertEquals(tokens.input, countTokens("Write one."));
    }, { specification: { api } }));

  Deno.test(`model: ${api}: empty, cut off, filtered and refused answers say what they are`, () =>
    withModel({
      tasks: {
        empty: [{}],
        cut: [{ text: "so", finish: "length" }],
        filtered: [{ finish: "content_filter" }],
        refused: [{ refusal: "I will not." }],
      },
    }, async ({ ask }) => {
      const finish = async (task: string) => {
        const { finishReason, text } = await ask({ conversation: [{ kind: "user", text: task }] });
        return [finishReason, text];
      };
      assertEquals(await finish("empty"), ["stop", ""]);
      assertEquals(await finish("cut"), ["length", "so"]);
      assertEquals(await finish("filtered"), ["content_filter", ""]);
      assertEquals(await finish("refused"), ["refusal", "I will not."]);
    }, { specification: { api } }));
}

Deno.test("model: the pieces of a stream make the whole, however they are cut and numbered", async () => {
  const text = fc.string({ unit: "binary", maxLength: 80 }).map((value) => value.toWellFormed());
  await fc.assert(
    fc.asyncProperty(
      text,
      text,
      fc.array(
        fc.record({
          name: fc.constantFrom("write_code", "grep_docs"),
          arguments: fc.record({ code: text }, { noNullPrototype: true }),
        }),
        {
          maxLength: 3,
        },
      ),
      fc.integer({ min: 1, max: 30 }),
      fc.constantFrom("counted" as const, "zero" as const, "none" as const),
      async (said, thought, calls, chunkCharacters, callIndex) => {
        const answers: ModelAnswer[] = [];
        for (const streaming of [true, false]) {
          await withModel(
            { behaviour: { chunkCharacters, callIndex }, steps: [{ text: said, reasoning: thought, calls, usage }] },
            async ({ ask }) => void answers.push(await ask()),
            { settings: { streaming } },
          );
        }
        const [streamed, whole] = answers.map((answer) => ({ ...answer, milliseconds: 0 }));
        assertEquals(streamed, whole);
        assertEquals(
          streamed.calls.map(({ arguments: args }) => JSON.parse(args)),
          calls.map((call) => call.arguments),
        );
      },
    ),
    { numRuns: 25 },
  );
});

Deno.test("model: an endpoint that answers in one piece, and one that refuses to stream", async () => {
  await withModel({ behaviour: { streams: "ignored" }, steps: [{ text: "whole" }] }, async ({ ask, notes }) => {
    assertEquals((await ask()).text, "whole");
    assertEquals(notes, []);
  });
  await withModel({ behaviour: { streams: "refused" }, steps: [{ text: "whole" }] }, async ({ ask, notes, server }) => {
    assertEquals((await ask()).text, "whole");
    assertEquals(notes.map(({ code }) => code), ["stream-dropped"]);
    await ask();
    assertEquals(server.requests.map(({ body }) => body.stream), [true, undefined, undefined]);
  });
  await withModel(
    { behaviour: { refused: ["stream_options"] }, steps: [{ text: "no usage", usage: null }] },
    async ({ ask, notes }) => {
      assert((await ask()).usage.estimated);
      assertEquals(notes.map(({ data }) => data?.parameter), ["usage"]);
    },
  );
});

Deno.test("model: limits of output tokens go by the name that the endpoint knows", () =>
  withModel({ behaviour: { refused: ["max_completion_tokens"] }, steps: [{ text: "ok" }] }, async ({ ask, server }) => {
    await ask();
    assertEquals(server.requests.map(({ body }) => [body.max_completion_tokens, body.max_tokens]), [[500, undefined], [
      undefined,
      500,
    ]]);
  }, { settings: { maximumOutputTokens: 500 } }));

Deno.test("model: thinking by tokens", () =>
  withModel({ steps: [{ text: "ok" }] }, async ({ ask, server }) => {
    await ask();
    assertEquals(server.requests[0].body.thinking, { type: "enabled", budget_tokens: 2048 });
  }, { specification: { thinkingTokens: 2048 } }));

Deno.test("model: reasoning in the text's own tags, in the other field, and billed beside the completion", async () => {
  await withModel({ steps: [{ text: "<think>\nhm\n</think>\n\nanswer" }] }, async ({ ask }) => {
    const { text, reasoning } = await ask();
    assertEquals([text, reasoning], ["answer", "hm"]);
  });
  await withModel({
    behaviour: { reasoningField: "reasoning" },
    steps: [{ text: "answer", reasoning: "hm", usage: { prompt: 100, completion: 10, reasoning: 40, total: 150 } }],
  }, async ({ ask }) => {
    const { reasoning, usage: tokens } = await ask();
    assertEquals([reasoning, tokens.reasoning, tokens.output], ["hm", 40, 10]);
  });
});

Deno.test("model: an endpoint that does not want reasoning back gets none", () =>
  withModel({
    behaviour: { refused: ["reasoning_content"] },
    steps: [{ reasoning: "r", calls: twoCalls }, { text: "done" }],
  }, async ({ ask, server }) => {
    const { text, reasoning, calls, endpointItems } = await ask();
    const conversation: ConversationItem[] = [
      ...question.conversation,
      { kind: "assistant", text, reasoning, calls, endpointItems },
      ...calls.map(({ id }) => ({ kind: "result", call: id, content: "" }) as const),
    ];
    assertEquals((await ask({ conversation })).text, "done");
    assertEquals(server.requests.map(({ body }) => JSON.stringify(body).includes("reasoning_content")), [
      false,
      true,
      false,
    ]);
  }));

Deno.test("model: calls whose arguments are no JSON go back as JSON, and neighbours of the user's are one message", () =>
  withModel({ steps: [{ text: "ok" }] }, async ({ ask, server }) => {
    await ask({
      conversation: [
        { kind: "user", text: "one" },
        { kind: "user", text: "two" },
        { kind: "assistant", text: "", reasoning: "", calls: [{ id: "c", name: "write_code", arguments: "{code: 1" }] },
        { kind: "result", call: "c", content: "no JSON" },
        { kind: "assistant", text: "", reasoning: "", calls: [] },
      ],
    });
    const { messages } = server.requests[0].body;
    assertEquals(messages[1].content, "one\n\ntwo");
    assertEquals(JSON.parse(messages[2].tool_calls[0].function.arguments), { invalid_json: "{code: 1" });
    assertEquals(messages[4].content, "(empty)");
  }));

Deno.test("model: a key goes to its endpoint and never into a message", () =>
  withModel({ behaviour: { key: "sk-right" } }, async ({ ask, server }) => {
    const { kind, message } = await failureOfAsking(ask());
    assertEquals([kind, server.requests.length], ["authentication", 0]);
    assertStringIncludes(message, "does not accept the key of MY_KEY");
    assert(!message.includes("sk-wrong-key-123456"), message);
  }, {
    settings: {
      keyVariable: "MY_KEY",
      environment: (name) => name === "MY_KEY" ? "sk-wrong-key-123456" : undefined,
    },
  }));
