/**
 * Nearest names for messages about misspelt ones.
 * @module
 */

/** Number of single-character edits (insert, delete, replace, swap of neighbours) between two words. */
function editDistance(a: string, b: string): number {
  const width = b.length + 1;
  let before = new Array<number>(width).fill(0);
  let previous = Array.from({ length: width }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column < width; column++) {
      const equal = a[row - 1] === b[column - 1];
      let best = Math.min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (equal ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, before[column - 2] + 1);
      }
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length];
}

/** Names that are looked at, so that a message about a huge source stays quick. */
const maximumNames = 20000;

/**
 * The names nearest to a word, best first; empty if none is near. A name also counts by its part before the first dot, so
 * that `vmaccc` finds `vmacc.vv` and `vmacc.vx`.
 * @param limit largest number of names
 */
export function nearestNames(word: string, names: Iterable<string>, limit = 3): string[] {
  if (word.length === 0 || word.length > 48) return [];
  const target = word.toLowerCase();
  const stem = stemOf(target);
  const threshold = Math.max(1, Math.floor(target.length / 3));
  const found: { name: string; distance: number }[] = [];
  let scanned = 0;
  for (const name of names) {
    if (++scanned > maximumNames) break;
    const lower = name.toLowerCase();
    let distance = bounded(target, lower, threshold);
    const nameStem = stemOf(lower);
    // A wrong suffix is a smaller mistake than a wrong word, but never a perfect match.
    if (nameStem !== lower || stem !== target) {
      const stemThreshold = Math.max(1, Math.floor(stem.length / 3));
      distance = Math.min(distance, bounded(stem, nameStem, stemThreshold) + 0.5);
    }
    if (distance <= threshold + 0.5) found.push({ name, distance });
  }
  found.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const near = found.filter((entry) => entry.distance < found[0].distance + 1);
  return [...new Set(near.map((entry) => entry.name))].slice(0, limit);
}

/** `did you mean a, b?`, or undefined if nothing is near. */
export function suggest(word: string, names: Iterable<string>, limit = 3): string | undefined {
  const found = nearestNames(word, names, limit);
  return found.length ? `did you mean ${found.join(", ")}?` : undefined;
}

function bounded(a: string, b: string, threshold: number): number {
  return Math.abs(a.length - b.length) > threshold ? Infinity : withinThreshold(editDistance(a, b), threshold);
}

function withinThreshold(distance: number, threshold: number): number {
  return distance <= threshold ? distance : Infinity;
}

/** The part of a name before its first dot. */
export function stemOf(name: string): string {
  const dot = name.indexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}
