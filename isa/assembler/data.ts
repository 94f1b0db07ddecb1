/**
 * Data directives: integers, floating-point numbers and strings.
 * @module
 */
import type { Assembly, Fixup } from "./assembly.ts";
import { type Term, TermKind } from "./expression.ts";
import { parseString, TokenKind } from "./lexer.ts";
import { quotable } from "./reporter.ts";

/** Size of a datum. */
export interface DataFormat {
  readonly bytes: number;
  /** For messages. */
  readonly name: string;
}

interface DataFixup extends Fixup {
  readonly terms: readonly Term[];
  readonly format: DataFormat;
  readonly start: number;
  readonly end: number;
}

/** `.word value, value, …` and its like; the directive is the given token. */
export function emitData(assembly: Assembly, index: number, format: DataFormat): void {
  const { lexer, parser } = assembly;
  let position = index + 1;
  while (position < lexer.count) {
    if (!parser.parse(lexer, position)) return assembly.errorAt(parser.position, parser.error!);
    const start = lexer.starts[position];
    const end = lexer.ends[parser.position - 1];
    emitDatum(assembly, format, parser.terms, start, end);
    position = parser.position;
    if (position >= lexer.count) return;
    if (!lexer.is(position, ",")) return unexpected(assembly, position);
    position++;
    if (position >= lexer.count) {
      return assembly.errorAt(position, { code: "syntax", message: "a value is missing", expected: format.name });
    }
  }
}

function emitDatum(assembly: Assembly, format: DataFormat, terms: readonly Term[], start: number, end: number): void {
  const { section, sectionIndex, lexer } = assembly;
  const location = assembly.location;
  const offset = section.reserve(format.bytes, start);
  if (offset < 0) return;
  if (section.isCode) section.lines.push(offset, lexer.line, start - lexer.lineStart + 1);
  const constant = terms.length === 1 && terms[0].kind === TermKind.value
    ? terms[0].value
    : assembly.constant(terms, location);
  const fixup: DataFixup = { section, sectionIndex, offset, terms, format, start, end, resolve: resolveDatum };
  if (constant === null) assembly.fixups.push(fixup);
  else writeDatum(assembly, fixup, constant);
}

function resolveDatum(assembly: Assembly, fixup: Fixup): void {
  const { terms, start, end, sectionIndex, offset } = fixup as DataFixup;
  const value = assembly.evaluator.evaluate(terms, { section: sectionIndex, offset });
  if (value === null) assembly.reportEvaluation(start, end);
  else writeDatum(assembly, fixup as DataFixup, value);
}

function writeDatum(assembly: Assembly, fixup: DataFixup, value: number | bigint): void {
  const { section, offset, format, start, end } = fixup;
  const limit = 2 ** (8 * format.bytes);
  if (value < -limit / 2 || value >= limit) {
    assembly.reporter.error(start, end, {
      code: "data-range",
      message: `${value} does not fit ${8 * format.bytes} bits`,
      expected: format.bytes === 8 ? "64 bits" : `${-limit / 2}..${limit - 1}`,
    });
    return;
  }
  if (section.definition!.content === "zero" && value != 0) {
    const message = `section ${section.name} holds zeros only`;
    assembly.reporter.error(start, end, { code: "data-in-zero-section", message, hint: "use .data or .rodata" });
    return;
  }
  if (format.bytes <= 4) return section.write(offset, format.bytes, Number(value) | 0);
  const wide = BigInt.asUintN(64, BigInt(value));
  section.write(offset, 4, Number(wide & 0xffffffffn) | 0);
  section.write(offset + 4, 4, Number(wide >> 32n) | 0);
}

/** `.float 1.5, -2e3` (4 bytes) and `.double` (8 bytes). */
export function emitFloats(assembly: Assembly, index: number, bytes: 4 | 8): void {
  const { lexer, section } = assembly;
  if (!mayHoldNonzero(assembly, index)) return;
  for (let position = index + 1; position < lexer.count; position++) {
    const first = position;
    while (position < lexer.count && !lexer.is(position, ",")) position++;
    const start = lexer.startOf(first);
    const end = position > first ? lexer.ends[position - 1] : start;
    const text = lexer.source.slice(start, Math.min(end, start + 64));
    const value = parseFloatingPoint(text);
    if (value === null) {
      const expected = "a number such as 1.5, -2e-3, inf or nan";
      return assembly.reporter.error(start, end, {
        code: "number",
        message: `'${quotable(text)}' is no floating-point number`,
        expected,
      });
    }
    const offset = section.reserve(bytes, start);
    if (offset < 0) continue;
    if (section.isCode) section.lines.push(offset, lexer.line, start - lexer.lineStart + 1);
    const view = new DataView(section.bytes.buffer, section.bytes.byteOffset + offset, bytes);
    if (bytes === 4) view.setFloat32(0, value, true);
    else view.setFloat64(0, value, true);
  }
}

function parseFloatingPoint(text: string): number | null {
  const lower = text.toLowerCase().replace(/\s+/g, "");
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/.test(lower)) return Number(lower);
  if (/^[+-]?inf(inity)?$/.test(lower)) return lower.startsWith("-") ? -Infinity : Infinity;
  return /^[+-]?nan$/.test(lower) ? NaN : null;
}

/** `.ascii "text"`; with `terminated` each string ends in a zero byte. */
export function emitStrings(assembly: Assembly, index: number, terminated: boolean): void {
  const { lexer, section } = assembly;
  if (!mayHoldNonzero(assembly, index)) return;
  for (let position = index + 1; position < lexer.count; position += 2) {
    if (lexer.kinds[position] !== TokenKind.string) {
      const text = quotable(lexer.text(position));
      return assembly.errorAt(position, {
        code: "syntax",
        message: `unexpected '${text}'`,
        expected: "a string in quotes",
      });
    }
    const bytes = parseString(lexer.text(position));
    if (!(bytes instanceof Uint8Array)) {
      return assembly.errorAt(position, { code: "string", message: quotable(bytes.error) });
    }
    const start = lexer.starts[position];
    const offset = section.reserve(bytes.length + (terminated ? 1 : 0), start);
    if (offset >= 0) {
      if (section.isCode) section.lines.push(offset, lexer.line, start - lexer.lineStart + 1);
      section.bytes.set(bytes, offset);
    }
    if (position + 1 < lexer.count && !lexer.is(position + 1, ",")) return unexpected(assembly, position + 1);
  }
}

function mayHoldNonzero(assembly: Assembly, index: number): boolean {
  const { section } = assembly;
  if (section.definition?.content !== "zero") return true;
  const message = `section ${section.name} holds zeros only`;
  assembly.errorAt(index, { code: "data-in-zero-section", message, hint: "use .data or .rodata" });
  return false;
}

function unexpected(assembly: Assembly, index: number): void {
  const text = quotable(assembly.lexer.text(index));
  assembly.errorAt(index, {
    code: "syntax",
    message: `unexpected '${text}'`,
    expected: "a comma or the end of the statement",
  });
}
