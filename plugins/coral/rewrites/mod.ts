/**
 * Coral's rewrites: for every hot loop the shapes that fit it (unrolled, packed, tables in registers), each in the best
 * order that the timing model finds, the most promising first.
 * @module
 */
import type { Placement, Rewrite, RewriteRequest, Transformation } from "../../../isa/plugin.ts";
import type { Kernel } from "./kernel.ts";
import { analyse, readKernel, withStatements, writeKernel } from "./kernel.ts";
import { withoutDeadCode } from "./dead_code.ts";
import { measureBlock } from "./schedule.ts";
import { type Candidate, shapesOf } from "./shapes.ts";
import { removeSpills } from "./spills.ts";

/** Transformations of Coral's kernels. */
export const coralTransformations: readonly Transformation[] = [
  {
    name: "pack",
    description:
      "Makes one instruction on a larger register group (LMUL) of instructions on neighbouring pieces: fewer " +
      "instructions, and memory moves whole lines.",
  },
  {
    name: "table-lookup",
    description: "Keeps a table of 256 bytes in registers and gathers from there: pays where indexed loads keep the " +
      "load-store unit busy.",
  },
  {
    name: "unroll",
    description:
      "Does several iterations of a loop in one, where their number is known: hides latencies once rescheduled.",
  },
  {
    name: "schedule",
    description:
      "Orders the instructions of a block by the machine's latencies and units, with other registers where that " +
      "helps; configuration instructions are placed anew.",
  },
  {
    name: "spills",
    description:
      "Takes values that the compiler put on the stack from registers that are left, or computes them again, and " +
      "no longer stores what nobody loads.",
  },
  {
    name: "dead-code",
    description:
      "Takes out instructions whose results nobody needs and configuration instructions that change nothing.",
  },
];

/** Blocks that are looked at: the hottest. */
const maximumClasses = 4;

/** Part of all cycles below which a block is not worth a proposal. */
const minimumShare = 0.02;

/** Part of all cycles that a proposal must promise to save. */
const minimumGain = 0.002;

/** Proposals at most. */
const maximumProposals = 16;

/** A proposal with the part of all cycles that it should save. */
interface Proposal {
  readonly rewrite: Rewrite;
  readonly gain: number;
}

/**
 * Changed versions of a kernel, the most promising first.
 * @param placement where the kernel's workload lies
 */
export function proposeRewrites(request: RewriteRequest, placement: Placement): Rewrite[] {
  const kernel = readKernel(request.source, placement, request.profile, request.lines);
  if (!kernel) return [];
  const enabled = new Set(request.transformations);
  const proposals = [
    ...blockProposals(kernel, enabled),
    ...spillProposal(kernel, enabled),
    ...deadCodeProposal(kernel, enabled),
  ];
  proposals.sort((a, b) => b.gain - a.gain);
  const seen = new Set([request.source]);
  return proposals.map(({ rewrite }) => rewrite).filter(({ source }) => {
    if (seen.has(source)) return false;
    seen.add(source);
    // code that no longer fits its memory
    return kernel.language.assemble(source).program !== undefined;
  }).slice(0, maximumProposals);
}

/** Blocks with the same instructions. */
interface BlockClass {
  readonly indices: number[];
  /** Part of all cycles that they take themselves. */
  share: number;
  /** Part of all cycles that the outermost loops around them take: what the timing model measures them by. */
  phase: number;
}

/** Classes of blocks, the hottest first. */
function classesOf(kernel: Kernel): readonly BlockClass[] {
  const { graph, hottest, cycles } = analyse(kernel);
  const total = cycles.reduce((sum, one) => sum + one, 0);
  if (total === 0) return [];
  const classes = new Map<string, BlockClass>();
  const phases = new Map<string, Set<number>>();
  for (const { index, instructions } of hottest) {
    const signature = instructions.map(({ row }) => row.mnemonic).join(" ");
    const one = classes.get(signature) ?? { indices: [], share: 0, phase: 0 };
    one.indices.push(index);
    one.share += cycles[index] / total;
    classes.set(signature, one);
    const around = graph.loops.findLast(({ blocks }) => blocks.has(index))?.blocks ?? [index];
    const phase = phases.get(signature) ?? new Set();
    for (const block of around) phase.add(block);
    phases.set(signature, phase);
  }
  for (const [signature, one] of classes) {
    one.phase = [...phases.get(signature)!].reduce((sum, block) => sum + cycles[block], 0) / total;
  }
  return [...classes.values()].filter(({ share }) => share >= minimumShare)
    .sort((a, b) => b.share - a.share).slice(0, maximumClasses);
}

function blockProposals(kernel: Kernel, enabled: ReadonlySet<string>): Proposal[] {
  const proposals: Proposal[] = [];
  for (const { indices, phase } of classesOf(kernel)) {
    for (const candidate of shapesOf(kernel, indices[0], enabled)) {
      const gain = phase * candidate.gain;
      if (gain < minimumGain) continue;
      const rewrite = rewriteOf(kernel, indices, candidate);
      if (rewrite) proposals.push({ rewrite, gain });
    }
  }
  return proposals;
}

/** A candidate applied to every block of a class. */
function rewriteOf(kernel: Kernel, indices: readonly number[], candidate: Candidate): Rewrite | null {
  let current = kernel;
  const lines: number[] = [];
  // from the last block to the first, so that what is put in does not change the numbers of blocks to come
  for (const index of [...indices].sort((a, b) => b - a)) {
    const next = candidate.apply(current, index);
    if (!next) continue;
    const line = analyse(current).graph.blocks[index].instructions.find((one) => one.line !== null)?.line;
    if (line) lines.unshift(line);
    current = next;
  }
  if (current === kernel) return null;
  const written = writeKernel(withStatements(current, withoutDeadCode(current.statements)));
  if (!written) return null;
  const place = lines.length > 1 ? `the blocks at lines ${lines.join(", ")}` : `the block at line ${lines[0]}`;
  return {
    transformation: candidate.transformation,
    summary: `${candidate.summary} ${place}`,
    source: written.source,
  };
}

function spillProposal(kernel: Kernel, enabled: ReadonlySet<string>): Proposal[] {
  if (!enabled.has("spills")) return [];
  const next = removeSpills(kernel);
  const written = next && writeKernel(next);
  if (!next || !written) return [];
  // what it saves shows at the end of the hottest block
  const [hottest] = analyse(kernel).hottest;
  const last = hottest.instructions.at(-1)!;
  const before = measureBlock(kernel, last);
  const after = next.statements.includes(last) ? measureBlock(next, last) : null;
  const gain = before === null || after === null ? 0 : 1 - after / before;
  const summary = "took spilled values from registers, or computed them again";
  return [{ rewrite: { transformation: "spills", summary, source: written.source }, gain }];
}

function deadCodeProposal(kernel: Kernel, enabled: ReadonlySet<string>): Proposal[] {
  if (!enabled.has("dead-code")) return [];
  const statements = withoutDeadCode(kernel.statements);
  const written = writeKernel(withStatements(kernel, statements));
  if (!written) return [];
  const count = kernel.statements.length - statements.length;
  const summary = `took out ${count} dead instructions and configuration instructions without effect`;
  return [{ rewrite: { transformation: "dead-code", summary, source: written.source }, gain: 0 }];
}
