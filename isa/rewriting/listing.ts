/**
 * An assembly source in a form that can be changed: its labels, directives and instructions in order, every instruction
 * with its row and operand values. What is not touched is printed as it was read.
 * @module
 */
import type { Decoder } from "../decoder.ts";
import type { Disassembler } from "../disassembler.ts";
import { extractField, insertField, type InstructionRow } from "../instruction.ts";
import type { AssemblyResult } from "../plugin.ts";

/** An encoded instruction: its row and operand values by name. */
export interface Operation {
  readonly row: InstructionRow;
  readonly values: Readonly<Record<string, number>>;
}

/** What an instruction expects of the machine's modes, such as a vector length and an element width. */
export type Mode = Readonly<Record<string, number>>;

/** An instruction. */
export interface Instruction extends Operation {
  readonly kind: "instruction";
  /** Label that it jumps to. */
  readonly target: string | null;
  /** Text that must be printed as it is, because its encoding depends on where it stands; it may hold several operations. */
  readonly verbatim: string | null;
  /** All operations of a verbatim text, otherwise the one. */
  readonly operations: readonly Operation[];
  /** Line of the source that it came from, counted from 1, or null for a new one. */
  readonly line: number | null;
  /** Modes under which it executes, where an analysis found them. */
  readonly mode: Mode | null;
}

/** A part of a listing: a label, an instruction, or other text such as a directive. */
export type Statement =
  | Instruction
  | { readonly kind: "label"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

/** What a machine's assembler knows. */
export interface Language {
  readonly assemble: (source: string) => AssemblyResult;
  readonly decoder: Decoder;
  readonly disassembler: Disassembler;
  readonly rows: readonly InstructionRow[];
  readonly wordBytes: number;
  /** Name of the memory space that code lies in. */
  readonly space: string;
  /** Names of constants that do not depend on where the program lies. */
  readonly constants: ReadonlySet<string>;
}

/** A new instruction of a row. */
export function instructionOf(
  row: InstructionRow,
  values: Readonly<Record<string, number>>,
  more: Partial<Pick<Instruction, "target" | "line" | "mode">> = {},
): Instruction {
  const { target = null, line = null, mode = null } = more;
  return { kind: "instruction", row, values, target, line, mode, verbatim: null, operations: [{ row, values }] };
}

/** The instruction with other operand values; those that are not named stay. */
export function withValues(instruction: Instruction, values: Readonly<Record<string, number>>): Instruction {
  const merged = { ...instruction.values, ...values };
  return { ...instruction, values: merged, operations: [{ row: instruction.row, values: merged }] };
}

/** Operand that holds a jump's offset, if the row has one. */
function offsetOperand(row: InstructionRow): string | null {
  return row.semantics.kind === "jump" ? row.operands.find(({ name }) => name === "offset")?.name ?? null : null;
}

const labelPattern = /^\s*([A-Za-z_.$][\w.$]*|\d+):/;

/**
 * Reads a source.
 * @returns null where it does not assemble, or holds what this form cannot: several statements on a line, block comments
 */
export function parseListing(source: string, language: Language): Statement[] | null {
  const { program } = language.assemble(source);
  if (!program || source.includes("/*")) return null;
  const words = new Map<number, number>();
  for (const { space, offset, bytes } of program.blocks) {
    if (space !== language.space) continue;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + language.wordBytes <= bytes.byteLength; at += language.wordBytes) {
      words.set(offset + at, view.getUint32(at, true));
    }
  }
  const byLine = new Map<number, number[]>();
  for (const { space, offset, line } of program.lines) {
    if (space !== language.space) continue;
    const list = byLine.get(line) ?? [];
    if (!list.includes(offset)) list.push(offset);
    byLine.set(line, list);
  }
  const places = new Set(Object.keys(program.symbols).filter((name) => !language.constants.has(name)));
  return readStatements(source, { language, words, byLine, places });
}

interface Sources {
  readonly language: Language;
  readonly words: ReadonlyMap<number, number>;
  readonly byLine: ReadonlyMap<number, readonly number[]>;
  /** Symbols whose values depend on where the program lies. */
  readonly places: ReadonlySet<string>;
}

/** An instruction that was read, with the address of what it jumps to. */
interface Draft {
  readonly address: number;
  readonly statement: Instruction;
  readonly jumpsTo: number | null;
}

function readStatements(source: string, sources: Sources): Statement[] | null {
  const parts: (Draft | Statement)[] = [];
  for (const [index, raw] of source.split("\n").entries()) {
    let text = raw.replace(/(#|\/\/).*$/, "");
    for (let label = labelPattern.exec(text); label !== null; label = labelPattern.exec(text)) {
      // numbered labels are named anew, from the addresses that jumps go to
      if (!/^\d+$/.test(label[1])) parts.push({ kind: "label", name: label[1] });
      text = text.slice(label[0].length);
    }
    text = text.trim();
    if (text === "") continue;
    if (text.includes(";")) return null;
    if (text.startsWith(".")) {
      parts.push({ kind: "text", text });
      continue;
    }
    const drafts = readLine(text, index + 1, sources);
    if (drafts === null) return null;
    parts.push(...drafts);
  }
  return resolveTargets(parts);
}

function readLine(text: string, line: number, { language, words, byLine, places }: Sources): Draft[] | null {
  const addresses = [...byLine.get(line) ?? []].sort((a, b) => a - b);
  if (addresses.length === 0) return null;
  const operations: Operation[] = [];
  for (const address of addresses) {
    const word = words.get(address);
    const row = word === undefined ? null : language.decoder.decode(word);
    if (row === null) return null;
    const values = Object.fromEntries(row.operands.map(({ name, field }) => [name, extractField(field, word!)]));
    operations.push({ row, values });
  }
  const names = text.replace(/^\S+/, "").match(/[A-Za-z_.$][\w.$]*|\b\d+[bf]\b/g) ?? [];
  const symbolic = names.some((name) => places.has(name) || name === "." || /^\d+[bf]$/.test(name));
  const last = operations.at(-1)!;
  const offset = operations.length === 1 ? offsetOperand(last.row) : null;
  if (offset !== null) {
    const statement = instructionOf(last.row, last.values, { line });
    return [{ address: addresses[0], statement, jumpsTo: addresses[0] + last.values[offset] }];
  }
  if (!symbolic) {
    return operations.map(({ row, values }, index) => ({
      address: addresses[index],
      statement: instructionOf(row, values, { line }),
      jumpsTo: null,
    }));
  }
  const statement: Instruction = {
    ...instructionOf(last.row, last.values, { line }),
    verbatim: text,
    operations,
  };
  return [{ address: addresses[0], statement, jumpsTo: null }];
}

function resolveTargets(parts: readonly (Draft | Statement)[]): Statement[] | null {
  const labelOf = new Map<number, string>();
  let waiting: string[] = [];
  const taken = new Set<string>();
  for (const part of parts) {
    if ("kind" in part) {
      if (part.kind === "label") {
        waiting.push(part.name);
        taken.add(part.name);
      }
    } else {
      if (waiting.length > 0) labelOf.set(part.address, waiting[0]);
      waiting = [];
    }
  }
  const targets = new Set(parts.flatMap((part) => "kind" in part || part.jumpsTo === null ? [] : [part.jumpsTo]));
  const statements: Statement[] = [];
  const made: number[] = [];
  for (const part of parts) {
    if ("kind" in part) {
      statements.push(part);
      continue;
    }
    if (targets.has(part.address) && !labelOf.has(part.address)) {
      const name = freshLabel(taken);
      labelOf.set(part.address, name);
      made.push(part.address);
    }
    if (made.includes(part.address)) statements.push({ kind: "label", name: labelOf.get(part.address)! });
    statements.push(part.statement);
  }
  const jumps = new Map(parts.flatMap((part) => "kind" in part ? [] : [[part.statement, part.jumpsTo] as const]));
  for (const [index, statement] of statements.entries()) {
    if (statement.kind !== "instruction") continue;
    const jumpsTo = jumps.get(statement) ?? null;
    if (jumpsTo === null) continue;
    const target = labelOf.get(jumpsTo);
    if (target === undefined) return null;
    statements[index] = { ...statement, target };
  }
  return statements;
}

/** A label that does not exist yet; it is added to `taken`. */
export function freshLabel(taken: Set<string>): string {
  for (let number = 1;; number++) {
    const name = `.Lrewritten_${number}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

/** Names of all labels. */
export function labelsOf(statements: readonly Statement[]): Set<string> {
  return new Set(statements.flatMap((statement) => statement.kind === "label" ? [statement.name] : []));
}

/**
 * Prints a listing as a source.
 * @throws RangeError if an operand value has no text, which is a defect of a transformation
 */
export function printListing(statements: readonly Statement[], language: Language): string {
  const lines = statements.map((statement) => {
    if (statement.kind === "label") return `${statement.name}:`;
    if (statement.kind === "text") return `    ${statement.text}`;
    return `    ${printInstruction(statement, language)}`;
  });
  return lines.join("\n") + "\n";
}

/** Assembly text of an instruction. */
export function printInstruction(instruction: Instruction, { disassembler }: Language): string {
  const { row, values, verbatim, target } = instruction;
  if (verbatim !== null) return verbatim;
  const offset = target === null ? null : offsetOperand(row);
  let word = row.match;
  for (const { name, field } of row.operands) {
    word = insertField(field, word, name === offset ? 0 : values[name]);
  }
  const text = disassembler.disassemble(word, 0);
  if (text === null) throw new RangeError(`${row.mnemonic} has operand values without text`);
  return offset === null ? text : text.replace(/0x0$/, target!);
}
