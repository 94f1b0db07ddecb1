/**
 * Rows of the fixed-point instructions (RVV 1.0, chapter 12). Saturation and rounding are named primitives: they read
 * vxrm (`vxrm`, two bits) and raise vxsat.
 * @module
 */
import type { InstructionRow } from "../../instruction.ts";
import { call, input, zeroExtend } from "../../expression.ts";
import { arithmetic, type ElementFunction } from "./encoding.ts";

const text = (description: string) => ({ category: "vector-fixed-point", description });
const integer = { space: "I" } as const;
const shift = { space: "I", unsignedImmediate: true } as const;
const narrow = { space: "I", unsignedImmediate: true, vs2: 2 } as const;
const multiplying = { space: "M" } as const;

const saturating = (name: string): ElementFunction => (width, a, b) => call(name, width, a, b);
const rounding = (name: string): ElementFunction => (width, a, b) => call(name, width, a, b, input("vxrm", 2));
const clipping = (clip: string, shiftName: string): ElementFunction => (width, a, b) =>
  call(clip, width, call(shiftName, 2 * width, a, zeroExtend(b, 2 * width), input("vxrm", 2)));

/** The fixed-point rows. */
export const fixedPointRows: readonly InstructionRow[] = [
  arithmetic(
    "vsaddu",
    0b100000,
    "vv vx vi",
    integer,
    text("Unsigned saturating sum."),
    saturating("saturatingAddUnsigned"),
  ),
  arithmetic("vsadd", 0b100001, "vv vx vi", integer, text("Signed saturating sum."), saturating("saturatingAddSigned")),
  arithmetic(
    "vssubu",
    0b100010,
    "vv vx",
    integer,
    text("Unsigned saturating difference."),
    saturating("saturatingSubtractUnsigned"),
  ),
  arithmetic(
    "vssub",
    0b100011,
    "vv vx",
    integer,
    text("Signed saturating difference."),
    saturating("saturatingSubtractSigned"),
  ),
  arithmetic(
    "vaaddu",
    0b001000,
    "vv vx",
    multiplying,
    text("Half the unsigned sum, rounded by vxrm."),
    rounding("averagingAddUnsigned"),
  ),
  arithmetic(
    "vaadd",
    0b001001,
    "vv vx",
    multiplying,
    text("Half the signed sum, rounded by vxrm."),
    rounding("averagingAddSigned"),
  ),
  arithmetic(
    "vasubu",
    0b001010,
    "vv vx",
    multiplying,
    text("Half the unsigned difference, rounded by vxrm."),
    rounding("averagingSubtractUnsigned"),
  ),
  arithmetic(
    "vasub",
    0b001011,
    "vv vx",
    multiplying,
    text("Half the signed difference, rounded by vxrm."),
    rounding("averagingSubtractSigned"),
  ),
  arithmetic(
    "vsmul",
    0b100111,
    "vv vx",
    integer,
    {
      category: "vector-multiply",
      description: "Signed fractional product: vs2 * source / 2^(SEW-1), rounded, saturated.",
    },
    rounding("fractionalMultiply"),
  ),
  arithmetic(
    "vssrl",
    0b101010,
    "vv vx vi",
    shift,
    text("Logical shift right, rounded by vxrm."),
    rounding("roundingShiftRightLogical"),
  ),
  arithmetic(
    "vssra",
    0b101011,
    "vv vx vi",
    shift,
    text("Arithmetic shift right, rounded by vxrm."),
    rounding("roundingShiftRightArithmetic"),
  ),
  arithmetic(
    "vnclipu",
    0b101110,
    "wv wx wi",
    narrow,
    text("Logical shift right of 2*SEW bits, rounded, saturated to SEW bits unsigned."),
    clipping("clipUnsigned", "roundingShiftRightLogical"),
  ),
  arithmetic(
    "vnclip",
    0b101111,
    "wv wx wi",
    narrow,
    text("Arithmetic shift right of 2*SEW bits, rounded, saturated to SEW bits signed."),
    clipping("clipSigned", "roundingShiftRightArithmetic"),
  ),
].flat();
