/** Numbers of agents over their runs, by examples computed by hand. */
import { assertAlmostEquals, assertEquals } from "@std/assert";
import { agentStatistics, successWithin, tokensByTask } from "../../harness/report/agent_statistics.ts";
import { formatStatistics } from "../../harness/report/agent_tables.ts";
import { type AgentRun, latestAttempts } from "../../harness/report/stored_runs.ts";

let counter = 0;

/** A finished run that failed, with what the test says of it. */
function runOf(change: Partial<AgentRun>): AgentRun {
  counter++;
  return {
    run: `run-${counter}`,
    session: "s",
    agent: "m",
    kind: "model",
    platform: "coral",
    profile: "default",
    task: "relu",
    configuration: "c1",
    attempt: 1,
    budgetIterations: 15,
    status: "finished",
    endReason: "finished",
    iterations: 10,
    firstSuccess: null,
    firstSuccessTokens: null,
    firstSuccessDollars: null,
    systemTokens: 1000,
    inputTokens: 200,
    cachedTokens: 600,
    reasoningTokens: 50,
    outputTokens: 100,
    tokensEstimated: false,
    dollars: 0.5,
    toolCalls: 8,
    evaluations: 4,
    errorClass: "F",
    unsealed: false,
    wallMilliseconds: 1000,
    started: "2026-01-01",
    correct: false,
    verdict: "wrong-result",
    cycles: null,
    baselineCycles: 1000,
    speedup: null,
    rooflineFraction: null,
    level: 1,
    ...change,
  };
}

/** A run whose kernel is correct. */
function solved(speedup: number, firstSuccess: number, change: Partial<AgentRun> = {}): AgentRun {
  return runOf({
    correct: true,
    verdict: "correct",
    errorClass: null,
    cycles: 1000 / speedup,
    speedup,
    firstSuccess,
    firstSuccessTokens: 100 * firstSuccess,
    firstSuccessDollars: 0.1,
    rooflineFraction: speedup / 10,
    ...change,
  });
}

Deno.test("statistics of agents: two attempts at three pairs", () => {
  const [own] = agentStatistics([
    solved(2, 3), // relu: both attempts
    solved(4, 7, { attempt: 2 }),
    solved(3, 5, { task: "gemm" }), // gemm: one of two
    runOf({ task: "gemm", attempt: 2, errorClass: "S" }),
    runOf({ task: "silu" }), // silu: none
    runOf({ task: "silu", attempt: 2, errorClass: "T", dollars: 0.25 }),
  ]);
  assertEquals([own.pairs, own.attempts, own.attemptsPerPair, own.solved], [3, 6, 2, 2]);
  assertAlmostEquals(own.rate.value, 2 / 3);
  // pass@1 = (1 + 1/2 + 0)/3; pass@2 = (1 + 1 + 0)/3; pass^2 = (1 + 0 + 0)/3
  assertAlmostEquals(own.passAt[1]!, 0.5);
  assertAlmostEquals(own.passAt[2]!, 2 / 3);
  assertAlmostEquals(own.passHat[2]!, 1 / 3);
  // best@1: means of (2, 4), (1, 3), (1, 1); best@2: 4, 3, 1
  assertAlmostEquals(own.bestAt[1]!, (3 + 2 + 1) / 3);
  assertAlmostEquals(own.bestAt[2]!, (4 + 3 + 1) / 3);
  assertAlmostEquals(own.fast[1], 2 / 3);
  assertEquals([own.fast[2], own.fast[1.5]], [2 / 3, 2 / 3]);
  // best speedups 4 and 3, silu leaves the compiler's kernel in place
  assertAlmostEquals(own.speedups.solvedOnly!, Math.sqrt(12));
  assertAlmostEquals(own.speedups.withFallback!, Math.cbrt(12));
  assertAlmostEquals(own.speedups.totalCycles!, 3000 / (250 + 1000 / 3 + 1000));
  assertAlmostEquals(own.roofline!, 0.35);
  assertEquals(own.firstSuccess.iterations, [3, 5], "of each pair the cheapest attempt");
  assertEquals(own.firstSuccess.tokens, [300, 500]);
  assertEquals([successWithin(own, 2).value, successWithin(own, 4).value, successWithin(own, 5).value], [
    0,
    1 / 3,
    2 / 3,
  ]);
  assertEquals(own.errors, { S: 1, F: 1, T: 1 });
  assertAlmostEquals(own.dollars!, 2.75);
  assertEquals(own.tokens, { system: 1000, input: 200, cached: 600, reasoning: 50, output: 100 });
  const text = formatStatistics([own]);
  for (const part of ["2/3", "67 %", "3.46x (n=2)", "2.29x", "$2.75"]) assertEquals(text.includes(part), true, part);
});

Deno.test("statistics of agents: what is not finished is no attempt but stays in the denominator", () => {
  const statistics = agentStatistics([
    solved(2, 1),
    runOf({ task: "gemm", status: "infrastructure", correct: null, verdict: null, errorClass: null }),
    runOf({ task: "silu", status: "interrupted", correct: null, verdict: null, errorClass: null, dollars: null }),
    solved(3, 1, { agent: "other", task: "gemv" }),
  ]);
  const [own, other] = statistics;
  assertEquals([own.pairs, own.solved, own.attempts, own.infrastructure, own.unfinished], [4, 1, 1, 1, 1]);
  assertEquals(own.errors, { S: 0, F: 0, T: 0 });
  assertEquals(own.rate.value, 1 / 4);
  assertEquals([own.attemptsPerPair, own.passAt], [0, {}], "pass@k needs k attempts of every pair");
  assertEquals([own.dollars, own.knownDollars], [null, 1], "unknown is no zero");
  assertEquals(formatStatistics(statistics).includes("$1.00 and unknown"), true);
  // gemv, which only the other solved, has a known baseline: 1.0 for whoever has no kernel of it
  assertEquals(own.speedups.pairs, 4);
  assertAlmostEquals(own.speedups.withFallback!, 2 ** (1 / 4));
  assertEquals([other.solved, other.pairs], [1, 4]);
});

Deno.test("statistics of agents: pairs whose runs never began are in the denominator, too", () => {
  const planned = ["relu", "gemm", "silu", "gemv"].flatMap((task) =>
    ["m", "given up"].map((agent) => ({ agent, platform: "coral", profile: "default", task, configuration: "c1" }))
  );
  const statistics = agentStatistics([
    solved(2, 1),
    runOf({
      task: "gemm",
      status: "infrastructure",
      correct: null,
      verdict: null,
      errorClass: null,
      baselineCycles: null,
    }),
  ], planned);
  assertEquals(statistics.map(({ agent, solved, pairs, rate }) => [agent, solved, pairs, rate.value]), [
    ["m", 1, 4, 1 / 4],
    ["given up", 0, 4, 0],
  ]);
  assertEquals(statistics[0].fast[1], 1 / 4);
  // three pairs without a kernel count 1.0 each, also where no baseline has been run yet
  assertAlmostEquals(statistics[0].speedups.withFallback!, 2 ** (1 / 4));
  assertAlmostEquals(statistics[0].speedups.totalCycles!, 2);
  assertEquals(statistics[1].dollars, 0);
  assertEquals(formatStatistics(statistics).includes("0/4"), true);
});

Deno.test("statistics of agents: without a compiler's kernel there is no speedup", () => {
  const none = { baselineCycles: null, speedup: null };
  const [own] = agentStatistics([solved(2, 1, none), runOf({ task: "gemm", ...none })]);
  assertEquals([own.solved, own.pairs], [1, 2]);
  assertEquals([own.speedups.solvedOnly, own.speedups.withFallback, own.speedups.totalCycles], [null, null, null]);
});

Deno.test("statistics of agents: tokens per task by kind, of finished runs that used any", () => {
  const none = { systemTokens: 0, inputTokens: 0, cachedTokens: 0, reasoningTokens: 0, outputTokens: 0 };
  const rows = tokensByTask([
    runOf({ inputTokens: 100 }),
    runOf({ inputTokens: 300, configuration: "c2" }),
    runOf({ task: "gemm", agent: "tuner", ...none }),
    runOf({ task: "gemm" }),
    runOf({ task: "gemm", status: "infrastructure" }),
  ]);
  assertEquals(rows.map(({ task, agent, runs, tokens }) => [task, agent, runs, tokens.input]), [
    ["relu", "m", 2, 200],
    ["gemm", "m", 1, 200],
  ]);
});

Deno.test("statistics of agents: what regrading turns round", () => {
  const [own] = agentStatistics([
    // correct before, wrong now: the run itself has no class
    runOf({ errorClass: null, verdict: "syntax-error", firstSuccess: 2 }),
    runOf({ errorClass: null, task: "silu" }),
    // wrong before, correct now: when the run first had a correct kernel is not known
    solved(2, 1, { task: "gemm", firstSuccess: null, errorClass: "F", iterations: 9 }),
  ]);
  assertEquals(own.errors, { S: 1, F: 1, T: 0 });
  assertEquals([own.solved, own.firstSuccess.iterations], [1, [9]]);
});

Deno.test("statistics of agents: platforms apart, and the newest of an attempt", () => {
  const runs = [
    runOf({ run: "old" }),
    solved(2, 1, { run: "new" }),
    runOf({ platform: "plena" }),
  ];
  assertEquals(latestAttempts(runs).map(({ run }) => run), ["new", runs[2].run]);
  assertEquals(agentStatistics(runs).map(({ platform, pairs }) => [platform, pairs]), [["coral", 1], ["plena", 1]]);
  assertEquals(agentStatistics([]), []);
});
