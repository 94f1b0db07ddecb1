/**
 * Kernels by named people.
 * @module
 */
import { z } from "@hono/zod-openapi";
import { found } from "../problem.ts";
import { identifierSchema, pageSchema } from "../schemas/common.ts";
import { submissionQuerySchema, submissionRequestSchema, submissionSchema } from "../schemas/evaluations.ts";
import type { ServerServices } from "../services.ts";
import { exampleIds, exampleSource } from "./examples.ts";
import { type Api, apiPrefix, body, createApi, json, parameter, route } from "./route.ts";

const tags = ["submissions"];

const create = route("submit", ["unprocessable", "queue-full", "idempotency-conflict"], {
  method: "post",
  path: "/submissions",
  tags,
  summary: "Submit a kernel to be scored on secret seeds",
  description: "Secret seeds answer pass or fail only. With an `Idempotency-Key` a request that is sent again is the " +
    "same submission.",
  request: {
    headers: z.object({
      "idempotency-key": z.string().min(1).max(200).regex(/^[\x21-\x7e]+$/).optional().openapi({
        description: "A name of yours for this request, for example a UUID.",
      }),
    }),
    body: body(submissionRequestSchema, {
      author: "Ada",
      platform: "coral",
      task: "relu",
      configuration: "c1",
      source: exampleSource,
    }),
  },
  responses: { 202: json(submissionSchema, "The submission; it is on disk.") },
});
const list = route("read", ["unprocessable"], {
  method: "get",
  path: "/submissions",
  tags,
  summary: "Submissions, newest first",
  request: { query: submissionQuerySchema },
  responses: { 200: json(pageSchema(submissionSchema), "A page of submissions.") },
});
const get = route("read", ["not-found"], {
  method: "get",
  path: "/submissions/{submission}",
  tags,
  summary: "A submission and its score",
  request: {
    params: z.object({
      submission: parameter("submission", identifierSchema, exampleIds.submission, "Identifier of a submission."),
    }),
  },
  responses: { 200: json(submissionSchema, "The submission.") },
});

/** Routes of submissions. */
export function submissionRoutes({ submissions }: ServerServices): Api {
  const app = createApi();
  app.openapi(create, async (context) => {
    const key = context.req.valid("header")["idempotency-key"] ?? null;
    const view = await submissions.submit(context.req.valid("json"), context.var.identity.name, key);
    context.header("Location", `${apiPrefix}/submissions/${view.id}`);
    return context.json(view, 202);
  });
  app.openapi(list, async (context) => context.json(await submissions.list(context.req.valid("query")), 200));
  app.openapi(get, async (context) => {
    return context.json(await found(() => submissions.find(context.req.valid("param").submission)), 200);
  });
  return app;
}
