/**
 * Simulations as the harness asks for them: memory in and out, rights, poison, limits, profile and counters.
 */
import { assert, assertEquals, assertMatch, assertNotEquals, assertThrows } from "@std/assert";
import { encodeMx } from "../../../isa/numerics/mx.ts";
import type { Range, Region } from "../../../isa/plugin.ts";
import { assemblePlena } from "../../../plugins/plena/instructions.ts";
import { plenaParametersOf, plenaProfiles, validateParameters } from "../../../plugins/plena/profiles.ts";
import { simulatePlena, simulateWith } from "../../../plugins/plena/simulate.ts";
import { bfloat16Bytes, valuesOfBfloat16 } from "../../../plugins/plena/vector_memory.ts";
import { lanes, run } from "./run.ts";

/** An MX tensor of values and scales. */
function tensor(values: readonly number[]): Uint8Array {
  const image = new Uint8Array(values.length / 8 * 9);
  encodeMx(values, 0, image.subarray(0, values.length), image.subarray(values.length), "quarters-even");
  return image;
}

const fourRows = Array.from({ length: 256 }, (_, at) => (at % 8) / 4 - 1);

const loadAndStore = `S_ADDI_INT gp1, gp0, 256
  C_SET_SCALE_REG gp1
  H_PREFETCH_V gp0, gp0, a0, 0, 0
  S_ADDI_INT gp2, gp0, 4096
  C_SET_ADDR_REG a1, gp0, gp2
  H_STORE_V gp0, gp0, a1, 0, 0`;

Deno.test("transfers move MX tensors between HBM and vector SRAM", () => {
  const hbm = tensor(fourRows);
  const dump: Range[] = [{ space: "hbm", offset: 4096, length: 256 }, {
    space: "hbm",
    offset: 4096 + 256,
    length: 32,
  }];
  const { row, execution } = run(loadAndStore, { hbm, request: { dump } });
  assertEquals(row(3), fourRows.slice(192));
  const [, , elements, scales] = execution.dumps;
  assertEquals(elements.bytes, hbm.slice(0, 256));
  assertEquals(scales.bytes, hbm.slice(256));
  assertEquals([execution.counters["bytes.hbm.read"], execution.counters["bytes.hbm.written"]], [512 + 256, 512]);
  assertEquals(execution.written[2], new Uint8Array(32).fill(0xff));
});

Deno.test("memory is loaded and dumped by addresses of its own kind", () => {
  const { program } = assemblePlena(
    "S_LD_FP f1, gp0, 7\nS_ST_FP f1, gp0, 9\nS_LD_INT gp1, gp0, 3\nS_ST_INT gp1, gp0, 4",
  );
  const blocks = [
    { space: "fp", offset: 7, bytes: Uint8Array.of(0x00, 0x3c) },
    { space: "int", offset: 3, bytes: Uint8Array.of(1, 2, 3, 4) },
    { space: "vram", offset: 65, bytes: Uint8Array.of(0x80, 0x3f) },
    { space: "mram", offset: 4097, bytes: Uint8Array.of(0x40, 0xc0) },
  ];
  const dump = [
    { space: "fp", offset: 9, length: 2 },
    { space: "int", offset: 4, length: 4 },
    { space: "vram", offset: 64, length: 6 },
    { space: "mram", offset: 4096, length: 4 },
    { space: "program", offset: 4, length: 4 },
  ];
  const limits = { instructions: 100, cycles: 100, wallMilliseconds: 1000 };
  const { dumps, written } = simulatePlena({ profile: "head", program: program!, blocks, limits, mode: "timed", dump });
  assertEquals(dumps.map(({ bytes }) => [...bytes]), [
    [0x80, 0x3f], // loaded as float16, kept and dumped as bfloat16
    [1, 2, 3, 4],
    [0, 0, 0x80, 0x3f, 0, 0],
    [0, 0, 0x40, 0xc0],
    [...program!.blocks[0].bytes.slice(4, 8)],
  ]);
  assertEquals(written.map((map) => map[0]), [3, 15, 0, 0, 0]);
});

Deno.test("blocks outside of a memory are refused", () => {
  const refuse = (space: string, offset: number, message: RegExp) => {
    const { program } = assemblePlena("S_ADDI_INT gp1, gp0, 1");
    const limits = { instructions: 1, cycles: 1, wallMilliseconds: 1 };
    const blocks = [{ space, offset, bytes: new Uint8Array(4) }];
    const error = assertThrows(
      () => simulatePlena({ profile: "paper", program: program!, blocks, limits, mode: "timed", dump: [] }),
      RangeError,
    );
    assertMatch(error.message, message);
  };
  refuse("disk", 0, /no memory space 'disk'; it has hbm, mram, vram, fp, int, program/);
  refuse("hbm", 2 ** 30, /do not fit the HBM/);
  refuse("fp", 1023, /do not fit the FP SRAM/);
  refuse("int", 1024, /do not fit the INT SRAM/);
  refuse("vram", 65536 * 64 - 1, /do not fit the vector SRAM/);
  refuse("mram", 1024 * 4096 - 1, /do not fit the matrix SRAM/);
});

Deno.test("the profile of lines sums to the cycles, apart for memory and loops", () => {
  const source = `${loadAndStore}
  C_LOOP_START gp3, 4
  V_ADD_VV gp0, gp0, gp0
  C_LOOP_END gp3`;
  const { execution } = run(source, { hbm: tensor(fourRows), request: { collectProfile: true } });
  const { profile, cycles, counters } = execution;
  assertEquals(profile!.reduce((sum, line) => sum + line.cycles, 0), cycles);
  assertEquals(profile!.map(({ line }) => line), [1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const [prefetch] = profile!.filter(({ line }) => line === 3);
  assertEquals(prefetch.stalls, { memory: prefetch.cycles });
  assertEquals(profile![7], { line: 8, executions: 4, cycles: 8, stalls: {} });
  assertEquals(profile![8].stalls, { loop: 4 });
  assertEquals(counters["cycles.compute"] + counters["cycles.memory"] + counters["cycles.loop"], cycles);
  assertEquals(counters["instructions.vector"], 4);
  assertEquals(counters["bytes.vram.written"], (4 + 4) * 128);
});

Deno.test("products and those of them that are broadcast are counted", () => {
  const { counters, flags } = run("M_MM 0, gp0, gp0\nM_BMM 0, gp0, gp0").execution;
  assertEquals(flags, ["broadcast-products"]);
  assertEquals(run("M_MM 0, gp0, gp0").execution.flags, []);
  assertEquals([counters.products, counters["products.broadcast"], counters["multiply-adds"]], [2, 1, 1024 + 262_144]);
});

Deno.test("without timing the results are the same", () => {
  const timed = run(loadAndStore, { hbm: tensor(fourRows) });
  const functional = run(loadAndStore, { hbm: tensor(fourRows), request: { mode: "functional" } });
  assertEquals(functional.cycles, null);
  assertEquals(functional.execution.mode, "functional");
  assertEquals(functional.row(2), timed.row(2));
  assertEquals(functional.execution.instructions, timed.execution.instructions);
});

const hbmRegions: readonly Region[] = [
  { space: "hbm", offset: 0, length: 320, name: "input X", access: "read", role: "input" },
  { space: "hbm", offset: 4096, length: 4096, name: "scratch", access: "write", role: "scratch" },
];

Deno.test("inputs in HBM are read-only, and nothing outside of the regions is written", () => {
  const hbm = tensor(fourRows);
  const exit = (source: string) => run(source, { hbm, request: { regions: hbmRegions } }).execution.exit;
  assertEquals(exit(loadAndStore).cause, "returned");
  const toInput = exit("H_STORE_V gp0, gp0, a0, 0, 0");
  assertEquals([toInput.cause, toInput.kind, toInput.line], ["trapped", "store-to-input", 1]);
  assertMatch(toInput.message!, /'input X' is read-only/);
  assertEquals(exit("S_LUI_INT gp1, 4\nH_STORE_V gp0, gp1, a0, 0, 0").kind, "store-outside-regions");
});

Deno.test("rights on the SRAMs hold to the element", () => {
  const regions: Region[] = [
    { space: "vram", offset: 64, length: 128, name: "Y", access: "write", role: "output" },
    { space: "fp", offset: 0, length: 4, name: "constants", access: "read", role: "static" },
    { space: "int", offset: 8, length: 4, name: "counter", access: "write", role: "scratch" },
  ];
  const kind = (source: string) => run(source, { request: { regions } }).execution.exit.kind;
  assertEquals(kind("S_ADDI_INT gp1, gp0, 64\nV_ADD_VV gp1, gp0, gp0"), undefined);
  assertEquals(kind("S_ADDI_INT gp1, gp0, 64\nM_MM_WO gp0, gp0, 0"), "store-outside-regions");
  assertEquals(kind("V_ADD_VV gp0, gp0, gp0"), "store-outside-regions");
  assertEquals(kind("S_ST_FP f1, gp0, 1"), "store-to-input");
  assertEquals(kind("S_ST_INT gp1, gp0, 8"), undefined);
  assertEquals(kind("S_ST_INT gp1, gp0, 9"), "store-outside-regions");
});

Deno.test("undefined memory is zero on the bare machine and finite poison in evaluations", () => {
  assertEquals(run("V_ADD_VF gp0, gp0, f0").row(0), lanes(() => 0));
  const poisoned = (poison: number) => run("V_ADD_VF gp0, gp0, f0", { request: { poison } });
  const first = poisoned(1).row(0);
  assert(first.every((value) => Number.isFinite(value) && value !== 0));
  assertEquals(poisoned(1).row(0), first);
  assertNotEquals(poisoned(2).row(0), first);
  const sources = ["S_LD_FP f1, gp0, 5", "M_MM 0, gp0, gp0\nM_MM_WO gp0, gp0, 0", "S_LD_INT gp1, gp0, 5"];
  for (const source of sources) {
    const state = (poison?: number) => {
      const { row, execution } = run(source, { request: { poison } });
      return [row(0), execution.registers];
    };
    assertNotEquals(state(1), state(2), source);
    assertNotEquals(state(1), state(), source);
  }
});

Deno.test("rows far apart are poisoned alike, however the memory grows", () => {
  const read = (source: string) =>
    run(source, { request: { poison: 7, dump: [{ space: "vram", offset: 640000, length: 128 }] } });
  const grown = read("S_LUI_INT gp1, 1000\nV_ADD_VF gp1, gp1, f0").execution.dumps[2].bytes;
  assertEquals(grown, read("S_ADDI_INT gp1, gp0, 1").execution.dumps[2].bytes);
});

Deno.test("scratch in HBM is poisoned with finite tensors", () => {
  const source =
    "S_ADDI_INT gp1, gp0, 512\nC_SET_SCALE_REG gp1\nS_ADDI_INT gp2, gp0, 4096\nC_SET_ADDR_REG a1, gp0, gp2\nH_PREFETCH_V gp0, gp0, a1, 0, 0";
  const row = (poison: number) => run(source, { request: { regions: hbmRegions, poison } }).row(0);
  assert(row(1).every((value) => Number.isFinite(value)));
  assertNotEquals(row(1), row(2));
});

Deno.test("reads of what nobody wrote are told once per instruction", () => {
  const source = `C_LOOP_START gp1, 3
  V_ADD_VV gp0, gp0, gp0
  C_LOOP_END gp1
  S_LD_FP f1, gp0, 3
  H_PREFETCH_V gp0, gp0, a0, 0, 0
  M_TMM 0, gp0, gp0`;
  const { warnings } = run(source).execution;
  assertEquals(warnings.map(({ line, count, code }) => [line, count > 1, code]), [
    [2, true, "unwritten-read"],
    [4, false, "unwritten-read"],
    [5, true, "unwritten-read"],
    [6, false, "unwritten-read"],
  ]);
  assertMatch(warnings[1].message, /reads fp 3, which nothing has written/);
  assertEquals(run("V_ADD_VV gp0, gp0, gp0", { vram: lanes(() => 1) }).execution.warnings, []);
});

Deno.test("a partly written row is undefined until its last column is there", () => {
  const columns = (count: number) =>
    Array.from({ length: count }, (_, index) => `M_MM_WO gp0, gp0, ${4 * index}`).join("\n") + "\nV_EXP_V gp0, gp0";
  assertEquals(run(columns(15)).execution.warnings.length, 1);
  assertEquals(run(columns(16)).execution.warnings.length, 0);
  const { execution } = run("M_MM_WO gp0, gp0, 4");
  assertEquals([...execution.written[0].slice(0, 3)], [0, 0xff, 0]);
});

Deno.test("limits end a run", () => {
  const endless = "S_ADDI_INT gp3, gp0, 2\nC_LOOP_START gp1, 2\nS_ADD_INT gp1, gp3, gp0\nC_LOOP_END gp1";
  const exit = (limits: Partial<{ instructions: number; cycles: number; wallMilliseconds: number }>) =>
    run(endless, { request: { limits: { instructions: 1e12, cycles: 1e12, wallMilliseconds: 60_000, ...limits } } })
      .execution.exit;
  assertEquals([exit({ instructions: 5000 }).cause, exit({ instructions: 5000 }).kind], ["limit", "instruction-limit"]);
  assertEquals(exit({ cycles: 5000 }).kind, "cycle-limit");
  assertEquals(exit({ wallMilliseconds: 20 }).kind, "wall-time-limit");
  const exact = run("S_ADDI_INT gp1, gp0, 1\nS_ADDI_INT gp1, gp0, 1", {
    request: { limits: { instructions: 2, cycles: 2, wallMilliseconds: 1000 } },
  });
  assertEquals(exact.execution.exit.cause, "returned");
});

Deno.test("profiles are data, and wrong data are refused by name", () => {
  assertEquals(plenaProfiles.map(({ name }) => name), ["paper", "head", "proportional"]);
  assertThrows(() => plenaParametersOf("fpga"), RangeError, "no profile 'fpga'; it has paper, head, proportional");
  const wrong = (change: Record<string, number | string | boolean>, message: RegExp) => {
    const error = assertThrows(
      () => validateParameters("mine", { ...plenaProfiles[0].parameters, ...change }),
      RangeError,
    );
    assertMatch(error.message, message);
  };
  wrong({ mlen: 63 }, /profile 'mine', parameter mlen/);
  wrong({ blen: 0 }, /parameter blen/);
  wrong({ mlen: 64, hlen: 48 }, /mlen 64 is no multiple of blen 4 and hlen 48/);
  wrong({ vectorAdd: -1 }, /parameter vectorAdd/);
  wrong({ scalarFormat: "float8" }, /parameter scalarFormat/);
  wrong({ colour: 3 }, /colour/);
});

Deno.test("other sizes than the profiles' work", () => {
  for (const [mlen, blen, hlen] of [[16, 4, 4], [32, 8, 8], [128, 8, 32], [256, 64, 64]]) {
    const parameters = validateParameters("mine", {
      ...plenaProfiles[0].parameters,
      ...{ mlen, blen, hlen, matrixPrefetchRows: 2 * mlen, alignedTransfers: false },
    });
    // two tiles, one below the other; the second is the identity
    const values = Array.from(
      { length: 2 * mlen * mlen },
      (_, at) => at === mlen * mlen + (at % mlen) * (mlen + 1) ? 1 : 0,
    );
    const { program } = assemblePlena(`S_ADDI_INT gp1, gp0, ${values.length}
      C_SET_SCALE_REG gp1
      H_PREFETCH_M gp0, gp0, a0, 0, 0
      S_LUI_INT gp2, 0
      S_ADDI_INT gp2, gp2, ${mlen * mlen + blen}
      S_ADDI_INT gp3, gp0, ${blen * mlen}
      M_MM 0, gp2, gp0
      M_MM_WO gp3, gp0, ${blen}`);
    const rows = Array.from({ length: blen * mlen }, (_, at) => at % 13 - 6);
    const { exit, dumps, cycles, counters } = simulateWith({
      profile: "mine",
      program: program!,
      blocks: [
        { space: "hbm", offset: 0, bytes: tensor(values) },
        { space: "vram", offset: 0, bytes: bfloat16Bytes(rows) },
      ],
      limits: { instructions: 100, cycles: 1e6, wallMilliseconds: 10_000 },
      mode: "timed",
      dump: [{ space: "vram", offset: blen * mlen, length: 2 * blen * mlen }],
    }, parameters);
    assertEquals([exit.cause, cycles! > mlen], ["returned", true], exit.message);
    assertEquals(counters["bytes.mram.written"], 4 * mlen * mlen);
    const expected = rows.map((value, at) => at % mlen >= blen && at % mlen < 2 * blen ? value : 0);
    assertEquals([...valuesOfBfloat16(dumps[0].bytes)], expected, `mlen ${mlen}`);
  }
});

Deno.test("a program that reads nothing but undefined memory gets a bounded list of warnings", () => {
  const { warnings } = run(new Array(5000).fill("V_RED_SUM f1, gp0").join("\n")).execution;
  assertEquals([warnings.length, warnings[100].count, warnings[100].line], [101, 4900, 101]);
});
