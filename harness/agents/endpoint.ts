/**
 * Where a model is asked, with which key, and how long and how often.
 * @module
 */
import OpenAI from "openai";
import { UserError } from "../user_error.ts";

/** OpenAI's own endpoint, asked where nobody says otherwise. */
export const defaultEndpoint = "https://api.openai.com/v1";

/** How long a request may take. All in milliseconds. */
export interface RequestTimes {
  /** From sending to the last byte. */
  readonly whole: number;
  /** From sending to the first event of a stream: a reasoning model may think for long before it says anything. */
  readonly first: number;
  /** Between two events of a stream. */
  readonly idle: number;
}

/** How often and how fast a failed request is sent again. */
export interface RetryPolicy {
  /** Requests in all, the first one included. */
  readonly attempts: number;
  /** Pause after the first failure, in milliseconds; doubles with each, and varies by a quarter either way. */
  readonly firstPause: number;
  /** Longest pause, in milliseconds; also where the endpoint asks for a longer one. */
  readonly longestPause: number;
}

/** Times that suit reasoning models. */
export const defaultTimes: RequestTimes = { whole: 1_800_000, first: 900_000, idle: 180_000 };

/** About two minutes of patience with an endpoint in trouble. */
export const defaultRetries: RetryPolicy = { attempts: 8, firstPause: 1_000, longestPause: 60_000 };

/** How an endpoint is reached. */
export interface EndpointSettings {
  /** Base URL; absent: `OPENAI_BASE_URL`, then OpenAI's own. */
  readonly endpoint?: string;
  /** Name of the environment variable that holds the key. */
  readonly keyVariable?: string;
  /** Reads the environment. */
  readonly environment?: (name: string) => string | undefined;
  readonly times?: RequestTimes;
  readonly retries?: RetryPolicy;
  /** Whether answers are streamed; an endpoint that cannot is asked without. */
  readonly streaming?: boolean;
  /** Most tokens of one answer; absent: the endpoint's own limit. */
  readonly maximumOutputTokens?: number;
}

/** An endpoint ready to be asked. */
export interface Endpoint {
  /** Base URL without credentials. */
  readonly url: string;
  readonly client: OpenAI;
  readonly times: RequestTimes;
  readonly retries: RetryPolicy;
  readonly streaming: boolean;
  readonly maximumOutputTokens: number | undefined;
  /** Where the key was looked for. */
  readonly keyVariable: string;
  readonly hasKey: boolean;
  /** Removes keys from a text of the endpoint's and makes one line of it. */
  readonly clean: (text: string) => string;
}

/**
 * The endpoint that settings and environment name.
 * @throws UserError for an address that is none or that holds credentials, and if OpenAI's own endpoint has no key
 */
export function openEndpoint(settings: EndpointSettings): Endpoint {
  const environment = settings.environment ?? ((name: string) => Deno.env.get(name));
  const url = endpointAddress(settings.endpoint, environment);
  const keyVariable = settings.keyVariable ?? "OPENAI_API_KEY";
  const key = environment(keyVariable)?.trim() || undefined;
  if (key === undefined && url === defaultEndpoint) {
    throw new UserError(
      `${keyVariable} is not set: a key is needed for ${new URL(url).host}; a local server needs none ` +
        "(--endpoint http://localhost:11434/v1)",
    );
  }
  const own = new URL(url).host === new URL(defaultEndpoint).host;
  const client = new OpenAI({
    apiKey: key ?? "none",
    baseURL: url,
    maxRetries: 0,
    logLevel: "off",
    fetch: async (input, init) => await withErrorMember(await fetch(input, init)),
    // Names of an account are for the provider that knows them, not for any server that speaks its language.
    organization: own ? environment("OPENAI_ORG_ID") ?? null : null,
    project: own ? environment("OPENAI_PROJECT_ID") ?? null : null,
    adminAPIKey: null,
    webhookSecret: null,
    ...key === undefined ? { defaultHeaders: { Authorization: null } } : {},
  });
  return {
    url,
    client,
    times: settings.times ?? defaultTimes,
    retries: settings.retries ?? defaultRetries,
    streaming: settings.streaming ?? true,
    maximumOutputTokens: settings.maximumOutputTokens,
    keyVariable,
    hasKey: key !== undefined,
    clean: (text) => cleaned(text, key),
  };
}

/**
 * Base URL of an endpoint: the one given, that of `OPENAI_BASE_URL`, or OpenAI's own; without a slash at its end.
 * @throws UserError for an address that is none, that is not HTTP, or that holds credentials
 */
export function endpointAddress(
  given: string | undefined,
  environment: (name: string) => string | undefined = (name) => Deno.env.get(name),
): string {
  const text = (given ?? environment("OPENAI_BASE_URL") ?? "").trim() || defaultEndpoint;
  const url = URL.parse(text);
  // The text is not repeated where it may hold a password.
  if (url?.username || url?.password) {
    throw new UserError("the endpoint's address holds credentials: give the key in an environment variable instead");
  }
  if (url === null || !["http:", "https:"].includes(url.protocol)) {
    throw new UserError(`the endpoint '${text.slice(0, 200)}' is no address: http://localhost:11434/v1 is one`);
  }
  if (url.search !== "" || url.hash !== "") {
    throw new UserError(`the endpoint '${url.origin}${url.pathname}' must be a base address, without ? and #`);
  }
  return url.href.replace(/\/+$/, "");
}

/** Whether an address is of this machine or of a private network, where nobody sends a bill by the token. */
export function isLocalEndpoint(url: string): boolean {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, "");
  if (["localhost", "::1", "0.0.0.0"].includes(host) || /\.(localhost|local)$/.test(host)) return true;
  if (/^\d+(\.\d+){3}$/.test(host)) return /^(127|10)\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\./.test(host);
  return host.includes(":") && /^(fd|fe80:)/.test(host);
}

/** Longest error body that is read, in characters. */
const readCharacters = 20_000;

/**
 * The package reads the reason of a failure from the member `error` only; servers built on other frameworks have `detail`
 * or `message` instead, and their reason would be lost.
 */
async function withErrorMember(response: Response): Promise<Response> {
  if (response.ok || !response.headers.get("content-type")?.includes("json")) return response;
  const text = await response.text();
  const headers = new Headers(response.headers);
  for (const name of ["content-length", "content-encoding"]) headers.delete(name);
  const { status } = response;
  return new Response(errorBody(text.slice(0, readCharacters)), { status, headers });
}

function errorBody(text: string): string {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return text;
  }
  if (typeof body === "object" && body !== null && "error" in body && body.error) return text;
  return JSON.stringify({ error: { message: JSON.stringify(body) } });
}

/** Longest text of an endpoint that is kept, in characters. */
const keptCharacters = 400;

function cleaned(text: string, key: string | undefined): string {
  const hidden = key === undefined || key.length < 4 ? text : text.replaceAll(key, "[key]");
  // Endpoints repeat keys in part, and error texts may carry headers.
  const masked = hidden
    .replace(/\b(sk|pk|key|gsk|xai|AIza)[-_][\w*.-]{6,}/g, "[key]")
    .replace(/\bAIza[\w-]{10,}/g, "[key]")
    .replace(/Bearer\s+[\w.~+/=*-]+/gi, "Bearer [key]");
  const line = masked.replace(/\s+/g, " ").trim();
  return line.length > keptCharacters ? `${line.slice(0, keptCharacters)}…` : line;
}
