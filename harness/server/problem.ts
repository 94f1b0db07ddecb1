/**
 * Errors over HTTP: problem details (RFC 9457) with stable codes.
 * @module
 */
import { z } from "@hono/zod-openapi";
import { PluginFailure } from "../plugins/isolation/child_process.ts";
import { shorten } from "../text.ts";
import { messageOf, UserError } from "../user_error.ts";
import { Busy, Conflict, Missing } from "./jobs/limits.ts";

/** Every code with its status and what it means. docs/api.md lists the same table. */
export const problemCodes = {
  "bad-request": [400, "the request does not have the documented shape"],
  "unauthorized": [401, "a token is needed, or the given one does not hold"],
  "forbidden": [403, "the token does not allow this"],
  "not-found": [404, "there is no such resource"],
  "method-not-allowed": [405, "the resource does not take this method"],
  "request-timeout": [408, "the request did not arrive in time"],
  "idempotency-conflict": [409, "the idempotency key stands for another request"],
  "too-large": [413, "the request is too large"],
  "unsupported-media-type": [415, "the body is not application/json"],
  "wrong-host": [421, "the server does not answer to this name"],
  "unprocessable": [422, "the request is well-formed but names what does not exist or cannot be done"],
  "rate-limited": [429, "too many requests in a short time"],
  "queue-full": [429, "too much waits already"],
  "plugin-failed": [502, "an added plugin failed at this request"],
  "internal": [500, "the server failed; its log says more"],
  "timeout": [503, "the server did not answer in time"],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;

/** A code of the table. */
export type ProblemCode = keyof typeof problemCodes;

/** Shape of an error. */
export const problemSchema = z.object({
  type: z.string().openapi({ description: "Address of the code's explanation.", example: "/reference#not-found" }),
  title: z.string(),
  status: z.number().int(),
  code: z.enum(Object.keys(problemCodes) as [ProblemCode, ...ProblemCode[]]),
  detail: z.string().openapi({ description: "One line for people." }),
  errors: z.array(z.object({ at: z.string(), message: z.string() })).optional().openapi({
    description: "Members that have the wrong shape.",
  }),
}).openapi("Problem");

/** An error with its place in the table. */
export class Problem extends Error {
  /**
   * @param detail one line for people
   * @param headers of the response: `Retry-After`
   * @param errors members that have the wrong shape
   */
  constructor(
    readonly code: ProblemCode,
    detail: string,
    readonly headers: Readonly<Record<string, string>> = {},
    readonly errors?: readonly { readonly at: string; readonly message: string }[],
  ) {
    super(detail);
  }

  /** HTTP status. */
  get status(): number {
    return problemCodes[this.code][0];
  }

  /** The response, `application/problem+json`. */
  response(): Response {
    const [status, title] = problemCodes[this.code];
    const { code, errors, message: detail } = this;
    return new Response(JSON.stringify({ type: `/reference#${code}`, title, status, code, detail, errors }), {
      status,
      headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store", ...this.headers },
    });
  }
}

/** What went wrong as a problem; what nobody has foreseen is `internal`, without its message. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof Missing) return new Problem("not-found", error.message);
  if (error instanceof Conflict) return new Problem("idempotency-conflict", error.message);
  if (error instanceof Busy) return new Problem("queue-full", error.message, { "Retry-After": String(error.seconds) });
  if (error instanceof PluginFailure) return new Problem("plugin-failed", shorten(messageOf(error), 2000));
  if (error instanceof UserError) return new Problem("unprocessable", shorten(messageOf(error), 2000));
  return new Problem("internal", problemCodes.internal[1]);
}

/** The problem of a value that does not have its schema's shape. */
export function shapeProblem(error: z.ZodError, where: string): Problem {
  const errors = error.issues.slice(0, 10).map(({ path, message }) => ({
    at: shorten([where, ...path.map(String)].join("."), 200),
    message: shorten(message, 300),
  }));
  return new Problem("bad-request", errors.map(({ at, message }) => `${at}: ${message}`).join("; "), {}, errors);
}

/**
 * Runs a look-up whose failure means that there is no such resource.
 * @throws Missing in place of UserError
 */
export async function found<Value>(look: () => Value | Promise<Value>): Promise<NonNullable<Value>> {
  try {
    const value = await look();
    if (value !== null && value !== undefined) return value;
  } catch (error) {
    throw error instanceof UserError ? new Missing(error.message) : error;
  }
  throw new Missing(problemCodes["not-found"][1]);
}
