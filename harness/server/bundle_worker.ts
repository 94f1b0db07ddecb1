/**
 * The bundler in a thread of its own: it computes for seconds, in which the server goes on answering.
 * @module
 */
/// <reference lib="deno.worker" />
import type * as esbuild from "esbuild-wasm/esm/browser.js";
import { createRequire } from "node:module";
import { describeBundlerMessage, startBundler } from "../bundler.ts";
import { messageOf } from "../user_error.ts";
import { packageFolder } from "./package_files.ts";

/** A script that is wanted. */
export interface BundleRequest {
  readonly name: string;
  /** Address of the module that exports `plugins`. */
  readonly pluginModule: string;
}

/** A script, or why there is none. */
export type BundleAnswer =
  | { readonly name: string; readonly code: string }
  | { readonly name: string; readonly failure: string };

self.onmessage = async ({ data: { name, pluginModule } }: MessageEvent<BundleRequest>) => {
  let answer: BundleAnswer;
  try {
    answer = { name, code: await bundle(entryOf(name, pluginModule), name) };
  } catch (error) {
    answer = { name, failure: messageOf(error) };
  }
  self.postMessage(answer);
};

function entryOf(name: string, pluginModule: string): string {
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
