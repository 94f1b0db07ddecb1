/**
 * What a run is: one attempt of one agent on one workload, with its budget. Plain data, so that the same run can be named
 * on the command line, over HTTP and in the store, and so that running it again is known to be the same run.
 * @module
 */
import { z } from "zod";
import { hashOf } from "../canonical_json.ts";

/** How much a model thinks before it answers. */
export const thinkingLevels = ["none", "low", "medium", "high"] as const;

/** Tools beyond the paper's six, which a run may ask for. Paper-parity runs have none. */
export const extraTools = ["profile", "disassemble"] as const;

const modelAgentSchema = z.strictObject({
  kind: z.literal("model"),
  /** Name that the endpoint knows. */
  model: z.string().min(1).max(200),
  /** Base URL of an OpenAI-compatible endpoint, without key; absent: the provider's own. */
  endpoint: z.string().max(500).optional(),
  api: z.enum(["chat", "responses"]).default("chat"),
  thinking: z.enum(thinkingLevels).default("none"),
  /** Tokens of reasoning for endpoints that take a number instead of a level. */
  thinkingTokens: z.number().int().positive().optional(),
  temperature: z.number().min(0).max(2).optional(),
  /** `one-shot`: a worked example of another workload stands in the prompt. */
  shots: z.enum(["zero-shot", "one-shot"]).default("zero-shot"),
  /** Whether the default baseline's kernel stands in the prompt, to be improved. */
  template: z.boolean().default(false),
  /** Tools beyond the six. */
  extraTools: z.array(z.enum(extraTools)).default([]),
  /** `team`: a planner and a critic advise the writer. */
  roles: z.enum(["single", "team"]).default("single"),
  /** A person talks with the model between its turns; such a run is no measurement of the model alone. */
  conversation: z.literal(true).optional(),
});

const tunerAgentSchema = z.strictObject({
  kind: z.literal("tuner"),
  /** Decides between equal choices. */
  seed: z.string().min(1).max(200).default("tuner"),
  /** Names of transformations that may be used; absent: all of the plugin's. */
  transformations: z.array(z.string().min(1)).optional(),
});

const externalAgentSchema = z.strictObject({
  kind: z.literal("external"),
  /** What the agent calls itself. */
  name: z.string().min(1).max(200),
  /** How it is connected. */
  door: z.enum(["mcp", "http"]),
});

const replayAgentSchema = z.strictObject({
  kind: z.literal("replay"),
  /** Run whose tool calls are made again. */
  run: z.string().min(1),
});

/** Checks an agent's description. */
export const agentSpecificationSchema = z.discriminatedUnion("kind", [
  modelAgentSchema,
  tunerAgentSchema,
  externalAgentSchema,
  replayAgentSchema,
]);

/** Who writes the kernel. */
export type AgentSpecification = z.infer<typeof agentSpecificationSchema>;

/** A model with its switches. */
export type ModelAgentSpecification = z.infer<typeof modelAgentSchema>;

/** The search without a model. */
export type TunerAgentSpecification = z.infer<typeof tunerAgentSchema>;

/** Checks a budget. */
export const budgetSchema = z.strictObject({
  /** Turns of a model. */
  iterations: z.number().int().positive(),
  /** Calls of `run_evaluation`. */
  evaluations: z.number().int().positive(),
  /** Tokens of input and output together; absent: no limit. */
  tokens: z.number().int().positive().optional(),
  /** Dollars; absent, or a model without a known price: no limit. */
  dollars: z.number().positive().optional(),
  /** Seconds of wall time; absent: no limit. */
  seconds: z.number().positive().optional(),
});

/** What a run may spend. A resumed run goes on with what is left. */
export type Budget = z.infer<typeof budgetSchema>;

/** Checks a run's description. */
export const runSpecificationSchema = z.strictObject({
  agent: agentSpecificationSchema,
  platform: z.string().min(1),
  profile: z.string().min(1),
  task: z.string().min(1),
  configuration: z.string().min(1),
  parameters: z.record(z.string(), z.number().int().nonnegative()),
  /** 1 for the first attempt at the same. */
  attempt: z.number().int().positive(),
  budget: budgetSchema,
});

/** One attempt of one agent on one workload. */
export type RunSpecification = z.infer<typeof runSpecificationSchema>;

/** Iterations of the paper by level; processor tasks have budgets of their own. */
const iterationsByLevel = { 1: 15, 2: 20, 3: 25 } as const;
const processorIterationsByLevel = { 1: 10, 2: 10, 3: 15 } as const;

/**
 * The paper's budget of iterations (arXiv 2603.08721, section on the evaluation set-up).
 * @param isProcessorTask whether the task is one of the ten CPU tasks
 */
export function paperIterations(level: 1 | 2 | 3, isProcessorTask: boolean): number {
  return (isProcessorTask ? processorIterationsByLevel : iterationsByLevel)[level];
}

/** Evaluations that a run may make for every iteration of its budget: parallel tool calls are cheap, bisecting is not. */
export const evaluationsPerIteration = 4;

/** Name of an agent in tables: the model's name with the switches that differ from the paper's, `tuner`, the outsider's name. */
export function agentName(agent: AgentSpecification): string {
  switch (agent.kind) {
    case "tuner":
      return "tuner";
    case "external":
      return agent.name;
    case "replay":
      return `replay-${agent.run.slice(0, 8)}`;
    case "model": {
      const switches = [
        agent.thinkingTokens !== undefined ? `thinking-${agent.thinkingTokens}` : null,
        agent.thinkingTokens === undefined && agent.thinking !== "none" ? `thinking-${agent.thinking}` : null,
        agent.temperature === undefined ? null : `temperature-${agent.temperature}`,
        agent.shots === "one-shot" ? "one-shot" : null,
        agent.template ? "template" : null,
        agent.roles === "team" ? "team" : null,
        agent.conversation ? "conversation" : null,
        ...agent.extraTools,
      ].filter((name) => name !== null);
      return [agent.model, ...switches].join("+");
    }
  }
}

/** Key of a run: equal specifications have equal keys, so that a finished run is not made twice. */
export function runKey(specification: RunSpecification): Promise<string> {
  return hashOf(specification);
}
