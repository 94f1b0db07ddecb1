/**
 * The conversation with a model, as it follows from the events of its run. There is no other state: a run that goes on
 * says to the model exactly what it would have said.
 * @module
 */
import type { RequestedCall, TraceEntry } from "../runs/trace.ts";
import type { ConversationItem } from "./model.ts";

/** Code of the note by which older parts of a conversation are left out. */
export const shorteningNote = "conversation-shortened";

/** What of older turns is kept at a level of shortening. */
interface Shortening {
  /** Newest turns that stay whole. */
  readonly wholeTurns: number;
  /** Characters that stay of each older result, and of each text in older calls. */
  readonly characters: number;
}

/** From mild to severe; a conversation that is still too long at the last one cannot be helped. */
const shortenings: readonly Shortening[] = [
  { wholeTurns: 6, characters: 600 },
  { wholeTurns: 3, characters: 200 },
  { wholeTurns: 1, characters: 60 },
];

/** Number of levels. */
export const shorteningLevels: number = shortenings.length;

/** One answer of a model in the trace. */
export type TurnEntry = Extract<TraceEntry, { kind: "turn" }>;

/** What of a run matters to the conversation. */
export class Conversation {
  #system = "";
  /** The newest level of shortening; 0: all is whole. */
  #level = 0;
  readonly #entries: TraceEntry[] = [];

  /** A conversation after these events. */
  constructor(events: readonly TraceEntry[] = []) {
    for (const event of events) this.add(event);
  }

  /** Adds the next event. */
  add(entry: TraceEntry): void {
    if (entry.kind === "message" && entry.role === "system") this.#system = entry.content;
    if (entry.kind === "note" && entry.code === shorteningNote) this.#level++;
    this.#entries.push(entry);
  }

  /** The system prompt in force; empty before the first event. */
  get system(): string {
    return this.#system;
  }

  /** How often older parts have been left out. */
  get shorteningLevel(): number {
    return this.#level;
  }

  /** Events so far. */
  get entries(): readonly TraceEntry[] {
    return this.#entries;
  }

  /** Turns of all roles. */
  get turns(): readonly TurnEntry[] {
    return this.#entries.filter((entry) => entry.kind === "turn");
  }

  /** Calls of the last turn that were not made yet, with the iteration of that turn. */
  get pendingCalls(): { readonly iteration: number; readonly calls: readonly RequestedCall[] } {
    const index = this.#entries.findLastIndex((entry) => entry.kind === "turn");
    const turn = this.#entries[index];
    if (turn?.kind !== "turn") return { iteration: 0, calls: [] };
    const made = new Set(
      this.#entries.slice(index + 1).map((entry) => entry.kind === "tool" ? entry.call : null),
    );
    return { iteration: turn.iteration, calls: turn.calls.filter(({ id }) => !made.has(id)) };
  }

  /** The conversation as a model is to read it. */
  get items(): ConversationItem[] {
    const shortening = shortenings[Math.min(this.#level, shortenings.length) - 1];
    const last = this.turns.at(-1)?.iteration ?? 0;
    const limit = (iteration: number) =>
      shortening === undefined || iteration > last - shortening.wholeTurns ? Infinity : shortening.characters;
    return this.#entries.flatMap((entry): ConversationItem[] => {
      switch (entry.kind) {
        case "message":
          return entry.role === "system" ? [] : [{ kind: "user", text: entry.content }];
        case "turn":
          return [turnItem(entry, limit(entry.iteration))];
        case "tool":
          return [{ kind: "result", call: entry.call, content: shortened(entry.content, limit(entry.iteration)) }];
        default:
          return [];
      }
    });
  }
}

/** A turn of the writer is the model's own; the advisers of a team speak to the writer from outside. */
function turnItem(entry: TurnEntry, limit: number): ConversationItem {
  const { role, text, reasoning, calls, endpointItems } = entry;
  if (role !== "writer") return { kind: "user", text: adviceText(role, text) };
  if (limit === Infinity) return { kind: "assistant", text, reasoning, calls, endpointItems };
  return {
    kind: "assistant",
    text: shortened(text, limit),
    reasoning: "",
    calls: calls.map((call) => ({ ...call, arguments: shortenedArguments(call.arguments, limit) })),
  };
}

function adviceText(role: "planner" | "critic", text: string): string {
  const title = role === "planner" ? "Plan of your colleague, the planner" : "Review by your colleague, the critic";
  return `${title}:\n\n${text.trim() === "" ? "(nothing)" : text}`;
}

/** Beginning and end of a text, with what was left out between them. */
function shortened(text: string, limit: number): string {
  if (text.length <= limit + 40) return text;
  const tail = Math.floor(limit / 4);
  const left = text.length - limit;
  return `${text.slice(0, limit - tail)}\n[${left} characters left out]\n${text.slice(text.length - tail)}`;
}

/** Arguments with their long texts shortened; still JSON. */
function shortenedArguments(text: string, limit: number): string {
  try {
    return JSON.stringify(
      JSON.parse(text),
      (_key, value) => typeof value === "string" ? shortened(value, limit) : value,
    );
  } catch {
    return shortened(text, limit);
  }
}
