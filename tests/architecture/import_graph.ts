/**
 * Who imports whom, read from the sources.
 * @module
 */

/** Root of the repository. */
export const root = new URL("../../", import.meta.url);

/** One import of a file. */
export interface Import {
  /** As written. */
  readonly specifier: string;
  /** Whether only types are imported: the import is gone when the program runs. */
  readonly typeOnly: boolean;
  /** Path from the root for a relative specifier, else null. */
  readonly target: string | null;
}

/** A source file with its imports. `path` is relative to the root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const ignoredFolders = new Set([".git", "node_modules", "coverage"]);

/** Paths of all files below `folder`, relative to the root, sorted. */
export function listFiles(folder = ""): string[] {
  const files: string[] = [];
  for (const { name, isDirectory } of Deno.readDirSync(new URL(folder, root))) {
    if (!isDirectory) files.push(folder + name);
    else if (!ignoredFolders.has(name)) files.push(...listFiles(`${folder}${name}/`));
  }
  return files.sort();
}

/** Text of a file of the repository. */
export function readText(path: string): string {
  return Deno.readTextFileSync(new URL(path, root));
}

/** All TypeScript files with their imports. */
export function readSources(): SourceFile[] {
  return listFiles().filter((path) => /\.tsx?$/.test(path)).map((path) => {
    const text = readText(path);
    return { path, text, imports: parseImports(text, path) };
  });
}

/** Path of a relative specifier from the root. */
export function resolvePath(specifier: string, from: string): string {
  return decodeURI(new URL(specifier, new URL(from, "file:///")).pathname.slice(1));
}

/**
 * Static imports, re-exports and imports by a literal `import("…")` or `new URL("….ts", import.meta.url)` (a worker's
 * module). Statements start at the beginning of a line, as the formatter puts them.
 */
export function parseImports(text: string, path: string): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "");
  const imports: Import[] = [];
  const record = (specifier: string, typeOnly: boolean): void => {
    const target = specifier.startsWith(".") ? resolvePath(specifier, path) : null;
    imports.push({ specifier, typeOnly, target });
  };
  for (const [, clause, specifier] of code.matchAll(/^(?:import|export)\b([^;"'`]*?)\bfrom\s+["']([^"']+)["']/gm)) {
    record(specifier, isTypeOnly(clause));
  }
  for (const [, specifier] of code.matchAll(/^import\s+["']([^"']+)["']/gm)) record(specifier, false);
  for (const [, specifier] of code.matchAll(/\bimport\(\s*["']([^"']+)["']/g)) record(specifier, false);
  for (const [, specifier] of code.matchAll(/new URL\(\s*["']([^"']+\.ts)["'],\s*import\.meta\.url/g)) {
    record(specifier, false);
  }
  return imports;
}

/** Whether a clause (`type { A }`, `{ type A, type B }`) imports nothing that exists at run time. */
function isTypeOnly(clause: string): boolean {
  if (/^\s*type\b/.test(clause)) return true;
  const names = /^\s*\{([^}]*)\}\s*$/.exec(clause)?.[1].split(",").map((name) => name.trim()).filter(Boolean);
  return names !== undefined && names.length > 0 && names.every((name) => name.startsWith("type "));
}

/**
 * A cycle among the given edges.
 * @returns its files in order, the first repeated at the end, or null
 */
export function findCycle(edges: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] | null => {
    const position = path.indexOf(file);
    if (position >= 0) return [...path.slice(position), file];
    if (done.has(file)) return null;
    path.push(file);
    for (const target of edges.get(file) ?? []) {
      const cycle = visit(target);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(file);
    return null;
  };
  for (const file of edges.keys()) {
    const cycle = visit(file);
    if (cycle) return cycle;
  }
  return null;
}

/** Files reachable by run-time imports from the given ones, themselves included. */
export function reachable(start: readonly string[], files: ReadonlyMap<string, SourceFile>): string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const { target, typeOnly } of files.get(path)?.imports ?? []) if (target && !typeOnly) visit(target);
  };
  start.forEach(visit);
  return [...found].sort();
}
