/**
 * What every page has: the choice of light or dark (before the first paint), tables that sort, filters that are part of
 * the address.
 * @module
 */
/// <reference lib="dom" />

type Theme = "light" | "dark" | "system";

const themeKey = "kernelcraft-theme";
const root = document.documentElement;

function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(themeKey);
    return stored === "light" || stored === "dark" ? stored : "system";
  } catch {
    return "system"; // storage is switched off
  }
}

function applyTheme(theme: Theme): void {
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
}

applyTheme(storedTheme());

document.addEventListener("DOMContentLoaded", () => {
  prepareThemeButton();
  for (const table of document.querySelectorAll<HTMLTableElement>("table[data-sortable]")) makeSortable(table);
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-auto]")) {
    form.addEventListener("change", () => form.requestSubmit());
  }
  document.querySelector("nav [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
});

function prepareThemeButton(): void {
  const button = document.querySelector<HTMLButtonElement>("#theme");
  if (!button) return;
  const names: Record<Theme, string> = { light: "light", dark: "dark", system: "as the system" };
  const show = () => {
    const theme = storedTheme();
    button.setAttribute("aria-label", `Colours: ${names[theme]}`);
    button.title = `Colours: ${names[theme]}`;
    button.dataset.state = theme;
  };
  button.hidden = false;
  button.addEventListener("click", () => {
    const next: Record<Theme, Theme> = { system: "dark", dark: "light", light: "system" };
    const theme = next[storedTheme()];
    try {
      localStorage.setItem(themeKey, theme);
    } catch {
      // the choice holds for this page only
    }
    applyTheme(theme);
    show();
    document.dispatchEvent(new CustomEvent("themechange"));
  });
  show();
}

/** Sorts by a column when its head is pressed; `data-value` of a cell is what is compared where it has one. */
function makeSortable(table: HTMLTableElement): void {
  const heads = [...table.tHead?.rows[0]?.cells ?? []];
  heads.forEach((head, column) => {
    if (head.dataset.sort === "no") return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const descending = head.getAttribute("aria-sort") === "ascending" ||
        (head.getAttribute("aria-sort") === null && head.dataset.sort === "descending");
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", descending ? "descending" : "ascending");
      for (const body of table.tBodies) {
        const rows = [...body.rows].map((row) => ({ row, key: keyOf(row.cells[column]) }));
        rows.sort((a, b) => compareKeys(a.key, b.key, descending));
        body.append(...rows.map(({ row }) => row));
      }
    });
  });
}

type Key = number | string | null;

function keyOf(cell: HTMLTableCellElement | undefined): Key {
  const text = cell?.dataset.value ?? cell?.textContent?.trim() ?? "";
  if (text === "" || text === "–") return null;
  const number = Number(text.replaceAll(/[\u00a0\u202f, ×%]/g, ""));
  return Number.isNaN(number) ? text.toLowerCase() : number;
}

/** What is absent comes last in either direction. */
function compareKeys(a: Key, b: Key, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = a < b ? -1 : a > b ? 1 : 0;
  return descending ? -order : order;
}
