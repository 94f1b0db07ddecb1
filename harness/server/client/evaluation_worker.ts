/**
 * The evaluation in a web worker: the same assembler, simulator and judge as on the server, on the public seed. The page
 * ends the worker to end a run.
 * @module
 */
/// <reference lib="webworker" />
import { type IsaPlugin, unitBytesOf } from "../../../isa/plugin.ts";
import type { Workload } from "../../../tasks/task.ts";
import { evaluate } from "../../evaluate.ts";
import type { EvaluationJob } from "../../job.ts";
import { drawPoisons, platformNumerics, publicSeed } from "../../seeds.ts";
import { messageOf } from "../../user_error.ts";
import { defaultLimits, findTask, findWorkload } from "../../workloads.ts";
import type { OutputValues, TensorBytes, WorkerAnswer, WorkerQuestion, WorkloadName } from "./evaluation_messages.ts";

/** The part of a worker's global scope that is used. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<WorkerQuestion>) => void) | null;
  postMessage(answer: WorkerAnswer): void;
}

const scope = globalThis as unknown as WorkerScope;

/** Longest simulation, in milliseconds. */
const wallMilliseconds = 60_000;

/** Most bytes of a tensor that are sent back. */
const shownBytes = 1 << 20;

/** Most elements of an output that are sent back. */
const shownElements = 1 << 21;

/** Answers questions about these plugins until the page ends the worker. */
export function serve(plugins: readonly IsaPlugin[]): void {
  scope.onmessage = async ({ data }) => {
    try {
      const plugin = plugins.find(({ id }) => id === data.workload.platform);
      if (!plugin) throw new Error(`the platform '${data.workload.platform}' does not run in the browser`);
      if (data.kind === "assemble") await assemble(plugin, data);
      else await run(plugin, data);
    } catch (error) {
      scope.postMessage({ kind: "failed", id: data.id, message: messageOf(error) });
    }
  };
  scope.postMessage({ kind: "ready" });
}

function find(plugin: IsaPlugin, { task: id, configuration }: WorkloadName) {
  const task = findTask(id, plugin);
  return { task, workload: findWorkload(plugin, task, configuration) };
}

async function assemble(plugin: IsaPlugin, question: WorkerQuestion): Promise<void> {
  const { workload } = find(plugin, question.workload);
  const placement = await plugin.place(workload);
  const { diagnostics } = await plugin.assemble(question.source, placement.symbols);
  scope.postMessage({ kind: "diagnostics", id: question.id, diagnostics: diagnostics.slice(0, 200) });
}

async function run(plugin: IsaPlugin, question: Extract<WorkerQuestion, { kind: "evaluate" }>): Promise<void> {
  const { id, source, baseline, profile } = question;
  const { task, workload } = find(plugin, question.workload);
  const job: EvaluationJob = {
    format: 1,
    plugin: { id: plugin.id, version: plugin.version, hash: "browser" },
    evaluator: "browser",
    profile,
    task: task.id,
    configuration: workload.configuration,
    parameters: workload.parameters,
    seeds: [publicSeed],
    poisons: drawPoisons(undefined),
    source,
    limits: { ...defaultLimits, wallMilliseconds },
    collectProfile: true,
    summariseOutputs: true,
  };
  const started = performance.now();
  const result = await evaluate(job, plugin, task);
  scope.postMessage({ kind: "result", id, result, milliseconds: performance.now() - started });
  await inspect(plugin, workload, job, id);
  if (result.verdict === "correct" && baseline !== null) {
    const { cycles } = await evaluate({ ...job, source: baseline, collectProfile: false }, plugin, task);
    scope.postMessage({ kind: "baseline", id, cycles });
  }
  scope.postMessage({ kind: "done", id });
}

/** Runs once more for what a verdict does not hold: the memory behind it. */
async function inspect(plugin: IsaPlugin, workload: Workload, job: EvaluationJob, id: number): Promise<void> {
  const task = findTask(job.task, plugin);
  const placement = await plugin.place(workload);
  const { program } = await plugin.assemble(job.source, placement.symbols);
  if (!program) return;
  const inputs = task.inputs(job.parameters, publicSeed.seed, publicSeed.distribution);
  const expected = task.reference(inputs, job.parameters, platformNumerics(plugin, job.profile));
  const placed = inputs.filter(({ specification }) => specification.role !== "hidden");
  const execution = await plugin.simulate({
    profile: job.profile,
    program,
    blocks: await plugin.encode(placement, placed),
    limits: job.limits,
    mode: "functional",
    regions: placement.regions,
    poison: job.poisons[0],
    dump: placement.tensors.map(({ space, offset, length }) => ({ space, offset, length })),
  });
  const outputs: OutputValues[] = [];
  const tensors: TensorBytes[] = [];
  for (const [number, tensor] of placement.tensors.entries()) {
    const block = execution.dumps[number];
    if (!block) continue;
    const { name, role } = tensor.specification;
    tensors.push({
      name,
      role,
      format: tensor.format,
      space: tensor.space,
      offset: tensor.offset,
      unitBytes: unitBytesOf(plugin.spaces, tensor.space),
      bytes: block.bytes.slice(0, shownBytes),
    });
    const reference = expected.find(({ specification }) => specification.name === name);
    if (role !== "output" || !reference || reference.values.length > shownElements) continue;
    const actual = await plugin.decode(tensor, block);
    outputs.push({
      name,
      shape: reference.specification.shape,
      expected: Float64Array.from(reference.values),
      actual: Float64Array.from(actual.values.subarray(0, reference.values.length)),
    });
  }
  scope.postMessage({ kind: "memory", id, outputs, tensors });
}
