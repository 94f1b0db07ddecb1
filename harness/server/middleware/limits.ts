/**
 * Limits on requests: how many, how large, how long.
 * @module
 */
import type { MiddlewareHandler } from "hono";
import type { ServerEnvironment } from "../environment.ts";
import { Problem } from "../problem.ts";

/** Requests per minute for each token or address. */
export interface RateLimits {
  /** GET and HEAD. */
  readonly reads: number;
  /** Everything else. */
  readonly writes: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** Clients that are remembered; the least recent are forgotten first, which only ever gives them more. */
const rememberedClients = 10_000;

/** Token buckets: a client may use a minute's requests at once, then they come back one by one. */
export function rateLimit(limits: RateLimits, now: () => number = Date.now): MiddlewareHandler<ServerEnvironment> {
  const buckets = new Map<string, Bucket>();
  return async (context, next) => {
    const isRead = context.req.method === "GET" || context.req.method === "HEAD";
    const limit = isRead ? limits.reads : limits.writes;
    const key = `${isRead ? "r" : "w"} ${context.var.identity.name}`;
    const at = now();
    const bucket = buckets.get(key) ?? { tokens: limit, at };
    bucket.tokens = Math.min(limit, bucket.tokens + ((at - bucket.at) / 60_000) * limit);
    bucket.at = at;
    buckets.delete(key);
    buckets.set(key, bucket);
    if (buckets.size > rememberedClients) buckets.delete(buckets.keys().next().value!);
    if (bucket.tokens < 1) {
      const seconds = Math.max(1, Math.ceil(((1 - bucket.tokens) / limit) * 60));
      throw new Problem("rate-limited", `at most ${limit} such requests a minute`, { "Retry-After": String(seconds) });
    }
    bucket.tokens--;
    await next();
  };
}

/** How large a body may be and how long it may take to arrive. */
export interface BodyLimits {
  readonly bytes: number;
  /** Bytes of a plugin's files as JSON; absent: as of any body. */
  readonly pluginBytes?: number;
  readonly milliseconds: number;
}

/** Reads a body whole, within its limits, and sees to it that it is JSON before anything else looks at it. */
export function readBody({ bytes, milliseconds }: BodyLimits): MiddlewareHandler<ServerEnvironment> {
  return async (context, next) => {
    const { raw } = context.req;
    if (raw.body === null) {
      if (["POST", "PUT", "PATCH"].includes(raw.method)) context.req.raw = withBody(raw, "{}");
      return await next();
    }
    const declared = Number(raw.headers.get("content-length") ?? 0);
    if (declared > bytes) throw tooLarge(bytes);
    const text = await readText(raw.body, bytes, milliseconds);
    if (text.trim() === "") context.req.raw = withBody(raw, "{}");
    else {
      const type = (raw.headers.get("content-type") ?? "").split(";")[0].trim().toLowerCase();
      if (type !== "application/json") {
        throw new Problem("unsupported-media-type", "send the body as JSON with Content-Type: application/json");
      }
      if (!isJson(text)) throw new Problem("bad-request", "the body is no JSON");
      context.req.raw = withBody(raw, text);
    }
    await next();
  };
}

function withBody(request: Request, text: string): Request {
  const headers = new Headers(request.headers);
  headers.set("content-type", "application/json");
  headers.delete("content-length");
  // without its signal: Deno aborts that of a request that was answered, too, and warns of it when it is looked at
  const { method, url } = request;
  return new Request(url, { method, headers, body: text });
}

async function readText(body: ReadableStream<Uint8Array>, bytes: number, milliseconds: number): Promise<string> {
  const reader = body.getReader();
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new Problem("request-timeout", `the body did not arrive within ${milliseconds / 1000} s`)),
    milliseconds,
  );
  late.promise.catch(() => {});
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), late.promise]);
      if (done) break;
      length += value.length;
      if (length > bytes) throw tooLarge(bytes);
      chunks.push(value);
    }
  } catch (error) {
    reader.cancel().catch(() => {});
    if (error instanceof Problem) throw error;
    throw new Problem("bad-request", "the body broke off");
  } finally {
    clearTimeout(timer);
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return new TextDecoder().decode(whole);
}

function tooLarge(bytes: number): Problem {
  return new Problem("too-large", `a body has at most ${bytes} bytes`, { Connection: "close" });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Seconds that a request may ask to wait beside the usual time. */
const longestWait = 60;

/**
 * Answers for a handler that takes too long. A stream of events takes as long as it likes, and so do a run's end and the
 * checks of a plugin, which have limits of their own.
 * @param milliseconds within which an answer begins
 * @param prefix where the API lies
 */
export function answerInTime(milliseconds: number, prefix: string): MiddlewareHandler<ServerEnvironment> {
  const unlimited = new RegExp(`^${prefix}/(plugins|runs/[^/]+/(events|finish|cancel|tools/[^/]+))$`);
  return async (context, next) => {
    if (unlimited.test(context.req.path)) return await next();
    const waits = context.req.query("wait") !== undefined;
    const late = Promise.withResolvers<never>();
    late.promise.catch(() => {});
    const timer = setTimeout(() => {
      late.reject(new Problem("timeout", "the server did not answer in time", { "Retry-After": "5" }));
    }, milliseconds + (waits ? 1000 * longestWait : 0));
    try {
      await Promise.race([next(), late.promise]);
    } finally {
      clearTimeout(timer);
    }
  };
}
