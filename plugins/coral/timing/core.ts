/**
 * The core cycle by cycle: fetch, dispatch of up to four instructions in order, the scalar units, the load-store unit
 * and the vector unit. An instruction is executed by the hart in the cycle in which it dispatches; the facts it leaves
 * feed the queues. Time never changes results, but for the operand that fused multiply-adds forget to wait for.
 * @module
 */
import type { Hart } from "../../../isa/riscv/hart.ts";
import { Cause, type Trap } from "../../../isa/riscv/traps.ts";
import { type InstructionTiming, Kind } from "./classes.ts";
import { DispatchGroup, LANES, Verdict } from "./dispatch.ts";
import { FetchUnit } from "./fetch.ts";
import { InstructionTable } from "./instruction_table.ts";
import { Access, type LoadStoreListener, LoadStoreUnit, QUEUE_ENTRIES } from "./load_store_unit.ts";
import { CycleAccount } from "./profile.ts";
import { type ScalarParameters, ScalarUnits } from "./scalar_units.ts";
import { Scoreboard } from "./scoreboard.ts";
import { Stall } from "./stalls.ts";
import { MAXIMUM_CYCLES, NEVER } from "./time.ts";
import { type BusParameters, TransferPlanner } from "./transfers.ts";
import { VectorBackend } from "./vector_backend.ts";
import { VectorPlanner } from "./vector_planner.ts";

/** Cycles from the dispatch of what redirects fetch to the request of the new line. */
const REDIRECT_REQUEST = 2;
/** Cycles from the first request after reset to the first dispatch. */
const FETCH_LATENCY = 2;
/** A read of mcycle that dispatches in cycle c returns c plus this. */
const COUNTER_OFFSET = 4;
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
export interface TimingParameters extends BusParameters, ScalarParameters {
  /** minstret counts register writes, stores and redirections instead of instructions. */
  readonly instretCountsWrites: boolean;
  /** mtval after a failed access is the address of its 16-byte line, unless the access is scalar, aligned and outside code. */
  readonly faultLineReported: boolean;
}

/** Bounds of a run. */
export interface RunLimits {
  readonly instructions: number;
  readonly cycles: number;
  /** Asked every 65 536 cycles. */
  readonly interrupted: () => boolean;
}

/** The timed core. */
export class CoralCore implements LoadStoreListener {
  /** The cycle being simulated; 0 is the first dispatch. */
  cycle = -FETCH_LATENCY;
  /** Instructions dispatched. */
  instructions = 0;
  /** Address of the instruction that ended the run. */
  endPc = 0;
  /** Address of what executed before the last jump, CSR access, illegal instruction or failed fetch. */
  previousPc = -1;
  /** Trap that ended the run; a copy. */
  endTrap: Trap | null = null;
  readonly account: CycleAccount;
  /** Bytes that loads and stores asked for; masked-off vector elements count. */
  bytesLoaded = 0;
  bytesStored = 0;
  /** Called with each dispatched instruction's address, if set. */
  onDispatch: ((pc: number, cycle: number) => void) | null = null;

  readonly #hart: Hart;
  readonly #fetch: FetchUnit;
  readonly #scoreboard = new Scoreboard();
  readonly #units: ScalarUnits;
  readonly #loadStore: LoadStoreUnit;
  readonly #vector = new VectorBackend();
  readonly #group: DispatchGroup;
  readonly #planner: TransferPlanner;
  readonly #vectorPlanner: VectorPlanner;
  /** Lane of the instruction in execution. */
  #lane = 0;
  /** Why the oldest instruction did not dispatch in this cycle. */
  #stallCause: number = Stall.fetch;
  /** Whether something in this cycle emptied the buffer. */
  #redirected = false;
  /** Until fetch delivers again, empty cycles are this instruction's. */
  #redirectPc = -1;
  /** A fault that the load-store unit or the vector unit will report. */
  #pendingFaultCycle = NEVER;
  readonly #pendingFault: Trap = { cause: 0, value: 0 };
  #pendingFaultPc = 0;
  /** The fault is reported in the next cycle again, which restarts fetch. */
  #faultRepeats = false;
  #end = 0;

  readonly #parameters: TimingParameters;

  constructor(hart: Hart, parameters: TimingParameters, entry: number) {
    this.#parameters = parameters;
    const { instructionMemoryBytes } = parameters;
    const table = new InstructionTable(hart, instructionMemoryBytes);
    this.#hart = hart;
    this.account = new CycleAccount(instructionMemoryBytes >> 2);
    this.#fetch = new FetchUnit((pc) => table.at(pc), instructionMemoryBytes, entry, -FETCH_LATENCY);
    this.#planner = new TransferPlanner(parameters);
    this.#loadStore = new LoadStoreUnit(this);
    this.#units = new ScalarUnits(hart, this.#scoreboard, parameters);
    this.#vectorPlanner = new VectorPlanner(hart, this.#planner, this.#vector, this.#loadStore);
    this.#group = new DispatchGroup(
      this.#scoreboard,
      this.#units,
      this.#loadStore,
      this.#vector,
      !parameters.fusedOperandUnchecked,
    );
    // The instruction that reads the counter is not counted.
    const retired = parameters.instretCountsWrites
      ? () => this.#units.countedAt(this.cycle)
      : () => this.instructions - 1;
    hart.readCounter = (counter) => counter === "instret" ? retired() : this.cycle + COUNTER_OFFSET;
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
    const portFree = this.#units.settlePort(cycle);
    vector.retire(cycle, portFree);
    const { writtenInteger } = vector;
    this.#units.settleFloat(cycle, !portFree || writtenInteger >= 0);
    if (writtenInteger > 0) {
      this.#scoreboard.writeInteger(writtenInteger, cycle, Stall.vectorOperand);
      this.#units.count();
    }
    const waiting = this.#loadStore.count;
    this.#loadStore.advance(cycle);
    this.#redirected = false;
    this.#group.begin(cycle, QUEUE_ENTRIES - waiting);
    const dispatched = this.#dispatch(cycle);
    if (cycle >= this.#pendingFaultCycle) this.#takeFault();
    if (this.#end !== End.none) return;
    if (dispatched === 0 && cycle >= 0) this.#chargeStall();
    vector.advance(cycle);
    if (!this.#redirected) this.#fetch.advance(cycle, dispatched);
    this.cycle = cycle + 1;
  }

  #chargeStall(): void {
    const { account } = this;
    if (this.#fetch.count > 0) account.stall(this.#fetch.at(0).pc, this.#stallCause, 1);
    else if (this.#redirectPc >= 0) account.stall(this.#redirectPc, Stall.redirect, 1);
    else account.stall(this.#hart.nextPc, Stall.fetch, 1);
  }

  /** Dispatches what can go in this cycle; returns how many instructions leave the buffer. */
  #dispatch(cycle: number): number {
    const fetch = this.#fetch;
    const lanes = fetch.count < LANES ? fetch.count : LANES;
    if (lanes === 0 && fetch.faultFrom <= cycle) this.#fetchFault(cycle);
    let lane = 0;
    while (lane < lanes) {
      const instruction = fetch.at(lane);
      const verdict = this.#group.check(instruction);
      if (verdict !== Verdict.dispatches) {
        this.#stallCause = verdict;
        break;
      }
      this.#lane = lane;
      this.#execute(instruction, cycle);
      // The cycle in which the program ends is not one of its cycles.
      if (this.#end !== End.none) return lane;
      if (lane === 0) this.account.leading[this.account.indexOf(instruction.pc)]++;
      lane++;
      if (!this.#group.add(instruction) || this.#redirected) break;
    }
    if (lane > 0 && !this.#redirected) this.#redirectPc = -1;
    return lane;
  }

  /** Executes an instruction and books what it occupies. */
  #execute(instruction: InstructionTiming, cycle: number): void {
    const hart = this.#hart;
    const { decoded, kind, written } = instruction;
    this.instructions++;
    this.account.executions[this.account.indexOf(instruction.pc)]++;
    if (this.onDispatch !== null) this.onDispatch(instruction.pc, cycle);
    switch (kind) {
      case Kind.alu:
        hart.execute(decoded);
        this.#units.write(written, cycle + 1);
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
        this.#units.multiply(instruction, cycle);
        return;
      case Kind.divide:
        this.#units.divide(instruction, cycle);
        return;
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
        this.#scoreboard.writeInteger(written, NEVER, Stall.vectorOperand);
        return;
      case Kind.vset:
        hart.execute(decoded);
        this.#vectorPlanner.configured();
        this.#units.write(written, cycle + 1);
        return;
      case Kind.float:
      case Kind.floatDivide:
        this.#units.float(instruction, cycle);
        if (hart.trap !== null) this.#trap(instruction, cycle);
        return;
    }
    this.previousPc = hart.pc;
    hart.execute(decoded);
    if (hart.trap !== null) return this.#trap(instruction, cycle);
    if (hart.hung !== null) {
      this.#endAt(instruction.pc, End.hung);
      return;
    }
    switch (kind) {
      case Kind.csr:
      case Kind.jump:
        this.#units.write(written, cycle + 1);
        break;
      case Kind.indirectJump:
        this.#units.write(written, cycle + 1);
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
      this.#units.loadFloat(decoded.rd, old);
    }
  }

  #redirect(instruction: InstructionTiming, target: number, cycle: number): void {
    if (this.#lane === 0) this.#units.count();
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
    this.previousPc = hart.pc;
    hart.execute(hart.decoded(pc));
    if (hart.trap !== null) this.#enterHandler(pc, hart.trap, cycle);
  }

  /**
   * A fault that will be reported later, while younger instructions dispatch. Where no handler was ever set the run ends
   * at once, so that the first fault in program order is the one to read about.
   */
  #noteFault(instruction: InstructionTiming, trap: Readonly<Trap>): void {
    const hart = this.#hart;
    const { fault } = hart;
    const isRule = fault !== null && !fault.isHardware;
    if (isRule || !hart.csr.mtvecWritten) {
      this.endTrap = { ...trap };
      this.#endAt(instruction.pc, isRule ? End.rule : End.trap);
      return;
    }
    this.#pendingFault.cause = trap.cause;
    this.#pendingFault.value = this.#faultValue(instruction, trap);
    this.#pendingFaultPc = instruction.pc;
    hart.trap = null;
  }

  /** The address that the bus transfer of a failed access carries. */
  #faultValue(instruction: InstructionTiming, trap: Readonly<Trap>): number {
    const { faultLineReported, instructionMemoryBytes } = this.#parameters;
    if (!faultLineReported || trap.cause === Cause.illegalInstruction) return trap.value;
    const { accessBytes } = instruction;
    const isAlignedScalar = accessBytes > 0 && (trap.value & (accessBytes - 1)) === 0;
    const inCode = trap.cause === Cause.storeFault && (trap.value >>> 0) < instructionMemoryBytes;
    return isAlignedScalar && !inCode ? trap.value : trap.value & ~15;
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
      this.#units.countAccess(cycle);
    }
  }

  storeWritten(cycle: number): void {
    this.#units.countAccess(cycle);
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
    this.#fetch.block(first, lines);
  }

  memoryOperationReady(): number {
    return this.#vector.memoryOperationReady();
  }

  memoryOperationAccepted(_cycle: number, written: number): void {
    this.#vector.memoryOperationAccepted(written);
  }
}
