/**
 * Errors that are the user's to mend: shown as one clear line, never with a stack trace.
 * @module
 */

/** A mistake in what the user gave: a bad option, an unreadable file, a store that is in use. Exit code 2. */
export class UserError extends Error {
  override readonly name = "UserError";
}

/** The message of anything that was thrown, on one line. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n").map((line) => line.trim()).filter((line) => line !== "").join(" ");
}
