/**
 * What `grep_docs` shows: the reference of an instruction where the query names one, then the entries that fit best.
 * @module
 */
import type { IsaPlugin, PluginDocument } from "../../isa/plugin.ts";
import { type DocumentEntry, DocumentIndex, type SearchText } from "./document_index.ts";
import type { ToolResult } from "./tool.ts";

/** Entries and characters that an answer holds at most. */
const shownEntries = 6;
const shownCharacters = 5000;

/** Entries beside the page of an instruction. */
const entriesBesidePages = 3;

/** Characters of a word that can be a mnemonic. */
const maximumMnemonicCharacters = 32;

/** Mnemonics whose reference an answer shows. */
const shownReferences = 2;

/** Searches the documents. @param query words, no pattern */
export async function searchDocuments(index: DocumentIndex, plugin: IsaPlugin, query: string): Promise<ToolResult> {
  const pages = await referencesOf(plugin, query);
  const found = index.search(query, shownEntries);
  const { matches, unknown, nearest } = found;
  // a page says all that the row of its instruction says
  const hits = pages.length === 0
    ? found.hits
    : found.hits.filter(({ names }) => names.length === 0).slice(0, entriesBesidePages);
  const parts: string[] = [];
  let characters = 0;
  let entries = 0;
  const add = (text: string): boolean => {
    if (parts.length > 0 && characters + text.length > shownCharacters) return false;
    const cut = text.length > shownCharacters ? `${text.slice(0, text.lastIndexOf("\n", shownCharacters))}\n…` : text;
    parts.push(cut);
    characters += cut.length;
    return true;
  };
  for (const page of pages) if (!add(page)) break;
  for (const group of byPlace(hits)) {
    if (!add(groupText(group))) break;
    entries += group.length;
  }
  if (parts.length === 0) {
    const near = nearest.length > 0 ? `; nearest words: ${nearest.join(", ")}` : "";
    return {
      ok: true,
      content: `nothing in the documents matches '${query.slice(0, 60)}'${near}`,
      data: { matches: 0, entries: [], nearest },
      errorClass: null,
    };
  }
  const more = matches - entries;
  if (more > 0 && pages.length === 0) parts.push(`(${more} more entries match some of the words)`);
  if (unknown.length > 0 && pages.length === 0) {
    const near = nearest.length > 0 ? `; near are ${nearest.join(", ")}` : "";
    parts.push(`(not in the documents: ${unknown.slice(0, 6).join(", ").slice(0, 120)}${near})`);
  }
  return {
    ok: true,
    content: parts.join("\n\n"),
    data: { matches, references: pages.length, places: hits.slice(0, entries).map(({ place }) => place) },
    errorClass: null,
  };
}

/** Pages of the instructions that a query names in full. */
async function referencesOf(plugin: IsaPlugin, query: string): Promise<string[]> {
  const pages = new Set<string>();
  const words = query.slice(0, 400).split(/[\s,;`'"()]+/).filter((word) => word !== "");
  for (const word of new Set(words)) {
    if (pages.size >= shownReferences) break;
    // plain words that happen to be mnemonics (`and`, `not`) are meant as words where others stand beside them
    const isMnemonic = /[._\d]/.test(word) || words.length === 1;
    if (!isMnemonic || word.length > maximumMnemonicCharacters) continue;
    for (const spelling of new Set([word, word.toUpperCase(), word.toLowerCase()])) {
      const found = await plugin.reference(spelling);
      if (!("markdown" in found)) continue;
      if (found.markdown.length <= shownCharacters) pages.add(found.markdown.trim());
      break;
    }
  }
  return [...pages];
}

/** Neighbouring hits of one place, so that rows of a table share its head. */
function byPlace(hits: readonly DocumentEntry[]): DocumentEntry[][] {
  const groups = new Map<string, DocumentEntry[]>();
  for (const hit of hits) {
    const head = tableHead(hit.text);
    const key = head === null ? `${hit.place}\n${hit.text}` : `${hit.place}\n${head}`;
    const group = groups.get(key);
    if (group) group.push(hit);
    else groups.set(key, [hit]);
  }
  return [...groups.values()];
}

function groupText(group: readonly DocumentEntry[]): string {
  const [first, ...others] = group;
  const rows = others.map(({ text }) => text.split("\n").slice(2).join("\n"));
  return [`## ${first.place}`, first.text, ...rows].join("\n");
}

function tableHead(text: string): string | null {
  const lines = text.split("\n");
  return lines.length >= 3 && lines[0].startsWith("|") ? lines[0] : null;
}

/** Indexes of workloads that are kept per set of documents: runs of a workload share one, megabytes each. */
const keptIndexes = 16;

const indexes = new WeakMap<readonly PluginDocument[], Map<string, DocumentIndex>>();

/** The index over documents and the text of a task, made when it is first searched. */
export function sharedIndex(documents: readonly PluginDocument[], task: SearchText): DocumentIndex {
  const known = indexes.get(documents) ?? new Map<string, DocumentIndex>();
  indexes.set(documents, known);
  const key = JSON.stringify([task.title, task.markdown]);
  const index = known.get(key) ??
    new DocumentIndex([...documents.map(({ title, markdown }) => ({ title, markdown })), task]);
  known.delete(key); // the newest stands last
  known.set(key, index);
  if (known.size > keptIndexes) known.delete(known.keys().next().value!);
  return index;
}
