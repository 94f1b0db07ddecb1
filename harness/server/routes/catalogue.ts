/**
 * Plugins, documents, tasks, configurations, placements.
 * @module
 */
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { sha256 } from "../../canonical_json.ts";
import { UserError } from "../../user_error.ts";
import { found } from "../problem.ts";
import { Kept } from "../read/kept.ts";
import {
  configurationFilterSchema,
  configurationSchema,
  documentSchema,
  placementSchema,
  platformSchema,
  taskSchema,
} from "../schemas/catalogue.ts";
import { nameSchema } from "../schemas/common.ts";
import type { ServerServices } from "../services.ts";
import { type Api, createApi, json, parameter, route } from "./route.ts";

const tags = ["catalogue"];
const platform = parameter("platform", nameSchema, "coral", "Identifier of a platform.");
const task = parameter("task", nameSchema, "relu", "Identifier of a task.");
const unchanged = { 304: { description: "It is what `If-None-Match` names." } };
const ifNoneMatch = z.object({
  "if-none-match": z.string().max(1000).optional().openapi({ description: "`ETag` of an answer that is at hand." }),
});

const plugins = route("read", [], {
  method: "get",
  path: "/plugins",
  tags,
  summary: "All platforms",
  responses: { 200: json(z.object({ items: z.array(platformSchema) }), "Platforms.") },
});
const plugin = route("read", ["not-found"], {
  method: "get",
  path: "/plugins/{platform}",
  tags,
  summary: "One platform",
  request: { params: z.object({ platform }) },
  responses: { 200: json(platformSchema, "The platform.") },
});
const documents = route("read", ["not-found"], {
  method: "get",
  path: "/plugins/{platform}/documents",
  tags,
  summary: "All documents of a platform",
  request: { params: z.object({ platform }), headers: ifNoneMatch },
  responses: { 200: json(z.object({ items: z.array(documentSchema) }), "Documents, with an ETag."), ...unchanged },
});
const document = route("read", ["not-found"], {
  method: "get",
  path: "/plugins/{platform}/documents/{document}",
  tags,
  summary: "One document of a platform",
  request: {
    params: z.object({
      platform,
      document: parameter("document", nameSchema, "guidance", "Identifier of a document."),
    }),
    headers: ifNoneMatch,
  },
  responses: { 200: json(documentSchema, "The document, with an ETag."), ...unchanged },
});
const tasks = route("read", [], {
  method: "get",
  path: "/tasks",
  tags,
  summary: "All tasks of the catalogue",
  responses: { 200: json(z.object({ items: z.array(taskSchema) }), "Tasks.") },
});
const oneTask = route("read", ["not-found"], {
  method: "get",
  path: "/tasks/{task}",
  tags,
  summary: "One task",
  request: { params: z.object({ task }) },
  responses: { 200: json(taskSchema, "The task.") },
});
const configurations = route("read", [], {
  method: "get",
  path: "/configurations",
  tags,
  summary: "Tasks with the sizes that platforms have for them",
  request: { query: configurationFilterSchema },
  responses: { 200: json(z.object({ items: z.array(configurationSchema) }), "Configurations.") },
});
const placement = route("read", ["not-found", "unprocessable"], {
  method: "get",
  path: "/placements/{platform}/{task}/{configuration}",
  tags,
  summary: "What an agent is told of a workload",
  description: "Markdown with addresses, layouts and rules from which alone a kernel can be written, and the same in " +
    "numbers. The configuration `custom` takes sizes in `parameters`.",
  request: {
    params: z.object({
      platform,
      task,
      configuration: parameter("configuration", nameSchema, "c1", "Name of a configuration, or `custom`."),
    }),
    query: z.object({
      profile: nameSchema.optional(),
      parameters: z.string().max(2000).optional().openapi({ description: 'Sizes as JSON: `{"n":64}`.' }),
    }),
    headers: ifNoneMatch,
  },
  responses: { 200: json(placementSchema, "The placement, with an ETag."), ...unchanged },
});

/** Routes of what there is. */
export function catalogueRoutes({ catalogue }: ServerServices): Api {
  const app = createApi();
  const texts = new Kept<{ readonly text: string; readonly tag: string }>(500);

  /** Answers with a text that is made once, or says that the client has it. */
  async function kept(context: Context, key: string, make: () => Promise<unknown>): Promise<Response> {
    const { text, tag } = await texts.get(`${catalogue.generation} ${key}`, async () => {
      const text = JSON.stringify(await make());
      return { text, tag: `"${(await sha256(text)).slice(0, 32)}"` };
    });
    const headers = { "ETag": tag, "Cache-Control": "no-cache" };
    const known = (context.req.header("if-none-match") ?? "").split(",").map((name) => name.trim().replace(/^W\//, ""));
    if (known.includes(tag) || known.includes("*")) return new Response(null, { status: 304, headers });
    return new Response(text, { headers: { ...headers, "Content-Type": "application/json" } });
  }

  app.openapi(plugins, async (context) => context.json({ items: [...await catalogue.platforms()] }, 200));
  app.openapi(plugin, async (context) => {
    const { platform } = context.req.valid("param");
    return context.json(await found(() => catalogue.platform(platform)), 200);
  });
  app.openapi(documents, async (context) => {
    const { platform } = context.req.valid("param");
    return await kept(context, `documents ${platform}`, async () => ({
      items: await found(() => catalogue.documents(platform)),
    })) as never;
  });
  app.openapi(document, async (context) => {
    const { platform, document } = context.req.valid("param");
    return await kept(
      context,
      `document ${platform} ${document}`,
      () => found(() => catalogue.document(platform, document)),
    ) as never;
  });
  app.openapi(tasks, (context) => context.json({ items: catalogue.tasks() }, 200));
  app.openapi(oneTask, async (context) => {
    const { task } = context.req.valid("param");
    return context.json(await found(() => catalogue.task(task)), 200);
  });
  app.openapi(configurations, (context) => {
    return context.json({ items: catalogue.configurations(context.req.valid("query")) }, 200);
  });
  app.openapi(placement, async (context) => {
    const { platform, task, configuration } = context.req.valid("param");
    const { profile, parameters } = context.req.valid("query");
    const sizes = parameters === undefined ? undefined : sizesOf(parameters);
    if ((configuration === "custom") !== (sizes !== undefined)) {
      throw new UserError("sizes in `parameters` belong to the configuration `custom`, and to no other");
    }
    const name = { platform, task, profile, ...sizes ? { parameters: sizes } : { configuration } };
    const key = `placement ${JSON.stringify(name)}`;
    if (sizes) return await kept(context, key, () => catalogue.placement(name)) as never;
    return await kept(context, key, () => found(() => catalogue.placement(name))) as never;
  });
  return app;
}

const sizesSchema = z.record(z.string().max(60), z.number().int().nonnegative());

function sizesOf(text: string): Record<string, number> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UserError("`parameters` is no JSON");
  }
  const parsed = sizesSchema.safeParse(value);
  if (!parsed.success) throw new UserError("`parameters` is no object of whole numbers");
  return parsed.data;
}
