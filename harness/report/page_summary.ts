/**
 * Summary of a platform: headline numbers and one row per agent.
 * @module
 */
import { describeFailure } from "../failure.ts";
import { geometricMean } from "../metrics.ts";
import { type Html, html } from "./html.ts";
import {
  percent,
  type PlatformSection,
  publishedTag,
  ratio,
  scrollingTable,
  shortHash,
  speedupCells,
} from "./page_parts.ts";
import { publishedSource } from "./published.ts";
import type { ReportAgent, ReportPlatform } from "./report_model.ts";

/** Facts of a platform, its headline numbers and the table of agents. */
export function summarySection({ platform, id }: PlatformSection): Html {
  const extra = platform.tasks.filter(({ isExtra }) => isExtra).map(({ title }) => title);
  const beside = extra.length === 0 ? "" : ` (without ${extra.join(", ")}, beside the benchmark)`;
  return html`
    ${factsOf(platform)}
    <section aria-labelledby="${id}-summary">
    <h3 id="${id}-summary">Summary</h3>
    ${headline(platform)}
    ${agentTable(platform)}
    <p class="note">A pair is a task with one of its sizes: ${platform.counted
      .length} on this platform${beside}. Success counts pairs that were
    not run and infrastructure failures as not solved; its interval is Wilson's, clustered by task. Speedup is cycles of compiler
    kernel ${platform
      .baseline} / cycles of the kernel, on the same inputs: as geometric mean over solved pairs, as geometric mean
    with every pair without a correct kernel as 1.0, and as ratio of total cycles, where such a pair costs what the compiler's
    kernel does. Pairs that nobody ran are in neither.</p>
    </section>
  `;
}

function factsOf({ profile, versions, scores, alarms }: ReportPlatform): Html {
  const given = scores.filter(({ seedGiven }) => seedGiven).length;
  const seeds = given === 0
    ? "secret"
    : given === scores.length
    ? "given by the user"
    : `secret; given by the user for ${given} of ${scores.length} scores`;
  const mixed = versions.length > 1
    ? html`<p class="warning">These scores were made by ${versions.length} versions of simulator or evaluation and may not compare.
Choose the runs of one with <code>--run</code>.</p>`
    : null;
  const alarm = alarms.length > 0 &&
    html`<p class="alarm" role="alert"><strong>Alarm:</strong> ${
      alarms.map(({ agent, task, configuration }) => `${agent} on ${task} ${configuration}`).join("; ")
    }: ${describeFailure("honeypot-solved").title}. ${describeFailure("honeypot-solved").hint}.</p>`;
  return html`<dl class="facts">
<div><dt>Hardware profile</dt><dd>${profile}</dd></div>
<div><dt>Scores</dt><dd>${scores.length}</dd></div>
<div><dt>Seeds of the inputs</dt><dd>${seeds}</dd></div>
${
    versions.map(({ version, plugin, evaluator }) =>
      html`
        <div>
          <dt>Simulator ${version}</dt>
          <dd>${shortHash(plugin)}</dd>
        </div>
        <div>
          <dt>Evaluation</dt>
          <dd>${shortHash(evaluator)}</dd>
        </div>
      `
    )
  }</dl>
${mixed}${alarm}`;
}

function headline({ agents, counted: pairs, baseline }: ReportPlatform): Html | null {
  if (agents.length === 0) return null;
  const best = [...agents].sort((a, b) =>
    Number(a.isCompiler) - Number(b.isCompiler) || b.solved - a.solved ||
    (b.speedups.solvedOnly ?? 0) - (a.speedups.solvedOnly ?? 0)
  )[0];
  const overBest = pairs.flatMap(({ outcomes, bestCompiler }) => {
    const outcome = outcomes.get(best.name);
    return outcome?.kind === "solved" && bestCompiler !== null ? [bestCompiler.cycles / outcome.best.cycles!] : [];
  });
  const run = pairs.length - best.notRun;
  const figures: [value: string, text: string][] = [
    [`${best.solved} / ${run}`, `pairs solved by ${best.name} of those it ran`],
    [ratio(best.speedups.solvedOnly), `geometric mean over ${baseline}, n = ${best.speedups.solved}`],
    [ratio(geometricMean(overBest)), `geometric mean over the best compiler kernel, n = ${overBest.length}`],
    [percent(best.roofline), "of the roofline, median over solved pairs"],
  ];
  return html`<dl class="headline">${
    figures.map(([value, text]) =>
      html`
        <div>
          <dd>${value}</dd>
          <dt>${text}</dt>
        </div>
      `
    )
  }</dl>`;
}

function agentTable({ agents, published, id }: ReportPlatform): Html {
  const head = html`
    <tr>
      <th rowspan="2" scope="col">Agent</th>
      <th colspan="4" scope="colgroup">Pairs</th>
      <th rowspan="2" scope="col" class="number">Success<br>95 % interval</th>
      <th colspan="3" scope="colgroup">Speedup</th>
      <th rowspan="2" scope="col" class="number">Roofline<br>median</th>
    </tr>
    <tr>
      <th scope="col" class="number">solved</th>
      <th scope="col" class="number">failed</th>
      <th scope="col" class="number">infra-<br>structure</th>
      <th scope="col" class="number">not run</th>
      <th scope="col" class="number">solved only</th>
      <th scope="col" class="number">failure = 1.0</th>
      <th scope="col" class="number">total cycles</th>
    </tr>
  `;
  const body = html`<tbody>${agents.map(agentRow)}</tbody>`;
  const papers = published.length === 0 ? null : html`<tbody class="published">${
    published.map((agent) =>
      html`
        <tr>
          <th scope="row">${agent.name} ${publishedTag}</th>
          <td class="number">${agent.solved}</td>
          <td class="number">${agent.pairs - agent.solved}</td>
          <td class="number">–</td>
          <td class="number">–</td>
          <td class="number">${interval(agent.rate)}</td>
          <td class="number">–</td>
          <td class="number">–</td>
          <td class="number">–</td>
          <td class="number">–</td>
        </tr>
      `
    )
  }</tbody>`;
  const source = published.length === 0 ? null : html`
    <p
      class="note">${publishedTag} ${publishedSource.reference}, ${publishedSource.success
        .toLowerCase()}: the paper's agents on its own machine and inputs. Sizes that the paper does not give are ours.</p>
  `;
  return html`${scrollingTable(`Agents on ${id}`, head, [body, papers])}${source}`;
}

function agentRow(agent: ReportAgent): Html {
  return html`
    <tr><th scope="row">${agent.name}</th><td class="number">${agent.solved}</td><td class="number${agent.failed > 0
      ? " bad"
      : ""}">${agent.failed}</td><td class="number">${agent.infrastructure}</td><td class="number">${agent.notRun}</td>
    <td class="number">${interval(agent.rate)}</td>${speedupCells(agent.speedups)}<td class="number">${percent(
      agent.roofline,
    )}</td></tr>
  `;
}

function interval({ value, low, high }: ReportAgent["rate"]): Html {
  return html`${percent(value)}<span class="note"> ${whole(low)}–${whole(high)}</span>`;
}

const whole = (share: number): string => (100 * share).toFixed(0);
