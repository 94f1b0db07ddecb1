/**
 * Evaluations on the public seed: a kernel goes in, a verdict with its details comes out.
 * @module
 */
import { z } from "@hono/zod-openapi";
import { found } from "../problem.ts";
import { identifierSchema } from "../schemas/common.ts";
import { evaluationRequestSchema, evaluationSchema, storedEvaluationSchema } from "../schemas/evaluations.ts";
import type { ServerServices } from "../services.ts";
import { exampleIds, exampleSource } from "./examples.ts";
import { type Api, apiPrefix, body, createApi, json, parameter, route } from "./route.ts";

const tags = ["evaluations"];
const wait = z.object({
  wait: z.coerce.number().min(0).max(60).optional().openapi({
    description: "Seconds to wait for the end before answering with what there is.",
  }),
});

const create = route("submit", ["unprocessable", "queue-full"], {
  method: "post",
  path: "/evaluations",
  tags,
  summary: "Try a kernel on the public seed",
  description: "Nothing is scored and all details are told: verdict, differences, cycles and stalls per line. The " +
    "request is on disk when it is acknowledged, and survives a restart of the server.",
  request: {
    query: wait,
    body: body(evaluationRequestSchema, {
      platform: "coral",
      task: "relu",
      configuration: "c1",
      source: exampleSource,
    }),
  },
  responses: {
    200: json(evaluationSchema, "It ended within `wait`."),
    202: json(evaluationSchema, "It waits or runs; `Location` is where it can be asked for."),
  },
});
const get = route("read", ["not-found"], {
  method: "get",
  path: "/evaluations/{evaluation}",
  tags,
  summary: "An evaluation and its result",
  request: {
    params: z.object({
      evaluation: parameter("evaluation", identifierSchema, exampleIds.evaluation, "Identifier of an evaluation."),
    }),
    query: wait,
  },
  responses: { 200: json(evaluationSchema, "The evaluation.") },
});
const stored = route("read", ["not-found"], {
  method: "get",
  path: "/stored-evaluations/{evaluation}",
  tags,
  summary: "An evaluation behind a score, with its kernel",
  request: {
    params: z.object({
      evaluation: parameter("evaluation", identifierSchema, exampleIds.storedEvaluation, "`evaluation` of a score."),
    }),
  },
  responses: { 200: json(storedEvaluationSchema, "The evaluation.") },
});

/** Routes of evaluations. */
export function evaluationRoutes({ evaluations, kernels }: ServerServices): Api {
  const app = createApi();
  app.openapi(create, async (context) => {
    const { wait = 0 } = context.req.valid("query");
    const view = await evaluations.request(context.req.valid("json"), context.var.identity.name);
    const later = wait > 0 ? await evaluations.wait(view.id, 1000 * wait) : view;
    const isOver = later?.status === "done" || later?.status === "rejected";
    context.header("Location", `${apiPrefix}/evaluations/${view.id}`);
    return isOver ? context.json(later, 200) : context.json(later ?? view, 202);
  });
  app.openapi(get, async (context) => {
    const { evaluation } = context.req.valid("param");
    const { wait = 0 } = context.req.valid("query");
    const view = await found(() => wait > 0 ? evaluations.wait(evaluation, 1000 * wait) : evaluations.find(evaluation));
    return context.json(view, 200);
  });
  app.openapi(stored, async (context) => {
    const { evaluation } = context.req.valid("param");
    return context.json(await found(() => kernels.evaluation(evaluation)), 200);
  });
  return app;
}
