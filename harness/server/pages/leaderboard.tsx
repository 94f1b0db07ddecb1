/**
 * The leaderboard: who solves what, how fast, platform by platform, beside what the paper has published.
 * @module
 */
import type { IsaPlugin } from "../../../isa/plugin.ts";
import type { Rate } from "../../metrics.ts";
import { percent, ratio } from "../../report/page_parts.ts";
import type { Leaderboard, LeaderboardPlatform, LeaderboardQuery, LeaderboardRow } from "../schemas/scores.ts";
import { costOf, count, Page, type PageAssets, Scroll, Text } from "./layout.tsx";

/** Agents that the table of tasks has columns for; the others are in the table above it. */
const matrixColumns = 8;

const kinds = [["", "all"], ["agent", "agents"], ["expert", "experts"], ["compiler", "compilers"]] as const;
const levels = [["", "all"], ["1", "level 1"], ["2", "level 2"], ["3", "level 3"]] as const;

/** The page. */
export function LeaderboardPage(
  { assets, leaderboard, query, plugins }: {
    readonly assets: PageAssets;
    readonly leaderboard: Leaderboard;
    readonly query: LeaderboardQuery;
    readonly plugins: readonly IsaPlugin[];
  },
) {
  const isFiltered = Object.values(query).some((value) => value !== undefined);
  return (
    <Page
      title="KernelCraft"
      section="leaderboard"
      assets={assets}
      description="Kernels in assembly for machines that no model has seen: who solves which task, and how fast."
    >
      <h1>Leaderboard</h1>
      <p class="lead">
        Agents write whole kernels in assembly; a pair of task and size is solved when the kernel is right on every
        secret input. Speedups are against the compiler's kernel on the same inputs.
      </p>
      {leaderboard.scores === 0 && !isFiltered ? <EmptyStore /> : (
        <form class="fields" method="get" data-auto="">
          <Choice name="platform" title="Platform" value={query.platform}>
            {[["", "all"] as const, ...plugins.map(({ id, title }) => [id, title] as const)]}
          </Choice>
          <Choice name="level" title="Level" value={query.level}>{levels}</Choice>
          <Choice name="kind" title="Who" value={query.kind}>{kinds}</Choice>
          <label>
            Task<input name="task" value={query.task ?? ""} placeholder="gemm,relu" size={14} />
          </label>
          <button type="submit">Filter</button>
          {isFiltered ? <a class="button" href="/">Show all</a> : null}
        </form>
      )}
      {isFiltered && leaderboard.scores === 0
        ? <p class="empty muted">No score of the store fits the filter.</p>
        : null}
      {leaderboard.platforms.map((platform) => <Platform platform={platform} />)}
    </Page>
  );
}

function Choice(
  { name, title, value, children }: {
    readonly name: string;
    readonly title: string;
    readonly value: string | undefined;
    // deno-lint-ignore no-explicit-any -- the precompiled JSX types children as nodes; these are options
    readonly children?: any;
  },
) {
  const options = children as readonly (readonly [value: string, title: string])[];
  return (
    <label>
      {title}
      <select name={name}>
        {options.map(([option, text]) => <option value={option} selected={option === (value ?? "")}>{text}</option>)}
      </select>
    </label>
  );
}

function EmptyStore() {
  return (
    <div class="empty panel">
      <h2>No scores yet</h2>
      <p>The store is empty. To fill it, run compilers and hand-written kernels on a few tasks:</p>
      <pre tabindex={0}><code>deno task bench --task relu,gemm --config c1</code></pre>
      <p>
        then set an agent to work, or write a kernel yourself in the <a href="/playground">playground</a>.
      </p>
    </div>
  );
}

function Platform({ platform }: { readonly platform: LeaderboardPlatform }) {
  const { title, profile, baseline, agents, published, comparable, alarms } = platform;
  const pairs = platform.tasks.length;
  return (
    <section>
      <h2>
        {title} <span class="note">{profile}</span>
      </h2>
      {comparable
        ? null
        : <p class="callout">Scores come from several versions of machine or judge and may not compare.</p>}
      {alarms > 0
        ? (
          <p class="callout">
            {alarms} {alarms === 1 ? "score says" : "scores say"} that a task without a solution was solved.
          </p>
        )
        : null}
      <Scroll label={`Agents on ${title}`}>
        <table class="wide" data-sortable="">
          <thead>
            <tr>
              <th class="number">Rank</th>
              <th>Agent</th>
              <th class="number" data-sort="descending">Solved of {pairs}</th>
              <th class="number" data-sort="descending">Success</th>
              <th data-sort="no">95 % interval</th>
              <th class="number" data-sort="descending" title="Geometric mean over solved pairs">
                Speedup over {baseline}
              </th>
              <th
                class="number"
                data-sort="descending"
                title="Geometric mean over all pairs that ran; a failure counts 1"
              >
                With fallback
              </th>
              <th class="number" data-sort="descending" title="Floor cycles / kernel cycles, median over solved pairs">
                Of the floor
              </th>
              <th class="number">Tokens</th>
              <th class="number">Cost</th>
            </tr>
          </thead>
          <tbody>
            {agents.map((row) => <AgentLine row={row} platform={platform} />)}
            {published.map(({ agent, solved, pairs, success }) => (
              <tr class="published">
                <td class="number">–</td>
                <th scope="row">
                  {agent} <span class="tag" title="arXiv 2603.08721, not measured here">published</span>
                </th>
                <td class="number" data-value={solved}>{solved} of {pairs}</td>
                <td class="number" data-value={success.value}>{percent(success.value)}</td>
                <td>
                  <Interval rate={success} color="published" />
                </td>
                <td class="number">–</td>
                <td class="number">–</td>
                <td class="number">–</td>
                <td class="number">–</td>
                <td class="number">–</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <TaskMatrix platform={platform} />
    </section>
  );
}

function AgentLine({ row, platform }: { readonly row: LeaderboardRow; readonly platform: LeaderboardPlatform }) {
  const { rank, agent, kind, solved, success, speedups, roofline, tokens, dollars } = row;
  const runs = `/runs?${new URLSearchParams({ platform: platform.platform, agent })}`;
  return (
    <tr>
      <td class="number">{rank}</td>
      <th scope="row">
        <a href={runs}>
          <Text value={agent} />
        </a>
        {kind === "agent" ? null : (
          <>
            {" "}
            <span class="tag">{kind}</span>
          </>
        )}
      </th>
      <td class="number">{solved}</td>
      <td class="number" data-value={success.value}>{percent(success.value)}</td>
      <td>
        <Interval rate={success} color={kind === "compiler" ? "compiler" : "series-1"} />
      </td>
      <td class="number" data-value={speedups.solvedOnly ?? ""}>
        {ratio(speedups.solvedOnly)} <span class="note">n = {speedups.solved}</span>
      </td>
      <td class="number">{ratio(speedups.withFallback)}</td>
      <td class="number" data-value={roofline ?? ""}>{percent(roofline)}</td>
      <td class="number">{count(tokens)}</td>
      <td class="number" data-value={dollars ?? ""}>{costOf(tokens, dollars)}</td>
    </tr>
  );
}

/** A share as a dot on its interval. */
function Interval({ rate, color }: { readonly rate: Rate; readonly color: string }) {
  const x = (share: number) => 4 + 136 * share;
  return (
    <svg
      class="interval"
      viewBox="0 0 144 14"
      role="img"
      aria-label={`${percent(rate.value)}, between ${percent(rate.low)} and ${percent(rate.high)}`}
    >
      <line x1={x(0)} x2={x(1)} y1="7" y2="7" stroke="var(--rule)" />
      <line x1={x(rate.low)} x2={x(rate.high)} y1="7" y2="7" stroke={`var(--${color})`} stroke-width="2.5" />
      <circle cx={x(rate.value)} cy="7" r="4" fill={`var(--${color})`} />
    </svg>
  );
}

/** Tasks by agents: a square per size, the best speedup beside them. */
function TaskMatrix({ platform }: { readonly platform: LeaderboardPlatform }) {
  const agents = platform.agents.slice(0, matrixColumns);
  const isRun = (sizes: LeaderboardPlatform["tasks"]) =>
    sizes.some(({ outcomes }) => Object.values(outcomes).some(({ outcome }) => outcome !== "not-run"));
  const all = [...Map.groupBy(platform.tasks, ({ task }) => task)];
  const tasks = all.filter(([, sizes]) => isRun(sizes));
  if (tasks.length === 0) return null;
  const untried = all.length - tasks.length;
  return (
    <details open>
      <summary>
        Task by task: a square per size (<b class="good">solved</b>,{" "}
        <b class="bad">failed</b>, grey: not run), best speedup
      </summary>
      <Scroll label={`Tasks on ${platform.title}`}>
        <table data-sortable="">
          <thead>
            <tr>
              <th>Task</th>
              {agents.map(({ agent }) => (
                <th class="wrap">
                  <Text value={agent} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tasks.map(([task, sizes]) => (
              <tr>
                <th scope="row" class="nowrap">
                  <a href={`/tasks/${task}?platform=${platform.platform}`}>{sizes[0].title}</a>
                </th>
                {agents.map(({ agent }) => <Outcomes sizes={sizes} agent={agent} />)}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {untried > 0 ? <p class="note">{untried} further tasks of the platform have not been run.</p> : null}
    </details>
  );
}

function Outcomes({ sizes, agent }: { readonly sizes: LeaderboardPlatform["tasks"]; readonly agent: string }) {
  const outcomes = sizes.map(({ configuration, outcomes }) => ({ configuration, ...outcomes[agent] }));
  const best = Math.max(0, ...outcomes.map(({ speedup }) => speedup ?? 0));
  const solved = outcomes.filter(({ outcome }) => outcome === "solved").length;
  return (
    <td class="nowrap" data-value={best || ""}>
      <span class="cells">
        {outcomes.map(({ configuration, outcome, run, verdict, cycles, speedup }) => {
          const text = outcome === "solved"
            ? `${configuration}: ${count(cycles)} cycles, ${ratio(speedup)}`
            : `${configuration}: ${outcome === "not-run" ? "not run" : verdict}`;
          return run === null || run === undefined
            ? <span class={outcome} title={text}></span>
            : <a class={outcome} href={`/runs/${encodeURIComponent(run)}`} title={text} aria-label={text}></a>;
        })}
      </span>{" "}
      {best > 0 ? ratio(best) : (
        <span class="muted">
          {solved}/{outcomes.length}
        </span>
      )}
    </td>
  );
}
