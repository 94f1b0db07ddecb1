/**
 * Search over the documents of a machine: literal words, ranked, in linear time. No query is a pattern, and nothing but
 * the given texts can be found.
 * @module
 */
import { nearestNames, stemOf } from "../../isa/assembler/suggestions.ts";

/** A text to be searched. */
export interface SearchText {
  readonly title: string;
  readonly markdown: string;
}

/** What is found as a whole: a row of a table with its head, a paragraph, a list item, a block of code. */
export interface DocumentEntry {
  /** Document and headings above the entry: `PLENA memory > Spaces`. */
  readonly place: string;
  readonly text: string;
  /** Mnemonics or other names whose definition the entry is, in lower case. */
  readonly names: readonly string[];
}

/** An entry with its rank. */
export interface SearchHit extends DocumentEntry {
  readonly score: number;
}

/** What a search found. */
export interface SearchResult {
  /** Best first. */
  readonly hits: readonly SearchHit[];
  /** Entries that hold at least one word of the query. */
  readonly matches: number;
  /** Words that stand in no entry. */
  readonly unknown: readonly string[];
  /** Words of the documents nearest to those unknown. */
  readonly nearest: readonly string[];
}

/** Characters of a query that are read, and different words that count. */
const maximumQueryCharacters = 400;
const maximumQueryWords = 24;

/** Saturation and length normalisation of BM25, at their usual values. */
const saturation = 1.2;
const lengthWeight = 0.75;

/** How much more a word counts in the headings above an entry, and where it is the name that the entry defines. */
const headingWeight = 1.5;
const nameBonus = 12;
const stemBonus = 6;

/** What a word that is only a part of a document's word is worth, how long it must be, and how many it may stand for. */
const partWeight = 0.5;
const minimumPart = 3;
const maximumCompletions = 12;

/** Words that tell nothing. */
const stopWords = new Set(
  "a an and are as at be by can do does for from has have how i if in is it its me my of on or that the this to use used using was what when where which with you"
    .split(" "),
);

interface Indexed {
  readonly entry: DocumentEntry;
  readonly length: number;
}

interface Posting {
  readonly entry: number;
  readonly weight: number;
}

/** An index over some documents. */
export class DocumentIndex {
  readonly #entries: Indexed[] = [];
  readonly #postings = new Map<string, Posting[]>();
  /** Entries that define a name. */
  readonly #named = new Map<string, number[]>();
  #averageLength = 1;

  /** Reads the documents once; later searches touch only the entries that hold a word. */
  constructor(documents: readonly SearchText[]) {
    for (const document of documents) {
      for (const entry of entriesOf(document)) this.#add(entry);
    }
    const total = this.#entries.reduce((sum, { length }) => sum + length, 0);
    this.#averageLength = Math.max(1, total / Math.max(1, this.#entries.length));
  }

  /** Number of entries. */
  get size(): number {
    return this.#entries.length;
  }

  /** Finds the entries that fit a query best. @param limit largest number of them */
  search(query: string, limit: number): SearchResult {
    const shortened = query.slice(0, maximumQueryCharacters).toLowerCase();
    // `vle*` means words that begin so
    const beginnings = new Set([...shortened.matchAll(/([a-z0-9_.]+)\*/g)].flatMap(([, word]) => wordsOf(word)));
    const wanted = [...new Set(wordsOf(shortened))].slice(0, maximumQueryWords);
    const telling = wanted.filter((word) => !stopWords.has(word));
    const words = telling.length > 0 ? telling : wanted;
    const found = new Map<number, { score: number; words: number }>();
    const unknown: string[] = [];
    for (const word of words) {
      const scores = this.#scoresOf(word);
      if (scores.size === 0) unknown.push(word);
      if (scores.size === 0 || beginnings.has(word)) {
        for (const longer of this.#wordsWith(word)) {
          for (const [entry, score] of this.#scoresOf(longer)) {
            scores.set(entry, Math.max(scores.get(entry) ?? 0, partWeight * score));
          }
        }
      }
      for (const [entry, score] of scores) {
        const before = found.get(entry) ?? { score: 0, words: 0 };
        found.set(entry, { score: before.score + score, words: before.words + 1 });
      }
    }
    // an entry that holds more of the words is worth more than one that holds one of them often
    const ranked = [...found].map(([entry, { score, words: held }]) => [entry, score * Math.sqrt(held / words.length)])
      .sort(([a, left], [b, right]) => right - left || a - b);
    const nearest = unknown.flatMap((word) => nearestNames(word, this.#vocabulary(), 3));
    return {
      hits: ranked.slice(0, limit).map(([entry, score]) => ({ ...this.#entries[entry].entry, score })),
      matches: ranked.length,
      unknown,
      nearest: [...new Set(nearest)].slice(0, 6),
    };
  }

  /** BM25 of one word, with what names are worth, by entry. */
  #scoresOf(word: string): Map<number, number> {
    const scores = new Map<number, number>();
    const postings = this.#postings.get(word) ?? [];
    const names = this.#named.get(word) ?? [];
    const add = (entry: number, score: number) => scores.set(entry, (scores.get(entry) ?? 0) + score);
    const rarity = Math.log(1 + (this.#entries.length - postings.length + 0.5) / (postings.length + 0.5));
    for (const { entry, weight } of postings) {
      const { length } = this.#entries[entry];
      const norm = saturation * (1 - lengthWeight + lengthWeight * length / this.#averageLength);
      add(entry, rarity * weight * (saturation + 1) / (weight + norm));
    }
    for (const entry of names) add(entry, this.#entries[entry].entry.names.includes(word) ? nameBonus : stemBonus);
    return scores;
  }

  /** Words of the documents that begin with a part of a word, or else hold it: `vset`, `prefetch`. */
  #wordsWith(part: string): string[] {
    if (part.length < minimumPart) return [];
    const holding = [...this.#vocabulary()].filter((word) => word.includes(part));
    const beginning = holding.filter((word) => word.startsWith(part));
    return (beginning.length > 0 ? beginning : holding).slice(0, maximumCompletions);
  }

  *#vocabulary(): Iterable<string> {
    yield* this.#named.keys();
    for (const word of this.#postings.keys()) if (/[a-z]/.test(word)) yield word;
  }

  #add(entry: DocumentEntry): void {
    const number = this.#entries.length;
    const counts = new Map<string, number>();
    const count = (text: string, weight: number) => {
      for (const word of wordsOf(text.toLowerCase())) counts.set(word, (counts.get(word) ?? 0) + weight);
    };
    count(entry.text, 1);
    count(entry.place, headingWeight);
    let length = 0;
    for (const [word, weight] of counts) {
      length += weight;
      const postings = this.#postings.get(word);
      if (postings) postings.push({ entry: number, weight });
      else this.#postings.set(word, [{ entry: number, weight }]);
    }
    for (const name of new Set(entry.names.flatMap((name) => [name, stemOf(name)]))) {
      const named = this.#named.get(name);
      if (named) named.push(number);
      else this.#named.set(name, [number]);
    }
    this.#entries.push({ entry, length });
  }
}

/**
 * Words of a text in lower case. `vwmacc.vx` counts as itself and as `vwmacc`, `V_ADD_VV` as itself and its parts, and an
 * English word without the ending of its plural or past.
 */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const raw of text.split(/[^a-z0-9_.]+/)) {
    const word = raw.replace(/^\.+|\.+$/g, "");
    if (word === "" || (word.length === 1 && raw.startsWith("."))) continue;
    words.push(stemmed(word));
    if (/[._]/.test(word)) words.push(...word.split(/[._]+/).filter((part) => part.length > 1).map(stemmed));
  }
  return words;
}

function stemmed(word: string): string {
  if (!/^[a-z]{5,}$/.test(word)) return word;
  return word.replace(/(?<=[a-z]{3}[^s])s$|(?<=[a-z]{4})(?:ed|ing)$/, "");
}

/** Cuts a document into entries. */
function entriesOf({ title, markdown }: SearchText): DocumentEntry[] {
  const entries: DocumentEntry[] = [];
  const headings: { level: number; text: string }[] = [];
  const push = (lines: readonly string[], names: readonly string[] = []) => {
    const text = lines.join("\n").trim();
    if (text === "") return;
    const place = [title, ...headings.map((heading) => heading.text).filter((heading) => heading !== title)].join(
      " > ",
    );
    entries.push({ place, text, names });
  };
  for (const block of blocksOf(markdown)) {
    const heading = /^(#{1,6})\s+(.*)$/.exec(block[0]);
    if (heading) {
      const level = heading[1].length;
      while (headings.length > 0 && headings[headings.length - 1].level >= level) headings.pop();
      headings.push({ level, text: heading[2].trim() });
    } else if (block[0].startsWith("|") && block.length > 2) {
      const [head, rule, ...rows] = block;
      for (const row of rows) push([head, rule, row], namesOf(row));
    } else if (/^\s*([-*]|\d+\.)\s/.test(block[0])) {
      for (const item of itemsOf(block)) push(item);
    } else push(block);
  }
  return entries;
}

/** Headings, tables, lists, code with the paragraph that announces it, paragraphs: runs of lines. */
function blocksOf(markdown: string): string[][] {
  const blocks: string[][] = [];
  let block: string[] = [];
  let fenced = false;
  const end = () => {
    if (block.length > 0) blocks.push(block);
    block = [];
  };
  for (const line of markdown.split("\n")) {
    if (/^\s*```/.test(line)) {
      // code belongs to the paragraph before it
      if (!fenced && block.length === 0 && blocks.length > 0 && isProse(blocks[blocks.length - 1])) {
        block = blocks.pop()!;
      }
      block.push(line);
      if (fenced) end();
      fenced = !fenced;
    } else if (fenced) block.push(line);
    else if (line.trim() === "") end();
    else if (block.length === 0 && /^ {4}/.test(line) && blocks.length > 0 && isProse(blocks[blocks.length - 1])) {
      block = [...blocks.pop()!, line]; // a formula belongs to the paragraph before it
    } else if (/^#{1,6}\s/.test(line)) {
      end();
      blocks.push([line]);
    } else if (block.length > 0 && line.startsWith("|") !== block[0].startsWith("|")) {
      end();
      block.push(line);
    } else block.push(line);
  }
  end();
  return blocks;
}

function isProse([first]: readonly string[]): boolean {
  return !/^(#{1,6}\s|\|)/.test(first);
}

function itemsOf(block: readonly string[]): string[][] {
  const items: string[][] = [];
  for (const line of block) {
    if (/^([-*]|\d+\.)\s/.test(line) || items.length === 0) items.push([line]);
    else items[items.length - 1].push(line);
  }
  return items;
}

/** First words of the code in a table row's first cell: the mnemonics of `vadd.vv vd, vs2, vs1`. */
function namesOf(row: string): string[] {
  const cell = row.slice(1).split(/(?<!\\)\|/, 1)[0];
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code.trim().split(/\s/, 1)[0].toLowerCase());
}
