/**
 * Finds the row of an instruction word: a tree of tables over the bits that all remaining rows fix, then a short list in
 * which more specific rows come first.
 * @module
 */
import type { InstructionRow } from "./instruction.ts";

/** Decodes instruction words. */
export interface Decoder {
  /** The row of a word, or null if the word is no instruction. */
  decode(word: number): InstructionRow | null;
}

/** Longest run of bits that one table indexes. */
const maximumTableBits = 8;
/** Rows that are compared one after the other without a further table. */
const leafRows = 3;

interface Node {
  /** Null in leaves. */
  readonly children: readonly Node[] | null;
  readonly shift: number;
  readonly mask: number;
  readonly rows: readonly InstructionRow[];
}

/** Number of set bits of a 32-bit word. */
function countBits(word: number): number {
  let count = 0;
  for (let rest = word >>> 0; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Lowest bit and length of the longest run of set bits. */
function longestRun(bits: number): { readonly shift: number; readonly length: number } {
  let best = { shift: 0, length: 0 };
  for (let shift = 0; shift < 32;) {
    let length = 0;
    while (shift + length < 32 && (bits >>> (shift + length)) & 1) length++;
    if (length > best.length) best = { shift, length };
    shift += length + 1;
  }
  return best;
}

function buildNode(rows: readonly InstructionRow[], used: number): Node {
  const common = rows.reduce((bits, row) => bits & row.mask, 0xffffffff) & ~used;
  const run = longestRun(common);
  const length = Math.min(run.length, maximumTableBits);
  if (rows.length <= leafRows || length === 0) return { children: null, shift: 0, mask: 0, rows };
  const mask = (1 << length) - 1;
  const buckets: InstructionRow[][] = Array.from({ length: mask + 1 }, () => []);
  for (const row of rows) buckets[(row.match >>> run.shift) & mask].push(row);
  const children = buckets.map((bucket) => buildNode(bucket, used | (mask << run.shift)));
  return { children, shift: run.shift, mask, rows: [] };
}

/**
 * Builds a decoder. Where two rows fit a word, the one with more fixed bits wins.
 * @param rows rows of a set, in any order
 */
export function createDecoder(rows: readonly InstructionRow[]): Decoder {
  const ordered = [...rows].sort((a, b) => countBits(b.mask) - countBits(a.mask));
  const root = buildNode(ordered, 0);
  return {
    decode(word: number): InstructionRow | null {
      let node = root;
      while (node.children !== null) node = node.children[(word >>> node.shift) & node.mask];
      const list = node.rows;
      for (let index = 0; index < list.length; index++) {
        const row = list[index];
        if (((word & row.mask) >>> 0) === row.match >>> 0) return row;
      }
      return null;
    },
  };
}
