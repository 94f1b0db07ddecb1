/**
 * The time of HBM transfers: eight channels of HBM2 at 1 ns a clock behind a first-ready, first-come-first-served
 * controller with open rows. Contents are not this model's matter.
 *
 * A transfer is a list of 64-byte blocks, each four bursts in four channels.
 * @module
 */
import { DramChannel } from "./dram_channel.ts";

/** Bytes of a block, the unit of transfers. */
export const blockBytes = 64;

/** Bursts of a block. */
const burstsPerBlock = 4;

const channelCount = 8;

/** Bits of an address below its row. */
export const rowBits = 17;

/** Two numbers of the timing that differ between the machine's versions, in clocks. */
export interface DramParameters {
  /** Read to read on a pseudo-channel. */
  readonly readToRead: number;
  /** Write to write on a pseudo-channel. */
  readonly writeToWrite: number;
}

/** Blocks of one transfer: row and the bits below it, apart because addresses have 64 bits. */
export class BlockList {
  count = 0;
  rows: Float64Array = new Float64Array(256);
  lows: Int32Array = new Int32Array(256);

  /** Starts a new list. */
  clear(): void {
    this.count = 0;
  }

  /**
   * Adds the block that holds a byte.
   * @param high upper 32 bits of the byte's address
   * @param low lower 32 bits, unsigned; may run over into the upper ones
   */
  push(high: number, low: number): void {
    const carry = Math.floor(low / 2 ** 32);
    const lower = low - carry * 2 ** 32;
    const index = this.count++;
    if (index === this.rows.length) this.#grow();
    this.rows[index] = ((high + carry) % 2 ** 32) * 2 ** (32 - rowBits) + Math.floor(lower / 2 ** rowBits);
    this.lows[index] = lower & (2 ** rowBits - blockBytes);
  }

  #grow(): void {
    const rows = new Float64Array(this.rows.length * 2);
    const lows = new Int32Array(this.lows.length * 2);
    rows.set(this.rows);
    lows.set(this.lows);
    this.rows = rows;
    this.lows = lows;
  }
}

/** The memory as instructions see it: a transfer that starts at a time ends at a time. */
export class Dram {
  readonly #channels: DramChannel[];
  /** The memory's clock. It lags behind the machine's while nobody transfers anything. */
  #clock = 0;

  constructor(parameters: DramParameters) {
    this.#channels = Array.from({ length: channelCount }, () => new DramChannel(parameters));
  }

  /**
   * Reads blocks.
   * @param now time of the request in ns
   * @returns the time at which all data have arrived
   */
  read(now: number, blocks: BlockList): number {
    this.#catchUp(now);
    const bursts = blocks.count * burstsPerBlock;
    let sent = 0;
    for (;;) {
      // bursts enter in order: one that its channel refuses holds up all others
      while (sent < bursts) {
        const block = sent >> 2;
        if (!this.#send(blocks.rows[block], blocks.lows[block] + ((sent & 3) << 4), false)) break;
        sent++;
      }
      const time = this.#clock;
      this.#tick();
      if (sent === bursts && this.#isEveryReadDone()) return time;
    }
  }

  /**
   * Writes one block of a list.
   * @returns the time at which the controller has accepted it
   */
  write(now: number, blocks: BlockList, index: number): number {
    this.#catchUp(now);
    let time = now;
    for (let burst = 0; burst < burstsPerBlock; burst++) {
      while (!this.#send(blocks.rows[index], blocks.lows[index] + (burst << 4), true)) {
        this.#tick();
        time++;
      }
    }
    return time;
  }

  #catchUp(now: number): void {
    while (this.#clock < now) {
      let idle = true;
      for (const channel of this.#channels) idle &&= channel.isIdle;
      if (idle) {
        for (const channel of this.#channels) channel.rest();
        this.#clock = now;
        return;
      }
      this.#tick();
    }
  }

  #tick(): void {
    const clock = ++this.#clock;
    const channels = this.#channels;
    for (let index = 0; index < channelCount; index++) channels[index].step(clock);
  }

  #isEveryReadDone(): boolean {
    for (const channel of this.#channels) if (channel.outstandingReads > 0) return false;
    return true;
  }

  /** Hands a burst to its channel: the address bits, with the column folded into channel and bank. */
  #send(row: number, low: number, isWrite: boolean): boolean {
    const column = ((low >> 14) << 2) | ((low >> 4) & 3);
    const channel = ((low >> 6) & 7) ^ (column & 7);
    const pseudoChannel = ((low >> 9) & 1) ^ ((column >> 3) & 1);
    const bankGroup = ((low >> 10) & 3) ^ ((column >> 4) & 3);
    const group = (pseudoChannel << 2) | bankGroup;
    return this.#channels[channel].send(this.#clock, (group << 2) | ((low >> 12) & 3), row, low, isWrite);
  }
}
