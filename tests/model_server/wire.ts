/**
 * The two APIs on the wire: reading a request, and an answer as one body or as the chunks of a stream.
 * @module
 */
import type { Behaviour, Question, Step } from "./script.ts";

/** Which of the APIs a request speaks. */
export type Api = "chat" | "responses";

// deno-lint-ignore no-explicit-any -- requests of any shape come in; what is not there reads as undefined
type Body = any;

/** The question in a request. */
export function questionOf(api: Api, body: Body): Question {
  const entries: Body[] = (api === "chat" ? body.messages : body.input) ?? [];
  const isModels = (entry: Body) =>
    entry.role === "assistant" || entry.type === "function_call" || entry.type === "reasoning" ||
    (entry.type === "message" && entry.role === "assistant");
  // In the responses API a turn is several items in a row.
  const turn = api === "chat"
    ? entries.filter(isModels).length
    : entries.filter((entry, index) => isModels(entry) && !(index > 0 && isModels(entries[index - 1]))).length;
  const system = api === "chat"
    ? entries.find(({ role }) => role === "system")?.content ?? ""
    : body.instructions ?? "";
  const last = entries.at(-1);
  return {
    turn,
    system,
    task: entries.find(({ role }) => role === "user")?.content ?? "",
    last: last?.content ?? last?.output ?? "",
    tools: (body.tools ?? []).map((tool: Body) => tool.function?.name ?? tool.name),
  };
}

/** An answer with what the endpoint adds to it. */
export interface Answer {
  readonly step: Step;
  readonly model: string;
  /** Distinguishes the answers of a conversation. */
  readonly turn: number;
  /** Characters of the request. */
  readonly requestCharacters: number;
  readonly behaviour: Behaviour;
}

function callsOf({ step, turn }: Answer): { id: string; name: string; arguments: string }[] {
  return step.calls.map(({ id, name, arguments: value }, index) => ({
    id: id ?? `call-${turn + 1}-${index + 1}`,
    name,
    arguments: typeof value === "string" ? value : JSON.stringify(value ?? {}),
  }));
}

function usageOf({ step, requestCharacters }: Answer) {
  if (step.usage === null) return null;
  const prompt = Math.ceil(requestCharacters / 4);
  const reasoning = Math.ceil(step.reasoning.length / 4);
  const output = JSON.stringify([step.text, step.calls]).length;
  return step.usage ?? {
    prompt,
    completion: reasoning + Math.ceil(output / 4),
    cached: Math.floor(prompt / 2),
    reasoning,
    total: undefined,
  };
}

function chatUsage(answer: Answer) {
  const usage = usageOf(answer);
  return usage && {
    prompt_tokens: usage.prompt,
    completion_tokens: usage.completion,
    total_tokens: usage.total ?? usage.prompt + usage.completion,
    prompt_tokens_details: { cached_tokens: usage.cached },
    completion_tokens_details: { reasoning_tokens: usage.reasoning },
  };
}

function finishOf({ step }: Answer): string {
  return step.finish ?? (step.calls.length > 0 ? "tool_calls" : "stop");
}

const head = (model: string) => ({ id: "chatcmpl-scripted", created: 0, model });

/** A chat completion. */
function chatBody(answer: Answer): unknown {
  const { step, model, behaviour } = answer;
  const calls = callsOf(answer).map(({ id, ...call }) => ({ id, type: "function", function: call }));
  const usage = chatUsage(answer);
  return {
    ...head(model),
    object: "chat.completion",
    choices: [{
      index: 0,
      message: {
        role: "assistant",
        content: step.text === "" ? null : step.text,
        ...step.refusal === undefined ? {} : { refusal: step.refusal },
        ...step.reasoning === "" ? {} : { [behaviour.reasoningField]: step.reasoning },
        ...calls.length > 0 ? { tool_calls: calls } : {},
      },
      finish_reason: finishOf(answer),
    }],
    ...usage ? { usage } : {},
  };
}

function pieces(text: string, length: number): string[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, i) => text.slice(i * length, (i + 1) * length));
}

/** Chunks of a chat completion; calls come in pieces, all at the same time. */
function chatChunks(answer: Answer, wantsUsage: boolean): unknown[] {
  const { step, model, behaviour } = answer;
  const { chunkCharacters, reasoningField, callIndex } = behaviour;
  const chunk = (delta: unknown, finish: string | null = null) => ({
    ...head(model),
    object: "chat.completion.chunk",
    choices: [{ index: 0, delta, finish_reason: finish }],
  });
  const calls = callsOf(answer);
  const numbered = (index: number) => callIndex === "none" ? {} : { index: callIndex === "zero" ? 0 : index };
  const starts = (call: (typeof calls)[number], index: number) =>
    chunk({
      tool_calls: [{ ...numbered(index), id: call.id, type: "function", function: { name: call.name, arguments: "" } }],
    });
  const parts = (call: (typeof calls)[number], index: number) =>
    pieces(call.arguments, chunkCharacters).map((text) =>
      chunk({ tool_calls: [{ ...numbered(index), function: { arguments: text } }] })
    );
  // With indices, pieces of different calls may be mixed; without, each call must be whole before the next.
  const callChunks = callIndex === "counted"
    ? [...calls.map(starts), ...mixed(calls.map(parts))]
    : calls.flatMap((call, index) => [starts(call, index), ...parts(call, index)]);
  const usage = wantsUsage ? chatUsage(answer) : null;
  return [
    chunk({ role: "assistant", content: "" }),
    ...pieces(step.reasoning, chunkCharacters).map((text) => chunk({ [reasoningField]: text })),
    ...pieces(step.text, chunkCharacters).map((text) => chunk({ content: text })),
    ...step.refusal === undefined ? [] : [chunk({ refusal: step.refusal })],
    ...callChunks,
    chunk({}, finishOf(answer)),
    ...usage ? [{ ...head(model), object: "chat.completion.chunk", choices: [], usage }] : [],
  ];
}

/** Takes one of each list in turn. */
function mixed<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}

/** A response. */
function responseBody(answer: Answer): Body {
  const { step, model, turn } = answer;
  const usage = usageOf(answer);
  const finish = finishOf(answer);
  const incomplete = finish === "length" || finish === "content_filter";
  const content = [
    ...step.text === "" ? [] : [{ type: "output_text", text: step.text, annotations: [] }],
    ...step.refusal === undefined ? [] : [{ type: "refusal", refusal: step.refusal }],
  ];
  return {
    id: `resp-${turn}`,
    object: "response",
    created_at: 0,
    model,
    status: incomplete ? "incomplete" : "completed",
    error: null,
    incomplete_details: incomplete ? { reason: finish === "length" ? "max_output_tokens" : "content_filter" } : null,
    output: [
      ...step.reasoning === "" ? [] : [{
        id: `rs-${turn}`,
        type: "reasoning",
        summary: [{ type: "summary_text", text: step.reasoning }],
        encrypted_content: `sealed-${turn}`,
      }],
      ...content.length === 0
        ? []
        : [{ id: `msg-${turn}`, type: "message", role: "assistant", status: "completed", content }],
      ...callsOf(answer).map((call) => ({
        id: `fc-${call.id}`,
        type: "function_call",
        status: "completed",
        call_id: call.id,
        name: call.name,
        arguments: call.arguments,
      })),
    ],
    usage: usage && {
      input_tokens: usage.prompt,
      output_tokens: usage.completion,
      total_tokens: usage.prompt + usage.completion,
      input_tokens_details: { cached_tokens: usage.cached },
      output_tokens_details: { reasoning_tokens: usage.reasoning },
    },
  };
}

/** Events of a response. */
function responseChunks(answer: Answer): { type: string }[] {
  const body = responseBody(answer);
  const last = body.status === "incomplete" ? "response.incomplete" : "response.completed";
  const deltas = pieces(answer.step.text, answer.behaviour.chunkCharacters)
    .map((delta) => ({ type: "response.output_text.delta", delta, output_index: 0 }));
  return [
    { type: "response.created", ...{ response: { ...body, status: "in_progress", output: [], usage: null } } },
    ...deltas,
    ...body.output.map((item: unknown, index: number) => ({
      type: "response.output_item.done",
      output_index: index,
      item,
    })),
    { type: last, ...{ response: body } },
  ];
}

/** The answer as one body. */
export function wholeBody(api: Api, answer: Answer): unknown {
  return api === "chat" ? chatBody(answer) : responseBody(answer);
}

/** The answer as the events of a stream, as text. @param wantsUsage whether the request asked for the usage */
export function streamEvents(api: Api, answer: Answer, wantsUsage: boolean): string[] {
  if (api === "responses") {
    return responseChunks(answer).map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  }
  return [...chatChunks(answer, wantsUsage).map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`), "data: [DONE]\n\n"];
}
