/**
 * What the assembler derives once from an instruction set: lookups of mnemonics and registers, compiled patterns.
 * @module
 */
import { createDecoder, type Decoder } from "../decoder.ts";
import type { InstructionRow } from "../instruction.ts";
import type { InstructionSet, PseudoInstruction, RegisterClass } from "../instruction_set.ts";
import { stemOf } from "./suggestions.ts";
import { type Pattern, patternOfPseudo, patternOfRow } from "./syntax.ts";

/** One way to read a mnemonic: a row or a pseudo-instruction. */
export interface Candidate {
  readonly pattern: Pattern;
  readonly row: InstructionRow | null;
  readonly pseudo: PseudoInstruction | null;
}

/** Lookups of an instruction set. */
export interface Tables {
  readonly set: InstructionSet;
  /** By folded mnemonic: rows first, then pseudo-instructions. */
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>;
  /** Every mnemonic, for suggestions. */
  readonly mnemonics: readonly string[];
  /** Mnemonics by their part before the first dot: `vadd` to `vadd.vv` and the others. */
  readonly stems: ReadonlyMap<string, readonly string[]>;
  /** Register numbers by folded name, for each class. */
  readonly registers: ReadonlyMap<RegisterClass, ReadonlyMap<string, number>>;
  /** First class of every folded register name. */
  readonly registerNames: ReadonlyMap<string, RegisterClass>;
  readonly decoder: Decoder;
  /** Folds the case of a name where the set does not distinguish it. */
  fold(name: string): string;
}

/**
 * Builds the lookups.
 * @throws TypeError if a pattern of the set is malformed
 */
export function buildTables(set: InstructionSet): Tables {
  const fold = set.caseSensitive ? (name: string) => name : (name: string) => name.toLowerCase();
  const candidates = new Map<string, Candidate[]>();
  const add = (mnemonic: string, candidate: Candidate) => {
    const list = candidates.get(fold(mnemonic));
    if (list) list.push(candidate);
    else candidates.set(fold(mnemonic), [candidate]);
  };
  for (const row of set.rows) add(row.mnemonic, { pattern: patternOfRow(set, row), row, pseudo: null });
  for (const pseudo of set.pseudoInstructions) {
    add(pseudo.mnemonic, { pattern: patternOfPseudo(set, pseudo), row: null, pseudo });
  }
  const registers = new Map<RegisterClass, Map<string, number>>();
  const registerNames = new Map<string, RegisterClass>();
  for (const type of Object.values(set.operandTypes)) {
    if (type.kind !== "register") continue;
    const names = new Map<string, number>();
    type.names.forEach((name, number) => names.set(fold(name), number));
    for (const [name, number] of Object.entries(type.aliases)) names.set(fold(name), number);
    registers.set(type, names);
    // A bare number that means a register in one place is a number everywhere else.
    for (const name of names.keys()) if (!/^\d/.test(name) && !registerNames.has(name)) registerNames.set(name, type);
  }
  const mnemonics = [...new Set([...set.rows, ...set.pseudoInstructions].map((entry) => entry.mnemonic))];
  const stems = Map.groupBy(mnemonics, (mnemonic) => stemOf(fold(mnemonic)));
  return { set, candidates, mnemonics, stems, registers, registerNames, decoder: createDecoder(set.rows), fold };
}
