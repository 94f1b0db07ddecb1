/**
 * `db`: SQL over the store, read-only.
 * @module
 */
import { cellText, formatCsv, formatTable } from "../report/table.ts";
import { defaultStorePath, Store } from "../store/store.ts";
import { UserError } from "../user_error.ts";
import { type CommandContext, exitCodes, printJson } from "./context.ts";

/** Longest text of a cell in a table; `--json` and `--csv` give all of it. */
const cellCharacters = 80;

/** Runs a query and prints its rows. */
export async function dbCommand(
  context: Pick<CommandContext, "print" | "note">,
  sql: string,
  options: { readonly store?: string; readonly json?: boolean; readonly csv?: boolean },
): Promise<number> {
  if (sql.trim() === "") throw new UserError("no SQL is given; `deno task db --help` shows examples");
  const store = await Store.open(options.store ?? defaultStorePath, { readOnly: true });
  try {
    const { columns, rows } = await store.query(sql);
    if (options.json) {
      printJson(
        context,
        rows.map((row) => Object.fromEntries(columns.map((name, number) => [name, row[number]]))),
      );
    } else if (options.csv) context.print(formatCsv(columns, rows));
    else {
      const numeric = columns.map((_, number) =>
        rows.length > 0 && rows.every((row) => typeof row[number] === "number" || row[number] === null)
      );
      const cut = (text: string) => text.length <= cellCharacters ? text : `${text.slice(0, cellCharacters - 1)}…`;
      context.print(formatTable(
        columns.map((title, number) => ({ title, align: numeric[number] ? "right" : "left" })),
        rows.map((row) => row.map((value) => cut(cellText(value)))),
      ));
      context.note(`${rows.length} row${rows.length === 1 ? "" : "s"}`);
    }
    return exitCodes.done;
  } finally {
    store.close();
  }
}
