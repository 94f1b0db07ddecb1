/**
 * Assembles instruction statements: finds the row or pseudo-instruction, checks and encodes operands, expands.
 * @module
 */
import { insertField, type InstructionRow } from "../instruction.ts";
import type { ImmediateType, PseudoInstruction } from "../instruction_set.ts";
import type { Assembly, Fixup } from "./assembly.ts";
import { pairKey } from "./evaluation.ts";
import { type Term, TermKind, valueTerm } from "./expression.ts";
import { Lexer } from "./lexer.ts";
import { type Misfit, reportMisfit, reportUnknownMnemonic } from "./mismatches.ts";
import { type MatchedOperand, OperandMatcher, range } from "./operands.ts";
import { quotable, type Remark } from "./reporter.ts";
import { usage } from "./syntax.ts";
import type { Candidate } from "./tables.ts";

/** Most instructions of one pseudo-instruction. */
const maximumExpansion = 64;

/** A line of an expansion, matched once. */
interface Template {
  readonly row: InstructionRow;
  readonly operands: readonly MatchedOperand[];
}

/** Operands of the pseudo-instruction that is being expanded. */
interface Binding {
  readonly pseudo: PseudoInstruction;
  readonly names: readonly string[];
  readonly operands: readonly MatchedOperand[];
}

interface InstructionFixup extends Fixup {
  readonly row: InstructionRow;
  readonly operands: readonly MatchedOperand[];
  readonly start: number;
  readonly end: number;
}

/** Assembles the instruction statements of one source. */
export class InstructionReader {
  readonly #assembly: Assembly;
  /** Lines of expansions that name no symbol, by text. */
  readonly #templates = new Map<string, Template>();
  readonly #pairedNames: ReadonlySet<string>;
  /** The word that fills gaps in code, or null if the set has no `nop`. */
  readonly fillWord: number | null;

  constructor(assembly: Assembly) {
    this.#assembly = assembly;
    this.#pairedNames = new Set(Object.values(assembly.tables.set.pairedFunctions ?? {}).map((paired) => paired.of));
    this.fillWord = this.#findFillWord();
  }

  /** Assembles the statement whose mnemonic is the given token. */
  read(index: number): void {
    const assembly = this.#assembly;
    const { lexer, tables, section } = assembly;
    const mnemonic = lexer.text(index);
    const candidates = tables.candidates.get(tables.fold(mnemonic));
    if (candidates === undefined) {
      reportUnknownMnemonic(assembly, index);
      this.#skip(index);
      return;
    }
    if (section.definition === null) return;
    if (!section.isCode) {
      assembly.errorAt(index, {
        code: "instruction-in-data",
        message: `instruction '${mnemonic}' in section ${section.name}`,
        expected: "data",
        hint: "put instructions into .text",
      });
      return;
    }
    if (section.size % tables.set.wordBytes !== 0 && section.overflow < 0) {
      const message = `the instruction would lie at offset ${section.size} of ${section.name}`;
      const expected = `a multiple of ${tables.set.wordBytes}`;
      const hint = `put .balign ${tables.set.wordBytes} in front of it`;
      assembly.errorAt(index, { code: "misaligned-instruction", message, expected, hint });
      section.reserve(tables.set.wordBytes - section.size % tables.set.wordBytes, lexer.starts[index]);
    }
    this.#candidates(candidates, index);
  }

  #candidates(candidates: readonly Candidate[], index: number): void {
    const { lexer, matcher } = this.#assembly;
    const misfits: Misfit[] = [];
    for (const candidate of candidates) {
      const mismatch = matcher.match(lexer, index + 1, candidate.pattern);
      if (mismatch === null) {
        const { operands } = matcher;
        if (candidate.row) this.#emit(candidate.row, operands, index);
        else {this.#expand(
            { pseudo: candidate.pseudo!, names: candidate.pattern.operandNames, operands },
            candidate,
            index,
          );}
        return;
      }
      misfits.push({ candidate, mismatch });
    }
    reportMisfit(this.#assembly, misfits, index);
    this.#skip(index);
  }

  /** Keeps the addresses of what follows plausible behind an error. */
  #skip(index: number): void {
    const { section, tables, lexer } = this.#assembly;
    if (section.isCode) section.reserve(tables.set.wordBytes, lexer.starts[index]);
  }

  #emit(row: InstructionRow, operands: readonly MatchedOperand[], index: number): void {
    const assembly = this.#assembly;
    const { section, sectionIndex, lexer, tables } = assembly;
    const start = lexer.starts[index];
    const offset = section.reserve(tables.set.wordBytes, start);
    if (offset < 0) return;
    section.lines.push(offset, lexer.line, start - lexer.lineStart + 1);
    const location = { section: sectionIndex, offset };
    let known = true;
    let resolved = operands as MatchedOperand[];
    for (let at = 0; at < operands.length; at++) {
      const { terms } = operands[at];
      if (terms === null) continue;
      const type = tables.set.operandTypes[row.operands[at].type];
      const value = type.kind === "immediate" && type.pcRelative ? null : assembly.constant(terms, location);
      if (value === null) {
        known = false;
        this.#recordPair(terms, location);
        continue;
      }
      if (resolved === operands) resolved = [...operands];
      resolved[at] = { ...operands[at], value };
    }
    const fixup: InstructionFixup = {
      section,
      sectionIndex,
      offset,
      row,
      operands: resolved,
      start,
      end: lexer.ends[index],
      resolve: resolveInstruction,
    };
    if (known) resolveInstruction(assembly, fixup);
    else assembly.fixups.push(fixup);
  }

  #recordPair(terms: readonly Term[], location: { readonly section: number; readonly offset: number }): void {
    const last = terms[terms.length - 1];
    if (last.kind !== TermKind.function || !this.#pairedNames.has(last.name)) return;
    // Keyed by section until addresses are known; `placePairs` rekeys them.
    const key = `${last.name} ${location.section}:${location.offset}`;
    this.#assembly.evaluator.pairs.set(key, { terms: terms.slice(0, -1), location });
  }

  #expand(binding: Binding, candidate: Candidate, index: number): void {
    const assembly = this.#assembly;
    const { lexer, reporter, tables } = assembly;
    const { pseudo, names, operands } = binding;
    for (let at = 0; at < operands.length; at++) {
      const type = tables.set.operandTypes[pseudo.operands[names[at]]];
      if (type.kind !== "immediate" || type.pcRelative) continue;
      const value = this.#constantOf(operands[at]);
      if (value === undefined) continue;
      const checked = checkImmediate(type, value, 0);
      if (typeof checked === "object") {
        reporter.error(operands[at].start, operands[at].end, checked);
        return this.#skip(index);
      }
    }
    const lines = this.#linesOf(binding);
    if ("error" in lines) {
      const hint = lines.hint ?? `the form is ${usage(candidate.pattern)}`;
      reporter.error(lexer.starts[index], lexer.ends[lexer.count - 1], {
        code: "expansion",
        message: quotable(lines.error),
        hint,
      });
      return this.#skip(index);
    }
    for (let at = 0; at < Math.min(lines.length, maximumExpansion); at++) {
      const template = this.#template(lines[at]);
      if ("code" in template) {
        reporter.error(lexer.starts[index], lexer.ends[lexer.count - 1], {
          ...template,
          message: `'${quotable(lines[at])}', to which ${pseudo.mnemonic} expands: ${template.message}`,
        });
        return this.#skip(index);
      }
      const place = { start: lexer.starts[index], end: lexer.ends[index] };
      const bound = template.operands.map((operand) => bind(operand, binding, at * tables.set.wordBytes, place));
      this.#emit(template.row, bound, index);
    }
  }

  #constantOf(operand: MatchedOperand): number | bigint | undefined {
    if (operand.value !== undefined) return operand.value;
    return this.#assembly.constant(operand.terms!) ?? undefined;
  }

  #linesOf(
    { pseudo, names, operands }: Binding,
  ): readonly string[] | { readonly error: string; readonly hint?: string } {
    if (typeof pseudo.expansion !== "function") return pseudo.expansion;
    const { source } = this.#assembly;
    const text: Record<string, string> = {};
    names.forEach((name, at) => text[name] = source.slice(operands[at].start, operands[at].end));
    const lines = pseudo.expansion({
      text,
      constant: (name) => {
        const at = names.indexOf(name);
        const value = at < 0 ? undefined : this.#constantOf(operands[at]);
        return typeof value === "number" ? value : undefined;
      },
    });
    return lines;
  }

  /** Matches a line of an expansion with the rows. */
  #template(line: string): Template | Remark {
    const cached = this.#templates.get(line);
    if (cached) return cached;
    const { tables, parser, evaluator } = this.#assembly;
    const lexer = new Lexer(line, { ...tables.set, holes: true });
    if (!lexer.next() || lexer.bad >= 0) return { code: "expansion", message: "no instruction" };
    const matcher = new OperandMatcher(tables, parser, evaluator);
    const rows = tables.candidates.get(tables.fold(lexer.text(0)))?.filter((candidate) => candidate.row) ?? [];
    let problem: Remark = { code: "expansion", message: `no instruction '${quotable(lexer.text(0))}'` };
    for (const candidate of rows) {
      const mismatch = matcher.match(lexer, 1, candidate.pattern);
      if (mismatch) {
        problem = mismatch.remark;
        continue;
      }
      const template = { row: candidate.row!, operands: matcher.operands };
      if (!matcher.usesSymbols && this.#templates.size < 4096) this.#templates.set(line, template);
      return template;
    }
    return problem;
  }

  /** Encodes the set's `nop` without a place in a section. */
  #findFillWord(): number | null {
    const { tables } = this.#assembly;
    const candidates = tables.candidates.get(tables.fold("nop")) ?? tables.candidates.get("nop") ?? [];
    for (const { row, pseudo, pattern } of candidates) {
      if (pattern.elements.length > 0) continue;
      if (row) return row.match >>> 0;
      if (typeof pseudo!.expansion === "function" || pseudo!.expansion.length !== 1) continue;
      const template = this.#template(pseudo!.expansion[0]);
      if ("code" in template) continue;
      return template.row.operands.reduce(
        (word, operand, at) => insertField(operand.field, word, constantOperand(template.operands[at])),
        template.row.match,
      ) >>> 0;
    }
    return null;
  }
}

function constantOperand(operand: MatchedOperand): number {
  if (operand.value !== undefined) return Number(operand.value);
  const [term] = operand.terms ?? [];
  return term?.kind === TermKind.value ? Number(term.value) : 0;
}

/** Fills the holes of a template's operand; the place is that of the pseudo-instruction where it has none of its own. */
function bind(
  operand: MatchedOperand,
  { names, operands }: Binding,
  distance: number,
  place: { readonly start: number; readonly end: number },
): MatchedOperand {
  const { terms } = operand;
  if (terms === null) return { ...operand, ...place };
  const source = terms.find((term) => term.kind === TermKind.hole);
  if (source === undefined) return { ...operand, ...place };
  const first = operands[names.indexOf(source.name)];
  if (first === undefined) return { ...operand, ...place };
  if (terms.length === 1 && first.value !== undefined) return first;
  const bound: Term[] = [];
  for (const term of terms) {
    if (term.kind !== TermKind.hole) {
      bound.push(term);
      continue;
    }
    const filling = operands[names.indexOf(term.name)];
    if (filling === undefined) bound.push(term);
    else if (filling.terms === null) bound.push(valueTerm(filling.value!, filling.start));
    else for (const inner of filling.terms) pushRelocated(bound, inner, distance);
  }
  return { value: undefined, terms: bound, start: first.start, end: first.end };
}

/** `.` in an operand is the address of the statement, not of the instruction that an expansion puts it into. */
function pushRelocated(terms: Term[], term: Term, distance: number): void {
  terms.push(term);
  if (term.kind !== TermKind.here || distance === 0) return;
  terms.push(valueTerm(distance, term.place));
  terms.push({ kind: TermKind.binary, value: 0, name: "-", symbol: null, place: term.place });
}

/** Encodes an instruction whose operands can be evaluated. */
function resolveInstruction(assembly: Assembly, fixup: Fixup): void {
  const { row, operands, section, offset, sectionIndex, start, end } = fixup as InstructionFixup;
  const { set } = assembly.tables;
  const location = { section: sectionIndex, offset };
  let word = row.match;
  let valid = true;
  const values: Record<string, number> | null = set.lint ? {} : null;
  for (let at = 0; at < operands.length; at++) {
    const operand = operands[at];
    const { field, type: typeName, name } = row.operands[at];
    const type = set.operandTypes[typeName];
    let value = operand.value;
    if (value === undefined) {
      const result = assembly.evaluator.evaluate(operand.terms!, location);
      if (result === null) {
        assembly.reportEvaluation(operand.start, operand.end);
        valid = false;
        continue;
      }
      value = result;
    }
    if (type.kind === "immediate") {
      const checked = checkImmediate(type, value, offset + section.base);
      if (typeof checked === "object") {
        assembly.reporter.error(operand.start, operand.end, checked);
        valid = false;
        continue;
      }
      value = checked;
    }
    word = insertField(field, word, Number(value));
    if (values) values[name] = Number(value);
  }
  if (!valid) return;
  if (values) {
    const finding = set.lint!(row, values);
    if (finding) {
      const { severity, ...remark } = finding;
      assembly.reporter.report(severity, start, end, remark);
    }
  }
  section.write(offset, set.wordBytes, word);
}

/** The value as the field holds it, or what is wrong with it. */
function checkImmediate(type: ImmediateType, value: number | bigint, pc: number): number | Remark {
  const { minimum, maximum, multipleOf, pcRelative, rangeHint } = type;
  let number = Number(value);
  if (pcRelative) number = (number - pc) | 0;
  // 0xfffffff0 is -16 on a machine with 32-bit registers.
  else if (number > maximum && number >= 2 ** 31 && number < 2 ** 32 && number - 2 ** 32 >= minimum) number -= 2 ** 32;
  if (number < minimum || number > maximum) {
    const message = pcRelative
      ? `the target is ${number} bytes away (${number - (number > 0 ? maximum : minimum)} too far)`
      : `${type.title} ${value} is out of range`;
    return { code: pcRelative ? "branch-range" : "immediate-range", message, expected: range(type), hint: rangeHint };
  }
  if (number % multipleOf !== 0) {
    const message = `${pcRelative ? "distance" : type.title} ${number} is no multiple of ${multipleOf}`;
    return { code: "immediate-multiple", message, expected: range(type) };
  }
  return number;
}

/** Rekeys the arguments of paired functions by address, once sections have one. */
export function placePairs(assembly: Assembly): void {
  const { pairs, bases } = assembly.evaluator;
  for (const [key, pair] of [...pairs]) {
    pairs.delete(key);
    pairs.set(pairKey(key.slice(0, key.indexOf(" ")), pair.location.offset + bases![pair.location.section]), pair);
  }
}
