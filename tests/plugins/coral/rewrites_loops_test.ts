/** Peepholes, loop-invariant motion, strength reduction and software pipelining on small programs. */
import { assert, assertEquals } from "@std/assert";
import { coral } from "../../../plugins/coral/mod.ts";
import { analyse, type Kernel, readKernel, writeKernel } from "../../../plugins/coral/rewrites/kernel.ts";
import { hoistInvariants } from "../../../plugins/coral/rewrites/loop_invariants.ts";
import { withFewerMoves } from "../../../plugins/coral/rewrites/moves.ts";
import { applyPeepholes } from "../../../plugins/coral/rewrites/peepholes.ts";
import { pipelineLoop } from "../../../plugins/coral/rewrites/pipeline.ts";
import { reduceStrength } from "../../../plugins/coral/rewrites/strength_reduction.ts";
import { placement, resultOf } from "./random_kernels.ts";

const [x, w, y] = placement.tensors;

function read(source: string): Kernel {
  const kernel = readKernel(source, placement, coral.profiles[0].name, null);
  assert(kernel);
  return kernel;
}

/** The source of a changed kernel, which computes the same. */
function same(source: string, change: (kernel: Kernel) => Kernel | null): string {
  const changed = change(read(source));
  assert(changed);
  const written = writeKernel(changed);
  assert(written);
  const before = resultOf(source);
  const after = resultOf(written.source);
  assertEquals(before.cause, "returned");
  assertEquals([after.bytes, after.cause], [before.bytes, before.cause], written.source);
  return written.source;
}

const count = (source: string, mnemonic: string) =>
  source.split("\n").filter((line) => line.trim().split(/\s/)[0] === mnemonic).length;

/** Text from a label on to the branch back to it. */
const loopText = (source: string, label = "loop") =>
  source.slice(source.indexOf(`${label}:`), source.search(new RegExp(`b\\w+ .*${label}\\n`)));

/** A kernel that runs instructions on vectors of 8 elements of 16 bits, and stores v8 and t0. */
const straight = (lines: readonly string[]) => `
    li a0, ${x.offset}
    li a1, ${w.offset}
    li a2, ${y.offset}
    lw t1, 0(a0)
    lw t2, 4(a0)
    vsetivli zero, 8, e16, m1, ta, ma
    ${["v8", "v9", "v10", "v11"].map((v, index) => `addi t6, a0, ${16 * index}\nvl1r.v ${v}, (t6)`).join("\n")}
    ${lines.join("\n")}
    vs1r.v v8, (a2)
    sw t0, 64(a2)
    mpause`;

const small: readonly (readonly [name: string, lines: string[], gone: string, made: string | null])[] = [
  ["offset of an access", ["addi t3, a0, 16", "lw t0, 4(t3)"], "none", null],
  ["sum of constants", ["addi t3, t1, 16", "addi t0, t3, 4"], "none", null],
  ["shifts to the left and back", ["slli t3, t1, 24", "srai t0, t3, 24"], "srai", "sext.b"],
  ["shifts without sign", ["slli t3, t1, 16", "srli t0, t3, 16"], "srli", "zext.h"],
  ["bytes without sign", ["slli t3, t1, 24", "srli t0, t3, 24"], "srli", "andi"],
  ["shifts one way", ["srai t3, t1, 24", "srai t0, t3, 24"], "none", "srai"],
  ["scalar operand", ["vmv.v.x v12, t1", "vsub.vv v8, v9, v12"], "vmv.v.x", "vsub.vx"],
  ["scalar factor", ["vmv.v.x v12, t1", "vmacc.vv v8, v12, v9"], "vmv.v.x", "vmacc.vx"],
  ["multiply and add", ["vmul.vv v12, v9, v10", "vadd.vv v8, v8, v12"], "vmul.vv", "vmacc.vv"],
  ["narrow addend", ["vsext.vf2 v12, v9", "vadd.vv v8, v10, v12"], "vsext.vf2", "vwadd.wv"],
  ["narrow factors", ["vsext.vf2 v12, v9", "vsext.vf2 v13, v10", "vmul.vv v8, v12, v13"], "vsext.vf2", "vwmul.vv"],
  ["vector move", ["vmv1r.v v12, v9", "vadd.vv v8, v12, v10"], "vmv1r.v", null],
  ["move", ["mv t3, t1", "add t0, t3, t2"], "none", null],
  ["constant that is there", ["li t3, 77", "add t0, t1, t3", "li t3, 77", "add t0, t0, t3"], "none", null],
  ["branch around a jump", ["beq t1, t2, 1f", "j 2f", "1: addi t0, t1, 1", "2: nop"], "beq", "bne"],
  ["jump to a jump", ["beq t1, t2, 1f", "addi t0, t1, 1", "j 3f", "1: j 2f", "2: li t0, 1", "3: nop"], "none", null],
];

for (const [name, lines, gone, made] of small) {
  Deno.test(`peephole: ${name}`, () => {
    const source = straight(["li t0, 0", ...lines]);
    const text = same(source, applyPeepholes);
    const unchanged = writeKernel(read(source))!.source;
    const instructions = (one: string) => one.split("\n").filter((line) => /^\s+(?!vset)[a-z]/.test(line)).length;
    assert(instructions(text) < instructions(unchanged), text);
    assertEquals(count(text, gone), 0, text);
    if (made !== null) assertEquals(count(text, made), 1, text);
  });
}

Deno.test("peepholes: products that others need and splats that have changed stay", () => {
  const kept = same(
    straight(["vmul.vv v12, v9, v10", "vadd.vv v8, v8, v12", "vadd.vv v8, v8, v12", "li t0, 0"]),
    (kernel) => applyPeepholes(kernel) ?? kernel,
  );
  assertEquals(count(kept, "vmul.vv"), 1);
  const changed = same(
    straight(["vmv.v.x v12, t1", "addi t1, t1, 1", "vadd.vv v8, v9, v12", "mv t0, t1"]),
    (kernel) => applyPeepholes(kernel) ?? kernel,
  );
  assertEquals(count(changed, "vmv.v.x"), 1);
});

Deno.test("peepholes: a mask of all elements goes, one of some stays", () => {
  for (const [bound, masked] of [[7, 0], [6, 1], [-1, 0]]) {
    const source = straight([
      "vid.v v12",
      `vmsleu.vi v0, v12, ${bound}`,
      "vadd.vv v13, v9, v10",
      "vmerge.vvm v8, v11, v13, v0",
      "li t0, 0",
    ]);
    const text = same(source, (kernel) => applyPeepholes(kernel) ?? kernel);
    assertEquals(count(text, "vmerge.vvm"), masked);
  }
});

Deno.test("moves: values that rotate through registers and back are read where they are", () => {
  const ring = [16, 18, 20, 22];
  const source = `
    li a0, ${x.offset}
    li a2, ${y.offset}
    addi a3, a0, 64
    vsetivli zero, 8, e32, m2, ta, ma
    ${ring.map((v) => `vmv.v.i v${v}, ${v - 18}`).join("\n")}
  loop:
    vl2r.v v8, (a0)
    vmv2r.v v10, v16
    vmv2r.v v16, v18
    vmv2r.v v18, v20
    vmv2r.v v20, v22
    vadd.vv v18, v18, v8
    vmv2r.v v22, v20
    vmv2r.v v20, v18
    vmv2r.v v18, v16
    vmv2r.v v16, v10
    addi a0, a0, 32
    bne a0, a3, loop
    ${ring.map((v, index) => `addi t0, a2, ${32 * index}\nvs2r.v v${v}, (t0)`).join("\n")}
    mpause`;
  assertEquals(count(same(source, withFewerMoves), "vmv2r.v"), 0);
});

const nest = (inside: string, end = "") => `
    li a0, ${x.offset}
    li a1, ${w.offset}
    li a2, ${y.offset}
    li t0, 0
    li s0, 0
    li s1, 8
    vsetivli zero, 8, e16, m1, ta, ma
    vmv.v.i v8, 1
  loop:
    ${inside}
    addi s0, s0, 1
    bne s0, s1, loop
    sw t0, 0(a2)
    addi a2, a2, 64
    vs1r.v v8, (a2)
    ${end}
    mpause`;

Deno.test("loop-invariant motion: constants, splats, addresses and loads that no store touches leave a loop", () => {
  const source = nest(`
    li t3, 1000
    vmv.v.x v9, t3
    vadd.vv v8, v8, v9
    addi t3, a1, 16
    lw t4, 4(t3)
    add t0, t0, t4
    sw t0, 128(a2)`);
  const text = loopText(same(source, hoistInvariants));
  assertEquals(["vmv.v.x", "lw", "sw", "add"].map((name) => count(text, name)), [0, 0, 1, 1], text);
  assertEquals(count(text, "addi"), 1);
});

Deno.test("loop-invariant motion: loads that a store may touch, values from before and changes in place stay", () => {
  const stored = nest("lw t4, 128(a2)\naddi t0, t4, 3\nsw t0, 128(a2)");
  assertEquals(hoistInvariants(read(stored)), null);
  const earlier = nest("add t0, t0, s3\nli s3, 5").replace("li t0, 0", "li t0, 0\nli s3, 9");
  assertEquals(hoistInvariants(read(earlier)), null);
  const inPlace = nest("vadd.vi v8, v8, 1");
  assertEquals(hoistInvariants(read(inPlace)), null);
});

Deno.test("strength reduction: products and quotients by powers of two are shifts, whatever the dividend", () => {
  for (const dividend of [0, 1, -1, 7, -8, 9, 2147483647, -2147483648]) {
    for (const divisor of [1, 2, 8, 1024, -2147483648]) {
      for (const name of ["mul", "div", "rem", "divu", "remu"]) {
        const source = straight([`li t3, ${dividend}`, `li t4, ${divisor}`, `${name} t0, t3, t4`]);
        const changed = reduceStrength(read(source));
        if (changed) assertEquals(count(same(source, () => changed), name), 0);
        const isSigned = name === "div" || name === "rem";
        assert(changed !== null || isSigned || (name === "remu" && divisor < 0), `${name} by ${divisor}`);
        if (divisor === 8) assert(changed);
      }
    }
  }
  assertEquals(reduceStrength(read(straight(["li t3, 7", "mul t0, t1, t3"]))), null);
});

Deno.test("strength reduction: addresses and products that grow by as much every time become additions", () => {
  const source = nest(`
    slli t3, s0, 3
    add t3, t3, a1
    lw t4, 4(t3)
    li t5, 12
    mul t5, s0, t5
    add t5, t5, a1
    lb t6, 1(t5)
    add t0, t0, t4
    add t0, t0, t6`);
  const text = loopText(same(source, (kernel) => {
    const reduced = reduceStrength(kernel);
    return reduced && withFewerMoves(reduced);
  }));
  assertEquals(["slli", "mul", "add"].map((name) => count(text, name)), [0, 0, 2], text);
});

function pipelined(kernel: Kernel): Kernel | null {
  const analysis = analyse(kernel);
  const block = analysis.graph.blocks.find(({ labels }) => labels.includes("loop"))!;
  return pipelineLoop(kernel, analysis, block)?.kernel ?? null;
}

Deno.test("software pipelining: loads come an iteration ahead, and none is made that was not made before", () => {
  const source = nest(`
    vle8.v v10, (a1)
    vsext.vf2 v11, v10
    vadd.vv v8, v8, v11
    addi a1, a1, 8`);
  const text = same(source, pipelined);
  assertEquals([count(text, "vle8.v"), count(text, "vadd.vv")], [2, 2]);
  const inside = loopText(text);
  assert(inside.indexOf("vadd.vv") < inside.indexOf("vle8.v"), inside);
});

Deno.test("software pipelining: few or unknown iterations, and loads of what was just stored, stay", () => {
  const body = "vle8.v v10, (a1)\nvsext.vf2 v11, v10\nvadd.vv v8, v8, v11\naddi a1, a1, 8";
  assertEquals(pipelined(read(nest(body).replace("li s1, 8", "li s1, 3"))), null);
  assertEquals(pipelined(read(nest(body).replace("li s1, 8", "lw s1, 0(a0)"))), null);
  assertEquals(pipelined(read(nest("vadd.vi v8, v8, 1\nvs1r.v v8, (a0)\nvl1r.v v8, (a0)"))), null);
});
