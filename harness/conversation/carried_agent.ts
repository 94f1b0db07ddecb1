/**
 * Conversations that outlive a run. When a person amends the machine, the run ends and is scored on the machine it was
 * made on, and the next run begins where the conversation stood: every run has one machine.
 * @module
 */
import type { Agent } from "../agents/agent.ts";
import { stretchNote } from "../runs/trace_totals.ts";
import type { TraceEvent } from "../runs/trace.ts";
import { readEvents } from "../store/run_rows.ts";
import type { Store } from "../store/store.ts";

/** Code of the note that names the run whose conversation goes on. */
export const continuesNote = "continues";

/** Conversations that follow one another, at most. */
const maximumChain = 100;

/** How an agent is carried on. */
export interface CarriedOptions {
  readonly store: Store;
  /** Run whose conversation goes on; absent: a new conversation. */
  readonly continues?: string;
  /** Aborted when the person ends the conversation, or this run of it. */
  readonly ended: AbortSignal;
  /** Why, in a line; asked when `ended` is aborted. */
  readonly endMessage: () => string;
}

/** An agent that knows what was said in earlier runs of its conversation. */
export function carriedAgent(agent: Agent, { store, continues, ended, endMessage }: CarriedOptions): Agent {
  return {
    async run(context) {
      const { history, signal, emit } = context;
      const link = linkOf(history);
      const from = link ?? continues;
      if (link === undefined && continues !== undefined) {
        const text = `the conversation goes on from run ${continues}`;
        await emit({ kind: "note", iteration: 0, code: continuesNote, text, data: { run: continues } });
      }
      const carried = from === undefined ? [] : await conversationBefore(store, from);
      const end = await agent.run({
        ...context,
        history: [...carried, ...history],
        signal: AbortSignal.any([signal, ended]),
      });
      return end.reason === "cancelled" && ended.aborted && !signal.aborted
        ? { reason: "finished", message: endMessage() }
        : end;
    },
  };
}

/** Events of a run and of those that it continues, without what only their runs are about. */
async function conversationBefore(store: Store, run: string): Promise<TraceEvent[]> {
  const parts: TraceEvent[][] = [];
  for (let next: string | undefined = run; next !== undefined && parts.length < maximumChain;) {
    const events: TraceEvent[] = await readEvents(store, next);
    parts.unshift(
      events.filter((event) =>
        event.kind !== "end" && !(event.kind === "note" && (event.code === stretchNote || event.code === continuesNote))
      ),
    );
    next = linkOf(events);
  }
  return parts.flat();
}

/** Identifier of the run that a trace continues. */
function linkOf(events: readonly TraceEvent[]): string | undefined {
  for (const event of events) {
    if (event.kind === "note" && event.code === continuesNote) {
      const { run } = (event.data ?? {}) as { run?: unknown };
      if (typeof run === "string") return run;
    }
  }
  return undefined;
}
