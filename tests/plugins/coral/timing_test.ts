/**
 * Costs of single instructions and small loops, from the hardware's measured tables. Independent of the golden programs:
 * the programs here are generated.
 */
import { assertEquals } from "@std/assert";
import { cyclesOf, runSource, steadyCycles } from "./program.ts";

/** Cycles of one repetition of some instructions, in the steady state. */
function repetitionCycles(setup: string, body: readonly string[], repetitions = 8): number {
  return steadyCycles(setup, body, repetitions) * body.length;
}

const groups = [[1, "m1"], [2, "m2"], [4, "m4"], [8, "m8"]] as const;

const configured = (lmul: string, base = "0x10") => `lui s11, ${base}\nvsetvli t0, x0, e8, ${lmul}, ta, ma`;

Deno.test("loops of k additions, a count and a branch", () => {
  const expected = [2, 2, 2, 3, 4, 4, 4, 4.5, 5, 5, 5, 6, 7];
  const actual = expected.map((_, k) => {
    const body = Array.from({ length: k }, (_, i) => `addi x${10 + i}, x${10 + i}, 1`).join("\n");
    const loop = (count: number) =>
      cyclesOf(`li t0, ${count}\nnop\nnop\nnop\n1:\n${body}\naddi t0, t0, -1\nbnez t0, 1b\nmpause`);
    return (loop(200) - loop(100)) / 100;
  });
  assertEquals(actual, expected);
});

Deno.test("scalar instructions alone", () => {
  const scalar = (body: readonly string[], setup = "lui s11, 0x10") => repetitionCycles(setup, body) / body.length;
  assertEquals(scalar(["addi a0, a0, 1", "addi a1, a1, 1", "addi a2, a2, 1", "addi a3, a3, 1"]) * 4, 1.5);
  assertEquals(scalar(["addi a0, a0, 1"]), 1);
  assertEquals(scalar(["mul a0, a1, a1", "mul a2, a1, a1"]), 1);
  assertEquals(scalar(["mul a0, a0, a1"]), 2);
  assertEquals(scalar(["lw a0, 0(s11)", "lw a1, 4(s11)"]), 4);
  assertEquals(scalar(["lw a0, 14(s11)", "lw a1, 30(s11)"]), 5);
  assertEquals(scalar(["sw a0, 0(s11)", "sw a1, 4(s11)"]), 2);
  assertEquals(scalar(["flw f0, 0(s11)", "flw f1, 4(s11)"]), 4);
  assertEquals(scalar(["fadd.s f0, f1, f1", "fadd.s f2, f1, f1"]), 2);
  assertEquals(scalar(["csrr a0, mscratch"]), 1);
  assertEquals(scalar(["lw a0, 0(s11)", "lw a1, 4(s11)"], "lui s11, 0x20000"), 5);
  assertEquals(scalar(["sw a0, 0(s11)", "sw a1, 4(s11)"], "lui s11, 0x20000"), 4);
  assertEquals(repetitionCycles("", ["beq x0, x0, 1f", "nop", "1:"]), 4);
});

Deno.test("divisions take as long as their dividends are wide", () => {
  const divide = (dividend: number, divisor: number) =>
    repetitionCycles(`li a1, ${dividend}\nli a2, ${divisor}`, ["div a0, a1, a2"]);
  assertEquals(divide(1, 3), 5);
  assertEquals(divide(0, 3), 5);
  assertEquals(divide(100, 7), 11);
  assertEquals(divide(-100, 7), 11);
  assertEquals(divide(1_000_000, 7), 24);
  assertEquals(divide(0x7fffffff, 7), 35);
  assertEquals(divide(5, 0), 35);
});

Deno.test("float divisions end with a zero remainder", () => {
  const divide = (a: number, b: number) =>
    repetitionCycles(`li a0, ${bits(a)}\nli a1, ${bits(b)}\nfmv.w.x f1, a0\nfmv.w.x f2, a1`, ["fdiv.s f0, f1, f2"]);
  assertEquals(divide(1, 3), 19);
  assertEquals(divide(6, 3), 6);
  assertEquals(divide(3, 2), 7);
  assertEquals(divide(5, 4), 7);
  assertEquals(divide(9, 8), 8);
  assertEquals(divide(1, 0), 3);
  const root = (a: number) => repetitionCycles(`li a0, ${bits(a)}\nfmv.w.x f1, a0`, ["fsqrt.s f0, f1"]);
  assertEquals(root(4), 6);
  assertEquals(root(2), 19);
  assertEquals(root(2.25), 7);
  assertEquals(root(-1), 3);
});

function bits(value: number): number {
  return new Uint32Array(new Float32Array([value]).buffer)[0] | 0;
}

Deno.test("vector loads and stores, alone", () => {
  for (const [n, lmul] of groups) {
    const each = (body: readonly string[], setup = configured(lmul)) => repetitionCycles(setup, body) / body.length;
    assertEquals(each(["vle8.v v8, (s11)", "vle8.v v16, (s11)"]), 4 * n + 1);
    assertEquals(each(["vse8.v v8, (s11)", "vse8.v v16, (s11)"]), 3 * n + 1);
    const misaligned = configured(lmul) + "\naddi s11, s11, 1";
    assertEquals(each(["vle8.v v8, (s11)", "vle8.v v16, (s11)"], misaligned), 5 * n + 1);
    const external = configured(lmul, "0x20000");
    assertEquals(each(["vle8.v v8, (s11)", "vle8.v v16, (s11)"], external), 5 * n + 1);
    assertEquals(each(["vse8.v v8, (s11)", "vse8.v v16, (s11)"], external), 5 * n + 1);
  }
});

Deno.test("strided, segment and indexed accesses pay per line of 16 bytes", () => {
  const each = (body: readonly string[], setup: string) => repetitionCycles(setup, body) / body.length;
  for (const [stride, lines] of [[0, 1], [1, 1], [2, 2], [4, 4], [5, 5], [16, 16], [32, 16]]) {
    const setup = `${configured("m1")}\nli a1, ${stride}`;
    assertEquals(each(["vlse8.v v8, (s11), a1", "vlse8.v v9, (s11), a1"], setup), 4 + lines);
  }
  const words = "lui s11, 0x10\nli a1, 16\nvsetvli t0, x0, e32, m1, ta, ma";
  assertEquals(each(["vlse32.v v8, (s11), a1", "vlse32.v v9, (s11), a1"], words), 8);
  for (const fields of [2, 4, 8]) {
    const load = [`vlseg${fields}e8.v v8, (s11)`, `vlseg${fields}e8.v v16, (s11)`];
    assertEquals(each(load, configured("m1")), fields * (3 + fields) + 1);
  }
  assertEquals(each(["vsseg4e8.v v8, (s11)", "vsseg4e8.v v16, (s11)"], configured("m1")), 25);
  // Sixteen elements at one address: as many writes.
  const same = `${configured("m1")}\nli a1, 0`;
  assertEquals(each(["vsse8.v v8, (s11), a1", "vsse8.v v9, (s11), a1"], same), 2 + 16 + 1);
});

Deno.test("vector arithmetic, independent", () => {
  for (const [n, lmul] of groups) {
    const each = (body: readonly string[]) => repetitionCycles(configured(lmul), body, 16) / body.length;
    assertEquals(each(["vadd.vv v8, v0, v0", "vadd.vv v16, v0, v0"]), n / 2);
    assertEquals(each(["vmul.vv v8, v0, v0", "vmul.vv v16, v0, v0"]), n / 2);
    const compares = [1, 2, 3, 4].map((vd) => `vmseq.vv v${vd}, v8, v16`);
    assertEquals(each(compares), n);
    assertEquals(each(["vredsum.vs v1, v8, v3", "vredsum.vs v2, v8, v3"]), n);
    assertEquals(each(["vwredsum.vs v1, v8, v3", "vwredsum.vs v2, v8, v3"]), 2 * n);
    const permutation = { 1: 1, 2: 3, 4: 7, 8: 16 }[n];
    assertEquals(each(["vslidedown.vi v8, v0, 1", "vslidedown.vi v16, v0, 1"]), permutation);
    assertEquals(each(["vrgather.vi v8, v16, 0", "vrgather.vi v24, v16, 0"]), permutation);
    if (n === 8) {
      assertEquals(each(["vcompress.vm v8, v16, v0", "vcompress.vm v24, v16, v0"]), 15);
      continue;
    }
    assertEquals(each(["vwmul.vv v8, v0, v0", "vwmul.vv v16, v0, v0"]), n);
    assertEquals(each(["vwadd.vv v8, v0, v0", "vwadd.vv v16, v0, v0"]), n);
    assertEquals(each(["vnsrl.wi v8, v16, 1", "vnsrl.wi v24, v16, 1"]), n);
  }
});

Deno.test("vector arithmetic, dependent chains", () => {
  for (const [n, lmul] of groups) {
    const each = (instruction: string) => repetitionCycles(configured(lmul), [instruction], 16);
    assertEquals(each("vadd.vv v8, v8, v0"), Math.max(2, n / 2));
    assertEquals(each("vmacc.vv v8, v0, v16"), Math.max(3, n / 2));
    assertEquals(each("vredsum.vs v1, v8, v1"), Math.max(3, n));
    assertEquals(each("vredsum.vs v8, v8, v1"), n + 2);
    assertEquals(each("vslidedown.vi v8, v8, 1"), { 1: 3, 2: 4, 4: 7, 8: 16 }[n]);
  }
  const compareAndMerge = ["vmseq.vv v0, v8, v16", "vmerge.vvm v8, v16, v8, v0"];
  assertEquals(repetitionCycles(configured("m1"), compareAndMerge), 5);
});

Deno.test("vector divisions take as long as their widest dividend", () => {
  const divide = (value: string, sew: string) =>
    repetitionCycles(
      `li a0, ${value}\nli a1, 3\nli a2, 5\nvsetvli t0, x0, ${sew}, m1, ta, ma\nvmv.v.x v8, a0\nvmv.v.x v9, a0`,
      ["vdiv.vx v16, v8, a1", "vdiv.vx v17, v9, a2"],
    ) / 2;
  assertEquals(divide("0x7fffffff", "e32"), 2 + Math.ceil(31 / 3));
  assertEquals(divide("0x7fff", "e16"), 2 + Math.ceil(15 / 3));
  assertEquals(divide("0x7f", "e8"), 2 + Math.ceil(7 / 3));
  assertEquals(divide("0", "e32"), 2);
  const again = repetitionCycles(
    "li a0, 0x7fffffff\nli a1, 3\nvsetvli t0, x0, e32, m1, ta, ma\nvmv.v.x v8, a0",
    ["vdiv.vx v16, v8, a1"],
  );
  assertEquals(again, 2);
});

Deno.test("costs follow vl, not the LMUL that was written", () => {
  const set = (vl: number) => `li a0, ${vl}\nvsetvli t0, a0, e8, m8, ta, ma`;
  const each = (vl: number) => repetitionCycles(set(vl), ["vadd.vv v8, v0, v0", "vadd.vv v16, v0, v0"], 16) / 2;
  assertEquals([16, 17, 32, 33, 64, 65, 128].map(each), [0.5, 1, 1, 2, 2, 4, 4]);
});

Deno.test("a load occupies the reorder buffer: little arithmetic hides behind it", () => {
  const withAdditions = (count: number) =>
    repetitionCycles(configured("m1"), [
      "vle8.v v8, (s11)",
      ...Array.from({ length: count }, (_, i) => `vadd.vv v${16 + (i % 12)}, v1, v2`),
    ]);
  assertEquals([0, 4, 6, 7, 9, 12, 16].map(withAdditions), [5, 5, 5, 7, 7, 8, 10]);
});

Deno.test("a vector destination blocks the integer register of the same number for the rest of the group", () => {
  const cycleAfter = (vd: number) => {
    const wait = "nop\n".repeat(7);
    const { registers } = runSource(
      `vsetivli x0, 16, e8, m1, ta, ma\n${wait}vmv.v.i v${vd}, 0\naddi a1, a0, 1\ncsrr a2, mcycle\nmpause`,
    );
    return registers!.x12 as number;
  };
  assertEquals(cycleAfter(10) - cycleAfter(12), 1);
});

Deno.test("no later instruction of a group touches x0 behind one with destination field 0", () => {
  assertEquals(repetitionCycles("", ["nop"]), 1);
  assertEquals(repetitionCycles("", ["add a0, a1, a2", "add a3, a1, a2", "add a4, a1, a2", "li a5, 0"]), 1.5);
  assertEquals(repetitionCycles("", ["add x0, a1, a2", "add a3, a1, a2", "li a4, 0", "add a5, a1, a2"]), 2);
});
