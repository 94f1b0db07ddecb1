/**
 * Which tasks the machine runs, at which sizes, against which kernels, and how fast it could be.
 * @module
 */
import type { Assets, Baseline, Floor, Support } from "kernelcraft/isa/plugin.ts";
import type { Parameters, Workload } from "kernelcraft/tasks/task.ts";
import { vectorElements } from "./machine.ts";
import { bytesOf } from "./placement.ts";
import { vectorPortCyclesOf } from "./timing.ts";

// guide: sizes
/** Sizes by task; the first of each is `c1`. Add a line to run another task of the catalogue. */
const sizes: Readonly<Record<string, readonly Parameters[]>> = {
  relu: [{ n: 256 }, { n: 4096 }],
  gemv: [{ M: 16, N: 64 }, { M: 64, N: 256 }],
};

/** Whether a task runs here. */
export function supports(taskId: string): Support {
  if (Object.hasOwn(sizes, taskId)) return { supported: true };
  return { supported: false, reason: "Sketch has no kernels for it yet" };
}

/** The sizes of a task. */
export function configurations(taskId: string): { name: string; parameters: Parameters }[] {
  const known = Object.hasOwn(sizes, taskId) ? sizes[taskId] : [];
  return known.map((parameters, index) => ({ name: `c${index + 1}`, parameters }));
}
// guide: end

// guide: kernels
/** Name of the baseline that speedups are against. */
export const defaultBaseline = "scalar";

/** What a compiler would write: one element at a time. */
export async function baselines({ task }: Workload, assets: Assets): Promise<Baseline[]> {
  const source = await assets.read(`baselines/${task}.S`);
  return [{
    name: defaultBaseline,
    source,
    provenance: "written by hand as a simple compiler would translate the formula",
  }];
}

/** What a person writes; a size that is no multiple of the vector length has none. */
export async function kernels({ task, parameters }: Workload, assets: Assets): Promise<Baseline[]> {
  if ((parameters.n ?? parameters.N) % vectorElements !== 0) return [];
  const source = await assets.read(`kernels/${task}.S`);
  return [{ name: "vector", source, provenance: "written by hand" }];
}
// guide: end

// guide: floor
/** Every input byte is read and every output byte written at least once, through the one memory port. */
export function floor({ tensors }: Workload, profile: string): Floor {
  const bytes = tensors.reduce((sum, tensor) => sum + bytesOf(tensor), 0);
  // a store of a word moves four bytes in a cycle, a vector access sixteen in vectorPortCycles
  const bytesPerCycle = Math.max(4, vectorElements / vectorPortCyclesOf(profile));
  const cycles = Math.ceil(bytes / bytesPerCycle);
  return { cycles, derivation: `${bytes} bytes pass the memory port, at most ${bytesPerCycle} per cycle.` };
}
// guide: end
