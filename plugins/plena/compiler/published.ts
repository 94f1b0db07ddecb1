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

/** Source of the table, for tables that quote it. */
export const publishedSource = "KernelCraft, arXiv 2603.08721, PLENA cycles of the compiler (paper profile)";

/**
 * The cycles that a correct program of the paper's compiler takes.
 * @param configuration `c1` to `c5`
 * @returns null where the paper gives none
 */
export function comparableCycles(task: string, configuration: string): number | null {
  const entry = Object.hasOwn(publishedCycles, task) ? publishedCycles[task] : null;
  const index = Number(/^c([1-5])$/.exec(configuration)?.[1]) - 1;
  if (!entry || Number.isNaN(index)) return null;
  return (entry.corrected ?? entry.published)[index];
}
