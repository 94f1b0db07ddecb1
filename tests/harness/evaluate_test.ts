/** The evaluation on the real machine; what it can never produce (a defect of the machine) is played by a wrapped one. */
import { assert, assertEquals, assertMatch, assertNotEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { evaluate } from "../../harness/evaluate.ts";
import { checkShape, type EvaluationJob, evaluationResultSchema, jobHash } from "../../harness/job.ts";
import { drawSecretSeeds, publicSeed } from "../../harness/seeds.ts";
import { UserError } from "../../harness/user_error.ts";
import type { Execution, IsaPlugin, SimulationRequest } from "../../isa/plugin.ts";
import { coral } from "../../plugins/coral/mod.ts";
import { gemv } from "../../tasks/matrix.ts";
import { relu } from "../../tasks/activation.ts";

/** ReLU of n bytes, with a place for more. */
function reluKernel(options: { n?: number; before?: string; body?: string; after?: string } = {}): string {
  return `
    li      a0, 0x20000000
    li      a1, 0x20001000
    li      a2, ${options.n ?? 512}
    ${options.before ?? ""}
loop:
    vsetvli t0, a2, e8, m8, ta, ma
    vle8.v  v0, (a0)
    vmax.vx v0, v0, zero
    ${options.body ?? ""}
    vse8.v  v0, (a1)
    add     a0, a0, t0
    add     a1, a1, t0
    sub     a2, a2, t0
    bnez    a2, loop
    ${options.after ?? ""}
    mpause
`;
}

function jobOf(source: string, changes: Partial<EvaluationJob> = {}): EvaluationJob {
  return {
    format: 1,
    plugin: { id: "coral", version: coral.version, hash: "unknown" },
    evaluator: "unknown",
    profile: coral.profiles[0].name,
    task: "relu",
    configuration: "c1",
    parameters: { n: 512 },
    seeds: [publicSeed],
    poisons: [0x12345678, 0x87654321],
    source,
    limits: { instructions: 100_000, cycles: 1_000_000, wallMilliseconds: 20_000 },
    collectProfile: false,
    ...changes,
  };
}

/** Coral with another `simulate` around its own. */
function wrapped(change: (execution: Execution, request: SimulationRequest) => Execution): IsaPlugin {
  return { ...coral, simulate: async (request) => change(await coral.simulate(request), request) };
}

const secret = drawSecretSeeds("evaluate_test", {
  platform: "coral",
  task: relu,
  configuration: "c1",
  parameters: { n: 512 },
  tolerance: { absolute: 0, relative: 0 },
});

Deno.test("a correct kernel has cycles, a profile that sums to them, sizes, and a JSON form", async () => {
  const job = jobOf(reluKernel(), { collectProfile: true });
  const result = await evaluate(job, coral, relu);
  assertEquals(result.verdict, "correct", result.message);
  assertEquals(result.job, await jobHash(job));
  assertEquals(result.comparison?.matchRate, 1);
  assertEquals([result.codeBytes, result.staticBytes, result.instructionCount], [48, 0, 12]);
  const sum = result.profile!.reduce((total, { cycles }) => total + cycles, 0);
  assertEquals(sum, result.cycles);
  const vse = result.profile!.find(({ line }) => job.source.split("\n")[line - 1].includes("vse8.v"))!;
  assertEquals(vse.executions, 4, "512 bytes in strips of 128");
  assert(result.rooflineFraction! > 0 && result.rooflineFraction! <= 1);
  assertEquals(checkShape(evaluationResultSchema, JSON.parse(JSON.stringify(result)), "result"), result);
});

Deno.test("an evaluation is a function of its job", async () => {
  const job = jobOf(reluKernel(), {
    seeds: [publicSeed, ...secret.seeds],
    poisons: secret.poisons,
    collectProfile: true,
  });
  assertEquals(await evaluate(job, coral, relu), await evaluate(job, coral, relu));
});

Deno.test("cycles are the median over the secret seeds; kernels whose time depends on data are flagged", async () => {
  // spends one division per element whose time depends on the element
  const source = reluKernel({
    after: "li a0, 0x20000000\nlb a3, 0(a0)\nlb a4, 1(a0)\nlb a5, 2(a0)\nori a3, a3, 1\ndiv a6, a5, a3",
  });
  const seeds = [publicSeed, ...secret.seeds];
  const result = await evaluate(jobOf(source, { seeds }), coral, relu);
  assertEquals(result.verdict, "correct", result.message);
  const cycles = result.seeds.filter(({ visibility }) => visibility === "secret").map((seed) => seed.cycles!).sort((
    a,
    b,
  ) => a - b);
  assertEquals(cycles.length, 7);
  assertEquals(result.cycles, cycles[3]);
  assertEquals(result.flags.includes("data-dependent-time"), new Set(cycles).size > 1);
});

Deno.test("a mismatch of a public seed is told in full", async () => {
  const input = relu.inputs({ n: 512 }, publicSeed.seed, publicSeed.distribution)[0].values;
  const source = reluKernel({ after: "li a1, 0x20001000\nli a3, -3\nsb a3, 130(a1)" });
  const result = await evaluate(jobOf(source), coral, relu);
  assertEquals(result.verdict, "wrong-result");
  assertEquals(result.comparison!.mismatches, [{
    tensor: "y",
    index: [130],
    expected: Math.max(0, input[130]),
    actual: -3,
    space: "memory",
    address: 0x20001000 + 130,
    written: true,
  }]);
  assertEquals(result.comparison!.matching, 511);
  assertEquals(result.comparison!.maximumError, Math.max(0, input[130]) + 3);
});

Deno.test("coordinates of a mismatch follow the shape", async () => {
  const parameters = { M: 64, N: 32 };
  const job = jobOf(
    "li a0, 0x20001000\nli a1, 64\nloop: sw zero, 0(a0)\naddi a0, a0, 4\naddi a1, a1, -1\nbnez a1, loop\nmpause\n",
    {
      task: "gemv",
      parameters,
    },
  );
  const result = await evaluate(job, coral, gemv);
  assertEquals(result.verdict, "wrong-result", result.message);
  const [first, second] = result.comparison!.mismatches;
  assertEquals([second.index[0] - first.index[0], second.address - first.address], [1, 4]);
});

Deno.test("a secret seed that fails answers with its verdict only", async () => {
  // fails on every seed: traps at an address that comes from the input
  const traps = reluKernel({
    after: "li a0, 0x20000000\nlbu a3, 5(a0)\nslli a3, a3, 2\nli a4, 0x40000000\nadd a3, a3, a4\nsw a3, 0(a3)",
  });
  const hidden = await evaluate(jobOf(traps, { seeds: secret.seeds, collectProfile: true }), coral, relu);
  assertNotEquals(hidden.verdict, "correct");
  assertEquals(hidden.seeds, [{
    ...secret.seeds[0],
    verdict: hidden.verdict,
    message: hidden.message,
    line: null,
    cycles: null,
    instructions: null,
    comparison: null,
  }]);
  assert(!/0x|\d/.test(hidden.message), hidden.message);
  assertEquals([hidden.profile, hidden.warnings, hidden.counters, hidden.comparison], [null, [], {}, null]);

  const open = await evaluate(jobOf(traps), coral, relu);
  assertEquals(open.verdict, hidden.verdict);
  assertMatch(open.message, /0x4000/);
  assert(open.seeds[0].line !== null, "the public seed names the line");
});

Deno.test("relying on registers or memory that nobody set is named", async () => {
  const byRegister = await evaluate(jobOf(reluKernel({ after: "li a1, 0x20001000\nsb s5, 3(a1)" })), coral, relu);
  assertEquals(byRegister.verdict, "poison-dependent", byRegister.message);
  const byScratch = await evaluate(
    jobOf(reluKernel({ after: "li a1, 0x20001000\nli a3, 0x10000\nlb a3, 7(a3)\nsb a3, 3(a1)" })),
    coral,
    relu,
  );
  assertEquals(byScratch.verdict, "poison-dependent", byScratch.message);
});

/** Many patterns: some two of them differ in any given bit. */
function poisonsThatDiffer(): number[] {
  return [1, 2, 3, 4, 5, 6, 7, 8].map((number) => Math.imul(number, 0x9e3779b1) >>> 0);
}

Deno.test("the way through a kernel may not depend on undefined registers", async () => {
  const source = reluKernel({ before: "andi s5, s5, 1\nbnez s5, odd\nnop\nodd:" });
  const result = await evaluate(jobOf(source, { poisons: poisonsThatDiffer() }), coral, relu);
  assertEquals(result.verdict, "poison-dependent", result.message);
});

Deno.test("fewer cycles than the floor are no score", async () => {
  const result = await evaluate(
    jobOf(reluKernel()),
    { ...coral, floor: () => ({ cycles: 1e6, derivation: "a test" }) },
    relu,
  );
  assertEquals(result.verdict, "below-floor");
  assertEquals([result.cycles, result.rooflineFraction], [null, null]);
});

Deno.test("the memory difference catches what the machine let through", async () => {
  const input = await evaluate(
    jobOf(reluKernel()),
    wrapped((execution, request) => {
      const at = request.dump.findIndex(({ offset }) => offset === 0x20000000);
      execution.dumps[at].bytes[17] ^= 1;
      return execution;
    }),
    relu,
  );
  assertEquals(input.verdict, "store-to-input");
  assertStringIncludes(input.message, "0x20000011");

  const guard = await evaluate(
    jobOf(reluKernel()),
    wrapped((execution, request) => {
      const at = request.dump.findIndex(({ offset }) => offset === 0x20001200);
      execution.written[at][2] |= 8;
      return execution;
    }),
    relu,
  );
  assertEquals(guard.verdict, "store-outside-regions");
  assertStringIncludes(guard.message, "0x20001213");

  const code = await evaluate(
    jobOf(reluKernel()),
    wrapped((execution, request) => {
      execution.dumps[request.dump.findIndex(({ offset }) => offset === 0)].bytes[4] ^= 1;
      return execution;
    }),
    relu,
  );
  assertEquals(code.verdict, "write-to-code");
});

Deno.test("guards lie on both sides of the output", async () => {
  let ranges: SimulationRequest["dump"] = [];
  await evaluate(jobOf(reluKernel()), wrapped((execution, request) => (ranges = request.dump, execution)), relu);
  const covered = (address: number) =>
    ranges.some(({ offset, length }) => address >= offset && address < offset + length);
  assert([0x20000200, 0x20000fff, 0x20001200, 0x200021ff].every(covered));
  const [output] = ranges;
  assertEquals([output.offset, output.length], [0x20001000, 512]);
});

Deno.test("assembly failures have their own codes", async () => {
  const verdict = async (source: string) => (await evaluate(jobOf(source), coral, relu)).verdict;
  assertEquals(await verdict("vadd.vv v0, v1\nfoo\n"), "syntax-error");
  assertEquals(await verdict("# nothing\n"), "empty-program");
  assertEquals(await verdict("nop\n".repeat(2049)), "code-too-large");
  assertEquals(await verdict(`mpause\n.data\n.zero 2049\n`), "static-bytes-exceeded");
  assertEquals(await verdict(reluKernel({ after: ".data\n.zero 2048\n.text" })), "correct");
});

Deno.test("only so many diagnostics are listed", async () => {
  const result = await evaluate(jobOf("foo\n".repeat(150)), coral, relu);
  assertEquals(result.verdict, "syntax-error");
  assert(result.diagnostics.length <= 100);
  assertMatch(result.message, /^line 1: .*more/);
});

Deno.test("a job that does not fit is the user's error", async () => {
  const refuse = (changes: Partial<EvaluationJob>, includes: string) =>
    assertRejects(() => evaluate(jobOf("mpause", changes), coral, relu), UserError, includes);
  await refuse({ plugin: { id: "other", version: "1", hash: "h" } }, "not for 'coral'");
  await refuse({ task: "gemm" }, "not for 'relu'");
  await refuse({ profile: "imaginary" }, "no hardware profile");
  await refuse({ parameters: { m: 3 } }, "relu takes n");
});

Deno.test("a defect of the plugin is no verdict on the kernel", async () => {
  const broken: IsaPlugin = { ...coral, simulate: () => Promise.reject(new TypeError("boom")) };
  await assertRejects(() => evaluate(jobOf("mpause"), broken, relu), TypeError, "boom");
});
