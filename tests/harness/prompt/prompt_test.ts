/** Prompts: the paper's parts in their order, complete, repeatable, of a bearable size, and enough to write a kernel. */
import { assert, assertEquals, assertMatch, assertRejects, assertStringIncludes } from "@std/assert";
import { buildPrompt, type PromptRequest, readPromptSources } from "../../../harness/prompt/prompt.ts";
import { countTokens } from "../../../harness/prompt/tokens.ts";
import { findPlugin, pluginAssets } from "../../../harness/registry.ts";
import { UserError } from "../../../harness/user_error.ts";
import { findTask, findWorkload } from "../../../harness/workloads.ts";
import { catalog } from "../../../tasks/catalog.ts";
import { relu } from "../../../tasks/activation.ts";
import { workloadOf } from "../../../tasks/task.ts";
import { registry } from "../workbench/workshop.ts";

async function promptOf(platform: string, task: string, configuration: string, changes: Partial<PromptRequest> = {}) {
  const plugin = findPlugin(registry, platform);
  const sources = await readPromptSources(plugin, pluginAssets(registry, platform), {
    workload: findWorkload(plugin, findTask(task, plugin), configuration),
    profile: plugin.profiles[0].name,
    iterations: 15,
    evaluations: 60,
    extraTools: [],
    shots: "zero-shot",
    template: false,
    ...changes,
  });
  return buildPrompt(sources);
}

Deno.test("the paper's parts, in order; the system prompt is the same for every task of a machine", async () => {
  for (const [platform, task] of [["coral", "relu"], ["plena", "silu"]]) {
    const prompt = await promptOf(platform, task, "c1");
    assertEquals(prompt.parts.map(({ title, place }) => [title, place]), [
      ["Role and workflow", "system"],
      ["Hardware", "system"],
      ["Memory", "system"],
      ["Instruction set", "system"],
      ["Guidance", "system"],
      ["Task", "user"],
      ["Tools", "tools"],
    ]);
    for (const { markdown, tokens, place } of prompt.parts) {
      assertEquals(tokens, countTokens(markdown));
      if (place !== "tools") assertStringIncludes(prompt[place], markdown);
    }
    const gemm = await promptOf(platform, "gemm", "c3");
    assertEquals(gemm.system, prompt.system);
    assert(gemm.user !== prompt.user);
    assertEquals(await promptOf(platform, task, "c1"), prompt);
  }
});

Deno.test("tokens: prompts stay below 11 500 for every task and configuration", async () => {
  for (const { plugins: [coral, plena] } of [registry]) {
    for (const plugin of [coral, plena]) {
      for (const { id } of catalog.filter(({ id }) => plugin.supports(id).supported)) {
        for (const { name } of plugin.configurations(id)) {
          const { parts } = await promptOf(plugin.id, id, name);
          const total = parts.reduce((sum, { tokens }) => sum + tokens, 0);
          assert(total > 5000 && total < 11_500, `${plugin.id} ${id} ${name}: ${total} tokens`);
        }
      }
    }
  }
});

Deno.test("the budget of the run, the profile, and what each tool is for are told", async () => {
  const prompt = await promptOf("coral", "gemm", "c1", { iterations: 7, evaluations: 21 });
  assertStringIncludes(prompt.system, "7 turns.");
  assertStringIncludes(prompt.system, "21 evaluations;");
  assertStringIncludes(prompt.system, "`rvv-core-2025-12`");
  const tools = JSON.parse(prompt.parts[prompt.parts.length - 1].markdown) as { name: string; parameters: object }[];
  assertEquals(tools.length, 6);
  assert(!prompt.system.includes("call profile"));
  const more = await promptOf("coral", "gemm", "c1", { extraTools: ["profile"] });
  assertStringIncludes(more.system, "call profile");
  assertEquals(JSON.parse(more.parts[more.parts.length - 1].markdown).length, 7);
});

Deno.test("what the text of the task must say stands in the prompt: formula, shapes, addresses, names, start and end, tolerance", async () => {
  const coral = await promptOf("coral", "gemm", "c1");
  for (
    const text of ["Y_{m,n}", "32 x 32", "0x2000_0400", "`W_address`", "mpause", "exactly", "All of Y must be written"]
  ) {
    assertStringIncludes(coral.user, text);
  }
  const plena = await promptOf("plena", "gemm", "c1");
  for (
    const text of ["Y_{m,n}", "4 x 64", "320", "SCALE", "256 + 256 floor(c / 64)", "0.012", "All of Y must be written"]
  ) {
    assertStringIncludes(plena.user, text);
  }
});

Deno.test("one-shot: a worked example of no task; template: the compiler's kernel, byte by byte", async () => {
  const shown = await promptOf("plena", "gemm", "c1", { shots: "one-shot", template: true });
  assertEquals(shown.parts.map(({ title }) => title).slice(4), [
    "Guidance",
    "Worked example",
    "Task",
    "Template",
    "Tools",
  ]);
  const plugin = findPlugin(registry, "plena");
  const assets = pluginAssets(registry, "plena");
  const example = await plugin.example(assets);
  assertStringIncludes(shown.system, example!.source.trimEnd());
  const workload = findWorkload(plugin, findTask("gemm", plugin), "c1");
  const [baseline] = await plugin.baselines(workload, assets);
  assertStringIncludes(shown.user, baseline.source.trimEnd());
  assertMatch(shown.user, /Kernel to start from/);
});

Deno.test("machines without an example or a compiled kernel, and sizes that do not fit, are told in one line", async () => {
  const plugin = findPlugin(registry, "coral");
  const assets = pluginAssets(registry, "coral");
  const request: PromptRequest = {
    workload: workloadOf(relu, "custom", { n: 4096 }),
    profile: plugin.profiles[0].name,
    iterations: 1,
    evaluations: 1,
    extraTools: [],
    shots: "zero-shot",
    template: true,
  };
  const rejected = async (changes: Partial<PromptRequest>, changed = plugin) =>
    (await assertRejects(() => readPromptSources(changed, assets, { ...request, ...changes }), UserError)).message;
  const bare = { ...plugin, example: () => Promise.resolve(null), baselines: () => Promise.resolve([]) };
  assertStringIncludes(await rejected({ shots: "one-shot", template: false }, bare), "no worked example");
  assertStringIncludes(await rejected({}, bare), "no template to start from");
  assertStringIncludes(await rejected({ profile: "x" }), "no hardware profile 'x'");
  const huge = workloadOf(relu, "custom", { n: 1 << 20 });
  const small = { ...plugin, place: () => Promise.reject(new RangeError("the memory is too small")) };
  assertStringIncludes(await rejected({ workload: huge, template: false }, small), "the memory is too small");
});

Deno.test("tokens of texts with the words that models treat specially", () => {
  assertEquals(countTokens(""), 0);
  assert(countTokens("<|endoftext|>") > 1);
  assertEquals(countTokens("hello world"), 2);
});
