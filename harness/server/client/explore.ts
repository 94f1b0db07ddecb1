/**
 * SQL over the exported scores: DuckDB as WebAssembly in a worker of this page.
 * @module
 */
/// <reference lib="dom" />
import { AsyncDuckDB, type AsyncDuckDBConnection, VoidLogger } from "@duckdb/duckdb-wasm";
import { count, element, required, table } from "./dom.ts";

/** Rows that are drawn; the download has all. */
const shownRows = 500;

const sql = required<HTMLTextAreaElement>("#sql");
/** Types of columns by table. */
const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(sql.dataset.tables!);
const ask = required<HTMLButtonElement>("#ask");
const download = required<HTMLButtonElement>("#download");
const status = required("#status");
const answer = required("#answer");

interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

let connection: AsyncDuckDBConnection;
let newest: Answer | null = null;

void start().catch((error) => say(`The database could not start: ${messageOf(error)}`, true));

async function start(): Promise<void> {
  const shared = new URLSearchParams(location.hash.slice(1)).get("sql");
  if (shared !== null) sql.value = shared;
  for (const button of document.querySelectorAll<HTMLButtonElement>(".question")) {
    button.addEventListener("click", () => {
      sql.value = button.dataset.sql!;
      void run();
    });
  }
  ask.addEventListener("click", () => void run());
  download.addEventListener("click", save);
  sql.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === "Enter") {
      event.preventDefault();
      void run();
    }
  });
  const files = new URL("/assets/duckdb/", location.href).href;
  const database = new AsyncDuckDB(new VoidLogger(), new Worker(`${files}duckdb-browser-eh.worker.js`));
  await database.instantiate(`${files}duckdb-eh.wasm`);
  await database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true, castDurationToTime64: true } });
  connection = await database.connect();
  // the tables are all there is: nothing is fetched from elsewhere
  await connection.query("set autoinstall_known_extensions = false");
  await connection.query("set autoload_known_extensions = false");
  for (const [name, types] of Object.entries(tables)) {
    const response = await fetch(`/explore/${name}.csv`);
    if (!response.ok) throw new Error(`the server answers ${response.status} for ${name}`);
    await database.registerFileText(`${name}.csv`, await response.text());
    // types are given: a column without values would else be text, and sums of it errors
    const columns = Object.entries(types).map(([column, type]) => `'${column}': '${type}'`).join(", ");
    await connection.query(
      `create table ${name} as select * from read_csv('${name}.csv', header = true, delim = ',', quote = '"', ` +
        `escape = '"', auto_detect = false, columns = {${columns}})`,
    );
  }
  await showColumns();
  ask.disabled = false;
  say("Ready.");
  await run();
}

async function query(text: string): Promise<Answer> {
  const result = await connection.query(text);
  const columns = result.schema.fields.map(({ name }) => name);
  const rows = result.toArray().map((row) => columns.map((_, number) => plain(row.toArray()[number])));
  return { columns, rows };
}

function plain(value: unknown): unknown {
  return typeof value === "bigint" ? Number(value) : value;
}

async function run(): Promise<void> {
  if (ask.disabled) return;
  ask.disabled = true;
  const started = performance.now();
  try {
    newest = await query(sql.value);
    const { columns, rows } = newest;
    const numbers = columns.flatMap((_, number) =>
      rows.length > 0 && rows.every((row) => row[number] === null || typeof row[number] === "number") ? [number] : []
    );
    answer.replaceChildren(
      table("Answer", columns, rows.slice(0, shownRows).map((row) => row.map(cell)), numbers),
    );
    const milliseconds = performance.now() - started;
    const shown = rows.length > shownRows ? `, the first ${shownRows} are shown` : "";
    say(`${count(rows.length)} ${rows.length === 1 ? "row" : "rows"} in ${milliseconds.toFixed(0)} ms${shown}.`);
    history.replaceState(null, "", `#${new URLSearchParams({ sql: sql.value })}`);
  } catch (error) {
    newest = null;
    answer.replaceChildren();
    say(messageOf(error), true);
  } finally {
    ask.disabled = false;
    download.disabled = newest === null;
  }
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "–";
  if (typeof value === "number") {
    return Number.isInteger(value) ? count(value) : String(Number(value.toPrecision(6)));
  }
  return String(value);
}

async function showColumns(): Promise<void> {
  const { rows } = await query(
    "select table_name, column_name, lower(data_type) from information_schema.columns order by table_name, ordinal_position",
  );
  required("#columns").append(table("Columns", ["Table", "Column", "Type"], rows.map((row) => row.map(String))));
}

/** RFC 4180, as a file. */
function save(): void {
  if (!newest) return;
  const quoted = (value: unknown) => {
    const text = value === null || value === undefined ? "" : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [newest.columns, ...newest.rows].map((row) => row.map(quoted).join(","));
  const address = URL.createObjectURL(new Blob([lines.join("\r\n") + "\r\n"], { type: "text/csv" }));
  element("a", { href: address, download: "kernelcraft.csv" }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function say(text: string, isError = false): void {
  status.textContent = text;
  status.className = isError ? "note bad" : "note";
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
