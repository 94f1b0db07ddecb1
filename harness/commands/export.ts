/**
 * `export`: tables of the store as CSV, JSON or Parquet, and conversations of successful runs for fine-tuning.
 * @module
 */
import {
  chatExamples,
  type ExportTable,
  exportTable,
  exportTables,
  type TableFormat,
  tableFormats,
} from "../export.ts";
import { nearest } from "../nearest.ts";
import type { RunSelection } from "../report/stored_runs.ts";
import { defaultStorePath, Store } from "../store/store.ts";
import { messageOf, UserError } from "../user_error.ts";
import { type CommandContext, exitCodes } from "./context.ts";

/** Options as the command line gives them. */
export interface ExportCommandOptions {
  readonly store?: string;
  readonly format?: string;
  readonly agent?: readonly string[];
  readonly platform?: readonly string[];
  readonly task?: readonly string[];
  readonly run?: readonly string[];
}

/**
 * Runs the command.
 * @param what a table, or `chat`
 * @param output the file to write
 */
export async function exportCommand(
  context: Pick<CommandContext, "print">,
  what: string,
  output: string,
  options: ExportCommandOptions,
): Promise<number> {
  const kinds = [...exportTables, "chat"];
  if (!kinds.includes(what)) {
    throw new UserError(`there is no '${what}' to export${nearest(what, kinds)}; there is ${kinds.join(", ")}`);
  }
  const { agent: agents, platform: platforms, task: tasks, run: ids } = options;
  const selection: RunSelection = { agents, platforms, tasks, ids };
  const store = await Store.open(options.store ?? defaultStorePath, { readOnly: true });
  try {
    if (what === "chat") {
      if (tableFormats.some((format) => output.endsWith(`.${format}`) || options.format === format)) {
        throw new UserError("conversations are lines of JSON and have no other format: end the file with .jsonl");
      }
      const count = await writeChat(store, output, selection);
      context.print(`${output}: ${count} conversations`);
    } else {
      const format = formatOf(output, options.format);
      const rows = await exportTable(store, what as ExportTable, format, output, selection);
      context.print(`${output}: ${rows} rows`);
    }
    return exitCodes.done;
  } finally {
    store.close();
  }
}

/** The format that was asked for, or that the file's name says. */
function formatOf(output: string, asked: string | undefined): TableFormat {
  const name = asked ?? /\.([a-z]+)$/.exec(output)?.[1];
  const format = tableFormats.find((known) => known === name);
  if (format) return format;
  throw new UserError(
    `${output} does not say which format it has: end it with ${tableFormats.map((known) => `.${known}`).join(", ")}, ` +
      "or give --format",
  );
}

/** One conversation per line. */
async function writeChat(store: Store, output: string, selection: RunSelection): Promise<number> {
  let count = 0;
  try {
    using file = await Deno.open(output, { write: true, create: true, truncate: true });
    const encoder = new TextEncoder();
    const writer = file.writable.getWriter();
    for await (const example of chatExamples(store, selection)) {
      await writer.write(encoder.encode(`${JSON.stringify(example)}\n`));
      count++;
    }
    await writer.close();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`cannot write ${output}: ${messageOf(error)}`);
  }
  return count;
}
