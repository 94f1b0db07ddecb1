/**
 * An overlay: PLENA with instructions for sampling from diffusion language models, and a task that needs them. It holds
 * only what is new; everything else is the base machine's.
 * @module
 */
import type { InstructionSet } from "kernelcraft/isa/instruction_set.ts";
import type { Baseline, IsaPlugin } from "kernelcraft/isa/plugin.ts";
import { extendPlena } from "kernelcraft/plugins/plena/extended.ts";
import { samplingInstructions } from "./instructions.ts";
import { decodeTensor, encodeTensors, placeSampling } from "./placement.ts";
import { dllmSampling } from "./task.ts";

const { plugin: machine, instructionSet: extended } = extendPlena({
  id: "plena-dllm",
  title: "PLENA with sampling instructions",
  version: "0.1.0",
  heading: "sampling (added)",
  instructions: samplingInstructions,
  baseFolder: import.meta.resolve("kernelcraft/plugins/plena/"),
});

/** PLENA's instructions and the added ones: the table that the conformance kit checks. */
export const instructionSet: InstructionSet = extended;

/** Today's machine comes first: the base kernel of the sampling task needs its V_TOPK. */
const defaultProfile = "head";

/** Profiles with the base machine's V_TOPK, without which it cannot write an index that depends on data. */
const sampledProfiles: readonly string[] = [defaultProfile];

const configurations = [
  { name: "c1", parameters: { positions: 16, vocabulary: 128, k: 4 } },
  { name: "c2", parameters: { positions: 64, vocabulary: 128, k: 8 } },
];

/** Name of the configuration with these sizes; undefined: a user's own. */
function configurationOf(parameters: Readonly<Record<string, number>>): string | undefined {
  return configurations.find((known) =>
    Object.entries(known.parameters).every(([name, value]) => parameters[name] === value)
  )?.name;
}

/** The plugin. */
export const plugin = {
  ...machine,
  profiles: [...machine.profiles].sort((a, b) => Number(b.name === defaultProfile) - Number(a.name === defaultProfile)),
  tasks: [dllmSampling],
  supports: (task) => task === dllmSampling.id ? { supported: true } : machine.supports(task),
  configurations: (task) => task === dllmSampling.id ? configurations : machine.configurations(task),
  // tokens are integers and have one right answer
  tolerance: (workload) =>
    workload.task === dllmSampling.id ? { absolute: 0, relative: 0 } : machine.tolerance(workload),
  place: (workload) => workload.task === dllmSampling.id ? placeSampling(workload) : machine.place(workload),
  encode: encodeTensors,
  decode: decodeTensor,
  async baselines(workload, assets, profile = defaultProfile): Promise<readonly Baseline[]> {
    if (workload.task !== dllmSampling.id) return await machine.baselines(workload, assets, profile);
    const configuration = configurationOf(workload.parameters);
    if (configuration === undefined || !sampledProfiles.includes(profile)) return [];
    const path = `baselines/dllm_sampling-${configuration}.asm`;
    const provenance = `written by hand in the base machine's instructions, ${path}`;
    return [{ name: machine.defaultBaseline, source: await assets.read(path), provenance }];
  },
  async kernels(workload, assets, profile = defaultProfile): Promise<readonly Baseline[]> {
    if (workload.task !== dllmSampling.id) return await machine.kernels(workload, assets, profile);
    const configuration = configurationOf(workload.parameters);
    if (configuration === undefined) return [];
    const path = `kernels/dllm_sampling-${configuration}.asm`;
    return [{ name: "hand", source: await assets.read(path), provenance: `written by hand, ${path}` }];
  },
  floor(workload, profile) {
    if (workload.task !== dllmSampling.id) return machine.floor(workload, profile);
    const { positions, vocabulary } = workload.parameters;
    const exponentials = Math.ceil(positions * vocabulary / 64);
    return {
      cycles: exponentials + positions,
      derivation:
        `${positions * vocabulary} exponentials, 64 per instruction of one cycle, and ${positions} words of one ` +
        `cycle each to write: ${exponentials + positions} cycles.`,
    };
  },
} satisfies IsaPlugin as IsaPlugin;
