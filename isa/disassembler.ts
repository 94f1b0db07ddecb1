/**
 * Turns instruction words into assembly text from the same table that the assembler reads; what it prints assembles to the
 * same word.
 * @module
 */
import { type Pattern, patternOfRow } from "./assembler/syntax.ts";
import { createDecoder } from "./decoder.ts";
import { extractField, type InstructionRow } from "./instruction.ts";
import type { InstructionSet, OperandType } from "./instruction_set.ts";

/** Turns words into text. */
export interface Disassembler {
  /**
   * Assembly text of a word, or null if it is no instruction. Never throws.
   * @param word the instruction, as an unsigned or signed 32-bit number
   * @param pc its address; targets are printed as absolute addresses
   */
  disassemble(word: number, pc: number): string | null;
}

/** A piece of a statement's text: literal, or an operand with what stands before it. */
interface Piece {
  readonly before: string;
  /** Index of the operand in the row, -1 for a literal at the end. */
  readonly operand: number;
  readonly type: OperandType | null;
}

interface Form {
  readonly row: InstructionRow;
  readonly pieces: readonly Piece[];
}

/**
 * Creates a disassembler.
 * @throws TypeError if a pattern of the set is malformed
 */
export function createDisassembler(set: InstructionSet): Disassembler {
  const decoder = createDecoder(set.rows);
  const forms = new Map<InstructionRow, Form>(
    set.rows.map((row) => [row, { row, pieces: piecesOf(patternOfRow(set, row)) }]),
  );
  return {
    disassemble(word: number, pc: number): string | null {
      const row = decoder.decode(word);
      return row === null ? null : print(forms.get(row)!, word, pc);
    },
  };
}

function piecesOf(pattern: Pattern): Piece[] {
  const pieces: Piece[] = [];
  let before = "";
  for (const element of pattern.elements) {
    if (element.kind === "operand") {
      pieces.push({ before, operand: element.index, type: element.type });
      before = "";
    } else {
      before += element.text === "," ? ", " : element.text;
    }
  }
  if (before !== "") pieces.push({ before, operand: -1, type: null });
  return pieces;
}

function print({ row, pieces }: Form, word: number, pc: number): string | null {
  // Options may be left out from the end only.
  let last = pieces.length - 1;
  while (last >= 0 && isDefault(row, pieces[last], word)) last--;
  let text = "";
  for (let index = 0; index < pieces.length; index++) {
    const { before, operand, type } = pieces[index];
    if (type === null) {
      text += before;
    } else if (index > last) {
      // The comma belongs to the operand that is left out; other literal text stays.
      text += before.endsWith(", ") ? before.slice(0, -2) : before;
    } else {
      const printed = operandText(type, extractField(row.operands[operand].field, word), pc);
      if (printed === null) return null;
      text += before + printed;
    }
  }
  return text === "" ? row.mnemonic : `${row.mnemonic} ${text}`;
}

function isDefault(row: InstructionRow, { operand, type }: Piece, word: number): boolean {
  if (type === null || type.kind === "register" || type.optional === undefined) return false;
  return type.optional.value === extractField(row.operands[operand].field, word);
}

/** Text of an operand, or null if no assembly text means this value. */
function operandText(type: OperandType, value: number, pc: number): string | null {
  switch (type.kind) {
    case "register":
      return type.names[value] ?? null;
    case "immediate":
      if (value < type.minimum || value > type.maximum || value % type.multipleOf !== 0) return null;
      if (type.pcRelative) return `0x${((pc + value) >>> 0).toString(16)}`;
      return type.hexadecimal ? `${value < 0 ? "-" : ""}0x${Math.abs(value).toString(16)}` : String(value);
    case "keyword": {
      const text = type.format(value);
      const parsed = text === "" ? null : type.parse(text);
      return parsed !== null && "value" in parsed && parsed.value === value ? text : null;
    }
  }
}
