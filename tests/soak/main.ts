/**
 * `deno task soak`: the paper's suite on Coral and PLENA against a model server, killed with -9 on the way and resumed,
 * beside the same without a kill; then a thousand runs at once. Ends with exit code 1 where a promise is broken.
 *
 * ```sh
 * deno task soak
 * deno task soak --suite quick --concurrent 100
 * ```
 * @module
 */
import { Command } from "commander";
import process from "node:process";
import { soak, type SoakOptions, startModelServer } from "./soak.ts";

const { suite, concurrent, folder } = new Command("soak")
  .option("--suite <name>", "suite of the killed benchmark", "paper")
  .option("--concurrent <n>", "runs at once in the second part; 0: leave it out", Number, 1000)
  .option("--folder <dir>", "keep the stores there")
  .parse(process.argv).opts<{ suite: string; concurrent: number; folder?: string }>();

const note = (text: string) => console.log(text);
const where = folder ?? await Deno.makeTempDir({ prefix: "kernelcraft-soak-" });
await Deno.mkdir(where, { recursive: true });
const faults: string[] = [];
const model = await startModelServer(5);

try {
  const options: SoakOptions = {
    suite,
    platforms: ["coral", "plena"],
    attempts: 1,
    concurrency: 16,
    kills: [],
    delay: 5,
    note,
  };
  note(`suite ${suite}, not disturbed`);
  const calm = await timed(() => soak(options, model.url, `${where}/calm.duckdb`));
  note(`suite ${suite}, killed with -9 three times`);
  const killed = await timed(() =>
    soak(
      { ...options, kills: [0.25, 0.5, 0.75].map((part) => Math.ceil(part * calm.runs.length)) },
      model.url,
      `${where}/killed.duckdb`,
    )
  );
  faults.push(...calm.faults, ...killed.faults);
  const differing = calm.runs.filter((run, number) => run !== killed.runs[number]);
  if (differing.length > 0 || calm.runs.length !== killed.runs.length) {
    faults.push(`${differing.length} runs of ${calm.runs.length} ended otherwise after a kill: ${differing[0]}`);
  }
  note(
    `${calm.runs.length} runs, ${killed.starts} starts; ${calm.runs.length - differing.length} ended alike: ` +
      JSON.stringify(killed.totals),
  );

  if (concurrent > 0) {
    const attempts = Math.ceil(concurrent / 8);
    note(`${attempts * 8} runs at once`);
    const crowd = await timed(() =>
      soak(
        { ...options, suite: "quick", attempts, concurrency: attempts * 8 },
        model.url,
        `${where}/crowd.duckdb`,
      )
    );
    faults.push(...crowd.faults);
    if (crowd.runs.length !== attempts * 8) faults.push(`${crowd.runs.length} runs of ${attempts * 8} are there`);
    note(`${crowd.runs.length} runs, ${crowd.peakMegabytes.toFixed(0)} MB at most: ${JSON.stringify(crowd.totals)}`);
  }
} finally {
  await model.stop();
  if (folder === undefined) await Deno.remove(where, { recursive: true });
}

for (const fault of faults) console.error(`FAULT: ${fault}`);
note(faults.length === 0 ? "all promises kept" : `${faults.length} promises broken`);
Deno.exit(faults.length === 0 ? 0 : 1);

async function timed<T>(work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  note(`took ${((performance.now() - started) / 1000).toFixed(0)} s`);
  return result;
}
