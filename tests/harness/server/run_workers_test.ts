import { assertEquals, assertRejects } from "@std/assert";
import { exampleRun } from "../../../harness/server/routes/examples.ts";
import { RunWorkers, WorkerLost } from "../../../harness/server/jobs/run_workers.ts";
import { Store } from "../../../harness/store/store.ts";
import { UserError } from "../../../harness/user_error.ts";
import { inFolder } from "../command_line.ts";
import { registry, root } from "./test_server.ts";

Deno.test("a machine that never answers costs its worker and its run, and the next run gets a new worker", () =>
  inFolder(async (folder) => {
    const machine = `${folder}/stuck`;
    await Deno.mkdir(machine);
    await Deno.writeTextFile(
      `${machine}/mod.ts`,
      `import { plugin as sketch } from "${new URL("docs/example_plugin/mod.ts", root)}";
export const plugin = { ...sketch, id: "stuck", baselines() { for (;;); } };
`,
    );
    const store = await Store.open(`${folder}/store.duckdb`);
    const workers = new RunWorkers({
      workers: 1,
      sources: { pluginModule: registry.module, pluginFolders: [new URL(`file://${machine}/`).href] },
      root,
      store,
      evaluate: () => Promise.reject(new UserError("no evaluation is expected")),
      onDefect: () => {},
      patienceMilliseconds: 8000,
    });
    try {
      const agent = { kind: "tuner", seed: "s" } as const;
      const { plugin } = await import(new URL("docs/example_plugin/mod.ts", root).href);
      const [{ name, parameters }] = plugin.configurations("relu");
      const profile = plugin.profiles[0].name;
      const lost = workers.conduct(
        "a",
        { ...exampleRun, agent, platform: "stuck", profile, configuration: name, parameters },
        () => {},
      );
      await assertRejects(() => lost, WorkerLost, "no longer answered");
      const wrong = workers.conduct("b", { ...exampleRun, agent, platform: "nowhere" }, () => {});
      await assertRejects(() => wrong, UserError, "unknown platform 'nowhere'");
      assertEquals((await store.query("select count(*)::integer from runs")).rows, [[0]]);
    } finally {
      workers.close();
      store.close();
    }
  }));
