/**
 * The baseline that speedups are measured against: the template compiler's kernel for the profile at hand.
 * @module
 */
import type { Baseline } from "../../isa/plugin.ts";
import type { Workload } from "../../tasks/task.ts";
import { compileKernel, compiles } from "./compiler/compile.ts";
import { publishedText } from "./compiler/published.ts";

/** Name of the baseline that `speedup` refers to. */
export const defaultBaseline = "template";

/** The profile whose cycles the paper publishes. */
const publishedProfile = "paper";

/**
 * The compiled kernel of a workload; none for tasks and sizes that the compiler does not lower.
 * @param profile name of the hardware profile that the kernel is for
 */
export function compiledBaselines(workload: Workload, profile: string): Baseline[] {
  if (!compiles(workload.task)) return [];
  try {
    const source = compileKernel(workload, profile);
    const published = profile === publishedProfile ? publishedText(workload.task, workload.configuration) : null;
    const remarks = [
      "template compiler, plugins/plena/compiler",
      `profile ${profile}`,
      ...published ? [published] : [],
    ];
    return [{ name: defaultBaseline, source, provenance: remarks.join("; ") }];
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}
