/**
 * Jumps: to where another jump goes, around a jump, and to the next instruction.
 * @module
 */
import { controlOf } from "../../../isa/rewriting/flow_graph.ts";
import { type Instruction, instructionOf, type Statement } from "../../../isa/rewriting/listing.ts";
import { rowNamed } from "./coral_language.ts";

/** Branches and those with the opposite condition. */
const opposites: Readonly<Record<string, string>> = {
  beq: "bne",
  bne: "beq",
  blt: "bge",
  bge: "blt",
  bltu: "bgeu",
  bgeu: "bltu",
};

/** Bytes that a branch reaches. */
const branchReach = 4096;

/** Index of the first instruction behind a place, and the labels between. */
function following(statements: readonly Statement[], start: number): { index: number; labels: string[] } | null {
  const labels: string[] = [];
  for (let index = start; index < statements.length; index++) {
    const statement = statements[index];
    if (statement.kind === "instruction") return { index, labels };
    if (statement.kind === "label") labels.push(statement.name);
    // data or alignment: what follows lies elsewhere
    else return null;
  }
  return null;
}

/** Whether every branch reaches every place, whatever is between. */
function isShort(statements: readonly Statement[]): boolean {
  return statements.filter(({ kind }) => kind === "instruction").length * 4 < branchReach / 2;
}

/** Where a label's first instruction jumps to, through as many jumps as follow each other. */
function destination(statements: readonly Statement[], label: string): string {
  let current = label;
  for (const seen = new Set<string>(); !seen.has(current);) {
    seen.add(current);
    const start = statements.findIndex((one) => one.kind === "label" && one.name === current);
    const next = start < 0 ? null : following(statements, start);
    const instruction = next && statements[next.index] as Instruction;
    if (!instruction || instruction.target === null || controlOf(instruction) !== "jump") return current;
    current = instruction.target;
  }
  // jumps in a circle stay as they are
  return label;
}

/** The statements with simpler jumps. */
export function simplerJumps(statements: readonly Statement[]): readonly Statement[] {
  if (!isShort(statements)) return statements;
  let changed = false;
  const threaded = statements.map((statement) => {
    if (statement.kind !== "instruction" || statement.target === null || statement.verbatim !== null) return statement;
    if (!/^(branch|jump)$/.test(controlOf(statement))) return statement;
    const target = destination(statements, statement.target);
    if (target === statement.target) return statement;
    changed = true;
    return { ...statement, target };
  });
  for (let index = 0; index < threaded.length; index++) {
    const statement = threaded[index];
    if (statement.kind !== "instruction" || statement.target === null || statement.verbatim !== null) continue;
    const next = following(threaded, index + 1);
    if (!next) continue;
    const control = controlOf(statement);
    if ((control === "jump" || control === "branch") && next.labels.includes(statement.target)) {
      threaded.splice(index--, 1);
      changed = true;
      continue;
    }
    const jump = threaded[next.index] as Instruction;
    const opposite = opposites[statement.row.mnemonic];
    if (control !== "branch" || !opposite || next.labels.length > 0 || controlOf(jump) !== "jump") continue;
    const behind = following(threaded, next.index + 1);
    if (!behind?.labels.includes(statement.target)) continue;
    const { values, line } = statement;
    threaded[index] = instructionOf(rowNamed(opposite), values, { target: jump.target, line });
    threaded.splice(next.index, 1);
    changed = true;
  }
  return changed ? threaded : statements;
}
