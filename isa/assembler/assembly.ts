/**
 * The state of one assembly: what instructions and directives share while a source is read.
 * @module
 */
import type { SectionDefinition } from "../instruction_set.ts";
import { absolute, Evaluator, type Location } from "./evaluation.ts";
import { ExpressionParser, type Term } from "./expression.ts";
import { Lexer } from "./lexer.ts";
import { OperandMatcher } from "./operands.ts";
import { quotable, type Remark, Reporter } from "./reporter.ts";
import { Section } from "./sections.ts";
import { suggest } from "./suggestions.ts";
import { type SymbolEntry, SymbolTable } from "./symbols.ts";
import type { Tables } from "./tables.ts";

/** Something that needs addresses and is finished after the last line. */
export interface Fixup {
  readonly section: Section;
  readonly sectionIndex: number;
  readonly offset: number;
  /** Writes the bytes; reports what is wrong. */
  resolve(assembly: Assembly, fixup: Fixup): void;
}

/** One assembly. */
export class Assembly {
  readonly reporter: Reporter;
  readonly lexer: Lexer;
  readonly symbols: SymbolTable = new SymbolTable();
  readonly evaluator: Evaluator;
  readonly parser: ExpressionParser;
  readonly matcher: OperandMatcher;
  readonly sections: Section[];
  readonly fixups: Fixup[] = [];
  /** Section that is being filled. */
  section: Section;
  sectionIndex: number;
  /** Whether `.end` was read. */
  ended = false;
  /** Directive that ends the block that is being skipped, or null. */
  skippingTo: { readonly begin: readonly string[]; readonly end: string; depth: number } | null = null;

  constructor(
    readonly source: string,
    symbols: Readonly<Record<string, number>>,
    readonly tables: Tables,
    layout: readonly SectionDefinition[],
  ) {
    const { set } = tables;
    this.reporter = new Reporter(source);
    this.lexer = new Lexer(source, set);
    const plain = set.expressionFunctions ?? {};
    const paired = set.pairedFunctions ?? {};
    const functionNames = [...Object.keys(plain), ...Object.keys(paired)];
    this.evaluator = new Evaluator({ plain, paired });
    this.parser = new ExpressionParser({
      symbols: this.symbols,
      isRegister: (name) => tables.registerNames.has(tables.fold(name)),
      isFunction: (name) => functionNames.includes(name),
      functionNames,
    });
    this.matcher = new OperandMatcher(tables, this.parser, this.evaluator);
    this.sections = layout.map((definition) => new Section(definition.name, definition));
    const first = this.sections.findIndex((section) => section.isCode);
    this.sectionIndex = Math.max(first, 0);
    this.section = this.sections[this.sectionIndex];
    for (const [name, value] of Object.entries({ ...set.constants, ...symbols })) {
      const entry = this.symbols.reference(name);
      entry.state = "absolute";
      entry.value = value;
      entry.variable = true;
      entry.place = -1;
    }
  }

  /** Where `.` is. */
  get location(): Location {
    return { section: this.sectionIndex, offset: this.section.size };
  }

  /** Reports an error about a token of the current statement. */
  errorAt(index: number, remark: Remark): void {
    const { lexer } = this;
    const start = lexer.startOf(index);
    this.reporter.error(start, index < lexer.count ? lexer.ends[index] : start, remark);
  }

  /** Value of terms if it is known now and depends on no address; null otherwise, `evaluator.error` says if it is wrong. */
  constant(terms: readonly Term[], location: Location = this.location): number | bigint | null {
    const value = this.evaluator.evaluate(terms, location);
    return value !== null && this.evaluator.section === absolute ? value : null;
  }

  /** Defines a label at the current place. */
  defineLabel(entry: SymbolEntry, name: string, token: number): void {
    const place = this.lexer.starts[token];
    if (!this.#mayDefine(entry, name, token)) return;
    if (this.tables.registerNames.has(this.tables.fold(name))) {
      this.errorAt(token, {
        code: "label-name",
        message: `'${name}' is a register`,
        expected: "another name for the label",
      });
      return;
    }
    entry.state = "label";
    entry.section = this.sectionIndex;
    entry.value = this.section.size;
    entry.place = place;
  }

  /** Gives a symbol the value of an expression (`=`, `.set`, `.equ`, `.equiv`). */
  defineValue(token: number, terms: readonly Term[], once: boolean): void {
    const name = this.lexer.text(token);
    const entry = this.symbols.reference(name);
    if (entry.state !== "undefined" && (once || !entry.variable)) {
      this.#mayDefine(entry, name, token);
      return;
    }
    const value = this.evaluator.evaluate(terms, this.location);
    if (this.evaluator.error) {
      this.reportEvaluation(this.lexer.starts[token], this.lexer.ends[this.lexer.count - 1]);
      return;
    }
    entry.variable = !once;
    entry.place = this.lexer.starts[token];
    if (value === null) {
      entry.state = "expression";
      entry.terms = terms;
      entry.section = this.sectionIndex;
      entry.value = this.section.size;
    } else {
      entry.state = this.evaluator.section === absolute ? "absolute" : "label";
      entry.section = this.evaluator.section;
      entry.value = value;
    }
  }

  /** Reports what the evaluator found wrong; the range is where it stood if the evaluator knows no better. */
  reportEvaluation(start: number, end: number): void {
    const { error, errorPlace } = this.evaluator;
    const known = error ??
      { code: "expression", message: "the value depends on an address in a way that cannot be known" };
    const at = errorPlace >= 0 ? errorPlace : start;
    const name = known.code === "undefined-symbol" ? /'(.*)'/.exec(known.message)?.[1] : undefined;
    const hint = name === undefined || this.reporter.full ? known.hint : this.undefinedHint(name);
    this.reporter.error(at, name === undefined || errorPlace < 0 ? end : at + name.length, { ...known, hint });
  }

  /** A hint about a symbol that is defined nowhere. */
  undefinedHint(name: string): string | undefined {
    return suggest(name, this.symbols.definedNames());
  }

  #mayDefine(entry: SymbolEntry, name: string, token: number): boolean {
    if (entry.state === "undefined") return true;
    const where = entry.place < 0
      ? `a given constant, ${entry.value}`
      : `already defined on line ${this.reporter.place(entry.place).line}`;
    this.errorAt(token, {
      code: "duplicate-symbol",
      message: `'${quotable(name)}' is ${where}`,
      hint: "use another name, or a numeric label such as 1: with 1b and 1f",
    });
    return false;
  }
}
