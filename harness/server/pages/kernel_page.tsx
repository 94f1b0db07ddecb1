/**
 * One kernel: its source line by line, where its cycles went, and how far it is from the roof.
 * @module
 */
import type { Child } from "hono/jsx";
import type { IsaPlugin, Roofline as Peaks } from "../../../isa/plugin.ts";
import type { Workload } from "../../../tasks/task.ts";
import { ratio } from "../../report/page_parts.ts";
import type { StoredEvaluation } from "../schemas/evaluations.ts";
import type { KernelView, ScoreView } from "../schemas/scores.ts";
import { FloorPlot, RooflinePlot, SharesBar } from "./charts.tsx";
import { Breadcrumb, count, Facts, Page, type PageAssets, Scroll, Text } from "./layout.tsx";
import { SourceTable } from "./source_table.tsx";

/** What the page shows. */
export interface KernelPageView {
  readonly kernel: KernelView;
  /** The evaluation whose profile is shown, and its score; null where the store has none. */
  readonly evaluation: StoredEvaluation | null;
  readonly score: ScoreView | null;
  /** The workload, where its platform and task are still at hand. */
  readonly workload: Workload | null;
  readonly plugin: IsaPlugin | null;
  /** Peaks of the machine; null where its plugin tells none. */
  readonly peaks: Peaks | null;
  /** Fragment that restores the kernel in the playground; null where the platform does not run in a browser. */
  readonly fragment: string | null;
}

/** The page. */
export function KernelPage(
  { assets, view, style, script, worker }: {
    readonly assets: PageAssets;
    readonly view: KernelPageView;
    readonly style: string;
    readonly script: string;
    readonly worker: string;
  },
) {
  const { kernel, evaluation, score, workload, plugin, fragment } = view;
  const result = evaluation?.result ?? null;
  const profile = result?.profile ?? null;
  const title = score ? `${score.agent}: ${score.task} ${score.configuration}` : kernel.hash.slice(0, 12);
  return (
    <Page title={`Kernel, ${title}`} section="runs" assets={assets} styles={[style]} scripts={[script]}>
      <Breadcrumb
        path={score ? [["Runs", "/runs"], ["run", `/runs/${encodeURIComponent(score.run)}`]] : [["Runs", "/runs"]]}
      />
      <h1>
        <Text value={title} /> <span class="muted">{plugin?.title ?? score?.platform ?? kernel.platform}</span>
      </h1>
      <Facts
        big
        facts={[
          ["Verdict", (score?.verdict ?? result?.verdict ?? "–").replaceAll("-", " ")],
          ["Cycles", count(score?.cycles ?? result?.cycles)],
          ["Speedup", ratio(score?.speedup ?? null)],
          ["Of the floor", result?.rooflineFraction ? `${(100 * result.rooflineFraction).toFixed(0)} %` : "–"],
          ["Code", result && result.codeBytes > 0 ? `${count(result.codeBytes)} bytes` : "–"],
        ]}
      />
      <p class="note">
        First seen: <Text value={kernel.provenance} />. Kernel{" "}
        <code title={kernel.hash}>{kernel.hash.slice(0, 12)}</code>.
      </p>
      {result && result.verdict !== "correct"
        ? (
          <p class="callout">
            <Text value={result.message} />
          </p>
        )
        : null}
      {fragment === null ? null : (
        <p>
          <a class="button" href={`/playground#k=${fragment}`}>Open in the playground</a>
        </p>
      )}
      <div class="grid-2">
        <Section title="Where the cycles went" shown={profile !== null}>
          <SharesBar label="Cycles" shares={profile ? causesOf(profile) : []} />
        </Section>
        <Section title="Instruction mix" shown={Object.keys(result?.instructionCategories ?? {}).length > 0}>
          <SharesBar
            label="Instructions of the program"
            shares={Object.entries(result?.instructionCategories ?? {}).map(([name, value]) => ({ name, value }))}
          />
        </Section>
        <Section
          title="Roofline"
          shown={result?.floor !== null && result?.floor !== undefined && result.cycles !== null && workload !== null}
        >
          <Roofline view={view} />
        </Section>
        <Section title="Output" shown={fragment !== null}>
          <div
            id="output-pictures"
            data-worker={worker}
            data-platform={evaluation?.platform}
            data-task={evaluation?.task}
            data-configuration={evaluation?.configuration}
            data-profile={score?.profile}
          >
            <p class="note">Expected, actual and error on the public input, computed in this browser.</p>
            <button type="button" id="show-output" hidden>Run and show</button>
          </div>
        </Section>
      </div>
      <h2>Source</h2>
      {profile === null ? <p class="note">The store holds no profile of this kernel; a new run makes one.</p> : null}
      <SourceTable source={kernel.source} profile={profile} />
      <template id="kernel-source">{kernel.source}</template>
      {kernel.scores.length < 2 ? null : (
        <>
          <h2>All runs of this kernel</h2>
          <Scroll label="Runs of this kernel">
            <table>
              <thead>
                <tr>
                  <th>Agent</th>
                  <th>Platform</th>
                  <th>Task</th>
                  <th>Verdict</th>
                  <th class="number">Cycles</th>
                  <th class="number">Speedup</th>
                </tr>
              </thead>
              <tbody>
                {kernel.scores.map((other) => (
                  <tr>
                    <td>
                      <a href={`/runs/${encodeURIComponent(other.run)}`}>
                        <Text value={other.agent} />
                      </a>
                    </td>
                    <td>{other.platform}</td>
                    <td>
                      {other.task} {other.configuration}
                    </td>
                    <td>{other.verdict.replaceAll("-", " ")}</td>
                    <td class="number">{count(other.cycles)}</td>
                    <td class="number">{ratio(other.speedup)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </>
      )}
    </Page>
  );
}

function Section(
  { title, shown, children }: { readonly title: string; readonly shown: boolean; readonly children?: Child },
) {
  return shown
    ? (
      <section>
        <h2>{title}</h2>
        {children}
      </section>
    )
    : null;
}

/** Cycles by cause: those in which a line was dispatched, then what lines waited for. */
function causesOf(
  profile: NonNullable<NonNullable<StoredEvaluation["result"]>["profile"]>,
): { readonly name: string; readonly value: number }[] {
  const totals = new Map<string, number>();
  let dispatching = 0;
  for (const { cycles, stalls } of profile) {
    dispatching += cycles;
    for (const [cause, waited] of Object.entries(stalls)) {
      totals.set(cause, (totals.get(cause) ?? 0) + waited);
      dispatching -= waited;
    }
  }
  return [{ name: "dispatching", value: dispatching }, ...[...totals].map(([name, value]) => ({ name, value }))];
}

function Roofline({ view: { evaluation, score, workload, peaks } }: { readonly view: KernelPageView }) {
  const result = evaluation?.result;
  if (!result?.floor || result.cycles === null || !workload) return null;
  const baselines = Object.entries(score?.speedups ?? {}).flatMap(([name, speedup]) =>
    speedup === null ? [] : [{ name, cycles: speedup * result.cycles!, color: "compiler" }]
  ).sort((a, b) => a.cycles - b.cycles);
  // a task without arithmetic (a table look-up) is measured in the bytes that it must move
  const { operations, bytesRead, bytesWritten } = workload.work;
  const entries = [{ name: "this kernel", cycles: result.cycles, color: "series-1" }, ...baselines.slice(0, 5)];
  const floor = result.floor.cycles;
  if (operations > 0 && peaks !== null) {
    return (
      <>
        <RooflinePlot entries={entries} floor={floor} operations={operations} roofline={peaks} />
        <p class="note">
          Arithmetic of the task per byte that must cross the memory, and per cycle. The lines are the machine's peaks;
          the ring is the floor, which no kernel can pass. {result.floor.derivation}
        </p>
      </>
    );
  }
  const unit = operations > 0 ? "Operations" : "Bytes";
  return (
    <>
      <FloorPlot entries={entries} floor={floor} operations={operations > 0 ? operations : bytesRead + bytesWritten} />
      <p class="note">
        {unit} per cycle; the roof is what no kernel can pass. {result.floor.derivation}
      </p>
    </>
  );
}
