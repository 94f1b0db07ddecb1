/**
 * Time never changes results: random programs end in the same state in the timed and in the functional mode, and every
 * cycle of the timed run is charged to a line.
 */
import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { runSource } from "./program.ts";

const register = fc.constantFrom("a0", "a1", "a2", "a3", "a4", "t1", "t2", "s2");
const group = fc.constantFrom("v4", "v8", "v12", "v16", "v20", "v24");
const offset = fc.integer({ min: 0, max: 500 });

const text = (pattern: string, ...holes: fc.Arbitrary<unknown>[]): fc.Arbitrary<string> =>
  fc.tuple(...holes).map((values) => values.reduce<string>((line, value) => line.replace("?", String(value)), pattern));

const scalarLine = fc.oneof(
  text("addi ?, ?, ?", register, register, offset),
  text(
    "? ?, ?, ?",
    fc.constantFrom("add", "sub", "xor", "mul", "mulhu", "div", "remu", "min"),
    register,
    register,
    register,
  ),
  text("? ?, ?(s11)", fc.constantFrom("lw", "lb", "lhu"), register, offset),
  text("? ?, ?(s11)", fc.constantFrom("sw", "sb", "sh"), register, offset),
  text("flw f?, ?(s11)", fc.integer({ min: 0, max: 3 }), offset),
  text("fadd.s f?, f1, f2", fc.integer({ min: 0, max: 3 })),
  text("fmv.x.w ?, f1", register),
  text("beq ?, ?, 1f\nnop\n1:", register, register),
  text("bnez ?, 1f\naddi a0, a0, 1\n1:", register),
  text("jal ?, 1f\n1:", register),
);

const vectorLine = fc.oneof(
  text(
    "vset? x0, ?, ?, m1, ta, ma",
    fc.constant("ivli"),
    fc.integer({ min: 1, max: 16 }),
    fc.constantFrom("e8", "e16", "e32"),
  ),
  text("vsetvli ?, x0, ?, ?, ta, ma", register, fc.constantFrom("e8", "e16", "e32"), fc.constantFrom("m1", "m2", "m4")),
  text(
    "? ?, ?, ?",
    fc.constantFrom("vadd.vv", "vmul.vv", "vmacc.vv", "vdivu.vv", "vsadd.vv", "vmin.vv"),
    group,
    group,
    group,
  ),
  text("vadd.vx ?, ?, ?", group, group, register),
  text("? ?, ?, ?", fc.constantFrom("vredsum.vs", "vredmax.vs"), group, group, group),
  text("vmslt.vv v?, ?, ?", fc.integer({ min: 0, max: 3 }), group, group),
  text("vmand.mm v0, v1, v?", fc.integer({ min: 1, max: 3 })),
  text("vmerge.vvm ?, ?, ?, v0", group, group, group),
  text("vslidedown.vi v28, ?, ?", group, fc.integer({ min: 0, max: 9 })),
  text("vmv.x.s ?, ?", register, group),
  text("vcpop.m ?, v1", register),
  text("vle8.v ?, (s11)", group),
  text("vse8.v ?, (s11)", group),
  text("vlse8.v ?, (s11), s10", group),
);

const setup = "lui s11, 0x10\nli s10, 3\nvsetvli x0, s10, e8, m1, ta, ma\n";

Deno.test("random programs: the same state with and without time, and no cycle is lost", () => {
  const programs = fc.array(fc.oneof(scalarLine, vectorLine), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(programs, fc.integer({ min: 1, max: 1000 }), (lines, poison) => {
      const source = `${setup}${lines.join("\n")}\nmpause\n`;
      const dump = [{ space: "memory", offset: 0x1_0000, length: 0x8000 }];
      const timed = runSource(source, { poison, dump, collectProfile: true });
      const functional = runSource(source, { poison, dump, mode: "functional" });
      assertEquals(functional.mode, "functional");
      assertEquals(functional.exit.cause, timed.exit.cause, timed.exit.message);
      assertEquals(functional.registers, timed.registers);
      assertEquals(functional.dumps, timed.dumps);
      assertEquals(functional.instructions, timed.instructions);
      const charged = timed.profile!.reduce((sum, { cycles }) => sum + cycles, 0);
      if (timed.cycles !== null) assertEquals(charged, timed.cycles);
    }),
    { numRuns: 150 },
  );
});
