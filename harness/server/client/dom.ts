/**
 * Making elements. Texts become text nodes, never markup.
 * @module
 */
/// <reference lib="dom" />

/** What an attribute may be set to. */
export type Attribute = string | number | boolean | null | undefined | ((event: Event) => void);

/**
 * An element. An attribute that is a function listens to the event of its name, `true` is an attribute without a value,
 * `false` and `null` leave it out.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly (Node | string | number | null)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(key, value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(key, String(value));
  }
  made.append(
    ...children.filter((child) => child !== null).map((child) => typeof child === "number" ? String(child) : child),
  );
  return made;
}

/**
 * An element of the page.
 * @throws Error if the page lacks it: page and script do not fit
 */
export function required<E extends HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

/** A number with commas between thousands. */
export function count(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 1 });
}

/** A table of texts; columns named in `numbers` are aligned right. */
export function table(
  label: string,
  heads: readonly string[],
  rows: readonly (readonly (Node | string | number)[])[],
  numbers: readonly number[] = [],
): HTMLElement {
  const kind = (column: number) => numbers.includes(column) ? { class: "number" } : {};
  return element(
    "div",
    { class: "scroll", role: "region", tabindex: 0, "aria-label": label },
    element(
      "table",
      { class: "wide" },
      element("thead", {}, element("tr", {}, ...heads.map((head, column) => element("th", kind(column), head)))),
      element(
        "tbody",
        {},
        ...rows.map((cells) => element("tr", {}, ...cells.map((cell, column) => element("td", kind(column), cell)))),
      ),
    ),
  );
}
