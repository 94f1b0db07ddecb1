/** What is done with stored runs: exported, verified, regraded, shown. One store of real runs for all of it. */
import { assert, assertEquals, assertMatch, assertRejects, assertStringIncludes } from "@std/assert";
import { DuckDBInstance } from "@duckdb/node-api";
import {
  chatExample,
  chatExamples,
  type ChatMessage,
  exportTable,
  exportTables,
  tableFormats,
} from "../../../harness/export.ts";
import { regrade } from "../../../harness/regrade.ts";
import { renderReport } from "../../../harness/report/page.ts";
import { chosenTranscripts } from "../../../harness/report/page_transcripts.ts";
import { buildReport } from "../../../harness/report/report_model.ts";
import { latestAttempts, readAgentRuns } from "../../../harness/report/stored_runs.ts";
import { readScores } from "../../../harness/report/stored_scores.ts";
import { differenceOf, transcriptOf } from "../../../harness/report/transcript.ts";
import { conduct } from "../../../harness/runs/conductor.ts";
import type { RequestedCall, TraceEntry } from "../../../harness/runs/trace.ts";
import { readEvents } from "../../../harness/store/run_rows.ts";
import { Store } from "../../../harness/store/store.ts";
import { UserError } from "../../../harness/user_error.ts";
import { verifyScores } from "../../../harness/verify.ts";
import { plugins } from "../../../plugins/mod.ts";
import { assertOutcome, inFolder, run } from "../command_line.ts";
import {
  evaluateHere,
  registry,
  reluKernels,
  root,
  servicesOf,
  specificationOf,
  stepsAgent,
  wrongKernel,
} from "./steps_agent.ts";

const kernels = await reluKernels();
const hostile = "<script>alert(1)</script>";

/** Runs a body on a store of three runs: one that solved it, one that failed, one that can go on. */
function withRuns(body: (store: Store, path: string, folder: string) => Promise<void>): Promise<void> {
  return inFolder(async (folder) => {
    const path = `${folder}/s.duckdb`;
    const store = await Store.open(path);
    try {
      const solving = stepsAgent([wrongKernel, kernels.O2, kernels["O3-lmul4"]]);
      await conduct(specificationOf(), servicesOf(store, solving, { session: "session" }));
      const failing = specificationOf({ attempt: 2 });
      await conduct(failing, servicesOf(store, stepsAgent([`${wrongKernel}# ${hostile}\n`]), { session: "session" }));
      const down = { run: () => Promise.resolve({ reason: "infrastructure" as const, message: "no network" }) };
      await conduct(specificationOf({ attempt: 3 }), servicesOf(store, down, { session: "session" }));
      await body(store, path, folder);
    } finally {
      store.close();
    }
  });
}

Deno.test("export: every table in every format is read back by DuckDB", () =>
  withRuns(async (store, _path, folder) => {
    const instance = await DuckDBInstance.create();
    const connection = await instance.connect();
    for (const table of exportTables) {
      for (const format of tableFormats) {
        const file = `${folder}/${table}.${format}`;
        const rows = await exportTable(store, table, format, file);
        assert(rows > 0, table);
        const read = await connection.runAndReadAll(`select count(*)::integer from '${file}'`);
        assertEquals(read.getRowsJson(), [[rows]], file);
      }
    }
    const columns = "attempt, status, correct, cycles, tokens_system, dollars, evaluations";
    const answers = [];
    for (const format of tableFormats) {
      const read = await connection.runAndReadAll(`select ${columns} from '${folder}/runs.${format}' order by attempt`);
      answers.push(read.getRowsJson().map((row) => row.map((value) => value === null ? null : String(value))));
    }
    assertEquals(answers[0], answers[2]);
    assertEquals(answers[1], answers[2]);
    assertEquals(answers[0].map((row) => row.slice(0, 3)), [
      ["1", "finished", "true"],
      ["2", "finished", "false"],
      ["3", "infrastructure", null],
    ]);
    connection.closeSync();
    instance.closeSync();
    assertEquals(await exportTable(store, "runs", "csv", `${folder}/it's one.csv`, { tasks: ["re'lu"] }), 0);
    await assertRejects(
      () => exportTable(store, "runs", "csv", `${folder}/no/such/folder.csv`),
      UserError,
      "cannot write",
    );
  }));

Deno.test("export: conversations of successful runs, as chat endpoints take them", () =>
  withRuns(async (store) => {
    const examples = [];
    for await (const example of chatExamples(store)) examples.push(example);
    assertEquals(examples.length, 1, "the failed run teaches nothing");
    const [{ messages, tools }] = examples;
    const calls = messages.flatMap((message) => message.role === "assistant" ? message.tool_calls ?? [] : []);
    assertEquals(calls.map((call) => call.function.name), ["write_code", "write_code", "write_code"]);
    assertEquals(JSON.parse(calls[1].function.arguments), { code: kernels.O2 });
    assertEquals(messages.at(-1)?.role, "assistant", "endpoints refuse examples that end otherwise");
    assertChat(messages);
    assertEquals((tools as { function: { name: string } }[]).length, 6);
    assertEquals(chatExample([]), null);
  }));

/** Every call but those of the last answer has its result right behind it, every result its call; arguments are JSON. */
function assertChat(messages: readonly ChatMessage[]) {
  let open: string[] = [];
  for (const message of messages) {
    if (message.role === "tool") {
      assertEquals(open.shift(), message.tool_call_id);
      continue;
    }
    assertEquals(open, []);
    if (message.role !== "assistant") continue;
    for (const call of message.tool_calls ?? []) assertEquals(JSON.parse(call.function.arguments).constructor, Object);
    open = (message.tool_calls ?? []).map(({ id }) => id);
  }
}

Deno.test("export: calls that nobody should learn are left out of conversations, with their results", () => {
  const calls = [
    { id: "broken", name: "write_code", arguments: '{"code": "nop' },
    { id: "unknown", name: "compile", arguments: "{}" },
    { id: "list", name: "grep_docs", arguments: "[]" },
    { id: "twice", name: "write_code", arguments: JSON.stringify('{"code":"nop"}') },
    { id: "empty", name: "check_syntax", arguments: "" },
    { id: "unanswered", name: "run_evaluation", arguments: "{}" },
  ];
  const entries: TraceEntry[] = [
    { kind: "message", role: "system", content: "role", iteration: 0 },
    { kind: "message", role: "user", content: "task", iteration: 0 },
    turnOf("", calls.slice(0, 3)),
    ...calls.slice(0, 3).map(resultOf),
    turnOf("now", calls.slice(3)),
    ...calls.slice(3, 5).map(resultOf),
    turnOf("done", []),
    { kind: "message", role: "user", content: "go on", iteration: 2 },
  ];
  const at = new Date(0).toISOString();
  const { messages } = chatExample(entries.map((entry, sequence) => ({ ...entry, sequence, at })))!;
  assertChat(messages);
  assertEquals(
    messages.map((message) =>
      message.role === "assistant" ? message.tool_calls?.map((call) => call.function.arguments) : message.role
    ),
    ["system", "user", ['{"code":"nop"}', "{}"], "tool", "tool", undefined],
  );
});

function turnOf(text: string, calls: readonly RequestedCall[]): TraceEntry {
  return {
    kind: "turn",
    iteration: 1,
    role: "writer",
    text,
    reasoning: "a secret thought",
    calls: [...calls],
    usage: { system: 0, input: 0, cached: 0, reasoning: 0, output: 0, estimated: false },
    dollars: null,
    finishReason: "stop",
    milliseconds: 1,
  };
}

function resultOf({ id, name }: RequestedCall): TraceEntry {
  return {
    kind: "tool",
    iteration: 1,
    call: id,
    name,
    arguments: {},
    ok: true,
    content: "result",
    data: null,
    errorClass: null,
    milliseconds: 1,
  };
}

Deno.test("verify: a run's trace, sums, kernel and seeds; what was edited is found", () =>
  withRuns(async (store) => {
    const states = async () =>
      (await verifyScores(store, ["session"], {
        evaluate: async (job) => (await evaluateHere(job)).result,
        pluginHash: () => Promise.resolve("other"),
        evaluatorHash: "other",
      })).map(({ state, remark }) => `${state} ${remark}`);
    assertEquals(await states(), ["same ", "same "]);
    const [{ run: id }] = await readAgentRuns(store);
    const edits: [sql: string, undo: string, remark: RegExp][] = [
      [
        "update runs set dollars = 0.001 where run_id = $1",
        "update runs set dollars = 0.03 where run_id = $1",
        /dollars/,
      ],
      [
        "update runs set iterations = 1 where run_id = $1",
        "update runs set iterations = 3 where run_id = $1",
        /iterations/,
      ],
      [
        "update runs set first_success_iteration = 1 where run_id = $1",
        "update runs set first_success_iteration = 2 where run_id = $1",
        /first_success_iteration is 1, its trace says 2/,
      ],
      [
        "update runs set first_success_tokens = null where run_id = $1",
        "update runs set first_success_tokens = 270 where run_id = $1",
        /first_success_tokens is null, its trace says 270/,
      ],
      [
        "update runs set end_reason = 'gave-up' where run_id = $1",
        "update runs set end_reason = 'finished' where run_id = $1",
        /end is gave-up, its trace says finished/,
      ],
      [
        "update scores set seeds = '[]' where run_id = $1",
        "update scores set seeds = (select draw->'seeds' from runs r where r.run_id = $1) where run_id = $1",
        /seeds that were drawn/,
      ],
      [
        `update events set event = replace(event::text, '"source":"', '"source":"#edited ')::json where run_id = $1`,
        `update events set event = replace(event::text, '"source":"#edited ', '"source":"')::json where run_id = $1`,
        /never written in the trace/,
      ],
      ["delete from events where run_id = $1 and sequence = 4", "select $1", /event 4 is missing/],
    ];
    for (const [sql, undo, remark] of edits) {
      await store.record({ statements: [{ sql, values: [id] }] });
      assertMatch((await states())[0], remark);
      await store.record({ statements: [{ sql: undo, values: [id] }] });
    }
  }));

Deno.test("regrade: a new score on new seeds, linked to its run, that statistics and report take", () =>
  withRuns(async (store) => {
    const services = { registry, root, store, evaluate: evaluateHere };
    const [first, second] = await regrade(undefined, services);
    assertEquals([first.before, second.before.verdict], [first.after!, "unwritten-output"]);
    const { rows } = await store.query(
      "select r.regrade_of = $1, r.run_key, r.session <> 'session', s.seeds <> o.seeds, r.tokens_system from runs r " +
        "join scores s using (run_id) join scores o on o.run_id = r.regrade_of where r.run_id = $2",
      [first.of, first.run],
    );
    assertEquals(rows, [[true, null, true, true, null]], "nothing that a model cost is counted again");
    // the judge now says otherwise
    await regrade([first.of], {
      ...services,
      evaluate: async (job) => {
        const timed = await evaluateHere(job);
        return { ...timed, result: { ...timed.result, verdict: "wrong-result", cycles: null } };
      },
    });
    const [run] = await readAgentRuns(store);
    assertEquals([run.run, run.correct, run.verdict, run.systemTokens], [first.of, false, "wrong-result", 300]);
    assertEquals((await readScores(store)).find(({ attempt }) => attempt === 1)?.verdict, "wrong-result");
    // only runs are regraded, not what regrading made
    assertEquals((await regrade(["session"], services)).length, 2);
    await assertRejects(() => regrade(["nothing"], services), UserError, "begins with nothing");
    const dead = await regrade([first.of], {
      ...services,
      evaluate: async (job) => {
        const timed = await evaluateHere(job);
        return { ...timed, result: { ...timed.result, verdict: "infrastructure", message: "a worker died" } };
      },
    });
    assertEquals([dead[0].run, dead[0].after, dead[0].remark], [null, null, "a worker died"]);
  }));

Deno.test("report: agents' curves, tokens, use of tools and transcripts, escaped and bounded", () =>
  withRuns(async (store) => {
    const runs = latestAttempts(await readAgentRuns(store));
    const chosen = chosenTranscripts(runs);
    assertEquals(chosen.map(({ attempt }) => attempt), [1, 2], "the best and a failure");
    const traces = new Map(
      await Promise.all(chosen.map(async ({ run }) => [run, await readEvents(store, run)] as const)),
    );
    const model = buildReport(await readScores(store), plugins);
    const page = await renderReport(model, new Map(), "", { runs, traces });
    for (const title of ["Success against iterations", "Success against tokens", "Success against dollars"]) {
      assertStringIncludes(page, title);
    }
    assertStringIncludes(page, `href="#p1-agents"`);
    assertStringIncludes(page, "steps 1 of 1");
    assertStringIncludes(page, "<code>run_evaluation</code>");
    assert(/version 2: <span class="added">\+\d{2,}<\/span>/.test(page));
    assert(!page.includes(hostile));
    assertStringIncludes(page, "&lt;script&gt;alert(1)");
    assertEquals(await renderReport(model, new Map(), "", { runs, traces }), page);
  }));

Deno.test("transcripts: long ones are cut in the middle, kernels that share nothing are not compared line by line", () => {
  const at = "2026-01-01T00:00:00.000Z";
  const events = Array.from({ length: 50 }, (_, sequence) => ({
    kind: "note" as const,
    iteration: sequence,
    code: "n",
    text: `note ${sequence} ${"x".repeat(500)}`,
    sequence,
    at,
  }));
  const cut = transcriptOf(events, { entries: 10, characters: 100, lines: 10 });
  assertEquals(cut.length, 11);
  assertMatch(JSON.stringify(cut[6]), /40 entries are left out/);
  assert(cut.every((entry) => entry.kind === "noted" && entry.text.length < 150));
  const many = (word: string) => Array.from({ length: 3000 }, (_, line) => `${word} ${line}\n`).join("");
  const other = differenceOf(many("a"), many("b"), 2, 10);
  assertEquals([other.lines, other.added, other.removed], [null, 3000, 3000]);
  const { lines, added, removed } = differenceOf("one\ntwo\nthree\n", "one\n2\nthree\n", 2, 10);
  assertEquals([added, removed, lines?.map(({ sign, text }) => sign + text)], [1, 1, [
    "@line 1 (before: 1)",
    " one",
    "-two",
    "+2",
    " three",
  ]]);
});

Deno.test("export, verify and regrade on the command line", () =>
  withRuns(async (store, path, folder) => {
    store.close();
    assertOutcome(await run(["export", "runs", `${folder}/r.csv`, "--store", path]), 0, /r\.csv: 3 rows/);
    const chat = `${folder}/c.jsonl`;
    assertOutcome(await run(["export", "chat", chat, "--store", path]), 0, /1 conversations/);
    const [line, rest] = (await Deno.readTextFile(chat)).split("\n");
    assertEquals([Object.keys(JSON.parse(line)), rest], [["messages", "tools"], ""]);
    assertOutcome(await run(["export", "run", `${folder}/r.csv`, "--store", path]), 2, /did you mean.*runs/);
    assertOutcome(await run(["export", "runs", `${folder}/r.xls`, "--store", path]), 2, /which format/);
    assertOutcome(await run(["export", "chat", `${folder}/no/c.jsonl`, "--store", path]), 2, /cannot write/);
    assertOutcome(await run(["export", "chat", `${folder}/c.csv`, "--store", path]), 2, /end the file with \.jsonl/);
    assertOutcome(await run(["regrade", "session", "--store", path]), 0, /2 of 2 kernels are scored again; 0 verdicts/);
    assertOutcome(await run(["regrade", "--store", `${folder}/none.duckdb`]), 2, /there is no store/);
    assertOutcome(await run(["verify", "session", "--store", path]), 0, /2 of 2 scores agree/);
    await Store.open(path).then((again) => again.close());
    // the body's end closes the store that this test has closed already
    Object.assign(store, { close: () => {} });
  }));
