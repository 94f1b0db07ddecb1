/**
 * Evaluates postfix expressions with GNU's 64-bit arithmetic. Before sections have addresses a value may depend on one
 * section's base; afterwards everything is a number.
 * @module
 */
import { type Term, TermKind } from "./expression.ts";
import type { Remark } from "./reporter.ts";
import { quotable } from "./reporter.ts";
import type { SymbolEntry } from "./symbols.ts";
import { isLocalName } from "./symbols.ts";

/** A section index meaning that a value depends on no section. */
export const absolute = -1;

/** Functions of expressions and what pairs them. */
export interface ExpressionFunctions {
  readonly plain: Readonly<Record<string, (value: number, pc: number) => number>>;
  readonly paired: Readonly<
    Record<string, { readonly of: string; readonly evaluate: (value: number, pc: number) => number }>
  >;
}

/** Where `.` is: an offset in a section. */
export interface Location {
  readonly section: number;
  readonly offset: number;
}

/** Deepest chain of symbols that are defined by one another. */
const maximumChain = 64;

/** The evaluator of one assembly. */
export class Evaluator {
  /** Addresses of the sections once they are placed. */
  bases: readonly number[] | null = null;
  /** Section on which the last result depends, or `absolute`. */
  section = absolute;
  /** What was wrong with the last expression; null if it only cannot be known yet. */
  error: Remark | null = null;
  /** Offset in the source of the error, or -1. */
  errorPlace = -1;
  /** Arguments of functions that others pair with, by function and address. */
  readonly pairs: Map<string, { readonly terms: readonly Term[]; readonly location: Location }> = new Map();
  readonly #functions: ExpressionFunctions;

  constructor(functions: ExpressionFunctions) {
    this.#functions = functions;
  }

  /**
   * Value of an expression, or null if it is wrong (`error`) or not yet known.
   * @param terms postfix terms without holes
   * @param location where `.` is
   */
  evaluate(terms: readonly Term[], location: Location): number | bigint | null {
    this.error = null;
    this.errorPlace = -1;
    this.section = absolute;
    return this.#evaluate(terms, location, 0);
  }

  #evaluate(terms: readonly Term[], location: Location, chain: number): number | bigint | null {
    if (chain > maximumChain) {
      return this.#fail("expression-depth", "symbols are defined by one another, or through too many others");
    }
    const values: (number | bigint)[] = [];
    const sections: number[] = [];
    for (const term of terms) {
      const top = values.length - 1;
      switch (term.kind) {
        case TermKind.value:
          values.push(term.value);
          sections.push(absolute);
          break;
        case TermKind.here:
          values.push(location.offset + (this.bases === null ? 0 : this.bases[location.section]));
          sections.push(this.bases === null ? location.section : absolute);
          break;
        case TermKind.symbol: {
          const value = this.#symbol(term.symbol!, term, chain);
          if (value === null) return null;
          values.push(value);
          sections.push(this.section);
          break;
        }
        case TermKind.unary: {
          if (sections[top] !== absolute) return null;
          values[top] = unary(term.name, values[top]);
          break;
        }
        case TermKind.binary: {
          const b = values.pop()!;
          const sectionB = sections.pop()!;
          const section = sectionOf(term.name, sections[top - 1], sectionB);
          if (section === null) return null;
          const value = binary(term.name, values[top - 1], b);
          if (value === null) return this.#fail("division-by-zero", "division by zero", term.place);
          values[top - 1] = value;
          sections[top - 1] = section;
          break;
        }
        case TermKind.function: {
          const value = this.bases === null ? null : this.#function(term, Number(values[top]), location, chain);
          if (value === null) return null;
          values[top] = value;
          break;
        }
        default:
          return this.#fail("expression", `'{${term.name}}' has no value`, term.place);
      }
    }
    this.section = sections[0];
    return values[0];
  }

  #symbol(symbol: SymbolEntry, term: Term, chain: number): number | bigint | null {
    switch (symbol.state) {
      case "absolute":
        this.section = absolute;
        return symbol.value;
      case "label":
        this.section = this.bases === null ? symbol.section : absolute;
        return this.bases === null ? symbol.value : Number(symbol.value) + this.bases[symbol.section];
      case "expression": {
        if (this.bases === null) return null;
        const value = this.#evaluate(
          symbol.terms!,
          { section: symbol.section, offset: Number(symbol.value) },
          chain + 1,
        );
        if (value === null) return null;
        symbol.state = "absolute";
        symbol.value = value;
        this.section = absolute;
        return value;
      }
      default: {
        if (this.bases === null) return null;
        const name = quotable(term.name);
        if (isLocalName(symbol.name)) {
          const direction = term.name.endsWith("b") ? "before" : "after";
          return this.#fail(
            "undefined-symbol",
            `no label '${term.name.slice(0, -1)}:' ${direction} this line`,
            term.place,
          );
        }
        return this.#fail("undefined-symbol", `undefined symbol '${name}'`, term.place);
      }
    }
  }

  #function(term: Term, value: number, location: Location, chain: number): number | null {
    const plain = this.#functions.plain[term.name];
    if (plain !== undefined) return plain(value, location.offset + this.bases![location.section]);
    const paired = this.#functions.paired[term.name];
    const pair = this.pairs.get(pairKey(paired.of, value));
    if (pair === undefined) {
      this.#fail(
        "unpaired-function",
        `no instruction with ${paired.of} at address 0x${(value >>> 0).toString(16)}`,
        term.place,
      );
      this.error = { ...this.error!, expected: `${term.name} of a label in front of an instruction with ${paired.of}` };
      return null;
    }
    // Pairs nest at most once: nobody needs more, and longer chains could branch without bound.
    const target = this.#evaluate(pair.terms, pair.location, chain + maximumChain * 3 / 4);
    if (target === null) return null;
    return paired.evaluate(Number(target), pair.location.offset + this.bases![pair.location.section]);
  }

  #fail(code: string, message: string, place = -1): null {
    this.error ??= { code, message };
    if (this.errorPlace < 0) this.errorPlace = place;
    return null;
  }
}

/** Key of `Evaluator.pairs`. */
export function pairKey(name: string, address: number): string {
  return `${name} ${address}`;
}

/** Section of a binary operation's result, or null if it is not known before sections have addresses. */
function sectionOf(operation: string, a: number, b: number): number | null {
  if (a === absolute && b === absolute) return absolute;
  if (operation === "+") return a === absolute ? b : b === absolute ? a : null;
  if (operation === "-" && b === absolute) return a;
  const sameSection = a === b && (operation === "-" || operation in comparisons);
  return sameSection ? absolute : null;
}

const comparisons: Readonly<Record<string, (a: number | bigint, b: number | bigint) => boolean>> = {
  "==": (a, b) => a == b,
  "!=": (a, b) => a != b,
  "<>": (a, b) => a != b,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
};

function unary(operation: string, a: number | bigint): number | bigint {
  switch (operation) {
    case "-":
      return typeof a === "number" ? 0 - a : narrow(-a);
    case "~":
      return typeof a === "number" ? -1 - a : narrow(~a);
    case "!":
      return a == 0 ? 1 : 0;
    default:
      return a;
  }
}

/** Result of an operation as GNU defines it (comparisons give -1 or 0), or null for a division by zero. */
function binary(operation: string, a: number | bigint, b: number | bigint): number | bigint | null {
  if (typeof a === "number" && typeof b === "number") {
    const quick = binaryNumber(operation, a, b);
    if (quick === null || Number.isSafeInteger(quick)) return quick;
  }
  const compare = comparisons[operation];
  if (compare !== undefined) return compare(a, b) ? -1 : 0;
  return binaryWide(operation, BigInt(a), BigInt(b));
}

/** The operation on doubles where it is exact; NaN otherwise. */
function binaryNumber(operation: string, a: number, b: number): number | null {
  switch (operation) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b + 0;
    case "/":
      return b === 0 ? null : Math.trunc(a / b) + 0;
    case "%":
      return b === 0 ? null : a % b + 0;
    case "<<":
      return b >= 0 && b < 32 && Math.abs(a) < 0x200000 ? a * 2 ** b + 0 : NaN;
    case ">>":
      return a >= 0 && b >= 0 && b < 53 ? Math.floor(a / 2 ** b) : NaN;
    case "&":
      return isInt32(a) && isInt32(b) ? a & b : NaN;
    case "|":
      return isInt32(a) && isInt32(b) ? a | b : NaN;
    case "^":
      return isInt32(a) && isInt32(b) ? a ^ b : NaN;
    case "&&":
      return a !== 0 && b !== 0 ? 1 : 0;
    case "||":
      return a !== 0 || b !== 0 ? 1 : 0;
    default:
      return NaN;
  }
}

function binaryWide(operation: string, a: bigint, b: bigint): number | bigint | null {
  switch (operation) {
    case "+":
      return narrow(a + b);
    case "-":
      return narrow(a - b);
    case "*":
      return narrow(a * b);
    case "/":
      return b === 0n ? null : narrow(a / b);
    case "%":
      return b === 0n ? null : narrow(a % b);
    case "<<":
      return b < 0n || b > 63n ? 0 : narrow(a << b);
    case ">>":
      return b < 0n || b > 63n ? 0 : narrow(BigInt.asUintN(64, a) >> b);
    case "&":
      return narrow(a & b);
    case "|":
      return narrow(a | b);
    case "^":
      return narrow(a ^ b);
    case "&&":
      return a !== 0n && b !== 0n ? 1 : 0;
    default:
      return a !== 0n || b !== 0n ? 1 : 0;
  }
}

function isInt32(value: number): boolean {
  return value === (value | 0);
}

/** Wraps to signed 64 bits and returns a double where it is exact. */
function narrow(value: bigint): number | bigint {
  const wrapped = BigInt.asIntN(64, value);
  const number = Number(wrapped);
  return Number.isSafeInteger(number) ? number : wrapped;
}
