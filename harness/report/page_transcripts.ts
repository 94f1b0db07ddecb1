/**
 * Transcripts of chosen runs: the best and a failed one of every agent.
 * @module
 */
import type { TraceEvent } from "../runs/trace.ts";
import { type Html, html } from "./html.ts";
import { type PlatformSection, ratio } from "./page_parts.ts";
import type { AgentRun } from "./stored_runs.ts";
import { type KernelDifference, reportTranscriptLimits, type TranscriptEntry, transcriptOf } from "./transcript.ts";

/** Transcripts per platform: the page stays readable. */
const shownTranscripts = 8;

/** Runs whose transcripts a report shows: of every agent the fastest kernel and the newest failure, few agents first. */
export function chosenTranscripts(runs: readonly AgentRun[]): AgentRun[] {
  const platforms = [...Map.groupBy(runs, ({ platform, profile }) => `${platform}\u0000${profile}`).values()];
  return platforms.flatMap((own) => {
    const agents = [...Map.groupBy(own, ({ agent }) => agent).values()];
    const best = agents.flatMap((of) =>
      of.filter(({ correct }) => correct).sort((a, b) => (b.speedup ?? 0) - (a.speedup ?? 0)).slice(0, 1)
    );
    const failed = agents.flatMap((of) => of.filter(({ correct }) => correct === false).slice(-1));
    return [...best, ...failed].slice(0, shownTranscripts);
  });
}

/** The section, or null where there are no transcripts on the platform. */
export function transcriptSection(
  { platform, id }: PlatformSection,
  runs: readonly AgentRun[],
  traces: ReadonlyMap<string, readonly TraceEvent[]>,
): Html | null {
  const own = runs.filter((run) =>
    run.platform === platform.id && run.profile === platform.profile && traces.has(run.run)
  );
  if (own.length === 0) return null;
  return html`
    <section aria-labelledby="${id}-transcripts">
    <h3 id="${id}-transcripts">Transcripts</h3>
    <p class="note">Of every agent the run with the fastest kernel and the last that failed. Long texts are cut; the store holds all of
    them.</p>
    ${own.map((run) => transcript(run, traces.get(run.run)!))}
    </section>
  `;
}

function transcript(run: AgentRun, events: readonly TraceEvent[]): Html {
  const result = run.correct ? `correct, ${ratio(run.speedup)}` : run.verdict ?? run.status;
  return html`
    <details class="transcript">
      <summary>${run.agent}: ${run.task} ${run.configuration}<span class="note"> ${result}, ${run
        .iterations} iterations, ${run.evaluations} evaluations, run ${run.run.slice(0, 8)}</span></summary>
      <ol>${transcriptOf(events, reportTranscriptLimits).map(entry)}</ol>
    </details>
  `;
}

function entry(of: TranscriptEntry): Html {
  const place = html`<span class="place">${of.iteration}</span>`;
  if (of.kind === "noted") return html`<li class="noted">${place}<p>${of.text}</p></li>`;
  if (of.kind === "said") return html`<li class="said">${place}<p class="who">${of.who}</p><pre>${of.text}</pre></li>`;
  return html`
    <li
      class="called">${place}<p class="who"><code>${of.name}</code>${of.ok ? null : html`
        <span class="bad">failed</span>
      `} <code class="note">${of.arguments}</code></p>${of.difference && difference(of.difference)}<pre>${of
        .answer}</pre></li>
  `;
}

function difference({ version, lines, added, removed, omitted }: KernelDifference): Html {
  const title =
    html`version ${version}: <span class="added">+${added}</span> <span class="removed">-${removed}</span> lines`;
  if (lines === null) return html`<p class="note">${title}, rewritten altogether</p>`;
  const classes = { "+": "added", "-": "removed", " ": "kept", "@": "where" } as const;
  const more = omitted > 0 ? html`<span class="where">and ${omitted} more lines</span>\n` : null;
  return html`
    <p class="note">${title}</p>
    <pre class="difference">${lines.map(({ sign, text }) =>
      html`<span class="${classes[sign]}">${sign === "@" ? "" : sign}${text}</span>\n`
    )}${more}</pre>
  `;
}
