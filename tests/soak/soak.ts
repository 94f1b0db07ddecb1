/**
 * Long tests of the whole: the command line against a model server, killed with -9 and started again, and many runs at
 * once. Nothing is replaced: processes, HTTP, workers, the store's file.
 * @module
 */
import { DuckDBInstance } from "@duckdb/node-api";

const root = new URL("../../", import.meta.url).pathname;

/** What runs. */
export interface SoakOptions {
  /** A suite of `bench`. */
  readonly suite: string;
  readonly platforms: readonly string[];
  readonly attempts: number;
  /** Runs at once. */
  readonly concurrency: number;
  /** Numbers of finished runs after which the process is killed, in order. */
  readonly kills: readonly number[];
  /** Milliseconds that the model server waits before each answer. */
  readonly delay: number;
  /** Told what happens. */
  readonly note: (text: string) => void;
}

/** What a store holds of a benchmark, and what is wrong with it. */
export interface SoakOutcome {
  /** Every run's outcome, one line each, sorted. */
  readonly runs: readonly string[];
  /** Sums over all runs. */
  readonly totals: Readonly<Record<string, number>>;
  /** Broken promises; empty. */
  readonly faults: readonly string[];
}

/** The model server in a process of its own. */
export async function startModelServer(delay: number): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const process = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", `${root}tests/model_server/main.ts`, "--delay", String(delay)],
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const reader = process.stdout.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  while (!text.includes("\n")) {
    const { value, done } = await reader.read();
    if (done) throw new Error("the model server did not start");
    text += value;
  }
  reader.releaseLock();
  return {
    url: text.trim(),
    async stop() {
      process.kill("SIGTERM");
      await process.status;
    },
  };
}

/** One start of the benchmark: how far it came, and the most memory that it had. */
interface Start {
  readonly done: number;
  readonly total: number;
  readonly peakMegabytes: number;
}

/**
 * Runs the benchmark until it ends or has come so far that it is to be killed.
 * @param killAfter number of finished runs of this store; null: never
 */
async function benchOnce(
  options: SoakOptions,
  endpoint: string,
  store: string,
  killAfter: number | null,
): Promise<Start> {
  const process = new Deno.Command(Deno.execPath(), {
    args: [
      ...["run", "-A", "main.ts", "bench", "--model", "solver", "--endpoint", endpoint, "--suite", options.suite],
      ...["--platform", options.platforms.join(","), "--attempts", String(options.attempts)],
      ...["--concurrency", String(options.concurrency), "--seed", "soak", "--store", store, "--json"],
    ],
    cwd: root,
    stdout: "null",
    stderr: "piped",
  }).spawn();
  let done = 0, total = 0, peakMegabytes = 0, text = "";
  const watch = setInterval(() => {
    try {
      const status = Deno.readTextFileSync(`/proc/${process.pid}/status`);
      peakMegabytes = Math.max(peakMegabytes, Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // no such file system, or the process has ended
    }
  }, 200);
  let isKilled = false;
  for await (const part of process.stderr.pipeThrough(new TextDecoderStream())) {
    text = (text + part).slice(-20_000);
    for (const [, at, of] of part.matchAll(/\[(\d+)\/(\d+)\]/g)) [done, total] = [Number(at), Number(of)];
    if (killAfter !== null && done >= killAfter && !isKilled) {
      isKilled = true;
      process.kill("SIGKILL");
    }
  }
  clearInterval(watch);
  const { code, signal } = await process.status;
  // 1: some kernels failed, which the model does on purpose
  if (!isKilled && code > 1) throw new Error(`bench ended with ${code} ${signal ?? ""}:\n${text.slice(-2000)}`);
  return { done, total, peakMegabytes };
}

/** Runs the benchmark to its end, killed on the way as the options say. */
export async function soak(options: SoakOptions, endpoint: string, store: string): Promise<
  SoakOutcome & { readonly peakMegabytes: number; readonly starts: number }
> {
  let peakMegabytes = 0, starts = 0;
  for (const killAfter of [...options.kills, null]) {
    const start = await benchOnce(options, endpoint, store, killAfter);
    starts++;
    peakMegabytes = Math.max(peakMegabytes, start.peakMegabytes);
    options.note(`start ${starts}: ${start.done} of ${start.total} runs, ${peakMegabytes.toFixed(0)} MB at most`);
  }
  return { ...await readOutcome(store), peakMegabytes, starts };
}

async function readOutcome(path: string): Promise<SoakOutcome> {
  const instance = await DuckDBInstance.create(path, { access_mode: "READ_ONLY" });
  const connection = await instance.connect();
  const rows = async (sql: string) =>
    (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[];
  try {
    const runs = await rows(`
      select r.platform, r.task, r.configuration, r.attempt, r.status, r.end_reason, r.iterations, r.tool_calls,
        r.evaluations, r.first_success_iteration, r.tokens_system, r.tokens_input, r.tokens_reasoning, r.tokens_output,
        s.verdict, s.cycles, s.speedup
      from runs r left join scores s using (run_id) where r.run_key is not null
      order by r.platform, r.task, r.configuration, r.attempt`);
    const [totals] = await rows(`
      select count(*) as runs, count(distinct run_key) as keys, sum(iterations) as iterations,
        sum(tokens_system + tokens_input + tokens_reasoning + tokens_output) as tokens,
        sum(tool_calls) as tool_calls, sum(evaluations) as evaluations from runs where run_key is not null`);
    const [events] = await rows(`
      select count(*) as events, count(distinct (run_id, sequence)) as places,
        count(*) filter (kind = 'turn') as turns, count(*) filter (kind = 'tool') as tools from events`);
    const faults: string[] = [];
    const expect = (what: string, actual: unknown, wanted: unknown) => {
      if (Number(actual) !== Number(wanted)) faults.push(`${what}: ${actual}, not ${wanted}`);
    };
    const found = async (what: string, sql: string) => {
      const count = (await rows(sql)).length;
      if (count > 0) faults.push(`${what}: ${count}`);
    };
    expect("runs with the same key", totals.runs, totals.keys);
    expect("events at the same place", events.events, events.places);
    expect("iterations of the runs and turns of the traces", totals.iterations, events.turns);
    expect("tool calls of the runs and of the traces", totals.tool_calls, events.tools);
    await found("runs that did not finish", "select 1 from runs where run_key is not null and status <> 'finished'");
    await found(
      "runs without one score",
      `select run_id from runs left join scores using (run_id) where run_key is not null
       group by run_id having count(scores.run_id) <> 1`,
    );
    await found(
      "traces with gaps",
      "select run_id from events group by run_id having max(sequence) + 1 <> count(*) or min(sequence) <> 0",
    );
    await found(
      "runs whose tokens are not those of their turns",
      `select r.run_id from runs r join (
         select run_id, sum(cast(event->'usage'->>'system' as bigint) + cast(event->'usage'->>'input' as bigint)
           + cast(event->'usage'->>'reasoning' as bigint) + cast(event->'usage'->>'output' as bigint)) as tokens
         from events where kind = 'turn' group by run_id) t using (run_id)
       where t.tokens <> r.tokens_system + r.tokens_input + r.tokens_reasoning + r.tokens_output`,
    );
    return {
      runs: runs.map((row) => Object.values(row).join(" ")),
      totals: Object.fromEntries(
        Object.entries({ ...totals, ...events }).map(([name, value]) => [name, Number(value)]),
      ),
      faults,
    };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
