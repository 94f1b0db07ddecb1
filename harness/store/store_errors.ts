/**
 * What DuckDB throws, in one clear line for people.
 * @module
 */
import { messageOf, UserError } from "../user_error.ts";

/** What to say when DuckDB's native library does not load. */
export function nativeLibraryMessage(reason: string): string {
  return `DuckDB's native library does not load here (${reason}); ` +
    "run `deno install` in the project folder to fetch the one for this system, or use --no-store to run without a store";
}

/** Turns what DuckDB throws into one clear line. */
export function explain(error: unknown, path: string): UserError {
  if (error instanceof UserError) return error;
  const message = messageOf(error);
  const other = "use another with --store FILE";
  if (/already open in this process/.test(message)) return new UserError(`the store ${path} is already open; ${other}`);
  if (/could not set lock|being used by another process|conflicting lock/i.test(message)) {
    const owner = message.match(/held in ([^\s]+) \(PID (\d+)\)/);
    const name = owner ? `process ${owner[2]} (${owner[1].replace(/^.*[/\\]/, "")})` : "another process";
    return new UserError(`the store ${path} is in use by ${name}; wait for it or ${other}`);
  }
  if (
    /not a valid duckdb|corrupt|could not read enough bytes|checksum|failed to load|serializ|INTERNAL Error/i.test(
      message,
    )
  ) {
    return new UserError(
      `the store ${path} is damaged or no DuckDB database (${firstSentence(message)}); it was left as it is, ${other}`,
    );
  }
  if (/permission denied|read-only|cannot open file/i.test(message)) {
    return new UserError(`the store ${path} cannot be opened: ${firstSentence(message)}; ${other}`);
  }
  return new UserError(firstSentence(message));
}

/** What is wrong with a query, which may name other files than the store. */
export function explainQuery(error: unknown, path: string): UserError {
  const message = messageOf(error);
  const statement = /Cannot execute statement of type "(\w+)"/.exec(message)?.[1];
  if (statement !== undefined) {
    return new UserError(`the store is opened read-only, and ${statement} would write to it`);
  }
  if (message.startsWith("IO Error") && !message.includes(path)) return new UserError(firstSentence(message));
  return explain(error, path);
}

function firstSentence(message: string): string {
  const text = message.replace(/\s*See also http\S*/g, "");
  return text.length <= 300 ? text : `${text.slice(0, 300)}…`;
}
