/**
 * Random programs through the simulator: it never throws and always ends, twice in the same way; the profile sums to the
 * cycles; the functional mode agrees where it is allowed.
 */
import fc from "fast-check";
import { assert, assertEquals } from "@std/assert";
import type { Execution, Program } from "../../../isa/plugin.ts";
import type { InstructionRow } from "../../../isa/instruction.ts";
import { coralInstructionSet } from "../../../plugins/coral/instructions.ts";
import { memorySpace } from "../../../plugins/coral/memory_map.ts";
import { coralProfiles } from "../../../plugins/coral/profiles.ts";
import { simulateCoral } from "../../../plugins/coral/simulate.ts";

const MPAUSE = 0x08000073;
const NOP = 0x13;
const { rows } = coralInstructionSet;

const word = fc.integer({ min: 0, max: 0xffffffff });

/** An instruction of the table with random operands. */
const instruction = fc.tuple(fc.integer({ min: 0, max: rows.length - 1 }), word)
  .map(([index, bits]) => ({ row: rows[index], word: withBits(rows[index], bits) }));

function withBits(row: InstructionRow, bits: number): number {
  return (row.match | (bits & ~row.mask)) >>> 0;
}

function programOf(words: readonly number[]): Program {
  const bytes = new Uint8Array(words.length * 4);
  const view = new DataView(bytes.buffer);
  words.forEach((value, index) => view.setUint32(4 * index, value, true));
  return {
    blocks: [{ space: memorySpace, offset: 0, bytes }],
    entry: 0,
    lines: words.map((_, index) => ({ space: memorySpace, offset: 4 * index, line: index + 1, column: 1 })),
    symbols: {},
    instructionCount: words.length,
    instructionCategories: {},
    codeBytes: bytes.length,
    staticBytes: 0,
  };
}

function simulate(program: Program, mode: "timed" | "functional"): Execution {
  return simulateCoral({
    profile: coralProfiles[0].name,
    program,
    blocks: [],
    limits: { instructions: 5_000, cycles: 20_000, wallMilliseconds: 30_000 },
    mode,
    poison: 3,
    dump: [{ space: memorySpace, offset: 0x10000, length: 0x8000 }],
    collectProfile: true,
    registers: true,
  });
}

function checkProgram(words: readonly number[]): void {
  const program = programOf(words);
  const first = simulate(program, "timed");
  assertEquals(simulate(program, "timed"), first);
  const { cause } = first.exit;
  assert(["returned", "trapped", "hung", "fault", "limit"].includes(cause), cause);
  if (cause === "returned") {
    assertEquals(first.profile!.reduce((sum, { cycles }) => sum + cycles, 0), first.cycles);
    assertEquals(first.profile!.reduce((sum, { executions }) => sum + executions, 0), first.instructions);
    const functional = simulate(program, "functional");
    if (functional.mode !== "functional") return;
    assertEquals(functional.exit.cause, "returned");
    assertEquals(functional.registers, first.registers);
    assertEquals(functional.dumps, first.dumps);
    assertEquals(functional.instructions, first.instructions);
  }
}

Deno.test("random words", () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => checkProgram([...words, MPAUSE])),
    { numRuns: 150 },
  );
});

Deno.test("random instructions, with whatever traps, hangs and loops they bring", () => {
  fc.assert(
    fc.property(fc.array(instruction, { minLength: 1, maxLength: 60 }), (list) => {
      checkProgram([...list.map((item) => item.word), NOP, NOP, NOP, MPAUSE]);
    }),
    { numRuns: 300 },
  );
});

/** Instructions that neither leave straight-line code nor access memory, nor trap whatever their operands are. */
const straight: ReadonlySet<string> = new Set([
  "alu multiply divide float float-divide float-move fence vector-alu vector-compare vector-divide vector-multiply",
  "vector-mac vector-fixed-point vector-reduction vector-mask-logic vector-mask-count vector-mask-prefix vector-iota",
  "vector-move-to-scalar vector-move-from-scalar vector-slide vector-gather vector-compress vector-move-registers",
].flatMap((names) => names.split(" ")));

const bits = (value: number, high: number, low: number, to: number): number => {
  const mask = ((2 ** (high - low + 1) - 1) * 2 ** low) >>> 0;
  return ((value & ~mask) | (to << low)) >>> 0;
};

const DATA = 27;
const EXTERNAL = 26;
const STRIDE = 25;
/** Encodings with these registers as bases; x25 to x27 are never written by the generated code. */
const keepsBases = (item: { row: InstructionRow; word: number }): number => {
  const rd = (item.word >>> 7) & 31;
  return rd >= STRIDE && rd <= DATA ? bits(item.word, 11, 7, 6) : item.word;
};

/** Float operations with a reserved rounding mode trap. */
function hasStaticRounding(row: InstructionRow, encoding: number): boolean {
  return !row.category.startsWith("float") || ((encoding >>> 12) & 7) < 5;
}

const computation = instruction.filter(({ row, word }) => straight.has(row.category) && hasStaticRounding(row, word))
  .map(keepsBases);

const scalarAccess = fc.tuple(
  fc.constantFrom(0x03, 0x1003, 0x2003, 0x4003, 0x5003, 0x23, 0x1023, 0x2023, 0x2007, 0x2027),
  fc.integer({ min: 0, max: 24 }),
  fc.integer({ min: -512, max: 511 }),
  fc.constantFrom(DATA, DATA, EXTERNAL),
).map(([match, register, offset, base]) => {
  const isStore = (match & 0x20) !== 0;
  const low = isStore ? (offset & 31) << 7 | register << 20 : register << 7 | (offset & 31) << 20;
  return (match | low | base << 15 | (offset >> 5) << 25) >>> 0;
});

/** Configuration and a unit or strided access that is legal under it. */
const vectorAccess = fc.tuple(
  fc.constantFrom([0, 0], [5, 8], [6, 16]),
  fc.integer({ min: 1, max: 16 }),
  fc.constantFrom(0x07, 0x27),
  fc.constantFrom(8, 16, 24),
  fc.boolean(),
  fc.boolean(),
  fc.constantFrom(DATA, DATA, EXTERNAL),
).map(([[width, vsew], vl, opcode, register, strided, masked, base]) => {
  const group = width === 0 ? 0 : width === 5 ? 1 : 2;
  const configure = (0xc0007057 | (vsew | group) << 20 | vl << 15 | 5 << 7) >>> 0;
  const access = opcode | register << 7 | width << 12 | base << 15 | (strided ? STRIDE << 20 | 2 << 26 : 0);
  return [configure, (access | (masked ? 0 : 1 << 25)) >>> 0];
});

/** Forward branches over at most six instructions. */
const branch = fc.tuple(
  fc.constantFrom(0, 1, 4, 5, 6, 7),
  fc.integer({ min: 0, max: 31 }),
  fc.integer({ min: 0, max: 31 }),
  fc.integer({ min: 1, max: 6 }),
).map(([condition, a, b, distance]) => (0x63 | condition << 12 | a << 15 | b << 20 | (4 * distance) << 7) >>> 0);

const step = fc.oneof(
  { weight: 6, arbitrary: computation.map((value) => [value]) },
  { weight: 3, arbitrary: scalarAccess.map((value) => [value]) },
  { weight: 3, arbitrary: vectorAccess },
  { weight: 1, arbitrary: branch.map((value) => [value]) },
);

/** lui x27, 0x10; addi x27, x27, 1024; lui x26, 0x20000; addi x26, x26, 1024; addi x25, x0, 7; vsetvli x5, x0, e8, m1. */
const preamble = [0x00010db7, 0x400d8d93, 0x20000d37, 0x400d0d13, 0x00700c93, 0x000072d7];

Deno.test("random programs that return", () => {
  let returned = 0;
  let total = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 120 }), (steps) => {
      const words = [...preamble, ...steps.flat(), ...new Array(8).fill(NOP), MPAUSE];
      checkProgram(words);
      total++;
      if (simulate(programOf(words), "timed").exit.cause === "returned") returned++;
    }),
    { numRuns: 150 },
  );
  assert(returned > total / 3, `only ${returned} of ${total} programs return`);
});
