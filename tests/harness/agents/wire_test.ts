/** Our models against a chat-completions server that nobody here wrote, in a process of its own. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { preflight } from "../../../harness/agents/preflight.ts";
import { listPrices } from "../../../harness/agents/prices.ts";
import { createModel } from "../../../harness/agents/create_model.ts";
import { delay } from "../../../harness/agents/delay.ts";
import { inFolder } from "../command_line.ts";
import { kernels, outline, runLoopAt } from "./loop_setup.ts";
import { failureOfAsking, modelSpecification, question, quick } from "./model_setup.ts";

const chat = "/v1/chat/completions";
const turns = (count: number) => `length(body.messages[?role=='assistant']) == \`${count}\``;

/** A rule of the server: what is answered when a JMESPath expression on the request holds. The last that holds counts. */
function rule(match: string, content: unknown, status = 200) {
  return { path: chat, match, response: { status, content: JSON.stringify(content) } };
}

const message = (message: unknown, finish = "stop") => ({
  id: "wire",
  object: "chat.completion",
  choices: [{ index: 0, message: { role: "assistant", ...message as object }, finish_reason: finish }],
});

const calls = (...named: [name: string, args: unknown][]) =>
  message({
    content: null,
    tool_calls: named.map(([name, args], index) => ({
      id: `call_${index}`,
      type: "function",
      function: { name, arguments: JSON.stringify(args) },
    })),
  }, "tool_calls");

const failure = {
  error: { message: "Incorrect API key provided: sk-bad.", type: "invalid_request_error", code: "invalid_api_key" },
};

const rules = [
  rule("@", message({ content: "Nothing is left to try, and that is all there is to say about this kernel." })),
  rule(turns(0), calls(["write_code", { code: kernels.O2 }])),
  rule(turns(1), calls(["run_evaluation", {}], ["get_instruction_size", {}])),
  rule("contains(body.tools[].function.name, 'ready')", calls(["ready", { word: "kernel" }])),
  rule(
    "contains(body.messages[-1].content, 'say hello')",
    message({ content: "Hello from a server nobody here wrote. ".repeat(9) }),
  ),
  rule("headers.authorization == 'Bearer sk-bad-key'", failure, 401),
];

function freePort(): number {
  const listener = Deno.listen({ port: 0, hostname: "127.0.0.1" });
  listener.close();
  return (listener.addr as Deno.NetAddr).port;
}

/**
 * Fetched by this test alone: in deno.json its sixty packages would cost everybody time at the first start. Its
 * dependencies are therefore not locked.
 */
const foreignServer = "npm:@dwmkerr/mock-llm@0.1.29";

/** Starts the server, waits until it is ready, and ends it by its process. */
async function withForeignServer(body: (url: string) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    const port = freePort();
    await Deno.writeTextFile(
      `${folder}/rules.yaml`,
      JSON.stringify({ streaming: { chunkSize: 20, chunkIntervalMs: 1 }, rules }),
    );
    const child = new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", "--no-config", "--no-lock", foreignServer, "--config", `${folder}/rules.yaml`],
      env: { HOST: "127.0.0.1", PORT: String(port) },
      stdout: "null",
      stderr: "null",
    }).spawn();
    try {
      const url = `http://127.0.0.1:${port}`;
      for (let waited = 0;; waited++) {
        const isReady = await fetch(`${url}/ready`).then(async (response) => {
          await response.body?.cancel();
          return response.ok;
        }, () => false);
        if (isReady) break;
        assert(
          waited < 1200,
          "the server did not start within 120 s; it is fetched from the package registry at first",
        );
        await delay(100);
      }
      await body(`${url}/v1`);
    } finally {
      child.kill("SIGKILL");
      await child.status;
    }
  });
}

Deno.test("wire: a run, a stream, a refused key and a preflight with a server that nobody here wrote", () =>
  withForeignServer(async (endpoint) => {
    const { end, events } = await runLoopAt(endpoint, { settings: { streaming: false } });
    assertEquals(end.reason, "finished");
    assertEquals(outline(events).slice(2, 8), [
      "1 writer",
      "write_code ok",
      "2 writer",
      "run_evaluation ok",
      "get_instruction_size ok",
      "3 writer",
    ]);
    // it tells no usage
    assert(events.every((event) => event.kind !== "turn" || (event.usage.estimated && event.usage.output > 0)));

    const specification = modelSpecification({ endpoint });
    const streamed = await createModel(specification, quick)
      .answer({ ...question, conversation: [{ kind: "user", text: "say hello" }] });
    assertEquals([streamed.text, streamed.finishReason], ["Hello from a server nobody here wrote. ".repeat(9), "stop"]);

    for (const streaming of [true, false]) {
      const environment = () => "sk-bad-key";
      const { kind, message } = await failureOfAsking(
        createModel(specification, { ...quick, environment, streaming }).answer(question),
      );
      assertEquals(kind, "authentication");
      assertStringIncludes(message, "does not accept the key");
    }
    const { usage, dollars } = await preflight(specification, { ...quick, streaming: false }, listPrices);
    assertEquals([usage.estimated, dollars], [true, null]);
  }));
