/**
 * Loop-invariant motion: what is the same in every iteration is computed once, before the loop.
 * @module
 */
import { controlOf, type Loop } from "../../../isa/rewriting/flow_graph.ts";
import { type Instruction, withValues } from "../../../isa/rewriting/listing.ts";
import { readsOf, registersOf } from "../../../isa/rewriting/machine_model.ts";
import { preheaderOf, registersAcross, writtenIn } from "../../../isa/rewriting/preheader.ts";
import { type Web, type WebAccess, websOf } from "../../../isa/rewriting/webs.ts";
import { addressOf, regionOf } from "./aliases.ts";
import { coralMachine, floatBase, isVector, vectorBase } from "./coral_machine.ts";
import { analyse, type Analysis, type Kernel, withStatements } from "./kernel.ts";

/** Instructions that are moved at most. */
const maximumMoves = 48;

/** Integer registers that stay free, for long vector lengths. */
const spareIntegers = 2;

/** Fixed-point instructions leave a flag behind, reductions of them to nothing else than registers are fine. */
const leavesFlag = /^v(s(add|sub|mul)u?|nclipu?)\./;

/** Whether an instruction does nothing but give registers values that follow from registers. */
function isPure(instruction: Instruction): boolean {
  const effects = coralMachine.effects(instruction);
  if (effects.barrier || effects.pinned || effects.memory !== null || effects.writes.length > 0) return false;
  if (instruction.verbatim !== null || controlOf(instruction) !== "next") return false;
  if (isVector(instruction)) return !leavesFlag.test(instruction.row.mnemonic);
  const usesFloats = effects.uses.some(({ first }) => first >= floatBase && first < vectorBase);
  return instruction.row.semantics.kind === "value" && !usesFloats;
}

/** Whether a load reads the same bytes in every iteration and runs in each, so that it may run before the loop. */
function isSteadyLoad(
  { graph, linear }: Analysis,
  kernel: Kernel,
  loop: Loop,
  block: number,
  position: number,
): boolean {
  const { instructions } = graph.blocks[block];
  const effects = coralMachine.effects(instructions[position]);
  if (effects.memory?.kind !== "load" || effects.barrier || effects.pinned || block !== loop.header) return false;
  const region = regionOf(addressOf(instructions[position], linear, block, position), kernel.regions);
  if (region === null) return false;
  for (const index of loop.blocks) {
    for (const [at, one] of graph.blocks[index].instructions.entries()) {
      const { memory, barrier } = coralMachine.effects(one);
      // what goes elsewhere on purpose, or orders memory
      if (barrier && one.row.category !== "branch" && one.row.category !== "jump") return false;
      if (controlOf(one) === "call") return false;
      if (memory?.kind !== "store") continue;
      const other = regionOf(addressOf(one, linear, index, at), kernel.regions);
      if (other === null || other === region) return false;
    }
  }
  return true;
}

/** The operand that an instruction writes, if it is one that it does not read. */
function resultOf(instruction: Instruction) {
  const written = coralMachine.effects(instruction).uses.filter(({ writes }) => writes);
  return written.length === 1 && !written[0].reads && written[0].first !== 0 ? written[0] : null;
}

/** The kernel with one instruction moved in front of a loop, or null where nothing can move. */
function moveOne(kernel: Kernel, loop: Loop): Kernel | null {
  const analysis = analyse(kernel);
  const { graph, liveness } = analysis;
  const place = preheaderOf(graph, loop);
  if (place === null) return null;
  const written = writtenIn(graph, loop, coralMachine);
  for (const index of loop.blocks) {
    const { instructions, start } = graph.blocks[index];
    for (const [position, instruction] of instructions.entries()) {
      const result = resultOf(instruction);
      if (!result || readsOf(coralMachine.effects(instruction)).some((register) => written.has(register))) continue;
      if (!isPure(instruction) && !isSteadyLoad(analysis, kernel, loop, index, position)) continue;
      const only = registersOf(result).every((one) => written.get(one) === 1 && !liveness.before[loop.header].has(one));
      const changed = only ? new Map<number, Instruction>() : renamedUses(analysis, loop, index, position);
      if (changed === null) continue;
      const moved = changed.get(position) ?? instruction;
      const { statements } = kernel;
      return withStatements(kernel, [
        ...statements.slice(0, place),
        moved,
        ...statements.slice(place, start),
        ...instructions.flatMap((one, at) => at === position ? [] : [changed.get(at) ?? one]),
        ...statements.slice(start + instructions.length),
      ]);
    }
  }
  return null;
}

/** Accesses of a value, in registers that the loop leaves alone; null where the value has others or no registers are free. */
function renamedUses(
  { graph, liveness }: Analysis,
  loop: Loop,
  block: number,
  position: number,
): Map<number, Instruction> | null {
  const { instructions } = graph.blocks[block];
  const { accesses } = websOf(instructions, liveness.before[block], liveness.after[block], coralMachine);
  const definition = accesses[position].find(({ use }) => use.writes);
  if (!definition || definition.web.fixed) return null;
  const { web } = definition;
  const isOther = ({ use, web: one }: WebAccess) => one === web && use.writes;
  if (web.accesses.some((at) => at !== position && accesses[at].some(isOther))) return null;
  const spare = web.first < floatBase ? spareIntegers : 0;
  const home = registersAcross(graph, liveness, loop, coralMachine, { like: web.first, count: web.count, spare });
  if (home === null) return null;
  return new Map(web.accesses.map((at) => [at, inRegisters(instructions[at], accesses[at], web, home)]));
}

function inRegisters(instruction: Instruction, accesses: readonly WebAccess[], web: Web, home: number): Instruction {
  const file = coralMachine.registerFiles.findLast(({ first }) => first <= home)!;
  const changes = accesses.filter((access) => access.web === web)
    .map(({ use, offset }) => [use.operand, home + offset - file.first] as const);
  return withValues(instruction, Object.fromEntries(changes));
}

/** The kernel with invariants in front of its loops, innermost loops first, or null where there are none. */
export function hoistInvariants(kernel: Kernel): Kernel | null {
  let current = kernel;
  for (let moves = 0; moves < maximumMoves; moves++) {
    let next: Kernel | null = null;
    for (const loop of analyse(current).graph.loops) {
      next = moveOne(current, loop);
      if (next) break;
    }
    if (!next) break;
    current = next;
  }
  return current === kernel ? null : current;
}
