/**
 * Instructions beyond PLENA's own: what one is, and what it sees of the machine while it runs. The machine asks for them
 * only where a word is none of its own instructions, so that they cost the others nothing.
 * @module
 */
import { roundToBfloat16 } from "../../isa/numerics/rounding.ts";
import type { InstructionRow, Operand } from "../../isa/instruction.ts";
import { fields, operand, plenaRows, row, type TypeName, type Unit } from "./instruction_rows.ts";
import type { PlenaMachine } from "./machine.ts";
import type { PlenaParameters } from "./profiles.ts";
import type { ScalarMemory } from "./scalar_memory.ts";
import { trap } from "./trap.ts";
import type { VectorMemory } from "./vector_memory.ts";

/** Opcodes that PLENA leaves to extensions: no profile decodes them. */
export const freeOpcodes: readonly number[] = [0x33, 0x38, 0x39, 0x3a, 0x3b, 0x3c, 0x3d, 0x3e, 0x3f];

/** An operand of an instruction that is to be added. */
export interface ExtensionOperand {
  /** Name in the documents: `rd`, `fd`. */
  readonly name: string;
  /** `gp`, `f` or `a` registers, or one of the kinds of immediates. */
  readonly type: TypeName;
  readonly field: keyof typeof fields;
  readonly role: Operand["role"];
}

/** An instruction that is to be added. */
export interface ExtensionInstruction {
  readonly mnemonic: string;
  /** One of {@linkcode freeOpcodes}. */
  readonly opcode: number;
  readonly operands: readonly ExtensionOperand[];
  /** Unit that instruction counts list it under. */
  readonly unit: Unit;
  /** One sentence for people and agents. */
  readonly description: string;
  /** Further remarks: limits, ties, costs. Markdown, one paragraph each. */
  readonly notes: readonly string[];
  /** Cycles of one execution on a machine of these parameters. */
  cycles(parameters: PlenaParameters): number;
  /** Rows of vector SRAM that one execution moves, for the event counts. */
  readonly rows: { readonly read: number; readonly written: number };
  /** What it does. A trap is raised through the state. */
  execute(state: ExtensionState): void;
}

/** An instruction with its row of the table. */
export interface AddedInstruction extends ExtensionInstruction {
  readonly row: InstructionRow;
}

/** Added instructions by opcode. */
export type ExtensionTable = ReadonlyMap<number, AddedInstruction>;

/**
 * Rows and behaviour of added instructions.
 * @param heading heading under which documents list them
 * @throws TypeError if a mnemonic or an opcode is taken
 */
export function extensionTable(instructions: readonly ExtensionInstruction[], heading: string): ExtensionTable {
  const names = new Set(plenaRows.map(({ mnemonic }) => mnemonic));
  const table = new Map<number, AddedInstruction>();
  for (const instruction of instructions) {
    const { mnemonic, opcode, operands, unit, description } = instruction;
    const isFree = freeOpcodes.includes(opcode) && !table.has(opcode);
    if (!isFree) {
      const list = freeOpcodes.map((free) => `0x${free.toString(16)}`).join(", ");
      throw new TypeError(`${mnemonic}: opcode 0x${opcode.toString(16)} is not free; these are: ${list}`);
    }
    if (names.has(mnemonic)) throw new TypeError(`${mnemonic} is an instruction already`);
    names.add(mnemonic);
    const rowOperands = operands.map(({ name, type, field, role }) => operand(name, type, fields[field], role));
    table.set(opcode, { ...instruction, row: row(opcode, mnemonic, rowOperands, unit, description, heading) });
  }
  return table;
}

/** Access to the f registers, in their format. */
export interface FloatRegisters {
  valueOf(index: number): number;
  setFloat(index: number, value: number): void;
}

/** What an added instruction sees of the machine: the fields of its word, registers and memories with their checks. */
export class ExtensionState {
  readonly #machine: PlenaMachine;
  readonly #rows: VectorMemory;
  readonly #floats: FloatRegisters;

  /** Made by the machine. */
  constructor(
    machine: PlenaMachine,
    rows: VectorMemory,
    /** Words of the FP SRAM. */
    readonly floatMemory: ScalarMemory,
    /** Words of the INT SRAM. */
    readonly integerMemory: ScalarMemory,
    floats: FloatRegisters,
  ) {
    this.#machine = machine;
    this.#rows = rows;
    this.#floats = floats;
  }

  /** Parameters of the hardware profile. */
  get parameters(): PlenaParameters {
    return this.#machine.parameters;
  }

  /** Value of a field of the instruction that runs: a register's number or an immediate (`imm18`). */
  field(name: "rd" | "rs1" | "rs2" | "rs3" | "funct1" | "imm18"): number {
    const { program, pc } = this.#machine;
    return name === "imm18" ? program.immediates[pc] : program[name][pc];
  }

  /** The gp registers; what is stored is taken modulo 2^32. */
  get integers(): Uint32Array {
    return this.#machine.gp;
  }

  /** Value of an f register. */
  float(index: number): number {
    return this.#floats.valueOf(index);
  }

  /** Rounds a value to the scalar format and puts it into an f register. */
  setFloat(index: number, value: number): void {
    this.#floats.setFloat(index, value);
  }

  /**
   * Elements of a vector row, valid until a row is written.
   * @param address of its first element; traps where that begins no row
   */
  row(address: number): Float32Array {
    this.#rows.read(address, 1);
    return this.#rows.values.subarray(address, address + this.#rows.length);
  }

  /**
   * Writes a vector row, every element rounded to bfloat16.
   * @param address of its first element; traps where that begins no row, or may not be written
   */
  writeRow(address: number, values: ArrayLike<number>): void {
    const at = this.#rows.write(address, 1);
    for (let lane = 0; lane < this.#rows.length; lane++) this.#rows.values[at + lane] = roundToBfloat16(values[lane]);
  }

  /** Stops the program. @param message names rule and value */
  trap(message: string): never {
    return trap(message);
  }
}
