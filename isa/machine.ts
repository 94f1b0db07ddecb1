/**
 * Byte-addressed memory of a simulated machine: banks of an address space, the rights of a kernel on them, which bytes
 * hold a value and which the kernel wrote. The bare machine (`simulate`, golden data) has banks only; evaluations add
 * regions, poison and tracking.
 * @module
 */
import type { Block, Range, Region } from "./plugin.ts";

/** A piece of memory as the hardware has it. */
export interface BankDefinition {
  readonly name: string;
  /** First address. */
  readonly base: number;
  /** Bytes. */
  readonly length: number;
  /** Whether the hardware accepts stores (Coral's instruction memory faults on them). */
  readonly storable: boolean;
}

const READ = 1;
const WRITE = 2;
const EXECUTE = 4;
const INITIALIZED = 8;
const WRITTEN = 16;

/** Bits of `Bank.flags`, for compiled code that checks them itself. */
export const ByteFlag = { read: READ, write: WRITE, initialized: INITIALIZED, written: WRITTEN } as const;

/** Why an access failed. `unmapped` and `not-storable` are the hardware's faults; the others are the evaluation's rules. */
export type MemoryFaultReason =
  | "unmapped"
  | "not-storable"
  | "read-outside-regions"
  | "write-outside-regions"
  | "write-to-read-only"
  | "execute-outside-code";

/** Thrown by accesses; one object per memory is reused, so copy what you keep. */
export class MemoryFault {
  reason: MemoryFaultReason = "unmapped";
  /** First address of the access that failed. */
  address = 0;
  /** Bytes of the access. */
  length = 0;
  isStore = false;

  /** Whether the hardware itself faults (and may trap), as opposed to a rule of the evaluation. */
  get isHardware(): boolean {
    return this.reason === "unmapped" || this.reason === "not-storable";
  }
}

/** A bank with its contents. */
export class Bank {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Rights and history per byte, or null where nothing is tracked. */
  flags: Uint8Array | null = null;

  constructor(readonly definition: BankDefinition) {
    this.bytes = new Uint8Array(definition.length);
    this.view = new DataView(this.bytes.buffer);
  }
}

/** Banks of one address space of 2^32 bytes. Addresses may be given as signed or unsigned 32-bit numbers. */
export class Memory {
  readonly banks: readonly Bank[];
  /** Loads of bytes that hold no defined value, since the start; counted only where tracked. */
  uninitializedReads = 0;
  /** Address of the first such load, or -1. */
  firstUninitializedRead = -1;
  readonly #fault = new MemoryFault();
  #last: Bank;
  #regions: readonly Region[] = [];

  /** @param definitions banks that do not overlap */
  constructor(definitions: readonly BankDefinition[]) {
    this.banks = definitions.map((definition) => new Bank(definition));
    this.#last = this.banks[0];
  }

  /** The bank that holds all of `[address, address + length)`, or null. */
  bankOf(address: number, length: number): Bank | null {
    const last = this.#last;
    const offset = (address - last.definition.base) >>> 0;
    if (offset + length <= last.definition.length) return last;
    for (const bank of this.banks) {
      if (((address - bank.definition.base) >>> 0) + length <= bank.definition.length) {
        this.#last = bank;
        return bank;
      }
    }
    return null;
  }

  /**
   * Starts enforcement and tracking: only bytes inside regions may be touched, with the region's rights. Bytes are
   * filled with a pattern from `poison` (a 32-bit seed) until `initialize` gives them values.
   */
  enforce(regions: readonly Region[], poison: number): void {
    this.#regions = regions;
    for (const bank of this.banks) bank.flags = new Uint8Array(bank.definition.length);
    let state = (poison ^ 0x9e3779b9) | 0;
    for (const region of regions) {
      const bank = this.bankOf(region.offset, region.length);
      if (!bank) throw new RangeError(`region '${region.name}' lies outside the memory banks`);
      const first = (region.offset - bank.definition.base) >>> 0;
      const rights = region.access === "write" ? READ | WRITE : region.access === "execute" ? READ | EXECUTE : READ;
      bank.flags!.fill(rights, first, first + region.length);
      for (let offset = first; offset < first + region.length; offset++) {
        // xorshift32: a different, reproducible byte everywhere
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        bank.bytes[offset] = state >>> 11;
      }
    }
  }

  /**
   * Loads bytes as the host does: no rights are checked.
   * @throws RangeError if the block lies outside the banks
   */
  initialize(block: Block): void {
    const bank = this.bankOf(block.offset, block.bytes.length);
    if (!bank) {
      const at = `0x${(block.offset >>> 0).toString(16)}`;
      throw new RangeError(`${block.bytes.length} bytes at ${at} lie outside the machine's memory`);
    }
    const first = (block.offset - bank.definition.base) >>> 0;
    bank.bytes.set(block.bytes, first);
    const flags = bank.flags;
    if (flags) { for (let i = first; i < first + block.bytes.length; i++) flags[i] |= INITIALIZED; }
  }

  /**
   * Copies a range out.
   * @throws RangeError if the range lies outside the banks
   */
  dump(range: Range): Uint8Array {
    const bank = this.bankOf(range.offset, range.length);
    if (!bank) {
      const at = `0x${(range.offset >>> 0).toString(16)}`;
      throw new RangeError(`${range.length} bytes at ${at} lie outside the machine's memory`);
    }
    const first = (range.offset - bank.definition.base) >>> 0;
    return bank.bytes.slice(first, first + range.length);
  }

  /** One bit per byte of a range, least significant first: whether the program wrote it. All zero where not tracked. */
  writtenMap(range: Range): Uint8Array {
    const map = new Uint8Array((range.length + 7) >> 3);
    const bank = this.bankOf(range.offset, range.length);
    const flags = bank?.flags;
    if (!bank || !flags) return map;
    const first = (range.offset - bank.definition.base) >>> 0;
    for (let i = 0; i < range.length; i++) if (flags[first + i] & WRITTEN) map[i >> 3] |= 1 << (i & 7);
    return map;
  }

  /** Loads a byte, zero-extended. @throws MemoryFault */
  load8(address: number): number {
    const bank = this.#readable(address, 1);
    return bank.bytes[(address - bank.definition.base) >>> 0];
  }

  /** Loads a little-endian halfword of any alignment, zero-extended. @throws MemoryFault */
  load16(address: number): number {
    const bank = this.#readable(address, 2);
    return bank.view.getUint16((address - bank.definition.base) >>> 0, true);
  }

  /** Loads a little-endian word of any alignment as a signed number. @throws MemoryFault */
  load32(address: number): number {
    const bank = this.#readable(address, 4);
    return bank.view.getInt32((address - bank.definition.base) >>> 0, true);
  }

  /** Stores the low byte of `value`. @throws MemoryFault */
  store8(address: number, value: number): void {
    const bank = this.#writable(address, 1);
    bank.bytes[(address - bank.definition.base) >>> 0] = value;
  }

  /** Stores the low halfword of `value`, little-endian, at any alignment. @throws MemoryFault */
  store16(address: number, value: number): void {
    const bank = this.#writable(address, 2);
    bank.view.setUint16((address - bank.definition.base) >>> 0, value, true);
  }

  /** Stores a word, little-endian, at any alignment. @throws MemoryFault */
  store32(address: number, value: number): void {
    const bank = this.#writable(address, 4);
    bank.view.setInt32((address - bank.definition.base) >>> 0, value, true);
  }

  /**
   * Checks a load of `length` consecutive bytes at once and returns their bank, so that a caller may copy the span.
   * Returns null where the span as a whole is not loadable; element-wise loads then find the exact fault.
   */
  readSpan(address: number, length: number): Bank | null {
    const bank = this.bankOf(address, length);
    if (!bank) return null;
    if (bank.flags && !this.#allRead(bank, (address - bank.definition.base) >>> 0, length)) return null;
    return bank;
  }

  /** Like `readSpan` for stores; the span counts as written. */
  writeSpan(address: number, length: number): Bank | null {
    const bank = this.bankOf(address, length);
    if (!bank || !bank.definition.storable) return null;
    const flags = bank.flags;
    if (flags) {
      const first = (address - bank.definition.base) >>> 0;
      let all = WRITE;
      for (let i = first; i < first + length; i++) all &= flags[i];
      if (!all) return null;
      for (let i = first; i < first + length; i++) flags[i] |= INITIALIZED | WRITTEN;
    }
    return bank;
  }

  /**
   * Fetches an instruction word.
   * @throws MemoryFault where the address is unmapped or, in an evaluation, not code
   */
  fetch32(address: number): number {
    const bank = this.bankOf(address, 4);
    if (!bank) throw this.#fail("unmapped", address, 4, false);
    const offset = (address - bank.definition.base) >>> 0;
    const flags = bank.flags;
    if (flags && !(flags[offset] & flags[offset + 3] & EXECUTE)) {
      throw this.#fail("execute-outside-code", address, 4, false);
    }
    return bank.view.getInt32(offset, true);
  }

  /** Names the region around an address, for messages. */
  regionAt(address: number): Region | undefined {
    return this.#regions.find((region) => ((address - region.offset) >>> 0) < region.length);
  }

  #readable(address: number, length: number): Bank {
    const bank = this.bankOf(address, length);
    if (!bank) throw this.#fail("unmapped", address, length, false);
    if (bank.flags && !this.#allRead(bank, (address - bank.definition.base) >>> 0, length)) {
      throw this.#fail("read-outside-regions", address, length, false);
    }
    return bank;
  }

  #allRead(bank: Bank, first: number, length: number): boolean {
    const flags = bank.flags!;
    let all = READ | INITIALIZED;
    for (let i = first; i < first + length; i++) all &= flags[i];
    if (all === (READ | INITIALIZED)) return true;
    if (!(all & READ)) return false;
    this.uninitializedReads++;
    if (this.firstUninitializedRead < 0) this.firstUninitializedRead = (bank.definition.base + first) >>> 0;
    return true;
  }

  #writable(address: number, length: number): Bank {
    const bank = this.bankOf(address, length);
    if (!bank) throw this.#fail("unmapped", address, length, true);
    if (!bank.definition.storable) throw this.#fail("not-storable", address, length, true);
    const flags = bank.flags;
    if (flags) {
      const first = (address - bank.definition.base) >>> 0;
      for (let i = first; i < first + length; i++) {
        if (!(flags[i] & WRITE)) {
          throw this.#fail(flags[i] & READ ? "write-to-read-only" : "write-outside-regions", address, length, true);
        }
      }
      for (let i = first; i < first + length; i++) flags[i] |= INITIALIZED | WRITTEN;
    }
    return bank;
  }

  #fail(reason: MemoryFaultReason, address: number, length: number, isStore: boolean): MemoryFault {
    const fault = this.#fault;
    fault.reason = reason;
    fault.address = address >>> 0;
    fault.length = length;
    fault.isStore = isStore;
    return fault;
  }
}
