/**
 * Dead code: instructions whose results nobody needs.
 * @module
 */
import { controlOf, flowGraphOf } from "../../../isa/rewriting/flow_graph.ts";
import type { Instruction, Statement } from "../../../isa/rewriting/listing.ts";
import { liveBehind, livenessOf } from "../../../isa/rewriting/liveness.ts";
import { writesOf } from "../../../isa/rewriting/machine_model.ts";
import { coralMachine } from "./coral_machine.ts";

function isDead(instruction: Instruction, live: ReadonlySet<number>): boolean {
  const effects = coralMachine.effects(instruction);
  if (effects.barrier || controlOf(instruction) !== "next" || effects.memory?.kind === "store") return false;
  const { vd, vs2 } = instruction.values;
  if (instruction.row.category === "vector-move-registers" && vd === vs2) return true;
  const written = writesOf(effects);
  // what writes only x0 computes nothing
  return written.length > 0 && written.every((register) => !live.has(register) || register === 0);
}

/** The statements without moves of integers to where they are already. */
function withoutRepeatedMoves(statements: readonly Statement[]): readonly Statement[] {
  const repeated = new Set<Statement>();
  for (const { instructions } of flowGraphOf(statements).blocks) {
    /** Registers that hold the same as another one. */
    const sources = new Map<number, number>();
    for (const instruction of instructions) {
      const { row, values } = instruction;
      const isMove = row.mnemonic === "addi" && values.imm === 0 && instruction.verbatim === null;
      if (isMove && (sources.get(values.rs1) === values.rd || sources.get(values.rd) === values.rs1)) {
        repeated.add(instruction);
        continue;
      }
      for (const written of writesOf(coralMachine.effects(instruction))) {
        sources.delete(written);
        for (const [copy, source] of sources) if (source === written) sources.delete(copy);
      }
      if (isMove && values.rd !== values.rs1) sources.set(values.rd, values.rs1);
    }
  }
  return repeated.size === 0 ? statements : statements.filter((statement) => !repeated.has(statement));
}

/** The statements without what nobody needs. */
export function withoutDeadCode(statements: readonly Statement[]): readonly Statement[] {
  let current = withoutRepeatedMoves(statements);
  for (;;) {
    const graph = flowGraphOf(current);
    const liveness = livenessOf(graph, coralMachine);
    const dead = new Set<Statement>();
    for (const { index, instructions } of graph.blocks) {
      const live = liveBehind(instructions, liveness.after[index], coralMachine);
      for (const [position, instruction] of instructions.entries()) {
        if (isDead(instruction, live[position])) dead.add(instruction);
      }
    }
    if (dead.size === 0) return current;
    current = withoutRepeatedMoves(current.filter((statement) => !dead.has(statement)));
  }
}
