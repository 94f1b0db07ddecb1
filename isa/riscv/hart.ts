/**
 * A RISC-V hart: registers, CSRs, predecoded instructions, and the execution of one instruction at a time. It knows
 * nothing of time: the machine owns the loop, the counters, the entry into traps and the end of a run.
 * @module
 */
import { createDecoder, type Decoder } from "../decoder.ts";
import { extractField, type InstructionRow } from "../instruction.ts";
import { type Bank, type Memory, MemoryFault } from "../machine.ts";
import { type RiscvBehaviour, specifiedBehaviour } from "./behaviour.ts";
import { type Counter, type Csr, CsrState, standardCsrs, Status } from "./csr.ts";
import { executeFetchFault, executeIllegal, scalarExecutor } from "./execute.ts";
import { Cause, type Trap } from "./traps.ts";
import { vectorExecutor } from "./vector/execute.ts";
import { VectorState } from "./vector/state.ts";

/** Runs one instruction on a hart. */
export type Execute = (hart: Hart, instruction: DecodedInstruction) => void;

/** Gives the function that executes a row, or null for rows of another unit. */
export type Executor = (row: InstructionRow) => Execute | null;

/** An instruction as the hart keeps it after the first fetch. Register numbers are the fields whatever their use. */
export class DecodedInstruction {
  /** Bits 11 to 7. */
  readonly rd: number;
  /** Bits 19 to 15. */
  readonly rs1: number;
  /** Bits 24 to 20. */
  readonly rs2: number;
  /** Bits 31 to 27. */
  readonly rs3: number;
  /** Bit 25: 1 where a vector instruction is unmasked. */
  readonly vm: number;
  /** Bits 14 to 12: the rounding mode of floating-point instructions. */
  readonly rm: number;
  /** Immediate, offset or shift amount (of several the last), else 0. */
  readonly immediate: number;
  /** Class of the row; `illegal` where the word is no instruction. */
  readonly category: string;

  /**
   * Takes the fields of a word apart.
   * @param row row of the word, or null if it is no instruction
   * @param word encoding, unsigned
   * @param pc address, unsigned
   */
  constructor(
    readonly row: InstructionRow | null,
    readonly word: number,
    readonly pc: number,
    readonly execute: Execute,
  ) {
    this.rd = (word >>> 7) & 31;
    this.rs1 = (word >>> 15) & 31;
    this.rs2 = (word >>> 20) & 31;
    this.rs3 = word >>> 27;
    this.vm = (word >>> 25) & 1;
    this.rm = (word >>> 12) & 7;
    this.immediate = row === null ? 0 : immediateOf(row, word);
    this.category = row === null ? "illegal" : row.category;
  }
}

const otherImmediates = new Set(["rm", "csr", "pred", "succ"]);

function immediateOf(row: InstructionRow, word: number): number {
  const operand = row.operands.findLast(({ role, name }) => role === "immediate" && !otherImmediates.has(name));
  return operand === undefined ? 0 : extractField(operand.field, word);
}

/** What a hart is made of. */
export interface HartOptions {
  /** Instructions that the hart has. */
  readonly rows: readonly InstructionRow[];
  /** What loads, stores and fetches access. */
  readonly memory: Memory;
  /** Deviations from the specification; absent ones are as specified. */
  readonly behaviour?: Partial<RiscvBehaviour>;
  /** Asked before the core's own executor: instructions of a plugin or replaced ones. */
  readonly executors?: readonly Executor[];
  /** Further CSRs; they replace those of the same number. */
  readonly csrs?: readonly Csr[];
  /** Names of the banks from which instructions may be fetched; absent: all. */
  readonly codeBanks?: readonly string[];
  /** Bits of a vector register; 128 if absent. */
  readonly vectorLength?: number;
}

/** How the last instruction accessed memory with one address: `accessKind`. */
export const Access = { none: 0, load: 1, store: 2 } as const;

/** Decoded instructions of one bank by (address - base) / 4. */
interface CodeBank {
  readonly bank: Bank;
  readonly instructions: (DecodedInstruction | null)[];
}

const decoders = new WeakMap<readonly InstructionRow[], Decoder>();

/** The decoder of a list of rows; the same list shares one. */
function decoderOf(rows: readonly InstructionRow[]): Decoder {
  let decoder = decoders.get(rows);
  if (decoder === undefined) decoders.set(rows, decoder = createDecoder(rows));
  return decoder;
}

/**
 * The fence without unused fields that a word of its opcode stands for. Fences ignore these fields (unprivileged
 * specification, 2.7 and Zifencei); the rows do not have them, so that assembly text can express every row's words.
 */
function plainFence(word: number): number {
  const selector = word & 0x707f;
  return selector === 0x000f ? 0x0ff0000f : selector === 0x100f ? 0x0000100f : word;
}

/** State and execution of one hart. */
export class Hart {
  /** Integer registers; the first stays 0. */
  readonly x: Int32Array = new Int32Array(32);
  /** Floating-point registers as raw bits. */
  readonly f: Uint32Array = new Uint32Array(32);
  /** Vector registers and CSRs, and facts about the last vector access. */
  readonly vector: VectorState;
  /** See `HartOptions.memory`. */
  readonly memory: Memory;
  /** Deviations from the specification. */
  readonly behaviour: RiscvBehaviour;
  /** CSRs that hold state of their own. */
  readonly csr: CsrState = new CsrState();
  /** Accrued exceptions of floating point: NX, UF, OF, DZ, NV from bit 0. */
  fflags = 0;
  /** Dynamic rounding mode. */
  frm = 0;
  /** Address of the instruction that executes or executed last, unsigned. */
  pc = 0;
  /** Address of the instruction after it, unsigned. */
  nextPc = 0;

  /** Whether the last instruction jumped. */
  taken = false;
  /** See `Access`; vector accesses stand in `vector.access` instead. */
  accessKind = 0;
  /** First address of the access, unsigned. */
  accessAddress = 0;
  /** Bytes of the access. */
  accessBytes = 0;
  /** Exception of the last instruction, or null. One object is reused. */
  trap: Trap | null = null;
  /** What the memory said where the exception comes from it, else null. One object is reused. */
  fault: MemoryFault | null = null;
  /** Set by an instruction that never completes; the text says why. */
  hung: string | null = null;

  /** The machine's counters: values below 2^53. */
  readCounter: (counter: Counter) => number = () => 0;
  /** Receives remarks on the running instruction. */
  warn: (code: string, message: string) => void = () => {};

  readonly #trap: Trap = { cause: 0, value: 0 };
  readonly #decoder: Decoder;
  readonly #executors: readonly Executor[];
  readonly #executeByRow = new Map<InstructionRow, Execute>();
  readonly #csrs: (Csr | undefined)[] = new Array(4096).fill(undefined);
  readonly #codeBanks: CodeBank[];
  /** The bank of the last fetch, for the fast path of `decoded`. */
  #code: (DecodedInstruction | null)[] = [];
  #codeBase = 0;
  /** Addresses of decoded instructions in banks that can be stored to. */
  #storedCodeStart = 0;
  #storedCodeBytes = 0;
  /** Number of times that decoded instructions were thrown away; compiled code depends on it. */
  codeGeneration = 0;

  /**
   * Makes a hart whose registers are 0.
   * @param options see `HartOptions`
   */
  constructor(options: HartOptions) {
    this.memory = options.memory;
    this.behaviour = { ...specifiedBehaviour, ...options.behaviour };
    this.vector = new VectorState(options.vectorLength ?? 128);
    this.#decoder = decoderOf(options.rows);
    this.#executors = [...options.executors ?? [], scalarExecutor, vectorExecutor];
    for (const csr of [...standardCsrs(this.behaviour), ...options.csrs ?? []]) this.#csrs[csr.number] = csr;
    this.#codeBanks = options.memory.banks
      .filter(({ definition }) => options.codeBanks?.includes(definition.name) ?? true)
      .map((bank) => ({ bank, instructions: [] }));
  }

  /** The CSR of a number, or undefined. */
  csrOf(number: number): Csr | undefined {
    return this.#csrs[number];
  }

  /** The instruction at an address, decoded from memory on the first call. An unfetchable one raises its exception. */
  decoded(pc: number): DecodedInstruction {
    const index = pc - this.#codeBase;
    if (index >= 0 && (index & 3) === 0) {
      const instruction = this.#code[index >>> 2];
      if (instruction) return instruction;
    }
    return this.#decode(pc);
  }

  #decode(pc: number): DecodedInstruction {
    const bank = this.memory.bankOf(pc, 4);
    const code = this.#codeBanks.find((candidate) => candidate.bank === bank);
    if (bank === null || code === undefined) return new DecodedInstruction(null, 0, pc, executeFetchFault);
    let word: number;
    try {
      word = this.memory.fetch32(pc) >>> 0;
    } catch (error) {
      if (error instanceof MemoryFault) return new DecodedInstruction(null, 0, pc, executeFetchFault);
      throw error;
    }
    const index = (pc - bank.definition.base) >>> 2;
    while (code.instructions.length <= index) code.instructions.push(null);
    this.#code = code.instructions;
    this.#codeBase = bank.definition.base;
    if (bank.definition.storable) this.#noteStorableCode(pc);
    const row = this.#decoder.decode(word) ?? this.#decoder.decode(plainFence(word));
    return code.instructions[index] ??= new DecodedInstruction(
      row,
      word,
      pc,
      row ? this.executeOf(row) : executeIllegal,
    );
  }

  #noteStorableCode(pc: number): void {
    if (this.#storedCodeBytes === 0) {
      this.#storedCodeStart = pc;
      this.#storedCodeBytes = 4;
      return;
    }
    const start = Math.min(pc, this.#storedCodeStart);
    const end = Math.max(pc + 4, this.#storedCodeStart + this.#storedCodeBytes);
    this.#storedCodeStart = start;
    this.#storedCodeBytes = end - start;
  }

  /** The function that executes a row. @throws RangeError if no executor knows the row */
  executeOf(row: InstructionRow): Execute {
    let execute = this.#executeByRow.get(row);
    if (execute === undefined) {
      for (const executor of this.#executors) {
        execute = executor(row) ?? undefined;
        if (execute !== undefined) break;
      }
      if (execute === undefined) throw new RangeError(`no executor for '${row.mnemonic}'`);
      this.#executeByRow.set(row, execute);
    }
    return execute;
  }

  /** Forgets decoded instructions that stores may have changed (`fence.i`). */
  forgetCode(): void {
    if (this.#storedCodeBytes === 0) return;
    for (const { bank, instructions } of this.#codeBanks) if (bank.definition.storable) instructions.length = 0;
    this.#storedCodeBytes = 0;
    this.codeGeneration++;
  }

  /** Whether instructions may be fetched from memory that can be stored to. */
  get hasStorableCode(): boolean {
    return this.#codeBanks.some(({ bank }) => bank.definition.storable);
  }

  /** Whether a store touches the range of decoded code. */
  changesCode(address: number, length: number): boolean {
    const first = address >>> 0;
    return first + length > this.#storedCodeStart && first < this.#storedCodeStart + this.#storedCodeBytes;
  }

  /** Tells of a store: code that it changed is decoded anew. */
  stored(address: number, length: number): void {
    if (this.changesCode(address, length)) this.forgetCode();
  }

  /** Starts at an address. Registers keep their values. */
  start(entry: number): void {
    this.pc = entry >>> 0;
    this.nextPc = entry >>> 0;
  }

  /**
   * Runs exactly one instruction: sets pc, nextPc and the facts about it. After an exception `trap` is set, nothing else
   * has changed, and nextPc is the following address.
   */
  execute(instruction: DecodedInstruction): void {
    this.pc = instruction.pc;
    this.nextPc = (instruction.pc + 4) >>> 0;
    this.taken = false;
    this.accessKind = 0;
    this.trap = null;
    try {
      instruction.execute(this, instruction);
    } catch (error) {
      this.noteFault(error);
    }
  }

  /** Makes the running instruction end in the exception of a memory fault. @throws anything else that was thrown */
  noteFault(error: unknown): void {
    if (!(error instanceof MemoryFault)) throw error;
    this.fault = error;
    this.#trap.cause = error.isStore ? Cause.storeFault : Cause.loadFault;
    this.#trap.value = error.address;
    this.trap = this.#trap;
  }

  /** Makes the running instruction end in an exception. */
  raise(cause: number, value: number): void {
    this.fault = null;
    this.#trap.cause = cause;
    this.#trap.value = value >>> 0;
    this.trap = this.#trap;
  }

  /** Makes the running instruction, whose encoding is `word`, an illegal one. */
  raiseIllegalInstruction(word: number): void {
    this.raise(Cause.illegalInstruction, word);
  }

  /** Makes the running instruction one that never completes. */
  hang(reason: string): void {
    this.hung = reason;
  }

  /** Makes the fetch of the running instruction fail. */
  raiseFetchFault(pc: number): void {
    this.raise(Cause.instructionFault, this.behaviour.fetchFaultValueZero ? 0 : pc);
    try {
      this.memory.fetch32(pc);
    } catch (error) {
      if (!(error instanceof MemoryFault)) throw error;
      this.fault = error;
    }
  }

  /** The rounding mode of an instruction's field, or -1 after an illegal-instruction exception. */
  rounding(instruction: DecodedInstruction): number {
    const mode = instruction.rm === 7 ? this.frm : instruction.rm;
    if (mode <= 4) return mode;
    this.raiseIllegalInstruction(instruction.word);
    return -1;
  }

  /**
   * Enters the trap handler: sets mepc, mcause, mtval and mstatus; the next instruction is mtvec's.
   * @param trap the exception; absent: that of the last instruction
   * @param pc address of the instruction that raised it; absent: the last one
   */
  takeTrap(trap: Readonly<Trap> | null = this.trap, pc: number = this.pc): void {
    if (trap === null) return;
    const { csr } = this;
    csr.mepc = pc & ~3;
    csr.mcause = trap.cause;
    csr.mtval = trap.value | 0;
    const enabled = (csr.mstatus & Status.interruptEnable) << 4;
    csr.mstatus = Status.previousPrivilege | enabled;
    this.trap = null;
    this.fault = null;
    this.nextPc = csr.mtvec >>> 0;
  }

  /** Leaves the trap handler (`mret`). */
  returnFromTrap(): void {
    const { csr } = this;
    const enabled = (csr.mstatus & Status.previousInterruptEnable) >> 4;
    csr.mstatus = enabled | Status.previousInterruptEnable;
    this.nextPc = csr.mepc >>> 0;
    this.taken = true;
  }
}
