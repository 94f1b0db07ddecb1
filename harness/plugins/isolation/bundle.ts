/**
 * From a plugin's source files to one script that a child process runs. The bundler sees the given files and the kit,
 * and nothing else: no other package, no address, no file of the host.
 * @module
 */
import { describeBundlerMessage, startBundler } from "../../bundler.ts";

/** Modules of the project that a plugin may import, as `kernelcraft/…`. */
const kitModules = /^kernelcraft\/(isa\/[a-z0-9_/]+|tasks\/task)\.ts$/;

/** Packages of the project that run without permissions. */
const allowedPackages: ReadonlySet<string> = new Set(["zod"]);

/** A bundle, or why there is none. */
export type PluginBundle =
  | { readonly code: string; readonly problems: readonly [] }
  | { readonly code: null; readonly problems: readonly string[] };

/** Largest script. */
const maximumBundleBytes = 8 * 1024 * 1024;

/**
 * Bundles a plugin with the code that serves it.
 * @param files source texts by path, `mod.ts` among them; paths have `/` and no `..`
 * @param root root of the project, where the kit lies
 * @returns the script, or one line per problem with file and line
 */
export async function bundlePlugin(files: ReadonlyMap<string, string>, root: URL): Promise<PluginBundle> {
  if (!files.has("mod.ts")) return { code: null, problems: ["there is no mod.ts, which exports the plugin"] };
  const { build } = await startBundler();
  try {
    const { outputFiles, errors } = await build({
      stdin: { contents: entry, loader: "ts", sourcefile: "entry.ts" },
      bundle: true,
      write: false,
      format: "esm",
      platform: "neutral",
      target: "es2024",
      logLevel: "silent",
      // `import(expression)` passes the bundler unless it is declared unsupported
      supported: { "dynamic-import": false },
      plugins: [sources(files, root)],
    });
    const code = outputFiles[0].text;
    if (errors.length > 0) return { code: null, problems: errors.map(describeBundlerMessage) };
    if (code.length > maximumBundleBytes) {
      return { code: null, problems: [`the bundle has ${code.length} bytes, at most ${maximumBundleBytes} are taken`] };
    }
    return { code, problems: [] };
  } catch (failure) {
    const { errors = [] } = failure as { errors?: Parameters<typeof describeBundlerMessage>[0][] };
    if (errors.length === 0) throw failure;
    return { code: null, problems: errors.map(describeBundlerMessage) };
  }
}

/** Names by which the entry finds both halves; no plugin can import them. */
const pluginEntry = "plugin:mod.ts";
const childEntry = "host:child";

/** The exported plugin is found as in a plugin's folder: `plugin`, the default export, or what can simulate. */
const entry = `
import * as exported from ${JSON.stringify(pluginEntry)};
import { serve } from ${JSON.stringify(childEntry)};
const found = exported.plugin ?? exported.default ?? Object.values(exported).find((value) => value?.simulate);
await serve(found ?? {}, exported.instructionSet);
`;

type BundlerPlugin = NonNullable<
  Parameters<Awaited<ReturnType<typeof startBundler>>["build"]>[0]["plugins"]
>[number];

function sources(files: ReadonlyMap<string, string>, root: URL): BundlerPlugin {
  return {
    name: "plugin-sources",
    setup(build) {
      build.onResolve({ filter: /.*/ }, ({ path, importer, namespace }) => {
        if (namespace === "" && path === childEntry) {
          return { path: new URL("harness/plugins/isolation/child.ts", root).href, namespace: "kit" };
        }
        if (namespace === "" && path === pluginEntry) return { path: "mod.ts", namespace: "plugin" };
        if (namespace === "package") return { path: new URL(path, importer).href, namespace };
        if ((namespace === "kit" || namespace === "plugin") && allowedPackages.has(path)) {
          return { path: import.meta.resolve(path), namespace: "package" };
        }
        if (namespace === "kit" && path.startsWith(".")) return { path: new URL(path, importer).href, namespace };
        if (namespace === "plugin") {
          if (kitModules.test(path)) {
            return { path: new URL(path.slice("kernelcraft/".length), root).href, namespace: "kit" };
          }
          if (path.startsWith("./") || path.startsWith("../")) {
            const target = new URL(path, `file:///plugin/${importer}`).pathname;
            const inside = target.startsWith("/plugin/") ? decodeURIComponent(target.slice("/plugin/".length)) : null;
            if (inside !== null && files.has(inside)) return { path: inside, namespace };
            return { errors: [{ text: `'${path}' is no file of the plugin` }] };
          }
        }
        return {
          errors: [{
            text:
              `import of '${path}': a plugin may import its own files, kernelcraft/isa/…, kernelcraft/tasks/task.ts and zod`,
          }],
        };
      });
      build.onLoad({ filter: /.*/, namespace: "plugin" }, ({ path }) => ({
        contents: files.get(path)!,
        loader: path.endsWith(".json") ? "json" : "ts",
      }));
      build.onLoad({ filter: /.*/, namespace: "kit" }, async ({ path }) => {
        try {
          return { contents: await Deno.readTextFile(new URL(path)), loader: "ts" };
        } catch {
          return { errors: [{ text: `the kit has no ${path.slice(root.href.length)}` }] };
        }
      });
      build.onLoad({ filter: /.*/, namespace: "package" }, async ({ path }) => ({
        contents: await Deno.readTextFile(new URL(path)),
        loader: "js",
      }));
    },
  };
}
