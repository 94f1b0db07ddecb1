/**
 * `regrade`: scores kernels of stored runs again, on new secret seeds, without their models.
 * @module
 */
import { type Regrade, regrade } from "../regrade.ts";
import { sourcesOf } from "../registry.ts";
import { standardErrorProgress } from "../report/progress.ts";
import { formatCount, formatRatio, formatTable } from "../report/table.ts";
import { defaultStorePath, Store } from "../store/store.ts";
import { WorkerPool } from "../worker_pool.ts";
import { type CommandContext, exitCodes, printJson } from "./context.ts";

/** Options as the command line gives them. */
export interface RegradeCommandOptions {
  readonly store?: string;
  readonly jobs?: number;
  readonly seed?: string;
  readonly json?: boolean;
}

/**
 * Runs the command.
 * @param wanted beginnings of run or session identifiers; none: every run of an agent
 */
export async function regradeCommand(
  context: CommandContext,
  wanted: readonly string[],
  options: RegradeCommandOptions,
): Promise<number> {
  const path = options.store ?? defaultStorePath;
  await Deno.stat(path).catch(async () => await Store.open(path, { readOnly: true })); // says that there is none
  const store = await Store.open(path);
  const pool = new WorkerPool({
    ...sourcesOf(context.registry),
    workers: options.jobs ?? Math.max(1, navigator.hardwareConcurrency),
    onDefect: context.debug ? context.note : undefined,
  });
  const progress = standardErrorProgress();
  try {
    const regrades = await regrade(wanted.length === 0 ? undefined : wanted, {
      registry: context.registry,
      root: context.root,
      store,
      evaluate: (job) => pool.evaluate(job),
      seed: options.seed,
      onScore: (done, total, { task, configuration, agent, after }) =>
        progress.step(done, total, `${task} ${configuration} ${agent}: ${after?.verdict ?? "not scored"}`),
    });
    progress.end();
    if (options.json) printJson(context, { regrades });
    else context.print(formatRegrades(regrades));
    return regrades.every(({ after }) => after !== null) ? exitCodes.done : exitCodes.kernelFailed;
  } finally {
    pool.close();
    store.close();
  }
}

function formatRegrades(regrades: readonly Regrade[]): string {
  const table = formatTable(
    [
      { title: "run" },
      { title: "platform" },
      { title: "task" },
      { title: "config" },
      { title: "agent" },
      { title: "before" },
      { title: "now" },
      { title: "cycles", align: "right" },
      { title: "speedup before", align: "right" },
      { title: "now", align: "right" },
      { title: "remark" },
    ],
    regrades.map(({ of, platform, task, configuration, agent, before, after, remark }) => [
      of.slice(0, 8),
      platform,
      task,
      configuration,
      agent,
      before.verdict,
      after?.verdict ?? "-",
      formatCount(after?.cycles ?? null),
      formatRatio(before.speedup),
      formatRatio(after?.speedup ?? null),
      remark,
    ]),
  );
  const scored = regrades.filter(({ after }) => after !== null);
  const changed = scored.filter(({ before, after }) => before.verdict !== after!.verdict).length;
  return `${table}\n\n${scored.length} of ${regrades.length} kernels are scored again; ${changed} verdicts changed`;
}
