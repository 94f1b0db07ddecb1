/**
 * A client of the server's API, for commands that work through a server.
 * @module
 */
import { z } from "zod";
import { type EndReason, endReasons, traceEntrySchema, type TraceEvent } from "./runs/trace.ts";
import type { RunSpecification } from "./runs/specification.ts";
import { messageOf, UserError } from "./user_error.ts";

const runSchema = z.object({
  run: z.string().nullable(),
  key: z.string().nullable(),
  agent: z.string(),
  status: z.enum(["queued", "running", "finished", "interrupted", "infrastructure", "cancelled"]),
  endReason: z.enum(endReasons).nullable(),
  message: z.string().nullable(),
  score: z.object({
    correct: z.boolean(),
    verdict: z.string(),
    cycles: z.number().nullable(),
    speedup: z.number().nullable(),
    rooflineFraction: z.number().nullable(),
    flags: z.array(z.string()),
    kernelHash: z.string(),
    evaluation: z.string(),
  }).nullable(),
});

/** A run as a server tells it. */
export type RemoteRun = z.infer<typeof runSchema> & { readonly endReason: EndReason | null };

const tokenSchema = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(z.enum(["read", "submit", "admin"])),
  created: z.string(),
  expires: z.string().nullable(),
  revoked: z.string().nullable(),
});

/** A token as a server tells it, without its text. */
export type RemoteToken = z.infer<typeof tokenSchema>;

const problemSchema = z.object({ code: z.string(), detail: z.string() });
const eventPlaceSchema = z.object({ sequence: z.number().int().nonnegative(), at: z.string() });

/** Times that a request is sent again where the server cannot be reached or is busy. */
const maximumTries = 8;

/** Seconds between two tries at most. */
const longestPause = 30;

/** Milliseconds without a byte after which a stream of events counts as broken; the server writes every 15 s. */
const silenceMilliseconds = 45_000;

/** How a run is followed. */
export interface FollowOptions {
  /** Stops the run at the server. */
  readonly signal?: AbortSignal;
  /** Told of every event, in order, none twice. */
  readonly onEvent?: (event: TraceEvent) => void;
}

/** A server's API. */
export class ServerClient {
  readonly #base: string;

  /**
   * @param server its address: `http://localhost:8000`
   * @param token with the scope that the calls need
   * @throws UserError for an address that is none
   */
  constructor(server: string, private readonly token?: string) {
    let url: URL;
    try {
      url = new URL(server);
    } catch {
      throw new UserError(`'${server}' is no address of a server: write http://HOST:PORT`);
    }
    if (url.protocol !== "http:" && url.protocol !== "https:") {
      throw new UserError(`'${server}' is no address of a server: write http://HOST:PORT`);
    }
    this.#base = `${url.href.replace(/\/+$/, "")}/api/v1`;
  }

  /**
   * Looks whether there is a server at all, without waiting for one that is away.
   * @throws UserError if it cannot be reached, or lets nobody read without another token
   */
  async greet(): Promise<void> {
    await (await this.#send("GET", "/plugins", undefined, { tries: 1 })).body?.cancel();
  }

  /**
   * Starts a run, or resumes it; a finished one is returned as it is.
   * @throws UserError if the server refuses or cannot be reached
   */
  async startRun(specification: RunSpecification): Promise<RemoteRun> {
    return runSchema.parse(await this.#json("POST", "/runs", specification));
  }

  /** A run by its identifier or key. @throws UserError as `startRun` */
  async run(id: string): Promise<RemoteRun> {
    return runSchema.parse(await this.#json("GET", `/runs/${encodeURIComponent(id)}`));
  }

  /** Stops a run; it can be resumed. @throws UserError as `startRun` */
  async cancelRun(id: string): Promise<RemoteRun> {
    return runSchema.parse(await this.#json("POST", `/runs/${encodeURIComponent(id)}/cancel`));
  }

  /**
   * Starts a run and follows it until it ends, over broken connections and restarts of the server.
   * @throws UserError as `startRun`
   */
  async conductRun(specification: RunSpecification, { signal, onEvent }: FollowOptions = {}): Promise<RemoteRun> {
    let run = await this.startRun(specification);
    let next = 0;
    const stop = () => void this.cancelRun(run.key!).catch(() => {}); // it may have ended by itself
    signal?.addEventListener("abort", stop, { once: true });
    if (signal?.aborted) stop();
    try {
      for (let failures = 0;;) {
        try {
          const settled = await this.#follow(run.key!, next, (event) => {
            next = event.sequence + 1;
            failures = 0;
            onEvent?.(event);
          });
          run = settled ?? await this.run(run.key!);
          if (run.status !== "queued" && run.status !== "running") return run;
          await pause(1);
        } catch (error) {
          if (++failures >= maximumTries) throw error;
          await pause(Math.min(longestPause, 2 ** failures / 2));
        }
      }
    } finally {
      signal?.removeEventListener("abort", stop);
    }
  }

  /** All tokens. @throws UserError as `startRun` */
  async tokens(): Promise<RemoteToken[]> {
    return z.object({ items: z.array(tokenSchema) }).parse(await this.#json("GET", "/tokens")).items;
  }

  /** Makes a token. @throws UserError as `startRun` */
  async createToken(
    wanted: { readonly name: string; readonly scopes: readonly string[]; readonly expires?: string },
  ): Promise<RemoteToken & { readonly token: string }> {
    return tokenSchema.extend({ token: z.string() }).parse(await this.#json("POST", "/tokens", wanted));
  }

  /** Revokes a token. @throws UserError as `startRun` */
  async revokeToken(id: string): Promise<RemoteToken> {
    return tokenSchema.parse(await this.#json("DELETE", `/tokens/${encodeURIComponent(id)}`));
  }

  /** Follows a stream to its end. Returns the run where the server says that it has ended. */
  async #follow(key: string, from: number, onEvent: (event: TraceEvent) => void): Promise<RemoteRun | null> {
    const broken = new AbortController();
    const response = await this.#send("GET", `/runs/${key}/events?from=${from}`, undefined, {
      headers: { Accept: "text/event-stream" },
      signal: broken.signal,
    });
    const silent = () => setTimeout(() => broken.abort(new UserError("the server fell silent")), silenceMilliseconds);
    let timer = silent();
    let rest = "";
    try {
      for await (const text of response.body!.pipeThrough(new TextDecoderStream())) {
        clearTimeout(timer);
        timer = silent();
        const messages = (rest + text).split("\n\n");
        rest = messages.pop()!;
        for (const message of messages) {
          const { event, data } = readMessage(message);
          if (data === "") continue;
          if (event === "settled") return runSchema.parse(JSON.parse(data));
          onEvent(readEvent(JSON.parse(data)));
        }
      }
      return null;
    } finally {
      clearTimeout(timer);
      broken.abort();
    }
  }

  async #json(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await this.#send(method, path, body);
    return await response.json();
  }

  /** Sends a request, again where the server is busy or away. */
  async #send(
    method: string,
    path: string,
    body?: unknown,
    options: {
      readonly headers?: Record<string, string>;
      readonly signal?: AbortSignal;
      /** Times that it is sent at most. */
      readonly tries?: number;
    } = {},
  ): Promise<Response> {
    const mostTries = options.tries ?? maximumTries;
    for (let tries = 1;; tries++) {
      let response: Response;
      try {
        response = await fetch(this.#base + path, {
          method,
          headers: {
            ...body === undefined ? {} : { "Content-Type": "application/json" },
            ...this.token === undefined ? {} : { Authorization: `Bearer ${this.token}` },
            ...options.headers,
          },
          body: body === undefined ? undefined : JSON.stringify(body),
          signal: options.signal,
        });
      } catch (error) {
        if (tries >= mostTries) {
          throw new UserError(`the server ${this.#base} cannot be reached: ${messageOf(error)}`);
        }
        await pause(Math.min(longestPause, 2 ** tries / 4));
        continue;
      }
      if (response.ok) return response;
      const problem = problemSchema.safeParse(await response.json().catch(() => null)).data;
      const isBusy = response.status === 429 || response.status === 503;
      if (!isBusy || tries >= mostTries) {
        throw new UserError(`the server refused: ${problem?.detail ?? `status ${response.status}`}`);
      }
      await pause(Math.min(longestPause, Number(response.headers.get("retry-after") ?? 1)));
    }
  }
}

function readMessage(message: string): { readonly event: string; readonly data: string } {
  const field = (name: string) =>
    message.split("\n").filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1).trim())
      .join("\n");
  return { event: field("event"), data: field("data") };
}

/** @throws UserError if the server tells something else than an event */
function readEvent({ sequence, at, ...entry }: Record<string, unknown>): TraceEvent {
  const place = eventPlaceSchema.safeParse({ sequence, at });
  const checked = traceEntrySchema.safeParse(entry);
  if (!place.success || !checked.success) {
    throw new UserError("the server told an event that this version does not know");
  }
  return { ...checked.data, ...place.data };
}

function pause(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1000 * seconds));
}
