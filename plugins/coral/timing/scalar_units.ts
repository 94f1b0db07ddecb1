/**
 * Multiplier, divider and float unit: when they are free, when their results are written, and what of that minstret
 * counts.
 * @module
 */
import type { DecodedInstruction, Hart } from "../../../isa/riscv/hart.ts";
import { type InstructionTiming, Kind } from "./classes.ts";
import { floatDivideCycles, floatRootCycles, scalarDivideCycles } from "./latencies.ts";
import type { Scoreboard } from "./scoreboard.ts";
import { Stall } from "./stalls.ts";
import { NEVER } from "./time.ts";

const MULTIPLY_LATENCY = 2;
/** A division's result is never used earlier than this after its dispatch. */
const LEAST_DIVIDE_LATENCY = 4;
/** Latency of the float unit for which the division latencies are given, and of moves between register files. */
const COMBINATIONAL_FLOAT_LATENCY = 2;
/** Bits 31 to 27 of fsqrt.s. */
const FLOAT_ROOT = 0x0b;

/** Parameters of the units. */
export interface ScalarParameters {
  /** Cycles of a float operation other than division: 2 or 5. */
  readonly floatLatency: number;
  /** Fused multiply-adds do not wait for a load into their second operand. */
  readonly fusedOperandUnchecked: boolean;
}

/** The units for scalar results that take more than a cycle. */
export class ScalarUnits {
  /** First cycles in which a division and a float operation may dispatch. */
  divideFree = 0;
  floatFree = 0;
  readonly #hart: Hart;
  readonly #scoreboard: Scoreboard;
  readonly #parameters: ScalarParameters;
  // One port writes the results of multiplier, divider, vector unit and float unit to integer registers, in this order of
  // precedence. These are the cycles of such writes; the last two of the multiplier.
  #multiplyWrite = -NEVER;
  #multiplyWriteBefore = -NEVER;
  #divideWrite = -NEVER;
  #divideRegister = 0;
  #floatWrite = -NEVER;
  #floatRegister = 0;
  /** Values of float registers before the load in flight, and which registers are being loaded. */
  readonly #staleFloat = new Uint32Array(32);
  readonly #floatLoading = new Uint8Array(32);
  /** Writes of integer registers, stores and redirections from lane 0. */
  #counted = 0;
  /** The last access counts from this cycle on. */
  #accessCountedFrom = -NEVER;

  constructor(hart: Hart, scoreboard: Scoreboard, parameters: ScalarParameters) {
    this.#hart = hart;
    this.#scoreboard = scoreboard;
    this.#parameters = parameters;
  }

  /** Start of a cycle: who uses the shared port. Returns whether the vector unit may. */
  settlePort(cycle: number): boolean {
    const multiplied = this.#multiplyWrite === cycle || this.#multiplyWriteBefore === cycle;
    if (this.#divideWrite !== cycle) return !multiplied;
    if (!multiplied) return false;
    const write = cycle + 1;
    this.#divideWrite = write;
    this.divideFree = write + 1;
    this.#scoreboard.writeInteger(this.#divideRegister, write, Stall.operand);
    return false;
  }

  /** The float unit waits for the port if another unit uses it in this cycle. */
  settleFloat(cycle: number, portTaken: boolean): void {
    if (this.#floatWrite !== cycle || !portTaken) return;
    const write = cycle + 1;
    this.#floatWrite = write;
    this.floatFree = write;
    this.#scoreboard.writeInteger(this.#floatRegister, write, Stall.floatOperand);
  }

  /** Books the write of an integer register in a known cycle. */
  write(register: number, ready: number): void {
    if (register === 0) return;
    this.#scoreboard.writeInteger(register, ready, Stall.operand);
    this.#counted++;
  }

  /** Something that minstret counts happened. */
  count(): void {
    this.#counted++;
  }

  /** A scalar access wrote a register or memory in `cycle`. */
  countAccess(cycle: number): void {
    this.#counted++;
    this.#accessCountedFrom = cycle;
  }

  /** What a read of minstret that dispatches in `cycle` returns on this hardware. */
  countedAt(cycle: number): number {
    const pending = [this.#accessCountedFrom, this.#multiplyWrite, this.#multiplyWriteBefore, this.#divideWrite];
    return this.#counted - pending.filter((from) => from > cycle).length;
  }

  /** Executes a multiplication. */
  multiply(instruction: InstructionTiming, cycle: number): void {
    this.#hart.execute(instruction.decoded);
    this.write(instruction.written, cycle + MULTIPLY_LATENCY);
    this.#multiplyWriteBefore = this.#multiplyWrite;
    this.#multiplyWrite = cycle + MULTIPLY_LATENCY;
  }

  /** Executes a division. */
  divide(instruction: InstructionTiming, cycle: number): void {
    const { decoded, written } = instruction;
    const { x } = this.#hart;
    const cycles = scalarDivideCycles(x[decoded.rs1], x[decoded.rs2], (decoded.rm & 1) === 0);
    this.#hart.execute(decoded);
    const ready = cycle + Math.max(cycles - 1, LEAST_DIVIDE_LATENCY);
    this.write(written, ready);
    this.divideFree = cycle + cycles;
    this.#divideWrite = ready;
    this.#divideRegister = written;
  }

  /** A load of a float register is in flight. */
  loadFloat(register: number, oldValue: number): void {
    this.#scoreboard.float[register] = NEVER;
    this.#staleFloat[register] = oldValue;
    this.#floatLoading[register] = 1;
  }

  /** Executes a float operation; after a trap nothing is booked. */
  float(instruction: InstructionTiming, cycle: number): void {
    const hart = this.#hart;
    const { decoded, written, floatWritten } = instruction;
    const latency = this.#floatLatency(instruction);
    if (this.#readsStale(instruction, cycle)) this.#executeStale(decoded, instruction.floatUnchecked);
    else hart.execute(decoded);
    if (hart.trap !== null) return;
    const ready = cycle + latency;
    this.floatFree = ready;
    if (floatWritten >= 0) {
      this.#scoreboard.float[floatWritten] = ready;
      this.#floatLoading[floatWritten] = 0;
      return;
    }
    this.#scoreboard.writeInteger(written, ready, Stall.floatOperand);
    this.#floatWrite = ready;
    this.#floatRegister = written;
    if (written !== 0) this.#counted++;
  }

  #floatLatency({ decoded, kind }: InstructionTiming): number {
    const { f } = this.#hart;
    const { floatLatency } = this.#parameters;
    if (kind === Kind.floatDivide) {
      const isRoot = decoded.word >>> 27 === FLOAT_ROOT;
      const cycles = isRoot ? floatRootCycles(f[decoded.rs1]) : floatDivideCycles(f[decoded.rs1], f[decoded.rs2]);
      return floatLatency - COMBINATIONAL_FLOAT_LATENCY + cycles;
    }
    // Moves between the register files bypass the float unit's pipeline.
    const isMove = (decoded.word & 0x7f) === 0x53 && decoded.rm === 0 && ((decoded.word >>> 25) | 8) === 0x78;
    return isMove ? COMBINATIONAL_FLOAT_LATENCY : floatLatency;
  }

  #readsStale({ floatUnchecked }: InstructionTiming, cycle: number): boolean {
    return floatUnchecked >= 0 && this.#floatLoading[floatUnchecked] !== 0 &&
      this.#scoreboard.float[floatUnchecked] > cycle && this.#parameters.fusedOperandUnchecked;
  }

  /** A fused multiply-add whose second operand is still being loaded reads the register's old value. */
  #executeStale(decoded: DecodedInstruction, register: number): void {
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
}
