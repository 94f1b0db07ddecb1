/**
 * Architectural state of the vector unit, and the facts that its last instruction leaves for a timing model.
 * @module
 */
import type { Memory } from "../../machine.ts";
import type { VectorBehaviour } from "./behaviour.ts";

/** vtype with vill set. */
export const VILL = 0x80000000 | 0;

/** How a vector load or store addresses memory. */
export const vectorAccessKind = { none: 0, unit: 1, strided: 2, indexed: 3 } as const;

/** What the last vector load or store accessed; valid until the next one. */
export class VectorAccess {
  /** One of `vectorAccessKind`; whole-register and mask accesses are `unit`. */
  kind = 0;
  isStore = false;
  /** First element accessed (vstart) and the one after the last; masked-off elements count. */
  first = 0;
  end = 0;
  /** Bytes of an element in memory. */
  elementBytes = 1;
  /** Fields of a segment, 1 for other accesses. Field f of an element lies `f * elementBytes` behind its address. */
  fields = 1;
  /** Address of element 0 and bytes from one element to the next, for unit and strided accesses. */
  base = 0;
  stride = 0;
  /** Addresses by element for indexed accesses; entries outside `[first, end)` are meaningless. */
  readonly addresses: Int32Array;
  /** First data register; registers per field as encoded (EMUL, at least 1). */
  register = 0;
  registersPerField = 1;
  /** First index register of indexed accesses and bytes of an index. */
  indexRegister = 0;
  indexBytes = 0;
  masked = false;

  /** @param elements most elements of an access */
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

/** What the last vdiv, vdivu, vrem or vremu divided, register by register of the group. */
export class DivisionFacts {
  /**
   * Most significant bits among the absolute dividends of each register, elements with a zero divisor counting as 0.
   */
  readonly dividendBits = new Uint8Array(8);
  /** Whether dividends and divisors of the register equal those of the register divided before. */
  readonly sameAsPrevious = new Uint8Array(8);
  /** Dividends and divisors of the register divided last. */
  readonly previousDividends: Uint8Array;
  readonly previousDivisors: Uint8Array;

  /** @param registerBytes VLENB */
  constructor(registerBytes: number) {
    this.previousDividends = new Uint8Array(registerBytes);
    this.previousDivisors = new Uint8Array(registerBytes);
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
   * The registers, followed by room for two groups of eight that executors copy operands to. Views by element width and
   * signedness; element i of register r has index `r * registerBytes / elementBytes + i`.
   */
  readonly u8: Uint8Array;
  readonly s8: Int8Array;
  readonly u16: Uint16Array;
  readonly s16: Int16Array;
  readonly u32: Uint32Array;
  readonly s32: Int32Array;
  vl = 0;
  /** As a CSR read returns it: signed 32-bit, vill in bit 31. Set it through `configure`. */
  vtype = VILL;
  vstart = 0;
  vxrm = 0;
  vxsat = 0;
  vill = true;
  /** SEW in bits, log2 of LMUL (-3 to 3), and VLMAX; meaningless under vill. */
  sew = 8;
  lmulLog2 = 0;
  vlmax = 0;
  /** vlmul and vsew fields of vtype: index of cached execution plans. */
  configuration = 0;
  /** Set by saturating primitives during an instruction. */
  saturated = false;
  /** Whether saturation happened that `saturationFlagNeverSet` kept out of vxsat. */
  saturationLost = false;
  /** Facts of the last vector load or store. */
  readonly access: VectorAccess;
  /** Facts of the last division. */
  readonly division: DivisionFacts;

  /**
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
    this.division = new DivisionFacts(this.registerBytes);
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
    const configuration = value & 0x3f;
    const sewLog2 = ((value >> 3) & 7) + 3;
    const lmulLog2 = (value << 29) >> 29;
    const reserved = keepBits ? 0 : value & ~0xff;
    const elenLog2 = 31 - Math.clz32(this.elen);
    const legal = reserved === 0 && lmulLog2 !== -4 && sewLog2 <= elenLog2 && sewLog2 - elenLog2 <= lmulLog2;
    this.vill = !legal;
    this.configuration = configuration;
    if (!legal) {
      this.vtype = keepBits ? VILL | (value & 0xff) : VILL;
      this.vlmax = 0;
      return;
    }
    this.vtype = value & 0xff;
    this.sew = 1 << sewLog2;
    this.lmulLog2 = lmulLog2;
    const registerElements = (this.registerBytes * 8) >> sewLog2;
    this.vlmax = lmulLog2 >= 0 ? registerElements << lmulLog2 : registerElements >> -lmulLog2;
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
  readonly x: Int32Array;
  readonly vector: VectorState;
  readonly memory: Memory;
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
  readonly word: number;
}

/** Executes one kind of instruction. */
export type VectorExecutor = (hart: VectorHart, instruction: VectorInstruction) => void;
