/**
 * Bad input for PLENA of every kind: a clear message that names place, rule and value, the right exit code (1 where a
 * program is at fault, 2 where the request is), no stack trace.
 */
import { assert, assertEquals, assertMatch, assertThrows } from "@std/assert";
import { encodeTensors, placeWorkload } from "../../../plugins/plena/placement.ts";
import { plenaParametersOf, plenaProfiles, validateParameters } from "../../../plugins/plena/profiles.ts";
import { assertFriendly, assertOutcome, inFolder, run } from "../../harness/command_line.ts";
import { configuredWorkload, drawWorkload } from "./kernel_run.ts";
import { run as runProgram } from "./run.ts";

/** Lines that do not assemble, each with what is said of it. */
const badLines: readonly (readonly [line: string, message: RegExp])[] = [
  ["S_ADDI_IN gp1, gp0, 1", /unknown mnemonic 'S_ADDI_IN'.*did you mean S_ADDI_INT/],
  ["s_addi_int gp1, gp0, 1", /unknown mnemonic 's_addi_int'.*did you mean S_ADDI_INT/],
  ["addi a0, a0, 1", /unknown mnemonic 'addi'/],
  ["S_ADDI_INT gp16, gp0, 1", /register gp16 does not exist.*gp0\.\.gp15/],
  ["S_ADDI_INT x1, gp0, 1", /'x1'.*gp0\.\.gp15/],
  ["S_ADD_FP f8, f0, f1", /register f8 does not exist.*f0\.\.f7/],
  ["S_ADD_FP gp1, f0, f1", /gp1.*f0\.\.f7/],
  ["C_SET_ADDR_REG a16, gp0, gp1", /register a16 does not exist.*a0\.\.a15/],
  ["S_ADDI_INT gp1, gp0, 262144", /immediate 262144 is out of range.*0\.\.262143.*S_LUI_INT/],
  ["S_ADDI_INT gp1, gp0, -1", /immediate is unsigned/],
  ["S_LUI_INT gp1, 4194304", /immediate 4194304 is out of range.*0\.\.4194303/],
  ["S_LUI_INT gp1, 99999999999999999999", /out of range|no decimal number/],
  ["C_LOOP_START gp1, 4194304", /number of passes 4194304 is out of range/],
  ["V_EXP_V gp1, gp1, 16", /16 is out of range.*0\.\.15/],
  ["S_ADDI_INT gp1, gp0, 0x10", /'0x10' is no decimal number/],
  ["S_ADDI_INT gp1, gp0, 1.5", /'1\.5' is no decimal number/],
  ["S_ADDI_INT gp1, gp0, x_address", /'x_address' is no decimal number/],
  ["S_ADDI_INT gp1, gp0", /takes 3 operands, found 2.*'S_ADDI_INT rd, rs1, imm'/],
  ["S_ADDI_INT gp1, gp0, 1, 2", /takes 3 operands, found 4/],
  ["S_ADDI_INT", /takes 3 operands, found 0/],
  ["S_ADDI_INT gp1 gp0 1", /unexpected 'gp0'.*','/],
  ["C_LOOP_END", /takes 1 or 2 operands, found 0/],
  ["again:", /labels are not supported.*C_LOOP_START and C_LOOP_END/],
  ["again: S_ADDI_INT gp1, gp0, 1", /labels are not supported.*there are no branches/],
  ["x = 3", /named values are not supported \(write the number\)/],
  ["# a comment", /unexpected '#' \(expected a mnemonic\)/],
  [".word 1", /directive \.word is not available for PLENA/],
];

Deno.test("bad lines: every one is told, with its place, what was expected and a hint", () =>
  inFolder(async (folder) => {
    // the command lists the first errors of a file and counts the others
    for (let from = 0; from < badLines.length; from += 10) {
      const batch = badLines.slice(from, from + 10);
      await Deno.writeTextFile(`${folder}/bad.asm`, batch.map(([line]) => line).join("\n"));
      const { code, stdout, stderr } = await run(["asm", "plena", `${folder}/bad.asm`]);
      const text = stdout + stderr;
      assertEquals(code, 1, text);
      assertFriendly(text);
      for (const [index, [line, message]] of batch.entries()) {
        const remark = text.split("\n").find((told) => told.includes(`bad.asm:${index + 1}:`)) ?? "";
        assert(remark.includes(": error: "), `nothing is said of '${line}'`);
        assertMatch(remark, message);
      }
    }
  }));

interface BadProgram {
  readonly name: string;
  readonly source: string | Uint8Array;
  readonly options?: readonly string[];
  /** 1 unless given. */
  readonly code?: number;
  readonly messages: readonly RegExp[];
}

const badPrograms: readonly BadProgram[] = [
  { name: "an empty file", source: "; nothing\n", messages: [/the program has no instruction/] },
  {
    name: "random bytes",
    source: Uint8Array.from({ length: 100_000 }, (_, at) => Math.imul(at + 1, 0x9e3779b1) >>> 24),
    messages: [/error: /],
  },
  {
    name: "a start without an end",
    source: "C_LOOP_START gp1, 2\nS_ADDI_INT gp2, gp2, 1",
    code: 0,
    messages: [/:1:1: warning: C_LOOP_START gp1 has no matching C_LOOP_END: its body runs once/],
  },
  {
    name: "an end without a start",
    source: "S_ADDI_INT gp2, gp2, 1\nC_LOOP_END gp3",
    messages: [/:2:1: warning: /, /trapped \(C_LOOP_END gp3 has no matching C_LOOP_START\).*line 2/],
  },
  {
    name: "overlapping loops",
    source: "C_LOOP_START gp1, 2\nC_LOOP_START gp2, 2\nC_LOOP_END gp1\nC_LOOP_END gp2",
    messages: [/:3:1: warning: the loop of gp1 ends inside the loop of gp2 of line 2/, /trapped .*line 3/],
  },
  {
    name: "a loop on gp0",
    source: "C_LOOP_START gp0, 3\nS_ADDI_INT gp1, gp1, 1\nC_LOOP_END gp0",
    code: 0,
    messages: [/:1:1: warning: C_LOOP_START writes gp0, .* the write sticks \(use gp1\.\.gp15\)/],
  },
  {
    name: "a loop of no pass",
    source: "C_LOOP_START gp1, 0\nC_LOOP_END gp1",
    messages: [/:1:1: warning: a loop of 0 passes traps/, /trapped \(C_LOOP_START: a loop of 0 passes\).*line 1/],
  },
  {
    name: "a loop that never ends",
    source: "S_ADDI_INT gp2, gp0, 3\nC_LOOP_START gp1, 3\nS_ADD_INT gp1, gp2, gp0\nC_LOOP_END gp1",
    options: ["--max-instructions", "50000"],
    messages: [/instruction-limit: the program did not end within 50000 instructions/],
  },
  {
    name: "a pass of a loop that is too long",
    source:
      "C_LOOP_START gp1, 1\nC_LOOP_START gp2, 4000000\nC_LOOP_START gp3, 4\nC_LOOP_END gp3\nC_LOOP_END gp2\nC_LOOP_END gp1",
    options: ["--profile", "head"],
    messages: [/instruction-limit: a pass of the loop of gp1 executes more than 100000 instructions/],
  },
  {
    name: "an address register that the profile does not have",
    source: "C_SET_ADDR_REG a8, gp0, gp0",
    messages: [/register a8 does not exist \(a0\.\.a7\).*line 1/],
  },
  {
    name: "an instruction that the profile does not have",
    source: "V_MAX_VF gp0, gp0, f1, 0",
    messages: [/illegal-instruction: V_MAX_VF \(word 0x00004035\) is no instruction of this profile.*line 1/],
  },
  {
    name: "an unaligned row of vector SRAM",
    source: "S_ADDI_INT gp1, gp0, 3\nV_EXP_V gp0, gp1, 0",
    messages: [/vector address 3 is no multiple of 64.*line 2/],
  },
  {
    name: "an unaligned tile of matrix SRAM",
    source: "S_ADDI_INT gp1, gp0, 64\nH_PREFETCH_M gp1, gp0, a0, 0, 0",
    messages: [/matrix address 64 .*no multiple of 4096.*line 2/],
  },
  {
    name: "an unaligned place in a tile",
    source: "S_ADDI_INT gp1, gp0, 2\nM_MM 0, gp1, gp0",
    messages: [/within-tile offset 2 must be a multiple of 4 columns.*line 2/],
  },
  {
    name: "an unaligned HBM address",
    source: "S_ADDI_INT gp1, gp0, 8\nC_SET_ADDR_REG a1, gp0, gp1\nH_PREFETCH_V gp0, gp0, a1, 0, 0",
    messages: [/HBM element address 8 of row 0 must be a multiple of 64.*line 3/],
  },
  {
    name: "an unaligned row pitch",
    source: "S_ADDI_INT gp1, gp0, 9\nC_SET_STRIDE_REG gp1\nH_PREFETCH_V gp0, gp0, a0, 1, 0",
    messages: [/HBM element address 9 of row 1 must be a multiple of 64.*line 3/],
  },
  {
    name: "addresses behind the end of the HBM",
    source: "S_LUI_INT gp1, 262144\nH_PREFETCH_V gp0, gp1, a0, 0, 0",
    messages: [/HBM address 1073741824 lie behind the end.*line 2/],
  },
  {
    name: "an SRAM address behind the end",
    source: "S_LUI_INT gp1, 1024\nV_EXP_V gp1, gp0, 0",
    messages: [/vector address 4194304 is out of range 0\.\.4194303.*line 2/],
  },
  {
    name: "a word behind the end of FP SRAM",
    source: "S_LD_FP f1, gp0, 1024",
    messages: [/FP SRAM index 1024 is out of range 0\.\.1023.*line 1/],
  },
];

for (const { name, source, options = [], code = 1, messages } of badPrograms) {
  Deno.test(`bad program: ${name}`, () =>
    inFolder(async (folder) => {
      const file = `${folder}/bad.asm`;
      await Deno.writeFile(file, typeof source === "string" ? new TextEncoder().encode(source) : source);
      const outcome = await run(["simulate", "plena", file, ...options]);
      for (const message of messages) assertOutcome(outcome, code, message);
    }));
}

Deno.test("an evaluation tells what stopped a kernel, with exit code 1", () =>
  inFolder(async (folder) => {
    const evaluate = async (source: string) => {
      await Deno.writeTextFile(`${folder}/k.asm`, source);
      const options = ["--public", "--no-baseline", "--max-instructions", "50000"];
      return run(["eval", "plena", "silu", "c1", `${folder}/k.asm`, ...options]);
    };
    assertOutcome(await evaluate("again: S_ADDI_INT gp1, gp0, 1"), 1, /syntax-error: .*labels are not supported/);
    assertOutcome(
      await evaluate("S_ADDI_INT gp2, gp0, 3\nC_LOOP_START gp1, 3\nS_ADD_INT gp1, gp2, gp0\nC_LOOP_END gp1"),
      1,
      /instruction-limit: .*within 50000 instructions/,
    );
    assertOutcome(await evaluate("S_ADDI_INT gp1, gp0, 3\nV_EXP_V gp0, gp1, 0"), 1, /trapped: .*line 2.*address 3/);
  }));

Deno.test("bad requests end with one line and exit code 2", () =>
  inFolder(async (folder) => {
    const k = `${folder}/k.asm`;
    await Deno.writeTextFile(k, "S_ADDI_INT gp1, gp0, 1\n");
    await Deno.writeFile(`${folder}/data`, new Uint8Array(64));
    const evaluate = (task: string, configuration: string) => ["eval", "plena", task, configuration, k, "--public"];
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [evaluate("conv2d", "c1"), /conv2d is unsupported on plena: .*no convolutions/],
      [evaluate("silu", "c9"), /no configuration 'c9'; it has c1, c2, c3, c4, c5/],
      [evaluate("silu", '{"rows":5,"columns":64}'), /'X' is 5 x 64; on PLENA columns come in multiples of 64 and rows/],
      [evaluate("silu", '{"rows":4,"columns":65}'), /'X' is 4 x 65; on PLENA columns come in multiples of 64/],
      [evaluate("silu", '{"rows":65600,"columns":64}'), /needs 65600 rows of vector SRAM; PLENA has 65536/],
      [evaluate("silu", '{"rows":400000,"columns":64}'), /more than 16777216 elements/],
      [evaluate("silu", '{"rows":4}'), /wrong shape \(silu takes rows, columns\): columns/],
      [evaluate("silu", '{"rows":-4,"columns":64}'), /rows: .*>=1/],
      [evaluate("silu", '{"rows":4.5,"columns":64}'), /rows: /],
      [evaluate("silu", '{"rows":NaN,"columns":64}'), /the configuration is no JSON/],
      [evaluate("silu", '{"rows":1e999,"columns":64}'), /rows: /],
      [["simulate", "plena", k, "--profile", "fpga"], /no hardware profile 'fpga'; it has paper, head, proportional/],
      [["simulate", "plena", k, "--profile", `${folder}/data`], /no hardware profile .*; it has paper, head/],
      [["simulate", "plena", k, "--preload", `hbm:1073741800:${folder}/data`], /do not fit the HBM/],
      [["simulate", "plena", k, "--preload", `hbm:17179869180:${folder}/data`], /outside the memory/],
      [["simulate", "plena", k, "--preload", `int:1020:${folder}/data`], /outside the memory|do not fit the INT SRAM/],
      [["simulate", "plena", k, "--preload", `sram:0:${folder}/data`], /no memory space 'sram'; it has hbm, /],
    ];
    const outcomes = [];
    for (let at = 0; at < cases.length; at += 4) {
      outcomes.push(...await Promise.all(cases.slice(at, at + 4).map(([args]) => run(args))));
    }
    for (const [number, [args, message]] of cases.entries()) {
      assertOutcome(outcomes[number], 2, message);
      const lines = outcomes[number].stderr.trimEnd().split("\n");
      assertEquals(lines.length, 1, `${args.join(" ")}: ${lines.join("\n")}`);
    }
  }));

Deno.test("tensors larger than the HBM are refused, with what they need and what there is", () => {
  const workload = configuredWorkload("gemm", "c1");
  const [x, w, y] = workload.tensors;
  const huge = { ...workload, tensors: [x, { ...w, shape: [1 << 18, 1 << 16] }, y] };
  const error = assertThrows(() => placeWorkload(huge), RangeError);
  assertMatch(error.message, /needs \d+ bytes of HBM; PLENA has 17179869184/);
});

Deno.test("NaN and infinity in HBM and FP SRAM are numbers like others: the program ends, and shows them", () => {
  // element bytes of exponent 15: infinity, minus infinity, NaN; scales 2^0
  const hbm = new Uint8Array(288).fill(127, 256);
  hbm.set([0x78, 0xf8, 0x79]);
  const load = "S_ADDI_INT gp1, gp0, 256\nC_SET_SCALE_REG gp1\nH_PREFETCH_V gp0, gp0, a0, 0, 0\n";
  const store = "S_ADDI_INT gp2, gp0, 4096\nC_SET_ADDR_REG a1, gp0, gp2\nH_STORE_V gp0, gp0, a1, 0, 0\n";
  const work = "V_EXP_V gp1, gp0, 0\nV_RED_SUM f1, gp0\nV_RED_MAX f1, gp0, 0\nM_MM 0, gp0, gp0\nM_MM_WO gp1, gp0, 0\n";
  for (const { name: profile } of plenaProfiles) {
    const { row, execution } = runProgram(load + work + store, { profile, hbm });
    assertEquals(execution.exit.cause, "returned", execution.exit.message);
    assertEquals(row(0).slice(0, 4), [Infinity, -Infinity, NaN, 0], profile);
  }
  const scalars = runProgram("S_LD_FP f1, gp0, 0\nS_LD_FP f2, gp0, 1\nS_ADD_FP f3, f1, f2\nV_ADD_VF gp0, gp0, f1, 0", {
    fp: [NaN, Infinity],
    vram: new Array(64).fill(1),
  });
  assertEquals(scalars.row(0), new Array(64).fill(NaN));
});

Deno.test("NaN and infinity in a task's inputs do not stop their encoding, and stay in their block", () => {
  const workload = configuredWorkload("silu", "c1");
  const { inputs: [x] } = drawWorkload(workload, "paper");
  for (const value of [NaN, Infinity, -Infinity, 1e300]) {
    const values = Float64Array.from(x.values, (number, at) => at === 3 ? value : number);
    const [changed] = encodeTensors(placeWorkload(workload), [{ ...x, values }]);
    const [plain] = encodeTensors(placeWorkload(workload), [x]);
    assertEquals(changed.bytes.subarray(8, 256), plain.bytes.subarray(8, 256), `${value}`);
    assertEquals(changed.bytes.subarray(257), plain.bytes.subarray(257));
  }
});

Deno.test("wrong values in a profile are refused: the message names profile, parameter and rule", () => {
  const { name, parameters } = plenaProfiles[0];
  for (const [key, value] of Object.entries(parameters)) {
    const wrong: unknown[] = typeof value === "number"
      ? [-1, NaN, Infinity, `${value}`, null, ...(key === "broadcastScale" ? [0] : [1.5])]
      : typeof value === "boolean"
      ? ["yes", 1, null]
      : ["other", 3, null];
    for (const bad of wrong) {
      // 1.5 is a limit of exponentials like any other
      if (key === "exponentialLimit" && bad === 1.5) continue;
      const changed = { ...parameters, [key]: bad } as typeof parameters;
      const error = assertThrows(() => validateParameters("mine", changed), RangeError, undefined, `${key} = ${bad}`);
      assertMatch(error.message, new RegExp(`^profile 'mine', parameter ${key}: .{10,}$`), `${key} = ${bad}`);
    }
    const { [key]: _, ...missing } = parameters;
    const error = assertThrows(() => validateParameters("mine", missing), RangeError);
    assertMatch(error.message, new RegExp(`parameter ${key}: `));
  }
  assertThrows(() => validateParameters("mine", { ...parameters, colour: 3 }), RangeError, "colour");
  assertThrows(() => plenaParametersOf("fpga"), RangeError, `no profile 'fpga'; it has ${name}`);
});
