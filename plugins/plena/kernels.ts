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
  /** Whether other versions of the machine than that of the paper have files of their own. */
  readonly byProfile: boolean;
}

const defaultProfile = "paper";

const every = ["c1", "c2", "c3", "c4", "c5"];

/** By task. */
export const handKernels: Readonly<Record<string, HandKernels>> = {
  silu: { configurations: every, byProfile: false },
  softmax: { configurations: every, byProfile: false },
  gemm: { configurations: ["c2"], byProfile: true },
  attention: { configurations: every, byProfile: true },
};

/** Path of a kernel inside the plugin's folder. */
export function kernelPath(task: string, configuration: string, profile: string): string {
  const suffix = handKernels[task].byProfile && profile === "head" ? "-head" : "";
  return `kernels/${task}-${configuration}${suffix}.asm`;
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
  return [{ name: "hand", source: await assets.read(path), provenance: `hand-optimised, ${path}` }];
}
