/**
 * Scores and the leaderboard, read once and kept: the server is the store's one writer, so only new rows are read again.
 * @module
 */
import { z } from "zod";
import { catalogEntry } from "../../../tasks/catalog.ts";
import { checkShape } from "../../job.ts";
import type { PluginRegistry } from "../../registry.ts";
import {
  buildAgent,
  buildReport,
  isCompiler,
  type Outcome,
  type ReportAgent,
  type ReportPlatform,
} from "../../report/report_model.ts";
import { scoreColumns, type StoredScore } from "../../report/stored_scores.ts";
import type { Store } from "../../store/store.ts";
import type { Page } from "../schemas/common.ts";
import type {
  Leaderboard,
  LeaderboardPlatform,
  LeaderboardQuery,
  LeaderboardRow,
  ScoreFilter,
  ScoreQuery,
  ScoreView,
} from "../schemas/scores.ts";
import { byValue, pageOf } from "./paging.ts";
import { isoTime } from "./time.ts";

const scoreSchema = z.object(
  Object.fromEntries(Object.entries(scoreColumns).map(([name, [, schema]]) => [name, schema])),
) as unknown as z.ZodType<StoredScore>;

const selected = Object.entries(scoreColumns).map(([name, [sql]]) => `${sql} as "${name}"`).join(", ");

/** Who stands behind an agent's name. */
export function agentKind(agent: string): ScoreView["kind"] {
  if (isCompiler(agent)) return "compiler";
  return agent === "expert" || agent.startsWith("expert-") ? "expert" : "agent";
}

/** What models of a run cost. */
interface RunCost {
  readonly tokens: number | null;
  readonly dollars: number | null;
}

/** All scores of the store. */
export class ScoreBook {
  #scores: StoredScore[] = [];
  readonly #runs = new Set<string>();
  readonly #costs = new Map<string, RunCost>();
  #refreshing: Promise<void> | null = null;

  constructor(
    private readonly store: Store,
    private readonly registry: PluginRegistry,
  ) {}

  /** A page of the scores that a filter lets through. */
  async list(query: ScoreQuery): Promise<Page<ScoreView>> {
    const scores = (await this.matching(query)).map(scoreView);
    const sorted = scores.sort((a, b) =>
      byValue(sortValues[query.sort], query.order)(a, b) || (a.run < b.run ? -1 : 1)
    );
    return pageOf(sorted, query, ({ run }) => run);
  }

  /** The score of a run, or null. */
  async ofRun(run: string): Promise<ScoreView | null> {
    await this.#refresh();
    const score = this.#scores.find((candidate) => candidate.run === run);
    return score ? scoreView(score) : null;
  }

  /** Scores of a kernel, oldest first. */
  async ofKernel(hash: string): Promise<ScoreView[]> {
    await this.#refresh();
    return this.#scores.filter(({ kernelHash }) => kernelHash === hash).map(scoreView);
  }

  /** Scores that a filter lets through, oldest first. */
  async matching(filter: ScoreFilter): Promise<StoredScore[]> {
    await this.#refresh();
    const wanted = (names: string | undefined) => names === undefined ? null : new Set(names.split(","));
    const platforms = wanted(filter.platform), profiles = wanted(filter.profile), tasks = wanted(filter.task);
    const configurations = wanted(filter.configuration), agents = wanted(filter.agent), levels = wanted(filter.level);
    const kinds = wanted(filter.kind);
    const allows = (set: Set<string> | null, value: string) => set === null || set.has(value);
    const scores = this.#scores.filter((score) =>
      allows(platforms, score.platform) && allows(profiles, score.profile) && allows(tasks, score.task) &&
      allows(configurations, score.configuration) && allows(agents, score.agent) &&
      allows(levels, String(score.level)) && allows(kinds, agentKind(score.agent)) &&
      (filter.correct === undefined || String(score.correct) === filter.correct)
    );
    return filter.latest === "false" ? scores : latestOf(scores);
  }

  /** Agents in order, platform by platform, with the outcome of every pair. */
  async leaderboard(query: LeaderboardQuery = {}): Promise<Leaderboard> {
    const scores = await this.matching(query);
    const { platforms } = buildReport(scores, this.registry.plugins);
    return { platforms: platforms.map((platform) => this.#platformView(platform, query)), scores: scores.length };
  }

  #platformView(platform: ReportPlatform, query: LeaderboardQuery): LeaderboardPlatform {
    const tasks = wantedTasks(platform, query);
    const counted = tasks.flatMap(({ isExtra, pairs }) => isExtra && query.task === undefined ? [] : pairs);
    const agents = platform.agents.map(({ name }) => this.#agentRow(buildAgent(name, counted), platform));
    const { sort = "success", order = "descending" } = query;
    const sorted = agents.sort((a, b) =>
      byValue(leaderboardValues[sort], order)(a, b) ||
      byValue(leaderboardValues.fallback, "descending")(a, b) || (a.agent < b.agent ? -1 : 1)
    );
    return {
      platform: platform.id,
      title: platform.title,
      profile: platform.profile,
      baseline: platform.baseline,
      comparable: platform.versions.length === 1,
      agents: sorted.map((row, number) => ({ ...row, rank: number + 1 })),
      tasks: tasks.flatMap(({ title, pairs }) =>
        pairs.map((pair) => ({
          task: pair.task,
          title,
          configuration: pair.configuration,
          parameters: { ...pair.parameters },
          baselineCycles: pair.baselineCycles,
          floor: pair.floor,
          outcomes: Object.fromEntries([...pair.outcomes].map(([agent, outcome]) => [agent, outcomeView(outcome)])),
        }))
      ),
      published: query.task === undefined && query.configuration === undefined && query.level === undefined
        ? platform.published.map(({ name, solved, pairs, rate }) => ({
          agent: name,
          solved,
          pairs,
          success: { ...rate },
        }))
        : [],
      alarms: platform.alarms.length,
    };
  }

  #agentRow(agent: ReportAgent, platform: ReportPlatform): LeaderboardRow {
    const costs = platform.scores.filter((score) => score.agent === agent.name)
      .map(({ run }) => this.#costs.get(run) ?? { tokens: null, dollars: null });
    return {
      rank: 0,
      agent: agent.name,
      kind: agentKind(agent.name),
      solved: agent.solved,
      failed: agent.failed,
      infrastructure: agent.infrastructure,
      notRun: agent.notRun,
      success: { ...agent.rate },
      speedups: { ...agent.speedups },
      roofline: agent.roofline,
      tokens: sumOf(costs.map(({ tokens }) => tokens)),
      // a sum of some prices would understate
      dollars: costs.some(({ tokens, dollars }) => tokens !== null && tokens > 0 && dollars === null)
        ? null
        : sumOf(costs.map(({ dollars }) => dollars)),
    };
  }

  /** Reads rows that are new. */
  #refresh(): Promise<void> {
    this.#refreshing ??= this.#read().finally(() => this.#refreshing = null);
    return this.#refreshing;
  }

  async #read(): Promise<void> {
    const { rows: [[count]] } = await this.store.query("select count(*) from scores");
    if (Number(count) === this.#scores.length) return;
    const newest = this.#scores.at(-1)?.created;
    await this.#readFrom(newest ?? null);
    if (Number(count) > this.#scores.length) await this.#readFrom(null); // committed out of order
  }

  async #readFrom(created: string | null): Promise<void> {
    const { columns, rows } = await this.store.query(
      `select ${selected}, r.tokens_system + r.tokens_input + r.tokens_reasoning + r.tokens_output as tokens, ` +
        "r.dollars as dollars from scores s join runs r using (run_id) " +
        "join evaluations e using (evaluation_id) join kernels k on k.kernel_hash = s.kernel_hash " +
        "where $1::text is null or s.created >= $1::timestamptz order by s.created, s.run_id",
      [created],
    );
    const added: StoredScore[] = [];
    for (const row of rows) {
      const { tokens, dollars, ...score } = Object.fromEntries(columns.map((name, place) => [name, row[place]]));
      if (this.#runs.has(String(score.run))) continue;
      added.push(checkShape(scoreSchema, score, "store's score"));
      this.#runs.add(String(score.run));
      this.#costs.set(String(score.run), {
        tokens: tokens === null ? null : Number(tokens),
        dollars: dollars === null ? null : Number(dollars),
      });
    }
    if (added.length === 0) return;
    this.#scores = [...this.#scores, ...added].sort((a, b) =>
      a.created < b.created ? -1 : a.created > b.created ? 1 : a.run < b.run ? -1 : 1
    );
  }
}

const sortValues: Readonly<Record<ScoreQuery["sort"], (score: ScoreView) => number | string | null>> = {
  created: ({ created }) => created,
  cycles: ({ cycles }) => cycles,
  speedup: ({ speedup }) => speedup,
  roofline: ({ rooflineFraction }) => rooflineFraction,
  task: ({ platform, task, configuration }) => `${platform} ${task} ${configuration}`,
  agent: ({ agent }) => agent,
  code: ({ codeBytes }) => codeBytes,
};

const leaderboardValues: Readonly<
  Record<NonNullable<LeaderboardQuery["sort"]>, (row: LeaderboardRow) => number | string | null>
> = {
  success: ({ success }) => success.value,
  speedup: ({ speedups }) => speedups.solvedOnly,
  fallback: ({ speedups }) => speedups.withFallback,
  roofline: ({ roofline }) => roofline,
  tokens: ({ tokens }) => tokens,
  dollars: ({ dollars }) => dollars,
  agent: ({ agent }) => agent,
};

function scoreView(score: StoredScore): ScoreView {
  return { ...score, kind: agentKind(score.agent), created: isoTime(score.created) };
}

/** A later run of the same attempt takes the place of the earlier one, as in reports. */
function latestOf(scores: readonly StoredScore[]): StoredScore[] {
  const key = (score: StoredScore) =>
    JSON.stringify([score.platform, score.profile, score.task, score.configuration, score.agent, score.attempt]);
  const latest = new Map(scores.map((score) => [key(score), score]));
  return scores.filter((score) => latest.get(key(score)) === score);
}

/** Where tasks, configurations or levels are chosen, the others are no failures. */
function wantedTasks({ tasks }: ReportPlatform, query: LeaderboardQuery): ReportPlatform["tasks"] {
  const [chosen, configurations, levels] = [query.task, query.configuration, query.level].map((names) =>
    names?.split(",")
  );
  return tasks
    .filter(({ id, pairs }) =>
      pairs.length > 0 && (chosen?.includes(id) ?? true) &&
      (levels?.includes(String(catalogEntry(id)?.level ?? "")) ?? true)
    )
    .map((task) => ({
      ...task,
      pairs: task.pairs.filter(({ configuration }) => configurations?.includes(configuration) ?? true),
    }));
}

function outcomeView(outcome: Outcome): LeaderboardPlatform["tasks"][number]["outcomes"][string] {
  if (outcome.kind === "not-run") {
    return { outcome: outcome.kind, run: null, verdict: null, cycles: null, speedup: null, attempts: 0 };
  }
  const score = outcome.kind === "solved" ? outcome.best : outcome.last;
  const { run, verdict, cycles, speedup } = score;
  return { outcome: outcome.kind, run, verdict, cycles, speedup, attempts: outcome.attempts };
}

/** The sum of what is known; null where nothing is. */
function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
