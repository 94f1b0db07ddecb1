/**
 * Moves that happen at the same time, as a sequence.
 * @module
 */

/** A register gets the value of another. */
export interface Move {
  readonly from: number;
  readonly to: number;
}

/**
 * Orders moves so that no value is overwritten before it has been moved.
 * @param moves no two to the same register
 * @param spare a register that may hold a value for a moment, or null
 * @returns null where a cycle needs a spare register and there is none
 */
export function sequenceMoves(moves: readonly Move[], spare: number | null): Move[] | null {
  const waiting = moves.filter(({ from, to }) => from !== to);
  const result: Move[] = [];
  while (waiting.length > 0) {
    const index = waiting.findIndex(({ to }) => !waiting.some(({ from }) => from === to));
    if (index >= 0) {
      result.push(...waiting.splice(index, 1));
      continue;
    }
    if (spare === null) return null;
    // all that are left lie on cycles: the value of one goes to the spare register
    const { from } = waiting[0];
    result.push({ from, to: spare });
    for (const [position, move] of waiting.entries()) {
      if (move.from === from) waiting[position] = { from: spare, to: move.to };
    }
  }
  return result;
}
