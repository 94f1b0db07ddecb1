/**
 * Whole tables as files, for DuckDB in a browser, spreadsheets and notebooks.
 * @module
 */
import { z } from "@hono/zod-openapi";
import type { Store } from "../../store/store.ts";
import type { ServerServices } from "../services.ts";
import { type Api, createApi, parameter, route } from "./route.ts";

/** What can be exported. Seeds stay here: those of a run that goes on are secret. */
const tables = {
  scores: "select s.* exclude (seeds), r.session, r.profile, r.plugin_version, r.plugin_hash, r.evaluator_hash, " +
    "r.parameters, r.attempt, k.provenance from scores s join runs r using (run_id) " +
    "join kernels k on k.kernel_hash = s.kernel_hash order by s.created, s.run_id",
  runs: "select * exclude (draw) from runs order by started, run_id",
} as const;

const formats = {
  csv: { options: "format csv, header", type: "text/csv; charset=utf-8" },
  json: { options: "format json, array true", type: "application/json" },
  parquet: { options: "format parquet, compression zstd", type: "application/vnd.apache.parquet" },
} as const;

type Table = keyof typeof tables;
type Format = keyof typeof formats;

const file = { schema: z.string() };
const get = route("read", [], {
  method: "get",
  path: "/exports/{table}",
  tags: ["scores"],
  summary: "All scores or runs as CSV, JSON or Parquet",
  request: {
    params: z.object({
      table: parameter("table", z.enum(Object.keys(tables) as [Table, ...Table[]]), "scores", "What to export."),
    }),
    query: z.object({ format: z.enum(Object.keys(formats) as [Format, ...Format[]]).default("csv") }),
  },
  responses: {
    200: {
      description: "The file.",
      content: { "text/csv": file, "application/json": file, "application/vnd.apache.parquet": file },
    },
  },
});

/** Routes of exports. */
export function exportRoutes({ store }: ServerServices): Api {
  const app = createApi();
  app.openapi(get, async (context) => {
    const { table } = context.req.valid("param");
    const { format } = context.req.valid("query");
    const file = await exportTable(store, table, format);
    return new Response(file, {
      headers: {
        "Content-Type": formats[format].type,
        "Content-Disposition": `attachment; filename="kernelcraft-${table}.${format}"`,
        "Cache-Control": "no-store",
      },
    }) as never;
  });
  return app;
}

/**
 * DuckDB writes the file, whatever its size, off the main thread; then it is sent piece by piece. Its name goes at once,
 * so that nothing is left behind, whoever breaks off.
 */
async function exportTable(
  store: Store,
  table: Table,
  format: Format,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const path = await Deno.makeTempFile({ prefix: "kernelcraft-export-" });
  try {
    await store.query(`copy (${tables[table]}) to '${path.replaceAll("'", "''")}' (${formats[format].options})`);
    return (await Deno.open(path)).readable;
  } finally {
    await Deno.remove(path).catch(() => {}); // absent where writing it failed
  }
}
