/**
 * Messages about source text: what is wrong, where, what was expected and what to do.
 * @module
 */

/** A message about a place in a source text. */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  /** Stable identifier for tests and tools: `unknown-mnemonic`, `immediate-range`. */
  readonly code: string;
  readonly message: string;
  /** 1-based line. */
  readonly line: number;
  /** 1-based column in UTF-16 units. */
  readonly column: number;
  /** Length of the offending token. */
  readonly length: number;
  /** The offending token, shortened to 40 characters. */
  readonly token: string;
  /** What would have been accepted. */
  readonly expected?: string;
  /** What to do. */
  readonly hint?: string;
}

/** `file:line:column: error: message (hint)`, the form that editors recognise. */
export function formatDiagnostic(diagnostic: Diagnostic, file = "kernel"): string {
  const { line, column, severity, message, expected, hint } = diagnostic;
  const tail = [expected && `expected ${expected}`, hint].filter(Boolean).join("; ");
  return `${file}:${line}:${column}: ${severity}: ${message}${tail ? ` (${tail})` : ""}`;
}
