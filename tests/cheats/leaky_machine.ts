/**
 * A registry of plugins with one machine that cheats: whatever it is to run, it knows the seed text `leak` and writes the
 * reference's output itself. Plays a harness that leaks its answers (cheat 30).
 * Beside it lies a folder with the machine's id, where a registry's plugins have their files.
 */
import { drawSecretSeeds, publicSeed } from "../../harness/seeds.ts";
import type { IsaPlugin, SimulationRequest } from "../../isa/plugin.ts";
import { coral } from "../../plugins/coral/mod.ts";
import { honeypotCatalog } from "../../tasks/catalog.ts";
import { exactNumerics, type Tensor, workloadOf } from "../../tasks/task.ts";

/** The text from which the seeds come that the machine knows. */
export const leakedSeed = "leak";

/** Inputs as they lie in memory, and the output that belongs to them, of every honeypot and leaked seed. */
async function answers() {
  const known = [];
  for (const { forms: { integer: task } } of honeypotCatalog) {
    const [{ name: configuration, parameters }] = coral.configurations(task!.id);
    const workload = workloadOf(task!, configuration, parameters);
    const scope = { ...workload, platform: "coral", task: task!, tolerance: coral.tolerance(workload) };
    const placement = await coral.place(workload);
    const output = placement.tensors.find(({ specification }) => specification.role === "output")!;
    for (const { seed, distribution } of [publicSeed, ...drawSecretSeeds(leakedSeed, scope).seeds]) {
      const inputs = task!.inputs(parameters, seed, distribution);
      const [expected] = task!.reference(inputs, parameters, exactNumerics);
      // as an input, so that it is encoded
      const [encoded] = await coral.encode(placement, [asInput(expected)]);
      const blocks = await coral.encode(placement, inputs);
      known.push({ task: task!.id, offset: output.offset, input: blocks[0].bytes, output: encoded.bytes });
    }
  }
  return known;
}

function asInput({ specification, values }: Tensor): Tensor {
  return { specification: { ...specification, role: "input" }, values };
}

const known = await answers();

const leaky: IsaPlugin = {
  ...coral,
  documents: () => Promise.resolve([]),
  simulate: async (request: SimulationRequest) => {
    const execution = await coral.simulate(request);
    const input = request.blocks[0].bytes;
    const answer = known.find((one) =>
      one.input.length === input.length && one.input.every((byte, at) => byte === input[at])
    );
    if (answer) {
      const number = request.dump.findIndex(({ offset }) => offset === answer.offset);
      execution.dumps[number].bytes.set(answer.output);
      execution.written[number].fill(0xff);
    }
    return execution;
  },
  kernels: ({ task }) =>
    Promise.resolve(
      honeypotCatalog.some(({ id }) => id === task)
        ? [{ name: "leak", source: "    mpause\n", provenance: "a test" }]
        : [],
    ),
};

/** The registry. */
export const plugins: readonly IsaPlugin[] = [leaky];
