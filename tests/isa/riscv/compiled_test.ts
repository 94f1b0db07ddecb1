import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { insertField, type InstructionRow } from "../../../isa/instruction.ts";
import { type BankDefinition, Memory } from "../../../isa/machine.ts";
import type { Region } from "../../../isa/plugin.ts";
import { CompiledRunner } from "../../../isa/riscv/compiled.ts";
import { Hart } from "../../../isa/riscv/hart.ts";
import { riscv32 } from "../../../isa/riscv/instruction_set.ts";
import { createHart } from "./machine.ts";
import { Random } from "./random.ts";

const excluded = new Set(["wfi", "mret", "ecall", "ebreak"]);
const rows = riscv32.rows.filter(({ mnemonic }) => !excluded.has(mnemonic));
const vectorRows = rows.filter(({ category }) => category.startsWith("vector"));
/** Vector instructions that are legal with most operands. */
const usualVectorRows = vectorRows.filter(({ mnemonic }) =>
  /^(vsetvli|vsetivli|vadd|vsub|vmul\.|vmacc|vid|vmv|vle8|vse8|vle32|vse32|vlse8|vredsum|vmseq|vslide1)/.test(mnemonic)
);
const scalarRows = rows.filter(({ category }) => !category.startsWith("vector"));
/** mscratch, fflags, frm, vxrm, minstret. */
const csrNumbers = [0x340, 0x001, 0x002, 0x00a, 0xb02];

/** Values of registers that programs use as addresses. */
const bases: Readonly<Record<number, number>> = { 8: 0x10000, 9: 0x8000_0000 | 0, 18: 0x100f8, 19: 0x40 };
const baseRegisters = Object.keys(bases).map(Number);

/** A random word of a row, whose jumps stay inside `count` instructions and whose accesses often hit memory. */
function randomWord(random: Random, row: InstructionRow, index: number, count: number): number {
  const target = 4 * (random.below(count) - index);
  const accesses = /load|store/.test(row.category);
  return row.operands.reduce((word, { name, type, role, field }) => {
    let value = random.word();
    if (type === "branch" || type === "jump") value = random.oneIn(150) ? target + 2 : target;
    else if (name === "csr") value = random.oneIn(30) ? 0x7ff : random.pick(csrNumbers);
    else if (name === "rm") value = random.oneIn(60) ? 5 : random.pick([0, 1, 2, 3, 4, 7]);
    else if (type === "x" && role === "write") value = random.oneIn(8) ? 0 : random.pick([1, 5, 6, 7, 10, 11, 12]);
    else if (type === "x" && name === "rs1" && accesses) value = random.pick(baseRegisters);
    else if (type === "x") value = random.pick([0, 1, 5, 6, 7, 8, 10, 11, 12]);
    else if (name === "imm" && accesses) value = random.below(0x120) - 8;
    else if (type.startsWith("vtype")) value = random.pick([0xc0, 0xc8, 0xd0, 0xc1, 0xc9, 0xd2]);
    else if (type === "v") value = random.below(8) * 4;
    return insertField(field, word, value);
  }, row.match);
}

function randomProgram(random: Random): number[] {
  const count = 10 + random.below(50);
  const words = Array.from({ length: count }, (_, index) => {
    if (index > 0 && random.oneIn(200)) return random.word();
    if (index > 0 && random.oneIn(12)) return 0x00008067; // ret
    if (index === 0) return 0x0c8072d7; // vsetvli t0, zero, e8, m1, ta, ma
    const row = random.pick(random.oneIn(5) ? random.oneIn(20) ? vectorRows : usualVectorRows : scalarRows);
    return randomWord(random, row, index, count);
  });
  return [
    ...words,
    0x6f | (insertField(riscv32.rows.find(({ mnemonic }) => mnemonic === "jal")!.operands[1].field, 0, -4 * count)),
  ];
}

const banks = (storableCode: boolean): BankDefinition[] => [
  { name: "code", base: 0, length: 0x400, storable: storableCode },
  { name: "data", base: 0x10000, length: 0x200, storable: true },
  { name: "high", base: 0x80000000, length: 0x103, storable: true },
];

const regions = (codeBytes: number): Region[] => [
  { name: "code", space: "memory", offset: 0, length: codeBytes, access: "execute", role: "code" },
  { name: "input", space: "memory", offset: 0x10000, length: 0x80, access: "read", role: "input" },
  { name: "output", space: "memory", offset: 0x10080, length: 0x180, access: "write", role: "output" },
  { name: "scratch", space: "memory", offset: 0x80000000, length: 0x80, access: "write", role: "scratch" },
];

interface Setup {
  readonly words: readonly number[];
  readonly storableCode: boolean;
  readonly enforced: boolean;
  readonly seed: number;
}

function prepare({ words, storableCode, enforced, seed }: Setup): Hart {
  const random = new Random(seed);
  const memory = new Memory(banks(storableCode));
  if (enforced) memory.enforce(regions(4 * words.length), seed);
  memory.initialize({
    space: "memory",
    offset: 0x10000,
    bytes: Uint8Array.from({ length: 0x60 }, () => random.word()),
  });
  const hart = createHart(words, { memory });
  for (let register = 1; register < 32; register++) hart.x[register] = bases[register] ?? random.word();
  hart.x[1] = 0;
  for (let register = 0; register < 32; register++) hart.f[register] = random.word();
  for (let index = 0; index < hart.vector.registers.length; index++) hart.vector.registers[index] = random.word();
  return hart;
}

/** Everything that a program can see or change. */
function stateOf(hart: Hart): unknown {
  const { memory, vector, csr } = hart;
  return {
    x: [...hart.x],
    f: [...hart.f],
    pc: hart.nextPc,
    vector: [...vector.registers, vector.vl, vector.vtype, vector.vstart, vector.vxrm, vector.vxsat],
    csr: [hart.fflags, hart.frm, csr.mscratch, csr.mepc, csr.mcause, csr.mtval, csr.mstatus, ...csr.counterOffsets],
    memory: memory.banks.map((bank) => [...bank.bytes]),
    flags: memory.banks.map((bank) => bank.flags && [...bank.flags]),
    uninitialized: [memory.uninitializedReads, memory.firstUninitializedRead],
  };
}

/** Interprets up to `limit` instructions; an exception goes to address 0. Returns the number of traps. */
function interpret(hart: Hart, limit: number): number {
  let traps = 0;
  let count = 0;
  hart.readCounter = () => count;
  for (; count < limit; count++) {
    hart.execute(hart.decoded(hart.nextPc));
    if (hart.trap === null) continue;
    traps++;
    hart.takeTrap();
  }
  return traps;
}

/** The same by compiled code, in pieces of random length. */
function runCompiled(hart: Hart, limit: number, random: Random): number {
  const runner = new CompiledRunner(hart, { hotJumps: 1 + random.below(3) });
  hart.readCounter = () => runner.instructions;
  let traps = 0;
  while (runner.instructions < limit) {
    const piece = Math.min(limit - runner.instructions, random.pick([1, 7, 100, 100_000]));
    const before = runner.instructions;
    const end = runner.run(piece);
    if (end === "limit") assertEquals(runner.instructions, before + piece);
    else assertEquals(end, "trap");
    if (end !== "trap") continue;
    traps++;
    hart.takeTrap();
  }
  return traps;
}

function compare(setup: Setup, limit: number, random: Random): void {
  const interpreted = prepare(setup);
  const compiled = prepare(setup);
  const traps = interpret(interpreted, limit);
  assertEquals(runCompiled(compiled, limit, random), traps);
  assertEquals(stateOf(compiled), stateOf(interpreted));
}

for (const enforced of [false, true]) {
  for (const storableCode of [false, true]) {
    const kind = `${enforced ? "with" : "without"} rights, code ${storableCode ? "can" : "cannot"} be stored to`;
    Deno.test(`compiled random programs end in the interpreter's state (${kind})`, () => {
      fc.assert(
        fc.property(fc.integer(), (seed) => {
          const random = new Random(seed);
          compare({ words: randomProgram(random), storableCode, enforced, seed }, random.below(1500), random);
        }),
        // the example: a vector store changes code of the region that runs
        { numRuns: enforced ? 600 : 300, examples: [[-1128520539]] },
      );
    });
  }
}

/** Runs a text with both and compares; returns the compiled hart. */
function runBoth(source: string, limit = 1_000_000): { hart: Hart; instructions: number } {
  const interpreted = createHart(source);
  const compiled = createHart(source);
  const runner = new CompiledRunner(compiled, { hotJumps: 2 });
  const end = runner.run(limit);
  let count = 0;
  for (; count < limit; count++) {
    interpreted.execute(interpreted.decoded(interpreted.nextPc));
    if (interpreted.trap !== null) {
      count++;
      break;
    }
  }
  assertEquals(runner.instructions, count);
  assertEquals(end, interpreted.trap === null ? "limit" : "trap");
  assertEquals(compiled.trap, interpreted.trap);
  if (end === "trap") assertEquals(compiled.pc, interpreted.pc);
  assertEquals(stateOf(compiled), stateOf(interpreted));
  return { hart: compiled, instructions: count };
}

Deno.test("nested loops, calls and returns", () => {
  const { hart } = runBoth(`
    li sp, 0x10f00
    li s0, 40
    li s1, 0
  outer: li s2, 25
  inner: mv a0, s2
    call triangle
    add s1, s1, a0
    addi s2, s2, -1
    bnez s2, inner
    addi s0, s0, -1
    bgtz s0, outer
    ebreak
  triangle: li a1, 0
  1: add a1, a1, a0
    addi a0, a0, -1
    bgez a0, 1b
    mv a0, a1
    ret
  `);
  assertEquals(hart.x[9], 40 * 2925);
});

Deno.test("a fault in a hot loop is precise", () => {
  const { hart, instructions } = runBoth(`
    li s0, 0x10000
  1: addi t0, t0, 1
    sw t0, 0(s0)
    lw t1, 0(s0)
    addi s0, s0, 4
    add t2, t2, t1
    j 1b
  `);
  assertEquals([hart.trap?.cause, hart.trap?.value, hart.x[5]], [7, 0x11000, 1025]);
  assertEquals(instructions, 1 + 1024 * 6 + 2);
});

Deno.test("misaligned and far accesses in hot loops", () => {
  const { hart } = runBoth(`
    li s0, 0x10001
    li s1, 0x80000000
    li s2, 60
  1: lw t0, 0(s0)
    lhu t1, 1(s1)
    lh t5, 2(s0)
    lb t6, 0(s1)
    add t2, t0, t1
    addi t2, t2, 0x35a
    sw t2, 3(s0)
    sh t2, 1(s1)
    sb t2, 0(s1)
    xor t3, t3, t2
    addi s0, s0, 3
    addi s1, s1, 1
    addi s2, s2, -1
    bnez s2, 1b
    ebreak
  `);
  assert(hart.x[28] !== 0);
});

Deno.test("vector loops call the vector unit", () => {
  const { hart } = runBoth(`
    li s0, 0x10000
    li a0, 200
    li a1, 3
  1: vsetvli t0, a0, e8, m2, ta, ma
    vid.v v4
    vmul.vx v4, v4, a1
    vse8.v v4, (s0)
    add s0, s0, t0
    sub a0, a0, t0
    addi a1, a1, 1
    bnez a0, 1b
    vmv.x.s a2, v4
    ebreak
  `);
  assertEquals([...hart.memory.dump({ space: "memory", offset: 0x10000, length: 4 })], [0, 3, 6, 9]);
});

Deno.test("limits are exact at every length", () => {
  const source = "1: addi t0, t0, 1\naddi t1, t1, 2\nandi t2, t0, 3\nbnez t2, 1b\naddi t3, t3, 1\nj 1b";
  for (let limit = 0; limit < 120; limit++) runBoth(source, limit);
});

Deno.test("the machine's own stop and a request to stop are told apart", () => {
  const stopping = createHart("li t0, 100\n1: addi t0, t0, -1\nbnez t0, 1b\nfence\nli t1, 1\n");
  const stopped = new CompiledRunner(stopping, { stops: ({ category }) => category === "fence" });
  assertEquals([stopped.run(1e6), stopped.instructions, stopping.x[6]], ["stopped", 202, 0]);
  const endless = new CompiledRunner(createHart("1: j 1b"), { interrupted: () => true });
  assertEquals(endless.run(1e12), "interrupted");
  const waiting = new CompiledRunner(createHart("wfi"));
  assertEquals(waiting.run(10), "hung");
});
