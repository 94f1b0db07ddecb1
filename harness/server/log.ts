/**
 * The server's log: a line per request and event on standard error, as JSON or for people.
 * @module
 */

/** Form of the log. */
export const logForms = ["json", "text", "none"] as const;

/** Form of the log. */
export type LogForm = (typeof logForms)[number];

/** Writes a line. */
export type Log = (level: "info" | "error", message: string, fields?: Readonly<Record<string, unknown>>) => void;

/** A log. @param write where lines go; for tests */
export function createLog(form: LogForm, write: (line: string) => void = (line) => console.error(line)): Log {
  return (level, message, fields = {}) => {
    if (form === "none") return;
    const time = new Date().toISOString();
    if (form === "json") return write(JSON.stringify({ time, level, message, ...fields }));
    const shown = Object.entries(fields).filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}=${typeof value === "string" ? value : JSON.stringify(value)}`);
    write(
      [time.slice(11, 19), ...level === "error" ? ["ERROR"] : [], message, ...shown].join(" ").replace(/[\r\n]+/g, " "),
    );
  };
}
