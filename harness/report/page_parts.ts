/**
 * Small parts that the sections of the report share.
 * @module
 */
import type { SpeedupSummary } from "../metrics.ts";
import { type Html, html, type HtmlValue } from "./html.ts";
import type { Series } from "./plots.ts";
import type { ReportPlatform } from "./report_model.ts";
import { formatCount, formatPercent } from "./table.ts";

/** Agents that plots tell apart by colour; tables hold all. */
const plottedAgents = 5;

/** A platform with what its sections need beside it. */
export interface PlatformSection {
  readonly platform: ReportPlatform;
  /** Prefix of identifiers in the page: `p1`. */
  readonly id: string;
  /** Agents in plots, in order; a compiler's where there is no other. */
  readonly series: readonly Series[];
}

/** Prepares a platform for its sections. */
export function platformSection(platform: ReportPlatform, number: number): PlatformSection {
  const agents = platform.agents.filter(({ isCompiler }) => !isCompiler);
  const compilers = platform.agents.filter(({ name }) => name !== `compiler-${platform.baseline}`);
  const chosen = (agents.length > 0 ? agents : compilers).slice(0, plottedAgents);
  return {
    platform,
    id: `p${number}`,
    series: chosen.map(({ name }, position) => ({ name, color: `series-${position + 1}` })),
  };
}

/** A number of cycles, or a dash. */
export const cycles = (value: number | null): string => value === null ? "–" : formatCount(value);

/** A speedup with decimals that align: `5.09×`, or a dash. */
export const ratio = (value: number | null): string =>
  value === null ? "–" : `${value.toFixed(value < 99.995 ? 2 : 0)}×`;

/** A share: `45 %`, or a dash. A no-break space keeps the sign with the number. */
export const percent = (value: number | null): string =>
  value === null ? "–" : formatPercent(value).replace(" ", "\u00a0");

/** A geometric mean with its n. */
export function ratioWithCount(value: number | null, count: number): Html {
  return html`${ratio(value)}<span class="note"> n = ${count}</span>`;
}

/** Three ways of one speedup as table cells. */
export function speedupCells({ solvedOnly, solved, withFallback, totalCycles, pairs }: SpeedupSummary): Html {
  return html`
    <td class="number">${ratioWithCount(solvedOnly, solved)}</td>
    <td class="number">${ratioWithCount(withFallback, pairs)}</td>
    <td class="number">${ratioWithCount(totalCycles, pairs)}</td>
  `;
}

/** A table that scrolls inside its frame where the page is narrow; the keyboard reaches it. */
export function scrollingTable(label: string, head: HtmlValue, body: HtmlValue, kind = ""): Html {
  return html`
    <div class="scroll" role="region" tabindex="0" aria-label="${label}">
      <table class="${kind}"><thead>${head}</thead>${body}</table>
    </div>
  `;
}

/** A legend: squares for bars and dots, a line for the best compiler. */
export function legend(series: readonly Series[], line?: string): Html {
  const entries = series.map(({ name, color }) =>
    html`<li><svg class="swatch" viewBox="0 0 12 12" aria-hidden="true"><rect width="12" height="12" rx="2" fill="var(--${color})"/></svg>${name}</li>`
  );
  const tick = line === undefined
    ? null
    : html`<li><svg class="swatch" viewBox="0 0 12 12" aria-hidden="true"><rect y="5" width="12" height="2" fill="var(--ink)"/></svg>${line}</li>`;
  return html`
    <ul class="legend">${entries}${tick}</ul>
  `;
}

/** Sizes of a configuration: `M 32, K 64`. */
export function sizes(parameters: Readonly<Record<string, number>>): string {
  return Object.entries(parameters).map(([name, value]) => `${name}\u00a0${value}`).join(" ");
}

/** Beginning of a hash, whole on hover. */
export function shortHash(hash: string): Html {
  return html`<code title="${hash}">${hash.slice(0, 12)}</code>`;
}

/** `tag` for what the paper has published. */
export const publishedTag: Html = html`<span class="tag">published</span>`;
