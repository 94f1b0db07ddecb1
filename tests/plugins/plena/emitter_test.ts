/** The emitter: registers by scope, loops, constants, and what it remembers of the transfer unit. */
import { assertEquals, assertThrows } from "@std/assert";
import { Emitter, fixed } from "../../../plugins/plena/compiler/emitter.ts";
import { SramPlan } from "../../../plugins/plena/compiler/operands.ts";
import { targetOf } from "../../../plugins/plena/compiler/target.ts";

function emitted(build: (asm: Emitter) => void): string[] {
  const asm = new Emitter(targetOf("paper"));
  build(asm);
  return asm.source.trimEnd().split("\n");
}

Deno.test("registers of a scope are free behind it; running out of them is an error", () => {
  const asm = new Emitter(targetOf("paper"));
  const first = asm.scope(() => asm.register());
  assertEquals(asm.scope(() => asm.register()), first);
  const all = new Set(Array.from({ length: 15 }, () => asm.register()));
  assertEquals(all.size, 15);
  assertEquals(all.has("gp0"), false);
  assertThrows(() => asm.register(), RangeError, "no general-purpose register is free");
  for (let i = 0; i < 7; i++) asm.floatRegister();
  assertThrows(() => asm.floatRegister(), RangeError, "no floating point register is free");
});

Deno.test("constants beyond an immediate take two instructions, three behind a register", () => {
  assertEquals(emitted((asm) => asm.set("gp3", 262143)), ["S_ADDI_INT gp3, gp0, 262143"]);
  assertEquals(emitted((asm) => asm.set("gp3", 262144)), ["S_LUI_INT gp3, 64"]);
  assertEquals(emitted((asm) => asm.set("gp3", 262147)), ["S_LUI_INT gp3, 64", "S_ADDI_INT gp3, gp3, 3"]);
  assertEquals(emitted((asm) => asm.add("gp3", { register: "gp4", offset: 262144 })), [
    "S_LUI_INT gp3, 64",
    "S_ADD_INT gp3, gp4, gp3",
  ]);
  assertEquals(
    emitted((asm) => {
      const register = asm.register();
      asm.add(register, { register, offset: 262144 });
    }),
    ["S_LUI_INT gp2, 64", "S_ADD_INT gp1, gp1, gp2"],
  );
  assertThrows(() => new Emitter(targetOf("paper")).add("gp1", fixed(-1)), RangeError, "-1 is no unsigned offset");
});

Deno.test("a single pass needs no loop", () => {
  const body = (asm: Emitter) => asm.emit("V_EXP_V", "gp9", "gp9", 0);
  assertEquals(emitted((asm) => asm.loop(1, () => body(asm))), ["V_EXP_V gp9, gp9, 0"]);
  assertEquals(emitted((asm) => asm.loop(3, () => body(asm))), [
    "C_LOOP_START gp1, 3",
    "  V_EXP_V gp9, gp9, 0",
    "C_LOOP_END gp1",
  ]);
  assertThrows(() => emitted((asm) => asm.loop(0, () => {})), RangeError, "cannot run 0 times");
});

Deno.test("scale, stride and bases are set when they change, and anew where a loop may have changed them", () => {
  const stride = (asm: Emitter, elements: number) => asm.setStride(elements);
  const count = (build: (asm: Emitter) => void) =>
    emitted(build).filter((line) => line.includes("C_SET_STRIDE_REG")).length;
  assertEquals(count((asm) => [64, 64, 128].forEach((elements) => stride(asm, elements))), 2);
  assertEquals(
    count((asm) => {
      stride(asm, 64);
      asm.loop(2, () => asm.emit("V_EXP_V", "gp9", "gp9", 0));
      stride(asm, 64);
    }),
    1,
    "the loop changes nothing",
  );
  assertEquals(
    count((asm) => {
      stride(asm, 64);
      asm.loop(2, () => {
        stride(asm, 64);
        stride(asm, 128);
      });
      stride(asm, 128);
    }),
    3,
    "the second pass finds 128, what stands behind the loop is known",
  );
});

Deno.test("bases of tensors share the address registers, of which the first stays 0", () => {
  const asm = new Emitter(targetOf("paper"));
  assertEquals(asm.hbmBase(0), "a0");
  const bases = Array.from({ length: 8 }, (_, index) => 64 * (index + 1));
  assertEquals(bases.map((base) => asm.hbmBase(base)), ["a1", "a2", "a3", "a4", "a5", "a6", "a7", "a1"]);
  assertEquals(asm.hbmBase(128), "a2");
  assertEquals(asm.hbmBase(64), "a2", "the register that was set first after a1");
});

Deno.test("vector SRAM is handed out in whole row groups, until it is full", () => {
  const plan = new SramPlan(256, 256 + 64 * 12);
  assertEquals(plan.matrix(4, 64).base.offset, 256);
  assertEquals(plan.matrix(3, 32), { base: fixed(512), rows: 4, columns: 32 });
  assertThrows(() => plan.matrix(8, 64), RangeError, "vector SRAM ends at 1024");
});
