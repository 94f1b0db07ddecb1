/**
 * Agents' runs: success against iterations, tokens and dollars, use of tools, tokens by kind, and what they cost.
 * @module
 */
import { type AgentStatistics, agentStatistics, successWithin, tokensByTask } from "./agent_statistics.ts";
import { type Html, html } from "./html.ts";
import { formatDollars } from "./matrix_progress.ts";
import { legend, percent, type PlatformSection, ratio, scrollingTable } from "./page_parts.ts";
import type { Series } from "./plots.ts";
import { successPlot, type SuccessPoint, successSteps, type TokenBar, tokenKinds, tokenPlot } from "./plots_agents.ts";
import type { AgentRun } from "./stored_runs.ts";
import { formatCount } from "./table.ts";

/** Agents that the curves tell apart by colour; the tables hold all. */
const plottedAgents = 5;

/** The section, or null where no agent ran on the platform. */
export async function agentsSection(
  { platform, id }: PlatformSection,
  runs: readonly AgentRun[],
): Promise<Html | null> {
  const own = runs.filter((run) => run.platform === platform.id && run.profile === platform.profile);
  const statistics = agentStatistics(own);
  if (statistics.length === 0) return null;
  const plotted = [...statistics].sort((a, b) => b.solved - a.solved).slice(0, plottedAgents);
  const series = plotted.map(({ agent }, position): Series => ({ name: agent, color: `series-${position + 1}` }));
  const budget = Math.max(...own.map(({ budgetIterations }) => budgetIterations));
  return html`
    <section aria-labelledby="${id}-agents">
    <h3 id="${id}-agents">Agents' runs</h3>
    <div class="panels curves">${await curves(plotted, series, budget)}</div>
    ${legend(series)}
    ${attemptsTable(statistics, budget)}
    ${toolTable(statistics)}
    ${await tokens(statistics)}
    ${taskTokens(own)}
    <p class="note">success@B: share of pairs with a correct kernel within B iterations, counted where the score on secret seeds is
    correct. Pairs are those that any agent was to run here; runs that the infrastructure ended are no attempt, but their pairs
    count. pass@k, pass^k and best@k stand where every pair has k attempts. Means are over finished runs. S: the kernel does not assemble, F: it is wrong,
    T: no kernel was written, or the agent stopped after the first, printed code instead of calling a tool, or never evaluated a
    kernel that assembles. Intervals hold for all iterations; they take pairs of one task as one cluster. Costs that are not known are said to be unknown.</p>
    </section>
  `;
}

async function curves(plotted: readonly AgentStatistics[], series: readonly Series[], budget: number): Promise<Html[]> {
  const points = (amounts: (own: AgentStatistics) => readonly number[], end: number): SuccessPoint[] =>
    plotted.flatMap((own) => successSteps(own.agent, amounts(own), own.pairs, end));
  const largest = (amounts: (own: AgentStatistics) => readonly number[]) =>
    Math.max(0, ...plotted.flatMap((own) => amounts(own)));
  const say = (unit: string) =>
    `Share of pairs solved against ${unit}: ${
      plotted.map(({ agent, solved, pairs }) => `${agent} ${solved} of ${pairs}`).join(", ")
    }`;
  const kinds = [
    { key: "iterations", unit: "iterations", format: "~d", end: budget, amounts: iterationsOf },
    { key: "tokens", unit: "tokens", format: "~s", end: 1.05 * largest(tokensOf), amounts: tokensOf },
    { key: "dollars", unit: "dollars", format: "$~r", end: 1.05 * largest(dollarsOf), amounts: dollarsOf },
  ];
  const shown = kinds.filter(({ key, amounts }) => key === "iterations" || largest(amounts) > 0);
  return await Promise.all(shown.map(async ({ unit, format, end, amounts }) =>
    html`
      <figure>
        <figcaption>Success against ${unit}</figcaption>
        ${await successPlot(say(unit), unit, format, series, points(amounts, end))}
      </figure>
    `
  ));
}

const iterationsOf = ({ firstSuccess }: AgentStatistics) => firstSuccess.iterations;
const tokensOf = ({ firstSuccess }: AgentStatistics) => firstSuccess.tokens;
const dollarsOf = ({ firstSuccess }: AgentStatistics) => firstSuccess.dollars;

function attemptsTable(statistics: readonly AgentStatistics[], budget: number): Html {
  const budgets = [...new Set([1, 5, 10, 15, 20, 25].filter((iterations) => iterations < budget).concat(budget))];
  const head = html`<tr><th scope="col">Agent</th><th scope="col" class="number">runs</th>${
    budgets.map((iterations) => html`<th scope="col" class="number">success<br>@${iterations}</th>`)
  }<th scope="col" class="number">95 %<br>interval</th><th scope="col" class="number">attempts<br>per pair</th><th scope="col" class="number">pass@1</th><th scope="col"
    class="number">pass@k</th><th scope="col" class="number">pass^k</th><th scope="col" class="number">best@k</th><th scope="col"
    class="number">infra-<br>structure</th><th scope="col" class="number">unfinished</th></tr>`;
  const rows = statistics.map((own) => {
    const k = own.attemptsPerPair;
    const cell = (text: string) => html`<td class="number">${text}</td>`;
    return html`<tr><th scope="row">${own.agent}${
      own.unsealed
        ? html`
          <span class="tag">unsealed</span>
        `
        : null
    }</th>${cell(String(own.attempts))}${
      budgets.map((iterations) => cell(percent(successWithin(own, iterations).value)))
    }${cell(`${percent(own.rate.low)} – ${percent(own.rate.high)}`)}${cell(String(k))}${
      cell(percent(own.passAt[1] ?? null))
    }${cell(percent(own.passAt[k] ?? null))}${cell(percent(own.passHat[k] ?? null))}${
      cell(ratio(own.bestAt[k] ?? null))
    }${cell(String(own.infrastructure))}${cell(String(own.unfinished))}</tr>`;
  });
  return scrollingTable("Success of agents' runs", head, html`<tbody>${rows}</tbody>`);
}

function toolTable(statistics: readonly AgentStatistics[]): Html {
  const head = html`
    <tr>
      <th rowspan="2" scope="col">Agent</th>
      <th colspan="4" scope="colgroup">Means per run</th>
      <th colspan="3" scope="colgroup">Failed runs by class</th>
      <th rowspan="2" scope="col" class="number">Cost of all runs</th>
    </tr>
    <tr>
      <th scope="col" class="number">iterations</th>
      <th scope="col" class="number">tool calls</th>
      <th scope="col" class="number">evaluations</th>
      <th scope="col" class="number">seconds</th>
      <th scope="col" class="number">S</th>
      <th scope="col" class="number">F</th>
      <th scope="col" class="number">T</th>
    </tr>
  `;
  const rows = statistics.map((own) =>
    html`
      <tr>
        <th scope="row">${own.agent}</th>
        <td class="number">${own.iterations.toFixed(1)}</td>
        <td class="number">${own.toolCalls.toFixed(1)}</td>
        <td class="number">${own.evaluations.toFixed(1)}</td>
        <td class="number">${(own.wallMilliseconds / 1000).toFixed(1)}</td>
        <td class="number">${own.errors.S}</td>
        <td class="number">${own.errors.F}</td>
        <td class="number">${own.errors.T}</td>
        <td class="number">${own.dollars === null && own.knownDollars > 0
          ? `${formatDollars(own.knownDollars)} and unknown`
          : formatDollars(own.dollars)}</td>
      </tr>
    `
  );
  return scrollingTable("Use of tools", head, html`<tbody>${rows}</tbody>`);
}

async function tokens(statistics: readonly AgentStatistics[]): Promise<Html | null> {
  const users = statistics.filter(({ tokens }) => tokenKinds.some(({ key }) => tokens[key] > 0));
  if (users.length === 0) return null;
  const bars = users.flatMap(({ agent, tokens }) =>
    tokenKinds.map(({ key, name }): TokenBar => ({ row: agent, kind: name, tokens: Math.round(tokens[key]) }))
  );
  const head = html`<tr><th scope="col">Agent</th>${
    tokenKinds.map(({ name }) => html`<th scope="col" class="number">${name}</th>`)
  }<th scope="col" class="number">of input cached</th></tr>`;
  const rows = users.map(({ agent, tokens, tokensEstimated }) =>
    html`<tr><th scope="row">${agent}${
      tokensEstimated
        ? html`
          <span class="tag">estimated</span>
        `
        : null
    }</th>${
      tokenKinds.map(({ key }) => html`<td class="number">${formatCount(Math.round(tokens[key]))}</td>`)
    }<td class="number">${formatCount(Math.round(tokens.cached))}</td></tr>`
  );
  const label = `Tokens per run by kind: ${
    users.map(({ agent, tokens }) =>
      `${agent} ${tokenKinds.map(({ key, name }) => `${name} ${formatCount(Math.round(tokens[key]))}`).join(", ")}`
    ).join("; ")
  }`;
  return html`
    <h4>Tokens per run</h4>
    ${legend(tokenKinds)}
    <div class="plots">${await tokenPlot(label, users.map(({ agent }) => agent), bars)}</div>
    ${scrollingTable("Tokens per run", head, html`<tbody>${rows}</tbody>`)}
  `;
}

/** The paper's table of tokens per task and kind. */
function taskTokens(runs: readonly AgentRun[]): Html | null {
  const rows = tokensByTask(runs);
  if (rows.length === 0) return null;
  const head = html`<tr><th scope="col">Task</th><th scope="col">Agent</th><th scope="col" class="number">runs</th>${
    tokenKinds.map(({ name }) => html`<th scope="col" class="number">${name}</th>`)
  }<th scope="col" class="number">all</th></tr>`;
  const body = rows.map(({ task, agent, runs, tokens }) => {
    const amounts = tokenKinds.map(({ key }) => tokens[key]);
    const sum = amounts.reduce((all, amount) => all + amount, 0);
    return html`<tr><th scope="row">${task}</th><td>${agent}</td><td class="number">${runs}</td>${
      [...amounts, sum].map((amount) => html`<td class="number">${formatCount(Math.round(amount))}</td>`)
    }</tr>`;
  });
  return html`
    <h4>Tokens per task, means per run</h4>
    ${scrollingTable("Tokens per task", head, html`<tbody>${body}</tbody>`)}
  `;
}
