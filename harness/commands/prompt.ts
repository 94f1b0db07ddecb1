/**
 * `prompt`: shows what a model would be told, and how many tokens each part has.
 * @module
 */
import { buildPrompt, type Prompt, readPromptSources } from "../prompt/prompt.ts";
import { catalogEntry } from "../../tasks/catalog.ts";
import { findPlugin, pluginAssets } from "../registry.ts";
import { formatCount, formatTable } from "../report/table.ts";
import { evaluationsPerIteration, extraTools, paperIterations } from "../runs/specification.ts";
import { nearest } from "../nearest.ts";
import { UserError } from "../user_error.ts";
import { findProfile, findTask, findWorkload } from "../workloads.ts";
import { type CommandContext, exitCodes, printJson, readSource } from "./context.ts";

/** Options as the command line gives them. */
export interface PromptCommandOptions {
  readonly profile?: string;
  readonly oneShot?: boolean;
  readonly template?: boolean;
  /** Names of tools beyond the six. */
  readonly extra?: readonly string[];
  readonly iterations?: number;
  readonly evaluations?: number;
  readonly json?: boolean;
}

/** Runs the command. */
export async function promptCommand(
  context: CommandContext,
  platform: string,
  taskId: string,
  configuration: string,
  options: PromptCommandOptions,
): Promise<number> {
  const plugin = findPlugin(context.registry, platform);
  const task = findTask(taskId, plugin);
  const text = configuration.endsWith(".json") ? await readSource(configuration) : configuration;
  const workload = findWorkload(plugin, task, text);
  const extra = options.extra ?? [];
  const unknown = extra.find((name) => !(extraTools as readonly string[]).includes(name));
  if (unknown !== undefined) {
    throw new UserError(`unknown tool '${unknown}'${nearest(unknown, extraTools)}; there is ${extraTools.join(", ")}`);
  }
  const iterations = options.iterations ?? paperIterations(task.level, catalogEntry(taskId)?.domain === "cpu");
  const prompt = buildPrompt(
    await readPromptSources(plugin, pluginAssets(context.registry, plugin.id), {
      workload,
      profile: findProfile(plugin, options.profile).name,
      iterations,
      evaluations: options.evaluations ?? iterations * evaluationsPerIteration,
      extraTools: extra,
      shots: options.oneShot ? "one-shot" : "zero-shot",
      template: options.template ?? false,
    }),
  );
  if (options.json) printJson(context, prompt);
  else {
    context.print(`${prompt.system}\n${prompt.user}`.trimEnd());
    context.note(`\n${tokenTable(prompt)}`);
  }
  return exitCodes.done;
}

/** Tokens of every part, and of all together. */
function tokenTable({ parts }: Prompt): string {
  const total = parts.reduce((sum, { tokens }) => sum + tokens, 0);
  return formatTable(
    [{ title: "part" }, { title: "sent as" }, { title: "tokens (o200k)", align: "right" }],
    [
      ...parts.map(({ title, place, tokens }) => [title, place, formatCount(tokens)]),
      ["all", "", formatCount(total)],
    ],
  );
}
