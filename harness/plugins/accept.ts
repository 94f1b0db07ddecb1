/**
 * Whether a stranger's plugin is taken: its files, its bundle, what it says of itself, and the conformance kit over it,
 * all in child processes.
 * @module
 */
import { catalog, extraCatalog } from "../../tasks/catalog.ts";
import { messageOf, UserError } from "../user_error.ts";
import { checkPlugin, type PluginFinding } from "./check.ts";
import { folderAddress, folderPath } from "./external.ts";
import type { AcceptedPlugin } from "./installed.ts";
import { bundlePlugin } from "./isolation/bundle.ts";
import { defaultChildLimits, PluginFailure } from "./isolation/child_process.ts";
import { askStaticAnswers, askTableFindings, isolatedPlugin, PluginProcesses } from "./isolation/isolated_plugin.ts";

/** Bounds of what is taken. */
const maximumFiles = 2000;
const maximumFileBytes = 4 * 1024 * 1024;
const maximumTotalBytes = 32 * 1024 * 1024;

/** A path in a plugin's folder: names of letters, digits, `_`, `-` and `.`, none of which begins with a dot. */
const filePath = /^[A-Za-z0-9_-][A-Za-z0-9_.-]*(\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*$/;

/** Milliseconds that all checks of a plugin may take together. */
const acceptanceMilliseconds = 240_000;

/** How a plugin was judged. */
export interface Acceptance {
  readonly findings: readonly PluginFinding[];
  /** Null where a check failed. */
  readonly accepted: AcceptedPlugin | null;
}

/**
 * Checks names and sizes of a plugin's files.
 * @throws UserError
 */
export function checkFiles(files: ReadonlyMap<string, string>): void {
  if (files.size > maximumFiles) {
    throw new UserError(`a plugin of ${files.size} files; at most ${maximumFiles} are taken`);
  }
  let total = 0;
  for (const [path, text] of files) {
    if (!filePath.test(path) || path.length > 300) {
      throw new UserError(`'${path.slice(0, 80)}' is no path of a plugin's file`);
    }
    total += text.length;
    if (text.length > maximumFileBytes) {
      throw new UserError(`${path} has ${text.length} characters; at most ${maximumFileBytes} are taken`);
    }
  }
  if (total > maximumTotalBytes) {
    throw new UserError(`${total} characters in all; at most ${maximumTotalBytes} are taken`);
  }
}

/**
 * Judges a plugin.
 * @param files source texts by path; `mod.ts` exports the plugin
 * @param root root of the project, where the kit lies
 * @param taken ids of plugins that come with the project
 * @throws UserError if the files are none of a plugin, it does not bundle, does not load or has a taken id
 */
export async function acceptPlugin(
  files: ReadonlyMap<string, string>,
  root: URL,
  taken: readonly string[],
): Promise<Acceptance> {
  checkFiles(files);
  const bundle = await bundlePlugin(files, root);
  if (bundle.code === null) {
    throw new UserError(`the plugin cannot be bundled: ${bundle.problems.slice(0, 5).join("; ")}`);
  }
  const folder = await Deno.makeTempDir({ prefix: "kernelcraft-plugin-" });
  const script = `${folder}/bundle.js`;
  await Deno.writeTextFile(script, bundle.code);
  const readFile = (path: string) => {
    const text = files.get(path.replace(/^\.\//, ""));
    return text === undefined ? Promise.reject(new Error(`the plugin has no file '${path}'`)) : Promise.resolve(text);
  };
  const processes = new PluginProcesses(script, readFile, defaultChildLimits, acceptanceMilliseconds);
  try {
    const answers = await askStaticAnswers(processes, [...catalog, ...extraCatalog].map(({ id }) => id));
    const { id } = answers.description.data;
    if (taken.includes(id)) throw new UserError(`the id '${id}' is that of a platform that comes with the project`);
    const tableFindings = await askTableFindings(processes);
    const plugin = isolatedPlugin(processes, answers);
    const findings = await checkPlugin({ folder: folderAddress(folder), plugin, tableFindings });
    const isSound = findings.every(({ problem }) => problem === null);
    return { findings, accepted: isSound ? { files, bundle: bundle.code, answers } : null };
  } catch (error) {
    if (error instanceof PluginFailure) throw new UserError(messageOf(error));
    throw error;
  } finally {
    await processes.close();
    await Deno.remove(folder, { recursive: true });
  }
}

/**
 * Reads the files of a plugin: all of a folder, or one file that becomes `mod.ts`.
 * @throws UserError if there is nothing to read
 */
export async function readPluginFiles(path: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  let information: Deno.FileInfo;
  try {
    information = await Deno.stat(path);
  } catch (error) {
    throw new UserError(`cannot read ${path}: ${messageOf(error)}`);
  }
  if (information.isFile) return files.set("mod.ts", await Deno.readTextFile(path));
  await readFolder(folderPath(folderAddress(path)), "", files);
  return files;
}

async function readFolder(folder: string, prefix: string, files: Map<string, string>): Promise<void> {
  for await (const { name, isDirectory, isFile } of Deno.readDir(`${folder}/${prefix}`)) {
    if (name.startsWith(".") || name === "node_modules") continue;
    if (isDirectory) await readFolder(folder, `${prefix}${name}/`, files);
    // what a bundler or `assets.read` cannot use is not taken along: pictures, archives, links
    else if (isFile && /\.(ts|js|json|md|S|s|asm|c|h|txt|csv)$/.test(name)) {
      files.set(prefix + name, await Deno.readTextFile(`${folder}/${prefix}${name}`));
    }
    if (files.size > maximumFiles) throw new UserError(`${folder} has more than ${maximumFiles} files`);
  }
}
