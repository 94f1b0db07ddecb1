/**
 * Table look-ups in registers: an indexed load of bytes from a table of at most 256 bytes goes through the load-store unit
 * element by element; gathers from registers that hold the table do the same without memory.
 * @module
 */
import type { BasicBlock } from "../../../isa/rewriting/flow_graph.ts";
import { type Instruction, instructionOf, type Mode } from "../../../isa/rewriting/listing.ts";
import { registersOf } from "../../../isa/rewriting/machine_model.ts";
import { liveBehind } from "../../../isa/rewriting/liveness.ts";
import { addressOf, regionOf } from "./aliases.ts";
import { rowNamed } from "./coral_language.ts";
import { coralMachine, maximumLength, vectorBase, vectorBytes } from "./coral_machine.ts";
import { type Analysis, type Kernel, withStatements } from "./kernel.ts";
import { modeOf } from "./modes.ts";
import { ownLoop } from "./unroll.ts";

/** Bytes that an index of 8 bits can reach. */
const tableBytes = 256;

/** The look-up of a loop, or null: one indexed load of bytes by 8-bit indices, from a table that the loop does not change. */
function findLookup(kernel: Kernel, analysis: Analysis, block: BasicBlock): number | null {
  const found = block.instructions.flatMap(({ row, values, mode }, index) =>
    row.mnemonic === "vluxei8.v" && values.vm === 1 && mode?.sew === 8 ? [index] : []
  );
  if (found.length !== 1) return null;
  const [position] = found;
  const instruction = block.instructions[position];
  const { mode } = instruction;
  // gathers see only as much of the table as the registers in use hold
  if (mode === null || mode.vl !== maximumLength(mode) || mode.lmul < 0) return null;
  const base = instruction.values.rs1;
  const changes = block.instructions.some((one) =>
    coralMachine.effects(one).uses.some(({ first, writes }) => writes && first === base)
  );
  if (changes) return null;
  const address = addressOf(instruction, analysis.linear, block.index, position);
  const region = regionOf(address, kernel.placement.tensors);
  if (region === null || address.terms.size > 0) return null;
  const { offset, length, specification } = kernel.placement.tensors[region];
  const readable = specification.role !== "output" && (address.constant >>> 0) + tableBytes <= offset + length;
  return readable ? position : null;
}

/** The kernel with the look-up of a loop in registers, or null where there is none or registers are missing. */
export function lookUpInRegisters(kernel: Kernel, analysis: Analysis, block: BasicBlock): Kernel | null {
  if (!ownLoop(analysis, block)) return null;
  const position = findLookup(kernel, analysis, block);
  if (position === null) return null;
  const lookup = block.instructions[position];
  const mode = lookup.mode!;
  const registers = 2 ** mode.lmul;
  const parts = tableBytes / (registers * vectorBytes);
  const { liveness } = analysis;
  const taken = new Set([...liveness.before[block.index], ...liveness.after[block.index]]);
  for (const instruction of block.instructions) {
    for (const use of coralMachine.effects(instruction).uses) for (const one of registersOf(use)) taken.add(one);
  }
  const claim = (): number | null => {
    for (let start = vectorBase; start < vectorBase + 32; start += registers) {
      const group = registersOf({ first: start, count: registers });
      if (group.some((register) => taken.has(register))) continue;
      for (const register of group) taken.add(register);
      return start - vectorBase;
    }
    return null;
  };
  const table = Array.from({ length: parts }, claim);
  // indices may be changed in place, and results gathered in place, where nothing else needs what is there
  const { vd, vs2 } = lookup.values;
  const behind = liveBehind(block.instructions, liveness.after[block.index], coralMachine)[position];
  const indexIsFree = vd === vs2 ||
    !registersOf({ first: vectorBase + vs2, count: registers }).some((one) => behind.has(one));
  const part = claim();
  const index = indexIsFree ? vs2 : claim();
  const sum = vd !== vs2 ? vd : claim();
  const pointer = [5, 6, 7, 28, 29, 30, 31, 10, 11, 12, 13, 14, 15, 16, 17].filter((one) => !taken.has(one));
  if (table.includes(null) || index === null || part === null || sum === null || pointer.length < 2) return null;
  const [address, step] = pointer;
  const before = loadTable(table as number[], lookup, address, step, registers);
  const lookups = gatherParts(table as number[], lookup, { index, part, sum, step }, mode);
  const { statements } = kernel;
  let entry = block.start;
  while (entry > 0 && statements[entry - 1].kind !== "instruction") entry--;
  return withStatements(kernel, [
    ...statements.slice(0, entry),
    ...before,
    ...statements.slice(entry, block.start),
    ...block.instructions.slice(0, position),
    ...lookups,
    ...block.instructions.slice(position + 1),
    ...statements.slice(block.end),
  ]);
}

function loadTable(table: readonly number[], lookup: Instruction, address: number, step: number, registers: number) {
  const bytes = registers * vectorBytes;
  const result: Instruction[] = [
    instructionOf(rowNamed("addi"), { rd: address, rs1: lookup.values.rs1, imm: 0 }),
  ];
  for (const [number, vd] of table.entries()) {
    if (number > 0) result.push(instructionOf(rowNamed("addi"), { rd: address, rs1: address, imm: bytes }));
    result.push(instructionOf(rowNamed(`vl${registers}re8.v`), { vd, rs1: address }));
  }
  result.push(instructionOf(rowNamed("addi"), { rd: step, rs1: 0, imm: bytes }));
  return result;
}

/**
 * A gather yields 0 for an index behind its part of the table, so the results of all parts are put together with `or`.
 * Indices are bytes without sign: less the size of a part they begin at the next one, and those of earlier parts become
 * larger than the last.
 */
function gatherParts(
  table: readonly number[],
  lookup: Instruction,
  { index, part, sum, step }: { index: number; part: number; sum: number; step: number },
  { lmul, vl }: Mode,
): Instruction[] {
  const mode = modeOf(8, lmul, vl);
  const { vd, vs2 } = lookup.values;
  const vector = (name: string, values: Record<string, number>) =>
    instructionOf(rowNamed(name), { vm: 1, ...values }, { mode, line: lookup.line });
  const result: Instruction[] = [];
  for (const [number, source] of table.entries()) {
    const indices = number === 0 ? vs2 : index;
    if (number > 0) result.push(vector("vsub.vx", { vd: index, vs2: number === 1 ? vs2 : index, rs1: step }));
    const destination = number === 0 ? (table.length === 1 ? vd : sum) : part;
    result.push(vector("vrgather.vv", { vd: destination, vs2: source, vs1: indices }));
    if (number > 0) {
      const last = number === table.length - 1;
      result.push(vector("vor.vv", { vd: last ? vd : sum, vs2: sum, vs1: part }));
    }
  }
  return result;
}
