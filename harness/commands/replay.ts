/**
 * `replay`: makes the tool calls of a stored run again, without its model, and compares every answer.
 * @module
 */
import { createReplayAgent, type ReplayReport } from "../agents/replay.ts";
import { findPlugin, pluginFolder, sourcesOf } from "../registry.ts";
import { conduct, type RunOutcome } from "../runs/conductor.ts";
import type { RunSpecification } from "../runs/specification.ts";
import type { TraceEvent } from "../runs/trace.ts";
import { pluginHash } from "../source_hash.ts";
import { findRun, readEvents } from "../store/run_rows.ts";
import { defaultStorePath, Store } from "../store/store.ts";
import { shorten } from "../text.ts";
import { messageOf, UserError } from "../user_error.ts";
import { WorkerPool } from "../worker_pool.ts";
import { type CommandContext, exitCodes, printJson } from "./context.ts";

/** Options as the command line gives them. */
export interface ReplayCommandOptions {
  readonly store?: string;
  /** Whether the replay is kept as a run of its own. */
  readonly keep?: boolean;
  /** Text to derive the secret seeds of its score from. */
  readonly seed?: string;
  readonly jobs?: number;
  readonly json?: boolean;
}

/** A stored run with its trace. */
interface StoredTrace {
  readonly run: string;
  readonly specification: RunSpecification;
  readonly pluginHash: string;
  readonly events: readonly TraceEvent[];
}

/**
 * Runs the command.
 * @param wanted beginning of a run's identifier
 */
export async function replayCommand(
  context: CommandContext,
  wanted: string,
  options: ReplayCommandOptions,
): Promise<number> {
  const path = options.store ?? defaultStorePath;
  const trace = await readTrace(path, wanted);
  const plugin = findPlugin(context.registry, trace.specification.platform);
  const hash = await pluginHash(context.root, pluginFolder(context.registry, plugin.id));
  if (hash !== trace.pluginHash) {
    context.note(`the sources of ${plugin.id} have changed since the run was made: answers may differ`);
  }
  const folder = options.keep ? null : await Deno.makeTempDir({ prefix: "kernelcraft-replay-" });
  try {
    const store = await Store.open(folder === null ? path : `${folder}/replay.duckdb`);
    const pool = new WorkerPool({
      ...sourcesOf(context.registry),
      workers: options.jobs ?? Math.max(1, navigator.hardwareConcurrency),
      onDefect: context.debug ? context.note : undefined,
    });
    const stop = new AbortController();
    const interrupt = () => stop.abort();
    Deno.addSignalListener("SIGINT", interrupt);
    try {
      const agent = createReplayAgent(trace.events);
      const outcome = await conduct(
        await freeAttempt(store, { ...trace.specification, agent: { kind: "replay", run: trace.run } }),
        {
          registry: context.registry,
          root: context.root,
          store,
          evaluate: (job) => pool.evaluate(job),
          createAgent: () => agent,
          seed: options.seed,
          onDefect: context.debug ? context.note : undefined,
        },
        { signal: stop.signal },
      );
      show(context, trace, outcome, agent.report, options.json ?? false);
      return outcome.status === "finished" && agent.report.differing === 0 ? exitCodes.done : exitCodes.kernelFailed;
    } finally {
      Deno.removeSignalListener("SIGINT", interrupt);
      pool.close();
      store.close();
    }
  } finally {
    if (folder !== null) await Deno.remove(folder, { recursive: true });
  }
}

/** The run whose identifier begins with a text. @throws UserError where there is none, or several */
async function readTrace(path: string, wanted: string): Promise<StoredTrace> {
  const store = await Store.open(path, { readOnly: true });
  try {
    const { rows } = await store.query(
      "select run_id, run_key, agent, task, configuration from runs " +
        "where run_key is not null and starts_with(run_id, $1) order by started desc limit 6",
      [wanted],
    );
    if (rows.length === 0) {
      throw new UserError(
        `no stored run of an agent begins with '${shorten(wanted)}'; ` +
          '`deno task db "select run_id, agent, task from runs where run_key is not null"` lists them',
      );
    }
    if (rows.length > 1) {
      const names = rows.slice(0, 5).map(([run, , agent, task]) => `${run} (${agent}, ${task})`).join(", ");
      throw new UserError(`several runs begin with '${shorten(wanted)}': ${names}${rows.length > 5 ? ", …" : ""}`);
    }
    const found = (await findRun(store, String(rows[0][1])))!;
    const events = await readEvents(store, found.run);
    if (!events.some(({ kind }) => kind === "tool")) {
      throw new UserError(`run ${found.run} made no tool call: there is nothing to replay`);
    }
    return { ...found, events };
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`cannot read runs from ${path}: ${messageOf(error)}`);
  } finally {
    store.close();
  }
}

/** The specification with the first attempt that the store does not have: every replay is a run of its own. */
async function freeAttempt(store: Store, specification: RunSpecification): Promise<RunSpecification> {
  const { agent, ...workload } = specification;
  const { rows } = await store.query(
    "select coalesce(max(attempt), 0)::integer from runs where agent like 'replay-%' and platform = $1 and task = $2 " +
      "and configuration = $3",
    [workload.platform, workload.task, workload.configuration],
  );
  return { ...workload, agent, attempt: Number(rows[0][0]) + 1 };
}

function show(
  context: CommandContext,
  { run, specification }: StoredTrace,
  { status, end, score, run: replay }: RunOutcome,
  report: ReplayReport,
  json: boolean,
): void {
  if (json) return printJson(context, { run, replay, status, end, score, ...report });
  const { task, configuration, platform } = specification;
  context.print(`${run}: ${task} ${configuration} on ${platform}: ${end.message}`);
  if (report.skipped > 0) {
    context.print(`${report.skipped} calls had arguments that were no JSON, or too long to be kept: not made`);
  }
  const { first } = report;
  if (first) {
    context.print(
      `first difference: call ${first.sequence} in iteration ${first.iteration}, ${first.name}: ${first.member}\n` +
        `  stored    ${first.stored.replaceAll("\n", "\n            ")}\n` +
        `  replayed  ${first.replayed.replaceAll("\n", "\n            ")}`,
    );
  }
  if (score) {
    context.print(
      score.correct
        ? `score of the replayed kernel: correct, ${score.cycles} cycles`
        : `score of the replayed kernel: ${score.verdict}`,
    );
  }
}
