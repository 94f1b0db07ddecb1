/**
 * Cheating kernels and how they are judged. Lines that end in `# cheat` stand in the cheating kernel only, those that end
 * in `# honest` in the other. All compute ReLU of `n` bytes; they read what they know of the public seed from
 * placeholders.
 */
import { buildJob } from "../../../harness/bench.ts";
import { evaluate } from "../../../harness/evaluate.ts";
import type { FailureCode } from "../../../harness/failure.ts";
import type { EvaluationResult } from "../../../harness/job.ts";
import { drawSecretSeeds, publicSeed } from "../../../harness/seeds.ts";
import type { IsaPlugin } from "../../../isa/plugin.ts";
import { coral } from "../../../plugins/coral/mod.ts";
import { relu } from "../../../tasks/activation.ts";
import { type Task, type Tensor, workloadOf } from "../../../tasks/task.ts";

/** A cheating kernel and what becomes of it. */
export interface Cheat {
  /** Name of the file without `.S`; begins with the number of the cheat. */
  readonly file: string;
  /** `no-gain`: the kernel is correct, but its cheat saves no cycle. */
  readonly outcome: FailureCode | "no-gain";
  /** Whether the public seed does not show it. */
  readonly passesPublicSeed?: boolean;
  /** Code of the assembler's first error, and a text in its message. */
  readonly diagnostic?: readonly [code: string, text: string];
  /** 512 unless given. */
  readonly n?: number;
  readonly task?: Task;
  readonly plugin?: IsaPlugin;
}

/** ReLU on float32: the integer tasks have no NaN to cheat with. */
export const reluFloat: Task = {
  ...relu,
  id: "relu_float",
  tensors: ({ n }) => relu.tensors({ n }).map((tensor) => ({ ...tensor, dataType: "float32" })),
  inputs: ({ n }, seed, distribution) =>
    relu.inputs({ n }, seed, distribution).map(({ specification, values }): Tensor => ({
      specification: { ...specification, dataType: "float32" },
      values: Float64Array.from(values, (value) => value / 4),
    })),
  reference: ([{ values }], { n }) => [{
    specification: reluFloat.tensors({ n })[1],
    values: Float64Array.from(values, (value) => Math.max(0, value)),
  }],
};

/** Coral for {@link reluFloat}. */
export const coralFloat: IsaPlugin = {
  ...coral,
  supports: () => ({ supported: true }),
  tolerance: () => ({ absolute: 1e-6, relative: 1e-6 }),
  floor: () => ({ cycles: 1, derivation: "none: a test" }),
};

/** Judges a source on the public seed and three secret ones. */
export function judge(
  source: string,
  { n = 512, task = relu, plugin = coral }: Pick<Cheat, "n" | "task" | "plugin"> = {},
): Promise<EvaluationResult> {
  const workload = workloadOf(task, "custom", { n });
  const tolerance = { absolute: 0, relative: 0 };
  const draw = drawSecretSeeds(undefined, { ...workload, platform: plugin.id, task, tolerance }, 3);
  const job = buildJob({
    plugin: { id: plugin.id, version: plugin.version, hash: "unknown" },
    evaluator: "unknown",
    profile: plugin.profiles[0].name,
    workload,
    // two patterns that differ in every byte that a cheat looks at
    draw: { seeds: [publicSeed, ...draw.seeds], poisons: [0x12345678, 0x87654321] },
    source,
    limits: { instructions: 100_000, cycles: 1_000_000, wallMilliseconds: 20_000 },
  });
  return evaluate(job, plugin, task);
}

/** The text of a kernel with or without its cheat, and what it knows of the public seed. */
export async function kernelText(file: string, kind: "cheat" | "honest"): Promise<string> {
  const text = await Deno.readTextFile(new URL(`./${file}.S`, import.meta.url));
  const other = kind === "cheat" ? "honest" : "cheat";
  const input = relu.inputs({ n: 512 }, publicSeed.seed, publicSeed.distribution)[0].values as Int8Array;
  return text.split("\n").filter((line) => !line.endsWith(`# ${other}`)).join("\n")
    .replace("{expected bytes}", input.map((value) => Math.max(0, value)).join(", "))
    .replace("{first input word}", String(new DataView(input.buffer).getInt32(0, true)));
}
