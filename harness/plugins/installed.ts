/**
 * Plugins that strangers brought: a folder per version with the sources, the bundle and what the plugin said of itself,
 * and one file that says which version of which plugin is in use. Every change is a rename, so that a kill leaves the old
 * state or the new one.
 * @module
 */
import { z } from "zod";
import type { IsaPlugin } from "../../isa/plugin.ts";
import { sha256 } from "../canonical_json.ts";
import { messageOf, UserError } from "../user_error.ts";
import { isolatedPlugin, PluginProcesses, type StaticAnswers } from "./isolation/isolated_plugin.ts";
import { folderAddress } from "./external.ts";

/** Where added plugins lie unless the store lies elsewhere, relative to the working directory. */
export const defaultPluginsFolder = ".kernelcraft/plugins";

/** One version of an added plugin. */
export interface InstalledVersion {
  readonly version: string;
  /** SHA-256 over its files. */
  readonly hash: string;
  /** ISO 8601, UTC. */
  readonly added: string;
}

/** An added plugin. */
export interface InstalledPlugin {
  readonly id: string;
  readonly title: string;
  /** Version in use; null: the plugin is switched off. */
  readonly enabled: string | null;
  /** Oldest first. */
  readonly versions: readonly InstalledVersion[];
}

const stateSchema = z.strictObject({
  format: z.literal(1),
  plugins: z.array(z.strictObject({
    id: z.string(),
    title: z.string(),
    enabled: z.string().nullable(),
    versions: z.array(z.strictObject({ version: z.string(), hash: z.string(), added: z.string() })),
  })),
});

/** A version that is ready to be written. */
export interface AcceptedPlugin {
  /** Source texts by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly bundle: string;
  readonly answers: StaticAnswers;
}

/** The added plugins below one folder. */
export class InstalledPlugins {
  readonly #folder: URL;

  /** @param folder path of the folder; it need not exist */
  constructor(folder: string) {
    this.#folder = new URL(folderAddress(folder));
  }

  /**
   * All added plugins, by id.
   * @throws UserError if the list is damaged
   */
  async list(): Promise<readonly InstalledPlugin[]> {
    let text: string;
    try {
      text = await Deno.readTextFile(this.#stateFile);
    } catch (error) {
      if (error instanceof Deno.errors.NotFound) return [];
      throw new UserError(`the list of added plugins cannot be read: ${messageOf(error)}`);
    }
    try {
      return stateSchema.parse(JSON.parse(text)).plugins;
    } catch {
      throw new UserError(`the list of added plugins (${this.#stateFile.pathname}) is damaged`);
    }
  }

  /** Addresses of the folders of the versions in use; workers load plugins by them. */
  async enabledFolders(): Promise<readonly string[]> {
    return (await this.list()).flatMap(({ id, enabled }) =>
      enabled === null ? [] : [this.#versionFolder(id, enabled).href]
    );
  }

  /**
   * Writes an accepted version and puts it to use.
   * @throws UserError if the version exists with other files, or nothing can be written
   */
  async add({ files, bundle, answers }: AcceptedPlugin): Promise<InstalledPlugin> {
    const { id, title, version } = answers.description.data;
    const hash = await sha256(JSON.stringify([...files].sort(([a], [b]) => a < b ? -1 : 1)));
    const plugins = await this.list();
    const known = plugins.find((plugin) => plugin.id === id);
    const same = known?.versions.find((candidate) => candidate.version === version);
    if (same && same.hash !== hash) {
      throw new UserError(`${id} ${version} is there with other files; a changed plugin needs a new version`);
    }
    const folder = this.#versionFolder(id, version);
    const temporary = new URL(`.new-${crypto.randomUUID()}/`, this.#folder);
    try {
      if (!same) {
        for (const [path, text] of files) await writeBelow(temporary, `files/${path}`, text);
        await writeBelow(temporary, "bundle.js", bundle);
        await writeBelow(temporary, "answers.json", JSON.stringify(answers));
        await Deno.mkdir(new URL(`../`, folder), { recursive: true });
        // left of an addition that was killed before the list named it
        await Deno.remove(folder, { recursive: true }).catch(() => {});
        await Deno.rename(temporary, folder);
      }
    } catch (error) {
      throw new UserError(`the plugin cannot be written: ${messageOf(error)}`);
    } finally {
      await Deno.remove(temporary, { recursive: true }).catch(() => {});
    }
    const versions = same ? known!.versions : [
      ...known?.versions ?? [],
      { version, hash, added: new Date().toISOString() },
    ];
    const plugin: InstalledPlugin = { id, title, enabled: version, versions };
    await this.#write([...plugins.filter((other) => other.id !== id), plugin]);
    return plugin;
  }

  /**
   * Puts a version to use, or switches the plugin off.
   * @param version null: none; absent: the newest
   * @throws UserError if there is no such plugin or version
   */
  async enable(id: string, version?: string | null): Promise<InstalledPlugin> {
    const { plugins, plugin } = await this.#find(id);
    const chosen = version === undefined ? plugin.versions[plugin.versions.length - 1].version : version;
    if (chosen !== null && !plugin.versions.some((candidate) => candidate.version === chosen)) {
      const there = plugin.versions.map((candidate) => candidate.version).join(", ");
      throw new UserError(`${id} has no version '${chosen}'; it has ${there}`);
    }
    const changed = { ...plugin, enabled: chosen };
    await this.#write(plugins.map((other) => other.id === id ? changed : other));
    return changed;
  }

  /**
   * Removes a version, or the whole plugin. Scores stay in the store.
   * @throws UserError if there is no such plugin or version
   */
  async remove(id: string, version?: string): Promise<void> {
    const { plugins, plugin } = await this.#find(id);
    if (version !== undefined && !plugin.versions.some((candidate) => candidate.version === version)) {
      throw new UserError(`${id} has no version '${version}'`);
    }
    const versions = plugin.versions.filter((candidate) => version !== undefined && candidate.version !== version);
    const enabled = versions.some((candidate) => candidate.version === plugin.enabled) ? plugin.enabled : null;
    await this.#write(
      plugins.flatMap((other) => {
        if (other.id !== id) return [other];
        return versions.length === 0 ? [] : [{ ...plugin, versions, enabled }];
      }),
    );
    const gone = version === undefined ? new URL(`${id}/`, this.#folder) : this.#versionFolder(id, version);
    await Deno.remove(gone, { recursive: true }).catch(() => {}); // the list no longer names it
  }

  async #find(id: string) {
    const plugins = await this.list();
    const plugin = plugins.find((candidate) => candidate.id === id);
    if (plugin) return { plugins, plugin };
    const there = plugins.length === 0 ? "none was added" : `there is ${plugins.map(({ id }) => id).join(", ")}`;
    throw new UserError(`there is no added plugin '${id}'; ${there}`);
  }

  get #stateFile(): URL {
    return new URL("plugins.json", this.#folder);
  }

  #versionFolder(id: string, version: string): URL {
    return new URL(`${encodeURIComponent(id)}/${encodeURIComponent(version)}/`, this.#folder);
  }

  async #write(plugins: readonly InstalledPlugin[]): Promise<void> {
    const sorted = [...plugins].sort((a, b) => a.id < b.id ? -1 : 1);
    const temporary = new URL(`.plugins-${crypto.randomUUID()}.json`, this.#folder);
    try {
      await Deno.mkdir(this.#folder, { recursive: true });
      await Deno.writeTextFile(temporary, JSON.stringify({ format: 1, plugins: sorted }, null, 2) + "\n");
      await Deno.rename(temporary, this.#stateFile);
    } catch (error) {
      await Deno.remove(temporary).catch(() => {});
      throw new UserError(`the list of added plugins cannot be written: ${messageOf(error)}`);
    }
  }
}

/** An added plugin as the harness takes it. */
export interface LoadedPlugin {
  readonly plugin: IsaPlugin;
  /** Address of the folder with its files. */
  readonly files: string;
  /** Ends its processes. */
  close(): Promise<void>;
}

/**
 * Loads one version of an added plugin; its code runs in child processes only.
 * @param folder address of the version's folder
 * @throws UserError if it is damaged
 */
export async function loadInstalledPlugin(folder: string): Promise<LoadedPlugin> {
  let answers: StaticAnswers;
  try {
    answers = JSON.parse(await Deno.readTextFile(new URL("answers.json", folder)));
  } catch (error) {
    throw new UserError(`the added plugin in ${folder} is damaged: ${messageOf(error)}`);
  }
  const files = new URL("files/", folder).href;
  const processes = new PluginProcesses(new URL("bundle.js", folder).pathname, (path) => readBelow(files, path));
  return { plugin: isolatedPlugin(processes, answers), files, close: () => processes.close() };
}

/** Reads a file of a folder and of no other. */
async function readBelow(folder: string, path: string): Promise<string> {
  const file = new URL(path, folder);
  if (!file.href.startsWith(folder) || /%2f|%5c/i.test(file.href)) {
    throw new Error(`'${path}' is no file of the plugin`);
  }
  try {
    return await Deno.readTextFile(file);
  } catch {
    throw new Error(`the plugin has no file '${path}'`); // without the host's path
  }
}

async function writeBelow(folder: URL, path: string, text: string): Promise<void> {
  const file = new URL(path.split("/").map(encodeURIComponent).join("/"), folder);
  await Deno.mkdir(new URL("./", file), { recursive: true });
  await Deno.writeTextFile(file, text);
}
