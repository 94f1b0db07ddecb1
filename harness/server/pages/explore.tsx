/**
 * The page where one asks the scores with SQL: the database runs in the visitor's browser over an export, so that no
 * question can harm or slow the server.
 * @module
 */
import { type Context, Hono } from "hono";
import { stream } from "hono/streaming";
import type { Scripts } from "../bundle.ts";
import { packageFileAddress } from "../package_files.ts";
import { formatCsv } from "../../report/table.ts";
import { Page, type PageAssets } from "./layout.tsx";
import type { PageServices } from "./page_services.ts";
import { exploreTables, exploreTypes } from "./explore_tables.ts";

const duckdb = "@duckdb/duckdb-wasm";

/** Files of the database that a browser loads. */
const files: Readonly<Record<string, string>> = {
  "duckdb-eh.wasm": "application/wasm",
  "duckdb-browser-eh.worker.js": "text/javascript; charset=utf-8",
};

/** The database's worker compiles WebAssembly and fetches its own file, nothing else. */
const workerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** Ready-made questions. */
const questions: readonly (readonly [title: string, sql: string])[] = [
  [
    "Fastest kernel of every pair",
    "select platform, task, configuration, arg_min(agent, cycles) as agent, min(cycles) as cycles,\n" +
    "  max(speedup) as speedup\nfrom scores\nwhere correct\ngroup by all\norder by platform, task, configuration",
  ],
  [
    "Success by agent",
    "select platform, agent, count(*) as pairs, count_if(correct) as solved,\n" +
    "  round(100.0 * count_if(correct) / count(*), 1) as percent\nfrom scores\ngroup by all\norder by percent desc, agent",
  ],
  [
    "Geometric mean of speedups",
    "select platform, agent, count(*) as solved, round(exp(avg(ln(speedup))), 3) as speedup\n" +
    "from scores\nwhere correct and speedup > 0\ngroup by all\norder by speedup desc",
  ],
  [
    "Why kernels fail",
    "select verdict, count(*) as runs, count(distinct agent) as agents\nfrom scores\nwhere not correct\n" +
    "group by verdict\norder by runs desc",
  ],
  [
    "Tokens and dollars per solved pair",
    "select s.agent, count_if(s.correct) as solved, sum(r.tokens) as tokens, round(sum(r.dollars), 4) as dollars,\n" +
    "  round(sum(r.dollars) / nullif(count_if(s.correct), 0), 4) as dollars_per_solved\n" +
    "from runs r join scores s using (run)\nwhere r.tokens is not null\ngroup by s.agent\norder by solved desc",
  ],
  [
    "Nearest to the floor",
    "select platform, task, configuration, agent, cycles, floor, round(roofline_fraction, 3) as of_floor\n" +
    "from scores\nwhere correct\norder by roofline_fraction desc\nlimit 25",
  ],
];

/** What the routes need of the pages' common part. */
export interface ExploreSurroundings {
  readonly services: PageServices;
  readonly scripts: Scripts;
  readonly assetsOf: () => PageAssets;
  readonly page: (context: Context, body: unknown) => Response | Promise<Response>;
}

/** The page, its data and its database. */
export function exploreRoutes({ services, scripts, assetsOf, page }: ExploreSurroundings): Hono {
  const app = new Hono();
  app.get("/explore", (context) => {
    const script = scripts.path("explore");
    return page(context, <ExplorePage assets={assetsOf()} script={script} />);
  });
  app.get("/explore/:table{[a-z]+\\.csv}", async (context) => {
    const name = context.req.param("table").replace(/\.csv$/, "");
    if (!Object.hasOwn(exploreTables, name)) return context.notFound();
    const { columns, rows } = await exploreTables[name](services);
    context.header("Content-Type", "text/csv; charset=utf-8");
    context.header("X-Content-Type-Options", "nosniff");
    return context.body(formatCsv(columns, rows));
  });
  app.get("/assets/duckdb/:file", async (context) => {
    const file = context.req.param("file");
    const type = Object.hasOwn(files, file) ? files[file] : undefined;
    if (!type) return context.notFound();
    const opened = await Deno.open(packageFileAddress(duckdb, `dist/${file}`));
    context.header("Content-Type", type);
    context.header("Cache-Control", "public, max-age=86400");
    context.header("Content-Security-Policy", workerPolicy);
    context.header("X-Content-Type-Options", "nosniff");
    return stream(context, (body) => body.pipe(opened.readable));
  });
  return app;
}

function ExplorePage({ assets, script }: { readonly assets: PageAssets; readonly script: string }) {
  return (
    <Page title="Explore" section="explore" assets={assets} scripts={[script]}>
      <h1>Explore</h1>
      <p class="lead">
        Ask the scores with SQL. A database in this browser answers, over an export of the store: the tables{" "}
        <code>scores</code> and <code>runs</code>. Nothing you write reaches the server.
      </p>
      <noscript>
        <p class="callout">
          The database runs in this browser, which needs JavaScript. The tables are there as CSV:{" "}
          <a href="/explore/scores.csv">scores</a>, <a href="/explore/runs.csv">runs</a>.
        </p>
      </noscript>
      <ul class="questions">
        {questions.map(([title, sql]) => (
          <li>
            <button type="button" class="question" data-sql={sql}>{title}</button>
          </li>
        ))}
      </ul>
      <label for="sql">SQL</label>
      <textarea
        id="sql"
        class="query"
        autocapitalize="off"
        autocomplete="off"
        data-tables={JSON.stringify(exploreTypes)}
      >
        {questions[0][1]}
      </textarea>
      <div class="fields">
        <button id="ask" class="primary" type="button" disabled>
          Ask <kbd aria-hidden="true">Ctrl ↵</kbd>
        </button>
        <button id="download" type="button" disabled>Download as CSV</button>
        <p id="status" class="note" role="status">Loading the database…</p>
      </div>
      <div id="answer"></div>
      <details>
        <summary>Columns</summary>
        <div id="columns"></div>
      </details>
    </Page>
  );
}
