/**
 * Where plugins and their files come from. The harness never names a plugin: it is told the address of a module that
 * exports `plugins`, and imports it where it is needed, also in workers.
 * @module
 */
import type { Assets, IsaPlugin } from "../isa/plugin.ts";
import { nearest } from "./nearest.ts";
import { UserError } from "./user_error.ts";

/** The plugins at hand. */
export interface PluginRegistry {
  /** Address of the module that exports `plugins`; each plugin's files lie in the folder with its id beside it. */
  readonly module: string;
  readonly plugins: readonly IsaPlugin[];
}

/** Imports a registry module. */
export async function loadRegistry(module: string): Promise<PluginRegistry> {
  const { plugins } = await import(module) as { plugins: readonly IsaPlugin[] };
  return { module, plugins };
}

/**
 * The plugin with this id.
 * @throws UserError that lists those there are
 */
export function findPlugin(registry: PluginRegistry, id: string): IsaPlugin {
  const plugin = registry.plugins.find((candidate) => candidate.id === id);
  if (plugin) return plugin;
  const ids = registry.plugins.map((candidate) => candidate.id);
  throw new UserError(`unknown platform '${id}'${nearest(id, ids)}; there is ${ids.join(", ")}`);
}

/** Reads files of a plugin's folder and of no other. */
export function pluginAssets(registry: PluginRegistry, id: string): Assets {
  const folder = new URL(`./${id}/`, registry.module);
  return {
    read(path) {
      const file = new URL(path, folder);
      if (!file.href.startsWith(folder.href)) throw new Error(`'${path}' lies outside the folder of ${id}`);
      return Deno.readTextFile(file);
    },
  };
}
