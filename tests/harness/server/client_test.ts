import { assert, assertEquals, assertMatch, assertRejects } from "@std/assert";
import { type RemoteRun, ServerClient } from "../../../harness/server_client.ts";
import { exampleRun } from "../../../harness/server/routes/examples.ts";
import type { RunSpecification } from "../../../harness/runs/specification.ts";
import { UserError } from "../../../harness/user_error.ts";
import { inFolder, run } from "../command_line.ts";
import { startModelServer } from "../../model_server/server.ts";
import { solver } from "../../model_server/solver.ts";
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

Deno.test("bench --server lets the server conduct runs of a model, once, at endpoints that it knows", () =>
  inFolder(async (folder) => {
    const store = `${folder}/store.duckdb`;
    const token = (await run(["token", "create", "--scope", "submit", "--store", store])).stdout.trim();
    const model = startModelServer(solver);
    const server = await serve(store, ["--endpoint", model.url]);
    const bench = ["bench", "--model", "solver", "--platform", "coral", "--task", "relu,gemv", "--config", "c1"];
    const door = ["--server", server.url, "--token", token, "--endpoint"];
    try {
      const first = await run([...bench, ...door, model.url, "--json"]);
      const { runs } = JSON.parse(first.stdout);
      const [gemv, relu] = runs.map(({ run }: { run: RemoteRun }) => run).sort((a: RemoteRun, b: RemoteRun) =>
        (a.score?.correct ? 1 : 0) - (b.score?.correct ? 1 : 0)
      );
      assertEquals([relu.status, relu.score?.verdict], ["finished", "correct"], first.stderr);
      // the model gives up on this one: a run that failed is finished, too, and the command says so
      assertEquals([gemv.status, gemv.score?.verdict, first.code], ["finished", "syntax-error", 1]);
      const events = await (await fetch(`${server.url}/api/v1/runs/${relu.run}/events`)).json();
      assert(events.items.some(({ kind }: { kind: string }) => kind === "turn"), "the transcript is the server's");

      const questions = model.requests.length;
      const again = JSON.parse((await run([...bench, ...door, model.url, "--json"])).stdout);
      assertEquals(
        again.runs.map(({ run }: { run: RemoteRun }) => run.run),
        runs.map((
          { run }: { run: RemoteRun },
        ) => run.run),
      );
      assertEquals(model.requests.length, questions, "finished runs ask no model");

      const foreign = await run([...bench, ...door, "http://127.0.0.1:9/v1"]);
      assertMatch(foreign.stdout, /does not know the endpoint/);
    } finally {
      await server.end("SIGTERM");
      await model.close();
    }
    assert(!/legacy|warn/i.test(server.log()), server.log());
    const away = await run([...bench, ...door, model.url]);
    assertEquals(away.code, 2);
    assertMatch(away.stderr, /cannot be reached/);
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
