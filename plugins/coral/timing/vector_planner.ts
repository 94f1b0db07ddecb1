/**
 * Hands vector instructions to the vector unit and the load-store unit: how many micro-operations each has, what they
 * cost, in terms of the configuration that vset* left. All operands are looked at before the instruction executes.
 * @module
 */
import type { Hart } from "../../../isa/riscv/hart.ts";
import type { InstructionTiming } from "./classes.ts";
import { VectorDividers } from "./latencies.ts";
import { Access, type LoadStoreUnit } from "./load_store_unit.ts";
import { groupRegisters, type TransferPlanner, type TransferState } from "./transfers.ts";
import type { VectorBackend } from "./vector_backend.ts";
import { Count, Permute, Unit, type VectorShape } from "./vector_classes.ts";

const REGISTER_BYTES = 16;

/** Elements of viota that need one stage only. */
const ONE_STAGE_IOTA = 32;

/** Plans vector instructions. */
export class VectorPlanner implements TransferState {
  readonly x: Int32Array;
  readonly registers: DataView;
  vl = 0;
  vstart = 0;
  sewBytes = 1;

  readonly #hart: Hart;
  readonly #transfers: TransferPlanner;
  readonly #backend: VectorBackend;
  readonly #loadStore: LoadStoreUnit;
  readonly #dividers = new VectorDividers();
  /** Registers of a group at SEW, twice SEW and 16 bits. */
  #group = 1;
  #wideGroup = 1;
  #indexGroup = 1;
  #dropped = false;

  constructor(hart: Hart, transfers: TransferPlanner, backend: VectorBackend, loadStore: LoadStoreUnit) {
    this.#hart = hart;
    this.#transfers = transfers;
    this.#backend = backend;
    this.#loadStore = loadStore;
    this.x = hart.x;
    const { registers } = hart.vector;
    this.registers = new DataView(registers.buffer, registers.byteOffset, registers.byteLength);
  }

  /** Takes over the configuration after a vset* executed. The unit works with the smallest LMUL that holds vl. */
  configured(): void {
    const { vector } = this.#hart;
    this.vl = vector.vl;
    this.sewBytes = vector.sew >> 3;
    this.#group = groupRegisters(this.vl, this.sewBytes);
    this.#wideGroup = groupRegisters(this.vl, 2 * this.sewBytes);
    this.#indexGroup = groupRegisters(this.vl, 2);
  }

  /** The instruction in execution has no effect: it takes a place in the queue and yields no micro-operation. */
  dropped(): void {
    this.#dropped = true;
  }

  /** Executes an instruction and queues it, unless it traps or hangs. */
  execute(instruction: InstructionTiming, cycle: number): void {
    const hart = this.#hart;
    const { decoded } = instruction;
    const shape = instruction.shape!;
    this.vstart = hart.vector.vstart;
    if (shape.unit === Unit.memory) {
      const transfers = this.#transfers;
      transfers.vector(this, shape, decoded.word);
      hart.execute(decoded);
      if (hart.trap !== null || hart.hung !== null) return;
      const detail = transfers.dataRegisters | (transfers.steps << 4) | (transfers.indexShare << 8);
      this.#backend.enqueue(cycle, shape, 0, transfers.transfers, detail);
      const access = shape.isStore ? Access.vectorStore : Access.vectorLoad;
      const entry = this.#loadStore.enqueue(cycle, access, 0, transfers.transfers, transfers.inInstructionMemory);
      for (let i = 0; i < transfers.transfers; i++) this.#loadStore.setTransfer(entry, i, transfers.busCycles[i]);
      return;
    }
    const uops = this.#isEmpty(shape) ? 0 : this.#count(shape);
    const first = uops === 0 ? 0 : this.#firstUop(shape);
    let detail = 0;
    if (shape.count === Count.gather16) detail = this.#gather16Detail(uops);
    else if (shape.count === Count.iota) detail = (ONE_STAGE_IOTA * this.sewBytes) / REGISTER_BYTES;
    const command = this.#backend.enqueue(cycle, shape, first, uops, detail);
    if (shape.unit === Unit.divide) this.#divide(shape, decoded.rs1, command, first, uops);
    else if (shape.permute === Permute.compress) this.#compress(shape, command, uops);
    this.#dropped = false;
    hart.execute(decoded);
    if (hart.trap !== null || hart.hung !== null) this.#backend.withdraw();
    else if (this.#dropped) this.#backend.drop(command);
  }

  /** Whether the decoder discards the instruction because it has no element to work on. */
  #isEmpty(shape: VectorShape): boolean {
    if (shape.writesInteger) return false;
    if (shape.count === Count.fixed) return this.vstart * this.sewBytes >= shape.fixedCount * REGISTER_BYTES;
    return this.vstart >= this.vl;
  }

  /** Micro-operations that vstart skips: those of registers whose elements all lie below it. */
  #firstUop(shape: VectorShape): number {
    if (this.vstart === 0 || shape.startsAtZero) return 0;
    const bytes = shape.count === Count.wideGroup ? 2 * this.sewBytes : this.sewBytes;
    return Math.floor((this.vstart * bytes) / REGISTER_BYTES);
  }

  #count(shape: VectorShape): number {
    switch (shape.count) {
      case Count.one:
        return 1;
      case Count.group:
      case Count.iota:
        return this.#group;
      case Count.wideGroup:
        return this.#wideGroup;
      case Count.fixed:
        return shape.fixedCount;
      default:
        return Math.max(this.#group, this.#indexGroup);
    }
  }

  /** Shifts of a gather with 16-bit indices: data registers in the low two bits, index registers above. */
  #gather16Detail(uops: number): number {
    const dataShift = 31 - Math.clz32(uops / this.#group);
    const indexShift = 31 - Math.clz32(uops / this.#indexGroup);
    return dataShift | (indexShift << 2);
  }

  #divide(shape: VectorShape, rs1: number, command: number, first: number, uops: number): void {
    const scalar = shape.scalarOperand ? this.x[rs1] : 0;
    for (let uop = first; uop < uops; uop++) {
      const cycles = this.#dividers.cycles(
        this.registers,
        ((shape.vs2 + uop) & 31) * REGISTER_BYTES,
        ((shape.vs1 + uop) & 31) * REGISTER_BYTES,
        scalar,
        this.sewBytes,
        shape,
      );
      this.#backend.setUopCycles(command, uop, cycles);
    }
  }

  /** Which registers of a compression complete 16 bytes of result. */
  #compress(shape: VectorShape, command: number, uops: number): void {
    const perRegister = REGISTER_BYTES / this.sewBytes;
    let bytes = 0;
    for (let uop = 0; uop < uops; uop++) {
      const before = bytes >> 4;
      const end = Math.min((uop + 1) * perRegister, this.vl);
      for (let element = uop * perRegister; element < end; element++) {
        const selected = this.registers.getUint8(shape.vs1 * REGISTER_BYTES + (element >> 3)) >> (element & 7);
        if (selected & 1) bytes += this.sewBytes;
      }
      this.#backend.setUopCycles(command, uop, bytes >> 4 !== before ? 1 : 0);
    }
  }
}
