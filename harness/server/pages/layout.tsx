/**
 * The frame of every page, and small parts that pages share.
 * @module
 */
import type { Child } from "hono/jsx";
import { raw } from "hono/html";
import { escapeHtml, type Html } from "../../report/html.ts";
import { formatCount } from "../../report/table.ts";
import { markdownMarkup, type MarkdownOptions } from "./markdown.ts";

/** Where a page stands in the navigation. */
export type Section = "leaderboard" | "runs" | "tasks" | "isa" | "playground" | "explore" | "api";

const sections: readonly (readonly [section: Section, title: string, path: string])[] = [
  ["leaderboard", "Leaderboard", "/"],
  ["runs", "Runs", "/runs"],
  ["tasks", "Tasks", "/tasks"],
  ["isa", "ISA", "/isa"],
  ["playground", "Playground", "/playground"],
  ["explore", "Explore", "/explore"],
  ["api", "API", "/reference"],
];

/** Addresses of what every page loads. */
export interface PageAssets {
  readonly style: string;
  readonly script: string;
  readonly icon: string;
}

/** What a page is. */
export interface PageProperties {
  readonly title: string;
  readonly section: Section | null;
  readonly assets: PageAssets;
  /** Addresses of further styles and scripts. */
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
  /** Class of the main element. */
  readonly kind?: string;
  readonly description?: string;
  readonly children?: Child;
}

/** A whole document. */
export function Page(
  { title, section, assets, styles = [], scripts = [], kind, description, children }: PageProperties,
) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {description ? <meta name="description" content={description} /> : null}
        <title>{title === "KernelCraft" ? title : `${title} – KernelCraft`}</title>
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        {[assets.style, ...styles].map((path) => <link rel="stylesheet" href={path} />)}
        <script src={assets.script}></script>
        {scripts.map((path) => <script src={path} defer></script>)}
      </head>
      <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header class="top">
          <div>
            <a class="brand" href="/" aria-label="KernelCraft, leaderboard">
              <Mark />
              <span aria-hidden="true">KernelCraft</span>
            </a>
            <nav class="main" aria-label="Main">
              <ul>
                {sections.map(([name, text, path]) => (
                  <li>
                    <a href={path} aria-current={name === section ? "page" : undefined}>{text}</a>
                  </li>
                ))}
              </ul>
            </nav>
            <button id="theme" class="quiet" type="button" hidden>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <circle cx="8" cy="8" r="6" />
                <path d="M8 2a6 6 0 0 1 0 12z" />
              </svg>
            </button>
          </div>
        </header>
        <main id="content" tabindex={-1} class={kind}>{children}</main>
        <footer class="foot">
          <p>
            KernelCraft: kernels in assembly for machines that no model has seen, judged by simulation. Cycles are
            simulated, correctness is checked on secret inputs.
          </p>
        </footer>
      </body>
    </html>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <rect x="1" y="1" width="18" height="18" rx="4" fill="var(--accent)" />
      <path d="M5 5h2.5v10H5zM9 5h6v2.5H9zM9 8.75h4v2.5H9zM9 12.5h6V15H9z" fill="var(--on-accent)" />
    </svg>
  );
}

/** Text of strangers: escaped, and characters that deceive a reader are shown by their number. */
export function Text({ value }: { readonly value: string }) {
  return raw(escapeHtml(value));
}

/** Markup that this project made. */
export function Markup({ html }: { readonly html: Html }) {
  return raw(html.text);
}

/** Markdown as HTML. */
export function Markdown({ text, shift }: { readonly text: string } & MarkdownOptions) {
  return raw(markdownMarkup(text, { shift }));
}

/** A table (or a drawing) that scrolls inside its frame where the page is narrow; the keyboard reaches it. */
export function Scroll(
  { label, tall, children }: { readonly label: string; readonly tall?: boolean; readonly children?: Child },
) {
  return (
    <div class={tall ? "scroll tall sticky" : "scroll"} role="region" tabindex={0} aria-label={label}>{children}</div>
  );
}

/** A list of names with values. */
export function Facts(
  { facts, big }: { readonly facts: readonly (readonly [name: string, value: Child])[]; readonly big?: boolean },
) {
  return (
    <dl class={big ? "facts big" : "facts"}>
      {facts.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Way back to the pages above. */
export function Breadcrumb({ path }: { readonly path: readonly (readonly [text: string, address: string])[] }) {
  return (
    <nav class="breadcrumb" aria-label="Where you are">
      {path.map(([text, address], number) => (
        <>
          {number > 0 ? <span aria-hidden="true">/</span> : null}
          <a href={address}>{text}</a>
        </>
      ))}
    </nav>
  );
}

/** A number with commas between thousands, or a dash. */
export function count(value: number | null | undefined): string {
  return value === null || value === undefined ? "–" : formatCount(value);
}

/** What tokens cost: dollars, or that nobody knows their price; a dash where none were spent. */
export function costOf(tokens: number | null, dollars: number | null): string {
  if (dollars !== null) return `$${dollars.toFixed(dollars > 0 && dollars < 0.1 ? 4 : 2)}`;
  return tokens === null || tokens === 0 ? "–" : "unknown";
}

/** An address of a machine as hexadecimal: `0x2000_0400`. */
export function address(value: number): string {
  const digits = value.toString(16).padStart(8, "0");
  return `0x${digits.replace(/\B(?=([0-9a-f]{4})+$)/g, "_")}`;
}

/** A size in bytes as people say it: `8 KiB`. */
export function bytes(value: number): string {
  const units = ["bytes", "KiB", "MiB", "GiB"];
  let unit = 0;
  let size = value;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit++;
  }
  return `${Number(size.toFixed(1))}\u00a0${units[unit]}`;
}
