/**
 * The vector unit behind its command queue: decoding into micro-operations, their dispatch in order to the reservation
 * stations, the reorder buffer and retirement.
 * @module
 */
import { PermuteUnit } from "./permute_unit.ts";
import { DivideUnit, PairedUnits, STATION_ENTRIES } from "./reservation_station.ts";
import { NEVER } from "./time.ts";
import { Count, Permute, Unit, type VectorShape, When } from "./vector_classes.ts";

/** Instructions that the command queue holds. */
const COMMAND_ENTRIES = 16;
/** Most instructions that may be dispatched to the vector unit per cycle. */
const COMMANDS_PER_CYCLE = 8;
const UOP_ENTRIES = 16;
const REORDER_ENTRIES = 8;
const DECODED_INSTRUCTIONS = 2;
const DECODED_UOPS = 6;
const DISPATCHED_UOPS = 3;
const RETIRED_UOPS = 4;
const REGISTER_PORTS = 6;
/** Cycles from the scalar dispatch of an instruction until it may be decoded. */
const FRONT_END = 2;

const COMMAND_RING = 32;
const UOP_RING = 32;

/** Cycles from a load's write-back or a store's completion until the reorder buffer knows. */
const WRITTEN_TO_DONE = 2;

/** Cycles from the dispatch of a multiplication until a dependent micro-operation may dispatch. */
const MULTIPLY_LATENCY = 3;

const FIRST = 1;
const LAST = 2;
const REORDERED = 4;
const WRITES_INTEGER = 8;
const IS_STORE = 16;
const FILLS = 32;

/** Why the oldest micro-operation did not dispatch. */
export const UopStall = { none: 0, operand: 1, reorderBuffer: 2, station: 3 } as const;

/** The vector unit. */
export class VectorBackend {
  /** Why the oldest micro-operation did not dispatch in the last cycle. */
  stall = 0;
  /** Integer register written by the retirement of this cycle, or -1. */
  writtenInteger = -1;
  /** Result of a memory micro-operation is visible so many cycles after its write-back. */
  readonly #alu = new PairedUnits();
  readonly #multiply = new PairedUnits();
  readonly #permute = new PermuteUnit();
  readonly #divide = new DivideUnit();

  // Command queue, with the front end's two stages before it.
  readonly #shapes: (VectorShape | null)[] = new Array(COMMAND_RING).fill(null);
  readonly #commandAt = new Int32Array(COMMAND_RING);
  readonly #commandUops = new Uint8Array(COMMAND_RING);
  readonly #commandNext = new Uint8Array(COMMAND_RING);
  /** Number of the first micro-operation: vstart skips whole registers. */
  readonly #commandFirst = new Uint8Array(COMMAND_RING);
  /**
   * Extra per-command facts: shifts for 16-bit gathers; first micro-operation with two stages for viota; data registers
   * per field and index sharing for memory.
   */
  readonly #commandDetail = new Int32Array(COMMAND_RING);
  /** Divider cycles or result-filling bits per micro-operation. */
  readonly #commandCycles = new Uint8Array(COMMAND_RING * 8);
  #commandHead = 0;
  #commandCount = 0;

  // Micro-operation queue.
  readonly #uopUnit = new Uint8Array(UOP_RING);
  readonly #uopPermute = new Uint8Array(UOP_RING);
  readonly #uopReads = new Int32Array(UOP_RING);
  readonly #uopPorts = new Uint8Array(UOP_RING);
  /** Vector register written (for stores: the data register), or integer register; -1 if none. */
  readonly #uopDestination = new Int8Array(UOP_RING);
  readonly #uopFlags = new Uint8Array(UOP_RING);
  readonly #uopCycles = new Uint8Array(UOP_RING);
  #uopHead = 0;
  #uopCount = 0;

  // Reorder buffer.
  readonly #done = new Int32Array(REORDER_ENTRIES);
  readonly #destination = new Int8Array(REORDER_ENTRIES);
  readonly #flags = new Uint8Array(REORDER_ENTRIES);
  #reorderHead = 0;
  #reorderCount = 0;
  /** Entries at the start of the cycle, before retirement. */
  #reorderAtStart = 0;
  /** Data registers of stores that retire in this cycle: they still count in it. */
  #retiredStores = 0;
  /** Reorder entry of the first micro-operation of the gather or compression that is being collected. */
  #collected = 0;
  #collecting = 0;

  // Memory micro-operations that wait for the load-store unit.
  readonly #memoryEntry = new Uint8Array(16);
  readonly #memoryReady = new Int32Array(16);
  #memoryHead = 0;
  #memoryCount = 0;
  #memoryAtStart = 0;

  /** Whether the vector unit held no instruction at all at the start of the cycle. */
  get isIdle(): boolean {
    return this.#commandCount === 0 && this.#uopCount === 0 && this.#reorderAtStart === 0;
  }

  /** Instructions in the command queue proper at the start of `cycle`. */
  #queued(cycle: number): number {
    let queued = this.#commandCount;
    let index = (this.#commandHead + queued - 1) & (COMMAND_RING - 1);
    while (queued > 0 && this.#commandAt[index] > cycle) {
      queued--;
      index = (index - 1) & (COMMAND_RING - 1);
    }
    return queued;
  }

  /** Vector instructions that may be dispatched in `cycle`, given how many the cycle before dispatched. */
  capacity(cycle: number, dispatchedBefore: number): number {
    return Math.min(COMMANDS_PER_CYCLE, COMMAND_ENTRIES - this.#queued(cycle)) - dispatchedBefore;
  }

  /**
   * Accepts an instruction dispatched in `cycle`; returns its ring index for `setUopCycles`.
   * @param first and `uops` number of the first micro-operation and of the one behind the last
   */
  enqueue(cycle: number, shape: VectorShape, first: number, uops: number, detail: number): number {
    const index = (this.#commandHead + this.#commandCount++) & (COMMAND_RING - 1);
    this.#shapes[index] = shape;
    this.#commandAt[index] = cycle + FRONT_END;
    this.#commandUops[index] = uops;
    this.#commandNext[index] = first;
    this.#commandFirst[index] = first;
    this.#commandDetail[index] = detail;
    return index;
  }

  /** Takes back the instruction queued last, which trapped. */
  withdraw(): void {
    this.#commandCount--;
  }

  /** A queued instruction turns out to be dropped: it yields no micro-operation. */
  drop(command: number): void {
    this.#commandUops[command] = this.#commandNext[command];
  }

  /** Divider cycles of a micro-operation, or for compressions 1 if it fills a result register. */
  setUopCycles(command: number, uop: number, cycles: number): void {
    this.#commandCycles[command * 8 + uop] = cycles;
  }

  /**
   * First part of a cycle: retirement. Sets `writtenInteger`.
   * @param portFree whether an integer register may be written in this cycle
   */
  retire(cycle: number, portFree: boolean): void {
    this.#reorderAtStart = this.#reorderCount;
    this.#memoryAtStart = this.#memoryCount;
    this.#retiredStores = 0;
    this.writtenInteger = -1;
    for (let slot = 0; slot < RETIRED_UOPS && this.#reorderCount > 0; slot++) {
      const head = this.#reorderHead;
      if (this.#done[head] > cycle) return;
      const flags = this.#flags[head];
      if (flags & WRITES_INTEGER) {
        if (slot > 0 || !portFree) return;
        this.writtenInteger = this.#destination[head];
      }
      if (flags & IS_STORE) this.#retiredStores |= 1 << this.#destination[head];
      this.#reorderHead = (head + 1) & (REORDER_ENTRIES - 1);
      this.#reorderCount--;
    }
  }

  /** Cycle from which the oldest waiting memory micro-operation may be accepted, or `NEVER`. */
  memoryOperationReady(): number {
    return this.#memoryCount > 0 ? this.#memoryReady[this.#memoryHead] : NEVER;
  }

  /** The load-store unit takes the oldest memory micro-operation; it writes back, or completes a store, in `written`. */
  memoryOperationAccepted(written: number): void {
    this.#done[this.#memoryEntry[this.#memoryHead]] = written + WRITTEN_TO_DONE;
    this.#memoryHead = (this.#memoryHead + 1) & 15;
    this.#memoryCount--;
  }

  /** Last part of a cycle: dispatch of micro-operations, then decoding. */
  advance(cycle: number): void {
    const queuedUops = this.#uopCount;
    if (queuedUops > 0) this.#dispatch(cycle, queuedUops);
    if (this.#commandCount > 0 && this.#commandAt[this.#commandHead] <= cycle) this.#decode(cycle, queuedUops);
  }

  /**
   * Vector registers that unfinished micro-operations will write. A store counts as a writer of its data register as
   * long as it is in the reorder buffer.
   */
  #unfinished(cycle: number): number {
    let mask = this.#retiredStores;
    for (
      let i = 0, entry = this.#reorderHead;
      i < this.#reorderCount;
      i++, entry = (entry + 1) & (REORDER_ENTRIES - 1)
    ) {
      const flags = this.#flags[entry];
      if (flags & WRITES_INTEGER) continue;
      if (flags & IS_STORE || this.#done[entry] > cycle) mask |= 1 << this.#destination[entry];
    }
    return mask;
  }

  #dispatch(cycle: number, queued: number): void {
    let unfinished = this.#unfinished(cycle);
    let ports = 0;
    const group = queued < DISPATCHED_UOPS ? queued : DISPATCHED_UOPS;
    const freeEntries = REORDER_ENTRIES - this.#reorderAtStart;
    this.stall = UopStall.none;
    for (let i = 0; i < group; i++) {
      const uop = this.#uopHead;
      ports += this.#uopPorts[uop];
      let stall: number = UopStall.none;
      if ((this.#uopReads[uop] & unfinished) !== 0) stall = UopStall.operand;
      else if (freeEntries <= i) stall = UopStall.reorderBuffer;
      else if (STATION_ENTRIES - this.#stationOccupancy(this.#uopUnit[uop], cycle) <= i) stall = UopStall.station;
      else if (i === DISPATCHED_UOPS - 1 && ports > REGISTER_PORTS) return;
      if (stall !== UopStall.none) {
        if (i === 0) this.stall = stall;
        return;
      }
      const flags = this.#uopFlags[uop];
      // Inside a group only real writers count.
      if ((flags & (REORDERED | WRITES_INTEGER | IS_STORE)) === REORDERED) unfinished |= 1 << this.#uopDestination[uop];
      this.#issue(cycle, uop, flags);
      this.#uopHead = (uop + 1) & (UOP_RING - 1);
      this.#uopCount--;
    }
  }

  #stationOccupancy(unit: number, cycle: number): number {
    switch (unit) {
      case Unit.alu:
        return this.#alu.occupancy(cycle);
      case Unit.multiply:
        return this.#multiply.occupancy(cycle);
      case Unit.permute:
        return this.#permute.occupancy(cycle);
      case Unit.divide:
        return this.#divide.occupancy(cycle);
      default:
        return this.#memoryAtStart;
    }
  }

  #issue(cycle: number, uop: number, flags: number): void {
    let done = NEVER;
    const entry = (this.#reorderHead + this.#reorderCount) & (REORDER_ENTRIES - 1);
    if (flags & REORDERED) {
      this.#flags[entry] = flags;
      this.#destination[entry] = this.#uopDestination[uop];
      this.#reorderCount++;
    }
    switch (this.#uopUnit[uop]) {
      case Unit.alu:
        done = this.#alu.startStaged(cycle, this.#uopCycles[uop]);
        break;
      case Unit.multiply:
        done = this.#multiply.startFixed(cycle, MULTIPLY_LATENCY);
        break;
      case Unit.divide:
        done = this.#divide.start(cycle, this.#uopCycles[uop]);
        break;
      case Unit.permute:
        done = this.#issuePermute(cycle, uop, flags, entry);
        break;
      default: {
        const slot = (this.#memoryHead + this.#memoryCount++) & 15;
        this.#memoryEntry[slot] = entry;
        this.#memoryReady[slot] = cycle + 1;
      }
    }
    if (flags & REORDERED) this.#done[entry] = done;
  }

  #issuePermute(cycle: number, uop: number, flags: number, entry: number): number {
    const kind = this.#uopPermute[uop];
    if (kind === Permute.single) return this.#permute.single(cycle, (flags & LAST) !== 0);
    if (kind === Permute.wideReduction) return this.#permute.wideReduction(cycle, (flags & LAST) !== 0);
    if (flags & FIRST) {
      this.#collected = entry;
      this.#collecting = 0;
    }
    const count = ++this.#collecting;
    if (kind === Permute.compress) {
      this.#permute.compress(cycle, (flags & FIRST) !== 0, (flags & FILLS) !== 0, (flags & LAST) !== 0);
    } else if (flags & LAST) this.#permute.finishGather(cycle, count);
    else this.#permute.collectGather();
    if ((flags & LAST) === 0) return NEVER;
    for (let i = 0; i < count - 1; i++) {
      this.#done[(this.#collected + i) & (REORDER_ENTRIES - 1)] = this.#permute.visible[i];
    }
    return this.#permute.visible[count - 1];
  }

  #decode(cycle: number, queuedUops: number): void {
    const space = UOP_ENTRIES - queuedUops;
    const first = this.#commandHead;
    const fromFirst = Math.min(this.#commandUops[first] - this.#commandNext[first], DECODED_UOPS);
    let fromSecond = -1;
    const second = (first + 1) & (COMMAND_RING - 1);
    if (
      DECODED_INSTRUCTIONS > 1 && this.#commandNext[first] + fromFirst === this.#commandUops[first] &&
      this.#commandCount > 1 && this.#commandAt[second] <= cycle && fromFirst < DECODED_UOPS
    ) {
      fromSecond = Math.min(this.#commandUops[second] - this.#commandNext[second], DECODED_UOPS - fromFirst);
    }
    // Behind an instruction without micro-operations only another such one is taken.
    if (fromFirst === 0 && fromSecond > 0) fromSecond = -1;
    if (fromFirst + Math.max(fromSecond, 0) > space) return;
    this.#push(first, fromFirst);
    if (fromSecond >= 0) this.#push(second, fromSecond);
  }

  #push(command: number, count: number): void {
    const shape = this.#shapes[command]!;
    const total = this.#commandUops[command];
    let next = this.#commandNext[command];
    for (let i = 0; i < count; i++) this.#pushUop(shape, command, next++, total);
    this.#commandNext[command] = next;
    if (next === total) {
      this.#commandHead = (command + 1) & (COMMAND_RING - 1);
      this.#commandCount--;
    }
  }

  #pushUop(shape: VectorShape, command: number, number: number, total: number): void {
    const slot = (this.#uopHead + this.#uopCount++) & (UOP_RING - 1);
    const isFirst = number === this.#commandFirst[command];
    const isLast = number === total - 1;
    let flags = (isFirst ? FIRST : 0) | (isLast ? LAST : 0);
    let reads = shape.masked ? 1 : 0;
    this.#uopUnit[slot] = shape.unit;
    this.#uopPermute[slot] = shape.permute;
    this.#uopPorts[slot] = isFirst ? shape.portsFirst : shape.ports;
    this.#uopCycles[slot] = shape.stages;
    if (shape.unit === Unit.memory) {
      const detail = this.#commandDetail[command];
      const dataRegisters = detail & 15;
      const steps = (detail >> 4) & 15;
      const perField = Math.floor(number / steps);
      const field = perField % shape.fields;
      const register = Math.floor(perField / shape.fields);
      const data = (shape.vd + field * dataRegisters + register) & 31;
      this.#uopDestination[slot] = data;
      flags |= REORDERED;
      if (shape.isStore) {
        flags |= IS_STORE;
        reads |= 1 << data;
      }
      if (shape.readsVs2 !== When.never) {
        const index = steps > 1 ? register * steps + (number % steps) : register >> ((detail >> 8) & 3);
        reads |= 1 << ((shape.vs2 + index) & 31);
      }
    } else {
      let vdShift = shape.vdShift;
      let vs1Shift = shape.vs1Shift;
      let vs2Shift = shape.vs2Shift;
      const detail = this.#commandDetail[command];
      if (shape.count === Count.gather16) {
        vdShift = vs2Shift = detail & 3;
        vs1Shift = detail >> 2;
      }
      const vd = (shape.vd + (number >> vdShift)) & 31;
      if (applies(shape.readsVs1, isFirst, isLast)) reads |= 1 << ((shape.vs1 + (number >> vs1Shift)) & 31);
      if (shape.readsVs2 !== When.never) reads |= 1 << ((shape.vs2 + (number >> vs2Shift)) & 31);
      if (applies(shape.readsVd, isFirst, isLast)) reads |= 1 << vd;
      if (shape.writesInteger) {
        flags |= REORDERED | WRITES_INTEGER;
        this.#uopDestination[slot] = shape.vd;
      } else if (applies(shape.writesVd, isFirst, isLast)) {
        flags |= REORDERED;
        this.#uopDestination[slot] = vd;
      } else this.#uopDestination[slot] = -1;
      if (shape.unit === Unit.divide) this.#uopCycles[slot] = this.#commandCycles[command * 8 + number];
      else if (shape.count === Count.iota && number >= detail) this.#uopCycles[slot] = 2;
      else if (shape.permute === Permute.compress && this.#commandCycles[command * 8 + number] !== 0) flags |= FILLS;
    }
    this.#uopReads[slot] = reads;
    this.#uopFlags[slot] = flags;
  }
}

function applies(when: number, isFirst: boolean, isLast: boolean): boolean {
  return when === When.always || (when === When.last && isLast) || (when === When.first && isFirst);
}
