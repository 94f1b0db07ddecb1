/**
 * Software pipelining: a loop's loads for the next iteration come before the arithmetic of this one is over. The body is
 * cut into what loads and counts, and the rest; the first part of the first iteration comes before the loop, the rest of
 * the last one behind it.
 * @module
 */
import { type Dependence, dependencesOf } from "../../../isa/rewriting/dependences.ts";
import type { BasicBlock } from "../../../isa/rewriting/flow_graph.ts";
import { schedule } from "../../../isa/rewriting/list_scheduler.ts";
import type { Instruction } from "../../../isa/rewriting/listing.ts";
import { preheaderOf } from "../../../isa/rewriting/preheader.ts";
import { readsOf } from "../../../isa/rewriting/machine_model.ts";
import { type Webs, websOf } from "../../../isa/rewriting/webs.ts";
import { aliasesOf } from "./aliases.ts";
import { coralMachine } from "./coral_machine.ts";
import { type Analysis, type Kernel, withStatements } from "./kernel.ts";
import { ownLoop } from "./unroll.ts";

/** Iterations below which what comes before and behind the loop is not worth it. */
const minimumTrips = 4;

/** Instructions of a body at most: scheduling longer ones takes long. */
const maximumLength = 240;

/** Keeps the order of the source but for what must wait. */
const inOrder = { chain: 0, order: 1, memory: 0, rename: true, queue: 1000 };

/** A pipelined loop. */
export interface Pipelined {
  readonly kernel: Kernel;
  /** Iterations of the loop that was there, per iteration of the one that is. */
  readonly trips: number;
}

/** What must come before some instructions, and they themselves. */
function closure(wanted: Iterable<number>, dependences: readonly (readonly Dependence[])[]): Set<number> {
  const found = new Set<number>();
  const work = [...wanted];
  while (work.length > 0) {
    const one = work.pop()!;
    if (found.has(one)) continue;
    found.add(one);
    work.push(...dependences[one].map(({ on }) => on));
  }
  return found;
}

/** Instructions of the first part: loads that need no vector arithmetic, and what the branch waits for; null for no cut. */
function firstPart(
  body: readonly Instruction[],
  branch: Instruction,
  dependences: readonly (readonly Dependence[])[],
): Set<number> | null {
  const counters = new Set(readsOf(coralMachine.effects(branch)));
  const counting = body.flatMap((one, index) =>
    coralMachine.effects(one).uses.some(({ first, writes }) => writes && counters.has(first)) ? [index] : []
  );
  const isEarly = (index: number) => {
    const effects = coralMachine.effects(body[index]);
    return effects.memory?.kind === "load" ||
      (effects.memory === null && coralMachine.arithmeticCycles(body[index]) === 0);
  };
  const first = closure(counting, dependences);
  if (![...first].every(isEarly)) return null;
  let loads = 0;
  for (const [index, instruction] of body.entries()) {
    if (coralMachine.effects(instruction).memory?.kind !== "load") continue;
    const needed = closure([index], dependences);
    if (![...needed].every(isEarly)) continue;
    loads++;
    for (const one of needed) first.add(one);
  }
  return loads > 0 && first.size < body.length ? first : null;
}

/** The kernel with a loop of one block pipelined, or null where that is not possible. */
export function pipelineLoop(kernel: Kernel, analysis: Analysis, block: BasicBlock): Pipelined | null {
  const loop = ownLoop(analysis, block);
  const place = loop && preheaderOf(analysis.graph, loop);
  if (!loop || place === null) return null;
  const trips = analysis.linear.tripCount(loop);
  const { instructions, index } = block;
  if (trips === null || trips < minimumTrips || instructions.length > maximumLength) return null;
  const body = instructions.slice(0, -1);
  const branch = instructions.at(-1)!;
  if (body.some((one) => coralMachine.effects(one).barrier)) return null;
  const { liveness, linear } = analysis;
  const after = new Set([...liveness.after[index], ...readsOf(coralMachine.effects(branch))]);
  const webs = websOf(body, liveness.before[index], after, coralMachine);
  const dependences = dependencesOf(body, webs, coralMachine, aliasesOf(body, index, 0, linear, kernel.regions));
  const first = firstPart(body, branch, dependences);
  if (!first) return null;
  const order = [...body.keys()].sort((a, b) => Number(first.has(b)) - Number(first.has(a)) || a - b);
  const parts = inTwoParts(body, webs, dependences, order, first.size);
  if (!parts) return null;
  const [early, late] = parts;
  const { statements } = kernel;
  // copies are instructions of their own
  const copies = (list: readonly Instruction[]) => list.map((one) => ({ ...one, line: null }));
  return {
    trips,
    kernel: withStatements(kernel, [
      ...statements.slice(0, place),
      ...copies(early),
      ...statements.slice(place, block.start),
      ...late,
      ...early,
      branch,
      ...copies(late),
      ...statements.slice(block.end),
    ]),
  };
}

/** A body in an order in which all of a first part comes before the rest, with registers for the values between. */
function inTwoParts(
  body: readonly Instruction[],
  webs: Webs,
  dependences: readonly (readonly Dependence[])[],
  order: readonly number[],
  size: number,
): [Instruction[], Instruction[]] | null {
  const placeOf = new Map(order.map((index, place) => [index, place]));
  const early = Array.from({ length: size }, (_, place) => ({ on: place, cycles: 0 }));
  const moved = new Map(
    webs.webs.map((web) => [web, { ...web, accesses: web.accesses.map((index) => placeOf.get(index)!) }]),
  );
  const ordered = schedule(
    {
      instructions: order.map((index) => body[index]),
      webs: {
        webs: [...moved.values()],
        accesses: order.map((index) => webs.accesses[index].map((one) => ({ ...one, web: moved.get(one.web)! }))),
        bound: webs.bound,
      },
      dependences: order.map((index, place) => [
        ...dependences[index].map(({ on, cycles }) => ({ on: placeOf.get(on)!, cycles })),
        ...place < size ? [] : early,
      ]),
    },
    coralMachine,
    inOrder,
  );
  return ordered && [ordered.slice(0, size), ordered.slice(size)];
}
