/**
 * What those ask who run the server: whether it lives, whether it takes work, what it counts.
 * @module
 */
import { Hono } from "hono";
import type { ServerEnvironment } from "../environment.ts";
import type { ServerServices } from "../services.ts";

/** Counts for Prometheus. */
export function metricsRoutes({ metrics }: ServerServices): Hono<ServerEnvironment> {
  const app = new Hono<ServerEnvironment>();
  app.get("/metrics", async (context) => {
    return context.body(await metrics.text(), 200, { "Content-Type": metrics.contentType });
  });
  return app;
}

/** Routes that need no token: they tell whether the server lives and whether it takes work. */
export function healthRoutes({ isReady, store }: ServerServices): Hono<ServerEnvironment> {
  const app = new Hono<ServerEnvironment>();
  app.get("/healthz", (context) => context.json({ status: "alive" }));
  app.get("/readyz", async (context) => {
    if (!isReady()) return context.json({ status: "stopping" }, 503);
    await store.query("select 1");
    return context.json({ status: "ready" });
  });
  return app;
}
