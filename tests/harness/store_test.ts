import { fileURLToPath } from "node:url";
import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { messageOf, UserError } from "../../harness/user_error.ts";
import { Store } from "../../harness/store/store.ts";
import { nativeLibraryMessage } from "../../harness/store/store_errors.ts";
import { batchOf } from "./store_rows.ts";

async function inFolder(body: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await body(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** A sound store with one run. */
async function soundStore(path: string): Promise<void> {
  const store = await Store.open(path);
  await store.record(batchOf("first"));
  store.close();
}

async function refused(path: string, includes: string, readOnly = false): Promise<void> {
  const error = await assertRejects(() => Store.open(path, { readOnly }), UserError, includes);
  assertStringIncludes(error.message, path);
  assert(!error.message.includes("\n"), "one line");
}

Deno.test("what is recorded is read back, after reopening too", () =>
  inFolder(async (folder) => {
    const path = `${folder}/deep/er/store.duckdb`;
    await soundStore(path);
    const store = await Store.open(path, { readOnly: true });
    const answer = await store.query(
      "select s.cycles, s.speedups->>'O2' as o2, k.source, e.result->>'text' as text, r.parameters->>'n' as n from scores s " +
        "join kernels k using (kernel_hash) join evaluations e using (evaluation_id) join runs r on r.run_id = s.run_id",
    );
    assertEquals(answer.columns, ["cycles", "o2", "source", "text", "n"]);
    assertEquals(answer.rows, [[100.5, "2", "nop # first", "quote ' and \u00fc", "512"]]);
    store.close();
    assertEquals([...Deno.readDirSync(`${folder}/deep/er`)].map(({ name }) => name), ["store.duckdb"]);
  }));

Deno.test("a batch is written whole or not at all", () =>
  inFolder(async (folder) => {
    const store = await Store.open(`${folder}/store.duckdb`);
    await store.record(batchOf("a"));
    const batch = batchOf("b");
    await assertRejects(() => store.record({ ...batch, scores: [batchOf("a").scores[0]] }), UserError, "onstraint");
    assertEquals((await store.query("select run_id from runs")).rows, [["a"]]);
    // and the connection still works
    await store.record(batch);
    assertEquals((await store.query("select count(*)::integer from scores")).rows, [[2]]);
    store.close();
  }));

Deno.test("a read-only connection changes nothing and SQL errors are one line", () =>
  inFolder(async (folder) => {
    const path = `${folder}/store.duckdb`;
    await soundStore(path);
    const store = await Store.open(path, { readOnly: true });
    await assertRejects(() => store.query("delete from scores"), UserError, "read-only");
    const error = await assertRejects(() => store.query("selec 1"), UserError, "syntax error");
    assert(!error.message.includes("\n"));
    store.close();
  }));

Deno.test("stores that are no stores are refused in one line and left as they are", () =>
  inFolder(async (folder) => {
    const sound = `${folder}/sound.duckdb`;
    await soundStore(sound);
    const bytes = await Deno.readFile(sound);
    const flipped = bytes.slice();
    for (let i = 12288; i < flipped.length; i += 97) flipped[i] ^= 0xff;
    const broken: Record<string, Uint8Array> = {
      "random.duckdb": crypto.getRandomValues(new Uint8Array(30000)),
      "text.duckdb": new TextEncoder().encode("not a database\n"),
      "half.duckdb": bytes.slice(0, bytes.length >> 1),
      "short.duckdb": bytes.slice(0, 5000),
      "flipped.duckdb": flipped,
    };
    for (const [name, content] of Object.entries(broken)) {
      const path = `${folder}/${name}`;
      await Deno.writeFile(path, content);
      await refused(path, "damaged");
      assertEquals(await Deno.readFile(path), content, `${name} was changed`);
    }
    await refused(folder, "is a directory");
    await refused(`${folder}/absent.duckdb`, "there is no store", true);
    await Deno.writeTextFile(`${folder}/gone.duckdb.wal`, "rest");
    await refused(`${folder}/gone.duckdb`, "move the .wal file away");
    await refused(`${sound}/below-a-file.duckdb`, "cannot");

    const { DuckDBInstance } = await import("@duckdb/node-api");
    const foreign = `${folder}/foreign.duckdb`;
    const instance = await DuckDBInstance.create(foreign);
    const connection = await instance.connect();
    await connection.run("create table mine (a integer)");
    connection.closeSync();
    instance.closeSync();
    await refused(foreign, "not a KernelCraft store");
  }));

Deno.test("an empty file becomes a store", () =>
  inFolder(async (folder) => {
    const path = `${folder}/store.duckdb`;
    await Deno.writeFile(path, new Uint8Array());
    await soundStore(path);
  }));

Deno.test("a store that is marked read-only can be read but not written", () =>
  inFolder(async (folder) => {
    const path = `${folder}/store.duckdb`;
    await soundStore(path);
    await Deno.chmod(path, 0o444);
    await refused(path, "read-only");
    const store = await Store.open(path, { readOnly: true });
    assertEquals((await store.query("select run_id from runs")).rows, [["first"]]);
    store.close();
  }));

Deno.test("a second writer is told who owns the store", () =>
  inFolder(async (folder) => {
    const path = `${folder}/store.duckdb`;
    const writer = startWriter(path, "w");
    await writer.acknowledged();
    await refused(path, `in use by process ${writer.child.pid}`);
    await refused(path, "--store FILE", true);
    writer.child.kill("SIGKILL");
    await writer.end();
    (await Store.open(path)).close();

    const here = await Store.open(path);
    await refused(path, "already open");
    here.close();
    (await Store.open(path)).close();
  }));

Deno.test("migrations bring an old store up to date; a newer store is refused", () =>
  inFolder(async (folder) => {
    const path = `${folder}/store.duckdb`;
    await soundStore(path);
    const { migrations } = await import("../../harness/store/migrations.ts");
    const published = await migrations();
    const newest = published.length;
    assertEquals(published.map(({ version }) => version), published.map((_, number) => number + 1));
    const steps = [...published, {
      version: newest + 1,
      title: "a remark for people",
      sql: "alter table scores add column remark text; update scores set remark = 'old'",
    }];
    await assertRejects(() => Store.open(path, { readOnly: true, steps }), UserError, `old schema ${newest}`);
    const migrated = await Store.open(path, { steps });
    assertEquals((await migrated.query("select run_id, remark from scores")).rows, [["first", "old"]]);
    assertEquals(
      (await migrated.query("select version from schema_versions order by version")).rows,
      steps.map((_, number) => [number + 1]),
    );
    migrated.close();
    await refused(path, "newer version");

    // a step that fails leaves the store as it was
    const failing = [...steps, {
      version: newest + 2,
      title: "fails",
      sql: "drop table kernels; alter table absent add column x text",
    }];
    await assertRejects(() => Store.open(path, { steps: failing }), UserError, "absent");
    const again = await Store.open(path, { steps });
    assertEquals((await again.query("select count(*)::integer from kernels")).rows, [[1]]);
    again.close();
  }));

Deno.test("the message for a missing native library says what to do", () => {
  assertStringIncludes(nativeLibraryMessage("no such file"), "deno install");
});

function startWriter(path: string, prefix: string) {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", fileURLToPath(new URL("./store_writer.ts", import.meta.url)), path, prefix],
    stdout: "piped",
    stderr: "null",
  }).spawn();
  const lines: string[] = [];
  let rest = "";
  let wake = () => {};
  const reading = (async () => {
    for await (const text of child.stdout.pipeThrough(new TextDecoderStream())) {
      const parts = (rest + text).split("\n");
      rest = parts.pop()!;
      lines.push(...parts);
      wake();
    }
  })();
  return {
    child,
    lines,
    acknowledged: async () => {
      while (lines.length === 0) await new Promise<void>((resolve) => wake = resolve);
    },
    end: async () => {
      await child.status;
      await reading;
    },
  };
}

Deno.test("kill -9 at random moments loses nothing that was acknowledged", () =>
  inFolder(async (folder) => {
    const path = `${folder}/store.duckdb`;
    const acknowledged = new Set<string>();
    for (let round = 0; round < 24; round++) {
      const writer = startWriter(path, `round${round}`);
      // every fourth round is killed wherever its start happens to be, also while the store is being created
      if (round % 4 !== 0) await writer.acknowledged();
      await new Promise((resolve) => setTimeout(resolve, Math.random() * (round % 4 === 0 ? 400 : 120)));
      writer.child.kill("SIGKILL");
      await writer.end();
      for (const line of writer.lines) acknowledged.add(line);
      const store = await Store.open(path);
      const kept = new Set(
        (await store.query("select run_id from scores join runs using (run_id)")).rows.map(([id]) => id),
      );
      store.close();
      for (const id of acknowledged) assert(kept.has(id), `round ${round}: ${id} was acknowledged and is lost`);
    }
    assert(acknowledged.size >= 18, `only ${acknowledged.size} acknowledged: the test shows nothing`);
  }));

Deno.test("messages of anything thrown are one line", () => {
  assertEquals(messageOf(new Error("a\n  b\n\nc")), "a b c");
  assertEquals(messageOf("text"), "text");
});
