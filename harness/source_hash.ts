/**
 * Hashes of the sources that decide a score, so that a stored score names exactly the machine and the judge it came from.
 * @module
 */
import { canonicalJson, sha256 } from "./canonical_json.ts";

/** Files of the harness that decide a verdict. */
const evaluatorFiles = [
  "harness/evaluate.ts",
  "harness/comparison.ts",
  "harness/failure.ts",
  "harness/job.ts",
  "harness/memory_difference.ts",
  "harness/metrics.ts",
];

/** Names of files that may decide what a plugin's machine does: code and tables, not kernels and documents. */
const pluginSource = /\.([cm]?[jt]sx?|json|wasm)$/;

/**
 * Hash over everything that decides what a plugin's machine does: the kit and the plugin's own sources. It is the same
 * wherever the plugin's folder lies. The sources of machines that it derives from count too.
 * @param root root of the project
 * @param folder address of the plugin's folder, with a slash at the end
 */
export async function pluginHash(root: URL, folder: string): Promise<string> {
  const own = await filesBelow(new URL(folder), "plugin/", pluginSource);
  const bases = await basesOf(own);
  return await hashFiles([
    ...await filesBelow(new URL("isa/", root), "isa/", /\.ts$/),
    ...own,
    ...(await Promise.all(
      bases.map((base) => filesBelow(new URL(`plugins/${base}/`, root), `plugins/${base}/`, pluginSource)),
    )).flat(),
  ]);
}

/** Built-in machines whose sources a plugin from outside imports, by the name of their folder. */
async function basesOf(files: readonly HashedFile[]): Promise<string[]> {
  const texts = await Promise.all(files.map(({ file }) => Deno.readTextFile(file)));
  const names = texts.flatMap((text) =>
    [...text.matchAll(/["']kernelcraft\/plugins\/([a-z0-9-]+)\//g)].map(([, name]) => name)
  );
  return [...new Set(names)].sort();
}

/** Hash over the tasks and the evaluation. */
export async function evaluatorHash(root: URL): Promise<string> {
  return await hashFiles([
    ...await filesBelow(new URL("tasks/", root), "tasks/", /\.ts$/),
    ...evaluatorFiles.map((name) => ({ name, file: new URL(name, root) })),
  ]);
}

/** A file and the name that it has in a hash. */
interface HashedFile {
  readonly name: string;
  readonly file: URL;
}

/** Every file below a folder with a wanted name, sorted; hidden folders and packages are left out. */
async function filesBelow(folder: URL, prefix: string, wanted: RegExp): Promise<HashedFile[]> {
  const files: HashedFile[] = [];
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    if (isDirectory && !name.startsWith(".") && name !== "node_modules") {
      files.push(...await filesBelow(new URL(`${encodeURIComponent(name)}/`, folder), `${prefix}${name}/`, wanted));
    } else if (!isDirectory && wanted.test(name)) {
      files.push({ name: prefix + name, file: new URL(encodeURIComponent(name), folder) });
    }
  }
  return files.sort((a, b) => a.name < b.name ? -1 : 1);
}

/** One character per byte, so that files that are no text differ too. */
function bytesAsText(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}

async function hashFiles(files: readonly HashedFile[]): Promise<string> {
  const entries = await Promise.all(
    files.map(async ({ name, file }) => [name, await sha256(bytesAsText(await Deno.readFile(file)))]),
  );
  return await sha256(canonicalJson(Object.fromEntries(entries)));
}
