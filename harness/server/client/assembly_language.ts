/**
 * The assembly language of a machine for the editor: highlighting and completion from its instruction table.
 * @module
 */
import type { CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { HighlightStyle, StreamLanguage, type StringStream, syntaxHighlighting } from "@codemirror/language";
import { tags } from "@lezer/highlight";

/** What the editor knows of a machine and a workload. */
export interface AssemblyLanguage {
  readonly lineComments: readonly string[];
  readonly directives: readonly string[];
  readonly instructions: readonly { readonly mnemonic: string; readonly form: string; readonly description: string }[];
  /** Constants of the workload, by name. */
  readonly symbols: Readonly<Record<string, number>>;
}

interface State {
  /** Whether the statement's mnemonic is still to come. */
  atStart: boolean;
  inComment: boolean;
}

/** Highlighting of a language, an extension of the editor; colours are the page's. */
export function assemblyHighlighting(language: AssemblyLanguage): ReturnType<typeof syntaxHighlighting> {
  const mnemonics = new Set(language.instructions.map(({ mnemonic }) => mnemonic.toLowerCase()));
  const parser = StreamLanguage.define<State>({
    name: "assembly",
    startState: () => ({ atStart: true, inComment: false }),
    token(stream, state) {
      if (stream.sol()) state.atStart = true;
      return token(stream, state, language, mnemonics);
    },
    languageData: { commentTokens: { line: language.lineComments[0] ?? "#" } },
  });
  return [parser, syntaxHighlighting(style)];
}

function token(
  stream: StringStream,
  state: State,
  language: AssemblyLanguage,
  mnemonics: ReadonlySet<string>,
): string | null {
  if (state.inComment) {
    while (!stream.eol()) {
      if (stream.match("*/")) {
        state.inComment = false;
        break;
      }
      stream.next();
    }
    return "comment";
  }
  if (stream.eatSpace()) return null;
  if (language.lineComments.some((mark) => stream.match(mark))) {
    stream.skipToEnd();
    return "comment";
  }
  if (stream.match("/*")) {
    state.inComment = true;
    return "comment";
  }
  if (stream.match(/^"(?:[^"\\]|\\.)*"?/)) return "string";
  if (stream.match(/^[\w.$]+:/)) return "labelName";
  if (stream.match(/^\.[a-zA-Z][\w.]*/)) {
    state.atStart = false;
    return "processingInstruction";
  }
  if (stream.match(/^-?(?:0[xX][0-9a-fA-F_]+|0[bB][01_]+|[0-9][0-9_.]*(?:[eE][+-]?[0-9]+)?)[fb]?\b/)) return "number";
  const word = stream.match(/^[%A-Za-z_$][\w.$]*/) as RegExpMatchArray | null;
  if (word) {
    if (state.atStart) {
      state.atStart = false;
      return mnemonics.has(word[0].toLowerCase()) ? "keyword" : "invalid";
    }
    if (Object.hasOwn(language.symbols, word[0])) return "number";
    return /^[a-z]{1,4}[0-9]{1,2}$|^(zero|ra|sp|gp|tp|fp)$/i.test(word[0]) ? "variableName" : null;
  }
  if (stream.next() === ";" && !language.lineComments.includes(";")) state.atStart = true;
  return null;
}

const style = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--syntax-mnemonic)" },
  { tag: tags.variableName, color: "var(--syntax-register)" },
  { tag: tags.number, color: "var(--syntax-number)" },
  { tag: tags.string, color: "var(--syntax-number)" },
  { tag: tags.labelName, color: "var(--syntax-label)", fontWeight: "600" },
  { tag: tags.processingInstruction, color: "var(--syntax-directive)" },
  { tag: tags.comment, color: "var(--muted)", fontStyle: "italic" },
]);

/** Completion of mnemonics (with form and meaning), directives and the workload's constants. */
export function assemblyCompletion(language: AssemblyLanguage) {
  const described = new Map<string, AssemblyLanguage["instructions"][number]>();
  for (const entry of language.instructions) if (!described.has(entry.mnemonic)) described.set(entry.mnemonic, entry);
  const mnemonics = [...described.values()].map(({ mnemonic, form, description }) => ({
    label: mnemonic,
    type: "keyword",
    detail: form.slice(mnemonic.length).trim(),
    info: description,
  }));
  const directives = language.directives.map((label) => ({ label, type: "namespace" }));
  const symbols = Object.entries(language.symbols).map(([label, value]) => ({
    label,
    type: "constant",
    detail: value > 4096 ? `0x${value.toString(16)}` : String(value),
  }));
  return (context: CompletionContext): CompletionResult | null => {
    const word = context.matchBefore(/[\w.$]+/);
    if (!word && !context.explicit) return null;
    const from = word?.from ?? context.pos;
    const line = context.state.doc.lineAt(context.pos);
    const isFirst = /^\s*(?:[\w.$]+:\s*)*$/.test(line.text.slice(0, from - line.from));
    return { from, options: isFirst ? [...mnemonics, ...directives] : symbols, validFor: /^[\w.$]*$/ };
  };
}
