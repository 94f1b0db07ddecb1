/**
 * Models behind the chat completions API, with what servers that speak it add: reasoning in fields of their own, items
 * that want to be sent back.
 * @module
 */
import { APIError } from "openai";
import { Stream } from "openai/streaming";
import { z } from "zod";
import type { ModelAgentSpecification } from "../runs/specification.ts";
import type { RequestedCall } from "../runs/trace.ts";
import type { Endpoint } from "./endpoint.ts";
import { type ConversationItem, type Model, type ModelAnswer, ModelFailure, type ModelRequest } from "./model.ts";
import { type Attempt, type Learned, request, type Switches } from "./requests.ts";
import { chatThinking } from "./thinking.ts";
import { type ReportedUsage, usageOf } from "./tokens.ts";

const count = z.number().int().nonnegative().nullish();

const usageSchema = z.looseObject({
  prompt_tokens: count,
  completion_tokens: count,
  total_tokens: count,
  prompt_tokens_details: z.looseObject({ cached_tokens: count }).nullish(),
  completion_tokens_details: z.looseObject({ reasoning_tokens: count }).nullish(),
  /** DeepSeek's name for the cached part. */
  prompt_cache_hit_tokens: count,
});

const callSchema = z.looseObject({
  index: z.number().int().nullish(),
  id: z.string().nullish(),
  function: z.looseObject({ name: z.string().nullish(), arguments: z.unknown().optional() }).nullish(),
  /** Google's signatures of thoughts. */
  extra_content: z.unknown().optional(),
});

const messageSchema = z.looseObject({
  content: z.union([z.string(), z.array(z.looseObject({ text: z.string().nullish() }))]).nullish(),
  refusal: z.string().nullish(),
  reasoning_content: z.string().nullish(),
  reasoning: z.string().nullish(),
  reasoning_details: z.array(z.unknown()).nullish(),
  tool_calls: z.array(callSchema).nullish(),
});

const choiceSchema = z.looseObject({
  message: messageSchema.nullish(),
  delta: messageSchema.nullish(),
  finish_reason: z.string().nullish(),
});

const completionSchema = z.looseObject({
  choices: z.array(choiceSchema).nullish(),
  usage: usageSchema.nullish(),
  error: z.unknown().optional(),
});

/** What of an answer an endpoint wants to have back. */
const keptSchema = z.object({
  reasoningField: z.enum(["reasoning_content", "reasoning"]).optional(),
  reasoningDetails: z.array(z.unknown()).optional(),
  extraContents: z.array(z.unknown()).optional(),
});

/** A call while it is put together. */
interface CallDraft {
  id: string;
  name: string;
  arguments: string;
  extra: unknown;
}

/** An answer while it is put together from a whole message or from pieces. */
class Draft {
  text = "";
  refusal = "";
  reasoning = "";
  finishReason: string | null = null;
  usage: ReportedUsage = {};
  readonly #calls: CallDraft[] = [];
  readonly #byIndex = new Map<number, CallDraft>();
  #reasoningField: "reasoning_content" | "reasoning" | undefined;
  readonly #reasoningDetails: unknown[] = [];

  /** Takes a chunk of a stream, or a whole completion. */
  add(value: unknown): void {
    const chunk = completionSchema.parse(value);
    if (chunk.usage) this.usage = reportedUsage(chunk.usage);
    const choice = chunk.choices?.[0];
    if (!choice) return;
    const piece = choice.delta ?? choice.message;
    if (piece) this.#addMessage(piece);
    if (choice.finish_reason) this.finishReason = choice.finish_reason;
  }

  #addMessage(piece: z.infer<typeof messageSchema>): void {
    const { content, reasoning_content: thoughtContent, reasoning } = piece;
    this.text += typeof content === "string" ? content : (content ?? []).map(({ text }) => text ?? "").join("");
    this.refusal += piece.refusal ?? "";
    // Servers that have both fields fill them with the same.
    if (thoughtContent) {
      this.#reasoningField = "reasoning_content";
      this.reasoning += thoughtContent;
    } else if (reasoning) {
      this.#reasoningField ??= "reasoning";
      this.reasoning += reasoning;
    }
    this.#reasoningDetails.push(...piece.reasoning_details ?? []);
    for (const call of piece.tool_calls ?? []) this.#addCall(call);
  }

  #addCall(piece: z.infer<typeof callSchema>): void {
    const call = this.#callOf(piece);
    call.id ||= piece.id ?? "";
    call.name += piece.function?.name ?? "";
    call.arguments += textOfArguments(piece.function?.arguments);
    call.extra ??= piece.extra_content;
  }

  /** The call that a piece belongs to; some servers count all calls 0, some count none. */
  #callOf({ index, id }: z.infer<typeof callSchema>): CallDraft {
    const known = index === null || index === undefined ? this.#calls.at(-1) : this.#byIndex.get(index);
    if (known && (!id || known.id === "" || known.id === id)) return known;
    const call: CallDraft = { id: "", name: "", arguments: "", extra: undefined };
    this.#calls.push(call);
    if (index !== null && index !== undefined) this.#byIndex.set(index, call);
    return call;
  }

  get calls(): RequestedCall[] {
    return this.#calls.map(({ id, name, arguments: text }) => ({ id, name, arguments: text }));
  }

  get kept(): z.infer<typeof keptSchema> {
    const extras = this.#calls.map(({ extra }) => extra ?? null);
    return {
      ...this.#reasoningField === undefined ? {} : { reasoningField: this.#reasoningField },
      ...this.#reasoningDetails.length === 0 ? {} : { reasoningDetails: this.#reasoningDetails },
      ...extras.every((extra) => extra === null) ? {} : { extraContents: extras },
    };
  }
}

function reportedUsage(usage: z.infer<typeof usageSchema>): ReportedUsage {
  return {
    prompt: usage.prompt_tokens ?? undefined,
    completion: usage.completion_tokens ?? undefined,
    total: usage.total_tokens ?? undefined,
    cached: usage.prompt_tokens_details?.cached_tokens ?? usage.prompt_cache_hit_tokens ?? undefined,
    reasoning: usage.completion_tokens_details?.reasoning_tokens ?? undefined,
  };
}

/** Arguments are text in this API; servers that send the object itself mean its JSON. */
function textOfArguments(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Thoughts that a server left in the text, between tags of the model's own. */
const thoughts = /^\s*<think(?:ing)?>([\s\S]*?)<\/think(?:ing)?>\s*/;

/** A model behind the chat completions API. */
export function chatModel(specification: ModelAgentSpecification, endpoint: Endpoint): Model {
  const learned: Learned = { rejected: new Map(), streaming: true };
  const switches: Switches = {
    thinking: chatThinking(specification, endpoint.url),
    temperature: specification.temperature === undefined ? [] : [{ temperature: specification.temperature }, {}],
    outputTokens: endpoint.maximumOutputTokens === undefined ? [] : [
      { max_completion_tokens: endpoint.maximumOutputTokens },
      { max_tokens: endpoint.maximumOutputTokens },
      {},
    ],
    // Not a member of the body: whether reasoning goes back with the messages that it came with.
    reasoningBack: [{ reasoning_content: true }, {}],
  };

  async function send(question: ModelRequest, { members, stream, signal, onEvent }: Attempt): Promise<ModelAnswer> {
    const { reasoning_content: reasoningBack, ...body } = members;
    const offersTools = question.tools.length > 0;
    const response = await endpoint.client.chat.completions.create({
      model: specification.model,
      messages: messagesOf(question, reasoningBack === true),
      ...offersTools ? { tools: question.tools.map(toolOf) } : {},
      ...body,
      ...stream ? { stream: true } : {},
      // deno-lint-ignore no-explicit-any -- members beyond the package's types are what this is about
    } as any, { signal, timeout: endpoint.times.whole }).asResponse();
    const draft = new Draft();
    if (stream && response.headers.get("content-type")?.includes("text/event-stream")) {
      const controller = new AbortController();
      for await (const chunk of Stream.fromSSEResponse<unknown>(response, controller, endpoint.client)) {
        onEvent();
        draft.add(chunk);
      }
      if (draft.finishReason === null) {
        throw new ModelFailure("protocol", `${endpoint.url}: the stream ended before the answer did`, {
          whileStreaming: true,
        });
      }
    } else {
      const value = await response.json();
      const { error, choices } = completionSchema.parse(value);
      if (error) throw APIError.generate(statusOf(error), { error }, undefined, response.headers);
      if (!choices || choices.length === 0) {
        throw new ModelFailure("protocol", `${endpoint.url}: an answer without choices`);
      }
      draft.add(value);
    }
    return answerOf(draft, question);
  }

  return {
    name: specification.model,
    endpoint: endpoint.url,
    async answer(question) {
      const offersTools = question.tools.length > 0;
      const forms: Switches = {
        ...switches,
        parallelCalls: offersTools ? [{ parallel_tool_calls: true }, {}] : [],
        usage: endpoint.streaming && learned.streaming ? [{ stream_options: { include_usage: true } }, {}] : [],
        toolChoice: offersTools && question.toolChoice === "none" ? [{ tool_choice: "none" }, {}] : [],
      };
      const { answer, milliseconds } = await request(endpoint, learned, forms, question, (attempt) => {
        const { stream_options: options, ...rest } = attempt.members;
        const members = attempt.stream && options ? { ...rest, stream_options: options } : rest;
        return send(question, { ...attempt, members });
      });
      return { ...answer, milliseconds };
    },
  };
}

/** Status of an error that came with status 200, as some proxies send it. */
function statusOf(error: unknown): number {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "number" && code >= 400 && code < 600 ? code : 500;
}

function answerOf(draft: Draft, question: ModelRequest): ModelAnswer {
  const inText = draft.reasoning === "" ? thoughts.exec(draft.text) : null;
  const text = inText ? draft.text.slice(inText[0].length) : draft.text;
  const reasoning = inText ? inText[1].trim() : draft.reasoning;
  const { calls, kept } = draft;
  const output = [text, draft.refusal, ...calls.flatMap((call) => [call.name, call.arguments])].join("\n").trim();
  const refused = draft.refusal !== "" && calls.length === 0;
  return {
    text: text === "" ? draft.refusal : text,
    reasoning,
    calls,
    usage: usageOf(draft.usage, {
      system: question.system,
      tools: question.tools,
      conversation: question.conversation,
      reasoning,
      output,
    }),
    finishReason: refused ? "refusal" : draft.finishReason ?? (calls.length > 0 ? "tool_calls" : "stop"),
    milliseconds: 0,
    ...Object.keys(kept).length === 0 ? {} : { endpointItems: [kept] },
  };
}

function toolOf({ name, description, inputSchema }: ModelRequest["tools"][number]): unknown {
  return { type: "function", function: { name, description, parameters: inputSchema } };
}

/** Messages of a conversation. Neighbours of the user's become one: some models' templates insist on turns. */
function messagesOf({ system, conversation }: ModelRequest, reasoningBack: boolean): unknown[] {
  const messages: { role: string; content: unknown; [member: string]: unknown }[] = [{
    role: "system",
    content: system,
  }];
  for (const item of conversation) {
    const last = messages.at(-1)!;
    if (item.kind === "user" && last.role === "user") last.content = `${last.content}\n\n${item.text}`;
    else if (item.kind === "user") messages.push({ role: "user", content: item.text });
    else if (item.kind === "result") messages.push({ role: "tool", tool_call_id: item.call, content: item.content });
    else messages.push(assistantMessage(item, reasoningBack));
  }
  return messages;
}

function assistantMessage(
  item: ConversationItem & { kind: "assistant" },
  reasoningBack: boolean,
): { role: string; content: unknown } {
  const kept = keptSchema.safeParse(item.endpointItems?.[0]).data ?? {};
  const calls = item.calls.map(({ id, name, arguments: text }, index) => ({
    id,
    type: "function",
    // Servers parse the arguments that they are sent; those of a model's that are no JSON would end every later request.
    function: { name, arguments: isJson(text) ? text : JSON.stringify({ invalid_json: text }) },
    ...kept.extraContents?.[index] ? { extra_content: kept.extraContents[index] } : {},
  }));
  return {
    role: "assistant",
    // Neither text nor calls: an empty turn, which many servers refuse to read as such.
    content: item.text === "" ? (calls.length > 0 ? null : "(empty)") : item.text,
    ...calls.length > 0 ? { tool_calls: calls } : {},
    ...reasoningBack && kept.reasoningField && item.reasoning ? { [kept.reasoningField]: item.reasoning } : {},
    ...reasoningBack && kept.reasoningDetails ? { reasoning_details: kept.reasoningDetails } : {},
  };
}

function isJson(text: string): boolean {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null;
  } catch {
    return false;
  }
}
