/**
 * What all routes of the API have in common.
 * @module
 */
import { createRoute, OpenAPIHono, type RouteConfig, z } from "@hono/zod-openapi";
import type { ServerEnvironment } from "../environment.ts";
import { requireScope } from "../middleware/access.ts";
import { type ProblemCode, problemCodes, problemSchema, shapeProblem } from "../problem.ts";
import type { Scope } from "../tokens.ts";

/** Where the API lies. */
export const apiPrefix = "/api/v1";

/** An application whose routes are described in the OpenAPI document. */
export type Api = OpenAPIHono<ServerEnvironment>;

/** An application that answers wrong shapes with problem details. */
export function createApi(): Api {
  return new OpenAPIHono<ServerEnvironment>({
    defaultHook: (result) => {
      if (!result.success) throw shapeProblem(result.error as unknown as z.ZodError, result.target);
    },
  });
}

/** A JSON answer. */
export function json<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { content: { "application/json": { schema } }, description };
}

/** A JSON body. */
export function body<Schema extends z.ZodType>(schema: Schema, example: unknown) {
  return { content: { "application/json": { schema, example } }, required: true as const };
}

const everywhere: readonly ProblemCode[] = ["bad-request", "unauthorized", "forbidden", "rate-limited", "wrong-host"];

/** A path's parameter with the example that the tests use. */
export function parameter<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  example: string,
  description: string,
) {
  return schema.openapi({ param: { name, in: "path", description }, example });
}

/**
 * Describes a route.
 * @param scope what a token must allow
 * @param codes of problems beside those that every route may answer
 */
export function route<const Config extends Omit<RouteConfig, "security" | "middleware">>(
  scope: Scope,
  codes: readonly ProblemCode[],
  config: Config,
) {
  const problems = [...everywhere, ...codes, ...config.request?.body ? bodyCodes : []];
  const byStatus = Map.groupBy(problems, (code) => problemCodes[code][0]);
  const responses: Record<number, unknown> = { ...config.responses };
  for (const [status, names] of byStatus) {
    responses[status] ??= {
      content: { "application/problem+json": { schema: problemSchema } },
      description: names.map((code) => `\`${code}\`: ${problemCodes[code][1]}`).join("; "),
    };
  }
  return createRoute({
    ...config,
    responses: responses as Config["responses"],
    security: scope === "read" ? [{ bearer: [] }, {}] : [{ bearer: [] }],
    middleware: requireScope(scope),
    "x-scope": scope,
  } as unknown as Config);
}

const bodyCodes: readonly ProblemCode[] = ["request-timeout", "too-large", "unsupported-media-type"];
