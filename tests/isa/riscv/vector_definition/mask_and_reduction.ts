/**
 * Reductions (chapter 14) and mask instructions (chapter 15).
 * @module
 */
import { type Definition, writeX } from "./definition.ts";
import {
  type Group,
  maskGroup,
  requireDisjoint,
  requireGroup,
  requireLegal,
  requireMaskUntouched,
  requireVtype,
  sourcesOfDifferentWidthOverlap,
} from "./legality.ts";
import { decodeVtype, readElement, readMaskBit, type VectorState, writeElement, writeMaskBit } from "./state.ts";

/** Word with opcode OP-V, funct3 OPMVV (2) or OPIVV (0). */
function base(funct6: number, funct3: number): number {
  return (funct6 << 26) | (funct3 << 12) | 0x57;
}

/** The active elements of the body in order. */
function activeElements(before: VectorState, vm: number): number[] {
  const elements: number[] = [];
  for (let i = before.vstart; i < before.vl; i++) if (vm === 1 || readMaskBit(before.v, 0, i)) elements.push(i);
  return elements;
}

function reduction(
  name: string,
  funct6: number,
  funct3: number,
  wide: 1 | 2,
  signed: boolean,
  combine: (sum: bigint, element: bigint) => bigint,
): Definition {
  return {
    name: `${name}.vs`,
    base: base(funct6, funct3),
    fixed: {},
    scalar: false,
    check(state, { vs1, vs2, vm }) {
      const { sew, lmul } = requireVtype(state);
      requireLegal(state.vstart === 0, "vstart is not zero");
      requireLegal(sew * wide <= 32, "unsupported EEW");
      const source: Group = { first: vs2, eew: sew, emul: lmul };
      requireGroup(source);
      // The scalar operand and result lie in element 0 of one register, which may overlap anything.
      const start: Group = { first: vs1, eew: sew * wide, emul: 1 };
      return sourcesOfDifferentWidthOverlap([source, start, ...(vm === 0 ? [maskGroup(0)] : [])]);
    },
    execute(state, { vd, vs1, vs2, vm }, before) {
      const { sew } = decodeVtype(before.vtype);
      if (before.vl === 0) return;
      const interpret = (value: bigint, width: number) => (signed ? BigInt.asIntN(width, value) : value);
      let sum = interpret(readElement(before.v, vs1, sew * wide, 0), sew * wide);
      for (const i of activeElements(before, vm)) {
        sum = combine(sum, interpret(readElement(before.v, vs2, sew, i), sew));
      }
      writeElement(state.v, vd, sew * wide, 0, sum);
    },
  };
}

const reductions: Definition[] = [
  reduction("vredsum", 0b000000, 2, 1, false, (a, b) => a + b),
  reduction("vredand", 0b000001, 2, 1, false, (a, b) => a & b),
  reduction("vredor", 0b000010, 2, 1, false, (a, b) => a | b),
  reduction("vredxor", 0b000011, 2, 1, false, (a, b) => a ^ b),
  reduction("vredminu", 0b000100, 2, 1, false, (a, b) => (a < b ? a : b)),
  reduction("vredmin", 0b000101, 2, 1, true, (a, b) => (a < b ? a : b)),
  reduction("vredmaxu", 0b000110, 2, 1, false, (a, b) => (a > b ? a : b)),
  reduction("vredmax", 0b000111, 2, 1, true, (a, b) => (a > b ? a : b)),
  reduction("vwredsumu", 0b110000, 0, 2, false, (a, b) => a + b),
  reduction("vwredsum", 0b110001, 0, 2, true, (a, b) => a + b),
];

function maskLogic(name: string, funct6: number, combine: (a: boolean, b: boolean) => boolean): Definition {
  return {
    name: `${name}.mm`,
    base: base(funct6, 2),
    fixed: { vm: 1 },
    scalar: false,
    check(state) {
      requireVtype(state);
      return false;
    },
    execute(state, { vd, vs1, vs2 }, before) {
      for (let i = before.vstart; i < before.vl; i++) {
        writeMaskBit(state.v, vd, i, combine(readMaskBit(before.v, vs2, i), readMaskBit(before.v, vs1, i)));
      }
    },
  };
}

const logic: Definition[] = [
  maskLogic("vmand", 0b011001, (a, b) => a && b),
  maskLogic("vmnand", 0b011101, (a, b) => !(a && b)),
  maskLogic("vmandn", 0b011000, (a, b) => a && !b),
  maskLogic("vmxor", 0b011011, (a, b) => a !== b),
  maskLogic("vmor", 0b011010, (a, b) => a || b),
  maskLogic("vmnor", 0b011110, (a, b) => !(a || b)),
  maskLogic("vmorn", 0b011100, (a, b) => a || !b),
  maskLogic("vmxnor", 0b011111, (a, b) => a === b),
];

/** vcpop.m and vfirst.m: a number in an x register from the active bits of vs2; also with vl = 0. */
function maskToScalar(name: string, code: number, result: (set: number[]) => number): Definition {
  return {
    name,
    base: base(0b010000, 2),
    fixed: { vs1: code },
    scalar: false,
    check(state) {
      requireVtype(state);
      requireLegal(state.vstart === 0, "vstart is not zero");
      return false;
    },
    execute(state, { vd, vs2, vm }, before) {
      const set = activeElements(before, vm).filter((i) => readMaskBit(before.v, vs2, i));
      writeX(state, vd, BigInt(result(set)));
    },
  };
}

/** vmsbf, vmsif, vmsof: `bit` says what to write given the element's position relative to the first active set bit. */
function setAroundFirst(name: string, code: number, bit: (index: number, first: number) => boolean): Definition {
  return {
    name,
    base: base(0b010100, 2),
    fixed: { vs1: code },
    scalar: false,
    check(state, { vd, vs2, vm }) {
      requireVtype(state);
      requireLegal(state.vstart === 0, "vstart is not zero");
      requireDisjoint(maskGroup(vd), maskGroup(vs2));
      requireMaskUntouched(vm, maskGroup(vd));
      return false;
    },
    execute(state, { vd, vs2, vm }, before) {
      const active = activeElements(before, vm);
      const first = active.find((i) => readMaskBit(before.v, vs2, i)) ?? Infinity;
      for (const i of active) writeMaskBit(state.v, vd, i, bit(i, first));
    },
  };
}

const viota: Definition = {
  name: "viota.m",
  base: base(0b010100, 2),
  fixed: { vs1: 0b10000 },
  scalar: false,
  check(state, { vd, vs2, vm }) {
    const { sew, lmul } = requireVtype(state);
    requireLegal(state.vstart === 0, "vstart is not zero");
    const destination: Group = { first: vd, eew: sew, emul: lmul };
    requireGroup(destination);
    requireDisjoint(destination, maskGroup(vs2));
    requireMaskUntouched(vm, destination);
    return false;
  },
  execute(state, { vd, vs2, vm }, before) {
    const { sew } = decodeVtype(before.vtype);
    let count = 0n;
    for (const i of activeElements(before, vm)) {
      writeElement(state.v, vd, sew, i, count);
      if (readMaskBit(before.v, vs2, i)) count++;
    }
  },
};

const vid: Definition = {
  name: "vid.v",
  base: base(0b010100, 2),
  fixed: { vs1: 0b10001, vs2: 0 },
  scalar: false,
  check(state, { vd, vm }) {
    const { sew, lmul } = requireVtype(state);
    const destination: Group = { first: vd, eew: sew, emul: lmul };
    requireGroup(destination);
    requireMaskUntouched(vm, destination);
    return false;
  },
  execute(state, { vd, vm }, before) {
    const { sew } = decodeVtype(before.vtype);
    for (const i of activeElements(before, vm)) writeElement(state.v, vd, sew, i, BigInt(i));
  },
};

/** Chapters 14 and 15. */
export const maskAndReductionDefinitions: Definition[] = [
  ...reductions,
  ...logic,
  maskToScalar("vcpop.m", 0b10000, (set) => set.length),
  maskToScalar("vfirst.m", 0b10001, (set) => set[0] ?? -1),
  setAroundFirst("vmsbf.m", 0b00001, (index, first) => index < first),
  setAroundFirst("vmsof.m", 0b00010, (index, first) => index === first),
  setAroundFirst("vmsif.m", 0b00011, (index, first) => index <= first),
  viota,
  vid,
];
