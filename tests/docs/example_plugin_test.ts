/** The example machine of docs/plugins.md: instructions, time, traps, and its kernels at many sizes. */
import { assert, assertEquals, assertMatch, assertThrows } from "@std/assert";
import fc from "fast-check";
import { instructionSet, plugin } from "../../docs/example_plugin/mod.ts";
import { buildJob } from "../../harness/bench.ts";
import { evaluate } from "../../harness/evaluate.ts";
import { folderAssets } from "../../harness/registry.ts";
import { publicSeed } from "../../harness/seeds.ts";
import { findTask, findWorkload } from "../../harness/workloads.ts";
import type { Execution, Program, SimulationRequest } from "../../isa/plugin.ts";
import { testConformance } from "../plugins/conformance.ts";

const folder = new URL("../../docs/example_plugin/", import.meta.url);

testConformance(plugin, folder, instructionSet);

async function programOf(source: string): Promise<Program> {
  const { program, diagnostics } = await plugin.assemble(source);
  assert(program, diagnostics[0]?.message);
  return program;
}

/** Runs a program on the bare machine, or with some parts of the request changed. */
async function simulate(source: string, changes: Partial<SimulationRequest> = {}): Promise<Execution> {
  return await plugin.simulate({
    profile: "base",
    program: await programOf(source),
    blocks: [],
    limits: { instructions: 10_000, cycles: 100_000, wallMilliseconds: 10_000 },
    mode: "timed",
    dump: [],
    registers: true,
    collectProfile: true,
    ...changes,
  });
}

Deno.test("Sketch: scalar arithmetic wraps at 32 bits and reads signs", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: -(2 ** 19), max: 2 ** 19 - 1 }),
      fc.integer({ min: -(2 ** 19), max: 2 ** 19 - 1 }),
      async (a, b) => {
        const { registers } = await simulate(
          `li r0, ${a}; li r1, ${b}; add r2, r0, r1; addi r3, r0, ${b}; max r4, r0, r1; mul r5, r0, r1; mul r5, r5, r5; stop`,
        );
        const square = Math.imul(Math.imul(a, b), Math.imul(a, b));
        const expected = { r0: a, r1: b, r2: a + b, r3: a + b, r4: Math.max(a, b), r5: square };
        for (const [name, value] of Object.entries(expected)) assertEquals(registers![name], value >>> 0, name);
      },
    ),
    { numRuns: 50 },
  );
});

Deno.test("Sketch: vectors, the accumulator and memory", async () => {
  const bytes = Uint8Array.from({ length: 32 }, (_, index) => index * 23 + 5);
  const signed = new Int8Array(bytes.buffer);
  const source = `
    li r0, 0x10000
    addi r1, r0, 16
    vlb v0, [r0]
    vlb v1, [r1]
    vadd v2, v0, v1
    vmaxi v3, v0, -7
    clear
    dot v0, v1
    dot v0, v0
    read r2
    lb r3, [r1]
    li r4, 0x4000
    sw r2, [r4]
    addi r4, r4, 4
    sb r3, [r4]
    addi r4, r4, 1
    vsb v3, [r4]
    stop`;
  const { registers, dumps, exit } = await simulate(source, {
    blocks: [{ space: "memory", offset: 0x10000, bytes }],
    dump: [{ space: "memory", offset: 0x4000, length: 21 }],
  });
  assertEquals(exit.cause, "returned");
  const hex = (value: number) => (value >>> 0).toString(16).padStart(8, "0");
  const elements = Array.from({ length: 16 }, (_, index) => index);
  assertEquals(registers!.v2, elements.map((i) => hex(signed[i] + signed[i + 16])).join(" "));
  const larger = elements.map((i) => Math.max(signed[i], -7));
  assertEquals(registers!.v3, larger.map(hex).join(" "));
  const sum = elements.reduce((total, i) => total + signed[i] * (signed[i + 16] + signed[i]), 0);
  assertEquals(registers!.r2, sum >>> 0);
  assertEquals(new DataView(dumps[0].bytes.buffer).getInt32(0, true), sum);
  assertEquals(dumps[0].bytes[4], bytes[16]);
  assertEquals(Array.from(new Int8Array(dumps[0].bytes.slice(5).buffer)), larger);
});

/** Programs with their cycles, counted by hand, in both profiles. */
const timed: readonly (readonly [source: string, base: number, wide: number])[] = [
  ["li r0, 1; stop", 2, 2],
  ["li r0, 1; mul r0, r0, r0; add r1, r0, r0; stop", 6, 6],
  ["li r0, 2\nloop: addi r0, r0, -1; bnz r0, loop; stop", 7, 7],
  ["li r0, 0x4000; lb r1, [r0]; add r1, r1, r1; stop", 7, 7],
  ["clear; dot v0, v0; dot v0, v0; read r0; stop", 8, 8],
  ["li r0, 0x4000; vlb v0, [r0]; vlb v1, [r0]; vmaxi v2, v0, 0; stop", 10, 9],
  ["li r0, 0x4000; vsb v0, [r0]; stop", 6, 3],
];

for (const [source, base, wide] of timed) {
  Deno.test(`Sketch takes ${base} cycles, or ${wide} with a wide port: ${source.replace("\n", "; ")}`, async () => {
    for (const [profile, cycles] of [["base", base], ["wide", wide]] as const) {
      const execution = await simulate(source, { profile });
      assertEquals(execution.cycles, cycles);
      assertEquals(execution.profile!.reduce((sum, line) => sum + line.cycles, 0), cycles);
    }
  });
}

Deno.test("Sketch: the profile names what a line waits for", async () => {
  const { profile } = await simulate("li r0, 0x4000\nvlb v0, [r0]\nvlb v1, [r0]\nvmaxi v2, v0, 0\nstop");
  assertEquals(profile!.map(({ line, stalls }) => [line, stalls.operand, stalls.memory]), [
    [1, 0, 0],
    [2, 0, 0],
    [3, 0, 3],
    [4, 1, 0],
    [5, 0, 1],
  ]);
});

Deno.test("Sketch: ends of runs name kind and line", async () => {
  const cases: readonly (readonly [string, string, string, RegExp])[] = [
    ["addi r0, r0, 1\n.word 0xffffffff", "trapped", "illegal-instruction", /line 2: this word is no instruction/],
    ["li r0, 1", "trapped", "illegal-instruction", /^this word is no instruction/],
    ["li r0, 1\nloop: bnz r0, loop", "limit", "instruction-limit", /line 2: the limit of instructions/],
    ["li r0, 0x9000\nlb r1, [r0]\nstop", "trapped", "unmapped", /line 2: load of 1 byte at 0x9000/],
  ];
  for (const [source, cause, kind, message] of cases) {
    const { exit, cycles } = await simulate(source);
    assertEquals([exit.cause, exit.kind, cycles], [cause, kind, null], source);
    assertMatch(exit.message!, message);
  }
  const { exit } = await simulate("li r0, 1\nloop: bnz r0, loop", {
    limits: { instructions: 1e9, cycles: 50, wallMilliseconds: 1e4 },
  });
  assertEquals(exit.kind, "cycle-limit");
  assertThrows(() => plugin.floor(findWorkload(plugin, findTask("relu", plugin), "c1"), "none"), RangeError, "'none'");
});

async function verdict(task: string, configuration: string, source: string, profile = "base") {
  const workload = findWorkload(plugin, findTask(task, plugin), configuration);
  const job = buildJob({
    plugin: { id: plugin.id, version: plugin.version, hash: "unknown" },
    evaluator: "unknown",
    profile,
    workload,
    draw: { seeds: [publicSeed, { ...publicSeed, distribution: "extreme" }], poisons: [1, 2] },
    source,
  });
  return await evaluate(job, plugin, findTask(task, plugin));
}

Deno.test("Sketch: baselines and kernels are right at sizes of the user's own, never below the floor", async () => {
  const sizes = { relu: ["c1", '{"n":16}', '{"n":80}', '{"n":33}'], gemv: ["c1", '{"M":1,"N":16}', '{"M":3,"N":7}'] };
  let checked = 0;
  for (const [task, configurations] of Object.entries(sizes)) {
    for (const configuration of configurations) {
      const workload = findWorkload(plugin, findTask(task, plugin), configuration);
      const assets = folderAssets(folder.href);
      for (
        const { source } of [...await plugin.baselines(workload, assets), ...await plugin.kernels(workload, assets)]
      ) {
        for (const { name } of plugin.profiles) {
          const result = await verdict(task, configuration, source, name);
          assertEquals(result.verdict, "correct", `${task} ${configuration}: ${result.message}`);
          assert(result.cycles! >= result.floor!.cycles);
          checked++;
        }
      }
    }
  }
  assertEquals(checked, 24);
});

Deno.test("Sketch: kernels that must fail do", async () => {
  const cases: readonly (readonly [string, string])[] = [
    ["stop", "unwritten-output"],
    ["li r0, x_address; sb r0, [r0]; stop", "store-to-input"],
    ["li r0, 0; sb r0, [r0]; stop", "write-to-code"],
    ["li r0, y_address; addi r0, r0, 4096; sb r0, [r0]; stop", "store-outside-regions"],
    ["li r0, y_address; addi r0, r0, 4096; lb r0, [r0]; stop", "load-outside-regions"],
    ["li r0, 0x10000; bnz r0, 0x10000; stop", "execute-data"],
    [
      "li r1, y_address; li r2, n; vlb v0, [r1]; vmaxi v0, v0, 127\nloop: vsb v0, [r1]; addi r1, r1, 16; addi r2, r2, -16; bnz r2, loop; stop",
      "wrong-result",
    ],
    ["loop: addi r0, r0, 1; bnz r0, loop; stop", "cycle-limit"],
  ];
  for (const [source, expected] of cases) {
    const result = await verdict("relu", "c1", source);
    if (expected === "cycle-limit") assertMatch(result.verdict, /-limit$/);
    else assertEquals(result.verdict, expected, `${source}: ${result.message}`);
  }
});
