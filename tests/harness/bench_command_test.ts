/** `bench` with models: what it refuses, what a dry run says, and the tuner beside the others. */
import { assert, assertEquals } from "@std/assert";
import { Store } from "../../harness/store/store.ts";
import { assertOutcome, inFolder, run } from "./command_line.ts";

Deno.test("bench: bad options about agents are one line each", () =>
  inFolder(async (folder) => {
    const wrong: [string[], RegExp][] = [
      [["--model", "m", "--agent", "expert"], /leave it out where models run/],
      [["--model", "m", "--no-store"], /leave --no-store out/],
      [["--dry-run"], /name one with --model/],
      [["--suite", "papre"], /unknown suite 'papre'.*paper/],
      [["--model", "m", "--max-cost", "much"], /Expected a number/],
      [["--model", "m", "--thinking", "deep"], /none, low, medium, high/],
      [["--model", "m", "--extra-tools", "shell", "--dry-run"], /agent has the wrong shape: extraTools/],
      [["--model", "m", "--prices", `${folder}/none.json`, "--dry-run"], /there is no file/],
      [["--model", "m", "--task", "rope", "--platform", "coral", "--dry-run"], /nothing that was asked for can run/],
      [["--model", "m", "--endpoint", "http://127.0.0.1:1/v1", "--store", `${folder}/s.duckdb`], /127\.0\.0\.1:1/],
    ];
    for (const [args, message] of wrong) {
      assertOutcome(await run(["bench", ...args], { cwd: folder }), 2, message);
    }
  }));

Deno.test("bench: a dry run estimates per model, spends nothing and leaves no store", () =>
  inFolder(async (folder) => {
    const prices = `${folder}/prices.json`;
    await Deno.writeTextFile(prices, JSON.stringify({ models: [{ pattern: "mine", input: 1, output: 2 }] }));
    const args = ["bench", "--model", "mine,other", "--platform", "plena", "--dry-run", "--prices", prices];
    const shown = await run(args, { cwd: folder });
    assertOutcome(shown, 0, /mine +4 +0 .*\$\d+\.\d+ +prompt[\s\S]*other +4 +0 .*unknown[\s\S]*nothing spent/);
    const limited = await run([...args, "--max-cost", "1"], { cwd: folder });
    assertOutcome(limited, 0, /the price of other is not known: --max-cost cannot stop its runs/);
    assert(!limited.stderr.includes("the price of mine"));
    const { estimates } = JSON.parse((await run([...args, "--json"], { cwd: folder })).stdout);
    assertEquals(
      estimates.map(({ agent, runs, dollars }: Record<string, unknown>) => [agent, runs, dollars === null]),
      [
        ["mine", 4, false],
        ["other", 4, true],
      ],
    );
    assert(
      !(await Deno.readDir(folder)[Symbol.asyncIterator]().next().then(({ value }) => value.name)).includes("duckdb"),
    );
  }));

Deno.test("bench: a model named twice runs once, and names tell what was asked of it", () =>
  inFolder(async (folder) => {
    const args = ["bench", "--model", "m,m,n", "--platform", "coral", "--dry-run", "--json"];
    const estimates = async (more: readonly string[]) =>
      JSON.parse((await run([...args, ...more], { cwd: folder })).stdout).estimates as {
        agent: string;
        runs: number;
      }[];
    assertEquals((await estimates([])).map(({ agent, runs }) => [agent, runs]), [["m", 4], ["n", 4]]);
    assertEquals((await estimates(["--temperature", "0.2", "--template"])).map(({ agent }) => agent), [
      "m+temperature-0.2+template",
      "n+temperature-0.2+template",
    ]);
  }));

Deno.test("bench: the tuner is a row beside the others, made once; --agent chooses", () =>
  inFolder(async (folder) => {
    const store = `${folder}/s.duckdb`;
    const args = ["bench", "--platform", "plena", "--task", "relu", "--config", "c1", "--store", store, "--json"];
    const scores = async (more: readonly string[] = []) =>
      JSON.parse((await run([...args, ...more])).stdout).scores as { agent: string; run: string; cycles: number }[];
    const first = await scores();
    const tuner = first.find(({ agent }) => agent === "tuner")!;
    const template = first.find(({ agent }) => agent === "compiler-template")!;
    assert(tuner.cycles < template.cycles);
    assertEquals((await scores()).find(({ agent }) => agent === "tuner")?.run, tuner.run, "it is not tuned again");
    assert(!(await scores(["--agent", "compiler-template"])).some(({ agent }) => agent === "tuner"));
    const without = await run(["bench", "--platform", "plena", "--task", "relu", "--config", "c1", "--no-store"]);
    assertOutcome(without, 0, /tuner/);
    const opened = await Store.open(store, { readOnly: true });
    const { rows } = await opened.query(
      "select status, tokens_output, dollars, evaluations <= 5 from runs where agent = 'tuner'",
    );
    assertEquals(rows.map((row) => row.map(String)), [["finished", "0", "0", "true"]]);
    opened.close();
  }));
