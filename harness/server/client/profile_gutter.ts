/**
 * Cycles per line beside the editor's text as a heat map. Costs stay with their lines while the text changes, until the
 * next run.
 * @module
 */
/// <reference lib="dom" />
import { type EditorState, RangeSet, StateEffect, StateField } from "@codemirror/state";
import { gutter, GutterMarker } from "@codemirror/view";
import type { LineProfile } from "../../../isa/plugin.ts";
import { count } from "./dom.ts";

/** Steps of the heat map; the style has a class for each. */
const heatSteps = 8;

/** Costs of a run; null takes them away. */
export const setProfile = StateEffect.define<readonly LineProfile[] | null>();

class CostMarker extends GutterMarker {
  constructor(
    readonly line: LineProfile,
    readonly heat: number,
    readonly share: number,
  ) {
    super();
  }

  override eq(other: CostMarker): boolean {
    return other.line === this.line;
  }

  override toDOM(): Node {
    const cell = document.createElement("div");
    cell.className = `cm-cost heat-${this.heat}`;
    cell.textContent = count(this.line.cycles);
    cell.title = describeCost(this.line, this.share);
    return cell;
  }
}

/** A line's cost in words: `1,024 cycles (12.5 %), 64 executions; waited 512 for load use, …`. */
export function describeCost({ cycles, executions, stalls }: LineProfile, share: number): string {
  const waits = Object.entries(stalls).sort(([, a], [, b]) => b - a)
    .map(([cause, waited]) => `${count(waited)} ${cause.replaceAll("-", " ")}`);
  const waited = waits.length > 0 ? `; waited ${waits.join(", ")}` : "";
  return `${count(cycles)} cycles (${(100 * share).toFixed(1)} %), ${count(executions)} executions${waited}`;
}

const costs = StateField.define<RangeSet<CostMarker>>({
  create: () => RangeSet.empty,
  update(markers, transaction) {
    let result = markers.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(setProfile)) result = effect.value ? markersOf(transaction.state, effect.value) : RangeSet.empty;
    }
    return result;
  },
});

function markersOf(state: EditorState, profile: readonly LineProfile[]): RangeSet<CostMarker> {
  const total = profile.reduce((sum, { cycles }) => sum + cycles, 0);
  const most = Math.max(1, ...profile.map(({ cycles }) => cycles));
  const ranges = profile
    .filter(({ line, executions }) => executions > 0 && line >= 1 && line <= state.doc.lines)
    .sort((a, b) => a.line - b.line)
    .map((line) => {
      const heat = line.cycles === 0 ? 0 : Math.max(1, Math.ceil((line.cycles / most) * heatSteps));
      return new CostMarker(line, heat, line.cycles / Math.max(1, total)).range(state.doc.line(line.line).from);
    });
  return RangeSet.of(ranges);
}

/** What the line at a position cost in the last run, in words; null where it did not run. */
export function costAt(state: EditorState, position: number): string | null {
  const { from } = state.doc.lineAt(position);
  let found: string | null = null;
  state.field(costs).between(from, from, (_from, _to, marker) => {
    found = describeCost(marker.line, marker.share);
  });
  return found;
}

/** The gutter. */
export function profileGutter(): ReturnType<typeof gutter> {
  return [
    costs,
    gutter({ class: "cm-costs", markers: (view) => view.state.field(costs) }),
  ];
}
