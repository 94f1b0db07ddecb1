/**
 * Fast functional execution: hot regions of a program are compiled to JavaScript, the rest is interpreted. State and
 * instruction counts are the interpreter's at every return. Time does not exist here, nor do the facts that a hart notes
 * for timing models; `hart.pc` is valid after exceptions, hangs and stops, `hart.nextPc` always.
 * @module
 */
import { compileRegion, type Region, type RegionStatus } from "./compiled_region.ts";
import { Access, type DecodedInstruction, type Hart } from "./hart.ts";

/** Jumps to an address before it is compiled, unless the machine says otherwise. */
const defaultHotJumps = 20;
/** Instructions between two questions whether to stop. */
const interruptionPeriod = 20_000_000;

/** Why a run returned. */
export type RunEnd =
  /** The limit of instructions is reached. */
  | "limit"
  /** The last instruction raised an exception: see `hart.trap`; `hart.takeTrap()` enters the handler. */
  | "trap"
  /** The last instruction never completes: see `hart.hung`. */
  | "hung"
  /** The last instruction ends the program. */
  | "stopped"
  /** The caller asked to stop. */
  | "interrupted";

/** What a runner needs to know of its machine. */
export interface RunnerOptions {
  /** Whether an instruction that the core leaves to the machine ends the program; asked after it executed. */
  readonly stops?: (instruction: DecodedInstruction) => boolean;
  /** Asked now and then whether to stop. */
  readonly interrupted?: () => boolean;
  /** Jumps to an address before it is compiled. */
  readonly hotJumps?: number;
}

/** Entry of a region. */
interface Entry {
  readonly region: Region;
  readonly block: number;
}

/** Runs a hart as fast as may be. Create it after the memory's rights are set. */
export class CompiledRunner {
  /** Instructions executed so far, including those that raised an exception. */
  instructions = 0;
  readonly #hart: Hart;
  readonly #stops: (instruction: DecodedInstruction) => boolean;
  readonly #interrupted: () => boolean;
  readonly #hotJumps: number;
  readonly #status: RegionStatus = { interpret: false };
  /** By address; null where nothing is to be compiled. */
  #entries = new Map<number, Entry | null>();
  #jumps = new Map<number, number>();
  /** Number of the bank that an instruction accessed when it was interpreted. */
  readonly #banks = new Map<number, number>();
  #generation: number;
  readonly #defaultBank: number;

  /**
   * Makes a runner.
   * @param hart the hart; its `nextPc` is where the run starts
   * @param options what the machine adds
   */
  constructor(hart: Hart, options: RunnerOptions = {}) {
    this.#hart = hart;
    this.#stops = options.stops ?? (() => false);
    this.#interrupted = options.interrupted ?? (() => false);
    this.#hotJumps = options.hotJumps ?? defaultHotJumps;
    this.#generation = hart.codeGeneration;
    this.#defaultBank = Math.max(0, hart.memory.banks.findIndex(({ definition }) => definition.storable));
  }

  /** Runs until something ends the run, or until `limit` further instructions have executed. */
  run(limit: number): RunEnd {
    const end = this.instructions + limit;
    this.#heat(this.#hart.nextPc);
    while (this.instructions < end) {
      const outcome = this.#runPeriod(Math.min(end, this.instructions + interruptionPeriod));
      if (outcome !== "limit") return outcome;
      if (this.instructions < end && this.#interrupted()) return "interrupted";
    }
    return "limit";
  }

  #runPeriod(end: number): RunEnd {
    const hart = this.#hart;
    hart.trap = null;
    while (this.instructions < end) {
      if (hart.codeGeneration !== this.#generation) this.#forget();
      const entry = this.#entries.get(hart.nextPc);
      if (entry) {
        const budget = end - this.instructions;
        const rest = entry.region.run(hart, budget, entry.block);
        this.instructions += budget - rest;
        if (hart.trap !== null) return "trap";
        if (hart.hung !== null) return "hung";
        if (rest !== budget && !this.#status.interpret) {
          this.#heat(hart.nextPc);
          continue;
        }
        if (rest === 0) return "limit";
      }
      const instruction = hart.decoded(hart.nextPc);
      hart.execute(instruction);
      this.instructions++;
      if (hart.trap !== null) return "trap";
      if (hart.hung !== null) return "hung";
      if (this.#stops(instruction)) return "stopped";
      if (hart.taken) this.#heat(hart.nextPc);
      else if (hart.accessKind !== Access.none) this.#noteBank(instruction.pc);
    }
    return "limit";
  }

  #forget(): void {
    this.#generation = this.#hart.codeGeneration;
    this.#entries = new Map();
    this.#jumps = new Map();
  }

  #noteBank(pc: number): void {
    const { memory, accessAddress } = this.#hart;
    const bank = memory.bankOf(accessAddress, 1);
    if (bank !== null) this.#banks.set(pc, memory.banks.indexOf(bank));
  }

  /** Counts a jump to an address, and compiles the region there once it is hot. */
  #heat(pc: number): void {
    if (this.#entries.has(pc)) return;
    const jumps = (this.#jumps.get(pc) ?? 0) + 1;
    this.#jumps.set(pc, jumps);
    if (jumps < this.#hotJumps) return;
    const bankHint = (address: number) => this.#banks.get(address) ?? this.#defaultBank;
    const region = compileRegion(this.#hart, pc, this.#status, bankHint);
    this.#entries.set(pc, null);
    if (region === null) return;
    for (const [address, block] of region.entries) {
      // A region compiled for this very address replaces older ones that happen to contain it.
      if (address === pc || !this.#entries.get(address)) this.#entries.set(address, { region, block });
    }
  }
}
