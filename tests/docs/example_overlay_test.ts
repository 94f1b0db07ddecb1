/** The overlay of docs/conversation.md: PLENA with sampling instructions, and the task that they are for. */
import { assert, assertEquals, assertMatch, assertNotEquals, assertStringIncludes } from "@std/assert";
import fc from "fast-check";
import { samplingInstructions } from "../../docs/example_overlay/instructions.ts";
import { instructionSet, plugin } from "../../docs/example_overlay/mod.ts";
import { dllmSampling } from "../../docs/example_overlay/task.ts";
import { buildJob } from "../../harness/bench.ts";
import { evaluate } from "../../harness/evaluate.ts";
import type { EvaluationResult } from "../../harness/job.ts";
import { folderAssets } from "../../harness/registry.ts";
import { passingTrivialOutputs, platformNumerics, publicSeed, secretDistributions } from "../../harness/seeds.ts";
import { pluginHash } from "../../harness/source_hash.ts";
import { DocumentIndex } from "../../harness/workbench/document_index.ts";
import { searchDocuments } from "../../harness/workbench/document_search.ts";
import { findTask, findWorkload } from "../../harness/workloads.ts";
import { roundToBfloat16 } from "../../isa/numerics/rounding.ts";
import type { Execution, IsaPlugin } from "../../isa/plugin.ts";
import { extendPlena } from "../../plugins/plena/extended.ts";
import { plena } from "../../plugins/plena/mod.ts";
import { exactNumerics } from "../../tasks/task.ts";
import { testConformance } from "../plugins/conformance.ts";

const folder = new URL("../../docs/example_overlay/", import.meta.url);
const assets = folderAssets(folder.href);
const plenaFolder = new URL("../../plugins/plena/", import.meta.url).href;
const mnemonics = samplingInstructions.map(({ mnemonic }) => mnemonic);

testConformance(plugin, folder, instructionSet);

/** Runs a program on the bare machine with one vector row and some words of INT SRAM. */
async function simulate(
  machine: IsaPlugin,
  source: string,
  row: readonly number[] = [],
  words: readonly number[] = [],
): Promise<Execution> {
  const { program, diagnostics } = await machine.assemble(source);
  assert(program, diagnostics[0]?.message);
  const halves = new Uint8Array(2 * row.length);
  row.forEach((value, lane) => new DataView(halves.buffer).setUint16(2 * lane, bfloat16(value), true));
  const integers = new Uint8Array(4 * words.length);
  words.forEach((word, at) => new DataView(integers.buffer).setUint32(4 * at, word, true));
  return await machine.simulate({
    profile: "head",
    program,
    blocks: [
      { space: "vram", offset: 0, bytes: halves },
      { space: "int", offset: 0, bytes: integers },
      { space: "fp", offset: 0, bytes: Uint8Array.of(0, 0, 0, 0xfc) }, // 0 and minus infinity as float16
    ],
    limits: { instructions: 10_000, cycles: 100_000, wallMilliseconds: 10_000 },
    mode: "timed",
    dump: [{ space: "int", offset: 0, length: 4 * 128 }, { space: "vram", offset: 0, length: 2 * 64 }],
    registers: true,
    collectProfile: true,
  });
}

function bfloat16(value: number): number {
  return new Uint32Array(Float32Array.of(roundToBfloat16(value)).buffer)[0] >>> 16;
}

const wordAt = ({ dumps }: Execution, index: number) => new DataView(dumps[0].bytes.buffer).getUint32(4 * index, true);

/** Rows of small integers, which bfloat16 holds exactly, with ties. */
const rows = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 64, maxLength: 64 });

Deno.test("V_RED_MAX_IDX finds the first maximum and keeps the larger of register and row", async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 0, max: 1000 }), async (row, base) => {
      const source = `S_LD_FP f1, gp0, 1\nS_ADDI_INT gp2, gp0, ${base}\nS_ADDI_INT gp3, gp0, 7777\n` +
        "V_RED_MAX_IDX f1, gp0, gp3, gp2\nS_ADDI_INT gp4, gp0, 5\nV_RED_MAX_IDX f1, gp0, gp4, gp0";
      const { registers, cycles } = await simulate(plugin, source, row);
      const best = Math.max(...row);
      assertEquals(registers!.gp3, base + row.indexOf(best));
      assertEquals(registers!.f1, `0x${bfloat16(best).toString(16).padStart(4, "0")}`);
      assertEquals(registers!.gp4, 5, "an equal maximum changes nothing");
      assertEquals(cycles, 4 + 2 * 4);
    }),
    { numRuns: 30 },
  );
  const { registers } = await simulate(plugin, "S_LD_FP f1, gp0, 1\nV_RED_MAX_IDX f1, gp0, gp3, gp0", [
    NaN,
    2,
    ...Array(62).fill(1),
  ]);
  assertEquals(registers!.gp3, 1, "NaN does not count");
  const { exit } = await simulate(plugin, "V_RED_MAX_IDX f0, gp0, gp3, gp0", Array(64).fill(1));
  assertMatch(exit.message!, /f0 keeps no result/);
});

Deno.test("V_TOPK_MASK marks the largest lanes, ties to the lower one", async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 0, max: 70 }), async (row, k) => {
      const source = `S_ADDI_INT gp1, gp0, ${k}\nS_ADDI_INT gp2, gp0, 32\nV_TOPK_MASK gp2, gp0, gp1`;
      const execution = await simulate(plugin, source, row);
      // counted instead of sorted: a lane is in if fewer than k lanes come before it
      for (let lane = 0; lane < 64; lane++) {
        const before = row.filter((value, other) => value > row[lane] || (value === row[lane] && other < lane)).length;
        assertEquals(wordAt(execution, 32 + lane), before < k ? 1 : 0, `lane ${lane}`);
      }
      assertEquals(execution.cycles, 2 + 64);
    }),
    { numRuns: 30 },
  );
  const { exit } = await simulate(plugin, "S_ADDI_INT gp2, gp0, 1000\nV_TOPK_MASK gp2, gp0, gp1", Array(64).fill(1));
  assertMatch(exit.message!, /INT SRAM index 1024 is out of range/);
});

Deno.test("S_SELECT_INT takes either integer, also into a register that it reads", async () => {
  const source = "S_LD_INT gp1, gp0, 0\nS_LD_INT gp2, gp0, 1\nS_LD_INT gp3, gp0, 2\n" +
    "S_SELECT_INT gp4, gp1, gp2, gp3\nS_SELECT_INT gp1, gp2, gp1, gp0\nS_SELECT_INT gp3, gp2, gp1, gp3";
  const { registers, cycles } = await simulate(plugin, source, [], [0xffffffff, 12, 0x80000000]);
  assertEquals([registers!.gp4, registers!.gp1, registers!.gp3, cycles], [0xffffffff, 0xffffffff, 12, 6]);
});

Deno.test("an added instruction reaches memories through their checks", async () => {
  const { plugin: doubling } = extendPlena({
    id: "plena-doubling",
    title: "PLENA that doubles",
    version: "1",
    heading: "added",
    baseFolder: plenaFolder,
    instructions: [{
      mnemonic: "V_DOUBLE",
      opcode: 0x3f,
      operands: [
        { name: "rd", type: "gp", field: "rd", role: "read" },
        { name: "rs1", type: "gp", field: "rs1", role: "read" },
      ],
      unit: "vector",
      description: "Row rd = 2 row rs1.",
      notes: [],
      cycles: ({ vectorAdd }) => 3 * vectorAdd,
      rows: { read: 1, written: 1 },
      execute: (state) =>
        state.writeRow(
          state.integers[state.field("rd")],
          state.row(state.integers[state.field("rs1")]).map((value) => 2 * value),
        ),
    }],
  });
  const row = Array.from({ length: 64 }, (_, lane) => lane - 30);
  const { dumps, cycles, counters } = await simulate(doubling, "V_DOUBLE gp0, gp0", row);
  const view = new DataView(dumps[1].bytes.buffer);
  assertEquals(row.map((_, lane) => view.getUint16(2 * lane, true)), row.map((value) => bfloat16(2 * value)));
  assertEquals([cycles, counters["bytes.vram.read"], counters["bytes.vram.written"]], [3, 128, 128]);
  const { exit } = await simulate(doubling, "S_ADDI_INT gp1, gp0, 3\nV_DOUBLE gp0, gp1", row);
  assertMatch(exit.message!, /vector address 3 is no multiple of 64/);
});

Deno.test("opcodes and mnemonics that are taken are refused", () => {
  const [first] = samplingInstructions;
  const extended = (changes: Partial<typeof first>[]) => () =>
    extendPlena({
      id: "x",
      title: "x",
      version: "1",
      heading: "x",
      baseFolder: plenaFolder,
      instructions: changes.map((change) => ({ ...first, ...change })),
    });
  const cases: [Partial<typeof first>[], RegExp][] = [
    [[{ opcode: 0x15 }], /opcode 0x15 is not free; these are: 0x33, 0x38/],
    [[{}, { mnemonic: "OTHER" }], /OTHER: opcode 0x38 is not free/],
    [[{ mnemonic: "V_RED_SUM" }], /V_RED_SUM is an instruction already/],
  ];
  for (const [changes, message] of cases) {
    let thrown = "";
    try {
      extended(changes)();
    } catch (error) {
      thrown = String(error);
    }
    assertMatch(thrown, message);
  }
});

Deno.test("the base machine knows none of the instructions", async () => {
  const source = await assets.read("kernels/dllm_sampling-c1.asm");
  const { program, diagnostics } = await plena.assemble(source);
  assertEquals(program, undefined);
  const unknown = diagnostics.filter(({ severity }) => severity === "error");
  assertEquals(new Set(unknown.map(({ token }) => token)), new Set(mnemonics));
  assertMatch(unknown[0].message, /unknown mnemonic 'V_RED_MAX_IDX'/);
  for (const mnemonic of mnemonics) assert("nearest" in plena.reference(mnemonic), mnemonic);
  const words = (await plugin.assemble(source)).program!.blocks[0].bytes;
  const view = new DataView(words.buffer, words.byteOffset);
  const texts = Array.from({ length: words.length / 4 }, (_, at) => view.getUint32(4 * at, true));
  const known = await Promise.all(texts.map((word) => plugin.disassemble(word, 0)));
  assertEquals(known.filter((text) => mnemonics.some((mnemonic) => text!.startsWith(mnemonic))).length, 4);
  assertEquals(texts.filter((word) => plena.disassemble(word, 0) === null).length, 4);
});

Deno.test("documents, search and reference know the instructions", async () => {
  const documents = await plugin.documents(assets);
  const index = new DocumentIndex(documents);
  for (const { mnemonic, description } of samplingInstructions) {
    assertStringIncludes(documents[0].markdown, description);
    assertStringIncludes(documents[0].prompt!, mnemonic);
    const { content } = await searchDocuments(index, plugin, mnemonic);
    assertStringIncludes(content, description);
  }
  const base = await plena.documents(folderAssets(plenaFolder));
  assertEquals(documents.slice(1), base.slice(1), "all other documents are the base machine's");
});

async function judge(configuration: string, source: string, profile = "head"): Promise<EvaluationResult> {
  const workload = findWorkload(plugin, findTask(dllmSampling.id, plugin), configuration);
  const job = buildJob({
    plugin: { id: plugin.id, version: plugin.version, hash: "unknown" },
    evaluator: "unknown",
    profile,
    workload,
    draw: {
      seeds: [publicSeed, ...secretDistributions.map((distribution) => ({ ...publicSeed, distribution }))],
      poisons: [1, 2],
    },
    source,
  });
  return await evaluate(job, plugin, dllmSampling);
}

/** Cycles as measured: [with the instructions, without]. */
const measured: Readonly<Record<string, number[]>> = { c1: [1043, 9272], c2: [3457, 36524] };

for (const [configuration, cycles] of Object.entries(measured)) {
  Deno.test(`a sampling step, ${configuration}: right with and without the instructions, and how much they save`, async () => {
    const workload = findWorkload(plugin, dllmSampling, configuration);
    const [kernel] = await plugin.kernels(workload, assets);
    const [baseline] = await plugin.baselines(workload, assets);
    assertEquals(baseline.name, plugin.defaultBaseline);
    assert((await plena.assemble(baseline.source)).program, "the base machine runs its own kernel");
    const results = [await judge(configuration, kernel.source), await judge(configuration, baseline.source)];
    assertEquals(results.map(({ verdict }) => verdict), ["correct", "correct"], results[0].message ?? "");
    assertEquals(results.map((result) => result.cycles), cycles);
    assertEquals((await judge(configuration, kernel.source, "paper")).verdict, "correct");
    assertEquals(await plugin.baselines(workload, assets, "paper"), [], "the paper's machine has no way to an index");
  });
}

Deno.test("kernels that cut corners fail: no mask of open positions, no softmax, a row of the index left out", async () => {
  const source = await assets.read("kernels/dllm_sampling-c1.asm");
  const changes: [string, string, string][] = [
    ["V_MUL_VV gp6, gp6, gp4, 0", "", "closed positions count"],
    ["S_ST_FP f2, gp10, 64", "S_ST_FP f1, gp10, 64", "the largest logit stands for the confidence"],
    ["V_RED_MAX_IDX f1, gp9, gp7, gp11", "V_RED_MAX_IDX f1, gp9, gp7, gp0", "indices of the second row"],
    ["S_SELECT_INT gp2, gp2, gp3, gp1", "", "every position gets its token"],
  ];
  for (const [line, replacement, what] of changes) {
    assertStringIncludes(source, line);
    assertEquals((await judge("c1", source.replace(line, replacement))).verdict, "wrong-result", what);
  }
});

Deno.test("no seed lets a trivial output pass, and no rounding changes what is chosen", () => {
  for (const { parameters } of plugin.configurations(dllmSampling.id)) {
    for (const distribution of secretDistributions) {
      for (const seed of ["a", "b", "c"]) {
        const scope = { task: dllmSampling, parameters, tolerance: { absolute: 0, relative: 0 } };
        assertEquals(passingTrivialOutputs({ seed, distribution, visibility: "secret" }, scope), []);
        const inputs = dllmSampling.inputs(parameters, seed, distribution);
        const [exact] = dllmSampling.reference(inputs, parameters, exactNumerics);
        const [placed] = dllmSampling.reference(inputs, parameters, platformNumerics(plugin, "head"));
        assertEquals(exact.values, placed.values);
        assertEquals(exact.values.filter((token, at) => token !== inputs[2].values[at]).length, parameters.k);
      }
    }
  }
  const draw = (seed: string) => dllmSampling.inputs({ positions: 8, vocabulary: 64, k: 2 }, seed, "uniform");
  assertEquals(draw("a"), draw("a"));
  assertNotEquals(draw("a"), draw("b"));
});

Deno.test("the hash of an overlay covers the machine that it derives from, and no other", async () => {
  const root = await Deno.makeTempDir();
  try {
    const write = async (path: string, text: string) => {
      await Deno.mkdir(`${root}/${path}`.replace(/\/[^/]*$/, ""), { recursive: true });
      await Deno.writeTextFile(`${root}/${path}`, text);
    };
    const hash = (folder: string) => pluginHash(new URL(`file://${root}/`), `file://${root}/${folder}/`);
    await write("isa/kit.ts", "export const kit = 1;");
    await write("plugins/base/mod.ts", "export const base = 1;");
    await write("plugins/other/mod.ts", "export const other = 1;");
    await write("overlay/mod.ts", 'export { base } from "kernelcraft/plugins/base/mod.ts";');
    await write("plain/mod.ts", 'export { kit } from "kernelcraft/isa/kit.ts";');
    const before = [await hash("overlay"), await hash("plain")];
    await write("plugins/other/mod.ts", "export const other = 2;");
    assertEquals([await hash("overlay"), await hash("plain")], before);
    await write("plugins/base/mod.ts", "export const base = 2;");
    assertNotEquals(await hash("overlay"), before[0]);
    assertEquals(await hash("plain"), before[1]);
  } finally {
    await Deno.remove(root, { recursive: true });
  }
});
