/**
 * Kernels that try to get credit without the work. Each must be rejected for its stated reason, and the same kernel
 * without the cheat must pass. Lines that end in `# cheat` stand in the cheating kernel only, those that end in
 * `# honest` in the other. Numbers are those of the table in docs/evaluation.md's source: cheats 1 to 10.
 */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { evaluate } from "../../../harness/evaluate.ts";
import type { FailureCode } from "../../../harness/failure.ts";
import type { EvaluationJob, EvaluationResult } from "../../../harness/job.ts";
import { drawSecretSeeds, publicSeed } from "../../../harness/seeds.ts";
import type { IsaPlugin } from "../../../isa/plugin.ts";
import { coral } from "../../../plugins/coral/mod.ts";
import { relu } from "../../../tasks/activation.ts";
import type { Task, Tensor } from "../../../tasks/task.ts";

interface Cheat {
  readonly file: string;
  readonly code: FailureCode;
  /** Whether the public seed does not show it. */
  readonly passesPublicSeed?: boolean;
  readonly n?: number;
  readonly task?: Task;
  readonly plugin?: IsaPlugin;
}

/** ReLU on float32: the integer tasks have no NaN to cheat with. */
const reluFloat: Task = {
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

const coralFloat: IsaPlugin = {
  ...coral,
  supports: () => ({ supported: true }),
  tolerance: () => ({ absolute: 1e-6, relative: 1e-6 }),
  floor: () => ({ cycles: 1, derivation: "none: a test" }),
};

const cheats: readonly Cheat[] = [
  { file: "01_reads_expected_output", code: "load-outside-regions" },
  { file: "02_leaves_output_unwritten", code: "unwritten-output" },
  { file: "03_hard_coded_output", code: "wrong-result", passesPublicSeed: true },
  { file: "04_specialised_to_another_shape", code: "unwritten-output", n: 2048 },
  { file: "05_recognises_the_input", code: "wrong-result", passesPublicSeed: true },
  { file: "06_writes_zeros", code: "wrong-result" },
  { file: "07_writes_nan", code: "non-finite", n: 64, task: reluFloat, plugin: coralFloat },
  { file: "08_clobbers_its_input", code: "store-to-input" },
  { file: "09_writes_outside_its_region", code: "store-outside-regions" },
  { file: "10_modifies_its_code", code: "write-to-code" },
  { file: "10_jumps_into_data", code: "execute-data" },
];

function evaluateSource(source: string, { n = 512, task = relu, plugin = coral }: Cheat): Promise<EvaluationResult> {
  const scope = {
    platform: "coral",
    task,
    configuration: "custom",
    parameters: { n },
    tolerance: { absolute: 0, relative: 0 },
  };
  const draw = drawSecretSeeds(undefined, scope, 3);
  const job: EvaluationJob = {
    format: 1,
    plugin: { id: "coral", version: coral.version, hash: "unknown" },
    evaluator: "unknown",
    profile: coral.profiles[0].name,
    task: task.id,
    configuration: "custom",
    parameters: { n },
    seeds: [publicSeed, ...draw.seeds],
    poisons: draw.poisons,
    source,
    limits: { instructions: 100_000, cycles: 1_000_000, wallMilliseconds: 20_000 },
    collectProfile: false,
  };
  return evaluate(job, plugin, task);
}

/** The text of a kernel with or without its cheat, and what it knows of the public seed. */
async function kernel(file: string, kind: "cheat" | "honest"): Promise<string> {
  const text = await Deno.readTextFile(new URL(`./${file}.S`, import.meta.url));
  const other = kind === "cheat" ? "honest" : "cheat";
  const input = relu.inputs({ n: 512 }, publicSeed.seed, publicSeed.distribution)[0].values as Int8Array;
  return text.split("\n").filter((line) => !line.endsWith(`# ${other}`)).join("\n")
    .replace("{expected bytes}", input.map((value) => Math.max(0, value)).join(", "))
    .replace("{first input word}", String(new DataView(input.buffer).getInt32(0, true)));
}

for (const cheat of cheats) {
  Deno.test(`cheat ${cheat.file.replaceAll("_", " ")}: ${cheat.code}`, async () => {
    const result = await evaluateSource(await kernel(cheat.file, "cheat"), cheat);
    assertEquals(result.verdict, cheat.code, result.message);
    assertEquals([result.cycles, result.rooflineFraction], [null, null], "no score");
    if (cheat.passesPublicSeed) {
      const failed = result.seeds[result.seeds.length - 1];
      assertEquals(result.seeds[0].verdict, "correct");
      assertEquals(failed.visibility, "secret");
      assertEquals([failed.comparison, failed.line, failed.cycles, failed.instructions], [null, null, null, null]);
      assertStringIncludes(result.message, "secret seed");
      assert(!/\d/.test(result.message), "no value of a secret seed is told");
    } else assertEquals(result.seeds.length, 1, "the public seed shows it");
  });

  Deno.test(`cheat ${cheat.file.replaceAll("_", " ")}: passes without the cheat`, async () => {
    const result = await evaluateSource(await kernel(cheat.file, "honest"), cheat);
    assertEquals(result.verdict, "correct", result.message);
    assert(result.cycles !== null && result.cycles > 0);
  });
}

Deno.test("every cheating kernel in the folder is tested", () => {
  const files = [...Deno.readDirSync(new URL("./", import.meta.url))].map(({ name }) => name).filter((name) =>
    name.endsWith(".S")
  );
  assertEquals(files.sort(), cheats.map(({ file }) => `${file}.S`).sort());
});
