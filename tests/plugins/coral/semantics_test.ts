/**
 * What the Coral core does where it deviates from the specification or the specification leaves a choice: traps and their
 * CSRs, instructions that hang or have no effect, groups of a reduced LMUL, CSR reads.
 */
import { assertEquals } from "@std/assert";
import { runSource } from "./program.ts";

/** Runs a body with a trap handler that leaves mcause, mtval, mepc and the word at mepc in a0 to a3. */
function trapOf(body: string): { cause: number; value: number; offset: number; word: number } {
  const setup =
    "j 2f\n1: csrr a0, mcause\ncsrr a1, mtval\ncsrr a2, mepc\nlw a3, 0(a2)\nmpause\n2: li t6, 4\ncsrw mtvec, t6\n" +
    "la t5, 3f\nlui s11, 0x10\nlui s9, 0x30000\nvsetvli t0, x0, e8, m1, ta, ma\n3:\n";
  const { exit, registers } = runSource(`${setup}${body.replaceAll(";", "\n")}\n${"nop\n".repeat(12)}mpause`);
  assertEquals(exit.cause, "returned", `${body}: ${exit.message}`);
  const { x10, x11, x12, x13, x30 } = registers as Record<string, number>;
  return { cause: x10, value: x11, offset: x12 - x30, word: x13 };
}

Deno.test("traps: cause, value and address", () => {
  // null stands for the encoding of the instruction.
  const table: readonly (readonly [string, number, number | null, number])[] = [
    [".word 0", 2, 0, 0],
    ["nop; .word 0xffffffff", 2, null, 4],
    ["csrr t0, 0x7ff", 2, 0, 0],
    ["csrr t0, cycle", 2, 0, 0],
    ["csrr t0, 0x00f", 2, 0, 0],
    ["csrr t0, mip", 2, 0, 0],
    ["ecall", 11, 0, 0],
    ["nop; lw t0, 0(s9)", 5, 0x30000000, 4],
    ["lb t0, 5(s9)", 5, 0x30000005, 0],
    ["flw f0, 20(s9)", 5, 0x30000014, 0],
    ["lw t0, 21(s9)", 5, 0x30000010, 0],
    ["sw t0, 8(s9)", 7, 0x30000008, 0],
    ["sw t0, 0(x0)", 7, 0, 0],
    ["sw t0, 0x124(x0)", 7, 0x120, 0],
    ["addi s9, s9, 36; vle8.v v8, (s9)", 5, 0x30000020, 4],
    ["vsetvli t0, x0, e64, m1, ta, ma; vadd.vv v8, v9, v10", 2, null, 4],
    ["vsetvli t0, x0, e8, mf8, ta, ma; vmv1r.v v8, v9", 2, null, 4],
    ["csrwi vstart, 3; vredsum.vs v1, v2, v3", 2, null, 4],
    ["csrwi vstart, 3; vcpop.m t0, v2", 2, null, 4],
    ["csrwi vstart, 3; vcompress.vm v1, v2, v3", 2, null, 4],
    [".word 0x0205f087", 2, null, 0], // vle64.v
    ["csrwi frm, 5; fadd.s f1, f2, f3", 2, null, 4],
    [".word 0x003150d3", 2, null, 0], // fadd.s with a reserved rounding mode
  ];
  for (const [body, cause, value, offset] of table) {
    const { word, ...actual } = trapOf(body);
    assertEquals(actual, { cause, value: value ?? word, offset }, body);
  }
});

Deno.test("a trap without a handler ends the run and names what happened", () => {
  const kinds: readonly (readonly [string, string])[] = [
    [".word 0\n", "illegal-instruction"],
    ["lui s9, 0x30000\nlw t0, 0(s9)\n", "load-fault"],
    ["lui s9, 0x30000\nsw t0, 0(s9)\n", "store-fault"],
    ["sw t0, 64(x0)\n", "write-to-code"],
    ["li t0, 2\njr t0\n", "misaligned-jump"],
    ["lui t0, 0x10\njr t0\n", "execute-data"],
    ["ecall\n", "environment-call"],
  ];
  for (const [body, kind] of kinds) {
    const { exit } = runSource(`${body}nop\nnop\nnop\nnop\nnop\nnop\nmpause`);
    assertEquals([exit.cause, exit.kind], ["trapped", kind], body);
  }
  assertEquals(runSource("nop\nebreak\nmpause").exit.kind, "ebreak");
});

const configured = (vtype: string, vl = "x0") => `lui s11, 0x10\nli a5, 4\nvsetvli t0, ${vl}, ${vtype}, ta, ma\n`;

Deno.test("accesses that never complete", () => {
  for (
    const body of [
      `${configured("e8, m1")}li a1, 0\nvsetvli t0, a1, e8, m1, ta, ma\nvle8.v v8, (s11)`,
      `${configured("e8, m1")}li a1, 0\nvsetvli t0, a1, e8, m1, ta, ma\nvse8.v v8, (s11)`,
      `${configured("e8, m1")}li a1, 0\nvsetvli t0, a1, e8, m1, ta, ma\nvlm.v v8, (s11)`,
      `${configured("e8, m8")}vle32.v v8, (s11)`,
      `${configured("e8, m2")}vlseg8e8.v v8, (s11)`,
      `${configured("e8, m2")}vle8.v v9, (s11)`,
      `${configured("e8, m1")}vle8.v v0, (s11), v0.t`,
      `${configured("e8, m1")}csrwi vstart, 16\nvle8.v v8, (s11)`,
      "wfi",
    ]
  ) assertEquals(runSource(`${body}\nmpause`).exit.cause, "hung", body);
});

function vectorAfter(source: string, register: number): string {
  const { exit, registers } = runSource(`${source}\nmpause`);
  assertEquals(exit.cause, "returned", exit.message);
  return registers![`v${register}`] as string;
}

Deno.test("ill-formed arithmetic has no effect", () => {
  const before = "vmv1r.v v1, v31\n";
  for (
    const body of [
      "vsetvli t0, x0, e8, m2, ta, ma\nvadd.vv v1, v2, v4",
      "vsetvli t0, x0, e32, m1, ta, ma\nvwmul.vv v1, v4, v5",
      "vsetvli t0, x0, e8, m1, ta, ma\nvfadd.vv v1, v2, v3",
      "vsetvli t0, x0, e8, m1, ta, ma\nvrgather.vv v1, v1, v3",
      "vsetvli t0, x0, e8, m1, ta, ma\nvslideup.vi v1, v1, 1",
      "vsetvli t0, x0, e8, m1, ta, ma\ncsrwi vstart, 1\nvmv.s.x v1, t0",
    ]
  ) {
    const start = `vsetvli t0, x0, e8, m1, ta, ma\nvmv.v.i v31, 7\n${before}`;
    assertEquals(vectorAfter(start + body, 1), "07".repeat(16), body);
  }
});

Deno.test("register groups follow the smallest LMUL that holds vl", () => {
  // Under m2 v1 is no group of two, but 16 elements fit into one register.
  const misaligned = `${configured("e8, m1")}vmv.v.i v3, 5\nvsetivli x0, 16, e8, m2, ta, ma\nvadd.vi v1, v3, 1`;
  assertEquals(vectorAfter(misaligned, 1), "06".repeat(16));
  const data = "lui s11, 0x10\nli t1, 0x04030201\nsw t1, 0(s11)\n";
  const segments = `${data}vsetivli x0, 2, e8, m4, ta, ma\nvmv.v.i v8, 0\nvmv.v.i v9, 0\nvlseg2e8.v v8, (s11)`;
  assertEquals(vectorAfter(segments, 8).slice(0, 4), "0103");
  // The second field lies in the next register, not four registers on.
  assertEquals(vectorAfter(segments, 9).slice(0, 4), "0204");
});

Deno.test("CSR reads", () => {
  const read = (csr: string, before = "") =>
    (runSource(`${before}\ncsrr a0, ${csr}\nmpause`).registers!.x10 as number) >>> 0;
  assertEquals(read("misa"), 0x40201120);
  assertEquals(read("mvendorid"), 0x426);
  assertEquals(read("marchid"), 0);
  assertEquals(read("mhartid"), 0);
  assertEquals(read("mstatus"), 0x2200);
  assertEquals(read("mstatus", "li t0, -1\ncsrw mstatus, t0"), 0x3a00);
  assertEquals(read("mie", "li t0, -1\ncsrw mie, t0"), 1);
  assertEquals(read("vlenb"), 16);
  assertEquals(read("vlenb", "csrw vlenb, x0"), 16);
  assertEquals(read("vl", "vsetvli t0, x0, e8, m8, ta, ma"), 0);
  assertEquals(read("vl", "vsetvli t0, x0, e8, m4, ta, ma"), 64);
  assertEquals(read("vtype"), 0x80000000);
  assertEquals(read("vtype", "vsetvli t0, x0, e16, m2, ta, mu"), 0x49);
  assertEquals(read("vtype", "vsetvli t0, x0, e64, m1, ta, ma"), 0x800000d8);
  assertEquals(read("vstart", "li t0, -1\ncsrw vstart, t0"), 127);
  assertEquals(read("vxrm", "li t0, -1\ncsrw vxrm, t0"), 3);
  assertEquals(read("fcsr", "li t0, -1\ncsrw fcsr, t0"), 0xff);
  assertEquals(read("0x7c3", "li t0, 77\ncsrw 0x7c3, t0"), 77);
  assertEquals(read("0xfc0"), 0);
  // A read that dispatches in cycle c gives c + 4.
  assertEquals(read("mcycle"), 4);
  assertEquals(read("mcycle", "csrw mcycle, x0"), 1);
});

Deno.test("vset* forms", () => {
  const rd = (before: string) => (runSource(`${before}\nmpause`).registers!.x10 as number) >>> 0;
  assertEquals(rd("li a1, 1000\nvsetvli a0, a1, e8, m8, ta, ma"), 128);
  assertEquals(rd("li a1, -1\nvsetvli a0, a1, e32, m1, ta, ma"), 4);
  assertEquals(rd("vsetivli a0, 31, e16, m2, ta, ma"), 16);
  assertEquals(rd("vsetvli a0, x0, e8, mf4, ta, ma"), 4);
  assertEquals(rd("vsetvli a0, x0, e16, mf4, ta, ma"), 0);
  const kept = "vsetivli x0, 9, e8, m1, ta, ma\nvsetvli x0, x0, e32, m1, ta, ma\ncsrr a0, vl";
  assertEquals(rd(kept), 4);
  assertEquals(rd("vsetivli x0, 9, e8, m1, ta, ma\nli t1, 3\nvsetvl x0, x0, t1\ncsrr a0, vl"), 9);
});
