/**
 * Cheating kernels for PLENA and how they are judged. Lines that end in `; cheat` stand in the cheating kernel only,
 * those that end in `; honest` in the other. They read what they know of the public seed from placeholders.
 */
import { buildJob } from "../../../harness/bench.ts";
import { evaluate } from "../../../harness/evaluate.ts";
import type { EvaluationResult, Seed } from "../../../harness/job.ts";
import { comparisonOf, drawSecretSeeds, publicSeed } from "../../../harness/seeds.ts";
import { numericsOf } from "../../../isa/numerics/formats.ts";
import type { IsaPlugin } from "../../../isa/plugin.ts";
import { plena } from "../../../plugins/plena/mod.ts";
import { maximumProgramBytes, wordBytes } from "../../../plugins/plena/memory_map.ts";
import { catalogEntry } from "../../../tasks/catalog.ts";
import { type Distribution, type Task, type Workload, workloadOf } from "../../../tasks/task.ts";

/** What a kernel is judged on. */
export interface Setting {
  /** `silu` unless given. */
  readonly task?: string;
  /** `c1` unless given. */
  readonly configuration?: string;
  /** Of the public inputs; that of the public seed unless given. */
  readonly distribution?: Distribution;
  /** The default profile unless given. */
  readonly profile?: string;
  readonly plugin?: IsaPlugin;
}

/** A task and its sizes. */
function workloadFor({ task: id = "silu", configuration = "c1" }: Setting): { task: Task; workload: Workload } {
  const task = catalogEntry(id)!.forms.float!;
  const { parameters } = plena.configurations(id).find(({ name }) => name === configuration)!;
  return { task, workload: workloadOf(task, configuration, parameters) };
}

/** Judges a source on public inputs and secret ones of every distribution, the same each time. */
export async function judge(source: string, setting: Setting = {}): Promise<EvaluationResult> {
  const { plugin = plena, profile = plugin.profiles[0].name, distribution = publicSeed.distribution } = setting;
  const { task, workload } = workloadFor(setting);
  const scope = { ...workload, platform: plugin.id, task, ...await comparisonOf(plugin, workload, profile) };
  const shown: Seed = { ...publicSeed, distribution };
  const job = buildJob({
    plugin: { id: plugin.id, version: plugin.version, hash: "unknown" },
    evaluator: "unknown",
    profile,
    workload,
    // two patterns that differ in every byte that a cheat looks at
    draw: { seeds: [shown, ...drawSecretSeeds("cheats", scope).seeds], poisons: [0x12345678, 0x87654321] },
    source,
    limits: { instructions: 100_000, cycles: 1_000_000, wallMilliseconds: 20_000 },
  });
  return await evaluate(job, plugin, task);
}

/** Instructions that leave a number of at most eight significant bits in f7; f1 is 1. */
function constantCode(value: number): string[] {
  const lines = ["S_ADD_FP f7, f0, f0"];
  if (value === 0) return lines;
  let mantissa = Math.abs(value);
  let exponent = 0;
  while (mantissa % 1 !== 0) [mantissa, exponent] = [mantissa * 2, exponent - 1];
  for (const bit of mantissa.toString(2)) {
    lines.push("S_ADD_FP f7, f7, f7");
    if (bit === "1") lines.push("S_ADD_FP f7, f7, f1");
  }
  if (exponent < 0) {
    lines.push("S_ADD_FP f6, f1, f1", "S_RECI_FP f6, f6");
    for (; exponent < 0; exponent++) lines.push("S_MUL_FP f7, f7, f6");
  }
  if (value < 0) lines.push("S_SUB_FP f7, f0, f7");
  return lines;
}

/** Instructions that write rows of known values from vector SRAM 0 on, by way of FP SRAM. */
function rowsCode(values: ArrayLike<number>): string[] {
  const lines: string[] = [];
  for (let at = 0; at < values.length; at++) {
    const word = 64 + at % 64;
    lines.push(...constantCode(values[at]), `S_ST_FP f7, gp0, ${word}`);
    if (word === 127) lines.push(`S_ADDI_INT gp14, gp0, ${at - 63}`, "S_MAP_V_FP gp14, gp0, 64");
  }
  return lines;
}

/** What SiLU's input and output are for the public seed. */
async function publicRun(): Promise<{ readonly maximum: number; readonly output: ArrayLike<number> }> {
  const { task, workload } = workloadFor({});
  const inputs = task.inputs(workload.parameters, publicSeed.seed, publicSeed.distribution);
  const placement = await plena.place(workload);
  const [block] = await plena.encode(placement, inputs);
  const { values } = await plena.decode(placement.tensors[0], block);
  const numerics = numericsOf(plena.numerics!(plena.profiles[0].name));
  const [{ values: output }] = task.reference(inputs, workload.parameters, numerics);
  return { maximum: Math.max(...values.subarray(0, 64)), output };
}

/** The text of a kernel with or without its cheat, and what it knows of the public seed. */
export async function kernelText(file: string, kind: "cheat" | "honest"): Promise<string> {
  const text = await Deno.readTextFile(new URL(`./${file}.asm`, import.meta.url));
  const other = kind === "cheat" ? "honest" : "cheat";
  const kept = text.split("\n").filter((line) => !line.endsWith(`; ${other}`)).join("\n");
  if (!/^\{/m.test(kept)) return kept;
  const { maximum, output } = await publicRun();
  return kept
    .replace("{expected output}", rowsCode(output).join("\n"))
    .replace("{known maximum}", constantCode(maximum).join("\n"))
    .replace("{1024}", constantCode(1024).join("\n"))
    .replace("{too many instructions}", "C_BREAK\n".repeat(maximumProgramBytes / wordBytes));
}
