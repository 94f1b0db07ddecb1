/**
 * Success by task, configuration and agent, the paper's beside ours; and the failures with their codes.
 * @module
 */
import { describeFailure, isFailureCode } from "../failure.ts";
import { type Html, html, type HtmlValue } from "./html.ts";
import { type PlatformSection, publishedTag, scrollingTable } from "./page_parts.ts";
import { publishedConfigurations, publishedModels, publishedSource } from "./published.ts";
import type { Outcome, ReportAgent, ReportTask } from "./report_model.ts";

/** Marks of outcomes: a class, a character that says it without colour, and words. */
const marks: Readonly<Record<Outcome["kind"], { readonly mark: string; readonly words: string }>> = {
  "solved": { mark: "✓", words: "solved" },
  "failed": { mark: "×", words: "failed" },
  "infrastructure": { mark: "!", words: "infrastructure failure" },
  "not-run": { mark: "·", words: "not run" },
};

/** The table of success. */
export function successSection({ platform, id }: PlatformSection): Html {
  const { agents, published, tasks } = platform;
  const compilers = agents.filter(({ isCompiler }) => isCompiler);
  const others = agents.filter(({ isCompiler }) => !isCompiler);
  const models = published.length === 0 ? [] : publishedModels;
  const group = (count: number, title: Html | string) =>
    count === 0 ? null : html`<th colspan="${count}" scope="colgroup">${title}</th>`;
  const name = (agent: ReportAgent) => agent.isCompiler ? agent.name.slice("compiler-".length) : agent.name;
  const titles = (of: readonly ReportAgent[]) => of.map((agent) => html`<th scope="col">${name(agent)}</th>`);
  const head = html`<tr><th rowspan="2" scope="col">Task</th>${group(others.length, "Agents")}${
    group(models.length, html`${publishedTag} solved of ${publishedConfigurations}`)
  }${group(compilers.length, "Compiler kernels")}</tr>
<tr>${titles(others)}${models.map((model) => html`<th scope="col" class="number published">${model}</th>`)}${
    titles(compilers)
  }</tr>`;
  const body = html`<tbody>${
    tasks.map((task) =>
      html`<tr><th scope="row">${task.title}</th>${outcomeCells(task, others)}${publishedCells(task, models.length)}${
        outcomeCells(task, compilers)
      }</tr>`
    )
  }</tbody>`;
  const explained = Object.entries(marks).map(([kind, { mark, words }]) =>
    html`<li><span class="pip ${kind}">${mark}</span>${words}</li>`
  );
  return html`
    <section aria-labelledby="${id}-success">
    <h3 id="${id}-success">Success</h3>
    <ul class="legend">${explained}</ul>
    ${scrollingTable(`Success on ${platform.title}`, head, body, "success")}
    <p class="note">One mark per size, c1 first. Published numbers: ${publishedSource
      .reference}, ${publishedSource.success.toLowerCase()}.${unsupportedNote(tasks)}</p>
    </section>
  `;
}

/** Why tasks are unsupported, said once per reason. */
function unsupportedNote(tasks: readonly ReportTask[]): string {
  const reasons = new Set(tasks.flatMap(({ absent }) => absent?.kind === "unsupported" ? [absent.reason] : []));
  return reasons.size === 0 ? "" : ` Unsupported: ${[...reasons].join("; ")}.`;
}

function outcomeCells(task: ReportTask, agents: readonly ReportAgent[]): HtmlValue {
  if (task.absent === null) return agents.map(({ name }) => html`<td>${outcomesCell(task, name)}</td>`);
  return agents.length > 0 && html`<td colspan="${agents.length}" class="unsupported">${task.absent.kind}</td>`;
}

function publishedCells({ published }: ReportTask, models: number): HtmlValue {
  if (models === 0) return null;
  if (published === null) return html`<td colspan="${models}" class="unsupported">unsupported</td>`;
  const numbers = published ?? Array.from({ length: models }, () => "–");
  return numbers.map((solved) => html`<td class="number published">${solved}</td>`);
}

function outcomesCell(task: ReportTask, agent: string): Html {
  const outcomes = task.pairs.map(({ configuration, outcomes }) => ({ configuration, outcome: outcomes.get(agent)! }));
  const solved = outcomes.filter(({ outcome }) => outcome.kind === "solved").length;
  const run = outcomes.filter(({ outcome }) => outcome.kind !== "not-run").length;
  const words = outcomes.map(({ configuration, outcome }) => `${configuration} ${wordsOf(outcome)}`).join(", ");
  const pips = outcomes.map(({ outcome: { kind } }) => html`<span class="pip ${kind}">${marks[kind].mark}</span>`);
  return html`<span class="pips" role="img" aria-label="${words}" title="${words}">${pips}</span> ${
    run === 0 ? html`<span class="note">–</span>` : `${solved}/${run}`
  }`;
}

function wordsOf(outcome: Outcome): string {
  if (outcome.kind === "failed") return outcome.last.verdict;
  if (outcome.kind === "solved" && outcome.attempts > 1) {
    return `solved in ${outcome.correct} of ${outcome.attempts} attempts`;
  }
  return marks[outcome.kind].words;
}

/** The failures, with code and reason. */
export function failureSection({ platform, id }: PlatformSection): Html {
  const rank = new Map(platform.tasks.map(({ id }, position) => [id, position]));
  const failures = platform.scores.filter(({ correct }) => !correct)
    .toSorted((a, b) => rank.get(a.task)! - rank.get(b.task)!);
  const content = failures.length === 0 ? html`<p>No run failed.</p>` : scrollingTable(
    `Failures on ${platform.title}`,
    html`
      <tr>
        <th scope="col">Task</th>
        <th scope="col">Size</th>
        <th scope="col">Agent</th>
        <th scope="col">Code</th>
        <th scope="col">Reason</th>
      </tr>
    `,
    html`<tbody>${
      failures.map((score) =>
        html`
          <tr>
            <th scope="row">${platform.tasks[rank.get(score.task)!].title}</th>
            <td>${score.configuration}</td>
            <td>${score.agent}</td>
            <td><code class="bad">${score.verdict}</code></td>
            <td class="prose">${reasonOf(score.verdict, score.message)}</td>
          </tr>
        `
      )
    }</tbody>`,
  );
  return html`
    <section aria-labelledby="${id}-failures">
    <h3 id="${id}-failures">Failures</h3>
    ${content}
    </section>
  `;
}

function reasonOf(verdict: string, message: string | null): string {
  const title = isFailureCode(verdict) ? describeFailure(verdict).title : "";
  if (message === null || message === title) return title;
  return title === "" || message.startsWith(title) ? message : `${title}: ${message}`;
}
