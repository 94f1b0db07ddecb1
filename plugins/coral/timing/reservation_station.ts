/**
 * Reservation stations of the vector units: queues in order, each with its unit's timing. Because a unit takes its
 * micro-operations in order, the cycle in which one leaves the station is known when it enters, except where it waits
 * for younger ones (permutations) or for the memory.
 * @module
 */
import { NEVER } from "./time.ts";

/** Micro-operations that one station holds. */
export const STATION_ENTRIES = 8;
const RING = 16;

/** Departure times of the micro-operations in a station. */
export class Station {
  readonly #leaves = new Int32Array(RING);
  #head = 0;
  #count = 0;

  /** Occupied entries at the start of `cycle`. */
  occupancy(cycle: number): number {
    while (this.#count > 0 && this.#leaves[this.#head] < cycle) {
      this.#head = (this.#head + 1) & (RING - 1);
      this.#count--;
    }
    return this.#count;
  }

  /** A micro-operation enters; it leaves in cycle `leaves`, or it is not known yet (`NEVER`). */
  enter(leaves: number): void {
    this.#leaves[(this.#head + this.#count++) & (RING - 1)] = leaves;
  }

  /** Sets the departure of the micro-operation that entered `age` entries before the youngest. */
  setLeave(age: number, leaves: number): void {
    this.#leaves[(this.#head + this.#count - 1 - age) & (RING - 1)] = leaves;
  }

  /** Whether the station is empty from `cycle` on. */
  isEmpty(cycle: number): boolean {
    return this.occupancy(cycle) === 0;
  }
}

/** Two identical pipelined units that take up to two micro-operations per cycle from one station. */
export class PairedUnits extends Station {
  #previous = -NEVER;
  #beforePrevious = -NEVER;

  /** Enters a micro-operation that dispatches in `cycle` and returns the cycle in which it starts. */
  start(cycle: number): number {
    const start = Math.max(cycle + 1, this.#beforePrevious + 1);
    this.#beforePrevious = this.#previous;
    this.#previous = start;
    this.enter(start);
    return start;
  }
}

/** The divider: one micro-operation at a time, for a number of cycles that depends on the operands. */
export class DivideUnit extends Station {
  #free = -NEVER;

  /** Enters a micro-operation that dispatches in `cycle`; returns the cycle in which its result is visible. */
  start(cycle: number, duration: number): number {
    const done = Math.max(cycle + 1, this.#free) + duration;
    this.#free = done;
    this.enter(done - 1);
    return done;
  }
}
