/**
 * The report as one HTML document that needs nothing else: no script, no network, no file beside it.
 * @module
 */
import { type Html, html, trusted } from "./html.ts";
import type { TraceEvent } from "../runs/trace.ts";
import { agentsSection } from "./page_agents.ts";
import { transcriptSection } from "./page_transcripts.ts";
import type { AgentRun } from "./stored_runs.ts";
import { efficiencySection, speedupSection } from "./page_speedup.ts";
import { failureSection, successSection } from "./page_success.ts";
import { barStyle, kernelSection } from "./page_kernels.ts";
import { type PlatformSection, platformSection } from "./page_parts.ts";
import { publishedSource } from "./published.ts";
import { summarySection } from "./page_summary.ts";
import type { ReportModel } from "./report_model.ts";
import type { KernelDetail } from "./stored_scores.ts";

/** Sections of a platform, for its navigation. */
const sections = [
  ["summary", "Summary"],
  ["success", "Success"],
  ["speedup", "Speedup"],
  ["efficiency", "Efficiency"],
  ["failures", "Failures"],
  ["agents", "Agents' runs"],
  ["kernels", "Best kernels"],
  ["transcripts", "Transcripts"],
] as const;

/** Runs of agents, and the traces of those whose transcripts are shown. */
export interface ReportRuns {
  readonly runs: readonly AgentRun[];
  /** By run. */
  readonly traces: ReadonlyMap<string, readonly TraceEvent[]>;
}

/**
 * Renders a report. Equal arguments give equal text.
 * @param details of the best kernels, by evaluation
 * @param style the style sheet
 * @param agents runs of agents; absent: none
 */
export async function renderReport(
  model: ReportModel,
  details: ReadonlyMap<string, KernelDetail>,
  style: string,
  agents: ReportRuns = { runs: [], traces: new Map() },
): Promise<string> {
  const platforms = [];
  for (const [number, platform] of model.platforms.entries()) {
    platforms.push(await renderPlatform(platformSection(platform, number + 1), details, agents));
  }
  const body = html`
    <a class="skip" href="#main">Skip to the results</a>
    <header>
      <h1>KernelCraft report</h1>
      <p>${subtitle(model)}</p>
    </header>
    <main id="main">
    ${platforms.length === 0
      ? agents.runs.length === 0 ? emptyState() : unfinishedState(agents.runs.length)
      : platforms}
    </main>
    ${footer()}
  `;
  return `${(await document(body, `${style}\n${barStyle}\n`)).text.trim()}\n`;
}

async function renderPlatform(
  section: PlatformSection,
  details: ReadonlyMap<string, KernelDetail>,
  { runs, traces }: ReportRuns,
): Promise<Html> {
  const { platform, id } = section;
  const content = [
    summarySection(section),
    successSection(section),
    await speedupSection(section),
    await efficiencySection(section),
    failureSection(section),
    await agentsSection(section, runs),
    kernelSection(section, details),
    transcriptSection(section, runs, traces),
  ].filter((part) => part !== null);
  const text = content.map((part) => part.text).join("");
  const links = sections.filter(([name]) => text.includes(`id="${id}-${name}"`))
    .map(([name, title]) => html`<li><a href="#${id}-${name}">${title}</a></li>`);
  return html`
    <article aria-labelledby="${id}">
    <div class="bar"><h2 id="${id}">${platform.title}</h2>
    <nav aria-label="Sections of ${platform.title}"><ul>${links}</ul></nav></div>
    ${content}</article>
  `;
}

function subtitle({ scores, days, platforms }: ReportModel): Html {
  if (days === null) return html`No scores.`;
  const [first, last] = days;
  const time = (day: string) => html`<time datetime="${day}">${day}</time>`;
  const span = first === last ? time(first) : html`${time(first)} to ${time(last)}`;
  const pairs = platforms.flatMap(({ counted }) => counted);
  const run = pairs.filter(({ outcomes }) => [...outcomes.values()].some(({ kind }) => kind !== "not-run")).length;
  const part = run === pairs.length ? run : `${run} of ${pairs.length}`;
  return html`Assembly kernels against compilers: ${scores} scores on ${part} pairs of task and size, ${span} (UTC).`;
}

function emptyState(): Html {
  return html`
    <section class="empty" aria-labelledby="empty">
      <h2 id="empty">Nothing has been run yet</h2>
      <p>The store holds no scores. One command runs the compilers' and the hand-written kernels on every task, without a key and without
    a network, and keeps their scores:</p>
      <pre><code>deno task bench --config all</code></pre>
      <p>Then write this report again:</p>
      <pre><code>deno task report</code></pre>
    </section>
  `;
}

/** Where runs have begun, but none has come to its score. */
function unfinishedState(runs: number): Html {
  return html`
    <section class="empty" aria-labelledby="empty">
      <h2 id="empty">No run has a score yet</h2>
      <p>${runs === 1
        ? "One run of an agent has"
        : `${runs} runs of agents have`} begun and not come to an end: stopped, or ended by
      failures of the infrastructure. The command that began them goes on with them. What has happened so far:</p>
      <pre><code>deno task db "select agent, platform, task, configuration, status, iterations from runs"</code></pre>
    </section>
  `;
}

function footer(): Html {
  return html`
    <footer>
      <h2>How to read the numbers</h2>
      <dl>
        <div>
          <dt>Correct</dt>
          <dd>One execution yields cycles, output and memory difference. A kernel counts as correct if it is right on every
    secret seed, writes nothing but its output and scratch memory, and does not depend on undefined state.</dd>
        </div>
        <div>
          <dt>Cycles</dt>
          <dd>Median over the secret seeds; the compiler's kernels run on the same inputs.</dd>
        </div>
        <div>
          <dt>Roofline fraction</dt>
          <dd>Floor / cycles. The floor is what memory traffic or arithmetic alone need; each kernel below tells its
    derivation.</dd>
        </div>
        <div>
          <dt>fast<sub>p</sub></dt>
          <dd>Share of all pairs with a correct kernel whose speedup exceeds p.</dd>
        </div>
        <div>
          <dt>Published</dt>
          <dd>${publishedSource.title}, ${publishedSource.reference}: success from ${publishedSource.success
            .toLowerCase()}, speedups from ${publishedSource.speedup.toLowerCase()} and ${publishedSource.cpu
            .toLowerCase()}. Not measured here.</dd>
        </div>
      </dl>
    </footer>
  `;
}

/** The document; its policy allows the one style sheet and nothing else. */
async function document(body: Html, style: string): Promise<Html> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style)));
  const policy = `default-src 'none'; style-src 'sha256-${btoa(String.fromCharCode(...digest))}'; ` +
    "base-uri 'none'; form-action 'none'";
  return html`
    <!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="${policy}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <title>KernelCraft report</title>
        <style>${trusted(style)}</style>
      </head>
      <body>
    ${body}</body>
    </html>
  `;
}
