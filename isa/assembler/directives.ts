/**
 * The directives: which exist, which are refused and why, and what they do.
 * @module
 */
import type { Assembly } from "./assembly.ts";
import { type DataFormat, emitData, emitFloats, emitStrings } from "./data.ts";
import type { InstructionReader } from "./instructions.ts";
import { parseString, TokenKind } from "./lexer.ts";
import { quotable } from "./reporter.ts";
import { Section, sectionOfName } from "./sections.ts";
import { suggest } from "./suggestions.ts";

/** Largest alignment in bytes. */
const maximumAlignment = 65536;

/** Why directives are refused. */
const refused: Readonly<Record<string, string>> = {
  ".incbin": "a program is one text; nothing is read from files",
  ".include": "a program is one text; nothing is read from files",
  ".macro": "macros are not available; write the instructions out",
  ".endm": "macros are not available",
  ".rept": "repetition is not available; write the lines out, or .fill and .zero for data",
  ".irp": "repetition is not available; write the lines out",
  ".irpc": "repetition is not available; write the lines out",
  ".endr": "repetition is not available",
  ".org": "places are fixed by the sections; use .zero or .balign for gaps",
  ".if": "conditional assembly is not available",
  ".ifdef": "conditional assembly is not available",
  ".ifndef": "conditional assembly is not available",
  ".else": "conditional assembly is not available",
  ".elseif": "conditional assembly is not available",
  ".endif": "conditional assembly is not available",
  ".insn": "write the instruction by its mnemonic",
  ".altmacro": "macros are not available",
  ".purgem": "macros are not available",
  ".exitm": "macros are not available",
  ".weakref": "there is no linker; every symbol is defined in the program",
  ".print": "a program prints nothing",
  ".uleb128": "use .byte",
  ".sleb128": "use .byte",
};

/** Blocks that are skipped whole behind their refused first line. */
const blocks: readonly { readonly begin: readonly string[]; readonly end: string }[] = [
  { begin: [".macro"], end: ".endm" },
  { begin: [".rept", ".irp", ".irpc"], end: ".endr" },
];

/** Directives that tell a linker, a debugger or an unwinder something and change no byte here. */
const ignored: readonly string[] = [
  ".file",
  ".ident",
  ".attribute",
  ".addrsig",
  ".addrsig_sym",
  ".type",
  ".size",
  ".globl",
  ".global",
  ".local",
  ".weak",
  ".hidden",
  ".protected",
  ".internal",
  ".extern",
  ".loc",
  ".variant_cc",
  ".cfi_startproc",
  ".cfi_endproc",
  ".cfi_def_cfa",
  ".cfi_def_cfa_offset",
  ".cfi_def_cfa_register",
  ".cfi_offset",
  ".cfi_restore",
  ".cfi_sections",
  ".cfi_remember_state",
  ".cfi_restore_state",
  ".cfi_adjust_cfa_offset",
];

type Handler = (reader: DirectiveReader, index: number) => void;

const data = (format: DataFormat): Handler => (reader, index) => emitData(reader.assembly, index, format);
const integer = (bytes: number) => data({ bytes, name: `${bytes * 8}-bit value` });

const handlers: Readonly<Record<string, Handler>> = {
  ".byte": integer(1),
  ".half": integer(2),
  ".short": integer(2),
  ".hword": integer(2),
  ".2byte": integer(2),
  ".word": integer(4),
  ".long": integer(4),
  ".int": integer(4),
  ".4byte": integer(4),
  ".dword": integer(8),
  ".quad": integer(8),
  ".8byte": integer(8),
  ".float": (reader, index) => emitFloats(reader.assembly, index, 4),
  ".single": (reader, index) => emitFloats(reader.assembly, index, 4),
  ".double": (reader, index) => emitFloats(reader.assembly, index, 8),
  ".ascii": (reader, index) => emitStrings(reader.assembly, index, false),
  ".asciz": (reader, index) => emitStrings(reader.assembly, index, true),
  ".string": (reader, index) => emitStrings(reader.assembly, index, true),
  ".zero": (reader, index) => reader.space(index),
  ".skip": (reader, index) => reader.space(index),
  ".space": (reader, index) => reader.space(index),
  ".fill": (reader, index) => reader.fill(index),
  ".align": (reader, index) => reader.align(index, true),
  ".p2align": (reader, index) => reader.align(index, true),
  ".balign": (reader, index) => reader.align(index, false),
  ".equ": (reader, index) => reader.define(index, false),
  ".set": (reader, index) => reader.define(index, false),
  ".equiv": (reader, index) => reader.define(index, true),
  ".section": (reader, index) => reader.namedSection(index),
  ".text": (reader, index) => reader.enterSection(".text", index),
  ".data": (reader, index) => reader.enterSection(".data", index),
  ".rodata": (reader, index) => reader.enterSection(".rodata", index),
  ".bss": (reader, index) => reader.enterSection(".bss", index),
  ".comm": (reader, index) => reader.common(index),
  ".lcomm": (reader, index) => reader.common(index),
  ".option": (reader, index) => reader.option(index),
  ".end": (reader) => void (reader.assembly.ended = true),
};

/** Every directive that the assembler knows; an instruction set lists those that it allows. */
export const standardDirectives: readonly string[] = [...Object.keys(handlers), ...ignored];

const ignoredNames: ReadonlySet<string> = new Set(ignored);

const optionsAccepted = new Set(["norvc", "norelax", "relax", "push", "pop", "nopic", "no-csr-check"]);

/** Assembles the directives of one source. */
export class DirectiveReader {
  readonly #allowed: ReadonlySet<string>;

  constructor(readonly assembly: Assembly, readonly instructions: InstructionReader) {
    this.#allowed = new Set(
      assembly.tables.set.directives.map((name) => name.startsWith(".") ? name : `.${name}`),
    );
  }

  /** Whether a directive's operands are not even looked at. */
  isIgnored(name: string): boolean {
    return ignoredNames.has(name);
  }

  /** Assembles the statement whose directive is the given token. */
  read(index: number): void {
    const { assembly } = this;
    const name = assembly.lexer.text(index).toLowerCase();
    const allowed = this.#allowed.has(name);
    if (allowed && ignoredNames.has(name)) return;
    const handler = allowed && Object.hasOwn(handlers, name) ? handlers[name] : undefined;
    if (handler) return handler(this, index);
    const reason = Object.hasOwn(refused, name) ? refused[name] : undefined;
    const known = Object.hasOwn(handlers, name) || ignoredNames.has(name);
    const message = reason !== undefined
      ? `directive ${quotable(name)} is refused`
      : known
      ? `directive ${name} is not available for ${assembly.tables.set.title}`
      : `unknown directive '${quotable(name)}'`;
    const hint = reason ?? (assembly.reporter.full ? undefined : suggest(name.slice(1), this.#names()));
    const code = reason !== undefined || known ? "refused-directive" : "unknown-directive";
    assembly.errorAt(index, { code, message, hint });
    const block = blocks.find(({ begin }) => begin.includes(name));
    if (block) assembly.skippingTo = { ...block, depth: 1 };
  }

  /** `name = expression`; the name is the given token. */
  assign(index: number): void {
    this.#define(index, index + 2, false);
  }

  /** `.set name, expression`. */
  define(index: number, once: boolean): void {
    const { lexer } = this.assembly;
    if (lexer.kinds[index + 1] !== TokenKind.identifier || index + 1 >= lexer.count || !lexer.is(index + 2, ",")) {
      const form = `${lexer.text(index)} name, value`;
      return this.assembly.errorAt(index, { code: "syntax", message: "a name and a value are needed", expected: form });
    }
    this.#define(index + 1, index + 3, once);
  }

  #define(name: number, from: number, once: boolean): void {
    const { lexer, parser, tables } = this.assembly;
    const text = lexer.text(name);
    if (text === ".") {
      const hint = "use .zero or .balign for gaps";
      return this.assembly.errorAt(name, { code: "refused-directive", message: "'.' cannot be set", hint });
    }
    if (tables.registerNames.has(tables.fold(text))) {
      return this.assembly.errorAt(name, {
        code: "label-name",
        message: `'${text}' is a register`,
        expected: "another name",
      });
    }
    if (!parser.parse(lexer, from)) return this.assembly.errorAt(parser.position, parser.error!);
    if (parser.position < lexer.count) return this.#unexpected(parser.position);
    this.assembly.defineValue(name, parser.terms, once);
  }

  /** `.zero count`, `.skip count, value`. */
  space(index: number): void {
    const values = this.#constants(index, ["count", "value"], 1);
    if (values === null) return;
    const [count, value = 0] = values;
    if (count < 0 || count > 0xffffffff) return this.#range(index + 1, "count", count, "0..4294967295");
    this.#repeat(index, count, 1, value);
  }

  /** `.fill count, size, value`. */
  fill(index: number): void {
    const values = this.#constants(index, ["count", "size", "value"], 1);
    if (values === null) return;
    const [count, size = 1, value = 0] = values;
    if (count < 0 || count > 0xffffffff) return this.#range(index + 1, "count", count, "0..4294967295");
    if (size < 0 || size > 8) return this.#range(index + 1, "size", size, "0..8");
    this.#repeat(index, count, size, value);
  }

  /** `.balign bytes, fill, most` or, with an exponent, `.p2align exponent, fill, most`. */
  align(index: number, exponent: boolean): void {
    const { section, lexer, tables } = this.assembly;
    const values = this.#constants(index, [exponent ? "exponent" : "bytes", "fill", "most"], 1);
    if (values === null) return;
    const [argument, fill, most] = values;
    const bytes = exponent ? 2 ** argument : argument === 0 ? 1 : argument;
    if (!(bytes >= 1 && bytes <= maximumAlignment) || !Number.isInteger(Math.log2(bytes))) {
      const expected = exponent ? `0..${Math.log2(maximumAlignment)}` : `a power of two up to ${maximumAlignment}`;
      return this.#range(index + 1, "alignment", argument, expected);
    }
    const gap = (bytes - section.size % bytes) % bytes;
    if (most !== undefined && gap > most) return;
    section.alignment = Math.max(section.alignment, bytes);
    if (gap === 0) return;
    const start = section.size;
    const offset = section.reserve(gap, lexer.starts[index]);
    if (offset < 0 || section.definition!.content === "zero") return;
    const word = this.instructions.fillWord;
    if (section.isCode && fill === undefined && word !== null) {
      const { wordBytes } = tables.set;
      const place = [lexer.line, lexer.starts[index] - lexer.lineStart + 1] as const;
      for (let at = Math.ceil(start / wordBytes) * wordBytes; at + wordBytes <= offset + gap; at += wordBytes) {
        section.write(at, wordBytes, word);
        section.lines.push(at, ...place);
      }
    } else {
      section.bytes.fill((fill ?? 0) & 255, offset, offset + gap);
    }
  }

  /** `.section name, "flags", @type`. */
  namedSection(index: number): void {
    const { lexer } = this.assembly;
    if (index + 1 >= lexer.count) {
      return this.assembly.errorAt(index, {
        code: "syntax",
        message: "the section's name is missing",
        expected: ".section .rodata",
      });
    }
    let next = index + 1;
    let name: string;
    if (lexer.kinds[next] === TokenKind.string) {
      const bytes = parseString(lexer.text(next));
      name = bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : lexer.text(next);
      next++;
    } else {
      // Names such as .note.GNU-stack are several tokens.
      while (next < lexer.count && !lexer.is(next, ",")) next++;
      name = lexer.source.slice(lexer.starts[index + 1], lexer.ends[next - 1]);
    }
    const flags = lexer.is(next, ",") && lexer.kinds[next + 1] === TokenKind.string && next + 1 < lexer.count
      ? lexer.text(next + 1).slice(1, -1)
      : null;
    this.enterSection(name, index + 1, flags);
  }

  /** Switches to a section. Sections that are not loaded are read and thrown away. */
  enterSection(name: string, index: number, flags: string | null = null): void {
    const { assembly } = this;
    let section = sectionOfName(assembly.sections, name);
    const loaded = flags === null
      ? !/^\.(debug|note|comment|riscv\.attributes|llvm|eh_frame|stab)/.test(name)
      : flags.includes("a");
    if (section === null && !loaded) {
      section = new Section(name.slice(0, 64), null);
      assembly.sections.push(section);
    }
    if (section === null) {
      const expected = assembly.sections.filter((entry) => entry.definition).map((entry) => entry.name).join(", ");
      const message = `there is no section '${quotable(name)}' here`;
      return assembly.errorAt(index, { code: "unknown-section", message, expected });
    }
    assembly.section = section;
    assembly.sectionIndex = assembly.sections.indexOf(section);
  }

  /** `.comm name, size, alignment`: zeroed space. */
  common(index: number): void {
    const { assembly } = this;
    const { lexer } = assembly;
    if (lexer.kinds[index + 1] !== TokenKind.identifier || index + 1 >= lexer.count || !lexer.is(index + 2, ",")) {
      return assembly.errorAt(index, {
        code: "syntax",
        message: "a name and a size are needed",
        expected: ".comm name, size, alignment",
      });
    }
    const values = this.#constants(index + 2, ["size", "alignment"], 1);
    if (values === null) return;
    const [size, alignment = 1] = values;
    if (size < 0 || size > 0xffffffff) return this.#range(index + 3, "size", size, "0..4294967295");
    if (alignment < 1 || alignment > maximumAlignment || !Number.isInteger(Math.log2(alignment))) {
      return this.#range(index + 3, "alignment", alignment, `a power of two up to ${maximumAlignment}`);
    }
    const { section, sectionIndex } = assembly;
    const zeroed = assembly.sections.find((entry) => entry.definition?.content === "zero");
    if (zeroed === undefined) return this.enterSection(".bss", index);
    assembly.section = zeroed;
    assembly.sectionIndex = assembly.sections.indexOf(zeroed);
    zeroed.alignment = Math.max(zeroed.alignment, alignment);
    zeroed.reserve((alignment - zeroed.size % alignment) % alignment, lexer.starts[index]);
    assembly.defineLabel(assembly.symbols.reference(lexer.text(index + 1)), lexer.text(index + 1), index + 1);
    zeroed.reserve(size, lexer.starts[index]);
    assembly.section = section;
    assembly.sectionIndex = sectionIndex;
  }

  /** `.option norvc` and others that change nothing here. */
  option(index: number): void {
    const { lexer } = this.assembly;
    const last = lexer.count - 1;
    const text = last > index ? lexer.source.slice(lexer.starts[index + 1], lexer.ends[last]) : "";
    if (optionsAccepted.has(text) || text.startsWith("arch")) return;
    const hint = text === "rvc" ? "compressed instructions are not available" : undefined;
    const message = `.option '${quotable(text)}' is refused`;
    this.assembly.errorAt(index, {
      code: "refused-directive",
      message,
      expected: [...optionsAccepted].join(", "),
      hint,
    });
  }

  *#names(): Generator<string> {
    for (const name of this.#allowed) yield name.slice(1);
  }

  /** Constant arguments separated by commas; an empty one is undefined. Null after an error. */
  #constants(index: number, names: readonly string[], needed: number): (number | undefined)[] & { 0: number } | null {
    const { assembly } = this;
    const { lexer, parser } = assembly;
    const values: (number | undefined)[] = [];
    let position = index + 1;
    while (position < lexer.count) {
      if (values.length === names.length) return this.#unexpected(position), null;
      if (lexer.is(position, ",")) {
        values.push(undefined);
        position++;
        continue;
      }
      const first = position;
      if (!parser.parse(lexer, first)) return assembly.errorAt(parser.position, parser.error!), null;
      const value = assembly.constant(parser.terms);
      if (value === null) {
        const end = lexer.ends[parser.position - 1];
        if (assembly.evaluator.error) return assembly.reportEvaluation(lexer.starts[first], end), null;
        assembly.reporter.error(lexer.starts[first], end, {
          code: "not-constant",
          message: `the ${names[values.length]} must be known here`,
          expected: "a number, or symbols that are defined further up",
        });
        return null;
      }
      values.push(Number(value));
      position = parser.position;
      if (position < lexer.count && !lexer.is(position, ",")) return this.#unexpected(position), null;
      position++;
    }
    if (values.length < needed || values[0] === undefined) {
      const name = lexer.text(index);
      assembly.errorAt(index, {
        code: "syntax",
        message: `the ${names[0]} is missing`,
        expected: `${name} ${names.join(", ")}`,
      });
      return null;
    }
    return values as (number | undefined)[] & { 0: number };
  }

  #repeat(index: number, count: number, size: number, value: number): void {
    const { section, lexer } = this.assembly;
    const start = lexer.starts[index];
    if (section.definition?.content === "zero" && value !== 0) return this.#inZeroSection(index);
    const offset = section.reserve(count * size, start);
    if (offset < 0 || count === 0) return;
    if (section.isCode) section.lines.push(offset, lexer.line, start - lexer.lineStart + 1);
    if (value === 0) return;
    const wide = BigInt.asUintN(64, BigInt(value));
    for (let byte = 0; byte < size; byte++) {
      const bits = Number((wide >> BigInt(8 * byte)) & 255n);
      for (let at = offset + byte; at < offset + count * size; at += size) section.bytes[at] = bits;
    }
  }

  #inZeroSection(index: number): void {
    const message = `section ${this.assembly.section.name} holds zeros only`;
    this.assembly.errorAt(index, { code: "data-in-zero-section", message, hint: "use .data or .rodata" });
  }

  #range(index: number, name: string, value: number, expected: string): void {
    this.assembly.errorAt(index, { code: "directive-range", message: `${name} ${value} is out of range`, expected });
  }

  #unexpected(index: number): void {
    const text = quotable(this.assembly.lexer.text(index));
    this.assembly.errorAt(index, {
      code: "syntax",
      message: `unexpected '${text}'`,
      expected: "the end of the statement",
    });
  }
}
