/**
 * Masks that let every element through, as compilers make them of a length that they do not know to be whole: unmasked
 * instructions do the same without reading what they keep.
 * @module
 */
import { dominates } from "../../../isa/rewriting/flow_graph.ts";
import { type Instruction, instructionOf, type Statement, withValues } from "../../../isa/rewriting/listing.ts";
import { writesOf } from "../../../isa/rewriting/machine_model.ts";
import { rowNamed } from "./coral_language.ts";
import { coralMachine, isVector, vectorBase } from "./coral_machine.ts";
import type { Analysis, Kernel } from "./kernel.ts";

/** Elements that the mask of a kernel lets through for certain, with where it is made; null where there is no such mask. */
function fullMask({ graph }: Analysis): { block: number; position: number; elements: number } | null {
  let found: { block: number; position: number; elements: number } | null = null;
  for (const { index, instructions } of graph.blocks) {
    for (const [position, instruction] of instructions.entries()) {
      if (!writesOf(coralMachine.effects(instruction)).includes(vectorBase)) continue;
      if (found) return null;
      const elements = elementsOf(instructions, position);
      if (elements === null) return null;
      found = { block: index, position, elements };
    }
  }
  return found;
}

/** Elements that a comparison of element numbers with a bound yields ones for, or null where not all are. */
function elementsOf(instructions: readonly Instruction[], position: number): number | null {
  const { row, values, mode } = instructions[position];
  if (row.mnemonic !== "vmsleu.vi" || mode === null || values.vm !== 1 || values.vd !== 0) return null;
  const source = vectorBase + values.vs2;
  const at = instructions.slice(0, position).findLastIndex((one) =>
    writesOf(coralMachine.effects(one)).includes(source)
  );
  const numbers = instructions[at];
  if (numbers?.row.mnemonic !== "vid.v" || numbers.values.vm !== 1 || numbers.mode === null) return null;
  const sameElements = numbers.mode.vl >= mode.vl && numbers.mode.sew === mode.sew && numbers.values.vd === values.vs2;
  // bounds are signed numbers of 5 bits, compared without sign
  const bound = values.imm << 27 >> 27;
  return sameElements && mode.vl >= 0 && (bound < 0 || bound >= mode.vl - 1) ? mode.vl : null;
}

const unmaskedMerges: Readonly<Record<string, { readonly name: string; readonly operand: string }>> = {
  "vmerge.vvm": { name: "vmv.v.v", operand: "vs1" },
  "vmerge.vxm": { name: "vmv.v.x", operand: "rs1" },
  "vmerge.vim": { name: "vmv.v.i", operand: "imm" },
};

/** The statements without masks that let everything through. */
export function withoutFullMasks(kernel: Kernel, analysis: Analysis): readonly Statement[] {
  const { graph } = analysis;
  const mask = fullMask(analysis);
  if (!mask) return kernel.statements;
  const replacements = new Map<Statement, Instruction>();
  for (const { index, instructions } of graph.blocks) {
    for (const [position, instruction] of instructions.entries()) {
      const { row, values, mode } = instruction;
      const follows = index === mask.block ? position > mask.position : dominates(graph.dominators, mask.block, index);
      const within = mode !== null && mode.vl >= 0 && mode.vl <= mask.elements;
      if (!isVector(instruction) || !follows || !within || instruction.verbatim !== null) continue;
      const merge = unmaskedMerges[row.mnemonic];
      if (merge) {
        const changed = { vd: values.vd, [merge.operand]: values[merge.operand] };
        replacements.set(
          instruction,
          instructionOf(rowNamed(merge.name), changed, { mode, line: instruction.line }),
        );
      } else if (values.vm === 0) {
        replacements.set(instruction, withValues(instruction, { vm: 1 }));
      }
    }
  }
  return replacements.size === 0
    ? kernel.statements
    : kernel.statements.map((statement) => replacements.get(statement) ?? statement);
}
