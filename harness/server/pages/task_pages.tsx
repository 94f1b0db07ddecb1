/**
 * Tasks: what can be computed where, and one of them with its formula, its memory and its scores so far.
 * @module
 */
import type { IsaPlugin, Placement } from "../../../isa/plugin.ts";
import { catalog, type CatalogEntry, platforms } from "../../../tasks/catalog.ts";
import type { Workload } from "../../../tasks/task.ts";
import { ratio } from "../../report/page_parts.ts";
import type { StoredScore } from "../../report/stored_scores.ts";
import { MemoryPicture } from "./drawings.tsx";
import { address, Breadcrumb, bytes, count, Facts, Markdown, Page, type PageAssets, Scroll, Text } from "./layout.tsx";

const domains = { ml: "Machine learning", cpu: "Processor", extra: "Beside the benchmark" } as const;

/** All tasks by platform. */
export function TasksPage(
  { assets, plugins }: { readonly assets: PageAssets; readonly plugins: readonly IsaPlugin[] },
) {
  const columns = [
    ...plugins.map(({ id, title }) => ({ id, title })),
    ...Object.entries(platforms).filter(([id]) => !plugins.some((plugin) => plugin.id === id))
      .map(([id, title]) => ({ id, title })),
  ];
  return (
    <Page title="Tasks" section="tasks" assets={assets}>
      <h1>Tasks</h1>
      <p class="lead">
        The tasks of the KernelCraft benchmark and where they run. A dash with a title says why a platform leaves one
        out; that never counts as a failure.
      </p>
      {Object.entries(domains).map(([domain, title]) => {
        const entries = catalog.filter((entry) => entry.domain === domain);
        return entries.length === 0 ? null : (
          <section>
            <h2>{title}</h2>
            <Scroll label={`${title} tasks`}>
              <table class="wide" data-sortable="">
                <thead>
                  <tr>
                    <th>Task</th>
                    <th class="number">Level</th>
                    <th>Family</th>
                    <th>What it computes</th>
                    {columns.map(({ title }) => <th class="number">{title}</th>)}
                  </tr>
                </thead>
                <tbody>
                  {entries.map((entry) => (
                    <tr>
                      <th scope="row">
                        {isRun(entry, plugins) ? <a href={`/tasks/${entry.id}`}>{entry.title}</a> : entry.title}
                      </th>
                      <td class="number">{entry.level}</td>
                      <td>{entry.family}</td>
                      <td>{entry.summary}</td>
                      {columns.map(({ id }) => (
                        <Sizes
                          entry={entry}
                          plugin={plugins.find((plugin) => plugin.id === id)}
                          platform={id}
                        />
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          </section>
        );
      })}
    </Page>
  );
}

function isRun({ id }: CatalogEntry, plugins: readonly IsaPlugin[]): boolean {
  return plugins.some((plugin) => plugin.configurations(id).length > 0);
}

function Sizes(
  { entry, plugin, platform }: {
    readonly entry: CatalogEntry;
    readonly plugin: IsaPlugin | undefined;
    readonly platform: string;
  },
) {
  const configurations = plugin?.configurations(entry.id) ?? [];
  if (configurations.length > 0) {
    return (
      <td class="number" data-value={configurations.length}>
        <a href={`/tasks/${entry.id}?platform=${platform}`}>{configurations.length} sizes</a>
      </td>
    );
  }
  const support = entry.support[platform as keyof typeof platforms];
  const reason = support?.runs === false ? support.reason : "not in this release";
  return (
    <td class="number muted" data-value="0" title={reason}>
      –<span class="visually-hidden">: {reason}</span>
    </td>
  );
}

/** What the page of a task shows. */
export interface TaskView {
  readonly plugin: IsaPlugin;
  /** Every platform that runs the task. */
  readonly plugins: readonly IsaPlugin[];
  readonly workload: Workload;
  readonly placement: Placement;
  /** Scores of this task on this platform, all sizes. */
  readonly scores: readonly StoredScore[];
  /** Name and origin of the compilers' kernels. */
  readonly baselines: readonly { readonly name: string; readonly provenance: string }[];
}

/** One task on one platform at one size. */
export function TaskPage({ assets, view }: { readonly assets: PageAssets; readonly view: TaskView }) {
  const { plugin, plugins, workload, placement, scores, baselines } = view;
  const here = scores.filter(({ configuration }) => configuration === workload.configuration);
  const title = `${workload.title} on ${plugin.title}`;
  const playground = new URLSearchParams({
    platform: plugin.id,
    task: workload.task,
    config: workload.configuration,
  });
  return (
    <Page title={title} section="tasks" assets={assets}>
      <Breadcrumb path={[["Tasks", "/tasks"]]} />
      <h1>{workload.title}</h1>
      <form class="fields" method="get" data-auto="">
        <label>
          Platform
          <select name="platform">
            {plugins.map(({ id, title }) => <option value={id} selected={id === plugin.id}>{title}</option>)}
          </select>
        </label>
        <label>
          Size
          <select name="config">
            {plugin.configurations(workload.task).map(({ name, parameters }) => (
              <option value={name} selected={name === workload.configuration}>
                {name}: {Object.entries(parameters).map(([key, value]) =>
                  `${key} ${value}`
                ).join(", ")}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">Show</button>
        <a class="button" href={`/playground?${playground}`}>Try in the playground</a>
      </form>
      <div class="document">
        <Markdown text={workload.formula} shift={2} />
      </div>
      <Facts
        facts={[
          ["Level", workload.level],
          ["Multiply-accumulates", count(workload.work.multiplyAccumulates)],
          ["Operations", count(workload.work.operations)],
          ["Read at least", bytes(workload.work.bytesRead)],
          ["Written at least", bytes(workload.work.bytesWritten)],
          ["Constants by name", Object.keys(placement.symbols).length],
        ]}
      />
      <div class="grid-2">
        <section>
          <h2>Memory</h2>
          <MemoryPicture placement={placement} spaces={plugin.spaces} title={title} />
        </section>
        <section>
          <h2>Best kernels</h2>
          <BestKernels scores={here} />
          <h2>Baselines</h2>
          <Baselines plugin={plugin} baselines={baselines} scores={here} />
        </section>
      </div>
      <h2>Tensors</h2>
      <Scroll label="Tensors">
        <table class="wide">
          <thead>
            <tr>
              <th>Tensor</th>
              <th>Role</th>
              <th>Shape</th>
              <th>Storage</th>
              <th>Space</th>
              <th class="number">Address</th>
              <th class="number">Bytes</th>
              <th>Contents</th>
            </tr>
          </thead>
          <tbody>
            {placement.tensors.map(({ specification, format, space, offset, length }) => (
              <tr>
                <th scope="row" class="mono">{specification.name}</th>
                <td>{specification.role}</td>
                <td class="nowrap">{specification.shape.join(" × ")}</td>
                <td>{format}</td>
                <td>{space}</td>
                <td class="number mono">{address(offset)}</td>
                <td class="number">{count(length)}</td>
                <td>{specification.description}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <h2>What the agent is told</h2>
      <details>
        <summary>The whole text of the task</summary>
        <div class="document">
          <Markdown text={placement.description} shift={2} />
        </div>
      </details>
    </Page>
  );
}

function BestKernels({ scores }: { readonly scores: readonly StoredScore[] }) {
  const best = [...Map.groupBy(scores.filter(({ cycles }) => cycles !== null), ({ agent }) => agent).values()]
    .map((own) => own.reduce((fastest, score) => score.cycles! < fastest.cycles! ? score : fastest))
    .sort((a, b) => a.cycles! - b.cycles!);
  if (best.length === 0) return <p class="muted">No correct kernel is in the store yet.</p>;
  return (
    <Scroll label="Best kernels">
      <table>
        <thead>
          <tr>
            <th>Agent</th>
            <th class="number">Cycles</th>
            <th class="number">Speedup</th>
            <th class="number">Of the floor</th>
          </tr>
        </thead>
        <tbody>
          {best.slice(0, 12).map((score) => (
            <tr>
              <td>
                <a href={`/runs/${encodeURIComponent(score.run)}/kernel`}>
                  <Text value={score.agent} />
                </a>
              </td>
              <td class="number">{count(score.cycles)}</td>
              <td class="number">{ratio(score.speedup)}</td>
              <td class="number">
                {score.rooflineFraction === null ? "–" : `${(100 * score.rooflineFraction).toFixed(0)} %`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Baselines(
  { plugin, baselines, scores }: Pick<TaskView, "plugin" | "baselines" | "scores">,
) {
  if (baselines.length === 0) return <p class="muted">There is no compiled kernel of this size.</p>;
  // a score's speedups give the cycles of every baseline on its own inputs
  const known = scores.findLast(({ cycles }) => cycles !== null);
  const cyclesOf = (name: string) => {
    const speedup = known?.speedups[name] ?? null;
    return speedup === null ? null : Math.round(speedup * known!.cycles!);
  };
  return (
    <Scroll label="Baselines">
      <table>
        <thead>
          <tr>
            <th>Kernel</th>
            <th class="number">Cycles</th>
            <th>Made by</th>
          </tr>
        </thead>
        <tbody>
          {baselines.map(({ name, provenance }) => (
            <tr>
              <th scope="row">
                {name} {name === plugin.defaultBaseline ? <span class="tag">speedups are against it</span> : null}
              </th>
              <td class="number">{count(cyclesOf(name))}</td>
              <td class="note" title={provenance}>{provenance.split(";")[0].slice(0, 60)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
