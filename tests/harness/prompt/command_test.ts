/** `prompt` as users call it. */
import { assert, assertEquals, assertMatch, assertRejects, assertStringIncludes } from "@std/assert";
import { promptCommand, type PromptCommandOptions } from "../../../harness/commands/prompt.ts";
import { UserError } from "../../../harness/user_error.ts";
import { run } from "../command_line.ts";
import { registry } from "../workbench/workshop.ts";

async function shown(args: readonly [string, string, string], options: PromptCommandOptions = {}) {
  const printed: string[] = [], noted: string[] = [];
  const context = {
    registry,
    root: new URL("../../../", import.meta.url),
    print: (text: string) => printed.push(text),
    note: (text: string) => noted.push(text),
    debug: false,
  };
  assertEquals(await promptCommand(context, ...args, options), 0);
  return { text: printed.join("\n"), table: noted.join("\n") };
}

Deno.test("the whole prompt on standard output, tokens of its parts on standard error", async () => {
  const outcome = await run(["prompt", "coral", "gemm", "c1"]);
  assertEquals(outcome.code, 0);
  assertMatch(outcome.stdout, /^# Role\n[\s\S]*# GEMM on Coral, configuration c1\n[\s\S]*Write this kernel\.\n$/);
  assertMatch(outcome.stderr, /Instruction set {4}system +[\d,]+\n/);
  assertEquals(outcome.stderr.includes("all "), true);
});

Deno.test("budgets are the paper's unless given; sizes may be JSON", async () => {
  assertStringIncludes((await shown(["coral", "gemm", "c1"])).text, "15 turns.");
  assertStringIncludes((await shown(["coral", "ffn", "c1"])).text, "20 turns.");
  const custom = await shown(["coral", "relu", '{"n":640}'], { iterations: 3, evaluations: 5 });
  assertStringIncludes(custom.text, "3 turns.");
  assertStringIncludes(custom.text, "5 evaluations;");
  assertStringIncludes(custom.text, "n = 640");
});

Deno.test("JSON holds the parts; one-shot, template and extra tools show in the table", async () => {
  const { text } = await shown(["plena", "silu", "c1"], { json: true });
  const prompt = JSON.parse(text);
  assertEquals(Object.keys(prompt), ["parts", "system", "user"]);
  const { table } = await shown(["plena", "silu", "c1"], { oneShot: true, template: true, extra: ["profile"] });
  assertMatch(table, /Worked example +system/);
  assertMatch(table, /Template +user/);
  const total = (of: string) => Number(/all +([\d,]+)/.exec(of)![1].replace(",", ""));
  assert(total(table) > total((await shown(["plena", "silu", "c1"])).table));
});

Deno.test("mistakes get one line", async () => {
  for (
    const [args, options, message] of [
      [["corall", "gemm", "c1"], {}, "did you mean 'coral'"],
      [["coral", "gem", "c1"], {}, "did you mean 'gemm'"],
      [["coral", "rope", "c1"], {}, "unsupported on coral"],
      [["coral", "gemm", "c9"], {}, "it has c1, c2"],
      [["coral", "gemm", "{"], {}, "no JSON"],
      [["coral", "gemm", '{"M":4096,"K":4096,"N":4096}'], {}, "bytes of external memory"],
      [["coral", "gemm", "c1"], { extra: ["profil"] }, "did you mean 'profile'"],
      [["coral", "gemm", "c1"], { profile: "fast" }, "no hardware profile 'fast'"],
    ] as const
  ) {
    const error = await assertRejects(() => shown(args, options), UserError);
    assertStringIncludes(error.message, message);
    assertEquals(error.message.includes("\n"), false);
  }
});
