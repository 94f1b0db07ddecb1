import { assert, assertEquals, assertThrows } from "@std/assert";
import { Memory } from "../../../isa/machine.ts";
import type { DecodedInstruction } from "../../../isa/riscv/hart.ts";
import { Hart } from "../../../isa/riscv/hart.ts";
import { riscv32 } from "../../../isa/riscv/instruction_set.ts";
import { Cause, describeTrap } from "../../../isa/riscv/traps.ts";
import { assembleWords, createHart, run } from "./machine.ts";

/** Runs a text to its `ebreak` and returns the hart. */
function finish(source: string, options = {}): Hart {
  const hart = createHart(`${source}\nebreak\n`, options);
  run(hart);
  assertEquals(hart.trap?.cause, Cause.breakpoint, hart.trap ? describeTrap(hart.trap) : "the program did not end");
  return hart;
}

/** Runs until a trap without a handler and returns cause, value and pc. */
function trapOf(source: string, options = {}): [number, number, number] {
  const hart = createHart(source, options);
  run(hart);
  assert(hart.trap !== null, "the program did not trap");
  return [hart.trap.cause, hart.trap.value, hart.pc];
}

Deno.test("x0 stays zero whatever writes it", () => {
  const hart = finish(`
    li a0, 7
    addi x0, a0, 1
    lui x0, 5
    add x0, a0, a0
    lw x0, 0x100(x0)
    csrrw x0, mscratch, a0
    csrrs x0, mscratch, x0
    jal x0, 1f
  1: auipc x0, 1
    vsetvli x0, a0, e8, m1, ta, ma
    vmv.s.x v1, a0
    vmv.x.s x0, v1
    mv a1, x0
  `);
  assertEquals([hart.x[0], hart.x[11]], [0, 0]);
});

Deno.test("division by zero and overflow give the specified results", () => {
  const hart = finish(`
    li t0, 0x80000000
    li t1, -1
    li t2, -7
    div a0, t0, t1
    rem a1, t0, t1
    div a2, t2, x0
    rem a3, t2, x0
    divu a4, t2, x0
    remu a5, t2, x0
    li t3, 2
    div a6, t2, t3
    rem a7, t2, t3
  `);
  assertEquals([...hart.x.slice(10, 18)], [-0x80000000, 0, -1, -7, -1, -7, -3, -1]);
});

Deno.test("loads and stores of every width at every alignment", () => {
  const hart = finish(`
    li s0, 0x10000
    li t0, 0x818283f4
    sw t0, 1(s0)
    lb a0, 1(s0)
    lbu a1, 2(s0)
    lh a2, 3(s0)
    lhu a3, 3(s0)
    lw a4, 1(s0)
    sh t0, 7(s0)
    sb t0, 11(s0)
    lw a5, 7(s0)
    lw a6, 11(s0)
  `);
  assertEquals([...hart.x.slice(10, 17)].map((value) => value >>> 0), [
    0xfffffff4,
    0x83,
    0xffff8182,
    0x8182,
    0x818283f4,
    0x83f4,
    0xf4,
  ]);
});

Deno.test("the facts of an access and a jump are noted", () => {
  const hart = createHart("sh a0, 6(s0)\nlw a1, 4(s0)\nnop\nj .-4");
  hart.x[8] = 0x10000;
  const facts = () => {
    hart.execute(hart.decoded(hart.nextPc));
    return [hart.accessKind, hart.taken, hart.nextPc];
  };
  assertEquals(facts(), [2, false, 4]);
  assertEquals([hart.accessAddress, hart.accessBytes], [0x10006, 2]);
  assertEquals(facts(), [1, false, 8]);
  assertEquals([hart.accessAddress, hart.accessBytes], [0x10004, 4]);
  assertEquals(facts(), [0, false, 12]);
  assertEquals(facts(), [0, true, 8]);
});

Deno.test("jalr clears bit 0, reads its base before it links, and refuses halfword targets", () => {
  const hart = finish(`
    la t0, 1f
    addi t0, t0, 1
    jalr t0, 0(t0)
    li a0, 1
  1: mv a1, t0
  `);
  assertEquals([hart.x[10], hart.x[11]], [0, 16]);
  assertEquals(trapOf("li t0, 0x102\njr t0"), [Cause.instructionMisaligned, 0x102, 4]);
  const trapped = createHart("jal ra, .+6");
  run(trapped);
  assertEquals([trapped.trap?.cause, trapped.trap?.value, trapped.x[1]], [Cause.instructionMisaligned, 6, 0]);
});

Deno.test("a misaligned branch traps only if it is taken", () => {
  assertEquals(trapOf("beq x0, x0, .+6"), [Cause.instructionMisaligned, 6, 0]);
  finish("bne x0, x0, .+6");
});

Deno.test("calls, returns and far addresses", () => {
  const hart = finish(`
    li sp, 0x10100
    li a0, 5
    call factorial
    la t0, factorial
    lui t1, %hi(factorial)
    addi t1, t1, %lo(factorial)
    j 9f
  factorial:
    addi sp, sp, -8
    sw ra, 4(sp)
    sw a0, 0(sp)
    li t0, 1
    ble a0, t0, 1f
    addi a0, a0, -1
    call factorial
    lw t1, 0(sp)
    mul a0, a0, t1
    j 2f
  1: li a0, 1
  2: lw ra, 4(sp)
    addi sp, sp, 8
    ret
  9:
  `);
  assertEquals(hart.x[10], 120);
  assertEquals(hart.x[5], hart.x[6]);
});

Deno.test("li makes every constant", () => {
  for (
    const value of [0, 1, -1, 2047, 2048, -2048, -2049, 0x7fffffff, -0x80000000, 0x12345678, 0xfffff800 | 0, 0x7ffff800]
  ) {
    const hart = finish(`li a0, ${value}`);
    assertEquals(hart.x[10], value);
  }
});

Deno.test("illegal words, bad fetches and bad accesses trap with cause and value", () => {
  assertEquals(trapOf("nop\n.word 0"), [Cause.illegalInstruction, 0, 4]);
  assertEquals(trapOf("nop\n.word 0x00010001"), [Cause.illegalInstruction, 0x00010001, 4]);
  assertEquals(trapOf("ecall"), [Cause.environmentCall, 0, 0]);
  assertEquals(trapOf("lui t0, 0x40000\nlw a0, 8(t0)"), [Cause.loadFault, 0x40000008, 4]);
  assertEquals(trapOf("lui t0, 0x40000\nsb a0, 8(t0)"), [Cause.storeFault, 0x40000008, 4]);
  assertEquals(trapOf("sw x0, 0x100(x0)"), [Cause.storeFault, 0x100, 0]);
  assertEquals(trapOf("lui t0, 0x80000\nlw a0, 0x100(t0)"), [Cause.loadFault, 0x80000100, 4]);
  assertEquals(trapOf("lui t0, 0x80000\njr t0"), [Cause.instructionFault, 0x80000000, 0x80000000]);
  assertEquals(trapOf("lui t0, 0x10\njr t0"), [Cause.instructionFault, 0x10000, 0x10000]);
  const options = { behaviour: { fetchFaultValueZero: true } };
  assertEquals(trapOf("lui t0, 0x10\njr t0", options), [Cause.instructionFault, 0, 0x10000]);
});

Deno.test("an instruction that traps changes no register", () => {
  const hart = createHart("lw a0, 0(t0)");
  hart.x[10] = 99;
  hart.x[5] = 0x40000000;
  run(hart);
  assertEquals([hart.x[10], hart.fault?.reason], [99, "unmapped"]);
});

Deno.test("the handler sees cause, value and pc, and mret returns", () => {
  const hart = finish(`
      la t0, handler
      csrw mtvec, t0
      csrsi mstatus, 8
      li s0, 0
      .word 0
      addi s1, s0, 10
      ecall
      addi s2, s0, 20
      csrr s4, mstatus
      j end
    handler:
      csrr s3, mstatus
      csrr a0, mepc
      addi a0, a0, 4
      csrw mepc, a0
      csrr a1, mcause
      csrr a2, mtval
      addi s0, s0, 1
      mret
    end:
  `);
  assertEquals([hart.x[8], hart.x[9], hart.x[18], hart.x[11], hart.x[12]], [2, 11, 22, 11, 0]);
  assertEquals(hart.x[19] & 0x1888, 0x1880, "in the handler interrupts are off and the previous state is kept");
  assertEquals(hart.x[20] & 0x88, 0x88, "after the handler interrupts are on again");
});

Deno.test("CSR instructions read and write as specified", () => {
  const hart = finish(`
    li t0, 0xff
    csrrw a0, mscratch, t0
    li t1, 0x0f
    csrrc a1, mscratch, t1
    csrrsi a2, mscratch, 3
    csrrci a3, mscratch, 1
    csrrwi a4, mscratch, 31
    csrr a5, mscratch
    csrrs x0, misa, x0
    csrr a6, misa
    csrrw a7, mepc, t0
    csrr s2, mepc
  `);
  assertEquals([...hart.x.slice(10, 18)], [0, 0xff, 0xf0, 0xf3, 0xf2, 31, 0x40001120, 0]);
  assertEquals(hart.x[18], 0xfc);
});

Deno.test("CSR accesses that are not allowed are illegal instructions", () => {
  const unknown = assembleWords("csrr t0, 0x7ff");
  assertEquals(trapOf("csrr t0, 0x7ff"), [Cause.illegalInstruction, unknown[0], 0]);
  assertEquals(trapOf("csrr t0, 0x7ff", { behaviour: { csrTrapValueZero: true } }), [Cause.illegalInstruction, 0, 0]);
  assertEquals(trapOf("csrw vl, a0")[0], Cause.illegalInstruction);
  assertEquals(trapOf("csrwi mhartid, 0")[0], Cause.illegalInstruction);
  finish("csrs mhartid, x0\ncsrsi mhartid, 0");
  assertEquals(trapOf("unimp")[0], Cause.illegalInstruction);
});

Deno.test("deviations of CSRs can be switched on", () => {
  finish("csrr a0, vcsr\nrdcycle a0\nrdtimeh a0\nrdinstret a0");
  assertEquals(trapOf("csrr a0, vcsr", { behaviour: { vcsrAbsent: true } })[0], Cause.illegalInstruction);
  assertEquals(trapOf("rdcycle a0", { behaviour: { userCountersAbsent: true } })[0], Cause.illegalInstruction);
  assertEquals(finish("csrr a0, mstatus").x[10] >>> 0, 0x80007e00);
  assertEquals(finish("csrr a0, mstatus", { behaviour: { statusFieldsFixed: true } }).x[10], 0x2200);
  const full = "vsetvli a0, x0, e8, m8, ta, ma\ncsrr a1, vl";
  assertEquals([...finish(full).x.slice(10, 12)], [128, 128]);
  assertEquals([...finish(full, { behaviour: { vlReadsSevenBits: true } }).x.slice(10, 12)], [128, 0]);
});

Deno.test("a plugin adds CSRs and replaces instructions", () => {
  let value = 3;
  const csr = {
    number: 0x7c0,
    name: "mcontext0",
    description: "",
    read: () => value,
    write: (_: Hart, v: number) => value = v,
  };
  const finished: number[] = [];
  const hart = createHart("csrrwi a0, 0x7c0, 9\ncsrr a1, 0x7c0\necall\nebreak", {
    csrs: [csr],
    executors: [
      (row) => row.mnemonic === "ecall" ? (h: Hart, i: DecodedInstruction) => finished.push(i.pc + h.x[10]) : null,
    ],
  });
  run(hart);
  assertEquals([hart.x[10], hart.x[11], finished], [3, 9, [11]]);
});

Deno.test("counters come from the machine, can be written, and carry into the high word", () => {
  const hart = createHart(`
    csrr a0, mcycle
    csrr a1, mcycleh
    li t0, -16
    csrw mcycle, t0
    csrr a2, mcycle
    csrr a3, mcycle
    csrr a4, mcycleh
    csrwi mcycleh, 5
    csrr a5, mcycleh
    csrr a6, mcycle
    csrr a7, minstret
    ebreak
  `);
  let cycles = 0x1_0000_0000 * 3 + 100;
  hart.readCounter = (counter) => counter === "cycle" ? cycles : 42;
  const expected: number[] = [];
  for (let index = 0; index < 11; index++) {
    hart.execute(hart.decoded(hart.nextPc));
    if (index === 4) cycles += 20;
    expected.push(cycles);
  }
  assertEquals([...hart.x.slice(10, 18)], [100, 3, -16, 4, 4, 5, 4, 42]);
});

Deno.test("a bad rounding mode is illegal, a good one rounds, and flags accumulate", () => {
  const program =
    "li t0, 1\nfcvt.s.w f1, t0\nli t1, 3\nfcvt.s.w f2, t1\nfdiv.s f3, f1, f2, rup\nfdiv.s f4, f1, f2, rdn\nfrflags a0";
  const hart = finish(program);
  assertEquals([hart.f[3], hart.f[4], hart.x[10]], [0x3eaaaaab, 0x3eaaaaaa, 1]);
  const word = assembleWords("fadd.s f0, f0, f0")[0];
  assertEquals(trapOf("fsrmi 5\nfadd.s f0, f0, f0"), [Cause.illegalInstruction, word, 4]);
  assertEquals(trapOf("fadd.s f0, f0, f0, 5")[0], Cause.illegalInstruction);
  const dynamic = finish(
    "li t0, 1\nfcvt.s.w f1, t0\nli t1, 3\nfcvt.s.w f2, t1\nfsrmi 2\nfdiv.s f3, f1, f2\nfrcsr a0\nfsflagsi 0\nfrflags a1",
  );
  assertEquals([dynamic.f[3], dynamic.x[10], dynamic.x[11]], [0x3eaaaaaa, 0x41, 0]);
});

Deno.test("floating-point moves, compares and conversions", () => {
  const hart = finish(`
    li t0, 0xc0200000       # -2.5
    fmv.w.x f1, t0
    fmv.x.w a0, f1
    fneg.s f2, f1
    fabs.s f3, f1
    fmv.s f4, f1
    fcvt.w.s a1, f1, rtz
    fcvt.w.s a2, f1, rdn
    fcvt.wu.s a3, f1, rtz
    flt.s a4, f1, f2
    fle.s a5, f2, f3
    feq.s a6, f1, f2
    fclass.s a7, f1
    li t1, 0x10000
    fsw f1, 3(t1)
    flw f5, 3(t1)
    li t2, -1
    fcvt.s.wu f6, t2
    fmadd.s f7, f1, f2, f3
    fmsub.s f8, f1, f2, f3
    fnmadd.s f9, f1, f2, f3
    fnmsub.s f10, f1, f2, f3
  `);
  assertEquals([...hart.x.slice(10, 18)].map((value) => value >>> 0), [
    0xc0200000,
    0xfffffffe,
    0xfffffffd,
    0,
    1,
    1,
    0,
    2,
  ]);
  assertEquals([...hart.f.slice(2, 7)], [0x40200000, 0x40200000, 0xc0200000, 0xc0200000, 0x4f800000]);
  const numbers = new Float32Array(hart.f.slice(7, 11).buffer);
  assertEquals([...numbers], [-3.75, -8.75, 3.75, 8.75]);
});

Deno.test("code that is stored to is decoded anew", () => {
  const memory = new Memory([{ name: "ram", base: 0, length: 0x1000, storable: true }]);
  const hart = createHart(
    `
      li t1, 0x00a00513        # li a0, 10
      la t0, patch
      li a1, 0
    patch: li a0, 1
      add a1, a1, a0
      sw t1, 0(t0)
      addi a2, a2, 1
      li t2, 2
      blt a2, t2, patch
      ebreak
    `,
    { memory, codeBanks: ["ram"] },
  );
  run(hart);
  assertEquals(hart.x[11], 11);
});

Deno.test("fences and wfi", () => {
  finish("fence\nfence rw, w\nfence.i");
  const hart = createHart("nop\nwfi\nnop");
  assertEquals(run(hart), 2);
  assert(hart.hung !== null);
});

Deno.test("rights of an evaluation are faults of their own kind", () => {
  const memory = new Memory([{ name: "ram", base: 0, length: 0x1000, storable: true }]);
  memory.enforce([
    { name: "code", space: "memory", offset: 0, length: 0x100, access: "execute", role: "code" },
    { name: "input", space: "memory", offset: 0x400, length: 0x10, access: "read", role: "input" },
  ], 1);
  const hart = createHart("li t0, 0x400\nsw x0, 0(t0)", { memory, codeBanks: ["ram"] });
  run(hart);
  assertEquals([hart.fault?.reason, hart.fault?.isHardware, hart.fault?.address], ["write-to-read-only", false, 0x400]);
  const jumper = createHart("li t0, 0x404\njr t0", { memory, codeBanks: ["ram"] });
  run(jumper);
  assertEquals([jumper.trap?.cause, jumper.fault?.reason], [Cause.instructionFault, "execute-outside-code"]);
});

Deno.test("a row that nothing executes is a fault of the plugin", () => {
  const row = { ...riscv32.rows[0], semantics: { kind: "primitive" as const, name: "unheard-of" } };
  const hart = new Hart({ rows: [row], memory: new Memory([{ name: "ram", base: 0, length: 16, storable: true }]) });
  assertThrows(() => hart.executeOf(row), RangeError, row.mnemonic);
});
