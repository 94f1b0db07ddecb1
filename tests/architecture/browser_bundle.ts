/**
 * Bundles project files for a browser with esbuild, in this process and without touching the disk: the bundler sees only
 * the project's own sources and the packages that are named here.
 * @module
 */
import type * as esbuild from "esbuild-wasm/esm/browser.js";
import { describeBundlerMessage, startBundler } from "../../harness/bundler.ts";
import { readText, resolvePath } from "./import_graph.ts";

/** Packages that a browser can run. */
const allowedPackages = new Set(["zod"]);

/** Names that a browser does not have; the bundler replaces free uses of them by a marked name. */
const foreignNames = [
  "Deno",
  "process",
  "Buffer",
  "require",
  "__dirname",
  "__filename",
  "global",
  "XMLHttpRequest",
  "fetch",
];

const mark = "FOREIGN_";

/** A bundle, or what stands against it. */
export interface Bundle {
  readonly code: string;
  /** Messages of the bundler, each with file and line. */
  readonly errors: readonly string[];
  /** Names of `foreignNames` that some file uses. */
  readonly foreign: readonly string[];
}

const projectFiles: esbuild.Plugin = {
  name: "project-files",
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ path, importer, namespace }) => {
      if (namespace === "package") return { path: new URL(path, importer).href, namespace };
      if (path.startsWith(".")) return { path: resolvePath(path, importer), namespace: "project" };
      if (allowedPackages.has(path)) return { path: import.meta.resolve(path), namespace: "package" };
      return { errors: [{ text: `import of '${path}', which a browser cannot resolve` }] };
    });
    build.onLoad({ filter: /.*/, namespace: "project" }, ({ path }) => {
      try {
        return { contents: readText(path), loader: "ts" };
      } catch {
        return { errors: [{ text: `no such file: ${path}` }] };
      }
    });
    build.onLoad({ filter: /.*/, namespace: "package" }, async ({ path }) => {
      return { contents: await Deno.readTextFile(new URL(path)), loader: "js" };
    });
  },
};

/**
 * Bundles an entry module into one script that leaves its exports in the global `bundle`.
 * @param entry source text of the entry; its imports are relative to the root
 */
export async function bundleForBrowser(entry: string): Promise<Bundle> {
  const { build } = await startBundler();
  const result = await build({
    stdin: { contents: entry, loader: "ts", sourcefile: "entry.ts" },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "bundle",
    platform: "browser",
    target: "es2024",
    logLevel: "silent",
    define: Object.fromEntries(foreignNames.map((name) => [name, mark + name])),
    // `import(expression)` passes the bundler unless it is declared unsupported.
    supported: { "dynamic-import": false },
    plugins: [projectFiles],
  }).catch((failure: esbuild.BuildFailure) => failure);
  if (!("outputFiles" in result)) return { code: "", errors: result.errors.map(describeBundlerMessage), foreign: [] };
  const code = result.outputFiles![0].text;
  const foreign = foreignNames.filter((name) => code.includes(mark + name));
  return { code, errors: result.warnings.map(describeBundlerMessage), foreign };
}
