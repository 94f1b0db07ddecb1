/**
 * What a matrix would cost, before anything is spent: from what the same agents took in the store, otherwise from the
 * length of the prompt and a model of how a conversation grows.
 * @module
 */
import { dollarsOf, type ModelPrice } from "../agents/prices.ts";
import { buildPrompt, readPromptSources } from "../prompt/prompt.ts";
import { findPlugin, pluginAssets, type PluginRegistry } from "../registry.ts";
import type { Store } from "../store/store.ts";
import { findTask } from "../workloads.ts";
import { workloadOf } from "../../tasks/task.ts";
import { agentName, type ModelAgentSpecification, runKey, type RunSpecification } from "./specification.ts";
import type { TokenUsage } from "./trace.ts";
import { sumOfTokens } from "./trace_totals.ts";

/** Tokens that a turn adds where nothing is known of the agent: a kernel and its tool call, and what the tool answers. */
const outputPerTurn = 1200;
const resultPerTurn = 500;

/** Tokens of thinking per turn by level: orders of magnitude, not measurements. */
const reasoningPerTurn = { none: 0, low: 1000, medium: 3000, high: 8000 } as const;

/** What the runs of one agent would take. */
export interface Estimate {
  readonly agent: string;
  /** Runs that are not finished. */
  readonly runs: number;
  /** Runs that are finished: they cost nothing more. */
  readonly known: number;
  readonly tokens: TokenUsage;
  /** Null where the price is not known. */
  readonly dollars: number | null;
  /** `history`: means of this many finished runs of the agent; `prompt`: every run spends its whole budget of iterations. */
  readonly basis: { readonly kind: "history"; readonly runs: number } | { readonly kind: "prompt" };
}

/** What an estimate rests on. */
export interface EstimateServices {
  readonly registry: PluginRegistry;
  /** Absent: no history. */
  readonly store?: Store;
  /** Price of a model, or null. */
  readonly priceOf: (agent: ModelAgentSpecification) => ModelPrice | null;
}

/** Estimates a matrix, agent by agent. Only models cost anything. */
export async function estimateMatrix(
  runs: readonly RunSpecification[],
  services: EstimateServices,
): Promise<Estimate[]> {
  const groups = [...Map.groupBy(runs, ({ agent }) => agentName(agent))];
  return await Promise.all(groups.map(async ([agent, group]): Promise<Estimate> => {
    const open = await openRuns(group, services.store);
    const known = group.length - open.length;
    const model = group[0].agent;
    if (model.kind !== "model") {
      return { agent, runs: open.length, known, tokens: noTokens, dollars: 0, basis: { kind: "prompt" } };
    }
    const history = await historyOf(services.store, agent);
    const tokens = history !== null
      ? scaled(history.tokens, open.reduce((sum, { budget }) => sum + budget.iterations / history.iterations, 0))
      : await promptTokens(open, model, services.registry);
    return {
      agent,
      runs: open.length,
      known,
      tokens,
      dollars: dollarsOf(tokens, services.priceOf(model)),
      basis: history === null ? { kind: "prompt" } : { kind: "history", runs: history.runs },
    };
  }));
}

const noTokens: TokenUsage = { system: 0, input: 0, cached: 0, reasoning: 0, output: 0, estimated: true };

/** Runs of a plan that the store does not hold as finished. @param store absent: none is */
export async function openRuns(
  runs: readonly RunSpecification[],
  store: Store | undefined,
): Promise<RunSpecification[]> {
  const answer = await store?.query("select run_key from runs where status = 'finished' and run_key is not null");
  const finished = new Set(answer?.rows.map(([key]) => key));
  const keys = await Promise.all(runs.map(runKey));
  return runs.filter((_, number) => !finished.has(keys[number]));
}

/** Mean tokens of an agent's finished runs, and the mean budget of iterations that they had. */
async function historyOf(
  store: Store | undefined,
  agent: string,
): Promise<{ readonly runs: number; readonly iterations: number; readonly tokens: TokenUsage } | null> {
  const answer = await store?.query(
    "select count(*)::double, avg((specification->'budget'->>'iterations')::double), avg(tokens_system), " +
      "avg(tokens_input), avg(tokens_cached), avg(tokens_reasoning), avg(tokens_output) from runs " +
      "where agent = $1 and status = 'finished' and run_key is not null and tokens_output > 0",
    [agent],
  );
  const [runs, iterations, system, input, cached, reasoning, output] = (answer?.rows[0] ?? [0]).map(Number);
  if (!runs) return null;
  return { runs, iterations, tokens: { system, input, cached, reasoning, output, estimated: true } };
}

/** Tokens of runs that spend all their iterations: each turn sends the prompt and everything that was said before. */
async function promptTokens(
  runs: readonly RunSpecification[],
  agent: ModelAgentSpecification,
  registry: PluginRegistry,
): Promise<TokenUsage> {
  let tokens = noTokens;
  const reasoning = agent.thinkingTokens ?? reasoningPerTurn[agent.thinking];
  for (const { platform, task, configuration, parameters, profile, budget } of runs) {
    const plugin = findPlugin(registry, platform);
    const found = findTask(task, plugin);
    const { parts } = buildPrompt(
      await readPromptSources(plugin, pluginAssets(registry, platform), {
        workload: workloadOf(found, configuration, found.parameters.parse(parameters)),
        profile,
        iterations: budget.iterations,
        evaluations: budget.evaluations,
        extraTools: agent.extraTools,
        shots: agent.shots,
        template: agent.template,
      }),
    );
    const sum = (isUser: boolean) =>
      parts.filter(({ place }) => (place === "user") === isUser).reduce((total, part) => total + part.tokens, 0);
    // those of a planner and a critic are among them
    const turns = budget.iterations;
    const spoken = ((turns - 1) * turns / 2) * (outputPerTurn + resultPerTurn);
    const system = turns * sum(false), input = turns * sum(true) + spoken;
    tokens = add(tokens, {
      system,
      input,
      cached: 0,
      reasoning: turns * reasoning,
      output: turns * outputPerTurn,
      estimated: true,
    }, budget.tokens);
  }
  return scaled(tokens, 1);
}

/** Adds a run's tokens, cut to its limit. */
function add(a: TokenUsage, b: TokenUsage, limit = Infinity): TokenUsage {
  const part = Math.min(1, limit / sumOfTokens(b));
  return scaled({
    system: a.system + part * b.system,
    input: a.input + part * b.input,
    cached: a.cached + part * b.cached,
    reasoning: a.reasoning + part * b.reasoning,
    output: a.output + part * b.output,
    estimated: true,
  }, 1);
}

function scaled({ system, input, cached, reasoning, output }: TokenUsage, factor: number): TokenUsage {
  return {
    system: Math.round(system * factor),
    input: Math.round(input * factor),
    cached: Math.round(cached * factor),
    reasoning: Math.round(reasoning * factor),
    output: Math.round(output * factor),
    estimated: true,
  };
}
