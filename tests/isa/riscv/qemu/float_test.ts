/**
 * Single-precision arithmetic (isa/numerics/float32.ts) against qemu-user: every operation in all rounding modes, results
 * and flags, on corner operands in all pairs and on random ones.
 */
import { assert, assertEquals } from "@std/assert";
import * as float32 from "../../../../isa/numerics/float32.ts";
import { requireTool } from "../../../requirements.ts";
import { Random } from "../random.ts";
import { addi, bne, bytesOf, csrr, csrw, flw, fsw, li, lw, MPAUSE, rType, sw } from "./encode.ts";
import { runInQemu } from "./runner.ts";

const ready = requireTool("qemu-riscv32", "apt-get install qemu-user");

const CORNERS = [
  0x00000000,
  0x00000001,
  0x00000002,
  0x00400000,
  0x007fffff,
  0x00800000,
  0x00800001,
  0x00ffffff,
  0x01000000,
  0x0c800000, // 2^-102
  0x33800000, // 2^-24
  0x33800001,
  0x34000000, // 2^-23
  0x3effffff,
  0x3f000000,
  0x3f000001,
  0x3f7fffff,
  0x3f800000, // 1
  0x3f800001,
  0x3fc00000, // 1.5
  0x40000000,
  0x40200000, // 2.5
  0x40490fdb, // pi
  0x4b000000, // 2^23
  0x4b000001,
  0x4b7fffff,
  0x4b800000, // 2^24
  0x4effffff,
  0x4f000000, // 2^31
  0x4f7fffff,
  0x4f800000, // 2^32
  0x5f000000,
  0x7e800000,
  0x7f000000,
  0x7f7fffff,
  0x7f800000, // infinity
  0x7f800001, // signaling NaN
  0x7fbfffff,
  0x7fc00000,
  0x7fffffff,
].flatMap((bits) => [bits, (bits | 0x80000000) >>> 0]);

interface Operation {
  readonly name: string;
  /** Number of operands. */
  readonly operands: 1 | 2 | 3;
  /** Word with operands f1 (or x6 for `fromInteger`), f2, f3 and result f4, or x6 for `toInteger`. */
  readonly word: (rounding: number) => number;
  readonly rounded: boolean;
  readonly fromInteger?: boolean;
  readonly toInteger?: boolean;
  readonly ours: (a: number, b: number, c: number, rounding: number) => number;
}

const arithmetic = (funct7: number, rs2?: number, rd = 4, rs1 = 1) => (rounding: number) =>
  rType(0x53, rounding, funct7, rd, rs1, rs2 ?? 2);
const fused = (opcode: number) => (rounding: number) => (rType(opcode, rounding, 0, 4, 1, 2) | (3 << 27)) >>> 0;
const negate = (a: number) => (a ^ 0x80000000) >>> 0;

const binary = (name: string, funct7: number, ours: Operation["ours"]): Operation => ({
  name,
  operands: 2,
  word: arithmetic(funct7),
  rounded: true,
  ours,
});
const exact = (
  name: string,
  funct7: number,
  funct3: number,
  toInteger: boolean,
  ours: Operation["ours"],
): Operation => ({
  name,
  operands: 2,
  word: () => rType(0x53, funct3, funct7, toInteger ? 6 : 4, 1, 2),
  rounded: false,
  toInteger,
  ours,
});

const OPERATIONS: Operation[] = [
  binary("fadd.s", 0b0000000, (a, b, _, r) => float32.add(a, b, r)),
  binary("fsub.s", 0b0000100, (a, b, _, r) => float32.subtract(a, b, r)),
  binary("fmul.s", 0b0001000, (a, b, _, r) => float32.multiply(a, b, r)),
  binary("fdiv.s", 0b0001100, (a, b, _, r) => float32.divide(a, b, r)),
  {
    name: "fsqrt.s",
    operands: 1,
    word: arithmetic(0b0101100, 0),
    rounded: true,
    ours: (a, _b, _c, r) => float32.squareRoot(a, r),
  },
  exact("fsgnj.s", 0b0010000, 0, false, (a, b) => float32.signInject(a, b)),
  exact("fsgnjn.s", 0b0010000, 1, false, (a, b) => float32.signInjectNegated(a, b)),
  exact("fsgnjx.s", 0b0010000, 2, false, (a, b) => float32.signInjectXor(a, b)),
  exact("fmin.s", 0b0010100, 0, false, (a, b) => float32.minimum(a, b)),
  exact("fmax.s", 0b0010100, 1, false, (a, b) => float32.maximum(a, b)),
  exact("fle.s", 0b1010000, 0, true, (a, b) => float32.lessOrEqual(a, b)),
  exact("flt.s", 0b1010000, 1, true, (a, b) => float32.lessThan(a, b)),
  exact("feq.s", 0b1010000, 2, true, (a, b) => float32.equal(a, b)),
  {
    name: "fclass.s",
    operands: 1,
    word: () => rType(0x53, 1, 0b1110000, 6, 1, 0),
    rounded: false,
    toInteger: true,
    ours: (a) => float32.classify(a),
  },
  ...[0, 1].map((unsigned): Operation => ({
    name: unsigned ? "fcvt.wu.s" : "fcvt.w.s",
    operands: 1,
    word: arithmetic(0b1100000, unsigned, 6),
    rounded: true,
    toInteger: true,
    ours: (a, _b, _c, r) => unsigned ? float32.toUint32(a, r) : float32.toInt32(a, r),
  })),
  ...[0, 1].map((unsigned): Operation => ({
    name: unsigned ? "fcvt.s.wu" : "fcvt.s.w",
    operands: 1,
    word: arithmetic(0b1101000, unsigned, 4, 6),
    rounded: true,
    fromInteger: true,
    ours: (a, _b, _c, r) => unsigned ? float32.fromUint32(a, r) : float32.fromInt32(a, r),
  })),
  ...([
    ["fmadd.s", 0x43, (a, b, c, r) => float32.fusedMultiplyAdd(a, b, c, r)],
    ["fmsub.s", 0x47, (a, b, c, r) => float32.fusedMultiplyAdd(a, b, negate(c), r)],
    ["fnmsub.s", 0x4b, (a, b, c, r) => float32.fusedMultiplyAdd(negate(a), b, c, r)],
    ["fnmadd.s", 0x4f, (a, b, c, r) => float32.fusedMultiplyAdd(negate(a), b, negate(c), r)],
  ] as [string, number, Operation["ours"]][]).map(([name, opcode, ours]): Operation => ({
    name,
    operands: 3,
    word: fused(opcode),
    rounded: true,
    ours,
  })),
];

const CODE = 0x100000;
const OPERANDS = 0x1000000;
const RESULTS = 0x2000000;

/** A loop over the operand table: loads f1, f2, f3 and x6, executes, stores result and flags. */
function loop(operation: Operation, rounding: number, count: number): number[] {
  const [pointer, result, remaining, flags] = [10, 11, 12, 7];
  const body = [
    flw(1, 0, pointer),
    flw(2, 4, pointer),
    flw(3, 8, pointer),
    lw(6, 0, pointer),
    csrw(1, 0),
    operation.word(rounding),
    csrr(flags, 1),
    operation.toInteger ? sw(6, 0, result) : fsw(4, 0, result),
    sw(flags, 4, result),
    addi(pointer, pointer, 12),
    addi(result, result, 8),
    addi(remaining, remaining, -1),
  ];
  return [
    ...li(pointer, OPERANDS),
    ...li(result, RESULTS),
    ...li(remaining, count),
    ...body,
    bne(remaining, 0, -4 * body.length),
    MPAUSE,
  ];
}

/** Random operands: any pattern, numbers near each other (cancellation), products near an addend, small integers. */
function randomOperands(random: Random): [number, number, number] {
  const a = random.word();
  switch (random.below(6)) {
    case 0:
      return [a, ((a ^ 0x80000000) + random.below(9) - 4) >>> 0, random.word()];
    case 1: { // product and addend of about the same magnitude, opposite signs
      const exponent = random.below(200) + 28;
      const b = ((127 - random.below(3) + 1) << 23) | (random.word() & 0x7fffff);
      const x = (exponent << 23) | (random.word() & 0x7fffff);
      return [x, b, ((x + random.below(0x1000000) - 0x800000) | 0x80000000) >>> 0];
    }
    case 2: { // results near the subnormal range
      const half = () => ((random.below(2) << 31) | ((50 + random.below(30)) << 23) | (random.word() & 0x7fffff)) >>> 0;
      return [half(), half(), random.word() & 0x80ffffff];
    }
    case 3: { // near overflow
      const large = () =>
        ((random.below(2) << 31) | ((186 + random.below(10)) << 23) | (random.word() & 0x7fffff)) >>> 0;
      return [large(), large(), (random.word() | 0x7e800000) >>> 0];
    }
    case 4: { // few significant bits: exact results and ties
      const short = () =>
        ((random.below(2) << 31) | ((120 + random.below(40)) << 23) | (random.below(8) << 20) | random.below(2)) >>> 0;
      return [short(), short(), short()];
    }
    default:
      return [a, random.word(), random.word()];
  }
}

function operandTable(operands: number, random: Random, extra: number): Uint32Array {
  const rows: number[][] = [];
  if (operands === 1) { for (const a of CORNERS) rows.push([a, 0, 0]); }
  else if (operands === 2) { for (const a of CORNERS) for (const b of CORNERS) rows.push([a, b, 0]); }
  else {
    for (const a of CORNERS) for (const b of CORNERS) rows.push([a, b, random.pick(CORNERS)]);
    for (const a of CORNERS) for (const c of CORNERS) rows.push([a, random.pick(CORNERS), c]);
  }
  for (let i = 0; i < extra; i++) rows.push(randomOperands(random));
  return Uint32Array.from(rows.flat());
}

for (const operation of OPERATIONS) {
  Deno.test({ name: `${operation.name} equals qemu's results and flags`, ignore: !ready }, async () => {
    const table = operandTable(operation.operands, new Random(operation.name.length), 40_000);
    const count = table.length / 3;
    const roundings = operation.rounded ? [0, 1, 2, 3, 4] : [0];
    const programs = roundings.map((rounding) => bytesOf(loop(operation, rounding, count)));
    const ends = await runInQemu({
      segments: [
        ...programs.map((bytes, i) => ({ address: CODE + 0x1000 * i, bytes })),
        { address: OPERANDS, bytes: new Uint8Array(table.buffer) },
        { address: RESULTS, bytes: new Uint8Array(0), length: 8 * count },
      ],
      cases: roundings.map((_, i) => ({ pc: CODE + 0x1000 * i })),
      dump: [{ address: RESULTS, length: 8 * count }],
    });
    roundings.forEach((rounding, i) => {
      assertEquals(ends[i].pc, CODE + 0x1000 * i + programs[i].length - 4, "the loop ran to its end");
      const results = new DataView(ends[i].memory[0].buffer, ends[i].memory[0].byteOffset);
      for (let row = 0; row < count; row++) {
        const [a, b, c] = table.subarray(3 * row, 3 * row + 3);
        float32.flags.value = 0;
        const result = operation.ours(a, b, c, rounding) >>> 0;
        const expected = results.getUint32(8 * row, true);
        const flags = results.getUint32(8 * row + 4, true);
        if (result !== expected || float32.flags.value !== flags) {
          const hex = (value: number) => `0x${value.toString(16).padStart(8, "0")}`;
          assert(
            false,
            `${operation.name} ${[a, b, c].slice(0, operation.operands).map(hex)} rounding ${rounding}: ` +
              `${hex(result)} flags ${float32.flags.value}, qemu ${hex(expected)} flags ${flags}`,
          );
        }
      }
    });
  });
}
