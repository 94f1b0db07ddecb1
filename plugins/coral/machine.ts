/**
 * The Coral machine: memories, registers and CSRs of the core, and what it finds worth a remark while it runs.
 * @module
 */
import { Memory } from "../../isa/machine.ts";
import type { Block, Region, RuntimeWarning } from "../../isa/plugin.ts";
import type { RiscvBehaviour } from "../../isa/riscv/behaviour.ts";
import type { Csr } from "../../isa/riscv/csr.ts";
import { Hart } from "../../isa/riscv/hart.ts";
import { errata, implementationChoices } from "./errata.ts";
import { coralExecutor, coralInstructionSet } from "./instructions.ts";
import { externalMemory } from "./memory_map.ts";
import type { CoralParameters } from "./profiles.ts";

/** Name of the bank that holds code. */
const INSTRUCTION_BANK = "instruction memory";

/** Remarks that tell of an instruction without effect. */
const DROPPED: ReadonlySet<string> = new Set(["vector-instruction-dropped", "vector-float-dropped"]);

const CONTEXT_CSRS = 8;
/** mcontext0 to mcontext7, mpc and msp, which only software uses. */
const SCRATCH_CSRS: readonly (readonly [number, string])[] = [
  ...Array.from({ length: CONTEXT_CSRS }, (_, i) => [0x7c0 + i, `mcontext${i}`] as const),
  [0x7e0, "mpc"],
  [0x7e1, "msp"],
];
/** kisa and kscm0 to kscm4: build identification, 0 here. */
const IDENTITY_CSRS: readonly (readonly [number, string])[] = [
  [0xfc0, "kisa"],
  ...Array.from({ length: 5 }, (_, i) => [0xfc4 + 4 * i, `kscm${i}`] as const),
];

function coreCsrs(): Csr[] {
  const values = new Int32Array(SCRATCH_CSRS.length);
  return [
    ...SCRATCH_CSRS.map(([number, name], index): Csr => ({
      number,
      name,
      description: "For software's own use.",
      read: () => values[index],
      write: (_, value) => values[index] = value,
    })),
    ...IDENTITY_CSRS.map(([number, name]): Csr => ({
      number,
      name,
      description: "Build identification.",
      read: () => 0,
    })),
  ];
}

/** CSRs whose reads deserve a remark where an erratum shows in them. */
function erratumCsrs(parameters: CoralParameters): Csr[] {
  const list: Csr[] = [];
  if (parameters.errata.has("vlReadsSevenBits")) {
    list.push({
      number: 0xc20,
      name: "vl",
      description: "Vector length in elements, low seven bits.",
      read: (hart) => {
        if (hart.vector.vl > 0x7f) hart.warn("vl-reads-seven-bits", "vl is 128, and this machine's CSR shows 0");
        return hart.vector.vl & 0x7f;
      },
    });
  }
  if (parameters.errata.has("saturationFlagNeverSet")) {
    list.push({
      number: 0x009,
      name: "vxsat",
      description: "Fixed-point saturation flag; arithmetic never sets it.",
      read: (hart) => {
        if (hart.vector.saturationLost && hart.vector.vxsat === 0) {
          hart.warn("saturation-flag-never-set", "a result was saturated, and this machine never sets vxsat");
        }
        return hart.vector.vxsat;
      },
      write: (hart, value) => {
        hart.vector.vxsat = value & 1;
        hart.vector.saturationLost = false;
      },
    });
  }
  return list;
}

/** The behaviour of the core in a profile. */
function behaviourOf(parameters: CoralParameters): Partial<RiscvBehaviour> {
  const active = errata.filter(({ name }) => parameters.errata.has(name));
  return Object.assign({}, implementationChoices, ...active.map(({ behaviour }) => behaviour));
}

/** Fills words with a reproducible pattern, different everywhere. */
function fillWords(words: Int32Array | Uint32Array, seed: number): void {
  let state = (seed ^ 0x2545f491) | 1;
  for (let i = 0; i < words.length; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[i] = state;
  }
}

/** Memory, hart and remarks of one run. */
export class CoralMachine {
  readonly memory: Memory;
  readonly hart: Hart;
  /** Told when the instruction in execution turns out to have no effect. */
  onDropped: () => void = () => {};
  readonly #warnings = new Map<string, { code: string; message: string; pc: number; count: number }>();

  /**
   * @param regions rights to enforce; absent: the bare machine
   * @param poison pattern of undefined registers and memory; absent: zeros
   */
  constructor(parameters: CoralParameters, regions?: readonly Region[], poison?: number) {
    this.memory = new Memory([
      { name: INSTRUCTION_BANK, base: 0, length: parameters.instructionMemoryBytes, storable: false },
      { name: "data memory", base: parameters.dataMemoryBase, length: parameters.dataMemoryBytes, storable: true },
      { name: "external memory", base: externalMemory.offset, length: externalMemory.length, storable: true },
    ]);
    this.hart = new Hart({
      rows: coralInstructionSet.rows,
      memory: this.memory,
      behaviour: behaviourOf(parameters),
      executors: [coralExecutor],
      csrs: [...coreCsrs(), ...erratumCsrs(parameters)],
      codeBanks: [INSTRUCTION_BANK],
    });
    if (poison !== undefined) this.#poison(poison);
    if (regions) this.memory.enforce(regions, poison ?? 0);
    this.hart.warn = (code, message) => this.#warn(code, message);
  }

  #poison(poison: number): void {
    const { x, f, vector } = this.hart;
    fillWords(x, poison);
    x[0] = 0;
    fillWords(f, poison + 1);
    const { registers } = vector;
    fillWords(new Int32Array(registers.buffer, registers.byteOffset, registers.byteLength >> 2), poison + 2);
    for (const [index, { bytes }] of this.memory.banks.entries()) {
      fillWords(new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2), poison + 3 + index);
    }
  }

  #warn(code: string, message: string): void {
    if (DROPPED.has(code)) this.onDropped();
    const { pc } = this.hart;
    const key = `${code}@${pc}`;
    const known = this.#warnings.get(key);
    if (known) known.count++;
    else this.#warnings.set(key, { code, message, pc, count: 1 });
  }

  /** Loads blocks as the host does. @throws RangeError if one lies outside the memory */
  load(blocks: readonly Block[]): void {
    for (const block of blocks) this.memory.initialize(block);
  }

  /** Remarks of the run, in order of their first occurrence. */
  warnings(lineOf: (pc: number) => number | undefined): RuntimeWarning[] {
    const list: RuntimeWarning[] = [...this.#warnings.values()].map((warning) => ({
      ...warning,
      line: lineOf(warning.pc),
    }));
    const { uninitializedReads, firstUninitializedRead } = this.memory;
    if (uninitializedReads > 0) {
      list.push({
        code: "uninitialized-read",
        message: `memory that nobody has written was read, first at 0x${firstUninitializedRead.toString(16)}`,
        pc: 0,
        count: uninitializedReads,
      });
    }
    return list;
  }

  /** Registers by name: integers as unsigned numbers, float and vector registers as hexadecimal text, some CSRs. */
  registers(): Record<string, number | string> {
    const { x, f, vector, fflags, frm } = this.hart;
    const result: Record<string, number | string> = {};
    for (let i = 0; i < 32; i++) result[`x${i}`] = x[i] >>> 0;
    for (let i = 0; i < 32; i++) result[`f${i}`] = f[i].toString(16).padStart(8, "0");
    for (let i = 0; i < 32; i++) result[`v${i}`] = hexadecimal(vector.registers.subarray(16 * i, 16 * i + 16));
    return {
      ...result,
      fcsr: (frm << 5) | fflags,
      vxsat: vector.vxsat,
      vxrm: vector.vxrm,
      vl: vector.vl,
      vtype: vector.vtype >>> 0,
    };
  }
}

/** Bytes as hexadecimal text, byte 0 first. */
export function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
