/**
 * Plugins from outside the repository: a folder whose `mod.ts` exports a plugin. It imports the kit as `kernelcraft/isa/…`,
 * which the project's import map resolves.
 * @module
 */
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { InstructionSet } from "../../isa/instruction_set.ts";
import type { IsaPlugin } from "../../isa/plugin.ts";
import type { GoldenSuite } from "../golden.ts";
import { messageOf, UserError } from "../user_error.ts";
import { shapeProblems } from "./shape.ts";

/** What the `mod.ts` of a plugin's folder exports. */
export interface PluginModule {
  /** Address of the folder; ends with a slash. */
  readonly folder: string;
  /** The exported plugin, of whatever shape: `shapeProblems` tells. */
  readonly plugin: unknown;
  /** The export `instructionSet`: the table that the conformance kit checks. */
  readonly instructionSet?: InstructionSet;
  /** The export `golden`: how measured programs of the machine are run. */
  readonly golden?: GoldenSuite;
}

/** A plugin of the right shape and its surroundings. */
export interface ExternalPlugin extends PluginModule {
  readonly plugin: IsaPlugin;
}

/** Problems of a shape that one message lists. */
const listedProblems = 5;

/** Address of a folder that a user names by a path or a `file:` address; ends with a slash. */
export function folderAddress(path: string): string {
  return pathToFileURL(resolve(path.startsWith("file:") ? fileURLToPath(path) : path)).href.replace(/\/?$/, "/");
}

/** Path of a folder for messages. */
export function folderPath(address: string): string {
  return fileURLToPath(address).replace(/\/$/, "");
}

/**
 * Imports a plugin's folder.
 * @param path path or `file:` address
 * @throws UserError if there is no such folder or no `mod.ts`, if it cannot be loaded, or exports no plugin
 */
export async function importPluginFolder(path: string): Promise<PluginModule> {
  const folder = folderAddress(path);
  const shown = folderPath(folder);
  const fail = (what: string) => new UserError(`plugin ${shown}: ${what}`);
  const isDirectory = await kindOf(folder.slice(0, -1));
  if (isDirectory === null) throw fail("there is no such folder");
  if (!isDirectory) throw fail("this is a file; give the folder that holds mod.ts");
  if (await kindOf(`${folder}mod.ts`) !== false) {
    throw fail("there is no mod.ts, which exports the plugin; `deno task plugin new NAME` writes a whole folder");
  }
  let exported: Record<string, unknown>;
  try {
    exported = await import(`${folder}mod.ts`);
  } catch (error) {
    throw fail(`mod.ts cannot be loaded: ${plainMessage(error)}`);
  }
  const { instructionSet, golden } = exported;
  if (golden !== undefined && !isGoldenSuite(golden)) {
    throw fail("its export `golden` is no suite of measured programs: it has id, title, recognises and run");
  }
  return {
    folder,
    plugin: exportedPlugin(exported, fail),
    instructionSet: instructionSet as InstructionSet | undefined,
    golden,
  };
}

/**
 * Imports a plugin's folder and checks the plugin's shape.
 * @throws UserError that says everything that is wrong with it
 */
export async function loadExternalPlugin(path: string): Promise<ExternalPlugin> {
  const found = await importPluginFolder(path);
  const problems = shapeProblems(found.plugin);
  if (problems.length === 0) return { ...found, plugin: found.plugin as IsaPlugin };
  const more = problems.length - listedProblems;
  throw new UserError(
    `plugin ${folderPath(found.folder)} does not have the shape of a plugin: ` +
      `${problems.slice(0, listedProblems).join("; ")}${more > 0 ? `; and ${more} more` : ""}`,
  );
}

/**
 * Words for an error that was thrown by code of a plugin from outside, with its place there; null for any other.
 * @param paths folders of the plugins, as the user named them
 */
export function defectInPlugin(error: unknown, paths: readonly string[]): string | null {
  if (!(error instanceof Error)) return null;
  const place = firstPlaceIn(error, paths.map(folderAddress));
  return place === null ? null : `the plugin failed: ${plainMessage(error)} (at ${place})`;
}

/** Path, line and column of the innermost call of an error that lies in one of the folders, or null. */
export function firstPlaceIn(error: Error, folders: readonly string[]): string | null {
  // the innermost call that is not the runtime's own
  const calls = (error.stack ?? "").matchAll(/(file:\/\/[^\s)]+?)(:\d+:\d+)/g);
  for (const [, file, position] of calls) {
    return folders.some((folder) => file.startsWith(folder)) ? fileURLToPath(file) + position : null;
  }
  return null;
}

/** True for a folder, false for a file, null for nothing. */
async function kindOf(address: string): Promise<boolean | null> {
  try {
    return (await Deno.stat(new URL(address))).isDirectory;
  } catch {
    return null;
  }
}

/** The message of what a module threw, without colours. */
function plainMessage(error: unknown): string {
  // deno-lint-ignore no-control-regex
  return messageOf(error).replace(/\u001b\[[0-9;]*m/g, "");
}

/** The export `plugin`, else the default export, else the only export that looks like a plugin. */
function exportedPlugin(exported: Record<string, unknown>, fail: (what: string) => UserError): unknown {
  const named = exported.plugin ?? exported.default;
  if (named !== undefined) return named;
  const candidates = Object.entries(exported).filter(([, value]) =>
    typeof value === "object" && value !== null && "id" in value && "simulate" in value
  );
  if (candidates.length === 1) return candidates[0][1];
  if (candidates.length > 1) {
    const names = candidates.map(([name]) => name).join(", ");
    throw fail(`mod.ts exports several plugins (${names}); call the one that is meant \`plugin\``);
  }
  const names = Object.keys(exported);
  throw fail(
    `mod.ts exports no plugin; write \`export const plugin = { … } satisfies IsaPlugin as IsaPlugin\` ` +
      `(it exports ${names.length === 0 ? "nothing" : names.join(", ")})`,
  );
}

function isGoldenSuite(value: unknown): value is GoldenSuite {
  const { id, title, recognises, run } = (value ?? {}) as Record<string, unknown>;
  return typeof id === "string" && typeof title === "string" && typeof recognises === "function" &&
    typeof run === "function";
}
