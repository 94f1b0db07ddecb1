/**
 * An agent by its specification: one row per kind.
 * @module
 */
import { canonicalJson } from "../canonical_json.ts";
import { buildPrompt, readPromptSources } from "../prompt/prompt.ts";
import { findPlugin, pluginAssets, type PluginRegistry } from "../registry.ts";
import type {
  AgentSpecification,
  ModelAgentSpecification,
  RunSpecification,
  TunerAgentSpecification,
} from "../runs/specification.ts";
import { UserError } from "../user_error.ts";
import { findTask } from "../workloads.ts";
import { workloadOf } from "../../tasks/task.ts";
import type { Agent } from "./agent.ts";
import { createModel } from "./create_model.ts";
import type { EndpointSettings } from "./endpoint.ts";
import { createModelAgent, type Patience } from "./loop.ts";
import type { Model } from "./model.ts";
import type { PersonChannel } from "./person.ts";
import { listPrices, priceOf, type PriceTable } from "./prices.ts";
import { createTuner } from "./tuner.ts";

/** What agents are made with. */
export interface AgentServices {
  readonly registry: PluginRegistry;
  readonly endpoint?: EndpointSettings;
  /** Absent: the committed list prices. */
  readonly prices?: PriceTable;
  /** Conversation mode. */
  readonly person?: PersonChannel;
  readonly patience?: Patience;
}

/** Makes the agent of a run. @throws UserError if this cannot be done: no key, an address that is none */
export type AgentFactory = (agent: AgentSpecification, run: RunSpecification) => Agent;

/** Makes one kind of agent. */
type Maker<Kind extends AgentSpecification["kind"]> = (
  agent: Extract<AgentSpecification, { kind: Kind }>,
  run: RunSpecification,
  services: AgentServices,
  models: Map<string, Model>,
) => Agent;

const makers: { readonly [Kind in AgentSpecification["kind"]]: Maker<Kind> } = {
  model: makeModelAgent,
  tuner: makeTuner,
  external: ({ name }) => {
    throw new UserError(`'${name}' is an agent from outside: it starts its runs itself, through the door it came by`);
  },
  replay: () => {
    throw new UserError("a replay needs the trace of its run: `deno task replay RUN` makes one");
  },
};

/** A factory of agents. Runs of the same model share what its endpoint was found not to take. */
export function agentFactory(services: AgentServices): AgentFactory {
  const models = new Map<string, Model>();
  return (agent, run) => (makers[agent.kind] as Maker<typeof agent.kind>)(agent, run, services, models);
}

function makeModelAgent(
  agent: ModelAgentSpecification,
  run: RunSpecification,
  services: AgentServices,
  models: Map<string, Model>,
): Agent {
  const key = canonicalJson(agent);
  const model = models.get(key) ?? createModel(agent, services.endpoint);
  models.set(key, model);
  return createModelAgent(agent, {
    model,
    price: priceOf(agent.model, model.endpoint, services.prices ?? listPrices),
    person: services.person,
    patience: services.patience,
    prompt: () => promptOf(agent, run, services.registry),
  });
}

function makeTuner(
  agent: TunerAgentSpecification,
  { platform, task, configuration, parameters, profile }: RunSpecification,
  { registry }: AgentServices,
): Agent {
  const plugin = findPlugin(registry, platform);
  const assets = pluginAssets(registry, platform);
  const template = async () => {
    const implementation = findTask(task, plugin);
    const workload = workloadOf(implementation, configuration, implementation.parameters.parse(parameters));
    const baselines = await plugin.baselines(workload, assets, profile);
    return baselines.find(({ name }) => name === plugin.defaultBaseline)?.source ?? null;
  };
  return createTuner(agent, { plugin, assets, profile, template });
}

/** The prompt of a run. */
async function promptOf(
  { shots, template, extraTools }: ModelAgentSpecification,
  { platform, task: taskId, configuration, parameters, profile, budget }: RunSpecification,
  registry: PluginRegistry,
): Promise<{ readonly system: string; readonly user: string }> {
  const plugin = findPlugin(registry, platform);
  const task = findTask(taskId, plugin);
  return buildPrompt(
    await readPromptSources(plugin, pluginAssets(registry, platform), {
      workload: workloadOf(task, configuration, task.parameters.parse(parameters)),
      profile,
      iterations: budget.iterations,
      evaluations: budget.evaluations,
      extraTools,
      shots,
      template,
    }),
  );
}
