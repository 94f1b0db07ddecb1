/**
 * The architectural state that the vector definition works on, for RV32 with Zve32x: VLEN = 128, ELEN = 32. Written
 * from "RISC-V 'V' Vector Extension, version 1.0"; section numbers in this folder are of that document.
 * Nothing in this folder except `hart_adapter.ts` and the tests imports anything of the simulator.
 * @module
 */

/** Bits of a vector register. */
export const VLEN = 128;
/** Bytes of a vector register. */
export const VLENB = VLEN / 8;
/** Widest element in bits. */
export const ELEN = 32;
/** The value of vtype when vill is set (3.4.4): all other bits are zero. */
export const VILL = 0x80000000;

/** A readable and writable stretch of memory; everything outside all regions faults. */
export interface Region {
  /** Address of the first byte. */
  readonly base: number;
  /** The contents. */
  readonly bytes: Uint8Array;
}

/** Registers and memory. Integers of x registers are unsigned 32-bit values. */
export interface VectorState {
  /** The 32 vector registers, one after the other, byte 0 first. */
  readonly v: Uint8Array;
  /** x0 to x31 as unsigned 32-bit values. */
  readonly x: bigint[];
  vl: number;
  /** Unsigned 32-bit value. */
  vtype: number;
  vstart: number;
  vxrm: number;
  vxsat: number;
  readonly memory: readonly Region[];
}

/** A deep copy. */
export function copyState(state: VectorState): VectorState {
  return {
    ...state,
    v: state.v.slice(),
    x: [...state.x],
    memory: state.memory.map(({ base, bytes }) => ({ base, bytes: bytes.slice() })),
  };
}

/** The decoded fields of vtype (3.4). LMUL is a number: 0.125 to 8. */
export interface VectorType {
  readonly vill: boolean;
  readonly sew: number;
  readonly lmul: number;
  readonly vlmax: number;
}

/** Decodes vtype as vset* would accept it: vill for every setting that Zve32x with ELEN = 32 does not support. */
export function decodeVtype(vtype: number): VectorType {
  const vlmul = vtype & 7;
  const sew = 8 << ((vtype >> 3) & 7);
  const lmul = vlmul < 4 ? 2 ** vlmul : 2 ** (vlmul - 8);
  // 3.4.2: fractional LMUL must be supported for LMUL >= SEW / ELEN; smaller ones are reserved.
  const supported = vtype >>> 8 === 0 && vlmul !== 4 && sew <= ELEN && lmul >= sew / ELEN;
  return supported ? { vill: false, sew, lmul, vlmax: VLEN * lmul / sew } : { vill: true, sew: 0, lmul: 0, vlmax: 0 };
}

/** Unsigned value of element `index` (of `eew` bits) of the register group that starts at `register`. */
export function readElement(v: Uint8Array, register: number, eew: number, index: number): bigint {
  let value = 0n;
  const first = register * VLENB + index * eew / 8;
  for (let byte = 0; byte < eew / 8; byte++) value |= BigInt(v[first + byte]) << BigInt(8 * byte);
  return value;
}

/** Writes `value` modulo 2^eew to element `index` of the group that starts at `register`. */
export function writeElement(v: Uint8Array, register: number, eew: number, index: number, value: bigint): void {
  const first = register * VLENB + index * eew / 8;
  const pattern = BigInt.asUintN(eew, value);
  for (let byte = 0; byte < eew / 8; byte++) v[first + byte] = Number((pattern >> BigInt(8 * byte)) & 0xffn);
}

/** Bit `index` of a mask register (4.5). */
export function readMaskBit(v: Uint8Array, register: number, index: number): boolean {
  return ((v[register * VLENB + (index >> 3)] >> (index & 7)) & 1) === 1;
}

/** Writes bit `index` of a mask register. */
export function writeMaskBit(v: Uint8Array, register: number, index: number, value: boolean): void {
  const byte = register * VLENB + (index >> 3);
  v[byte] = value ? v[byte] | (1 << (index & 7)) : v[byte] & ~(1 << (index & 7));
}

/** Thrown where the instruction raises an illegal-instruction exception. */
export class IllegalInstruction extends Error {}

/** Thrown where an access faults: `cause` 5 (load) or 7 (store). */
export class AccessFault extends Error {
  constructor(readonly exception: 5 | 7, readonly address: number) {
    super(`access fault ${exception} at ${address}`);
  }
}

/** The region that holds all `length` bytes from `address`, or an access fault. */
function regionOf(state: VectorState, address: number, length: number, cause: 5 | 7): Region {
  const region = state.memory.find(({ base, bytes }) => address >= base && address + length <= base + bytes.length);
  if (!region) throw new AccessFault(cause, address);
  return region;
}

/** Loads one little-endian element of `eew` bits; any alignment. */
export function loadElement(state: VectorState, address: bigint, eew: number): bigint {
  const at = Number(BigInt.asUintN(32, address));
  const { base, bytes } = regionOf(state, at, eew / 8, 5);
  let value = 0n;
  for (let byte = 0; byte < eew / 8; byte++) value |= BigInt(bytes[at - base + byte]) << BigInt(8 * byte);
  return value;
}

/** Stores one little-endian element of `eew` bits; any alignment. */
export function storeElement(state: VectorState, address: bigint, eew: number, value: bigint): void {
  const at = Number(BigInt.asUintN(32, address));
  const { base, bytes } = regionOf(state, at, eew / 8, 7);
  for (let byte = 0; byte < eew / 8; byte++) bytes[at - base + byte] = Number((value >> BigInt(8 * byte)) & 0xffn);
}
