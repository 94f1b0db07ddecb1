/**
 * Statement by statement: vectors, scalars, integers, loops and traps, each in both states of the machine, with the special
 * values of every operation.
 */
import { assertEquals, assertMatch } from "@std/assert";
import { bfloat16Value, float16Value, roundToBfloat16, roundToFloat16 } from "../../../isa/numerics/rounding.ts";
import { programOfWords } from "../../../plugins/plena/golden.ts";
import { plenaParametersOf } from "../../../plugins/plena/profiles.ts";
import { simulateWith } from "../../../plugins/plena/simulate.ts";
import { assemblePlena } from "../../../plugins/plena/instructions.ts";
import { lanes, type Run, run, type Setup } from "./run.ts";

const profiles = ["paper", "head"] as const;
type Profile = typeof profiles[number];

const roundScalar = { paper: roundToFloat16, head: roundToBfloat16 } as const;

/** Numbers at which operations behave in a special way, exact in both scalar formats. */
const specials = [0, -0, 1, -1, 0.5, -2.5, 11, 12, 87, 88, 89, 104, -20, -88, -92, -104, Infinity, -Infinity, NaN];

/** The first FP SRAM words as values. */
function floats({ execution }: Run, profile: Profile, count: number): number[] {
  const words = new Uint16Array(execution.dumps[2].bytes.buffer, 0, count);
  return [...words].map(profile === "paper" ? float16Value : bfloat16Value);
}

const floatDump = [{ space: "fp", offset: 0, length: 2048 }];

/** What V_EXP_V and S_EXP_FP see of their argument. */
const limited = (value: number, profile: Profile) =>
  profile === "paper" || value !== value ? value : Math.min(Math.max(value, -88), 88);

const scalarOperations: Readonly<Record<string, (a: number, b: number, profile: Profile) => number>> = {
  S_ADD_FP: (a, b) => a + b,
  S_SUB_FP: (a, b) => a - b,
  S_MUL_FP: (a, b) => a * b,
  S_MAX_FP: (a, b) => b > a ? b : a,
  S_EXP_FP: (a, _, profile) => Math.exp(limited(a, profile)),
  S_RECI_FP: (a) => 1 / a,
  S_SQRT_FP: (a) => Math.sqrt(a),
};

const isUnary = (mnemonic: string) => /EXP|RECI|SQRT/.test(mnemonic);

for (const profile of profiles) {
  Deno.test(`${profile}: scalar operations on special values, rounded once`, () => {
    for (const [mnemonic, operation] of Object.entries(scalarOperations)) {
      const pairs = specials.flatMap((a) => (isUnary(mnemonic) ? [1] : specials).map((b) => [a, b]));
      const source = ["S_ADDI_INT gp1, gp0, 0"];
      for (let index = 0; index < pairs.length; index++) {
        source.push(`S_LD_FP f1, gp0, ${2 * index}`, `S_LD_FP f2, gp0, ${2 * index + 1}`);
        source.push(`${mnemonic} f3, f1${isUnary(mnemonic) ? "" : ", f2"}`, `S_ST_FP f3, gp0, ${index}`);
      }
      const result = run(source.join("\n"), { profile, fp: pairs.flat(), request: { dump: floatDump } });
      assertEquals(
        floats(result, profile, pairs.length),
        pairs.map(([a, b]) => roundScalar[profile](operation(a, b, profile))),
        mnemonic,
      );
      assertEquals(result.cycles, 1 + 4 * pairs.length, mnemonic);
    }
  });

  Deno.test(`${profile}: a destination f0 is discarded at no cost, but S_LD_FP writes f0`, () => {
    const source = [
      "S_LD_FP f0, gp0, 0",
      ...Object.keys(scalarOperations).map((name) => `${name} f0, f0${isUnary(name) ? "" : ", f0"}`),
      "V_RED_SUM f0, gp0",
      "V_RED_MAX f0, gp0",
      "S_ST_FP f0, gp0, 1",
    ];
    const result = run(source.join("\n"), { profile, fp: [3], vram: lanes(() => 9), request: { dump: floatDump } });
    assertEquals([floats(result, profile, 2), result.cycles], [[3, 3], 2]);
  });

  const vectorOperations: readonly (readonly [string, number, (a: number, b: number) => number])[] = [
    ["V_ADD_VV gp3, gp1, gp2, M", 2, (a, b) => a + b],
    ["V_SUB_VV gp3, gp1, gp2, M", 2, (a, b) => a - b],
    ["V_MUL_VV gp3, gp1, gp2, M", 1, (a, b) => a * b],
    ["V_ADD_VF gp3, gp1, f1, M", 2, (a) => a + 2.5],
    ["V_SUB_VF gp3, gp1, f1, M, 0", 2, (a) => a - 2.5],
    ["V_SUB_VF gp3, gp1, f1, M, 1", 2, (a) => 2.5 - a],
    ["V_SUB_VF gp3, gp1, f1, M, 7", 2, (a) => 2.5 - a],
    ["V_MUL_VF gp3, gp1, f1, M", 1, (a) => a * 2.5],
    ["V_EXP_V gp3, gp1, M", 1, (a) => Math.exp(limited(a, profile))],
    ["V_RECI_V gp3, gp1, M", 2, (a) => 1 / a],
    ["V_MAX_VF gp3, gp1, f1, M", 4, (a) => Math.max(a, 2.5)],
    ["V_MIN_VF gp3, gp1, f1, M", 4, (a) => Math.min(a, 2.5)],
  ];

  Deno.test(`${profile}: vector operations under every mask, on special values`, () => {
    const a = lanes((lane) => specials[lane % specials.length]);
    const b = lanes((lane) => specials[(5 * lane + 2) % specials.length]);
    for (const [form, paperCycles, operation] of vectorOperations) {
      if (profile === "paper" && /MAX_VF|MIN_VF/.test(form)) continue;
      // mask field 0 takes the whole row; any other field looks at V_MASK, whose bits above the fourth do not count
      for (const [field, lanesMask] of [[0, 5], [1, 0], [1, 5], [2, 10], [15, 15], [1, 0x12], [4, 0xfffffff9]]) {
        const source = `S_ADDI_INT gp1, gp0, 64
          S_ADDI_INT gp2, gp0, 128
          S_ADDI_INT gp3, gp0, 192
          S_LD_FP f1, gp0, 0
          S_LD_INT gp4, gp0, 0
          C_SET_V_MASK_REG gp4
          ${form.replace(/\bM\b/, String(field))}`;
        const setup: Setup = {
          profile,
          vram: [...lanes(() => 7), ...a, ...b, ...lanes(() => 100)],
          fp: [2.5],
          int: [lanesMask],
        };
        const result = run(source, setup);
        const expected = a.map((value, lane) => {
          const isSelected = field === 0 || (lanesMask >>> (lane >> 4)) & 1;
          const kept = form.startsWith("V_EXP_V") ? limited(value, profile) : value;
          return roundToBfloat16(isSelected ? operation(value, b[lane]) : kept);
        });
        const label = `${form} field ${field}, V_MASK ${lanesMask}`;
        assertEquals(result.row(3), expected, label);
        assertEquals([result.row(1), result.row(2)], [a, b], label);
        const cycles = profile === "head" && /ADD|SUB/.test(form) ? 1 : paperCycles;
        assertEquals(result.cycles, 6 + cycles, label);
      }
    }
  });

  Deno.test(`${profile}: reductions accumulate, in the scalar format`, () => {
    const cases: readonly (readonly [string, number, (lane: number) => number, number])[] = [
      ["V_RED_SUM", 1, () => 0.5, 33],
      ["V_RED_SUM", 1, (lane) => lane === 0 ? NaN : 1, NaN],
      ["V_RED_SUM", 1, (lane) => lane === 0 ? Infinity : 1, Infinity],
      ["V_RED_SUM", -Infinity, (lane) => lane === 0 ? Infinity : 1, NaN],
      ["V_RED_SUM", 0, () => 2048, 131072], // beyond float16
      ["V_RED_MAX", 0, () => -1, 0],
      ["V_RED_MAX", -Infinity, (lane) => -lane - 1, -1],
      ["V_RED_MAX", 5, (lane) => lane === 63 ? NaN : 9, 5],
      ["V_RED_MAX", NaN, () => 9, 9],
      ["V_RED_MAX", 0, () => 65536, 65536],
      ["V_RED_MAX", -1, () => -(2 ** -26), -(2 ** -26)],
      ["V_RED_MAX", -Infinity, () => -Infinity, -Infinity],
    ];
    for (const [mnemonic, before, value, after] of cases) {
      const source = `S_LD_FP f1, gp0, 0\n${mnemonic} f1, gp0\nS_ST_FP f1, gp0, 0`;
      const result = run(source, { profile, vram: lanes(value), fp: [before], request: { dump: floatDump } });
      assertEquals(floats(result, profile, 1), [roundScalar[profile](after)], `${mnemonic} ${before} ${after}`);
      assertEquals(result.cycles, 2 + (mnemonic === "V_RED_SUM" ? 8 : 4));
    }
  });

  Deno.test(`${profile}: hand-made masked reductions: sums count groups sixteenfold, maxima ignore masks`, () => {
    const setup = "S_ADDI_INT gp1, gp0, 2\nC_SET_V_MASK_REG gp1\n";
    const after = "S_ST_FP f1, gp0, 0\nS_ST_FP f2, gp0, 1";
    const words = (source: string) => {
      const bytes = assemblePlena(source).program!.blocks[0].bytes;
      return [...new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)].map((word) =>
        `0x${word.toString(16)}`
      );
    };
    const masked = [0x15 | (1 << 6) | (1 << 18), 0x16 | (2 << 6) | (1 << 18)].map((word) => `0x${word.toString(16)}`);
    const result = run("C_SET_SCALE_REG gp0", {
      profile,
      vram: lanes((lane) => lane >> 4),
      request: { dump: floatDump, program: programOfWords([...words(setup), ...masked, ...words(after)]) },
    });
    // groups hold 16 x 0, 16 x 1 (selected), 16 x 2, 16 x 3
    assertEquals(floats(result, profile, 2), [16 * 16 + 32 + 48, 3]);
  });

  Deno.test(`${profile}: S_MAP_V_FP rounds to bfloat16 and reads the last 64 words`, () => {
    const fp = Array.from({ length: 1024 }, (_, index) => index === 1023 ? NaN : index === 961 ? Infinity : index / 3);
    const result = run("S_ADDI_INT gp1, gp0, 900\nS_MAP_V_FP gp0, gp1, 60", { profile, fp });
    const stored = fp.slice(960).map((value) => roundToBfloat16(roundScalar[profile](roundToFloat16(value))));
    assertEquals([result.row(0), result.cycles], [stored, 129]);
  });

  Deno.test(`${profile}: integer memory, wrapping addresses and truncated immediates`, () => {
    const { gp, int } = run(
      `S_LD_INT gp1, gp0, 1023
      S_LUI_INT gp2, 1048575
      S_ADDI_INT gp2, gp2, 4095
      S_LD_INT gp3, gp2, 2
      S_LUI_INT gp4, 3145729
      S_MUL_INT gp5, gp2, gp2
      S_ST_INT gp2, gp0, 1023`,
      { profile, int: [11, 22, ...new Array(1021).fill(0), 33] },
    );
    // 0xffffffff + 2 wraps to word 1; 3145729 is 0x300001, of which 20 bits remain
    assertEquals([gp(1), gp(3), gp(4), gp(5), int(1023)], [33, 22, 0x1000, 1, 0xffffffff]);
  });

  Deno.test(`${profile}: loops`, () => {
    const count = "S_ADDI_INT gp5, gp5, 1";
    const loops: readonly (readonly [string, string, number, number])[] = [
      [
        "nested",
        `C_LOOP_START gp1, 3\nC_LOOP_START gp2, 4\n${count}\nC_LOOP_END gp2\nC_LOOP_END gp1`,
        12,
        1 + 3 * (2 + 8),
      ],
      ["same register", `C_LOOP_START gp1, 3\nC_LOOP_START gp1, 2\n${count}\nC_LOOP_END gp1\nC_LOOP_END gp1`, 2, 7],
      ["counter set to 1", `C_LOOP_START gp1, 9\n${count}\nS_ADDI_INT gp1, gp0, 1\nC_LOOP_END gp1`, 1, 4],
      ["counter set to 0", `C_LOOP_START gp1, 9\n${count}\nS_ADDI_INT gp1, gp0, 0\nC_LOOP_END gp1`, 1, 4],
      ["left open", `C_LOOP_START gp1, 5\n${count}`, 1, 2],
      ["one pass", `C_LOOP_START gp1, 1\n${count}\nC_LOOP_END gp1`, 1, 3],
    ];
    for (const [title, source, passes, cycles] of loops) {
      const result = run(source, { profile });
      assertEquals([result.execution.exit.cause, result.gp(5), result.cycles], ["returned", passes, cycles], title);
    }
    // The outer loop ends inside of the inner one: its second pass starts the inner one again, then it leaves. The inner
    // loop jumps back once, to where the outer's end has no start any more.
    const crossed = "C_LOOP_START gp1, 2\nC_LOOP_START gp2, 2\nC_LOOP_END gp1\nC_LOOP_END gp2";
    assertMatch(run(crossed, { profile }).message!, /C_LOOP_END gp1 has no matching C_LOOP_START/);
    const tail = run("C_LOOP_START gp1, 2\nC_LOOP_START gp2, 1\nC_LOOP_END gp1\nC_LOOP_END gp2\nC_LOOP_END gp2", {
      profile,
    });
    assertEquals([tail.execution.exit.cause, tail.cycles], ["returned", 1 + 2 + 2 + 2]);
  });

  Deno.test(`${profile}: the limit of a loop holds per pass, to the instruction`, () => {
    const parameters = { ...plenaParametersOf(profile), loopInstructions: 10 };
    const ends = (source: string) => {
      const { program } = assemblePlena(source);
      const limits = { instructions: 1e6, cycles: 1e6, wallMilliseconds: 60_000 };
      const request = { profile, program: program!, blocks: [], limits, mode: "timed", dump: [] } as const;
      return simulateWith(request, parameters).exit.cause;
    };
    const body = (count: number) => new Array(count).fill("S_ADDI_INT gp5, gp5, 1").join("\n");
    assertEquals(ends(`C_LOOP_START gp1, 50\n${body(9)}\nC_LOOP_END gp1`), "returned");
    assertEquals(ends(`C_LOOP_START gp1, 1\n${body(10)}\nC_LOOP_END gp1`), "trapped");
    // the inner loop's passes are short, but the outer's pass counts them all
    assertEquals(
      ends(`C_LOOP_START gp1, 2\nC_LOOP_START gp2, 4\nC_LOOP_END gp2\n${body(4)}\nC_LOOP_END gp1`),
      "returned",
    );
    assertEquals(
      ends(`C_LOOP_START gp1, 2\nC_LOOP_START gp2, 5\nC_LOOP_END gp2\n${body(4)}\nC_LOOP_END gp1`),
      "trapped",
    );
    assertEquals(ends(`C_LOOP_START gp1, 2\n${body(10)}`), "returned");
    assertEquals(ends(`C_LOOP_START gp1, 2\n${body(11)}`), "trapped");
  });

  Deno.test(`${profile}: C_BREAK has its opcode, pops the innermost loop and goes on behind itself`, () => {
    const own = profile === "paper" ? 0x31 : 0x34;
    const other = profile === "paper" ? 0x34 : 0x31;
    const start = (register: number, count: number) => 0x2f | (register << 6) | (count << 10);
    const addition = 0x22 | (5 << 6) | (5 << 10) | (1 << 14);
    const end = (register: number) => 0x30 | (register << 6);
    const execute = (words: readonly number[]) =>
      run("C_SET_SCALE_REG gp0", {
        profile,
        request: { program: programOfWords(words.map((w) => `0x${w.toString(16)}`)) },
      });
    const nested = execute([start(1, 3), start(2, 7), addition, own, addition, end(1)]);
    // gp2 loops are popped by each break
    assertEquals([nested.gp(5), nested.gp(1), nested.gp(2), nested.cycles], [6, 0, 0, 1 + 3 * 5]);
    assertEquals(execute([start(1, 3), own, end(1)]).execution.exit.cause, "trapped");
    assertEquals(execute([own]).execution.exit.cause, "trapped");
    assertEquals(execute([start(1, 3), other]).execution.exit.kind, "illegal-instruction");
  });

  Deno.test(`${profile}: opcodes without an instruction trap where they are reached`, () => {
    const missing = [0x00, 0x33, 0x38, 0x39, 0x3a, 0x3b, 0x3c, 0x3d, 0x3e, 0x3f];
    if (profile === "paper") missing.push(0x32, 0x34, 0x35, 0x36, 0x37);
    else missing.push(0x31);
    for (const opcode of missing) {
      const program = programOfWords(["0x00004062", `0x${opcode.toString(16)}`]);
      const { execution } = run("C_SET_SCALE_REG gp0", { profile, request: { program } });
      assertEquals([execution.exit.kind, execution.exit.pc], ["illegal-instruction", 4], opcode.toString(16));
    }
  });

  Deno.test(`${profile}: registers f8..f15 do not exist, wherever an instruction names one`, () => {
    const fields = { rd: 6, rs1: 10, rs2: 14 } as const;
    const uses: readonly (readonly [number, keyof typeof fields])[] = [
      [0x0e, "rs2"],
      [0x10, "rs2"],
      [0x12, "rs2"],
      [0x15, "rd"],
      [0x16, "rd"],
      ...[0x17, 0x18, 0x19, 0x1a].flatMap((opcode) =>
        (["rd", "rs1", "rs2"] as const).map((field) => [opcode, field] as const)
      ),
      ...[0x1b, 0x1c, 0x1d].flatMap((opcode) => (["rd", "rs1"] as const).map((field) => [opcode, field] as const)),
      [0x1e, "rd"],
      [0x1f, "rd"],
    ];
    for (const [opcode, field] of uses) {
      for (const register of [7, 8, 15]) {
        const base = field === "rd" ? 0 : 1 << fields.rd;
        const program = programOfWords([`0x${(opcode | base | (register << fields[field])).toString(16)}`]);
        const { execution } = run("C_SET_SCALE_REG gp0", { profile, request: { program } });
        assertEquals(execution.exit.cause, register === 7 ? "returned" : "trapped", `${opcode} ${field} ${register}`);
      }
    }
  });
}

Deno.test("head: maxima and minima with a scalar NaN are NaN, and V_TOPK takes policies, ties, NaN and infinities", () => {
  const source = "S_LD_FP f1, gp0, 0\nS_ADDI_INT gp1, gp0, 64\nV_MAX_VF gp0, gp0, f1\nV_MIN_VF gp1, gp1, f1";
  const nan = run(source, { profile: "head", fp: [NaN], vram: new Array(128).fill(1) });
  assertEquals([nan.row(0), nan.row(1)], [lanes(() => NaN), lanes(() => NaN)]);
  const top = (vram: readonly number[], policy: number) => {
    const program = `S_ADDI_INT gp1, gp0, 100\nS_ADDI_INT gp2, gp0, 200\nV_TOPK gp1, gp0, gp2, ${policy}`;
    const result = run(program, {
      profile: "head",
      vram,
      request: { dump: [{ space: "fp", offset: 100, length: 16 }] },
    });
    const weights = [...new Uint16Array(result.execution.dumps[2].bytes.buffer)].map(bfloat16Value);
    return { indices: [0, 1, 2, 3, 4, 5, 6, 7].map((at) => result.int(200 + at)), weights, cycles: result.cycles };
  };
  // policy 0 looks at 32 logits only
  const short = top([...lanes((lane) => lane === 40 ? 99 : lane)], 0);
  assertEquals(short.indices, [31, 30, 29, 28, 0, 0, 0, 0]);
  const total = 1 + Math.exp(-1) + Math.exp(-2) + Math.exp(-3);
  assertEquals(short.weights, [...[0, 1, 2, 3].map((at) => roundToBfloat16(Math.exp(-at) / total)), 0, 0, 0, 0]);
  assertEquals(short.cycles, 2 + 128);
  const long = top([...lanes(() => 0), ...lanes((lane) => lane === 63 ? 1 : 0)], 1);
  assertEquals([long.indices, long.cycles], [[127, 0, 1, 2, 3, 4, 5, 6], 2 + 512]);
  assertEquals(top(lanes(() => NaN), 0), {
    indices: [0, 1, 2, 3, 0, 0, 0, 0],
    weights: new Array(8).fill(0),
    cycles: 130,
  });
  assertEquals(top(lanes((lane) => lane === 9 ? Infinity : 0), 0).weights, new Array(8).fill(0));
});
