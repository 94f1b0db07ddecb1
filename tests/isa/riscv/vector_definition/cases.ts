/**
 * Generated cases for every vector instruction: all vtype settings x masked and unmasked x vl corners x rounding modes
 * x legal, overlapping and arbitrary registers x interesting and random data.
 * @module
 */
import { Random } from "../random.ts";
import { type Definition, encode, type Fields, legality } from "./definition.ts";
import { decodeVtype, type VectorState, VILL, VLENB, writeElement } from "./state.ts";

/** One instruction on one state. */
export interface VectorCase {
  readonly definition: Definition;
  readonly fields: Fields;
  readonly word: number;
  readonly state: VectorState;
}

/** The only mapped memory of the cases; both ends are page boundaries. */
export const MEMORY_BASE = 0x10000;
/** Its length in bytes. */
export const MEMORY_LENGTH = 0x2000;

/** What lies in it before every case. */
export const MEMORY_CONTENTS: Uint8Array = new Uint8Array(MEMORY_LENGTH);
const contents = new Random(1);
for (let i = 0; i < MEMORY_LENGTH; i++) MEMORY_CONTENTS[i] = contents.word();

/** Every vtype that Zve32x accepts (tail and mask policy bits zero). */
export const vtypes: readonly number[] = Array.from({ length: 64 }, (_, vtype) => vtype).filter((vtype) =>
  !decodeVtype(vtype).vill
);

/** How many cases `casesFor` makes. */
export interface Effort {
  /** Repetitions of the full product. */
  readonly rounds: number;
  /** Take only every n-th vtype, starting at a random one (1: all). */
  readonly vtypeStep: number;
}

/** All cases of one instruction. */
export function* casesFor(definition: Definition, random: Random, effort: Effort): Generator<VectorCase> {
  const masks = definition.fixed.vm === undefined ? [0, 1] : [definition.fixed.vm];
  const roundings = definition.rounds ? [0, 1, 2, 3] : [undefined];
  for (let round = 0; round < effort.rounds; round++) {
    const first = random.below(effort.vtypeStep);
    for (let at = first; at < vtypes.length; at += effort.vtypeStep) {
      const vtype = vtypes[at] | (random.below(4) << 6); // agnostic or undisturbed: undisturbed is right for both
      const { vlmax } = decodeVtype(vtype);
      for (const vm of masks) {
        for (const vl of [0, 1, vlmax - 1, vlmax, random.below(vlmax + 1)]) {
          for (const vxrm of roundings) {
            yield makeCase(definition, random, { vtype, vl, vm, vxrm: vxrm ?? random.below(4), choice: "legal" });
          }
        }
        const common = { vtype, vl: random.below(vlmax + 1), vm, vxrm: random.below(4) };
        yield makeCase(definition, random, { ...common, choice: "overlapping" });
        yield makeCase(definition, random, { ...common, choice: "overlapping" });
        yield makeCase(definition, random, { ...common, choice: "arbitrary" });
        yield makeCase(definition, random, { ...common, choice: "legal", vstart: random.below(vlmax) });
        if (definition.memory) yield makeCase(definition, random, { ...common, vl: vlmax, choice: "fault" });
      }
    }
    yield makeCase(definition, random, { vtype: VILL, vl: 0, vm: 1, vxrm: 0, choice: "arbitrary" });
  }
}

/** What a case is to be. */
export interface Request {
  readonly vtype: number;
  readonly vl: number;
  readonly vm: number;
  readonly vxrm: number;
  readonly vstart?: number;
  /**
   * legal: registers that the rules allow, if any; overlapping: operands close together, allowed or not; arbitrary: any;
   * fault: as legal, with memory addresses that leave the memory after some elements.
   */
  readonly choice?: "legal" | "overlapping" | "arbitrary" | "fault";
  /** The fields; absent: by `choice`. */
  readonly fields?: Fields;
}

/** One case of an instruction. */
export function makeCase(definition: Definition, random: Random, request: Request): VectorCase {
  const { vtype, vl, vxrm, choice } = request;
  const state: VectorState = {
    v: randomRegisters(random, vtype),
    x: Array.from({ length: 32 }, (_, i) => (i === 0 ? 0n : randomScalar(random, vtype))),
    vl,
    vtype,
    vstart: Math.min(request.vstart ?? 0, vl),
    vxrm,
    vxsat: random.below(2),
    memory: definition.memory ? [{ base: MEMORY_BASE, bytes: MEMORY_CONTENTS }] : [],
  };
  const fields = request.fields ?? chooseFields(definition, random, state, request.vm, choice);
  if (definition.memory) pointIntoMemory(definition, random, state, fields, choice === "fault");
  return { definition, fields, word: encode(definition, fields), state };
}

function chooseFields(
  definition: Definition,
  random: Random,
  state: VectorState,
  vm: number,
  choice: Request["choice"],
): Fields {
  const any = (): Fields => ({ vd: random.below(32), vs1: random.below(32), vs2: random.below(32), vm });
  if (choice === "arbitrary") return { ...any(), ...definition.fixed };
  if (choice === "overlapping") {
    // Around a group boundary, so that allowed and forbidden overlaps of all kinds come up.
    const { lmul } = decodeVtype(state.vtype);
    const group = Math.max(1, lmul);
    const start = random.below(4) * 8;
    const near = () => start + random.pick([0, group, group / 2, 2 * group, 0, 1, group - group / 2]) % 8;
    const fields = { vd: near(), vs1: near(), vs2: near(), vm, ...definition.fixed };
    return { vd: fields.vd & 31, vs1: fields.vs1 & 31, vs2: fields.vs2 & 31, vm: fields.vm };
  }
  let fields = { ...any(), ...definition.fixed };
  for (let attempt = 0; attempt < 60; attempt++) {
    const alignment = random.pick([1, 2, 4, 8]);
    const candidate = { ...any(), ...definition.fixed };
    fields = {
      vd: definition.fixed.vd ?? candidate.vd & -alignment,
      vs1: definition.fixed.vs1 ?? (definition.scalar ? candidate.vs1 : candidate.vs1 & -alignment),
      vs2: definition.fixed.vs2 ?? candidate.vs2 & -alignment,
      vm: candidate.vm,
    };
    const outcome = legality(definition, { ...state, vstart: 0 }, fields);
    if (outcome.kind === "done" && !outcome.reserved) break;
  }
  return fields;
}

function corner(random: Random, width: number): bigint {
  const half = 1n << BigInt(width - 1);
  return random.pick([0n, 1n, 2n, 2n * half - 1n, 2n * half - 2n, half, half - 1n, half + 1n, half - 2n, half / 2n]);
}

function randomRegisters(random: Random, vtype: number): Uint8Array {
  const v = new Uint8Array(32 * VLENB);
  const { sew, vlmax } = decodeVtype(vtype);
  for (let register = 0; register < 32; register++) {
    const style = random.below(4);
    const width = style === 3 ? random.pick([8, 16, 32]) : sew || 8;
    for (let i = 0; i < 128 / width; i++) {
      const value = style === 0 || random.oneIn(8)
        ? corner(random, width)
        : style === 1
        ? BigInt(random.below(2 * vlmax + 2))
        : BigInt(random.word());
      writeElement(v, register, width, i, value);
    }
  }
  const mask = random.below(6);
  if (mask === 0) v.fill(0xff, 0, VLENB);
  else if (mask === 1) v.fill(0, 0, VLENB);
  else if (mask === 2) { for (let i = 0; i < VLENB; i++) v[i] = random.word() & random.word() & random.word(); }
  else for (let i = 0; i < VLENB; i++) v[i] = random.word();
  return v;
}

function randomScalar(random: Random, vtype: number): bigint {
  const { sew, vlmax } = decodeVtype(vtype);
  switch (random.below(4)) {
    case 0:
      return BigInt.asUintN(32, BigInt.asIntN(sew || 8, corner(random, sew || 8)));
    case 1:
      return BigInt(random.below(vlmax + 3));
    case 2:
      return corner(random, 32);
    default:
      return BigInt(random.word());
  }
}

/** Gives the operands addresses in the memory: if `fault`, the last ones lie outside. */
function pointIntoMemory(
  definition: Definition,
  random: Random,
  state: VectorState,
  { vs1, vs2, vm }: Fields,
  fault: boolean,
): void {
  const [, fieldCount, width] = /(?:seg(\d))?ei?(\d+)/.exec(definition.name) ?? [];
  const fields = Number(fieldCount ?? 1);
  const eew = Number(width ?? 8);
  const { sew } = decodeVtype(state.vtype);
  const end = MEMORY_BASE + MEMORY_LENGTH;
  // Whole segments must fit between the base and the end: within a faulting segment the order is the implementation's.
  const middle = MEMORY_BASE + MEMORY_LENGTH / 2 + random.below(64);
  let base = middle;
  if (/x(seg\d)?ei/.test(definition.name)) {
    const segment = fields * (sew || 8) / 8;
    for (let register = 0; register < 32; register++) {
      if (vm === 0 && register === 0) continue; // keep the mask
      if (register < vs2 || register >= vs2 + 8) continue;
      for (let i = 0; i < 128 / eew; i++) {
        const outside = fault && random.oneIn(8) ? MEMORY_LENGTH : 0;
        const offset = random.below(eew === 8 ? 256 : 1500);
        writeElement(state.v, register, eew, i, BigInt(fault ? offset - offset % segment + outside : offset));
      }
    }
    if (fault && eew === 8) base = end - random.below(256) * segment;
  } else if (/^v[ls]s(seg\d)?e/.test(definition.name)) {
    const segment = fields * eew / 8;
    const stride = fault ? segment * random.pick([1, 2, 3]) : random.pick([0, 1, -1, segment, -segment, 24, -24, 17]);
    if (vs2 !== 0) state.x[vs2] = BigInt.asUintN(32, BigInt(stride));
    if (fault) base = end - stride * random.below(16);
  } else if (fault) {
    base = end - random.below(20) * fields * eew / 8;
  }
  if (vs1 !== 0 && !(vs1 === vs2 && /^v[ls]s(seg\d)?e/.test(definition.name))) state.x[vs1] = BigInt(base >>> 0);
}
