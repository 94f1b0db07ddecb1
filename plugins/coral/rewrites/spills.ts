/**
 * Spills: values that the compiler put on the stack and loads again. A value that is cheap to compute is computed again
 * where it is needed (a constant in all elements, widened input data), an integer goes to a register that nobody uses,
 * and what is then stored for nobody is not stored.
 * @module
 */
import { dominates, type FlowGraph } from "../../../isa/rewriting/flow_graph.ts";
import { type Instruction, instructionOf, type Statement } from "../../../isa/rewriting/listing.ts";
import { liveBehind } from "../../../isa/rewriting/liveness.ts";
import { readsOf, registersOf, writesOf } from "../../../isa/rewriting/machine_model.ts";
import { addressOf, regionOf } from "./aliases.ts";
import { rowNamed } from "./coral_language.ts";
import { coralMachine, isModeless, parametersOf, vectorBase, vectorBytes } from "./coral_machine.ts";
import { analyse, type Analysis, type Kernel, withStatements } from "./kernel.ts";
import { withoutDeadCode } from "./dead_code.ts";

/** An access to the data memory. */
interface Access {
  readonly instruction: Instruction;
  readonly block: number;
  readonly position: number;
  readonly isLoad: boolean;
  /** First byte and the one behind the last. */
  readonly start: number;
  readonly end: number;
  /** Whether it is always these bytes. */
  readonly exact: boolean;
}

/** Accesses to the data memory, or null where one may go anywhere. */
function dataAccesses({ graph, linear }: Analysis, kernel: Kernel): Access[] | null {
  const accesses: Access[] = [];
  for (const { index, instructions } of graph.blocks) {
    for (const [position, instruction] of instructions.entries()) {
      const { memory } = coralMachine.effects(instruction);
      if (memory === null) continue;
      const address = addressOf(instruction, linear, index, position);
      const region = regionOf(address, kernel.placement.tensors);
      if (region !== null) continue;
      const range = memory.length === null ? null : linear.range(address);
      if (range === null) return null;
      accesses.push({
        instruction,
        block: index,
        position,
        isLoad: memory.kind === "load",
        start: range.minimum,
        end: range.maximum + memory.length!,
        exact: range.minimum === range.maximum,
      });
    }
  }
  return accesses;
}

const overlap = (a: Access, b: Access) => a.start < b.end && b.start < a.end;

/** Whether an access always comes before another. */
function precedes(graph: FlowGraph, a: Access, b: Access): boolean {
  return a.block === b.block ? a.position < b.position : dominates(graph.dominators, a.block, b.block);
}

/** What takes the place of instructions. */
type Replacements = Map<Statement, readonly Instruction[]>;

/** Integer registers that no instruction names. */
function unusedRegisters(kernel: Kernel): number[] {
  const used = new Set<number>([0, 1, 2, 3, 4]);
  for (const statement of kernel.statements) {
    if (statement.kind !== "instruction") continue;
    const effects = coralMachine.effects(statement);
    for (const register of [...readsOf(effects), ...writesOf(effects)]) used.add(register);
  }
  return Array.from({ length: 32 }, (_, register) => register).filter((register) => !used.has(register));
}

/** The kernel with fewer spills, or null where none can be taken out. */
export function removeSpills(kernel: Kernel): Kernel | null {
  const analysis = analyse(kernel);
  const { graph } = analysis;
  const accesses = dataAccesses(analysis, kernel);
  if (!accesses) return null;
  const free = unusedRegisters(kernel);
  const replacements: Replacements = new Map();
  /** Registers that hold what a store or a definition saw. */
  const kept = new Map<Statement, number>();
  const keep = (at: Instruction, source: number): number | null => {
    const known = kept.get(at);
    if (known !== undefined) return known;
    const register = free.shift();
    if (register === undefined) return null;
    kept.set(at, register);
    const copy = instructionOf(rowNamed("addi"), { rd: register, rs1: source, imm: 0 });
    replacements.set(at, [copy, ...replacements.get(at) ?? [at]]);
    return register;
  };
  // the most expensive first: they take the registers that are left
  const reloads = accesses.filter(({ isLoad, exact }) => isLoad && exact).sort((a, b) =>
    depthOf(graph, b.block) - depthOf(graph, a.block) || b.end - b.start - (a.end - a.start)
  );
  for (const reload of reloads) {
    const stores = accesses.filter((one) => !one.isLoad && overlap(one, reload));
    const [store] = stores;
    const same = stores.length === 1 && store.exact && store.start === reload.start && store.end === reload.end;
    if (!same || !precedes(graph, store, reload)) continue;
    const replacement = reload.instruction.row.mnemonic === "lw"
      ? wordAgain(store, reload, keep)
      : vectorAgain(kernel, analysis, store, reload, keep);
    if (replacement) replacements.set(reload.instruction, replacement);
  }
  if (replacements.size === 0) return null;
  const statements = kernel.statements.flatMap((one): readonly Statement[] => replacements.get(one) ?? [one]);
  return withoutDeadStores(withStatements(kernel, withoutDeadCode(statements)));
}

function depthOf(graph: FlowGraph, block: number): number {
  return graph.loops.filter(({ blocks }) => blocks.has(block)).length;
}

/** A register that nobody else uses keeps the word. */
function wordAgain(
  store: Access,
  reload: Access,
  keep: (at: Instruction, source: number) => number | null,
): Instruction[] | null {
  if (store.instruction.row.mnemonic !== "sw" || depthless(reload)) return null;
  const register = keep(store.instruction, store.instruction.values.rs2);
  const { rd } = reload.instruction.values;
  return register === null ? null : [instructionOf(rowNamed("addi"), { rd, rs1: register, imm: 0 })];
}

/** What the end of a kernel restores is not worth a register. */
function depthless({ instruction }: Access): boolean {
  return instruction.values.rd === 1;
}

/** The instruction that wrote a group of vector registers before a place of its block, and its position. */
function writerOf(
  { graph }: Analysis,
  block: number,
  position: number,
  first: number,
  count: number,
): { readonly instruction: Instruction; readonly position: number } | null {
  const { instructions } = graph.blocks[block];
  for (let at = position - 1; at >= 0; at--) {
    const written = new Set(writesOf(coralMachine.effects(instructions[at])));
    if (!registersOf({ first, count }).some((register) => written.has(register))) continue;
    const [use] = coralMachine.effects(instructions[at]).uses.filter(({ writes }) => writes);
    return use && use.first === first && use.count === count && !use.reads
      ? { instruction: instructions[at], position: at }
      : null;
  }
  return null;
}

function vectorAgain(
  kernel: Kernel,
  analysis: Analysis,
  store: Access,
  reload: Access,
  keep: (at: Instruction, source: number) => number | null,
): Instruction[] | null {
  const { row, values } = reload.instruction;
  if (parametersOf(row).mode !== "whole" || parametersOf(store.instruction.row).mode !== "whole") return null;
  const count = parametersOf(row).fields as number;
  const source = vectorBase + store.instruction.values.vs3;
  const writer = writerOf(analysis, store.block, store.position, source, count);
  if (!writer || isModeless(writer.instruction)) return null;
  const { instruction: definition } = writer;
  const mode = definition.mode;
  if (mode === null || definition.values.vm === 0 || mode.vl * mode.sew / 8 !== count * vectorBytes) return null;
  if (definition.row.mnemonic === "vmv.v.x") {
    const register = definition.values.rs1 === 0 ? 0 : keep(definition, definition.values.rs1);
    if (register === null) return null;
    return [instructionOf(definition.row, { ...definition.values, vd: values.vd, rs1: register }, { mode })];
  }
  if (definition.row.mnemonic === "vmv.v.i") {
    return [instructionOf(definition.row, { ...definition.values, vd: values.vd }, { mode })];
  }
  return widenedAgain(kernel, analysis, store.block, writer, reload);
}

/** Loads input data again and widens it: the load is shorter than that of the widened data. */
function widenedAgain(
  kernel: Kernel,
  analysis: Analysis,
  block: number,
  writer: { readonly instruction: Instruction; readonly position: number },
  reload: Access,
): Instruction[] | null {
  const { instruction: definition } = writer;
  const factor = /^v[sz]ext\.vf([24])$/.exec(definition.row.mnemonic);
  if (!factor) return null;
  const [{ first, count }] = coralMachine.effects(definition).uses.filter(({ operand }) => operand === "vs2");
  const load = writerOf(analysis, block, writer.position, first, count);
  if (!load || parametersOf(load.instruction.row).mode !== "whole") return null;
  const address = addressOf(load.instruction, analysis.linear, block, load.position);
  const region = regionOf(address, kernel.placement.tensors);
  if (region === null || address.terms.size > 0) return null;
  if (kernel.placement.tensors[region].specification.role === "output") return null;
  const { instructions } = analysis.graph.blocks[reload.block];
  const live = liveBehind(instructions, analysis.liveness.after[reload.block], coralMachine)[reload.position];
  const pointer = [31, 30, 29, 28, 7, 6, 5, 17, 16, 15, 14].find((register) => !live.has(register));
  if (pointer === undefined) return null;
  const { vd } = reload.instruction.values;
  const registers = count * Number(factor[1]);
  // a narrow source may lie in the last registers of what it is widened to
  const narrow = vd + registers - count;
  const low = address.constant << 20 >> 20;
  const high = ((address.constant - low) >>> 12) & 0xfffff;
  return [
    instructionOf(rowNamed("lui"), { rd: pointer, imm: high }),
    instructionOf(rowNamed("addi"), { rd: pointer, rs1: pointer, imm: low }),
    instructionOf(load.instruction.row, { ...load.instruction.values, vd: narrow, rs1: pointer }, {
      line: reload.instruction.line,
    }),
    instructionOf(definition.row, { ...definition.values, vd, vs2: narrow }, {
      mode: definition.mode,
      line: reload.instruction.line,
    }),
  ];
}

/** The kernel without stores to the data memory that no load sees. */
function withoutDeadStores(kernel: Kernel): Kernel {
  const accesses = dataAccesses(analyse(kernel), kernel);
  if (!accesses) return kernel;
  const loads = accesses.filter(({ isLoad }) => isLoad);
  const dead = new Set<Statement>(
    accesses.filter((one) => !one.isLoad && !loads.some((load) => overlap(load, one))).map(({ instruction }) =>
      instruction
    ),
  );
  return withStatements(kernel, withoutDeadCode(kernel.statements.filter((one) => !dead.has(one))));
}
