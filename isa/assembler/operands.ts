/**
 * Matches the tokens behind a mnemonic with a syntax pattern.
 * @module
 */
import type { ImmediateType, KeywordType, OperandType, RegisterClass } from "../instruction_set.ts";
import { absolute, type Evaluator } from "./evaluation.ts";
import { type ExpressionParser, type Term, TermKind, valueTerm } from "./expression.ts";
import { type Lexer, TokenKind } from "./lexer.ts";
import { quotable, type Remark } from "./reporter.ts";
import { optionalValue, type Pattern, type PatternElement, usage } from "./syntax.ts";
import type { Tables } from "./tables.ts";

/** An operand as it was written. */
export interface MatchedOperand {
  /** Register number, keyword value or constant; undefined where `terms` say it. */
  readonly value: number | bigint | undefined;
  readonly terms: readonly Term[] | null;
  /** Range of the source. */
  readonly start: number;
  readonly end: number;
}

/** Why a pattern does not fit. */
export interface Mismatch {
  /** Index of the token at which it went wrong. */
  readonly position: number;
  readonly start: number;
  readonly end: number;
  readonly remark: Remark;
  /** Whether the only thing wrong is how many operands there are. */
  readonly count: boolean;
}

const origin = { section: 0, offset: 0 };

/** Matches one statement after the other. */
export class OperandMatcher {
  /** Operands of the last match, in the order of the pattern's list. */
  operands: MatchedOperand[] = [];
  /** Whether the last match named a symbol. */
  usesSymbols = false;
  #mismatch: Mismatch | null = null;
  #pattern: Pattern | null = null;

  constructor(
    readonly tables: Tables,
    readonly parser: ExpressionParser,
    readonly evaluator: Evaluator,
  ) {}

  /**
   * Matches from a token to the end of the statement.
   * @returns null if the pattern fits (`operands`), else why not
   */
  match(lexer: Lexer, from: number, pattern: Pattern): Mismatch | null {
    this.operands = [];
    this.usesSymbols = false;
    this.#mismatch = null;
    this.#pattern = pattern;
    const { elements } = pattern;
    let index = from;
    for (let at = 0; at < elements.length; at++) {
      const element = elements[at];
      const next = elements[at + 1];
      if (element.kind === "literal") {
        if (this.#isLiteral(lexer, index, element.text)) {
          index++;
        } else if (element.text === "," && next?.kind === "operand" && optionalValue(next.type) !== undefined) {
          this.#leaveOut(lexer, index, next);
          at++;
        } else if (element.text === "(" && this.#isZeroOffset(lexer, index)) {
          index += 2;
        } else {
          return this.#missing(lexer, index, element, pattern, elements[at - 1]);
        }
        continue;
      }
      if (index >= lexer.count && optionalValue(element.type) !== undefined) {
        this.#leaveOut(lexer, index, element);
        continue;
      }
      index = this.#operand(lexer, index, element, next, elements.length);
      if (index < 0) return this.#mismatch;
    }
    if (index < lexer.count) return this.#surplus(lexer, index, pattern);
    return null;
  }

  #isLiteral(lexer: Lexer, index: number, text: string): boolean {
    if (index >= lexer.count) return false;
    const { fold } = this.tables;
    return lexer.text(index) === text || fold(lexer.text(index)) === fold(text);
  }

  /** `0` in front of a bracket: an offset where the pattern has none. */
  #isZeroOffset(lexer: Lexer, index: number): boolean {
    return lexer.is(index + 1, "(") && lexer.kinds[index] === TokenKind.number && lexer.text(index) === "0";
  }

  #leaveOut(lexer: Lexer, index: number, element: PatternElement & { kind: "operand" }): void {
    const place = lexer.startOf(index);
    this.operands[element.index] = { value: optionalValue(element.type)!, terms: null, start: place, end: place };
  }

  /** Matches one operand. Returns the index of the token behind it, or -1. */
  #operand(
    lexer: Lexer,
    index: number,
    element: PatternElement & { kind: "operand" },
    next: PatternElement | undefined,
    patternLength: number,
  ): number {
    if (index >= lexer.count || lexer.is(index, ",")) {
      this.#fail(lexer, index, index, {
        code: index >= lexer.count ? "operand-count" : "missing-operand",
        message: `operand '${element.name}' is missing`,
        expected: expectation(element.type),
      }, index >= lexer.count);
      return -1;
    }
    switch (element.type.kind) {
      case "register":
        return this.#register(lexer, index, element.index, element.type);
      case "immediate":
        return this.#immediate(lexer, index, element, element.type, next);
      case "keyword":
        return this.#keyword(lexer, index, element.index, element.type, next, patternLength);
    }
  }

  #register(lexer: Lexer, index: number, operand: number, type: RegisterClass): number {
    if (lexer.kinds[index] === TokenKind.hole) return this.#hole(lexer, index, operand);
    const text = lexer.text(index);
    const { fold, registers, registerNames } = this.tables;
    const name = fold(text);
    const kind = lexer.kinds[index];
    const isWord = kind === TokenKind.identifier || kind === TokenKind.number;
    const number = isWord ? registers.get(type)!.get(name) : undefined;
    if (number !== undefined) {
      const start = lexer.starts[index];
      this.operands[operand] = { value: number, terms: null, start, end: lexer.ends[index] };
      return index + 1;
    }
    const other = registerNames.get(name);
    const remark: Remark = other !== undefined
      ? {
        code: "operand-type",
        message: `'${text}' is no ${type.title} but ${article(other.title)}`,
        expected: type.hint,
      }
      : lexer.kinds[index] === TokenKind.identifier
      ? {
        code: "unknown-register",
        message: isNumbered(type, name)
          ? `register ${quotable(text)} does not exist`
          : `unknown register '${quotable(text)}'`,
        expected: `${type.title} ${type.hint}`,
        hint: /^[$%]/.test(name) ? this.#prefixHint(name.slice(1)) : undefined,
      }
      : {
        code: "operand-type",
        message: `unexpected '${quotable(text)}'`,
        expected: `${type.title} ${type.hint}`,
        hint: text === "%" && index + 1 < lexer.count ? this.#prefixHint(fold(lexer.text(index + 1))) : undefined,
      };
    this.#fail(lexer, index, index, remark, false);
    return -1;
  }

  /** `$t0` and `%a0` of other assemblers. */
  #prefixHint(name: string): string | undefined {
    return this.tables.registerNames.has(name) ? `registers have no prefix: write ${name}` : undefined;
  }

  #immediate(
    lexer: Lexer,
    index: number,
    element: PatternElement & { kind: "operand" },
    type: ImmediateType,
    next: PatternElement | undefined,
  ): number {
    const start = lexer.starts[index];
    if (type.decimal) return this.#decimal(lexer, index, element.index, type);
    const bracketFollows = next?.kind === "literal" && next.text === "(";
    if (bracketFollows && lexer.is(index, "(") && this.#isRegisterBracket(lexer, index)) {
      this.operands[element.index] = { value: 0, terms: null, start, end: start };
      return index;
    }
    const { parser } = this;
    if (!parser.parse(lexer, index)) {
      const error = parser.error!;
      const hint = bracketFollows && parser.position === index ? this.#bracketHint(lexer, index) : undefined;
      const remark = { ...error, expected: error.expected ?? expectation(type), hint: error.hint ?? hint };
      this.#fail(lexer, parser.position, parser.position, remark, false);
      return -1;
    }
    this.usesSymbols ||= parser.usesSymbols;
    const { terms } = parser;
    const end = lexer.ends[parser.position - 1];
    const constant = terms.length === 1 && terms[0].kind === TermKind.value;
    this.operands[element.index] = constant && !type.pcRelative
      ? { value: terms[0].value, terms: null, start, end }
      : { value: undefined, terms, start, end };
    return parser.position;
  }

  #decimal(lexer: Lexer, index: number, operand: number, type: ImmediateType): number {
    if (lexer.kinds[index] === TokenKind.hole) return this.#hole(lexer, index, operand);
    const text = lexer.text(index);
    if (lexer.kinds[index] === TokenKind.number && /^\d+(_\d+)*$/.test(text)) {
      const value = Number(text.replaceAll("_", ""));
      this.operands[operand] = { value, terms: null, start: lexer.starts[index], end: lexer.ends[index] };
      return index + 1;
    }
    const message = lexer.is(index, "-") ? `${type.title} is unsigned` : `'${quotable(text)}' is no decimal number`;
    this.#fail(
      lexer,
      index,
      index,
      { code: "decimal", message, expected: expectation(type), hint: type.rangeHint },
      false,
    );
    return -1;
  }

  #isRegisterBracket(lexer: Lexer, index: number): boolean {
    if (!lexer.is(index + 2, ")")) return false;
    if (lexer.kinds[index + 1] === TokenKind.hole) return true;
    return this.tables.registerNames.has(this.tables.fold(lexer.text(index + 1)));
  }

  #keyword(
    lexer: Lexer,
    index: number,
    operand: number,
    type: KeywordType,
    next: PatternElement | undefined,
    patternLength: number,
  ): number {
    const end = keywordEnd(lexer, index, type.greedy === true || patternLength === 0, next);
    if (end === index + 1 && lexer.kinds[index] === TokenKind.hole) return this.#hole(lexer, index, operand);
    const start = lexer.starts[index];
    const stop = lexer.ends[end - 1];
    // Whatever the length of a line, no keyword is longer than this.
    const text = lexer.source.slice(start, Math.min(stop, start + 200));
    const parsed = type.parse(text);
    if ("value" in parsed) {
      this.operands[operand] = { value: parsed.value, terms: null, start, end: stop };
      return end;
    }
    const constant = this.#constant(lexer, index, end);
    const again = constant === null ? parsed : type.parse(constant);
    if ("value" in again) {
      this.usesSymbols = true;
      this.operands[operand] = { value: again.value, terms: null, start, end: stop };
      return end;
    }
    const expected = parsed.hint ?? type.title;
    this.#fail(
      lexer,
      index,
      end - 1,
      { code: "operand-type", message: quotableMessage(parsed.error), expected },
      false,
    );
    return -1;
  }

  /** Decimal text of a constant expression that fills the given tokens, or null. */
  #constant(lexer: Lexer, index: number, end: number): string | null {
    if (!this.parser.parse(lexer, index) || this.parser.position !== end) return null;
    const value = this.parser.terms.some((term) => term.kind === TermKind.hole)
      ? null
      : this.evaluator.evaluate(this.parser.terms, origin);
    return value === null || this.evaluator.section !== absolute ? null : String(value);
  }

  #hole(lexer: Lexer, index: number, operand: number): number {
    const place = lexer.starts[index];
    const term: Term = { ...valueTerm(0, place), kind: TermKind.hole, name: lexer.text(index).slice(1, -1) };
    this.operands[operand] = { value: undefined, terms: [term], start: place, end: lexer.ends[index] };
    return index + 1;
  }

  /** What to do about an address register without its brackets. */
  #bracketHint(lexer: Lexer, index: number): string | undefined {
    if (index >= lexer.count || !this.tables.registerNames.has(this.tables.fold(lexer.text(index)))) return undefined;
    return `an address register stands in brackets: (${lexer.text(index)})`;
  }

  #missing(
    lexer: Lexer,
    index: number,
    element: { readonly text: string },
    pattern: Pattern,
    before: PatternElement | undefined,
  ): Mismatch {
    const atEnd = index >= lexer.count;
    const found = atEnd ? "the statement ends early" : `unexpected '${quotable(lexer.text(index))}'`;
    const count = (atEnd || lexer.is(index, ",")) && element.text !== ")";
    this.#fail(lexer, index, index, {
      code: "syntax",
      message: found,
      expected: `'${element.text}' as in ${usage(pattern)}`,
      hint: element.text !== "("
        ? undefined
        : before?.kind !== "operand" && lexer.is(index + 1, "(")
        ? "this instruction takes no offset: add it to the address register"
        : this.#bracketHint(lexer, index),
    }, count);
    return this.#mismatch!;
  }

  #surplus(lexer: Lexer, index: number, pattern: Pattern): Mismatch {
    const message = `unexpected '${quotable(lexer.text(index))}' behind the operands`;
    const isOperand = lexer.is(index, ",") && index + 1 < lexer.count;
    this.#fail(lexer, index, index, { code: "syntax", message, expected: usage(pattern) }, isOperand);
    return this.#mismatch!;
  }

  #fail(lexer: Lexer, first: number, last: number, remark: Remark, count: boolean): void {
    const start = lexer.startOf(first);
    const end = last < lexer.count ? lexer.ends[last] : start;
    const form = this.#pattern ? usage(this.#pattern) : undefined;
    const hint = remark.hint ??
      (form === undefined || remark.expected?.includes(form) ? undefined : `the form is ${form}`);
    this.#mismatch = { position: first, start, end, remark: { ...remark, hint }, count };
  }
}

/** Index behind the tokens of a keyword operand: up to a comma, or the literal that follows it, outside of brackets. */
function keywordEnd(lexer: Lexer, from: number, greedy: boolean, next: PatternElement | undefined): number {
  const stop = next?.kind === "literal" ? next.text : ",";
  let depth = 0;
  let index = from;
  for (; index < lexer.count; index++) {
    if (depth === 0 && index > from && !greedy && (lexer.is(index, ",") || lexer.is(index, stop))) break;
    if (lexer.is(index, "(") || lexer.is(index, "[")) depth++;
    else if (lexer.is(index, ")") || lexer.is(index, "]")) {
      if (depth === 0 && index > from) break;
      depth--;
    }
  }
  return index;
}

function expectation(type: OperandType): string {
  switch (type.kind) {
    case "register":
      return `${type.title} ${type.hint}`;
    case "immediate":
      return type.pcRelative ? "a label or an address" : `${type.title} ${range(type)}`;
    case "keyword":
      return type.title;
  }
}

/** `minimum..maximum`, with the step if it is not 1. */
export function range(type: ImmediateType): string {
  return `${type.minimum}..${type.maximum}${type.multipleOf > 1 ? `, multiple of ${type.multipleOf}` : ""}`;
}

/** Whether a name is one of a numbered class but for its number: `gp16`. */
function isNumbered({ names }: RegisterClass, name: string): boolean {
  const stem = /^(\D+)\d+$/.exec(names[names.length - 1])?.[1];
  return stem !== undefined && name.startsWith(stem) && /^\d+$/.test(name.slice(stem.length));
}

function article(title: string): string {
  return `${/^[aeiou]/i.test(title) ? "an" : "a"} ${title}`;
}

/** A plugin's message may quote whatever stood in the source. */
function quotableMessage(message: string): string {
  return message.slice(0, 300).replace(/\p{Cc}/gu, " ").toWellFormed();
}
