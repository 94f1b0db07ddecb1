/** The quick suite against a model server, killed with -9 in the middle and resumed, ends as if nothing had happened. */
import { assert, assertEquals } from "@std/assert";
import { soak, type SoakOptions, startModelServer } from "./soak.ts";

Deno.test("killed in the middle and resumed: the same scores, nothing lost, nothing twice", async () => {
  const folder = await Deno.makeTempDir();
  const model = await startModelServer(5);
  const options: SoakOptions = {
    suite: "quick",
    platforms: ["coral", "plena"],
    attempts: 1,
    concurrency: 4,
    kills: [],
    delay: 5,
    note: () => {},
  };
  try {
    const calm = await soak(options, model.url, `${folder}/calm.duckdb`);
    const killed = await soak({ ...options, kills: [4] }, model.url, `${folder}/killed.duckdb`);
    assertEquals([calm.faults, killed.faults], [[], []]);
    assertEquals(calm.runs.length, 8);
    assertEquals(killed.runs, calm.runs);
    assertEquals(killed.starts, 2);
    assert(calm.runs.some((run) => run.includes(" correct ")));
  } finally {
    await model.stop();
    await Deno.remove(folder, { recursive: true });
  }
});
