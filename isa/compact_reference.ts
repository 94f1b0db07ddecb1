/**
 * A whole instruction set in few words, for prompts: a line per instruction, forms and widths folded, operand patterns
 * that many instructions share said once. Derived from the table like the reference pages.
 * @module
 */
import { range } from "./assembler/operands.ts";
import { optionalValue, type Pattern, patternOfPseudo, patternOfRow, usage } from "./assembler/syntax.ts";
import type { InstructionRow } from "./instruction.ts";
import type { InstructionSet, PseudoInstruction } from "./instruction_set.ts";
import type { ReferenceNotes } from "./reference.ts";

/** What of a set is shown. */
export interface CompactReferenceOptions {
  /** Whether an instruction is shown; absent: all are. */
  readonly includes?: (row: InstructionRow) => boolean;
  /** Whether a pseudo-instruction is shown; absent: all are. */
  readonly includesPseudo?: (pseudo: PseudoInstruction) => boolean;
  /** Whether the name of an entry says enough, so that its meaning is left out; absent: never. */
  readonly isFamiliar?: (entry: InstructionRow | PseudoInstruction) => boolean;
  readonly notes?: ReferenceNotes;
}

/** Immediates that reach further are not worth a word: any number fits. */
const widestRange = 2 ** 24;

/** One form of an instruction: what is written, and what it means. */
interface Form {
  readonly mnemonic: string;
  /** Operands as they are written. */
  readonly operands: string;
  /** Ranges of immediates: ` (imm -16..15)`, or empty. */
  readonly ranges: string;
  readonly meaning: string;
}

/** Instructions by category, then pseudo-instructions, as Markdown lists. */
export function compactReference(set: InstructionSet, options: CompactReferenceOptions = {}): string {
  const { includes = () => true, includesPseudo = () => true, isFamiliar = () => false, notes = () => [] } = options;
  const categories = new Map<string, Form[]>();
  for (const row of set.rows.filter(includes)) {
    const meaning = isFamiliar(row) ? "" : [row.description, ...notes(row)].join(" ");
    const form = { ...formOf(patternOfRow(set, row)), meaning };
    const forms = categories.get(row.category);
    if (forms) forms.push(form);
    else categories.set(row.category, [form]);
  }
  const parts = [...categories].map(([category, forms]) => sectionText(category, forms));
  const pseudos = set.pseudoInstructions.filter(includesPseudo).map((pseudo) => ({
    ...formOf(patternOfPseudo(set, pseudo)),
    meaning: isFamiliar(pseudo) ? "" : pseudo.description,
  }));
  if (pseudos.length > 0) parts.push(sectionText("pseudo-instructions", pseudos));
  return `${parts.join("\n\n")}\n`;
}

function formOf(pattern: Pattern): Omit<Form, "meaning"> {
  const operands = usage(pattern).slice(pattern.mnemonic.length).trim();
  const ranges = pattern.elements.flatMap((element) => {
    if (element.kind !== "operand" || element.type.kind !== "immediate" || element.type.pcRelative) return [];
    const { type } = element;
    // what may be left out is explained where it is used
    if (optionalValue(type) !== undefined || type.maximum - type.minimum > widestRange) return [];
    return [`${element.name} ${range(type)}`];
  });
  return { mnemonic: pattern.mnemonic, operands, ranges: ranges.length > 0 ? ` (${ranges.join(", ")})` : "" };
}

function sectionText(title: string, forms: readonly Form[]): string {
  const groups = groupsOf(stemsOf(foldNumbers(forms)));
  const alone = groups.filter((group) => group.length === 1).map(([{ stem, forms, meaning }]) =>
    `- ${formsText(stem, forms)}${meaning === "" ? "" : `: ${meaning}`}`
  );
  const shared = groups.filter((group) => group.length > 1).flatMap((group) => {
    const head = formsText("", group[0].forms);
    const familiar = group.filter(({ meaning }) => meaning === "").map(({ stem }) => stem);
    const others = group.filter(({ meaning }) => meaning !== "");
    return [
      ...familiar.length > 0 ? [`- ${head}: ${familiar.join(" ")}`] : [],
      ...others.length > 0 ? [`${head}:`] : [],
      ...[...namesByMeaning(others)].map(([meaning, names]) => `- ${names.join(", ")}: ${meaning}`),
    ];
  });
  return [`### ${title}`, ...alone, ...shared].join("\n");
}

function namesByMeaning(group: readonly Stem[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { stem, meaning } of group) names.set(meaning, [...names.get(meaning) ?? [], stem]);
  return names;
}

/** `vadd.vv/.vx vd, vs2, vs1/rs1` or, without a stem, `.vv/.vx vd, vs2, vs1/rs1`. */
function formsText(stem: string, forms: Stem["forms"]): string {
  const code = (text: string) => `\`${text.trim() || "no operands"}\``;
  const joined = joinedOperands(forms.map(({ operands }) => operands));
  const ranges = [...new Set(forms.map(({ ranges }) => ranges))].join("");
  if (joined !== null) return `${code(`${stem}${forms.map(({ suffix }) => suffix).join("/")} ${joined}`)}${ranges}`;
  return forms.map(({ suffix, operands, ranges }) => `${code(`${stem}${suffix} ${operands}`)}${ranges}`).join(", ");
}

/** Operands of several forms as one text where they differ in one operand only: `vd, vs2, vs1/rs1/imm`; else null. */
function joinedOperands(all: readonly string[]): string | null {
  const words = all.map((operands) => operands.split(/([\w.]+)/));
  const [first] = words;
  if (words.some(({ length }) => length !== first.length)) return null;
  const different = first.flatMap((word, place) => words.every((other) => other[place] === word) ? [] : [place]);
  if (different.length > 1) return null;
  const choice = (place: number) => words.map((other) => other[place]).join("/");
  return first.map((word, place) => different.includes(place) ? choice(place) : word).join("");
}

/** Forms of the same instruction that mean the same. */
interface Stem {
  readonly stem: string;
  readonly forms: { readonly suffix: string; readonly operands: string; readonly ranges: string }[];
  readonly meaning: string;
}

function stemsOf(forms: readonly Form[]): Stem[] {
  const stems = new Map<string, Stem>();
  for (const { mnemonic, operands, ranges, meaning } of forms) {
    const [stem] = /^(?:[^.{]|\{[^}]*\})*/.exec(mnemonic)!; // up to the first dot that is no part of a choice
    const form = { suffix: mnemonic.slice(stem.length), operands, ranges };
    const key = `${stem}\n${meaning}`;
    const known = stems.get(key);
    if (known) known.forms.push(form);
    else stems.set(key, { stem, forms: [form], meaning });
  }
  return [...stems.values()];
}

/** Instructions that are written alike, in the order of their first. */
function groupsOf(stems: readonly Stem[]): Stem[][] {
  const groups = new Map<string, Stem[]>();
  for (const stem of stems) {
    const key = formsText("", stem.forms);
    const group = groups.get(key);
    if (group) group.push(stem);
    else groups.set(key, [stem]);
  }
  return [...groups.values()];
}

/** Folds instructions that differ in numbers only: `vle8.v`, `vle16.v` and `vle32.v` become `vle{8,16,32}.v`. */
function foldNumbers(forms: readonly Form[]): Form[] {
  const families = new Map<string, Form[]>();
  for (const form of forms) {
    const key = [form.mnemonic, form.operands, form.ranges, form.meaning].join("\n").replace(/\d+/g, "#");
    const family = families.get(key);
    if (family) family.push(form);
    else families.set(key, [form]);
  }
  return [...families.values()].flatMap((family) => {
    const folded = family.length > 1 ? fold(family) : null;
    return folded ? [folded] : family;
  });
}

/** One form for a family, or null where its numbers are no product of independent choices. */
function fold(family: readonly Form[]): Form | null {
  const numbers = family.map(({ mnemonic }) => numbersOf(mnemonic));
  const choices = numbers[0].map((_, place) => [...new Set(numbers.map((all) => all[place]))]);
  if (choices.reduce((product, { length }) => product * length, 1) !== family.length) return null;
  const replaced = (textOf: (form: Form) => string): string | null => {
    const all = family.map((form) => numbersOf(textOf(form)));
    let place = -1;
    let isLawful = true;
    const text = textOf(family[0]).replace(/\d+/g, (digits) => {
      place++;
      if (all.every((values) => values[place] === digits)) return digits;
      const from = choices.findIndex((_, index) => numbers.every((values, n) => values[index] === all[n][place]));
      if (from < 0) isLawful = false;
      return choiceText(choices[from] ?? []);
    });
    return isLawful ? text : null;
  };
  const mnemonic = replaced((form) => form.mnemonic);
  const operands = replaced((form) => form.operands);
  const meaning = replaced((form) => form.meaning);
  if (mnemonic === null || operands === null || meaning === null) return null;
  return { mnemonic, operands, ranges: family[0].ranges, meaning };
}

function numbersOf(text: string): string[] {
  return text.match(/\d+/g) ?? [];
}

function choiceText(choices: readonly string[]): string {
  if (choices.length === 1) return choices[0];
  const isRun = choices.length > 3 && choices.every((choice, index) => Number(choice) === Number(choices[0]) + index);
  return `{${isRun ? `${choices[0]}..${choices[choices.length - 1]}` : choices.join(",")}}`;
}
