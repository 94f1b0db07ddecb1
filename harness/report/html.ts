/**
 * HTML from templates that escape everything that is not HTML already: names, messages and sources in a report were
 * written by strangers.
 * @module
 */

/** Text that is HTML. */
export class Html {
  constructor(
    /** The markup. */
    readonly text: string,
  ) {}
}

/** What a template takes; `null`, `undefined` and `false` vanish. */
export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[];

/**
 * Template tag: literal parts are markup, values are text unless they are {@link Html}. A value may stand in an element
 * or in a quoted attribute, nowhere else.
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let text = parts[0];
  for (let i = 0; i < values.length; i++) text += render(values[i]) + parts[i + 1];
  return new Html(text);
}

/** Markup that this project made itself (SVG, style). Never give it text from a store. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

function render(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return "";
  if (value instanceof Html) return value.text;
  if (typeof value === "object") return value.map(render).join("");
  return escapeHtml(String(value));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Control and formatting characters that hide text or turn its direction; tab and newline are harmless. */
// deno-lint-ignore no-control-regex
const deceptive = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/**
 * Text as HTML. Characters that would deceive a reader (controls, direction overrides, zero-width ones) are shown by
 * their number, lone surrogates as U+FFFD.
 */
export function escapeHtml(text: string): string {
  return text.toWellFormed()
    .replace(deceptive, (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}]`)
    .replace(/[&<>"']/g, (character) => entities[character]);
}
