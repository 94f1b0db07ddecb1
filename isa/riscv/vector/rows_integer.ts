/**
 * Rows of the single-width, widening and narrowing integer instructions (RVV 1.0, chapter 11).
 * @module
 */
import type { InstructionRow } from "../../instruction.ts";
import {
  binary,
  type BinaryOperation,
  compare,
  type Expression,
  input,
  select,
  signExtend,
  unary,
  zeroExtend,
} from "../../expression.ts";
import { arithmetic, type ElementFunction, minorOpcode, vectorOperands, vectorRow } from "./encoding.ts";

const alu = (description: string) => ({ category: "vector-alu", description });
const comparing = (description: string) => ({ category: "vector-compare", description });
const multiply = (description: string) => ({ category: "vector-multiply", description });
const accumulate = (description: string) => ({ category: "vector-mac", description });
const divide = (description: string) => ({ category: "vector-divide", description });

const integer = { space: "I" } as const;
const shift = { space: "I", unsignedImmediate: true } as const;
const narrow = { space: "I", unsignedImmediate: true, vs2: 2 } as const;
const multiplying = { space: "M" } as const;
const wideSource = { space: "M", vs2: 2 } as const;
const carrying = { space: "I", mask: "operand" } as const;
const carryless = { space: "I", mask: "none" } as const;
const accumulating = { space: "M", accumulates: true, firstVs1: true } as const;

const operation = (name: BinaryOperation): ElementFunction => (_width, a, b) => binary(name, a, b);
const carry = (width: number): Expression => zeroExtend(input("v0", 1), width);
const not1 = (a: Expression): Expression => unary("not", a);

type Extension = (a: Expression, width: number) => Expression;

/** Both sources extended to twice the width, then an operation. */
function widening(name: BinaryOperation, extendA: Extension, extendB: Extension): ElementFunction {
  return (width, a, b) => binary(name, extendA(a, 2 * width), extendB(b, 2 * width));
}

/** vd + product of the extended sources. */
function wideningAccumulate(extendVs2: Extension, extendOther: Extension): ElementFunction {
  return (width, a, b) =>
    binary(
      "add",
      binary("multiply", extendOther(b, 2 * width), extendVs2(a, 2 * width)),
      input("vd", 2 * width),
    );
}

const narrowingShift = (name: BinaryOperation): ElementFunction => (width, a, b) =>
  zeroExtend(binary(name, a, zeroExtend(b, 2 * width)), width);

/** vzext and vsext: the factor divides the element width of the source. */
function extensions(): InstructionRow[] {
  const rows: InstructionRow[] = [];
  const codes = [["vzext", 8, 0b00010], ["vsext", 8, 0b00011], ["vzext", 4, 0b00100], ["vsext", 4, 0b00101], [
    "vzext",
    2,
    0b00110,
  ], ["vsext", 2, 0b00111]] as const;
  for (const [name, factor, vs1] of codes) {
    // A factor of 8 needs 64-bit elements, which ELEN 32 does not have.
    if (factor === 8) continue;
    const signed = name === "vsext";
    rows.push(vectorRow(
      `${name}.vf${factor}`,
      "vd, vs2, vm",
      [vectorOperands.vd, vectorOperands.vs2, vectorOperands.vm],
      { funct6: 0b010010, funct3: minorOpcode.OPMVV, vs1 },
      alu(`${signed ? "Sign" : "Zero"}-extends elements of SEW/${factor} bits to SEW bits.`),
      {
        kind: "element",
        element: (width) => (signed ? signExtend : zeroExtend)(input("vs2", width / factor), width),
      },
    ));
  }
  return rows;
}

/** vmv.v.v, vmv.v.x, vmv.v.i: the unmasked encodings of vmerge with vs2 = v0. */
function moves(): InstructionRow[] {
  const forms = [["v", "vs1", "OPIVV", vectorOperands.vs1], ["x", "rs1", "OPIVX", vectorOperands.rs1], [
    "i",
    "imm",
    "OPIVI",
    vectorOperands.imm,
  ]] as const;
  return forms.map(([form, name, funct3, operand]) =>
    vectorRow(
      `vmv.v.${form}`,
      `vd, ${name}`,
      [vectorOperands.vd, operand],
      { funct6: 0b010111, funct3: minorOpcode[funct3], vm: 1, vs2: 0 },
      alu(form === "v" ? "Copies vs1 to vd." : "Copies a scalar to every element."),
      { kind: "element", element: (width) => input(name, width) },
    )
  );
}

const equal: ElementFunction = (_width, a, b) => compare("equal", a, b);
const notEqual: ElementFunction = (_width, a, b) => compare("notEqual", a, b);
const lessUnsigned: ElementFunction = (_width, a, b) => compare("lessUnsigned", a, b);
const lessSigned: ElementFunction = (_width, a, b) => compare("lessSigned", a, b);
const lessOrEqualUnsigned: ElementFunction = (_width, a, b) => not1(compare("lessUnsigned", b, a));
const lessOrEqualSigned: ElementFunction = (_width, a, b) => not1(compare("lessSigned", b, a));
const greaterUnsigned: ElementFunction = (_width, a, b) => compare("lessUnsigned", b, a);
const greaterSigned: ElementFunction = (_width, a, b) => compare("lessSigned", b, a);

const product: ElementFunction = (_width, a, b) => binary("multiply", b, a);
const destination = (width: number) => input("vd", width);

/** The integer rows. */
export const integerRows: readonly InstructionRow[] = [
  arithmetic("vadd", 0b000000, "vv vx vi", integer, alu("vd = vs2 + source."), operation("add")),
  arithmetic("vsub", 0b000010, "vv vx", integer, alu("vd = vs2 - source."), operation("subtract")),
  arithmetic("vrsub", 0b000011, "vx vi", integer, alu("vd = source - vs2."), (_w, a, b) => binary("subtract", b, a)),
  arithmetic("vminu", 0b000100, "vv vx", integer, alu("Unsigned minimum."), operation("minimumUnsigned")),
  arithmetic("vmin", 0b000101, "vv vx", integer, alu("Signed minimum."), operation("minimumSigned")),
  arithmetic("vmaxu", 0b000110, "vv vx", integer, alu("Unsigned maximum."), operation("maximumUnsigned")),
  arithmetic("vmax", 0b000111, "vv vx", integer, alu("Signed maximum."), operation("maximumSigned")),
  arithmetic("vand", 0b001001, "vv vx vi", integer, alu("Bitwise and."), operation("and")),
  arithmetic("vor", 0b001010, "vv vx vi", integer, alu("Bitwise or."), operation("or")),
  arithmetic("vxor", 0b001011, "vv vx vi", integer, alu("Bitwise exclusive or."), operation("xor")),
  arithmetic("vsll", 0b100101, "vv vx vi", shift, alu("Shift left by source modulo SEW."), operation("shiftLeft")),
  arithmetic(
    "vsrl",
    0b101000,
    "vv vx vi",
    shift,
    alu("Logical shift right by source modulo SEW."),
    operation("shiftRightLogical"),
  ),
  arithmetic(
    "vsra",
    0b101001,
    "vv vx vi",
    shift,
    alu("Arithmetic shift right by source modulo SEW."),
    operation("shiftRightArithmetic"),
  ),
  arithmetic(
    "vnsrl",
    0b101100,
    "wv wx wi",
    narrow,
    alu("Logical shift right of 2*SEW bits, low half kept."),
    narrowingShift("shiftRightLogical"),
  ),
  arithmetic(
    "vnsra",
    0b101101,
    "wv wx wi",
    narrow,
    alu("Arithmetic shift right of 2*SEW bits, low half kept."),
    narrowingShift("shiftRightArithmetic"),
  ),

  arithmetic(
    "vadc",
    0b010000,
    "vvm vxm vim",
    carrying,
    alu("vd = vs2 + source + carry in v0."),
    (w, a, b) => binary("add", binary("add", a, b), carry(w)),
  ),
  arithmetic(
    "vmadc",
    0b010001,
    "vvm vxm vim",
    carrying,
    comparing("Carry-out of vs2 + source + carry in v0."),
    (_w, a, b) =>
      select(
        input("v0", 1),
        not1(compare("lessUnsigned", b, unary("not", a))),
        compare("lessUnsigned", unary("not", a), b),
      ),
  ),
  arithmetic(
    "vmadc",
    0b010001,
    "vv vx vi",
    carryless,
    comparing("Carry-out of vs2 + source."),
    (_w, a, b) => compare("lessUnsigned", unary("not", a), b),
  ),
  arithmetic(
    "vsbc",
    0b010010,
    "vvm vxm",
    carrying,
    alu("vd = vs2 - source - borrow in v0."),
    (w, a, b) => binary("subtract", binary("subtract", a, b), carry(w)),
  ),
  arithmetic(
    "vmsbc",
    0b010011,
    "vvm vxm",
    carrying,
    comparing("Borrow-out of vs2 - source - borrow in v0."),
    (_w, a, b) => select(input("v0", 1), not1(compare("lessUnsigned", b, a)), compare("lessUnsigned", a, b)),
  ),
  arithmetic("vmsbc", 0b010011, "vv vx", carryless, comparing("Borrow-out of vs2 - source."), lessUnsigned),
  arithmetic(
    "vmerge",
    0b010111,
    "vvm vxm vim",
    carrying,
    alu("vd = v0 ? source : vs2."),
    (_w, a, b) => select(input("v0", 1), b, a),
  ),
  moves(),

  arithmetic("vmseq", 0b011000, "vv vx vi", integer, comparing("Mask of vs2 == source."), equal),
  arithmetic("vmsne", 0b011001, "vv vx vi", integer, comparing("Mask of vs2 != source."), notEqual),
  arithmetic("vmsltu", 0b011010, "vv vx", integer, comparing("Mask of vs2 < source, unsigned."), lessUnsigned),
  arithmetic("vmslt", 0b011011, "vv vx", integer, comparing("Mask of vs2 < source, signed."), lessSigned),
  arithmetic(
    "vmsleu",
    0b011100,
    "vv vx vi",
    integer,
    comparing("Mask of vs2 <= source, unsigned."),
    lessOrEqualUnsigned,
  ),
  arithmetic("vmsle", 0b011101, "vv vx vi", integer, comparing("Mask of vs2 <= source, signed."), lessOrEqualSigned),
  arithmetic("vmsgtu", 0b011110, "vx vi", integer, comparing("Mask of vs2 > source, unsigned."), greaterUnsigned),
  arithmetic("vmsgt", 0b011111, "vx vi", integer, comparing("Mask of vs2 > source, signed."), greaterSigned),

  arithmetic("vdivu", 0b100000, "vv vx", multiplying, divide("Unsigned quotient."), operation("divideUnsigned")),
  arithmetic("vdiv", 0b100001, "vv vx", multiplying, divide("Signed quotient."), operation("divideSigned")),
  arithmetic("vremu", 0b100010, "vv vx", multiplying, divide("Unsigned remainder."), operation("remainderUnsigned")),
  arithmetic("vrem", 0b100011, "vv vx", multiplying, divide("Signed remainder."), operation("remainderSigned")),
  arithmetic(
    "vmulhu",
    0b100100,
    "vv vx",
    multiplying,
    multiply("Upper half of the unsigned product."),
    operation("multiplyHighUnsigned"),
  ),
  arithmetic("vmul", 0b100101, "vv vx", multiplying, multiply("Lower half of the product."), product),
  arithmetic(
    "vmulhsu",
    0b100110,
    "vv vx",
    multiplying,
    multiply("Upper half of signed vs2 times unsigned source."),
    operation("multiplyHighSignedUnsigned"),
  ),
  arithmetic(
    "vmulh",
    0b100111,
    "vv vx",
    multiplying,
    multiply("Upper half of the signed product."),
    operation("multiplyHighSigned"),
  ),
  arithmetic(
    "vmadd",
    0b101001,
    "vv vx",
    accumulating,
    accumulate("vd = source * vd + vs2."),
    (w, a, b) => binary("add", binary("multiply", b, destination(w)), a),
  ),
  arithmetic(
    "vnmsub",
    0b101011,
    "vv vx",
    accumulating,
    accumulate("vd = vs2 - source * vd."),
    (w, a, b) => binary("subtract", a, binary("multiply", b, destination(w))),
  ),
  arithmetic(
    "vmacc",
    0b101101,
    "vv vx",
    accumulating,
    accumulate("vd = vd + source * vs2."),
    (w, a, b) => binary("add", binary("multiply", b, a), destination(w)),
  ),
  arithmetic(
    "vnmsac",
    0b101111,
    "vv vx",
    accumulating,
    accumulate("vd = vd - source * vs2."),
    (w, a, b) => binary("subtract", destination(w), binary("multiply", b, a)),
  ),

  arithmetic(
    "vwaddu",
    0b110000,
    "vv vx",
    multiplying,
    alu("Widening unsigned sum."),
    widening("add", zeroExtend, zeroExtend),
  ),
  arithmetic(
    "vwadd",
    0b110001,
    "vv vx",
    multiplying,
    alu("Widening signed sum."),
    widening("add", signExtend, signExtend),
  ),
  arithmetic(
    "vwsubu",
    0b110010,
    "vv vx",
    multiplying,
    alu("Widening unsigned difference."),
    widening("subtract", zeroExtend, zeroExtend),
  ),
  arithmetic(
    "vwsub",
    0b110011,
    "vv vx",
    multiplying,
    alu("Widening signed difference."),
    widening("subtract", signExtend, signExtend),
  ),
  arithmetic(
    "vwaddu",
    0b110100,
    "wv wx",
    wideSource,
    alu("Wide vs2 plus zero-extended source."),
    widening("add", zeroExtend, zeroExtend),
  ),
  arithmetic(
    "vwadd",
    0b110101,
    "wv wx",
    wideSource,
    alu("Wide vs2 plus sign-extended source."),
    widening("add", signExtend, signExtend),
  ),
  arithmetic(
    "vwsubu",
    0b110110,
    "wv wx",
    wideSource,
    alu("Wide vs2 minus zero-extended source."),
    widening("subtract", zeroExtend, zeroExtend),
  ),
  arithmetic(
    "vwsub",
    0b110111,
    "wv wx",
    wideSource,
    alu("Wide vs2 minus sign-extended source."),
    widening("subtract", signExtend, signExtend),
  ),
  arithmetic(
    "vwmulu",
    0b111000,
    "vv vx",
    multiplying,
    multiply("Widening unsigned product."),
    widening("multiply", zeroExtend, zeroExtend),
  ),
  arithmetic(
    "vwmulsu",
    0b111010,
    "vv vx",
    multiplying,
    multiply("Widening product of signed vs2 and unsigned source."),
    widening("multiply", signExtend, zeroExtend),
  ),
  arithmetic(
    "vwmul",
    0b111011,
    "vv vx",
    multiplying,
    multiply("Widening signed product."),
    widening("multiply", signExtend, signExtend),
  ),
  arithmetic(
    "vwmaccu",
    0b111100,
    "vv vx",
    accumulating,
    accumulate("vd += unsigned source * unsigned vs2, widening."),
    wideningAccumulate(zeroExtend, zeroExtend),
  ),
  arithmetic(
    "vwmacc",
    0b111101,
    "vv vx",
    accumulating,
    accumulate("vd += signed source * signed vs2, widening."),
    wideningAccumulate(signExtend, signExtend),
  ),
  arithmetic(
    "vwmaccus",
    0b111110,
    "vx",
    accumulating,
    accumulate("vd += unsigned source * signed vs2, widening."),
    wideningAccumulate(signExtend, zeroExtend),
  ),
  arithmetic(
    "vwmaccsu",
    0b111111,
    "vv vx",
    accumulating,
    accumulate("vd += signed source * unsigned vs2, widening."),
    wideningAccumulate(zeroExtend, signExtend),
  ),
  extensions(),
  [vectorRow(
    "vid.v",
    "vd, vm",
    [vectorOperands.vd, vectorOperands.vm],
    { funct6: 0b010100, funct3: minorOpcode.OPMVV, vs2: 0, vs1: 0b10001 },
    alu("vd[i] = i."),
    { kind: "element", element: (width) => zeroExtend(input("index", 32), width) },
  )],
].flat();
