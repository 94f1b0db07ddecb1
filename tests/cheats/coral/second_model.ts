/** Runs kernels of a workload in the second model of the instruction set. */
import type { IsaPlugin, Program } from "../../../isa/plugin.ts";
import type { Seed } from "../../../harness/job.ts";
import { compareValues } from "../../../harness/comparison.ts";
import { exactNumerics, type Task, type Tensor, type Workload } from "../../../tasks/task.ts";
import { type ModelRun, runModel } from "../../isa/riscv/second_model/model.ts";

/** What the second model says of a kernel. */
export interface SecondOpinion {
  readonly run: ModelRun;
  readonly outputs: readonly Tensor[];
  /** Whether it returned with the reference's outputs. */
  readonly correct: boolean;
}

/** Assembles a kernel; it must assemble. */
export async function assembled(plugin: IsaPlugin, workload: Workload, source: string): Promise<Program> {
  const { symbols } = await plugin.place(workload);
  const { program, diagnostics } = await plugin.assemble(source, symbols);
  if (!program) throw new Error(`${workload.task}: ${diagnostics[0].message}`);
  return program;
}

/** Runs a kernel on one seed's inputs. */
export async function secondOpinion(
  plugin: IsaPlugin,
  task: Task,
  workload: Workload,
  source: string,
  seed: Seed,
): Promise<SecondOpinion> {
  const placement = await plugin.place(workload);
  const program = await assembled(plugin, workload, source);
  const inputs = task.inputs(workload.parameters, seed.seed, seed.distribution);
  const memory = placement.regions.map(({ offset, length }) => ({
    base: offset,
    bytes: Uint8Array.from({ length }, (_, byte) => (byte * 167 + 89) & 0xff),
  }));
  for (const { offset, bytes } of [...program.blocks, ...await plugin.encode(placement, inputs)]) {
    const region = memory.find(({ base, bytes }) => offset >= base && offset < base + bytes.length)!;
    region.bytes.set(bytes, offset - region.base);
  }
  const run = runModel(memory, 10_000_000);
  const expected = task.reference(inputs, workload.parameters, exactNumerics);
  const outputs = await Promise.all(
    placement.tensors.filter(({ specification }) => specification.role === "output").map((placed) => {
      const { bytes } = memory.find(({ base }) => base === placed.offset)!;
      return plugin.decode(placed, { space: placed.space, offset: placed.offset, bytes });
    }),
  );
  const tolerance = await plugin.tolerance(workload);
  const agrees = ({ specification: { name }, values: wanted }: Tensor) => {
    const values = outputs.find(({ specification }) => specification.name === name)!.values;
    return compareValues(values.slice(0, wanted.length), wanted, tolerance);
  };
  return { run, outputs, correct: run.end === "returned" && expected.every(agrees) };
}
