/**
 * Shapes of a block: unrolled, packed, with tables in registers, each in a good order. The timing model says which are
 * worth an evaluation.
 * @module
 */
import type { Instruction } from "../../../isa/rewriting/listing.ts";
import { withoutDeadCode } from "./dead_code.ts";
import { analyse, type Kernel, withStatements } from "./kernel.ts";
import { packBlock } from "./pack.ts";
import { pipelineLoop } from "./pipeline.ts";
import { bestPreference, measureBlock, reorderBlock } from "./schedule.ts";
import { lookUpInRegisters } from "./table_lookup.ts";
import { ownLoop, unrollLoop } from "./unroll.ts";

/** A way to change a block. */
export interface Candidate {
  /** The transformation that matters most. */
  readonly transformation: string;
  /** What was done, before "the block at line 40". */
  readonly summary: string;
  /** Part of the block's cycles that the timing model expects to save. */
  readonly gain: number;
  /** Changes a block that has the same instructions; null where that is not possible. */
  apply(kernel: Kernel, block: number): Kernel | null;
}

/** How a block is changed before it is ordered. */
interface Shape {
  /** Iterations in one before packing. */
  readonly unroll: number;
  /** Pieces in one instruction. */
  readonly pack: number;
  readonly lookup: boolean;
  /** Iterations in one afterwards. */
  readonly repeat: number;
}

const plain: Shape = { unroll: 1, pack: 1, lookup: false, repeat: 1 };

/** Shapes that are measured in the order of their instructions; the best are ordered and repeated. */
const shapes: readonly Shape[] = [
  ...[2, 4, 8].map((pack) => ({ ...plain, pack })),
  ...[2, 4, 8].map((pack) => ({ ...plain, pack, unroll: pack })),
  { ...plain, pack: 4, unroll: 2 },
];

/** Shapes that are ordered, beside the plain one. */
const orderedShapes = 2;

/** Shapes that are pipelined: the best ones. */
const pipelinedShapes = 2;

/** What pipelining must gain beyond other shapes, as a part of the cycles: the loop can hardly be unrolled afterwards. */
const pipeliningMargin = 0.01;

/** Iterations in one after the shape. */
const repeats = [1, 2, 4];

/** A kernel whose block has been changed, and where the block is now. */
interface Shaped {
  readonly kernel: Kernel;
  readonly block: number;
}

/** Number of the block that ends with an instruction. */
function blockWith(kernel: Kernel, last: Instruction): number {
  return analyse(kernel).graph.blocks.findIndex(({ instructions }) => instructions.at(-1) === last);
}

/** A block in a shape; null where the shape does not fit. */
function shape(kernel: Kernel, block: number, { unroll, pack, lookup, repeat }: Shape): Shaped | null {
  let current: Kernel | null = kernel;
  let index = block;
  const last = analyse(kernel).graph.blocks[block].instructions.at(-1)!;
  const step = (change: (kernel: Kernel) => Kernel | null): boolean => {
    current = current && change(current);
    if (!current) return false;
    const moved = blockWith(current, last);
    if (moved >= 0) index = moved;
    return true;
  };
  const at = (one: Kernel) => {
    const analysis = analyse(one);
    return { analysis, block: analysis.graph.blocks[index] };
  };
  const unrolled = (factor: number) => (one: Kernel) => {
    const { analysis, block } = at(one);
    return unrollLoop(one, analysis, block, factor);
  };
  if (unroll > 1 && !step(unrolled(unroll))) return null;
  if (
    pack > 1 && !step((one) => {
      const { analysis, block } = at(one);
      const packed = packBlock(one, analysis, block, pack);
      return packed && withStatements(packed, withoutDeadCode(packed.statements));
    })
  ) return null;
  if (
    lookup && !step((one) => {
      const { analysis, block } = at(one);
      return lookUpInRegisters(one, analysis, block);
    })
  ) return null;
  if (repeat > 1 && !step(unrolled(repeat))) return null;
  return { kernel: current, block: index };
}

/** Cycles of a shaped block per iteration of the original. */
function measure({ kernel, block }: Shaped, { unroll, repeat }: Shape): number | null {
  const last = analyse(kernel).graph.blocks[block].instructions.at(-1)!;
  const cycles = measureBlock(kernel, last);
  return cycles === null ? null : cycles / (unroll * repeat);
}

/** What a shape means, before "the block at line 40". */
function describe({ unroll, pack, lookup, repeat }: Shape, ordered: boolean): string {
  const parts: string[] = [];
  if (pack > 1) parts.push(unroll > 1 ? `packed ${pack} iterations of` : `packed ${pack} pieces each of`);
  if (lookup) parts.push("moved the table into registers for");
  if (repeat > 1) parts.push(`unrolled ${repeat} times`);
  if (ordered) parts.push("rescheduled");
  return parts.join(", ");
}

function transformationOf({ pack, lookup, repeat }: Shape): string {
  if (lookup) return "table-lookup";
  if (pack > 1) return "pack";
  return repeat > 1 ? "unroll" : "schedule";
}

/** Ways to change a block, the best first. */
export function shapesOf(kernel: Kernel, block: number, enabled: ReadonlySet<string>): Candidate[] {
  const analysis = analyse(kernel);
  const original = measureBlock(kernel, analysis.graph.blocks[block].instructions.at(-1)!);
  if (original === null) return [];
  const isLoop = ownLoop(analysis, analysis.graph.blocks[block]) !== null;
  const allowed = ({ unroll, pack, lookup, repeat }: Shape) =>
    (pack === 1 || enabled.has("pack")) && (!lookup || enabled.has("table-lookup")) &&
    ((unroll === 1 && repeat === 1) || isLoop) && (repeat === 1 || enabled.has("unroll"));
  const measured: { form: Shape; cycles: number }[] = [];
  const consider = (form: Shape) => {
    const shaped = allowed(form) ? shape(kernel, block, form) : null;
    const cycles = shaped && measure(shaped, form);
    if (cycles !== null) measured.push({ form, cycles });
  };
  for (const form of shapes) consider(form);
  for (const form of [plain, ...shapes]) consider({ ...form, lookup: true });
  measured.sort((a, b) => a.cycles - b.cycles);
  const forms = [plain, ...measured.slice(0, orderedShapes).map(({ form }) => form)];
  const candidates: (Candidate & { readonly form: Shape })[] = [];
  for (const form of forms) {
    for (const repeat of repeats) {
      const repeated = { ...form, repeat };
      const shaped = allowed(repeated) ? shape(kernel, block, repeated) : null;
      const best = shaped && candidateOf(shaped, repeated, original, enabled.has("schedule"));
      if (best) candidates.push({ ...best, form: repeated });
    }
  }
  candidates.sort((a, b) => b.gain - a.gain);
  if (!isLoop || !enabled.has("software-pipelining")) return candidates;
  const best = new Set([...candidates.map(({ form }) => form), plain].slice(0, pipelinedShapes));
  const pipelined = [...best].flatMap((form) => {
    const shaped = shape(kernel, block, form);
    const one = shaped && pipelinedCandidate(shaped, form, original, enabled.has("schedule"));
    return one ? [one] : [];
  });
  return [...candidates, ...pipelined].sort((a, b) => b.gain - a.gain);
}

/** A shaped loop whose loads are an iteration ahead. */
function pipelinedCandidate(
  { kernel, block }: Shaped,
  form: Shape,
  original: number,
  ordering: boolean,
): Candidate | null {
  const pipelined = pipelineBlock(kernel, block);
  if (!pipelined) return null;
  const { trips } = pipelined;
  const unordered = measure(pipelined, plain);
  if (unordered === null) return null;
  const found = ordering ? bestPreference(pipelined.kernel, pipelined.block, unordered) : null;
  const preference = found?.preference ?? null;
  // the loop has an iteration less, whose instructions are before and behind it
  const cycles = (found?.cycles ?? unordered) * (trips - 1) / trips / (form.unroll * form.repeat);
  const summary = describe(form, preference !== null);
  return {
    transformation: "software-pipelining",
    summary: `${summary === "" ? "" : `${summary}, `}loaded an iteration ahead in`,
    gain: 1 - cycles / original - pipeliningMargin,
    apply: (other, index) => {
      const shaped = shape(other, index, form);
      const next = shaped && pipelineBlock(shaped.kernel, shaped.block);
      if (!next || preference === null) return next?.kernel ?? null;
      return reorderBlock(next.kernel, next.block, preference) ?? next.kernel;
    },
  };
}

/** A pipelined block, and where it is then. */
function pipelineBlock(kernel: Kernel, index: number): Shaped & { readonly trips: number } | null {
  const analysis = analyse(kernel);
  const block = analysis.graph.blocks[index];
  const pipelined = pipelineLoop(kernel, analysis, block);
  return pipelined && { ...pipelined, block: blockWith(pipelined.kernel, block.instructions.at(-1)!) };
}

function candidateOf(shaped: Shaped, form: Shape, original: number, ordering: boolean): Candidate | null {
  const unordered = measure(shaped, form);
  if (unordered === null) return null;
  const iterations = form.unroll * form.repeat;
  const found = ordering ? bestPreference(shaped.kernel, shaped.block, unordered * iterations) : null;
  const cycles = found ? found.cycles / iterations : unordered;
  const preference = found?.preference ?? null;
  if (form.pack === 1 && !form.lookup && form.repeat === 1 && preference === null) return null;
  return {
    transformation: transformationOf(form),
    summary: describe(form, preference !== null),
    gain: 1 - cycles / original,
    apply: (kernel, block) => {
      const next = shape(kernel, block, form);
      if (!next || preference === null) return next?.kernel ?? null;
      return reorderBlock(next.kernel, next.block, preference) ?? next.kernel;
    },
  };
}
