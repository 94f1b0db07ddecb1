/** Runs kernels of workloads as an evaluation does, for tests of compiled and hand-written kernels. */
import { compareOutputs } from "../../../harness/comparison.ts";
import { type Comparison } from "../../../harness/job.ts";
import { numericsOf } from "../../../isa/numerics/formats.ts";
import type { Execution } from "../../../isa/plugin.ts";
import { configurationsOf } from "../../../plugins/plena/configurations.ts";
import { assemblePlena } from "../../../plugins/plena/instructions.ts";
import { numericsOfProfile } from "../../../plugins/plena/numerics.ts";
import { decodeTensor, encodeTensors, placeWorkload } from "../../../plugins/plena/placement.ts";
import { simulatePlena } from "../../../plugins/plena/simulate.ts";
import { toleranceOf } from "../../../plugins/plena/tolerance.ts";
import { catalogEntry } from "../../../tasks/catalog.ts";
import { type Distribution, type Tensor, type Workload, workloadOf } from "../../../tasks/task.ts";

/** The floating-point form of a task. */
export function floatTaskOf(id: string) {
  const task = catalogEntry(id)?.forms.float;
  if (!task) throw new Error(`no floating-point task '${id}'`);
  return task;
}

/** A task at a configuration of the plugin. */
export function configuredWorkload(id: string, configuration: string): Workload {
  const found = configurationsOf(id).find(({ name }) => name === configuration);
  if (!found) throw new Error(`no configuration '${configuration}' of '${id}'`);
  return workloadOf(floatTaskOf(id), configuration, found.parameters);
}

/** What a run of a kernel says. */
export interface KernelRun {
  readonly execution: Execution;
  readonly comparison: Comparison;
  /** Lines that the assembler remarks on. */
  readonly remarks: readonly string[];
}

/** Inputs and reference of a workload, which several runs may share. */
export function drawWorkload(workload: Workload, profile: string, distribution: Distribution = "uniform") {
  const task = floatTaskOf(workload.task);
  const inputs = task.inputs(workload.parameters, "kernels", distribution);
  const expected = task.reference(inputs, workload.parameters, numericsOf(numericsOfProfile(profile)));
  return { inputs, expected };
}

/** Assembles and runs a kernel with poisoned memories and compares its output with the reference. */
export function runKernel(
  workload: Workload,
  source: string,
  profile: string,
  { inputs, expected }: { inputs: readonly Tensor[]; expected: readonly Tensor[] } = drawWorkload(workload, profile),
): KernelRun {
  const { program, diagnostics } = assemblePlena(source);
  const remarks = diagnostics.map(({ line, message }) => `line ${line}: ${message}`);
  if (!program) throw new Error(remarks.join("\n"));
  const placement = placeWorkload(workload);
  const [output] = placement.tensors.filter(({ specification: { role } }) => role === "output");
  const execution = simulatePlena({
    profile,
    program,
    blocks: encodeTensors(placement, inputs),
    limits: { instructions: 1e9, cycles: 1e9, wallMilliseconds: 1e6 },
    mode: "timed",
    regions: placement.regions,
    poison: 0x5eed,
    dump: [{ space: output.space, offset: output.offset, length: output.length }],
  });
  const comparison = compareOutputs([{
    placed: output,
    actual: decodeTensor(output, execution.dumps[0]),
    expected: expected[0],
    written: execution.written[0],
  }], toleranceOf(workload.task));
  return { execution, comparison, remarks };
}
