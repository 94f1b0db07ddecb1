/**
 * Cycles of the paper's compiler on PLENA (KernelCraft, arXiv 2603.08721, cycle table, column "Compiler"), for
 * configurations C1 to C5.
 * @module
 */

/** Published cycles of one task. */
export interface PublishedCycles {
  /** As the paper prints them, `c1` to `c5`. */
  readonly published: readonly number[];
  /**
   * Cycles of the same program with its defect mended, where it has one: the published SiLU and GELU fetch only the
   * first four rows of each column block, so that from C2 on the other rows are wrong.
   */
  readonly corrected?: readonly number[];
}

/** By task. */
export const publishedCycles: Readonly<Record<string, PublishedCycles>> = {
  silu: { published: [92, 255, 415, 1429, 2709], corrected: [92, 315, 598, 2313, 4545] },
  gelu: { published: [97, 272, 448, 1558, 2966], corrected: [97, 332, 631, 2442, 4802] },
  layernorm: { published: [185, 596, 1159, 4202, 8322] },
  rmsnorm: { published: [128, 403, 774, 2793, 5505] },
  gemm: { published: [1421, 9504, 36378, 140604, 556366] },
  linear: { published: [1591, 10012, 37453, 143885, 564030] },
  ffn: { published: [5480, 37864, 145332, 563297, 2224214] },
  swiglu: { published: [8423, 57285, 219531, 844781, 3342678] },
};

/** Source of the table. */
const source = "KernelCraft, arXiv 2603.08721";

/** Number of a configuration in the tables, or null for sizes of the user's own. */
function indexOf(configuration: string): number | null {
  const digit = /^c([1-5])$/.exec(configuration)?.[1];
  return digit === undefined ? null : Number(digit) - 1;
}

function entryOf(task: string): PublishedCycles | null {
  return Object.hasOwn(publishedCycles, task) ? publishedCycles[task] : null;
}

/**
 * The cycles that a correct program of the paper's compiler takes.
 * @param configuration `c1` to `c5`
 * @returns null where the paper gives none
 */
export function comparableCycles(task: string, configuration: string): number | null {
  const entry = entryOf(task);
  const index = indexOf(configuration);
  return entry && index !== null ? (entry.corrected ?? entry.published)[index] : null;
}

/**
 * What the paper gives, in words.
 * @param configuration `c1` to `c5`
 * @returns null where the paper gives nothing
 */
export function publishedText(task: string, configuration: string): string | null {
  const entry = entryOf(task);
  const index = indexOf(configuration);
  if (!entry || index === null) return null;
  const { published, corrected } = entry;
  const figure = `the paper's compiler takes ${published[index]} cycles (${source})`;
  if (!corrected || corrected[index] === published[index]) return figure;
  return `${figure}, ${corrected[index]} once it loads all rows, which the published program does not`;
}
