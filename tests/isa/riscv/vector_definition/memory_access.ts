/**
 * Vector loads and stores (chapter 7). Fields: `vd` is vd or vs3, `vs1` is rs1, `vs2` is the index register, rs2 of
 * strided accesses, or the unit-stride operation.
 * @module
 */
import { type Definition, type Fields } from "./definition.ts";
import {
  type Group,
  maskGroup,
  registersOf,
  requireDisjoint,
  requireGroup,
  requireLegal,
  requireMaskUntouched,
  requireOverlapAllowed,
  requireVtype,
  sourcesOfDifferentWidthOverlap,
} from "./legality.ts";
import {
  AccessFault,
  loadElement,
  readElement,
  readMaskBit,
  storeElement,
  type VectorState,
  VLENB,
  writeElement,
} from "./state.ts";

/** Codes of the width field (7.3). */
const WIDTH: Record<number, number> = { 8: 0b000, 16: 0b101, 32: 0b110 };
const LOAD = 0x07;
const STORE = 0x27;
const MOP = { unit: 0, "indexed-unordered": 1, strided: 2, "indexed-ordered": 3 } as const;

function base(opcode: number, eew: number, mop: number, fields: number): number {
  return ((fields - 1) << 29) | (mop << 26) | (WIDTH[eew] << 12) | opcode;
}

/** Loads or stores one element of a field of a segment. */
function transfer(
  state: VectorState,
  store: boolean,
  register: number,
  eew: number,
  index: number,
  address: bigint,
): void {
  if (store) storeElement(state, address, eew, readElement(state.v, register, eew, index));
  else writeElement(state.v, register, eew, index, loadElement(state, address, eew));
}

/**
 * Unit-stride (also fault-only-first) and strided accesses with 1 to 8 fields: EEW from the instruction,
 * EMUL = EEW / SEW * LMUL, EMUL * fields <= 8, no field past v31.
 */
function direct(
  store: boolean,
  eew: number,
  fields: number,
  kind: "unit" | "fault-only-first" | "strided",
): Definition {
  const group = (state: VectorState, first: number): Group => {
    const { sew, lmul } = requireVtype(state);
    return { first, eew, emul: eew / sew * lmul };
  };
  const segment = fields > 1 ? `seg${fields}` : "";
  const name = kind === "strided"
    ? `v${store ? "s" : "l"}s${segment}e${eew}.v`
    : `v${store ? "s" : "l"}${segment}e${eew}${kind === "unit" ? "" : "ff"}.v`;
  return {
    name,
    base: base(store ? STORE : LOAD, eew, kind === "strided" ? MOP.strided : MOP.unit, fields),
    fixed: kind === "strided" ? {} : { vs2: kind === "unit" ? 0b00000 : 0b10000 },
    scalar: true,
    memory: true,
    check(state, { vd, vm }) {
      const data = group(state, vd);
      requireGroup(data);
      requireLegal(data.emul * fields <= 8, "EMUL * NFIELDS is larger than 8");
      requireLegal(vd + fields * registersOf(data) <= 32, "fields past v31");
      const all: Group = { ...data, emul: fields * registersOf(data) };
      if (!store) requireMaskUntouched(vm, all);
      return store && vm === 0 && sourcesOfDifferentWidthOverlap([all, maskGroup(0)]);
    },
    execute(state, { vd, vs1, vs2, vm }, before) {
      const registers = registersOf(group(before, vd));
      const stride = kind === "strided" ? BigInt.asIntN(32, before.x[vs2]) : BigInt(fields * eew / 8);
      for (let i = before.vstart; i < before.vl; i++) {
        if (vm === 0 && !readMaskBit(before.v, 0, i)) continue;
        state.vstart = i;
        try {
          for (let field = 0; field < fields; field++) {
            const address = before.x[vs1] + BigInt(i) * stride + BigInt(field * eew / 8);
            transfer(state, store, vd + field * registers, eew, i, address);
          }
        } catch (error) {
          // 7.7: only element 0 traps; a later fault shortens vl.
          if (kind !== "fault-only-first" || i === 0 || !(error instanceof AccessFault)) throw error;
          state.vl = i;
          return;
        }
      }
    },
  };
}

/** Indexed accesses: data have EEW = SEW, EMUL = LMUL; unsigned byte offsets in vs2 have the EEW of the encoding. */
function indexed(store: boolean, indexEew: number, fields: number, ordered: boolean): Definition {
  const groups = (state: VectorState, { vd, vs2 }: Fields) => {
    const { sew, lmul } = requireVtype(state);
    const data: Group = { first: vd, eew: sew, emul: lmul };
    return { data, index: { first: vs2, eew: indexEew, emul: indexEew / sew * lmul } as Group };
  };
  const order = ordered ? "o" : "u";
  return {
    name: `v${store ? "s" : "l"}${order}x${fields > 1 ? `seg${fields}` : ""}ei${indexEew}.v`,
    base: base(store ? STORE : LOAD, indexEew, MOP[ordered ? "indexed-ordered" : "indexed-unordered"], fields),
    fixed: {},
    scalar: true,
    memory: true,
    check(state, given) {
      const { data, index } = groups(state, given);
      requireGroup(data);
      requireGroup(index);
      requireLegal(data.emul * fields <= 8, "EMUL * NFIELDS is larger than 8");
      requireLegal(data.first + fields * registersOf(data) <= 32, "fields past v31");
      const all: Group = { ...data, emul: fields * registersOf(data) };
      if (!store) {
        requireMaskUntouched(given.vm, all);
        // 7.8.3: indexed segment loads must not overlap their index at all.
        if (fields > 1) requireDisjoint(all, index);
        else requireOverlapAllowed(data, index);
      }
      const masks = given.vm === 0 ? [maskGroup(0)] : [];
      return sourcesOfDifferentWidthOverlap(store ? [all, index, ...masks] : [index, ...masks]);
    },
    execute(state, given, before) {
      const { vs1, vs2, vm } = given;
      const { data } = groups(before, given);
      for (let i = before.vstart; i < before.vl; i++) {
        if (vm === 0 && !readMaskBit(before.v, 0, i)) continue;
        state.vstart = i;
        const offset = readElement(before.v, vs2, indexEew, i);
        for (let field = 0; field < fields; field++) {
          const address = before.x[vs1] + offset + BigInt(field * data.eew / 8);
          transfer(state, store, data.first + field * registersOf(data), data.eew, i, address);
        }
      }
    },
  };
}

/** 7.4: vlm.v and vsm.v move ceil(vl / 8) bytes. */
function maskAccess(store: boolean): Definition {
  return {
    name: store ? "vsm.v" : "vlm.v",
    base: base(store ? STORE : LOAD, 8, MOP.unit, 1),
    fixed: { vs2: 0b01011, vm: 1 },
    scalar: true,
    memory: true,
    check(state) {
      requireVtype(state);
      return false;
    },
    execute(state, { vd, vs1 }, before) {
      for (let i = before.vstart; i < Math.ceil(before.vl / 8); i++) {
        state.vstart = i;
        transfer(state, store, vd, 8, i, before.x[vs1] + BigInt(i));
      }
    },
  };
}

/** 7.9: whole registers, whatever vtype (even vill) and vl are. */
function wholeRegisters(store: boolean, count: number, eew: number): Definition {
  return {
    name: store ? `vs${count}r.v` : `vl${count}re${eew}.v`,
    base: base(store ? STORE : LOAD, eew, MOP.unit, count),
    fixed: { vs2: 0b01000, vm: 1 },
    scalar: true,
    memory: true,
    check(_, { vd }) {
      requireGroup({ first: vd, eew, emul: count });
      return false;
    },
    execute(state, { vd, vs1 }, before) {
      for (let i = before.vstart; i < count * VLENB * 8 / eew; i++) {
        state.vstart = i;
        transfer(state, store, vd, eew, i, before.x[vs1] + BigInt(i * eew / 8));
      }
    },
  };
}

const WIDTHS = [8, 16, 32];
const FIELD_COUNTS = [1, 2, 3, 4, 5, 6, 7, 8];

/** Chapter 7: every load and store of Zve32x (no EEW of 64). */
export const memoryDefinitions: Definition[] = [
  ...[false, true].flatMap((store) =>
    FIELD_COUNTS.flatMap((fields) =>
      WIDTHS.flatMap((eew) => [
        direct(store, eew, fields, "unit"),
        direct(store, eew, fields, "strided"),
        ...(store ? [] : [direct(store, eew, fields, "fault-only-first")]),
        indexed(store, eew, fields, true),
        indexed(store, eew, fields, false),
      ])
    )
  ),
  maskAccess(false),
  maskAccess(true),
  ...[1, 2, 4, 8].flatMap((count) => [
    ...WIDTHS.map((eew) => wholeRegisters(false, count, eew)),
    wholeRegisters(true, count, 8),
  ]),
];
