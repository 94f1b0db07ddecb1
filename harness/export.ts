/**
 * What the store holds, for other programs: runs, scores, events and kernels as CSV, JSON or Parquet, and conversations
 * of successful runs for fine-tuning. Nothing in a store is a key, so that nothing exported is one.
 * @module
 */
import { readCallArguments } from "./agents/call_arguments.ts";
import { Conversation } from "./agents/conversation.ts";
import type { ConversationItem } from "./agents/model.ts";
import { readAgentRuns, type RunSelection } from "./report/stored_runs.ts";
import { extraTools } from "./runs/specification.ts";
import type { RequestedCall, TraceEvent } from "./runs/trace.ts";
import { readEvents } from "./store/run_rows.ts";
import type { Store } from "./store/store.ts";
import { messageOf, UserError } from "./user_error.ts";
import { describeTools } from "./workbench/tools.ts";

/** Formats of tables. */
export const tableFormats = ["csv", "json", "parquet"] as const;

/** Format of a table. */
export type TableFormat = (typeof tableFormats)[number];

/** What can be exported as a table: a query over the store; `r` is the run, by which filters choose. */
const tables = {
  runs:
    "select r.run_id, r.session, r.agent, r.platform, r.profile, r.task, r.configuration, r.parameters, r.attempt, " +
    "r.status, r.end_reason, r.error_class, coalesce(r.unsealed, false) as unsealed, r.seed_given, r.regrade_of, r.plugin_version, r.plugin_hash, " +
    "r.evaluator_hash, r.started, r.finished, r.iterations, r.first_success_iteration, r.first_success_tokens, " +
    "r.first_success_dollars, r.tokens_system, r.tokens_input, r.tokens_cached, r.tokens_reasoning, r.tokens_output, " +
    "r.tokens_estimated, r.dollars, r.tool_calls, r.evaluations, r.wall_milliseconds, r.specification, s.level, " +
    "s.correct, s.verdict, s.cycles, s.baseline, s.baseline_cycles, s.speedup, s.speedups, s.floor_cycles, " +
    "s.roofline_fraction, s.match_rate, s.maximum_error, s.mean_error, s.code_bytes, s.static_bytes, s.flags, " +
    "s.kernel_hash from runs r left join scores s using (run_id)",
  events: "select e.run_id, e.sequence, e.written, e.kind, e.event from events e join runs r using (run_id)",
  kernels: "select distinct k.kernel_hash, k.platform, k.source, k.provenance, k.created from kernels k " +
    "join scores s using (kernel_hash) join runs r using (run_id)",
  evaluations: "select e.* from evaluations e join runs r using (run_id)",
} as const;

/** What can be exported as a table. */
export type ExportTable = keyof typeof tables;

/** Names of the tables. */
export const exportTables = Object.keys(tables) as ExportTable[];

const copyOptions: Readonly<Record<TableFormat, string>> = {
  csv: "format csv, header",
  json: "format json, array true",
  parquet: "format parquet, compression zstd",
};

/**
 * Writes a table of the store to a file.
 * @returns number of rows
 * @throws UserError if the file cannot be written
 */
export async function exportTable(
  store: Store,
  table: ExportTable,
  format: TableFormat,
  path: string,
  selection: RunSelection = {},
): Promise<number> {
  const query = `${tables[table]} where ${conditionOf(selection)}`;
  try {
    const { rows: [[count]] } = await store.query(`copy (${query}) to ${literal(path)} (${copyOptions[format]})`);
    return Number(count);
  } catch (error) {
    throw new UserError(`cannot write ${path}: ${messageOf(error)}`);
  }
}

/** Filters as SQL over the run `r`. */
function conditionOf({ ids, agents, platforms, tasks }: RunSelection): string {
  const among = (column: string, names: readonly string[] | undefined) =>
    names === undefined ? [] : [`${column} in (${names.map(literal).join(", ")})`];
  const begins = ids === undefined ? [] : [
    `(${
      ids.map((id) => `starts_with(r.run_id, ${literal(id)}) or starts_with(r.session, ${literal(id)})`).join(" or ")
    })`,
  ];
  return ["true", ...among("r.agent", agents), ...among("r.platform", platforms), ...among("r.task", tasks), ...begins]
    .join(" and ");
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A conversation as chat endpoints take it for fine-tuning. */
export interface ChatExample {
  readonly messages: readonly ChatMessage[];
  readonly tools: readonly unknown[];
}

/** A message of a conversation. */
export type ChatMessage =
  | { readonly role: "system" | "user"; readonly content: string }
  | {
    readonly role: "assistant";
    readonly content: string | null;
    readonly tool_calls?: readonly {
      readonly id: string;
      readonly type: "function";
      readonly function: { readonly name: string; readonly arguments: string };
    }[];
  }
  | { readonly role: "tool"; readonly tool_call_id: string; readonly content: string };

/** Conversations of runs of models whose kernel is correct, one at a time. */
export async function* chatExamples(store: Store, selection: RunSelection = {}): AsyncGenerator<ChatExample> {
  for (const { run, correct, kind } of await readAgentRuns(store, selection)) {
    if (!correct || kind !== "model") continue;
    const example = chatExample(await readEvents(store, run));
    if (example !== null) yield example;
  }
}

/**
 * The conversation of a trace, whole, ending with the model's last answer; null where it never answered. What was only
 * thought is left out, and so are calls that nobody should learn, with their results: of tools that are not there, with
 * arguments that are no JSON object. Calls before the last answer have their results right behind them.
 */
export function chatExample(events: readonly TraceEvent[]): ChatExample | null {
  // what an endpoint's context made the loop leave out is there again
  const conversation = new Conversation(events.filter(({ kind }) => kind !== "note"));
  const items = conversation.items;
  const used = new Set(events.flatMap((event) => event.kind === "tool" ? [event.name] : []));
  const tools = describeTools(extraTools.filter((name) => used.has(name)));
  const taught = taughtCalls(items, new Set(tools.map(({ name }) => name)));
  const messages = items.flatMap((item) => messagesOf(item, taught));
  const last = messages.findLastIndex(({ role }) => role === "assistant");
  if (last < 0) return null;
  return {
    messages: [
      ...conversation.system === "" ? [] : [{ role: "system" as const, content: conversation.system }],
      ...messages.slice(0, last + 1),
    ],
    tools: tools.map(({ name, description, inputSchema }) => ({
      type: "function",
      function: { name, description, parameters: inputSchema },
    })),
  };
}

type TaughtCalls = ReadonlyMap<RequestedCall, string>;

/** Arguments, as JSON objects, of the calls that are kept: those that can be read and have a result. */
function taughtCalls(items: readonly ConversationItem[], names: ReadonlySet<string>): TaughtCalls {
  const answered = new Set(items.flatMap((item) => item.kind === "result" ? [item.call] : []));
  return new Map(
    items.flatMap((item) => item.kind === "assistant" ? item.calls : []).flatMap((call) => {
      const read = readCallArguments(call.arguments, false);
      if (!answered.has(call.id) || !names.has(call.name) || "mistake" in read) return [];
      const { value } = read;
      if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
      // encoded twice, or nothing at all: as it should have been
      return [[call, call.arguments.trim().startsWith("{") ? call.arguments : JSON.stringify(value)]];
    }),
  );
}

function messagesOf(item: ConversationItem, taught: TaughtCalls): ChatMessage[] {
  switch (item.kind) {
    case "user":
      return [{ role: "user", content: item.text }];
    case "result":
      return taught.keys().some(({ id }) => id === item.call)
        ? [{ role: "tool", tool_call_id: item.call, content: item.content }]
        : [];
    case "assistant": {
      const calls = item.calls.filter((call) => taught.has(call)).map((call) => ({
        id: call.id,
        type: "function" as const,
        function: { name: call.name, arguments: taught.get(call)! },
      }));
      if (calls.length > 0) {
        return [{ role: "assistant", content: item.text === "" ? null : item.text, tool_calls: calls }];
      }
      return item.text === "" ? [] : [{ role: "assistant", content: item.text }];
    }
  }
}
