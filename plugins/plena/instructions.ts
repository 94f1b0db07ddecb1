/**
 * PLENA's instruction set for the table-driven tools, and its assembler with the remarks on whole programs.
 * @module
 */
import { createAssembler } from "../../isa/assembler/mod.ts";
import { createDisassembler } from "../../isa/disassembler.ts";
import type { InstructionRow } from "../../isa/instruction.ts";
import type { InstructionSet } from "../../isa/instruction_set.ts";
import type { AssemblyResult } from "../../isa/plugin.ts";
import { opcodeMask, operandTypes, plenaRows, plenaSpellings } from "./instruction_rows.ts";
import { lintProgram } from "./lint.ts";
import { maximumProgramBytes, spaceNames, wordBytes } from "./memory_map.ts";

/** The instruction set: one instruction a line, `;` and `//` comments, nothing else. */
export const plenaInstructionSet: InstructionSet = {
  id: "plena",
  title: "PLENA",
  wordBytes,
  rows: plenaRows,
  pseudoInstructions: plenaSpellings,
  operandTypes,
  lineComments: [";", "//"],
  statementSeparator: null,
  caseSensitive: true,
  directives: [],
  withoutLabels: { hint: "use C_LOOP_START and C_LOOP_END for loops; there are no branches" },
  lint: (row, values) =>
    values.rd === 0 && writesInteger(row)
      ? {
        severity: "warning",
        code: "write-to-gp0",
        message: `${row.mnemonic} writes gp0, which programs take for the constant 0; the write sticks`,
        hint: "use gp1..gp15",
      }
      : null,
};

function writesInteger({ operands }: InstructionRow): boolean {
  const [first] = operands;
  return first?.type === "gp" && first.role === "write";
}

const rowsByOpcode = new Map(plenaRows.map((row) => [row.match, row]));

/** The row that a word executes, whatever its unused bits are; undefined for unknown opcodes. */
export function rowOfWord(word: number): InstructionRow | undefined {
  return rowsByOpcode.get(word & opcodeMask);
}

/** What turns text into words and back. */
export interface AssemblyTools {
  readonly set: InstructionSet;
  /** Assembles a program. Never throws. */
  assemble(source: string, symbols?: Readonly<Record<string, number>>): AssemblyResult;
  /** Assembly text of a word without its unused bits, or null where its opcode is unknown. */
  disassemble(word: number, pc: number): string | null;
}

/** Assembler and disassembler of PLENA's instruction set, or of one with further rows. */
export function assemblyTools(set: InstructionSet): AssemblyTools {
  const assembler = createAssembler(set, [{
    name: "program",
    space: spaceNames.program,
    origin: 0,
    capacity: maximumProgramBytes,
    content: "code",
  }]);
  const disassembler = createDisassembler(set);
  const rows = new Map(set.rows.map((row) => [row.match, row]));
  return {
    set,
    assemble(source, symbols) {
      const { program, diagnostics } = assembler.assemble(source, symbols);
      if (!program) return { diagnostics };
      const remarks = lintProgram(program, source);
      return remarks.length === 0
        ? { program, diagnostics }
        : { program, diagnostics: [...diagnostics, ...remarks].sort((a, b) => a.line - b.line) };
    },
    disassemble(word, pc) {
      const row = rows.get(word & opcodeMask);
      if (!row) return null;
      let used = row.mask & opcodeMask;
      for (const { field } of row.operands) {
        for (const { high, at } of field.slices) used |= (2 ** (high + 1) - 1) << at;
      }
      return disassembler.disassemble((word & used) >>> 0, pc);
    },
  };
}

const ownTools = assemblyTools(plenaInstructionSet);

/** Assembles a program. Never throws. */
export const assemblePlena: AssemblyTools["assemble"] = ownTools.assemble;

/** Assembly text of a word without its unused bits, or null where its opcode is unknown. */
export const disassemblePlena: AssemblyTools["disassemble"] = ownTools.disassemble;
