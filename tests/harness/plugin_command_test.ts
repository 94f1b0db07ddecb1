/** Plugins from outside the repository: `--plugin` in every command, `plugin new`, `plugin check`. */
import { fileURLToPath } from "node:url";
import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { assertFriendly, assertOutcome, inFolder, run } from "./command_line.ts";

const example = fileURLToPath(new URL("../../docs/example_plugin/", import.meta.url)).replace(/\/$/, "");

/** Writes a plugin's `mod.ts` (and more files) below a folder. */
async function write(folder: string, name: string, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    const file = `${folder}/${name}/${path}`;
    await Deno.mkdir(file.replace(/\/[^/]*$/, ""), { recursive: true });
    await Deno.writeTextFile(file, text);
  }
  return `${folder}/${name}`;
}

/** A `mod.ts` that exports the example with other members. */
const altered = (members: string) =>
  `import { plugin as example } from ${JSON.stringify(`file://${example}/mod.ts`)};\n` +
  `export const plugin = { ...example, ${members} };\n`;

Deno.test("plugin new writes a plugin that passes its check and runs in every command", () =>
  inFolder(async (folder) => {
    const made = await run(["plugin", "new", "two-words"], { cwd: folder });
    assertOutcome(made, 0, /two-words: \d+ files/);
    const text = await Deno.readTextFile(`${folder}/two-words/mod.ts`);
    assertStringIncludes(text, 'id: "two-words"');
    assertStringIncludes(text, 'title: "Two Words"');
    assert(!/sketch/i.test(text), "no trace of the example's name");

    // as editors see it: types and form
    for (const args of [["check", "mod.ts"], ["fmt", "--check"], ["lint"]]) {
      const { success, stderr } = await new Deno.Command(Deno.execPath(), { args, cwd: `${folder}/two-words` })
        .output();
      assert(success, new TextDecoder().decode(stderr));
    }

    const checked = await run(["plugin", "check", "two-words", "--json"], { cwd: folder });
    assertEquals(checked.code, 0, checked.stdout + checked.stderr);
    const { checks } = JSON.parse(checked.stdout);
    assert(checks.length > 15 && checks.every(({ problem, skipped }: Record<string, unknown>) => !problem && !skipped));

    const plugin = ["--plugin", "two-words"];
    const bench = await run(["bench", ...plugin, "--platform", "two-words", "--config", "c1", "--json"], {
      cwd: folder,
    });
    assertEquals(bench.code, 0, bench.stderr);
    const { scores } = JSON.parse(bench.stdout);
    assertEquals(scores.length, 4);
    for (const { platform, correct } of scores) assertEquals([platform, correct], ["two-words", true]);

    // a stored score names the plugin's sources; with them changed it is another version's
    const verified = await run(["verify", "two-words", ...plugin], { cwd: folder });
    assertOutcome(verified, 2, /no run or session that begins with two-words/);
    assertOutcome(await run(["verify", ...plugin], { cwd: folder }), 0, /4 of 4 scores agree/);
    assertOutcome(await run(["verify"], { cwd: folder }), 2, /unknown platform 'two-words'.*--plugin/);
    const hashes = async () => {
      const sql = `select distinct plugin_hash from runs`;
      return JSON.parse((await run(["db", sql, "--json"], { cwd: folder })).stdout).length;
    };
    assertEquals(await hashes(), 1);
    const timing = `${folder}/two-words/timing.ts`;
    await Deno.writeTextFile(timing, (await Deno.readTextFile(timing)).replace("load: 4", "load: 5"));
    const again = ["bench", ...plugin, "--platform", "two-words", "--config", "c1", "--task", "relu"];
    assertEquals((await run(again, { cwd: folder })).code, 0);
    assertEquals(await hashes(), 2);

    const kernel = "two-words/kernels/relu.S";
    const absolute = ["--plugin", `${folder}/two-words`];
    assertOutcome(await run(["eval", "two-words", "relu", "c1", kernel, ...absolute], { cwd: folder }), 0, /correct/);
    assertOutcome(
      await run(["eval", "two-words", "relu", '{"n":96}', kernel, ...absolute, "--profile", "wide"], { cwd: folder }),
      0,
      /correct/,
    );
    const program = "two-words/documents/example.S";
    assertOutcome(await run(["simulate", "two-words", program, ...absolute], { cwd: folder }), 0, /cycles/);
    assertOutcome(
      await run(["asm", "two-words", program, "--listing", ...plugin], { cwd: folder }),
      0,
      /vadd v2, v0, v1/,
    );
    assertOutcome(await run(["disasm", "two-words", "00000010", ...plugin], { cwd: folder }), 0, /dot v0, v0/);
    assertOutcome(await run(["isa", "two-words", "dot", ...plugin], { cwd: folder }), 0, /16 products/);
    assertOutcome(await run(["tasks", ...plugin], { cwd: folder }), 0, /two-words/);
    assertOutcome(
      await run(["tasks", "relu", "--platform", "two-words", ...plugin], { cwd: folder }),
      0,
      /ReLU on Two Words/,
    );
    assertOutcome(await run(["report", ...plugin], { cwd: folder }), 0, /report\.html/);
    assertStringIncludes(await Deno.readTextFile(`${folder}/report.html`), "two-words");
  }));

Deno.test("the example is in no list unless it is asked for", async () => {
  const { stdout } = await run(["tasks", "--json"]);
  assert(!/sketch/i.test(stdout));
  assertOutcome(await run(["isa", "sketch", "dot"]), 2, /unknown platform 'sketch'/);
});

Deno.test("plugin new refuses names and folders that cannot be", () =>
  inFolder(async (folder) => {
    const cases: readonly [string[], RegExp][] = [
      [["Two Words"], /'Two Words' is no id.*'two-words'/],
      [["coral"], /there is a platform 'coral' already/],
      [["../up"], /is no id/],
      [["fresh", "--directory", "full"], /full is not empty/],
      [["fresh", "--directory", "full/file"], /cannot write the plugin/],
      [[], /missing required argument 'name'/],
    ];
    await write(folder, "full", { file: "" });
    for (const [args, message] of cases) {
      assertOutcome(await run(["plugin", "new", ...args], { cwd: folder }), 2, message);
    }
    assertOutcome(await run(["plugin", "new", "fresh", "--directory", "deep/er"], { cwd: folder }), 0, /deep\/er/);
    assert(Deno.statSync(`${folder}/deep/er/mod.ts`).isFile);
  }));

Deno.test("a folder that is no plugin is refused with the reason", () =>
  inFolder(async (folder) => {
    const cases: readonly [string, Readonly<Record<string, string>>, RegExp][] = [
      ["empty", { "readme.md": "" }, /there is no mod\.ts.*plugin new/],
      ["nothing", { "mod.ts": "export const four = 4;" }, /exports no plugin.*it exports four/],
      ["throws", { "mod.ts": 'throw new Error("out of paper");' }, /mod\.ts cannot be loaded: out of paper/],
      ["broken", { "mod.ts": "export const plugin = {" }, /mod\.ts cannot be loaded/],
      ["lost", { "mod.ts": 'export { plugin } from "./none.ts";' }, /mod\.ts cannot be loaded.*none\.ts/],
      ["clash", { "mod.ts": altered('id: "coral"') }, /id 'coral' is already that of a platform that comes with/],
      ["named", { "mod.ts": altered('id: "Big"') }, /id: must be lower-case letters/],
      [
        "mistyped",
        { "mod.ts": altered("simulate: 3, place: undefined, maximumStaticBytes: -1, profiles: []") },
        /maximumStaticBytes.*place: is missing: a method that gives where the tensors.*simulate: must be a method/,
      ],
      ["golden", { "mod.ts": altered("") + "export const golden = [];" }, /`golden` is no suite/],
    ];
    for (const [name, files, message] of cases) {
      await write(folder, name, files);
      const outcome = await run(["isa", "sketch", "dot", "--plugin", name], { cwd: folder });
      assertOutcome(outcome, 2, message);
      assertEquals(outcome.stderr.trim().split("\n").length, 1, outcome.stderr);
    }
    assertOutcome(await run(["tasks", "--plugin", "nowhere"], { cwd: folder }), 2, /there is no such folder/);
    assertOutcome(await run(["tasks", "--plugin", "clash/mod.ts"], { cwd: folder }), 2, /this is a file/);
    const copy = await write(folder, "copy", { "mod.ts": altered("") });
    const twice = await run(["tasks", "--plugin", example, "--plugin", copy], { cwd: folder });
    assertOutcome(twice, 2, /id 'sketch' is already that of the plugin .*example_plugin/);
    assertOutcome(await run(["tasks", "--plugin", copy, "--plugin", "copy"], { cwd: folder }), 0, /sketch/);
  }));

Deno.test("what a plugin throws is told as its own defect, with its place", () =>
  inFolder(async (folder) => {
    const failing = 'reference() { throw new TypeError("no page"); }, place() { throw new TypeError("no place"); }';
    await write(folder, "failing", { "mod.ts": altered(failing) });
    const isa = await run(["isa", "sketch", "dot", "--plugin", "failing"], { cwd: folder });
    assertOutcome(isa, 2, /the plugin failed: no page \(at .*failing\/mod\.ts:2:\d+\)/);
    const check = await run(["plugin", "check", "failing"], { cwd: folder });
    assertOutcome(check, 1, /no place \(thrown at .*failing\/mod\.ts:2:\d+\)/);
  }));

Deno.test("plugin check says in plain words what is missing and where to fix it", () =>
  inFolder(async (folder) => {
    const cases: readonly [string, RegExp][] = [
      [
        "floor: undefined",
        /floor: is missing: a method that gives cycles below which no kernel can be\n.*"The contract"/,
      ],
      ["documents: () => Promise.resolve([])", /the document 'isa' is missing\n.*`documents`, "Documents"/],
      ["configurations: () => []", /relu: supported, but has no configuration\n.*`supports` and `configurations`/],
      [
        'simulate: async (request) => ({ ...await example.simulate(request), exit: { cause: "hung" } })',
        /the default baseline ends with 'hung'/,
      ],
      [
        'kernels: () => Promise.resolve([{ name: "bad", source: "stop", provenance: "test" }])',
        /relu c1, 'bad': unwritten-output/,
      ],
    ];
    for (const [number, [members, message]] of cases.entries()) {
      await write(folder, `case${number}`, { "mod.ts": altered(members) });
      // documents and kernels lie in the example's folder
      for (const name of ["documents", "baselines", "kernels"]) {
        await Deno.symlink(`${example}/${name}`, `${folder}/case${number}/${name}`);
      }
      const outcome = await run(["plugin", "check", `case${number}`], { cwd: folder });
      assertOutcome(outcome, 1, message);
      assertMatch(outcome.stdout, /\d+ passed, [1-9]\d* failed/);
    }
    assertOutcome(await run(["plugin", "check", "nowhere"], { cwd: folder }), 2, /there is no such folder/);
    assertOutcome(await run(["plugin", "check"], { cwd: folder }), 2, /missing required argument/);
    const { stdout } = await run(["plugin", "check", "case0", "--json"], { cwd: folder });
    assertEquals(JSON.parse(stdout).checks[0].problem.slice(0, 5), "floor");
  }));

Deno.test("golden runs the suite that a plugin exports", () =>
  inFolder(async (folder) => {
    const suite = `
      export const golden = {
        id: "sketch",
        title: "Sketch programs",
        recognises: (data) => data?.machine === "sketch",
        *run({ cases }) {
          for (const { name, source, cycles } of cases) {
            const { program } = plugin.assemble(source);
            const limits = { instructions: 1000, cycles: 1000, wallMilliseconds: 1000 };
            const request = { profile: "base", program, blocks: [], limits, mode: "timed", dump: [] };
            const actual = plugin.simulate(request).cycles;
            const reason = actual === cycles ? null : "other cycles";
            yield { name, function: true, expectedCycles: cycles, actualCycles: actual, reason };
          }
        },
      };`;
    await write(folder, "measured", {
      "mod.ts": altered("") + suite,
      "data.json": JSON.stringify({
        machine: "sketch",
        cases: [
          { name: "add", source: "li r0, 1; add r0, r0, r0; stop", cycles: 3 },
          { name: "multiply", source: "li r0, 1; mul r0, r0, r0; add r1, r0, r0; stop", cycles: 6 },
        ],
      }),
    });
    const outcome = await run(["golden", "measured/data.json", "--plugin", "measured"], { cwd: folder });
    assertOutcome(outcome, 0, /2 cases: 2 with equal results, 2 with equal cycles/);
    const without = await run(["golden", "measured/data.json"], { cwd: folder });
    assertEquals(without.code, 2);
    assertFriendly(without.stderr);
  }));
