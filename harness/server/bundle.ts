/**
 * Scripts for browsers, bundled in memory from the project's own sources and the packages of the import map. A script's
 * address holds a hash of its content, so that browsers may keep it for ever.
 * @module
 */
import type * as esbuild from "esbuild-wasm/esm/browser.js";
import { createRequire } from "node:module";
import { describeBundlerMessage, startBundler } from "../bundler.ts";

/** The scripts that pages use. */
export const scriptNames = [
  "page",
  "playground",
  "evaluation_worker",
  "isa_search",
  "kernel",
  "run_live",
  "explore",
] as const;

/** Name of a script. */
export type ScriptName = (typeof scriptNames)[number];

/** A bundled script. */
export interface Script {
  /** Path on the server, with a hash of the content. */
  readonly path: string;
  readonly code: string;
}

/** Bundles scripts when they are first asked for, and keeps them. */
export interface Scripts {
  /**
   * A script.
   * @throws Error if a source does not bundle, with files and lines
   */
  get(name: ScriptName): Promise<Script>;
}

/** What the scripts are made for. */
export interface ScriptOptions {
  /** Address of the module that exports `plugins`, which the evaluation worker runs. */
  readonly pluginModule: string;
}

/** Scripts by name. Nothing is bundled before it is needed. */
export function createScripts({ pluginModule }: ScriptOptions): Scripts {
  const made = new Map<ScriptName, Promise<Script>>();
  const make = async (name: ScriptName): Promise<Script> => {
    const code = await bundle(entryOf(name, pluginModule), name);
    return { path: `/assets/${name}-${await contentHash(code)}.js`, code };
  };
  return {
    get(name) {
      let script = made.get(name);
      if (!script) {
        script = make(name);
        made.set(name, script);
        script.catch(() => made.delete(name));
      }
      return script;
    },
  };
}

/** The first 16 hexadecimal digits of a text's SHA-256. */
export async function contentHash(text: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function entryOf(name: ScriptName, pluginModule: string): string {
  const client = (file: string) => JSON.stringify(new URL(`./client/${file}.ts`, import.meta.url).href);
  // the harness names no plugin: it is told the module
  return name === "evaluation_worker"
    ? `import { plugins } from ${JSON.stringify(pluginModule)};
       import { serve } from ${client(name)};
       serve(plugins);`
    : `import ${client(name)};`;
}

/** Bundles an entry module into one script. */
async function bundle(entry: string, name: string): Promise<string> {
  const { build } = await startBundler();
  const result = await build({
    stdin: { contents: entry, loader: "ts", sourcefile: `${name}.entry.ts` },
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
    legalComments: "none",
    plugins: [sources],
  }).catch((failure: esbuild.BuildFailure) => failure);
  if (!("outputFiles" in result)) {
    throw new Error(`the script ${name} does not bundle: ${result.errors.map(describeBundlerMessage).join("; ")}`);
  }
  return result.outputFiles![0].text;
}

/** Resolves addresses of files: our own sources, and packages as Deno has cached them. */
const sources: esbuild.Plugin = {
  name: "sources",
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ path, importer }) => {
      if (path.startsWith("file:")) return { path, namespace: "source" };
      if (path.startsWith(".")) return { path: new URL(path, importer).href, namespace: "source" };
      try {
        return { path: packageFile(path, importer), namespace: "source" };
      } catch {
        return { errors: [{ text: `import of '${path}', which a browser cannot resolve` }] };
      }
    });
    build.onLoad({ filter: /.*/, namespace: "source" }, async ({ path }) => {
      try {
        const contents = await Deno.readTextFile(new URL(path));
        return { contents, loader: path.endsWith(".ts") ? "ts" : path.endsWith(".json") ? "json" : "js" };
      } catch {
        return { errors: [{ text: `no such file: ${path}` }] };
      }
    });
  },
};

/**
 * Address of a file of a package of the import map, as Deno has cached it.
 * @param file path inside the package
 */
export function packageFileAddress(name: string, file: string): URL {
  return new URL(file, packageFolder(new URL(import.meta.resolve(name)), name));
}

/** Address of the file that a package gives to browsers. */
function packageFile(specifier: string, importer: string): string {
  // the import map knows the packages of our own sources, a package knows those that it depends on
  const isPackage = importer.includes("/npm/");
  const file = isPackage
    ? new URL(`file://${createRequire(importer).resolve(specifier)}`)
    : new URL(import.meta.resolve(specifier));
  const name = specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
  if (name !== specifier) return file.href;
  const folder = packageFolder(file, name);
  const manifest = JSON.parse(Deno.readTextFileSync(new URL("package.json", folder)));
  const entry = browserExport(manifest.exports?.["."] ?? manifest.exports) ?? manifest.module ?? manifest.main;
  return typeof entry === "string" ? new URL(entry.replace(/^(?!\.)/, "./"), folder).href : file.href;
}

/** Folder of the package that a file is in: the nearest one above with a manifest of that name. */
function packageFolder(file: URL, name: string): URL {
  for (let folder = new URL("./", file); folder.pathname !== "/"; folder = new URL("../", folder)) {
    try {
      if (JSON.parse(Deno.readTextFileSync(new URL("package.json", folder))).name === name) return folder;
    } catch {
      // no manifest here
    }
  }
  throw new Error(`no package.json of ${name} above ${file}`);
}

/** What a manifest's `exports` give a browser that imports. */
function browserExport(target: unknown): string | undefined {
  if (typeof target === "string") return target;
  if (typeof target !== "object" || target === null) return undefined;
  for (const condition of ["browser", "import", "module", "default"]) {
    const found = browserExport((target as Record<string, unknown>)[condition]);
    if (found !== undefined) return found;
  }
  return undefined;
}
