/**
 * Whatever words a hart meets, it executes them or traps: it never throws, and its state stays well formed. With the
 * specification's behaviour and with every deviation switched on.
 */
import { assert, assertEquals } from "@std/assert";
import { Memory } from "../../../isa/machine.ts";
import { type RiscvBehaviour, specifiedBehaviour } from "../../../isa/riscv/behaviour.ts";
import { Hart } from "../../../isa/riscv/hart.ts";
import { riscv32 } from "../../../isa/riscv/instruction_set.ts";
import { describeTrap } from "../../../isa/riscv/traps.ts";
import { Random } from "./random.ts";

const WORDS = Number(Deno.env.get("FUZZ_WORDS") ?? 300_000);
const CODE_WORDS = 1024;
const DATA = 0x10000;

/** Major opcodes of RV32, so that most words come near an instruction. */
const OPCODES = [
  0x03,
  0x07,
  0x0f,
  0x13,
  0x17,
  0x23,
  0x27,
  0x33,
  0x37,
  0x43,
  0x47,
  0x4b,
  0x4f,
  0x53,
  0x57,
  0x63,
  0x67,
  0x6f,
  0x73,
  0x77,
];

function randomWord(random: Random): number {
  switch (random.below(4)) {
    case 0:
      return random.word();
    case 1:
      return ((random.word() & ~0x7f) | random.pick(OPCODES)) >>> 0;
    case 2: { // any encoding of a row, all variable bits random
      const row = random.pick(riscv32.rows);
      return ((random.word() & ~row.mask) | row.match) >>> 0;
    }
    default: { // one bit away from a row
      const row = random.pick(riscv32.rows);
      return (((random.word() & ~row.mask) | row.match) ^ (1 << random.below(32))) >>> 0;
    }
  }
}

/** All boolean options the other way round. */
const everyDeviation = Object.fromEntries(
  Object.entries(specifiedBehaviour).map(([name, value]) => [name, typeof value === "boolean" ? !value : value]),
) as unknown as RiscvBehaviour;

for (const [name, behaviour] of Object.entries({ specified: specifiedBehaviour, deviating: everyDeviation })) {
  Deno.test(`${WORDS} arbitrary words never break a hart with ${name} behaviour`, () => {
    const random = new Random(name.length);
    const memory = new Memory([
      { name: "code", base: 0, length: 4 * CODE_WORDS, storable: true },
      { name: "data", base: DATA, length: 0x1003, storable: true },
      { name: "fixed", base: 0x20000, length: 0x100, storable: false },
    ]);
    const warnings = new Set<string>();
    let hart = new Hart({ rows: riscv32.rows, memory, behaviour });
    let trapped = 0;
    let completed = 0;
    for (let i = 0; i < WORDS; i++) {
      if (i % 500 === 0) {
        hart = new Hart({ rows: riscv32.rows, memory, behaviour, codeBanks: random.oneIn(2) ? ["code"] : undefined });
        hart.warn = (code, message) => {
          assert(code.length > 0 && message.length > 0);
          warnings.add(code);
        };
        for (let word = 0; word < CODE_WORDS; word++) memory.store32(4 * word, randomWord(random));
        hart.vector.configure(random.below(64), false);
        hart.vector.vl = hart.vector.vill ? 0 : random.below(hart.vector.vlmax + 1);
        hart.start(4 * random.below(CODE_WORDS));
      }
      // Mostly addresses that mean something, so that loads, stores and jumps go somewhere.
      const register = 1 + random.below(31);
      hart.x[register] = random.pick([DATA, DATA + 0xff0, 0x20000, 0, 4 * random.below(CODE_WORDS), random.word()]);
      const pc = hart.nextPc;
      hart.execute(hart.decoded(pc));
      const { vector } = hart;
      const where = () => `word 0x${hart.decoded(pc).word.toString(16)} at 0x${pc.toString(16)}`;
      assertEquals(hart.pc, pc, where());
      assertEquals(hart.x[0], 0, where());
      assert(Number.isInteger(hart.nextPc) && hart.nextPc >= 0 && hart.nextPc < 2 ** 32, where());
      assert(vector.vl >= 0 && vector.vl <= 128 && vector.vstart >= 0 && vector.vstart < 128, where());
      assert(vector.vxrm >= 0 && vector.vxrm < 4 && (vector.vxsat === 0 || vector.vxsat === 1), where());
      assert(hart.fflags >= 0 && hart.fflags < 32 && hart.frm >= 0 && hart.frm < 8, where());
      if (hart.trap !== null) {
        trapped++;
        assert(!describeTrap(hart.trap).startsWith("exception "), where());
        if (random.oneIn(3)) hart.takeTrap();
      } else if (hart.hung === null) completed++;
      else assert(hart.hung.length > 0);
      hart.hung = null;
      hart.trap = null;
      if (memory.bankOf(hart.nextPc, 4) === null || random.oneIn(4)) hart.nextPc = 4 * random.below(CODE_WORDS);
    }
    assert(trapped > WORDS / 20, `${trapped} traps`);
    assert(completed > WORDS / 10, `${completed} completed`);
    assertEquals(warnings.size > 0, name === "deviating");
  });
}
