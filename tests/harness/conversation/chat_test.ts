/** Conversation mode as its user meets it: a process, lines on its standard input, a model behind real HTTP. */
import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { readLines } from "../../../harness/conversation/line_reader.ts";
import { readEvents } from "../../../harness/store/run_rows.ts";
import { Store } from "../../../harness/store/store.ts";
import { startScriptedServer } from "../../model_server/server.ts";
import { assertFriendly, assertOutcome, inFolder, mainModule, run } from "../command_line.ts";
import { reluKernels } from "../runs/steps_agent.ts";

const overlay = new URL("../../../docs/example_overlay/", import.meta.url).pathname;
const sampling = await Deno.readTextFile(`${overlay}kernels/dllm_sampling-c1.asm`);
const kernels = await reluKernels();

const write = (code: string) => ({ name: "write_code", arguments: { code } });
const evaluation = { name: "run_evaluation", arguments: {} };

/** A conversation in a process of its own. */
function chat(args: readonly string[], cwd: string): Deno.ChildProcess {
  return new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", mainModule, "chat", ...args],
    cwd,
    env: { NO_COLOR: "1", OPENAI_API_KEY: "" },
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
}

async function talk(lines: readonly string[], args: readonly string[], cwd: string) {
  const child = chat(args, cwd);
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(lines.map((line) => `${line}\n`).join("")));
  await writer.close();
  const { code, stdout, stderr } = await child.output();
  return { code, stdout: new TextDecoder().decode(stdout), stderr: new TextDecoder().decode(stderr) };
}

Deno.test("chat: the machine is amended in mid-conversation, and the model uses the new instructions", () =>
  inFolder(async (folder) => {
    const server = startScriptedServer({
      steps: [
        { text: "PLENA has no way from a row to an index. I propose V_RED_MAX_IDX, V_TOPK_MASK and S_SELECT_INT." },
        { text: "With these it is short.", calls: [write(sampling), evaluation] },
        { text: "S_MAP_V_FP now costs most." },
        { text: "Nothing more." },
      ],
    });
    try {
      const said = [
        "We want to sample from a diffusion language model. What does the machine lack?",
        ...["/kernel", "/evaluate", "/save", "/nonsense", "/amend", "/amend nowhere", `/amend ${overlay} relu c9`],
        `/amend ${overlay} dllm_sampling c1`,
        ...["/help", "/kernel", "/evaluate", "/save kernel.asm", "/save no/such/folder", "Where does the time go?"],
        "/quit",
      ];
      const args = ["plena", "softmax", "c1", "--model", "m", "--endpoint", server.url, "--step", "--seed", "test"];
      const { code, stdout, stderr } = await talk(said, [...args, "--store", "s.duckdb"], folder);
      assertEquals(code, 0, stdout + stderr);
      assertFriendly(stdout + stderr);
      const inOrder = [
        /PLENA NPU: softmax c1, attempt 1/,
        /\[1\] model: PLENA has no way from a row to an index/,
        /error: no kernel is written yet/,
        /error: no kernel is written yet/,
        /error: \/save FILE/,
        /error: there is no command \/nonsense/,
        /error: \/amend DIR/,
        /error: plugin .*nowhere: there is no such folder/,
        /error: relu on plena-dllm has no configuration 'c9'/,
        /end: the machine is amended: the conversation goes on with plena-dllm/,
        /PLENA with sampling instructions: dllm_sampling c1, attempt 1/,
        /\[2\] model: With these it is short/,
        /CORRECT[^]*?latency: 1,?043 cycles/,
        /\/amend DIR/,
        /V_TOPK_MASK gp2, gp6, gp1/,
        /CORRECT/,
        /written to kernel\.asm/,
        /error: cannot write no\/such\/folder/,
        /\[3\] model: S_MAP_V_FP now costs most/,
        /softmax c1 on plena .*: not correct/,
        /dllm_sampling c1 on plena-dllm .*: correct, 1043 cycles, 8\.89 times/,
      ];
      let rest = stdout;
      for (const pattern of inOrder) {
        const match = pattern.exec(rest);
        assert(match, `${pattern} in:\n${rest}`);
        rest = rest.slice(match.index + match[0].length);
      }
      assertEquals(await Deno.readTextFile(`${folder}/kernel.asm`), sampling);

      // what the model saw: the old conversation, the new machine
      const [first, second] = server.requests.map(({ body }) => JSON.stringify(body));
      assert(!first.includes("V_RED_MAX_IDX"));
      assertStringIncludes(second, "I propose V_RED_MAX_IDX");
      assertMatch(second, /New or changed instructions:[^]*V_TOPK_MASK rd, rs1, rs2/);
      assert(!/## V_ADD_VV/.test(second.slice(second.indexOf("New or changed"))), "only what is new is told");

      const store = await Store.open(`${folder}/s.duckdb`);
      try {
        const { rows } = await store.query(
          "select run_id, agent, platform, task, status, iterations::integer, evaluations::integer from runs order by started",
        );
        assertEquals(rows.map(([, ...row]) => row), [
          ["m+conversation", "plena", "softmax", "finished", 1, 0],
          ["m+conversation", "plena-dllm", "dllm_sampling", "finished", 3, 1],
        ]);
        const events = await readEvents(store, String(rows[1][0]));
        assertEquals(
          events.map((event) =>
            event.kind === "message" ? event.role : event.kind === "tool" ? event.name : event.kind
          ),
          ["note", "note", "system", "person", "turn", "write_code", "run_evaluation", "person", "turn", "end"],
        );
      } finally {
        store.close();
      }
      const ids =
        (await run(["db", "select run_id from runs where platform = 'plena-dllm'", "--csv", "--store", "s.duckdb"], {
          cwd: folder,
        })).stdout.trim().split("\n");
      const replay = ["replay", ids.at(-1)!, "--store", "s.duckdb"];
      assertOutcome(await run(replay, { cwd: folder }), 2, /unknown platform 'plena-dllm'/);
      assertOutcome(
        await run([...replay, "--plugin", overlay], { cwd: folder }),
        0,
        /2 calls made again, every answer/,
      );
    } finally {
      await server.close();
    }
  }));

Deno.test("chat: begins on an amended machine, ends by itself where nobody speaks, and each time anew", () =>
  inFolder(async (folder) => {
    const server = startScriptedServer({
      steps: [{ calls: [write(sampling), evaluation] }, { text: "done" }, { text: "done" }],
    });
    try {
      const args = ["plena", "dllm_sampling", "c1", "--amend", overlay, "--model", "m", "--endpoint", server.url];
      for (const attempt of [1, 2]) {
        const { code, stdout } = await talk([], [...args, "--store", "s.duckdb"], folder);
        assertEquals(code, 0, stdout);
        assertMatch(stdout, new RegExp(`dllm_sampling c1, attempt ${attempt}[^]*correct, 1043 cycles`));
      }
      const base = ["plena", "dllm_sampling", "c1", "--model", "m", "--endpoint", server.url];
      const { code, stderr } = await talk([], [...base, "--store", "s.duckdb"], folder);
      assertEquals(code, 2);
      assertMatch(stderr, /unknown task 'dllm_sampling'/);
    } finally {
      await server.close();
    }
  }));

Deno.test("chat: stopped with Ctrl-C it goes on with --resume", () =>
  inFolder(async (folder) => {
    const server = startScriptedServer({
      steps: [{ text: "Shall I?" }, { calls: [write(kernels.O2), evaluation] }, { text: "Done." }],
    });
    try {
      const args = ["coral", "relu", "c1", "--model", "m", "--endpoint", server.url, "--store", "s.duckdb", "--step"];
      assertOutcome(
        await run(["chat", ...args, "--resume"], { cwd: folder }),
        2,
        /no conversation of m\+conversation about this task was stopped/,
      );
      const child = chat(args, folder);
      const writer = child.stdin.getWriter();
      await writer.write(new TextEncoder().encode("Write ReLU.\n"));
      const reader = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
      let stdout = "";
      while (!stdout.includes("Shall I?")) stdout += (await reader.read()).value ?? "";
      child.kill("SIGINT");
      for (let part = await reader.read(); !part.done; part = await reader.read()) stdout += part.value;
      await Promise.all([child.status, child.stderr.cancel(), writer.close().catch(() => {})]);
      assertMatch(stdout, /cancelled; --resume goes on/);

      const again = await talk(["Yes.", "/quit"], [...args, "--resume"], folder);
      assertEquals(again.code, 0, again.stdout + again.stderr);
      assertMatch(again.stdout, /attempt 1[^]*Shall I\?[^]*CORRECT[^]*relu c1 on coral \(2 turns, 1 evaluations/);
      const last = JSON.stringify(server.requests.at(-1)!.body);
      assertMatch(last, /Write ReLU\.[^]*Shall I\?[^]*Yes\./);
    } finally {
      await server.close();
    }
  }));

Deno.test("chat: lines come whole, whatever the pieces they arrive in", async () => {
  const reader = readLines(
    ReadableStream.from(["a\r\nb", "c\n\nlast ", "line"].map((text) => new TextEncoder().encode(text))),
  );
  const lines: (string | null)[] = [];
  for (let line = await reader.next(); line !== null; line = await reader.next()) lines.push(line);
  assertEquals(lines, ["a", "bc", "", "last line"]);
  assert(reader.isOver && !reader.hasLine);
  assertEquals(await reader.next(), null);
  await reader.close();
});

Deno.test("chat: what cannot begin is said in one line", () =>
  inFolder(async (folder) => {
    const cases: [string[], RegExp][] = [
      [["plena", "softmax", "c1"], /required option '--model <name>'/],
      [["riscy", "softmax", "c1", "--model", "m"], /unknown platform 'riscy'/],
      [["plena", "conv2d", "c1", "--model", "m"], /conv2d is unsupported on plena/],
      [["plena", "softmax", "c1", "--model", "m", "--amend", "nowhere"], /there is no such folder/],
      [["plena", "softmax", "c1", "--model", "m", "--endpoint", "x y"], /is no address/],
      [["plena", "softmax", "c1", "--model", "m", "--prices", "none.json"], /there is no file none\.json/],
    ];
    for (const [args, message] of cases) {
      const outcome = await talk(["hello"], [...args, "--store", "s.duckdb"], folder);
      assertOutcome(outcome, 2, message);
    }
  }));
