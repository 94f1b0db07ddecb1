/**
 * The API's description, derived from the schemas that check requests.
 * @module
 */
import type { Api } from "./route.ts";

const introduction = `
Everything that KernelCraft's server shows and does. Reading needs no token where the server listens on the loopback
interface (or was started with \`--open-read\`); everything else needs \`Authorization: Bearer TOKEN\` with the scope
\`submit\` or \`admin\`. \`deno task token create\` makes tokens.

Errors are \`application/problem+json\` with a stable \`code\`. \`429\` and \`503\` say in \`Retry-After\` when to come back.
Lists are pages: \`next\` is the \`cursor\` of the next one.
`.trim();

/** The OpenAPI 3.1 document of the routes of an application. */
export function openApiDocument(app: Api): Record<string, unknown> {
  app.openAPIRegistry.registerComponent("securitySchemes", "bearer", { type: "http", scheme: "bearer" });
  const document = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "KernelCraft",
      version: "1",
      description: introduction,
      license: { name: "MIT" },
    },
    servers: [{ url: "/" }],
    tags: [
      { name: "catalogue", description: "What there is: platforms, documents, tasks, sizes, what agents are told." },
      { name: "evaluations", description: "Try a kernel: verdict, differences, profile." },
      { name: "runs", description: "Runs of agents and their events." },
      { name: "agents from outside", description: "The tools for an agent that comes over HTTP." },
      { name: "scores", description: "Scores, the leaderboard, kernels, exports." },
      { name: "submissions", description: "Kernels by named people, scored on secret seeds." },
      { name: "tokens", description: "Who may do what." },
    ],
  });
  return document as unknown as Record<string, unknown>;
}
