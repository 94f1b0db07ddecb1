/**
 * Where plugins and their files come from. The harness never names a plugin: it is told the address of a module that
 * exports `plugins` and the folders of plugins from outside, and imports them where they are needed, also in workers.
 * @module
 */
import type { Assets, IsaPlugin } from "../isa/plugin.ts";
import type { GoldenSuite } from "./golden.ts";
import { nearest } from "./nearest.ts";
import { folderAddress, folderPath, loadExternalPlugin } from "./plugins/external.ts";
import { UserError } from "./user_error.ts";

/** The plugins at hand. */
export interface PluginRegistry {
  /** Address of the module that exports `plugins`; each plugin's files lie in the folder with its id beside it. */
  readonly module: string;
  /** Those of the module, then those from outside. */
  readonly plugins: readonly IsaPlugin[];
  /** Folders of plugins from outside, by id: addresses that end with a slash. */
  readonly folders?: Readonly<Record<string, string>>;
  /** How measured programs of the plugins from outside are run. */
  readonly goldenSuites?: readonly GoldenSuite[];
}

/** What a worker needs to have the plugins of a registry: plain data. */
export interface PluginSources {
  readonly pluginModule: string;
  /** Folders of plugins from outside. */
  readonly pluginFolders?: readonly string[];
}

/** Where the plugins of a registry come from. */
export function sourcesOf({ module, folders = {} }: PluginRegistry): PluginSources {
  return { pluginModule: module, pluginFolders: Object.values(folders) };
}

/**
 * Imports a registry module and plugins from outside.
 * @throws UserError if one of those is none, or its id is taken
 */
export async function loadRegistry({ pluginModule, pluginFolders = [] }: PluginSources): Promise<PluginRegistry> {
  const { plugins } = await import(pluginModule) as { plugins: readonly IsaPlugin[] };
  return await withPluginFolders({ module: pluginModule, plugins }, pluginFolders);
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
