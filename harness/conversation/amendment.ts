/**
 * Amending the machine in the middle of a conversation: an overlay is a plugin's folder whose machine derives from the one
 * at hand. What changes is told to the model in one message.
 * @module
 */
import type { IsaPlugin } from "../../isa/plugin.ts";
import { loadExternalPlugin } from "../plugins/external.ts";
import { buildPrompt, readPromptSources } from "../prompt/prompt.ts";
import { findPlugin, pluginAssets, type PluginRegistry, withPluginFolders } from "../registry.ts";
import type { ModelAgentSpecification, RunSpecification } from "../runs/specification.ts";
import { UserError } from "../user_error.ts";
import { findTask, findWorkload } from "../workloads.ts";
import { workloadOf } from "../../tasks/task.ts";

/** The machine after an amendment. */
export interface AmendedRun {
  readonly registry: PluginRegistry;
  /** The task on the amended machine: the same at the same sizes, unless another was named. */
  readonly specification: RunSpecification;
  readonly plugin: IsaPlugin;
}

/** A task that the person names with the amendment. */
export interface NamedTask {
  readonly task: string;
  /** Name of a configuration, or sizes as JSON. */
  readonly configuration: string;
}

/**
 * A run on the machine that a folder derives from the present one.
 * @param named what is to be written there; absent: the same as before
 * @throws UserError if the folder holds no plugin, its id is taken, or the task does not run on it
 */
export async function amendRun(
  registry: PluginRegistry,
  specification: RunSpecification,
  folder: string,
  named?: NamedTask,
): Promise<AmendedRun> {
  const { plugin: { id } } = await loadExternalPlugin(folder);
  if (id === specification.platform) throw new UserError(`${folder} is the machine at hand, ${id}`);
  const amended = registry.plugins.some((plugin) => plugin.id === id)
    ? registry
    : await withPluginFolders(registry, [folder]);
  const plugin = findPlugin(amended, id);
  const task = findTask(named?.task ?? specification.task, plugin);
  const workload = findWorkload(plugin, task, named?.configuration ?? JSON.stringify(specification.parameters));
  // the same task stays comparable with what came before; another one is at home on the machine's own profile
  const same = named ? undefined : plugin.profiles.find(({ name }) => name === specification.profile);
  const profile = same ?? plugin.profiles[0];
  return {
    registry: amended,
    plugin,
    specification: {
      ...specification,
      platform: id,
      profile: profile.name,
      task: task.id,
      configuration: named ? workload.configuration : specification.configuration,
      parameters: { ...workload.parameters },
    },
  };
}

/** What a model is told of an amendment. */
export interface AmendmentText {
  /** The whole system prompt from now on. */
  readonly system: string;
  readonly text: string;
}

/** Words for an amendment: which instructions are new or changed, and the task as it stands now. */
export async function describeAmendment(
  before: IsaPlugin,
  { registry, plugin, specification }: AmendedRun,
): Promise<AmendmentText> {
  const { task: id, configuration, parameters, profile, budget, agent } = specification;
  const { shots, template, extraTools } = agent as ModelAgentSpecification;
  const prompt = buildPrompt(
    await readPromptSources(plugin, pluginAssets(registry, plugin.id), {
      workload: workloadOf(findTask(id, plugin), configuration, parameters),
      profile,
      iterations: budget.iterations,
      evaluations: budget.evaluations,
      extraTools,
      shots,
      template,
    }),
  );
  const pages = await changedInstructions(before, plugin);
  const removed = await removedInstructions(before, plugin);
  const text = [
    `The machine has been amended: it is now ${plugin.title}. Its documents in the system prompt are the new ones, and so ` +
    "is what grep_docs finds. Your work begins anew on it: write the whole kernel with write_code, also if it stays as " +
    "it was.",
    pages.length === 0 ? "No instruction is new." : `New or changed instructions:\n\n${pages.join("\n\n")}`,
    removed.length === 0 ? "" : `Instructions that are gone: ${removed.join(", ")}.`,
    `The task as it stands now:\n\n${prompt.user.trim()}`,
  ];
  return { system: prompt.system, text: text.filter((part) => part !== "").join("\n\n") };
}

/** Pages of instructions that the machine did not have, or had with another page. */
async function changedInstructions(before: IsaPlugin, after: IsaPlugin): Promise<string[]> {
  const pages: string[] = [];
  for (const mnemonic of await mnemonicsOf(after)) {
    const [old, page] = [await before.reference(mnemonic), await after.reference(mnemonic)];
    if (!("markdown" in page)) continue;
    if (!("markdown" in old) || old.markdown !== page.markdown) pages.push(page.markdown.trim());
  }
  return pages;
}

async function removedInstructions(before: IsaPlugin, after: IsaPlugin): Promise<string[]> {
  const names = new Set(await mnemonicsOf(after));
  return (await mnemonicsOf(before)).filter((mnemonic) => !names.has(mnemonic));
}

/** Names of all instructions; none where the machine does not list them. */
async function mnemonicsOf(plugin: IsaPlugin): Promise<string[]> {
  const table = await plugin.instructionTable?.();
  return [...new Set((table?.instructions ?? []).map(({ mnemonic }) => mnemonic))];
}
