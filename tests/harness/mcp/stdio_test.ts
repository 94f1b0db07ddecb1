/** Agents from outside over standard input and output: whole runs, mistakes, budgets, clients that die. */
import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { callsPerIteration } from "../../../harness/mcp/external_run.ts";
import { paperTools } from "../../../harness/workbench/tool.ts";
import { assertFriendly, inFolder, mainModule } from "../command_line.ts";
import { reluKernels, wrongKernel } from "../runs/steps_agent.ts";
import { queryStore, stdioClient } from "./serving.ts";

const kernels = await reluKernels();
const relu = { platform: "coral", task: "relu", configuration: "c1", agent: "claude-code test" };

Deno.test("mcp: a whole run over stdio, from the list of tasks to the score", () =>
  inFolder(async (folder) => {
    const path = `${folder}/s.duckdb`;
    const agent = await stdioClient(["--store", path, "--seed", "test"]);
    try {
      assertMatch(agent.client.getInstructions()!, /list_tasks, then start_run/);
      const { tools } = await agent.client.listTools();
      assertEquals(tools.map(({ name }) => name), ["list_tasks", "start_run", "finish_run", ...paperTools]);
      for (const { name, inputSchema, description } of tools) {
        assert(description!.length > 40, name);
        const needsRun = (paperTools as readonly string[]).includes(name) || name === "finish_run";
        assertEquals(inputSchema.required?.includes("run") ?? false, needsRun, name);
      }

      const { resources } = await agent.client.listResources();
      assert(resources.some(({ uri }) => uri === "kernelcraft://plena/memory"));
      for (const { uri } of resources.filter((resource) => resource.uri.startsWith("kernelcraft://coral/"))) {
        const { contents: [content] } = await agent.client.readResource({ uri });
        assert("text" in content && content.text.length > 200, uri);
      }
      const page = await agent.client.readResource({ uri: "kernelcraft://coral/instructions/vwmacc.vx" });
      assert("text" in page.contents[0]);
      assertStringIncludes(String(page.contents[0].text), "vwmacc.vx");

      const offered = await agent.call("list_tasks", { platform: "coral" });
      assertMatch(offered.text, /relu +1 +c1 c2 c3 c4 c5/);
      const started = await agent.call("start_run", relu);
      const run = String(started.data.run);
      assertStringIncludes(started.text, `run: ${run}`);
      assertMatch(started.text, /15 kernels to write, 60 evaluations, 180 tool calls/);
      assertMatch(started.text, /ReLU[^]*y_address/i); // documents and task

      assertMatch((await agent.call("run_evaluation", { run })).text, /write_code/);
      assertMatch((await agent.call("write_code", { run, code: wrongKernel })).text, /version 1[^]*14 kernels/);
      const wrong = await agent.call("run_evaluation", { run });
      assertEquals(wrong.isError, false, "a wrong kernel is an answer, no failure of the tool");
      assertMatch(wrong.text, /never written[^]*59 evaluations/);
      await agent.call("write_code", { run, code: kernels.O2 });
      assertMatch((await agent.call("check_syntax", { run })).text, /assembles/);
      assertMatch((await agent.call("run_evaluation", { run })).text, /^CORRECT/);
      assertMatch((await agent.call("view_output", { run, rows: 1 })).text, /[a-z]/);
      assertMatch((await agent.call("get_instruction_size", { run })).text, /instructions/);
      assertMatch((await agent.call("grep_docs", { run, query: "vsetvli" })).text, /vsetvli/);
      const score = await agent.call("finish_run", { run });
      assertMatch(
        score.text,
        /^correct on secret inputs: \d+ cycles, 1\.00 times[^]*2 kernels written, 2 evaluations, 9 /,
      );
      assertEquals((score.data.score as { correct: boolean }).correct, true);
      assertEquals((await agent.call("finish_run", { run })).data, score.data, "asked again, it says the same");
      const late = await agent.call("write_code", { run, code: "nop\n" });
      assert(late.isError);
      assertMatch(late.text, /the run has ended: the agent has finished/);
      assertEquals(agent.errors, []);
    } finally {
      await agent.close();
    }
    const rows = await queryStore(
      path,
      "select agent, status, unsealed, iterations::integer, evaluations::integer, tool_calls::integer, tokens_output::integer from runs",
    );
    assertEquals(rows, [["claude-code test", "finished", true, 2, 2, 9, 0]]);
    const kinds = await queryStore(
      path,
      "select event ->> 'kind', event ->> 'role' from events order by sequence limit 4",
    );
    assertEquals(kinds, [["note", null], ["message", "system"], ["message", "user"], ["tool", null]]);
  }));

Deno.test("mcp: whatever a client sends is answered in one line", () =>
  inFolder(async (folder) => {
    const agent = await stdioClient(["--store", `${folder}/s.duckdb`]);
    try {
      const run = String((await agent.call("start_run", relu)).data.run);
      const cases: [string, Record<string, unknown>, RegExp][] = [
        ["write_kode", { run }, /no tool 'write_kode'; there is list_tasks/],
        ["list_tasks", { platform: "riscy" }, /unknown platform 'riscy'/],
        ["start_run", { ...relu, task: "rellu" }, /unknown task 'rellu'.*relu/],
        ["start_run", { ...relu, task: "attention" }, /unsupported on coral/],
        ["start_run", { ...relu, configuration: '{"n":' }, /no JSON/],
        ["start_run", { ...relu, configuration: "c9" }, /no configuration 'c9'/],
        ["start_run", { ...relu, profile: "fast" }, /no hardware profile 'fast'/],
        ["start_run", { platform: "coral", task: "relu" }, /'agent' is missing; start_run takes/],
        ["start_run", { ...relu, attempt: -1 }, /'attempt'/],
        ["start_run", { ...relu, attempt: 1 }, /attempt 1 is under way/],
        ["start_run", { ...relu, platform: 7 }, /'platform'/],
        ["finish_run", {}, /'run' is missing/],
        ["finish_run", { run: "nobody" }, /no run 'nobody' here/],
        ["run_evaluation", {}, /needs `run`/],
        ["run_evaluation", { run: { $ne: 1 } }, /needs `run`/],
        ["run_evaluation", { run: "x".repeat(100_000) }, /no run 'xxx/],
        ["write_code", { run }, /'code' is missing/],
        ["write_code", { run, code: 5 }, /'code'/],
        ["write_code", { run, code: "a".repeat(300_000) }, /300,000 characters/],
        ["view_output", { run, rows: 1e9 }, /no kernel yet|'rows'/],
      ];
      for (const [name, args, message] of cases) {
        const answer = await agent.call(name, args);
        assert(answer.isError, `${name}: ${answer.text}`);
        assertMatch(answer.text, message);
        assertFriendly(answer.text);
        assert(answer.text.length < 1000, `${name} answers ${answer.text.length} characters`);
      }
      for (const uri of ["kernelcraft://coral/none", "kernelcraft://coral/instructions/%", "file:///etc/passwd", "x"]) {
        const failed = await agent.client.readResource({ uri }).then(() => null, (error) => String(error));
        assertMatch(failed!, /no resource/);
      }
      assertEquals(agent.errors, []);
      assertMatch((await agent.call("write_code", { run, code: "nop\n" })).text, /version 1/);
    } finally {
      await agent.close();
    }
  }));

Deno.test("mcp: budgets are the server's: kernels, evaluations, calls", () =>
  inFolder(async (folder) => {
    const options = ["--store", `${folder}/s.duckdb`, "--seed", "s", "--iterations", "2", "--evaluations", "1"];
    const agent = await stdioClient(options);
    try {
      const start = async () => String((await agent.call("start_run", relu)).data.run);
      let run = await start();
      await agent.call("write_code", { run, code: kernels.O2 });
      assertMatch((await agent.call("run_evaluation", { run })).text, /0 evaluations, 22 calls/);
      await agent.call("write_code", { run, code: wrongKernel });
      assertMatch((await agent.call("run_evaluation", { run })).text, /budget of 1 evaluations is spent/);
      const third = await agent.call("write_code", { run, code: kernels.O3 });
      assertMatch(third.text, /budget of 2 kernels is spent: the run has ended/);
      assertMatch((await agent.call("check_syntax", { run })).text, /the run has ended/);
      const score = await agent.call("finish_run", { run });
      assertEquals([score.data.reason, score.data.kernels, score.data.evaluations], ["iterations-spent", 2, 1]);
      assertEquals((score.data.score as { correct: boolean }).correct, true, "the best kernel counts, not the last");

      run = await start();
      for (let call = 0; call < 2 * callsPerIteration; call++) await agent.call("grep_docs", { run, query: "add" });
      assertMatch((await agent.call("grep_docs", { run, query: "add" })).text, /budget of 24 tool calls is spent/);
      const empty = await agent.call("finish_run", { run });
      assertMatch(empty.text, /not correct/);
      assertEquals((empty.data.score as { correct: boolean }).correct, false);
    } finally {
      await agent.close();
    }
  }));

/** A server whose standard streams the test holds itself. */
function rawServer(
  path: string,
): { child: Deno.ChildProcess; send: (message: unknown) => Promise<void>; close: () => void } {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", mainModule, "mcp", "--store", path],
    env: { NO_COLOR: "1" },
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const writer = child.stdin.getWriter();
  const encoder = new TextEncoder();
  return {
    child,
    send: (message) =>
      writer.write(encoder.encode(`${typeof message === "string" ? message : JSON.stringify(message)}\n`)),
    close: () => void writer.close().catch(() => {}),
  };
}

Deno.test("mcp: a client that is gone leaves a run that can go on; standard output holds protocol only", () =>
  inFolder(async (folder) => {
    const path = `${folder}/s.duckdb`;
    const { child, send, close } = rawServer(path);
    const lines = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
    let output = "";
    const until = async (id: number) => {
      while (!output.includes(`"id":${id}`) || !output.endsWith("\n")) output += (await lines.read()).value ?? "";
    };
    const call = (id: number, name: string, args: unknown) =>
      send({ jsonrpc: "2.0", id, method: "tools/call", params: { name, arguments: args } });
    const params = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "raw", version: "1" } };
    await send({ jsonrpc: "2.0", id: 1, method: "initialize", params });
    await send({ jsonrpc: "2.0", method: "notifications/initialized" });
    await send("this is no JSON");
    await send('{"jsonrpc": "2.0", "id": 7}');
    await call(2, "start_run", relu);
    await until(2);
    const run = /run: ([0-9a-f-]{36})/.exec(output)![1];
    await call(3, "write_code", { run, code: kernels.O2 });
    await until(3);
    for (const line of output.trimEnd().split("\n")) assertEquals(JSON.parse(line).jsonrpc, "2.0", line);
    close();
    const [{ code }, stderr] = await Promise.all([
      child.status,
      new Response(child.stderr).text(),
      lines.cancel(),
    ]);
    assertEquals(code, 0, stderr);
    assertMatch(stderr, /not understood/);
    assertFriendly(stderr);
    assertEquals(await queryStore(path, "select status, end_reason from runs"), [["cancelled", "cancelled"]]);

    const agent = await stdioClient(["--store", path]);
    try {
      const started = await agent.call("start_run", { ...relu, attempt: 1 });
      assertEquals([started.data.run, started.data.remaining], [run, { kernels: 14, evaluations: 60, calls: 179 }]);
      assertMatch((await agent.call("run_evaluation", { run })).text, /^CORRECT/);
      assertMatch((await agent.call("finish_run", { run })).text, /correct on secret inputs/);
      assertMatch((await agent.call("start_run", { ...relu, attempt: 1 })).text, /attempt 1 is finished/);
      assertEquals((await agent.call("start_run", relu)).data.attempt, 2);
    } finally {
      await agent.close();
    }
  }));

Deno.test("mcp: a server that is killed loses nothing that it answered", () =>
  inFolder(async (folder) => {
    const path = `${folder}/s.duckdb`;
    const { child, send, close } = rawServer(path);
    const lines = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
    let output = "";
    const until = async (id: number) => {
      while (!output.includes(`"id":${id}`)) output += (await lines.read()).value ?? "";
    };
    const params = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "raw", version: "1" } };
    await send({ jsonrpc: "2.0", id: 1, method: "initialize", params });
    await send({ jsonrpc: "2.0", id: 2, method: "tools/call", params: { name: "start_run", arguments: relu } });
    await until(2);
    const run = /run: ([0-9a-f-]{36})/.exec(output)![1];
    const args = { run, code: kernels.O2 };
    await send({ jsonrpc: "2.0", id: 3, method: "tools/call", params: { name: "write_code", arguments: args } });
    await until(3);
    child.kill("SIGKILL");
    close();
    await Promise.all([child.status, child.stderr.cancel(), lines.cancel()]);
    assertEquals(await queryStore(path, "select status from runs"), [["interrupted"]]);
    const written = await queryStore(
      path,
      "select count(*)::integer from events where event ->> 'name' = 'write_code'",
    );
    assertEquals(written, [[1]]);
  }));
