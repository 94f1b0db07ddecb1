import { assert, assertEquals } from "@std/assert";
import { plugins } from "../../plugins/mod.ts";
import { listFiles, readText } from "./import_graph.ts";
import { simulatorDocument, simulatorTables, tablesIn } from "./simulator_tables.ts";

const documents = ["README.md", "CONTRIBUTING.md", ...listFiles("docs/").filter((path) => path.endsWith(".md"))];

Deno.test("every command that a document shows exists", () => {
  const { tasks } = JSON.parse(readText("deno.json"));
  const unknown = documents.flatMap((path) =>
    [...readText(path).matchAll(/deno task (?:--[\w-]+ (?:\/\S+ )?)*([\w:-]+)/g)].map(([, name]) => name).filter((
      name,
    ) => !(name in tasks))
      .map((name) => `${path}: deno task ${name}`)
  );
  assertEquals(unknown, []);
});

Deno.test("every file or folder that a document names in code type exists", () => {
  const files = listFiles();
  const missing = documents.flatMap((path) =>
    [...readText(path).matchAll(/`((?:isa|tasks|plugins|harness|tests|docs|\.ci)\/[\w./-]*)`/g)].map(([, name]) => name)
      .filter((name) => !files.some((file) => file === name || file.startsWith(name.replace(/\/?$/, "/"))))
      .map((name) => `${path}: ${name}`)
  );
  assertEquals(missing, []);
});

Deno.test("README names every platform", () => {
  const text = readText("README.md");
  for (const { id } of plugins) assert(text.includes(`\`${id}\``), id);
});

Deno.test("the tables of docs/simulator.md have the simulator's own words", () => {
  const hint = "run `deno run -A tests/architecture/simulator_tables.ts`, which writes them";
  assertEquals(tablesIn(readText(simulatorDocument)), simulatorTables(), hint);
});
