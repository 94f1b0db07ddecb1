/** The tuner: what it finds, what it leaves in its trace, and that it goes on where it was stopped. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { type IsaPlugin, type LineProfile, type Rewrite } from "../../../isa/plugin.ts";
import { infrastructureFailure } from "../../../harness/evaluate.ts";
import { createTuner, tunerBudgets, type TunerServices, type TunerStep } from "../../../harness/agents/tuner.ts";
import { findPlugin, pluginAssets } from "../../../harness/registry.ts";
import type { TunerAgentSpecification } from "../../../harness/runs/specification.ts";
import { type TraceEntry, traceEntrySchema, type TraceEvent } from "../../../harness/runs/trace.ts";
import type { WorkbenchOptions } from "../../../harness/workbench/workbench.ts";
import { openWorkshop, registry, type WorkshopOptions } from "../workbench/workshop.ts";

const assets = pluginAssets(registry, "plena");
const plena = findPlugin(registry, "plena");

/** How a run of the tuner differs from the usual one: PLENA, all transformations, forty evaluations. */
interface TunerRun {
  readonly task?: string;
  readonly configuration?: string;
  readonly specification?: Partial<TunerAgentSpecification>;
  readonly services?: Partial<TunerServices>;
  readonly options?: Partial<WorkbenchOptions>;
  readonly evaluate?: WorkshopOptions["evaluate"];
  readonly history?: readonly TraceEvent[];
  readonly signal?: AbortSignal;
  /** Called with every event that is appended. */
  readonly watch?: (event: TraceEntry) => void;
}

async function tune({ task = "silu", configuration = "c1", ...run }: TunerRun = {}) {
  const { history = [] } = run;
  const shop = await openWorkshop({
    platform: "plena",
    task,
    configuration,
    evaluate: run.evaluate,
    options: { evaluations: tunerBudgets.full.evaluations, extraTools: ["profile"], ...run.options, history },
  });
  const { workload } = shop.workbench;
  const agent = createTuner({ kind: "tuner", seed: "tuner", ...run.specification }, {
    plugin: plena,
    assets,
    profile: plena.profiles[0].name,
    template: async () => (await plena.baselines(workload, assets))[0].source,
    ...run.services,
  });
  const end = await agent.run({
    workbench: shop.workbench,
    budget: tunerBudgets.full,
    history,
    signal: run.signal ?? new AbortController().signal,
    emit: (entry) => {
      const event = { ...entry, sequence: shop.events.length, at: "2026-01-01T00:00:00.000Z" } as TraceEvent;
      shop.events.push(JSON.parse(JSON.stringify(event)));
      run.watch?.(entry);
      return Promise.resolve();
    },
  });
  return { end, ...shop };
}

const notesOf = (events: readonly TraceEvent[], code: string) =>
  events.flatMap((event) => event.kind === "note" && event.code === code ? [event] : []);

const stepsOf = (events: readonly TraceEvent[]) => notesOf(events, "tuner-step").map(({ data }) => data as TunerStep);

/** What was done, without what takes different times. */
const deeds = (events: readonly TraceEvent[]) =>
  events.map((event) => event.kind === "tool" ? { ...event, milliseconds: 0 } : event);

function speedup({ workbench }: Awaited<ReturnType<typeof tune>>): number {
  const start = workbench.candidates.find(({ version }) => version === 1)!.cycles;
  return start / workbench.candidates[0].cycles;
}

Deno.test("wins where they are promised: elementwise, normalisation, products, at two sizes", async () => {
  const promised: Readonly<Record<string, number>> = {
    "silu c1": 1.15,
    "gelu c2": 1.25,
    "softmax c2": 1.2,
    "layernorm c3": 1.3,
    "rmsnorm c1": 1.1,
    "gemv c2": 1.02,
    "gemm c1": 2.5,
    "linear c2": 3,
  };
  for (const [pair, least] of Object.entries(promised)) {
    const [task, configuration] = pair.split(" ");
    const run = await tune({ task, configuration, options: { evaluations: tunerBudgets.small.evaluations } });
    assert(speedup(run) >= least, `${pair}: ${speedup(run).toFixed(3)}`);
  }
});

Deno.test("without transformations it returns the compiler's kernel, and the win is gone", async () => {
  const none = await tune({ specification: { transformations: [] } });
  assertEquals(none.end.reason, "finished");
  assertEquals([none.workbench.versions.length, none.workbench.evaluationsUsed, speedup(none)], [1, 1, 1]);
  assertEquals(none.workbench.versions[0].source, (await plena.baselines(none.workbench.workload, assets))[0].source);
  assertStringIncludes(notesOf(none.events, "tuner-summary")[0].text, "nothing gained");
  const strangers = await tune({ specification: { transformations: ["no-such-transformation"] } });
  assertEquals(speedup(strangers), 1);
  const one = await tune({ specification: { transformations: ["cheaper-forms"] } });
  assert(speedup(one) > 1 && speedup(one) < speedup(await tune()));
  assertEquals([...new Set(stepsOf(one.events).map(({ transformation }) => transformation))], [null, "cheaper-forms"]);
});

Deno.test("the trace says of every step what it tried and gained, and at the end what every transformation gained", async () => {
  const { events, workbench, end } = await tune({ task: "layernorm", configuration: "c2" });
  for (const { sequence: _sequence, at: _at, ...entry } of events) assertEquals(traceEntrySchema.parse(entry), entry);
  const steps = stepsOf(events);
  assertEquals(steps.map(({ step }) => step), steps.map((_, index) => index + 1));
  assertEquals(steps.length, workbench.evaluationsUsed);
  let best = steps[0].cycles!;
  assertEquals([steps[0].transformation, steps[0].bestBefore, steps[0].isKept], [null, null, true]);
  for (const { cycles, bestBefore, gainedCycles, gainedPercent, isKept, parentCycles } of steps.slice(1)) {
    assertEquals([bestBefore, gainedCycles], [best, best - cycles!]);
    assertEquals(gainedPercent, Number((100 * (best - cycles!) / best).toFixed(2)));
    assertEquals(isKept, cycles! < best);
    assert(parentCycles! >= best);
    best = Math.min(best, cycles!);
  }
  const [summary] = notesOf(events, "tuner-summary");
  const { start, best: last, transformations } = summary.data as {
    start: number;
    best: number;
    transformations: { transformation: string; tried: number; kept: number; wrong: number; gainedCycles: number }[];
  };
  assertEquals([start, last, end.reason], [steps[0].cycles, best, "finished"]);
  assertEquals(transformations.reduce((sum, { gainedCycles }) => sum + gainedCycles, 0), start - last);
  assertEquals(transformations.reduce((sum, { tried }) => sum + tried, 0), steps.length - 1);
  assert(transformations.some(({ transformation, kept }) => transformation === "lane-sums" && kept > 0));
  const texts = notesOf(events, "tuner-step").map(({ text }) => text);
  assertStringIncludes(texts[1], "gained, kept");
});

Deno.test("the same specification does the same, whatever the clock says; no source is evaluated twice", async () => {
  const [first, second] = [
    await tune({ task: "rmsnorm", configuration: "c2" }),
    await tune({ task: "rmsnorm", configuration: "c2" }),
  ];
  assertEquals(deeds(first.events), deeds(second.events));
  const evaluated = first.events.filter((event) => event.kind === "tool" && event.name === "run_evaluation");
  assertEquals(evaluated.length, first.workbench.versions.length);
});

Deno.test("stopped after any event, it goes on as if it had not been", async () => {
  const whole = await tune();
  for (let count = 0; count < whole.events.length; count++) {
    const resumed = await tune({ history: whole.events.slice(0, count) });
    assertEquals(resumed.end, whole.end, `after ${count} events`);
    assertEquals(stepsOf(resumed.events), stepsOf(whole.events));
    assertEquals(notesOf(resumed.events, "tuner-summary").length, 1);
    assertEquals(
      resumed.workbench.candidates.map(({ source, cycles }) => [source, cycles]),
      whole.workbench.candidates.map(({ source, cycles }) => [source, cycles]),
    );
    assertEquals(resumed.workbench.evaluationsUsed, whole.workbench.evaluationsUsed);
  }
});

Deno.test("the budget is evaluations: it ends when they are spent, and keeps the best", async () => {
  const { end, workbench, events } = await tune({
    task: "layernorm",
    configuration: "c2",
    options: { evaluations: 3 },
  });
  assertEquals([end.reason, workbench.evaluationsUsed, stepsOf(events).length], ["evaluations-spent", 3, 3]);
  assertEquals(workbench.candidates.length, 3);
  let asked = 0;
  const rewrites: TunerServices["plugin"]["rewrites"] = (request, files) => {
    asked++;
    return plena.rewrites!(request, files);
  };
  const plugin = { id: plena.id, transformations: plena.transformations, rewrites };
  await tune({ services: { plugin }, options: { evaluations: 1 } });
  assertEquals(asked, 0, "what cannot be tried is not proposed");
  const spent = await tune({ task: "layernorm", configuration: "c2", options: { evaluations: 3 }, history: events });
  assertEquals([spent.end.reason, stepsOf(spent.events)], ["evaluations-spent", stepsOf(events)]);
  assertEquals(notesOf(events, "tuner-summary").length, 1);
});

Deno.test("cancelled between steps; an evaluation that cannot be carried out ends the run so that it can go on", async () => {
  const controller = new AbortController();
  const stopped = await tune({ signal: controller.signal, watch: ({ kind }) => kind === "note" && controller.abort() });
  assertEquals([stopped.end.reason, stepsOf(stopped.events).length], ["cancelled", 1]);
  assertEquals(notesOf(stopped.events, "tuner-summary"), []);
  const broken = await tune({ evaluate: (job) => infrastructureFailure(job, "the worker died") });
  assertEquals(broken.end.reason, "infrastructure");
  assertStringIncludes(broken.end.message, "the worker died");
  const mended = await tune({ history: broken.events });
  assertEquals(mended.end.reason, "finished");
  assert(speedup(mended) > 1.15);
});

/** A plugin whose proposals are given. */
function proposing(rewrites: (lines: readonly LineProfile[] | null, source: string) => readonly Rewrite[]) {
  const plugin: Pick<IsaPlugin, "id" | "transformations" | "rewrites"> = {
    id: "plena",
    transformations: [{ name: "good", description: "" }, { name: "bad", description: "" }],
    rewrites: ({ lines, source }) => Promise.resolve(rewrites(lines, source)),
  };
  return plugin;
}

Deno.test("wrong and refused proposals are told and left; those of a tired transformation wait", async () => {
  const start =
    (await plena.baselines((await openWorkshop({ platform: "plena", task: "silu" })).workbench.workload, assets))[0]
      .source;
  const profiles: (readonly LineProfile[] | null)[] = [];
  const plugin = proposing((lines, source) => {
    profiles.push(lines);
    if (source !== start) return [];
    const wrong = (number: number) => `${start}V_EXP_V gp0, gp0, 0\n; ${number}\n`;
    return [
      { transformation: "bad", summary: "no assembly", source: "V_NONSENSE\n" },
      { transformation: "bad", summary: "too long", source: `${start}${"; long\n".repeat(60_000)}` },
      { transformation: "bad", summary: "wrong", source: wrong(1) },
      { transformation: "good", summary: "slower", source: `${start}S_ADDI_INT gp9, gp0, 1\n` },
    ];
  });
  const { events, end, workbench } = await tune({ services: { plugin } });
  const steps = stepsOf(events);
  assertEquals(steps.map(({ summary }) => summary), [
    "the compiler's kernel",
    "no assembly",
    "too long",
    "slower",
    "wrong",
  ]);
  assertEquals(steps.map(({ verdict }) => verdict), ["correct", "syntax-error", "refused", "correct", "wrong-result"]);
  assertEquals(steps.map(({ isKept }) => isKept), [true, false, false, false, false]);
  // what does not assemble or is not taken costs nothing
  assertEquals([end.reason, workbench.evaluationsUsed], ["finished", 3]);
  assert(profiles[0]!.length > 5 && profiles[0]!.every(({ cycles }) => cycles >= 0));
});

Deno.test("without a profile in the workbench it works without", async () => {
  const seen: unknown[] = [];
  await tune({ services: { plugin: proposing((lines) => (seen.push(lines), [])) }, options: { extraTools: [] } });
  assertEquals(seen, [null]);
});

Deno.test("where there is nothing to start from, it says so", async () => {
  const nothing = await tune({ services: { template: () => Promise.resolve(null) } });
  assertEquals([nothing.end.reason, nothing.events.length], ["gave-up", 0]);
  const wrong = await tune({ services: { template: () => Promise.resolve("V_EXP_V gp0, gp0, 0\n") } });
  assertEquals(wrong.end.reason, "gave-up");
  assertStringIncludes(wrong.end.message, "not correct");
});
