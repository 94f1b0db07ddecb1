/**
 * A trace as text for people: what the agent said and did, with differences between the versions of its kernel. Texts
 * are cut so that a page stays readable; the store holds all of them.
 * @module
 */
import { structuredPatch } from "diff";
import type { TraceEvent } from "../runs/trace.ts";

/** One entry of a transcript. */
export type TranscriptEntry =
  | { readonly kind: "said"; readonly iteration: number; readonly who: string; readonly text: string }
  | {
    readonly kind: "called";
    readonly iteration: number;
    readonly name: string;
    readonly ok: boolean;
    /** Arguments other than a kernel, on one line; empty where there are none. */
    readonly arguments: string;
    /** The kernel that the call wrote, against the one before. */
    readonly difference: KernelDifference | null;
    readonly answer: string;
  }
  | { readonly kind: "noted"; readonly iteration: number; readonly text: string };

/** How a kernel differs from the version before. */
export interface KernelDifference {
  readonly version: number;
  /** Lines with their sign; `@` lines say where. Null where the two have too little in common to be told apart line by line. */
  readonly lines: readonly { readonly sign: "+" | "-" | " " | "@"; readonly text: string }[] | null;
  readonly added: number;
  readonly removed: number;
  /** Lines beyond those listed. */
  readonly omitted: number;
}

/** How much is shown. */
export interface TranscriptLimits {
  /** Entries; the middle is left out. */
  readonly entries: number;
  /** Characters of a text. */
  readonly characters: number;
  /** Lines of a difference. */
  readonly lines: number;
}

/** Limits for a report that holds several transcripts. */
export const reportTranscriptLimits: TranscriptLimits = { entries: 90, characters: 1200, lines: 80 };

/** Edits beyond which two kernels count as different altogether; bounds the time of the comparison. */
const maximumEdits = 1500;

/** The transcript of a trace. The prompt is left out: it is the same for all runs of a workload. */
export function transcriptOf(events: readonly TraceEvent[], limits: TranscriptLimits): TranscriptEntry[] {
  const entries: TranscriptEntry[] = [];
  let source = "";
  for (const event of events) {
    const { iteration } = event;
    if (event.kind === "message" && event.iteration > 0 && event.role !== "system") {
      entries.push({ kind: "said", iteration, who: event.role, text: shortened(event.content, limits.characters) });
    } else if (event.kind === "turn") {
      const text = event.text.trim();
      if (text !== "") {
        entries.push({ kind: "said", iteration, who: event.role, text: shortened(text, limits.characters) });
      }
    } else if (event.kind === "tool") {
      const written = writtenKernel(event);
      entries.push({
        kind: "called",
        iteration,
        name: event.name,
        ok: event.ok,
        arguments: written === null ? argumentText(event.arguments) : "",
        difference: written === null ? null : differenceOf(source, written.source, written.version, limits.lines),
        answer: shortened(event.content, limits.characters),
      });
      if (written !== null) source = written.source;
    } else if (event.kind === "note" && event.text !== "") {
      entries.push({ kind: "noted", iteration, text: shortened(event.text, limits.characters) });
    } else if (event.kind === "end") {
      entries.push({ kind: "noted", iteration, text: `end: ${event.reason}: ${shortened(event.message, 300)}` });
    }
  }
  if (entries.length <= limits.entries) return entries;
  const head = Math.ceil(limits.entries * 0.6), tail = limits.entries - head;
  const left = entries.length - head - tail;
  return [
    ...entries.slice(0, head),
    { kind: "noted", iteration: entries[head].iteration, text: `${left} entries are left out` },
    ...entries.slice(entries.length - tail),
  ];
}

function writtenKernel(
  event: Extract<TraceEvent, { kind: "tool" }>,
): { readonly source: string; readonly version: number } | null {
  if (event.name !== "write_code" || !event.ok) return null;
  const data = event.data as { source?: unknown; version?: unknown } | null;
  return typeof data?.source === "string" && typeof data.version === "number"
    ? { source: data.source, version: data.version }
    : null;
}

/** How two kernels differ. @param limit lines that are listed */
export function differenceOf(before: string, after: string, version: number, limit: number): KernelDifference {
  const patch = structuredPatch("", "", before, after, "", "", { context: 2, maxEditLength: maximumEdits });
  const count = (text: string) => text === "" ? 0 : text.replace(/\n$/, "").split("\n").length;
  if (patch === undefined) {
    return { version, lines: null, added: count(after), removed: count(before), omitted: 0 };
  }
  const all = patch.hunks.flatMap(({ oldStart, newStart, lines }) => [
    { sign: "@" as const, text: `line ${newStart} (before: ${oldStart})` },
    ...lines.filter((line) => !line.startsWith("\\")).map((line) => ({
      sign: line[0] as "+" | "-" | " ",
      text: line.slice(1),
    })),
  ]);
  const signs = (sign: string) => all.filter((line) => line.sign === sign).length;
  return {
    version,
    lines: all.slice(0, limit),
    added: signs("+"),
    removed: signs("-"),
    omitted: Math.max(0, all.length - limit),
  };
}

function argumentText(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value) ?? "";
  return text === "{}" ? "" : shortened(text, 200).replaceAll("\n", " ");
}

function shortened(text: string, characters: number): string {
  if (text.length <= characters) return text;
  return `${text.slice(0, characters)}\n[${text.length - characters} characters left out]`;
}
