/**
 * Models behind the responses API. Nothing is kept at the provider: reasoning comes encrypted and goes back with the
 * conversation, so that a run can be resumed from its trace alone.
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
import { responsesThinking } from "./thinking.ts";
import { usageOf } from "./tokens.ts";

const count = z.number().int().nonnegative().nullish();

const itemSchema = z.looseObject({
  type: z.string(),
  call_id: z.string().nullish(),
  name: z.string().nullish(),
  arguments: z.string().nullish(),
  content: z.array(z.looseObject({ type: z.string(), text: z.string().nullish(), refusal: z.string().nullish() }))
    .nullish(),
  summary: z.array(z.looseObject({ text: z.string().nullish() })).nullish(),
});

type Item = z.infer<typeof itemSchema>;

const responseSchema = z.looseObject({
  status: z.string().nullish(),
  error: z.looseObject({ code: z.union([z.string(), z.number()]).nullish(), message: z.string().nullish() }).nullish(),
  incomplete_details: z.looseObject({ reason: z.string().nullish() }).nullish(),
  output: z.array(itemSchema).nullish(),
  usage: z.looseObject({
    input_tokens: count,
    output_tokens: count,
    total_tokens: count,
    input_tokens_details: z.looseObject({ cached_tokens: count }).nullish(),
    output_tokens_details: z.looseObject({ reasoning_tokens: count }).nullish(),
  }).nullish(),
});

type ResponseBody = z.infer<typeof responseSchema>;

const eventSchema = z.looseObject({
  type: z.string(),
  response: z.unknown().optional(),
  item: z.unknown().optional(),
  output_index: z.number().int().nullish(),
});

/** Events that hold the whole answer. */
const lastEvents = ["response.completed", "response.incomplete", "response.failed"];

/** A model behind the responses API. */
export function responsesModel(specification: ModelAgentSpecification, endpoint: Endpoint): Model {
  const learned: Learned = { rejected: new Map(), streaming: true };
  const switches: Switches = {
    thinking: responsesThinking(specification),
    temperature: specification.temperature === undefined ? [] : [{ temperature: specification.temperature }, {}],
    outputTokens: endpoint.maximumOutputTokens === undefined
      ? []
      : [{ max_output_tokens: endpoint.maximumOutputTokens }, {}],
    include: [{ include: ["reasoning.encrypted_content"] }, {}],
    store: [{ store: false }, {}],
  };

  async function send(question: ModelRequest, { members, stream, signal, onEvent }: Attempt): Promise<ModelAnswer> {
    const response = await endpoint.client.responses.create({
      model: specification.model,
      instructions: question.system,
      input: question.conversation.flatMap(inputOf),
      ...question.tools.length > 0 ? { tools: question.tools.map(toolOf) } : {},
      ...members,
      ...stream ? { stream: true } : {},
      // deno-lint-ignore no-explicit-any -- members beyond the package's types are what this is about
    } as any, { signal, timeout: endpoint.times.whole }).asResponse();
    const streams = stream && response.headers.get("content-type")?.includes("text/event-stream");
    const body = streams ? await wholeOf(response, endpoint, onEvent) : responseSchema.parse(await response.json());
    if (body.error) {
      throw APIError.generate(statusOf(body.error.code), { error: body.error }, undefined, response.headers);
    }
    if (!body.output) throw new ModelFailure("protocol", `${endpoint.url}: an answer without output`);
    return answerOf(body, body.output, question);
  }

  return {
    name: specification.model,
    endpoint: endpoint.url,
    async answer(question) {
      const offersTools = question.tools.length > 0;
      const forms: Switches = {
        ...switches,
        parallelCalls: offersTools ? [{ parallel_tool_calls: true }, {}] : [],
        toolChoice: offersTools && question.toolChoice === "none" ? [{ tool_choice: "none" }, {}] : [],
      };
      const { answer, milliseconds } = await request(
        endpoint,
        learned,
        forms,
        question,
        (attempt) => send(question, attempt),
      );
      return { ...answer, milliseconds };
    },
  };
}

/** Reads a stream to its last event, which repeats the whole answer. */
async function wholeOf(response: Response, endpoint: Endpoint, onEvent: () => void): Promise<ResponseBody> {
  const items: Item[] = [];
  for await (const value of Stream.fromSSEResponse<unknown>(response, new AbortController(), endpoint.client)) {
    onEvent();
    const event = eventSchema.parse(value);
    if (event.type === "response.output_item.done") {
      items[event.output_index ?? items.length] = itemSchema.parse(event.item);
    }
    if (!lastEvents.includes(event.type)) continue;
    const body = responseSchema.parse(event.response);
    // Some servers repeat nothing in the last event.
    return body.output && body.output.length > 0
      ? body
      : { ...body, output: items.filter((item) => item !== undefined) };
  }
  throw new ModelFailure("protocol", `${endpoint.url}: the stream ended before the answer did`, {
    whileStreaming: true,
  });
}

/** The status that an error in the body would have had. */
function statusOf(code: string | number | null | undefined): number {
  if (typeof code === "number") return code >= 400 && code < 600 ? code : 500;
  if (code === "rate_limit_exceeded") return 429;
  return code === "invalid_prompt" || code === "context_length_exceeded" ? 400 : 500;
}

function answerOf(body: ResponseBody, output: readonly Item[], question: ModelRequest): ModelAnswer {
  const contents = output.filter(({ type }) => type === "message").flatMap(({ content }) => content ?? []);
  const text = contents.map((part) => part.text ?? "").join("");
  const refusal = contents.map((part) => part.refusal ?? "").join("");
  const reasoning = output.filter(({ type }) => type === "reasoning")
    .flatMap(({ summary, content }) => [...content ?? [], ...summary ?? []]).map((part) => part.text ?? "").join("\n");
  const calls: RequestedCall[] = output.filter(({ type }) => type === "function_call")
    .map((item) => ({ id: item.call_id ?? "", name: item.name ?? "", arguments: item.arguments ?? "" }));
  const { usage } = body;
  return {
    text: text === "" ? refusal : text,
    reasoning,
    calls,
    usage: usageOf({
      prompt: usage?.input_tokens ?? undefined,
      completion: usage?.output_tokens ?? undefined,
      total: usage?.total_tokens ?? undefined,
      cached: usage?.input_tokens_details?.cached_tokens ?? undefined,
      reasoning: usage?.output_tokens_details?.reasoning_tokens ?? undefined,
    }, {
      system: question.system,
      tools: question.tools,
      conversation: question.conversation,
      reasoning,
      output: [text, refusal, ...calls.flatMap((call) => [call.name, call.arguments])].join("\n").trim(),
    }),
    finishReason: finishOf(body, calls.length > 0, refusal !== ""),
    milliseconds: 0,
    // Without reasoning, text and calls are all there is, and the trace has them already.
    ...output.some(({ type }) => type === "reasoning") ? { endpointItems: output } : {},
  };
}

function finishOf({ status, incomplete_details: details }: ResponseBody, hasCalls: boolean, refused: boolean): string {
  if (status === "incomplete") return details?.reason === "content_filter" ? "content_filter" : "length";
  if (refused && !hasCalls) return "refusal";
  return hasCalls ? "tool_calls" : "stop";
}

function toolOf({ name, description, inputSchema }: ModelRequest["tools"][number]): unknown {
  return { type: "function", name, description, parameters: inputSchema, strict: false };
}

function inputOf(item: ConversationItem): unknown[] {
  switch (item.kind) {
    case "user":
      return [{ role: "user", content: item.text }];
    case "result":
      return [{ type: "function_call_output", call_id: item.call, output: item.content }];
    case "assistant":
      return item.endpointItems ? returnedItems(item, item.endpointItems) : plainItems(item);
  }
}

function plainItems({ text, calls }: ConversationItem & { kind: "assistant" }): unknown[] {
  return [
    ...text === "" && calls.length > 0 ? [] : [{ role: "assistant", content: text === "" ? "(empty)" : text }],
    ...calls.map(({ id, name, arguments: args }) => ({ type: "function_call", call_id: id, name, arguments: args })),
  ];
}

/** The items as they came: reasoning is only accepted before what it led to. Calls have the trace's names and arguments. */
function returnedItems({ calls }: ConversationItem & { kind: "assistant" }, items: readonly unknown[]): unknown[] {
  let next = 0;
  return items.map((value) => {
    // `status` is the answer's, not the request's.
    const { status: _status, ...item } = value as Record<string, unknown>;
    if (item.type !== "function_call") return item;
    const call = calls[next++];
    return call ? { ...item, call_id: call.id, arguments: call.arguments } : item;
  });
}
