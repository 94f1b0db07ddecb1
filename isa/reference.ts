/**
 * Reference pages from an instruction table: one instruction with its encoding, operands and meaning, or a whole set as
 * tables. Nothing about an instruction is written twice.
 * @module
 */
import { range } from "./assembler/operands.ts";
import { nearestNames, stemOf } from "./assembler/suggestions.ts";
import { patternOfPseudo, patternOfRow, usage } from "./assembler/syntax.ts";
import { expressionText } from "./expression_text.ts";
import type { InstructionRow, Operand } from "./instruction.ts";
import type { InstructionSet, OperandType, PseudoInstruction } from "./instruction_set.ts";
import type { EncodingField, InstructionTable } from "./plugin.ts";

/** Remarks of a machine on an instruction: errata, costs. Markdown, one paragraph each. */
export type ReferenceNotes = (row: InstructionRow) => readonly string[];

const noNotes: ReferenceNotes = () => [];

/**
 * Reference of an instruction or pseudo-instruction as Markdown.
 * @param mnemonic a mnemonic, or its part before the dot for all forms: `vwmacc`
 * @param notes the machine's remarks
 * @returns null if nothing has that name (`nearestMnemonics` knows what is meant)
 */
export function referenceOf(set: InstructionSet, mnemonic: string, notes: ReferenceNotes = noNotes): string | null {
  const fold = (name: string) => set.caseSensitive ? name : name.toLowerCase();
  const wanted = fold(mnemonic.trim());
  const named = <T extends { readonly mnemonic: string }>(entries: readonly T[], key: (name: string) => string) =>
    entries.filter((entry) => key(fold(entry.mnemonic)) === wanted);
  const whole = (name: string) => name;
  let rows = named(set.rows, whole);
  let pseudos = named(set.pseudoInstructions, whole);
  if (rows.length + pseudos.length === 0) {
    rows = named(set.rows, stemOf);
    pseudos = named(set.pseudoInstructions, stemOf);
  }
  if (rows.length + pseudos.length === 0) return null;
  return [...rows.map((row) => rowPage(set, row, notes)), ...pseudos.map((pseudo) => pseudoPage(set, pseudo))].join(
    "\n",
  );
}

/** The mnemonics nearest to a name, best first. */
export function nearestMnemonics(set: InstructionSet, mnemonic: string): readonly string[] {
  const names = [...set.rows, ...set.pseudoInstructions].map((entry) => entry.mnemonic);
  return nearestNames(mnemonic.trim().slice(0, 48), new Set(names), 5);
}

/**
 * The whole set as Markdown tables: operands, instructions by extension and category, pseudo-instructions. Forms with the same meaning
 * share a line.
 */
export function setReference(set: InstructionSet, notes: ReferenceNotes = noNotes): string {
  const parts = ["## Operands\n", ...operandTable(set)];
  const extensions = [...new Set(set.rows.map((row) => row.extension))];
  for (const extension of extensions) {
    parts.push(`\n## Instructions: ${extension}`);
    const rows = set.rows.filter((row) => row.extension === extension);
    const categories = [...new Set(rows.map((row) => row.category))];
    for (const category of categories) {
      if (categories.length > 1) parts.push(`\n### ${category}`);
      parts.push(...formTable(set, rows.filter((row) => row.category === category), notes));
    }
  }
  if (set.pseudoInstructions.length > 0) {
    parts.push("\n## Pseudo-instructions\n", "| form | expands to | meaning |", "|---|---|---|");
    for (const pseudo of set.pseudoInstructions) {
      const lines = expansionLines(pseudo).map((line) => `\`${cell(line)}\``).join("<br>");
      parts.push(
        `| \`${cell(usage(patternOfPseudo(set, pseudo)))}\` | ${lines || "depends on the operands"} | ${
          cell(pseudo.description)
        } |`,
      );
    }
  }
  return parts.join("\n") + "\n";
}

/** The whole set as data, for editors, lists and encoding diagrams. */
export function instructionTableOf(set: InstructionSet): InstructionTable {
  return {
    lineComments: set.lineComments,
    directives: set.directives,
    instructions: [
      ...set.rows.map((row) => ({
        mnemonic: row.mnemonic,
        form: usage(patternOfRow(set, row)),
        description: row.description,
        extension: row.extension,
        encoding: bitRuns(row, set.wordBytes * 8),
      })),
      ...set.pseudoInstructions.map((pseudo) => ({
        mnemonic: pseudo.mnemonic,
        form: usage(patternOfPseudo(set, pseudo)),
        description: pseudo.description,
        extension: "pseudo",
        encoding: [],
      })),
    ],
  };
}

/** Instructions as a table; forms with the same meaning share a line. */
function formTable(set: InstructionSet, rows: readonly InstructionRow[], notes: ReferenceNotes): string[] {
  const groups = new Map<string, InstructionRow[]>();
  for (const row of rows) {
    const key = `${stemOf(row.mnemonic)} ${row.description} ${notes(row).join(" ")}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const lines = [...groups.values()].map((group) => {
    const forms = group.map((row) => `\`${cell(usage(patternOfRow(set, row)))}\``).join("<br>");
    return `| ${forms} | ${cell([group[0].description, ...notes(group[0])].join(" "))} |`;
  });
  return ["\n| form | meaning |", "|---|---|", ...lines];
}

function rowPage(set: InstructionSet, row: InstructionRow, notes: ReferenceNotes): string {
  const parts = [`## ${row.mnemonic}\n`, `    ${usage(patternOfRow(set, row))}\n`, `${row.description}\n`];
  const meaning = meaningOf(row);
  if (meaning.length > 0) parts.push("Meaning:\n", ...meaning.map((line) => `    ${line}`), "");
  parts.push(...encodingTable(set, row), "");
  if (row.operands.length > 0) {
    parts.push("| operand | role | accepts |", "|---|---|---|");
    for (const operand of row.operands) {
      const type = set.operandTypes[operand.type];
      parts.push(`| \`${operand.name}\` | ${roleOf(operand)} | ${cell(acceptsOf(type))} |`);
    }
    parts.push("");
  }
  const slot = row.slot === undefined ? "" : `, slot ${row.slot}`;
  parts.push(`Extension ${row.extension}, category ${row.category}${slot}.\n`);
  for (const note of notes(row)) parts.push(`> ${note}\n`);
  return parts.join("\n");
}

function pseudoPage(set: InstructionSet, pseudo: PseudoInstruction): string {
  const parts = [
    `## ${pseudo.mnemonic} (pseudo-instruction)\n`,
    `    ${usage(patternOfPseudo(set, pseudo))}\n`,
    `${pseudo.description}\n`,
  ];
  const lines = expansionLines(pseudo);
  const computed = typeof pseudo.expansion === "function" ? " (shorter where the operands allow it)" : "";
  if (lines.length > 0) parts.push(`Expands to${computed}:\n`, ...lines.map((line) => `    ${line}`), "");
  else parts.push("What it expands to depends on the operands.\n");
  const operands = Object.entries(pseudo.operands);
  if (operands.length > 0) {
    parts.push("| operand | accepts |", "|---|---|");
    for (const [name, type] of operands) parts.push(`| \`${name}\` | ${cell(acceptsOf(set.operandTypes[type]))} |`);
    parts.push("");
  }
  return parts.join("\n");
}

/** Lines with operand names in place of their holes. Where the operands decide, it is the form for unknown values. */
function expansionLines({ expansion, operands }: PseudoInstruction): readonly string[] {
  if (typeof expansion !== "function") return withoutHoles(expansion);
  const text = Object.fromEntries(Object.keys(operands).map((name) => [name, name]));
  try {
    const lines = expansion({ text, constant: () => undefined });
    return "error" in lines ? [] : withoutHoles(lines);
  } catch {
    // An expansion that needs real operands has no general form.
    return [];
  }
}

function withoutHoles(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replace(/\{(\w+)\}/g, "$1"));
}

/** What an instruction computes, one assignment a line; empty where only the description says it. */
function meaningOf(row: InstructionRow): string[] {
  const { semantics } = row;
  switch (semantics.kind) {
    case "value":
      return Object.entries(semantics.results).map(([name, result]) => `${name} = ${expressionText(result)}`);
    case "jump": {
      const always = semantics.condition.kind === "constant";
      const jump = `pc = ${expressionText(semantics.target)}`;
      const results = Object.entries(semantics.results).map(([name, result]) => `${name} = ${expressionText(result)}`);
      return [...results, always ? jump : `if (${expressionText(semantics.condition)}) ${jump}`];
    }
    case "element": {
      const destination = row.operands.find(({ role }) => role !== "read" && role !== "immediate")?.name ?? "result";
      const width = 16;
      return [
        `for every element: ${destination} = ${expressionText(semantics.element(width), elementWidthName(width))}`,
      ];
    }
    case "primitive":
      return [];
  }
}

/** Writes widths as multiples of the element width. */
function elementWidthName(width: number): (bits: number) => string {
  return (bits) => {
    if (bits === width) return "SEW";
    if (bits > width && bits % width === 0) return `${bits / width}*SEW`;
    return bits >= 2 && width % bits === 0 ? `SEW/${width / bits}` : String(bits);
  };
}

function encodingTable(set: InstructionSet, row: InstructionRow): string[] {
  const runs = bitRuns(row, set.wordBytes * 8);
  const head = runs.map(({ high, low }) => high === low ? `${high}` : `${high}..${low}`);
  return [
    `| ${head.join(" | ")} |`,
    `|${"---|".repeat(runs.length)}`,
    `| ${runs.map(({ text }) => cell(text)).join(" | ")} |`,
  ];
}

/** The word from its highest bit down: fixed bits, operand fields, and bits that nothing names (`-`). */
function bitRuns(row: InstructionRow, bits: number): EncodingField[] {
  const owners = Array.from({ length: bits }, (_, bit) => ownerOf(row, bit));
  const runs: EncodingField[] = [];
  for (let high = bits - 1; high >= 0;) {
    const { key, slice } = owners[high];
    let low = high;
    while (low > 0 && owners[low - 1].key === key) low--;
    const kind = slice !== null ? "operand" : key === "free" ? "free" : "fixed";
    runs.push({ high, low, text: runText(row, key, slice, high, low), kind });
    high = low - 1;
  }
  return runs;
}

type Slice = Operand["field"]["slices"][number];

function ownerOf(row: InstructionRow, bit: number): { readonly key: string; readonly slice: Slice | null } {
  for (const { name, field } of row.operands) {
    const slice = field.slices.find(({ high, low, at }) => bit >= at && bit <= at + high - low);
    if (slice) return { key: `${name} ${slice.at}`, slice };
  }
  return { key: (row.mask >>> bit) & 1 ? "fixed" : "free", slice: null };
}

function runText(row: InstructionRow, key: string, slice: Slice | null, high: number, low: number): string {
  if (slice !== null) {
    const name = key.slice(0, key.lastIndexOf(" "));
    const operand = row.operands.find((candidate) => candidate.name === name)!;
    if (operand.field.slices.length === 1 && slice.low === 0) return name;
    return slice.high === slice.low ? `${name}[${slice.high}]` : `${name}[${slice.high}:${slice.low}]`;
  }
  if (key === "free") return "-";
  return Array.from({ length: high - low + 1 }, (_, index) => (row.match >>> (high - index)) & 1).join("");
}

function operandTable(set: InstructionSet): string[] {
  const used = new Set(set.rows.flatMap((row) => row.operands.map((operand) => operand.type)));
  const titles = new Map<string, string>();
  for (const name of used) {
    const type = set.operandTypes[name];
    if (type) titles.set(type.title, acceptsOf(type));
  }
  return [
    "| operand | accepts |",
    "|---|---|",
    ...[...titles].map(([title, accepts]) => `| ${cell(title)} | ${cell(accepts)} |`),
  ];
}

function roleOf({ role, cycle }: Operand): string {
  const names = { read: "read", write: "written", readwrite: "read and written", immediate: "immediate" } as const;
  return cycle === undefined ? names[role] : `${names[role]}, cycle ${cycle}`;
}

function acceptsOf(type: OperandType): string {
  switch (type.kind) {
    case "register":
      return `${type.title}: ${type.hint}`;
    case "immediate": {
      const what = type.pcRelative
        ? `${type.title}: a label or address, distance in bytes ${range(type)}`
        : `${type.title} ${range(type)}`;
      return type.optional === undefined ? what : `${what}; may be left out (${type.optional.value})`;
    }
    case "keyword": {
      const refusal = type.parse("?");
      const hint = "error" in refusal && refusal.hint ? `${type.title}: ${refusal.hint}` : type.title;
      return type.optional === undefined ? hint : `${hint}; may be left out`;
    }
  }
}

/** Text that does not break a table. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
