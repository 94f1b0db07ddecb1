/**
 * The unit for comparisons, reductions and permutations: one micro-operation per cycle, with three exceptions. A
 * widening reduction takes two cycles per register. A slide or gather starts when all its micro-operations are in the
 * station, yields one register per cycle and only then empties the station, one entry per cycle. A compression collects
 * one register per cycle and yields a register whenever 16 bytes are full, the rest after the last.
 * @module
 */
import { Station } from "./reservation_station.ts";
import { NEVER } from "./time.ts";

/** Most registers of a group. */
const GROUP = 8;

/** The comparison, reduction and permutation unit. */
export class PermuteUnit extends Station {
  /** First cycle in which the unit can begin another operation. */
  #free = -NEVER;
  /** The same for a compression that follows a compression: its first register overlaps the other's last. */
  #freeForCompression = -NEVER;
  /** Last cycle in which the last micro-operation of an instruction left the station. */
  #lastLeft = -NEVER;
  /** For each place of the compression's queue, whether it last held the last register of a compression. */
  readonly #places = new Uint8Array(GROUP);
  #place = 0;
  #compressed = 0;
  #yielded = 0;
  #lastCollected = -NEVER;
  /** Cycles in which the registers of the finished gather or compression become visible. */
  readonly visible = new Int32Array(GROUP);

  /** A comparison or reduction micro-operation dispatched in `cycle`; returns when its result is visible. */
  single(cycle: number, isLast: boolean): number {
    const start = Math.max(cycle + 1, this.#free);
    if (isLast) this.#lastLeft = start;
    this.#free = this.#freeForCompression = start + 1;
    this.enter(start);
    return start + 2;
  }

  /** A widening-reduction micro-operation; returns when its result is visible. */
  wideReduction(cycle: number, isLast: boolean): number {
    const start = Math.max(cycle + 1, this.#free);
    if (isLast) this.#lastLeft = start + 1;
    this.#free = this.#freeForCompression = start + 2;
    this.enter(start + 1);
    return start + 3;
  }

  /** A slide or gather micro-operation that is not the last of its instruction. */
  collectGather(): void {
    this.enter(NEVER);
  }

  /** The last of `count` slide or gather micro-operations; fills `visible`. */
  finishGather(cycle: number, count: number): void {
    this.enter(NEVER);
    const start = Math.max(cycle + 1, this.#free);
    for (let register = 0; register < count; register++) {
      this.visible[register] = start + register + 2;
      this.setLeave(count - 1 - register, start + count - 1 + register);
    }
    this.#lastLeft = start + 2 * count - 2;
    this.#free = this.#freeForCompression = start + 2 * count - 1;
  }

  /**
   * A compression micro-operation.
   * @param isFirst first of its instruction
   * @param fills whether its elements complete 16 bytes of result
   * @param isLast last of its instruction; then the cycles in `visible` are complete
   */
  compress(cycle: number, isFirst: boolean, fills: boolean, isLast: boolean): void {
    let start = Math.max(cycle + 1, isFirst ? this.#freeForCompression : this.#lastCollected + 1);
    // Right behind another operation the unit looks at a stale queue entry, and waits unless that was a last register.
    if (isFirst && start === this.#lastLeft + 1 && this.#places[this.#place] === 0) start++;
    this.#places[this.#place] = isLast ? 1 : 0;
    this.#place = (this.#place + 1) % GROUP;
    this.enter(start);
    if (isFirst) this.#compressed = this.#yielded = 0;
    this.#lastCollected = start;
    this.#compressed++;
    if (fills && !isLast) this.visible[this.#yielded++] = start + 2;
    if (!isLast) return;
    let yields = start + 1;
    while (this.#yielded < this.#compressed) this.visible[this.#yielded++] = yields++ + 1;
    this.#freeForCompression = yields - 1;
    this.#free = yields;
  }
}
