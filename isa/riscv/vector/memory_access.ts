/**
 * Execution of vector loads and stores (RVV 1.0, chapter 7).
 * @module
 */
import type { InstructionRow } from "../../instruction.ts";
import { type Bank, type Memory, MemoryFault } from "../../machine.ts";
import { finish, groupsOverlap, refuseAccess, registersOf } from "./refusal.ts";
import { isActive, primitiveParameters, unsignedView } from "./row_parameters.ts";
import {
  type VectorAccess,
  vectorAccessKind,
  type VectorExecutor,
  type VectorHart,
  type VectorState,
} from "./state.ts";

const MISALIGNED = "a register number is not a multiple of its group's size";
const OVER_MASK = "the destination overlaps the mask v0";

/** Whole words of the banks that are copied from and to, so that copies need no allocation. */
const wordsOfBanks = new WeakMap<Bank, Int32Array>();
let lastBank: Bank | null = null;
let lastWords: Int32Array = new Int32Array(0);

function wordsOf(bank: Bank): Int32Array {
  if (bank === lastBank) return lastWords;
  let words = wordsOfBanks.get(bank);
  if (words === undefined) {
    const { buffer, byteOffset, byteLength } = bank.bytes;
    words = new Int32Array(buffer, byteOffset, byteLength >> 2);
    wordsOfBanks.set(bank, words);
  }
  lastBank = bank;
  return lastWords = words;
}

/** Loads consecutive bytes into the registers from byte `at`; false where the span is not loadable as a whole. */
function loadSpan(state: VectorState, memory: Memory, address: number, at: number, length: number): boolean {
  const bank = memory.readSpan(address, length);
  if (bank === null) return false;
  const offset = (address - bank.definition.base) >>> 0;
  const { u8, s32 } = state;
  const { bytes } = bank;
  let done = 0;
  if (((offset | at) & 3) === 0) {
    const words = wordsOf(bank);
    const count = length >> 2;
    const from = offset >> 2;
    const to = at >> 2;
    for (let i = 0; i < count; i++) s32[to + i] = words[from + i];
    done = count << 2;
  }
  for (; done < length; done++) u8[at + done] = bytes[offset + done];
  return true;
}

/** Stores consecutive bytes of the registers; false where the span is not storable as a whole. */
function storeSpan(state: VectorState, memory: Memory, address: number, at: number, length: number): boolean {
  const bank = memory.writeSpan(address, length);
  if (bank === null) return false;
  const offset = (address - bank.definition.base) >>> 0;
  const { u8, s32 } = state;
  const { bytes } = bank;
  let done = 0;
  if (((offset | at) & 3) === 0) {
    const words = wordsOf(bank);
    const count = length >> 2;
    const to = offset >> 2;
    const from = at >> 2;
    for (let i = 0; i < count; i++) words[to + i] = s32[from + i];
    done = count << 2;
  }
  for (; done < length; done++) bytes[offset + done] = u8[at + done];
  return true;
}

/** Loads or stores the element at `index` of the view of its width. */
function transfer(
  state: VectorState,
  memory: Memory,
  store: boolean,
  bytes: number,
  address: number,
  index: number,
): void {
  if (store) {
    if (bytes === 1) memory.store8(address, state.u8[index]);
    else if (bytes === 2) memory.store16(address, state.u16[index]);
    else memory.store32(address, state.s32[index]);
  } else {
    if (bytes === 1) state.u8[index] = memory.load8(address);
    else if (bytes === 2) state.u16[index] = memory.load16(address);
    else state.s32[index] = memory.load32(address);
  }
}

/**
 * The bank in which all elements of an access lie, if nothing there is tracked and no element can fault; else null.
 * Linear accesses only need their ends looked at.
 */
function untrackedBank(memory: Memory, access: VectorAccess): Bank | null {
  const { first, end, isStore, elementBytes, fields } = access;
  // A stride may lead around the address space.
  if (Math.abs(access.stride) * (end - first) >= 0x7fffffff) return null;
  let low = access.addressOf(first) >>> 0;
  let high = low;
  const step = access.kind === vectorAccessKind.indexed ? 1 : Math.max(1, end - 1 - first);
  for (let i = first + step; i < end; i += step) {
    const address = access.addressOf(i) >>> 0;
    if (address < low) low = address;
    if (address > high) high = address;
  }
  const bank = memory.bankOf(low, high - low + fields * elementBytes);
  return bank === null || bank.flags !== null || (isStore && !bank.definition.storable) ? null : bank;
}

/** Accesses the elements of an access that lies in an untracked bank. */
function accessInBank(hart: VectorHart, access: VectorAccess, bank: Bank): void {
  const state = hart.vector;
  const { first, end, elementBytes, fields, masked, isStore } = access;
  const perField = (access.registersPerField * state.registerBytes) / elementBytes;
  const start = (access.register * state.registerBytes) / elementBytes;
  const { base } = bank.definition;
  const { bytes, view } = bank;
  const { u8, u16, s32 } = state;
  for (let i = first; i < end; i++) {
    if (masked && ((u8[i >> 3] >> (i & 7)) & 1) === 0) continue;
    let offset = (access.addressOf(i) - base) >>> 0;
    let index = start + i;
    for (let field = 0; field < fields; field++) {
      if (elementBytes === 1) {
        if (isStore) bytes[offset] = u8[index];
        else u8[index] = bytes[offset];
      } else if (elementBytes === 2) {
        if (isStore) view.setUint16(offset, u16[index], true);
        else u16[index] = view.getUint16(offset, true);
      } else {
        if (isStore) view.setInt32(offset, s32[index], true);
        else s32[index] = view.getInt32(offset, true);
      }
      offset += elementBytes;
      index += perField;
    }
    if (isStore) hart.stored(access.addressOf(i), fields * elementBytes);
  }
}

/**
 * Accesses the elements that `access` describes, in order. At a fault vstart is the element's.
 * @param faultOnlyFirst a fault of the hardware behind the first element shortens vl instead
 */
function accessElements(hart: VectorHart, access: VectorAccess, faultOnlyFirst: boolean): void {
  const bank = untrackedBank(hart.memory, access);
  if (bank !== null) accessInBank(hart, access, bank);
  else accessOneByOne(hart, access, faultOnlyFirst);
}

/** The same through the memory's checks. */
function accessOneByOne(hart: VectorHart, access: VectorAccess, faultOnlyFirst: boolean): void {
  const state = hart.vector;
  const { memory } = hart;
  const { first, end, elementBytes, fields, masked, isStore } = access;
  const perField = (access.registersPerField * state.registerBytes) / elementBytes;
  const start = (access.register * state.registerBytes) / elementBytes;
  let i = first;
  try {
    for (; i < end; i++) {
      if (masked && !isActive(state, i)) continue;
      const address = access.addressOf(i);
      for (let field = 0; field < fields; field++) {
        const at = (address + field * elementBytes) | 0;
        transfer(state, memory, isStore, elementBytes, at, start + field * perField + i);
        if (isStore) hart.stored(at, elementBytes);
      }
    }
  } catch (error) {
    if (faultOnlyFirst && i > 0 && error instanceof MemoryFault && error.isHardware) {
      state.vl = i;
      return;
    }
    state.vstart = i;
    throw error;
  }
}

/** log2 of EMUL = EEW / SEW * LMUL. */
function emulLog2Of(state: VectorState, width: number): number {
  return state.groupLog2 + Math.clz32(state.sew) - Math.clz32(width);
}

/** The executor of a vector load or store. */
export function memoryExecutor(row: InstructionRow): VectorExecutor {
  const parameters = primitiveParameters(row);
  const width = parameters.width as number;
  switch (parameters.mode) {
    case "whole":
      return wholeRegisterExecutor(row, parameters.fields as number, width);
    case "mask":
      return maskAccessExecutor(row);
    case "indexed":
      return indexedExecutor(row, parameters.fields as number, width);
    default:
      return regularExecutor(row, parameters.fields as number, width);
  }
}

/** Fills in what all accesses have. */
function describe(
  access: VectorAccess,
  kind: number,
  isStore: boolean,
  register: number,
  registersPerField: number,
  elementBytes: number,
  fields: number,
  first: number,
  end: number,
  masked: boolean,
): void {
  access.kind = kind;
  access.isStore = isStore;
  access.register = register;
  access.registersPerField = registersPerField;
  access.elementBytes = elementBytes;
  access.fields = fields;
  access.first = first;
  access.end = end;
  access.masked = masked;
}

/** Ends an access of no element. Returns whether there was none. */
function isEmpty(hart: VectorHart, mnemonic: string, word: number, first: number, end: number): boolean {
  if (first < end) return false;
  if (hart.behaviour.emptyOrIllegalVectorAccessHangs) {
    refuseAccess(hart, mnemonic, word, end === 0 ? "vl is 0" : `vstart ${first} is not below ${end} elements`);
  } else {
    finish(hart);
  }
  return true;
}

/** Accesses consecutive bytes, as a span where that is possible. */
function accessConsecutive(hart: VectorHart, access: VectorAccess, faultOnlyFirst: boolean): void {
  const state = hart.vector;
  const { elementBytes, first, end, base } = access;
  const at = access.register * state.registerBytes + first * elementBytes;
  const address = (base + first * elementBytes) | 0;
  const length = (end - first) * elementBytes;
  if (access.isStore) {
    if (storeSpan(state, hart.memory, address, at, length)) hart.stored(address, length);
    else accessElements(hart, access, false);
  } else if (!loadSpan(state, hart.memory, address, at, length)) {
    accessElements(hart, access, faultOnlyFirst);
  }
}

/** Unit-stride, fault-only-first and strided accesses, with one or more fields. */
function regularExecutor(row: InstructionRow, fields: number, width: number): VectorExecutor {
  const { mnemonic } = row;
  const { mode } = primitiveParameters(row);
  const isStore = row.category === "vector-store";
  const strided = mode === "strided";
  const bytes = width >> 3;
  const kind = strided ? vectorAccessKind.strided : vectorAccessKind.unit;
  return (hart, { word }) => {
    const state = hart.vector;
    const { access } = state;
    access.kind = vectorAccessKind.none;
    if (state.vill) return hart.raiseIllegalInstruction(word);
    const vd = (word >>> 7) & 31;
    const masked = (word & (1 << 25)) === 0;
    const emulLog2 = emulLog2Of(state, width);
    const refusal = groupRefusal(vd, emulLog2, fields, masked && !isStore);
    if (refusal !== null) return refuseAccess(hart, mnemonic, word, refusal);
    const { vl, vstart } = state;
    if (isEmpty(hart, mnemonic, word, vstart, vl)) return;
    describe(access, kind, isStore, vd, registersOf(emulLog2), bytes, fields, vstart, vl, masked);
    access.base = hart.x[(word >>> 15) & 31];
    access.stride = strided ? hart.x[(word >>> 20) & 31] : bytes * fields;
    const faultOnlyFirst = mode === "fault-only-first" && !hart.behaviour.faultOnlyFirstIsPlainLoad;
    if (strided || masked || fields !== 1) accessElements(hart, access, faultOnlyFirst);
    else accessConsecutive(hart, access, faultOnlyFirst);
    finish(hart);
  };
}

/** Why a data register group of `fields` fields is illegal, or null. */
function groupRefusal(vd: number, emulLog2: number, fields: number, maskedLoad: boolean): string | null {
  if (emulLog2 > 3 || emulLog2 < -3) return "its effective LMUL is above 8 or below 1/8";
  const registers = registersOf(emulLog2);
  if (fields * registers > 8) return `its ${fields} fields of ${registers} registers are more than 8 registers`;
  if (vd & (registers - 1)) return MISALIGNED;
  if (vd + fields * registers > 32) return "its registers would go beyond v31";
  if (maskedLoad && vd === 0) return OVER_MASK;
  return null;
}

/** Indexed accesses: data of SEW bits, indices of `width` bits in vs2. */
function indexedExecutor(row: InstructionRow, fields: number, width: number): VectorExecutor {
  const { mnemonic } = row;
  const isStore = row.category === "vector-store";
  return (hart, { word }) => {
    const state = hart.vector;
    const { access } = state;
    access.kind = vectorAccessKind.none;
    if (state.vill) return hart.raiseIllegalInstruction(word);
    const vd = (word >>> 7) & 31;
    const vs2 = (word >>> 20) & 31;
    const masked = (word & (1 << 25)) === 0;
    const fractions = hart.behaviour.wideningOverlapOfFractionsAllowed;
    const indexEmulLog2 = emulLog2Of(state, width);
    const refusal = groupRefusal(vd, state.groupLog2, fields, masked && !isStore) ??
      indexRefusal(state, vd, vs2, fields, width, indexEmulLog2, isStore, fractions);
    if (refusal !== null) return refuseAccess(hart, mnemonic, word, refusal);
    const { vl, vstart, sew, registerBytes } = state;
    if (isEmpty(hart, mnemonic, word, vstart, vl)) return;
    const kind = vectorAccessKind.indexed;
    describe(access, kind, isStore, vd, registersOf(state.groupLog2), sew >> 3, fields, vstart, vl, masked);
    access.indexRegister = vs2;
    access.indexBytes = width >> 3;
    const base = hart.x[(word >>> 15) & 31];
    access.base = base;
    access.stride = 0;
    // All addresses first: the destination may overlap the indices.
    const indices = unsignedView(state, width);
    const first = (vs2 * registerBytes) / (width >> 3);
    const { addresses } = access;
    for (let i = vstart; i < vl; i++) addresses[i] = base + indices[first + i];
    accessElements(hart, access, false);
    finish(hart);
  };
}

/** Why the index register group is illegal, or null. */
function indexRefusal(
  state: VectorState,
  vd: number,
  vs2: number,
  fields: number,
  width: number,
  emulLog2: number,
  isStore: boolean,
  fractionsAllowed: boolean,
): string | null {
  if (emulLog2 > 3 || emulLog2 < -3) return "the effective LMUL of its indices is above 8 or below 1/8";
  const registers = registersOf(emulLog2);
  if (vs2 & (registers - 1)) return MISALIGNED;
  if (isStore) return null;
  const dataRegisters = registersOf(state.groupLog2);
  if (!groupsOverlap(vd, fields * dataRegisters, vs2, registers)) return null;
  if (fields > 1) return "the destination of a segment load overlaps its indices";
  const { sew } = state;
  if (sew === width) return null;
  const allowed = sew < width ? vd === vs2 : emulLog2 >= 0 && vd + dataRegisters === vs2 + registers;
  if (allowed || (fractionsAllowed && emulLog2 < 0 && dataRegisters === 1)) return null;
  return "the destination overlaps indices of other width";
}

/** Whole-register accesses: `registers * VLENB` bytes whatever vtype and vl are. */
function wholeRegisterExecutor(row: InstructionRow, registers: number, width: number): VectorExecutor {
  const isStore = row.category === "vector-store";
  const bytes = width >> 3;
  return (hart, { word }) => {
    const state = hart.vector;
    const { access } = state;
    access.kind = vectorAccessKind.none;
    if (state.vill && hart.behaviour.villForbidsWholeRegisterAccess) return hart.raiseIllegalInstruction(word);
    const vd = (word >>> 7) & 31;
    if (vd & (registers - 1)) return refuseAccess(hart, row.mnemonic, word, MISALIGNED);
    const end = (registers * state.registerBytes) / bytes;
    if (isEmpty(hart, row.mnemonic, word, state.vstart, end)) return;
    describe(access, vectorAccessKind.unit, isStore, vd, registers, bytes, 1, state.vstart, end, false);
    access.base = hart.x[(word >>> 15) & 31];
    access.stride = bytes;
    accessConsecutive(hart, access, false);
    finish(hart);
  };
}

/** vlm.v and vsm.v: ceil(vl / 8) bytes. */
function maskAccessExecutor(row: InstructionRow): VectorExecutor {
  const isStore = row.category === "vector-store";
  return (hart, { word }) => {
    const state = hart.vector;
    const { access } = state;
    access.kind = vectorAccessKind.none;
    if (state.vill) return hart.raiseIllegalInstruction(word);
    const end = (state.vl + 7) >> 3;
    if (isEmpty(hart, row.mnemonic, word, state.vstart, end)) return;
    describe(access, vectorAccessKind.unit, isStore, (word >>> 7) & 31, 1, 1, 1, state.vstart, end, false);
    access.base = hart.x[(word >>> 15) & 31];
    access.stride = 1;
    accessConsecutive(hart, access, false);
    finish(hart);
  };
}
