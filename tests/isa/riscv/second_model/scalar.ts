/**
 * The scalar instructions of RV32IMF with Zbb and Zicsr, decoded and carried out straight from the specification, one
 * `switch` per opcode. Imports nothing of the simulator.
 * @module
 */
import { loadElement, storeElement, type VectorState } from "../vector_definition/state.ts";
import {
  add,
  classify,
  compare,
  divide,
  extremum,
  fromInteger,
  fusedMultiplyAdd,
  multiply,
  negate,
  squareRoot,
  toInteger,
} from "./float32.ts";

/** Registers, memory, and what the scalar core has beside. */
export interface CoreState extends VectorState {
  pc: number;
  /** Raw bits. */
  readonly f: number[];
  frm: number;
}

/** Thrown where a word is no instruction of this model. */
export class Undefined extends Error {}

const integer = (state: CoreState, register: number): number => Number(BigInt.asIntN(32, state.x[register]));

function write(state: CoreState, register: number, value: number): void {
  if (register !== 0) state.x[register] = BigInt(value >>> 0);
}

/** Carries out the word at pc and moves pc; vector instructions are the caller's. */
export function step(state: CoreState, word: number): void {
  const opcode = word & 0x7f, rd = (word >>> 7) & 31, funct3 = (word >>> 12) & 7;
  const rs1 = (word >>> 15) & 31, rs2 = (word >>> 20) & 31;
  const immediate = word >> 20;
  const a = integer(state, rs1);
  let next = state.pc + 4;
  switch (opcode) {
    case 0x37: // lui
      write(state, rd, word & 0xfffff000);
      break;
    case 0x17: // auipc
      write(state, rd, state.pc + (word & 0xfffff000));
      break;
    case 0x6f: { // jal
      const offset = ((word >> 31) << 20) | (word & 0xff000) | ((word >>> 9) & 0x800) | ((word >>> 20) & 0x7fe);
      write(state, rd, next);
      next = state.pc + offset;
      break;
    }
    case 0x67: // jalr
      write(state, rd, next);
      next = (a + immediate) & ~1;
      break;
    case 0x63: {
      const offset = ((word >> 31) << 12) | ((word << 4) & 0x800) | ((word >>> 20) & 0x7e0) | ((word >>> 7) & 0x1e);
      if (branches(funct3, a, integer(state, rs2))) next = state.pc + offset;
      break;
    }
    case 0x03:
      write(state, rd, load(state, funct3, a + immediate));
      break;
    case 0x23: {
      const offset = ((word >> 25) << 5) | rd;
      if (funct3 > 2) throw new Undefined();
      storeElement(state, BigInt(a + offset), 8 << funct3, state.x[rs2]);
      break;
    }
    case 0x13:
      write(state, rd, withImmediate(funct3, a, immediate));
      break;
    case 0x33:
      write(state, rd, withRegister(word >>> 25, funct3, a, integer(state, rs2), rs2));
      break;
    case 0x0f: // fences
      break;
    case 0x73:
      write(state, rd, exchange(state, word));
      break;
    case 0x07:
      state.f[rd] = Number(loadElement(state, BigInt(a + immediate), 32));
      break;
    case 0x27:
      storeElement(state, BigInt(a + (((word >> 25) << 5) | rd)), 32, BigInt(state.f[rs2]));
      break;
    case 0x43:
    case 0x47:
    case 0x4b:
    case 0x4f: { // fmadd, fmsub, fnmsub, fnmadd
      const negatesProduct = opcode >= 0x4b, negatesAddend = opcode === 0x47 || opcode === 0x4f;
      const factor = negatesProduct ? negate(state.f[rs1]) : state.f[rs1];
      const addend = state.f[word >>> 27];
      const mode = funct3 === 7 ? state.frm : funct3;
      state.f[rd] = fusedMultiplyAdd(factor, state.f[rs2], negatesAddend ? negate(addend) : addend, mode);
      break;
    }
    case 0x53:
      float(state, word, a);
      break;
    default:
      throw new Undefined();
  }
  state.pc = next >>> 0;
}

function branches(funct3: number, a: number, b: number): boolean {
  switch (funct3) {
    case 0:
      return a === b;
    case 1:
      return a !== b;
    case 4:
      return a < b;
    case 5:
      return a >= b;
    case 6:
      return a >>> 0 < b >>> 0;
    case 7:
      return a >>> 0 >= b >>> 0;
    default:
      throw new Undefined();
  }
}

function load(state: CoreState, funct3: number, address: number): number {
  const width = 8 << (funct3 & 3);
  if (width > 32 || funct3 > 5) throw new Undefined();
  const value = loadElement(state, BigInt(address), width);
  return Number(funct3 < 4 ? BigInt.asIntN(width, value) : value);
}

function rotateRight(a: number, by: number): number {
  return by === 0 ? a : (a >>> by) | (a << (32 - by));
}

function withImmediate(funct3: number, a: number, immediate: number): number {
  const top = (immediate >> 5) & 0x7f, shift = immediate & 31;
  switch (funct3) {
    case 0:
      return a + immediate;
    case 2:
      return Number(a < immediate);
    case 3:
      return Number(a >>> 0 < immediate >>> 0);
    case 4:
      return a ^ immediate;
    case 6:
      return a | immediate;
    case 7:
      return a & immediate;
    case 1:
      if (top === 0) return a << shift;
      if (top === 0x30) return countOrExtend(shift, a);
      throw new Undefined();
    default:
      if (top === 0) return a >>> shift;
      if (top === 0x20) return a >> shift;
      if (top === 0x30) return rotateRight(a, shift);
      if ((immediate & 0xfff) === 0x287) return eachByte(a, (byte) => byte === 0 ? 0 : 0xff);
      if ((immediate & 0xfff) === 0x698) return new DataView(Int32Array.of(a).buffer).getInt32(0, false);
      throw new Undefined();
  }
}

function eachByte(a: number, change: (byte: number) => number): number {
  return [0, 8, 16, 24].reduce((result, shift) => result | (change((a >>> shift) & 0xff) << shift), 0);
}

/** clz, ctz, cpop, sext.b, sext.h. */
function countOrExtend(selector: number, a: number): number {
  const digits = (a >>> 0).toString(2).padStart(32, "0");
  switch (selector) {
    case 0:
      return a === 0 ? 32 : digits.indexOf("1");
    case 1:
      return a === 0 ? 32 : 31 - digits.lastIndexOf("1");
    case 2:
      return digits.replaceAll("0", "").length;
    case 4:
      return (a << 24) >> 24;
    case 5:
      return (a << 16) >> 16;
    default:
      throw new Undefined();
  }
}

/** By funct7 and funct3: RV32I, M, Zbb. */
function withRegister(funct7: number, funct3: number, a: number, b: number, rs2: number): number {
  const [unsignedA, unsignedB] = [a >>> 0, b >>> 0];
  const shift = b & 31;
  switch (funct7 * 8 + funct3) {
    case 0x00 * 8 + 0:
      return a + b;
    case 0x20 * 8 + 0:
      return a - b;
    case 0x00 * 8 + 1:
      return a << shift;
    case 0x00 * 8 + 2:
      return Number(a < b);
    case 0x00 * 8 + 3:
      return Number(unsignedA < unsignedB);
    case 0x00 * 8 + 4:
      return a ^ b;
    case 0x00 * 8 + 5:
      return a >>> shift;
    case 0x20 * 8 + 5:
      return a >> shift;
    case 0x00 * 8 + 6:
      return a | b;
    case 0x00 * 8 + 7:
      return a & b;
    case 0x01 * 8 + 0:
      return Number(BigInt.asIntN(32, BigInt(a) * BigInt(b)));
    case 0x01 * 8 + 1:
      return Number((BigInt(a) * BigInt(b)) >> 32n);
    case 0x01 * 8 + 2:
      return Number((BigInt(a) * BigInt(unsignedB)) >> 32n);
    case 0x01 * 8 + 3:
      return Number((BigInt(unsignedA) * BigInt(unsignedB)) >> 32n);
    case 0x01 * 8 + 4:
      return b === 0 ? -1 : Math.trunc(a / b);
    case 0x01 * 8 + 5:
      return b === 0 ? -1 : Math.floor(unsignedA / unsignedB);
    case 0x01 * 8 + 6:
      return b === 0 ? a : a % b;
    case 0x01 * 8 + 7:
      return b === 0 ? a : unsignedA % unsignedB;
    case 0x20 * 8 + 7:
      return a & ~b;
    case 0x20 * 8 + 6:
      return a | ~b;
    case 0x20 * 8 + 4:
      return ~(a ^ b);
    case 0x05 * 8 + 4:
      return Math.min(a, b);
    case 0x05 * 8 + 5:
      return Math.min(unsignedA, unsignedB);
    case 0x05 * 8 + 6:
      return Math.max(a, b);
    case 0x05 * 8 + 7:
      return Math.max(unsignedA, unsignedB);
    case 0x30 * 8 + 1:
      return rotateRight(a, (32 - shift) & 31);
    case 0x30 * 8 + 5:
      return rotateRight(a, shift);
    case 0x04 * 8 + 4:
      if (rs2 === 0) return a & 0xffff; // zext.h
      throw new Undefined();
    default:
      throw new Undefined();
  }
}

/** CSR instructions on what results can depend on; counters are no part of this model, which knows no time. */
function exchange(state: CoreState, word: number): number {
  const funct3 = (word >>> 12) & 7, operand = (word >>> 15) & 31;
  if ((funct3 & 3) === 0) throw new Undefined();
  const value = funct3 & 4 ? operand : integer(state, operand);
  const csr = word >>> 20;
  const old = readCsr(state, csr);
  const kind = funct3 & 3;
  if (kind !== 1 && operand === 0) return old;
  const written = kind === 1 ? value : kind === 2 ? old | value : old & ~value;
  switch (csr) {
    case 0x002:
      state.frm = written & 7;
      break;
    case 0x008:
      state.vstart = written & 127;
      break;
    case 0x009:
      state.vxsat = written & 1;
      break;
    case 0x00a:
      state.vxrm = written & 3;
      break;
    default:
      throw new Undefined();
  }
  return old;
}

function readCsr(state: CoreState, csr: number): number {
  switch (csr) {
    case 0x002:
      return state.frm;
    case 0x008:
      return state.vstart;
    case 0x009:
      return state.vxsat;
    case 0x00a:
      return state.vxrm;
    case 0xc20:
      return state.vl;
    case 0xc21:
      return state.vtype;
    case 0xc22:
      return 16;
    default:
      throw new Undefined();
  }
}

function float(state: CoreState, word: number, a: number): void {
  const rd = (word >>> 7) & 31, funct3 = (word >>> 12) & 7, rs2 = (word >>> 20) & 31;
  const x = state.f[(word >>> 15) & 31], y = state.f[rs2];
  const mode = funct3 === 7 ? state.frm : funct3;
  switch (word >>> 25) {
    case 0x00:
      state.f[rd] = add(x, y, mode);
      break;
    case 0x04:
      state.f[rd] = add(x, negate(y), mode);
      break;
    case 0x08:
      state.f[rd] = multiply(x, y, mode);
      break;
    case 0x0c:
      state.f[rd] = divide(x, y, mode);
      break;
    case 0x2c:
      state.f[rd] = squareRoot(x, mode);
      break;
    case 0x10: {
      const sign = funct3 === 0 ? y : funct3 === 1 ? ~y : x ^ y;
      state.f[rd] = ((x & 0x7fffffff) | (sign & 0x80000000)) >>> 0;
      break;
    }
    case 0x14:
      state.f[rd] = extremum(x, y, funct3 === 1);
      break;
    case 0x60:
      write(state, rd, toInteger(x, rs2 === 0, mode));
      break;
    case 0x68:
      state.f[rd] = fromInteger(rs2 === 0 ? BigInt(a) : BigInt(a >>> 0), mode);
      break;
    case 0x70:
      write(state, rd, funct3 === 1 ? classify(x) : x);
      break;
    case 0x78:
      state.f[rd] = a >>> 0;
      break;
    case 0x50: {
      const order = compare(x, y);
      const holds = order !== null && (funct3 === 2 ? order === 0 : funct3 === 1 ? order < 0 : order <= 0);
      write(state, rd, Number(holds));
      break;
    }
    default:
      throw new Undefined();
  }
}
