/**
 * The loop: a model, a workbench, a budget. One iteration is one turn of a model. What happens next follows from the
 * events so far and from nothing else, so that a run that was stopped at any event goes on as if it had not been.
 * @module
 */
import type { ModelAgentSpecification } from "../runs/specification.ts";
import { type RequestedCall, type TraceEntry } from "../runs/trace.ts";
import { idleNote, sumOfTokens, TraceTotals } from "../runs/trace_totals.ts";
import type { Workbench } from "../workbench/workbench.ts";
import type { Agent, AgentContext, AgentEnd } from "./agent.ts";
import { readCallArguments } from "./call_arguments.ts";
import { Conversation, shorteningLevels, shorteningNote, type TurnEntry } from "./conversation.ts";
import { type Model, type ModelAnswer, ModelFailure } from "./model.ts";
import { nudgeOf, repetitionText } from "./nudges.ts";
import type { PersonChannel, PersonMessage } from "./person.ts";
import { dollarsOf, type ModelPrice } from "./prices.ts";
import { type Adviser, adviserDue, adviserQuestions } from "./roles.ts";

/** When the loop loses its patience. All count turns in a row. */
export interface Patience {
  /** Turns without a tool call, after which the run ends. */
  readonly idleTurns: number;
  /** Equal turns after which the model is told, and after which the run ends. */
  readonly equalTurns: { readonly told: number; readonly ended: number };
}

/** Two answers without a tool call end a run, as the prompt says. */
export const defaultPatience: Patience = { idleTurns: 2, equalTurns: { told: 3, ended: 6 } };

/** What an agent with a model is made of. */
export interface ModelAgentServices {
  readonly model: Model;
  /** Makes the prompt of a new run. */
  readonly prompt: () => Promise<{ readonly system: string; readonly user: string }>;
  /** Null: not known. */
  readonly price: ModelPrice | null;
  /** Conversation mode. */
  readonly person?: PersonChannel;
  readonly patience?: Patience;
}

/** Codes of the notes that the loop leaves. */
export const loopNotes = {
  idle: idleNote,
  unknownPrice: "price-unknown",
  adviserCalls: "adviser-calls",
} as const;

/** An agent that asks a model. */
export function createModelAgent(
  specification: Pick<ModelAgentSpecification, "roles">,
  services: ModelAgentServices,
): Agent {
  return { run: (context) => new Loop(specification, services, context).run() };
}

/** One stretch of one run. */
class Loop {
  readonly #conversation: Conversation;
  readonly #started = performance.now();
  /** Milliseconds of earlier stretches. */
  readonly #before: number;
  readonly #patience: Patience;
  #workbench: Workbench;

  constructor(
    private readonly specification: Pick<ModelAgentSpecification, "roles">,
    private readonly services: ModelAgentServices,
    private readonly context: AgentContext,
  ) {
    this.#conversation = new Conversation(context.history);
    this.#before = new TraceTotals(context.history).wallMilliseconds;
    this.#patience = services.patience ?? defaultPatience;
    this.#workbench = context.workbench;
  }

  async run(): Promise<AgentEnd> {
    if (!this.#conversation.entries.some((entry) => entry.kind === "message" && entry.role === "user")) {
      await this.#begin();
    }
    for (;;) {
      await this.#makeCalls();
      if (this.context.signal.aborted) return cancelled;
      const end = await this.#hearPerson() ?? await this.#respond() ?? this.#spent() ?? await this.#turn();
      if (end) return end;
    }
  }

  async #begin(): Promise<void> {
    const { system, user } = await this.services.prompt();
    if (this.#conversation.system === "") {
      await this.#emit({ kind: "message", role: "system", content: system, iteration: 0 });
    }
    if (this.context.budget.dollars !== undefined && this.services.price === null) {
      const text = `the price of ${this.services.model.name} is not known: the limit of dollars cannot be kept`;
      await this.#emit({ kind: "note", iteration: 0, code: loopNotes.unknownPrice, text });
    }
    await this.#emit({ kind: "message", role: "user", content: user, iteration: 0 });
  }

  /** Makes the calls of the last turn that were not made yet, in their order. */
  async #makeCalls(): Promise<void> {
    const { iteration, calls } = this.#conversation.pendingCalls;
    for (const call of calls) {
      if (this.context.signal.aborted) return;
      await this.#makeCall(call, iteration);
    }
  }

  async #makeCall(call: RequestedCall, iteration: number): Promise<void> {
    const cutOff = this.#conversation.turns.at(-1)?.finishReason === "length";
    const read = readCallArguments(call.arguments, cutOff);
    const entry = { kind: "tool", iteration, call: call.id, name: call.name } as const;
    if ("mistake" in read) {
      const answer = { ok: false, content: read.mistake, data: { mistake: read.mistake }, errorClass: "T" } as const;
      await this.#emit({
        ...entry,
        name: call.name.slice(0, 200),
        arguments: call.arguments,
        ...answer,
        milliseconds: 0,
      });
      return;
    }
    // The workbench keeps the event itself; the conversation needs to know it, too.
    const result = await this.#workbench.call(call.name, read.value, { iteration, call: call.id });
    this.#conversation.add({ ...entry, arguments: read.value, ...result, milliseconds: 0 });
  }

  /** Asks the person of a conversation, if there is one. */
  async #hearPerson(): Promise<AgentEnd | null> {
    const { person } = this.services;
    if (!person) return null;
    const said = await this.#unlessAborted(person.nextMessage());
    if (said === aborted) return cancelled;
    if (said === null) return null;
    const { text, amendment }: PersonMessage = typeof said === "string" ? { text: said } : said;
    if (amendment) {
      await this.#emit({ kind: "message", role: "system", content: amendment.system, iteration: this.#iterations });
      this.#workbench = amendment.workbench ?? this.#workbench;
    }
    if (text !== "") {
      await this.#emit({ kind: "message", role: "person", content: text, iteration: this.#iterations });
    }
    return null;
  }

  /** Answers a turn that did not use the tools as it should; ends the run where that has happened too often. */
  async #respond(): Promise<AgentEnd | null> {
    const { entries } = this.#conversation;
    const index = entries.findLastIndex((entry) => entry.kind === "turn");
    const turn = entries[index];
    if (turn?.kind !== "turn" || turn.role !== "writer") return null;
    const since = entries.slice(index + 1);
    if (since.some((entry) => entry.kind === "message" && entry.role !== "system")) return null;
    return turn.calls.length === 0 ? await this.#respondToIdle(turn, since) : await this.#respondToRepetition(turn);
  }

  async #respondToIdle(turn: TurnEntry, since: readonly TraceEntry[]): Promise<AgentEnd | null> {
    const { iteration } = turn;
    const hasCorrect = this.#workbench.candidates.length > 0;
    const { kind, text } = nudgeOf(turn, { turnsLeft: this.#turnsLeft, hasCorrect });
    if (!since.some((entry) => entry.kind === "note" && entry.code === loopNotes.idle)) {
      const data = { kind, errorClass: "T" };
      await this.#emit({ kind: "note", iteration, code: loopNotes.idle, text: `no tool call: ${kind}`, data });
    }
    if (this.#trailing(({ calls }) => calls.length === 0) >= this.#patience.idleTurns) {
      return hasCorrect
        ? { reason: "finished", message: "the model has nothing more to try" }
        : { reason: "gave-up", message: `the model stopped calling tools (${kind}) before a kernel was correct` };
    }
    if (this.#turnsLeft > 0) await this.#emit({ kind: "message", role: "user", content: text, iteration });
    return null;
  }

  async #respondToRepetition(turn: TurnEntry): Promise<AgentEnd | null> {
    const { told, ended } = this.#patience.equalTurns;
    const same = callsText(turn);
    const times = this.#trailing((other) => callsText(other) === same);
    if (times < told || this.#turnsLeft === 0) return null;
    if (times < ended) {
      const content = repetitionText(times);
      await this.#emit({ kind: "message", role: "user", content, iteration: turn.iteration });
      return null;
    }
    const message = `the model made the same calls ${times} times in a row`;
    return { reason: this.#workbench.candidates.length > 0 ? "finished" : "gave-up", message };
  }

  /** Newest turns of the writer in a row of which something is true, back to the last word of a person. */
  #trailing(isTrue: (turn: TurnEntry) => boolean): number {
    let count = 0;
    for (const entry of this.#conversation.entries.toReversed()) {
      if (entry.kind === "message" && entry.role === "person") break;
      if (entry.kind !== "turn" || entry.role !== "writer") continue;
      if (!isTrue(entry)) break;
      count++;
    }
    return count;
  }

  get #iterations(): number {
    return this.#conversation.turns.length;
  }

  get #turnsLeft(): number {
    return Math.max(0, this.context.budget.iterations - this.#iterations);
  }

  /** The limit that is reached, if one is. */
  #spent(): AgentEnd | null {
    const { budget } = this.context;
    const { turns } = this.#conversation;
    if (this.#turnsLeft === 0) {
      return { reason: "iterations-spent", message: `${budget.iterations} iterations are spent` };
    }
    if (this.#workbench.evaluationsLeft === 0) {
      return { reason: "evaluations-spent", message: `${budget.evaluations} evaluations are spent` };
    }
    const tokens = turns.reduce((sum, { usage }) => sum + sumOfTokens(usage), 0);
    if (budget.tokens !== undefined && tokens >= budget.tokens) {
      return { reason: "tokens-spent", message: `${tokens} of ${budget.tokens} tokens are spent` };
    }
    const dollars = turns.reduce((sum, turn) => sum + (turn.dollars ?? 0), 0);
    if (budget.dollars !== undefined && dollars >= budget.dollars) {
      return { reason: "dollars-spent", message: `${dollars.toFixed(4)} of ${budget.dollars} dollars are spent` };
    }
    const seconds = (this.#before + performance.now() - this.#started) / 1000;
    if (budget.seconds !== undefined && seconds >= budget.seconds) {
      return { reason: "time-spent", message: `${budget.seconds} s of wall time are over` };
    }
    return null;
  }

  /** One turn: of the adviser whose turn it is, or of the writer. */
  async #turn(): Promise<AgentEnd | null> {
    const adviser = this.specification.roles === "team"
      ? adviserDue(this.#conversation.entries, this.#turnsLeft)
      : null;
    try {
      const answer = await this.#ask(adviser);
      await this.#keep(answer, adviser);
      return null;
    } catch (error) {
      if (!(error instanceof ModelFailure)) throw error;
      if (error.kind !== "context-overflow") return this.#endOf(error);
      return await this.#shorten(error) ?? await this.#turn();
    }
  }

  async #ask(adviser: Adviser | null): Promise<ModelAnswer> {
    const { system, items } = this.#conversation;
    const iteration = this.#iterations + 1;
    return await this.services.model.answer({
      system,
      conversation: adviser === null ? items : [...items, { kind: "user", text: adviserQuestions[adviser] }],
      tools: this.#workbench.tools,
      toolChoice: adviser === null ? "auto" : "none",
      signal: this.context.signal,
      onNote: ({ code, text, data }) => this.#emit({ kind: "note", iteration, code, text, data }),
    });
  }

  async #keep(answer: ModelAnswer, adviser: Adviser | null): Promise<void> {
    const iteration = this.#iterations + 1;
    const { text, reasoning, usage, finishReason, milliseconds, endpointItems } = answer;
    const calls = adviser === null ? this.#distinct(answer.calls, iteration) : [];
    await this.#emit({
      kind: "turn",
      iteration,
      role: adviser ?? "writer",
      text: text.toWellFormed(),
      reasoning: reasoning.toWellFormed(),
      calls,
      usage,
      dollars: dollarsOf(usage, this.services.price),
      finishReason,
      milliseconds,
      ...adviser === null && endpointItems ? { endpointItems: [...endpointItems] } : {},
    });
    if (adviser !== null && answer.calls.length > 0) {
      const names = answer.calls.map(({ name }) => name.slice(0, 60)).join(", ");
      const note = `the ${adviser} called ${names}; advisers have no tools, and nothing was called`;
      await this.#emit({ kind: "note", iteration, code: loopNotes.adviserCalls, text: note });
    }
  }

  /** Calls with names of their own: some servers give none, or the same in every turn. */
  #distinct(calls: readonly RequestedCall[], iteration: number): RequestedCall[] {
    const taken = new Set(this.#conversation.turns.flatMap((turn) => turn.calls.map(({ id }) => id)));
    return calls.map((call, index) => {
      const id = call.id === "" || taken.has(call.id) ? `call_${iteration}_${index + 1}` : call.id;
      taken.add(id);
      return { id, name: call.name.toWellFormed(), arguments: call.arguments.toWellFormed() };
    });
  }

  /** Leaves out older parts of a conversation that has become too long. */
  async #shorten(failure: ModelFailure): Promise<AgentEnd | null> {
    if (this.#iterations === 0) {
      return { reason: "infrastructure", message: `the prompt alone is too long for the model: ${failure.message}` };
    }
    const level = this.#conversation.shorteningLevel + 1;
    if (level > shorteningLevels) {
      return { reason: "gave-up", message: `the conversation cannot be made shorter: ${failure.message}` };
    }
    await this.#emit({
      kind: "note",
      iteration: this.#iterations + 1,
      code: shorteningNote,
      text: `older results and kernels are left out of the conversation, step ${level} of ${shorteningLevels}`,
      data: { level, reason: failure.message },
    });
    return null;
  }

  #endOf(failure: ModelFailure): AgentEnd {
    if (failure.kind === "cancelled") return cancelled;
    return { reason: "infrastructure", message: failure.message };
  }

  async #emit(entry: TraceEntry): Promise<void> {
    await this.context.emit(entry);
    this.#conversation.add(entry);
  }

  async #unlessAborted<Value>(value: Promise<Value>): Promise<Value | typeof aborted> {
    const { signal } = this.context;
    const { promise, resolve } = Promise.withResolvers<typeof aborted>();
    const stop = () => resolve(aborted);
    signal.addEventListener("abort", stop);
    try {
      return await Promise.race([value, promise]);
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }
}

const aborted = Symbol("aborted");

const cancelled: AgentEnd = { reason: "cancelled", message: "the run was cancelled" };

function callsText({ calls }: TurnEntry): string {
  return JSON.stringify(calls.map(({ name, arguments: text }) => [name, text]));
}
