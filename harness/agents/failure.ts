/**
 * What an error of the openai package, of the network or of an endpoint means.
 * @module
 */
import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from "openai";
import { z } from "zod";
import { messageOf } from "../user_error.ts";
import type { Endpoint } from "./endpoint.ts";
import { type FailureKind, ModelFailure } from "./model.ts";

/** Words by which endpoints say that a conversation is too long. */
const overflowWords =
  /context[_ ](length|window|size)|maximum context|context_length_exceeded|too many (input )?tokens|prompt is too long|exceeds? the (available |model'?s )?(context|maximum)|input is too long|reduce the length/i;
const noToolsWords =
  /(does|do) not support (tools?|function|tool[_ -]?(calls?|calling|use))|tools? (is|are) not supported|no endpoints found that support tool|tool[_ -]?call(ing|s)? (is )?not supported|enable-auto-tool-choice/i;
const quotaWords =
  /insufficient_quota|exceeded your current quota|billing|insufficient (balance|credits?|funds)|payment/i;
/** Errors inside a stream have no status. */
const keyWords = /invalid_api_key|incorrect api key|unauthorized/i;
const modelWords = /model/i;

/** What an error of an endpoint says: its status, and the texts in which it says why. */
interface EndpointComplaint {
  readonly status: number | undefined;
  /** Message, code and type, for recognising words. */
  readonly words: string;
  readonly parameter: string | undefined;
}

function complaintOf(error: APIError): EndpointComplaint {
  const body = error.error as Record<string, unknown> | undefined;
  const words = [error.message, error.code, error.type, typeof body === "object" ? JSON.stringify(body) : body]
    .filter((word) => typeof word === "string").join(" ");
  // Errors inside a stream have no status; some endpoints give it as code.
  const code = typeof body?.code === "number" && body.code >= 400 && body.code < 600 ? body.code : undefined;
  return { status: error.status ?? code, words, parameter: typeof error.param === "string" ? error.param : undefined };
}

function kindOf({ status, words }: EndpointComplaint): FailureKind {
  if (overflowWords.test(words) && (status === undefined || status < 500)) return "context-overflow";
  if (noToolsWords.test(words)) return "no-tools";
  if (status === 402 || (quotaWords.test(words) && (status === 429 || status === 403))) return "quota";
  if (status === 401 || status === 403) return "authentication";
  if (status === 404 || status === 405) return modelWords.test(words) ? "unknown-model" : "unknown-route";
  if (status === 408 || status === 504) return "timeout";
  if (status === 409 || status === 425 || status === 429) return "rate-limit";
  if (status === undefined && keyWords.test(words)) return "authentication";
  if (status === undefined && /model_not_found/i.test(words)) return "unknown-model";
  if (status === undefined || status >= 500) return "server";
  if (
    status === 400 && /model/i.test(words) &&
    /not (found|exist)|does not exist|unknown model|invalid model/i.test(words)
  ) {
    return "unknown-model";
  }
  return "rejected";
}

/** Pause that an endpoint asks for in its headers, in milliseconds. */
export function retryAfter(headers: Headers | undefined, now: number = Date.now()): number | undefined {
  const milliseconds = Number.parseFloat(headers?.get("retry-after-ms") ?? "");
  if (milliseconds >= 0) return milliseconds;
  const text = headers?.get("retry-after");
  if (!text) return undefined;
  const seconds = Number(text);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/**
 * The failure that an error means, in one line that names the endpoint and what to do.
 * @param whileStreaming whether the answer had begun
 */
export function failureOf(error: unknown, endpoint: Endpoint, whileStreaming = false): ModelFailure {
  if (error instanceof ModelFailure) return error;
  const { url } = endpoint;
  if (error instanceof APIUserAbortError || (error instanceof DOMException && error.name === "AbortError")) {
    return new ModelFailure("cancelled", "the request was cancelled");
  }
  if (error instanceof APIConnectionTimeoutError) return new ModelFailure("timeout", `${url} did not answer in time`);
  if (error instanceof APIConnectionError || (error instanceof TypeError && !(error instanceof APIError))) {
    const reason = endpoint.clean(deepestMessage(error));
    const text = whileStreaming ? `the connection to ${url} broke` : `cannot reach ${url}`;
    return new ModelFailure("connection", `${text}: ${reason}`, { whileStreaming });
  }
  if (error instanceof APIError) {
    const complaint = complaintOf(error);
    const kind = kindOf(complaint);
    return new ModelFailure(kind, `${phraseOf(kind, endpoint)}: ${endpoint.clean(error.message)}`, {
      status: complaint.status,
      parameter: complaint.parameter,
      retryAfterMilliseconds: retryAfter(error.headers),
      whileStreaming,
    });
  }
  // Broken JSON, a body that ends early: not what the API promises.
  const reason = error instanceof z.ZodError
    ? `${error.issues[0]?.path.map(String).join(".") || "body"}: ${error.issues[0]?.message}`
    : messageOf(error);
  return new ModelFailure("protocol", `${url} sent no answer of this API: ${endpoint.clean(reason)}`, {
    whileStreaming,
  });
}

function phraseOf(kind: FailureKind, { url, keyVariable, hasKey }: Endpoint): string {
  switch (kind) {
    case "authentication":
      return hasKey ? `${url} does not accept the key of ${keyVariable}` : `${url} wants a key: set ${keyVariable}`;
    case "quota":
      return `the account at ${url} has nothing left to spend`;
    case "unknown-model":
      return `${url} does not know the model`;
    case "unknown-route":
      return `there is no such API at ${url} (base addresses end in /v1 as a rule)`;
    case "no-tools":
      return `the model at ${url} takes no tools, which the benchmark needs`;
    case "context-overflow":
      return "the conversation is longer than the model's context";
    case "rate-limit":
      return `${url} has too many requests`;
    case "server":
      return `${url} failed`;
    case "timeout":
      return `${url} did not answer in time`;
    default:
      return `${url} refused the request`;
  }
}

/** Message of the first cause: the package says "Connection error.", the system says why. */
function deepestMessage(error: unknown): string {
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Error && current.cause !== undefined; depth++) {
    current = current.cause;
  }
  return messageOf(current);
}
