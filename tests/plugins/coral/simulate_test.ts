/**
 * What a simulation reports: ends, profiles, remarks, modes.
 */
import { assert, assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import type { Region } from "../../../isa/plugin.ts";
import { errata } from "../../../plugins/coral/errata.ts";
import { coralProfiles, parametersOf } from "../../../plugins/coral/profiles.ts";
import { stallDescriptions, stallNames } from "../../../plugins/coral/timing/stalls.ts";
import { runSource } from "./program.ts";

const dotProduct = `
  lui s11, 0x10
  li t0, 64
  li a0, 0
1:
  lw t1, 0(s11)
  addi s11, s11, 4
  mul t1, t1, t1
  add a0, a0, t1
  addi t0, t0, -1
  bnez t0, 1b
  vsetivli x0, 16, e8, m1, ta, ma
  vmv.v.i v8, 3
  vredsum.vs v9, v8, v8
  vmv.x.s a1, v9
  add a0, a0, a1
  mpause
`;

Deno.test("profile: the cycles of all lines sum to the run's, and stalls have known names", () => {
  const { cycles, instructions, profile, counters } = runSource(dotProduct, { collectProfile: true });
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  assertEquals(sum(profile!.map((line) => line.cycles)), cycles);
  assertEquals(sum(profile!.map((line) => line.executions)), instructions);
  for (const { cycles: charged, stalls } of profile!) {
    assert(charged >= sum(Object.values(stalls)));
    for (const name of Object.keys(stalls)) assert(stallNames.includes(name), name);
  }
  const stalled = stallNames.map((name) => counters[`stalls.${name}`] ?? 0);
  assertEquals(counters["cycles.dispatching"] + sum(stalled), cycles);
  assertEquals(counters["bytes.loaded"], 256);
});

Deno.test("profile: the wait for a load is charged to its consumer", () => {
  const source = "lui s11, 0x10\nlw a0, 0(s11)\nadd a1, a0, a0\nmpause";
  const { profile } = runSource(source, { collectProfile: true });
  assertEquals(profile!.find(({ line }) => line === 3)!.stalls, { "load-wait": 3 });
});

Deno.test("profile: a mispredicted branch is charged for the refill", () => {
  const source = "li a0, 1\nbnez a0, 1f\nnop\n1:\nmpause";
  const { profile } = runSource(source, { collectProfile: true });
  assertEquals(profile!.find(({ line }) => line === 2)!.stalls, { "branch-redirect": 3 });
});

Deno.test("every stall cause has a description", () => {
  assertEquals(Object.keys(stallDescriptions).sort(), [...stallNames].sort());
});

Deno.test("ends of a run", () => {
  const exitOf = (source: string) => runSource(source).exit;
  assertEquals(exitOf("mpause").cause, "returned");
  assertEquals(exitOf("ebreak").cause, "fault");
  assertEquals(exitOf("ebreak").kind, "ebreak");
  assertEquals(exitOf("nop\necall").kind, "environment-call");
  assertEquals(exitOf("csrr a0, cycle").kind, "illegal-instruction");
  assertEquals(exitOf("lui t0, 0x40000\nlw a0, 0(t0)\n1: j 1b").kind, "load-fault");
  assertEquals(exitOf("sw x0, 0(x0)\n1: j 1b").kind, "write-to-code");
  assertEquals(exitOf("lui t0, 4\njr t0").kind, "execute-data");
  assertEquals(exitOf("wfi").cause, "hung");
  const hung = exitOf("lui s11, 0x10\nvsetvli t0, x0, e8, m8, ta, ma\nvle32.v v8, (s11)\nmpause");
  assertEquals([hung.cause, hung.line], ["hung", 3]);
  const empty = exitOf("lui s11, 0x10\nvsetivli t0, 0, e8, m1, ta, ma\nvle8.v v8, (s11)\nmpause");
  assertEquals([empty.cause, empty.line], ["hung", 3]);
});

Deno.test("a trap that nobody handles says what happened and where it came from", () => {
  const messageOf = (source: string) => runSource(source).exit.message!;
  const jump = "line 2 jumped to 0x00010000, which holds no code";
  assertStringIncludes(messageOf("lui t0, 16\njr t0"), jump);
  assertStringIncludes(
    messageOf("nop\nj x\nmpause\n.section .rodata\nx: .word 1"),
    "line 2 jumped to 0x0000000c, where no",
  );
  assertStringIncludes(messageOf("nop\nnop"), "ran past line 2, its last (mpause ends a program), to 0x00000008");
  assertStringIncludes(messageOf("csrr a0, 0x123"), "has no CSR 0x123");
  assertStringIncludes(messageOf("csrr a0, cycle"), "has no CSR cycle");
  assertStringIncludes(messageOf("vadd.vv v1, v1, v1"), "vadd.vv without a vector type (vill)");
  assertStringIncludes(messageOf("nop\n.word 0xffffffff"), "0xffffffff encodes none");
  assertStringIncludes(messageOf("lui t0, 0x40000\nlw a0, 0(t0)"), "(0x40000000)");
  assertEquals(runSource("lui t0, 16\njr t0").exit.line, undefined);
  const functional = runSource("lui t0, 16\njr t0", { mode: "functional" }).exit;
  assertStringIncludes(functional.message!, "went to 0x00010000, which holds no code");
});

Deno.test("limits end a run and name the line", () => {
  const limits = { instructions: 1000, cycles: 1_000_000, wallMilliseconds: 60_000 };
  const endless = "1:\nj 1b";
  const byInstructions = runSource(endless, { limits }).exit;
  assertEquals([byInstructions.cause, byInstructions.kind, byInstructions.line], ["limit", "instruction-limit", 2]);
  const byCycles = runSource(endless, { limits: { ...limits, instructions: 1e9, cycles: 1000 } }).exit;
  assertEquals(byCycles.kind, "cycle-limit");
  const byTime = runSource(endless, { limits: { instructions: 1e9, cycles: 1e9, wallMilliseconds: 0 } }).exit;
  assertEquals(byTime.kind, "wall-time-limit");
});

Deno.test("a trap with a handler runs it, also for a load that faults later", () => {
  const handler =
    "la t0, 1f\ncsrw mtvec, t0\nlui t1, 0x40000\nlw a0, 0(t1)\nli a1, 7\n2: j 2b\n1:\ncsrr a2, mcause\nmpause";
  const { exit, registers } = runSource(handler);
  assertEquals([exit.cause, registers!.x12, registers!.x11], ["returned", 5, 7]);
});

Deno.test("errata: the hardware's behaviour, a remark with its line, and the specification's behaviour", () => {
  const extension = "vsetivli x0, 1, e8, m1, ta, ma\nvmv.v.i v8, -1\nvmv.x.s a0, v8\nmpause";
  const hardware = runSource(extension);
  assertEquals(hardware.registers!.x10, 0xff);
  assertEquals(hardware.warnings.map(({ code, line }) => [code, line]), [["move-to-scalar-zero-extends", 3]]);
  const specified = runSource(extension, { profile: "architectural" });
  assertEquals(specified.registers!.x10, 0xffffffff);
  assertEquals(specified.warnings, []);
  assertEquals(specified.cycles, hardware.cycles);
});

Deno.test("errata: a fused multiply-add does not wait for a load into its second operand", () => {
  const source = `
    lui s11, 0x10
    li t0, 0x40000000
    sw t0, 0(s11)
    li t1, 0x3f800000
    fmv.w.x f1, t1
    fmv.w.x f2, t1
    fmv.w.x f3, x0
    flw f2, 0(s11)
    fmadd.s f4, f1, f2, f3
    fmv.x.w a0, f4
    mpause
  `;
  const stale = runSource(source);
  assertEquals(stale.registers!.x10, 0x3f800000);
  assertEquals(stale.warnings.map(({ code, line }) => [code, line]), [["fused-operand-not-awaited", 10]]);
  const awaited = runSource(source, { profile: "architectural" });
  assertEquals(awaited.registers!.x10, 0x40000000);
  assert(awaited.cycles! > stale.cycles!);
});

Deno.test("errata: dropped instructions are remarks and execution goes on", () => {
  const source = "vsetivli x0, 4, e32, m1, ta, ma\nvmv.v.i v8, 1\nvfadd.vv v8, v8, v8\nvmv.x.s a0, v8\nmpause";
  const { exit, registers, warnings } = runSource(source);
  assertEquals([exit.cause, registers!.x10], ["returned", 1]);
  assertEquals(warnings.map(({ code, line }) => [code, line]), [["vector-float-dropped", 3]]);
  assertEquals(runSource(source, { profile: "architectural" }).exit.kind, "illegal-instruction");
});

Deno.test("errata: reads of vl and vxsat that the hardware falsifies are remarks", () => {
  const source = "vsetvli t0, x0, e8, m8, ta, ma\ncsrr a0, vl\nvmv.v.i v8, 15\nvsll.vi v8, v8, 3\n" +
    "vsadd.vv v8, v8, v8\ncsrr a1, vxsat\nmpause";
  const { registers, warnings } = runSource(source);
  assertEquals([registers!.x10, registers!.x11], [0, 0]);
  assertEquals(warnings.map(({ code }) => code), ["vl-reads-seven-bits", "saturation-flag-never-set"]);
  const specified = runSource(source, { profile: "architectural" });
  assertEquals([specified.registers!.x10, specified.registers!.x11], [128, 1]);
});

Deno.test("minstret counts register writes on the hardware and instructions by the specification", () => {
  const source = "lui s11, 0x10\nsw x0, 0(s11)\nnop\nnop\nnop\nnop\ncsrr a0, minstret\nmpause";
  assertEquals(runSource(source).registers!.x10, 2);
  assertEquals(runSource(source, { profile: "architectural" }).registers!.x10, 6);
});

Deno.test("functional mode: the same registers, no cycles; programs that depend on time run timed", () => {
  const timed = runSource(dotProduct);
  const functional = runSource(dotProduct, { mode: "functional" });
  assertEquals([functional.mode, functional.cycles], ["functional", null]);
  assertEquals(functional.registers, timed.registers);
  assertEquals(functional.instructions, timed.instructions);
  assertEquals(runSource("csrr a0, mcycle\nmpause", { mode: "functional" }).mode, "timed");
  const hazard = "lui s11, 0x10\nflw f2, 0(s11)\nfmadd.s f4, f1, f2, f3\nmpause";
  assertEquals(runSource(hazard, { mode: "functional" }).mode, "timed");
  assertEquals(runSource(hazard, { mode: "functional", profile: "architectural" }).mode, "functional");
});

Deno.test("regions: forbidden accesses end the run and say which region", () => {
  const region = (name: string, offset: number, access: Region["access"], role: Region["role"]): Region => ({
    space: "memory",
    name,
    offset,
    length: 0x100,
    access,
    role,
  });
  const regions = [
    region("code", 0, "execute", "code"),
    region("a", 0x2000_0000, "read", "input"),
    region("scratch", 0x1_0000, "write", "scratch"),
  ];
  const run = (source: string) => runSource(source, { regions, poison: 7 });
  const store = run("lui t0, 0x20000\nsw x0, 0(t0)\n1: j 1b").exit;
  assertEquals([store.cause, store.kind, store.line], ["trapped", "store-to-input", 2]);
  assertStringIncludes(store.message!, "'a'");
  assertEquals(run("lui t0, 0x20000\nsw x0, 0x400(t0)\n1: j 1b").exit.kind, "store-outside-regions");
  assertEquals(run("lui t0, 0x20000\nlw a0, 0x400(t0)\n1: j 1b").exit.kind, "load-outside-regions");
  assertEquals(run("lui t0, 0x1\njr t0").exit.kind, "execute-data");
  const uninitialized = run("lui t0, 0x10\nlw a0, 0(t0)\nmpause");
  assertEquals(uninitialized.warnings.map(({ code }) => code), ["uninitialized-read"]);
  const dumped = runSource("lui t0, 0x10\nsb x0, 1(t0)\nmpause", {
    regions,
    poison: 7,
    dump: [{ space: "memory", offset: 0x1_0000, length: 8 }],
  });
  assertEquals([...dumped.written[0]], [2]);
});

Deno.test("poison fills what the hardware leaves undefined, reproducibly", () => {
  const run = (poison: number) => runSource("mpause", { poison }).registers!;
  assertEquals(run(1), run(1));
  assert(run(1).x5 !== run(2).x5);
  assertEquals(run(1).x0, 0);
});

Deno.test("profiles are validated: unknown names and malformed parameters are named", () => {
  assertThrows(() => parametersOf("quick"), RangeError, "it has rvv-core-2025-12");
  const broken = {
    ...coralProfiles[0],
    name: "broken",
    parameters: { ...coralProfiles[0].parameters, floatLatency: 1 },
  };
  assertThrows(() => parametersOf("broken", [broken]), RangeError, "floatLatency");
  assertEquals(parametersOf("architectural").errata.size, 0);
  assertEquals(parametersOf(coralProfiles[0].name).errata.size, errata.length);
});

Deno.test("the profile with the longer float unit takes longer", () => {
  const source = "fadd.s f0, f1, f1\nfadd.s f0, f0, f1\nmpause";
  assertEquals(runSource(source).cycles, 4);
  assertEquals(runSource(source, { profile: "five-cycle-float" }).cycles, 10);
});
