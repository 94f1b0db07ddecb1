/**
 * `plugin`: machines of the user's own, and those that strangers brought.
 * @module
 */
import { acceptPlugin, readPluginFiles } from "../plugins/accept.ts";
import { checkPlugin, type PluginFinding } from "../plugins/check.ts";
import { folderAddress, folderPath, importPluginFolder } from "../plugins/external.ts";
import { defaultPluginsFolder, type InstalledPlugin, InstalledPlugins } from "../plugins/installed.ts";
import { scaffoldPlugin } from "../plugins/scaffold.ts";
import { type CommandContext, exitCodes, printJson } from "./context.ts";

/** Writes a small complete plugin and says how to go on. */
export async function newPluginCommand(
  context: CommandContext,
  id: string,
  options: { readonly directory?: string },
): Promise<number> {
  const directory = options.directory ?? id;
  const takenIds = context.registry.plugins.map((plugin) => plugin.id);
  const files = await scaffoldPlugin({ root: context.root, id, takenIds, directory });
  context.print(`${folderPath(folderAddress(directory))}: ${files.length} files`);
  const steps = [
    [`plugin check ${directory}`, "what it lacks"],
    [`bench --plugin ${directory} --platform ${id}`, "its kernels, scored"],
    [`tasks relu --plugin ${directory} --platform ${id}`, "a task as its agents read it"],
  ];
  const width = Math.max(...steps.map(([command]) => command.length));
  const shown = steps.map(([command, purpose]) => `deno task ${command.padEnd(width)}  # ${purpose}`);
  context.print(["", ...shown, "", "The guide is docs/plugins.md."].join("\n"));
  return exitCodes.done;
}

/** Judges a stranger's plugin in child processes and takes it if every check passes. */
export async function addPluginCommand(
  context: CommandContext,
  path: string,
  options: { readonly pluginsFolder?: string; readonly json?: boolean },
): Promise<number> {
  const files = await readPluginFiles(path);
  const { findings, accepted } = await acceptPlugin(files, context.root, context.registry.plugins.map(({ id }) => id));
  if (!accepted) {
    if (options.json) printJson(context, { added: null, checks: findings });
    else context.print(formatFindings(findings));
    context.note(`${path} was not added: it must pass every check`);
    return exitCodes.kernelFailed;
  }
  const plugin = await installed(options).add(accepted);
  if (options.json) printJson(context, { added: plugin, checks: findings });
  else context.print(`${plugin.id} ${plugin.enabled} is added and in use (${findings.length} checks passed)`);
  return exitCodes.done;
}

/** Lists the added plugins. */
export async function listPluginsCommand(
  context: Pick<CommandContext, "print">,
  options: { readonly pluginsFolder?: string; readonly json?: boolean },
): Promise<number> {
  const plugins = await installed(options).list();
  if (options.json) printJson(context, { plugins });
  else if (plugins.length === 0) context.print("no plugin was added; `deno task plugin add DIR` adds one");
  else context.print(plugins.map(pluginLine).join("\n"));
  return exitCodes.done;
}

/** Puts a version of an added plugin to use, or none. */
export async function enablePluginCommand(
  context: Pick<CommandContext, "print">,
  id: string,
  version: string | null | undefined,
  options: { readonly pluginsFolder?: string },
): Promise<number> {
  context.print(pluginLine(await installed(options).enable(id, version)));
  return exitCodes.done;
}

/** Removes a version of an added plugin, or all. */
export async function removePluginCommand(
  context: Pick<CommandContext, "print">,
  id: string,
  version: string | undefined,
  options: { readonly pluginsFolder?: string },
): Promise<number> {
  await installed(options).remove(id, version);
  context.print(`${id}${version === undefined ? "" : ` ${version}`} is removed; its scores stay in the store`);
  return exitCodes.done;
}

function installed({ pluginsFolder = defaultPluginsFolder }: { readonly pluginsFolder?: string }): InstalledPlugins {
  return new InstalledPlugins(pluginsFolder);
}

function pluginLine({ id, title, enabled, versions }: InstalledPlugin): string {
  const others = versions.map(({ version }) => version).filter((version) => version !== enabled);
  const state = enabled === null ? "switched off" : `${enabled} in use`;
  return `${id.padEnd(16)} ${title}: ${state}${others.length > 0 ? ` (also ${others.join(", ")})` : ""}`;
}

/** Runs the conformance kit over a folder and says in plain words what is wrong and where. */
export async function checkPluginCommand(
  context: CommandContext,
  directory: string,
  options: { readonly json?: boolean },
): Promise<number> {
  const findings = await checkPlugin(await importPluginFolder(directory));
  if (options.json) printJson(context, { checks: findings });
  else context.print(formatFindings(findings));
  return findings.every(({ problem }) => problem === null) ? exitCodes.done : exitCodes.kernelFailed;
}

function formatFindings(findings: readonly PluginFinding[]): string {
  const lines = findings.flatMap(({ name, problem, remedy, skipped }) => {
    if (skipped !== undefined) return [`skipped  ${name}`, `         ${skipped}: see ${remedy}`];
    return problem === null
      ? [`passed   ${name}`]
      : [`FAILED   ${name}`, `         ${problem}`, `         see ${remedy}`];
  });
  const count = (wanted: (finding: PluginFinding) => boolean) => findings.filter(wanted).length;
  const failed = count(({ problem }) => problem !== null);
  const skipped = count((finding) => finding.skipped !== undefined);
  const rest = skipped > 0 ? `, ${skipped} skipped` : "";
  return [...lines, "", `${findings.length - failed - skipped} passed, ${failed} failed${rest}`].join("\n");
}
