/**
 * Plugins that strangers bring: taken, switched, removed.
 * @module
 */
import { z } from "@hono/zod-openapi";
import { found, Problem } from "../problem.ts";
import { nameSchema, timeSchema } from "../schemas/common.ts";
import type { ServerServices } from "../services.ts";
import { type Api, body, createApi, json, parameter, route } from "./route.ts";

const tags = ["added plugins"];

const addedPluginSchema = z.object({
  id: z.string(),
  title: z.string(),
  enabled: z.string().nullable().openapi({ description: "Version in use; null: switched off." }),
  versions: z.array(z.object({
    version: z.string(),
    hash: z.string().openapi({ description: "SHA-256 over its files." }),
    added: timeSchema,
  })),
}).openapi("AddedPlugin");

const checksSchema = z.array(z.object({
  name: z.string(),
  problem: z.string().nullable(),
  remedy: z.string(),
  skipped: z.string().optional(),
}));

const platform = parameter("platform", nameSchema, "abacus", "Identifier of an added plugin.");

const list = route("read", [], {
  method: "get",
  path: "/added-plugins",
  tags,
  summary: "All added plugins with their versions",
  responses: { 200: json(z.object({ items: z.array(addedPluginSchema) }), "Added plugins.") },
});
const add = route("admin", ["unprocessable", "queue-full"], {
  method: "post",
  path: "/plugins",
  tags,
  summary: "Bring a plugin",
  description:
    "The files of a plugin's folder, `mod.ts` among them. It is bundled from an allow-list of imports, run in " +
    "processes without permissions, and taken if every check of the conformance kit passes; this may take minutes. A " +
    "version that is there cannot be changed. A plugin that fails a check answers 422 and says which.",
  request: {
    body: body(
      z.strictObject({ files: z.record(z.string().min(1).max(300), z.string()) }),
      { files: { "mod.ts": "export const plugin = { /* docs/plugins.md */ };" } },
    ),
  },
  responses: {
    201: json(z.object({ plugin: addedPluginSchema, checks: checksSchema }), "The plugin is in use."),
  },
});
const change = route("admin", ["not-found", "unprocessable"], {
  method: "patch",
  path: "/plugins/{platform}",
  tags,
  summary: "Put a version of an added plugin to use, or none",
  request: {
    params: z.object({ platform }),
    body: body(z.strictObject({ enabled: z.string().min(1).max(100).nullable() }), { enabled: null }),
  },
  responses: { 200: json(addedPluginSchema, "The plugin.") },
});
const remove = route("admin", ["not-found"], {
  method: "delete",
  path: "/plugins/{platform}",
  tags,
  summary: "Remove an added plugin, or one version of it",
  request: { params: z.object({ platform }), query: z.object({ version: nameSchema.optional() }) },
  responses: { 200: json(z.object({ items: z.array(addedPluginSchema) }), "What is left; scores of the plugin stay.") },
});

/** Routes of added plugins. */
export function pluginRoutes({ addedPlugins }: ServerServices): Api {
  const app = createApi();
  app.openapi(list, async (context) => context.json({ items: views(await addedPlugins.list()) }, 200));
  app.openapi(add, async (context) => {
    const { files } = context.req.valid("json");
    const { plugin, checks } = await addedPlugins.bring(new Map(Object.entries(files)));
    if (plugin !== null) return context.json({ plugin: view(plugin), checks: [...checks] }, 201);
    const failed = checks.flatMap(({ name, problem, remedy }) =>
      problem === null ? [] : [{ at: name, message: `${problem}; see ${remedy}` }]
    );
    throw new Problem("unprocessable", `${failed.length} of ${checks.length} checks failed`, {}, failed);
  });
  app.openapi(change, async (context) => {
    const { platform: plugin } = context.req.valid("param");
    const { enabled } = context.req.valid("json");
    await found(async () => (await addedPlugins.list()).find((known) => known.id === plugin));
    return context.json(view(await addedPlugins.enable(plugin, enabled)), 200);
  });
  app.openapi(remove, async (context) => {
    const { platform: plugin } = context.req.valid("param");
    const { version } = context.req.valid("query");
    const left = await found(async () => {
      await addedPlugins.remove(plugin, version);
      return await addedPlugins.list();
    });
    return context.json({ items: views(left) }, 200);
  });
  return app;
}

type Added = Awaited<ReturnType<ServerServices["addedPlugins"]["list"]>>[number];

function view({ versions, ...plugin }: Added) {
  return { ...plugin, versions: [...versions] };
}

function views(plugins: readonly Added[]) {
  return plugins.map(view);
}
