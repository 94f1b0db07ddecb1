/** Coral's transformations on small programs, before and after. */
import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { dataMemory } from "../../../plugins/coral/memory_map.ts";
import { coral } from "../../../plugins/coral/mod.ts";
import { analyse, type Kernel, readKernel, writeKernel } from "../../../plugins/coral/rewrites/kernel.ts";
import { packBlock } from "../../../plugins/coral/rewrites/pack.ts";
import { removeSpills } from "../../../plugins/coral/rewrites/spills.ts";
import { lookUpInRegisters } from "../../../plugins/coral/rewrites/table_lookup.ts";
import { placement, resultOf } from "./random_kernels.ts";

const [x, w, y] = placement.tensors;

function read(source: string): Kernel {
  const kernel = readKernel(source, placement, coral.profiles[0].name, null);
  assert(kernel);
  return kernel;
}

function loopOf(kernel: Kernel) {
  const analysis = analyse(kernel);
  return { analysis, block: analysis.graph.blocks.find(({ labels }) => labels.includes("loop"))! };
}

/** The source of a changed kernel, which computes the same. */
function same(source: string, changed: Kernel | null): string {
  assert(changed);
  const written = writeKernel(changed);
  assert(written);
  assertEquals(resultOf(written.source).bytes, resultOf(source).bytes, written.source);
  assert(resultOf(written.source).cycles < resultOf(source).cycles, written.source);
  return written.source;
}

const count = (source: string, mnemonic: string) => source.split("\n").filter((line) => line.includes(mnemonic)).length;

Deno.test("modes: configuration that changes nothing goes, that of a loop goes before it", () => {
  const source = `
    li a0, ${x.offset}
    li a2, ${y.offset}
    addi a3, a0, 128
    vsetivli zero, 16, e8, m1, ta, ma
  loop:
    vsetivli zero, 8, e16, m1, ta, ma
    vle8.v v8, (a0)
    vsetvli zero, zero, e16, m1, ta, ma
    vsext.vf2 v9, v8
    vse16.v v9, (a2)
    addi a0, a0, 8
    addi a2, a2, 16
    bne a0, a3, loop
    mpause`;
  const text = same(source, read(source));
  assertEquals(count(text, "vset"), 1);
  assert(text.indexOf("vset") < text.indexOf("loop:"));
});

Deno.test("pack: loads, products and stores of neighbouring pieces become one each, whatever the lanes' registers", () => {
  const accumulators = [[16, 14, 12, 10], [10, 12, 14, 16], [24, 10, 18, 12]];
  for (const lanes of accumulators) {
    const source = `
      li a0, ${x.offset}
      li a1, ${w.offset}
      li a2, ${y.offset}
      addi a3, a1, 32
      vsetivli zero, 8, e32, m2, ta, ma
      ${lanes.map((lane, index) => `vmv.v.i v${lane}, ${index}`).join("\n")}
    loop:
      vsetvli zero, zero, e16, m1, ta, ma
      lb t0, 0(a1)
      ${
      lanes.map((lane, index) =>
        `addi t1, a0, ${8 * index}\nvle8.v v8, (t1)\nvsext.vf2 v9, v8\nvwmacc.vx v${lane}, t0, v9`
      )
        .join("\n")
    }
      addi a0, a0, 32
      addi a1, a1, 1
      bne a1, a3, loop
      ${lanes.map((lane, index) => `addi t1, a2, ${32 * index}\nvs2r.v v${lane}, (t1)`).join("\n")}
      mpause`;
    const kernel = read(source);
    const { analysis, block } = loopOf(kernel);
    const text = same(source, packBlock(kernel, analysis, block, 4));
    assertEquals([count(text, "vle8.v"), count(text, "vsext.vf2"), count(text, "vwmacc.vx")], [1, 1, 1]);
    assertEquals(packBlock(kernel, analysis, block, 8), null);
  }
});

Deno.test("pack: sums and maxima over pieces have a value per piece, put together behind the loop", () => {
  for (
    const [operation, initial] of [["vmax.vv v12, v12, v10", -16], ["vadd.vv v12, v12, v10", 3], [
      "vmacc.vv v12, v10, v10",
      5,
    ]]
  ) {
    const piece = (at: number) => `addi t1, a0, ${8 * at}\nvle8.v v8, (t1)\nvsext.vf4 v10, v8\n${operation}`;
    const source = `
      li a0, ${x.offset}
      li a2, ${y.offset}
      addi a3, a0, 256
      vsetivli zero, 8, e32, m2, ta, ma
      vmv.v.i v12, ${initial}
    loop:
      ${[0, 1, 2, 3].map(piece).join("\n")}
      addi a0, a0, 32
      bne a0, a3, loop
      vs2r.v v12, (a2)
      mpause`;
    const kernel = read(source);
    const { analysis, block } = loopOf(kernel);
    assertEquals(count(same(source, packBlock(kernel, analysis, block, 4)), "vle8.v"), 1);
  }
});

Deno.test("pack: a store between that may touch what is loaded keeps pieces apart", () => {
  const source = `
    li a0, ${y.offset}
    addi a3, a0, 256
    vsetivli zero, 8, e8, m1, ta, ma
  loop:
    vle8.v v8, (a0)
    vadd.vi v8, v8, 1
    addi t1, a0, 8
    vse8.v v8, (t1)
    vle8.v v9, (t1)
    vadd.vi v9, v9, 1
    addi t2, a0, 16
    vse8.v v9, (t2)
    addi a0, a0, 16
    bne a0, a3, loop
    mpause`;
  const kernel = read(source);
  const { analysis, block } = loopOf(kernel);
  assertEquals(packBlock(kernel, analysis, block, 2), null);
});

Deno.test("table look-up: gathers from registers give what indexed loads gave, for every index", () => {
  fc.assert(
    fc.property(fc.constantFrom(1, 2), fc.integer({ min: 0, max: 3 }), (lmul, shift) => {
      const bytes = 16 * 2 ** lmul;
      const source = `
        li a0, ${x.offset}
        li a1, ${w.offset + 64 * shift}
        li a2, ${y.offset}
        addi a3, a0, 512
        li t0, ${bytes}
        vsetvli t0, zero, e8, m${2 ** lmul}, ta, ma
      loop:
        vl${2 ** lmul}r.v v8, (a0)
        vadd.vi v8, v8, ${shift}
        vluxei8.v v8, (a1), v8
        vs${2 ** lmul}r.v v8, (a2)
        addi a0, a0, ${bytes}
        addi a2, a2, ${bytes}
        bne a0, a3, loop
        mpause`;
      const kernel = read(source);
      const { analysis, block } = loopOf(kernel);
      const changed = lookUpInRegisters(kernel, analysis, block);
      assert(changed);
      const written = writeKernel(changed)!;
      assertEquals(count(written.source, "vluxei8"), 0);
      assertEquals(resultOf(written.source).bytes, resultOf(source).bytes);
    }),
    { numRuns: 8, seed: 3 },
  );
});

Deno.test("table look-up: a table that is shorter than the indices reach, or is written, stays in memory", () => {
  for (const table of [w.offset + w.length - 128, y.offset]) {
    const source = `
      li a0, ${x.offset}
      li a1, ${table}
      li a2, ${y.offset + 1024}
      addi a3, a0, 64
      vsetivli zero, 16, e8, m1, ta, ma
    loop:
      vle8.v v8, (a0)
      vluxei8.v v9, (a1), v8
      vse8.v v9, (a2)
      addi a0, a0, 16
      addi a2, a2, 16
      bne a0, a3, loop
      mpause`;
    const kernel = read(source);
    const { analysis, block } = loopOf(kernel);
    assertEquals(lookUpInRegisters(kernel, analysis, block), null);
  }
});

const spilling = (between: string) => `
    li sp, ${dataMemory.offset + 4096}
    li a0, ${x.offset}
    li a2, ${y.offset}
    addi a3, a0, 256
    li t0, 77
    addi sp, sp, -256
    sw t0, 8(sp)
    vsetvli t1, zero, e32, m8, ta, ma
    vmv.v.x v8, t0
    addi t1, sp, 32
    vs8r.v v8, (t1)
    vl2r.v v8, (a0)
    vsext.vf4 v16, v8
    addi t1, sp, 160
    vs4r.v v16, (t1)
    li t0, 0
  loop:
    vl2r.v v6, (a0)
    vsext.vf4 v24, v6
    addi t1, sp, 32
    ${between}
    vl8r.v v8, (t1)
    vadd.vv v24, v24, v8
    lw t2, 8(sp)
    vadd.vx v24, v24, t2
    vs8r.v v24, (a2)
    addi a0, a0, 32
    addi a2, a2, 128
    bne a0, a3, loop
    mpause`;

Deno.test("spills: constants are made again, integers stay in registers, and nothing is stored for nobody", () => {
  const source = spilling("");
  const changed = removeSpills(read(source));
  assert(changed);
  const text = writeKernel(changed)!.source;
  const before = resultOf(source);
  const after = resultOf(text);
  const output = ({ bytes }: { bytes: string }) => bytes.split(";")[0];
  assertEquals(output(after), output(before));
  assert(after.cycles < before.cycles);
  assertEquals([count(text, "vl8re8"), count(text, "lw"), count(text, "sw"), count(text, "(t1)")], [0, 0, 0, 0]);
});

Deno.test("spills: a place that is stored to twice is loaded again", () => {
  const source = spilling("vs8r.v v24, (t1)");
  const changed = removeSpills(read(source));
  const text = changed ? writeKernel(changed)!.source : source;
  assertEquals(count(text, "vl8r"), 1);
  assertEquals(resultOf(text).bytes.split(";")[0], resultOf(source).bytes.split(";")[0]);
});
