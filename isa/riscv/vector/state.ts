/**
 * Architectural state of the vector unit, and the facts that its last instruction leaves for a timing model.
 * @module
 */
import type { Memory } from "../../machine.ts";
import type { VectorBehaviour } from "./behaviour.ts";

/** vtype with vill set. */
export const VILL = 0x80000000 | 0;

/** How a vector load or store addresses memory. */
export const vectorAccessKind: Readonly<Record<"none" | "unit" | "strided" | "indexed", number>> = {
  none: 0,
  unit: 1,
  strided: 2,
  indexed: 3,
} as const;

/** What the last vector load or store accessed; valid until the next one. */
export class VectorAccess {
  /** One of `vectorAccessKind`; whole-register and mask accesses are `unit`. */
  kind = 0;
  /** Whether it stores. */
  isStore = false;
  /** First element accessed (vstart); masked-off elements count. */
  first = 0;
  /** The element after the last. */
  end = 0;
  /** Bytes of an element in memory. */
  elementBytes = 1;
  /** Fields of a segment, 1 for other accesses. Field f of an element lies `f * elementBytes` behind its address. */
  fields = 1;
  /** Address of element 0 of unit and strided accesses; what the indices are added to. */
  base = 0;
  /** Bytes from one element to the next of unit and strided accesses. */
  stride = 0;
  /** Addresses by element for indexed accesses; entries outside `[first, end)` are meaningless. */
  readonly addresses: Int32Array;
  /** First data register. */
  register = 0;
  /** Registers per field as encoded: EMUL, at least 1. */
  registersPerField = 1;
  /** First index register of indexed accesses. */
  indexRegister = 0;
  /** Bytes of an index. */
  indexBytes = 0;
  /** Whether only elements whose bit in v0 is set are accessed. */
  masked = false;

  /**
   * No access yet.
   * @param elements most elements of an access
   */
  constructor(elements: number) {
    this.addresses = new Int32Array(elements);
  }

  /** Address of an element, as a signed 32-bit number. */
  addressOf(element: number): number {
    return this.kind === vectorAccessKind.indexed
      ? this.addresses[element]
      : (this.base + Math.imul(element, this.stride)) | 0;
  }
}

/** Registers and CSRs of the vector unit. */
export class VectorState {
  /** VLENB: bytes of a vector register. */
  readonly registerBytes: number;
  /** Widest element in bits. */
  readonly elen: number;
  /** The 32 registers in order, byte 0 first. */
  readonly registers: Uint8Array;
  /**
   * The registers as unsigned bytes, followed by room for 16 more that executors copy operands to. In this and the
   * following views, element i of register r has index `r * registerBytes / elementBytes + i`.
   */
  readonly u8: Uint8Array;
  /** The same as signed bytes. */
  readonly s8: Int8Array;
  /** The same as unsigned halfwords. */
  readonly u16: Uint16Array;
  /** The same as signed halfwords. */
  readonly s16: Int16Array;
  /** The same as unsigned words. */
  readonly u32: Uint32Array;
  /** The same as signed words. */
  readonly s32: Int32Array;
  /** Vector length in elements. */
  vl = 0;
  /** As a CSR read returns it: signed 32-bit, vill in bit 31. Set it through `configure`. */
  vtype: number = VILL;
  /** First element that the next instruction executes. */
  vstart = 0;
  /** Fixed-point rounding mode, 0 to 3. */
  vxrm = 0;
  /** Fixed-point saturation flag. */
  vxsat = 0;
  /** Whether vtype is illegal, so that instructions that depend on it trap. */
  vill = true;
  /** SEW in bits; meaningless under vill, as are the next two. */
  sew = 8;
  /** log2 of LMUL, -3 to 3. */
  lmulLog2 = 0;
  /** log2 of the LMUL that register groups follow: LMUL itself, or a smaller one where the machine reduces it. */
  groupLog2 = 0;
  /** Elements of a register group: the most that vl can be. */
  vlmax = 0;
  /** Group size and vsew field of vtype: index of cached execution plans. */
  configuration = 0;
  /** Whether saturation happened that `saturationFlagNeverSet` kept out of vxsat. */
  saturationLost = false;
  /** Facts of the last vector load or store. */
  readonly access: VectorAccess;

  /**
   * The state at reset: vill, everything else zero.
   * @param vlen bits of a vector register, a power of two from 32 to 65536
   * @param elen bits of the widest element, 32
   */
  constructor(vlen = 128, elen = 32) {
    this.registerBytes = vlen / 8;
    this.elen = elen;
    const buffer = new ArrayBuffer(48 * this.registerBytes);
    this.registers = new Uint8Array(buffer, 0, 32 * this.registerBytes);
    this.u8 = new Uint8Array(buffer);
    this.s8 = new Int8Array(buffer);
    this.u16 = new Uint16Array(buffer);
    this.s16 = new Int16Array(buffer);
    this.u32 = new Uint32Array(buffer);
    this.s32 = new Int32Array(buffer);
    this.access = new VectorAccess(8 * this.registerBytes);
  }

  /** VLEN in bits. */
  get vlen(): number {
    return this.registerBytes * 8;
  }

  /**
   * Sets vtype and what is decoded from it; vl is left alone.
   * @param value operand of vset*
   * @param keepBits keep the low bits beside vill and ignore reserved ones
   */
  configure(value: number, keepBits: boolean): void {
    const sewLog2 = ((value >> 3) & 7) + 3;
    const lmulLog2 = (value << 29) >> 29;
    const reserved = keepBits ? 0 : value & ~0xff;
    const elenLog2 = 31 - Math.clz32(this.elen);
    const legal = reserved === 0 && lmulLog2 !== -4 && sewLog2 <= elenLog2 && sewLog2 - elenLog2 <= lmulLog2;
    this.vill = !legal;
    if (!legal) {
      this.vtype = keepBits ? VILL | (value & 0xff) : VILL;
      this.vlmax = 0;
      return;
    }
    this.vtype = value & 0xff;
    this.sew = 1 << sewLog2;
    this.lmulLog2 = lmulLog2;
    this.setGroup(lmulLog2);
    const registerElements = (this.registerBytes * 8) >> sewLog2;
    this.vlmax = lmulLog2 >= 0 ? registerElements << lmulLog2 : registerElements >> -lmulLog2;
  }

  /** Sets the LMUL that register groups follow, as log2. */
  setGroup(groupLog2: number): void {
    this.groupLog2 = groupLog2;
    this.configuration = this.sew | (groupLog2 & 7);
  }

  /**
   * log2 of the smallest LMUL that holds vl elements, at least 1/4 (and at least one element of ELEN per register part).
   */
  reducedLmulLog2(): number {
    const bits = Math.max(1, this.vl) * this.sew;
    const least = Math.max(-2, Math.clz32(this.elen) - Math.clz32(this.sew));
    let lmulLog2 = least;
    while (bits > (lmulLog2 >= 0 ? this.vlen << lmulLog2 : this.vlen >> -lmulLog2)) lmulLog2++;
    return lmulLog2;
  }
}

/** What the vector unit needs of the hart it belongs to. */
export interface VectorHart {
  /** Integer registers. */
  readonly x: Int32Array;
  /** The state of this unit. */
  readonly vector: VectorState;
  /** What loads and stores access. */
  readonly memory: Memory;
  /** How the machine deviates from the specification. */
  readonly behaviour: VectorBehaviour;
  /** Raises an illegal-instruction exception with the instruction word as its value. */
  raiseIllegalInstruction(word: number): void;
  /** The hardware never completes this instruction. */
  hang(reason: string): void;
  /** Notes something that works but should not be relied on. */
  warn(code: string, message: string): void;
  /** Tells of bytes that were stored, in case they hold decoded instructions. */
  stored(address: number, length: number): void;
}

/** An instruction as the vector unit needs it. */
export interface VectorInstruction {
  /** Encoding, unsigned. */
  readonly word: number;
}

/** Executes one kind of instruction. */
export type VectorExecutor = (hart: VectorHart, instruction: VectorInstruction) => void;
