/**
 * Each deviation of `VectorBehaviour`: what the specification does, what the option does, and the warning.
 */
import { assertEquals, assertMatch } from "@std/assert";
import { allDeviations, DATA, elements, run } from "./program.ts";

Deno.test("vmv.x.s sign-extends, or zero-extends with a warning where that shows", () => {
  const source = "vsetivli t0, 4, e8, m1, ta, ma; vmv.v.i v8, -10; vmv.x.s a0, v8; vmv.v.i v9, 5; vmv.x.s a1, v9";
  const specified = run(source);
  assertEquals([specified.hart.x[10], specified.hart.x[11]], [-10, 5]);
  assertEquals(specified.warnings, []);
  const deviating = run(source, { behaviour: { moveToScalarZeroExtends: true } });
  assertEquals([deviating.hart.x[10], deviating.hart.x[11]], [0xf6, 5]);
  assertEquals(deviating.warnings, ["move-to-scalar-zero-extends"]);
});

Deno.test("vmv.x.s of e32 elements never needs extension", () => {
  const source = "vsetivli t0, 4, e32, m1, ta, ma; vmv.v.i v8, -10; vmv.x.s a0, v8";
  const { hart, warnings } = run(source, { behaviour: { moveToScalarZeroExtends: true } });
  assertEquals(hart.x[10], -10);
  assertEquals(warnings, []);
});

Deno.test("saturation sets vxsat, or is only noted", () => {
  const source = "vsetivli t0, 4, e8, m1, ta, ma; vmv.v.i v8, 15; li a0, 120; vsadd.vx v9, v8, a0; csrr a1, vxsat";
  const specified = run(source);
  assertEquals(elements(specified.hart, 9, "s8", 4), [127, 127, 127, 127]);
  assertEquals(specified.hart.x[11], 1);
  const deviating = run(source, { behaviour: { saturationFlagNeverSet: true } });
  assertEquals(elements(deviating.hart, 9, "s8", 4), [127, 127, 127, 127]);
  assertEquals(deviating.hart.x[11], 0);
  assertEquals(deviating.hart.vector.saturationLost, true);
});

Deno.test("slides and gathers read up to VLMAX, or up to that of the LMUL that holds vl", () => {
  const source = `
    vsetvli t0, x0, e8, m8, ta, ma
    vid.v v8
    vsetivli t0, 5, e8, m8, ta, ma
    vslidedown.vi v16, v8, 4
    li a0, 100
    vrgather.vx v24, v8, a0`;
  const specified = run(source);
  assertEquals(elements(specified.hart, 16, "u8", 6), [4, 5, 6, 7, 8, 0xa5]);
  assertEquals(elements(specified.hart, 24, "u8", 2), [100, 100]);
  const deviating = run(source, { behaviour: { permutesSeeReducedVlmax: true } });
  // vl = 5 at e8 fits half a register of 16 bytes: elements 0 to 7.
  assertEquals(elements(deviating.hart, 16, "u8", 6), [4, 5, 6, 7, 0, 0xa5]);
  assertEquals(elements(deviating.hart, 24, "u8", 2), [0, 0]);
  assertEquals(deviating.warnings, ["permute-beyond-reduced-vlmax", "permute-beyond-reduced-vlmax"]);
});

Deno.test("mask results keep their tail, or reach over all registers in use", () => {
  const source = `
    vsetivli t0, 3, e8, m1, ta, ma
    vmv.v.i v8, 0
    vmseq.vv v1, v8, v8
    vmnand.mm v2, v8, v8`;
  const specified = run(source);
  assertEquals(elements(specified.hart, 1, "u8", 3), [0xa7, 0xa5, 0xa5]);
  assertEquals(elements(specified.hart, 2, "u8", 2), [0xa7, 0xa5]);
  const deviating = run(source, { behaviour: { maskResultsWriteWholeGroup: true } });
  assertEquals(elements(deviating.hart, 1, "u8", 3), [0xff, 0xff, 0xa5]);
  // Elements 3 and up of v8 still hold 0xa5.
  assertEquals(elements(deviating.hart, 2, "u8", 4), [0xff, 0xff, 0xff, 0x5a]);
});

Deno.test("illegally formed arithmetic traps with its encoding, or is dropped with a warning", () => {
  const cases = [
    ["vsetvli t0, x0, e8, m2, ta, ma", "vadd.vv v9, v10, v12"],
    ["vsetvli t0, x0, e8, m1, ta, ma", "vwadd.vv v8, v8, v10"],
    ["vsetvli t0, x0, e32, m1, ta, ma", "vwmul.vv v8, v10, v11"],
    ["vsetvli t0, x0, e8, m1, ta, ma", "vadd.vv v0, v1, v2, v0.t"],
    ["vsetvli t0, x0, e8, m1, ta, ma", "vrgather.vv v8, v8, v9"],
    ["vsetvli t0, x0, e8, m1, ta, ma", "vmsbf.m v8, v8"],
    ["vsetvli t0, x0, e16, m1, ta, ma", "vsext.vf4 v8, v9"],
    ["vsetvli t0, x0, e8, m8, ta, ma", "vnsrl.wi v8, v16, 1"],
    ["vsetvli t0, x0, e8, m1, ta, ma", "vmv2r.v v7, v8"],
    ["vsetvli t0, x0, e32, m1, ta, ma", "vwredsum.vs v8, v9, v10"],
    ["vsetvli t0, x0, e8, m1, ta, ma", "vnsrl.wi v9, v8, 1"],
    ["vsetvli t0, x0, e8, m2, ta, ma", "vmseq.vv v9, v8, v10"],
    ["vsetvli t0, x0, e8, mf2, ta, ma", "vrgather.vi v8, v8, 1"],
  ];
  for (const [setting, instruction] of cases) {
    const specified = run(`${setting}; ${instruction}`);
    assertEquals(specified.cause, 2, instruction);
    assertEquals(specified.value >>> 0, specified.hart.decoded(4).word, instruction);
    const deviating = run(`${setting}; ${instruction}`, { behaviour: allDeviations });
    assertEquals(deviating.cause, null, instruction);
    assertEquals(deviating.warnings, ["vector-instruction-dropped"], instruction);
    assertEquals([...deviating.hart.vector.registers].every((byte) => byte === 0xa5), true, instruction);
  }
});

Deno.test("vector floating point traps, or is dropped with a warning", () => {
  const source = "vsetivli t0, 4, e32, m1, ta, ma; vfadd.vv v8, v9, v10; vfmv.v.f v11, fa0";
  assertEquals(run(source).cause, 2);
  const deviating = run(source, { behaviour: { vectorFloatDropped: true } });
  assertEquals(deviating.cause, null);
  assertEquals(deviating.warnings, ["vector-float-dropped", "vector-float-dropped"]);
});

Deno.test("a widening destination over a fractional source is illegal, or reads before it writes", () => {
  const source = "vsetivli t0, 8, e8, mf2, ta, ma; vid.v v8; vwaddu.vv v8, v8, v8";
  assertEquals(run(source).cause, 2);
  const { hart } = run(source, { behaviour: { wideningOverlapOfFractionsAllowed: true } });
  assertEquals(elements(hart, 8, "u16", 8), [0, 2, 4, 6, 8, 10, 12, 14]);
});

Deno.test("vsetvli x0, x0 with another VLMAX sets vill, or keeps vl", () => {
  const source = "vsetivli t0, 16, e8, m1, ta, ma; vsetvli x0, x0, e32, m1, ta, ma; csrr a0, vl; csrr a1, vtype";
  const specified = run(source);
  assertEquals([specified.hart.x[10], specified.hart.x[11] >>> 0], [0, 0x80000000]);
  const deviating = run(source, { behaviour: { vsetKeepsVl: true } });
  assertEquals([deviating.hart.x[10], deviating.hart.x[11]], [4, 0xd0]);
  assertEquals(deviating.warnings, ["vset-keeps-vl"]);
  const same = run("vsetivli t0, 9, e8, m1, ta, ma; vsetvli x0, x0, e16, m2, ta, ma; csrr a0, vl", {
    behaviour: allDeviations,
  });
  assertEquals(same.hart.x[10], 9);
  assertEquals(same.warnings, []);
});

Deno.test("an unsupported vtype sets vill alone, or keeps its bits", () => {
  const source = "vsetvli t0, x0, e64, m1, ta, ma; csrr a0, vtype; csrr a1, vl; vadd.vv v8, v9, v10";
  const specified = run(source);
  assertEquals([specified.hart.x[5], specified.hart.x[10] >>> 0, specified.hart.x[11]], [0, 0x80000000, 0]);
  assertEquals(specified.cause, 2);
  const deviating = run(source, { behaviour: allDeviations });
  assertEquals(deviating.hart.x[10] >>> 0, 0x800000d8);
  assertEquals(deviating.cause, 2);
});

Deno.test("whole-register loads work under vill, or not", () => {
  const source = `lui a0, ${DATA >> 12}; vl1r.v v8, (a0)`;
  const { hart, cause } = run(source, { data: [1, 2, 3] });
  assertEquals(cause, null);
  assertEquals(elements(hart, 8, "u8", 4), [1, 2, 3, 0]);
  assertEquals(run(source, { behaviour: { villForbidsWholeRegisterAccess: true } }).cause, 2);
});

Deno.test("loads and stores of nothing or of illegal form do nothing or trap, or hang", () => {
  const base = `lui a0, ${DATA >> 12}`;
  const hangs = { emptyOrIllegalVectorAccessHangs: true };
  const nothing = `${base}; vsetivli t0, 0, e8, m1, ta, ma; vle8.v v8, (a0); vse8.v v8, (a0); vlm.v v8, (a0)`;
  const { cause, hung, hart } = run(nothing);
  assertEquals([cause, hung], [null, null]);
  assertEquals(hart.nextPc, 20);
  assertMatch(run(nothing, { behaviour: hangs }).hung ?? "", /vle8\.v never completes: vl is 0/);
  const illegal = [
    ["e8, m8", "vle32.v v8, (a0)"],
    ["e8, m2", "vlseg8e8.v v8, (a0)"],
    ["e8, m2", "vle8.v v9, (a0)"],
    ["e8, m1", "vlseg4e8.v v30, (a0)"],
    ["e8, m1", "vle8.v v0, (a0), v0.t"],
    ["e8, m4", "vluxei32.v v8, (a0), v16"],
    ["e8, m1", "vluxseg2ei8.v v8, (a0), v9"],
  ];
  for (const [setting, instruction] of illegal) {
    const source = `${base}; vsetvli t0, x0, ${setting}, ta, ma; ${instruction}`;
    assertEquals(run(source).cause, 2, instruction);
    assertMatch(run(source, { behaviour: hangs }).hung ?? "", /never completes/, instruction);
  }
});

Deno.test("a fault-only-first load shortens vl, or traps like any load", () => {
  const source = `li a0, ${DATA + 0x8000 - 5}; vsetivli t0, 16, e8, m1, ta, ma; vle8ff.v v8, (a0); csrr a1, vl`;
  const specified = run(source);
  assertEquals([specified.cause, specified.hart.x[11]], [null, 5]);
  assertEquals(elements(specified.hart, 8, "u8", 6), [0, 0, 0, 0, 0, 0xa5]);
  const deviating = run(source, { behaviour: { faultOnlyFirstIsPlainLoad: true } });
  assertEquals([deviating.cause, deviating.value], [5, DATA + 0x8000]);
  const first = run(`li a0, 0x7000000; vsetivli t0, 16, e8, m1, ta, ma; vle8ff.v v8, (a0)`);
  assertEquals([first.cause, first.value, first.hart.vector.vl], [5, 0x7000000, 16]);
});

Deno.test("vstart is honoured and cleared, or stays", () => {
  const source = `
    vsetivli t0, 8, e8, m1, ta, ma
    vmv.v.i v8, 1
    csrwi vstart, 3
    vadd.vi v8, v8, 1
    csrr a0, vstart`;
  const specified = run(source);
  assertEquals(elements(specified.hart, 8, "u8", 9), [1, 1, 1, 2, 2, 2, 2, 2, 0xa5]);
  assertEquals(specified.hart.x[10], 0);
  const deviating = run(source, { behaviour: { vstartNeverCleared: true } });
  assertEquals(elements(deviating.hart, 8, "u8", 9), [1, 1, 1, 2, 2, 2, 2, 2, 0xa5]);
  assertEquals(deviating.hart.x[10], 3);
  assertEquals(deviating.warnings, ["vstart-not-cleared"]);
});
