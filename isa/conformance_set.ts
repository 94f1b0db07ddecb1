/**
 * What every instruction table must satisfy: the part of the conformance kit that needs no machine.
 * @module
 */
import { createAssembler } from "./assembler/mod.ts";
import { compilePattern, patternOfPseudo } from "./assembler/syntax.ts";
import { createDecoder } from "./decoder.ts";
import { createDisassembler } from "./disassembler.ts";
import { extractField, type InstructionRow } from "./instruction.ts";
import type { InstructionSet } from "./instruction_set.ts";

/** A check of an instruction set; it throws an error that says what is wrong. */
export interface SetCheck {
  readonly name: string;
  run(set: InstructionSet): void;
}

/** Fails with a message. */
export function requireThat(condition: boolean, message: string | (() => string)): asserts condition {
  if (!condition) throw new Error(typeof message === "string" ? message : message());
}

/** Deterministic 32-bit noise. */
export function noise(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}

/** Bits of the word that an operand's field occupies. */
function fieldBits(row: InstructionRow, index: number): number {
  let bits = 0;
  for (const { high, low, at } of row.operands[index].field.slices) {
    for (let bit = 0; bit <= high - low; bit++) bits |= 1 << (at + bit);
  }
  return bits >>> 0;
}

function checkRow(set: InstructionSet, row: InstructionRow): void {
  const { mnemonic, mask, match } = row;
  const all = set.wordBytes === 4 ? 0xffffffff : 2 ** (8 * set.wordBytes) - 1;
  requireThat((match & ~mask) === 0, `${mnemonic}: match has bits outside of the mask`);
  let used = mask >>> 0;
  row.operands.forEach(({ name, type, field }, index) => {
    requireThat(set.operandTypes[type] !== undefined, `${mnemonic}: operand '${name}' has the unknown type '${type}'`);
    const bits = fieldBits(row, index);
    requireThat((bits & used) === 0, `${mnemonic}: the field of '${name}' overlaps fixed bits or another operand`);
    used = (used | bits) >>> 0;
    for (const { high, low, at } of field.slices) {
      requireThat(
        high >= low && at >= 0 && at + high - low < 8 * set.wordBytes,
        `${mnemonic}: field of '${name}' leaves the word`,
      );
      requireThat(high < field.bits, `${mnemonic}: field of '${name}' has bits above its width`);
    }
  });
  requireThat(
    used === all >>> 0,
    () => `${mnemonic}: bits 0x${((all & ~used) >>> 0).toString(16)} are neither fixed nor an operand's`,
  );
  requireThat(
    row.description.trim() !== "" && !row.description.includes("\n"),
    `${mnemonic}: a one-line description is missing`,
  );
  requireThat(row.category !== "" && row.extension !== "", `${mnemonic}: category or extension is missing`);
  const written = row.operands.filter(({ role }) => role === "write" || role === "readwrite").map(({ name }) => name);
  if (row.semantics.kind === "value" || row.semantics.kind === "jump") {
    for (const name of Object.keys(row.semantics.results)) {
      requireThat(written.includes(name), `${mnemonic}: the result '${name}' is no written operand`);
    }
  }
}

/** Two rows may describe the same word only if one of them is the special case of the other. */
function checkOverlap(a: InstructionRow, b: InstructionRow): void {
  const common = a.mask & b.mask;
  if (((a.match ^ b.match) & common) !== 0) return;
  const special = (common >>> 0) === a.mask >>> 0 || (common >>> 0) === b.mask >>> 0;
  requireThat(special && a.mask !== b.mask, `${a.mnemonic} and ${b.mnemonic} claim the same words`);
}

/** Address of the round trip's instruction: far enough from 0 for branches backwards. */
const roundTripAddress = 0x100000;

function roundTrip(set: InstructionSet): void {
  const layout = [{ name: ".text", space: "memory", origin: roundTripAddress, capacity: 64, content: "code" }] as const;
  const { assemble } = createAssembler(set, layout);
  const { disassemble } = createDisassembler(set);
  const decoder = createDecoder(set.rows);
  const next = noise(1);
  for (const row of set.rows) {
    let printed = 0;
    for (let round = 0; round < 10; round++) {
      const filling = round === 0 ? 0 : round === 1 ? 0xffffffff : next();
      const word = (row.match | (filling & ~row.mask)) >>> 0;
      const decoded = decoder.decode(word);
      requireThat(decoded !== null, `${row.mnemonic}: word 0x${word.toString(16)} is not decoded`);
      const text = disassemble(word, roundTripAddress);
      if (text === null) continue;
      if (decoded === row) printed++;
      const { program, diagnostics } = assemble(text);
      requireThat(program !== undefined, () => `'${text}' does not assemble: ${diagnostics[0].message}`);
      const actual = program.blocks[0].bytes.reduce((value, byte, index) => (value | (byte << (8 * index))) >>> 0, 0);
      requireThat(
        actual === word,
        () => `'${text}' is 0x${actual.toString(16)}, disassembled from 0x${word.toString(16)}`,
      );
      for (const { field } of decoded.operands) extractField(field, word);
    }
    requireThat(printed > 0, `${row.mnemonic}: none of its words can be written in assembly`);
  }
}

/** The checks of an instruction set. */
export const setChecks: readonly SetCheck[] = [
  {
    name: "fields and fixed bits fill every word exactly",
    run: (set) => {
      requireThat(set.rows.length > 0, "the set has no rows");
      for (const row of set.rows) checkRow(set, row);
    },
  },
  {
    name: "mnemonics and their patterns are unique",
    run: (set) => {
      const seen = new Set<string>();
      for (const { mnemonic, syntax } of [...set.rows, ...set.pseudoInstructions]) {
        const key = `${set.caseSensitive ? mnemonic : mnemonic.toLowerCase()} ${syntax.replace(/\s/g, "")}`;
        requireThat(!seen.has(key), `'${mnemonic} ${syntax}' stands in the table twice`);
        seen.add(key);
      }
    },
  },
  {
    name: "no word means two instructions",
    run: ({ rows }) => {
      for (let first = 0; first < rows.length; first++) {
        for (let second = first + 1; second < rows.length; second++) checkOverlap(rows[first], rows[second]);
      }
    },
  },
  {
    name: "syntax patterns name their operands",
    run: (set) => {
      for (const { mnemonic, syntax, operands } of set.rows) compilePattern(set, mnemonic, syntax, operands);
      for (const pseudo of set.pseudoInstructions) patternOfPseudo(set, pseudo);
    },
  },
  { name: "assembling what is disassembled gives the same word", run: roundTrip },
];
