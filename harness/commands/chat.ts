/**
 * `chat`: a person talks with a model while it writes a kernel, and may amend the machine on the way.
 * @module
 */
import { listPrices, parsePrices } from "../agents/prices.ts";
import { readLines } from "../conversation/line_reader.ts";
import { commandsText, converse, newAttempt } from "../conversation/session.ts";
import { findPlugin, type PluginRegistry, withPluginFolders } from "../registry.ts";
import type { RunOutcome } from "../runs/conductor.ts";
import { budgetOf } from "../runs/matrix.ts";
import { agentName, runKey, type RunSpecification } from "../runs/specification.ts";
import { findRun } from "../store/run_rows.ts";
import { defaultStorePath, Store } from "../store/store.ts";
import { UserError } from "../user_error.ts";
import { findProfile, findTask, findWorkload } from "../workloads.ts";
import { agentOf, type AgentOptions, stopOnSignals } from "./bench_models.ts";
import { type CommandContext, exitCodes, readSource } from "./context.ts";

/** Options as the command line gives them. */
export interface ChatCommandOptions extends Omit<AgentOptions, "model"> {
  readonly model: string;
  /** Folder of an overlay, to begin with its machine. */
  readonly amend?: string;
  readonly budgetEvaluations?: number;
  /** Ask the person before every turn. */
  readonly step?: boolean;
  /** Go on with the newest conversation about the same that was stopped. */
  readonly resume?: boolean;
  readonly jobs?: number;
  readonly seed?: string;
  readonly store?: string;
}

/** Runs the command. */
export async function chatCommand(
  context: CommandContext,
  platform: string,
  taskId: string,
  configuration: string,
  options: ChatCommandOptions,
): Promise<number> {
  const text = configuration.endsWith(".json") ? await readSource(configuration) : configuration;
  const begun = await beginning(context.registry, platform, taskId, text, options);
  const prices = options.prices === undefined
    ? listPrices
    : parsePrices(await readSource(options.prices), options.prices);
  const path = options.store ?? defaultStorePath;
  const store = await Store.open(path);
  const lines = readLines(Deno.stdin.readable);
  const stop = stopOnSignals(context.note);
  const isTerminal = Deno.stdin.isTerminal();
  try {
    const specification = options.resume
      ? await stoppedAttempt(store, begun.specification)
      : await newAttempt(store, begun.specification);
    if (isTerminal) context.print(`${commandsText}\n`);
    const outcomes = await converse(specification, {
      registry: begun.registry,
      root: context.root,
      store,
      lines,
      everyTurn: options.step ?? false,
      endpoint: { keyVariable: options.keyVariable },
      prices,
      jobs: options.jobs ?? Math.max(1, navigator.hardwareConcurrency),
      seed: options.seed,
      print: context.print,
      invite: () => isTerminal && Deno.stderr.writeSync(new TextEncoder().encode("you> ")),
      onDefect: context.debug ? context.note : undefined,
      signal: stop.signal,
    });
    for (const outcome of outcomes) context.print(outcomeText(outcome));
    context.note(`kept in ${path}; \`deno task db\` shows it`);
    return outcomes.at(-1)!.score?.correct ? exitCodes.done : exitCodes.kernelFailed;
  } finally {
    stop.release();
    await lines.close();
    store.close();
  }
}

/** The run to begin with, on the machine that is named or on the one that an overlay makes of it. */
async function beginning(
  registry: PluginRegistry,
  platform: string,
  taskId: string,
  configuration: string,
  options: ChatCommandOptions,
): Promise<{ readonly registry: PluginRegistry; readonly specification: RunSpecification }> {
  const plugin = findPlugin(registry, platform);
  const { amend } = options;
  if (amend !== undefined) {
    // the task may be one that the overlay brings along, so the machine comes first
    const amended = await withPluginFolders(registry, [amend]);
    const added = amended.plugins.find(({ id }) => !registry.plugins.some((known) => known.id === id));
    if (!added) throw new UserError(`${amend} brings no machine that is not there already`);
    const { amend: _, ...rest } = options;
    return await beginning(amended, added.id, taskId, configuration, rest);
  }
  const task = findTask(taskId, plugin);
  const workload = findWorkload(plugin, task, configuration);
  const agent = { ...agentOf(options.model, { ...options, model: [options.model] }), conversation: true as const };
  return {
    registry,
    specification: {
      agent,
      platform,
      profile: findProfile(plugin, options.profile).name,
      task: task.id,
      configuration: workload.configuration,
      parameters: { ...workload.parameters },
      attempt: 1,
      budget: budgetOf(task, {
        iterations: options.budgetIterations,
        evaluations: options.budgetEvaluations,
        tokens: options.maxTokens,
        seconds: options.maxSeconds,
      }),
    },
  };
}

/** The newest attempt that was stopped. @throws UserError where there is none */
async function stoppedAttempt(store: Store, specification: RunSpecification): Promise<RunSpecification> {
  const fresh = await newAttempt(store, specification);
  for (let attempt = fresh.attempt - 1; attempt > 0; attempt--) {
    const candidate = { ...specification, attempt };
    const found = await findRun(store, await runKey(candidate));
    if (found && found.status !== "finished") return candidate;
  }
  throw new UserError(
    `no conversation of ${agentName(specification.agent)} about this task was stopped; leave --resume out`,
  );
}

function outcomeText({ run, status, score, specification, totals }: RunOutcome): string {
  const { platform, task, configuration } = specification;
  const tokens = totals.allTokens;
  const spent = `${totals.iterations} turns, ${totals.evaluations} evaluations, ${tokens} tokens`;
  const head = `run ${run.slice(0, 8)}, ${task} ${configuration} on ${platform} (${spent}): `;
  if (score === null) return `${head}${status}; --resume goes on`;
  if (!score.correct) return `${head}not correct (${score.verdict})`;
  const speedup = score.speedup === null ? "" : `, ${score.speedup.toPrecision(3)} times the compiler's speed`;
  return `${head}correct, ${score.cycles} cycles${speedup}`;
}
