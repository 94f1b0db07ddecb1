/**
 * A table-driven assembler for any `InstructionSet`, in GNU's dialect. It finds every error of a text, and it never throws,
 * whatever it is given.
 *
 * One pass reads statements and encodes what is known; instructions and data that need addresses wait as fixups until the
 * sections are placed. Sizes never depend on addresses, so nothing is read twice.
 * @module
 */
import type { Diagnostic } from "../diagnostic.ts";
import type { InstructionSet, SectionDefinition } from "../instruction_set.ts";
import type { AssemblyResult } from "../plugin.ts";
import { Assembly } from "./assembly.ts";
import { DirectiveReader } from "./directives.ts";
import { InstructionReader, placePairs } from "./instructions.ts";
import { TokenKind } from "./lexer.ts";
import { buildProgram } from "./program.ts";
import { quotable } from "./reporter.ts";
import { placeSections } from "./sections.ts";
import { buildTables, type Tables } from "./tables.ts";

export { standardDirectives } from "./directives.ts";

/** Longest source text, in UTF-16 units. */
export const maximumSourceLength = 16 * 2 ** 20;

/** An assembler of one instruction set and memory layout. */
export interface Assembler {
  /**
   * Assembles a source text. Never throws; errors are in the diagnostics.
   * @param symbols constants that the text may use, and give another value with `.equ`
   */
  assemble(source: string, symbols?: Readonly<Record<string, number>>): AssemblyResult;
}

/**
 * Creates an assembler.
 * @param set the instruction set
 * @param layout sections and where they go; the first with code is the one a source starts in
 * @throws TypeError if the set's patterns or the layout are malformed (a fault of the plugin, not of a source)
 */
export function createAssembler(set: InstructionSet, layout: readonly SectionDefinition[]): Assembler {
  const tables = buildTables(set);
  checkLayout(layout);
  return { assemble: (source, symbols = {}) => assemble(source, symbols, tables, layout) };
}

function checkLayout(layout: readonly SectionDefinition[]): void {
  if (!layout.some((section) => section.content === "code")) throw new TypeError("the layout has no section for code");
  const seen = new Set<string>();
  for (const { name, origin } of layout) {
    if (typeof origin !== "number" && !seen.has(origin.after)) {
      throw new TypeError(`section ${name} follows ${origin.after}, which must stand before it in the layout`);
    }
    seen.add(name);
  }
}

function assemble(
  source: string,
  symbols: Readonly<Record<string, number>>,
  tables: Tables,
  layout: readonly SectionDefinition[],
): AssemblyResult {
  if (source.length > maximumSourceLength) {
    return {
      diagnostics: [
        wholeText(
          "source-too-long",
          `the source has ${source.length} characters; at most ${maximumSourceLength} are read`,
        ),
      ],
    };
  }
  const assembly = new Assembly(source, symbols, tables, layout);
  const instructions = new InstructionReader(assembly);
  const directives = new DirectiveReader(assembly, instructions);
  const { lexer, reporter } = assembly;
  while (!assembly.ended && lexer.next()) readStatement(assembly, instructions, directives);
  placeSections(assembly.sections, (place, remark) => {
    const start = Math.max(place, 0);
    reporter.error(start, start + /^[\w.$]*/.exec(source.slice(start, start + 64))![0].length, remark);
  });
  assembly.evaluator.bases = assembly.sections.map((section) => section.base);
  placePairs(assembly);
  for (const fixup of assembly.fixups) fixup.resolve(assembly, fixup);
  const program = buildProgram(assembly);
  const diagnostics = reporter.finish();
  if (reporter.errors > 0) return { diagnostics };
  if (program === null) {
    return { diagnostics: [...diagnostics, wholeText("empty-program", "the program has no instruction")] };
  }
  return { program, diagnostics };
}

function wholeText(code: string, message: string): Diagnostic {
  return { severity: "error", code, message, line: 1, column: 1, length: 0, token: "" };
}

function readStatement(assembly: Assembly, instructions: InstructionReader, directives: DirectiveReader): void {
  const { lexer, symbols } = assembly;
  if (assembly.skippingTo !== null) return skip(assembly);
  let index = 0;
  const { withoutLabels } = assembly.tables.set;
  if (withoutLabels && (lexer.is(1, ":") || lexer.is(1, "="))) {
    if (lexer.is(1, ":")) {
      return assembly.errorAt(0, { code: "labels", message: "labels are not supported", hint: withoutLabels.hint });
    }
    return assembly.errorAt(0, { code: "labels", message: "named values are not supported", hint: "write the number" });
  }
  while (lexer.is(index + 1, ":")) {
    const text = lexer.text(index);
    if (lexer.kinds[index] === TokenKind.identifier && text !== ".") {
      assembly.defineLabel(symbols.reference(text), text, index);
    } else if (lexer.kinds[index] === TokenKind.number && /^[0-9]{1,9}$/.test(text)) {
      assembly.defineLabel(symbols.defineLocal(text), text, index);
    } else {
      const message = `'${quotable(text)}' is no name for a label`;
      return assembly.errorAt(index, {
        code: "label-name",
        message,
        expected: "a name, or a number for a local label",
      });
    }
    index += 2;
  }
  if (index >= lexer.count) return;
  const isName = lexer.kinds[index] === TokenKind.identifier;
  const isDirective = isName && lexer.source.charCodeAt(lexer.starts[index]) === 46;
  if (isDirective && directives.isIgnored(lexer.text(index))) return directives.read(index);
  if (lexer.bad >= 0) return badToken(assembly, lexer.bad);
  if (!isName) {
    const message = `unexpected '${quotable(lexer.text(index))}'`;
    const expected = withoutLabels ? "a mnemonic" : "a mnemonic, a directive or a label";
    return assembly.errorAt(index, { code: "statement", message, expected });
  }
  if (lexer.is(index + 1, "=")) directives.assign(index);
  else if (isDirective) directives.read(index);
  else instructions.read(index);
}

/** Skips the body of a refused `.macro` or `.rept`. */
function skip(assembly: Assembly): void {
  const block = assembly.skippingTo!;
  const name = assembly.lexer.text(0).toLowerCase();
  if (block.begin.includes(name)) block.depth++;
  if (name === block.end && --block.depth === 0) assembly.skippingTo = null;
}

function badToken(assembly: Assembly, index: number): void {
  const text = assembly.lexer.text(index);
  if (text.startsWith('"') || text.startsWith("'")) {
    return assembly.errorAt(index, { code: "string", message: "the closing quote is missing", expected: text[0] });
  }
  if (text.startsWith("/*")) {
    return assembly.errorAt(index, { code: "comment", message: "the comment is not closed", expected: "'*/'" });
  }
  const code = text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
  const message = `unexpected character '${quotable(text.slice(0, 8))}' (U+${code})`;
  assembly.errorAt(index, { code: "character", message, expected: "assembly text in ASCII" });
}
