/**
 * The playground's page, and the data that its script asks for. Kernels run in the visitor's browser: the server sends
 * sources and texts, and never runs anything for it.
 * @module
 */
import { type Context, Hono } from "hono";
import type { IsaPlugin, Placement } from "../../../isa/plugin.ts";
import { catalog, catalogEntry } from "../../../tasks/catalog.ts";
import type { Workload } from "../../../tasks/task.ts";
import type { Scripts } from "../bundle.ts";
import { findPlugin, pluginAssets } from "../../registry.ts";
import { UserError } from "../../user_error.ts";
import { findProfile, findTask, findWorkload } from "../../workloads.ts";
import type { PlaygroundPlatform, PlaygroundWorkload } from "../client/playground_data.ts";
import { address, Page, type PageAssets } from "./layout.tsx";
import { markdownMarkup } from "./markdown.ts";
import { instructionTable, type PageServices } from "./page_services.ts";

/** What the routes need of the pages' common part. */
export interface PlaygroundSurroundings {
  readonly services: PageServices;
  readonly scripts: Scripts;
  readonly assetsOf: () => PageAssets;
  /** Address of the playground's style. */
  readonly style: string;
  readonly page: (context: Context, body: unknown, status: 200, nonce: string) => Response | Promise<Response>;
}

/** The page and its data. */
export function playgroundRoutes({ services, scripts, assetsOf, style, page }: PlaygroundSurroundings): Hono {
  const app = new Hono();
  // plugins from outside run on the server only: their code is not ours to hand out
  const runsHere = ({ id }: IsaPlugin) => !Object.hasOwn(services.registry.folders ?? {}, id);
  const inBrowser = (id: string): IsaPlugin => {
    const plugin = findPlugin(services.registry, id);
    if (!runsHere(plugin)) throw new UserError(`${plugin.title} does not run in the playground`);
    return plugin;
  };

  app.get("/playground", (context) => {
    // the editor writes its own style element
    const nonce = crypto.randomUUID();
    return page(
      context,
      <PlaygroundPage
        assets={assetsOf()}
        style={style}
        script={scripts.path("playground")}
        worker={scripts.path("evaluation_worker")}
        nonce={nonce}
      />,
      200,
      nonce,
    );
  });
  app.get(
    "/playground/platforms.json",
    (context) => context.json(services.registry.plugins.filter(runsHere).map(platformData)),
  );
  app.get("/playground/:platform/instructions.json", async (context) => {
    const { lineComments, directives, instructions } = await instructionTable(inBrowser(context.req.param("platform")));
    return context.json({
      lineComments,
      directives,
      instructions: instructions.map(({ mnemonic, form, description }) => ({ mnemonic, form, description })),
    });
  });
  app.get("/playground/:platform/:task/:configuration", async (context) => {
    const { platform, task, configuration } = context.req.param();
    const plugin = inBrowser(platform);
    const profile = findProfile(plugin, context.req.query("profile")).name;
    const workload = findWorkload(plugin, findTask(task, plugin), configuration);
    return context.json(await workloadData(services, plugin, workload, profile));
  });
  return app;
}

function platformData(plugin: IsaPlugin): PlaygroundPlatform {
  const { id, title, profiles, defaultBaseline } = plugin;
  const tasks = tasksOf(plugin);
  return {
    id,
    title,
    defaultBaseline,
    profiles: profiles.map(({ name, title }) => ({ name, title })),
    tasks: tasks.map((task) => ({
      id: task,
      title: catalogEntry(task)?.title ?? task,
      configurations: plugin.configurations(task).map(({ name, parameters }) => ({
        name,
        title: `${name}: ${Object.entries(parameters).map(([key, value]) => `${key} ${value}`).join(", ")}`,
      })),
    })),
  };
}

async function workloadData(
  { registry }: PageServices,
  plugin: IsaPlugin,
  workload: Workload,
  profile: string,
): Promise<PlaygroundWorkload> {
  const assets = pluginAssets(registry, plugin.id);
  const [placement, baselines, example, { lineComments }] = await Promise.all([
    plugin.place(workload),
    plugin.baselines(workload, assets, profile),
    plugin.example(assets),
    instructionTable(plugin),
  ]);
  const mark = lineComments[0] ?? "#";
  return {
    title: `${workload.title} ${workload.configuration} on ${plugin.title}`,
    symbols: placement.symbols,
    text: markdownMarkup(`${workload.formula}\n\n${placement.description}`, { shift: 2 }),
    baseline: baselines.find(({ name }) => name === plugin.defaultBaseline)?.source ?? null,
    examples: [
      { name: "Empty kernel", source: frameOf(workload, placement, example?.source ?? "", mark) },
      ...baselines.map(({ name, source }) => ({ name: `Compiler's kernel, ${name}`, source })),
      ...(example ? [{ name: `Another task: ${example.title}`, source: example.source }] : []),
    ],
  };
}

/** A kernel that has everything but the computation: what lies where, and the end as the plugin's example has it. */
function frameOf(workload: Workload, placement: Placement, example: string, mark: string): string {
  const lines = placement.tensors.map(({ specification: { name, role, dataType, shape }, offset, space, format }) =>
    `${mark} ${role.padEnd(8)} ${name} ${dataType}[${shape.join("][")}] at ${address(offset)} of ${space}: ${format}`
  );
  const constants = Object.entries(placement.symbols).map(([name, value]) =>
    `${name} = ${value > 0xffff ? address(value) : value}`
  );
  // the last statement of a whole program, where it is one without operands, is how programs end
  const last = example.split("\n").map((line) => line.split(mark)[0].trim()).findLast((line) => line !== "") ?? "";
  const end = /^[\w.]+$/.test(last) ? `\n    ${last}\n` : "\n";
  return `${mark} ${workload.title} ${workload.configuration}\n${mark}\n${lines.join("\n")}\n${mark}\n` +
    `${mark} constants by name:\n${constants.map((text) => `${mark}   ${text}`).join("\n")}\n${end}`;
}

/** The page; its script fills it. */
function PlaygroundPage(
  { assets, style, script, worker, nonce }: {
    readonly assets: PageAssets;
    readonly style: string;
    readonly script: string;
    readonly worker: string;
    readonly nonce: string;
  },
) {
  const tabs = ["Result", "Profile", "Output", "Memory", "Task"];
  return (
    <Page title="Playground" section="playground" assets={assets} styles={[style]} scripts={[script]} kind="playground">
      <h1 class="visually-hidden">Playground</h1>
      <noscript>
        <p class="callout">The playground runs kernels in this browser, which needs JavaScript.</p>
      </noscript>
      <div id="playground" data-worker={worker} data-nonce={nonce}>
        <div class="toolbar">
          <label>
            Platform<select id="platform"></select>
          </label>
          <label>
            Profile<select id="profile"></select>
          </label>
          <label>
            Task<select id="task"></select>
          </label>
          <label>
            Size<select id="configuration"></select>
          </label>
          <label>
            Start from<select id="example"></select>
          </label>
          <div class="actions">
            <button id="share" type="button" title="Copy a link to this kernel (Ctrl+S)">Copy link</button>
            <button id="submit" type="button" hidden>Submit</button>
            <button id="cancel" type="button" disabled>Stop</button>
            <button id="run" class="primary" type="button" disabled>
              Run <kbd aria-hidden="true">Ctrl ↵</kbd>
            </button>
          </div>
        </div>
        <div class="workspace">
          <section class="editor" aria-label="Kernel">
            <div id="editor"></div>
            <div class="editor-status">
              <span id="line-cost">Esc, then Tab leaves the editor</span>
              <span id="problems" role="status"></span>
            </div>
          </section>
          <section class="outcome" aria-label="Outcome">
            <div id="verdict" class="verdict" role="status" aria-live="polite">
              <strong>Loading…</strong>
            </div>
            <div role="tablist" aria-label="Views of the run">
              {tabs.map((name, number) => (
                <button
                  type="button"
                  role="tab"
                  id={`tab-${name.toLowerCase()}`}
                  aria-controls={`panel-${name.toLowerCase()}`}
                  aria-selected={number === 0 ? "true" : "false"}
                  tabindex={number === 0 ? 0 : -1}
                >
                  {name}
                </button>
              ))}
            </div>
            {tabs.map((name, number) => (
              <div
                role="tabpanel"
                id={`panel-${name.toLowerCase()}`}
                aria-labelledby={`tab-${name.toLowerCase()}`}
                tabindex={0}
                hidden={number !== 0}
              >
              </div>
            ))}
            <details id="account">
              <summary>Submit kernels</summary>
              <p class="note">
                A token of scope <code>submit</code>{" "}
                lets you hand in the kernel in the editor: the server judges it on secret inputs and puts it on the
                leaderboard. It stays in this tab.
              </p>
              <div class="fields">
                <label>
                  Token<input id="token" type="password" autocomplete="off" />
                </label>
                <label>
                  Your name<input id="author" autocomplete="name" maxlength={60} />
                </label>
              </div>
            </details>
          </section>
        </div>
      </div>
    </Page>
  );
}

/** Tasks that run on a platform and are no traps, in the catalogue's order. */
function tasksOf(plugin: IsaPlugin): string[] {
  return catalog.filter(({ id }) => plugin.configurations(id).length > 0).map(({ id }) => id);
}
