/**
 * The load-store unit: a queue of four entries and one slot, in order, shared by scalar and vector accesses.
 * @module
 */
import { NEVER } from "./time.ts";

/** What an entry does. */
export const Access = {
  load: 0,
  store: 1,
  floatLoad: 2,
  floatStore: 3,
  vectorLoad: 4,
  vectorStore: 5,
  faulting: 6,
} as const;

/** What the unit needs of the rest of the core. */
export interface LoadStoreListener {
  /** An integer (or float) load writes its register in `cycle`. */
  loadWritten(register: number, isFloat: boolean, cycle: number): void;
  /** A scalar store is written in `cycle`. */
  storeWritten(cycle: number): void;
  /** The access that faults reports it in `cycle`, and in the next cycle again if `repeats`. */
  accessFaulted(cycle: number, repeats: boolean): void;
  /** The unit reads instruction memory in the `lines` cycles from `first` on. */
  instructionMemoryRead(first: number, lines: number): void;
  /** Cycle from which the vector unit's oldest unaccepted memory micro-operation may be accepted, or `NEVER`. */
  memoryOperationReady(): number;
  /** The vector unit's oldest memory micro-operation is accepted; its result is written in `written`. */
  memoryOperationAccepted(cycle: number, written: number): void;
}

/** Entries that can wait. */
export const QUEUE_ENTRIES = 4;
/** Ring of entries; also holds the one in the slot. */
const RING = 8;
/** Most register transfers of one instruction (8 data registers, 4 index registers each). */
const TRANSFERS = 32;

/** The load-store unit. */
export class LoadStoreUnit {
  /** Entries waiting, at the start of the cycle. */
  count = 0;
  readonly #listener: LoadStoreListener;
  readonly #access = new Uint8Array(RING);
  readonly #register = new Uint8Array(RING);
  /** Bus cycles per transfer: one per 16-byte line of local memory, more outside. */
  readonly #busCycles = new Uint8Array(RING * TRANSFERS);
  readonly #transfers = new Uint8Array(RING);
  readonly #instructionMemory = new Uint8Array(RING);
  readonly #enqueued = new Int32Array(RING);
  #head = 0;
  /** First cycle in which the slot can take an entry. */
  #idleFrom = 0;
  /** Ring index of the vector access in the slot, or -1. */
  #vector = -1;
  #transfer = 0;
  /** First cycle in which the slot can accept the next vector transfer. */
  #acceptFrom = 0;

  constructor(listener: LoadStoreListener) {
    this.#listener = listener;
  }

  /** Whether an access is in the slot or waiting, in `cycle`. */
  isActive(cycle: number): boolean {
    return this.count > 0 || this.#vector >= 0 || cycle < this.#idleFrom;
  }

  /** Cycle in which a scalar access leaves the slot; `NEVER` while a vector access holds it. */
  get idleFrom(): number {
    return this.#vector >= 0 ? NEVER : this.#idleFrom;
  }

  /** Reserves the next entry and returns its index for `setTransfer`. At most `QUEUE_ENTRIES - count` per cycle. */
  enqueue(cycle: number, access: number, register: number, transfers: number, inInstructionMemory: boolean): number {
    const index = (this.#head + this.count) & (RING - 1);
    this.#access[index] = access;
    this.#register[index] = register;
    this.#transfers[index] = transfers;
    this.#instructionMemory[index] = inInstructionMemory ? 1 : 0;
    this.#enqueued[index] = cycle;
    this.count++;
    return index;
  }

  /** Bus cycles of one transfer of an entry. */
  setTransfer(index: number, transfer: number, busCycles: number): void {
    this.#busCycles[index * TRANSFERS + transfer] = busCycles;
  }

  /** One cycle: accepts a vector transfer or takes the next entry. */
  advance(cycle: number): void {
    if (this.#vector >= 0) {
      if (cycle >= this.#acceptFrom && this.#listener.memoryOperationReady() <= cycle) this.#accept(cycle);
    } else if (cycle >= this.#idleFrom && this.count > 0 && this.#enqueued[this.#head] < cycle) this.#take(cycle);
  }

  /** First cycle from `cycle` on in which `advance` has something to do, as far as is known. */
  nextEvent(cycle: number): number {
    if (this.#vector >= 0) {
      const ready = this.#listener.memoryOperationReady();
      return Math.max(cycle, this.#acceptFrom, ready);
    }
    return this.count > 0 ? Math.max(cycle, this.#idleFrom) : NEVER;
  }

  #take(cycle: number): void {
    const index = this.#head;
    this.#head = (index + 1) & (RING - 1);
    this.count--;
    const access = this.#access[index];
    if (access === Access.vectorLoad || access === Access.vectorStore) {
      this.#vector = index;
      this.#transfer = 0;
      this.#acceptFrom = cycle + 1;
      return;
    }
    const first = cycle + 1;
    const busCycles = this.#busCycles[index * TRANSFERS];
    if (access === Access.faulting) {
      // The answer of a bus tells of a fault; a store to instruction memory is refused at once, twice.
      this.#listener.accessFaulted(first + busCycles, this.#instructionMemory[index] !== 0);
      this.#idleFrom = first + busCycles + 1;
      return;
    }
    if (access === Access.store || access === Access.floatStore) {
      this.#idleFrom = first + busCycles;
      this.#listener.storeWritten(first + busCycles - 1);
      return;
    }
    if (this.#instructionMemory[index]) this.#listener.instructionMemoryRead(first, busCycles);
    this.#idleFrom = first + busCycles + 2;
    this.#listener.loadWritten(this.#register[index], access === Access.floatLoad, first + busCycles + 1);
  }

  #accept(cycle: number): void {
    const index = this.#vector;
    const busCycles = this.#busCycles[index * TRANSFERS + this.#transfer];
    // A transfer whose elements are all inactive goes straight to the write-back.
    const written = this.#access[index] === Access.vectorStore || busCycles === 0
      ? cycle + busCycles + 1
      : cycle + busCycles + 2;
    if (this.#instructionMemory[index]) this.#listener.instructionMemoryRead(cycle + 1, busCycles);
    this.#listener.memoryOperationAccepted(cycle, written);
    this.#acceptFrom = written + 1;
    if (++this.#transfer === this.#transfers[index]) {
      this.#vector = -1;
      this.#idleFrom = written + 1;
    }
  }
}
