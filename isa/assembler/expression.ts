/**
 * Parses assembly expressions into postfix terms, with GNU's precedences (`* / % << >>` bind closest, then `| ^ &`, then
 * `+ -`, then comparisons, then `&&`, then `||`). Neither parsing nor evaluation recurses, so depth is bounded by a count.
 * @module
 */
import { type Lexer, parseCharacter, parseNumber, TokenKind } from "./lexer.ts";
import type { Remark } from "./reporter.ts";
import { quotable } from "./reporter.ts";
import type { SymbolEntry, SymbolTable } from "./symbols.ts";

/** Kinds of postfix terms. */
export const TermKind = { value: 0, symbol: 1, here: 2, unary: 3, binary: 4, function: 5, hole: 6 } as const;

/** A term of a postfix expression. `here` is `.`; a hole is an operand of a pseudo-instruction. */
export interface Term {
  readonly kind: number;
  /** Value of a constant. */
  readonly value: number | bigint;
  /** Operator, function or hole name. */
  readonly name: string;
  readonly symbol: SymbolEntry | null;
  /** Offset in the source, for messages. */
  readonly place: number;
}

/** Deepest nesting of parentheses, signs and functions. */
export const maximumDepth = 256;

const precedence: Readonly<Record<string, number>> = {
  "||": 1,
  "&&": 2,
  "==": 3,
  "!=": 3,
  "<>": 3,
  "<": 3,
  "<=": 3,
  ">": 3,
  ">=": 3,
  "+": 4,
  "-": 4,
  "|": 5,
  "^": 5,
  "&": 5,
  "*": 6,
  "/": 6,
  "%": 6,
  "<<": 6,
  ">>": 6,
};
const unaryPrecedence = 7;

interface Pending {
  /** `(` also stands for the bracket of a function. */
  readonly kind: "unary" | "binary" | "(" | "function";
  readonly name: string;
  readonly precedence: number;
  readonly place: number;
}

/** What the parser asks about names. */
export interface ExpressionContext {
  readonly symbols: SymbolTable;
  /** Whether a name is a register, and so no symbol. */
  isRegister(name: string): boolean;
  isFunction(name: string): boolean;
  readonly functionNames: readonly string[];
}

/** Parses one expression at a time; the result is in its fields. */
export class ExpressionParser {
  /** Postfix terms of the last expression. */
  terms: Term[] = [];
  /** Index of the token behind the last expression, or at the error. */
  position = 0;
  /** What was wrong. */
  error: Remark | null = null;
  /** Whether the last expression names a symbol. */
  usesSymbols = false;
  readonly #context: ExpressionContext;

  constructor(context: ExpressionContext) {
    this.#context = context;
  }

  /** Parses from a token on, up to the first token that continues no expression. Returns whether there was one. */
  parse(lexer: Lexer, from: number): boolean {
    this.terms = [];
    this.error = null;
    this.usesSymbols = false;
    const pending: Pending[] = [];
    let index = from;
    for (;;) {
      // An operand, behind any number of prefixes.
      if (pending.length > maximumDepth) {
        return this.#fail(index, "expression-depth", `the expression nests deeper than ${maximumDepth} levels`);
      }
      if (lexer.is(index, "(")) {
        pending.push({ kind: "(", name: "(", precedence: 0, place: lexer.starts[index++] });
        continue;
      }
      if (lexer.is(index, "-") || lexer.is(index, "+") || lexer.is(index, "~") || lexer.is(index, "!")) {
        const place = lexer.starts[index];
        pending.push({ kind: "unary", name: lexer.text(index++), precedence: unaryPrecedence, place });
        continue;
      }
      if (lexer.is(index, "%")) {
        const name = index + 1 < lexer.count ? `%${lexer.text(index + 1)}` : "%";
        if (!this.#context.isFunction(name)) {
          const known = this.#context.functionNames.join(", ");
          return this.#fail(index, "unknown-function", `unknown function '${quotable(name)}'`, known || undefined);
        }
        if (!lexer.is(index + 2, "(")) {
          return this.#fail(index + 2, "expression", `'${name}' needs a bracket`, `${name}(...)`);
        }
        pending.push({ kind: "function", name, precedence: 0, place: lexer.starts[index] });
        index += 3;
        continue;
      }
      if (!this.#operand(lexer, index)) return false;
      index++;
      // Closing brackets, then an operator or the end.
      for (;;) {
        if (lexer.is(index, ")") && this.#close(pending)) index++;
        else break;
      }
      const operator = lexer.kinds[index] === TokenKind.punctuation && index < lexer.count ? lexer.text(index) : "";
      const rank = precedence[operator];
      if (rank === undefined) break;
      this.#reduce(pending, rank);
      pending.push({ kind: "binary", name: operator, precedence: rank, place: lexer.starts[index++] });
    }
    this.#reduce(pending, 0);
    if (pending.length > 0) return this.#fail(index, "expression", "a bracket is not closed", "')'");
    this.position = index;
    return true;
  }

  /** Pops down to the innermost bracket. Returns false if there is none, so that the bracket is not the expression's. */
  #close(pending: Pending[]): boolean {
    if (!pending.some((entry) => entry.kind === "(" || entry.kind === "function")) return false;
    this.#reduce(pending, 0);
    const open = pending.pop()!;
    if (open.kind === "function") this.#push(TermKind.function, 0, open.name, null, open.place);
    return true;
  }

  /** Emits pending operators that bind at least as close as `rank`, up to a bracket. */
  #reduce(pending: Pending[], rank: number): void {
    for (let top = pending[pending.length - 1]; top !== undefined; top = pending[pending.length - 1]) {
      if ((top.kind !== "unary" && top.kind !== "binary") || top.precedence < rank) return;
      this.#push(top.kind === "unary" ? TermKind.unary : TermKind.binary, 0, top.name, null, top.place);
      pending.pop();
    }
  }

  #operand(lexer: Lexer, index: number): boolean {
    if (index >= lexer.count) return this.#fail(index, "expression", "the expression ends early", "a number or symbol");
    const place = lexer.starts[index];
    const text = lexer.text(index);
    switch (lexer.kinds[index]) {
      case TokenKind.number: {
        const value = parseNumber(text);
        if (typeof value === "object") return this.#fail(index, "number", value.error);
        this.#push(TermKind.value, value, "", null, place);
        return true;
      }
      case TokenKind.character: {
        const value = parseCharacter(text);
        if (typeof value === "object") return this.#fail(index, "character", value.error);
        this.#push(TermKind.value, value, "", null, place);
        return true;
      }
      case TokenKind.localReference:
        this.usesSymbols = true;
        this.#push(TermKind.symbol, 0, text, this.#context.symbols.local(text), place);
        return true;
      case TokenKind.hole:
        this.#push(TermKind.hole, 0, text.slice(1, -1), null, place);
        return true;
      case TokenKind.identifier: {
        if (text === ".") {
          this.#push(TermKind.here, 0, "", null, place);
          return true;
        }
        if (this.#context.isRegister(text)) {
          return this.#fail(index, "operand-type", `'${text}' is a register`, "a number or symbol");
        }
        this.usesSymbols = true;
        const symbol = this.#context.symbols.reference(text);
        // A variable has the value of this point, not that of its last definition.
        if (symbol.variable && symbol.state === "absolute") this.#push(TermKind.value, symbol.value, "", null, place);
        else this.#push(TermKind.symbol, 0, text, symbol, place);
        return true;
      }
      case TokenKind.string:
        return this.#fail(index, "expression", "a string is no number", "a number or symbol");
      default:
        return this.#fail(index, "expression", `unexpected '${quotable(text)}'`, "a number or symbol");
    }
  }

  #push(kind: number, value: number | bigint, name: string, symbol: SymbolEntry | null, place: number): void {
    this.terms.push({ kind, value, name, symbol, place });
  }

  #fail(position: number, code: string, message: string, expected?: string): boolean {
    this.position = position;
    this.error = { code, message, expected };
    return false;
  }
}

/** A constant term. */
export function valueTerm(value: number | bigint, place: number): Term {
  return { kind: TermKind.value, value, name: "", symbol: null, place };
}
