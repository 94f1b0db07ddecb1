/**
 * Basic blocks of a listing, how control flows between them, which dominate which, and loops.
 * @module
 */
import type { Instruction, Statement } from "./listing.ts";

/** Instructions that run one after the other. */
export interface BasicBlock {
  readonly index: number;
  /** Labels at its start. */
  readonly labels: readonly string[];
  readonly instructions: readonly Instruction[];
  /** Index of the first statement behind the labels and texts that precede the instructions. */
  readonly start: number;
  /** Index of the statement behind the last instruction. */
  readonly end: number;
  readonly successors: readonly number[];
  readonly predecessors: readonly number[];
}

/** A natural loop. */
export interface Loop {
  readonly header: number;
  readonly blocks: ReadonlySet<number>;
  /** Blocks that jump back to the header. */
  readonly latches: readonly number[];
  /** Blocks outside from which the header is entered. */
  readonly entries: readonly number[];
  /** Blocks outside that follow a block of the loop. */
  readonly exits: readonly number[];
}

/** Blocks, their order and loops. */
export interface FlowGraph {
  readonly blocks: readonly BasicBlock[];
  /** Immediate dominator by block, -1 for the entry and for blocks that nothing reaches. */
  readonly dominators: readonly number[];
  /** Innermost first. */
  readonly loops: readonly Loop[];
}

/** How an instruction ends a block: not, by going on or elsewhere, always elsewhere, by a call, to an unknown place. */
export function controlOf(
  { row, values, verbatim }: Instruction,
): "next" | "branch" | "jump" | "call" | "indirect" | "end" {
  const { semantics } = row;
  if (semantics.kind === "primitive") {
    return semantics.name === "pause" || semantics.name === "breakpoint" ? "end" : "next";
  }
  if (semantics.kind !== "jump") return "next";
  if (verbatim !== null) return "indirect";
  if (!row.operands.some(({ name }) => name === "offset")) return "indirect";
  if (semantics.condition.kind !== "constant") return "branch";
  return values.rd === 0 ? "jump" : "call";
}

interface Draft {
  readonly labels: string[];
  readonly instructions: Instruction[];
  start: number;
  end: number;
}

function cut(statements: readonly Statement[]): Draft[] {
  const drafts: Draft[] = [];
  let draft: Draft | null = null;
  let labels: string[] = [];
  const close = () => {
    if (draft !== null) drafts.push(draft);
    draft = null;
  };
  for (const [index, statement] of statements.entries()) {
    if (statement.kind !== "instruction") {
      close();
      if (statement.kind === "label") labels.push(statement.name);
      continue;
    }
    draft ??= { labels, instructions: [], start: index, end: index };
    labels = draft.instructions.length === 0 ? [] : labels;
    draft.instructions.push(statement);
    draft.end = index + 1;
    if (controlOf(statement) !== "next") close();
  }
  close();
  return drafts;
}

/** Finds the blocks of a listing and their order. */
export function flowGraphOf(statements: readonly Statement[]): FlowGraph {
  const drafts = cut(statements);
  const byLabel = new Map(drafts.flatMap(({ labels }, index) => labels.map((label) => [label, index] as const)));
  // an indirect jump may return behind any call
  const returns = drafts.flatMap(({ instructions }, index) =>
    controlOf(instructions.at(-1)!) === "call" && index + 1 < drafts.length ? [index + 1] : []
  );
  const successors = drafts.map(({ instructions }, index) => {
    const last = instructions.at(-1)!;
    const target = last.target === null ? undefined : byLabel.get(last.target);
    const next = index + 1 < drafts.length ? [index + 1] : [];
    switch (controlOf(last)) {
      case "next":
        return next;
      case "branch":
        return [...new Set([...next, ...target === undefined ? [] : [target]])];
      case "jump":
      case "call":
        return target === undefined ? [] : [target];
      case "indirect":
        return returns;
      case "end":
        return [];
    }
  });
  const predecessors: number[][] = drafts.map(() => []);
  for (const [index, list] of successors.entries()) for (const next of list) predecessors[next].push(index);
  const blocks = drafts.map((draft, index) => ({
    ...draft,
    index,
    successors: successors[index],
    predecessors: predecessors[index],
  }));
  const dominators = dominatorsOf(blocks);
  return { blocks, dominators, loops: loopsOf(blocks, dominators) };
}

/** Immediate dominators (Cooper, Harvey and Kennedy, "A simple, fast dominance algorithm", 2001). */
function dominatorsOf(blocks: readonly BasicBlock[]): number[] {
  const order: number[] = [];
  const seen = new Set<number>();
  const visit = (start: number) => {
    const stack: [number, number][] = [[start, 0]];
    seen.add(start);
    while (stack.length > 0) {
      const top = stack[stack.length - 1];
      const next = blocks[top[0]].successors[top[1]++];
      if (next === undefined) {
        order.push(top[0]);
        stack.pop();
      } else if (!seen.has(next)) {
        seen.add(next);
        stack.push([next, 0]);
      }
    }
  };
  if (blocks.length > 0) visit(0);
  const rank = new Map(order.map((block, index) => [block, index]));
  const dominators = blocks.map(() => -1);
  if (blocks.length > 0) dominators[0] = 0;
  const common = (a: number, b: number): number => {
    while (a !== b) {
      while (rank.get(a)! < rank.get(b)!) a = dominators[a];
      while (rank.get(b)! < rank.get(a)!) b = dominators[b];
    }
    return a;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (const block of [...order].reverse()) {
      if (block === 0) continue;
      const known = blocks[block].predecessors.filter((one) => dominators[one] >= 0);
      if (known.length === 0) continue;
      const found = known.reduce(common);
      if (dominators[block] !== found) {
        dominators[block] = found;
        changed = true;
      }
    }
  }
  if (blocks.length > 0) dominators[0] = -1;
  return dominators;
}

/** Whether every path to `block` goes through `by`. */
export function dominates(dominators: readonly number[], by: number, block: number): boolean {
  for (let at = block; at >= 0; at = dominators[at]) if (at === by) return true;
  return false;
}

function loopsOf(blocks: readonly BasicBlock[], dominators: readonly number[]): Loop[] {
  const latchesOf = new Map<number, number[]>();
  for (const { index, successors } of blocks) {
    for (const next of successors) {
      if (dominates(dominators, next, index)) latchesOf.set(next, [...latchesOf.get(next) ?? [], index]);
    }
  }
  const loops = [...latchesOf].map(([header, latches]): Loop => {
    const body = new Set([header]);
    const work = [...latches];
    while (work.length > 0) {
      const block = work.pop()!;
      if (body.has(block)) continue;
      body.add(block);
      work.push(...blocks[block].predecessors);
    }
    const entries = blocks[header].predecessors.filter((one) => !body.has(one));
    const exits = [...new Set([...body].flatMap((one) => blocks[one].successors.filter((next) => !body.has(next))))];
    return { header, blocks: body, latches, entries, exits };
  });
  return loops.sort((a, b) => a.blocks.size - b.blocks.size || a.header - b.header);
}
