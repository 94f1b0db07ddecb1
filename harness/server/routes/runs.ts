/**
 * Runs of agents: started, followed, stopped, resumed; and the tools for agents that come over HTTP.
 * @module
 */
import { z } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import { type RunSpecification, runSpecificationSchema } from "../../runs/specification.ts";
import { found } from "../problem.ts";
import { identifierSchema, pageSchema } from "../schemas/common.ts";
import { runQuerySchema, runSchema, traceEventSchema } from "../schemas/runs.ts";
import type { ServerServices } from "../services.ts";
import { exampleIds, exampleKey, exampleRun, exampleSource } from "./examples.ts";
import { type Api, apiPrefix, body, createApi, json, parameter, route } from "./route.ts";

const tags = ["runs"];
const outside = ["agents from outside"];
const run = parameter("run", identifierSchema, exampleIds.run, "Identifier of a run, or the key of its specification.");
const openRun = parameter("run", identifierSchema, exampleKey, "Identifier of a run, or the key of its specification.");

const start = route("submit", ["unprocessable", "queue-full"], {
  method: "post",
  path: "/runs",
  tags,
  summary: "Start a run of an agent, or resume it",
  description:
    "Equal specifications are the same run: a finished one is returned as it is, a stopped one goes on with " +
    "the budget that is left. The run is on disk when it is acknowledged and goes on after a restart of the server. " +
    "An agent of the kind `external` with the door `http` is the caller: it uses the tools below.",
  request: { body: body(runSpecificationSchema, exampleRun) },
  responses: {
    200: json(runSchema, "The run was finished before."),
    202: json(runSchema, "The run waits or goes on."),
  },
});
const list = route("read", [], {
  method: "get",
  path: "/runs",
  tags,
  summary: "Runs, newest first; those that wait stand on the first page",
  request: { query: runQuerySchema },
  responses: { 200: json(pageSchema(runSchema), "A page of runs.") },
});
const get = route("read", ["not-found"], {
  method: "get",
  path: "/runs/{run}",
  tags,
  summary: "A run with what it has spent and its score",
  request: { params: z.object({ run }) },
  responses: { 200: json(runSchema, "The run.") },
});
const events = route("read", ["not-found"], {
  method: "get",
  path: "/runs/{run}/events",
  tags,
  summary: "Events of a run, as JSON or as a stream",
  description:
    "With `Accept: text/event-stream` the answer is a stream: events that are on disk, then those that come; " +
    "each `id` is a sequence number, so that a client that lost the connection goes on with `Last-Event-ID`. The last " +
    "message has the event `settled` and the run as data. A comment every 15 seconds keeps the connection open.",
  request: {
    params: z.object({ run }),
    query: z.object({
      from: z.coerce.number().int().min(0).max(1e9).default(0).openapi({ description: "First sequence wanted." }),
    }),
    headers: z.object({
      "last-event-id": z.string().regex(/^\d{1,9}$/).optional().openapi({
        description: "Last sequence that was received.",
      }),
    }),
  },
  responses: {
    200: {
      description: "Events.",
      content: {
        "application/json": { schema: z.object({ items: z.array(traceEventSchema) }) },
        "text/event-stream": { schema: z.string() },
      },
    },
  },
});
const cancel = route("submit", ["not-found", "unprocessable"], {
  method: "post",
  path: "/runs/{run}/cancel",
  tags,
  summary: "Stop a run; it can be resumed",
  request: { params: z.object({ run: openRun }) },
  responses: { 200: json(runSchema, "The run.") },
});
const resume = route("submit", ["not-found", "unprocessable", "queue-full"], {
  method: "post",
  path: "/runs/{run}/resume",
  tags,
  summary: "Let a stopped run go on with the budget that is left",
  request: { params: z.object({ run: openRun }) },
  responses: { 202: json(runSchema, "The run.") },
});
const toolSchema = z.object({
  name: z.string(),
  description: z.string(),
  inputSchema: z.record(z.string(), z.unknown()),
}).openapi("Tool");
const tools = route("submit", ["not-found", "unprocessable"], {
  method: "get",
  path: "/runs/{run}/tools",
  tags: outside,
  summary: "The tools of an open run, with JSON Schemas of their arguments",
  request: { params: z.object({ run: openRun }) },
  responses: { 200: json(z.object({ items: z.array(toolSchema) }), "Tools.") },
});
const toolResultSchema = z.object({
  ok: z.boolean(),
  content: z.string().openapi({ description: "Short text for the agent." }),
  data: z.unknown().openapi({ description: "The same for programs." }),
  errorClass: z.enum(["S", "F", "T"]).nullable(),
}).openapi("ToolResult");
const call = route("submit", ["not-found", "unprocessable"], {
  method: "post",
  path: "/runs/{run}/tools/{tool}",
  tags: outside,
  summary: "Call a tool of an open run",
  description:
    "Every kernel that is written begins an iteration; evaluations are counted against the budget. A mistake " +
    "of the agent is a result with `ok: false`, no HTTP error.",
  request: {
    params: z.object({
      run: openRun,
      tool: parameter("tool", z.string().min(1).max(100), "write_code", "Name of a tool."),
    }),
    body: body(z.record(z.string(), z.unknown()), { code: exampleSource }),
  },
  responses: { 200: json(toolResultSchema, "The tool's result.") },
});
const finish = route("submit", ["not-found", "unprocessable"], {
  method: "post",
  path: "/runs/{run}/finish",
  tags: outside,
  summary: "End an open run; its best kernel is scored on secret seeds",
  request: {
    params: z.object({ run: openRun }),
    body: body(z.strictObject({}), {}),
  },
  responses: { 200: json(runSchema, "The run with its score.") },
});

/** Milliseconds between comments that keep a stream open. */
const heartbeatMilliseconds = 15_000;

/** Routes of runs. @param heartbeat milliseconds between comments of a stream; for tests */
export function runRoutes(
  { conducting, runs, isReady }: ServerServices,
  heartbeat: number = heartbeatMilliseconds,
): Api {
  const app = createApi();
  const find = (id: string) => found(() => conducting.find(id));
  const location = (view: { readonly run: string | null; readonly key: string | null }) =>
    `${apiPrefix}/runs/${view.run ?? view.key}`;

  app.openapi(start, async (context) => {
    const view = await conducting.start(context.req.valid("json") as RunSpecification, context.var.identity.name);
    context.header("Location", location(view));
    return view.status === "finished" ? context.json(view, 200) : context.json(view, 202);
  });
  app.openapi(list, async (context) => {
    const query = context.req.valid("query");
    const page = await runs.list(query);
    if (query.cursor !== undefined) return context.json(page, 200);
    const waiting = conducting.waiting().filter((view) =>
      (["platform", "task", "configuration", "agent", "status"] as const).every((name) =>
        query[name] === undefined || query[name] === view[name]
      ) && query.session === undefined && query.traced !== "false"
    );
    return context.json({ ...page, items: [...waiting, ...page.items], total: page.total + waiting.length }, 200);
  });
  app.openapi(get, async (context) => context.json(await find(context.req.valid("param").run), 200));
  app.openapi(events, async (context) => {
    const view = await find(context.req.valid("param").run);
    const last = context.req.header("last-event-id");
    const from = last === undefined ? context.req.valid("query").from : Number(last) + 1;
    if (!(context.req.header("accept") ?? "").includes("text/event-stream")) {
      return context.json({ items: view.run === null ? [] : await runs.events(view.run, from) }, 200) as never;
    }
    context.header("X-Accel-Buffering", "no");
    return streamSSE(context, async (stream) => {
      const gone = new AbortController();
      stream.onAbort(() => gone.abort());
      const timer = setInterval(() => {
        if (isReady()) stream.write(": still here\n\n").catch(() => gone.abort());
        else gone.abort();
      }, heartbeat);
      try {
        for await (const event of conducting.follow(view, from, gone.signal)) {
          await stream.writeSSE({ id: String(event.sequence), event: event.kind, data: JSON.stringify(event) });
        }
        if (gone.signal.aborted) return;
        const settled = await conducting.find(view.key ?? view.run!);
        await stream.writeSSE({ event: "settled", data: JSON.stringify(settled) });
      } finally {
        clearInterval(timer);
      }
    }) as never;
  });
  app.openapi(cancel, async (context) => {
    return context.json(await conducting.cancel(context.req.valid("param").run, context.var.identity.name), 200);
  });
  app.openapi(resume, async (context) => {
    return context.json(await conducting.resume(context.req.valid("param").run, context.var.identity.name), 202);
  });
  app.openapi(tools, async (context) => {
    const view = await find(context.req.valid("param").run);
    const items = conducting.tools(view).map(({ name, description, inputSchema }) => ({
      name,
      description,
      inputSchema: { ...inputSchema },
    }));
    return context.json({ items }, 200);
  });
  app.openapi(call, async (context) => {
    const { run, tool } = context.req.valid("param");
    const { ok, content, data, errorClass } = await conducting.call(await find(run), tool, context.req.valid("json"));
    return context.json({ ok, content, data, errorClass }, 200);
  });
  app.openapi(finish, async (context) => {
    const view = await find(context.req.valid("param").run);
    return context.json(await conducting.finish(view), 200);
  });
  return app;
}
