/**
 * Collects the diagnostics of one source text, at most a hundred, and counts the rest.
 * @module
 */
import type { Diagnostic } from "../diagnostic.ts";

/** Largest number of diagnostics that are listed. */
export const maximumDiagnostics = 100;

/** What a diagnostic says beside its place. */
export interface Remark {
  readonly code: string;
  readonly message: string;
  readonly expected?: string;
  readonly hint?: string;
}

/** Text as it may stand in a message: shortened to 40 characters, control characters escaped, well-formed. */
export function quotable(text: string): string {
  const short = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  return short.replace(
    /[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

interface Entry {
  readonly severity: "error" | "warning";
  readonly remark: Remark;
  readonly start: number;
  readonly end: number;
}

/** The diagnostics of one source text. */
export class Reporter {
  /** Number of errors, listed or not. */
  errors = 0;
  /** Number of warnings, listed or not. */
  warnings = 0;
  readonly #source: string;
  readonly #listedErrors: Entry[] = [];
  readonly #listedWarnings: Entry[] = [];
  #lineStarts: Int32Array | null = null;
  /** What was said about the place of the last diagnostics. */
  readonly #said = new Set<string>();
  #saidAt = -1;

  constructor(source: string) {
    this.#source = source;
  }

  /** Whether further errors are only counted, so that hints need not be worked out. */
  get full(): boolean {
    return this.#listedErrors.length >= maximumDiagnostics;
  }

  /** Records an error about `source[start, end)`. */
  error(start: number, end: number, remark: Remark): void {
    this.report("error", start, end, remark);
  }

  /** Records a diagnostic of either severity. */
  report(severity: "error" | "warning", start: number, end: number, remark: Remark): void {
    // The instructions of an expansion may all complain about the same operand.
    if (start !== this.#saidAt) this.#said.clear();
    this.#saidAt = start;
    const key = `${remark.code} ${remark.message}`;
    if (this.#said.has(key)) return;
    this.#said.add(key);
    if (severity === "error") this.errors++;
    else this.warnings++;
    const list = severity === "error" ? this.#listedErrors : this.#listedWarnings;
    if (list.length < maximumDiagnostics) list.push({ severity, remark, start, end });
  }

  /** 1-based line and column of an offset. */
  place(offset: number): { readonly line: number; readonly column: number } {
    const starts = this.#lineStarts ??= lineStartsOf(this.#source);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
  }

  /**
   * All diagnostics in the order of the source, errors before warnings where there are too many, with a last one that counts
   * what is not listed.
   */
  finish(): Diagnostic[] {
    const listed = [...this.#listedErrors, ...this.#listedWarnings].slice(0, maximumDiagnostics);
    listed.sort((a, b) => a.start - b.start);
    const result: Diagnostic[] = listed.map(({ severity, remark, start, end }) => ({
      severity,
      ...remark,
      ...this.place(start),
      length: end - start,
      token: quotable(this.#source.slice(start, Math.min(end, start + 41))),
    }));
    const more = this.errors + this.warnings - listed.length;
    if (more > 0) {
      const { line, column } = result[result.length - 1];
      const severity = this.errors > maximumDiagnostics ? "error" : "warning";
      const message = `… and ${more} more`;
      result.push({ severity, code: "too-many-diagnostics", message, line, column, length: 0, token: "" });
    }
    return result;
  }
}

function lineStartsOf(source: string): Int32Array {
  let count = 1;
  for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) count++;
  const starts = new Int32Array(count);
  let index = 1;
  for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) starts[index++] = at + 1;
  return starts;
}
