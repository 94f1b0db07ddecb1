/** The tools on real machines: what an agent sees, what it pays, what is kept. */
import { assert, assertEquals, assertMatch, assertRejects, assertStringIncludes } from "@std/assert";
import { infrastructureFailure } from "../../../harness/evaluate.ts";
import { findPlugin, pluginAssets, sourcesOf } from "../../../harness/registry.ts";
import { UserError } from "../../../harness/user_error.ts";
import { WorkerPool } from "../../../harness/worker_pool.ts";
import { paperTools } from "../../../harness/workbench/tool.ts";
import {
  coralGemm,
  coralGemmSlow,
  coralGemmUnsigned,
  coralGemmWithHoles,
  openWorkshop,
  plenaGemm,
  registry,
} from "./workshop.ts";

Deno.test("the paper's six tools are there, extra ones only on demand, with JSON Schemas", async () => {
  const { workbench } = await openWorkshop();
  assertEquals(workbench.tools.map(({ name }) => name), [...paperTools]);
  const { workbench: more } = await openWorkshop({ options: { extraTools: ["disassemble", "profile"] } });
  assertEquals(more.tools.map(({ name }) => name), [...paperTools, "profile", "disassemble"]);
  const write = workbench.tools[0];
  assertEquals(write.inputSchema.type, "object");
  assertEquals(write.inputSchema.required, ["code"]);
  for (const { inputSchema, description } of more.tools) {
    assertEquals(inputSchema.additionalProperties, false);
    assert(description.length > 40);
    assertEquals("$schema" in inputSchema, false);
  }
  await assertRejects(() => openWorkshop({ options: { extraTools: ["shell"] } }), UserError, "no extra tool 'shell'");
});

Deno.test("before the first kernel every tool on it says what to do", async () => {
  const { call, jobs } = await openWorkshop({ options: { extraTools: ["profile", "disassemble"] } });
  for (
    const name of ["check_syntax", "run_evaluation", "view_output", "get_instruction_size", "profile", "disassemble"]
  ) {
    const { ok, content, errorClass } = await call(name);
    assertEquals([ok, errorClass], [false, "T"]);
    assertStringIncludes(content, "call write_code");
    assertStringIncludes(content, name);
  }
  assertEquals(jobs.length, 0);
  assert((await call("grep_docs", { query: "mpause" })).ok);
});

Deno.test("syntax errors: line, column, token, expectation; the first few and how many more; no cost", async () => {
  const { call, workbench } = await openWorkshop();
  const bad = Array.from({ length: 12 }, (_, line) => `    vaddd.vv v${line}, v8, v40`).join("\n");
  const written = await call("write_code", { code: `    li a0, X_address\n${bad}\n` });
  assertEquals(written.data, { version: 1, lines: 13, source: `    li a0, X_address\n${bad}\n` });
  const checked = await call("check_syntax");
  assertEquals([checked.ok, checked.errorClass], [false, "S"]);
  assertStringIncludes(checked.content, "12 errors in version 1");
  assertMatch(checked.content, /line 2, column 5: error: .*vaddd\.vv.*vadd\.vv/);
  assertStringIncludes(checked.content, "and 4 more");
  const evaluated = await call("run_evaluation");
  assertEquals([evaluated.ok, evaluated.errorClass], [false, "S"]);
  assertStringIncludes(evaluated.content, "syntax-error");
  assertEquals([workbench.evaluationsUsed, workbench.evaluationsLeft], [0, 10]);
  assertEquals(workbench.candidates, []);
  assertEquals((await call("get_instruction_size")).errorClass, "S");
});

Deno.test("a correct kernel: latency, speedup over the compiler, roofline; evaluated once, kept as candidate", async () => {
  const { call, jobs, workbench } = await openWorkshop();
  await call("write_code", { code: coralGemm }, 1);
  const checked = await call("check_syntax", {}, 1);
  assertMatch(checked.content, /assembles: \d+ instructions/);
  const { ok, content, data } = await call("run_evaluation", {}, 2);
  assert(ok);
  assertStringIncludes(content, "CORRECT");
  assertStringIncludes(content, "match rate: 100 % (1,024 of 1,024 elements)");
  assertMatch(content, /latency: [\d,]+ cycles\nspeedup: 1\.\d\dx over O2 \([\d,]+ cycles\)\nroofline: /);
  assertStringIncludes(content, "evaluations left: 9 of 10");
  const { evaluation } = data as { evaluation: { cycles: number; speedup: number } };
  assertEquals(jobs.length, 2); // the kernel's and the compiler's
  for (const job of jobs) assertEquals(job.seeds.map(({ visibility }) => visibility), ["public"]);
  assertEquals(workbench.firstSuccess, 2);
  assertEquals(workbench.candidates, [{ version: 1, source: coralGemm, iteration: 1, cycles: evaluation.cycles }]);

  const again = await call("run_evaluation", {}, 3);
  assertStringIncludes(again.content, "it cost nothing now");
  assertEquals([jobs.length, workbench.evaluationsUsed], [2, 1]);
  // a second correct kernel shares the compiler's evaluation
  await call("write_code", { code: coralGemmSlow }, 4);
  await call("run_evaluation", {}, 4);
  assertEquals(jobs.length, 3);
  assertEquals(workbench.candidates.map(({ version }) => version), [1, 2]);
  assertEquals(workbench.versions.map(({ version, iteration }) => [version, iteration]), [[1, 1], [2, 4]]);
  assertEquals(workbench.firstSuccess, 2);
  // writing the first again makes no third version
  const back = await call("write_code", { code: coralGemm }, 5);
  assertStringIncludes(back.content, "version 1 again");
  assertEquals(workbench.source, coralGemm);
});

Deno.test("wrong elements: match rate, rows, index, expected and actual; view_output shows the same rows", async () => {
  const { call, workbench } = await openWorkshop();
  await call("write_code", { code: coralGemmWithHoles });
  const { ok, content, errorClass, data } = await call("run_evaluation");
  assertEquals([ok, errorClass], [false, "F"]);
  assertStringIncludes(content, "unwritten-output");
  assertStringIncludes(content, "match rate: 50.00 % (512 of 1,024 elements)");
  assertStringIncludes(content, "512 never written");
  assertStringIncludes(content, "wrong rows of Y: 16 of 32");
  assertStringIncludes(content, "Y[1,:]: 32 of 32 wrong, 32 unwritten");
  assertMatch(content, /Y\[1,0\]: expected -?\d+, never written/);
  assertMatch(content, /latency: [\d,]+ cycles \(counts once it is correct\)/);
  const { evaluation } = data as { evaluation: { wrongRows: { first: { label: string }[] }[] } };
  assertEquals(evaluation.wrongRows[0].first.map(({ label }) => label).slice(0, 3), ["Y[1,:]", "Y[3,:]", "Y[5,:]"]);

  const viewed = await call("view_output", { rows: 2 });
  assertEquals(workbench.evaluationsUsed, 1); // from the evaluation before
  assertStringIncludes(viewed.content, "Y (32x32): 16 of 32 rows hold wrong elements");
  assertStringIncludes(viewed.content, "Y[3,:]");
  assertStringIncludes(viewed.content, "and 14 more wrong rows");
  const { outputs } = viewed.data as { outputs: { total: { unwritten: number; matching: number }; rows: unknown[] }[] };
  assertEquals([outputs[0].total.unwritten, outputs[0].total.matching, outputs[0].rows.length], [512, 512, 2]);
});

Deno.test("view_output evaluates a kernel that has changed, and pays for it", async () => {
  const { call, workbench, jobs } = await openWorkshop();
  await call("write_code", { code: coralGemmUnsigned });
  const viewed = await call("view_output");
  assertEquals(viewed.errorClass, "F");
  assertStringIncludes(viewed.content, "evaluations left: 9 of 10");
  assertEquals([workbench.evaluationsUsed, jobs.length], [1, 1]);
  const { content } = await call("run_evaluation");
  assertStringIncludes(content, "wrong-result");
  assertMatch(content, /Y\[\d+,\d+\]: expected -?\d+, got -?\d+/);
  assertEquals([workbench.evaluationsUsed, jobs.length], [1, 1]);
});

Deno.test("a trap names its line and what stands in it; there is no output then", async () => {
  const { call } = await openWorkshop();
  await call("write_code", { code: "    li a0, X_address\n    sw a0, 0(a0)\n    mpause\n" });
  const { content, errorClass } = await call("run_evaluation");
  assertEquals(errorClass, "F");
  assertStringIncludes(content, "store-to-input");
  assertStringIncludes(content, "line 2: sw a0, 0(a0)");
  const viewed = await call("view_output");
  assertEquals(viewed.ok, false);
  assertStringIncludes(viewed.content, "no output");
});

Deno.test("warnings of the machine are told with their lines", async () => {
  const { call } = await openWorkshop();
  await call("write_code", { code: coralGemm.replace("vmv.v.i v8, 0", "vmv.v.i v8, 0\n    vadd.vv v9, v8, v8") });
  assertMatch((await call("run_evaluation")).content, /warning: line \d+: .*\(\d+ times\)/);
});

Deno.test("instruction counts by category, code and static bytes", async () => {
  const { call } = await openWorkshop();
  await call("write_code", { code: `${coralGemm}    .data\n    .word 1, 2, 3\n` });
  const { content, data } = await call("get_instruction_size");
  const counts = data as { instructionCount: number; codeBytes: number; staticBytes: number };
  assertEquals([counts.codeBytes, counts.staticBytes], [4 * counts.instructionCount, 12]);
  assertStringIncludes(content, "vector-mac: 1");
});

Deno.test("profile: most expensive lines first with their text and waits; disassemble: what pseudo-instructions became", async () => {
  const { call, workbench } = await openWorkshop({ options: { extraTools: ["profile", "disassemble"] } });
  await call("write_code", { code: coralGemm });
  await call("run_evaluation");
  const { content, data } = await call("profile", { lines: 3 });
  const { total, lines } = data as { total: number; lines: { cycles: number }[] };
  assertEquals(total, workbench.candidates[0].cycles);
  assert(lines[0].cycles >= lines[1].cycles && lines.length === 3);
  assertStringIncludes(content, "vwmacc.vx v8, a0, v16");
  assertStringIncludes(content, "load-wait");
  const listing = await call("disassemble", { first_line: 2, count: 3 });
  assertMatch(listing.content, /2: li s0, X_address\n {4}0x0000 {2}[0-9a-f]{8} {2}lui s0, /);
  assertStringIncludes(listing.content, "more instructions, from line");
  assertEquals(workbench.evaluationsUsed, 1);
});

Deno.test("another workload's name is ignored with a remark, this run's names are not", async () => {
  const { call } = await openWorkshop();
  await call("write_code", { code: coralGemm });
  for (const workload of ["gemm", "GEMM c1", "gemm_c1", "coral/gemm/C1", ""]) {
    assertEquals((await call("run_evaluation", { workload })).content.includes("note:"), false, workload);
  }
  const { content, ok } = await call("run_evaluation", { workload: "softmax c2" });
  assert(ok);
  assertStringIncludes(content, "this run has one workload, GEMM (gemm c1)");
});

Deno.test("a fence around the code comes off; line ends are made one", async () => {
  const { call, workbench } = await openWorkshop();
  const { content } = await call("write_code", { code: "```asm\r\n    nop\r\n    mpause\r\n```\n" });
  assertStringIncludes(content, "fence");
  assertEquals(workbench.source, "    nop\n    mpause\n");
});

Deno.test("an evaluation that fails by itself costs nothing and is no verdict", async () => {
  const { call, workbench } = await openWorkshop({ evaluate: (job) => infrastructureFailure(job, "a worker died") });
  await call("write_code", { code: coralGemm });
  const { ok, errorClass, content } = await call("run_evaluation");
  assertEquals([ok, errorClass, workbench.evaluationsUsed], [false, null, 0]);
  assertStringIncludes(content, "a worker died");
  assertStringIncludes(content, "try again");
});

Deno.test("calls of one turn run in their order, whoever waits for them", async () => {
  const { call, workbench, events } = await openWorkshop();
  const results = await Promise.all([
    call("write_code", { code: coralGemmUnsigned }, 1),
    call("run_evaluation", {}, 1),
    call("write_code", { code: coralGemm }, 1),
    call("run_evaluation", {}, 1),
  ]);
  assertEquals(results.map(({ ok }) => ok), [true, false, true, true]);
  assertEquals(events.map((event) => event.kind === "tool" && event.name), [
    "write_code",
    "run_evaluation",
    "write_code",
    "run_evaluation",
  ]);
  assertEquals(workbench.candidates.map(({ version }) => version), [2]);
});

Deno.test("PLENA: the same tools; rounding errors are told as such", async () => {
  const { call, workbench } = await openWorkshop({ platform: "plena", options: { extraTools: ["profile"] } });
  await call("write_code", { code: plenaGemm });
  const { content } = await call("run_evaluation");
  assertStringIncludes(content, "CORRECT");
  assertStringIncludes(content, "over template");
  assertEquals(workbench.candidates.length, 1);
  assertStringIncludes((await call("profile")).content, "M_MM 0, gp5, gp3");
  await call("write_code", { code: plenaGemm.replace("M_MM_WO gp6, gp0, 0", "M_MM_WO gp6, gp0, 0\nM_MM 0, gp5, gp3") });
  const wrong = await call("run_evaluation");
  assertEquals(wrong.errorClass, "F");
  assertStringIncludes(wrong.content, "root mean square error over size of the output");
});

Deno.test("a task that holds its shapes back: rows are those of this run, nothing of it is a bound", async () => {
  const { call, workbench } = await openWorkshop({ task: "gemm_general" });
  const plugin = findPlugin(registry, "coral");
  const [baseline] = await plugin.baselines(workbench.workload, pluginAssets(registry, "coral"));
  await call("write_code", { code: baseline.source });
  const { content } = await call("run_evaluation");
  assertStringIncludes(content, "CORRECT");
  assert(!content.includes("roofline"));
  const { outputs } = (await call("view_output")).data as {
    outputs: { shape: number[]; totalRows: number; wrongRows: number; total: { elements: number } }[];
  };
  const [{ shape, totalRows, wrongRows, total }] = outputs;
  assertEquals([totalRows, wrongRows, total.elements], [shape[0], 0, shape[0] * shape[1]]);
});

Deno.test("through the workers of a pool the answers are the same", async () => {
  const pool = new WorkerPool({ ...sourcesOf(registry), workers: 1 });
  try {
    const here = await openWorkshop();
    const there = await openWorkshop({ options: { evaluate: (job) => pool.evaluate(job) } });
    for (const { call } of [here, there]) await call("write_code", { code: coralGemmWithHoles });
    for (const name of ["run_evaluation", "view_output"]) {
      assertEquals((await there.call(name)).content, (await here.call(name)).content);
    }
  } finally {
    pool.close();
  }
});

Deno.test("sizes that the machine cannot hold are the user's mistake", async () => {
  const configuration = JSON.stringify({ M: 4096, K: 4096, N: 4096 });
  await assertRejects(() => openWorkshop({ configuration }), UserError);
});
