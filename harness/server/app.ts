/**
 * The server's routes in one place: what guards them, the API, its documents, the pages.
 * @module
 */
import type { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { ServerEnvironment } from "./environment.ts";
import type { Log } from "./log.ts";
import { checkHost, identify, requireScope } from "./middleware/access.ts";
import { compressAnswers } from "./middleware/compression.ts";
import { answerInTime, type BodyLimits, rateLimit, type RateLimits, readBody } from "./middleware/limits.ts";
import { observe } from "./middleware/observe.ts";
import { Problem, problemCodes, problemOf } from "./problem.ts";
import { catalogueRoutes } from "./routes/catalogue.ts";
import { evaluationRoutes } from "./routes/evaluations.ts";
import { exportRoutes } from "./routes/exports.ts";
import { openApiDocument } from "./routes/openapi.ts";
import { pluginRoutes } from "./routes/plugins.ts";
import { referenceRoutes } from "./routes/reference.ts";
import { apiPrefix, createApi } from "./routes/route.ts";
import { runRoutes } from "./routes/runs.ts";
import { scoreRoutes } from "./routes/scores.ts";
import { submissionRoutes } from "./routes/submissions.ts";
import { healthRoutes, metricsRoutes } from "./routes/system.ts";
import { tokenRoutes } from "./routes/tokens.ts";
import type { ServerServices } from "./services.ts";

/** How a server guards itself. */
export interface ServerOptions {
  /** It listens on the loopback interface only, and answers to its names only. */
  readonly isLoopback: boolean;
  /** Whether reading needs no token. */
  readonly openRead: boolean;
  readonly rates: RateLimits;
  readonly bodies: BodyLimits;
  /** Milliseconds within which an answer begins. */
  readonly answerMilliseconds: number;
  readonly log: Log;
  /** Milliseconds between comments of an event stream; for tests. */
  readonly heartbeatMilliseconds?: number;
  /** What people see; absent: the API only. */
  readonly pages?: Hono;
}

/** Limits unless asked otherwise. */
export const defaultLimits = {
  rates: { reads: 6000, writes: 600 },
  bodies: { bytes: 2 * 1024 * 1024, pluginBytes: 48 * 1024 * 1024, milliseconds: 20_000 },
  answerMilliseconds: 30_000,
} as const satisfies Pick<ServerOptions, "rates" | "bodies" | "answerMilliseconds">;

/** What an answer of the API may do in a browser: nothing. */
const apiPolicy = { defaultSrc: ["'none'"], frameAncestors: ["'none'"] };

/** The server as a function from requests to responses. */
export function createServer(services: ServerServices, options: ServerOptions): Hono<ServerEnvironment> {
  const app = createApi();
  app.use(observe(services.metrics, options.log));
  app.onError((error, context) => {
    const problem = problemOf(error);
    if (problem.status === 500) options.log("error", "defect", { path: context.req.path, detail: error.stack });
    return problem.response();
  });
  app.use(compressAnswers());
  app.use(checkHost(options.isLoopback));
  app.route("/", healthRoutes(services));
  app.use(identify(services.tokens, options.openRead));
  app.use(rateLimit(options.rates));
  app.use(requireScope("read"));
  app.use(
    `${apiPrefix}/*`,
    secureHeaders({
      contentSecurityPolicy: apiPolicy,
      crossOriginResourcePolicy: "same-origin",
      strictTransportSecurity: false, // for whoever puts TLS in front to say
    }),
  );
  const readPlugin = readBody({ ...options.bodies, bytes: options.bodies.pluginBytes ?? options.bodies.bytes });
  const readOther = readBody(options.bodies);
  const mayBringPlugins = requireScope("admin"); // before a large body is read
  app.use(`${apiPrefix}/*`, async (context, next) => {
    if (context.req.method !== "POST" || context.req.path !== `${apiPrefix}/plugins`) {
      return await readOther(context, next);
    }
    return await mayBringPlugins(context, async () => void await readPlugin(context, next));
  });
  app.use(answerInTime(options.answerMilliseconds, apiPrefix));
  const resources = [
    catalogueRoutes,
    pluginRoutes,
    evaluationRoutes,
    scoreRoutes,
    submissionRoutes,
    exportRoutes,
    tokenRoutes,
  ];
  for (const routes of resources) {
    app.route(apiPrefix, routes(services));
  }
  app.route(apiPrefix, runRoutes(services, options.heartbeatMilliseconds));
  const document = openApiDocument(app);
  app.get("/openapi.json", (context) => context.json(document));
  app.route("/", referenceRoutes());
  app.route("/", metricsRoutes(services));

  app.notFound((context) => {
    const { path, method } = context.req;
    const allowed = methodsOf(app, path);
    if (allowed.length > 0) {
      const names = allowed.join(", ");
      return new Problem("method-not-allowed", `${path} takes ${names}`, { Allow: names }).response();
    }
    const isPage = options.pages && !path.startsWith("/api/") && (method === "GET" || method === "HEAD");
    if (isPage) return options.pages!.fetch(context.req.raw, context.env);
    return new Problem("not-found", problemCodes["not-found"][1]).response();
  });
  return app;
}

/** Methods that some route takes at a path. */
function methodsOf(app: Pick<Hono, "routes">, path: string): string[] {
  const segments = path.split("/");
  const matches = (pattern: string) => {
    const parts = pattern.split("/");
    return parts.length === segments.length &&
      parts.every((part, place) => part.startsWith(":") ? segments[place] !== "" : part === segments[place]);
  };
  const methods = app.routes.filter(({ method, path: pattern }) => method !== "ALL" && matches(pattern))
    .map(({ method }) => method);
  return [...new Set(methods)].sort();
}
