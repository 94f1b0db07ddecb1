/**
 * Where plugins and their files come from. The harness never names a plugin: it is told the address of a module that
 * exports `plugins` and the folders of plugins from outside, and imports them where they are needed, also in workers.
 * @module
 */
import type { Assets, IsaPlugin } from "../isa/plugin.ts";
import type { GoldenSuite } from "./golden.ts";
import { nearest } from "./nearest.ts";
import { folderAddress, folderPath, loadExternalPlugin } from "./plugins/external.ts";
import { InstalledPlugins, loadInstalledPlugin } from "./plugins/installed.ts";
import { messageOf, UserError } from "./user_error.ts";

/** The plugins at hand. */
export interface PluginRegistry {
  /** Address of the module that exports `plugins`; each plugin's files lie in the folder with its id beside it. */
  readonly module: string;
  /** Those of the module, then those from outside. */
  readonly plugins: readonly IsaPlugin[];
  /** Folders of plugins from outside, by id: addresses that end with a slash. */
  readonly folders?: Readonly<Record<string, string>>;
  /** Folders of the versions of added plugins, whose code runs in child processes only: addresses with a slash at the end. */
  readonly installed?: readonly string[];
  /** How measured programs of the plugins from outside are run. */
  readonly goldenSuites?: readonly GoldenSuite[];
}

/** What a worker needs to have the plugins of a registry: plain data. */
export interface PluginSources {
  readonly pluginModule: string;
  /** Folders of plugins from outside. */
  readonly pluginFolders?: readonly string[];
  /** Folders of versions of added plugins. */
  readonly installedFolders?: readonly string[];
}

/** Where the plugins of a registry come from. */
export function sourcesOf({ module, folders = {}, installed = [] }: PluginRegistry): PluginSources {
  const own = Object.values(folders).filter((folder) => !installed.some((version) => folder.startsWith(version)));
  return { pluginModule: module, pluginFolders: own, installedFolders: installed };
}

/**
 * Imports a registry module and plugins from outside.
 * @throws UserError if one of those is none, or its id is taken
 */
export async function loadRegistry(sources: PluginSources): Promise<PluginRegistry> {
  const { pluginModule, pluginFolders = [], installedFolders = [] } = sources;
  const { plugins } = await import(pluginModule) as { plugins: readonly IsaPlugin[] };
  const registry = await withPluginFolders({ module: pluginModule, plugins }, pluginFolders);
  return await withInstalledPlugins(registry, installedFolders);
}

/**
 * A registry with plugins that strangers brought; their code runs in child processes only, which start when they are
 * asked something.
 * @param folders addresses of the folders of their versions
 * @throws UserError if one is damaged, or its id is taken
 */
export async function withInstalledPlugins(
  registry: PluginRegistry,
  folders: readonly string[],
): Promise<PluginRegistry> {
  const plugins = [...registry.plugins];
  const files: Record<string, string> = { ...registry.folders };
  for (const folder of folders) {
    const loaded = await loadInstalledPlugin(folder);
    if (plugins.some(({ id }) => id === loaded.plugin.id)) {
      throw new UserError(`the id '${loaded.plugin.id}' of an added plugin is already that of another platform`);
    }
    plugins.push(loaded.plugin);
    files[loaded.plugin.id] = loaded.files;
  }
  return { ...registry, plugins, folders: files, installed: [...registry.installed ?? [], ...folders] };
}

/**
 * A registry with further plugins.
 * @param paths folders outside the repository, each with a `mod.ts` that exports a plugin; paths or `file:` addresses
 * @throws UserError if one of those is none, or its id is taken
 */
export async function withPluginFolders(registry: PluginRegistry, paths: readonly string[]): Promise<PluginRegistry> {
  const plugins = [...registry.plugins];
  const folders: Record<string, string> = { ...registry.folders };
  const goldenSuites = [...registry.goldenSuites ?? []];
  for (const address of new Set(paths.map(folderAddress))) {
    const { plugin, folder, golden } = await loadExternalPlugin(address);
    if (plugins.some(({ id }) => id === plugin.id)) {
      const other = Object.hasOwn(folders, plugin.id)
        ? `the plugin ${folderPath(folders[plugin.id])}`
        : "a platform that comes with the project";
      throw new UserError(`plugin ${folderPath(folder)}: its id '${plugin.id}' is already that of ${other}`);
    }
    plugins.push(plugin);
    folders[plugin.id] = folder;
    if (golden) goldenSuites.push(golden);
  }
  return { ...registry, plugins, folders, goldenSuites };
}

/**
 * A registry with the added plugins that are in use. One that is damaged or whose id is taken costs a note, not the
 * command.
 * @param folder path of the folder where added plugins lie; it need not exist
 */
export async function withAddedPlugins(
  registry: PluginRegistry,
  folder: string,
  note: (text: string) => void,
): Promise<PluginRegistry> {
  let all = registry;
  for (const version of await new InstalledPlugins(folder).enabledFolders()) {
    try {
      all = await withInstalledPlugins(all, [version]);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      note(`left out: ${messageOf(error)}`);
    }
  }
  return all;
}

/**
 * The plugin with this id.
 * @throws UserError that lists those there are
 */
export function findPlugin(registry: PluginRegistry, id: string): IsaPlugin {
  const plugin = registry.plugins.find((candidate) => candidate.id === id);
  if (plugin) return plugin;
  const ids = registry.plugins.map((candidate) => candidate.id);
  const hint = nearest(id, ids) || " (give the folder of a plugin of your own with --plugin)";
  throw new UserError(`unknown platform '${id}'${hint}; there is ${ids.join(", ")}`);
}

/** Address of the folder that holds a plugin's files; ends with a slash. */
export function pluginFolder(registry: PluginRegistry, id: string): string {
  return registry.folders?.[id] ?? new URL(`./${id}/`, registry.module).href;
}

/** Reads files of a plugin's folder and of no other. */
export function pluginAssets(registry: PluginRegistry, id: string): Assets {
  return folderAssets(pluginFolder(registry, id));
}

/** Reads files of a folder and of no other. @param folder its address, with a slash at the end */
export function folderAssets(folder: string): Assets {
  return {
    read(path) {
      const file = new URL(path, folder);
      if (!file.href.startsWith(folder)) throw new Error(`'${path}' lies outside the folder ${folderPath(folder)}`);
      return Deno.readTextFile(file);
    },
  };
}
