/**
 * The tables that browsers query: scores and runs, flat.
 * @module
 */
import type { RunView } from "../schemas/runs.ts";
import type { ScoreView } from "../schemas/scores.ts";
import type { PageServices } from "./page_services.ts";

/** A table. */
export interface ExploreTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** A column: its name, its type in SQL (a column without values has one, too), and its value. */
type Column<T> = readonly [name: string, type: string, value: (item: T) => unknown];

/** Runs that an export holds at most, the newest ones. */
const maximumRuns = 20_000;

const scoreColumns: readonly Column<Omit<ScoreView, "kind">>[] = [
  ["run", "varchar", ({ run }) => run],
  ["agent", "varchar", ({ agent }) => agent],
  ["platform", "varchar", ({ platform }) => platform],
  ["profile", "varchar", ({ profile }) => profile],
  ["task", "varchar", ({ task }) => task],
  ["configuration", "varchar", ({ configuration }) => configuration],
  ["level", "integer", ({ level }) => level],
  ["attempt", "integer", ({ attempt }) => attempt],
  ["correct", "boolean", ({ correct }) => correct],
  ["verdict", "varchar", ({ verdict }) => verdict],
  ["cycles", "bigint", ({ cycles }) => cycles],
  ["baseline", "varchar", ({ baseline }) => baseline],
  ["baseline_cycles", "bigint", ({ baselineCycles }) => baselineCycles],
  ["speedup", "double", ({ speedup }) => speedup],
  ["floor", "bigint", ({ floor }) => floor],
  ["roofline_fraction", "double", ({ rooflineFraction }) => rooflineFraction],
  ["match_rate", "double", ({ matchRate }) => matchRate],
  ["code_bytes", "bigint", ({ codeBytes }) => codeBytes],
  ["static_bytes", "bigint", ({ staticBytes }) => staticBytes],
  ["seed_given", "boolean", ({ seedGiven }) => seedGiven],
  ["kernel", "varchar", ({ kernelHash }) => kernelHash],
  ["created", "timestamp", ({ created }) => created],
];

const runColumns: readonly Column<RunView>[] = [
  ["run", "varchar", ({ run }) => run],
  ["agent", "varchar", ({ agent }) => agent],
  ["platform", "varchar", ({ platform }) => platform],
  ["task", "varchar", ({ task }) => task],
  ["configuration", "varchar", ({ configuration }) => configuration],
  ["attempt", "integer", ({ attempt }) => attempt],
  ["status", "varchar", ({ status }) => status],
  ["end_reason", "varchar", ({ endReason }) => endReason],
  ["error_class", "varchar", ({ errorClass }) => errorClass],
  ["iterations", "integer", ({ iterations }) => iterations],
  ["first_success", "integer", ({ firstSuccess }) => firstSuccess],
  ["evaluations", "integer", ({ evaluations }) => evaluations],
  ["tool_calls", "integer", ({ toolCalls }) => toolCalls],
  ["tokens", "bigint", ({ tokens }) => tokens && tokens.system + tokens.input + tokens.reasoning + tokens.output],
  ["dollars", "double", ({ dollars }) => dollars],
  ["seconds", "double", ({ wallMilliseconds }) => wallMilliseconds === null ? null : wallMilliseconds / 1000],
  ["unsealed", "boolean", ({ unsealed }) => unsealed],
  ["started", "timestamp", ({ started }) => started],
];

/** Types of the columns by table, as SQL names them. */
export const exploreTypes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  scores: typesOf(scoreColumns),
  runs: typesOf(runColumns),
};

/** Readers of the tables, by name. */
export const exploreTables: Readonly<Record<string, (services: PageServices) => Promise<ExploreTable>>> = {
  scores: async ({ scores }) => tableOf(await scores.matching({ latest: "false" }), scoreColumns),
  async runs({ runs }) {
    const found: RunView[] = [];
    let cursor: string | undefined;
    do {
      const { items, next } = await runs.list({ limit: 200, cursor });
      found.push(...items);
      cursor = next ?? undefined;
    } while (cursor !== undefined && found.length < maximumRuns);
    return tableOf(found, runColumns);
  },
};

function typesOf<T>(columns: readonly Column<T>[]): Record<string, string> {
  return Object.fromEntries(columns.map(([name, type]) => [name, type]));
}

function tableOf<T>(items: readonly T[], columns: readonly Column<T>[]): ExploreTable {
  return {
    columns: columns.map(([name]) => name),
    rows: items.map((item) => columns.map(([, , value]) => value(item))),
  };
}
