/**
 * Peepholes: small patterns of instructions of a block, each with cheaper ones that do the same.
 * @module
 */
import { flowGraphOf } from "../../../isa/rewriting/flow_graph.ts";
import { type Instruction, instructionOf, type Statement, withValues } from "../../../isa/rewriting/listing.ts";
import { liveBehind } from "../../../isa/rewriting/liveness.ts";
import { registersOf, writesOf } from "../../../isa/rewriting/machine_model.ts";
import { rowNamed } from "./coral_language.ts";
import { coralMachine, vectorBase } from "./coral_machine.ts";
import { withoutDeadCode } from "./dead_code.ts";
import { simplerJumps } from "./jumps.ts";
import { analyse, type Kernel, replaceBlock, withStatements } from "./kernel.ts";
import { withoutFullMasks } from "./masks.ts";
import { withFewerMoves } from "./moves.ts";

/** What a pattern sees: an instruction of a block, and what is known there. */
export interface Window {
  readonly instructions: readonly Instruction[];
  readonly position: number;
  /** Instruction that last wrote a register before, if it is in the block, and nothing it read has changed since. */
  definition(register: number, width?: number): Instruction | null;
  /** Whether nobody needs a register behind the instruction; what the instruction itself writes is not needed then. */
  isDead(register: number, width?: number): boolean;
}

/** A pattern: another instruction for the one in the window, or null where it does not fit. */
export interface Peephole {
  readonly name: string;
  readonly apply: (window: Window, instruction: Instruction) => Instruction | null;
}

const isAddition = ({ row, verbatim }: Instruction) => row.mnemonic === "addi" && verbatim === null;
const fitsImmediate = (value: number) => value >= -2048 && value <= 2047;

/** The immediate of an `addi`, a load or a store as a signed number. */
const immediateOf = ({ values }: Instruction) => values.imm << 20 >> 20;

function like(instruction: Instruction, name: string, values: Record<string, number>, mode = instruction.mode) {
  return instructionOf(rowNamed(name), values, { mode, line: instruction.line });
}

/** The address of a scalar access takes the constant that was added to its base. */
function foldOffset(window: Window, instruction: Instruction): Instruction | null {
  const { row, values } = instruction;
  if (!/^(float-)?(load|store)$/.test(row.category)) return null;
  const added = window.definition(values.rs1);
  if (!added || !isAddition(added) || added.values.rs1 === values.rs1) return null;
  const sum = immediateOf(instruction) + immediateOf(added);
  return added.values.rs1 !== 0 && fitsImmediate(sum)
    ? withValues(instruction, { rs1: added.values.rs1, imm: sum })
    : null;
}

/** A constant added to a sum with a constant. */
function foldAddition(window: Window, instruction: Instruction): Instruction | null {
  if (!isAddition(instruction) || instruction.values.rs1 === 0) return null;
  const added = window.definition(instruction.values.rs1);
  if (!added || !isAddition(added) || added.values.rs1 === added.values.rd || added.values.rs1 === 0) return null;
  const sum = immediateOf(instruction) + immediateOf(added);
  return fitsImmediate(sum) ? withValues(instruction, { rs1: added.values.rs1, imm: sum }) : null;
}

/** Two shifts of the same value, one after the other. */
function joinShifts(window: Window, instruction: Instruction): Instruction | null {
  const { row, values } = instruction;
  if (!/^(slli|srli|srai)$/.test(row.mnemonic)) return null;
  const first = window.definition(values.rs1);
  if (!first || first.values.rd === first.values.rs1 || !/^(slli|srli|srai)$/.test(first.row.mnemonic)) return null;
  const { rs1, shamt } = first.values;
  const rd = values.rd;
  if (first.row.mnemonic === row.mnemonic) {
    const sum = shamt + values.shamt;
    if (sum > 31 && row.mnemonic !== "srai") return like(instruction, "addi", { rd, rs1: 0, imm: 0 });
    return like(instruction, row.mnemonic, { rd, rs1, shamt: Math.min(31, sum) });
  }
  if (first.row.mnemonic !== "slli" || shamt !== values.shamt) return null;
  if (row.mnemonic === "srai") {
    const name = { 24: "sext.b", 16: "sext.h" }[shamt];
    return name ? like(instruction, name, { rd, rs1 }) : null;
  }
  if (shamt === 16) return like(instruction, "zext.h", { rd, rs1 });
  return shamt > 20 ? like(instruction, "andi", { rd, rs1, imm: 2 ** (32 - shamt) - 1 }) : null;
}

/** Operations whose first source may be the second. */
const commutative = /^v(add|and|or|xor|mulh?u?|minu?|maxu?|mul)\.vv$/;

const sameShape = (a: Instruction, b: Instruction) =>
  a.mode !== null && b.mode !== null && a.mode.sew === b.mode.sew && a.mode.lmul === b.mode.lmul;

/** A vector of which every element is the same register. */
function splatFor(window: Window, instruction: Instruction, operand: string): Instruction | null {
  const use = coralMachine.effects(instruction).uses.find((one) => one.operand === operand);
  const splat = use && window.definition(use.first, use.count);
  if (!splat || splat.row.mnemonic !== "vmv.v.x" || !sameShape(splat, instruction)) return null;
  return splat.mode!.vl >= instruction.mode!.vl && instruction.mode!.vl >= 0 ? splat : null;
}

/** An operation with a register instead of a vector of copies of it. */
function useScalar(window: Window, instruction: Instruction): Instruction | null {
  const { row, values, verbatim } = instruction;
  const isSingleWidth = /^(vector-alu|vector-multiply|vector-mac)$/.test(row.category) &&
    /^v[^w].*\.vv$/.test(row.mnemonic);
  if (verbatim !== null || !isSingleWidth || values.vm !== 1 || !scalarForms.has(row.mnemonic)) return null;
  const name = row.mnemonic.replace(".vv", ".vx");
  const second = splatFor(window, instruction, "vs1");
  if (second) {
    return like(instruction, name, { vd: values.vd, vs2: values.vs2, rs1: second.values.rs1, vm: 1 });
  }
  const isMultiplyAdd = row.mnemonic === "vmacc.vv" || row.mnemonic === "vnmsac.vv";
  if (!commutative.test(row.mnemonic) && !isMultiplyAdd) return null;
  const first = splatFor(window, instruction, "vs2");
  return first && like(instruction, name, { vd: values.vd, vs2: values.vs1, rs1: first.values.rs1, vm: 1 });
}

const scalarForms: ReadonlySet<string> = new Set(
  ["vadd", "vsub", "vand", "vor", "vxor", "vmul", "vmulh", "vmulhu", "vmin", "vminu", "vmax", "vmaxu"]
    .concat(["vmacc", "vnmsac"]).map((name) => `${name}.vv`),
);

/** A product that is only added to a sum: integers wrap, so the result is the same to the bit. */
function multiplyAndAdd(window: Window, instruction: Instruction): Instruction | null {
  const { row, values } = instruction;
  if (row.mnemonic !== "vadd.vv" || values.vm !== 1 || values.vs1 === values.vs2) return null;
  for (const [sum, product] of [["vs2", "vs1"], ["vs1", "vs2"]]) {
    if (values[sum] !== values.vd) continue;
    const { count } = coralMachine.effects(instruction).uses.find(({ operand }) => operand === product)!;
    const found = window.definition(vectorBase + values[product], count);
    if (!found || !/^vmul\.v[vx]$/.test(found.row.mnemonic) || found.values.vm !== 1) continue;
    if (!sameShape(found, instruction) || found.mode!.vl !== instruction.mode!.vl) continue;
    if (!window.isDead(vectorBase + values[product], count)) continue;
    const { vs1, vs2, rs1 } = found.values;
    const isScalar = found.row.mnemonic === "vmul.vx";
    const source: Record<string, number> = isScalar ? { rs1 } : { vs1 };
    return like(instruction, isScalar ? "vmacc.vx" : "vmacc.vv", { vd: values.vd, vs2, vm: 1, ...source });
  }
  return null;
}

/** A sum or difference with an extended vector takes the narrow one. */
function addNarrow(window: Window, instruction: Instruction): Instruction | null {
  const { row, values, mode } = instruction;
  if (!/^v(add|sub)\.vv$/.test(row.mnemonic) || values.vm !== 1 || mode === null || mode.sew < 16) return null;
  if (values.vs1 === values.vs2) return null;
  const operands = row.mnemonic === "vadd.vv" ? [["vs1", "vs2"], ["vs2", "vs1"]] : [["vs1", "vs2"]];
  for (const [narrow, wide] of operands) {
    const { count } = coralMachine.effects(instruction).uses.find(({ operand }) => operand === narrow)!;
    const extension = window.definition(vectorBase + values[narrow], count);
    if (!extension || !/^v[sz]ext\.vf2$/.test(extension.row.mnemonic) || extension.values.vm !== 1) continue;
    if (!sameShape(extension, instruction) || extension.mode!.vl !== mode.vl || mode.lmul < -1) continue;
    if (!window.isDead(vectorBase + values[narrow], count)) continue;
    const source = extension.values.vs2;
    const half = Math.max(1, count / 2);
    const overlaps = (first: number) => source < first + count && source + half > first;
    if (overlaps(values.vd) || overlaps(values[wide])) continue;
    const name = `vw${row.mnemonic.slice(1, 4)}${extension.row.mnemonic.startsWith("vz") ? "u" : ""}.wv`;
    const narrowMode = { ...mode, sew: mode.sew / 2, lmul: mode.lmul - 1 };
    return like(instruction, name, { vd: values.vd, vs2: values[wide], vs1: source, vm: 1 }, narrowMode);
  }
  return null;
}

/** A product of two extended vectors multiplies the narrow ones. */
function multiplyNarrow(window: Window, instruction: Instruction): Instruction | null {
  const { row, values, mode } = instruction;
  if (row.mnemonic !== "vmul.vv" || values.vm !== 1 || mode === null || mode.sew < 16 || mode.lmul < -1) return null;
  const { count } = coralMachine.effects(instruction).uses.find(({ operand }) => operand === "vs1")!;
  const sources = ["vs2", "vs1"].map((operand) => window.definition(vectorBase + values[operand], count));
  const [a, b] = sources;
  const fits = (one: Instruction | null) =>
    one?.row.mnemonic === "vsext.vf2" && one.values.vm === 1 && sameShape(one, instruction) && one.mode!.vl === mode.vl;
  if (!a || !b || !fits(a) || !fits(b)) return null;
  const half = Math.max(1, count / 2);
  const overlaps = (source: number) => source < values.vd + count && source + half > values.vd;
  if (overlaps(a.values.vs2) || overlaps(b.values.vs2)) return null;
  const narrowMode = { ...mode, sew: mode.sew / 2, lmul: mode.lmul - 1 };
  return like(
    instruction,
    "vwmul.vv",
    { vd: values.vd, vs2: a.values.vs2, vs1: b.values.vs2, vm: 1 },
    narrowMode,
  );
}

/** All patterns inside a block. */
export const peepholes: readonly Peephole[] = [
  { name: "offset of an access", apply: foldOffset },
  { name: "sum of constants", apply: foldAddition },
  { name: "pair of shifts", apply: joinShifts },
  { name: "scalar operand", apply: useScalar },
  { name: "multiply and add", apply: multiplyAndAdd },
  { name: "narrow addend", apply: addNarrow },
  { name: "narrow factors", apply: multiplyNarrow },
];

/** Window on an instruction of a block. */
function windowOn(instructions: readonly Instruction[], position: number, behind: ReadonlySet<number>): Window {
  const written = new Set(writesOf(coralMachine.effects(instructions[position])));
  return {
    instructions,
    position,
    definition: (register, width = 1) => {
      const group = registersOf({ first: register, count: width });
      for (let at = position - 1; at >= 0; at--) {
        const effects = coralMachine.effects(instructions[at]);
        if (!writesOf(effects).some((one) => group.includes(one))) continue;
        const [use] = effects.uses.filter(({ writes }) => writes);
        const isWhole = use?.first === register && use.count === width && effects.writes.length === 0;
        if (!isWhole || instructions[at].verbatim !== null) return null;
        const sources = new Set(effects.uses.filter(({ reads }) => reads).flatMap(registersOf));
        const isChanged = instructions.slice(at, position).some((one) =>
          writesOf(coralMachine.effects(one)).some((one) => sources.has(one))
        );
        return isChanged ? null : instructions[at];
      }
      return null;
    },
    isDead: (register, width = 1) =>
      registersOf({ first: register, count: width }).every((one) => !behind.has(one) || written.has(one)),
  };
}

/** Instructions of a block with all patterns applied. */
function improved(instructions: readonly Instruction[], after: ReadonlySet<number>): Instruction[] | null {
  const current = [...instructions];
  const live = liveBehind(current, after, coralMachine);
  let changed = false;
  for (const position of current.keys()) {
    for (const { apply } of peepholes) {
      const next = apply(windowOn(current, position, live[position]), current[position]);
      if (next === null) continue;
      current[position] = next;
      changed = true;
    }
  }
  return changed ? current : null;
}

/** Vector moves of whole groups as moves of registers, which can be followed. */
function wholeMoves(statements: readonly Statement[]): readonly Statement[] {
  return statements.flatMap((statement) => {
    if (statement.kind !== "instruction" || statement.row.mnemonic !== "vmv.v.v" || statement.mode === null) {
      return [statement];
    }
    const { vd, vs1 } = statement.values;
    const [{ count }] = coralMachine.effects(statement).uses;
    // what lies behind the length may be anything unless it must stay
    if (statement.mode.tail === 0 && statement.mode.vl * statement.mode.sew !== count * 128) return [statement];
    return vd === vs1 ? [] : [like(statement, `vmv${count}r.v`, { vd, vs2: vs1 })];
  });
}

/** Integer instructions that compute what their register holds already. */
function repeatedConstants(kernel: Kernel): ReadonlySet<Statement> {
  const { graph, linear } = analyse(kernel);
  const repeated = new Set<Statement>();
  for (const { index, instructions } of graph.blocks) {
    for (const [position, instruction] of instructions.entries()) {
      const { row, values, verbatim } = instruction;
      if (verbatim !== null || !/^(addi|lui)$/.test(row.mnemonic) || values.rd === 0) continue;
      const before = linear.at(values.rd, index, position);
      const behind = linear.at(values.rd, index, position + 1);
      if (before.terms.size === 0 && behind.terms.size === 0 && before.constant === behind.constant) {
        repeated.add(instruction);
      }
    }
  }
  return repeated;
}

/** The kernel with all patterns applied, or null where none fits. */
export function applyPeepholes(kernel: Kernel): Kernel | null {
  let current = withStatements(kernel, wholeMoves(withoutFullMasks(kernel, analyse(kernel))));
  const repeated = repeatedConstants(current);
  current = withStatements(
    current,
    simplerJumps(withoutDeadCode(current.statements.filter((one) => !repeated.has(one)))),
  );
  current = withFewerMoves(current);
  for (let index = flowGraphOf(current.statements).blocks.length - 1; index >= 0; index--) {
    const { graph, liveness } = analyse(current);
    const block = graph.blocks[index];
    const next = improved(block.instructions, liveness.after[index]);
    if (next) current = withStatements(current, replaceBlock(current.statements, block, next));
  }
  current = withFewerMoves(withStatements(current, withoutDeadCode(current.statements)));
  const isSame = current.statements.length === kernel.statements.length &&
    current.statements.every((statement, index) => statement === kernel.statements[index]);
  return isSame ? null : current;
}
