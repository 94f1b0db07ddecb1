/**
 * The tables that browsers query: scores and runs, flat.
 * @module
 */
import type { RunView } from "../schemas/runs.ts";
import type { PageServices } from "./page_services.ts";

/** A table. */
export interface ExploreTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** Runs that an export holds at most, the newest ones. */
const maximumRuns = 20_000;

/** Readers of the tables, by name. */
export const exploreTables: Readonly<Record<string, (services: PageServices) => Promise<ExploreTable>>> = {
  async scores({ scores }) {
    const found = await scores.matching({ latest: "false" });
    return tableOf(found, [
      ["run", ({ run }) => run],
      ["agent", ({ agent }) => agent],
      ["platform", ({ platform }) => platform],
      ["profile", ({ profile }) => profile],
      ["task", ({ task }) => task],
      ["configuration", ({ configuration }) => configuration],
      ["level", ({ level }) => level],
      ["attempt", ({ attempt }) => attempt],
      ["correct", ({ correct }) => correct],
      ["verdict", ({ verdict }) => verdict],
      ["cycles", ({ cycles }) => cycles],
      ["baseline", ({ baseline }) => baseline],
      ["baseline_cycles", ({ baselineCycles }) => baselineCycles],
      ["speedup", ({ speedup }) => speedup],
      ["floor", ({ floor }) => floor],
      ["roofline_fraction", ({ rooflineFraction }) => rooflineFraction],
      ["match_rate", ({ matchRate }) => matchRate],
      ["code_bytes", ({ codeBytes }) => codeBytes],
      ["static_bytes", ({ staticBytes }) => staticBytes],
      ["seed_given", ({ seedGiven }) => seedGiven],
      ["kernel", ({ kernelHash }) => kernelHash],
      ["created", ({ created }) => created],
    ]);
  },
  async runs({ runs }) {
    const found: RunView[] = [];
    let cursor: string | undefined;
    do {
      const { items, next } = await runs.list({ limit: 200, cursor });
      found.push(...items);
      cursor = next ?? undefined;
    } while (cursor !== undefined && found.length < maximumRuns);
    return tableOf(found, [
      ["run", ({ run }) => run],
      ["agent", ({ agent }) => agent],
      ["platform", ({ platform }) => platform],
      ["task", ({ task }) => task],
      ["configuration", ({ configuration }) => configuration],
      ["attempt", ({ attempt }) => attempt],
      ["status", ({ status }) => status],
      ["end_reason", ({ endReason }) => endReason],
      ["error_class", ({ errorClass }) => errorClass],
      ["iterations", ({ iterations }) => iterations],
      ["first_success", ({ firstSuccess }) => firstSuccess],
      ["evaluations", ({ evaluations }) => evaluations],
      ["tool_calls", ({ toolCalls }) => toolCalls],
      ["tokens", ({ tokens }) => tokens && tokens.system + tokens.input + tokens.reasoning + tokens.output],
      ["dollars", ({ dollars }) => dollars],
      ["seconds", ({ wallMilliseconds }) => wallMilliseconds === null ? null : wallMilliseconds / 1000],
      ["unsealed", ({ unsealed }) => unsealed],
      ["started", ({ started }) => started],
    ]);
  },
};

function tableOf<T>(
  items: readonly T[],
  columns: readonly (readonly [name: string, value: (item: T) => unknown])[],
): ExploreTable {
  return { columns: columns.map(([name]) => name), rows: items.map((item) => columns.map(([, value]) => value(item))) };
}
