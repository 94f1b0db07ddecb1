/**
 * `tasks`: the catalogue, and the whole text of a task from which a kernel can be written.
 * @module
 */
import type { IsaPlugin } from "../../isa/plugin.ts";
import { catalog, type CatalogEntry, extraCatalog, type Platform, platforms } from "../../tasks/catalog.ts";
import { findPlugin } from "../registry.ts";
import { formatTable } from "../report/table.ts";
import { messageOf, UserError } from "../user_error.ts";
import { findEntry, findTask, findWorkload } from "../workloads.ts";
import { type CommandContext, exitCodes, printJson, readSource } from "./context.ts";

/** Prints the catalogue, or one task. */
export async function tasksCommand(
  context: CommandContext,
  taskId: string | undefined,
  options: { readonly platform?: string; readonly config?: string; readonly json?: boolean },
): Promise<number> {
  if (taskId === undefined) {
    const entries = catalog.map((entry) => describe(context, entry));
    const extras = extraCatalog.map((entry) => describe(context, entry));
    if (options.json) printJson(context, { tasks: entries });
    else context.print(`${formatCatalog(entries)}\n\n${catalogNotes(extras, context.registry.plugins)}`);
    return exitCodes.done;
  }
  const id = options.platform ?? context.registry.plugins.find((plugin) => plugin.supports(taskId).supported)?.id;
  if (id === undefined) {
    context.print(formatEntry(describe(context, findEntry(taskId))));
    return exitCodes.done;
  }
  const plugin = findPlugin(context.registry, id);
  const named = options.config ?? "c1";
  const workload = findWorkload(
    plugin,
    findTask(taskId, plugin),
    named.endsWith(".json") ? await readSource(named) : named,
  );
  try {
    const placement = await plugin.place(workload);
    if (options.json) printJson(context, { ...workload, platform: id, description: placement.description });
    else context.print(placement.description.trimEnd());
  } catch (error) {
    if (error instanceof RangeError) throw new UserError(messageOf(error));
    throw error;
  }
  return exitCodes.done;
}

interface DescribedEntry {
  readonly id: string;
  readonly title: string;
  readonly level: number;
  readonly summary: string;
  /** By platform: `c1, c2, …`, or why not. */
  readonly platforms: Readonly<Record<string, string>>;
}

function describe(context: CommandContext, entry: CatalogEntry): DescribedEntry {
  const { plugins, folders = {} } = context.registry;
  const states = (Object.keys(platforms) as Platform[]).map((platform): [string, string] => {
    const support = entry.support[platform];
    if (!support.runs) return [platform, `unsupported here: ${support.reason}`];
    const plugin = plugins.find(({ id }) => id === platform);
    const here = plugin?.supports(entry.id);
    if (!plugin || !here?.supported) {
      return [platform, here?.supported === false ? here.reason : "not yet in this release"];
    }
    return [platform, configurationNames(plugin, entry.id)];
  });
  for (const plugin of plugins.filter((candidate) => Object.hasOwn(folders, candidate.id))) {
    const here = plugin.supports(entry.id);
    states.push([plugin.id, here.supported ? configurationNames(plugin, entry.id) : here.reason]);
  }
  const { id, title, level, summary } = entry;
  return { id, title, level, summary, platforms: Object.fromEntries(states) };
}

function configurationNames(plugin: IsaPlugin, taskId: string): string {
  return plugin.configurations(taskId).map(({ name }) => name).join(" ");
}

/** One line per task; reasons that are the same for many tasks stand below, numbered. */
function formatCatalog(entries: readonly DescribedEntry[]): string {
  const reasons: string[] = [];
  const state = (text: string) => {
    if (/^c1\b/.test(text)) return text;
    if (!reasons.includes(text)) reasons.push(text);
    return `(${reasons.indexOf(text) + 1})`;
  };
  const names = Object.keys(entries[0].platforms);
  const table = formatTable(
    [{ title: "task" }, { title: "level", align: "right" }, ...names.map((title) => ({ title })), { title: "what" }],
    entries.map((
      { id, level, platforms, summary },
    ) => [id, String(level), ...names.map((name) => state(platforms[name])), summary]),
  );
  return `${table}\n\n${reasons.map((reason, number) => `(${number + 1}) ${reason}`).join("\n")}`;
}

/** What the table does not say: names of platforms, tasks beside the benchmark, how to go on. */
function catalogNotes(extras: readonly DescribedEntry[], plugins: readonly IsaPlugin[]): string {
  const titles = Object.entries(platforms).map(([id, title]) => `${id}: ${title}`);
  const beside = extras.map(({ id, summary, platforms }) => {
    const runs = Object.entries(platforms).filter(([, state]) => /^c1\b/.test(state)).map(([platform]) => platform);
    return `${id} (${runs.join(", ")}: ${summary})`;
  });
  const own = plugins.flatMap((plugin) =>
    (plugin.tasks ?? []).map(({ id, title }) => `${id} (${plugin.id}: ${title}; ${configurationNames(plugin, id)})`)
  );
  return [
    `platforms: ${titles.join("; ")}`,
    `beside the benchmark, run only when named: ${beside.join("; ")}`,
    ...own.length === 0 ? [] : [`tasks that plugins bring along: ${own.join("; ")}`],
    "the whole text of a task: deno task tasks TASK --platform ID --config c1",
  ].join("\n");
}

function formatEntry({ id, title, level, summary, platforms }: DescribedEntry): string {
  const states = Object.entries(platforms).map(([platform, state]) => `${platform}: ${state}`);
  return [`${id}: ${title}, level ${level}: ${summary}`, ...states].join("\n");
}
