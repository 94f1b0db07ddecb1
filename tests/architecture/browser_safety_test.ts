import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { bundleForBrowser } from "./browser_bundle.ts";
import { reachable, readSources, type SourceFile } from "./import_graph.ts";

const files: ReadonlyMap<string, SourceFile> = new Map(readSources().map((source) => [source.path, source]));
const safeFolders = /^(isa|plugins|tasks)\//;
const safe = reachable(
  [...files.keys()].filter((path) => safeFolders.test(path) || path === "harness/evaluate.ts"),
  files,
);

const importAll = (paths: readonly string[]): string => paths.map((path) => `import "./${path}";`).join("\n");

Deno.test("everything below isa, plugins and tasks and all that the evaluation needs bundles for a browser", async () => {
  const { errors, foreign, code } = await bundleForBrowser(importAll(safe));
  assertEquals(errors, []);
  assertEquals(foreign, []);
  assert(code.length > 10000);
});

Deno.test("what a browser lacks is noticed", async () => {
  assertEquals((await bundleForBrowser("console.log(Deno.args, globalThis, process.env.HOME);")).foreign, [
    "Deno",
    "process",
  ]);
  assertEquals((await bundleForBrowser("export const Deno = 1; export const x = { process: Deno };")).foreign, []);
  assertStringIncludes((await bundleForBrowser('import "node:fs";')).errors[0], "entry.ts:1: import of 'node:fs'");
  assertStringIncludes((await bundleForBrowser('import "@duckdb/node-api";')).errors[0], "@duckdb/node-api");
  assertStringIncludes((await bundleForBrowser('import "./isa/none.ts";')).errors[0], "no such file: isa/none.ts");
  assertStringIncludes((await bundleForBrowser("await import(String(1));")).errors[0] ?? "", "entry.ts:1:");
});
