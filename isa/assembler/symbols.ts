/**
 * Labels and named values of one source text, with numeric local labels (`1:`, `1b`, `1f`).
 * @module
 */
import type { Term } from "./expression.ts";

/** A name and what is known about it. */
export interface SymbolEntry {
  readonly name: string;
  /** `expression`: defined by terms that could not be evaluated where they stood. */
  state: "undefined" | "label" | "absolute" | "expression";
  /** Offset in the section for labels, value for absolute symbols. */
  value: number | bigint;
  /** Index of the label's section, -1 for absolute symbols. */
  section: number;
  terms: readonly Term[] | null;
  /** Whether `.set` or `=` defined it, so that it may be defined again. */
  variable: boolean;
  /** Offset in the source at which it was defined, -1 for given constants. */
  place: number;
}

/** The symbols of one source text. */
export class SymbolTable {
  readonly entries: Map<string, SymbolEntry> = new Map();
  /** How often each numeric label was defined so far. */
  readonly #numeric = new Map<string, number>();

  /** The entry of a name, created undefined where it is new. */
  reference(name: string): SymbolEntry {
    let entry = this.entries.get(name);
    if (entry === undefined) {
      entry = { name, state: "undefined", value: 0, section: -1, terms: null, variable: false, place: 0 };
      this.entries.set(name, entry);
    }
    return entry;
  }

  /** The entry that `1b` or `1f` means at this point. */
  local(text: string): SymbolEntry {
    const number = String(parseInt(text, 10));
    const count = this.#numeric.get(number) ?? 0;
    return this.reference(localName(number, text.endsWith("b") ? count - 1 : count));
  }

  /** Counts a further definition of a numeric label and returns its entry. */
  defineLocal(digits: string): SymbolEntry {
    const number = String(parseInt(digits, 10));
    const count = this.#numeric.get(number) ?? 0;
    this.#numeric.set(number, count + 1);
    return this.reference(localName(number, count));
  }

  /** Names that a person gave, for suggestions. */
  *definedNames(): Generator<string> {
    for (const entry of this.entries.values()) {
      if (entry.state !== "undefined" && !isLocalName(entry.name)) yield entry.name;
    }
  }
}

/** Whether a symbol is a numeric local label. */
export function isLocalName(name: string): boolean {
  return name.charCodeAt(0) === 1;
}

function localName(number: string, index: number): string {
  return `\u0001${number} ${index}`;
}
