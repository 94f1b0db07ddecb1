/**
 * `bench --model`: a matrix of runs of models, with its cost before and after; stopped and started again it goes on.
 * @module
 */
import { agentFactory } from "../agents/create_agent.ts";
import { defaultEndpoint } from "../agents/endpoint.ts";
import { preflight } from "../agents/preflight.ts";
import { listPrices, parsePrices, priceOf, type PriceTable } from "../agents/prices.ts";
import { alarmOf, type BenchSelection, selectPairs } from "../bench.ts";
import { sourcesOf } from "../registry.ts";
import { agentStatistics } from "../report/agent_statistics.ts";
import { formatRuns, formatStatistics } from "../report/agent_tables.ts";
import { formatDollars, matrixProgress } from "../report/matrix_progress.ts";
import { terminalWidth, writeError } from "../report/progress.ts";
import { readAgentRuns } from "../report/stored_runs.ts";
import { formatCount, formatTable } from "../report/table.ts";
import { type Estimate, estimateMatrix, openRuns } from "../runs/estimate.ts";
import { budgetOf, type MatrixOutcome, planMatrix, runMatrix } from "../runs/matrix.ts";
import {
  agentName,
  agentSpecificationSchema,
  type ModelAgentSpecification,
  type RunSpecification,
} from "../runs/specification.ts";
import { staleRuns } from "../runs/stale_runs.ts";
import { sumOfTokens } from "../runs/trace_totals.ts";
import { checkShape } from "../job.ts";
import { defaultStorePath, Store } from "../store/store.ts";
import { UserError } from "../user_error.ts";
import { WorkerPool } from "../worker_pool.ts";
import { type CommandContext, exitCodes, printJson, readSource } from "./context.ts";

/** Options about models and their budgets, as the command line gives them. */
export interface AgentOptions {
  readonly model?: readonly string[];
  readonly endpoint?: string;
  /** Name of the environment variable that holds the key. */
  readonly keyVariable?: string;
  readonly api?: string;
  readonly thinking?: string;
  readonly thinkingTokens?: number;
  readonly temperature?: number;
  readonly oneShot?: boolean;
  readonly template?: boolean;
  readonly roles?: string;
  readonly extraTools?: readonly string[];
  readonly attempts?: number;
  readonly budgetIterations?: number;
  readonly maxTokens?: number;
  readonly maxSeconds?: number;
  readonly maxCost?: number;
  /** File of prices. */
  readonly prices?: string;
  readonly profile?: string;
  readonly concurrency?: number;
  readonly preflight?: boolean;
  readonly dryRun?: boolean;
}

/** What the command needs of its other options. */
export interface BenchModelsOptions extends AgentOptions {
  readonly agent?: readonly string[];
  readonly task?: readonly string[];
  readonly jobs?: number;
  readonly seed?: string;
  readonly store?: string | false;
  readonly json?: boolean;
}

/** Runs at once unless asked otherwise: models are waited for, evaluations share the pool. */
const defaultConcurrency = 8;

/** Runs the command. */
export async function benchModels(
  context: CommandContext,
  options: BenchModelsOptions,
  selection: BenchSelection,
): Promise<number> {
  if (options.agent !== undefined) {
    throw new UserError("--agent names compilers' kernels, experts and the tuner; leave it out where models run");
  }
  if (options.store === false) throw new UserError("runs of models are paid for: they are kept; leave --no-store out");
  const agents = [...new Set(options.model)].map((model) => agentOf(model, options));
  const { pairs, unsupported } = selectPairs(context.registry, selection);
  // a suite is what a platform runs of it; only who names a task is told that it cannot run
  if (options.task !== undefined) { for (const reason of unsupported) context.note(reason); }
  const runs = planMatrix({
    pairs,
    agents,
    attempts: options.attempts ?? 1,
    profile: options.profile,
    budget: (_, task) =>
      budgetOf(task, {
        iterations: options.budgetIterations,
        tokens: options.maxTokens,
        seconds: options.maxSeconds,
      }),
  });
  if (runs.length === 0) throw new UserError("nothing that was asked for can run");
  const prices = options.prices === undefined
    ? listPrices
    : parsePrices(await readSource(options.prices), options.prices);
  const path = options.store ?? defaultStorePath;
  for (const { model, endpoint } of options.maxCost === undefined ? [] : agents) {
    if (priceOf(model, endpoint ?? defaultEndpoint, prices) !== null) continue;
    context.note(`the price of ${model} is not known: --max-cost cannot stop its runs (--prices FILE gives it)`);
  }
  if (options.dryRun) return await dryRun(context, options, runs, prices, path);

  const store = await Store.open(path);
  const pool = new WorkerPool({
    ...sourcesOf(context.registry),
    workers: options.jobs ?? Math.max(1, navigator.hardwareConcurrency),
    onDefect: context.debug ? context.note : undefined,
  });
  const stop = stopOnSignals(context.note);
  try {
    const endpoint = { keyVariable: options.keyVariable };
    if (options.preflight !== false && (await openRuns(runs, store)).length > 0) {
      for (const agent of agents) await preflightAgent(context, agent, endpoint, prices, stop.signal);
    }
    const progress = matrixProgress(writeError, Deno.stderr.isTerminal() ? { width: terminalWidth } : null);
    const outcome = await runMatrix(runs, {
      registry: context.registry,
      root: context.root,
      store,
      evaluate: (job) => pool.evaluate(job),
      createAgent: agentFactory({ registry: context.registry, endpoint, prices }),
      session: crypto.randomUUID(),
      seed: options.seed,
      onDefect: context.debug ? context.note : undefined,
    }, {
      concurrency: options.concurrency ?? defaultConcurrency,
      dollars: options.maxCost,
      signal: stop.signal,
      onProgress: (state, ended) => progress.show(state, ended),
    });
    progress.end();
    await printOutcome(context, options, runs, outcome, store, path);
    if (outcome.stop !== null || outcome.state.infrastructure > 0) return exitCodes.kernelFailed;
    return outcome.outcomes.every(({ score }) => score?.correct) ? exitCodes.done : exitCodes.kernelFailed;
  } finally {
    stop.release();
    pool.close();
    store.close();
  }
}

/** A model with the switches of the command line. @throws UserError for a switch that is none */
export function agentOf(model: string, options: AgentOptions): ModelAgentSpecification {
  // the address is part of the run, wherever it was given
  const endpoint = options.endpoint ?? Deno.env.get("OPENAI_BASE_URL");
  const specification = checkShape(agentSpecificationSchema, {
    kind: "model",
    model,
    ...endpoint === undefined || endpoint === "" ? {} : { endpoint },
    api: options.api,
    thinking: options.thinking,
    thinkingTokens: options.thinkingTokens,
    temperature: options.temperature,
    shots: options.oneShot ? "one-shot" : "zero-shot",
    template: options.template ?? false,
    extraTools: options.extraTools ?? [],
    roles: options.roles,
  }, "agent");
  return specification as ModelAgentSpecification;
}

async function preflightAgent(
  context: CommandContext,
  agent: ModelAgentSpecification,
  endpoint: { readonly keyVariable?: string },
  prices: PriceTable,
  signal: AbortSignal,
): Promise<void> {
  const { endpoint: url, milliseconds, dollars, notes } = await preflight(agent, endpoint, prices, signal);
  for (const { text } of notes) context.note(`${agent.model}: ${text}`);
  const cost = dollars === null ? "; its price is unknown (--prices FILE gives it)" : "";
  context.note(`${agent.model} at ${url} answers and calls tools (${(milliseconds / 1000).toFixed(1)} s)${cost}`);
}

/** The first signal stops gently, the second at once. */
export function stopOnSignals(
  note: (text: string) => void,
): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const onSignal = () => {
    if (controller.signal.aborted) Deno.exit(130); // what was acknowledged is on disk
    note("\nstopping: what is under way is kept, the same command goes on from here; once more ends at once");
    controller.abort();
  };
  const signals: readonly Deno.Signal[] = Deno.build.os === "windows" ? ["SIGINT"] : ["SIGINT", "SIGTERM"];
  for (const signal of signals) Deno.addSignalListener(signal, onSignal);
  return {
    signal: controller.signal,
    release: () => signals.forEach((signal) => Deno.removeSignalListener(signal, onSignal)),
  };
}

async function printOutcome(
  context: CommandContext,
  options: BenchModelsOptions,
  planned: readonly RunSpecification[],
  { outcomes, state, stop, givenUp }: MatrixOutcome,
  store: Store,
  path: string,
): Promise<void> {
  const stored = new Map((await readAgentRuns(store)).map((run) => [run.run, run]));
  const runs = outcomes.flatMap(({ run }) => stored.get(run) ?? []);
  const statistics = agentStatistics(
    runs,
    planned.map((specification) => ({ ...specification, agent: agentName(specification.agent) })),
  );
  if (options.json) printJson(context, { runs, statistics, state, stop, givenUp });
  else if (runs.length > 0) {
    context.print([formatRuns(runs), ...statistics.length > 0 ? [formatStatistics(statistics)] : []].join("\n\n"));
  }
  for (const { score, agent, specification: { task, configuration, platform } } of outcomes) {
    const alarm = alarmOf(score?.flags ?? [], `${task} ${configuration} on ${platform}, ${agent}`);
    if (alarm !== null) context.note(alarm);
  }
  const stale = await staleRuns(outcomes, context.registry, context.root, store);
  if (stale.length > 0) {
    context.note(
      `${stale.length} runs were scored by another version of machine or judge than this one; ` +
        `\`deno task regrade\` scores their kernels again`,
    );
  }
  for (const [agent, reason] of Object.entries(givenUp)) context.note(`${agent} was given up: ${reason}`);
  if (stop === "dollars-spent") {
    context.note(`the limit of ${formatDollars(options.maxCost!)} is reached; with a higher --max-cost the runs go on`);
  }
  const open = state.total - state.finished;
  if (open > 0) context.note(`${open} of ${state.total} runs are not finished; the same command goes on with them`);
  context.note(`${runs.length} runs are kept in ${path}`);
}

/** Says what the matrix would take, and spends nothing. */
async function dryRun(
  context: CommandContext,
  options: BenchModelsOptions,
  runs: readonly RunSpecification[],
  prices: PriceTable,
  path: string,
): Promise<number> {
  const exists = await Deno.stat(path).then(() => true, () => false);
  const store = exists ? await Store.open(path, { readOnly: true }) : undefined;
  try {
    const estimates = await estimateMatrix(runs, {
      registry: context.registry,
      store,
      priceOf: (agent) => priceOf(agent.model, agent.endpoint ?? defaultEndpoint, prices),
    });
    if (options.json) printJson(context, { estimates });
    else context.print(formatEstimates(estimates));
    return exitCodes.done;
  } finally {
    store?.close();
  }
}

function formatEstimates(estimates: readonly Estimate[]): string {
  const table = formatTable(
    [
      { title: "agent" },
      { title: "runs", align: "right" },
      { title: "finished", align: "right" },
      { title: "input tokens", align: "right" },
      { title: "output tokens", align: "right" },
      { title: "all tokens", align: "right" },
      { title: "cost", align: "right" },
      { title: "by" },
    ],
    estimates.map(({ agent, runs, known, tokens, dollars, basis }) => [
      agent,
      String(runs),
      String(known),
      formatCount(tokens.system + tokens.input),
      formatCount(tokens.reasoning + tokens.output),
      formatCount(sumOfTokens(tokens)),
      formatDollars(dollars),
      basis.kind === "history" ? `${basis.runs} finished runs of it` : "prompt, and every iteration spent",
    ]),
  );
  return `${table}\n\nnothing was asked and nothing spent; caches of endpoints make long conversations cheaper`;
}
