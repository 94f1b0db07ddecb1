/**
 * Coral's rewrites: for every hot loop the shapes that fit it (unrolled, packed, tables in registers), each in the best
 * order that the timing model finds, the most promising first.
 * @module
 */
import type { Placement, Rewrite, RewriteRequest, Transformation } from "../../../isa/plugin.ts";
import type { Kernel } from "./kernel.ts";
import { analyse, readKernel, withStatements, writeKernel } from "./kernel.ts";
import { withoutDeadCode } from "./dead_code.ts";
import type { Instruction } from "../../../isa/rewriting/listing.ts";
import { hoistInvariants } from "./loop_invariants.ts";
import { withFewerMoves } from "./moves.ts";
import { applyPeepholes } from "./peepholes.ts";
import { reduceStrength } from "./strength_reduction.ts";
import { bestPreference, measureBlock, reorderBlock } from "./schedule.ts";
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
    name: "software-pipelining",
    description:
      "Loads for the next iteration of a loop before the arithmetic of this one is over, where the number of " +
      "iterations is known: pays where arithmetic waits for memory.",
  },
  {
    name: "loop-invariant-motion",
    description:
      "Computes and loads before a loop what is the same in every iteration: pays where registers are left for it.",
  },
  {
    name: "strength-reduction",
    description:
      "Shifts for multiplications and divisions by powers of two, additions for products and addresses that grow by " +
      "the same amount in every iteration.",
  },
  {
    name: "peepholes",
    description:
      "Small patterns: values read where they are instead of being moved, masks that let everything through, " +
      "constants made again, offsets and sums folded, scalar and narrow operands, fused products, jumps to jumps.",
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
    ...kernelProposals(kernel, enabled),
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

/** A transformation of a whole kernel. */
interface KernelTransformation {
  readonly name: string;
  readonly summary: string;
  readonly change: (kernel: Kernel) => Kernel | null;
  /** Whether the hottest block is put in the best order afterwards. */
  readonly ordered: boolean;
}

const kernelTransformations: readonly KernelTransformation[] = [
  {
    name: "spills",
    summary: "took spilled values from registers, or computed them again",
    change: removeSpills,
    ordered: false,
  },
  {
    name: "peepholes",
    summary: "replaced small patterns of instructions by cheaper ones",
    change: applyPeepholes,
    ordered: true,
  },
  {
    name: "loop-invariant-motion",
    summary: "moved what is the same in every iteration in front of the loops",
    change: hoistInvariants,
    ordered: true,
  },
  {
    name: "strength-reduction",
    summary: "replaced multiplications, divisions and addresses by shifts and additions",
    change: (kernel) => {
      const reduced = reduceStrength(kernel);
      // the new sums are copied to where the old ones were
      return reduced && withFewerMoves(reduced);
    },
    ordered: true,
  },
];

function kernelProposals(kernel: Kernel, enabled: ReadonlySet<string>): Proposal[] {
  return kernelTransformations.filter(({ name }) => enabled.has(name)).flatMap((transformation) => {
    const next = transformation.change(kernel);
    return next ? kernelProposal(kernel, next, transformation, enabled.has("schedule")) : [];
  });
}

function kernelProposal(
  kernel: Kernel,
  next: Kernel,
  { name, summary, ordered }: KernelTransformation,
  ordering: boolean,
): Proposal[] {
  // what it saves shows at the end of the hottest block
  const last = analyse(kernel).hottest[0].instructions.at(-1)!;
  const before = measureBlock(kernel, last);
  const lastOf = ({ statements }: Kernel) =>
    statements.find((one): one is Instruction =>
      one === last || (one.kind === "instruction" && one.line === last.line && one.row.category === last.row.category)
    );
  const end = lastOf(next);
  const after = end ? measureBlock(next, end) : null;
  const gain = before === null || after === null ? 0 : 1 - after / before;
  const written = writeKernel(next);
  const proposals: Proposal[] = written
    ? [{ rewrite: { transformation: name, summary, source: written.source }, gain }]
    : [];
  if (!ordered || !ordering || !end || before === null || after === null) return proposals;
  const block = analyse(next).graph.blocks.findIndex(({ instructions }) => instructions.at(-1) === end);
  const best = block < 0 ? null : bestPreference(next, block, after);
  const reordered = best && reorderBlock(next, block, best.preference);
  const again = reordered && writeKernel(reordered);
  if (!best || !again) return proposals;
  const rewrite = { transformation: name, summary: `${summary}, rescheduled the hottest block`, source: again.source };
  // the better one of the two
  return [{ rewrite, gain: 1 - best.cycles / before }];
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
