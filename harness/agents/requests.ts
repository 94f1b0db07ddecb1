/**
 * Sending one request until it is answered: pauses between attempts, times that run out, and switches that the endpoint
 * does not know.
 * @module
 */
import { delay } from "./delay.ts";
import type { Endpoint } from "./endpoint.ts";
import { failureOf } from "./failure.ts";
import { ModelFailure, type ModelNote, type ModelRequest, passingFailures } from "./model.ts";

/** Members of a request body that an endpoint may not know, by name; the first of a list that it takes is sent. */
export type Switches = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** What an endpoint has been found not to take; kept from request to request. */
export interface Learned {
  /** By switch, how many of its forms were rejected. */
  readonly rejected: Map<string, number>;
  streaming: boolean;
}

/** One attempt as it is sent. */
export interface Attempt {
  /** Members of the body from the switches. */
  readonly members: Readonly<Record<string, unknown>>;
  readonly stream: boolean;
  readonly signal: AbortSignal;
  /** To be called with each event of a stream: restarts the idle time. */
  readonly onEvent: () => void;
}

/** After so many streams that broke, an answer is asked for in one piece. */
const brokenStreams = 2;

/**
 * Sends a request until it is answered.
 * @param send makes one attempt
 * @throws ModelFailure
 */
export async function request<Answer>(
  endpoint: Endpoint,
  learned: Learned,
  switches: Switches,
  { signal, onNote }: Pick<ModelRequest, "signal" | "onNote">,
  send: (attempt: Attempt) => Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly milliseconds: number }> {
  const { attempts, firstPause, longestPause } = endpoint.retries;
  let failed = 0;
  let broken = 0;
  const note = async (entry: ModelNote) => await onNote?.(entry);
  for (;;) {
    const stream = endpoint.streaming && learned.streaming && broken < brokenStreams;
    const started = performance.now();
    try {
      const answer = await timed(
        endpoint,
        signal,
        stream,
        (limits) => send({ members: membersOf(switches, learned), stream, ...limits }),
      );
      if (broken >= brokenStreams && learned.streaming) learned.streaming = false;
      return { answer, milliseconds: performance.now() - started };
    } catch (error) {
      const failure = failureOf(error, endpoint);
      const dropped = failure.kind === "rejected" ? dropSwitch(failure, switches, learned, stream) : null;
      if (dropped) {
        await note(dropped);
        continue;
      }
      if (!passingFailures.has(failure.kind)) throw failure;
      failed++;
      if (failed >= attempts) throw givenUp(failure, failed);
      if (failure.details.whileStreaming && ++broken === brokenStreams && stream) {
        await note({ code: "stream-dropped", text: "streams broke twice; the answer is asked for in one piece" });
      }
      const pause = Math.min(
        longestPause,
        failure.details.retryAfterMilliseconds ?? firstPause * 2 ** (failed - 1) * (0.75 + Math.random() / 2),
      );
      await note({
        code: "model-retry",
        text: `attempt ${failed} of ${attempts} failed: ${failure.message}`,
        data: { kind: failure.kind, status: failure.details.status ?? null, pauseMilliseconds: Math.round(pause) },
      });
      if (!await delay(pause, signal)) throw new ModelFailure("cancelled", "the request was cancelled");
    }
  }
}

function givenUp(failure: ModelFailure, attempts: number): ModelFailure {
  return new ModelFailure(failure.kind, `gave up after ${attempts} attempts: ${failure.message}`, failure.details);
}

/** Members of the body: of every switch the first form that was not rejected. */
function membersOf(switches: Switches, learned: Learned): Record<string, unknown> {
  const members = Object.entries(switches).map(([name, forms]) => forms[learned.rejected.get(name) ?? 0] ?? {});
  return Object.assign({}, ...members);
}

/** Finds the switch that an endpoint complains of and goes on to its next form; null if it complains of something else. */
function dropSwitch(
  failure: ModelFailure,
  switches: Switches,
  learned: Learned,
  stream: boolean,
): ModelNote | null {
  const complaint = `${failure.details.parameter ?? ""} ${failure.message}`;
  for (const [name, forms] of Object.entries(switches)) {
    const rejected = learned.rejected.get(name) ?? 0;
    const form = forms[rejected];
    if (form === undefined || !Object.keys(form).some((member) => mentions(complaint, member))) continue;
    learned.rejected.set(name, rejected + 1);
    const next = forms[rejected + 1];
    const instead = next === undefined || Object.keys(next).length === 0
      ? "it is left out"
      : `${JSON.stringify(next)} is sent instead`;
    return {
      code: "parameter-dropped",
      text: `the endpoint does not take ${JSON.stringify(form)}; ${instead} (${failure.message})`,
      data: { parameter: name },
    };
  }
  if (stream && /\bstream(ing)?\b/i.test(complaint)) {
    learned.streaming = false;
    return { code: "stream-dropped", text: `the endpoint does not stream (${failure.message})` };
  }
  return null;
}

/** Whether a complaint names a member: as a whole word, with `_`, space or `.` between its parts. */
function mentions(complaint: string, member: string): boolean {
  const pattern = member.split("_").join("[_ ]");
  return new RegExp(`(?<![\\w])${pattern}(?![\\w])`, "i").test(complaint);
}

/** Runs an attempt under its times; a time that runs out fires also where the transport does not heed the signal. */
async function timed<Answer>(
  endpoint: Endpoint,
  outer: AbortSignal | undefined,
  stream: boolean,
  run: (limits: { readonly signal: AbortSignal; readonly onEvent: () => void }) => Promise<Answer>,
): Promise<Answer> {
  const { times, url } = endpoint;
  const controller = new AbortController();
  let begun = false;
  const { promise: ended, reject } = Promise.withResolvers<never>();
  ended.catch(() => {});
  const end = (failure: ModelFailure) => {
    reject(failure);
    controller.abort(failure);
  };
  const late = (what: string, milliseconds: number) => () =>
    end(
      new ModelFailure("timeout", `${url}: ${what} within ${milliseconds / 1000} s`, { whileStreaming: begun }),
    );
  const cancel = () => end(new ModelFailure("cancelled", "the request was cancelled"));
  if (outer?.aborted) cancel();
  outer?.addEventListener("abort", cancel);
  const whole = setTimeout(late("no whole answer", times.whole), times.whole);
  let quiet = stream ? setTimeout(late("no first word", times.first), times.first) : undefined;
  const onEvent = () => {
    begun = true;
    clearTimeout(quiet);
    if (!controller.signal.aborted) quiet = setTimeout(late("no further word", times.idle), times.idle);
  };
  try {
    return await Promise.race([run({ signal: controller.signal, onEvent }), ended]);
  } catch (error) {
    // What an aborted transport throws is a consequence; the reason is ours.
    if (controller.signal.aborted && controller.signal.reason instanceof ModelFailure) throw controller.signal.reason;
    throw failureOf(error, endpoint, begun);
  } finally {
    clearTimeout(whole);
    clearTimeout(quiet);
    outer?.removeEventListener("abort", cancel);
    controller.abort();
  }
}
