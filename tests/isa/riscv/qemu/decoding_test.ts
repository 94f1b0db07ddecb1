/**
 * Which scalar words are instructions: every combination of the fields that select one, in qemu-user and on our hart, with
 * all registers afterwards. (Vector encodings are enumerated in vector_definition/hart_test.ts.)
 */
import { assert, assertEquals } from "@std/assert";
import { requireTool } from "../../../requirements.ts";
import { Random } from "../random.ts";
import { bytesOf, MPAUSE } from "./encode.ts";
import { runOnHart, stateDifferences } from "./hart_runner.ts";
import { randomFloat, randomWord } from "./programs.ts";
import { type QemuJob, runInQemu } from "./runner.ts";

const ready = requireTool("qemu-riscv32", "apt-get install qemu-user");

/** Extensions that qemu has by default and our hart has not. */
const WITHOUT = ["a=false", "c=false", "d=false", "zba=false", "zbc=false", "zbs=false"];

const CODE = 0x2a5c0000;
const DATA = 0x10000;
const DATA_LENGTH = 0x1000;
const BATCH = 8000;

/** rd = x8 or f8, rs1 = x5, f5 (x5 holds an address), rs2 = 6 where it is a register. */
const RD = 8 << 7;
const RS1 = 5 << 15;
const RS2 = 6 << 20;

function* scalarWords(): Generator<number> {
  for (let funct3 = 0; funct3 < 8; funct3++) {
    const f3 = funct3 << 12;
    // Immediates and registers that matter little.
    for (const opcode of [0x03, 0x07, 0x0f, 0x23, 0x27, 0x63, 0x17, 0x37]) yield opcode | RD | f3 | RS1 | RS2;
    // A jump that lands on the next word: jalr from x0 would leave the program, so it takes x7.
    yield 0x67 | RD | f3 | (7 << 15);
    for (let funct7 = 0; funct7 < 128; funct7++) {
      const f7 = funct7 << 25;
      yield 0x33 | RD | f3 | RS1 | RS2 | f7;
      yield 0x33 | RD | f3 | RS1 | f7; // zext.h has rs2 = 0
      for (let rs2 = 0; rs2 < 32; rs2++) {
        if (funct3 === 1 || funct3 === 5) yield 0x13 | RD | f3 | RS1 | (rs2 << 20) | f7;
        yield 0x53 | RD | f3 | RS1 | (rs2 << 20) | f7;
      }
      if (funct7 % 31 === 0) yield 0x13 | RD | f3 | RS1 | RS2 | f7;
    }
    // Reads and writes (of one, by register or immediate) of the unprivileged CSRs; those at 0xc00 and up are read-only.
    if (funct3 > 0) {
      for (const csr of [0x001, 0x002, 0x003, 0x008, 0x009, 0x00a, 0x00f, 0xc20, 0xc21, 0xc22]) {
        for (const one of [0, 1]) yield 0x73 | RD | f3 | (one << 15) | (csr << 20);
      }
    }
    for (const opcode of [0x43, 0x47, 0x4b, 0x4f]) {
      for (let format = 0; format < 4; format++) yield opcode | RD | f3 | RS1 | RS2 | (format << 25) | (9 << 27);
    }
  }
  // Fences with every mode and with unused fields, which they must ignore.
  for (let mode = 0; mode < 16; mode++) {
    for (const rest of [0x00f0000f, 0x0330000f, RD | 0x0ff0000f, RS1 | 0x0120000f, 0x0000100f, RS1 | 0x0ab0100f]) {
      yield (mode << 28) | rest;
    }
  }
  // Opcodes that RV32IMF_Zbb does not use, and lengths other than 32 bits.
  for (const opcode of [0x0b, 0x1b, 0x2b, 0x2f, 0x3b, 0x5b, 0x6b, 0x77, 0x7b, 0x1f, 0x3f, 0x5f, 0x7f]) {
    for (let funct3 = 0; funct3 < 8; funct3++) yield opcode | RD | (funct3 << 12) | RS1 | RS2;
  }
  for (let low = 0; low < 0x80; low++) if ((low & 3) !== 3) yield low | RD | RS1 | RS2;
  yield* [0x00000000, 0xffffffff];
}

for (const dynamicRounding of [0, 1, 4, 5, 6, 7]) {
  const name = `qemu and the hart know the same scalar instructions when frm is ${dynamicRounding}`;
  Deno.test({ name, ignore: !ready }, async () => {
    const random = new Random(dynamicRounding);
    const words = [...scalarWords()].map((word) => word >>> 0);
    // frm matters where the rounding field says dynamic (7).
    const chosen = dynamicRounding === 0 ? words : words.filter((word) => ((word >> 12) & 7) === 7);
    const differences: string[] = [];
    const counts = { instructions: 0, illegal: 0 };
    for (let first = 0; first < chosen.length; first += BATCH) {
      const batch = chosen.slice(first, first + BATCH);
      const job: QemuJob = {
        cpu: WITHOUT,
        segments: [
          { address: CODE, bytes: bytesOf(batch.flatMap((word) => [word, MPAUSE])) },
          { address: DATA, bytes: Uint8Array.from({ length: DATA_LENGTH }, () => random.word()) },
        ],
        cases: batch.map((_, i) => {
          const pc = CODE + 8 * i;
          const x = Array.from({ length: 32 }, () => randomWord(random));
          x[1] = 1;
          x[5] = DATA + 0x400;
          x[7] = pc + 4;
          return {
            pc,
            x,
            f: Array.from({ length: 32 }, () => randomFloat(random)),
            fcsr: dynamicRounding << 5,
            vtype: 0x80000000,
          };
        }),
        dump: [],
      };
      const qemu = await runInQemu(job);
      runOnHart(job).forEach((ours, i) => {
        counts[ours.pc === CODE + 8 * i ? "illegal" : "instructions"]++;
        const found = stateDifferences(ours, qemu[i]);
        if (found.length > 0) differences.push(`0x${batch[i].toString(16)}: ${found.join("; ")}`);
      });
    }
    assertEquals(differences.slice(0, 20), [], `${differences.length} differences`);
    assert(counts.instructions >= 10 && counts.illegal > 3000, JSON.stringify(counts));
  });
}
