/**
 * A conversation as its person sees it: what the model says, which tools it calls, and what they answer.
 * @module
 */
import type { TraceEvent } from "../runs/trace.ts";
import { shorten } from "../text.ts";

/** Lines of a tool's answer that are shown. */
const shownLines = 8;

/** An event in words; null where the person need not see it. */
export function eventText(event: TraceEvent): string | null {
  switch (event.kind) {
    case "turn": {
      const said = event.text.trim();
      const calls = event.calls.map(({ name, arguments: text }) => `  ${name} ${shorten(oneLine(text), 80)}`);
      const role = event.role === "writer" ? "model" : event.role;
      return [`[${event.iteration}] ${role}: ${said === "" ? "(calls tools)" : said}`, ...calls].join("\n");
    }
    case "tool": {
      const lines = event.content.trimEnd().split("\n");
      const more = lines.length > shownLines ? [`… ${lines.length - shownLines} more lines`] : [];
      return [`${event.name}:`, ...lines.slice(0, shownLines), ...more].join("\n    ").replace(/^/, "  ");
    }
    case "note":
      return event.code === "stretch" ? null : `(${event.text})`;
    case "end":
      return `end: ${event.message}`;
    case "message":
      return event.role === "user" && event.iteration > 0 ? `(to the model: ${oneLine(event.content)})` : null;
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
