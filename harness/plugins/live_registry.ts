/**
 * The plugins of a long-lived process: those that it was started with, and added ones, which come and go while it runs.
 * @module
 */
import type { IsaPlugin } from "../../isa/plugin.ts";
import type { GoldenSuite } from "../golden.ts";
import type { PluginRegistry } from "../registry.ts";
import { messageOf, UserError } from "../user_error.ts";
import { type InstalledPlugins, type LoadedPlugin, loadInstalledPlugin } from "./installed.ts";

/** A registry whose added plugins change. Whoever asks it gets what there is at that moment. */
export class LiveRegistry implements PluginRegistry {
  readonly #base: PluginRegistry;
  readonly #added: InstalledPlugins;
  readonly #note: (text: string) => void;
  /** Loaded versions by their folders. */
  #loaded: ReadonlyMap<string, LoadedPlugin> = new Map();

  /**
   * Knows no added plugin before `reload`.
   * @param base plugins that stay, without added ones
   * @param note told of an added plugin that is left out
   */
  constructor(base: PluginRegistry, added: InstalledPlugins, note: (text: string) => void) {
    this.#base = base;
    this.#added = added;
    this.#note = note;
  }

  /** Address of the module of the plugins that come with the project. */
  get module(): string {
    return this.#base.module;
  }

  /** All plugins at this moment. */
  get plugins(): readonly IsaPlugin[] {
    return [...this.#base.plugins, ...[...this.#loaded.values()].map(({ plugin }) => plugin)];
  }

  /** Folders with the files of plugins that do not come with the project, by id. */
  get folders(): Readonly<Record<string, string>> {
    const added = [...this.#loaded.values()].map(({ plugin, files }) => [plugin.id, files]);
    return { ...this.#base.folders, ...Object.fromEntries(added) };
  }

  /** Folders of the versions of added plugins. */
  get installed(): readonly string[] {
    return [...this.#loaded.keys()];
  }

  /** How measured programs of plugins from outside are run. */
  get goldenSuites(): readonly GoldenSuite[] {
    return this.#base.goldenSuites ?? [];
  }

  /** Takes up what is in use now; processes of what is not are ended. */
  async reload(): Promise<void> {
    const loaded = new Map<string, LoadedPlugin>();
    for (const folder of await this.#added.enabledFolders()) {
      const known = this.#loaded.get(folder) ?? await this.#load(folder);
      if (known === null) continue;
      if (this.#base.plugins.some(({ id }) => id === known.plugin.id)) {
        this.#note(`left out: the id '${known.plugin.id}' of an added plugin is that of another platform`);
      } else loaded.set(folder, known);
    }
    const gone = [...this.#loaded].filter(([folder]) => !loaded.has(folder)).map(([, plugin]) => plugin);
    this.#loaded = loaded;
    await Promise.all(gone.map((plugin) => plugin.close()));
  }

  /** Ends all processes of added plugins. */
  async close(): Promise<void> {
    await Promise.all([...this.#loaded.values()].map((plugin) => plugin.close()));
  }

  async #load(folder: string): Promise<LoadedPlugin | null> {
    try {
      return await loadInstalledPlugin(folder);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.#note(`left out: ${messageOf(error)}`);
      return null;
    }
  }
}
