/**
 * Markdown of documents, placements, formulas and models' messages as HTML: headings, paragraphs, lists, tables, quotes,
 * code, emphasis, links, formulas. Every text is escaped; raw HTML in it (but `<br>` in a table) is shown as text, and a
 * link leads to http, https or this server only.
 * @module
 */
import { escapeHtml } from "../../report/html.ts";
import { mathMarkup } from "./math.ts";

/** How a text is rendered. */
export interface MarkdownOptions {
  /** Added to the level of every heading: 1 makes `#` an h2. */
  readonly shift?: number;
}

/** Deepest nesting of quotes and lists; deeper text is shown flat. */
const maximumDepth = 8;

/** Renders a text; never throws. */
export function markdownMarkup(text: string, options: MarkdownOptions = {}): string {
  return blocks(text.replaceAll("\r\n", "\n").split("\n"), options.shift ?? 0, 0);
}

const listMark = /^( {0,3})([-*]|[0-9]{1,9}[.)]) +(?=\S)/;
const tableRule = /^\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?\s*$/;

function blocks(lines: readonly string[], shift: number, depth: number): string {
  const parts: string[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    const start = at;
    if (line.trim() === "") {
      at++;
      continue;
    }
    const fence = /^ {0,3}(```+|~~~+)/.exec(line);
    const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line);
    if (fence) {
      const end = lines.findIndex((other, index) => index > start && other.trimStart().startsWith(fence[1]));
      at = end < 0 ? lines.length : end + 1;
      parts.push(codeBlock(lines.slice(start + 1, end < 0 ? lines.length : end)));
    } else if (heading) {
      const level = Math.min(6, heading[1].length + shift);
      parts.push(`<h${level} id="${slug(heading[2])}">${inline(heading[2])}</h${level}>`);
      at++;
    } else if (/^ {4}|^\t/.test(line)) {
      while (at < lines.length && (/^ {4}|^\t/.test(lines[at]) || lines[at].trim() === "")) at++;
      const code = lines.slice(start, at).map((other) => other.replace(/^( {4}|\t)/, ""));
      while (code.at(-1)?.trim() === "") code.pop();
      parts.push(codeBlock(code));
    } else if (line.includes("|") && tableRule.test(lines[at + 1] ?? "") && lines[at + 1].includes("-")) {
      at += 2;
      while (at < lines.length && lines[at].includes("|") && lines[at].trim() !== "") at++;
      parts.push(table(line, lines[start + 1], lines.slice(start + 2, at)));
    } else if (/^ {0,3}>/.test(line) && depth < maximumDepth) {
      while (at < lines.length && /^ {0,3}>/.test(lines[at])) at++;
      const inner = lines.slice(start, at).map((other) => other.replace(/^ {0,3}> ?/, ""));
      parts.push(`<blockquote>${blocks(inner, shift, depth + 1)}</blockquote>`);
    } else if (listMark.test(line) && depth < maximumDepth) {
      const { markup, next } = list(lines, at, shift, depth);
      parts.push(markup);
      at = next;
    } else {
      at++;
      while (at < lines.length && lines[at].trim() !== "" && !startsBlock(lines[at])) at++;
      parts.push(`<p>${inline(lines.slice(start, at).join("\n"))}</p>`);
    }
  }
  return parts.join("\n");
}

function startsBlock(line: string): boolean {
  return /^(#{1,6}\s| {0,3}(```|~~~|>))/.test(line) || listMark.test(line);
}

function codeBlock(lines: readonly string[]): string {
  return `<pre tabindex="0"><code>${escapeHtml(lines.join("\n"))}</code></pre>`;
}

function list(lines: readonly string[], from: number, shift: number, depth: number) {
  const isOrdered = (line: string) => /^ {0,3}[0-9]/.test(line);
  const ordered = isOrdered(lines[from]);
  const items: string[][] = [];
  let at = from;
  for (; at < lines.length; at++) {
    const mark = listMark.exec(lines[at]);
    if (mark && mark[1].length < 2) {
      if (isOrdered(lines[at]) !== ordered) break;
      items.push([lines[at].slice(mark[0].length)]);
    } else if (lines[at].trim() === "") {
      // a list goes on behind an empty line only where an item or an indented line follows
      const next = lines[at + 1] ?? "";
      if (!/^ {2,}\S/.test(next) && !(listMark.test(next) && isOrdered(next) === ordered)) break;
      items.at(-1)!.push("");
    } else if (/^ {2,}/.test(lines[at])) {
      items.at(-1)!.push(lines[at].replace(/^ {1,3}/, ""));
    } else if (startsBlock(lines[at])) break;
    else items.at(-1)!.push(lines[at]);
  }
  const name = ordered ? "ol" : "ul";
  const rendered = items.map((item) => {
    const markup = blocks(item, shift, depth + 1);
    const single = /^<p>((?:(?!<\/?p>)[\s\S])*)<\/p>$/.exec(markup);
    return `<li>${single ? single[1] : markup}</li>`;
  });
  return { markup: `<${name}>${rendered.join("")}</${name}>`, next: at };
}

function table(head: string, rule: string, rows: readonly string[]): string {
  const right = cells(rule).map((text) => text.endsWith(":") && !text.startsWith(":"));
  const row = (line: string, name: string) =>
    `<tr>${
      cells(line).map((text, column) =>
        `<${name}${right[column] ? ' class="number"' : ""}>${
          inline(text).replaceAll(/&lt;br ?\/?&gt;/g, "<br>")
        }</${name}>`
      ).join("")
    }</tr>`;
  return `<div class="scroll" role="region" tabindex="0" aria-label="Table"><table><thead>${
    row(head, "th")
  }</thead><tbody>${rows.map((line) => row(line, "td")).join("")}</tbody></table></div>`;
}

/** Cells of a line; `\|` and bars inside code are no borders. */
function cells(line: string): string[] {
  const found: string[] = [];
  let text = "";
  const inner = line.trim().replace(/^\|/, "").replace(/(^|[^\\])\|$/, "$1");
  for (let i = 0; i < inner.length; i++) {
    if (inner[i] === "\\" && inner[i + 1] === "|") {
      text += "|";
      i++;
    } else if (inner[i] === "|") {
      found.push(text.trim());
      text = "";
    } else text += inner[i];
  }
  found.push(text.trim());
  return found;
}

/** Code, formulas, links, emphasis; whatever matches none of them is escaped text. */
const inlineForms =
  /(`+)([\s\S]*?[^`])\1(?!`)|\$((?:[^$\\\n]|\\.)+)\$|\[([^\]\n]{1,400})\]\(([^()\s]{1,500})\)|\*\*([^*\n]+)\*\*|(?<![\w*])\*(?! )([^*\n]+)(?<! )\*(?![\w*])/g;

/** A line of text without block structure. */
export function inlineMarkup(text: string): string {
  return inline(text);
}

function inline(text: string): string {
  let markup = "", from = 0;
  for (const match of text.matchAll(inlineForms)) {
    markup += escapeHtml(text.slice(from, match.index));
    from = match.index + match[0].length;
    const [whole, , code, math, label, target, strong, emphasis] = match;
    if (code !== undefined) markup += `<code>${escapeHtml(code)}</code>`;
    else if (math !== undefined) markup += mathMarkup(math);
    else if (label !== undefined) {
      markup += isSafeLink(target) ? `<a href="${escapeHtml(target)}">${inline(label)}</a>` : escapeHtml(whole);
    } else if (strong !== undefined) markup += `<strong>${inline(strong)}</strong>`;
    else markup += `<em>${inline(emphasis)}</em>`;
  }
  return markup + escapeHtml(text.slice(from));
}

/** Whether an address is on the web, on this server or on this page: never a script. */
function isSafeLink(target: string): boolean {
  return /^(https?:\/\/|\/(?!\/)|#|\.{0,2}\/?[\w-]+\.md)/i.test(target);
}

/** Identifier of a heading: `Sections of a program` is `sections-of-a-program`. */
export function slug(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
