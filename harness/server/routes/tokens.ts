/**
 * Tokens, for whoever runs the server: the command line cannot open a store that a server has open.
 * @module
 */
import { z } from "@hono/zod-openapi";
import { found } from "../problem.ts";
import { identifierSchema, timeSchema } from "../schemas/common.ts";
import type { ServerServices } from "../services.ts";
import { scopes } from "../tokens.ts";
import { exampleIds } from "./examples.ts";
import { type Api, body, createApi, json, parameter, route } from "./route.ts";

const tags = ["tokens"];

const tokenSchema = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(z.enum(scopes)),
  created: timeSchema,
  expires: timeSchema.nullable(),
  revoked: timeSchema.nullable(),
}).openapi("Token");

const list = route("admin", [], {
  method: "get",
  path: "/tokens",
  tags,
  summary: "All tokens, without their texts",
  responses: { 200: json(z.object({ items: z.array(tokenSchema) }), "Tokens.") },
});
const create = route("admin", ["unprocessable"], {
  method: "post",
  path: "/tokens",
  tags,
  summary: "Make a token; its text is told this once",
  request: {
    body: body(
      z.strictObject({
        name: z.string().min(1).max(100),
        scopes: z.array(z.enum(scopes)).min(1).max(3),
        expires: z.iso.datetime().optional(),
      }),
      { name: "continuous integration", scopes: ["submit"] },
    ),
  },
  responses: { 201: json(tokenSchema.extend({ token: z.string() }), "The token.") },
});
const revoke = route("admin", ["not-found"], {
  method: "delete",
  path: "/tokens/{token}",
  tags,
  summary: "Revoke a token at once",
  request: {
    params: z.object({ token: parameter("token", identifierSchema, exampleIds.token, "Identifier of a token.") }),
  },
  responses: { 200: json(tokenSchema, "The token.") },
});

/** Routes of tokens. */
export function tokenRoutes({ tokens }: ServerServices): Api {
  const app = createApi();
  app.openapi(list, (context) => context.json({ items: tokens.list() }, 200));
  app.openapi(create, async (context) => {
    const { name, scopes, expires } = context.req.valid("json");
    const { token, view } = await tokens.create({
      name,
      scopes,
      ...expires === undefined ? {} : { expires: new Date(expires) },
    });
    return context.json({ ...view, token }, 201);
  });
  app.openapi(revoke, async (context) => {
    return context.json(await found(() => tokens.revoke(context.req.valid("param").token)), 200);
  });
  return app;
}
