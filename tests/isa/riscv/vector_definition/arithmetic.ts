/**
 * Element-wise integer and fixed-point instructions (chapters 11 and 12) as formulas on one element.
 * @module
 */
import { type Definition, type Fields, simm5 } from "./definition.ts";
import {
  type Group,
  maskGroup,
  requireDisjoint,
  requireGroup,
  requireMaskUntouched,
  requireOverlapAllowed,
  requireVtype,
  sourcesOfDifferentWidthOverlap,
} from "./legality.ts";
import { decodeVtype, readElement, readMaskBit, type VectorState, writeElement, writeMaskBit } from "./state.ts";

/** The operands of one element: `a` from vs2, `b` from vs1, rs1 or the immediate, `d` the old destination. */
interface Element {
  readonly a: bigint;
  readonly b: bigint;
  readonly d: bigint;
  /** The same, as two's complement numbers of their widths. */
  readonly signedA: bigint;
  readonly signedB: bigint;
  readonly signedD: bigint;
  /** Width of the destination in bits. */
  readonly width: number;
  /** SEW in bits. */
  readonly sew: number;
  /** The element's bit of v0 where the instruction uses it as carry, borrow or selector; else 0. */
  readonly carry: bigint;
  /** (v >> d) with the rounding of vxrm (3.8). */
  round(value: bigint, shift: bigint): bigint;
  /** Limits a value to the signed or unsigned range of the destination; sets vxsat if it had to. */
  clip(value: bigint, signed: boolean): bigint;
}

type Formula = (element: Element) => bigint;

/** Widths as multiples of SEW; "mask" for a mask destination. */
interface Widths {
  readonly destination: number | "mask";
  readonly a: number;
  readonly b: number;
}

const SINGLE: Widths = { destination: 1, a: 1, b: 1 };
const WIDENING: Widths = { destination: 2, a: 1, b: 1 };
const WIDENING_WIDE: Widths = { destination: 2, a: 2, b: 1 };
const NARROWING: Widths = { destination: 1, a: 2, b: 1 };
const COMPARE: Widths = { destination: "mask", a: 1, b: 1 };

/** funct3 of the forms; "u" is the OPIVI form with an unsigned immediate. */
const FUNCT3 = { I: { v: 0, x: 4, i: 3, u: 3 }, M: { v: 2, x: 6, i: -1, u: -1 } } as const;

type Form = "v" | "x" | "i" | "u";

/** How v0 takes part: as mask; as a mandatory data operand (vm = 0); as carry-in if vm = 0; or must be absent. */
type MaskUse = "mask" | "required" | "carry" | "none";

interface Options {
  readonly mask?: MaskUse;
  readonly rounds?: boolean;
  /** A value for the vs1 or vs2 field that the encoding fixes; that operand does not exist. */
  readonly fixed?: Partial<Fields>;
}

/** 3.8: the rounding increment for a right shift of `value` by `shift`. */
export function roundingIncrement(value: bigint, shift: bigint, vxrm: number): bigint {
  if (shift === 0n) return 0n;
  const bit = (n: bigint) => (value >> n) & 1n;
  const anyBelow = (n: bigint) => (n > 0n && (value & ((1n << n) - 1n)) !== 0n ? 1n : 0n);
  switch (vxrm) {
    case 0: // round to nearest, ties up
      return bit(shift - 1n);
    case 1: // round to nearest, ties to even
      return bit(shift - 1n) & (anyBelow(shift - 1n) | bit(shift));
    case 2: // truncate
      return 0n;
    default: // round to odd
      return (1n - bit(shift)) & anyBelow(shift);
  }
}

function elementwise(
  mnemonic: string,
  funct6: number,
  category: "I" | "M",
  form: Form,
  widths: Widths,
  formula: Formula,
  options: Options = {},
): Definition {
  const mask = options.mask ?? "mask";
  const fixed: Partial<Fields> = {
    ...options.fixed,
    ...(mask === "required" ? { vm: 0 } : mask === "none" ? { vm: 1 } : {}),
  };
  const hasA = options.fixed?.vs2 === undefined;
  const hasB = options.fixed?.vs1 === undefined;

  function groups(state: VectorState, { vd, vs1, vs2 }: Fields) {
    const { sew, lmul } = requireVtype(state);
    const group = (first: number, factor: number): Group => ({ first, eew: sew * factor, emul: lmul * factor });
    const sources: Group[] = [];
    if (hasA) sources.push(group(vs2, widths.a));
    if (hasB && form === "v") sources.push(group(vs1, widths.b));
    const destination = widths.destination === "mask" ? maskGroup(vd) : group(vd, widths.destination);
    return { sources, destination };
  }

  return {
    name: mnemonic,
    base: (funct6 << 26) | (FUNCT3[category][form] << 12) | 0x57,
    fixed,
    scalar: form === "x",
    rounds: options.rounds,
    check(state, fields) {
      const { sources, destination } = groups(state, fields);
      for (const source of sources) requireGroup(source);
      if (widths.destination !== "mask") requireGroup(destination);
      for (const source of sources) requireOverlapAllowed(destination, source);
      if (mask === "required" && widths.destination !== "mask") requireDisjoint(destination, maskGroup(0));
      if (mask === "mask" && widths.destination !== "mask") requireMaskUntouched(fields.vm, destination);
      const mustRead = formulaReadsDestination(mnemonic) ? [destination] : [];
      return sourcesOfDifferentWidthOverlap([...sources, ...mustRead, ...(fields.vm === 0 ? [maskGroup(0)] : [])]);
    },
    execute(state, { vd, vs1, vs2, vm }, before) {
      const { sew } = decodeVtype(before.vtype);
      const widthA = sew * widths.a;
      const widthB = sew * widths.b;
      const width = widths.destination === "mask" ? 1 : sew * widths.destination;
      for (let i = before.vstart; i < before.vl; i++) {
        const maskBit = readMaskBit(before.v, 0, i);
        if (mask === "mask" && vm === 0 && !maskBit) continue;
        const a = hasA ? readElement(before.v, vs2, widthA, i) : 0n;
        const b = !hasB
          ? 0n
          : form === "v"
          ? readElement(before.v, vs1, widthB, i)
          : BigInt.asUintN(widthB, form === "x" ? before.x[vs1] : form === "i" ? simm5(vs1) : BigInt(vs1));
        const d = widths.destination === "mask" ? 0n : readElement(before.v, vd, width, i);
        const result = formula({
          a,
          b,
          d,
          signedA: BigInt.asIntN(widthA, a),
          signedB: BigInt.asIntN(widthB, b),
          signedD: BigInt.asIntN(width, d),
          width,
          sew,
          carry: vm === 0 && maskBit ? 1n : 0n,
          round: (value, shift) => (value >> shift) + roundingIncrement(value, shift, before.vxrm),
          clip(value, signed) {
            const bits = BigInt(width);
            const low = signed ? -(1n << (bits - 1n)) : 0n;
            const high = signed ? (1n << (bits - 1n)) - 1n : (1n << bits) - 1n;
            if (value < low || value > high) state.vxsat = 1;
            return value < low ? low : value > high ? high : value;
          },
        });
        if (widths.destination === "mask") writeMaskBit(state.v, vd, i, (result & 1n) === 1n);
        else writeElement(state.v, vd, width, i, result);
      }
    },
  };
}

function formulaReadsDestination(name: string): boolean {
  return /^v(macc|nmsac|madd|nmsub|wmacc)/.test(name);
}

/** One entry per form of `forms`; "vv vx vi" style suffixes follow from `suffixes`. */
function family(
  mnemonic: string,
  funct6: number,
  category: "I" | "M",
  forms: string,
  widths: Widths,
  formula: Formula,
  options: Options = {},
): Definition[] {
  return forms.split(" ").map((suffix) => {
    const letter = suffix.replace("m", "").at(-1) as Form;
    const name = `${mnemonic}.${suffix.replace("u", "i")}`;
    return elementwise(name, funct6, category, letter, widths, formula, options);
  });
}

const bool = (condition: boolean): bigint => (condition ? 1n : 0n);

/** 11.11: division by zero gives all ones and the dividend; the one signed overflow wraps. */
const divide = (a: bigint, b: bigint): bigint => (b === 0n ? -1n : a / b);
const remainder = (a: bigint, b: bigint): bigint => (b === 0n ? a : a % b);

/** Shift amounts use the low log2(width) bits (11.6). */
const amount = (b: bigint, width: number): bigint => b & BigInt(width - 1);

const FIXED_POINT: Options = { rounds: true };

/** Chapters 11 and 12 except reductions: every element-wise instruction in every form. */
export const arithmeticDefinitions: Definition[] = [
  // 11.1 Single-width add and subtract
  family("vadd", 0b000000, "I", "vv vx vi", SINGLE, ({ a, b }) => a + b),
  family("vsub", 0b000010, "I", "vv vx", SINGLE, ({ a, b }) => a - b),
  family("vrsub", 0b000011, "I", "vx vi", SINGLE, ({ a, b }) => b - a),
  // 11.2 Widening add and subtract
  family("vwaddu", 0b110000, "M", "vv vx", WIDENING, ({ a, b }) => a + b),
  family("vwadd", 0b110001, "M", "vv vx", WIDENING, ({ signedA, signedB }) => signedA + signedB),
  family("vwsubu", 0b110010, "M", "vv vx", WIDENING, ({ a, b }) => a - b),
  family("vwsub", 0b110011, "M", "vv vx", WIDENING, ({ signedA, signedB }) => signedA - signedB),
  family("vwaddu", 0b110100, "M", "wv wx", WIDENING_WIDE, ({ a, b }) => a + b),
  family("vwadd", 0b110101, "M", "wv wx", WIDENING_WIDE, ({ signedA, signedB }) => signedA + signedB),
  family("vwsubu", 0b110110, "M", "wv wx", WIDENING_WIDE, ({ a, b }) => a - b),
  family("vwsub", 0b110111, "M", "wv wx", WIDENING_WIDE, ({ signedA, signedB }) => signedA - signedB),
  // 11.3 Extension
  [2, 4, 8].flatMap((divisor) =>
    [false, true].map((signed) => {
      const code = { 2: 0b00110, 4: 0b00100, 8: 0b00010 }[divisor]! + (signed ? 1 : 0);
      const widths: Widths = { destination: 1, a: 1 / divisor, b: 1 };
      const name = `v${signed ? "s" : "z"}ext.vf${divisor}`;
      const formula: Formula = ({ a, signedA }) => (signed ? signedA : a);
      return elementwise(name, 0b010010, "M", "v", widths, formula, { fixed: { vs1: code } });
    })
  ),
  // 11.4 Carry and borrow
  family("vadc", 0b010000, "I", "vvm vxm vim", SINGLE, ({ a, b, carry }) => a + b + carry, { mask: "required" }),
  family("vmadc", 0b010001, "I", "vv vx vi", COMPARE, ({ a, b, carry, sew }) => (a + b + carry) >> BigInt(sew), {
    mask: "carry",
  }),
  family("vsbc", 0b010010, "I", "vvm vxm", SINGLE, ({ a, b, carry }) => a - b - carry, { mask: "required" }),
  family("vmsbc", 0b010011, "I", "vv vx", COMPARE, ({ a, b, carry }) => bool(a - b - carry < 0n), { mask: "carry" }),
  // 11.5 Logic
  family("vand", 0b001001, "I", "vv vx vi", SINGLE, ({ a, b }) => a & b),
  family("vor", 0b001010, "I", "vv vx vi", SINGLE, ({ a, b }) => a | b),
  family("vxor", 0b001011, "I", "vv vx vi", SINGLE, ({ a, b }) => a ^ b),
  // 11.6, 11.7 Shifts
  family("vsll", 0b100101, "I", "vv vx vu", SINGLE, ({ a, b, sew }) => a << amount(b, sew)),
  family("vsrl", 0b101000, "I", "vv vx vu", SINGLE, ({ a, b, sew }) => a >> amount(b, sew)),
  family("vsra", 0b101001, "I", "vv vx vu", SINGLE, ({ signedA, b, sew }) => signedA >> amount(b, sew)),
  family("vnsrl", 0b101100, "I", "wv wx wu", NARROWING, ({ a, b, sew }) => a >> amount(b, 2 * sew)),
  family("vnsra", 0b101101, "I", "wv wx wu", NARROWING, ({ signedA, b, sew }) => signedA >> amount(b, 2 * sew)),
  // 11.8 Compares
  family("vmseq", 0b011000, "I", "vv vx vi", COMPARE, ({ a, b }) => bool(a === b)),
  family("vmsne", 0b011001, "I", "vv vx vi", COMPARE, ({ a, b }) => bool(a !== b)),
  family("vmsltu", 0b011010, "I", "vv vx", COMPARE, ({ a, b }) => bool(a < b)),
  family("vmslt", 0b011011, "I", "vv vx", COMPARE, ({ signedA, signedB }) => bool(signedA < signedB)),
  family("vmsleu", 0b011100, "I", "vv vx vi", COMPARE, ({ a, b }) => bool(a <= b)),
  family("vmsle", 0b011101, "I", "vv vx vi", COMPARE, ({ signedA, signedB }) => bool(signedA <= signedB)),
  family("vmsgtu", 0b011110, "I", "vx vi", COMPARE, ({ a, b }) => bool(a > b)),
  family("vmsgt", 0b011111, "I", "vx vi", COMPARE, ({ signedA, signedB }) => bool(signedA > signedB)),
  // 11.9 Minimum and maximum
  family("vminu", 0b000100, "I", "vv vx", SINGLE, ({ a, b }) => (a < b ? a : b)),
  family("vmin", 0b000101, "I", "vv vx", SINGLE, ({ signedA, signedB }) => (signedA < signedB ? signedA : signedB)),
  family("vmaxu", 0b000110, "I", "vv vx", SINGLE, ({ a, b }) => (a > b ? a : b)),
  family("vmax", 0b000111, "I", "vv vx", SINGLE, ({ signedA, signedB }) => (signedA > signedB ? signedA : signedB)),
  // 11.10 Multiply
  family("vmul", 0b100101, "M", "vv vx", SINGLE, ({ a, b }) => a * b),
  family("vmulh", 0b100111, "M", "vv vx", SINGLE, ({ signedA, signedB, sew }) => (signedA * signedB) >> BigInt(sew)),
  family("vmulhu", 0b100100, "M", "vv vx", SINGLE, ({ a, b, sew }) => (a * b) >> BigInt(sew)),
  family("vmulhsu", 0b100110, "M", "vv vx", SINGLE, ({ signedA, b, sew }) => (signedA * b) >> BigInt(sew)),
  // 11.11 Divide
  family("vdivu", 0b100000, "M", "vv vx", SINGLE, ({ a, b }) => divide(a, b)),
  family("vdiv", 0b100001, "M", "vv vx", SINGLE, ({ signedA, signedB }) => divide(signedA, signedB)),
  family("vremu", 0b100010, "M", "vv vx", SINGLE, ({ a, b }) => remainder(a, b)),
  family("vrem", 0b100011, "M", "vv vx", SINGLE, ({ signedA, signedB }) => remainder(signedA, signedB)),
  // 11.12 Widening multiply
  family("vwmul", 0b111011, "M", "vv vx", WIDENING, ({ signedA, signedB }) => signedA * signedB),
  family("vwmulu", 0b111000, "M", "vv vx", WIDENING, ({ a, b }) => a * b),
  family("vwmulsu", 0b111010, "M", "vv vx", WIDENING, ({ signedA, b }) => signedA * b),
  // 11.13 Multiply-add
  family("vmacc", 0b101101, "M", "vv vx", SINGLE, ({ a, b, d }) => b * a + d),
  family("vnmsac", 0b101111, "M", "vv vx", SINGLE, ({ a, b, d }) => -(b * a) + d),
  family("vmadd", 0b101001, "M", "vv vx", SINGLE, ({ a, b, d }) => b * d + a),
  family("vnmsub", 0b101011, "M", "vv vx", SINGLE, ({ a, b, d }) => -(b * d) + a),
  // 11.14 Widening multiply-add; in "su" the first letter is the signedness of vs1 or rs1, the second that of vs2
  family("vwmaccu", 0b111100, "M", "vv vx", WIDENING, ({ a, b, d }) => b * a + d),
  family("vwmacc", 0b111101, "M", "vv vx", WIDENING, ({ signedA, signedB, d }) => signedB * signedA + d),
  family("vwmaccsu", 0b111111, "M", "vv vx", WIDENING, ({ a, signedB, d }) => signedB * a + d),
  family("vwmaccus", 0b111110, "M", "vx", WIDENING, ({ signedA, b, d }) => b * signedA + d),
  // 11.15 Merge, 11.16 Move
  family("vmerge", 0b010111, "I", "vvm vxm vim", SINGLE, ({ a, b, carry }) => (carry ? b : a), { mask: "required" }),
  ["v", "x", "i"].map((form) =>
    elementwise(`vmv.v.${form}`, 0b010111, "I", form as Form, SINGLE, ({ b }) => b, { mask: "none", fixed: { vs2: 0 } })
  ),
  // 12.1 Saturating add and subtract
  family("vsaddu", 0b100000, "I", "vv vx vi", SINGLE, ({ a, b, clip }) => clip(a + b, false)),
  family("vsadd", 0b100001, "I", "vv vx vi", SINGLE, ({ signedA, signedB, clip }) => clip(signedA + signedB, true)),
  family("vssubu", 0b100010, "I", "vv vx", SINGLE, ({ a, b, clip }) => clip(a - b, false)),
  family("vssub", 0b100011, "I", "vv vx", SINGLE, ({ signedA, signedB, clip }) => clip(signedA - signedB, true)),
  // 12.2 Averaging add and subtract
  family("vaaddu", 0b001000, "M", "vv vx", SINGLE, ({ a, b, round }) => round(a + b, 1n), FIXED_POINT),
  family("vaadd", 0b001001, "M", "vv vx", SINGLE, (e) => e.round(e.signedA + e.signedB, 1n), FIXED_POINT),
  family("vasubu", 0b001010, "M", "vv vx", SINGLE, ({ a, b, round }) => round(a - b, 1n), FIXED_POINT),
  family("vasub", 0b001011, "M", "vv vx", SINGLE, (e) => e.round(e.signedA - e.signedB, 1n), FIXED_POINT),
  // 12.3 Fractional multiply
  family(
    "vsmul",
    0b100111,
    "I",
    "vv vx",
    SINGLE,
    ({ signedA, signedB, sew, round, clip }) => clip(round(signedA * signedB, BigInt(sew - 1)), true),
    FIXED_POINT,
  ),
  // 12.4 Scaling shifts
  family("vssrl", 0b101010, "I", "vv vx vu", SINGLE, ({ a, b, sew, round }) => round(a, amount(b, sew)), FIXED_POINT),
  family("vssra", 0b101011, "I", "vv vx vu", SINGLE, (e) => e.round(e.signedA, amount(e.b, e.sew)), FIXED_POINT),
  // 12.5 Narrowing clip
  family(
    "vnclipu",
    0b101110,
    "I",
    "wv wx wu",
    NARROWING,
    ({ a, b, sew, round, clip }) => clip(round(a, amount(b, 2 * sew)), false),
    FIXED_POINT,
  ),
  family(
    "vnclip",
    0b101111,
    "I",
    "wv wx wu",
    NARROWING,
    ({ signedA, b, sew, round, clip }) => clip(round(signedA, amount(b, 2 * sew)), true),
    FIXED_POINT,
  ),
].flat();
