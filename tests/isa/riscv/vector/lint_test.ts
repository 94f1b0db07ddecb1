/**
 * What the lint warns about is illegal under every vtype, and it finds what it is meant to find.
 */
import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { insertField } from "../../../../isa/instruction.ts";
import { Memory } from "../../../../isa/machine.ts";
import { Hart } from "../../../../isa/riscv/hart.ts";
import { vectorLint } from "../../../../isa/riscv/vector/lint.ts";
import { vectorRows } from "../../../../isa/riscv/vector/rows.ts";
import { assembleWithDiagnostics } from "./program.ts";

const rows = vectorRows.filter(({ extension }) => extension === "Zve32x");
const memory = new Memory([{ name: "all", base: 0, length: 0x1000, storable: true }]);
const hart = new Hart({ rows: vectorRows, memory });

function trapsUnderEveryVtype(word: number): boolean {
  memory.store32(0, word);
  hart.stored(0, 4);
  for (let vtype = 0; vtype < 64; vtype++) {
    hart.vector.configure(vtype, false);
    if (hart.vector.vill) continue;
    hart.vector.vl = hart.vector.vlmax;
    hart.execute(hart.decoded(0));
    if (hart.trap?.cause !== 2) return false;
  }
  return true;
}

Deno.test("a warning means an illegal instruction under every vtype", () => {
  let warned = 0;
  const few = fc.integer({ min: 0, max: 31 });
  fc.assert(
    fc.property(fc.constantFrom(...rows), few, few, few, fc.integer({ min: 0, max: 1 }), (row, vd, a, b, vm) => {
      let word = row.match;
      const values: Record<string, number> = {};
      // Half of the registers are made equal to vd, since that is what matters.
      const choices: Record<string, number> = { vd, vs3: vd, rd: vd, vs1: a & 1 ? vd : a, vs2: b & 1 ? vd : b, vm };
      for (const { name, field } of row.operands) {
        values[name] = choices[name] ?? 0;
        word = insertField(field, word, values[name]);
      }
      if (vectorLint(row, values) === null) return;
      warned++;
      assert(trapsUnderEveryVtype(word), `${row.mnemonic} ${JSON.stringify(values)}`);
    }),
    { numRuns: 4000, seed: 1 },
  );
  assert(warned > 200, `only ${warned} cases warned`);
});

const findings: readonly (readonly [string, string])[] = [
  ["vadd.vv v0, v1, v2, v0.t", "vector-mask-overlap"],
  ["vadc.vvm v0, v1, v2, v0", "vector-mask-overlap"],
  ["vle8.v v0, (a0), v0.t", "vector-mask-overlap"],
  ["vwmul.vv v8, v8, v9", "vector-source-overlap"],
  ["vwadd.wv v8, v8, v8", "vector-source-overlap"],
  ["vsext.vf4 v8, v8", "vector-source-overlap"],
  ["vrgather.vv v8, v9, v8", "vector-source-overlap"],
  ["vslideup.vi v8, v8, 1", "vector-source-overlap"],
  ["vcompress.vm v8, v9, v8", "vector-source-overlap"],
  ["vmsof.m v8, v8", "vector-source-overlap"],
  ["vluxseg2ei8.v v8, (a0), v8", "vector-source-overlap"],
  ["vmv4r.v v4, v6", "vector-group-misaligned"],
  ["vl2re8.v v3, (a0)", "vector-group-misaligned"],
  ["vs8r.v v4, (a0)", "vector-group-misaligned"],
  ["vsseg4e8.v v30, (a0)", "vector-group-range"],
];

Deno.test("registers that cannot be right are found", () => {
  for (const [source, code] of findings) {
    assertEquals(assembleWithDiagnostics(source).map((diagnostic) => diagnostic.code), [code], source);
  }
});

Deno.test("registers that may be right are not", () => {
  const fine = `
    vmseq.vv v0, v1, v2, v0.t
    vmadc.vvm v0, v1, v2, v0
    vredsum.vs v0, v1, v2, v0.t
    vse8.v v0, (a0), v0.t
    vslidedown.vi v8, v8, 1
    vslide1down.vx v8, v8, a0
    vwadd.wv v8, v8, v10
    vnsrl.wi v8, v8, 1
    vmv4r.v v4, v8
    vluxei8.v v8, (a0), v8
    vsuxseg2ei8.v v8, (a0), v8
    vlseg4e8.v v28, (a0)`;
  assertEquals(assembleWithDiagnostics(fine), []);
});
