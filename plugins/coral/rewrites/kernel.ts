/**
 * A kernel that is being rewritten, with what is known of its costs.
 * @module
 */
import type { LineProfile, Placement, Range } from "../../../isa/plugin.ts";
import { type BasicBlock, type FlowGraph, flowGraphOf } from "../../../isa/rewriting/flow_graph.ts";
import { LinearValues } from "../../../isa/rewriting/linear.ts";
import {
  type Instruction,
  type Language,
  parseListing,
  printListing,
  type Statement,
} from "../../../isa/rewriting/listing.ts";
import { type Liveness, livenessOf } from "../../../isa/rewriting/liveness.ts";
import { dataMemory } from "../memory_map.ts";
import { coralLanguage } from "./coral_language.ts";
import { coralMachine } from "./coral_machine.ts";
import { liftModes, lowerModes } from "./modes.ts";

/** A kernel, its configuration instructions taken out. */
export interface Kernel {
  readonly statements: readonly Statement[];
  readonly language: Language;
  readonly profile: string;
  readonly placement: Placement;
  /** Ranges that pointers do not leave. */
  readonly regions: readonly Range[];
  /** Cycles by source line, where they are known. */
  readonly cycles: ReadonlyMap<number, number> | null;
  /** Cycles that the timing model gave, by line and source: many orders of a block are the same. */
  readonly estimates: Map<string, number | null>;
}

/** What follows from a kernel's statements. */
export interface Analysis {
  readonly graph: FlowGraph;
  readonly liveness: Liveness;
  readonly linear: LinearValues;
  /** Blocks by cycles, the most expensive first; without a profile those in the innermost loops. */
  readonly hottest: readonly BasicBlock[];
  /** Cycles by block. */
  readonly cycles: readonly number[];
}

/**
 * Reads a kernel.
 * @returns null where it cannot be rewritten: it does not assemble, jumps to computed places, or its modes are not known
 */
export function readKernel(
  source: string,
  placement: Placement,
  profile: string,
  lines: readonly LineProfile[] | null,
): Kernel | null {
  const language = coralLanguage(placement.symbols);
  const statements = parseListing(source, language);
  if (!statements || !statements.every(isUnderstood)) return null;
  const lifted = liftModes(statements);
  if (!lifted) return null;
  return {
    statements: lifted.statements,
    language,
    profile,
    placement,
    regions: [...placement.tensors, dataMemory],
    cycles: lines && new Map(lines.map(({ line, cycles }) => [line, cycles])),
    estimates: new Map(),
  };
}

/** Register that a call leaves the return address in. */
const returnAddress = 1;

/**
 * Whether it is clear where control goes and that the instruction may stand elsewhere: calls by `jal`, returns by `ret`,
 * no traps on purpose, nothing relative to its own address but jumps.
 */
function isUnderstood(statement: Statement): boolean {
  if (statement.kind !== "instruction") return true;
  return statement.operations.every(({ row, values }) => {
    if (row.category === "jump-register") return values.rd === 0 && values.rs1 === returnAddress && values.imm === 0;
    if (row.category === "system") return row.mnemonic === "mpause";
    if (row.category === "jump" || row.category === "branch") return statement.target !== null;
    return row.mnemonic !== "auipc" || statement.verbatim !== null;
  });
}

/** The kernel with other statements. */
export function withStatements(kernel: Kernel, statements: readonly Statement[]): Kernel {
  return { ...kernel, statements };
}

/** A kernel's source. */
export interface WrittenKernel {
  readonly source: string;
  /** Line of an instruction of the kernel, counted from 1. */
  lineOf(instruction: Instruction): number;
}

/** Source of a kernel, or null where its modes cannot be brought about. */
export function writeKernel(kernel: Kernel): WrittenKernel | null {
  const statements = lowerModes({ statements: kernel.statements });
  if (!statements) return null;
  const source = printListing(statements, kernel.language);
  return { source, lineOf: (instruction) => statements.indexOf(instruction) + 1 };
}

const analyses = new WeakMap<Kernel, Analysis>();

/** Analyses a kernel. */
export function analyse(kernel: Kernel): Analysis {
  let analysis = analyses.get(kernel);
  if (!analysis) analyses.set(kernel, analysis = findAnalysis(kernel));
  return analysis;
}

function findAnalysis(kernel: Kernel): Analysis {
  const graph = flowGraphOf(kernel.statements);
  const depth = graph.blocks.map(({ index }) => graph.loops.filter(({ blocks }) => blocks.has(index)).length);
  const cycles = graph.blocks.map(({ instructions, index }) =>
    kernel.cycles
      ? instructions.reduce((sum, { line }) => sum + (line === null ? 0 : kernel.cycles!.get(line) ?? 0), 0)
      : instructions.length * 16 ** depth[index]
  );
  const hottest = [...graph.blocks].sort((a, b) => cycles[b.index] - cycles[a.index] || a.index - b.index);
  return {
    graph,
    liveness: livenessOf(graph, coralMachine),
    linear: new LinearValues(graph, coralMachine),
    hottest,
    cycles,
  };
}

/** Statements in which the instructions of a block are others. */
export function replaceBlock(
  statements: readonly Statement[],
  block: BasicBlock,
  instructions: readonly Instruction[],
): Statement[] {
  return [...statements.slice(0, block.start), ...instructions, ...statements.slice(block.end)];
}
