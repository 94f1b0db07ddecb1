/**
 * Where tiles lie in matrix SRAM and when they are loaded. Both serve kernels without loops, whose tiles are all known.
 * @module
 */
import { Opcode } from "../opcodes.ts";
import { constantOf } from "./affine.ts";
import { type Node, opcodeOf, type Step, tileOperand } from "./tree.ts";

const tileElements = 64 * 64;

/** Every load of a tile with what uses it. */
interface TileLives {
  readonly steps: readonly Step[];
  /** Positions of loads, ascending. */
  readonly loads: readonly number[];
  /** By position of a load: its last use. */
  readonly lastUse: ReadonlyMap<number, number>;
  /** By position of a step that names a tile: the load that it means, itself for loads. */
  readonly loadOf: ReadonlyMap<number, number>;
}

/** Finds out which load every product uses; null for kernels with loops and for tiles that nothing loads. */
function tileLives(nodes: readonly Node[], isMatrixFirst: boolean): TileLives | null {
  const steps: Step[] = [];
  const loads: number[] = [];
  const lastUse = new Map<number, number>();
  const loadOf = new Map<number, number>();
  const current = new Map<number, number>();
  for (const [at, node] of nodes.entries()) {
    if (node.kind === "loop") return null;
    steps.push(node);
    const name = tileOperand(node, isMatrixFirst);
    if (name === null) continue;
    const tile = Math.floor(node.addresses[name].constant / tileElements);
    if (opcodeOf(node) === Opcode.H_PREFETCH_M) {
      loads.push(at);
      current.set(tile, at);
    }
    const load = current.get(tile);
    if (load === undefined) return null;
    lastUse.set(load, at);
    loadOf.set(at, load);
  }
  return loads.length === 0 ? null : { steps, loads, lastUse, loadOf };
}

/** The steps with every load and its uses at another tile; null where that changes nothing. */
function placed(
  { steps, loadOf }: TileLives,
  placeOf: ReadonlyMap<number, number>,
  isMatrixFirst: boolean,
): Step[] | null {
  let isChanged = false;
  const changed = steps.map((step, at): Step => {
    const load = loadOf.get(at);
    if (load === undefined) return step;
    const name = tileOperand(step, isMatrixFirst)!;
    const { constant } = step.addresses[name];
    const moved = placeOf.get(load)! * tileElements + constant % tileElements;
    if (moved === constant) return step;
    isChanged = true;
    return { ...step, addresses: { ...step.addresses, [name]: constantOf(moved) } };
  });
  return isChanged ? changed : null;
}

/**
 * Lets tiles that are not needed at the same time share a place in matrix SRAM, the lowest first: fewer addresses.
 * @returns the changed nodes, or null where nothing changes
 */
export function withSharedTiles(nodes: readonly Node[], isMatrixFirst: boolean): readonly Node[] | null {
  const lives = tileLives(nodes, isMatrixFirst);
  if (lives === null) return null;
  const placeOf = new Map<number, number>();
  const freeFrom: number[] = [];
  for (const load of lives.loads) {
    const free = freeFrom.findIndex((position) => position < load);
    const place = free >= 0 ? free : freeFrom.length;
    freeFrom[place] = lives.lastUse.get(load)!;
    placeOf.set(load, place);
  }
  return placed(lives, placeOf, isMatrixFirst);
}

/**
 * Loads all tiles first, each to a place of its own, in the order of their addresses in HBM: neighbours in memory share
 * open rows of the DRAM.
 * @param tiles tiles that matrix SRAM has
 * @returns the changed nodes, or null where nothing changes, tiles are too many, or HBM is written in between
 */
export function withSortedTiles(
  nodes: readonly Node[],
  isMatrixFirst: boolean,
  tiles: number,
): readonly Node[] | null {
  const lives = tileLives(nodes, isMatrixFirst);
  if (lives === null || lives.loads.length > tiles) return null;
  const { steps, loads } = lives;
  if (steps.some((step) => opcodeOf(step) === Opcode.H_STORE_V)) return null;
  const elementAt = (load: number) => steps[load].addresses.element.constant;
  const sorted = [...loads].sort((a, b) => elementAt(a) - elementAt(b) || a - b);
  const places = new Map(sorted.map((load, place) => [load, place]));
  const moved = placed(lives, places, isMatrixFirst) ?? steps;
  const isLoad = new Set(loads);
  const result = steps.flatMap((_, at) => {
    if (at === loads[0]) return sorted.map((load) => moved[load]);
    return isLoad.has(at) ? [] : [moved[at]];
  });
  return result.every((step, at) => step === steps[at]) ? null : result;
}
