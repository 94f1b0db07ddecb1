/**
 * Coral's assembler and instruction set as the rewriting kit uses them.
 * @module
 */
import { createDisassembler } from "../../../isa/disassembler.ts";
import type { InstructionRow } from "../../../isa/instruction.ts";
import type { Language } from "../../../isa/rewriting/listing.ts";
import { assembleCoral, coralDecoder, coralInstructionSet } from "../instructions.ts";
import { memorySpace } from "../memory_map.ts";

const disassembler = createDisassembler(coralInstructionSet);

const rowsByName = new Map(coralInstructionSet.rows.map((row) => [row.mnemonic, row]));

/**
 * The row of a mnemonic.
 * @throws RangeError if there is none
 */
export function rowNamed(mnemonic: string): InstructionRow {
  const row = rowsByName.get(mnemonic);
  if (!row) throw new RangeError(`Coral has no instruction '${mnemonic}'`);
  return row;
}

/**
 * The language of a workload's kernels.
 * @param symbols constants that they may use by name
 */
export function coralLanguage(symbols: Readonly<Record<string, number>>): Language {
  return {
    assemble: (source) => assembleCoral(source, symbols),
    decoder: coralDecoder,
    disassembler,
    rows: coralInstructionSet.rows,
    wordBytes: 4,
    space: memorySpace,
    constants: new Set(Object.keys(symbols)),
  };
}
