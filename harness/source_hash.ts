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

/** Hash over everything that decides what a built-in plugin's machine does: the kit and the plugin's own sources. */
export async function pluginHash(root: URL, id: string): Promise<string> {
  return await hashFiles(root, [...await sourcesBelow(root, "isa"), ...await sourcesBelow(root, `plugins/${id}`)]);
}

/** Hash over the tasks and the evaluation. */
export async function evaluatorHash(root: URL): Promise<string> {
  return await hashFiles(root, [...await sourcesBelow(root, "tasks"), ...evaluatorFiles]);
}

/** Every TypeScript file below a folder, sorted. */
async function sourcesBelow(root: URL, folder: string): Promise<string[]> {
  const paths: string[] = [];
  for await (const entry of Deno.readDir(new URL(`${folder}/`, root))) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory) paths.push(...await sourcesBelow(root, path));
    else if (entry.name.endsWith(".ts")) paths.push(path);
  }
  return paths.sort();
}

async function hashFiles(root: URL, paths: readonly string[]): Promise<string> {
  const entries = await Promise.all(
    paths.map(async (path) => [path, await sha256(await Deno.readTextFile(new URL(path, root)))]),
  );
  return await sha256(canonicalJson(Object.fromEntries(entries)));
}
