/**
 * The fetch unit: one 16-byte line of instruction memory per cycle into a buffer of eight instructions, following the
 * predicted path. A line requested in cycle t is pushed at t + 1 and may dispatch at t + 2.
 * @module
 */
import type { InstructionTiming } from "./classes.ts";
import { NEVER } from "./time.ts";

const BUFFER_INSTRUCTIONS = 8;
const LINE_INSTRUCTIONS = 4;
/** Ring size: a power of two that holds the buffer. */
const RING = 16;
const NO_ADDRESS = -1;

/** The fetch unit and its instruction buffer. */
export class FetchUnit {
  /** Instructions in the buffer that may dispatch in this cycle. */
  count = 0;
  readonly #ring: (InstructionTiming | null)[] = new Array(RING).fill(null);
  #head = 0;
  /** Next address to request. */
  #next = 0;
  /** Address of the line whose data arrives in this cycle, or -1. */
  #arriving = NO_ADDRESS;
  /** First cycle in which a request may be made. */
  #resume: number;
  /** Cycles in which an access of the load-store unit occupies the instruction memory: first and one after the last. */
  #blockedFrom = -NEVER;
  #blockedTo = -NEVER;
  /** Cycle from which the fetch of `faultAddress` has failed, or `NEVER`. */
  faultFrom = NEVER;
  faultAddress = 0;
  readonly #lookUp: (pc: number) => InstructionTiming;
  readonly #codeBytes: number;

  /**
   * @param lookUp static facts of the instruction at an address (also for addresses that hold none)
   * @param codeBytes size of the instruction memory, which begins at address 0
   * @param entry first instruction
   * @param start cycle of the first request
   */
  constructor(lookUp: (pc: number) => InstructionTiming, codeBytes: number, entry: number, start: number) {
    this.#lookUp = lookUp;
    this.#codeBytes = codeBytes;
    this.#next = entry;
    this.#resume = start;
  }

  /** The instruction at a place of the buffer; `place` below `count`. */
  at(place: number): InstructionTiming {
    return this.#ring[(this.#head + place) & (RING - 1)]!;
  }

  /**
   * Second half of a cycle: data arrives, instructions that dispatched leave, the next line is requested.
   * @param dispatched instructions that left the buffer in this cycle
   */
  advance(cycle: number, dispatched: number): void {
    const occupancy = this.count;
    let pushed = 0;
    let pc = this.#arriving;
    if (pc !== NO_ADDRESS) {
      const lineEnd = (pc | 15) + 1;
      let next = lineEnd;
      let slot = this.#head + occupancy;
      while (pc < lineEnd) {
        const instruction = this.#lookUp(pc);
        this.#ring[slot++ & (RING - 1)] = instruction;
        pushed++;
        pc += 4;
        if (instruction.predictedTaken) {
          next = instruction.target;
          break;
        }
      }
      this.#next = next;
      this.#arriving = NO_ADDRESS;
    }
    if (
      cycle >= this.#resume && (cycle < this.#blockedFrom || cycle >= this.#blockedTo) &&
      BUFFER_INSTRUCTIONS - occupancy >= pushed + LINE_INSTRUCTIONS
    ) {
      if (this.#next < this.#codeBytes) this.#arriving = this.#next;
      else if (this.faultFrom === NEVER) {
        this.faultAddress = this.#next;
        this.faultFrom = cycle + 1;
      }
    }
    this.#head = (this.#head + dispatched) & (RING - 1);
    this.count = occupancy + pushed - dispatched;
  }

  /** Whether nothing will change in this unit until an instruction leaves the buffer. */
  get idle(): boolean {
    return this.#arriving === NO_ADDRESS && this.count > BUFFER_INSTRUCTIONS - LINE_INSTRUCTIONS;
  }

  /** Empties the buffer and fetches from `target`; the first request is made in cycle `resume`. */
  redirect(target: number, resume: number): void {
    this.count = 0;
    this.#head = 0;
    this.#arriving = NO_ADDRESS;
    this.#next = target;
    this.#resume = resume;
    this.faultFrom = NEVER;
  }

  /** Notes that the load-store unit reads instruction memory for some cycles from `first` on. */
  block(first: number, cycles: number): void {
    this.#blockedFrom = first;
    this.#blockedTo = first + cycles;
  }
}
