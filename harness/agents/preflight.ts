/**
 * One cheap request before many dear ones: proves address, key, name of the model and tool calling.
 * @module
 */
import type { ModelAgentSpecification } from "../runs/specification.ts";
import type { TokenUsage } from "../runs/trace.ts";
import { nearest } from "../nearest.ts";
import { UserError } from "../user_error.ts";
import { createModel } from "./create_model.ts";
import { type EndpointSettings, openEndpoint, type RetryPolicy } from "./endpoint.ts";
import { type FailureKind, ModelFailure, type ModelNote, type OfferedTool } from "./model.ts";
import { dollarsOf, priceOf, type PriceTable } from "./prices.ts";

/** What a model has shown that it can do. */
export interface PreflightResult {
  /** Base URL that was asked. */
  readonly endpoint: string;
  readonly milliseconds: number;
  readonly usage: TokenUsage;
  /** Null where the price is not known. */
  readonly dollars: number | null;
  /** Switches that the endpoint does not know, failures that passed. */
  readonly notes: readonly ModelNote[];
}

/** A connection that is refused now will be refused in two minutes, too. */
const preflightRetries: RetryPolicy = { attempts: 3, firstPause: 500, longestPause: 10_000 };

const tool: OfferedTool = {
  name: "ready",
  description: "Say that you are ready.",
  inputSchema: {
    type: "object",
    properties: { word: { type: "string", description: "The word of the user's message." } },
    required: ["word"],
    additionalProperties: false,
  },
};

/** What to do about a failure, by its kind. */
const advice: Readonly<Partial<Record<FailureKind, string>>> = {
  connection: "is the server running, and is --endpoint right?",
  "unknown-route": "is --endpoint right, and does the server speak this --api?",
  "no-tools": "take a model with tool calling, or start its server with it (vLLM: --enable-auto-tool-choice)",
  "rate-limit": "wait, or lower the number of runs at once",
  quota: "top up the account",
};

/**
 * Asks a model to call a tool.
 * @throws UserError with what is wrong and what to do: nobody listens, the key, the model's name, no tools
 */
export async function preflight(
  specification: ModelAgentSpecification,
  settings: EndpointSettings,
  prices: PriceTable,
  signal?: AbortSignal,
): Promise<PreflightResult> {
  const model = createModel(specification, { ...settings, retries: settings.retries ?? preflightRetries });
  const notes: ModelNote[] = [];
  try {
    const { calls, text, usage, milliseconds } = await model.answer({
      system: "You test a connection. Answer by calling the tool `ready`, and with nothing else.",
      conversation: [{ kind: "user", text: "Call ready with the word: kernel" }],
      tools: [tool],
      signal,
      onNote: (note) => void notes.push(note),
    });
    if (!calls.some(({ name }) => name === tool.name)) {
      const said = text.trim() === "" ? "nothing" : JSON.stringify(text.trim().slice(0, 80));
      throw new UserError(
        `${specification.model} at ${model.endpoint} did not call the tool that it was asked to call (it answered ` +
          `${said}): ${advice["no-tools"]}`,
      );
    }
    const dollars = dollarsOf(usage, priceOf(specification.model, model.endpoint, prices));
    return { endpoint: model.endpoint, milliseconds, usage, dollars, notes };
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    const what = error.kind === "unknown-model" ? await knownModels(specification, settings) : advice[error.kind];
    throw new UserError(what === undefined || what === "" ? error.message : `${error.message}; ${what}`);
  }
}

/** Names that an endpoint lists, for a message. A list that cannot be had says nothing. */
async function knownModels(specification: ModelAgentSpecification, settings: EndpointSettings): Promise<string> {
  const { client } = openEndpoint({ ...settings, endpoint: specification.endpoint ?? settings.endpoint });
  try {
    const { data } = await client.models.list({ timeout: 10_000 });
    const names = data.map(({ id }) => id).filter((id) => typeof id === "string");
    if (names.length === 0) return "";
    const shown = names.slice(0, 8).map((name) => name.slice(0, 60)).join(", ");
    return `it has ${shown}${names.length > 8 ? ` and ${names.length - 8} more` : ""}` +
      nearest(specification.model, names);
  } catch {
    return "";
  }
}
