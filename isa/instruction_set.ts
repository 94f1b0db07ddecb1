/**
 * An instruction set as data: the assembler, disassembler and reference pages ask it and never a name.
 *
 * Syntax patterns (`InstructionRow.syntax`, `PseudoInstruction.syntax`) are operand names with literal text between them.
 * An identifier that names no operand is a literal word (`vd, vs2, vs1, v0`); anything else is literal punctuation
 * (`rd, imm(rs1)`, `d, [p], #imm`). White space does not matter. An operand whose type is optional may be left out with
 * the comma before it. Before a literal `(` an immediate may be left out and is then 0 (`lw a0, (a1)`), and a written 0
 * is accepted where the pattern has none (`vle8.v v8, 0(a0)`). Several rows and pseudo-instructions may share a mnemonic:
 * the first whose pattern fits is taken, rows before pseudo-instructions.
 *
 * Gaps that an alignment leaves in code are filled with the set's `nop`.
 * @module
 */
import type { InstructionRow } from "./instruction.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** A class of registers: canonical names by number, and other accepted spellings. */
export interface RegisterClass {
  readonly kind: "register";
  /** Word for messages: "integer register", "vector register". */
  readonly title: string;
  /** Names by register number, as the disassembler prints them. */
  readonly names: readonly string[];
  /** Further accepted spellings to numbers (`zero`, `fp`, `x10`); a bare number such as `0` may be one. */
  readonly aliases: Readonly<Record<string, number>>;
  /** Shown in hints: "x0..x31, zero, ra, sp, gp, tp, t0..t6, s0..s11, a0..a7". */
  readonly hint: string;
}

/** An immediate operand: range and scale. */
export interface ImmediateType {
  readonly kind: "immediate";
  readonly title: string;
  readonly minimum: number;
  readonly maximum: number;
  /** The value must be a multiple of this. */
  readonly multipleOf: number;
  /** Relative to the instruction's own address: a label or an absolute target is written. */
  readonly pcRelative: boolean;
  /** Print as hexadecimal. */
  readonly hexadecimal?: boolean;
  /** What to do about a value out of range: "invert the condition and jump over a `j`". */
  readonly rangeHint?: string;
  /** Whether the operand may be left out, and the value it then has. */
  readonly optional?: { readonly value: number };
  /** Only a decimal number may be written (`1000`, `1_000`): no sign, other base, expression or name. */
  readonly decimal?: true;
}

/** An operand spelled by keywords, such as a CSR name, a rounding mode, `v0.t`, or a vtype list. */
export interface KeywordType {
  readonly kind: "keyword";
  readonly title: string;
  /**
   * Reads the operand from the remaining tokens of the operand (already split at top-level commas unless `greedy`).
   * Returns the value, or an error message with a hint. If it fails and the text is a constant expression, it is asked
   * again with the expression's value in decimal, so that `.equ` names work.
   */
  readonly parse: (text: string) => { readonly value: number } | { readonly error: string; readonly hint?: string };
  readonly format: (value: number) => string;
  /** Whether the operand may be left out, and the value it then has (mask operands, rounding modes, fence sets). */
  readonly optional?: { readonly value: number };
  /** Whether the operand takes all remaining comma-separated parts (`e8, m1, ta, ma`). */
  readonly greedy?: boolean;
  /** How forms show the operand where its name would not say what to write: `v0.t`, `e8, m1, ta, ma`. */
  readonly example?: string;
}

/** How an operand is written. */
export type OperandType = RegisterClass | ImmediateType | KeywordType;

/** A pseudo-instruction: other spellings that assemble to one or more real instructions. */
export interface PseudoInstruction {
  readonly mnemonic: string;
  /** Operand pattern; each name's type stands in `operands`. */
  readonly syntax: string;
  readonly operands: Readonly<Record<string, string>>;
  readonly description: string;
  /**
   * Lines of assembly with `{name}` holes for operands (inside expressions too: `%pcrel_hi({symbol})`), or a function
   * where the expansion depends on operand values; its lines may have holes as well, and it may refuse. Lines are
   * instructions of the rows, not further pseudo-instructions. `.` in a line is the address of that line's instruction.
   */
  readonly expansion:
    | readonly string[]
    | ((context: PseudoContext) => readonly string[] | { readonly error: string; readonly hint?: string });
}

/** What a computed expansion may ask. */
export interface PseudoContext {
  /** Operand texts by name. */
  readonly text: Readonly<Record<string, string>>;
  /** Value of an operand expression if it is already known (no forward reference), else undefined. */
  constant(name: string): number | undefined;
}

/** A section that a program may fill, and where it goes. */
export interface SectionDefinition {
  readonly name: string;
  readonly space: string;
  /** First address, or the section it follows. */
  readonly origin: number | { readonly after: string };
  /** Largest size in bytes; for a section that follows another, of both together (of the whole chain from its origin). */
  readonly capacity: number;
  readonly content: "code" | "data" | "zero";
}

/** An instruction set. */
export interface InstructionSet {
  readonly id: string;
  readonly title: string;
  /** Bytes per instruction word. */
  readonly wordBytes: number;
  readonly rows: readonly InstructionRow[];
  readonly pseudoInstructions: readonly PseudoInstruction[];
  readonly operandTypes: Readonly<Record<string, OperandType>>;
  /** Characters that start a comment to the end of the line, for example `["#", "//"]`; block comments are C's. */
  readonly lineComments: readonly string[];
  /** Separator of several statements on one line, or null. */
  readonly statementSeparator: string | null;
  readonly caseSensitive: boolean;
  /** Names of allowed directives (`.word`), usually `standardDirectives`; anything else is refused with a reason. */
  readonly directives: readonly string[];
  /** Where the language has neither labels nor named values: what to use instead, for the message about a label. */
  readonly withoutLabels?: { readonly hint: string };
  /** What to write instead of mnemonics that people expect and this set does not have, by lower-case mnemonic. */
  readonly missingMnemonics?: (mnemonic: string) => string | undefined;
  /** Other mnemonics that people confuse with one: tried, beside its other suffixes, where operands do not fit. */
  readonly confusedMnemonics?: Readonly<Record<string, readonly string[]>>;
  /** Named constants of the set (CSR numbers for `.equ`-like use), rarely needed. */
  readonly constants?: Readonly<Record<string, number>>;
  /** Relocation-like functions in expressions, from value and pc of the instruction: `%hi`, `%lo`, `%pcrel_hi`. */
  readonly expressionFunctions?: Readonly<Record<string, (value: number, pc: number) => number>>;
  /**
   * Functions whose argument is the address of an instruction that uses the function `of`: `%pcrel_lo` of `%pcrel_hi`.
   * `evaluate` gets the value and the pc of that other instruction.
   */
  readonly pairedFunctions?: Readonly<
    Record<string, { readonly of: string; readonly evaluate: (value: number, pc: number) => number }>
  >;
  /** Extra checks after encoding (register groups, overlaps). */
  readonly lint?: (
    row: InstructionRow,
    values: Readonly<Record<string, number>>,
  ) => Omit<Diagnostic, "line" | "column" | "length" | "token"> | null;
}
