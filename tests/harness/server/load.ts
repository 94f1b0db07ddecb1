/**
 * How a server answers while its queue is full: `deno run -A tests/harness/server/load.ts [evaluations]`. Posts
 * evaluations to a server of its own, reads a document all the while, and prints the times of both.
 */
import { inFolder } from "../command_line.ts";
import { run } from "../command_line.ts";
import { serve } from "./serving_process.ts";

/** Milliseconds of requests, as percentiles. */
export interface Times {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly maximum: number;
}

/** What a load showed. */
export interface LoadResult {
  /** A document without any load. */
  readonly idle: Times;
  /** A document while evaluations were posted. */
  readonly posting: Times;
  /** A document while they waited and ran. */
  readonly queued: Times;
  /** Evaluations that waited or ran when the last measurement ended. */
  readonly waiting: number;
  /** Requests that were acknowledged per second. */
  readonly acknowledged: number;
}

/**
 * Measures.
 * @param evaluations that are posted
 * @param reads of a document in each of the measurements
 */
export async function measureLoad(evaluations: number, reads: number): Promise<LoadResult> {
  let result: LoadResult | undefined;
  await inFolder(async (folder) => {
    const store = `${folder}/store.duckdb`;
    const token = (await run(["token", "create", "--scope", "submit", "--store", store])).stdout.trim();
    const server = await serve(store, ["--jobs", "1", "--rate", "1000000", "--queue", String(evaluations)]);
    const headers = { "Authorization": `Bearer ${token}`, "Content-Type": "application/json" };
    const document = `${server.url}/api/v1/plugins/coral/documents/isa`;
    const read = async (): Promise<number> => {
      const started = performance.now();
      const response = await fetch(document);
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`status ${response.status}`);
      return performance.now() - started;
    };
    const measure = async (): Promise<Times> => {
      const times: number[] = [];
      for (let number = 0; number < reads; number++) {
        times.push(await read());
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      return timesOf(times);
    };
    try {
      await measure(); // compiles
      const idle = await measure();
      const started = performance.now();
      const posts = postAll(evaluations, async (number) => {
        const source = `loop:\naddi a0, a0, 1\nj loop # ${number}\n`; // ends at the limit of instructions
        const body = JSON.stringify({ platform: "coral", task: "relu", configuration: "c1", source });
        const response = await fetch(`${server.url}/api/v1/evaluations`, { method: "POST", headers, body });
        await response.body?.cancel();
        if (response.status !== 202) throw new Error(`status ${response.status}`);
      }).then(() => performance.now() - started);
      const posting = await measure();
      const acknowledged = (1000 * evaluations) / await posts;
      const queued = await measure();
      const metrics = await (await fetch(`${server.url}/metrics`)).text();
      const load = (state: string) =>
        Number(new RegExp(`kernelcraft_${state}\\{kind="evaluations"\\} (\\d+)`).exec(metrics)?.[1]);
      result = { idle, posting, queued, waiting: load("queued") + load("running"), acknowledged };
    } finally {
      await server.end("SIGKILL"); // what waits would take long
    }
  });
  return result!;
}

/** Sixteen at a time. */
async function postAll(count: number, post: (number: number) => Promise<void>): Promise<void> {
  let next = 0;
  await Promise.all(Array.from({ length: 16 }, async () => {
    while (next < count) await post(next++);
  }));
}

function timesOf(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Math.round(10 * sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]) / 10;
  return { count: times.length, p50: at(0.5), p99: at(0.99), maximum: at(1) };
}

if (import.meta.main) console.log(await measureLoad(Number(Deno.args[0] ?? 2000), 500));
