/** The commands on good input, as processes. Bad input is bad_input_test.ts's. */
import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { assertFriendly, inFolder, run } from "./command_line.ts";

const relu = `
    li      a0, 0x20000000
    li      a1, 0x20001000
    li      a2, 512
loop:
    vsetvli t0, a2, e8, m8, ta, ma
    vle8.v  v0, (a0)
    vmax.vx v0, v0, zero
    vse8.v  v0, (a1)
    add     a0, a0, t0
    add     a1, a1, t0
    sub     a2, a2, t0
    bnez    a2, loop
    mpause
`;

Deno.test("bench: JSON on standard output, rows in the store, progress on standard error", () =>
  inFolder(async (folder) => {
    const outcome = await run(["bench", "--platform", "coral", "--task", "relu", "--config", "c1", "--json"], {
      cwd: folder,
    });
    assertEquals(outcome.code, 0, outcome.stderr);
    const { scores } = JSON.parse(outcome.stdout);
    const agents = scores.map(({ agent }: { agent: string }) => agent);
    assert(agents.includes("compiler-O2") && agents.includes("compiler-O3") && agents.includes("expert"), agents);
    for (const score of scores) {
      assertEquals([score.platform, score.task, score.config, score.correct], ["coral", "relu", "c1", true]);
      assert(Number.isFinite(score.cycles) && score.cycles > 0);
      assertEquals(score.speedup, score.baseline / score.cycles);
      assertEquals(score.speedups.O2, score.speedup);
      assertEquals(score.rooflineFraction, score.floor / score.cycles);
      assertEquals(score.seedGiven, false);
    }
    const o2 = scores.find(({ agent }: { agent: string }) => agent === "compiler-O2");
    assertEquals([o2.speedup, o2.baseline], [1, o2.cycles]);
    assertMatch(outcome.stderr, /\[1\/\d+\] coral relu c1 /);

    const stored = await run(["db", "select agent, cycles, speedup from scores", "--json"], { cwd: folder });
    const key = ({ agent, cycles, speedup }: Record<string, unknown>) => `${agent} ${cycles} ${speedup}`;
    assertEquals(JSON.parse(stored.stdout).map(key).sort(), scores.map(key).sort());

    const whole = await run(
      [
        "db",
        "select k.source, e.job->>'task' as task, json_array_length(e.job->'seeds') as seeds from evaluations e join kernels k using (kernel_hash) limit 1",
        "--csv",
      ],
      { cwd: folder },
    );
    assertMatch(whole.stdout, /source,task,seeds\n[\s\S]*,relu,7\n/);
  }));

Deno.test("bench: a given seed repeats and is marked; --agent gives that agent's rows only", () =>
  inFolder(async (folder) => {
    const args = [
      "bench",
      "--task",
      "gemv",
      "--config",
      "c1",
      "--seed",
      "s",
      "--agent",
      "expert",
      "--no-store",
      "--json",
    ];
    const [a, b] = await Promise.all([run(args, { cwd: folder }), run(args, { cwd: folder })]);
    const scoresOf = (text: string) =>
      JSON.parse(text).scores.map((score: Record<string, unknown>) => ({ ...score, run: "" }));
    assertEquals(scoresOf(a.stdout), scoresOf(b.stdout));
    assertEquals(scoresOf(a.stdout).map(({ agent, seedGiven }: Record<string, unknown>) => [agent, seedGiven]), [[
      "expert",
      true,
    ]]);
    assert(scoresOf(a.stdout)[0].speedup > 0, "the baseline ran all the same");
    assertEquals([...Deno.readDirSync(folder)].length, 0, "--no-store keeps nothing");
  }));

Deno.test("bench: unsupported pairs are no rows, and the reason is said", async () => {
  const outcome = await run(["bench", "--platform", "coral", "--task", "rope", "--no-store", "--json"]);
  assertEquals(JSON.parse(outcome.stdout), { scores: [] });
  assertEquals(outcome.code, 0);
  assertStringIncludes(outcome.stderr, "rope is unsupported on coral");
});

Deno.test("bench: every platform that has the task, each in its own form", async () => {
  const outcome = await run(["bench", "--task", "relu", "--config", "c1", "--no-store", "--json"]);
  assertEquals(outcome.code, 0, outcome.stderr);
  const { scores } = JSON.parse(outcome.stdout);
  assertEquals([...new Set(scores.map(({ platform }: { platform: string }) => platform))], ["coral", "plena"]);
  assert(scores.every(({ correct }: { correct: boolean }) => correct));
});

Deno.test("bench: the table", async () => {
  const outcome = await run([
    "bench",
    "--task",
    "relu",
    "--config",
    "c1",
    "--agent",
    "expert",
    "--no-store",
    "--jobs",
    "1",
  ]);
  assertMatch(outcome.stdout, /platform +task +config +agent +result +cycles +speedup +roofline/);
  assertMatch(outcome.stdout, /coral +relu +c1 +expert +correct +[\d,]+ +[\d.]+x +[\d.]+ %/);
  assertMatch(outcome.stdout, /coral +expert +1\/1 .*x \(n=1\)/);
});

Deno.test("eval: a correct kernel with its score and its lines", () =>
  inFolder(async (folder) => {
    await Deno.writeTextFile(`${folder}/k.S`, relu);
    const text = await run(["eval", "coral", "relu", "c1", `${folder}/k.S`]);
    assertEquals(text.code, 0, text.stderr);
    assertMatch(text.stdout, /^correct: ReLU c1/);
    assertMatch(text.stdout, /speedup +[\d.]+x over O2/);
    assertMatch(text.stdout, /line +cycles +share +times/);
    assertMatch(text.stdout, /vse8\.v v0, \(a1\)/);
    const json = JSON.parse((await run(["eval", "coral", "relu", '{"n":512}', `${folder}/k.S`, "--json"])).stdout);
    assertEquals([json.verdict, json.baseline, json.seeds.length], ["correct", null, 8]);
    assertEquals(
      json.profile.reduce((sum: number, { cycles }: { cycles: number }) => sum + cycles, 0),
      json.seeds[0].cycles,
    );
  }));

Deno.test("eval: a wrong kernel with its differences, exit code 1", () =>
  inFolder(async (folder) => {
    await Deno.writeTextFile(`${folder}/k.S`, relu.replace("zero\n", "t6\n"));
    await Deno.writeTextFile(`${folder}/l.S`, relu.replace("vmax.vx v0, v0, zero", "vmin.vx v0, v0, zero"));
    const outcome = await run(["eval", "coral", "relu", "c1", `${folder}/l.S`, "--public"]);
    assertEquals(outcome.code, 1);
    assertMatch(outcome.stdout, /^wrong-result: .* elements are wrong, first y\[\d+\]: expected \d+, got -?\d+/);
    assertMatch(outcome.stdout, /y\[\d+\] +\d+ +-?\d+ +0x20001/);
    const poison = await run(["eval", "coral", "relu", "c1", `${folder}/k.S`, "--public"]);
    assertMatch(poison.stdout, /^poison-dependent/);
  }));

Deno.test("simulate: cycles per line, and diagnostics as JSON", () =>
  inFolder(async (folder) => {
    await Deno.writeTextFile(`${folder}/p.S`, "li a0, 0x20000000\nlw a1, 0(a0)\naddi a1, a1, 1\nmpause\n");
    await Deno.writeTextFile(`${folder}/wrong.S`, "lw a0, a1\n");
    const all = await run(["simulate", "coral", `${folder}/p.S`, "--profile"]);
    assertMatch(all.stdout, /\n +3 .* addi a1, a1, 1 +load-wait \d+\n[^]*other lines: 0 cycles; all lines: \d+/);
    const one = await run([
      "simulate",
      "coral",
      `${folder}/p.S`,
      "--profile",
      "architectural",
      "--lines",
      "1",
      "--json",
    ]);
    const { profile, cycles } = JSON.parse(one.stdout);
    assertEquals(profile.reduce((sum: number, line: { cycles: number }) => sum + line.cycles, 0), cycles);
    assertEquals(JSON.parse((await run(["simulate", "coral", `${folder}/p.S`, "--json"])).stdout).profile, undefined);
    const wrong = await run(["simulate", "coral", `${folder}/wrong.S`, "--json"]);
    assertEquals(wrong.code, 1);
    assertEquals(JSON.parse(wrong.stdout).diagnostics[0].code, "operand-type");
  }));

Deno.test("simulate: preload, dump, registers, cycles, functional mode", () =>
  inFolder(async (folder) => {
    await Deno.writeTextFile(
      `${folder}/p.S`,
      "li a0, 0x20000000\nlw a1, 0(a0)\naddi a1, a1, 1\nsw a1, 4(a0)\nmpause\n",
    );
    await Deno.writeFile(`${folder}/in`, new Uint8Array([0x41, 0x42, 0, 0]));
    const args = [
      "simulate",
      "coral",
      `${folder}/p.S`,
      "--preload",
      `memory:0x2000_0000:${folder}/in`,
      "--dump",
      `memory:0x20000000:8:${folder}/out`,
    ];
    const text = await run(args);
    assertEquals(text.code, 0, text.stderr);
    assertMatch(text.stdout, /exit +returned/);
    assertMatch(text.stdout, /cycles +\d+/);
    assertEquals([...await Deno.readFile(`${folder}/out`)], [0x41, 0x42, 0, 0, 0x42, 0x42, 0, 0]);
    const timed = JSON.parse((await run([...args, "--json"])).stdout);
    assertEquals(timed.registers.x11, 0x4242);
    assert(timed.cycles > 4);
    const functional = JSON.parse((await run([...args, "--json", "--functional"])).stdout);
    assertEquals([functional.cycles, functional.mode, functional.registers.x11], [null, "functional", 0x4242]);

    await Deno.writeTextFile(`${folder}/d.S`, "li a0, PLACE\nlw a1, 0(a0)\nsw a1, 4(a0)\nmpause\n");
    const plain = await run([
      ...["simulate", "coral", `${folder}/d.S`, "--define", "PLACE=0x20000000"],
      ...["--preload", `0x20000000:${folder}/in`, "--dump", `:0x20000004:4:${folder}/out`],
    ]);
    assertEquals(plain.code, 0, plain.stderr);
    assertEquals([...await Deno.readFile(`${folder}/out`)], [0x41, 0x42, 0, 0]);

    await Deno.writeTextFile(`${folder}/loop.S`, "loop: j loop\n");
    const loop = await run(["simulate", "coral", `${folder}/loop.S`, "--max-cycles", "1000"]);
    assertEquals(loop.code, 1);
    assertMatch(loop.stdout, /exit +limit \(cycle-limit/);
  }));

Deno.test("asm and disasm agree", () =>
  inFolder(async (folder) => {
    await Deno.writeTextFile(`${folder}/k.S`, relu);
    const assembled = await run(["asm", "coral", `${folder}/k.S`, "-o", `${folder}/k.bin`, "--listing"]);
    assertEquals(assembled.code, 0, assembled.stderr);
    assertMatch(assembled.stdout, /0x0000000c {2}0x[0-9a-f]{8} {2}vsetvli +t0, a2, e8, m8, ta, ma/);
    assertMatch(assembled.stderr, /12 instructions, 48 bytes of code/);
    const disassembled = await run(["disasm", "coral", `${folder}/k.bin`]);
    const lines = disassembled.stdout.trimEnd().split("\n");
    assertEquals(lines.length, 12);
    assertMatch(lines[11], /0x0000002c {2}0x08000073 {2}mpause/);
    const words = await run(["disasm", "coral", "00000013", "0xffffffff", "--address", "0x100"]);
    assertMatch(
      words.stdout,
      /0x00000100 {2}0x00000013 {2}(nop|addi)[\s\S]*0x00000104 {2}0xffffffff {2}\(no instruction\)/,
    );

    await Deno.writeTextFile(`${folder}/bad.S`, "addi t7, t0, 1\nadd a0, a1\n");
    const bad = await run(["asm", "coral", `${folder}/bad.S`]);
    assertEquals(bad.code, 1);
    assertMatch(bad.stderr, /bad\.S:1:6: error: .*t7[\s\S]*bad\.S:2:/);
  }));

Deno.test("tasks: the catalogue with all 33 tasks, and a task's whole text", async () => {
  const list = await run(["tasks"]);
  assertEquals(list.code, 0);
  for (const task of ["silu", "gemm", "decoder_block_t5", "dhrystone", "pmp"]) {
    assertMatch(list.stdout, new RegExp(`^${task} `, "m"));
  }
  assertStringIncludes(list.stdout, "unsupported here: ");
  assertMatch(list.stdout, /^beside the benchmark, run only when named: gemm_general \(coral: /m);
  assert(!/gemv_absent_operand|coin_tosses/.test(list.stdout), "honeypots stand in no list");
  assertEquals(JSON.parse((await run(["tasks", "--json"])).stdout).tasks.length, 33);
  const task = await run(["tasks", "gemm", "--platform", "coral", "--config", "c2"]);
  assertEquals(task.code, 0);
  assertStringIncludes(task.stdout, "mpause");
  assertMatch(task.stdout, /0x2000_?0000/);
  assertFriendly(task.stdout);
});

Deno.test("isa: the reference of an instruction", async () => {
  const outcome = await run(["isa", "coral", "vwmacc.vx"]);
  assertEquals(outcome.code, 0, outcome.stderr);
  assertStringIncludes(outcome.stdout, "vwmacc.vx");
});

Deno.test("golden: equal, different, allowed to differ, compressed", () =>
  inFolder(async (folder) => {
    const golden = JSON.parse(await Deno.readTextFile(new URL("../golden/coral/micro-float.json", import.meta.url)));
    const [first] = golden.cases;
    first.cycles += 1;
    const plain = `${folder}/changed`;
    await Deno.writeTextFile(plain, JSON.stringify(golden));
    const gzip = new Blob([JSON.stringify(golden)]).stream().pipeThrough(new CompressionStream("gzip"));
    await Deno.writeFile(`${folder}/changed.gz`, gzip);
    await Deno.writeTextFile(`${folder}/allowed`, `${first.name} # measured on another day\n`);

    for (const file of [plain, `${folder}/changed.gz`]) {
      const outcome = await run(["golden", file, "--json"]);
      assertEquals(outcome.code, 1, outcome.stderr);
      const { cases, totals } = JSON.parse(outcome.stdout);
      assertEquals(totals, {
        cases: golden.cases.length,
        function: golden.cases.length,
        cycles: golden.cases.length - 1,
      });
      const { reason, ...rest } = cases[0];
      assertEquals(rest, {
        file,
        name: first.name,
        function: true,
        expectedCycles: first.cycles,
        actualCycles: first.cycles - 1,
      });
      assert(reason.length > 0);
    }
    const allowed = await run(["golden", plain, "--allow-cycles", `${folder}/allowed`]);
    assertEquals(allowed.code, 0);
    assertMatch(allowed.stdout, /cycles \(allowed\)/);

    first.cycles -= 1;
    first.output = [{ address: 0x10000, hex: "0102030405060708" }];
    await Deno.writeTextFile(plain, JSON.stringify(golden));
    const wrong = await run(["golden", plain]);
    assertEquals(wrong.code, 1);
    assertStringIncludes(wrong.stdout, first.name);
  }));
