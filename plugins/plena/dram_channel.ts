/**
 * One channel of the HBM: banks with open rows, queues of reads and writes, and the choice of the next command.
 *
 * Bank numbers hold the pseudo-channel (bit 4), the bank group (bits 3..2) and the bank (bits 1..0).
 * @module
 */
import type { DramParameters } from "./dram.ts";

/** Requests that a queue holds before it refuses one. */
const queueCapacity = 33;

/** Queued writes above which writes go first, and below which they stop. */
const highWatermark = 25.6;
const lowWatermark = 6.4;

/** Clocks from a read command to the last of its data. */
const readLatency = 11;

/** Minimum distances between commands in clocks. */
const readToWrite = 11;
const writeToReadPseudoChannel = 9;
const writeToReadGroup = 10;
const sameGroup = 2;
const activateToColumn = 7;
const activateToActivate = 2;
const activateToActivateGroup = 3;
const activateToActivateBank = 19;
const fourActivates = 15;
const activateToPrechargeChannel = 2;
const activateToPrecharge = 17;
const prechargeToActivate = 7;
const readToPrecharge = 3;
const writeToPrecharge = 14;

const banks = 32;
const groups = 8;
const pseudoChannels = 2;
const closed = -1;
const never = Infinity;

/** Requests in order of arrival. */
class Queue {
  count = 0;
  readonly bank = new Int32Array(64);
  readonly row = new Float64Array(64);
  readonly low = new Int32Array(64);
  readonly arrival = new Float64Array(64);
  readonly isWrite = new Uint8Array(64);

  push(bank: number, row: number, low: number, arrival: number, isWrite: number): void {
    const index = this.count++;
    this.bank[index] = bank;
    this.row[index] = row;
    this.low[index] = low;
    this.arrival[index] = arrival;
    this.isWrite[index] = isWrite;
  }

  remove(index: number): void {
    const count = --this.count;
    for (let at = index; at < count; at++) {
      this.bank[at] = this.bank[at + 1];
      this.row[at] = this.row[at + 1];
      this.low[at] = this.low[at + 1];
      this.arrival[at] = this.arrival[at + 1];
      this.isWrite[at] = this.isWrite[at + 1];
    }
  }

  holds(row: number, low: number): boolean {
    for (let index = 0; index < this.count; index++) {
      if (this.low[index] === low && this.row[index] === row) return true;
    }
    return false;
  }
}

/** A channel and its controller. */
export class DramChannel {
  readonly #reads = new Queue();
  readonly #writes = new Queue();
  /** Requests that have opened their row and wait for their column command. */
  readonly #active = new Queue();
  #writeMode = false;
  /** Departure times of issued reads, a ring in order of issue. */
  #departures = new Float64Array(64);
  #firstDeparture = 0;
  #departureCount = 0;
  /** No command can be issued before this clock unless a request arrives. */
  #sleepUntil = 0;
  readonly #openRow = new Float64Array(banks).fill(closed);
  /** First clock of the next command of a kind, by scope. */
  #activateAt = 0;
  #prechargeAt = 0;
  readonly #activatePseudoChannel = new Float64Array(pseudoChannels);
  readonly #activateGroup = new Float64Array(groups);
  readonly #activateBank = new Float64Array(banks);
  readonly #prechargeBank = new Float64Array(banks);
  readonly #readPseudoChannel = new Float64Array(pseudoChannels);
  readonly #readGroup = new Float64Array(groups);
  readonly #writePseudoChannel = new Float64Array(pseudoChannels);
  readonly #writeGroup = new Float64Array(groups);
  readonly #columnBank = new Float64Array(banks);
  /** The last four activations of each pseudo-channel, a ring. */
  readonly #activations = new Float64Array(pseudoChannels * 4).fill(-fourActivates);
  readonly #oldestActivation = new Int32Array(pseudoChannels);
  readonly #readToRead: number;
  readonly #writeToWrite: number;
  /** Earliest clock of the best request that a scan found. */
  #earliest = never;

  constructor({ readToRead, writeToWrite }: DramParameters) {
    this.#readToRead = readToRead;
    this.#writeToWrite = writeToWrite;
  }

  /** Reads that were sent and are not completed. */
  get outstandingReads(): number {
    return this.#reads.count + this.#departureCount + this.#activeReads;
  }

  #activeReads = 0;

  /** Whether nothing is under way. */
  get isIdle(): boolean {
    return this.#writes.count === 0 && this.#active.count === 0 && this.outstandingReads === 0;
  }

  /** What idle clocks do to a channel: without reads it turns to writes. */
  rest(): void {
    this.#writeMode = true;
  }

  /** Takes a burst, or refuses it where the queue is full. */
  send(clock: number, bank: number, row: number, low: number, isWrite: boolean): boolean {
    if (!isWrite && this.#writes.holds(row, low)) {
      this.#depart(clock + 1);
      return true;
    }
    const queue = isWrite ? this.#writes : this.#reads;
    if (queue.count >= queueCapacity) return false;
    queue.push(bank, row, low, clock, isWrite ? 1 : 0);
    this.#sleepUntil = 0;
    return true;
  }

  #depart(time: number): void {
    const capacity = this.#departures.length;
    if (this.#departureCount === capacity) {
      const grown = new Float64Array(2 * capacity);
      for (let at = 0; at < capacity; at++) grown[at] = this.#departures[(this.#firstDeparture + at) & (capacity - 1)];
      this.#departures = grown;
      this.#firstDeparture = 0;
    }
    this.#departures[(this.#firstDeparture + this.#departureCount++) & (this.#departures.length - 1)] = time;
  }

  /** One clock. */
  step(clock: number): void {
    if (this.#departureCount > 0 && this.#departures[this.#firstDeparture] <= clock) {
      this.#firstDeparture = (this.#firstDeparture + 1) & (this.#departures.length - 1);
      this.#departureCount--;
    }
    if (clock < this.#sleepUntil) return;
    const active = this.#active;
    let queue = active;
    let chosen = active.count > 0 ? this.#chooseActive(clock) : -1;
    let earliest = active.count > 0 ? this.#earliest : never;
    if (chosen < 0) {
      this.#updateWriteMode();
      queue = this.#writeMode ? this.#writes : this.#reads;
      chosen = this.#chooseQueued(queue, clock);
      if (chosen < 0) {
        if (this.#earliest < earliest) earliest = this.#earliest;
        this.#sleepUntil = earliest;
        return;
      }
    }
    this.#issue(queue, chosen, clock);
  }

  #updateWriteMode(): void {
    const writes = this.#writes.count;
    const reads = this.#reads.count;
    if (this.#writeMode) {
      if (writes < lowWatermark && reads > 0) this.#writeMode = false;
    } else if (writes > highWatermark || reads === 0) {
      this.#writeMode = true;
    }
  }

  /** Index of the ready request that arrived first, or -1. */
  #chooseActive(clock: number): number {
    const { count, arrival } = this.#active;
    let best = -1;
    let earliest = never;
    for (let index = 0; index < count; index++) {
      const at = this.#commandTime(this.#active, index);
      if (at <= clock) {
        if (best < 0 || arrival[index] < arrival[best]) best = index;
      } else if (at < earliest) {
        earliest = at;
      }
    }
    this.#earliest = earliest;
    return best;
  }

  /** Queues are in order of arrival, so the first ready request is the best. */
  #chooseQueued(queue: Queue, clock: number): number {
    const { count } = queue;
    let earliest = never;
    for (let index = 0; index < count; index++) {
      const at = this.#commandTime(queue, index);
      if (at <= clock) return index;
      if (at < earliest) earliest = at;
    }
    this.#earliest = earliest;
    return -1;
  }

  /** First clock at which the command that a request needs next may be issued. */
  #commandTime(queue: Queue, index: number): number {
    const bank = queue.bank[index];
    const group = bank >> 2;
    const pseudoChannel = bank >> 4;
    const open = this.#openRow[bank];
    if (open === closed) {
      const window = this.#activations[(pseudoChannel << 2) | this.#oldestActivation[pseudoChannel]] + fourActivates;
      return Math.max(
        this.#activateAt,
        this.#activatePseudoChannel[pseudoChannel],
        this.#activateGroup[group],
        this.#activateBank[bank],
        window,
      );
    }
    if (open !== queue.row[index]) return Math.max(this.#prechargeAt, this.#prechargeBank[bank]);
    return queue.isWrite[index] === 1
      ? Math.max(this.#writePseudoChannel[pseudoChannel], this.#writeGroup[group], this.#columnBank[bank])
      : Math.max(this.#readPseudoChannel[pseudoChannel], this.#readGroup[group], this.#columnBank[bank]);
  }

  #issue(queue: Queue, index: number, clock: number): void {
    const bank = queue.bank[index];
    const open = this.#openRow[bank];
    if (open === closed) this.#activate(queue, index, clock);
    else if (open !== queue.row[index]) this.#precharge(bank, clock);
    else if (queue.isWrite[index] === 1) this.#write(queue, index, clock);
    else this.#read(queue, index, clock);
  }

  #activate(queue: Queue, index: number, clock: number): void {
    const bank = queue.bank[index];
    const group = bank >> 2;
    const pseudoChannel = bank >> 4;
    this.#openRow[bank] = queue.row[index];
    this.#activateAt = clock + activateToActivate;
    this.#activatePseudoChannel[pseudoChannel] = clock + activateToActivate;
    this.#activateGroup[group] = clock + activateToActivateGroup;
    this.#activateBank[bank] = clock + activateToActivateBank;
    const oldest = this.#oldestActivation[pseudoChannel];
    this.#activations[(pseudoChannel << 2) | oldest] = clock;
    this.#oldestActivation[pseudoChannel] = (oldest + 1) & 3;
    this.#prechargeAt = clock + activateToPrechargeChannel;
    this.#prechargeBank[bank] = Math.max(this.#prechargeBank[bank], clock + activateToPrecharge);
    this.#columnBank[bank] = clock + activateToColumn;
    const isWrite = queue.isWrite[index];
    if (isWrite === 0) this.#activeReads++;
    this.#active.push(bank, queue.row[index], queue.low[index], queue.arrival[index], isWrite);
    queue.remove(index);
  }

  #precharge(bank: number, clock: number): void {
    const { bank: banksInUse, count } = this.#active;
    for (let index = 0; index < count; index++) if (banksInUse[index] === bank) return;
    this.#openRow[bank] = closed;
    this.#activateBank[bank] = Math.max(this.#activateBank[bank], clock + prechargeToActivate);
  }

  #read(queue: Queue, index: number, clock: number): void {
    const bank = queue.bank[index];
    const pseudoChannel = bank >> 4;
    this.#readPseudoChannel[pseudoChannel] = clock + this.#readToRead;
    this.#readGroup[bank >> 2] = clock + sameGroup;
    this.#writePseudoChannel[pseudoChannel] = Math.max(this.#writePseudoChannel[pseudoChannel], clock + readToWrite);
    this.#prechargeBank[bank] = Math.max(this.#prechargeBank[bank], clock + readToPrecharge);
    this.#depart(clock + readLatency);
    if (queue === this.#active) this.#activeReads--;
    queue.remove(index);
  }

  #write(queue: Queue, index: number, clock: number): void {
    const bank = queue.bank[index];
    const group = bank >> 2;
    const pseudoChannel = bank >> 4;
    this.#writePseudoChannel[pseudoChannel] = clock + this.#writeToWrite;
    this.#writeGroup[group] = clock + sameGroup;
    this.#readPseudoChannel[pseudoChannel] = Math.max(
      this.#readPseudoChannel[pseudoChannel],
      clock + writeToReadPseudoChannel,
    );
    this.#readGroup[group] = Math.max(this.#readGroup[group], clock + writeToReadGroup);
    this.#prechargeBank[bank] = Math.max(this.#prechargeBank[bank], clock + writeToPrecharge);
    queue.remove(index);
  }
}
