/**
 * The machine: registers, memories, units and the loop that runs a decoded program. Instructions run strictly one after
 * the other, so time is the sum of their times.
 * @module
 */
import type { Block, Range, Region, RuntimeWarning } from "../../isa/plugin.ts";
import { type DecodedProgram, describeUnknownWord } from "./decode.ts";
import { WriteRights } from "./definedness.ts";
import { Dram } from "./dram.ts";
import { ExtensionState } from "./extension.ts";
import { HbmMemory } from "./hbm_memory.ts";
import { LoopStack } from "./loop_stack.ts";
import { MatrixMemory } from "./matrix_memory.ts";
import { MatrixUnit } from "./matrix_unit.ts";
import { halfBytes, spaceNames, wordBytes } from "./memory_map.ts";
import { Opcode } from "./opcodes.ts";
import type { PlenaParameters } from "./profiles.ts";
import { floatWords, integerWords, type ScalarFormat, scalarFormats, ScalarMemory } from "./scalar_memory.ts";
import { type TransferPlace, TransferUnit } from "./transfer_unit.ts";
import { PlenaTrap, trap } from "./trap.ts";
import { VectorMemory } from "./vector_memory.ts";
import { exponential, VectorUnit } from "./vector_unit.ts";

/** How a run ended. */
export type MachineEnd = "ended" | "trapped" | "instruction-limit" | "cycle-limit" | "wall-time-limit";

/** Bounds of a run. */
export interface MachineLimits {
  readonly instructions: number;
  readonly cycles: number;
  /** Asked now and then: whether the wall time is over. */
  readonly interrupted: () => boolean;
}

/** Options of a machine. */
export interface MachineOptions {
  readonly regions?: readonly Region[];
  /** Seed of what undefined memory holds; absent: zeros. */
  readonly poison?: number;
  /** Whether the DRAM's time is modelled. */
  readonly timed: boolean;
}

/** Instructions between two looks at the clock on the wall. */
const checkInterval = 1024;

/** Instructions that are named for reading what nothing has written; the rest is counted together. */
const listedUnwrittenReads = 100;

/** Number of f registers. */
const floatRegisters = 8;

/** A memory as the host sees it. */
export interface HostMemory {
  load(block: Block): void;
  dump(range: Range): Uint8Array;
  writtenMap(range: Range): Uint8Array;
}

/** A PLENA machine with its program. */
export class PlenaMachine {
  readonly gp = new Uint32Array(16);
  readonly f = new Float64Array(floatRegisters);
  /** Address registers in two halves. */
  readonly addressHigh = new Uint32Array(16);
  readonly addressLow = new Uint32Array(16);
  scale = 0;
  stride = 1;
  /** Index of the instruction that runs or ran last. */
  pc = 0;
  cycles = 0;
  instructions = 0;
  /** Executions and transfer cycles by instruction. */
  readonly executions: Float64Array;
  readonly transferCycles: Float64Array;
  /** Why the machine stopped, where it trapped. */
  stop: PlenaTrap | null = null;
  readonly matrix: MatrixUnit;
  readonly vector: VectorUnit;
  readonly transfers: TransferUnit;
  readonly memories: Readonly<Record<string, HostMemory>>;
  readonly #hbm: HbmMemory;
  readonly #float: ScalarMemory;
  readonly #integer: ScalarMemory;
  readonly #format: ScalarFormat;
  readonly #rows: VectorMemory;
  readonly #loops: LoopStack;
  #extensionState: ExtensionState | null = null;
  readonly #unwritten = new Map<number, { space: string; address: number; count: number }>();
  #moreUnwritten = 0;
  #firstMoreUnwritten = 0;
  #next = 0;
  readonly #place: TransferPlace = { high: 0, low: 0, scaleLow: 0, pitch: 0 };

  constructor(
    readonly parameters: PlenaParameters,
    readonly program: DecodedProgram,
    { regions, poison, timed }: MachineOptions,
  ) {
    const { mlen, blen, matrixTiles, vectorRows, hbmBytes, scalarFormat } = parameters;
    const rights = (space: string, unitBytes: number) => new WriteRights(regions, space, unitBytes);
    const hbm = new HbmMemory(hbmBytes, rights(spaceNames.hbm, 1), poison);
    const matrix = new MatrixMemory(mlen, matrixTiles, rights(spaceNames.matrix, halfBytes), poison);
    const vector = new VectorMemory(mlen, vectorRows, blen, rights(spaceNames.vector, halfBytes), poison);
    this.#format = scalarFormats[scalarFormat];
    const floats = floatWords(this.#format);
    this.#float = new ScalarMemory("FP SRAM", floats, rights(spaceNames.float, floats.bytes), poison);
    this.#integer = new ScalarMemory(
      "INT SRAM",
      integerWords,
      rights(spaceNames.integer, integerWords.bytes),
      poison,
    );
    this.#hbm = hbm;
    this.#rows = vector;
    this.memories = {
      [spaceNames.hbm]: hbm,
      [spaceNames.matrix]: matrix,
      [spaceNames.vector]: vector,
      [spaceNames.float]: this.#float,
      [spaceNames.integer]: this.#integer,
    };
    const note = (space: string, address: number) => this.#noteUnwritten(space, address);
    for (const memory of [hbm, matrix, vector, this.#float, this.#integer]) memory.onUnwritten = note;
    this.matrix = new MatrixUnit(parameters, matrix, vector);
    this.vector = new VectorUnit(parameters, vector);
    const dram = timed
      ? new Dram({ readToRead: parameters.dramReadToRead, writeToWrite: parameters.dramWriteToWrite })
      : null;
    this.transfers = new TransferUnit(parameters, hbm, matrix, vector, dram);
    this.#loops = new LoopStack(parameters.loopInstructions);
    this.executions = new Float64Array(program.count);
    this.transferCycles = new Float64Array(program.count);
  }

  /** Bytes of HBM that the machine has. */
  get hbmBytes(): number {
    return this.#hbm.capacity;
  }

  #noteUnwritten(space: string, address: number): void {
    const known = this.#unwritten.get(this.pc);
    if (known) known.count++;
    else if (this.#unwritten.size < listedUnwrittenReads) this.#unwritten.set(this.pc, { space, address, count: 1 });
    else if (this.#moreUnwritten++ === 0) this.#firstMoreUnwritten = this.pc;
  }

  /** Reads of places that held no value, one warning per instruction. */
  warnings(lineOf: (pc: number) => number | undefined): RuntimeWarning[] {
    const warning = (index: number, message: string, count: number): RuntimeWarning => ({
      code: "unwritten-read",
      message,
      pc: index * wordBytes,
      line: lineOf(index * wordBytes),
      count,
    });
    const listed = [...this.#unwritten].map(([index, { space, address, count }]) =>
      warning(index, `reads ${space} ${address}, which nothing has written`, count)
    );
    if (this.#moreUnwritten === 0) return listed;
    const message = "this and further instructions read what nothing has written";
    return [...listed, warning(this.#firstMoreUnwritten, message, this.#moreUnwritten)];
  }

  /** Runs the program to its end or to a limit. */
  run(limits: MachineLimits): MachineEnd {
    const { refusal } = this.program;
    if (refusal !== null) {
      this.pc = refusal.index;
      this.stop = new PlenaTrap("illegal-instruction", refusal.message);
      return "trapped";
    }
    try {
      for (;;) {
        const stop = Math.min(this.instructions + checkInterval, limits.instructions);
        if (this.#runUntil(stop)) return this.cycles > limits.cycles ? "cycle-limit" : "ended";
        if (this.cycles > limits.cycles) return "cycle-limit";
        if (this.instructions >= limits.instructions) return "instruction-limit";
        if (limits.interrupted()) return "wall-time-limit";
      }
    } catch (error) {
      if (!(error instanceof PlenaTrap)) throw error;
      this.stop = error;
      return "trapped";
    }
  }

  /** Runs until a number of instructions has been executed. Returns whether the program has ended. */
  #runUntil(stop: number): boolean {
    const { program, gp, f, executions } = this;
    const { opcodes, rd, rs1, rs2, rs3, funct1, immediates, costs, count } = program;
    const { matrix, vector } = this;
    const loops = this.#loops;
    const { round } = this.#format;
    const { exponentialLimit, broadcastBase: isBased } = this.parameters;
    let next = this.#next;
    while (next < count) {
      if (this.instructions >= stop) {
        this.#next = next;
        return false;
      }
      const pc = next++;
      this.pc = pc;
      if (this.instructions >= loops.deadline) loops.checkDeadline(this.instructions);
      this.instructions++;
      executions[pc]++;
      this.cycles += costs[pc];
      const d = rd[pc];
      const a = rs1[pc];
      const b = rs2[pc];
      switch (opcodes[pc]) {
        case Opcode.M_MM:
          matrix.multiply(gp[a], gp[b]);
          break;
        case Opcode.M_TMM:
          matrix.multiplyTransposed(gp[a], gp[b]);
          break;
        case Opcode.M_BMM:
          matrix.multiplyHeads("M_BMM", (gp[a] + (isBased ? gp[d] : 0)) >>> 0, gp[b], false);
          break;
        case Opcode.M_BTMM:
          matrix.multiplyHeads("M_BTMM", (gp[a] + (isBased ? gp[d] : 0)) >>> 0, gp[b], true);
          break;
        case Opcode.M_BMM_WO:
          matrix.writeHeads((gp[d] + immediates[pc]) >>> 0);
          break;
        case Opcode.M_MM_WO:
          matrix.writeProducts((gp[d] + immediates[pc]) >>> 0, a === 0 ? 1 : gp[a]);
          break;
        case Opcode.M_MV:
          matrix.multiplyVector("M_MV", gp[a], gp[b], false);
          break;
        case Opcode.M_TMV:
          matrix.multiplyVector("M_TMV", gp[a], gp[b], true);
          break;
        case Opcode.M_BMV:
          trap("M_BMV is not implemented by the hardware");
          break;
        case Opcode.M_BTMV:
          this.#requireVectorHeads("M_BTMV");
          matrix.multiplyHeadVectors((gp[a] + gp[d]) >>> 0, gp[b]);
          break;
        case Opcode.M_MV_WO:
          matrix.writeVector((gp[d] + immediates[pc]) >>> 0);
          break;
        case Opcode.M_BMV_WO:
          this.#requireVectorHeads("M_BMV_WO");
          matrix.writeHeadVectors((gp[d] + immediates[pc]) >>> 0);
          break;
        case Opcode.V_ADD_VV:
          vector.add(gp[d], gp[a], gp[b], rs3[pc]);
          break;
        case Opcode.V_ADD_VF:
          vector.addScalar(gp[d], gp[a], this.#valueOf(b), rs3[pc]);
          break;
        case Opcode.V_SUB_VV:
          vector.subtract(gp[d], gp[a], gp[b], rs3[pc]);
          break;
        case Opcode.V_SUB_VF:
          vector.subtractScalar(gp[d], gp[a], this.#valueOf(b), rs3[pc], funct1[pc] !== 0);
          break;
        case Opcode.V_MUL_VV:
          vector.multiply(gp[d], gp[a], gp[b], rs3[pc]);
          break;
        case Opcode.V_MUL_VF:
          vector.multiplyScalar(gp[d], gp[a], this.#valueOf(b), rs3[pc]);
          break;
        case Opcode.V_EXP_V:
          vector.exponential(gp[d], gp[a], rs3[pc]);
          break;
        case Opcode.V_RECI_V:
          vector.reciprocal(gp[d], gp[a], rs3[pc]);
          break;
        case Opcode.V_MAX_VF:
          vector.maximumScalar(gp[d], gp[a], this.#valueOf(b), rs3[pc]);
          break;
        case Opcode.V_MIN_VF:
          vector.minimumScalar(gp[d], gp[a], this.#valueOf(b), rs3[pc]);
          break;
        case Opcode.V_SHFT_V:
          vector.shift(gp[d], gp[a], gp[b]);
          break;
        case Opcode.V_TOPK:
          vector.select(gp[a], rs3[pc], this.#integer, gp[b], this.#float, gp[d], round);
          break;
        case Opcode.V_RED_SUM:
          if (d === 0) break;
          this.#setFloat(d, Math.fround(this.#valueOf(d) + vector.sum(gp[a], rs3[pc])));
          break;
        case Opcode.V_RED_MAX: {
          if (d === 0) break;
          const old = this.#valueOf(d);
          const row = vector.maximum(gp[a]);
          this.#setFloat(d, row > old || (old !== old && row === row) ? row : old);
          break;
        }
        case Opcode.S_ADD_FP:
          if (d !== 0) this.#setFloat(d, this.#valueOf(a) + this.#valueOf(b));
          break;
        case Opcode.S_SUB_FP:
          if (d !== 0) this.#setFloat(d, this.#valueOf(a) - this.#valueOf(b));
          break;
        case Opcode.S_MUL_FP:
          if (d !== 0) this.#setFloat(d, this.#valueOf(a) * this.#valueOf(b));
          break;
        case Opcode.S_MAX_FP: {
          if (d === 0) break;
          const left = this.#valueOf(a);
          const right = this.#valueOf(b);
          this.#setFloat(d, right > left ? right : left);
          break;
        }
        case Opcode.S_EXP_FP:
          if (d !== 0) this.#setFloat(d, exponential(this.#valueOf(a), exponentialLimit));
          break;
        case Opcode.S_RECI_FP:
          if (d !== 0) this.#setFloat(d, 1 / this.#valueOf(a));
          break;
        case Opcode.S_SQRT_FP:
          if (d !== 0) this.#setFloat(d, Math.sqrt(this.#valueOf(a)));
          break;
        case Opcode.S_LD_FP:
          this.#checkFloat(d);
          f[d] = this.#float.read((gp[a] + immediates[pc]) >>> 0);
          break;
        case Opcode.S_ST_FP:
          this.#float.write((gp[a] + immediates[pc]) >>> 0, this.#valueOf(d));
          break;
        case Opcode.S_MAP_V_FP:
          vector.map(gp[d], this.#float, (gp[a] + immediates[pc]) >>> 0);
          break;
        case Opcode.S_ADD_INT:
          gp[d] = gp[a] + gp[b];
          break;
        case Opcode.S_ADDI_INT:
          gp[d] = gp[a] + immediates[pc];
          break;
        case Opcode.S_SUB_INT:
          gp[d] = gp[a] - gp[b];
          break;
        case Opcode.S_MUL_INT:
          gp[d] = Math.imul(gp[a], gp[b]);
          break;
        case Opcode.S_LUI_INT:
          gp[d] = immediates[pc] << 12;
          break;
        case Opcode.S_LD_INT:
          gp[d] = this.#integer.read((gp[a] + immediates[pc]) >>> 0);
          break;
        case Opcode.S_ST_INT:
          this.#integer.write((gp[a] + immediates[pc]) >>> 0, gp[d]);
          break;
        case Opcode.H_PREFETCH_M:
          this.#charge(pc, this.transfers.loadTile(this.cycles, gp[d], this.#placeOf(a, b, rs3[pc])));
          break;
        case Opcode.H_PREFETCH_V:
          this.#charge(pc, this.transfers.loadRows(this.cycles, gp[d], this.#placeOf(a, b, rs3[pc])));
          break;
        case Opcode.H_STORE_V:
          this.#charge(pc, this.transfers.storeRows(this.cycles, gp[d], this.#placeOf(a, b, rs3[pc])));
          break;
        case Opcode.C_SET_ADDR_REG:
          this.#checkAddress(d);
          this.addressHigh[d] = gp[a];
          this.addressLow[d] = gp[b];
          break;
        case Opcode.C_SET_SCALE_REG:
          this.scale = gp[d];
          break;
        case Opcode.C_SET_STRIDE_REG:
          this.stride = gp[d];
          break;
        case Opcode.C_SET_V_MASK_REG:
          vector.lanes = gp[d];
          break;
        case Opcode.C_LOOP_START:
          if (immediates[pc] === 0) trap("C_LOOP_START: a loop of 0 passes");
          gp[d] = immediates[pc];
          loops.start(next, d, this.instructions);
          break;
        case Opcode.C_LOOP_END:
          next = loops.end(d, gp, this.instructions, next);
          break;
        case Opcode.C_BREAK:
          loops.break(gp);
          break;
        default:
          this.#extend(pc);
      }
    }
    this.#next = next;
    return true;
  }

  /** Runs an instruction that PLENA itself does not have. */
  #extend(pc: number): void {
    const extension = this.program.extensions.get(this.program.opcodes[pc]);
    if (!extension) throw new PlenaTrap("illegal-instruction", describeUnknownWord(this.program.words[pc]));
    this.#extensionState ??= new ExtensionState(this, this.#rows, this.#float, this.#integer, {
      valueOf: (index) => this.#valueOf(index),
      setFloat: (index, value) => this.#setFloat(index, value),
    });
    extension.execute(this.#extensionState);
  }

  #charge(pc: number, time: number): void {
    this.transferCycles[pc] += time - this.cycles;
    this.cycles = time;
  }

  #requireVectorHeads(mnemonic: string): void {
    if (!this.parameters.broadcastVectorProducts) trap(`${mnemonic} is not implemented in this profile`);
  }

  #checkFloat(index: number): void {
    if (index >= floatRegisters) trap(`register f${index} does not exist (f0..f${floatRegisters - 1})`);
  }

  #valueOf(index: number): number {
    if (index >= floatRegisters) this.#checkFloat(index);
    return this.f[index];
  }

  #setFloat(index: number, value: number): void {
    if (index >= floatRegisters) this.#checkFloat(index);
    this.f[index] = this.#format.round(value);
  }

  #checkAddress(index: number): void {
    const { addressRegisters } = this.parameters;
    if (index >= addressRegisters) trap(`register a${index} does not exist (a0..a${addressRegisters - 1})`);
  }

  #placeOf(offsetRegister: number, addressRegister: number, strideSwitch: number): TransferPlace {
    this.#checkAddress(addressRegister);
    const place = this.#place;
    const offset = this.gp[offsetRegister];
    const low = this.addressLow[addressRegister];
    place.high = this.addressHigh[addressRegister];
    place.low = low + offset;
    place.scaleLow = low + this.scale + (offset >>> 3);
    place.pitch = strideSwitch === 1 ? this.stride : this.parameters.mlen;
    return place;
  }

  /** Registers by name, for people. */
  registers(): Record<string, number | string> {
    const hex = (value: number, digits: number) => `0x${value.toString(16).padStart(digits, "0")}`;
    const result: Record<string, number | string> = {};
    this.gp.forEach((value, index) => result[`gp${index}`] = value);
    this.f.forEach((value, index) => result[`f${index}`] = hex(this.#format.pattern(value), 4));
    for (let index = 0; index < this.parameters.addressRegisters; index++) {
      result[`a${index}`] = `${hex(this.addressHigh[index], 8)}${this.addressLow[index].toString(16).padStart(8, "0")}`;
    }
    return { ...result, SCALE: this.scale, STRIDE: this.stride, V_MASK: this.vector.lanes };
  }
}
