/**
 * What a run of the tuner has learnt of transformations: how often each was tried, what it gained, and which do not pay.
 * @module
 */

/** What came of one transformation in a run. */
export interface TransformationGains {
  readonly transformation: string;
  /** Proposals that were evaluated. */
  readonly tried: number;
  /** Proposals that were correct and faster than the best kernel before. */
  readonly kept: number;
  /** Proposals that were not correct. */
  readonly wrong: number;
  /** Cycles that kept proposals saved, together. */
  readonly gainedCycles: number;
}

/** Failures in a row after which proposals of a transformation wait until all others have been tried. */
const patience = 2;

/** Counts of one transformation. */
interface Entry {
  tried: number;
  kept: number;
  wrong: number;
  gainedCycles: number;
  failuresInRow: number;
}

/** Counts what transformations bring. */
export class Ledger {
  readonly #entries = new Map<string, Entry>();

  /**
   * Counts a proposal that was evaluated.
   * @param gainedCycles cycles that it saved against the best kernel before; null if it is not correct
   */
  count(transformation: string, gainedCycles: number | null): void {
    const entry = this.#entries.get(transformation) ??
      { tried: 0, kept: 0, wrong: 0, gainedCycles: 0, failuresInRow: 0 };
    this.#entries.set(transformation, entry);
    entry.tried++;
    if (gainedCycles === null) entry.wrong++;
    if (gainedCycles !== null && gainedCycles > 0) {
      entry.kept++;
      entry.gainedCycles += gainedCycles;
      entry.failuresInRow = 0;
    } else entry.failuresInRow++;
  }

  /** Whether a transformation has failed so often in a row that others come first. */
  isTired(transformation: string): boolean {
    return (this.#entries.get(transformation)?.failuresInRow ?? 0) >= patience;
  }

  /** All transformations that were tried, those that gained most first. */
  gains(): TransformationGains[] {
    return [...this.#entries].map(([transformation, { tried, kept, wrong, gainedCycles }]) => ({
      transformation,
      tried,
      kept,
      wrong,
      gainedCycles,
    })).sort((a, b) => b.gainedCycles - a.gainedCycles || (a.transformation < b.transformation ? -1 : 1));
  }
}
