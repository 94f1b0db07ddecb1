/**
 * A model that knows the compilers' kernels: it answers any task of the machines that come with the project, wrongly at
 * first, and some tasks never. What it does follows from the name of the task alone.
 * @module
 */
import { hashOf } from "../../harness/canonical_json.ts";
import { pluginAssets, type PluginRegistry } from "../../harness/registry.ts";
import { findTask, findWorkload } from "../../harness/workloads.ts";
import type { IsaPlugin } from "../../isa/plugin.ts";
import { catalog } from "../../tasks/catalog.ts";
import { plugins } from "../../plugins/mod.ts";
import { type Responder, type Step, stepSchema } from "./script.ts";

const registry: PluginRegistry = { module: import.meta.resolve("../../plugins/mod.ts"), plugins };

/** Kernels that assemble and write nothing, by machine. */
const idleKernels: Readonly<Record<string, string>> = {
  coral: "nop\nmpause\n",
  plena: "S_ADDI_INT gp1, gp0, 0\n",
};

/** A text that no assembler takes. */
const brokenKernel = "this_is_no_instruction x, y\n";

/** How a task goes: most are solved; three of eight characters fail, each with another of the paper's classes. */
export const characters = ["syntax", "wrong", "talker", "solves", "solves", "solves", "clumsy", "solves"] as const;

/** A workload by the heading of its description: `# SiLU on Coral, configuration c1`. */
const heading = /^# (.+) on (\S+), configuration (\S+)$/m;

/** A task as the solver knows it. */
interface Solution {
  readonly character: (typeof characters)[number];
  readonly steps: readonly Step[];
}

const solutions = new Map<string, Promise<Solution>>();

/** The character of a task. */
export async function characterOf(
  platform: string,
  task: string,
  configuration: string,
): Promise<Solution["character"]> {
  const hash = await hashOf({ platform, task, configuration });
  return characters[Number.parseInt(hash.slice(0, 8), 16) % characters.length];
}

const step = (text: string, ...calls: readonly [name: string, args: unknown][]): Step =>
  stepSchema.parse({
    text,
    reasoning: text === "" ? "" : `Thinking about it: ${text}`,
    calls: calls.map(([name, args]) => ({ name, arguments: args })),
  });

async function solutionOf(title: string, machine: string, configuration: string): Promise<Solution> {
  const plugin = plugins.find(({ id, title: name }) => id === machine.toLowerCase() || name.includes(machine));
  const entry = plugin &&
    catalog.find(({ id }) => plugin.supports(id).supported && titleOf(plugin, id, configuration) === title);
  if (!plugin || !entry) {
    return { character: "talker", steps: [step(`I do not know the task ${title} on ${machine}.`)] };
  }
  const workload = findWorkload(plugin, findTask(entry.id, plugin), configuration);
  const known = [
    ...await plugin.baselines(workload, pluginAssets(registry, plugin.id), plugin.profiles[0].name),
    ...await plugin.kernels(workload, pluginAssets(registry, plugin.id)),
  ].map(({ source }) => source);
  const character = await characterOf(plugin.id, entry.id, configuration);
  return { character, steps: stepsOf(character, idleKernels[plugin.id], known) };
}

function titleOf(plugin: IsaPlugin, id: string, configuration: string): string | null {
  if (!plugin.configurations(id).some(({ name }) => name === configuration)) return null;
  return findWorkload(plugin, findTask(id, plugin), configuration).title;
}

function stepsOf(character: Solution["character"], idle: string, known: readonly string[]): Step[] {
  const broken = step("A first draft.", ["write_code", { code: brokenKernel }], ["check_syntax", {}]);
  const wrong = step("", ["write_code", { code: idle }], ["run_evaluation", {}], ["view_output", { rows: 4 }]);
  const right = known.slice(0, 3).flatMap((code) => [
    step("The simplest kernel that can be right.", ["write_code", { code }]),
    step("", ["run_evaluation", {}], ["get_instruction_size", {}]),
  ]);
  const done = step("Nothing is left to try.");
  switch (character) {
    case "syntax":
      return [broken, step("", ["run_evaluation", {}]), done];
    case "wrong":
      return [broken, wrong, done];
    case "talker":
      return [step("", ["write_code", { code: idle }]), step("```asm\nnop\n```")];
    case "clumsy":
      return [
        step("", ["write_code", '{"code": "nop'], ["compile", {}], ["write_code", { source: "nop" }]),
        step("Here is the code:\n```asm\nnop\n```"),
        step("", ["write_code", JSON.stringify(JSON.stringify({ code: idle }))], ["grep_docs", { query: "load" }]),
        wrong,
        ...right,
        done,
      ];
    case "solves":
      return [broken, wrong, ...right, done];
  }
}

/** Answers of the solver. */
export const solver: Responder = async ({ task, turn, tools }) => {
  if (tools.includes("ready")) return step("", ["ready", { word: "kernel" }]);
  const match = heading.exec(task);
  if (!match) return step("There is no task in this conversation.");
  const [key, title, machine, configuration] = match;
  const known = solutions.get(key) ?? solutionOf(title, machine, configuration);
  solutions.set(key, known);
  const { steps } = await known;
  return steps[Math.min(turn, steps.length - 1)];
};
