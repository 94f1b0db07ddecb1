import { assert, assertEquals } from "@std/assert";
import { errata } from "../../plugins/coral/errata.ts";
import { stallDescriptions } from "../../plugins/coral/timing/stalls.ts";
import { plugins } from "../../plugins/mod.ts";
import { listFiles, readText } from "./import_graph.ts";

const documents = ["README.md", "CONTRIBUTING.md", ...listFiles("docs/").filter((path) => path.endsWith(".md"))];

Deno.test("every command that a document shows exists", () => {
  const { tasks } = JSON.parse(readText("deno.json"));
  const unknown = documents.flatMap((path) =>
    [...readText(path).matchAll(/deno task ([\w:-]+)/g)].map(([, name]) => name).filter((name) => !(name in tasks))
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

Deno.test("docs/simulator.md lists every erratum and every cause of stalls, with the simulator's own words", () => {
  const rows = readText("docs/simulator.md").split("\n").filter((line) => /^\| `/.test(line))
    .map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim().replaceAll("`", "")));
  const defined = [...Object.entries(stallDescriptions), ...errata.map(({ name, description }) => [name, description])];
  assertEquals(rows, defined);
});
