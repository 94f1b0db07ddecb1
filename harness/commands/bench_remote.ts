/**
 * `bench --server`: the runs are conducted by a server, whose store keeps them.
 * @module
 */
import { tunerBudgets } from "../agents/tuner.ts";
import { alarmOf, type BenchSelection, selectPairs } from "../bench.ts";
import { standardErrorProgress } from "../report/progress.ts";
import { formatTable } from "../report/table.ts";
import { budgetOf, planMatrix } from "../runs/matrix.ts";
import { agentName, type AgentSpecification, type RunSpecification } from "../runs/specification.ts";
import { type RemoteRun, ServerClient } from "../server_client.ts";
import { messageOf, UserError } from "../user_error.ts";
import { agentOf, type AgentOptions, stopOnSignals } from "./bench_models.ts";
import { type CommandContext, exitCodes, printJson } from "./context.ts";

/** What the command needs of its options. */
export interface BenchRemoteOptions extends AgentOptions {
  /** Address of the server. */
  readonly server: string;
  /** A token with the scope `submit`; absent: that of the environment. */
  readonly token?: string;
  readonly agent?: readonly string[];
  readonly task?: readonly string[];
  readonly seed?: string;
  readonly store?: string | false;
  readonly json?: boolean;
}

/** Runs followed at once unless asked otherwise; how many go on is the server's to say. */
const defaultConcurrency = 32;

/** A run and what came of it; null: it was not started. */
interface RemoteOutcome {
  readonly specification: RunSpecification;
  readonly run: RemoteRun | null;
  readonly problem: string | null;
}

/** Runs the command. */
export async function benchRemote(
  context: CommandContext,
  options: BenchRemoteOptions,
  selection: BenchSelection,
): Promise<number> {
  refuseOptions(options);
  const agents: readonly AgentSpecification[] = options.model?.map((model) => agentOf(model, options)) ??
    [{ kind: "tuner", seed: "tuner" }];
  const { pairs, unsupported } = selectPairs(context.registry, { ...selection, agents: undefined });
  if (options.task !== undefined) { for (const reason of unsupported) context.note(reason); }
  const { budgetIterations: iterations, maxTokens: tokens, maxSeconds: seconds } = options;
  const specifications = planMatrix({
    pairs: options.model === undefined ? pairs.filter(({ plugin }) => plugin.rewrites !== undefined) : pairs,
    agents,
    attempts: options.attempts ?? 1,
    profile: options.profile,
    budget: (agent, task) =>
      agent.kind === "tuner" && iterations === undefined
        ? tunerBudgets.full
        : budgetOf(task, { iterations, tokens, seconds }),
  });
  if (specifications.length === 0) throw new UserError("nothing that was asked for can run");
  const client = new ServerClient(options.server, options.token ?? Deno.env.get("KERNELCRAFT_TOKEN"));
  await client.greet();
  const stop = stopOnSignals(context.note);
  const progress = standardErrorProgress();
  const outcomes: RemoteOutcome[] = [];
  let next = 0;
  const lane = async () => {
    while (next < specifications.length && !stop.signal.aborted) {
      const place = next++;
      const specification = specifications[place];
      outcomes[place] = await conductRemotely(client, specification, stop.signal);
      const { task, configuration, platform } = specification;
      const what = `${platform} ${task} ${configuration} ${agentName(specification.agent)}`;
      const done = outcomes.filter(Boolean).length;
      progress.step(done, specifications.length, `${what}: ${outcomeText(outcomes[place])}`);
    }
  };
  try {
    const lanes = Math.min(options.concurrency ?? defaultConcurrency, specifications.length);
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    stop.release();
    progress.end();
  }
  const known = outcomes.filter(Boolean);
  if (options.json) printJson(context, { runs: known });
  else context.print(formatOutcomes(known));
  for (const { specification, run } of known) {
    const { task, configuration, platform, agent } = specification;
    const alarm = alarmOf(run?.score?.flags ?? [], `${task} ${configuration} on ${platform}, ${agentName(agent)}`);
    if (alarm !== null) context.note(alarm);
  }
  const open = specifications.length - known.filter(({ run }) => run?.status === "finished").length;
  if (open > 0) {
    context.note(`${open} of ${specifications.length} runs are not finished; the same command goes on with them`);
  }
  return known.length === specifications.length && known.every(({ run }) => run?.score?.correct)
    ? exitCodes.done
    : exitCodes.kernelFailed;
}

function refuseOptions({ agent, seed, store, maxCost, dryRun, keyVariable, prices }: BenchRemoteOptions): void {
  if (agent?.some((name) => name !== "tuner")) {
    throw new UserError("a server conducts runs of models and of the tuner; compilers' kernels run without --server");
  }
  const given = { "--seed": seed, "--store": store, "--max-cost": maxCost, "--dry-run": dryRun };
  const more = { "--key-variable": keyVariable, "--prices": prices };
  const refused = Object.entries({ ...given, ...more }).find(([, value]) => value !== undefined);
  if (refused) throw new UserError(`${refused[0]} is the server's to say; leave it out with --server`);
}

/** One run that the server refuses does not end the others. */
async function conductRemotely(
  client: ServerClient,
  specification: RunSpecification,
  signal: AbortSignal,
): Promise<RemoteOutcome> {
  try {
    const run = await client.conductRun(specification, { signal });
    return { specification, run, problem: run.message };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { specification, run: null, problem: messageOf(error) };
  }
}

function outcomeText({ run, problem }: RemoteOutcome): string {
  if (problem !== null) return problem;
  if (!run?.score) return run?.status ?? "";
  return run.score.correct ? `${run.score.cycles} cycles` : run.score.verdict;
}

function formatOutcomes(outcomes: readonly RemoteOutcome[]): string {
  return formatTable(
    [
      { title: "platform" },
      { title: "task" },
      { title: "config" },
      { title: "agent" },
      { title: "attempt", align: "right" },
      { title: "outcome" },
      { title: "cycles", align: "right" },
      { title: "speedup", align: "right" },
      { title: "run" },
    ],
    outcomes.map((outcome) => {
      const { specification: { platform, task, configuration, agent, attempt }, run } = outcome;
      const { cycles = null, speedup = null } = run?.score ?? {};
      return [
        ...[platform, task, configuration, agentName(agent), String(attempt)],
        run?.score ? run.score.verdict : outcomeText(outcome),
        cycles === null ? "" : String(cycles),
        speedup === null ? "" : speedup.toFixed(2),
        run?.run ?? "",
      ];
    }),
  );
}
