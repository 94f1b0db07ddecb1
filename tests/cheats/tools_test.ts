/** Cheats that go through the tools of agents and through what agents can read: rows 23, 24 and 25. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import fc from "fast-check";
import { evaluate } from "../../harness/evaluate.ts";
import { buildPrompt, readPromptSources } from "../../harness/prompt/prompt.ts";
import { pluginAssets } from "../../harness/registry.ts";
import { publicSeed } from "../../harness/seeds.ts";
import { maximumSourceCharacters } from "../../harness/workbench/tools.ts";
import { findTask, findWorkload } from "../../harness/workloads.ts";
import type { IsaPlugin } from "../../isa/plugin.ts";
import { plugins } from "../../plugins/mod.ts";
import { catalog } from "../../tasks/catalog.ts";
import { coralGemm, coralGemmUnsigned, openWorkshop, registry } from "../harness/workbench/workshop.ts";

Deno.test("cheat 23: after the budget is spent nothing is evaluated, by whatever tool and however many at once", async () => {
  const { call, jobs, workbench } = await openWorkshop({
    options: { evaluations: 3, extraTools: ["profile"] },
  });
  const guess = (number: number) => `${coralGemmUnsigned}# guess ${number}\n`;
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, number) => [
      call("write_code", { code: guess(number) }, 1),
      call(["run_evaluation", "view_output", "profile"][number % 3], {}, 1),
    ]).flat(),
  );
  assertEquals([jobs.length, workbench.evaluationsUsed, workbench.evaluationsLeft], [3, 3, 0]);
  const refused = answers.filter(({ content }) => content.includes("the budget of 3 evaluations is spent"));
  assertEquals(refused.length, 9);
  for (const { ok, errorClass } of refused) assertEquals([ok, errorClass], [false, "T"]);
  // what was paid for stays readable, the other tools go on
  await call("write_code", { code: guess(0) });
  assertStringIncludes((await call("run_evaluation")).content, "it cost nothing now");
  assert((await call("check_syntax")).ok);
  assertEquals(workbench.evaluationsUsed, 3);
  for (const { seeds } of jobs) assertEquals(seeds, [publicSeed]);
});

Deno.test("cheat 24: tools answer whatever is sent to them, and short", async () => {
  const { call, events, workbench } = await openWorkshop({ options: { extraTools: ["profile", "disassemble"] } });
  await call("write_code", { code: coralGemm });
  const names = fc.oneof(
    fc.constantFrom(...workbench.tools.map(({ name }) => name).filter((name) => name !== "write_code")),
    fc.constantFrom("__proto__", "constructor", "toString", "", "write_code ", "rm -rf /", "x".repeat(100_000)),
    fc.string(),
  );
  const values = fc.oneof(
    fc.anything({ withBigInt: true, withMap: true }),
    fc.jsonValue(),
    fc.record({ query: fc.string({ maxLength: 3000 }), rows: fc.anything(), workload: fc.anything() }),
    fc.constantFrom('{"query": ', "[]", "null", '{"__proto__": {"polluted": true}}', JSON.parse('{"__proto__": 1}')),
  );
  await fc.assert(
    fc.asyncProperty(names, values, async (name, value) => {
      const { content, data } = await call(name, value);
      assert(content.length > 0 && content.length < 12_000, `${content.length} characters`);
      JSON.stringify(data);
    }),
    { numRuns: 300 },
  );
  assertEquals(({} as Record<string, unknown>).polluted, undefined);
  assertEquals(workbench.source, coralGemm);
  assertEquals(events.length, 301);
  const [written] = events;
  assertEquals(written.kind === "tool" && written.name, "write_code");
});

Deno.test("cheat 24: a search is words in the documents: no path, no pattern, no length matters", async () => {
  const { call } = await openWorkshop();
  for (const query of ["../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "https://example.org/"]) {
    const { content } = await call("grep_docs", { query });
    assert(!content.includes("root:"), query);
  }
  const patterns = [
    `${"(a+)+".repeat(1000)}$`,
    "a".repeat(5_000_000),
    "(".repeat(100_000),
    "\\".repeat(1000),
    ".*.*.*.*=x",
  ];
  for (const query of patterns) {
    const { content } = await call("grep_docs", { query });
    assert(content.length < 8000, query.slice(0, 20));
  }
  // what is no word of a document is not found, though the file systems hold it
  assertStringIncludes((await call("grep_docs", { query: "passwd" })).content, "nothing in the documents");
});

Deno.test("cheat 24: a huge kernel is refused before anything reads it, and the trace does not keep it", async () => {
  const { call, events, workbench } = await openWorkshop();
  const { ok, errorClass, content } = await call("write_code", { code: "nop\n".repeat(5_000_000) });
  assertEquals([ok, errorClass, workbench.source], [false, "T", null]);
  assertStringIncludes(content, "at most 262,144");
  assert(JSON.stringify(events).length < 10_000);
  const large = "nop\n".repeat(maximumSourceCharacters / 4);
  assert((await call("write_code", { code: large })).ok);
  const evaluated = await call("run_evaluation");
  assertStringIncludes(evaluated.content, "code-too-large");
  assert(evaluated.content.length < 2000);
});

/** Code in a Markdown text: fenced blocks, and lines that are indented by four. */
function codeBlocks(markdown: string): string[] {
  const fenced = [...markdown.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].map(([, code]) => code);
  const indented = [...markdown.replace(/^```[\s\S]*?^```/gm, "").matchAll(/(?:^ {4}.*\n)+/gm)].map(([code]) => code);
  return [...fenced, ...indented];
}

async function promptFor(plugin: IsaPlugin, id: string) {
  const workload = findWorkload(plugin, findTask(id, plugin), "c1");
  const sources = await readPromptSources(plugin, pluginAssets(registry, plugin.id), {
    workload,
    profile: plugin.profiles[0].name,
    iterations: 15,
    evaluations: 60,
    extraTools: [],
    shots: "zero-shot",
    template: false,
  });
  return { workload, prompt: buildPrompt(sources) };
}

const withoutComments = (text: string) =>
  text.split("\n").map((line) => line.replace(/(#|;|\/\/).*/, "").trim()).filter(Boolean);

for (const plugin of plugins) {
  const tasks = catalog.filter(({ id }) => plugin.supports(id).supported).map(({ id }) => id);

  Deno.test(`cheat 25: no code in a zero-shot prompt for ${plugin.id} solves its task`, async () => {
    let blocks = 0, assembled = 0;
    for (const id of tasks) {
      const { workload, prompt } = await promptFor(plugin, id);
      for (const source of codeBlocks(`${prompt.system}\n${prompt.user}`)) {
        blocks++;
        const result = await evaluate(
          {
            format: 1,
            plugin: { id: plugin.id, version: plugin.version, hash: "unknown" },
            evaluator: "unknown",
            profile: plugin.profiles[0].name,
            task: id,
            configuration: workload.configuration,
            parameters: workload.parameters,
            seeds: [publicSeed],
            poisons: [1, 2],
            source,
            limits: { instructions: 100_000, cycles: 1_000_000, wallMilliseconds: 20_000 },
            collectProfile: false,
          },
          plugin,
          findTask(id, plugin),
        );
        if (result.instructionCount > 0) assembled++;
        assert(result.verdict !== "correct", `${id} is solved by\n${source}`);
      }
    }
    assert(blocks >= 5 * tasks.length && assembled >= 3 * tasks.length, "the blocks were found and do assemble");
  });

  Deno.test(`cheat 25: no zero-shot prompt for ${plugin.id} holds a piece of a kernel of its task`, async () => {
    const window = 8;
    const assets = pluginAssets(registry, plugin.id);
    for (const id of tasks) {
      const { workload, prompt } = await promptFor(plugin, id);
      const text = withoutComments(`${prompt.system}\n${prompt.user}`).join("\n");
      const known = [...await plugin.kernels(workload, assets), ...await plugin.baselines(workload, assets)];
      assert(known.length > 0, id);
      for (const { source } of known) {
        const lines = withoutComments(source);
        for (let first = 0; first + window <= lines.length; first++) {
          const piece = lines.slice(first, first + window).join("\n");
          assert(!text.includes(piece), `${id}: ${piece}`);
        }
      }
    }
  });
}
