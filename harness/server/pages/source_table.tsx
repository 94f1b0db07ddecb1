/**
 * A kernel's source with the cost of every line as a heat map.
 * @module
 */
import type { LineProfile } from "../../../isa/plugin.ts";
import { count, Text } from "./layout.tsx";

/** Steps of the heat map; the style has a class for each. */
const heatSteps = 8;

/** Lines of a source that are shown, and characters of a line. */
const shownLines = 4000, shownCharacters = 400;

/** The source; without a profile it has no costs. */
export function SourceTable(
  { source, profile }: { readonly source: string; readonly profile: readonly LineProfile[] | null },
) {
  const lines = source.replace(/\n$/, "").split("\n");
  const costs = new Map((profile ?? []).map((line) => [line.line, line]));
  const most = Math.max(1, ...[...costs.values()].map(({ cycles }) => cycles));
  const total = Math.max(1, [...costs.values()].reduce((sum, { cycles }) => sum + cycles, 0));
  const omitted = lines.length - shownLines;
  return (
    <div class="source" role="region" tabindex={0} aria-label="Source with costs">
      <table>
        <thead>
          <tr>
            <th class="number">Line</th>
            {profile
              ? (
                <>
                  <th class="number">Cycles</th>
                  <th class="number">Share</th>
                  <th class="number">Times</th>
                </>
              )
              : null}
            <th>Source</th>
            {profile ? <th>Waited for</th> : null}
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, shownLines).map((text, index) => {
            const cost = costs.get(index + 1);
            const heat = cost && cost.cycles > 0 ? Math.max(1, Math.ceil((cost.cycles / most) * heatSteps)) : 0;
            return (
              <tr id={`L${index + 1}`}>
                <td class="number line">{index + 1}</td>
                {profile
                  ? (
                    <>
                      <td class={`number heat-${heat}`}>{cost ? count(cost.cycles) : ""}</td>
                      <td class={`number heat-${heat}`}>
                        {cost && cost.cycles > 0 ? `${((100 * cost.cycles) / total).toFixed(1)} %` : ""}
                      </td>
                      <td class={`number heat-${heat}`}>{cost ? count(cost.executions) : ""}</td>
                    </>
                  )
                  : null}
                <td class={`heat-${heat}`}>
                  <code>
                    <Text value={text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text} />
                  </code>
                </td>
                {profile ? <td class="note">{cost ? waits(cost) : ""}</td> : null}
              </tr>
            );
          })}
        </tbody>
      </table>
      {omitted > 0 ? <p class="note">{count(omitted)} further lines are not shown.</p> : null}
    </div>
  );
}

function waits({ stalls }: LineProfile): string {
  return Object.entries(stalls).sort(([, a], [, b]) => b - a).slice(0, 3)
    .map(([cause, cycles]) => `${cause.replaceAll("-", " ")} ${count(cycles)}`).join(", ");
}
