/**
 * The hand-optimised kernels that ship with the project: plain assembly in `kernels/`, one file per configuration because
 * the assembler has no constants, and one per profile where profiles address tiles differently. No document that an
 * agent can search contains them.
 * @module
 */
import type { Assets, Baseline } from "../../isa/plugin.ts";
import type { Workload } from "../../tasks/task.ts";
import { configurationsOf } from "./configurations.ts";

/** Hand-optimised kernels of a task. */
export interface HandKernels {
  /** Names of the configurations that have a kernel. */
  readonly configurations: readonly string[];
  /**
   * Which profiles the kernels are for: `one` file serves all; `each` machine, the paper's and today's, has its own; the
   * `paper` machine alone has them.
   */
  readonly files: "one" | "each" | "paper";
}

const defaultProfile = "paper";

/** Today's machine, which addresses tiles otherwise and has the maximum of vectors. */
const headProfile = "head";

const every = ["c1", "c2", "c3", "c4", "c5"];

/** By task. */
export const handKernels: Readonly<Record<string, HandKernels>> = {
  silu: { configurations: every, files: "one" },
  gelu: { configurations: every, files: "one" },
  relu: { configurations: every, files: "each" },
  softmax: { configurations: every, files: "one" },
  // with scalars of eight bits their sums would be too coarse
  layernorm: { configurations: every, files: "paper" },
  rmsnorm: { configurations: every, files: "paper" },
  gemm: { configurations: ["c1", "c2", "c3"], files: "each" },
  attention: { configurations: every, files: "each" },
};

/**
 * Path of a kernel inside the plugin's folder.
 * @returns null where the profile has no kernel
 */
export function kernelPath(task: string, configuration: string, profile: string): string | null {
  const { files } = handKernels[task];
  if (files === "paper" && profile === headProfile) return null;
  return `kernels/${task}-${configuration}${files === "each" && profile === headProfile ? "-head" : ""}.asm`;
}

/**
 * The hand-optimised kernels of a workload.
 * @param profile name of the hardware profile that they are for; absent: the default one
 */
export async function readKernels(workload: Workload, assets: Assets, profile = defaultProfile): Promise<Baseline[]> {
  const { task, parameters } = workload;
  if (!Object.hasOwn(handKernels, task)) return [];
  const names = Object.keys(parameters);
  const configuration = configurationsOf(task).find((known) =>
    names.every((name) => known.parameters[name] === parameters[name])
  );
  if (!configuration || !handKernels[task].configurations.includes(configuration.name)) return [];
  const path = kernelPath(task, configuration.name, profile);
  if (path === null) return [];
  return [{ name: "hand", source: await assets.read(path), provenance: `hand-optimised, ${path}` }];
}
