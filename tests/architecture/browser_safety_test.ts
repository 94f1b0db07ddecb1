import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import vm from "node:vm";
import { evaluate } from "../../harness/evaluate.ts";
import type { EvaluationJob } from "../../harness/job.ts";
import { plugins } from "../../plugins/mod.ts";
import { findTask } from "../../harness/workloads.ts";
import { workloadOf } from "../../tasks/task.ts";
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

Deno.test("an evaluation in a context that has nothing but web standards gives the same result as here", async () => {
  const { code, errors } = await bundleForBrowser(`
    export { plugins } from "./plugins/mod.ts";
    export { findTask } from "./harness/workloads.ts";
    export { evaluate } from "./harness/evaluate.ts";
  `);
  assertEquals(errors, []);
  const standards = { console, crypto, performance, setTimeout, structuredClone, TextDecoder, TextEncoder };
  const context = vm.createContext({ ...standards });
  assertEquals(vm.runInContext("typeof Deno + typeof process + typeof require", context), "undefined".repeat(3));
  vm.runInContext(code, context);
  for (const plugin of plugins) {
    const taskId = "relu";
    const { name, parameters } = plugin.configurations(taskId)[0];
    const assets = {
      read: (path: string) => Deno.readTextFile(new URL(`../../plugins/${plugin.id}/${path}`, import.meta.url)),
    };
    const task = findTask(taskId, plugin);
    const [baseline] = await plugin.baselines(workloadOf(task, name, parameters), assets);
    const job: EvaluationJob = {
      format: 1,
      plugin: { id: plugin.id, version: plugin.version, hash: "unknown" },
      evaluator: "unknown",
      profile: plugin.profiles[0].name,
      task: taskId,
      configuration: name,
      parameters,
      seeds: [{ seed: "browser", distribution: "uniform", visibility: "public" }],
      poisons: [1, 2],
      source: baseline.source,
      limits: { instructions: 1e7, cycles: 1e7, wallMilliseconds: 60000 },
      collectProfile: true,
    };
    const here = await evaluate(job, plugin, task);
    assertEquals(here.verdict, "correct", here.message);
    context.text = JSON.stringify(job);
    const there: string = await vm.runInContext(
      `(async () => {
        const job = JSON.parse(text);
        const plugin = bundle.plugins.find(({ id }) => id === job.plugin.id);
        return JSON.stringify(await bundle.evaluate(job, plugin, bundle.findTask(job.task, plugin)));
      })()`,
      context,
    );
    assertEquals(JSON.parse(there), JSON.parse(JSON.stringify(here)));
  }
});
