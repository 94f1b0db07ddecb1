/**
 * Times as the store writes them.
 * @module
 */

/** A time of the store (`2026-03-01 12:00:00.5+00`) as ISO 8601 in UTC. */
export function isoTime(text: string): string {
  return new Date(text.replace(" ", "T").replace(/\+00$/, "Z")).toISOString();
}

/** The same where there may be none. */
export function isoTimeOrNull(text: unknown): string | null {
  return typeof text === "string" ? isoTime(text) : null;
}
