import { assert, assertEquals, assertMatch, assertRejects } from "@std/assert";
import { ServerClient } from "../../../harness/server_client.ts";
import { exampleRun } from "../../../harness/server/routes/examples.ts";
import type { RunSpecification } from "../../../harness/runs/specification.ts";
import { UserError } from "../../../harness/user_error.ts";
import { inFolder, run } from "../command_line.ts";
import { serve } from "./serving_process.ts";

const tuner: RunSpecification = {
  ...exampleRun,
  agent: { kind: "tuner", seed: "tuner" },
  budget: { iterations: 8, evaluations: 8 },
};

Deno.test("a client follows a run through kill -9 and restart of its server, and hears every event once", () =>
  inFolder(async (folder) => {
    const store = `${folder}/store.duckdb`;
    const token = (await run(["token", "create", "--scope", "submit", "--store", store])).stdout.trim();
    const first = await serve(store);
    const port = new URL(first.url).port;
    const client = new ServerClient(first.url, token);
    const heard: number[] = [];
    const begun = Promise.withResolvers<void>();
    const following = client.conductRun(tuner, {
      onEvent: ({ sequence }) => {
        heard.push(sequence);
        if (heard.length === 3) begun.resolve();
      },
    });
    await begun.promise;
    await first.end("SIGKILL");
    const second = await serve(store, ["--port", port]);
    const finished = await following;
    assertEquals(finished.status, "finished");
    assertEquals(finished.score?.correct, true);
    assertEquals(heard, heard.map((_, number) => number), "in order, none twice, none missing");
    assert(heard.length > 5, `${heard.length} events`);
    assertEquals((await client.startRun(tuner)).run, finished.run);

    const bench = ["bench", "--agent", "tuner", "--platform", "coral", "--task", "relu", "--config", "c1"];
    const remote = await run([...bench, "--budget-iterations", "2", "--server", second.url, "--token", token]);
    assertEquals(remote.code, 0, remote.stderr);
    assertMatch(remote.stdout, /coral +relu +c1 +tuner +1 +correct +\d/);
    const refused = await run([...bench, "--seed", "s", "--server", second.url, "--token", token]);
    assertEquals(refused.code, 2);
    assertMatch(refused.stderr, /--seed is the server's to say/);
    const unauthorised = new ServerClient(second.url);
    await assertRejects(() => unauthorised.startRun(tuner), UserError, "scope 'submit'");
    assertEquals(await second.end("SIGTERM"), 0);
  }));

Deno.test("an address that is none is refused", () => {
  for (const address of ["localhost", "file:///etc/passwd", ""]) {
    try {
      new ServerClient(address);
    } catch (error) {
      assert(error instanceof UserError);
      continue;
    }
    throw new Error(`${address} was taken`);
  }
});
