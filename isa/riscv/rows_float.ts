/**
 * Rows of the F extension, one line each. The arithmetic itself is IEEE 754 and so a named primitive: `float32_add` is
 * `add` of `isa/numerics/float32.ts`. The input `rm` is the rounding mode after a dynamic one has been looked up.
 * @module
 */
import type { InstructionRow } from "../instruction.ts";
import { call, type Expression, input, signExtend, zeroExtend } from "../expression.ts";
import { exactRow, type Group, loadRow, roundedRow, scalarOperands, storeRow, type Xlen } from "./encoding.ts";

const float: Group = { extension: "F", category: "float" };
const divides: Group = { extension: "F", category: "float-divide" };
const moves: Group = { extension: "F", category: "float-move" };
const loads: Group = { extension: "F", category: "float-load" };
const stores: Group = { extension: "F", category: "float-store" };

const { rd, rs1, fd, fs1, fs2, fs3 } = scalarOperands;
const [a, b, c, rounding] = [input("rs1", 32), input("rs2", 32), input("rs3", 32), input("rm", 3)];

const primitive = (name: string, ...parameters: Expression[]) => call(`float32_${name}`, 32, ...parameters);

/** `a` with its sign turned, exact also for NaN. */
const negated = (x: Expression) => primitive("signInjectNegated", x, x);

/** x * y + z with one rounding. */
const fused = (x: Expression, y: Expression, z: Expression) => primitive("fusedMultiplyAdd", x, y, z, rounding);

/** F for a register width of the integer registers. */
export function floatRows(xlen: Xlen): readonly InstructionRow[] {
  const integer = zeroExtend(input("rs1", xlen), 32);
  const toX = (value: Expression) => signExtend(value, xlen);
  // deno-fmt-ignore: a table
  return [
    loadRow(loads, "flw", 0x00002007, 4, true, "Loads a single-precision number.", fd),
    storeRow(stores, "fsw", 0x00002027, 4, "Stores a single-precision number.", fs2),
    roundedRow(float, "fmadd.s", 0x00000043, [fd, fs1, fs2, fs3], fused(a, b, c), "rs1 * rs2 + rs3 with one rounding."),
    roundedRow(float, "fmsub.s", 0x00000047, [fd, fs1, fs2, fs3], fused(a, b, negated(c)), "rs1 * rs2 - rs3 with one rounding."),
    roundedRow(float, "fnmsub.s", 0x0000004b, [fd, fs1, fs2, fs3], fused(negated(a), b, c), "-(rs1 * rs2) + rs3 with one rounding."),
    roundedRow(float, "fnmadd.s", 0x0000004f, [fd, fs1, fs2, fs3], fused(negated(a), b, negated(c)), "-(rs1 * rs2) - rs3 with one rounding."),
    roundedRow(float, "fadd.s", 0x00000053, [fd, fs1, fs2], primitive("add", a, b, rounding), "Adds."),
    roundedRow(float, "fsub.s", 0x08000053, [fd, fs1, fs2], primitive("subtract", a, b, rounding), "Subtracts rs2 from rs1."),
    roundedRow(float, "fmul.s", 0x10000053, [fd, fs1, fs2], primitive("multiply", a, b, rounding), "Multiplies."),
    roundedRow(divides, "fdiv.s", 0x18000053, [fd, fs1, fs2], primitive("divide", a, b, rounding), "Divides rs1 by rs2."),
    roundedRow(divides, "fsqrt.s", 0x58000053, [fd, fs1], primitive("squareRoot", a, rounding), "Square root."),
    exactRow(float, "fsgnj.s", 0x20000053, [fd, fs1, fs2], primitive("signInject", a, b), "rs1 with the sign of rs2."),
    exactRow(float, "fsgnjn.s", 0x20001053, [fd, fs1, fs2], primitive("signInjectNegated", a, b), "rs1 with the opposite sign of rs2."),
    exactRow(float, "fsgnjx.s", 0x20002053, [fd, fs1, fs2], primitive("signInjectXor", a, b), "rs1 with the product of both signs."),
    exactRow(float, "fmin.s", 0x28000053, [fd, fs1, fs2], primitive("minimum", a, b), "Minimum; the number if one operand is NaN; -0 < +0."),
    exactRow(float, "fmax.s", 0x28001053, [fd, fs1, fs2], primitive("maximum", a, b), "Maximum; the number if one operand is NaN; -0 < +0."),
    roundedRow(float, "fcvt.w.s", 0xc0000053, [rd, fs1], toX(primitive("toInt32", a, rounding)), "To a signed 32-bit integer, saturating; NaN gives the largest."),
    roundedRow(float, "fcvt.wu.s", 0xc0100053, [rd, fs1], toX(primitive("toUint32", a, rounding)), "To an unsigned 32-bit integer, saturating; NaN gives the largest."),
    exactRow(moves, "fmv.x.w", 0xe0000053, [rd, fs1], toX(a), "Copies the bits to an integer register."),
    exactRow(float, "feq.s", 0xa0002053, [rd, fs1, fs2], zeroExtend(primitive("equal", a, b), xlen), "1 if equal, else 0; signals only for signaling NaN."),
    exactRow(float, "flt.s", 0xa0001053, [rd, fs1, fs2], zeroExtend(primitive("lessThan", a, b), xlen), "1 if rs1 < rs2, else 0; signals for NaN."),
    exactRow(float, "fle.s", 0xa0000053, [rd, fs1, fs2], zeroExtend(primitive("lessOrEqual", a, b), xlen), "1 if rs1 <= rs2, else 0; signals for NaN."),
    exactRow(float, "fclass.s", 0xe0001053, [rd, fs1], zeroExtend(primitive("classify", a), xlen), "Class of the number as a ten-bit mask."),
    roundedRow(float, "fcvt.s.w", 0xd0000053, [fd, rs1], primitive("fromInt32", integer, rounding), "From a signed 32-bit integer."),
    roundedRow(float, "fcvt.s.wu", 0xd0100053, [fd, rs1], primitive("fromUint32", integer, rounding), "From an unsigned 32-bit integer."),
    exactRow(moves, "fmv.w.x", 0xf0000053, [fd, rs1], integer, "Copies bits from an integer register."),
  ];
}
