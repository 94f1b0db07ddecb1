/** Runs programs on a workload the way an evaluation does: regions, poison, comparison with the reference. */
import type { AssemblyResult, Assets, Execution, Program } from "../../../isa/plugin.ts";
import { coral } from "../../../plugins/coral/mod.ts";
import { assembleCoral } from "../../../plugins/coral/instructions.ts";
import { configurationsOf } from "../../../plugins/coral/configurations.ts";
import { decodeTensor, encodeTensors, placeWorkload } from "../../../plugins/coral/placement.ts";
import { catalogEntry } from "../../../tasks/catalog.ts";
import { type Distribution, type Task, type Workload, workloadOf } from "../../../tasks/task.ts";

/** Reads the plugin's files. */
export const assets: Assets = {
  read: (path) => Deno.readTextFile(new URL(`../../../plugins/coral/${path}`, import.meta.url)),
};

/** A task with sizes. */
export interface Case {
  readonly task: Task;
  readonly workload: Workload;
}

/** Tasks with kernels by hand at every configuration. */
const tasksWithKernels: readonly string[] = [
  ...["relu", "silu", "gelu", "softmax", "layernorm", "rmsnorm"],
  ...["gemv", "gemm", "batch_matmul", "linear", "ffn", "swiglu"],
  ...["conv2d", "depthwise_conv", "conv_block"],
];

/** Every configuration of every task with kernels, or of one task. */
export function cases(taskId?: string): Case[] {
  const ids = taskId === undefined ? tasksWithKernels : [taskId];
  return ids.flatMap((id) => {
    const task = catalogEntry(id)!.forms.integer!;
    return configurationsOf(id).map(({ name, parameters }) => ({ task, workload: workloadOf(task, name, parameters) }));
  });
}

/** Assembles a kernel of a workload with the constants that its placement defines. */
export function assembleKernel({ workload }: Case, source: string): AssemblyResult {
  return assembleCoral(source, placeWorkload(workload).symbols);
}

/** How a program is run. */
export interface RunOptions {
  readonly seed?: string;
  readonly distribution?: Distribution;
  readonly poison?: number;
  readonly mode?: "timed" | "functional";
}

/** What came out. */
export interface Outcome {
  readonly execution: Execution;
  /** Elements of the output that differ from the reference or were never written. */
  readonly wrong: number;
}

/** Runs a program on a workload. */
export function runProgram({ task, workload }: Case, program: Program, options: RunOptions = {}): Outcome {
  const { seed = "seed", distribution = "uniform", poison = 0x1234567, mode = "functional" } = options;
  const placement = placeWorkload(workload);
  const inputs = task.inputs(workload.parameters, seed, distribution);
  const [expected] = task.reference(inputs, workload.parameters, { round: (value) => value });
  const output = placement.tensors.find(({ specification }) => specification.role === "output")!;
  const execution = coral.simulate({
    profile: coral.profiles[0].name,
    program,
    blocks: encodeTensors(placement, inputs),
    limits: { instructions: 5_000_000, cycles: 5_000_000, wallMilliseconds: 60_000 },
    mode,
    regions: placement.regions,
    poison,
    dump: [output],
  }) as Execution;
  const actual = decodeTensor(output, execution.dumps[0]);
  const size = output.length / actual.values.length;
  let wrong = 0;
  for (let element = 0; element < expected.values.length; element++) {
    let written = true;
    for (let byte = element * size; byte < (element + 1) * size; byte++) {
      if (!((execution.written[0][byte >> 3] >> (byte & 7)) & 1)) written = false;
    }
    if (!written || actual.values[element] !== expected.values[element]) wrong++;
  }
  return { execution, wrong };
}
