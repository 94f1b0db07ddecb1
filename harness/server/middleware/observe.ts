/**
 * A line in the log and a count for every request.
 * @module
 */
import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type { ServerEnvironment } from "../environment.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";

/** Observes requests; each has a number that the answer tells. */
export function observe(metrics: Metrics, log: Log): MiddlewareHandler<ServerEnvironment> {
  return async (context, next) => {
    const started = performance.now();
    const request = crypto.randomUUID().slice(0, 12);
    context.set("request", request);
    await next();
    const milliseconds = performance.now() - started;
    const { method, path } = context.req;
    const { status } = context.res;
    context.res.headers.set("X-Request-Id", request);
    const route = routePath(context, -1);
    metrics.request(method, route === "/*" || route === "*" ? "other" : route, status, milliseconds);
    log("info", "request", {
      request,
      method,
      path: path.slice(0, 200),
      status,
      milliseconds: Math.round(milliseconds * 10) / 10,
      client: context.var.identity?.name ?? context.env?.address,
    });
  };
}
