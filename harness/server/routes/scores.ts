/**
 * Scores, the leaderboard, kernels.
 * @module
 */
import { z } from "@hono/zod-openapi";
import { found } from "../problem.ts";
import { identifierSchema, pageSchema } from "../schemas/common.ts";
import {
  kernelSchema,
  leaderboardQuerySchema,
  leaderboardSchema,
  scoreQuerySchema,
  scoreSchema,
} from "../schemas/scores.ts";
import type { ServerServices } from "../services.ts";
import { exampleIds, exampleKernel } from "./examples.ts";
import { type Api, createApi, json, parameter, route } from "./route.ts";

const tags = ["scores"];

const list = route("read", ["unprocessable"], {
  method: "get",
  path: "/scores",
  tags,
  summary: "Scores: filtered, sorted, page by page",
  request: { query: scoreQuerySchema },
  responses: { 200: json(pageSchema(scoreSchema), "A page of scores.") },
});
const one = route("read", ["not-found"], {
  method: "get",
  path: "/scores/{run}",
  tags,
  summary: "The score of a run",
  request: { params: z.object({ run: parameter("run", identifierSchema, exampleIds.run, "Identifier of a run.") }) },
  responses: { 200: json(scoreSchema, "The score.") },
});
const leaderboard = route("read", [], {
  method: "get",
  path: "/leaderboard",
  tags,
  summary: "Agents in order, platform by platform, with the outcome of every pair",
  request: { query: leaderboardQuerySchema },
  responses: { 200: json(leaderboardSchema, "The leaderboard.") },
});
const kernel = route("read", ["not-found"], {
  method: "get",
  path: "/kernels/{kernel}",
  tags,
  summary: "A kernel's source and its scores",
  request: {
    params: z.object({ kernel: parameter("kernel", identifierSchema, exampleKernel, "SHA-256 of the source.") }),
  },
  responses: { 200: json(kernelSchema, "The kernel.") },
});

/** Routes of scores. */
export function scoreRoutes({ scores, kernels }: ServerServices): Api {
  const app = createApi();
  app.openapi(list, async (context) => context.json(await scores.list(context.req.valid("query")), 200));
  app.openapi(one, async (context) => {
    return context.json(await found(() => scores.ofRun(context.req.valid("param").run)), 200);
  });
  app.openapi(leaderboard, async (context) => {
    return context.json(await scores.leaderboard(context.req.valid("query")), 200);
  });
  app.openapi(kernel, async (context) => {
    return context.json(await found(() => kernels.find(context.req.valid("param").kernel)), 200);
  });
  return app;
}
