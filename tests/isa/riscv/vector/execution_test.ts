/**
 * Programs whose results are known by hand: faults in the middle, overlaps, long registers, self-modification.
 */
import { assertEquals } from "@std/assert";
import { DATA, elements, run } from "./program.ts";

Deno.test("a fault in a strided load leaves the elements before it and vstart at it", () => {
  const source = `
    li a0, ${DATA + 0x8000 - 24}
    li a1, 8
    vsetivli t0, 4, e32, m1, ta, ma
    vlse32.v v8, (a0), a1
    vlse32.v v9, (a0), a1`;
  const { hart, cause, value } = run(source);
  assertEquals([cause, value, hart.pc], [5, DATA + 0x8000, 16]);
  assertEquals(hart.vector.vstart, 3);
  assertEquals(elements(hart, 8, "s32", 4), [0, 0, 0, 0xa5a5a5a5 | 0]);
});

Deno.test("a store to code memory faults at its first element", () => {
  const { hart, cause, value } = run("vsetivli t0, 4, e16, m1, ta, ma; li a0, 0x100; vse16.v v8, (a0)");
  assertEquals([cause, value, hart.vector.vstart], [7, 0x100, 0]);
});

Deno.test("an ordered scatter to one address leaves the last element", () => {
  const source = `
    lui a0, ${DATA >> 12}
    vsetivli t0, 16, e8, m1, ta, ma
    vid.v v8
    vmv.v.i v9, 3
    vsoxei8.v v8, (a0), v9
    lbu a1, 3(a0)`;
  assertEquals(run(source).hart.x[11], 15);
});

Deno.test("segment loads deinterleave and segment stores interleave", () => {
  const data = Array.from({ length: 12 }, (_, i) => i);
  const source = `
    lui a0, ${DATA >> 12}
    vsetivli t0, 4, e8, m1, ta, ma
    vlseg3e8.v v8, (a0)
    vadd.vi v9, v9, 15
    addi a1, a0, 64
    vsseg3e8.v v8, (a1)
    vsetivli t0, 12, e8, m1, ta, ma
    vle8.v v16, (a1)`;
  const { hart } = run(source, { data });
  assertEquals(elements(hart, 8, "u8", 4), [0, 3, 6, 9]);
  assertEquals(elements(hart, 10, "u8", 4), [2, 5, 8, 11]);
  assertEquals(elements(hart, 16, "u8", 12), [0, 16, 2, 3, 19, 5, 6, 22, 8, 9, 25, 11]);
});

Deno.test("a narrowing destination may be the lowest register of its source", () => {
  const source = `
    vsetvli t0, x0, e16, m2, ta, ma
    vid.v v8
    vsetvli t0, x0, e8, m1, ta, ma
    vnsrl.wi v8, v8, 1`;
  assertEquals(elements(run(source).hart, 8, "u8", 16), [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7]);
});

Deno.test("a widening destination may end with its source", () => {
  const source = `
    vsetvli t0, x0, e8, m1, ta, ma
    vid.v v9
    vwmulu.vv v8, v9, v9`;
  assertEquals(elements(run(source).hart, 8, "u16", 16), Array.from({ length: 16 }, (_, i) => i * i));
});

Deno.test("a compare may overwrite the mask that governs it", () => {
  const source = `
    vsetvli t0, x0, e8, m1, ta, ma
    vid.v v8
    vmslt.vi v0, v8, 8
    vmsgt.vi v0, v8, 3, v0.t`;
  // Elements 8 to 15 are inactive and keep their bits, which are 0.
  assertEquals(elements(run(source).hart, 0, "u8", 2), [0xf0, 0x00]);
});

Deno.test("a vector may be longer than 128 bits", () => {
  const source = "vsetvli a0, x0, e8, m1, ta, ma; vid.v v8; vredsum.vs v9, v8, v8; csrr a1, vlenb";
  const { hart } = run(source, { vectorLength: 256 });
  assertEquals([hart.x[10], hart.x[11]], [32, 32]);
  assertEquals(elements(hart, 9, "u8", 1), [(31 * 32 / 2) & 0xff]);
  const short = run(source).hart;
  assertEquals(short.x[10], 16);
  assertEquals(elements(short, 9, "u8", 1), [120]);
});

Deno.test("vector instructions that need vstart = 0 trap otherwise", () => {
  for (
    const instruction of [
      "vredsum.vs v8, v9, v10",
      "vcpop.m a0, v9",
      "vfirst.m a0, v9",
      "vmsbf.m v8, v9",
      "viota.m v8, v9",
      "vcompress.vm v8, v9, v10",
    ]
  ) {
    assertEquals(run(`vsetivli t0, 4, e8, m1, ta, ma; csrwi vstart, 1; ${instruction}`).cause, 2, instruction);
  }
});

Deno.test("vxrm chooses the rounding of every fixed-point instruction", () => {
  // -5 >> 1 = -2.5, 7 >> 1 = 3.5
  const expected = [[-2, 4], [-2, 4], [-3, 3], [-3, 3]];
  for (let vxrm = 0; vxrm < 4; vxrm++) {
    const source = `csrwi vxrm, ${vxrm}; vsetivli t0, 1, e8, m1, ta, ma; vmv.v.i v8, -5; vmv.v.i v9, 7
      vssra.vi v10, v8, 1; vssra.vi v11, v9, 1; vmv.x.s a0, v10; vmv.x.s a1, v11`;
    const { hart } = run(source);
    assertEquals([hart.x[10], hart.x[11]], expected[vxrm], `vxrm ${vxrm}`);
  }
});

Deno.test("the access facts name what was touched", () => {
  const source = `
    lui a0, ${DATA >> 12}
    vsetivli t0, 4, e16, m1, ta, ma
    vmv.v.i v9, 6
    vsuxei16.v v8, (a0), v9, v0.t`;
  const { access } = run(source).hart.vector;
  assertEquals([access.kind, access.isStore, access.first, access.end, access.elementBytes], [3, true, 0, 4, 2]);
  assertEquals([access.indexRegister, access.indexBytes, access.masked], [9, 2, true]);
  assertEquals([0, 1, 2, 3].map((element) => access.addressOf(element)), [6, 6, 6, 6].map((offset) => DATA + offset));
});
