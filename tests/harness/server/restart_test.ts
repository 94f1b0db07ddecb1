import { assert, assertEquals, assertMatch } from "@std/assert";
import { inFolder, run } from "../command_line.ts";
import { serve } from "./serving_process.ts";
import { jsonOf, until } from "./test_server.ts";

/** It takes a while, so that a kill finds most of a hundred undone, and writes nothing. */
const source = "li a0, 200000\nloop:\n  addi a0, a0, -1\n  bnez a0, loop\n  mpause\n";
const kernel = { platform: "coral", task: "relu", configuration: "c1", source };

async function tokenOf(store: string, scope: string): Promise<string> {
  const { stdout } = await run(["token", "create", "--scope", scope, "--name", "test", "--store", store]);
  assertMatch(stdout, /^kct_[\w-]{43}\n$/);
  return stdout.trim();
}

Deno.test("kill -9 during a hundred evaluations loses nothing that was acknowledged", () =>
  inFolder(async (folder) => {
    const store = `${folder}/store.duckdb`;
    const headers = {
      "Authorization": `Bearer ${await tokenOf(store, "submit")}`,
      "Content-Type": "application/json",
    };
    const post = (url: string, path: string, body: unknown) =>
      fetch(`${url}/api/v1${path}`, { method: "POST", headers, body: JSON.stringify(body) });

    const first = await serve(store, ["--jobs", "2"]);
    const acknowledged: string[] = [];
    const answers = await Promise.all(Array.from({ length: 100 }, async (_, number) => {
      const response = await post(first.url, "/evaluations", { ...kernel, source: `${kernel.source}# ${number}\n` });
      if (response.status === 202) acknowledged.push((await response.json()).id);
      return response.status;
    }));
    assertEquals(answers, answers.map(() => 202));
    const submission = await jsonOf(post(first.url, "/submissions", { ...kernel, author: "Ada" }));
    assert(submission.status === "queued" || submission.status === "running", submission.status);
    await first.end("SIGKILL");

    const second = await serve(store, ["--jobs", "2"]);
    const recovered = Number(/"message":"listening".*?"recovered":(\d+)/.exec(second.log())?.[1]);
    assert(recovered > 20, `the kill came early enough: ${recovered} were unfinished`);
    for (const id of acknowledged) {
      const view = await until(
        () => jsonOf(fetch(`${second.url}/api/v1/evaluations/${id}?wait=30`)),
        ({ status }) => status === "done",
      );
      assertEquals(view.result.verdict, "unwritten-output");
    }
    const scored = await until(
      () => jsonOf(fetch(`${second.url}/api/v1/submissions/${submission.id}`)),
      ({ status }) => status === "done",
    );
    assertEquals([scored.correct, scored.verdict], [false, "unwritten-output"]);
    assertEquals((await jsonOf(fetch(`${second.url}/api/v1/scores?agent=submission:Ada`))).total, 1);
    assertEquals(await second.end("SIGTERM"), 0);
  }));

Deno.test("SIGTERM lets what runs end and keeps what waits; tokens are made through a server that has the store", () =>
  inFolder(async (folder) => {
    const store = `${folder}/store.duckdb`;
    const token = await tokenOf(store, "admin");
    const headers = { "Authorization": `Bearer ${token}`, "Content-Type": "application/json" };
    const first = await serve(store, ["--jobs", "1"]);
    const ids = await Promise.all(Array.from({ length: 20 }, async () => {
      const body = JSON.stringify(kernel);
      const response = await fetch(`${first.url}/api/v1/evaluations`, { method: "POST", headers, body });
      return (await response.json()).id as string;
    }));
    assertEquals(await first.end("SIGTERM"), 0);
    assertMatch(first.log(), /"message":"stopped"/);
    assert(!/defect|infrastructure/.test(first.log()), first.log());

    const second = await serve(store, ["--jobs", "2"]);
    for (const id of ids) {
      const { result } = await until(
        () => jsonOf(fetch(`${second.url}/api/v1/evaluations/${id}?wait=30`)),
        ({ status }) => status === "done",
      );
      assertEquals(result.verdict, "unwritten-output");
    }
    const refused = await run(["token", "list", "--store", store]);
    assertEquals(refused.code, 2);
    assertMatch(refused.stderr, /in use by.*--server URL/);
    const through = ["--server", second.url, "--token", token];
    const made = await run(["token", "create", "--scope", "read,submit", "--expires", "1d", "--json", ...through]);
    const { id, scopes } = JSON.parse(made.stdout);
    assertEquals(scopes, ["read", "submit"]);
    assertEquals((await run(["token", "revoke", id, ...through])).code, 0);
    assertMatch((await run(["token", "list", ...through])).stdout, new RegExp(`${id} .*revoked`));
    assertEquals(await second.end("SIGINT"), 0);
  }));

Deno.test("a server that nobody could use, one on a port that is taken, and a wrong expiry say so", () =>
  inFolder(async (folder) => {
    const store = `${folder}/store.duckdb`;
    const open = await run(["serve", "--store", store, "--host", "0.0.0.0", "--port", "0"]);
    assertEquals(open.code, 2);
    assertMatch(open.stderr, /make a token first.*--open-read/);
    const taken = Deno.listen({ hostname: "127.0.0.1", port: 0 });
    try {
      const port = String((taken.addr as Deno.NetAddr).port);
      const { code, stderr } = await run(["serve", "--store", store, "--port", port]);
      assertEquals(code, 2);
      assertMatch(stderr, /port \d+ of 127\.0\.0\.1 is in use/);
    } finally {
      taken.close();
    }
    const { code, stderr } = await run(["token", "create", "--store", store, "--scope", "read", "--expires", "soon"]);
    assertEquals(code, 2);
    assertMatch(stderr, /--expires takes a date/);
  }));
