/**
 * Replay: an agent that makes the tool calls of a stored trace again, in their order, and says where an answer differs.
 * No model is asked. A replay that agrees shows that the trace is what this machine and this judge answer.
 * @module
 */
import { canonicalJson } from "../canonical_json.ts";
import type { TraceEvent } from "../runs/trace.ts";
import type { ToolResult } from "../workbench/tool.ts";
import type { Agent } from "./agent.ts";

type ToolEvent = Extract<TraceEvent, { kind: "tool" }>;

/** An answer that is not the stored one. */
export interface ReplayDifference {
  /** Sequence of the call in the stored trace. */
  readonly sequence: number;
  readonly iteration: number;
  readonly name: string;
  /** What differs: `ok`, `errorClass`, `content` or `data`. */
  readonly member: keyof ToolResult;
  readonly stored: string;
  readonly replayed: string;
}

/** What a replay found. */
export interface ReplayReport {
  /** Calls that were made again. */
  readonly calls: number;
  /** Calls that never reached the workbench: their arguments were no JSON, or too long to be kept. */
  readonly skipped: number;
  /** Calls whose answer differs. */
  readonly differing: number;
  /** The first of them. */
  readonly first: ReplayDifference | null;
}

/** Code of the note that names the first answer that differs. */
export const differenceNote = "replay-difference";

/** Characters that a difference shows of either answer, from where they part. */
const shownCharacters = 200;

/** An agent that replays, with what it found. */
export interface ReplayAgent extends Agent {
  /** What was found so far. */
  readonly report: ReplayReport;
}

/**
 * An agent that makes stored calls again.
 * @param events the stored trace
 */
export function createReplayAgent(events: readonly TraceEvent[]): ReplayAgent {
  const stored = events.filter((event) => event.kind === "tool");
  let report: ReplayReport = { calls: 0, skipped: 0, differing: 0, first: null };
  return {
    get report() {
      return report;
    },
    async run({ workbench, history, emit, signal }) {
      const made = history.filter(({ kind }) => kind === "tool").length;
      const replayable = stored.filter(isReplayable);
      report = { ...report, skipped: stored.length - replayable.length };
      for (const event of replayable.slice(made)) {
        if (signal.aborted) return { reason: "cancelled", message: "the replay was stopped" };
        const { name, iteration, call } = event;
        const result = await workbench.call(name, event.arguments, { iteration, call });
        const difference = differenceOf(event, result);
        report = {
          ...report,
          calls: report.calls + 1,
          differing: report.differing + (difference ? 1 : 0),
          first: report.first ?? difference,
        };
        if (difference && report.differing === 1) {
          await emit({
            kind: "note",
            iteration,
            code: differenceNote,
            text: `call ${event.sequence} (${name}) answers otherwise: ${difference.member}`,
            data: { ...difference },
          });
        }
      }
      const { calls, differing } = report;
      const message = differing === 0
        ? `${calls} calls made again, every answer as stored`
        : `${calls} calls made again, ${differing} answers differ`;
      return { reason: "finished", message };
    },
  };
}

/** Whether the workbench saw the call: arguments that are no JSON end in front of it, and huge ones are not kept. */
function isReplayable({ arguments: args }: ToolEvent): boolean {
  if (typeof args === "string") {
    try {
      JSON.parse(args);
      return true;
    } catch {
      return false;
    }
  }
  return !(typeof args === "object" && args !== null && "omitted" in args && Object.keys(args).length === 1);
}

function differenceOf(event: ToolEvent, result: ToolResult): ReplayDifference | null {
  // which tools there are depends on the run's extra tools, and messages about mistakes list them
  const isMistake = (data: unknown) => typeof data === "object" && data !== null && "mistake" in data;
  const members = isMistake(event.data) && isMistake(result.data)
    ? ["ok", "errorClass"] as const
    : ["ok", "errorClass", "content", "data"] as const;
  const { sequence, iteration, name } = event;
  for (const member of members) {
    const [stored, replayed] = [textOf(event[member]), textOf(result[member])];
    if (stored === replayed) continue;
    let parting = 0;
    while (stored[parting] === replayed[parting]) parting++;
    const from = Math.max(0, parting - shownCharacters / 2);
    const shown = (text: string) => `${from > 0 ? "…" : ""}${text.slice(from, from + shownCharacters)}`;
    return { sequence, iteration, name, member, stored: shown(stored), replayed: shown(replayed) };
  }
  return null;
}

/** JSON text of a value; what was stored has been through JSON, so the other goes through it, too. */
function textOf(value: unknown): string {
  return typeof value === "string" ? value : canonicalJson(JSON.parse(JSON.stringify(value ?? null)));
}
