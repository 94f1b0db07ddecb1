import { assert, assertEquals } from "@std/assert";
import { findCycle, type Import, parseImports, readSources, type SourceFile } from "./import_graph.ts";

/** What a part of the house may import: paths of our own, and packages. */
interface Rule {
  /** Whether the rule governs a path. */
  readonly governs: (path: string) => boolean;
  /** Our own files that the part may import, by prefix or exact path. */
  readonly imports: (path: string) => readonly string[];
  /** Our own files of which only types may be imported. */
  readonly types: readonly string[];
  /** Packages and built-in modules, by prefix. */
  readonly packages: readonly string[];
}

const below = (folder: string) => (path: string): boolean => path.startsWith(folder);

/** The first rule that governs a path applies. */
const rules: readonly Rule[] = [
  { governs: below("tasks/"), imports: () => ["tasks/"], types: [], packages: ["zod"] },
  { governs: below("isa/"), imports: () => ["isa/"], types: ["tasks/task.ts"], packages: ["zod"] },
  {
    // The list of built-in plugins, the only file that names them.
    governs: (path) => path === "plugins/mod.ts",
    imports: () => ["plugins/", "isa/"],
    types: ["tasks/"],
    packages: [],
  },
  {
    governs: below("plugins/"),
    imports: (path) => ["isa/", `${path.split("/").slice(0, 2).join("/")}/`],
    types: ["tasks/"],
    packages: ["zod"],
  },
  {
    governs: below("harness/server/"),
    imports: () => ["harness/", "isa/", "tasks/"],
    types: [],
    packages: [""],
  },
  {
    governs: below("harness/mcp/"),
    imports: () => ["harness/", "isa/", "tasks/"],
    types: [],
    packages: ["zod", "@modelcontextprotocol/sdk/", "node:"],
  },
  {
    governs: below("harness/"),
    // Which plugins there are is told to the harness from above.
    imports: () => ["harness/", "isa/", "tasks/"],
    types: [],
    packages: [
      "zod",
      "@duckdb/node-api",
      "commander",
      "diff",
      "esbuild-wasm",
      "gpt-tokenizer/",
      "openai",
      "vega",
      "node:",
    ],
  },
  {
    governs: (path) => path === "main.ts",
    imports: () => ["harness/", "plugins/mod.ts", "tasks/", "isa/"],
    types: [],
    packages: [""],
  },
  {
    // The example stands for plugins from outside: it knows the kit by its public name only.
    governs: below("docs/example_plugin/"),
    imports: () => ["docs/example_plugin/"],
    types: [],
    packages: ["kernelcraft/isa/"],
  },
  {
    // An overlay knows the machine that it derives from, too, and what a task is made with.
    governs: below("docs/example_overlay/"),
    imports: () => ["docs/example_overlay/"],
    types: [],
    packages: ["kernelcraft/isa/", "kernelcraft/plugins/plena/", "kernelcraft/tasks/random.ts", "zod"],
  },
  { governs: below("tests/"), imports: () => [""], types: [], packages: [""] },
];

/** Why an import breaks a rule, or null. */
function violation(path: string, { specifier, target, typeOnly }: Import): string | null {
  const rule = rules.find(({ governs }) => governs(path));
  if (!rule) return `${path} lies in no part of the house`;
  if (target === null) {
    return typeOnly || rule.packages.some((prefix) => specifier.startsWith(prefix))
      ? null
      : `${path} uses ${specifier}`;
  }
  const isTest = path.startsWith("tests/");
  if (!isTest && (target.startsWith("tests/") || target === "main.ts")) return `${path} imports ${target}`;
  if (path.startsWith("harness/") && !path.startsWith("harness/server/") && target.startsWith("harness/server/")) {
    return `${path} imports the server above it: ${target}`;
  }
  const allowed = (list: readonly string[]): boolean => list.some((prefix) => target.startsWith(prefix));
  if (allowed(rule.imports(path)) || (typeOnly && allowed(rule.types))) return null;
  return `${path} imports ${typeOnly ? "types of " : ""}${target}`;
}

const sources = readSources();
const files: ReadonlyMap<string, SourceFile> = new Map(sources.map((source) => [source.path, source]));

Deno.test("every import points in an allowed direction", () => {
  assert(sources.length > 40, "the sources are found");
  const violations = sources.flatMap(({ path, imports }) =>
    imports.map((entry) => violation(path, entry)).filter(Boolean)
  );
  assertEquals(violations, []);
});

Deno.test("every relative import names an existing file", () => {
  const missing = sources.filter(({ path }) => path !== "tests/architecture/import_directions_test.ts").flatMap((
    { path, imports },
  ) =>
    imports.filter(({ target }) => target?.endsWith(".ts") && !files.has(target)).map(({ target }) =>
      `${path}: ${target}`
    )
  );
  assertEquals(missing, []);
});

Deno.test("no file imports itself through others at run time", () => {
  const edges = new Map(sources.map(({ path, imports }) => [
    path,
    imports.filter(({ typeOnly }) => !typeOnly).flatMap(({ target }) => target ?? []),
  ]));
  assertEquals(findCycle(edges), null);
});

Deno.test("the reader sees every form of import", () => {
  const text = [
    'import type { A } from "../b.ts";',
    'import { type A, type B } from "./c.ts";',
    "import {\n  type A,\n  value,\n} from './d.ts';",
    'export * from "./e.ts";',
    'export type { A } from "./f.ts";',
    'import "./g.ts";',
    'const h = await import("./h.ts");',
    'new Worker(new URL("./i.ts", import.meta.url));',
    'import z from "zod";',
    '/* import { no } from "./no.ts"; */',
    '// import { no } from "./no.ts";',
  ].join("\n");
  const seen = parseImports(text, "x/y/a.ts").map(({ target, specifier, typeOnly }) => [target ?? specifier, typeOnly]);
  assertEquals(seen.sort(), [
    ["x/b.ts", true],
    ["x/y/c.ts", true],
    ["x/y/d.ts", false],
    ["x/y/e.ts", false],
    ["x/y/f.ts", true],
    ["x/y/g.ts", false],
    ["x/y/h.ts", false],
    ["x/y/i.ts", false],
    ["zod", false],
  ]);
});

Deno.test("the rules refuse what they are there to refuse", () => {
  const check = (path: string, specifier: string, typeOnly = false): boolean => {
    const clause = typeOnly ? "import type { A }" : "import { A }";
    return violation(path, parseImports(`${clause} from "${specifier}";`, path)[0]) !== null;
  };
  const refused: [string, string, boolean?][] = [
    ["tasks/matrix.ts", "../isa/plugin.ts", true],
    ["isa/machine.ts", "../tasks/task.ts"],
    ["isa/machine.ts", "../plugins/mod.ts"],
    ["isa/machine.ts", "node:fs"],
    ["plugins/coral/mod.ts", "../plena/mod.ts"],
    ["plugins/coral/mod.ts", "../../harness/job.ts", true],
    ["plugins/coral/mod.ts", "../../tasks/catalog.ts"],
    ["harness/evaluate.ts", "../plugins/coral/mod.ts"],
    ["harness/evaluate.ts", "../plugins/mod.ts"],
    ["harness/bench.ts", "./server/app.ts"],
    ["harness/bench.ts", "../tests/assert.ts"],
    ["main.ts", "./plugins/coral/mod.ts"],
    ["other/file.ts", "../isa/plugin.ts"],
  ];
  for (const [path, specifier, typeOnly] of refused) assert(check(path, specifier, typeOnly), `${path} ${specifier}`);
  const accepted: [string, string, boolean?][] = [
    ["isa/plugin.ts", "../tasks/task.ts", true],
    ["plugins/mod.ts", "./coral/mod.ts"],
    ["plugins/coral/timing/queue.ts", "../machine.ts"],
    ["harness/server/app.ts", "../bench.ts"],
    ["main.ts", "./plugins/mod.ts"],
  ];
  for (const [path, specifier, typeOnly] of accepted) assert(!check(path, specifier, typeOnly), `${path} ${specifier}`);
});

Deno.test("a cycle is found and named", () => {
  const edges = new Map([["a", ["b"]], ["b", ["c"]], ["c", ["b"]], ["d", []]]);
  assertEquals(findCycle(edges), ["b", "c", "b"]);
  assertEquals(findCycle(new Map([["a", ["b", "c"]], ["b", ["c"]], ["c", []]])), null);
});
