/**
 * The interactive reference: Swagger UI, served from its package, under a policy that loads nothing from elsewhere.
 * @module
 */
import { Hono } from "hono";
import { createRequire } from "node:module";
import { problemCodes } from "../problem.ts";
import type { ServerEnvironment } from "../environment.ts";

const files = {
  "swagger-ui.css": "text/css; charset=utf-8",
  "swagger-ui-bundle.js": "text/javascript; charset=utf-8",
} as const;

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'", // Swagger UI sets style attributes
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const start = `window.onload = () => SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#reference",
  deepLinking: true,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
  requestSnippetsEnabled: true,
});
`;

const rows = Object.entries(problemCodes)
  .map(([code, [status, title]]) =>
    `<tr id="${code}"><td><code>${code}</code></td><td>${status}</td><td>${title}</td></tr>`
  )
  .join("\n");

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API reference · KernelCraft</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/reference/swagger-ui.css">
<script src="/reference/swagger-ui-bundle.js"></script>
<script src="/reference/start.js"></script>
</head>
<body>
<p><a href="/">KernelCraft</a> · <a href="/openapi.json">openapi.json</a> · <a href="#problems">error codes</a></p>
<main id="reference"></main>
<section id="problems">
<h2>Error codes</h2>
<table>
<thead><tr><th>code</th><th>status</th><th>meaning</th></tr></thead>
<tbody>
${rows}
</tbody>
</table>
</section>
</body>
</html>
`;

/** Routes of the reference page and what it loads. */
export function referenceRoutes(): Hono<ServerEnvironment> {
  const app = new Hono<ServerEnvironment>();
  const answer = (text: string | Uint8Array<ArrayBuffer>, type: string) =>
    new Response(text, {
      headers: {
        "Content-Type": type,
        "Content-Security-Policy": policy,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "max-age=3600",
      },
    });
  app.get("/reference", () => answer(page, "text/html; charset=utf-8"));
  app.get("/reference/start.js", () => answer(start, "text/javascript; charset=utf-8"));
  for (const [name, type] of Object.entries(files)) {
    app.get(`/reference/${name}`, async () => answer(await Deno.readFile(`${packageFolder()}/${name}`), type));
  }
  return app;
}

/** Folder of the package, which says itself where it lies. */
function packageFolder(): string {
  return createRequire(import.meta.url)("swagger-ui-dist/absolute-path.js")();
}
