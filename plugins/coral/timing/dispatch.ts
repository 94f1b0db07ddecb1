/**
 * Which instructions may dispatch together: up to four in order, each checked against the scoreboard, the queues and the
 * instructions before it in the cycle.
 * @module
 */
import { type InstructionTiming, Kind, Lane } from "./classes.ts";
import type { LoadStoreUnit } from "./load_store_unit.ts";
import type { ScalarUnits } from "./scalar_units.ts";
import type { Scoreboard } from "./scoreboard.ts";
import { Stall } from "./stalls.ts";
import type { VectorBackend } from "./vector_backend.ts";

/** Most instructions per cycle. */
export const LANES = 4;

/** Answers of `check` beside the stall causes: the instruction dispatches; it must wait for the next cycle's group. */
export const Verdict = { dispatches: -1, endsGroup: -2 } as const;

/** The group of one cycle. */
export class DispatchGroup {
  readonly #scoreboard: Scoreboard;
  readonly #units: ScalarUnits;
  readonly #loadStore: LoadStoreUnit;
  readonly #vector: VectorBackend;
  readonly #checksFusedOperand: boolean;
  #cycle = 0;
  #first = true;
  #loadStoreFree = 0;
  #vectorCapacity = 0;
  /** Destination fields of the group's instructions, as integer registers. */
  #destinations = 0;
  #loadStores = 0;
  #vectors = 0;
  #multiplied = false;
  #configurationSettled = true;

  /** @param checksFusedOperand whether fused multiply-adds wait for their second operand */
  constructor(
    scoreboard: Scoreboard,
    units: ScalarUnits,
    loadStore: LoadStoreUnit,
    vector: VectorBackend,
    checksFusedOperand: boolean,
  ) {
    this.#scoreboard = scoreboard;
    this.#units = units;
    this.#loadStore = loadStore;
    this.#vector = vector;
    this.#checksFusedOperand = checksFusedOperand;
  }

  /**
   * Begins the group of a cycle.
   * @param loadStoreFree free entries of the load-store queue at the start of the cycle
   */
  begin(cycle: number, loadStoreFree: number): void {
    const dispatchedBefore = this.#vectors;
    this.#cycle = cycle;
    this.#first = true;
    this.#loadStoreFree = loadStoreFree;
    this.#vectorCapacity = this.#vector.capacity(cycle, dispatchedBefore);
    this.#destinations = 0;
    this.#loadStores = 0;
    this.#vectors = 0;
    this.#multiplied = false;
    this.#configurationSettled = dispatchedBefore === 0;
  }

  /** Whether the next instruction joins the group: a `Verdict`, or why it waits. */
  check(instruction: InstructionTiming): number {
    if (!this.#first && instruction.lane !== Lane.any) return Verdict.endsGroup;
    // A full queue stops everything, not only what needs it.
    if (this.#loadStores >= this.#loadStoreFree) return Stall.loadStoreQueueFull;
    if (this.#vectors >= this.#vectorCapacity) return Stall.vectorQueueFull;
    const cycle = this.#cycle;
    const { integer, writer } = this.#scoreboard;
    const { source1, source2, registered1, registered2, destination } = instruction;
    if (integer[source1] > cycle) return writer[source1];
    if (integer[source2] > cycle) return writer[source2];
    if (integer[registered1] >= cycle) return writer[registered1];
    if (integer[registered2] >= cycle) return writer[registered2];
    if (integer[destination] > cycle) return writer[destination];
    if (((instruction.readMask | instruction.destinationMask) & this.#destinations) !== 0) return Verdict.endsGroup;
    if (this.#waitsForFloat(instruction, cycle)) return Stall.floatOperand;
    if (instruction.needsConfiguration && !this.#configurationSettled) return Stall.vectorConfiguration;
    return instruction.kind < Kind.multiply ? Verdict.dispatches : this.#checkUnit(instruction, cycle);
  }

  #waitsForFloat(instruction: InstructionTiming, cycle: number): boolean {
    const { float1, float2, float3, floatUnchecked, floatWritten } = instruction;
    const { float } = this.#scoreboard;
    return (float1 >= 0 && float[float1] > cycle) || (float2 >= 0 && float[float2] > cycle) ||
      (float3 >= 0 && float[float3] > cycle) || (floatWritten >= 0 && float[floatWritten] > cycle) ||
      (this.#checksFusedOperand && floatUnchecked >= 0 && float[floatUnchecked] > cycle);
  }

  #checkUnit(instruction: InstructionTiming, cycle: number): number {
    switch (instruction.kind) {
      case Kind.multiply:
        return this.#multiplied ? Stall.unitBusy : Verdict.dispatches;
      case Kind.divide:
        return this.#units.divideFree > cycle ? Stall.unitBusy : Verdict.dispatches;
      case Kind.float:
      case Kind.floatDivide:
        return this.#units.floatFree > cycle ? Stall.unitBusy : Verdict.dispatches;
      case Kind.csr:
        if (this.#units.floatFree > cycle) return Stall.unitBusy;
        return instruction.waitsForVector && !this.#vector.isIdle ? Stall.drain : Verdict.dispatches;
      case Kind.fenceInstruction:
      case Kind.waitForInterrupt:
      case Kind.cacheFlush:
      case Kind.breakpoint:
        return this.#loadStore.isActive(cycle) ? Stall.drain : Verdict.dispatches;
      case Kind.pause: {
        const isBusy = this.#loadStore.isActive(cycle) || !this.#vector.isIdle || this.#scoreboard.quietFrom() > cycle;
        return isBusy ? Stall.drain : Verdict.dispatches;
      }
      default:
        return Verdict.dispatches;
    }
  }

  /** The instruction dispatched. Returns whether others may follow it in this cycle. */
  add(instruction: InstructionTiming): boolean {
    this.#first = false;
    this.#destinations |= instruction.destinationMask;
    if (instruction.usesLoadStore) this.#loadStores++;
    if (instruction.usesVector) {
      this.#vectors++;
      if (instruction.kind === Kind.vset) this.#configurationSettled = false;
    }
    if (instruction.kind === Kind.multiply) this.#multiplied = true;
    return !instruction.endsGroup && instruction.lane !== Lane.alone;
  }
}
