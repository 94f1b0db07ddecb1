/** Runs in the store: from the versions before, across restarts, many batches at once. */
import { assertEquals, assertRejects } from "@std/assert";
import { conduct } from "../../../harness/runs/conductor.ts";
import { staleRuns } from "../../../harness/runs/stale_runs.ts";
import type { TraceEvent } from "../../../harness/runs/trace.ts";
import { readEvents } from "../../../harness/store/run_rows.ts";
import { migrations } from "../../../harness/store/migrations.ts";
import { Store } from "../../../harness/store/store.ts";
import { UserError } from "../../../harness/user_error.ts";
import { inFolder } from "../command_line.ts";
import { batchOf } from "../store_rows.ts";
import { registry, reluKernels, root, servicesOf, specificationOf, stepsAgent } from "./steps_agent.ts";

const { O2 } = await reluKernels();

const eventOf = (sequence: number): TraceEvent => ({
  kind: "note",
  iteration: 0,
  code: "n",
  text: `note ${sequence}`,
  sequence,
  at: "2026-01-02T03:04:05.678Z",
});

Deno.test("store: runs of version 2 are finished runs of the newest version", () =>
  inFolder(async (folder) => {
    const path = `${folder}/s.duckdb`;
    const old = await Store.open(path, { steps: (await migrations()).slice(0, 2) });
    await old.record(batchOf("before"));
    old.close();
    const store = await Store.open(path);
    const { rows } = await store.query("select run_id, status, run_key, unsealed, finished is not null from runs");
    assertEquals(rows, [["before", "finished", null, null, true]]);
    await store.record(batchOf("after"));
    assertEquals((await store.query("select count(*)::integer from runs where status = 'finished'")).rows, [[2]]);
    store.close();
  }));

Deno.test("store: a run that a dead process left running is interrupted", () =>
  inFolder(async (folder) => {
    const path = `${folder}/s.duckdb`;
    const status = async (store: Store) => (await store.query("select status from runs")).rows;
    const store = await Store.open(path);
    await store.record(batchOf("a"));
    await store.record({ updates: [{ run: "a", columns: { status: "running", iterations: 3 } }] });
    assertEquals(await status(store), [["running"]]);
    store.close();
    const reading = await Store.open(path, { readOnly: true });
    assertEquals(await status(reading), [["running"]], "reading changes nothing");
    reading.close();
    const again = await Store.open(path);
    assertEquals(await status(again), [["interrupted"]]);
    assertEquals((await again.query("select iterations from runs")).rows, [[3]]);
    again.close();
  }));

Deno.test("store: batches at once share transactions; a wrong one fails alone", () =>
  inFolder(async (folder) => {
    const store = await Store.open(`${folder}/s.duckdb`);
    const writes = Array.from({ length: 200 }, (_, number) =>
      store.record({ events: [{ run: `run ${number % 10}`, event: eventOf(Math.floor(number / 10)) }] }));
    const twice = store.record({ events: [{ run: "run 0", event: eventOf(0) }] });
    const behind = store.record({ events: [{ run: "run 0", event: eventOf(20) }] });
    await assertRejects(
      () =>
        twice,
      UserError,
      "onstraint",
    );
    await Promise.all([...writes, behind]);
    assertEquals((await store.query("select count(*)::integer, max(sequence) from events")).rows, [[201, 20]]);
    assertEquals(
      (await readEvents(store, "run 0")).map(({ sequence }) => sequence),
      Array.from({ length: 21 }, (_, i) => i),
    );
    assertEquals(await readEvents(store, "run 3", 19), [eventOf(19)]);
    assertEquals(
      (await store.query("select distinct written::text from events")).rows,
      [["2026-01-02 03:04:05.678+00"]],
    );
    // a query that fails meanwhile does not end the transaction of a batch
    const both = await Promise.allSettled([store.record(batchOf("x")), store.query("select no_such_column")]);
    assertEquals(both.map(({ status }) => status), ["fulfilled", "rejected"]);
    store.close();
  }));

Deno.test("store: a gap in a trace is found", () =>
  inFolder(async (folder) => {
    const store = await Store.open(`${folder}/s.duckdb`);
    await store.record({ events: [0, 1, 3].map((sequence) => ({ run: "r", event: eventOf(sequence) })) });
    await assertRejects(() => readEvents(store, "r"), UserError, "event 2 is missing");
    store.close();
  }));

Deno.test("runs that another version has scored are told until they are regraded", () =>
  inFolder(async (folder) => {
    const store = await Store.open(`${folder}/s.duckdb`);
    const services = servicesOf(store, stepsAgent([O2]));
    const made = await conduct(specificationOf(), services);
    const stale = async () => await staleRuns([await conduct(specificationOf(), services)], registry, root, store);
    assertEquals(await stale(), []);
    await store.record({ updates: [{ run: made.run, columns: { plugin_hash: "older" } }] });
    assertEquals(await stale(), [made.run]);
    store.close();
  }));
