/**
 * Makes the program of a finished assembly. What it says about instructions is read back from the encoded image, which is
 * what the machine will run.
 * @module
 */
import type { Block, Program, SourceLine } from "../plugin.ts";
import type { Assembly } from "./assembly.ts";
import type { Section } from "./sections.ts";
import { isLocalName } from "./symbols.ts";

/** Category under which words in code are counted that are no instruction. */
const dataCategory = "data";

/** The program, or null if there is no code. Reports symbols whose value cannot be found. */
export function buildProgram(assembly: Assembly): Program | null {
  const { sections, tables } = assembly;
  const symbols = collectSymbols(assembly);
  const code = sections.filter((section) => section.isCode && section.size > 0);
  if (assembly.reporter.errors > 0 || code.length === 0) return null;
  const blocks: Block[] = [];
  const lines: SourceLine[] = [];
  const categories: Record<string, number> = {};
  let instructionCount = 0;
  let codeBytes = 0;
  let staticBytes = 0;
  for (const section of sections) {
    if (section.definition === null || section.size === 0) continue;
    const { space, content } = section.definition;
    const bytes = section.bytes.slice(0, section.size);
    blocks.push({ space, offset: section.base, bytes });
    if (content === "data") staticBytes += section.size;
    if (content !== "code") continue;
    codeBytes += section.size;
    pushLines(lines, section, space);
    const { wordBytes } = tables.set;
    for (let offset = 0; offset < section.size; offset += wordBytes) {
      const row = offset + wordBytes <= section.size ? tables.decoder.decode(readWord(bytes, offset, wordBytes)) : null;
      if (row === null) staticBytes += Math.min(wordBytes, section.size - offset);
      else instructionCount++;
      const category = row?.category ?? dataCategory;
      categories[category] = (categories[category] ?? 0) + 1;
    }
  }
  if (instructionCount === 0) return null;
  const instructionCategories = Object.fromEntries(Object.entries(categories).sort(([a], [b]) => a < b ? -1 : 1));
  const entry = code[0].base;
  return { blocks, entry, lines, symbols, instructionCount, instructionCategories, codeBytes, staticBytes };
}

function readWord(bytes: Uint8Array, offset: number, count: number): number {
  let word = 0;
  for (let index = 0; index < count; index++) word |= bytes[offset + index] << (8 * index);
  return word >>> 0;
}

function pushLines(lines: SourceLine[], section: Section, space: string): void {
  const triples = section.lines;
  for (let index = 0; index < triples.length; index += 3) {
    lines.push({ space, offset: section.base + triples[index], line: triples[index + 1], column: triples[index + 2] });
  }
}

function collectSymbols(assembly: Assembly): Record<string, number> {
  const { symbols, evaluator, reporter, tables } = assembly;
  const found: [string, number][] = [];
  for (const entry of symbols.entries.values()) {
    if (entry.state === "expression") {
      const value = evaluator.evaluate(entry.terms!, { section: entry.section, offset: Number(entry.value) });
      if (value === null) {
        assembly.reportEvaluation(entry.place, entry.place + entry.name.length);
        continue;
      }
      found.push([entry.name, Number(value)]);
    } else if (entry.state === "label" && !isLocalName(entry.name)) {
      found.push([entry.name, Number(entry.value) + evaluator.bases![entry.section]]);
    } else if (entry.state === "absolute" && tables.set.constants?.[entry.name] !== entry.value) {
      found.push([entry.name, Number(entry.value)]);
    }
    if (reporter.full) break;
  }
  return Object.fromEntries(found);
}
