/**
 * A model server that speaks chat completions and responses and answers what it is told to: for tests, soaks and demos
 * without a model. It listens on this machine only.
 * @module
 */
import { delay } from "../../harness/agents/delay.ts";
import { type Behaviour, behaviourSchema, type Fault, type Responder, scripted, scriptSchema } from "./script.ts";
import type { ScriptSource, Step } from "./script.ts";
import { type Answer, type Api, questionOf, streamEvents, wholeBody } from "./wire.ts";

/** A request as it came. */
export interface ReceivedRequest {
  readonly api: Api;
  readonly authorization: string | null;
  // deno-lint-ignore no-explicit-any -- tests look into bodies of any shape
  readonly body: any;
}

/** A running server. */
export interface ModelServer {
  /** Base address, as `--endpoint` takes it. */
  readonly url: string;
  /** Requests for an answer, oldest first; at most the newest thousand. */
  readonly requests: readonly ReceivedRequest[];
  close(): Promise<void>;
}

/** How a server is started. */
export interface ModelServerOptions {
  /** 0: any free one. */
  readonly port?: number;
  readonly behaviour?: Partial<Behaviour>;
}

/** Requests that are kept for tests to look at. */
const keptRequests = 1000;

const apis: Readonly<Record<string, Api>> = { "/v1/chat/completions": "chat", "/v1/responses": "responses" };

/** Starts a server with a script. */
export function startScriptedServer(source: ScriptSource, options: ModelServerOptions = {}): ModelServer {
  const script = scriptSchema.parse(source);
  return startModelServer(scripted(script), { ...options, behaviour: { ...script.behaviour, ...options.behaviour } });
}

/** Starts a server. */
export function startModelServer(respond: Responder, options: ModelServerOptions = {}): ModelServer {
  const behaviour = { ...behaviourSchema.parse({}), ...options.behaviour };
  const requests: ReceivedRequest[] = [];
  const attempts = new Map<string, number>();
  const closing = new AbortController();

  async function handle(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const authorization = request.headers.get("authorization");
    if (behaviour.key !== undefined && authorization !== `Bearer ${behaviour.key}`) {
      const given = authorization?.replace("Bearer ", "") ?? "";
      return failure(401, { message: `Incorrect API key provided: ${given}.`, code: "invalid_api_key" });
    }
    if (pathname === "/v1/models") {
      return Response.json({ object: "list", data: (behaviour.models ?? []).map((id) => ({ id, object: "model" })) });
    }
    const api = apis[pathname];
    if (api === undefined || request.method !== "POST") return failure(404, { message: `no route ${pathname}` });
    const text = await request.text();
    const body = JSON.parse(text);
    requests.push({ api, authorization, body });
    if (requests.length > keptRequests) requests.shift();
    const refusal = refusalOf(behaviour, body, text);
    if (refusal) return refusal;
    const question = questionOf(api, body);
    const step = await respond(question);
    const place = `${question.task}\n${question.turn}`;
    const attempt = attempts.get(place) ?? 0;
    const fault = step.faults[attempt];
    if (step.faults.length > 0) attempts.set(place, attempt + 1);
    const answer: Answer = {
      step,
      model: String(body.model),
      turn: question.turn,
      requestCharacters: text.length,
      behaviour,
    };
    return await send(api, answer, body, fault, closing.signal);
  }

  const server = Deno.serve(
    {
      port: options.port ?? 0,
      hostname: "127.0.0.1",
      onListen: () => {},
      onError: () => failure(500, { message: "defect" }),
    },
    handle,
  );
  return {
    url: `http://127.0.0.1:${server.addr.port}/v1`,
    requests,
    async close() {
      closing.abort();
      await server.shutdown();
    },
  };
}

function failure(
  status: number,
  error: { message: string; code?: string | number; param?: string },
  headers: Record<string, string> = {},
): Response {
  return Response.json({ error: { type: "invalid_request_error", ...error } }, { status, headers });
}

/** The answer to a request that this endpoint does not take. */
function refusalOf(behaviour: Behaviour, body: Record<string, unknown>, text: string): Response | null {
  const { models, refused, streams, tools, contextCharacters } = behaviour;
  if (models && !models.includes(String(body.model))) {
    return failure(404, { message: `The model '${body.model}' does not exist`, code: "model_not_found" });
  }
  const member = refused.find((name) => name in body || (name === "reasoning_content" && text.includes(`"${name}"`)));
  if (member !== undefined) return failure(400, { message: `Unrecognized request argument supplied: ${member}` });
  if (streams === "refused" && body.stream === true) return failure(400, { message: "stream is not supported" });
  if (!tools && body.tools) return failure(400, { message: `${body.model} does not support tools` });
  if (contextCharacters !== undefined && text.length > contextCharacters) {
    const message = `This model's maximum context length is ${contextCharacters} characters; yours has ${text.length}`;
    return failure(400, { message, code: "context_length_exceeded" });
  }
  return null;
}

async function send(
  api: Api,
  answer: Answer,
  body: { stream?: boolean; stream_options?: { include_usage?: boolean } },
  fault: Fault | undefined,
  closing: AbortSignal,
): Promise<Response> {
  switch (fault?.kind) {
    case "status": {
      const { status, message, code, param, body: other, retryAfter, retryAfterMilliseconds } = fault;
      if (other !== undefined) return Response.json(other, { status });
      return failure(status, { message, code, param }, {
        ...retryAfter === undefined ? {} : { "retry-after": retryAfter },
        ...retryAfterMilliseconds === undefined ? {} : { "retry-after-ms": retryAfterMilliseconds },
      });
    }
    case "broken-json":
      return new Response('{"choices": [{"message": {"content": "cut', {
        headers: { "content-type": "application/json" },
      });
    case "slow":
      await delay(fault.milliseconds, closing);
      break;
  }
  const streaming = body.stream === true && answer.behaviour.streams === "yes";
  if (fault?.kind === "error-inside") {
    const text = JSON.stringify({ error: { message: fault.message, code: fault.code } });
    return streaming ? stream([`data: ${text}\n\n`], fault, closing) : new Response(text);
  }
  if (streaming) {
    return stream(streamEvents(api, answer, body.stream_options?.include_usage === true), fault, closing);
  }
  if (fault?.kind === "reset" || fault?.kind === "stall") {
    const text = JSON.stringify(wholeBody(api, answer));
    return stream([text.slice(0, 20)], { ...fault, chunks: 1 }, closing, "application/json");
  }
  return Response.json(wholeBody(api, answer));
}

/** A stream that ends, breaks or stalls where its fault says. */
function stream(
  events: readonly string[],
  fault: Fault | undefined,
  closing: AbortSignal,
  type = "text/event-stream",
): Response {
  const encoder = new TextEncoder();
  const limit = fault && "chunks" in fault ? Math.min(fault.chunks, events.length) : events.length;
  const gone = new AbortController();
  let next = 0;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (next < limit) return controller.enqueue(encoder.encode(events[next++]));
      if (fault?.kind === "stall") await delay(3_600_000, AbortSignal.any([closing, gone.signal]));
      if (fault?.kind === "reset") controller.error(new Error("scripted reset"));
      else controller.close();
    },
    cancel() {
      gone.abort();
    },
  }, { highWaterMark: 0 });
  return new Response(body, { headers: { "content-type": type } });
}

export type { Step };
