/**
 * Coral as the rewriting kit sees it: registers, what instructions read, write and do to memory, and how long they take.
 * @module
 */
import type { InstructionRow } from "../../../isa/instruction.ts";
import { inputWidths } from "../../../isa/riscv/vector/element_loops.ts";
import type { Instruction, Mode, Operation } from "../../../isa/rewriting/listing.ts";
import type { Effects, MachineModel, MemoryAccess, RegisterUse } from "../../../isa/rewriting/machine_model.ts";

/** Numbers of the registers: x0 to x31, then f0 to f31, then v0 to v31. */
export const floatBase = 32;
/** Number of v0. */
export const vectorBase = 64;

/** Bytes of a vector register. */
export const vectorBytes = 16;

/** Bits of a vector register. */
export const vectorBits = 128;

const fileOf: Readonly<Record<string, number>> = { x: 0, f: floatBase, v: vectorBase };

/** Elements that a mode's vectors have at most. */
export function maximumLength({ sew, lmul }: Mode): number {
  return vectorBits / sew * 2 ** lmul;
}

/** Whether an instruction belongs to the vector unit; those that configure it do not count. */
export function isVector({ row }: Operation): boolean {
  return row.extension === "Zve32x" && row.category !== "vector-configuration";
}

/** A primitive's parameters. */
export function parametersOf({ semantics }: InstructionRow): Readonly<Record<string, number | string | boolean>> {
  return semantics.kind === "primitive" ? semantics.parameters ?? {} : {};
}

/** Whether an instruction works on whole registers, whatever the mode. */
export function isModeless({ row }: Operation): boolean {
  return parametersOf(row).mode === "whole" || row.category === "vector-move-registers";
}

const primitiveSingles: Readonly<Record<string, readonly string[]>> = {
  "vector-reduction": ["vd", "vs1"],
  "vector-move-to-scalar": ["vs2"],
  "vector-move-from-scalar": ["vd"],
  "vector-mask-logic": ["vd", "vs1", "vs2"],
  "vector-mask-count": ["vs2"],
  "vector-mask-prefix": ["vd", "vs2"],
  "vector-iota": ["vs2"],
  "vector-compress": ["vs1"],
};

const widthsByRow = new Map<InstructionRow, Map<number, ReadonlyMap<string, number>>>();

/** Widths in bits of the elements that an elementwise instruction reads and writes, by operand. */
function elementWidths(row: InstructionRow, sew: number): ReadonlyMap<string, number> {
  let bySew = widthsByRow.get(row);
  if (!bySew) widthsByRow.set(row, bySew = new Map());
  let widths = bySew.get(sew);
  if (!widths && row.semantics.kind === "element") {
    const expression = row.semantics.element(sew);
    const found = new Map(inputWidths(expression));
    found.set("vd", expression.width);
    bySew.set(sew, widths = found);
  }
  return widths ?? new Map();
}

/**
 * Width in bits of an operand's elements, 1 for masks, or null where an operand is no vector of elements: single elements
 * of reductions and moves, whole registers.
 */
export function elementWidthOf(row: InstructionRow, operand: string, { sew }: Mode): number | null {
  if (operand === "v0") return 1;
  if (row.semantics.kind === "element") return elementWidths(row, sew).get(operand) ?? sew;
  const parameters = parametersOf(row);
  if (primitiveSingles[row.category]?.includes(operand)) return null;
  if (row.category === "vector-load" || row.category === "vector-store") {
    if (parameters.mode === "whole" || parameters.mode === "mask") return null;
    const ofIndex = operand === "vs2" && parameters.mode === "indexed";
    return ofIndex || parameters.mode !== "indexed" ? parameters.width as number : sew;
  }
  if (row.category === "vector-move-registers") return null;
  if (row.category === "vector-gather" && operand === "vs1" && row.mnemonic.includes("ei16")) return 16;
  return sew;
}

/** Registers that an operand's group has, at least 1. */
function groupSize(row: InstructionRow, operand: string, mode: Mode): number {
  const parameters = parametersOf(row);
  const isAccess = row.category === "vector-load" || row.category === "vector-store";
  const fields = isAccess ? parameters.fields as number : 1;
  if (isAccess && parameters.mode === "whole") return fields;
  if (row.category === "vector-move-registers") return parameters.registers as number;
  const width = elementWidthOf(row, operand, mode);
  if (width === null || width === 1) return 1;
  const ofData = !isAccess || operand !== "vs2";
  return (ofData ? fields : 1) * Math.max(1, 2 ** mode.lmul * width / mode.sew);
}

/** The mode stands for an instruction that has none: the largest groups, so that nothing is overlooked. */
const unknownMode: Mode = { sew: 8, lmul: 3, vl: -1, tail: 0, mask: 0 };

function usesOf({ row, values }: Operation, mode: Mode): { uses: RegisterUse[]; pinned: boolean } {
  const uses: RegisterUse[] = [];
  let pinned = false;
  for (const { name, type, role } of row.operands) {
    const base = fileOf[type];
    if (base === undefined || role === "immediate") continue;
    const count = base === vectorBase ? groupSize(row, name, mode) : 1;
    const first = base + values[name];
    let reads: boolean = role !== "write";
    // elements that stay as they are have been read, as it were; a move from a scalar leaves a tail behind its one element
    if (base === vectorBase && (role === "write" || row.category === "vector-move-from-scalar")) {
      const keepsTail = mode.tail === 0 && (mode.vl !== maximumLength(mode) || role !== "write") &&
        !isModeless({ row, values });
      reads = keepsTail || values.vm === 0;
    }
    if (first + count > vectorBase + 32) pinned = true;
    uses.push({ operand: name, first, count, reads, writes: role !== "read" });
  }
  return { uses, pinned };
}

function memoryOf({ row, values }: Operation, mode: Mode): MemoryAccess | null {
  const parameters = parametersOf(row);
  const { category } = row;
  if (category === "load" || category === "float-load") {
    return { kind: "load", base: values.rs1, offset: values.imm, length: parameters.bytes as number };
  }
  if (category === "store" || category === "float-store") {
    return { kind: "store", base: values.rs1, offset: values.imm, length: parameters.bytes as number };
  }
  if (category !== "vector-load" && category !== "vector-store") return null;
  const kind = category === "vector-load" ? "load" : "store";
  let length: number | null = null;
  if (parameters.mode === "whole") length = (parameters.fields as number) * vectorBytes;
  else if (parameters.mode === "unit" && mode.vl >= 0) {
    length = mode.vl * (parameters.fields as number) * (parameters.width as number) / 8;
  }
  return { kind, base: values.rs1, offset: 0, length };
}

const barriers: ReadonlySet<string> = new Set([
  ...["jump", "jump-register", "branch", "fence", "fence-instruction", "system", "csr", "vector-configuration"],
]);

const effectsByInstruction = new WeakMap<Instruction, Effects>();

/** What an instruction reads and changes. */
function effectsOf(instruction: Instruction): Effects {
  let effects = effectsByInstruction.get(instruction);
  if (!effects) effectsByInstruction.set(instruction, effects = findEffects(instruction));
  return effects;
}

function findEffects(instruction: Instruction): Effects {
  const mode = instruction.mode ?? unknownMode;
  if (instruction.operations.length > 1) return verbatimEffects(instruction);
  const { row, values } = instruction;
  const { uses, pinned } = usesOf(instruction, mode);
  const reads: number[] = [];
  if (values.vm === 0 || row.operands.some(({ type }) => type === "v0")) reads.push(vectorBase);
  // fused multiply-adds do not wait for a load of their second operand: their order must stay
  const fused = row.operands.some(({ name, type }) => name === "rs3" && type === "f");
  const modeMissing = isVector(instruction) && instruction.mode === null && !isModeless(instruction);
  return {
    uses,
    reads,
    writes: [],
    memory: memoryOf(instruction, mode),
    barrier: barriers.has(row.category) || fused || modeMissing,
    pinned: pinned || modeMissing || instruction.verbatim !== null,
  };
}

function verbatimEffects(instruction: Instruction): Effects {
  const all = instruction.operations.map(({ row, values }) =>
    effectsOf({ ...instruction, row, values, operations: [{ row, values }] })
  );
  const reads: number[] = [];
  const written = new Set<number>();
  for (const { uses } of all) {
    for (const { first, reads: isRead } of uses) if (isRead && !written.has(first)) reads.push(first);
    for (const { first, writes } of uses) if (writes) written.add(first);
  }
  return {
    uses: [],
    reads,
    writes: [...written],
    memory: all.find(({ memory }) => memory !== null)?.memory ?? null,
    barrier: all.some(({ barrier }) => barrier),
    pinned: true,
  };
}

/** Registers that a vector instruction processes one after another: those of the largest operand that holds `vl` elements. */
function registersInUse(instruction: Instruction): number {
  const mode = instruction.mode;
  if (mode === null) return 1;
  const length = mode.vl < 0 ? maximumLength(mode) : mode.vl;
  // the machine reduces LMUL to what the length needs
  const reduced = Math.max(1, 2 ** Math.ceil(Math.log2(Math.max(1, length * mode.sew / vectorBits))));
  const full = Math.max(1, 2 ** mode.lmul);
  const widest = Math.max(
    1,
    ...effectsOf(instruction).uses.filter(({ first }) => first >= vectorBase).map(({ count }) => count),
  );
  return isModeless(instruction) ? widest : Math.max(1, widest * reduced / full);
}

/** Cycles of a division: 35 less the leading zeros of the dividend, of which compiled kernels have about 17. */
const divisionCycles = 20;

function latencyOf(instruction: Instruction): number {
  const { category } = instruction.row;
  const registers = registersInUse(instruction);
  switch (category) {
    case "load":
      return 5;
    case "multiply":
      return 2;
    case "divide":
      return divisionCycles;
    case "vector-load":
      return 8 + memoryCyclesOf(instruction) - 5;
    case "vector-move-to-scalar":
      return 5;
    case "vector-mac":
    case "vector-multiply":
      return 3 + registers / 2;
    case "vector-reduction":
    case "vector-compare":
    case "vector-gather":
    case "vector-slide":
      return 3 + registers;
  }
  return isVector(instruction) ? 2 + registers / 2 : 1;
}

function memoryCyclesOf(instruction: Instruction): number {
  const { row } = instruction;
  switch (row.category) {
    case "load":
    case "float-load":
      return 4;
    case "store":
    case "float-store":
      return 2;
    case "vector-load":
    case "vector-store": {
      const { mode } = parametersOf(row);
      const uses = effectsOf(instruction).uses.filter(({ first }) => first >= vectorBase);
      const registers = isModeless(instruction) ? uses[0].count : registersInUse(instruction);
      const lines = mode === "unit" || mode === "whole" ? 2 : 12;
      return (3 + lines) * registers;
    }
  }
  return 0;
}

function arithmeticCyclesOf(instruction: Instruction): number {
  if (!isVector(instruction)) return 0;
  const { category } = instruction.row;
  if (category === "vector-load" || category === "vector-store") return 0;
  const slow = category === "vector-reduction" || category === "vector-gather" || category === "vector-slide";
  return registersInUse(instruction) / (slow ? 1 : 2);
}

/** Coral. x0 reads as zero; stack, global and thread pointers stay what they are. */
export const coralMachine: MachineModel = {
  registerFiles: [
    { first: 0, count: 32, reserved: [0, 2, 3, 4] },
    { first: floatBase, count: 32, reserved: [] },
    { first: vectorBase, count: 32, reserved: [] },
  ],
  registerCount: vectorBase + 32,
  zeroRegisters: [0],
  effects: effectsOf,
  latency: latencyOf,
  memoryCycles: memoryCyclesOf,
  arithmeticCycles: arithmeticCyclesOf,
  issueWidth: 4,
};
