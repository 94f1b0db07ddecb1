/**
 * What the front end of the core knows of one instruction before it runs: which scoreboard views its operands use, which
 * dispatch lanes it may take, whether it occupies the load-store unit or the vector unit. Derived from the encoded word
 * alone, as the hardware's decoder does, once per address.
 * @module
 */
import type { DecodedInstruction } from "../../../isa/riscv/hart.ts";
import { describeVector, type VectorShape } from "./vector_classes.ts";

/** What the dispatcher does with an instruction. */
export const Kind = {
  alu: 0,
  multiply: 1,
  divide: 2,
  branch: 3,
  jump: 4,
  indirectJump: 5,
  csr: 6,
  load: 7,
  store: 8,
  floatLoad: 9,
  floatStore: 10,
  float: 11,
  floatDivide: 12,
  fence: 13,
  fenceInstruction: 14,
  waitForInterrupt: 15,
  pause: 16,
  breakpoint: 17,
  environmentCall: 18,
  trapReturn: 19,
  vset: 20,
  vector: 21,
  vectorLoad: 22,
  vectorStore: 23,
  cacheFlush: 24,
  illegal: 25,
} as const;

/** Lane restriction: any lane; lane 0 with others behind it; lane 0 and nothing else in the cycle. */
export const Lane = { any: 0, first: 1, alone: 2 } as const;

/** Static facts of the instruction at one address. */
export interface InstructionTiming {
  readonly decoded: DecodedInstruction;
  readonly pc: number;
  readonly kind: number;
  /** Registers read with forwarding (ready in the cycle of the write); 0 if none. */
  readonly source1: number;
  readonly source2: number;
  /** Registers read from the register file without forwarding (one cycle later); 0 if none. */
  readonly registered1: number;
  readonly registered2: number;
  /** Bit mask of all integer registers read, x0 included, for conflicts inside one dispatch group. */
  readonly readMask: number;
  /** Register number in bits 11:7 if the dispatcher takes it for an integer destination (vector and float ones too), else 0. */
  readonly destination: number;
  /** `1 << bits[11:7]` for such instructions, else 0. */
  readonly destinationMask: number;
  /** Integer register that is really written, or 0. */
  readonly written: number;
  /** Float registers read with interlock, -1 if none. `floatUnchecked` is the operand that fused operations forget. */
  readonly float1: number;
  readonly float2: number;
  readonly float3: number;
  readonly floatUnchecked: number;
  /** Float register written, or -1. */
  readonly floatWritten: number;
  readonly lane: number;
  /** Nothing may follow in the same cycle. */
  readonly endsGroup: boolean;
  readonly usesLoadStore: boolean;
  readonly usesVector: boolean;
  /** Needs a settled vector configuration (loads, stores and operations that demand vstart = 0). */
  readonly needsConfiguration: boolean;
  /** Reads or writes state that vector instructions in flight may change (vxsat). */
  readonly waitsForVector: boolean;
  /** Fetch continues at `target` after it (jal, backward branches). */
  readonly predictedTaken: boolean;
  readonly target: number;
  /** Bytes of a scalar access. */
  readonly accessBytes: number;
  /** Offset of a scalar access. */
  readonly accessOffset: number;
  readonly shape: VectorShape | null;
}

const bitsOf = (word: number, high: number, low: number): number => (word >>> low) & ((1 << (high - low + 1)) - 1);

function jumpOffset(word: number): number {
  return ((word >> 31) << 20) | (bitsOf(word, 19, 12) << 12) | (bitsOf(word, 20, 20) << 11) |
    (bitsOf(word, 30, 21) << 1);
}

function branchOffset(word: number): number {
  return ((word >> 31) << 12) | (bitsOf(word, 7, 7) << 11) | (bitsOf(word, 30, 25) << 5) | (bitsOf(word, 11, 8) << 1);
}

const CSR_VXSAT = 0x009;

const SCALAR_FLOAT_OPCODES = { madd: 0x43, nmadd: 0x4f, operation: 0x53 };

/** Float operations (funct7 without the format bits) that read an integer register: fcvt.s.w[u], fmv.w.x. */
const FLOAT_FROM_INTEGER: ReadonlySet<number> = new Set([0x68, 0x78]);
/** Float operations that write an integer register: comparisons, fcvt.w[u].s, fmv.x.w and fclass. */
const FLOAT_TO_INTEGER: ReadonlySet<number> = new Set([0x50, 0x60, 0x70]);
/** Float operations with one float operand: fsqrt, fcvt.w[u].s, fmv.x.w, fclass. */
const FLOAT_ONE_OPERAND: ReadonlySet<number> = new Set([0x2c, 0x60, 0x70]);

type Draft = { -readonly [Key in keyof InstructionTiming]: InstructionTiming[Key] };

/** Derives the static facts of an instruction. */
export function describeInstruction(decoded: DecodedInstruction): InstructionTiming {
  const { pc, word } = decoded;
  const rd = bitsOf(word, 11, 7);
  const rs1 = bitsOf(word, 19, 15);
  const rs2 = bitsOf(word, 24, 20);
  const rs3 = bitsOf(word, 31, 27);
  const funct3 = bitsOf(word, 14, 12);
  const funct7 = bitsOf(word, 31, 25);
  const draft: Draft = {
    decoded,
    pc,
    kind: Kind.illegal,
    source1: 0,
    source2: 0,
    registered1: 0,
    registered2: 0,
    readMask: 0,
    destination: rd,
    destinationMask: 1 << rd,
    written: 0,
    float1: -1,
    float2: -1,
    float3: -1,
    floatUnchecked: -1,
    floatWritten: -1,
    lane: Lane.any,
    endsGroup: false,
    usesLoadStore: false,
    usesVector: false,
    needsConfiguration: false,
    waitsForVector: false,
    predictedTaken: false,
    target: 0,
    accessBytes: 0,
    accessOffset: 0,
    shape: null,
  };
  const reads1 = () => {
    draft.source1 = rs1;
    draft.readMask |= 1 << rs1;
  };
  const reads2 = () => {
    draft.source2 = rs2;
    draft.readMask |= 1 << rs2;
  };
  const readsBase = () => {
    draft.registered1 = rs1;
    draft.readMask |= 1 << rs1;
  };
  const noDestination = () => {
    draft.destination = 0;
    draft.destinationMask = 0;
  };
  if (decoded.row === null) {
    draft.lane = Lane.alone;
    draft.endsGroup = true;
    noDestination();
    return draft;
  }
  switch (word & 0x7f) {
    case 0x37: // lui
    case 0x17: // auipc
      draft.kind = Kind.alu;
      draft.written = rd;
      break;
    case 0x13:
      draft.kind = Kind.alu;
      draft.written = rd;
      reads1();
      break;
    case 0x33:
      draft.written = rd;
      reads1();
      if (funct7 === 0x04) { // zext.h: a one-operand form in this opcode
        draft.kind = Kind.alu;
        break;
      }
      reads2();
      if (funct7 !== 1) draft.kind = Kind.alu;
      else if (funct3 < 4) draft.kind = Kind.multiply;
      else {
        draft.kind = Kind.divide;
        draft.lane = Lane.first;
      }
      break;
    case 0x63:
      draft.kind = Kind.branch;
      draft.target = (pc + branchOffset(word)) >>> 0;
      draft.predictedTaken = (word | 0) < 0;
      draft.endsGroup = true;
      reads1();
      reads2();
      noDestination();
      break;
    case 0x6f:
      draft.kind = Kind.jump;
      draft.written = rd;
      draft.target = (pc + jumpOffset(word)) >>> 0;
      draft.predictedTaken = true;
      draft.endsGroup = true;
      break;
    case 0x67:
      draft.kind = Kind.indirectJump;
      draft.written = rd;
      draft.endsGroup = true;
      readsBase();
      break;
    case 0x03:
      draft.kind = Kind.load;
      draft.written = rd;
      draft.usesLoadStore = true;
      draft.accessBytes = 1 << (funct3 & 3);
      draft.accessOffset = word >> 20;
      readsBase();
      break;
    case 0x23:
      draft.kind = Kind.store;
      draft.usesLoadStore = true;
      draft.accessBytes = 1 << (funct3 & 3);
      draft.accessOffset = ((word >> 25) << 5) | rd;
      draft.registered2 = rs2;
      draft.readMask |= 1 << rs2;
      readsBase();
      noDestination();
      break;
    case 0x0f:
      draft.lane = funct3 === 1 ? Lane.alone : Lane.first;
      draft.kind = funct3 === 1 ? Kind.fenceInstruction : Kind.fence;
      draft.endsGroup = funct3 === 1;
      break;
    case 0x07:
    case 0x27:
      describeFloatOrVectorMemory(draft, word, funct3, rd, rs2);
      readsBase();
      break;
    case 0x43:
    case 0x47:
    case 0x4b:
    case 0x4f:
      draft.kind = Kind.float;
      draft.lane = Lane.first;
      draft.floatWritten = rd;
      draft.float1 = rs1;
      draft.floatUnchecked = rs2;
      draft.float3 = rs3;
      break;
    case SCALAR_FLOAT_OPCODES.operation:
      describeFloatOperation(draft, funct7 & 0x7c, rd, rs1, rs2);
      if (FLOAT_FROM_INTEGER.has(funct7 & 0x7c)) reads1();
      break;
    case 0x57:
      describeVectorInstruction(draft, word, funct3, rd, reads1, reads2);
      break;
    case 0x73:
      describeSystem(draft, word, funct3, rd);
      if (draft.kind === Kind.csr && funct3 < 4) {
        // The CSR path also checks the register in the upper immediate bits.
        reads1();
        reads2();
      } else if (draft.kind === Kind.csr) reads1();
      break;
    case 0x77:
      draft.kind = Kind.cacheFlush;
      draft.lane = Lane.alone;
      draft.endsGroup = true;
      break;
    default:
      draft.lane = Lane.alone;
      draft.endsGroup = true;
      noDestination();
  }
  return draft;
}

function describeFloatOrVectorMemory(draft: Draft, word: number, funct3: number, rd: number, rs2: number): void {
  const isStore = (word & 0x20) !== 0;
  draft.usesLoadStore = true;
  if (funct3 === 2) {
    draft.lane = Lane.first;
    draft.accessBytes = 4;
    if (isStore) {
      draft.kind = Kind.floatStore;
      draft.float2 = rs2;
      draft.accessOffset = ((word >> 25) << 5) | rd;
    } else {
      draft.kind = Kind.floatLoad;
      draft.floatWritten = rd;
      draft.accessOffset = word >> 20;
    }
    return;
  }
  draft.kind = isStore ? Kind.vectorStore : Kind.vectorLoad;
  draft.usesVector = true;
  draft.needsConfiguration = true;
  if (bitsOf(word, 27, 26) === 2) { // strided
    draft.source2 = rs2;
    draft.readMask |= 1 << rs2;
  }
  draft.shape = describeVector(word);
}

function describeFloatOperation(draft: Draft, operation: number, rd: number, rs1: number, rs2: number): void {
  draft.kind = operation === 0x0c || operation === 0x2c ? Kind.floatDivide : Kind.float;
  draft.lane = Lane.first;
  if (FLOAT_TO_INTEGER.has(operation)) draft.written = rd;
  else draft.floatWritten = rd;
  if (FLOAT_FROM_INTEGER.has(operation)) return;
  draft.float1 = rs1;
  if (!FLOAT_ONE_OPERAND.has(operation)) draft.float2 = rs2;
}

function describeVectorInstruction(
  draft: Draft,
  word: number,
  funct3: number,
  rd: number,
  reads1: () => void,
  reads2: () => void,
): void {
  draft.usesVector = true;
  if (funct3 === 7) {
    draft.kind = Kind.vset;
    draft.written = rd;
    if (bitsOf(word, 31, 30) !== 3) reads1();
    if (bitsOf(word, 31, 25) === 0x40) reads2();
    return;
  }
  draft.kind = Kind.vector;
  if (funct3 === 4 || funct3 === 6) reads1();
  const shape = describeVector(word);
  draft.shape = shape;
  draft.needsConfiguration = shape.needsZeroStart;
  if (shape.writesInteger) draft.written = rd;
}

function describeSystem(draft: Draft, word: number, funct3: number, rd: number): void {
  draft.lane = Lane.alone;
  draft.endsGroup = true;
  if (funct3 !== 0) {
    draft.kind = Kind.csr;
    draft.waitsForVector = bitsOf(word, 31, 20) === CSR_VXSAT;
    draft.written = rd;
    draft.endsGroup = false;
    return;
  }
  switch (bitsOf(word, 31, 20)) {
    case 0x000:
      draft.kind = Kind.environmentCall;
      break;
    case 0x001:
      draft.kind = Kind.breakpoint;
      break;
    case 0x080:
      draft.kind = Kind.pause;
      break;
    case 0x105:
      draft.kind = Kind.waitForInterrupt;
      break;
    case 0x302:
      draft.kind = Kind.trapReturn;
      break;
  }
}
