/**
 * How endpoints are told to think much, little or not at all. There is no one way.
 * @module
 */
import type { ModelAgentSpecification } from "../runs/specification.ts";

/** Forms of a switch, the preferred first; an empty one at the end leaves it to the endpoint. */
export type SwitchForms = readonly Readonly<Record<string, unknown>>[];

/** How an endpoint is given a number of tokens for thinking. */
interface Dialect {
  readonly host: RegExp;
  readonly form: (tokens: number) => Readonly<Record<string, unknown>>;
}

/** Form that Anthropic's endpoint takes, and proxies such as LiteLLM for every provider. */
const anthropicForm = (tokens: number) => ({ thinking: { type: "enabled", budget_tokens: tokens } });
const openRouterForm = (tokens: number) => ({ reasoning: { max_tokens: tokens } });

/** By host; from the providers' documentation of their OpenAI-compatible endpoints. */
const dialects: readonly Dialect[] = [
  { host: /(^|\.)openrouter\.ai$/, form: openRouterForm },
  {
    host: /(^|\.)googleapis\.com$/,
    form: (tokens) => ({ extra_body: { google: { thinking_config: { thinking_budget: tokens } } } }),
  },
  { host: /(^|\.)aliyuncs\.com$/, form: (tokens) => ({ enable_thinking: true, thinking_budget: tokens }) },
  { host: /(^|\.)anthropic\.com$/, form: anthropicForm },
];

/** A switch of an agent that concerns thinking. */
export type Thinking = Pick<ModelAgentSpecification, "thinking" | "thinkingTokens">;

/**
 * Forms of the switch for chat completions. Models that always think take `minimal` where they do not take `none`.
 * @param endpoint base URL
 */
export function chatThinking({ thinking, thinkingTokens }: Thinking, endpoint: string): SwitchForms {
  if (thinkingTokens !== undefined) {
    const host = new URL(endpoint).hostname;
    const known = dialects.find((dialect) => dialect.host.test(host));
    return known
      ? [known.form(thinkingTokens), {}]
      : [anthropicForm(thinkingTokens), openRouterForm(thinkingTokens), {}];
  }
  if (thinking === "none") return [{ reasoning_effort: "none" }, { reasoning_effort: "minimal" }, {}];
  return [{ reasoning_effort: thinking }, {}];
}

/** Forms of the switch for the responses API; a summary of the reasoning is asked for where it is given. */
export function responsesThinking({ thinking, thinkingTokens }: Thinking): SwitchForms {
  if (thinkingTokens !== undefined) return [{ reasoning: { max_tokens: thinkingTokens } }, {}];
  if (thinking === "none") return [{ reasoning: { effort: "none" } }, { reasoning: { effort: "minimal" } }, {}];
  return [{ reasoning: { effort: thinking, summary: "auto" } }, { reasoning: { effort: thinking } }, {}];
}
