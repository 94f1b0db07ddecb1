/** From a stranger's files to a platform, its versions, and what lies about it. */
import { assert, assertEquals, assertMatch, assertRejects, assertStringIncludes } from "@std/assert";
import { acceptPlugin, checkFiles, readPluginFiles } from "../../../harness/plugins/accept.ts";
import { InstalledPlugins } from "../../../harness/plugins/installed.ts";
import { withAddedPlugins } from "../../../harness/registry.ts";
import { UserError } from "../../../harness/user_error.ts";
import { WorkerPool } from "../../../harness/worker_pool.ts";
import { buildJob } from "../../../harness/bench.ts";
import { pluginAssets, sourcesOf } from "../../../harness/registry.ts";
import { publicSeed } from "../../../harness/seeds.ts";
import { findTask, findWorkload } from "../../../harness/workloads.ts";
import { hostileFiles, root } from "./hostile_plugin.ts";

const example = await readPluginFiles(new URL("docs/example_plugin", root).pathname);
const builtIn = { module: new URL("plugins/mod.ts", root).href, plugins: [] };

async function temporary(body: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await body(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** The example with another version and, if wanted, other members. */
const versioned = (version: string, members = "") => hostileFiles(`version: "${version}", ${members}`);

/** A job for the first baseline of the added example. */
async function relu(registry: Awaited<ReturnType<typeof withAddedPlugins>>) {
  const [plugin] = registry.plugins;
  const workload = findWorkload(plugin, findTask("relu", plugin), "c1");
  const [{ source }] = await plugin.baselines(workload, pluginAssets(registry, plugin.id));
  return buildJob({
    plugin: { id: plugin.id, version: plugin.version, hash: "unknown" },
    evaluator: "unknown",
    profile: plugin.profiles[0].name,
    workload,
    draw: { seeds: [publicSeed], poisons: [1, 2] },
    source,
  });
}

Deno.test("added, evaluated in workers, listed, switched, removed", () =>
  temporary(async (folder) => {
    const plugins = new InstalledPlugins(folder);
    assertEquals(await plugins.list(), []);
    for (const version of ["1.0.0", "1.1.0"]) {
      const { accepted, findings } = await acceptPlugin(versioned(version), root, ["coral"]);
      assert(findings.length >= 15 && findings.every(({ skipped }) => skipped === undefined));
      await plugins.add(accepted!);
    }
    const [{ id, enabled, versions }] = await plugins.list();
    assertEquals([id, enabled, versions.map(({ version }) => version)], ["sketch", "1.1.0", ["1.0.0", "1.1.0"]]);

    const notes: string[] = [];
    const registry = await withAddedPlugins(builtIn, folder, (text) => notes.push(text));
    assertEquals([registry.plugins[0].version, notes], ["1.1.0", []]);
    const pool = new WorkerPool({ ...sourcesOf(registry), workers: 1 });
    const { result } = await pool.evaluate(await relu(registry));
    pool.close();
    assertEquals(result.verdict, "correct");

    assertEquals((await plugins.enable("sketch", "1.0.0")).enabled, "1.0.0");
    assertEquals((await plugins.enable("sketch", null)).enabled, null);
    assertEquals((await withAddedPlugins(builtIn, folder, () => {})).plugins, []);
    assertEquals((await plugins.enable("sketch")).enabled, "1.1.0");
    await assertRejects(() => plugins.enable("sketch", "9"), UserError, "no version '9'; it has 1.0.0, 1.1.0");
    await assertRejects(() => plugins.enable("other"), UserError, "there is sketch");
    await plugins.remove("sketch", "1.1.0");
    assertEquals((await plugins.list())[0].enabled, null);
    await plugins.remove("sketch");
    assertEquals(await plugins.list(), []);
  }));

Deno.test("a version is what it was: other files need another version", () =>
  temporary(async (folder) => {
    const plugins = new InstalledPlugins(folder);
    const add = async (files: Map<string, string>) => plugins.add((await acceptPlugin(files, root, [])).accepted!);
    await add(versioned("1.0.0"));
    await add(versioned("1.0.0"));
    await assertRejects(() => add(versioned("1.0.0", `title: "Another"`)), UserError, "needs a new version");
    assertEquals((await plugins.list())[0].versions.length, 1);
  }));

Deno.test("a damaged plugin is left out with a note, a damaged list is told", () =>
  temporary(async (folder) => {
    const plugins = new InstalledPlugins(folder);
    await plugins.add((await acceptPlugin(versioned("1.0.0"), root, [])).accepted!);
    await Deno.writeTextFile(`${folder}/sketch/1.0.0/answers.json`, "{");
    const notes: string[] = [];
    assertEquals((await withAddedPlugins(builtIn, folder, (text) => notes.push(text))).plugins, []);
    assertStringIncludes(notes[0], "is damaged");
    await Deno.writeTextFile(`${folder}/plugins.json`, "[]");
    await assertRejects(() => plugins.list(), UserError, "is damaged");
  }));

/** What a plugin may lie about, and the check that finds it. */
const lies: readonly [name: string, members: string, problem: RegExp][] = [
  [
    "dumps too short",
    `async simulate(r) { const e = await base.simulate(r); return { ...e, dumps: e.dumps.map((d) => ({ ...d, bytes: d.bytes.slice(1) })) }; }`,
    /dump 0 of \d+ bytes/,
  ],
  ["dumps missing", `async simulate(r) { return { ...await base.simulate(r), dumps: [] }; }`, /holds 0 dumps/],
  ["marks missing", `async simulate(r) { return { ...await base.simulate(r), written: [] }; }`, /what was written/],
  ["cycles negative", `async simulate(r) { return { ...await base.simulate(r), cycles: -5 }; }`, /cycles/],
  ["cycles no number", `async simulate(r) { return { ...await base.simulate(r), cycles: NaN }; }`, /cycles/],
  [
    "shapes of a tensor",
    `async decode(t, b) { const d = await base.decode(t, b); return { ...d, specification: { ...d.specification, shape: [3] } }; }`,
    /another number of values/,
  ],
  ["no tensors", `async place(w) { return { ...await base.place(w), tensors: [] }; }`, /./],
  [
    "a program that is text",
    `assemble() { return { program: "x", diagnostics: [] }; }`,
    /'assemble' has the wrong shape/,
  ],
  ["a floor of zero", `floor() { return { cycles: 0, derivation: "" }; }`, /floor/],
  [
    "numbers where names belong",
    `documents() { return [{ id: 5, title: "t", markdown: "m" }]; }`,
    /'documents' has the wrong shape/,
  ],
  [
    "another machine's baselines",
    `async baselines(w, a) { return (await base.baselines(w, a)).map((b) => ({ ...b, source: "nonsense" })); }`,
    /./,
  ],
];

Deno.test("what lies about itself is not taken, with words for it", async (t) => {
  for (const [name, members, problem] of lies) {
    await t.step(name, async () => {
      const { accepted, findings } = await acceptPlugin(hostileFiles(members), root, []);
      assertEquals(accepted, null);
      const problems = findings.flatMap(({ problem }) => problem === null ? [] : [problem]);
      assert(problems.some((text) => problem.test(text)), problems.join("\n"));
    });
  }
});

Deno.test("files that are none of a plugin are refused before anything runs", async () => {
  const refused: readonly [Map<string, string>, RegExp][] = [
    [new Map(), /no mod\.ts/],
    [new Map([["mod.ts", "export const x = 1;"]]), /description has the wrong shape/],
    [new Map([["../mod.ts", ""]]), /no path of a plugin's file/],
    [new Map([["/mod.ts", ""]]), /no path of a plugin's file/],
    [new Map([["a/.hidden.ts", ""]]), /no path of a plugin's file/],
    [new Map([["a\\b.ts", ""]]), /no path of a plugin's file/],
    [new Map([["mod.ts", "x".repeat(5_000_000)]]), /at most 4194304/],
    [new Map(Array.from({ length: 3000 }, (_, i) => [`f${i}.ts`, ""])), /a plugin of 3000 files/],
  ];
  for (const [files, message] of refused) {
    const error = await assertRejects(() => acceptPlugin(files, root, []), UserError);
    assertMatch(error.message, message);
  }
  await assertRejects(() => acceptPlugin(example, root, ["sketch"]), UserError, "comes with the project");
  await assertRejects(() => acceptPlugin(hostileFiles(`id: "../up"`), root, []), UserError, "lower-case letters");
  await assertRejects(() => acceptPlugin(hostileFiles(`version: "../1"`), root, []), UserError, "a version such as");
  await assertRejects(() => readPluginFiles("/no/such/folder"), UserError, "cannot read");
  checkFiles(example);
});
