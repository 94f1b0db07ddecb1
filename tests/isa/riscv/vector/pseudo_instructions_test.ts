/**
 * Vector pseudo-instructions assemble to the words of the instructions that they stand for.
 */
import { assertEquals, assertThrows } from "@std/assert";
import { vectorPseudoInstructions } from "../../../../isa/riscv/vector/rows.ts";
import { assemble } from "./program.ts";

const table: readonly (readonly [string, string])[] = [
  ["vneg.v v8, v9", "vrsub.vx v8, v9, x0"],
  ["vneg.v v8, v9, v0.t", "vrsub.vx v8, v9, x0, v0.t"],
  ["vnot.v v8, v9", "vxor.vi v8, v9, -1"],
  ["vwcvt.x.x.v v8, v10", "vwadd.vx v8, v10, x0"],
  ["vwcvtu.x.x.v v8, v10, v0.t", "vwaddu.vx v8, v10, x0, v0.t"],
  ["vncvt.x.x.w v8, v10", "vnsrl.wx v8, v10, x0"],
  ["vmsgt.vv v8, v9, v10", "vmslt.vv v8, v10, v9"],
  ["vmsgtu.vv v8, v9, v10, v0.t", "vmsltu.vv v8, v10, v9, v0.t"],
  ["vmsge.vv v8, v9, v10", "vmsle.vv v8, v10, v9"],
  ["vmsgeu.vv v8, v9, v10", "vmsleu.vv v8, v10, v9"],
  ["vmslt.vi v8, v9, 16", "vmsle.vi v8, v9, 15"],
  ["vmsltu.vi v8, v9, 3", "vmsleu.vi v8, v9, 2"],
  ["vmsltu.vi v8, v9, 0", "vmsne.vv v8, v9, v9"],
  ["vmsltu.vi v8, v9, -3", "vmsleu.vi v8, v9, -4"],
  ["vmsgeu.vi v8, v9, 0, v0.t", "vmseq.vv v8, v9, v9, v0.t"],
  ["vmsge.vi v8, v9, -15", "vmsgt.vi v8, v9, -16"],
  ["vmsgeu.vi v8, v9, 1, v0.t", "vmsgtu.vi v8, v9, 0, v0.t"],
  ["vmsge.vx v8, v9, a0", "vmslt.vx v8, v9, a0; vmnand.mm v8, v8, v8"],
  ["vmsgeu.vx v8, v9, a0, v0.t", "vmsltu.vx v8, v9, a0, v0.t; vmxor.mm v8, v8, v0"],
  ["vmmv.m v8, v9", "vmand.mm v8, v9, v9"],
  ["vmcpy.m v8, v9", "vmand.mm v8, v9, v9"],
  ["vmclr.m v8", "vmxor.mm v8, v8, v8"],
  ["vmset.m v8", "vmxnor.mm v8, v8, v8"],
  ["vmnot.m v8, v9", "vmnand.mm v8, v9, v9"],
  ["vmandnot.mm v8, v9, v10", "vmandn.mm v8, v9, v10"],
  ["vmornot.mm v8, v9, v10", "vmorn.mm v8, v9, v10"],
  ["vpopc.m a0, v9", "vcpop.m a0, v9"],
  ["vl1r.v v8, (a0)", "vl1re8.v v8, (a0)"],
  ["vl2r.v v8, (a0)", "vl2re8.v v8, (a0)"],
  ["vl4r.v v8, (a0)", "vl4re8.v v8, (a0)"],
  ["vl8r.v v8, (a0)", "vl8re8.v v8, (a0)"],
  ["vle1.v v8, (a0)", "vlm.v v8, (a0)"],
  ["vse1.v v8, (a0)", "vsm.v v8, (a0)"],
];

Deno.test("pseudo-instructions expand to what they stand for", () => {
  for (const [pseudo, real] of table) assertEquals(assemble(pseudo), assemble(real), pseudo);
});

Deno.test("every pseudo-instruction is in the table of this test", () => {
  const covered = new Set(table.map(([pseudo]) => pseudo.split(" ")[0]));
  assertEquals(vectorPseudoInstructions.map(({ mnemonic }) => mnemonic).filter((name) => !covered.has(name)), []);
});

Deno.test("comparisons that cannot be expressed are refused", () => {
  assertThrows(() => assemble("vmslt.vi v8, v9, -16"));
  assertThrows(() => assemble("vmsge.vi v8, v9, 17"));
  assertThrows(() => assemble("vmsge.vx v0, v9, a0, v0.t"), Error, "cannot overwrite v0");
});
