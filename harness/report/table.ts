/**
 * Tables for terminals: aligned columns, plain text, nothing that a pipe would mangle.
 * @module
 */

/** A column of a text table. */
export interface Column {
  readonly title: string;
  /** Numbers are right-aligned. */
  readonly align?: "left" | "right";
}

/**
 * Lays out rows under their titles. Control characters become spaces, so that a cell is always one line.
 * @returns lines joined by newlines, without trailing blanks and without a final newline
 */
export function formatTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => columns.map((_, column) => oneLine(row[column] ?? "")));
  const widths = columns.map(({ title }, column) =>
    cells.reduce((width, row) => Math.max(width, widthOf(row[column])), widthOf(title))
  );
  const line = (texts: readonly string[]) =>
    texts.map((text, column) => {
      const blanks = " ".repeat(Math.max(0, widths[column] - widthOf(text)));
      return columns[column].align === "right" ? blanks + text : text + blanks;
    }).join("  ").trimEnd();
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return [line(columns.map(({ title }) => title)), rule, ...cells.map(line)].join("\n");
}

/** An integer with thousands separators: `12,345`; halves keep their digit. */
export function formatCount(value: number | null): string {
  if (value === null) return "-";
  return value.toLocaleString("en-US", { maximumFractionDigits: 1 });
}

/** A ratio with three significant digits: `8.13x`. */
export function formatRatio(value: number | null): string {
  if (value === null) return "-";
  return `${value >= 99.95 ? value.toFixed(0) : value.toPrecision(3)}x`;
}

/** A share in percent: `45 %`, with a digit below ten. */
export function formatPercent(value: number | null): string {
  if (value === null) return "-";
  const percent = value * 100;
  return `${percent < 9.95 ? percent.toFixed(1) : percent.toFixed(0)} %`;
}

/** Values as RFC 4180 CSV with a header line. */
export function formatCsv(columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const cell = (value: unknown) => {
    const text = cellText(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [columns, ...rows].map((row) => row.map(cell).join(",")).join("\n");
}

/** Any JSON value as the text of a cell. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function oneLine(text: string): string {
  // deno-lint-ignore no-control-regex
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ");
}

/** Columns that a text takes: code points, wide ones (CJK, emoji) twice. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    width +=
      /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u.test(character)
        ? 2
        : 1;
  }
  return width;
}
