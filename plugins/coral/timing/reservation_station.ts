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

/**
 * Two identical pipelined units that take up to two micro-operations per cycle from one station: the oldest goes to the
 * first unit, the next to the second.
 */
export class PairedUnits extends Station {
  #previous = -NEVER;
  #beforePrevious = -NEVER;
  /** Cycles in which the second stage of each unit delivers a result: it has precedence over the first stage. */
  readonly #secondStage: [number, number] = [-NEVER, -NEVER];

  /** Enters a micro-operation that dispatches in `cycle` and returns the cycle in which it starts. */
  protected begin(cycle: number): number {
    const start = Math.max(cycle + 1, this.#beforePrevious + 1);
    this.#beforePrevious = this.#previous;
    this.#previous = start;
    this.enter(start);
    return start;
  }

  /** Enters a micro-operation of fixed latency; returns the cycle in which its result is visible. */
  startFixed(cycle: number, latency: number): number {
    return this.begin(cycle) + latency - 1;
  }

  /**
   * Enters a micro-operation that needs one stage, or two. A unit has one result port: behind a two-stage operation,
   * those that follow without a gap take the second stage too.
   */
  startStaged(cycle: number, stages: number): number {
    const start = this.begin(cycle);
    const unit = start === this.#beforePrevious ? 1 : 0;
    if (stages === 1 && this.#secondStage[unit] !== start) return start + 1;
    this.#secondStage[unit] = start + 1;
    return start + 2;
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
