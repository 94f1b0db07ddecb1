/**
 * Which 16-byte lines an access touches and how many bus cycles that takes: local memories answer one line per cycle,
 * external memory needs more. Everything here reads the state before the instruction executes.
 * @module
 */
import { Addressing, type VectorShape } from "./vector_classes.ts";

/** Cycles per line and where the local memories lie. */
export interface BusParameters {
  readonly instructionMemoryBytes: number;
  readonly dataMemoryBase: number;
  readonly dataMemoryBytes: number;
  /** Cycles from an external request to its answer; 1 is the shortest possible. */
  readonly externalLatency: number;
}

/** What `planTransfers` needs of a hart's state. */
export interface TransferState {
  readonly x: Int32Array;
  /** The vector registers, register after register. */
  readonly registers: DataView;
  readonly vl: number;
  readonly vstart: number;
  readonly sewBytes: number;
}

const LINE_SHIFT = 4;
const REGISTER_BYTES = 16;
const REGISTER_FILE_BYTES = 32 * REGISTER_BYTES;
/** Most transfers of an instruction. */
const TRANSFERS = 32;

/** Plans accesses. The result of the last plan stands in the fields. */
export class TransferPlanner {
  /** Bus cycles per transfer; 0 where no element is active. */
  readonly busCycles = new Uint8Array(TRANSFERS);
  /** Transfers of the last plan. */
  transfers = 0;
  /** Data registers per field. */
  dataRegisters = 1;
  /** Transfers per data register (indices wider than the data). */
  steps = 1;
  /** log2 of the data registers that share an index register (indices narrower than the data). */
  indexShare = 0;
  /** Whether instruction memory is read. */
  inInstructionMemory = false;

  readonly #parameters: BusParameters;
  // Lines of the transfer being planned, accesses to each, and for stores the bytes.
  readonly #lines = new Int32Array(REGISTER_BYTES);
  readonly #accesses = new Uint8Array(REGISTER_BYTES);
  #lineCount = 0;
  readonly #bytes = new Int32Array(REGISTER_BYTES);
  #byteCount = 0;

  constructor(parameters: BusParameters) {
    this.#parameters = parameters;
  }

  /** Bus cycles of the line at an address. */
  #lineCycles(address: number, isStore: boolean): number {
    const parameters = this.#parameters;
    const at = address >>> 0;
    if (at < parameters.instructionMemoryBytes) {
      this.inInstructionMemory = true;
      return 1;
    }
    if (at - parameters.dataMemoryBase >>> 0 < parameters.dataMemoryBytes) return 1;
    return (isStore ? 2 : 1) + parameters.externalLatency;
  }

  /** Bus cycles of a scalar access. */
  scalar(address: number, bytes: number, isStore: boolean): number {
    this.inInstructionMemory = false;
    const first = this.#lineCycles(address, isStore);
    if ((address & 15) + bytes <= REGISTER_BYTES) return first;
    return first + this.#lineCycles(address + bytes - 1, isStore);
  }

  /** Plans a vector access. */
  vector(state: TransferState, shape: VectorShape, word: number): void {
    this.inInstructionMemory = false;
    this.steps = 1;
    this.indexShare = 0;
    const base = state.x[(word >>> 15) & 31];
    const { addressing } = shape;
    let elementBytes = shape.elementBytes;
    let end = state.vl;
    let perTransfer = REGISTER_BYTES / elementBytes;
    if (addressing === Addressing.whole) {
      end = shape.fixedCount * perTransfer;
      this.dataRegisters = shape.fixedCount;
    } else if (addressing === Addressing.mask) {
      end = (end + 7) >> 3;
      this.dataRegisters = 1;
    } else if (addressing === Addressing.indexed) {
      const indexRegisters = groupRegisters(end, elementBytes);
      elementBytes = state.sewBytes;
      this.dataRegisters = groupRegisters(end, elementBytes);
      perTransfer = REGISTER_BYTES / elementBytes;
      if (indexRegisters > this.dataRegisters) {
        this.steps = indexRegisters / this.dataRegisters;
        perTransfer = REGISTER_BYTES / shape.elementBytes;
      } else this.indexShare = 31 - Math.clz32(this.dataRegisters / indexRegisters);
    } else this.dataRegisters = groupRegisters(end, elementBytes);
    this.transfers = this.dataRegisters * shape.fields * this.steps;
    const stride = addressing === Addressing.strided
      ? state.x[(word >>> 20) & 31]
      : addressing === Addressing.indexed
      ? 0
      : elementBytes * shape.fields;
    let transfer = 0;
    for (let register = 0; register < this.dataRegisters; register++) {
      for (let field = 0; field < shape.fields; field++) {
        for (let step = 0; step < this.steps; step++) {
          const first = (register * this.steps + step) * perTransfer;
          const last = Math.min(first + perTransfer, end);
          const from = Math.max(first, state.vstart);
          this.busCycles[transfer++] = this.#transfer(
            state,
            shape,
            base + field * elementBytes,
            stride,
            elementBytes,
            from,
            last,
          );
        }
      }
    }
  }

  #transfer(
    state: TransferState,
    shape: VectorShape,
    base: number,
    stride: number,
    elementBytes: number,
    first: number,
    last: number,
  ): number {
    if (first >= last) return 0;
    const indexed = shape.addressing === Addressing.indexed;
    if (!shape.masked && !indexed && stride === elementBytes) {
      const start = base + first * stride;
      return this.#consecutive(start, (last - first) * elementBytes, shape.isStore);
    }
    this.#lineCount = 0;
    this.#byteCount = 0;
    let cycles = 0;
    for (let element = first; element < last; element++) {
      if (shape.masked && ((state.registers.getUint8(element >> 3) >> (element & 7)) & 1) === 0) continue;
      const address = indexed
        ? base + indexOf(state.registers, shape.vs2 * REGISTER_BYTES + element * shape.elementBytes, shape.elementBytes)
        : base + Math.imul(element, stride);
      for (let byte = 0; byte < elementBytes; byte++) cycles += this.#addByte((address + byte) | 0, shape.isStore);
    }
    return cycles;
  }

  /**
   * Bus cycles that a byte adds to the transfer. A line takes one access, but each access of a store writes a byte only
   * once: where several elements lie at one address, the line takes as many accesses.
   */
  #addByte(address: number, isStore: boolean): number {
    const line = address >> LINE_SHIFT;
    let needed = 1;
    if (isStore) {
      for (let i = 0; i < this.#byteCount; i++) if (this.#bytes[i] === address) needed++;
      this.#bytes[this.#byteCount++] = address;
    }
    for (let i = 0; i < this.#lineCount; i++) {
      if (this.#lines[i] !== line) continue;
      if (needed <= this.#accesses[i]) return 0;
      this.#accesses[i] = needed;
      return this.#lineCycles(address, isStore);
    }
    this.#lines[this.#lineCount] = line;
    this.#accesses[this.#lineCount++] = needed;
    return this.#lineCycles(address, isStore);
  }

  #consecutive(start: number, bytes: number, isStore: boolean): number {
    const lines = ((start & 15) + bytes + 15) >> LINE_SHIFT;
    let cycles = this.#lineCycles(start, isStore);
    if (lines > 1) cycles += this.#lineCycles(start + bytes - 1, isStore);
    return cycles;
  }
}

/** An index; register numbers wrap around, because refused instructions may name registers beyond v31. */
function indexOf(view: DataView, place: number, bytes: number): number {
  const offset = place & (REGISTER_FILE_BYTES - 1);
  return bytes === 1 ? view.getUint8(offset) : bytes === 2 ? view.getUint16(offset, true) : view.getInt32(offset, true);
}

/** Registers of the smallest group that holds `elements` elements of a width: a power of two. */
export function groupRegisters(elements: number, elementBytes: number): number {
  const registers = (elements * elementBytes + REGISTER_BYTES - 1) >> LINE_SHIFT;
  return registers <= 1 ? 1 : 1 << (32 - Math.clz32(registers - 1));
}
