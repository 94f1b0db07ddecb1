/**
 * Vector permutation instructions (chapter 16).
 * @module
 */
import { type Definition, type Fields, writeX } from "./definition.ts";
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
import { decodeVtype, readElement, readMaskBit, type VectorState, VLEN, writeElement } from "./state.ts";

/** Word with opcode OP-V. */
function base(funct6: number, funct3: number): number {
  return (funct6 << 26) | (funct3 << 12) | 0x57;
}

/** 16.1: vmv.x.s and vmv.s.x ignore LMUL; vmv.x.s acts even if vstart >= vl. */
const scalarMoves: Definition[] = [
  {
    name: "vmv.x.s",
    base: base(0b010000, 2),
    fixed: { vs1: 0, vm: 1 },
    scalar: false,
    check(state) {
      requireVtype(state);
      return false;
    },
    execute(state, { vd, vs2 }, before) {
      const { sew } = decodeVtype(before.vtype);
      writeX(state, vd, BigInt.asIntN(sew, readElement(before.v, vs2, sew, 0)));
    },
  },
  {
    name: "vmv.s.x",
    base: base(0b010000, 6),
    fixed: { vs2: 0, vm: 1 },
    scalar: true,
    check(state) {
      requireVtype(state);
      return false;
    },
    execute(state, { vd, vs1 }, before) {
      const { sew } = decodeVtype(before.vtype);
      if (before.vstart < before.vl) writeElement(state.v, vd, sew, 0, before.x[vs1]);
    },
  },
];

/** Where the right operand comes from: an x register, the unsigned immediate, or nothing. */
type Right = "x" | "u";

/** A permutation in which every active destination element comes from one place of vs2, a scalar, or stays. */
function slide(
  name: string,
  word: number,
  right: Right,
  overlapForbidden: boolean,
  element: (i: number, right: bigint, context: { vl: number; vlmax: number }) => number | "scalar" | "zero" | "keep",
): Definition {
  return {
    name,
    base: word,
    fixed: {},
    scalar: right === "x",
    check(state, { vd, vs2, vm }) {
      const { sew, lmul } = requireVtype(state);
      const destination: Group = { first: vd, eew: sew, emul: lmul };
      const source: Group = { first: vs2, eew: sew, emul: lmul };
      requireGroup(destination);
      requireGroup(source);
      if (overlapForbidden) requireDisjoint(destination, source);
      requireMaskUntouched(vm, destination);
      return sourcesOfDifferentWidthOverlap([source, ...(vm === 0 ? [maskGroup(0)] : [])]);
    },
    execute(state, { vd, vs1, vs2, vm }, before) {
      const { sew, vlmax } = decodeVtype(before.vtype);
      const value = right === "x" ? before.x[vs1] : BigInt(vs1);
      for (let i = before.vstart; i < before.vl; i++) {
        if (vm === 0 && !readMaskBit(before.v, 0, i)) continue;
        const from = element(i, value, { vl: before.vl, vlmax });
        if (from === "keep") continue;
        const result = from === "scalar" ? value : from === "zero" ? 0n : readElement(before.v, vs2, sew, from);
        writeElement(state.v, vd, sew, i, result);
      }
    },
  };
}

/** 16.3: offsets are unsigned XLEN numbers; elements past VLMAX read zero when sliding down. */
const slides: Definition[] = [
  ...(["x", "u"] as const).flatMap((right) => {
    const funct3 = right === "x" ? 4 : 3;
    const suffix = right === "x" ? "vx" : "vi";
    return [
      slide(
        `vslideup.${suffix}`,
        base(0b001110, funct3),
        right,
        true,
        (i, offset) => (BigInt(i) < offset ? "keep" : i - Number(offset)),
      ),
      slide(
        `vslidedown.${suffix}`,
        base(0b001111, funct3),
        right,
        false,
        (i, offset, { vlmax }) => (BigInt(i) + offset < BigInt(vlmax) ? i + Number(offset) : "zero"),
      ),
    ];
  }),
  slide("vslide1up.vx", base(0b001110, 6), "x", true, (i) => (i === 0 ? "scalar" : i - 1)),
  slide("vslide1down.vx", base(0b001111, 6), "x", false, (i, _, { vl }) => (i === vl - 1 ? "scalar" : i + 1)),
];

/** 16.4: gathers; an index of VLMAX or more reads zero; the destination overlaps no source. */
function gather(name: string, word: number, index: "v" | "ei16" | Right): Definition {
  function groups(state: VectorState, { vd, vs1, vs2 }: Fields) {
    const { sew, lmul } = requireVtype(state);
    const sources: Group[] = [{ first: vs2, eew: sew, emul: lmul }];
    if (index === "v") sources.push({ first: vs1, eew: sew, emul: lmul });
    if (index === "ei16") sources.push({ first: vs1, eew: 16, emul: 16 / sew * lmul });
    return { destination: { first: vd, eew: sew, emul: lmul }, sources };
  }
  return {
    name,
    base: word,
    fixed: {},
    scalar: index === "x",
    check(state, fields) {
      const { destination, sources } = groups(state, fields);
      for (const group of [destination, ...sources]) requireGroup(group);
      for (const source of sources) requireDisjoint(destination, source);
      requireMaskUntouched(fields.vm, destination);
      return sourcesOfDifferentWidthOverlap([...sources, ...(fields.vm === 0 ? [maskGroup(0)] : [])]);
    },
    execute(state, { vd, vs1, vs2, vm }, before) {
      const { sew, vlmax } = decodeVtype(before.vtype);
      for (let i = before.vstart; i < before.vl; i++) {
        if (vm === 0 && !readMaskBit(before.v, 0, i)) continue;
        const at = index === "x"
          ? before.x[vs1]
          : index === "u"
          ? BigInt(vs1)
          : readElement(before.v, vs1, index === "v" ? sew : 16, i);
        writeElement(state.v, vd, sew, i, at < BigInt(vlmax) ? readElement(before.v, vs2, sew, Number(at)) : 0n);
      }
    },
  };
}

const gathers: Definition[] = [
  gather("vrgather.vv", base(0b001100, 0), "v"),
  gather("vrgatherei16.vv", base(0b001110, 0), "ei16"),
  gather("vrgather.vx", base(0b001100, 4), "x"),
  gather("vrgather.vi", base(0b001100, 3), "u"),
];

/** 16.5 */
const vcompress: Definition = {
  name: "vcompress.vm",
  base: base(0b010111, 2),
  fixed: { vm: 1 },
  scalar: false,
  check(state, { vd, vs1, vs2 }) {
    const { sew, lmul } = requireVtype(state);
    requireLegal(state.vstart === 0, "vstart is not zero");
    const destination: Group = { first: vd, eew: sew, emul: lmul };
    const source: Group = { first: vs2, eew: sew, emul: lmul };
    requireGroup(destination);
    requireGroup(source);
    requireDisjoint(destination, source);
    requireDisjoint(destination, maskGroup(vs1));
    return sourcesOfDifferentWidthOverlap([source, maskGroup(vs1)]);
  },
  execute(state, { vd, vs1, vs2 }, before) {
    const { sew } = decodeVtype(before.vtype);
    let next = 0;
    for (let i = 0; i < before.vl; i++) {
      if (readMaskBit(before.v, vs1, i)) writeElement(state.v, vd, sew, next++, readElement(before.v, vs2, sew, i));
    }
  },
};

/** 16.6: vmv<n>r.v acts on EMUL = n registers whatever vl is: the effective length is n VLEN / SEW. */
const wholeRegisterMoves: Definition[] = [1, 2, 4, 8].map((count) => ({
  name: `vmv${count}r.v`,
  base: base(0b100111, 3),
  fixed: { vs1: count - 1, vm: 1 },
  scalar: false,
  check(state: VectorState, { vd, vs2 }: Fields) {
    const { sew } = requireVtype(state);
    requireGroup({ first: vd, eew: sew, emul: count });
    requireGroup({ first: vs2, eew: sew, emul: count });
    return false;
  },
  execute(state: VectorState, { vd, vs2 }: Fields, before: VectorState) {
    const { sew } = decodeVtype(before.vtype);
    for (let i = before.vstart; i < count * VLEN / sew; i++) {
      writeElement(state.v, vd, sew, i, readElement(before.v, vs2, sew, i));
    }
  },
}));

/** Chapter 16. */
export const permutationDefinitions: Definition[] = [
  ...scalarMoves,
  ...slides,
  ...gathers,
  vcompress,
  ...wholeRegisterMoves,
];
