/**
 * The pages: what people see of the server. They are rendered here; scripts add what needs a browser.
 * @module
 */
import { type Context, Hono } from "hono";
import type { IsaPlugin, Roofline } from "../../../isa/plugin.ts";
import type { Workload } from "../../../tasks/task.ts";
import { contentHash, createScripts, type ScriptName, scriptNames } from "../bundle.ts";
import { findPlugin, pluginAssets } from "../../registry.ts";
import { PluginFailure } from "../../plugins/isolation/child_process.ts";
import { UserError } from "../../user_error.ts";
import { findTask, findWorkload } from "../../workloads.ts";
import { packState } from "../client/share.ts";
import { runQuerySchema } from "../schemas/runs.ts";
import { leaderboardQuerySchema } from "../schemas/scores.ts";
import { exploreRoutes } from "./explore.tsx";
import { DocumentPage, InstructionPage, IsaIndexPage, IsaPage } from "./isa_pages.tsx";
import { KernelPage } from "./kernel_page.tsx";
import { Page, type PageAssets, Text } from "./layout.tsx";
import { LeaderboardPage } from "./leaderboard.tsx";
import { instructionTable, type PageServices, pluginDocuments } from "./page_services.ts";
import { playgroundRoutes } from "./playground.tsx";
import { RunPage, RunsPage } from "./run_pages.tsx";
import { TaskPage, TasksPage } from "./task_pages.tsx";

export type { PageServices } from "./page_services.ts";

/** What pages may load: scripts of this server only, none inline, no frames, no foreign addresses. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * The worker that runs kernels translates instructions into JavaScript, so it may evaluate text; in return it reaches no
 * network and no page.
 */
const workerPolicy = "default-src 'none'; script-src 'unsafe-eval'";

const immutable = "public, max-age=31536000, immutable";

const files = {
  style: { file: "site.css", type: "text/css; charset=utf-8" },
  playgroundStyle: { file: "playground.css", type: "text/css; charset=utf-8" },
  icon: { file: "icon.svg", type: "image/svg+xml" },
} as const;

/** How pages begin. */
export interface PageOptions {
  /** Bundles all scripts at once, in the background, so that no visitor waits for it; else when they are asked for. */
  readonly bundleAtStart?: boolean;
  /** Told the stack of a defect of ours; absent: nobody is. */
  readonly onDefect?: (detail: string) => void;
}

/** Routes of all pages and of what they load. */
export async function pageRoutes(
  services: PageServices,
  { bundleAtStart, onDefect = () => {} }: PageOptions = {},
): Promise<Hono> {
  const tell = (error: unknown) => onDefect(error instanceof Error ? error.stack ?? error.message : String(error));
  const app = new Hono();
  const scripts = createScripts({ pluginModule: services.registry.module });
  if (bundleAtStart) {
    // a failure is told again, to whoever asks for the script
    for (const name of scriptNames) scripts.get(name).catch(tell);
  }
  const served = await readFiles();
  const assetsOf = (): PageAssets => ({
    style: served.paths.style,
    icon: served.paths.icon,
    script: scripts.path("page"),
  });
  // asked every time: a server may gain and lose plugins while it runs
  const pluginsNow = () => services.registry.plugins;
  const overview = async (plugin: IsaPlugin) => ({
    plugin,
    table: await instructionTable(plugin),
    documents: await pluginDocuments(services, plugin),
  });

  app.get("/assets/:file", async (context) => {
    const file = context.req.param("file");
    const known = served.byPath.get(`/assets/${file}`);
    if (known) return asset(known.contents, known.type);
    const name = file.replace(/(-[0-9a-f]{16})?\.js$/, "");
    if (!(scriptNames as readonly string[]).includes(name)) return context.notFound();
    const script = await scripts.get(name as ScriptName);
    const isFixed = script.path === `/assets/${file}`;
    if (!isFixed && file !== `${name}.js`) return context.notFound();
    const policy = name === "evaluation_worker" ? workerPolicy : "default-src 'none'";
    return asset(script.code, "text/javascript; charset=utf-8", policy, isFixed ? immutable : "no-cache");
  });

  app.get("/isa", async (context) => {
    const sets = await Promise.all(pluginsNow().map(overview));
    return page(context, <IsaIndexPage assets={assetsOf()} sets={sets} />);
  });
  app.get("/isa/:platform", async (context) => {
    const set = await overview(findPlugin(services.registry, context.req.param("platform")));
    const script = scripts.path("isa_search");
    return page(context, <IsaPage assets={assetsOf()} set={set} script={script} />);
  });
  app.get("/isa/:platform/documents/:id", async (context) => {
    const plugin = findPlugin(services.registry, context.req.param("platform"));
    const documents = await pluginDocuments(services, plugin);
    const document = documents.find(({ id }) => id === context.req.param("id"));
    if (!document) throw new UserError(`${plugin.title} has no document '${context.req.param("id")}'`);
    return page(context, <DocumentPage assets={assetsOf()} plugin={plugin} document={document} />);
  });
  app.get("/isa/:platform/:mnemonic", async (context) => {
    const plugin = findPlugin(services.registry, context.req.param("platform"));
    const mnemonic = context.req.param("mnemonic");
    const reference = await plugin.reference(mnemonic);
    if (!("markdown" in reference)) {
      const hint = reference.nearest.length > 0 ? `; did you mean ${reference.nearest.join(", ")}?` : "";
      throw new UserError(`${plugin.title} has no instruction '${mnemonic}'${hint}`);
    }
    return page(
      context,
      <InstructionPage
        assets={assetsOf()}
        plugin={plugin}
        table={await instructionTable(plugin)}
        mnemonic={mnemonic}
        markdown={reference.markdown}
      />,
    );
  });

  app.get("/tasks", (context) => page(context, <TasksPage assets={assetsOf()} plugins={pluginsNow()} />));
  app.get("/tasks/:task", async (context) => {
    const id = context.req.param("task");
    const runners = pluginsNow().filter((plugin) => plugin.configurations(id).length > 0);
    const wanted = context.req.query("platform");
    const plugin = wanted ? findPlugin(services.registry, wanted) : runners[0] ?? pluginsNow()[0];
    const configurations = plugin.configurations(id);
    const name = context.req.query("config") ?? "";
    // a size of another platform may not exist here
    const configuration = configurations.some((known) => known.name === name) || name.startsWith("{")
      ? name
      : configurations[0]?.name ?? "c1";
    const workload = findWorkload(plugin, findTask(id, plugin), configuration);
    const [placement, scores, baselines] = await Promise.all([
      plugin.place(workload),
      services.scores.matching({ platform: plugin.id, task: id }),
      plugin.baselines(workload, pluginAssets(services.registry, plugin.id)),
    ]);
    const view = { plugin, plugins: runners, workload, placement, scores, baselines };
    return page(context, <TaskPage assets={assetsOf()} view={view} />);
  });

  app.get("/", async (context) => {
    // empty fields of the form are no filters
    const given = Object.entries(context.req.query()).filter(([, value]) => value.trim() !== "");
    const parsed = leaderboardQuerySchema.partial().safeParse(Object.fromEntries(given));
    if (!parsed.success) {
      throw new UserError(`the filter cannot be read: ${parsed.error.issues[0].path.join(".")} is not as it should be`);
    }
    const query = Object.fromEntries(given.map(([name]) => [name, parsed.data[name as keyof typeof parsed.data]]));
    const leaderboard = await services.scores.leaderboard(query);
    return page(
      context,
      <LeaderboardPage assets={assetsOf()} leaderboard={leaderboard} query={query} plugins={pluginsNow()} />,
    );
  });

  app.get("/runs", async (context) => {
    const given = Object.entries(context.req.query()).filter(([, value]) => value.trim() !== "");
    const parsed = runQuerySchema.safeParse(Object.fromEntries(given));
    if (!parsed.success) {
      throw new UserError(`the filter cannot be read: ${parsed.error.issues[0].path.join(".")} is not as it should be`);
    }
    const { platform, task, agent, status } = parsed.data;
    const stored = await services.runs.list(parsed.data);
    const waiting = parsed.data.cursor !== undefined
      ? []
      : (services.conducting?.waiting() ?? []).filter((run) =>
        [[platform, run.platform], [task, run.task], [agent, run.agent], [status, run.status]].every((
          [wanted, value],
        ) => wanted === undefined || wanted === value)
      );
    const runs = { ...stored, items: [...waiting, ...stored.items], total: stored.total + waiting.length };
    return page(
      context,
      <RunsPage assets={assetsOf()} runs={runs} filter={{ platform, task, agent, status }} />,
    );
  });
  app.get("/runs/:id", async (context) => {
    const run = await findRun(context.req.param("id"));
    const before = context.req.query("before") ?? "";
    const events = run.run === null ? [] : await services.runs.events(run.run);
    const [score] = await services.scores.matching({
      platform: run.platform,
      profile: run.profile,
      task: run.task,
      configuration: run.configuration,
      correct: "true",
    });
    const script = scripts.path("run_live");
    return page(
      context,
      <RunPage
        assets={assetsOf()}
        run={run}
        events={events}
        before={/^[1-9]\d{0,8}$/.test(before) ? Number(before) : null}
        baselineCycles={score?.baselineCycles ?? null}
        script={script}
      />,
    );
  });
  app.get("/runs/:id/kernel", async (context) => {
    const run = await findRun(context.req.param("id"));
    if (!run.score) throw new UserError("this run has no score yet, and so no kernel");
    return await kernelPage(context, run.score.kernelHash, run.run);
  });
  app.get("/kernels/:hash", (context) => kernelPage(context, context.req.param("hash"), null));

  async function findRun(id: string) {
    const run = await (services.conducting ?? services.runs).find(id);
    if (!run) throw new UserError(`the store has no run '${id.slice(0, 80)}'`);
    return run;
  }

  async function kernelPage(context: Context, hash: string, run: string | null) {
    const kernel = await services.kernels.find(hash);
    if (!kernel) throw new UserError(`the store has no kernel '${hash.slice(0, 80)}'`);
    const score = kernel.scores.find((candidate) => candidate.run === run) ?? kernel.scores.at(-1) ?? null;
    const evaluation = score ? await services.kernels.evaluation(score.evaluation) : null;
    // the same text may be a kernel of several platforms
    const platform = score?.platform ?? kernel.platform;
    const plugin = pluginsNow().find(({ id }) => id === platform) ?? null;
    const workload = plugin && score ? workloadOrNull(plugin, score.task, score.configuration) : null;
    const peaks = plugin && workload && score ? await peaksOrNull(plugin, workload, score.profile) : null;
    const runsInBrowser = workload !== null && !Object.hasOwn(services.registry.folders ?? {}, platform);
    const fragment = runsInBrowser && score
      ? await packState({
        platform,
        profile: score.profile,
        task: score.task,
        configuration: score.configuration,
        source: kernel.source,
      })
      : null;
    return page(
      context,
      <KernelPage
        assets={assetsOf()}
        view={{ kernel, evaluation, score, workload, plugin, peaks, fragment }}
        style={served.paths.playgroundStyle}
        script={scripts.path("kernel")}
        worker={scripts.path("evaluation_worker")}
      />,
    );
  }

  app.route(
    "/",
    playgroundRoutes({ services, scripts, assetsOf, style: served.paths.playgroundStyle, page }),
  );
  app.route("/", exploreRoutes({ services, scripts, assetsOf, page }));

  app.notFound((context) =>
    page(context, <MessagePage assets={assetsOf()} title="Not found" message="There is no page here." />, 404)
  );
  app.onError((error, context) => {
    if (error instanceof PluginFailure) {
      return page(
        context,
        <MessagePage assets={assetsOf()} title="An added plugin failed" message={error.message} />,
        502,
      );
    }
    const isExpected = error instanceof UserError || error instanceof RangeError;
    if (!isExpected) tell(error);
    const message = isExpected ? error.message : "The server failed at this page. Its log says more.";
    const title = isExpected ? "Not found" : "Something is broken";
    return page(
      context,
      <MessagePage assets={assetsOf()} title={title} message={message} />,
      isExpected ? 404 : 500,
    );
  });
  return app;

  /** @param nonce admits the style element of the editor; absent: no styles but those of the server's files */
  function page(context: Context, body: unknown, status: 200 | 404 | 500 | 502 = 200, nonce?: string) {
    // while one edits, browsers themselves put style attributes into the editor's text
    const styles = nonce === undefined
      ? "style-src 'self'"
      : `style-src 'self' 'nonce-${nonce}'; style-src-attr 'unsafe-inline'`;
    context.header("Content-Security-Policy", pagePolicy.replace("style-src 'self'", styles));
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "same-origin");
    return context.html(`<!doctype html>${body}`, status);
  }
}

/** The workload of a stored score; null where this release no longer has it. */
function workloadOrNull(plugin: IsaPlugin, task: string, configuration: string): Workload | null {
  try {
    return findWorkload(plugin, findTask(task, plugin), configuration);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** Peaks of a machine; null where it tells none, and where a score's profile is no longer known. */
async function peaksOrNull(plugin: IsaPlugin, workload: Workload, profile: string): Promise<Roofline | null> {
  if (!plugin.profiles.some(({ name }) => name === profile)) return null;
  return await plugin.roofline?.(workload, profile) ?? null;
}

function asset(contents: string, type: string, policy = "default-src 'none'", caching = immutable): Response {
  return new Response(contents, {
    headers: {
      "Content-Type": type,
      "Cache-Control": caching,
      "Content-Security-Policy": policy,
      "X-Content-Type-Options": "nosniff",
    },
  });
}

/** Styles and icons under addresses with a hash of their content. */
async function readFiles() {
  const byPath = new Map<string, { readonly contents: string; readonly type: string }>();
  const paths = {} as Record<keyof typeof files, string>;
  for (const [name, { file, type }] of Object.entries(files)) {
    const contents = await Deno.readTextFile(new URL(`../assets/${file}`, import.meta.url));
    const [stem, extension] = file.split(".");
    const path = `/assets/${stem}-${await contentHash(contents)}.${extension}`;
    paths[name as keyof typeof files] = path;
    byPath.set(path, { contents, type });
  }
  return { byPath, paths };
}

/** A page that says one thing. */
function MessagePage(
  { assets, title, message }: { readonly assets: PageAssets; readonly title: string; readonly message: string },
) {
  return (
    <Page title={title} section={null} assets={assets}>
      <h1>{title}</h1>
      <p>
        <Text value={message} />
      </p>
    </Page>
  );
}
