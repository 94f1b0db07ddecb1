/**
 * What instructions do and what they cost, in assembly, with the differences between the profiles.
 */
import { assertEquals, assertMatch } from "@std/assert";
import { encodeMx } from "../../../isa/numerics/mx.ts";
import { roundToBfloat16 } from "../../../isa/numerics/rounding.ts";
import { lanes, run } from "./run.ts";

/** Cycles of single instructions in the paper's machine, where head differs also there, and where work is priced. */
const costs: readonly (readonly [string, number, number?, number?])[] = [
  ["M_MM 0, gp0, gp0", 64],
  ["M_TMM 0, gp0, gp0", 64],
  ["M_BMM 0, gp0, gp0", 64, 64, 16384],
  ["M_BTMM 0, gp0, gp0", 64, 64, 16384],
  ["M_MV 0, gp0, gp0", 64, 64, 256],
  ["M_TMV 0, gp0, gp0", 64, 64, 256],
  ["M_MM_WO gp0, gp0, 0", 1],
  ["M_MV_WO gp0, 0", 1],
  ["M_BMM_WO gp0, 0", 1, 1, 256],
  ["V_ADD_VV gp0, gp0, gp0", 2, 1],
  ["V_SUB_VF gp0, gp0, f0, 0, 0", 2, 1],
  ["V_MUL_VV gp0, gp0, gp0", 1],
  ["V_EXP_V gp0, gp0", 1],
  ["V_RECI_V gp0, gp0", 2],
  ["V_RED_SUM f1, gp0", 8],
  ["V_RED_MAX f1, gp0", 4],
  ["V_RED_SUM f0, gp0", 0],
  ["V_RED_MAX f0, gp0", 0],
  ["S_ADD_FP f1, f1, f1", 1],
  ["S_ADD_FP f0, f1, f1", 0],
  ["S_SQRT_FP f0, f1", 0],
  ["S_LD_FP f0, gp0, 0", 1],
  ["S_ST_FP f0, gp0, 0", 1],
  ["S_MAP_V_FP gp0, gp0, 0", 128],
  ["S_ADDI_INT gp1, gp0, 1", 1],
  ["C_SET_SCALE_REG gp0", 1],
];

Deno.test("every instruction costs what the profile says", () => {
  for (const [line, paper, head = paper, proportional = paper] of costs) {
    assertEquals(run(line).cycles, paper, line);
    assertEquals(run(line, { profile: "head" }).cycles, head, `head: ${line}`);
    assertEquals(run(line, { profile: "proportional" }).cycles, proportional, `proportional: ${line}`);
  }
  assertEquals(run("M_BTMV gp0, gp0, gp0\nM_BMV_WO gp0, 0\nV_SHFT_V gp0, gp0, gp0", { profile: "head" }).cycles, 3);
  assertEquals(run("V_TOPK gp0, gp0, gp0, 0\nV_TOPK gp0, gp0, gp0, 1", { profile: "head" }).cycles, 128 + 512);
  assertEquals(run("V_MAX_VF gp0, gp0, f1\nV_MIN_VF gp0, gp0, f1", { profile: "head" }).cycles, 8);
});

Deno.test("integers wrap at 32 bits", () => {
  const { gp } = run(`S_ADDI_INT gp1, gp0, 1
    S_SUB_INT gp2, gp0, gp1
    S_ADD_INT gp3, gp2, gp2
    S_MUL_INT gp4, gp2, gp3
    S_LUI_INT gp5, 4194303
    S_ADDI_INT gp6, gp5, 4095`);
  assertEquals([2, 3, 4, 5, 6].map(gp), [0xffffffff, 0xfffffffe, 2, 0xfffff000, 0xffffffff]);
});

Deno.test("a write to gp0 sticks", () => assertEquals(run("S_ADDI_INT gp0, gp0, 5\nS_ADDI_INT gp1, gp0, 1").gp(1), 6));

Deno.test("a loop's body sees its counter count down, and 0 remains", () => {
  const { int, gp, cycles } = run(`C_LOOP_START gp1, 3
    S_ADDI_INT gp2, gp2, 1
    S_ST_INT gp1, gp2, 0
    C_LOOP_END gp1`);
  assertEquals([1, 2, 3].map(int), [3, 2, 1]);
  assertEquals([gp(1), gp(2), cycles], [0, 3, 1 + 3 * 3]);
});

Deno.test("masked vectors keep the lanes of the first source", () => {
  const vram = [...lanes((lane) => lane), ...lanes(() => 100), ...lanes(() => -1)];
  const setup = `S_ADDI_INT gp1, gp0, 64
    S_ADDI_INT gp2, gp0, 128
    S_ADDI_INT gp3, gp0, 10
    C_SET_V_MASK_REG gp3
`;
  const added = run(`${setup}V_ADD_VV gp2, gp0, gp1, 1`, { vram }).row(2);
  assertEquals(added, lanes((lane) => (lane >> 4) % 2 === 1 ? Math.fround(lane + 100) : lane));
});

Deno.test("exponentials are limited in head only", () => {
  const vram = lanes((lane) => lane === 0 ? -Infinity : lane === 1 ? 100 : lane === 2 ? NaN : 0);
  assertEquals(run("V_EXP_V gp0, gp0", { vram }).row(0).slice(0, 4), [0, Infinity, NaN, 1]);
  const [low, high, none, one] = run("V_EXP_V gp0, gp0", { vram, profile: "head" }).row(0);
  assertEquals([low > 5.9e-39 && low < 6.2e-39, high > 1.6e38 && high < Infinity, none, one], [true, true, NaN, 1]);
  const source = "S_LD_FP f1, gp0, 0\nS_EXP_FP f1, f1";
  assertEquals(run(source, { fp: [12] }).execution.registers!.f1, "0x7c00");
});

Deno.test("scalars are float16 in the paper's machine and bfloat16 in head", () => {
  const source = "S_LD_FP f1, gp0, 0\nS_ST_FP f1, gp0, 1";
  assertEquals(run(source, { fp: [1.702] }).execution.registers!.f1, "0x3ecf");
  assertEquals(run(source, { fp: [1.702], profile: "head" }).execution.registers!.f1, "0x3fda");
});

Deno.test("reductions accumulate, and a NaN leaves the maximum alone", () => {
  const vram = [...lanes((lane) => lane), ...lanes((lane) => lane === 5 ? NaN : 9)];
  const { execution } = run(
    `S_LD_FP f1, gp0, 0
    S_LD_FP f2, gp0, 0
    V_RED_SUM f1, gp0
    V_RED_SUM f1, gp0
    V_RED_MAX f2, gp0
    S_ADDI_INT gp1, gp0, 64
    V_RED_MAX f2, gp1`,
    { vram, fp: [1] },
  );
  assertEquals([execution.registers!.f1, execution.registers!.f2], ["0x6be0", "0x53e0"]); // 4033 rounds to 4032; 63
});

Deno.test("no matrix product is lost or counted twice", () => {
  // the tile is loaded from HBM: element (k, j) is 1 where k = j, so that products pick elements of the rows
  const hbm = identityTile();
  const load = `S_LUI_INT gp9, 1
    C_SET_SCALE_REG gp9
    H_PREFETCH_M gp0, gp0, a0, 0, 0
`;
  const vram = Float32Array.from({ length: 256 * 64 }, (_, at) => Math.floor(at / 64) + (at % 64) / 64);
  const rows = [0, 1, 2, 3].map((row) => [4, 5, 6, 7].map((column) => row + column / 64));
  const check = (profile: string, products: string) => {
    const { row } = run(`${load}S_ADDI_INT gp1, gp0, 2048\n${products}`, { profile, vram, hbm });
    return [0, 1, 2, 3].map((index) => row(32 + index).slice(4, 8));
  };
  assertEquals(check("paper", "S_ADDI_INT gp2, gp0, 4\nM_MM 0, gp2, gp0\nM_MM_WO gp1, gp0, 4"), rows);
  assertEquals(check("head", "S_ADDI_INT gp2, gp0, 256\nM_MM 0, gp2, gp0\nM_MM_WO gp1, gp0, 4"), rows);
  for (const profile of ["paper", "head"]) {
    assertEquals(check(profile, "S_ADDI_INT gp2, gp0, 256\nM_TMM 0, gp0, gp2\nM_MM_WO gp1, gp0, 4"), rows);
  }
  const twice = check("paper", "S_ADDI_INT gp2, gp0, 4\nM_MM 0, gp2, gp0\nM_MM 0, gp2, gp0\nM_MM_WO gp1, gp0, 4");
  assertEquals(twice, rows.map((row) => row.map((value) => 2 * value)));
  const cleared = check("paper", "M_MM 0, gp0, gp0\nM_MM_WO gp1, gp0, 0\nM_MM_WO gp1, gp0, 4");
  assertEquals(cleared.flat(), new Array(16).fill(0));
  const vector = `S_ADDI_INT gp1, gp0, 2048\n`;
  assertEquals(
    run(`${load}${vector}M_MV 0, gp0, gp0\nM_MV_WO gp1, 0`, { vram, hbm }).row(32),
    lanes((lane) => lane / 64),
  );
  const four = run(`${load}${vector}S_ADDI_INT gp2, gp0, 8\nM_MV 0, gp2, gp0\nM_MV_WO gp1, 8`, {
    vram,
    hbm,
    profile: "head",
  });
  const before = lanes((lane) => roundToBfloat16(32 + lane / 64));
  assertEquals(four.row(32), [...before.slice(0, 8), 8 / 64, 9 / 64, 10 / 64, 11 / 64, ...before.slice(12)]);
});

/** 64 x 64 elements, 1 on the diagonal, with their scales. */
function identityTile(): Uint8Array {
  const image = new Uint8Array(4096 + 512);
  const values = Float32Array.from({ length: 4096 }, (_, at) => at % 65 === 0 ? 1 : 0);
  encodeMx(values, 0, image.subarray(0, 4096), image.subarray(4096), "quarters-even");
  return image;
}

Deno.test("broadcast products take every fourth row in the paper's machine, heads of 16 lanes, scaled by a quarter", () => {
  const hbm = identityTile();
  const vram = Float32Array.from({ length: 256 * 64 }, (_, at) => Math.floor(at / 64) % 64 + (at % 64) / 64);
  const load = `S_LUI_INT gp9, 1
    C_SET_SCALE_REG gp9
    H_PREFETCH_M gp0, gp0, a0, 0, 0
    M_BTMM 0, gp0, gp0
    M_BMM_WO gp0, 0
`;
  // lane 0 of row r meets columns 0..15 of the identity: 0.25 * row, in the lanes of the first head
  for (const [profile, step] of [["paper", 4], ["head", 1]] as const) {
    const { row, message } = run(load, { profile, vram, hbm });
    assertEquals(message, undefined);
    assertEquals(
      row(3).slice(0, 16),
      Array.from({ length: 16 }, (_, lane) => 0.25 * roundToBfloat16(3 * step + lane / 64)),
    );
    assertEquals(row(3).slice(16), new Array(48).fill(0));
  }
});

Deno.test("later instructions exist in head only", () => {
  for (
    const line of ["V_SHFT_V gp0, gp0, gp0", "V_MAX_VF gp0, gp0, f1", "V_MIN_VF gp0, gp0, f1", "V_TOPK gp0, gp0, gp0"]
  ) {
    assertEquals(run(line).execution.exit.kind, "illegal-instruction", line);
    assertEquals(run(line, { profile: "head" }).execution.exit.cause, "returned", line);
  }
  const vram = lanes((lane) => lane - 2);
  const shifted = run("S_ADDI_INT gp1, gp0, 3\nV_SHFT_V gp0, gp0, gp1", { vram, profile: "head" });
  assertEquals(shifted.row(0), lanes((lane) => lane < 3 ? 0 : lane - 5));
  assertEquals(run("V_MAX_VF gp0, gp0, f0", { vram, profile: "head" }).row(0), lanes((lane) => Math.max(lane - 2, 0)));
});

Deno.test("V_TOPK selects with ties to the lower index and weighs by softmax", () => {
  const vram = lanes((lane) => lane === 7 || lane === 3 ? 2 : lane === 9 ? NaN : lane === 1 ? 1 : 0);
  const { int, execution } = run("V_TOPK gp0, gp0, gp0, 0", {
    vram,
    profile: "head",
    request: { dump: [{ space: "fp", offset: 0, length: 8 }] },
  });
  assertEquals([0, 1, 2, 3].map(int), [3, 7, 1, 0]);
  const weights = new Uint16Array(execution.dumps[2].bytes.buffer);
  assertEquals(weights[0], weights[1]);
  assertEquals(weights[0] > weights[2] && weights[2] > weights[3], true);
});

/** Programs that stop, per profile, and what the message must say. */
const traps: readonly (readonly [string, string, RegExp])[] = [
  ["paper", "S_ADDI_INT gp1, gp0, 256\nM_MM 0, gp1, gp0", /M_MM.*within-tile offset 256 must be below 64/],
  ["paper", "S_ADDI_INT gp1, gp0, 2\nM_MM 0, gp1, gp0", /within-tile offset 2 must be a multiple of 4/],
  ["head", "S_ADDI_INT gp1, gp0, 4\nM_MM 0, gp1, gp0", /offset 4 must be a multiple of 256 \(4 columns x 64\)/],
  ["paper", "S_ADDI_INT gp1, gp0, 64\nM_TMM 0, gp0, gp1", /offset 64 must be a multiple of 256 \(4 rows x 64\)/],
  ["paper", "S_ADDI_INT gp1, gp0, 64\nM_MV 0, gp0, gp1", /M_MV: matrix address 64 must be a multiple of 4096/],
  ["head", "S_ADDI_INT gp1, gp0, 6\nM_MV 0, gp1, gp0", /offset 6 must be a multiple of 4 below 64/],
  ["paper", "S_ADDI_INT gp1, gp0, 8\nM_BMM 0, gp1, gp0", /M_BMM.*offset 8 must be a multiple of 16 below 64/],
  ["head", "S_ADDI_INT gp2, gp0, 1\nM_BTMM gp1, gp0, gp0", /rd is 1, but must be 0/],
  ["paper", "M_BMV gp0, gp0, gp0", /M_BMV is not implemented/],
  ["head", "M_BMV gp0, gp0, gp0", /M_BMV is not implemented/],
  ["paper", "M_BTMV gp0, gp0, gp0", /M_BTMV is not implemented in this profile/],
  ["paper", "M_BMV_WO gp0, 0", /M_BMV_WO is not implemented in this profile/],
  [
    "paper",
    "S_LUI_INT gp1, 1024\nM_MM 0, gp1, gp0",
    /matrix address 4194304 is out of range 0\.\.4194303 \(1024 tiles\)/,
  ],
  ["head", "S_LUI_INT gp1, 64\nM_MM 0, gp1, gp0", /matrix address 262144 is out of range/],
  ["paper", "S_ADDI_INT gp1, gp0, 3\nV_EXP_V gp0, gp1", /vector address 3 is no multiple of 64/],
  ["paper", "S_LUI_INT gp1, 1024\nV_EXP_V gp0, gp1", /vector address 4194304 is out of range 0\.\.4194303/],
  ["paper", "S_ADDI_INT gp1, gp0, 2\nM_MM_WO gp1, gp0, 0", /column 2 of address 2 must be a multiple of 4/],
  ["paper", "S_ADDI_INT gp1, gp0, 4\nM_BMM_WO gp1, 0", /vector address 4 is no multiple of 64/],
  [
    "paper",
    "S_ADDI_INT gp1, gp0, 64\nH_PREFETCH_M gp1, gp0, a0, 0, 0",
    /matrix address 64 of a prefetch is no multiple/,
  ],
  ["paper", "S_ADDI_INT gp1, gp0, 8\nH_PREFETCH_V gp0, gp1, a0, 0, 0", /HBM element address.*multiple of 64/],
  ["paper", "H_PREFETCH_V gp0, gp0, a0, 1, 0", /HBM element address 1 of row 1/],
  ["paper", "S_LUI_INT gp1, 262144\nH_PREFETCH_V gp0, gp1, a0, 0, 0", /HBM address 1073741824 lie behind the end/],
  ["paper", "S_LUI_INT gp1, 262144\nH_STORE_V gp0, gp1, a0, 0, 0", /HBM address 1073741824 lies behind the end/],
  ["paper", "S_LD_FP f1, gp0, 1024", /FP SRAM index 1024 is out of range 0\.\.1023/],
  ["paper", "S_MAP_V_FP gp0, gp0, 961", /FP SRAM index 961\.\.1024 is out of range/],
  ["paper", "S_ST_INT gp1, gp0, 1024", /INT SRAM index 1024 is out of range/],
  ["paper", "C_SET_ADDR_REG a8, gp0, gp0", /register a8 does not exist \(a0\.\.a7\)/],
  ["head", "V_TOPK gp0, gp0, gp0, 2", /policy 2 must be 0 or 1/],
  ["paper", "C_LOOP_START gp1, 0", /a loop of 0 passes/],
  ["paper", "C_LOOP_END gp1", /C_LOOP_END gp1 has no matching C_LOOP_START/],
  ["paper", "C_BREAK", /C_BREAK \(word 0x00000034\) is no instruction of this profile/],
  ["head", "C_BREAK", /C_BREAK outside of a loop/],
  ["head", "C_LOOP_START gp1, 3\nC_BREAK\nC_LOOP_END gp1", /no matching C_LOOP_START/],
];

Deno.test("what the machine refuses stops it with rule, value and line", () => {
  for (const [profile, source, message] of traps) {
    const { execution } = run(source, { profile });
    assertEquals(execution.exit.cause, "trapped", source);
    assertEquals(execution.cycles, null);
    assertMatch(execution.exit.message!, message, source);
    assertEquals(typeof execution.exit.line, "number");
  }
});

Deno.test("a pass of a loop that is too long stops the machine", () => {
  const body = new Array(99_998).fill("S_ADDI_INT gp2, gp2, 1").join("\n");
  const fits = run(`C_LOOP_START gp1, 2\n${body}\nS_ADDI_INT gp2, gp2, 1\nC_LOOP_END gp1`, { profile: "head" });
  assertEquals([fits.execution.exit.cause, fits.gp(2)], ["returned", 2 * 99_999]);
  const long = run(`C_LOOP_START gp1, 2\n${body}\n${body}\nC_LOOP_END gp1`, { profile: "head" });
  assertEquals(long.execution.exit.kind, "instruction-limit");
  assertMatch(long.message!, /pass of the loop of gp1 executes more than 100000 instructions/);
});
