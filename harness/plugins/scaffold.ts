/**
 * Writes a new plugin: the files of the documented example machine under another name.
 * @module
 */
import { messageOf, UserError } from "../user_error.ts";
import { folderAddress, folderPath } from "./external.ts";

/** Where the example lies, below the root of the project. */
export const exampleFolder = "docs/example_plugin/";

/** Id of the example, which its files carry. */
const exampleId = "sketch";

/** Name for people of the example. */
const exampleTitle = "Sketch";

/** Longest id: it stands in the columns of tables. */
const maximumIdLength = 40;

/** What is to be written. */
export interface ScaffoldRequest {
  /** Root of the project. */
  readonly root: URL;
  /** Id of the new plugin. */
  readonly id: string;
  /** Ids that are taken. */
  readonly takenIds: readonly string[];
  /** The folder to write; it must not hold anything. */
  readonly directory: string;
}

/**
 * Writes the files of a new plugin.
 * @returns their paths relative to the folder, sorted
 * @throws UserError if the id is no id or taken, or the folder holds something or cannot be written
 */
export async function scaffoldPlugin({ root, id, takenIds, directory }: ScaffoldRequest): Promise<readonly string[]> {
  if (!/^[a-z][a-z0-9-]*$/.test(id) || id.length > maximumIdLength) {
    const proposal = id.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^[^a-z]+|-+$/g, "").slice(
      0,
      maximumIdLength,
    );
    const hint = proposal === "" ? "" : ` (for example '${proposal}')`;
    throw new UserError(
      `'${id}' is no id for a plugin: use lower-case letters, digits and dashes, at most ${maximumIdLength}${hint}`,
    );
  }
  if (takenIds.includes(id)) throw new UserError(`there is a platform '${id}' already; choose another name`);
  const target = folderAddress(directory);
  await requireEmpty(target);
  const example = new URL(exampleFolder, root);
  const paths = await filesBelow(example);
  try {
    for (const path of paths) {
      const file = new URL(path, target);
      await Deno.mkdir(new URL("./", file), { recursive: true });
      await Deno.writeTextFile(file, renamed(await Deno.readTextFile(new URL(path, example)), id));
    }
    await Deno.writeTextFile(new URL("deno.json", target), await editorConfiguration(root));
  } catch (error) {
    throw new UserError(`cannot write the plugin to ${folderPath(target)}: ${messageOf(error)}`);
  }
  return [...paths, "deno.json"].sort();
}

/** The example's text under another name, without the marks of what the guide shows. */
function renamed(text: string, id: string): string {
  const title = id.split("-").map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(" ");
  return text.replace(/^\/\/ guide: .*\n/gm, "").replace(new RegExp(`\\b${exampleId}\\b`, "g"), id).replace(
    new RegExp(`\\b${exampleTitle}\\b`, "g"),
    title,
  );
}

/** Lets editors and `deno check` inside the folder find the kit; the project itself does not read it. */
async function editorConfiguration(root: URL): Promise<string> {
  const { imports } = JSON.parse(await Deno.readTextFile(new URL("deno.json", root)));
  const configuration = {
    imports: { "kernelcraft/": root.href, zod: imports.zod },
    fmt: { lineWidth: 120 },
    lock: false,
  };
  return `${JSON.stringify(configuration, null, 2)}\n`;
}

async function requireEmpty(target: string): Promise<void> {
  try {
    const entries = await Array.fromAsync(Deno.readDir(new URL(target)));
    if (entries.length > 0) throw new UserError(`${folderPath(target)} is not empty; give another --directory`);
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (error instanceof Deno.errors.NotFound) return;
    throw new UserError(`cannot write the plugin to ${folderPath(target)}: ${messageOf(error)}`);
  }
}

async function filesBelow(folder: URL, prefix = ""): Promise<string[]> {
  const paths: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(new URL(prefix, folder))) {
    if (isDirectory) paths.push(...await filesBelow(folder, `${prefix}${name}/`));
    else paths.push(prefix + name);
  }
  return paths.sort();
}
