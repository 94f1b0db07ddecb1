/**
 * How a vector instruction is split into micro-operations: which unit runs them, how many there are, which registers
 * each reads and writes. Derived from the encoded word as the vector decoder does.
 * @module
 */

/** Execution units with their own reservation station. */
export const Unit = { alu: 0, multiply: 1, permute: 2, divide: 3, memory: 4 } as const;

/** What the permutation unit does with a micro-operation. */
export const Permute = { single: 0, wideReduction: 1, gather: 2, compress: 3 } as const;

/** How many micro-operations an instruction has. */
export const Count = {
  one: 0,
  /** Registers of the group at SEW. */
  group: 1,
  /** Registers of the group at twice SEW. */
  wideGroup: 2,
  /** Fixed: whole-register moves. */
  fixed: 3,
  /** The larger of the group at SEW and the 16-bit index group. */
  gather16: 4,
  /** Vector memory accesses: registers and fields. */
  memory: 5,
  /** Registers of the group at SEW, of which those beyond 32 elements take two stages. */
  iota: 6,
} as const;

/** For which micro-operations of an instruction something happens. */
export const When = { never: 0, always: 1, last: 2, first: 3 } as const;

/** Addressing of a vector access. */
export const Addressing = { unit: 0, indexed: 1, strided: 2, whole: 3, mask: 4 } as const;

/** Static shape of a vector instruction. */
export interface VectorShape {
  readonly unit: number;
  readonly permute: number;
  readonly count: number;
  readonly fixedCount: number;
  readonly vd: number;
  readonly vs1: number;
  readonly vs2: number;
  /** Right shift that maps a micro-operation's number to the offset inside a register group. */
  readonly vdShift: number;
  readonly vs1Shift: number;
  readonly vs2Shift: number;
  readonly readsVd: number;
  readonly readsVs1: number;
  readonly readsVs2: number;
  readonly writesVd: number;
  readonly writesInteger: boolean;
  /** Reads v0 as mask or carry. */
  readonly masked: boolean;
  /** Register file ports that the dispatcher reserves per micro-operation (`portsFirst` for the first). */
  readonly ports: number;
  readonly portsFirst: number;
  /** Stages of the ALU that it needs: 1, or 2 for counting. */
  readonly stages: number;
  /** Traps unless vstart is 0. */
  readonly needsZeroStart: boolean;
  /** vstart skips no micro-operation: slides up and gathers, which need all, and single ones. */
  readonly startsAtZero: boolean;
  /** Divisions: signed operands; scalar divisor in an integer register. */
  readonly signed: boolean;
  readonly scalarOperand: boolean;
  /** Memory accesses. */
  readonly isStore: boolean;
  readonly addressing: number;
  readonly elementBytes: number;
  readonly fields: number;
}

type Draft = { -readonly [Key in keyof VectorShape]: VectorShape[Key] };

const CONSTANT = 31;

const bitsOf = (word: number, high: number, low: number): number => (word >>> low) & ((1 << (high - low + 1)) - 1);

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** funct6 groups of OPIVV, OPIVX and OPIVI. */
const INTEGER_COMPARES: ReadonlySet<number> = new Set([0x11, 0x13, ...range(0x18, 0x1f)]);
const CARRY_OUTS: ReadonlySet<number> = new Set([0x11, 0x13]);
const NARROWINGS: ReadonlySet<number> = new Set(range(0x2c, 0x2f));

/** Splits an arithmetic or memory instruction of the vector extension. */
export function describeVector(word: number): VectorShape {
  const draft: Draft = {
    unit: Unit.alu,
    permute: Permute.single,
    count: Count.group,
    fixedCount: 1,
    vd: bitsOf(word, 11, 7),
    vs1: bitsOf(word, 19, 15),
    vs2: bitsOf(word, 24, 20),
    vdShift: 0,
    vs1Shift: 0,
    vs2Shift: 0,
    readsVd: When.never,
    readsVs1: When.never,
    readsVs2: When.always,
    writesVd: When.always,
    writesInteger: false,
    masked: bitsOf(word, 25, 25) === 0,
    ports: 0,
    portsFirst: 0,
    stages: 1,
    needsZeroStart: false,
    startsAtZero: false,
    signed: false,
    scalarOperand: false,
    isStore: false,
    addressing: Addressing.unit,
    elementBytes: 0,
    fields: 1,
  };
  const opcode = word & 0x7f;
  if (opcode !== 0x57) describeMemory(draft, word, opcode === 0x27);
  else {
    const funct3 = bitsOf(word, 14, 12);
    const funct6 = bitsOf(word, 31, 26);
    draft.scalarOperand = funct3 >= 3;
    if (funct3 === 2 || funct3 === 6) describeMultiplyClass(draft, funct6, funct3);
    else describeIntegerClass(draft, funct6, funct3);
  }
  const slidesDown = bitsOf(word, 31, 26) === 0x0f;
  draft.startsAtZero = draft.count === Count.one || (draft.permute === Permute.gather && !slidesDown);
  const ports = (draft.readsVs1 === When.never ? 0 : 1) + (draft.readsVs2 === When.never ? 0 : 1) +
    (draft.readsVd === When.never ? 0 : 1);
  draft.portsFirst = ports;
  draft.ports = draft.permute === Permute.compress ? ports - 1 : ports;
  return draft;
}

function describeIntegerClass(draft: Draft, funct6: number, funct3: number): void {
  const vectorOperand = funct3 === 0;
  if (vectorOperand) draft.readsVs1 = When.always;
  if (INTEGER_COMPARES.has(funct6)) {
    draft.unit = Unit.permute;
    draft.vdShift = CONSTANT;
    draft.writesVd = When.last;
    draft.readsVd = CARRY_OUTS.has(funct6) ? When.always : When.last;
  } else if (NARROWINGS.has(funct6)) {
    draft.count = Count.wideGroup;
    draft.vdShift = 1;
    draft.vs1Shift = 1;
  } else if (funct6 === 0x17) { // vmerge, vmv.v.*
    if (!draft.masked) draft.readsVs2 = When.never;
  } else if (funct6 === 0x27) { // vsmul, vmv<n>r
    if (funct3 === 3) {
      draft.count = Count.fixed;
      draft.fixedCount = draft.vs1 + 1;
    } else {
      draft.unit = Unit.multiply;
    }
  } else if (funct6 === 0x30 || funct6 === 0x31) { // vwredsum[u]
    draft.unit = Unit.permute;
    draft.permute = Permute.wideReduction;
    draft.vdShift = CONSTANT;
    draft.vs1Shift = CONSTANT;
    draft.readsVs1 = When.last;
    draft.writesVd = When.last;
  } else if (funct6 === 0x0c || funct6 === 0x0e || funct6 === 0x0f) { // vrgather, vslideup or vrgatherei16, vslidedown
    draft.unit = Unit.permute;
    draft.permute = Permute.gather;
    if (funct6 === 0x0e) {
      if (vectorOperand) draft.count = Count.gather16;
      else draft.readsVd = When.always;
    }
  }
}

function describeMultiplyClass(draft: Draft, funct6: number, funct3: number): void {
  const vectorOperand = funct3 === 2;
  if (vectorOperand) draft.readsVs1 = When.always;
  if (funct6 < 0x08) { // reductions
    draft.unit = Unit.permute;
    draft.vdShift = CONSTANT;
    draft.vs1Shift = CONSTANT;
    draft.readsVs1 = When.last;
    draft.writesVd = When.last;
    draft.needsZeroStart = true;
  } else if (funct6 === 0x0e || funct6 === 0x0f) { // vslide1up, vslide1down
    draft.unit = Unit.permute;
    draft.permute = Permute.gather;
  } else if (funct6 === 0x10) describeScalarMove(draft, vectorOperand);
  else if (funct6 === 0x12) { // vzext, vsext
    draft.readsVs1 = When.never;
    draft.vs2Shift = 4 - (draft.vs1 >> 1);
  } else if (funct6 === 0x14) describeMaskUnary(draft);
  else if (funct6 === 0x17) { // vcompress
    draft.unit = Unit.permute;
    draft.permute = Permute.compress;
    draft.vs1Shift = CONSTANT;
    draft.readsVs1 = When.first;
    draft.readsVd = When.always;
    draft.needsZeroStart = true;
    draft.masked = false;
  } else if (funct6 >= 0x18 && funct6 < 0x20) { // mask logic
    draft.count = Count.one;
    draft.readsVd = When.always;
    draft.masked = false;
  } else if (funct6 >= 0x20 && funct6 < 0x24) { // vdivu, vdiv, vremu, vrem
    draft.unit = Unit.divide;
    draft.signed = (funct6 & 1) === 1;
  } else if (funct6 >= 0x24 && funct6 < 0x28) {
    draft.unit = Unit.multiply;
  } else if (funct6 >= 0x28 && funct6 < 0x30) {
    draft.unit = Unit.multiply;
    draft.readsVd = When.always;
  } else if (funct6 >= 0x30) describeWidening(draft, funct6);
}

function describeScalarMove(draft: Draft, toInteger: boolean): void {
  draft.count = Count.one;
  draft.readsVs1 = When.never;
  if (!toInteger) { // vmv.s.x
    draft.readsVs2 = When.never;
    return;
  }
  draft.writesInteger = true;
  draft.writesVd = When.never;
  if (draft.vs1 === 0) return; // vmv.x.s
  draft.needsZeroStart = true;
  if (draft.vs1 === 0x10) draft.stages = 2; // vcpop
}

function describeMaskUnary(draft: Draft): void {
  const operation = draft.vs1;
  draft.readsVs1 = When.never;
  if (operation === 0x11) draft.readsVs2 = When.never; // vid
  else if (operation === 0x10) { // viota
    draft.count = Count.iota;
    draft.vs2Shift = CONSTANT;
    draft.needsZeroStart = true;
  } else { // vmsbf, vmsif, vmsof
    draft.count = Count.one;
    draft.needsZeroStart = true;
    if (draft.masked) draft.readsVd = When.always;
  }
}

function describeWidening(draft: Draft, funct6: number): void {
  draft.count = Count.wideGroup;
  draft.vs1Shift = 1;
  draft.vs2Shift = funct6 >= 0x34 && funct6 < 0x38 ? 0 : 1; // .wv and .wx read a wide vs2
  // The dispatcher takes vwaddu.vv and vwadd.vv for the widening reductions, which have the same funct6.
  if (funct6 < 0x32 && draft.readsVs1 !== When.never) draft.needsZeroStart = true;
  if (funct6 < 0x38) return; // additions
  draft.unit = Unit.multiply;
  if (funct6 >= 0x3c) draft.readsVd = When.always;
}

const ELEMENT_BYTES: Readonly<Record<number, number>> = { 0: 1, 5: 2, 6: 4 };

function describeMemory(draft: Draft, word: number, isStore: boolean): void {
  draft.unit = Unit.memory;
  draft.count = Count.memory;
  draft.isStore = isStore;
  draft.elementBytes = ELEMENT_BYTES[bitsOf(word, 14, 12)];
  draft.fields = bitsOf(word, 31, 29) + 1;
  draft.readsVs2 = When.never;
  if (isStore) draft.readsVd = When.always;
  const mop = bitsOf(word, 27, 26);
  if (mop & 1) {
    draft.addressing = Addressing.indexed;
    draft.readsVs2 = When.always;
  } else if (mop === 2) draft.addressing = Addressing.strided;
  else if (draft.vs2 === 0x08) {
    draft.addressing = Addressing.whole;
    draft.fixedCount = draft.fields;
    draft.fields = 1;
  } else if (draft.vs2 === 0x0b) {
    draft.addressing = Addressing.mask;
    draft.fields = 1;
  }
}
