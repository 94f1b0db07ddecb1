/**
 * Rewrites of PLENA kernels: every kernel whose loops and addresses can be followed is raised to a tree, changed there,
 * and lowered again with its integer registers chosen anew. The table says which changes there are.
 * @module
 */
import type { Rewrite, RewriteRequest, Transformation } from "../../../isa/plugin.ts";
import { wordsOf } from "../decode.ts";
import { assemblePlena } from "../instructions.ts";
import { layoutOf } from "../layout.ts";
import { vectorRows } from "../memory_map.ts";
import { type PlenaParameters, plenaParametersOf } from "../profiles.ts";
import { withCheaperForms } from "./cheaper_forms.ts";
import { type Extent, extentOf, loopCounts, withoutDeadCode } from "./dead_code.ts";
import { estimateCycles } from "./estimate.ts";
import { withLaneSums } from "./lane_sums.ts";
import { lowerTree } from "./lower.ts";
import { inOrderOfDemand } from "./order.ts";
import { raiseProgram } from "./raise.ts";
import { withRowProducts } from "./row_products.ts";
import { withSharedTiles, withSortedTiles } from "./tiles.ts";
import { freshLoop, type Node, rowsOf, stepCount, stepsOf } from "./tree.ts";
import { unrollInnermost, unrollWithin } from "./unroll.ts";

const rowElements = 64;

/** What a transformation works on. */
interface Subject {
  readonly nodes: readonly Node[];
  readonly parameters: PlenaParameters;
  /** Where the result goes in vector SRAM. */
  readonly output: Extent;
}

/** A changed tree. */
interface Change {
  readonly summary: string;
  readonly nodes: readonly Node[];
}

/** A transformation with its code. */
interface Entry extends Transformation {
  /** Whether it saves time of the memory, which the estimate does not see, at the price of instructions. */
  readonly isAboutMemory?: boolean;
  /** All changes that it offers. */
  apply(subject: Subject): Change[];
}

/** Sizes up to which a loop is written out, in instructions. */
const unrollLimits = [4000, 1600, 800, 400, 160, 80, 40];

/** Instructions that a kernel may have then: its text must stay within what a workbench takes, 256 KiB. */
const maximumSteps = 4000;

/** Sizes of those that are offered: the larger ones that fit. */
const unrollChoices = 3;

/** Passes of an innermost loop that become one. */
const unrollFactors = [4, 2];

/** Part of the estimate that a change about memory may cost. */
const memoryAllowance = 1.05;

function one(nodes: readonly Node[] | null, summary: string): Change[] {
  return nodes === null ? [] : [{ nodes, summary }];
}

/** Every transformation. */
const table: readonly Entry[] = [
  {
    name: "row-products",
    description:
      "Computes whole rows by vector products (M_MV, M_TMV) instead of 4 x 4 blocks by M_MM or M_TMM, where a vector " +
      "product yields 64 results in the same time.",
    apply: ({ nodes, parameters }) =>
      one(withRowProducts(nodes, parameters), "products row by row instead of in blocks of 4 x 4"),
  },
  {
    name: "lane-sums",
    description: "Adds rows lane by lane before one reduction, where several rows are reduced into one sum.",
    apply: ({ nodes, parameters, output }) => {
      const row = freeRow({ nodes, parameters, output });
      return row === null ? [] : one(
        withLaneSums(nodes, row, isMatrixFirst(parameters)),
        `sums over several rows formed lane by lane, at ${row}`,
      );
    },
  },
  {
    name: "cheaper-forms",
    description:
      "Negates and copies by a product with -1 or 1, which is cheaper; folds a negation into a product before it.",
    apply: ({ nodes }) => one(withCheaperForms(nodes), "negations and copies as products"),
  },
  {
    name: "unroll",
    description: "Writes loops out: no counting, addresses known instead of stepped.",
    apply: ({ nodes }) => {
      if (!nodes.some(({ kind }) => kind === "loop")) return [];
      let next = freshLoop(nodes);
      const whole = unrollLimits.map((limit) => ({
        nodes: unrollWithin(nodes, limit, () => next++),
        summary: `loops of up to ${limit} instructions written out`,
      })).filter((change) => stepCount(change.nodes) <= maximumSteps).slice(0, unrollChoices);
      const partly = unrollFactors.map((factor) => ({
        nodes: unrollInnermost(nodes, factor),
        summary: `${factor} passes of innermost loops made one`,
      }));
      return [...whole, ...partly];
    },
  },
  {
    name: "demand-order",
    description: "Moves transfers to right before their first use, so that both share addresses.",
    apply: ({ nodes, parameters }) =>
      one(inOrderOfDemand(nodes, isMatrixFirst(parameters)), "transfers right before their first use"),
  },
  {
    name: "shared-tiles",
    description:
      "Loads tiles right before their first use and lets those that are not needed at the same time share a place in " +
      "matrix SRAM: fewer addresses.",
    apply: ({ nodes, parameters }) =>
      parameters.prefetchedTiles === 1
        ? one(
          withSharedTiles(inOrderOfDemand(nodes, isMatrixFirst(parameters)) ?? nodes, isMatrixFirst(parameters)),
          "tiles loaded right before their first use, at shared places in matrix SRAM",
        )
        : [],
  },
  {
    name: "transfer-order",
    description:
      "Loads all tiles first, in the order of their addresses in HBM: pays where neighbours share rows of the DRAM.",
    isAboutMemory: true,
    apply: ({ nodes, parameters }) =>
      parameters.prefetchedTiles === 1
        ? one(
          withSortedTiles(nodes, isMatrixFirst(parameters), parameters.matrixTiles),
          "all tiles loaded first, in the order of their addresses",
        )
        : [],
  },
  {
    name: "dead-code",
    description: "Drops scalars and rows that nobody reads, and clearing of registers that are still 0.",
    apply: ({ nodes, parameters, output }) =>
      one(withoutDeadCode(nodes, output, isMatrixFirst(parameters)), "instructions without effect dropped"),
  },
  {
    name: "addresses",
    description:
      "Chooses integer registers anew: merges chains of additions, moves set-up out of loops, uses immediates, sets the " +
      "transfer unit's state once.",
    apply: ({ nodes }) => [{ nodes, summary: "addresses computed as seldom as possible" }],
  },
];

/** The transformations, for the plugin. */
export const plenaTransformations: readonly Transformation[] = table.map(({ name, description }) => ({
  name,
  description,
}));

function isMatrixFirst({ vectorProducts }: PlenaParameters): boolean {
  return vectorProducts !== "tile";
}

/** First row of vector SRAM behind all that a kernel touches, or null where that cannot be told. */
function freeRow({ nodes, parameters, output }: Subject): number | null {
  const counts = loopCounts(nodes);
  let end = output.end;
  for (const step of stepsOf(nodes)) {
    const rows = rowsOf(step, isMatrixFirst(parameters));
    if (rows === null) return null;
    for (const [address, count] of [...rows.read, ...rows.written]) {
      end = Math.max(end, extentOf(address, count, counts).end);
    }
  }
  // room for as many sums as a kernel has registers
  return end + 64 * rowElements <= Math.min(parameters.vectorRows, vectorRows) * rowElements ? end : null;
}

/** Comment lines at the head of a source text. */
function titleOf(source: string): string[] {
  const lines = source.split("\n");
  const end = lines.findIndex((line) => !/^\s*(;|\/\/)/.test(line));
  return lines.slice(0, Math.max(0, end));
}

/**
 * Changed versions of a kernel, the one with the fewest estimated cycles first; versions that the estimate finds slower
 * are left out.
 * @throws RangeError for a profile that does not exist
 */
export function rewritesOf({ source, workload, profile, transformations }: RewriteRequest): Rewrite[] {
  const parameters = plenaParametersOf(profile);
  const { program } = assemblePlena(source);
  const before = estimateCycles(source, parameters);
  if (!program || before === null) return [];
  const nodes = raiseProgram(wordsOf(program), parameters);
  if (nodes === null) return [];
  const { output: { base, rows, columns } } = layoutOf(workload);
  const subject: Subject = { nodes, parameters, output: { start: base, end: base + rows * columns } };
  const title = titleOf(source);
  const seen = new Set([source]);
  const found: (Rewrite & { readonly cycles: number })[] = [];
  for (const { name, apply, isAboutMemory } of table) {
    if (!transformations.includes(name)) continue;
    for (const change of apply(subject)) {
      const text = lowerTree(change.nodes, title);
      if (text === null || seen.has(text)) continue;
      seen.add(text);
      const cycles = estimateCycles(text, parameters);
      if (cycles === null || cycles > before * (isAboutMemory ? memoryAllowance : 1)) continue;
      found.push({ transformation: name, summary: change.summary, source: text, cycles });
    }
  }
  return found.sort((a, b) => a.cycles - b.cycles).map(({ transformation, summary, source }) => ({
    transformation,
    summary,
    source,
  }));
}
