/**
 * Every integer instruction of I, M and Zbb in qemu-user and on our hart: all pairs of corner operands and random ones.
 */
import { assertEquals } from "@std/assert";
import { requireTool } from "../../../requirements.ts";
import { Random } from "../random.ts";
import { addi, bne, bytesOf, iType, li, lw, MPAUSE, rType, sw } from "./encode.ts";
import { hartModes, runOnHart, stateDifferences } from "./hart_runner.ts";
import { runInQemu } from "./runner.ts";

const ready = requireTool("qemu-riscv32", "apt-get install qemu-user");

const CORNERS = [0, 1, 2, 3, 5, 7, 8, 15, 16, 31, 32, 33, 63, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0xffff, 0x10000]
  .concat([0x00ff00ff, 0x12345678, 0x55555555, 0x7ffffffe, 0x7fffffff, 0x80000000, 0x80000001, 0x80008080, 0xaaaaaaaa])
  .concat([0xfffffffe, 0xffffffff, 0xffff0000, 0xffffff80, 0xffff8000, 0xff00ff00, 0xcccccccd]);

/** Words with operands x5 and x6 and result x7. */
const REGISTER_FORMS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    ["add", "sll", "slt", "sltu", "xor", "srl", "or", "and"].map((
      name,
      funct3,
    ) => [name, rType(0x33, funct3, 0, 7, 5, 6)]),
  ),
  ...Object.fromEntries(
    ["mul", "mulh", "mulhsu", "mulhu", "div", "divu", "rem", "remu"].map((name, funct3) => [
      name,
      rType(0x33, funct3, 1, 7, 5, 6),
    ]),
  ),
  sub: rType(0x33, 0, 0x20, 7, 5, 6),
  sra: rType(0x33, 5, 0x20, 7, 5, 6),
  andn: rType(0x33, 7, 0x20, 7, 5, 6),
  orn: rType(0x33, 6, 0x20, 7, 5, 6),
  xnor: rType(0x33, 4, 0x20, 7, 5, 6),
  min: rType(0x33, 4, 0x05, 7, 5, 6),
  minu: rType(0x33, 5, 0x05, 7, 5, 6),
  max: rType(0x33, 6, 0x05, 7, 5, 6),
  maxu: rType(0x33, 7, 0x05, 7, 5, 6),
  rol: rType(0x33, 1, 0x30, 7, 5, 6),
  ror: rType(0x33, 5, 0x30, 7, 5, 6),
  "zext.h": rType(0x33, 4, 0x04, 7, 5, 0),
  clz: iType(0x13, 1, 7, 5, 0x600),
  ctz: iType(0x13, 1, 7, 5, 0x601),
  cpop: iType(0x13, 1, 7, 5, 0x602),
  "sext.b": iType(0x13, 1, 7, 5, 0x604),
  "sext.h": iType(0x13, 1, 7, 5, 0x605),
  "orc.b": iType(0x13, 5, 7, 5, 0x287),
  rev8: iType(0x13, 5, 7, 5, 0x698),
};

/** Immediate forms, each with several immediates: shifts with every amount. */
const IMMEDIATE_FORMS: Readonly<Record<string, readonly number[]>> = {
  ...Object.fromEntries(
    ["addi", "", "slti", "sltiu", "xori", "", "ori", "andi"].map((name, funct3) => [
      name,
      [0, 1, -1, 2047, -2048, 0x555, -1366].map((immediate) => iType(0x13, funct3, 7, 5, immediate)),
    ]).filter(([name]) => name !== ""),
  ),
  ...Object.fromEntries(
    ([["slli", 1, 0], ["srli", 5, 0], ["srai", 5, 0x400], ["rori", 5, 0x600]] as const).map(([name, funct3, top]) => [
      name,
      Array.from({ length: 32 }, (_, amount) => iType(0x13, funct3, 7, 5, top | amount)),
    ]),
  ),
};

const CODE = 0x100000;
const OPERANDS = 0x1000000;
const RESULTS = 0x2000000;

/** A loop over the operand table: loads x5 and x6, executes every word, stores every x7. */
function loop(words: readonly number[], count: number): number[] {
  const [pointer, result, remaining] = [10, 11, 12];
  const body = [
    lw(5, 0, pointer),
    lw(6, 4, pointer),
    ...words.flatMap((word, i) => [word, sw(7, 4 * i, result)]),
    addi(pointer, pointer, 8),
    addi(result, result, 4 * words.length),
    addi(remaining, remaining, -1),
  ];
  const start = [...li(pointer, OPERANDS), ...li(result, RESULTS), ...li(remaining, count)];
  return [...start, ...body, bne(remaining, 0, -4 * body.length), MPAUSE];
}

const forms = { ...Object.fromEntries(Object.entries(REGISTER_FORMS).map(([name, word]) => [name, [word]])) };

for (const [name, words] of Object.entries({ ...forms, ...IMMEDIATE_FORMS })) {
  Deno.test({ name: `${name} equals qemu's results`, ignore: !ready }, async () => {
    const random = new Random(name.length);
    const rows = CORNERS.flatMap((a) => CORNERS.map((b) => [a, b]));
    for (let i = 0; i < 2000; i++) rows.push([random.word(), random.word() >>> random.below(32)]);
    const length = 4 * words.length * rows.length;
    const job = {
      segments: [
        { address: CODE, bytes: bytesOf(loop(words, rows.length)) },
        { address: OPERANDS, bytes: bytesOf(rows.flat()) },
        { address: RESULTS, bytes: new Uint8Array(length) },
      ],
      cases: [{ pc: CODE, vtype: 0x80000000 }],
      dump: [{ address: RESULTS, length }],
    };
    const [qemu] = await runInQemu(job);
    for (const mode of hartModes) assertEquals(stateDifferences(runOnHart(job, mode)[0], qemu), [], mode);
    assertEquals(qemu.pc, CODE + job.segments[0].bytes.length - 4, "the loop ran to its end");
  });
}
