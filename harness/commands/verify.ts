/**
 * `verify`: runs stored evaluations again and compares.
 * @module
 */
import { findPlugin, pluginFolder, sourcesOf } from "../registry.ts";
import { standardErrorProgress } from "../report/progress.ts";
import { formatTable } from "../report/table.ts";
import { evaluatorHash, pluginHash } from "../source_hash.ts";
import { defaultStorePath, Store } from "../store/store.ts";
import { type Verification, verifyScores } from "../verify.ts";
import { WorkerPool } from "../worker_pool.ts";
import { type CommandContext, exitCodes, printJson } from "./context.ts";

/** Options as the command line gives them. */
export interface VerifyCommandOptions {
  readonly store?: string;
  readonly jobs?: number;
  readonly json?: boolean;
}

/**
 * Runs the command.
 * @param wanted beginnings of run or session identifiers; none: the newest session
 */
export async function verifyCommand(
  context: CommandContext,
  wanted: readonly string[],
  options: VerifyCommandOptions,
): Promise<number> {
  const store = await Store.open(options.store ?? defaultStorePath, { readOnly: true });
  const pool = new WorkerPool({
    ...sourcesOf(context.registry),
    workers: options.jobs ?? Math.max(1, navigator.hardwareConcurrency),
    onDefect: context.debug ? context.note : undefined,
  });
  const progress = standardErrorProgress();
  try {
    const verifications = await verifyScores(store, wanted.length === 0 ? undefined : wanted, {
      evaluate: async (job) => (await pool.evaluate(job)).result,
      pluginHash: (id) => {
        const { registry } = context;
        return pluginHash(context.root, pluginFolder(registry, findPlugin(registry, id).id));
      },
      evaluatorHash: await evaluatorHash(context.root),
      onScore: (done, total, { task, configuration, agent, state }) =>
        progress.step(done, total, `${task} ${configuration} ${agent}: ${state}`),
    });
    progress.end();
    if (options.json) printJson(context, { verifications });
    else context.print(formatVerifications(verifications));
    return verifications.every(({ state }) => state === "same") ? exitCodes.done : exitCodes.kernelFailed;
  } finally {
    pool.close();
    store.close();
  }
}

/** The scores that do not agree, and how many do. */
function formatVerifications(verifications: readonly Verification[]): string {
  const others = verifications.filter(({ state }) => state !== "same");
  const agreeing = verifications.length - others.length;
  const summary = `${agreeing} of ${verifications.length} scores agree with their evaluations run again`;
  if (others.length === 0) return summary;
  const table = formatTable(
    ["run", "platform", "task", "config", "agent", "state", "what"].map((title) => ({ title })),
    others.map((
      { run, platform, task, configuration, agent, state, remark },
    ) => [run, platform, task, configuration, agent, state, remark]),
  );
  return `${table}\n\n${summary}`;
}
