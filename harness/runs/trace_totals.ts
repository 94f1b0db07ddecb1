/**
 * What a trace adds up to: iterations, tokens, dollars, tool calls, evaluations, wall time, and what stood at the first
 * correct kernel. Derived from the events alone, one by one, so that a run that goes on never counts anything twice.
 * @module
 */
import type { TokenUsage, TraceEvent } from "./trace.ts";

/** Code of the note that begins every stretch of a run: its start, and each time that it goes on. */
export const stretchNote = "stretch";

/** Code of the note that a turn without a tool call leaves; its data has the `kind` of such a turn. */
export const idleNote = "no-tool-call";

/** Kinds of such turns in which a model printed what it should have given to a tool. */
const printedKinds: readonly unknown[] = ["code-as-text", "call-as-text"];

/** Tokens by kind; system, input, reasoning and output do not overlap. */
export type TokenTotals = TokenUsage;

/** What had been spent when the first correct kernel was evaluated. */
export interface FirstSuccess {
  readonly iteration: number;
  /** System, input, reasoning and output together. */
  readonly tokens: number;
  /** Null where a turn's price is not known. */
  readonly dollars: number | null;
}

/** Sums over a trace. */
export class TraceTotals {
  /** Largest iteration of a turn or a tool call. */
  iterations = 0;
  tokens: TokenTotals = { system: 0, input: 0, cached: 0, reasoning: 0, output: 0, estimated: false };
  /** Null as soon as one turn's price is not known; 0 without turns. */
  dollars: number | null = 0;
  turns = 0;
  toolCalls = 0;
  /** Evaluations that were paid for. */
  evaluations = 0;
  /** On the public seed. */
  firstSuccess: FirstSuccess | null = null;
  /** Calls that wrote a kernel. */
  writes = 0;
  /** A tool has said something about a written kernel. */
  tested = false;
  /** A kernel was evaluated. */
  evaluated = false;
  /** The newest turn printed code or a call instead of calling a tool. */
  printed = false;
  /** The last event, if it is one that ends a stretch. */
  end: Extract<TraceEvent, { kind: "end" }> | null = null;
  /** Sequence of the next event. */
  next = 0;
  #stretches = 0;
  #stretchStart: number | null = null;
  #lastTime: number | null = null;

  /** Sums over events that are there already. */
  constructor(events: readonly TraceEvent[] = []) {
    for (const event of events) this.add(event);
  }

  /** Milliseconds that the run was under way: from the start of each stretch to its last event. */
  get wallMilliseconds(): number {
    const open = this.#stretchStart === null || this.#lastTime === null ? 0 : this.#lastTime - this.#stretchStart;
    return this.#stretches + Math.max(0, open);
  }

  /** All tokens. */
  get allTokens(): number {
    return sumOfTokens(this.tokens);
  }

  /** Adds the next event. */
  add(event: TraceEvent): void {
    const time = Date.parse(event.at);
    this.next = event.sequence + 1;
    this.end = event.kind === "end" ? event : null;
    if (event.kind === "note" && event.code === stretchNote) {
      this.#stretches = this.wallMilliseconds;
      this.#stretchStart = time;
    }
    this.#lastTime = time;
    if (event.kind === "turn") {
      this.turns++;
      this.printed = false;
      this.iterations = Math.max(this.iterations, event.iteration);
      this.tokens = addTokens(this.tokens, event.usage);
      this.dollars = this.dollars === null || event.dollars === null ? null : this.dollars + event.dollars;
    }
    if (event.kind === "note" && event.code === idleNote) this.printed = printedKinds.includes(kindOf(event.data));
    if (event.kind === "tool") this.#addCall(event);
  }

  #addCall(event: Extract<TraceEvent, { kind: "tool" }>): void {
    this.toolCalls++;
    this.iterations = Math.max(this.iterations, event.iteration);
    if (event.name === "write_code" && event.ok) this.writes++;
    else if (event.name !== "grep_docs" && event.errorClass !== "T") this.tested ||= this.writes > 0;
    const data = event.data as { evaluation?: { verdict?: unknown }; spent?: unknown } | null;
    if (typeof data !== "object" || data === null || typeof data.evaluation !== "object") return;
    this.evaluated = true;
    if (data.spent === true) this.evaluations++;
    if (data.evaluation?.verdict !== "correct") return;
    this.firstSuccess ??= { iteration: event.iteration, tokens: this.allTokens, dollars: this.dollars };
  }
}

function kindOf(data: unknown): unknown {
  return typeof data === "object" && data !== null ? (data as { kind?: unknown }).kind : undefined;
}

/** System, input, reasoning and output together; cached tokens are among the first two. */
export function sumOfTokens({ system, input, reasoning, output }: TokenTotals): number {
  return system + input + reasoning + output;
}

function addTokens(a: TokenTotals, b: TokenUsage): TokenTotals {
  return {
    system: a.system + b.system,
    input: a.input + b.input,
    cached: a.cached + b.cached,
    reasoning: a.reasoning + b.reasoning,
    output: a.output + b.output,
    estimated: a.estimated || b.estimated,
  };
}
