/**
 * Unrolling: several iterations of a loop in one, where the number of iterations is known and divisible.
 * @module
 */
import type { BasicBlock, Loop } from "../../../isa/rewriting/flow_graph.ts";
import type { Instruction } from "../../../isa/rewriting/listing.ts";
import { type Analysis, type Kernel, replaceBlock, withStatements } from "./kernel.ts";

/** Instructions that the body of an unrolled loop has at most: the code memory holds 2048. */
const maximumLength = 480;

/** The loop that consists of a block alone, or null. */
export function ownLoop({ graph }: Analysis, block: BasicBlock): Loop | null {
  return graph.loops.find(({ header, blocks }) => header === block.index && blocks.size === 1) ?? null;
}

/** The kernel with a loop of one block unrolled, or null where that is not possible. */
export function unrollLoop(kernel: Kernel, analysis: Analysis, block: BasicBlock, factor: number): Kernel | null {
  const loop = ownLoop(analysis, block);
  if (!loop) return null;
  const trips = analysis.linear.tripCount(loop);
  const { instructions } = block;
  if (trips === null || trips % factor !== 0 || factor * instructions.length > maximumLength) return null;
  const body = instructions.slice(0, -1);
  const branch = instructions.at(-1)!;
  // copies are instructions of their own
  const copies = Array.from(
    { length: factor },
    (_, copy): Instruction[] => copy === 0 ? body : body.map((one) => ({ ...one })),
  );
  const all = [...copies.flat(), branch];
  const unrolled = trips === factor ? all.slice(0, -1) : all;
  return withStatements(kernel, replaceBlock(kernel.statements, block, unrolled));
}
