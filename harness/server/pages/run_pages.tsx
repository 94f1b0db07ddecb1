/**
 * Runs: a list, and one of them turn by turn.
 * @module
 */
import { createTwoFilesPatch } from "diff";
import type { Child } from "hono/jsx";
import type { TraceEvent } from "../../runs/trace.ts";
import { ratio } from "../../report/page_parts.ts";
import { UserError } from "../../user_error.ts";
import { stepsOf, type WorkbenchStep } from "../../workbench/history.ts";
import type { Page as ListPage } from "../schemas/common.ts";
import type { RunView } from "../schemas/runs.ts";
import { ProgressPlot, type ProgressPoint } from "./charts.tsx";
import { Breadcrumb, costOf, count, Facts, Markdown, Page, type PageAssets, Scroll, Text } from "./layout.tsx";

/** Events of a transcript that one page shows. */
const shownEvents = 400;

/** Characters of one text of a transcript. */
const shownCharacters = 20_000;

/** Filters of the list as they stand in the address. */
export interface RunFilter {
  readonly platform?: string;
  readonly task?: string;
  readonly agent?: string;
  readonly status?: string;
}

/** All runs, newest first. */
export function RunsPage(
  { assets, runs, filter }: {
    readonly assets: PageAssets;
    readonly runs: ListPage<RunView>;
    readonly filter: RunFilter;
  },
) {
  const named = Object.entries(filter).filter(([, value]) => value);
  return (
    <Page title="Runs" section="runs" assets={assets}>
      <h1>Runs</h1>
      <form class="fields" method="get">
        {(["platform", "task", "agent", "status"] as const).map((name) => (
          <label>
            {name[0].toUpperCase() + name.slice(1)}
            <input name={name} value={filter[name] ?? ""} size={name === "agent" ? 22 : 12} />
          </label>
        ))}
        <button type="submit">Filter</button>
        {named.length > 0 ? <a class="button" href="/runs">Show all</a> : null}
      </form>
      <p class="note">
        {count(runs.total)} {runs.total === 1 ? "run" : "runs"}, newest first.
      </p>
      {runs.items.length === 0
        ? (
          <p class="empty muted">
            {named.length > 0
              ? "No run fits the filter."
              : "Nothing has run yet: see the leaderboard for how to begin."}
          </p>
        )
        : (
          <Scroll label="Runs">
            <table class="wide">
              <thead>
                <tr>
                  <th>Started</th>
                  <th>Agent</th>
                  <th>Platform</th>
                  <th>Task</th>
                  <th>Status</th>
                  <th>Verdict</th>
                  <th class="number">Cycles</th>
                  <th class="number">Speedup</th>
                  <th class="number">Iterations</th>
                  <th class="number">Tokens</th>
                  <th class="number">Cost</th>
                </tr>
              </thead>
              <tbody>{runs.items.map((run) => <RunLine run={run} />)}</tbody>
            </table>
          </Scroll>
        )}
      {runs.next === null ? null : (
        <p>
          <a
            class="button"
            href={`/runs?${new URLSearchParams([...named, ["cursor", runs.next]] as [string, string][])}`}
          >
            Older runs
          </a>
        </p>
      )}
    </Page>
  );
}

function RunLine({ run }: { readonly run: RunView }) {
  const address = `/runs/${encodeURIComponent(run.run ?? run.key ?? "")}`;
  return (
    <tr>
      <td class="nowrap">
        <a href={address}>{run.started === null ? "waits" : time(run.started)}</a>
      </td>
      <th scope="row">
        <Text value={run.agent} />
      </th>
      <td>{run.platform}</td>
      <td class="nowrap">
        {run.task} {run.configuration}
      </td>
      <td>
        <Status run={run} />
      </td>
      <td>{run.score ? <VerdictTag verdict={run.score.verdict} /> : "–"}</td>
      <td class="number">{count(run.score?.cycles)}</td>
      <td class="number">{ratio(run.score?.speedup ?? null)}</td>
      <td class="number">{count(run.iterations)}</td>
      <td class="number">{count(tokensOf(run))}</td>
      <td class="number">{costOf(tokensOf(run), run.dollars)}</td>
    </tr>
  );
}

function Status({ run: { status, endReason } }: { readonly run: RunView }) {
  const reason = endReason !== null && endReason !== status ? endReason.replaceAll("-", " ") : null;
  return (
    <>
      <span class={status === "running" ? "tag good" : status === "infrastructure" ? "tag bad" : "tag"}>{status}</span>
      {reason ? <span class="note">{` ${reason}`}</span> : null}
    </>
  );
}

function VerdictTag({ verdict }: { readonly verdict: string }) {
  return <span class={verdict === "correct" ? "tag good" : "tag bad"}>{verdict.replaceAll("-", " ")}</span>;
}

function tokensOf({ tokens }: RunView): number | null {
  return tokens === null ? null : tokens.system + tokens.input + tokens.reasoning + tokens.output;
}

function time(text: string | null): string {
  return text === null ? "–" : text.replace("T", " ").slice(0, 16);
}

/** One run. */
export function RunPage(
  { assets, run, events, before, baselineCycles, script }: {
    readonly assets: PageAssets;
    readonly run: RunView;
    readonly events: readonly TraceEvent[];
    /** The transcript is shown up to this many events; null: up to the last. */
    readonly before: number | null;
    readonly baselineCycles: number | null;
    readonly script: string;
  },
) {
  const { score } = run;
  const isLive = run.status === "running" || run.status === "queued";
  const id = run.run ?? run.key ?? "";
  return (
    <Page title={`${run.agent} on ${run.task} ${run.configuration}`} section="runs" assets={assets} scripts={[script]}>
      <Breadcrumb path={[["Runs", "/runs"]]} />
      <h1>
        <Text value={run.agent} /> <span class="muted">on</span> {run.task} {run.configuration}
      </h1>
      <div
        id="live"
        data-live={isLive ? "true" : undefined}
        data-events={`/api/v1/runs/${encodeURIComponent(id)}/events?from=${events.length}`}
      >
        <Facts
          big
          facts={[
            ["Status", <Status run={run} />],
            ["Verdict", score ? <VerdictTag verdict={score.verdict} /> : "–"],
            ["Cycles", count(score?.cycles)],
            ["Speedup", ratio(score?.speedup ?? null)],
            ["Tokens", count(tokensOf(run))],
            ["Cost", costOf(tokensOf(run), run.dollars)],
          ]}
        />
        <Facts
          facts={[
            [
              "Platform",
              <a href={`/tasks/${run.task}?platform=${run.platform}&config=${run.configuration}`}>
                {run.platform} ({run.profile})
              </a>,
            ],
            ["Attempt", run.attempt],
            ["Started", time(run.started)],
            ["Took", run.wallMilliseconds === null ? "–" : `${count(run.wallMilliseconds / 1000)} s`],
            ["Iterations", count(run.iterations)],
            ["First correct in", count(run.firstSuccess)],
            ["Evaluations", count(run.evaluations)],
            ["Tool calls", count(run.toolCalls)],
            ...(score
              ? [["Kernel", <a href={`/runs/${encodeURIComponent(id)}/kernel`}>source and profile</a>] as const]
              : []),
            ...(run.unsealed ? [["Remark", "the agent could reach more than its tools"] as const] : []),
          ]}
        />
        {run.message ? <p class="callout">{run.message}</p> : null}
        {run.tokens ? <Tokens tokens={run.tokens} /> : null}
        {events.length === 0
          ? <p class="muted">A run of a compiler or an expert has no transcript: the kernel was there.</p>
          : <Trace run={run} events={events} before={before} baselineCycles={baselineCycles} />}
      </div>
    </Page>
  );
}

function Tokens({ tokens }: { readonly tokens: NonNullable<RunView["tokens"]> }) {
  const { system, input, cached, reasoning, output, estimated } = tokens;
  return (
    <p class="note">
      Tokens: {count(system)} system, {count(input)} input ({count(cached)} of both cached), {count(reasoning)}{" "}
      thinking, {count(output)} output{estimated ? "; estimated here, the endpoint did not say" : ""}.
    </p>
  );
}

function Trace(
  { run, events, before, baselineCycles }: {
    readonly run: RunView;
    readonly events: readonly TraceEvent[];
    readonly before: number | null;
    readonly baselineCycles: number | null;
  },
) {
  const steps = readSteps(events);
  const points = progressOf(steps);
  const end = Math.min(before ?? events.length, events.length);
  const first = Math.max(0, end - shownEvents);
  return (
    <>
      <div class="grid-2">
        {points.length === 0 ? null : (
          <section>
            <h2>Progress</h2>
            <ProgressPlot points={points} baseline={baselineCycles} iterations={run.iterations ?? 0} />
          </section>
        )}
        <Versions steps={steps} />
      </div>
      <h2 id="transcript">Transcript</h2>
      <TranscriptPlace first={first} end={end} total={events.length} />
      {events.slice(first, end).map((event) => <EventView event={event} />)}
      <TranscriptPlace first={first} end={end} total={events.length} />
    </>
  );
}

/** Which part of a long transcript is shown, and ways to the others. */
function TranscriptPlace(
  { first, end, total }: { readonly first: number; readonly end: number; readonly total: number },
) {
  if (total <= shownEvents) return null;
  const later = Math.min(total, end + shownEvents);
  return (
    <p class="note">
      Events {count(first + 1)} to {count(end)} of {count(total)}.{" "}
      {first > 0 ? <a href={`?before=${first}#transcript`}>Earlier events</a> : null}{" "}
      {end < total ? <a href={later < total ? `?before=${later}#transcript` : "?#transcript"}>Later events</a> : null}
    </p>
  );
}

/** A damaged trace still has a transcript. */
function readSteps(events: readonly TraceEvent[]): readonly WorkbenchStep[] {
  try {
    return stepsOf(events);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

function progressOf(steps: readonly WorkbenchStep[]): ProgressPoint[] {
  return steps.flatMap((step) =>
    step.kind === "evaluated"
      ? [{
        iteration: step.iteration,
        matchRate: step.report.comparison?.matchRate ?? null,
        cycles: step.report.cycles,
      }]
      : []
  );
}

/** Kernel versions, each with what changed since the one before. */
function Versions({ steps }: { readonly steps: readonly WorkbenchStep[] }) {
  const written = steps.flatMap((step) => step.kind === "wrote" ? [step] : []);
  if (written.length === 0) return null;
  const verdicts = new Map(
    steps.flatMap((step) => step.kind === "evaluated" ? [[step.report.version, step.report] as const] : []),
  );
  return (
    <section>
      <h2>Kernel versions</h2>
      {written.map(({ version, source, iteration }, number) => {
        const report = verdicts.get(version);
        const before = written[number - 1];
        return (
          <details>
            <summary>
              Version {version}, iteration {iteration} {report ? <VerdictTag verdict={report.verdict} /> : null}
              {report?.cycles ? ` ${count(report.cycles)} cycles` : ""}
            </summary>
            {before ? <Difference before={before.source} after={source} /> : <Code text={source} />}
          </details>
        );
      })}
    </section>
  );
}

function Difference({ before, after }: { readonly before: string; readonly after: string }) {
  if (before === after) return <p class="note">Nothing changed.</p>;
  // a bound on time: sources of strangers that differ everywhere are shown whole
  const patch = createTwoFilesPatch("", "", before, after, "", "", { context: 3, maxEditLength: 4000 });
  if (patch === undefined) return <Code text={after} />;
  return (
    <pre class="diff" tabindex={0}>
      {patch.split("\n").slice(4).slice(0, 2000).map((line) => {
        if (line.startsWith("@@")) return <span class="place">{line}</span>;
        if (line.startsWith("+")) return <ins><Text value={line} /></ins>;
        if (line.startsWith("-")) return <del><Text value={line} /></del>;
        return <span><Text value={line} /></span>;
      })}
    </pre>
  );
}

function Code({ text }: { readonly text: string }) {
  const shown = text.length > shownCharacters ? `${text.slice(0, shownCharacters)}\n… cut here` : text;
  return (
    <pre tabindex={0}>
      <code>
        <Text value={shown} />
      </code>
    </pre>
  );
}

function EventView({ event }: { readonly event: TraceEvent }) {
  switch (event.kind) {
    case "message":
      return (
        <Frame
          title={event.role === "system" ? "System prompt" : event.role === "person" ? "Person" : "Prompt"}
          event={event}
        >
          <details>
            <summary>{count(event.content.length)} characters</summary>
            <Markdown text={event.content.slice(0, shownCharacters * 4)} shift={2} />
          </details>
        </Frame>
      );
    case "turn":
      return (
        <Frame
          title={event.role === "writer" ? "Model" : event.role}
          event={event}
          remark={`${count(event.usage.output + event.usage.reasoning)} tokens, ${count(event.milliseconds / 1000)} s`}
        >
          {event.reasoning
            ? (
              <details>
                <summary>Thinking</summary>
                <Markdown text={event.reasoning.slice(0, shownCharacters)} shift={2} />
              </details>
            )
            : null}
          {event.text ? <Markdown text={event.text.slice(0, shownCharacters)} shift={2} /> : null}
          {event.calls.length > 0
            ? (
              <p class="note">
                Calls {event.calls.map(({ name }) => name).join(", ")}.
              </p>
            )
            : null}
        </Frame>
      );
    case "tool":
      return (
        <Frame title={event.name} event={event} failed={!event.ok} remark={event.errorClass ?? undefined}>
          <details>
            <summary>Arguments</summary>
            <Code text={argumentText(event.arguments)} />
          </details>
          <Code text={event.content} />
        </Frame>
      );
    case "note":
      return (
        <Frame title={event.code.replaceAll("-", " ")} event={event}>
          <p>
            <Text value={event.text} />
          </p>
        </Frame>
      );
    case "end":
      return (
        <Frame title={`End: ${event.reason.replaceAll("-", " ")}`} event={event}>
          <p>
            <Text value={event.message} />
          </p>
        </Frame>
      );
  }
}

/** Source code in arguments reads as lines, not as one JSON text. */
function argumentText(value: unknown): string {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return Object.entries(value).map(([name, part]) =>
      typeof part === "string" && part.includes("\n") ? `${name}:\n${part}` : `${name}: ${JSON.stringify(part)}`
    ).join("\n");
  }
  return typeof value === "string" ? value : JSON.stringify(value, null, 2) ?? "";
}

function Frame(
  { title, event, failed, remark, children }: {
    readonly title: string;
    readonly event: TraceEvent;
    readonly failed?: boolean;
    readonly remark?: string;
    readonly children?: Child;
  },
) {
  return (
    <article class={failed ? "event failed" : "event"} id={`event-${event.sequence}`}>
      <header>
        <b>
          <Text value={title} />
        </b>
        <span>iteration {event.iteration}</span>
        <span class="note">
          {remark ? `${remark}, ` : ""}
          {event.at.slice(11, 19)}
        </span>
      </header>
      <div class="body">{children}</div>
    </article>
  );
}
