/**
 * Speedups: bars per task and configuration as in the paper's figure, and the numbers; roofline fractions and fast_p.
 * @module
 */
import { fastP } from "../metrics.ts";
import { type Html, html } from "./html.ts";
import {
  cycles,
  legend,
  percent,
  type PlatformSection,
  publishedTag,
  ratio,
  scrollingTable,
  sizes,
} from "./page_parts.ts";
import {
  fastPlot,
  type FastPoint,
  rooflinePlot,
  type Series,
  type SpeedupBar,
  speedupDomain,
  speedupPanel,
} from "./plots.ts";
import { publishedSource, publishedSpeedup } from "./published.ts";
import type { ReportPair, ReportPlatform, ReportTask } from "./report_model.ts";
import type { StoredScore } from "./stored_scores.ts";

/** The paper's best agent as a series. */
const published: Series = {
  name: `best agent of the paper (published, ${publishedSource.reference})`,
  color: "published",
};

/** The best compiler kernel as a series of the roofline plot and of fast_p. */
const compiler: Series = { name: "best compiler kernel", color: "compiler" };

/** Bars, and the table of speedups. */
export async function speedupSection(section: PlatformSection): Promise<Html> {
  const { platform, id, series } = section;
  const tasks = platform.tasks.filter(({ pairs }) => pairs.length > 0);
  const bars = tasks.map((task) => ({ task, bars: barsOf(platform, task, series), lines: compilerLines(task.pairs) }))
    .filter(({ bars, lines }) => bars.length + lines.length > 0);
  const domain = speedupDomain(bars.flatMap(({ bars, lines }) => [...bars, ...lines].map(({ speedup }) => speedup)));
  const hasPublished = bars.some(({ bars }) => bars.some((bar) => bar.series === published.name));
  const drawn = hasPublished ? [...series, published] : series;
  const panels = await Promise.all(bars.map(async ({ task, bars, lines }) => {
    const plot = await speedupPanel({
      label: panelLabel(task, bars, lines),
      configurations: task.pairs.map(({ configuration }) => configuration),
      series: drawn,
      bars,
      compiler: lines,
      domain,
    });
    return html`
      <figure><figcaption>${task.title}</figcaption>${plot}</figure>
    `;
  }));
  return html`
    <section aria-labelledby="${id}-speedup">
    <h3 id="${id}-speedup">Speedup</h3>
    <p>Over the compiler kernel ${platform
      .baseline}, which is the line at 1, on a logarithmic scale. No bar: not solved, not run, or not published.</p>
    ${legend(drawn, compiler.name)}
    <div class="panels">${panels}</div>
    ${speedupTable(section)}
    </section>
  `;
}

function barsOf(platform: ReportPlatform, task: ReportTask, series: readonly Series[]): SpeedupBar[] {
  return task.pairs.flatMap(({ configuration, outcomes }) => {
    const bars = series.flatMap(({ name }) => {
      const outcome = outcomes.get(name);
      const speedup = outcome?.kind === "solved" ? outcome.best.speedup : null;
      return speedup === null ? [] : [{ configuration, series: name, speedup }];
    });
    const theirs = publishedSpeedup(platform.id, task.id, configuration);
    return theirs === null ? bars : [...bars, { configuration, series: published.name, speedup: theirs }];
  });
}

function compilerLines(pairs: readonly ReportPair[]): { configuration: string; speedup: number }[] {
  return pairs.flatMap(({ configuration, bestCompiler, baselineCycles }) =>
    bestCompiler === null || baselineCycles === null
      ? []
      : [{ configuration, speedup: baselineCycles / bestCompiler.cycles }]
  );
}

function panelLabel(
  task: ReportTask,
  bars: readonly SpeedupBar[],
  lines: readonly { configuration: string; speedup: number }[],
): string {
  const texts = task.pairs.map(({ configuration }) => {
    const of = bars.filter((bar) => bar.configuration === configuration)
      .map(({ series, speedup }) => `${series} ${ratio(speedup)}`);
    const line = lines.find((entry) => entry.configuration === configuration);
    if (line) of.push(`${compiler.name} ${ratio(line.speedup)}`);
    return `${configuration}: ${of.join(", ") || "none"}`;
  });
  return `Speedups of ${task.title}. ${texts.join("; ")}`;
}

function speedupTable({ platform, id }: PlatformSection): Html {
  const agents = platform.agents.filter(({ isCompiler }) => !isCompiler);
  const compilers = platform.agents.filter(({ name, isCompiler }) =>
    isCompiler && name !== `compiler-${platform.baseline}`
  );
  const columns = [...agents, ...compilers];
  const hasPublished = platform.pairs.some((pair) =>
    publishedSpeedup(platform.id, pair.task, pair.configuration) !== null
  );
  const group = (count: number, title: string) =>
    count === 0 ? null : html`<th colspan="${count}" scope="colgroup">${title}</th>`;
  const head = html`<tr><th rowspan="2" scope="col">Task</th><th rowspan="2" colspan="2" scope="col">Size</th>
<th colspan="2" scope="colgroup">Cycles</th>${group(agents.length, "Speedup of agents")}${
    group(compilers.length, "Speedup of compiler kernels")
  }${
    hasPublished ? html`<th rowspan="2" scope="col" class="number">${publishedTag}<br>best agent</th>` : null
  }<th rowspan="2" scope="col" class="number">Roofline<br>of the best</th></tr>
<tr><th scope="col" class="number">${platform.baseline}</th><th scope="col" class="number">best kernel</th>${
    columns.map(({ name, isCompiler }) =>
      html`<th scope="col" class="number">${isCompiler ? name.slice("compiler-".length) : name}</th>`
    )
  }</tr>`;
  const body = platform.tasks.filter(({ pairs }) =>
    pairs.some(({ baselineCycles, best }) => baselineCycles !== null || best !== null)
  )
    .map((task) => {
      const pairs = task.pairs;
      return html`<tbody>${
        pairs.map((pair, position) =>
          html`
            <tr>${position === 0
              ? html`<th scope="rowgroup" rowspan="${pairs.length}">${task.title}</th>`
              : null}<td>${pair.configuration}</td><td class="sizes">${sizes(pair.parameters)}</td>
            <td class="number">${cycles(pair.baselineCycles)}</td><td class="number">${bestCell(
              platform,
              pair,
              id,
            )}</td>${columns.map(({ name }) => html`<td class="number">${speedupCell(pair, name)}</td>`)}${hasPublished
              ? html`<td class="number published">${
                ratio(publishedSpeedup(platform.id, task.id, pair.configuration))
              }</td>`
              : null}<td class="number">${percent(pair.best?.rooflineFraction ?? null)}</td></tr>
          `
        )
      }</tbody>`;
    });
  const best = platform.pairs.flatMap(({ outcomes }) =>
    [...outcomes.values()].flatMap((outcome) => outcome.kind === "solved" ? [outcome.best] : [])
  );
  const notes = Object.values(remarks).filter(({ applies }) => best.some(applies))
    .map(({ mark, words }) => html`<p class="note">${mark} ${words}</p>`);
  return html`${scrollingTable(`Speedups on ${platform.title}`, head, body, "grouped")}${notes}`;
}

/** Cycles of the best kernel, linked to its source. */
function bestCell(platform: ReportPlatform, pair: ReportPair, id: string): Html | string {
  if (pair.best === null) return "–";
  return html`<a href="#${id}-k${platform.pairs.indexOf(pair) + 1}">${cycles(pair.best.cycles)}</a>`;
}

/** Remarks on a score, as marks behind its speedup. */
const remarks: Readonly<
  Record<string, { readonly mark: string; readonly words: string; applies(score: StoredScore): boolean }>
> = {
  flagged: {
    mark: "*",
    words: "So large that a person should look at it.",
    applies: ({ flags }) => flags.some((flag) => flag.startsWith("speedup-above")),
  },
  given: {
    mark: "†",
    words: "The user gave the seed, so the inputs were no secret.",
    applies: ({ seedGiven }) => seedGiven,
  },
};

function speedupCell(pair: ReportPair, agent: string): Html | string {
  const outcome = pair.outcomes.get(agent)!;
  switch (outcome.kind) {
    case "solved":
      return html`${ratio(outcome.best.speedup)}${
        Object.values(remarks).filter(({ applies }) => applies(outcome.best))
          .map(({ mark, words }) => html`<abbr title="${words}">${mark}</abbr>`)
      }`;
    case "not-run":
      return html`<span class="note">not run</span>`;
    case "infrastructure":
      return html`<span class="note">infrastructure</span>`;
    case "failed":
      return html`<span class="bad">failed</span>`;
  }
}

/** Roofline fractions and fast_p side by side. */
export async function efficiencySection({ platform, id, series }: PlatformSection): Promise<Html> {
  const drawn = [compiler, ...series];
  const points = platform.tasks.flatMap((task) =>
    task.pairs.flatMap((pair) => {
      const point = (name: string, fraction: number | null) =>
        fraction === null ? [] : [{ task: task.title, series: name, fraction }];
      const { bestCompiler, floor } = pair;
      return [
        ...point(compiler.name, bestCompiler !== null && floor !== null ? floor / bestCompiler.cycles : null),
        ...series.flatMap(({ name }) => {
          const outcome = pair.outcomes.get(name);
          return point(name, outcome?.kind === "solved" ? outcome.best.rooflineFraction : null);
        }),
      ];
    })
  );
  if (points.length === 0) return html``;
  const titles = platform.tasks.map(({ title }) => title).filter((title) => points.some(({ task }) => task === title));
  const roofline = await rooflinePlot(
    `Roofline fractions on ${platform.title}, one dot per task, size and agent; the table of speedups holds the numbers`,
    titles,
    drawn,
    points,
  );
  const curves = fastCurves(platform, series);
  const fast = await fastPlot(
    `Share of ${platform.counted.length} pairs solved with a speedup above p. ${curves.text}`,
    drawn,
    curves.points,
    curves.domain,
  );
  return html`
    <section aria-labelledby="${id}-efficiency">
    <h3 id="${id}-efficiency">Efficiency</h3>
    ${legend(drawn)}
    <div class="plots">
    <figure><figcaption>Roofline fraction: how near a kernel comes to the floor of cycles below which none can be</figcaption>${roofline}</figure>
    <figure><figcaption>fast<sub>p</sub>: share of the ${platform.counted
      .length} pairs solved with a speedup above p; failed pairs and pairs that were not run count</figcaption>${fast}</figure>
    </div>
    </section>
  `;
}

function fastCurves(platform: ReportPlatform, series: readonly Series[]) {
  const speedups = new Map<string, number[]>([[
    compiler.name,
    compilerLines(platform.counted).map(({ speedup }) => speedup),
  ]]);
  for (const { name } of series) {
    speedups.set(
      name,
      platform.counted.flatMap(({ outcomes }) => {
        const outcome = outcomes.get(name);
        return outcome?.kind === "solved" && outcome.best.speedup !== null ? [outcome.best.speedup] : [];
      }),
    );
  }
  const domain = speedupDomain([...speedups.values()].flat());
  const points: FastPoint[] = [];
  const texts: string[] = [];
  for (const [name, values] of speedups) {
    const share = (threshold: number) => fastP(values, platform.counted.length, threshold);
    const thresholds = [domain[0], ...new Set(values.toSorted((a, b) => a - b)), domain[1]];
    for (const threshold of thresholds) points.push({ series: name, threshold, share: share(threshold) });
    texts.push(`${name}: above 1 ${percent(share(1))}, above 2 ${percent(share(2))}`);
  }
  return { points, domain, text: texts.join("; ") };
}
