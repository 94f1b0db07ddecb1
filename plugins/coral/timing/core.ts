/**
 * The core cycle by cycle: fetch, dispatch of up to four instructions in order, the scalar units, the load-store unit
 * and the vector unit. An instruction is executed by the hart in the cycle in which it dispatches; the facts it leaves
 * feed the queues. Time never changes results, but for the operand that fused multiply-adds forget to wait for.
 * @module
 */
import { MemoryFault } from "../../../isa/machine.ts";
import type { Hart } from "../../../isa/riscv/hart.ts";
import { Cause, type Trap } from "../../../isa/riscv/traps.ts";
import { describeInstruction, type InstructionTiming, Kind, Lane } from "./classes.ts";
import { FetchUnit } from "./fetch.ts";
import { floatDivideCycles, floatRootCycles, scalarDivideCycles } from "./latencies.ts";
import { Access, type LoadStoreListener, LoadStoreUnit, QUEUE_ENTRIES } from "./load_store_unit.ts";
import { CycleAccount } from "./profile.ts";
import { Scoreboard } from "./scoreboard.ts";
import { Stall } from "./stalls.ts";
import { MAXIMUM_CYCLES, NEVER } from "./time.ts";
import { type BusParameters, TransferPlanner } from "./transfers.ts";
import { VectorBackend } from "./vector_backend.ts";
import { VectorPlanner } from "./vector_planner.ts";

const LANES = 4;
/** Cycles from the dispatch of what redirects fetch to the request of the new line. */
const REDIRECT_REQUEST = 2;
/** Cycles from the first request after reset to the first dispatch. */
const FETCH_LATENCY = 2;
/** A read of mcycle that dispatches in cycle c returns c plus this. */
export const COUNTER_OFFSET = 4;
/** A division's result is never used earlier than this after its dispatch. */
const LEAST_DIVIDE_LATENCY = 4;
/** Bits 31 to 27 of fsqrt.s. */
const FLOAT_ROOT = 0x0b;
/** Latency of the float unit for which the division latencies are given. */
const COMBINATIONAL_FLOAT_LATENCY = 2;
/** Cycles between looks at the wall clock. */
const CLOCK_PERIOD = 1 << 16;

/** Cycles by which the first line of a vector access comes later than that of a scalar one. */
const VECTOR_ACCESS_START = 3;

/** Why `run` came back. */
export const End = {
  none: 0,
  pause: 1,
  breakpoint: 2,
  trap: 3,
  hung: 4,
  rule: 5,
  cycles: 6,
  instructions: 7,
  interrupted: 8,
} as const;

/** Parameters of the timing model. */
export interface TimingParameters extends BusParameters {
  /** Cycles of a float operation other than division: 2 or 5. */
  readonly floatLatency: number;
  /** Fused multiply-adds do not wait for a load into their second operand. */
  readonly fusedOperandUnchecked: boolean;
  /** minstret counts register writes, stores and redirections instead of instructions. */
  readonly instretCountsWrites: boolean;
}

/** Bounds of a run. */
export interface RunLimits {
  readonly instructions: number;
  readonly cycles: number;
  /** Asked every 65 536 cycles. */
  readonly interrupted: () => boolean;
}

/** Facts of instructions by address / 4, from earlier runs; valid where the word is the same. */
const sharedTimings: InstructionTiming[] = [];

/** The timed core. */
export class CoralCore implements LoadStoreListener {
  /** The cycle being simulated; 0 is the first dispatch. */
  cycle = -FETCH_LATENCY;
  /** Instructions dispatched. */
  instructions = 0;
  /** Address of the instruction that ended the run. */
  endPc = 0;
  /** Trap that ended the run; a copy. */
  endTrap: Trap | null = null;
  readonly account: CycleAccount;
  /** Bytes that loads and stores asked for; masked-off vector elements count. */
  bytesLoaded = 0;
  bytesStored = 0;
  /** Called with each dispatched instruction's address, if set. */
  onDispatch: ((pc: number, cycle: number) => void) | null = null;

  readonly #hart: Hart;
  readonly #parameters: TimingParameters;
  readonly #timings: (InstructionTiming | null)[];
  readonly #fetch: FetchUnit;
  readonly #scoreboard = new Scoreboard();
  readonly #loadStore: LoadStoreUnit;
  readonly #vector = new VectorBackend();
  readonly #planner: TransferPlanner;
  readonly #vectorPlanner: VectorPlanner;
  /** Values of float registers before the load in flight. */
  readonly #staleFloat = new Uint32Array(32);
  readonly #floatLoading = new Uint8Array(32);
  /** What minstret counts: writes of integer registers, stores and redirections from lane 0. */
  #counted = 0;
  /** The last access, multiplication and division count from these cycles on. */
  #accessCountedFrom = -NEVER;
  #multiplyCountedFrom = -NEVER;
  #divideCountedFrom = -NEVER;
  // One port writes the results of multiplier, divider, vector unit and float unit to integer registers, in this order of
  // precedence. These are the cycles of such writes; the last two of the multiplier.
  #multiplyWrite = -NEVER;
  #multiplyWriteBefore = -NEVER;
  #divideWrite = -NEVER;
  #divideRegister = 0;
  #floatWrite = -NEVER;
  #floatRegister = 0;
  /** Lane of the instruction in execution. */
  #lane = 0;
  #divideFree = 0;
  #floatFree = 0;
  /** Whether something in this cycle emptied the buffer. */
  #redirected = false;
  /** Until fetch delivers again, empty cycles are this instruction's. */
  #redirectPc = -1;
  #vectorDispatchedBefore = 0;
  #pendingFaultCycle = NEVER;
  readonly #pendingFault: Trap = { cause: 0, value: 0 };
  #pendingFaultPc = 0;
  /** The fault is reported in the next cycle again, which restarts fetch. */
  #faultRepeats = false;
  #end = 0;

  constructor(hart: Hart, parameters: TimingParameters, entry: number) {
    this.#hart = hart;
    this.#parameters = parameters;
    const words = parameters.instructionMemoryBytes >> 2;
    this.#timings = new Array(words).fill(null);
    this.account = new CycleAccount(words);
    this.#fetch = new FetchUnit(
      (pc) => this.#timingAt(pc),
      parameters.instructionMemoryBytes,
      entry,
      -FETCH_LATENCY,
    );
    this.#planner = new TransferPlanner(parameters);
    this.#loadStore = new LoadStoreUnit(this);
    this.#vectorPlanner = new VectorPlanner(hart, this.#planner, this.#vector, this.#loadStore);
    hart.readCounter = (counter) => counter === "instret" ? this.#instretAt(this.cycle) : this.cycle + COUNTER_OFFSET;
  }

  /** What a read of minstret that dispatches in `cycle` returns. */
  #instretAt(cycle: number): number {
    if (!this.#parameters.instretCountsWrites) return this.instructions - 1;
    return this.#counted - (this.#accessCountedFrom > cycle ? 1 : 0) - (this.#multiplyCountedFrom > cycle ? 1 : 0) -
      (this.#divideCountedFrom > cycle ? 1 : 0);
  }

  #timingAt(pc: number): InstructionTiming {
    const index = pc >>> 2;
    return this.#timings[index] ??= this.#describe(pc, index);
  }

  /** Facts of the instruction at an address; runs of the same program share them. */
  #describe(pc: number, index: number): InstructionTiming {
    const known = sharedTimings[index];
    if (known !== undefined && known.decoded.row !== null && known.decoded.word === this.#wordAt(pc)) return known;
    const timing = describeInstruction(this.#hart.decoded(pc));
    sharedTimings[index] = timing;
    return timing;
  }

  /** The word at an address, or -1 where no instruction may be fetched. */
  #wordAt(pc: number): number {
    try {
      return this.#hart.memory.fetch32(pc) >>> 0;
    } catch (error) {
      if (error instanceof MemoryFault) return -1;
      throw error;
    }
  }

  /** Simulates until the program ends or a limit is reached; returns an `End`. */
  run(limits: RunLimits): number {
    const lastCycle = Math.min(limits.cycles, MAXIMUM_CYCLES);
    let clock = 0;
    while (this.#end === End.none) {
      if (this.cycle >= lastCycle) return this.#endAt(this.#waitingPc(), End.cycles);
      if (this.instructions >= limits.instructions) return this.#endAt(this.#waitingPc(), End.instructions);
      if (++clock === CLOCK_PERIOD) {
        clock = 0;
        if (limits.interrupted()) return this.#endAt(this.#waitingPc(), End.interrupted);
      }
      this.#step();
    }
    return this.#end;
  }

  #endAt(pc: number, end: number): number {
    this.endPc = pc;
    this.#end = end;
    return end;
  }

  #waitingPc(): number {
    return this.#fetch.count > 0 ? this.#fetch.at(0).pc : this.#hart.nextPc;
  }

  #step(): void {
    const { cycle } = this;
    const vector = this.#vector;
    const multiplied = this.#multiplyWrite === cycle || this.#multiplyWriteBefore === cycle;
    if (multiplied && this.#divideWrite === cycle) this.#postponeDivision();
    const portFree = !multiplied && this.#divideWrite !== cycle;
    vector.retire(cycle, portFree);
    if (this.#floatWrite === cycle && !(portFree && vector.writtenInteger < 0)) this.#postponeFloat();
    if (vector.writtenInteger > 0) {
      this.#scoreboard.writeInteger(vector.writtenInteger, cycle, Stall.vectorOperand);
      this.#counted++;
    }
    const waiting = this.#loadStore.count;
    this.#loadStore.advance(cycle);
    this.#redirected = false;
    const dispatched = this.#dispatchGroup(cycle, QUEUE_ENTRIES - waiting);
    if (cycle >= this.#pendingFaultCycle) this.#takeFault();
    if (this.#end !== End.none) return;
    if (dispatched === 0 && cycle >= 0) this.#chargeStall();
    vector.advance(cycle);
    if (!this.#redirected) this.#fetch.advance(cycle, dispatched);
    this.cycle = cycle + 1;
  }

  /** The multiplier writes through the divider's port in this cycle. */
  #postponeDivision(): void {
    const write = ++this.#divideWrite;
    this.#divideFree = write + 1;
    this.#divideCountedFrom = write;
    if (this.#divideRegister !== 0) this.#scoreboard.writeInteger(this.#divideRegister, write, Stall.operand);
  }

  /** Another unit writes through the port that the float unit needs for an integer register. */
  #postponeFloat(): void {
    const write = ++this.#floatWrite;
    this.#floatFree = write;
    if (this.#floatRegister !== 0) this.#scoreboard.writeInteger(this.#floatRegister, write, Stall.floatOperand);
  }

  #stallCause: number = Stall.fetch;

  #chargeStall(): void {
    const { account } = this;
    if (this.#fetch.count > 0) {
      account.stall(this.#fetch.at(0).pc, this.#stallCause, 1);
    } else if (this.#redirectPc >= 0) account.stall(this.#redirectPc, Stall.redirect, 1);
    else account.stall(this.#hart.nextPc, Stall.fetch, 1);
  }

  /** Dispatches what can go in this cycle; returns how many left the buffer. */
  #dispatchGroup(cycle: number, loadStoreFree: number): number {
    const fetch = this.#fetch;
    const lanes = Math.min(fetch.count, LANES);
    if (lanes === 0) {
      if (fetch.faultFrom <= cycle) this.#fetchFault(cycle);
      else this.#vectorDispatchedBefore = 0;
      return 0;
    }
    const scoreboard = this.#scoreboard;
    const ready = scoreboard.integer;
    const { float } = scoreboard;
    const checksAll = !this.#parameters.fusedOperandUnchecked;
    const vectorBefore = this.#vectorDispatchedBefore;
    const vectorCapacity = this.#vector.capacity(cycle, vectorBefore);
    let configurationOpen = vectorBefore === 0;
    let groupMask = 0;
    let loadStores = 0;
    let vectors = 0;
    let multiplies = 0;
    let lane = 0;
    for (; lane < lanes; lane++) {
      const instruction = fetch.at(lane);
      let stall = -1;
      const { kind } = instruction;
      if (lane > 0 && instruction.lane !== Lane.any) break;
      if (loadStores >= loadStoreFree) stall = Stall.loadStoreQueueFull;
      else if (vectors >= vectorCapacity) stall = Stall.vectorQueueFull;
      else if (ready[instruction.source1] > cycle) stall = scoreboard.writer[instruction.source1];
      else if (ready[instruction.source2] > cycle) stall = scoreboard.writer[instruction.source2];
      else if (ready[instruction.registered1] >= cycle) stall = scoreboard.writer[instruction.registered1];
      else if (ready[instruction.registered2] >= cycle) stall = scoreboard.writer[instruction.registered2];
      else if (ready[instruction.destination] > cycle) stall = scoreboard.writer[instruction.destination];
      else if (((instruction.readMask | instruction.destinationMask) & groupMask) !== 0) break;
      else if (
        (instruction.float1 >= 0 && float[instruction.float1] > cycle) ||
        (instruction.float2 >= 0 && float[instruction.float2] > cycle) ||
        (instruction.float3 >= 0 && float[instruction.float3] > cycle) ||
        (checksAll && instruction.floatUnchecked >= 0 && float[instruction.floatUnchecked] > cycle) ||
        (instruction.floatWritten >= 0 && float[instruction.floatWritten] > cycle)
      ) stall = Stall.floatOperand;
      else if (instruction.needsConfiguration && !configurationOpen) stall = Stall.vectorConfiguration;
      else if (kind >= Kind.multiply) {
        switch (kind) {
          case Kind.multiply:
            if (multiplies > 0) stall = Stall.unitBusy;
            break;
          case Kind.divide:
            if (this.#divideFree > cycle) stall = Stall.unitBusy;
            break;
          case Kind.float:
          case Kind.floatDivide:
            if (this.#floatFree > cycle) stall = Stall.unitBusy;
            break;
          case Kind.csr:
            if (this.#floatFree > cycle) stall = Stall.unitBusy;
            else if (instruction.waitsForVector && !this.#vector.isIdle) stall = Stall.drain;
            break;
          case Kind.fenceInstruction:
          case Kind.waitForInterrupt:
          case Kind.cacheFlush:
          case Kind.breakpoint:
            if (this.#loadStore.isActive(cycle)) stall = Stall.drain;
            break;
          case Kind.pause:
            if (
              this.#loadStore.isActive(cycle) || !this.#vector.isIdle || scoreboard.quietFrom() > cycle
            ) stall = Stall.drain;
            break;
        }
      }
      if (stall >= 0) {
        this.#stallCause = stall;
        break;
      }
      this.#lane = lane;
      this.#execute(instruction, cycle);
      // The cycle in which the program ends is not one of its cycles.
      if (this.#end !== End.none) return lane;
      if (lane === 0) this.account.leading[this.account.indexOf(instruction.pc)]++;
      groupMask |= instruction.destinationMask;
      if (instruction.usesLoadStore) loadStores++;
      if (instruction.usesVector) {
        vectors++;
        if (kind === Kind.vset) configurationOpen = false;
      }
      if (kind === Kind.multiply) multiplies++;
      if (instruction.endsGroup || instruction.lane === Lane.alone || this.#redirected) {
        lane++;
        break;
      }
    }
    this.#vectorDispatchedBefore = vectors;
    if (lane > 0 && !this.#redirected) this.#redirectPc = -1;
    return lane;
  }

  /** Executes an instruction and books what it occupies. */
  #execute(instruction: InstructionTiming, cycle: number): void {
    const hart = this.#hart;
    const scoreboard = this.#scoreboard;
    const { decoded, kind, written } = instruction;
    this.instructions++;
    this.account.executions[this.account.indexOf(instruction.pc)]++;
    if (this.onDispatch !== null) this.onDispatch(instruction.pc, cycle);
    switch (kind) {
      case Kind.alu:
        hart.execute(decoded);
        this.#write(written, cycle + 1);
        return;
      case Kind.branch:
        hart.execute(decoded);
        if (hart.trap !== null) this.#trap(instruction, cycle);
        else if (hart.taken !== instruction.predictedTaken) this.#redirect(instruction, hart.nextPc, cycle);
        return;
      case Kind.load:
      case Kind.store:
      case Kind.floatLoad:
      case Kind.floatStore:
        this.#executeAccess(instruction, cycle);
        return;
      case Kind.multiply:
        hart.execute(decoded);
        this.#write(written, cycle + 2);
        this.#multiplyWriteBefore = this.#multiplyWrite;
        this.#multiplyWrite = cycle + 2;
        if (written !== 0) this.#multiplyCountedFrom = cycle + 2;
        return;
      case Kind.divide: {
        const cycles = scalarDivideCycles(hart.x[decoded.rs1], hart.x[decoded.rs2], (decoded.rm & 1) === 0);
        hart.execute(decoded);
        this.#divideFree = cycle + cycles;
        const ready = cycle + Math.max(cycles - 1, LEAST_DIVIDE_LATENCY);
        this.#write(written, ready);
        this.#divideWrite = ready;
        this.#divideRegister = written;
        if (written !== 0) this.#divideCountedFrom = ready;
        return;
      }
      case Kind.vector:
      case Kind.vectorLoad:
      case Kind.vectorStore:
        this.#vectorPlanner.execute(instruction, cycle);
        if (hart.trap !== null) return this.#vectorTrap(instruction, cycle);
        if (hart.hung !== null) {
          this.#endAt(instruction.pc, End.hung);
          return;
        }
        if (kind !== Kind.vector) this.#countVectorBytes(kind === Kind.vectorStore);
        scoreboard.writeInteger(written, NEVER, Stall.vectorOperand);
        return;
      case Kind.vset:
        hart.execute(decoded);
        this.#vectorPlanner.configured();
        this.#write(written, cycle + 1);
        return;
      case Kind.float:
      case Kind.floatDivide:
        this.#executeFloat(instruction, cycle);
        return;
    }
    hart.execute(decoded);
    if (hart.trap !== null) return this.#trap(instruction, cycle);
    if (hart.hung !== null) {
      this.#endAt(instruction.pc, End.hung);
      return;
    }
    switch (kind) {
      case Kind.csr:
      case Kind.jump:
        this.#write(written, cycle + 1);
        break;
      case Kind.indirectJump:
        this.#write(written, cycle + 1);
        this.#redirect(instruction, hart.nextPc, cycle);
        break;
      case Kind.trapReturn:
      case Kind.fenceInstruction:
        this.#redirect(instruction, hart.nextPc, cycle);
        break;
      case Kind.pause:
        this.#endAt(instruction.pc, End.pause);
        break;
    }
  }

  #countVectorBytes(isStore: boolean): void {
    const { first, end, elementBytes, fields } = this.#hart.vector.access;
    const bytes = (end - first) * elementBytes * fields;
    if (isStore) this.bytesStored += bytes;
    else this.bytesLoaded += bytes;
  }

  /** Books the write of an integer register by a unit of fixed latency. */
  #write(register: number, ready: number): void {
    if (register === 0) return;
    this.#scoreboard.writeInteger(register, ready, Stall.operand);
    this.#counted++;
  }

  #executeAccess(instruction: InstructionTiming, cycle: number): void {
    const hart = this.#hart;
    const { decoded, kind } = instruction;
    const isStore = kind === Kind.store || kind === Kind.floatStore;
    const address = (hart.x[decoded.rs1] + instruction.accessOffset) | 0;
    const busCycles = this.#planner.scalar(address, instruction.accessBytes, isStore);
    const old = kind === Kind.floatLoad ? hart.f[decoded.rd] : 0;
    hart.execute(decoded);
    const access = hart.trap !== null
      ? Access.faulting
      : kind === Kind.load
      ? Access.load
      : kind === Kind.store
      ? Access.store
      : kind === Kind.floatLoad
      ? Access.floatLoad
      : Access.floatStore;
    const entry = this.#loadStore.enqueue(cycle, access, decoded.rd, 1, this.#planner.inInstructionMemory);
    this.#loadStore.setTransfer(entry, 0, busCycles);
    if (hart.trap !== null) return this.#noteFault(instruction, hart.trap);
    if (isStore) this.bytesStored += instruction.accessBytes;
    else this.bytesLoaded += instruction.accessBytes;
    if (kind === Kind.load) {
      this.#scoreboard.writeInteger(decoded.rd, NEVER, Stall.loadOperand);
    } else if (kind === Kind.floatLoad) {
      this.#scoreboard.float[decoded.rd] = NEVER;
      this.#staleFloat[decoded.rd] = old;
      this.#floatLoading[decoded.rd] = 1;
    }
  }

  #executeFloat(instruction: InstructionTiming, cycle: number): void {
    const hart = this.#hart;
    const { decoded, written, floatWritten, floatUnchecked } = instruction;
    let latency = this.#parameters.floatLatency;
    if (instruction.kind === Kind.floatDivide) {
      const isRoot = decoded.word >>> 27 === FLOAT_ROOT;
      const cycles = isRoot
        ? floatRootCycles(hart.f[decoded.rs1])
        : floatDivideCycles(hart.f[decoded.rs1], hart.f[decoded.rs2]);
      hart.execute(decoded);
      latency += cycles - COMBINATIONAL_FLOAT_LATENCY;
    } else if (
      floatUnchecked >= 0 && this.#floatLoading[floatUnchecked] !== 0 &&
      this.#scoreboard.float[floatUnchecked] > cycle && this.#parameters.fusedOperandUnchecked
    ) this.#executeStale(decoded, floatUnchecked);
    else hart.execute(decoded);
    if (hart.trap !== null) return this.#trap(instruction, cycle);
    // Moves between the register files bypass the float unit's pipeline.
    if ((decoded.word & 0x7f) === 0x53 && decoded.rm === 0 && (decoded.word >>> 25 | 8) === 0x78) latency = 2;
    this.#floatFree = cycle + latency;
    if (floatWritten >= 0) {
      this.#scoreboard.float[floatWritten] = cycle + latency;
      this.#floatLoading[floatWritten] = 0;
    } else {
      this.#scoreboard.writeInteger(written, cycle + latency, Stall.floatOperand);
      this.#floatWrite = cycle + latency;
      this.#floatRegister = written;
      if (written !== 0) this.#counted++;
    }
  }

  /** A fused multiply-add whose second operand is still being loaded reads the register's old value. */
  #executeStale(decoded: InstructionTiming["decoded"], register: number): void {
    const hart = this.#hart;
    const loaded = hart.f[register];
    hart.f[register] = this.#staleFloat[register];
    hart.execute(decoded);
    if (decoded.rd !== register) hart.f[register] = loaded;
    hart.warn(
      "fused-operand-not-awaited",
      `f${register} is still being loaded: the hardware's fused multiply-add does not wait for its second operand and ` +
        "uses the register's old value",
    );
  }

  #redirect(instruction: InstructionTiming, target: number, cycle: number): void {
    if (this.#lane === 0) this.#counted++;
    this.#fetch.redirect(target, cycle + REDIRECT_REQUEST);
    this.#redirected = true;
    this.#redirectPc = instruction.pc;
  }

  /** Enters the handler of a trap that dispatch itself raises, or ends the run. */
  #trap(instruction: InstructionTiming, cycle: number): void {
    const hart = this.#hart;
    const trap = hart.trap!;
    if (hart.fault !== null && !hart.fault.isHardware) {
      this.endTrap = { ...trap };
      this.#endAt(instruction.pc, End.rule);
    } else if (instruction.kind === Kind.breakpoint) {
      this.endTrap = { ...trap };
      this.#endAt(instruction.pc, End.breakpoint);
    } else {
      if (trap.cause !== Cause.environmentCall) this.#uncount(instruction);
      this.#enterHandler(instruction.pc, trap, cycle);
    }
  }

  /**
   * Traps of vector instructions come a cycle later than others: the vector unit's front end finds an illegal
   * configuration, while the instructions of the next cycle still dispatch.
   */
  #vectorTrap(instruction: InstructionTiming, cycle: number): void {
    const hart = this.#hart;
    const trap = hart.trap!;
    if (trap.cause !== Cause.illegalInstruction) {
      const planner = this.#planner;
      const entry = this.#loadStore.enqueue(cycle, Access.faulting, 0, 1, planner.inInstructionMemory);
      this.#loadStore.setTransfer(entry, 0, VECTOR_ACCESS_START + planner.busCycles[0]);
      this.#noteFault(instruction, trap);
    } else if (hart.vector.vill) {
      this.#noteFault(instruction, trap);
      this.#pendingFaultCycle = cycle + 1;
    } else {
      this.#uncount(instruction);
      this.#enterHandler(instruction.pc, trap, cycle + 1);
    }
  }

  /** Traps that dispatch itself detects replace the instruction; the others count as dispatched. */
  #uncount(instruction: InstructionTiming): void {
    this.instructions--;
    this.account.executions[this.account.indexOf(instruction.pc)]--;
  }

  #enterHandler(pc: number, trap: Readonly<Trap>, cycle: number): void {
    const hart = this.#hart;
    if (!hart.csr.mtvecWritten) {
      this.endTrap = { ...trap };
      this.#endAt(pc, End.trap);
      return;
    }
    hart.takeTrap(trap, pc);
    this.#fetch.redirect(hart.nextPc, cycle + REDIRECT_REQUEST);
    this.#redirected = true;
    this.#redirectPc = pc;
  }

  #fetchFault(cycle: number): void {
    const hart = this.#hart;
    const pc = this.#fetch.faultAddress;
    hart.execute(hart.decoded(pc));
    if (hart.trap !== null) this.#enterHandler(pc, hart.trap, cycle);
  }

  #noteFault(instruction: InstructionTiming, trap: Readonly<Trap>): void {
    const { fault } = this.#hart;
    if (fault !== null && !fault.isHardware) {
      this.endTrap = { ...trap };
      this.#endAt(instruction.pc, End.rule);
      return;
    }
    this.#pendingFault.cause = trap.cause;
    this.#pendingFault.value = trap.value;
    this.#pendingFaultPc = instruction.pc;
    this.#hart.trap = null;
  }

  #takeFault(): void {
    const { cycle } = this;
    this.#pendingFaultCycle = NEVER;
    this.#enterHandler(this.#pendingFaultPc, this.#pendingFault, this.#faultRepeats ? cycle + 1 : cycle);
    this.#faultRepeats = false;
  }

  loadWritten(register: number, isFloat: boolean, cycle: number): void {
    if (isFloat) this.#scoreboard.float[register] = cycle + 1;
    else if (register !== 0) {
      this.#scoreboard.writeInteger(register, cycle, Stall.loadOperand);
      this.#counted++;
      this.#accessCountedFrom = cycle;
    }
  }

  storeWritten(cycle: number): void {
    this.#counted++;
    this.#accessCountedFrom = cycle;
  }

  /** The vector instruction in execution turned out to have no effect. */
  noteDropped(): void {
    this.#vectorPlanner.dropped();
  }

  accessFaulted(cycle: number, repeats: boolean): void {
    this.#pendingFaultCycle = cycle;
    this.#faultRepeats = repeats;
  }

  instructionMemoryRead(first: number, lines: number): void {
    for (let line = 0; line < lines; line++) this.#fetch.block(first + line);
  }

  memoryOperationReady(): number {
    return this.#vector.memoryOperationReady();
  }

  memoryOperationAccepted(_cycle: number, written: number): void {
    this.#vector.memoryOperationAccepted(written);
  }
}
