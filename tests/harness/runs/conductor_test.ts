/** One run from its specification to its score: idempotent, resumed, never counted twice. */
import { assert, assertEquals, assertRejects } from "@std/assert";
import { conduct, runErrorClass } from "../../../harness/runs/conductor.ts";
import type { TraceEntry, TraceEvent } from "../../../harness/runs/trace.ts";
import { TraceTotals } from "../../../harness/runs/trace_totals.ts";
import { readEvents } from "../../../harness/store/run_rows.ts";
import { Store } from "../../../harness/store/store.ts";
import { UserError } from "../../../harness/user_error.ts";
import { inFolder } from "../command_line.ts";
import {
  evaluateHere,
  reluKernels,
  servicesOf,
  specificationOf,
  stepsAgent,
  turnTokens,
  wrongKernel,
} from "./steps_agent.ts";

const kernels = await reluKernels();

function withStore(body: (store: Store) => Promise<void>): Promise<void> {
  return inFolder(async (folder) => {
    const store = await Store.open(`${folder}/s.duckdb`);
    try {
      await body(store);
    } finally {
      store.close();
    }
  });
}

const refuses = () => Promise.reject(new Error("nothing may run again"));

Deno.test("conductor: a run leaves its trace, its sums and its score, and is made once", () =>
  withStore(async (store) => {
    const seen: number[] = [];
    const agent = stepsAgent([wrongKernel, kernels.O2, kernels.O3]);
    const outcome = await conduct(specificationOf(), servicesOf(store, agent), {
      onEvent: ({ sequence }) => seen.push(sequence),
    });
    assertEquals([outcome.status, outcome.how, outcome.end.reason], ["finished", "new", "finished"]);
    assert(outcome.score!.correct);
    const events = await readEvents(store, outcome.run);
    assertEquals(events.map(({ sequence }) => sequence), events.map((_, position) => position));
    assertEquals(seen, events.map(({ sequence }) => sequence));
    assertEquals(events.map(({ kind }) => kind), [
      "note",
      ...[1, 2, 3].flatMap(() => ["turn", "tool", "tool"]),
      "end",
    ]);
    const { rows: [row] } = await store.query(
      "select agent, status, iterations, first_success_iteration, first_success_tokens, first_success_dollars, " +
        "tokens_system, tokens_input, tokens_cached, tokens_reasoning, tokens_output, tokens_estimated, dollars, " +
        "tool_calls, evaluations, error_class, end_reason, unsealed, finished is not null from runs",
    );
    const perTurn = turnTokens.system + turnTokens.input + turnTokens.reasoning + turnTokens.output;
    assertEquals(row.map((value) => /^\d+$/.test(String(value)) ? Number(value) : value), [
      "steps",
      "finished",
      3,
      2,
      2 * perTurn,
      0.02,
      300,
      60,
      180,
      15,
      30,
      false,
      0.03,
      6,
      3,
      null,
      "finished",
      false,
      true,
    ]);
    // the score: the compiler's own kernel on secret seeds, equal to one of its baselines
    const { rows: [score] } = await store.query("select correct, speedup, json_array_length(seeds) from scores");
    assertEquals(score, [true, outcome.score!.speedup, "3"]);
    assert(outcome.score!.speedup! >= 1);

    const again = await conduct(specificationOf(), servicesOf(store, stepsAgent([]), { evaluate: refuses }));
    assertEquals([again.how, again.run, again.score], ["known", outcome.run, outcome.score]);
    assertEquals((await store.query("select count(*)::integer from scores")).rows, [[1]]);
  }));

Deno.test("conductor: a cancelled run goes on with the iterations and evaluations that are left", () =>
  withStore(async (store) => {
    const sources = [wrongKernel, `${wrongKernel}# 2\n`, kernels.O2];
    const stop = new AbortController();
    const stopping = stepsAgent(sources, { before: (iteration) => void (iteration === 3 && stop.abort()) });
    const first = await conduct(specificationOf(), servicesOf(store, stopping), { signal: stop.signal });
    assertEquals([first.status, first.score], ["cancelled", null]);
    assertEquals((await store.query("select status, finished, evaluations from runs")).rows, [["cancelled", null, 2]]);

    const jobs: string[] = [];
    const second = await conduct(
      specificationOf(),
      servicesOf(store, stepsAgent(sources), {
        evaluate: (job) => {
          if (job.seeds[0].visibility === "public") jobs.push(job.source);
          return evaluateHere(job);
        },
      }),
    );
    assertEquals([second.status, second.how, second.run], ["finished", "resumed", first.run]);
    assertEquals(jobs.filter((source) => source === wrongKernel), [], "no evaluation is made again");
    assertEquals([second.totals.turns, second.totals.evaluations, second.totals.iterations], [3, 3, 3]);
    assertEquals((await store.query("select count(*)::integer from runs")).rows, [[1]]);
    assertEquals((await store.query("select evaluations, dollars from runs")).rows, [[3, 0.03]]);
  }));

Deno.test("conductor: infrastructure failures leave no score and can go on, also where only the scoring failed", () =>
  withStore(async (store) => {
    const agent = stepsAgent([kernels.O2]);
    const failing = {
      run: () => Promise.resolve({ reason: "infrastructure" as const, message: "the endpoint is down" }),
    };
    const first = await conduct(specificationOf(), servicesOf(store, failing));
    assertEquals([first.status, first.score], ["infrastructure", null]);

    const second = await conduct(
      specificationOf(),
      servicesOf(store, agent, {
        evaluate: async (job) => {
          const timed = await evaluateHere(job);
          if (job.seeds[0].visibility === "public") return timed;
          return { ...timed, result: { ...timed.result, verdict: "infrastructure", message: "a worker died" } };
        },
      }),
    );
    assertEquals([second.status, second.end.message], ["infrastructure", "a worker died"]);
    assertEquals((await store.query("select count(*)::integer from scores")).rows, [[0]]);

    const silent = { run: () => Promise.reject(new Error("the agent had ended: it is not asked again")) };
    const third = await conduct(specificationOf(), servicesOf(store, silent));
    assertEquals([third.status, third.score?.correct, third.totals.turns], ["finished", true, 1]);
  }));

Deno.test("conductor: a defect of an agent is an infrastructure failure, a wrong specification an error", () =>
  withStore(async (store) => {
    const broken = { run: () => Promise.reject(new TypeError("undefined is not a function")) };
    const outcome = await conduct(specificationOf(), servicesOf(store, broken));
    assertEquals([outcome.status, outcome.end.message], [
      "infrastructure",
      "the agent failed: undefined is not a function",
    ]);
    const agent = stepsAgent([]);
    const wrong: [Parameters<typeof specificationOf>[0], string][] = [
      [{ platform: "no such machine" }, "unknown platform"],
      [{ task: "rope" }, "unsupported"],
      [{ profile: "fast" }, "no hardware profile"],
      [{ parameters: { width: 3 } }, "sizes of relu"],
      [{ attempt: 0 }, "attempt"],
    ];
    for (const [change, message] of wrong) {
      await assertRejects(() => conduct(specificationOf(change), servicesOf(store, agent)), UserError, message);
    }
    assertEquals((await store.query("select count(*)::integer from runs")).rows, [[1]]);
  }));

Deno.test("conductor: no kernel is class T, a wrong one F, one that does not assemble S", () =>
  withStore(async (store) => {
    const classes: unknown[] = [];
    for (const [number, sources] of [[], [wrongKernel], ["no such instruction"]].entries()) {
      const outcome = await conduct(specificationOf({ attempt: number + 1 }), servicesOf(store, stepsAgent(sources)));
      assertEquals(outcome.score?.correct, false);
      classes.push(...(await store.query("select error_class from runs where run_id = $1", [outcome.run])).rows[0]);
    }
    assertEquals(classes, ["T", "F", "S"]);
    assertEquals(
      (await store.query("select verdict from scores order by created")).rows.map(([verdict]) => verdict),
      ["empty-program", "unwritten-output", "syntax-error"],
    );
  }));

Deno.test("conductor: S, F and T of runs that failed, by what their traces say", () => {
  const turn = (iteration: number): TraceEntry => ({
    kind: "turn",
    iteration,
    role: "writer",
    text: "",
    reasoning: "",
    calls: [],
    usage: turnTokens,
    dollars: null,
    finishReason: "stop",
    milliseconds: 1,
  });
  const call = (name: string, data: unknown, errorClass: "S" | "F" | "T" | null = null): TraceEntry => {
    return {
      kind: "tool",
      iteration: 1,
      call: "c",
      name,
      arguments: {},
      ok: errorClass === null,
      content: "",
      data,
      errorClass,
      milliseconds: 1,
    };
  };
  const idle = (kind: string): TraceEntry => {
    return { kind: "note", iteration: 1, code: "no-tool-call", text: "", data: { kind, errorClass: "T" } };
  };
  const write = call("write_code", { version: 1, source: "x" });
  const badCheck = call("check_syntax", { success: false }, "S");
  const goodCheck = call("check_syntax", { success: true });
  const evaluation = (verdict: string, errorClass: "S" | "F") =>
    call("run_evaluation", { evaluation: { verdict }, spent: errorClass === "F" }, errorClass);
  const wrong = evaluation("wrong-result", "F"), broken = evaluation("syntax-error", "S");
  const noKernel = call("run_evaluation", {}, "T");
  const printing = [turn(8), idle("code-as-text"), turn(9), idle("code-as-text")];
  const talking = [turn(8), idle("talk"), turn(9), idle("empty")];
  const cases: [
    what: string,
    verdict: "syntax-error" | "wrong-result" | "correct",
    entries: TraceEntry[],
    string | null,
  ][] = [
    ["nothing was written", "syntax-error", [turn(1), noKernel, ...talking], "T"],
    ["stopped after the first write", "wrong-result", [write, ...talking], "T"],
    ["stopped after a first write that does not assemble", "syntax-error", [write, ...talking], "T"],
    ["a search is no question about the kernel", "syntax-error", [write, call("grep_docs", {}), ...talking], "T"],
    ["only checked, never assembled", "syntax-error", [write, badCheck, write, badCheck], "S"],
    ["written again and again, never assembled", "syntax-error", [write, write, write], "S"],
    ["evaluated, did not assemble, gave up", "syntax-error", [write, broken, ...talking], "S"],
    ["assembles, was never evaluated", "wrong-result", [write, goodCheck, write, goodCheck], "T"],
    ["evaluated and wrong", "wrong-result", [write, wrong, ...talking], "F"],
    ["printed its repair instead of writing it", "wrong-result", [write, wrong, ...printing], "T"],
    ["printed code, then went on", "wrong-result", [...printing, turn(10), write, wrong], "F"],
    ["correct, whatever it printed", "correct", [write, ...printing], null],
  ];
  for (const [what, verdict, entries, expected] of cases) {
    const at = new Date(0).toISOString();
    const totals = new TraceTotals(entries.map((entry, sequence): TraceEvent => ({ ...entry, sequence, at })));
    assertEquals(runErrorClass(totals, { verdict }), expected, what);
  }
});

Deno.test("conductor: wall time ends a run, and what earlier stretches took counts", () =>
  withStore(async (store) => {
    const budget = { iterations: 5, evaluations: 5, seconds: 0.2 };
    const waiting = {
      async run({ signal }: { signal: AbortSignal }) {
        await new Promise((resolve) => signal.addEventListener("abort", resolve));
        return { reason: "cancelled" as const, message: "stopped" };
      },
    };
    const outcome = await conduct(specificationOf({ budget }), servicesOf(store, waiting));
    assertEquals([outcome.status, outcome.end.reason], ["finished", "time-spent"]);
    // a run whose time was over when it was killed does not get it anew
    let time = Date.parse("2026-01-01T00:00:00Z");
    const slow = stepsAgent([kernels.O2, kernels.O3], {
      before: () => {
        time += 150;
      },
    });
    const now = () => new Date(time);
    const stopped = specificationOf({ budget, attempt: 2 });
    const stop = AbortSignal.timeout(0);
    await conduct(
      stopped,
      servicesOf(store, {
        run: async ({ emit }) => {
          time += 300;
          await emit({ kind: "note", iteration: 0, code: "waited", text: "" });
          return { reason: "infrastructure", message: "gone" };
        },
      }, { now }),
      { signal: stop },
    );
    const second = await conduct(stopped, servicesOf(store, slow, { now }));
    assertEquals([second.end.reason, second.totals.turns], ["time-spent", 0]);
  }));

Deno.test("conductor: a kernel that only fits the public inputs does not hide a general one", () =>
  withStore(async (store) => {
    // fails on secret seeds only: the workbench is told otherwise, the judge is not
    const special = `${kernels["O3-lmul4"]}\n# special\n`;
    const slower = `nop\n${kernels.O2}`;
    const judged: string[] = [];
    const outcome = await conduct(
      specificationOf(),
      servicesOf(store, stepsAgent([slower, special]), {
        evaluate: async (job) => {
          const timed = await evaluateHere(job);
          if (job.seeds[0].visibility === "secret") judged.push(job.source);
          if (job.source === slower) return { ...timed, result: { ...timed.result, cycles: 2 * timed.result.cycles! } };
          if (job.source !== special || job.seeds[0].visibility === "public") return timed;
          return { ...timed, result: { ...timed.result, verdict: "wrong-result", cycles: null } };
        },
      }),
    );
    assertEquals(outcome.score?.correct, true);
    assertEquals(judged.slice(0, 2), [special, slower].map((source) => source.trimEnd() + "\n"));
    assertEquals(
      (await store.query("select verdict from evaluations order by evaluated, verdict")).rows.flat().sort(),
      [
        "correct",
        "wrong-result",
      ],
    );
  }));

Deno.test("conductor: the same run twice at once is one run", () =>
  withStore(async (store) => {
    const services = servicesOf(store, stepsAgent([kernels.O2]));
    const [a, b] = await Promise.all([conduct(specificationOf(), services), conduct(specificationOf(), services)]);
    assertEquals(a.run, b.run);
    assertEquals((await store.query("select count(*)::integer from scores")).rows, [[1]]);
  }));

Deno.test("conductor: any text of an agent is kept", () =>
  withStore(async (store) => {
    const odd = "\u0000 half a pair: \ud800, quotes ' \", \u202e, a line\r\n";
    const outcome = await conduct(
      specificationOf(),
      servicesOf(store, {
        run: async ({ emit }) => {
          await emit({ kind: "note", iteration: 0, code: "odd", text: odd });
          return { reason: "finished", message: odd };
        },
      }),
    );
    const events: TraceEvent[] = await readEvents(store, outcome.run);
    assertEquals(events[1].kind === "note" && events[1].text, odd.toWellFormed());
    assertEquals((await store.query("select count(event->>'text')::integer from events")).rows, [[2]]);
  }));
