/**
 * What the instructions do: registers, memory, and one executor per row of the table. Nothing here knows of time.
 * @module
 */
import { createDecoder } from "kernelcraft/isa/decoder.ts";
import type { Expression } from "kernelcraft/isa/expression.ts";
import { type Binding, compileFunction, ExpressionTranslator } from "kernelcraft/isa/expression_javascript.ts";
import { extractField, type InstructionRow } from "kernelcraft/isa/instruction.ts";
import { Memory } from "kernelcraft/isa/machine.ts";
import { instructionSet } from "./instructions.ts";
import { codeMemory, scratchMemory, tensorMemory } from "./memory_map.ts";

/** Elements of a vector register. */
export const vectorElements = 16;

/** Registers, memory and what the last instruction did. */
export class Machine {
  readonly scalar = new Int32Array(8);
  readonly vector = Array.from({ length: 8 }, () => new Int32Array(vectorElements));
  accumulator = 0;
  pc = codeMemory.offset;
  /** Set by the instruction that ends a program. */
  stopped = false;
  /** Whether the last instruction jumped. */
  taken = false;
  readonly memory = new Memory([
    { name: "code", base: codeMemory.offset, length: codeMemory.length, storable: true },
    { name: "scratch", base: scratchMemory.offset, length: scratchMemory.length, storable: true },
    { name: "tensors", base: tensorMemory.offset, length: tensorMemory.length, storable: true },
  ]);

  /** Fills the registers, which the hardware leaves undefined, with a pattern. */
  poison(seed: number): void {
    let state = seed | 1;
    const next = () => state = Math.imul(state, 0x2c1b3c6d) + 0x297a2d39 | 0;
    for (const registers of [this.scalar, ...this.vector]) registers.forEach((_, index) => registers[index] = next());
    this.accumulator = next();
  }
}

/** An instruction at an address, decoded once. */
export interface DecodedInstruction {
  readonly row: InstructionRow;
  /** Operand values by name. */
  readonly values: Readonly<Record<string, number>>;
  /** Runs it: changes registers and memory, sets `pc`. @throws MemoryFault */
  readonly execute: (machine: Machine) => void;
}

const decoder = createDecoder(instructionSet.rows);

/** Decodes a word; null if it is no instruction. */
export function decode(word: number): DecodedInstruction | null {
  const row = decoder.decode(word);
  if (row === null) return null;
  const values: Record<string, number> = {};
  for (const { name, field } of row.operands) values[name] = extractField(field, word);
  return { row, values, execute: executorOf(row, values) };
}

// guide: executors
/** Makes the executor of an instruction from its row's semantics. */
function executorOf(row: InstructionRow, values: Readonly<Record<string, number>>): (machine: Machine) => void {
  const { semantics } = row;
  switch (semantics.kind) {
    case "value": {
      const compute = compiled(semantics.results.rd);
      return (machine) => {
        machine.scalar[values.rd] = compute(machine.scalar[values.ra], machine.scalar[values.rb], values.imm, 0);
        advance(machine);
      };
    }
    case "element": {
      const compute = compiled(semantics.element(32));
      return (machine) => {
        const destination = machine.vector[values.vd];
        const left = machine.vector[values.va];
        const right = machine.vector[values.vb] ?? left;
        for (let i = 0; i < vectorElements; i++) destination[i] = compute(left[i], right[i], values.imm, 0);
        advance(machine);
      };
    }
    case "jump": {
      const condition = compiled(semantics.condition);
      const target = compiled(semantics.target);
      return (machine) => {
        machine.taken = condition(machine.scalar[values.ra], 0, 0, machine.pc) !== 0;
        machine.pc = machine.taken ? target(0, 0, values.target, machine.pc) >>> 0 : machine.pc + 4;
      };
    }
    case "primitive": {
      const primitive = primitives[semantics.name];
      return (machine) => {
        primitive(machine, values);
        advance(machine);
      };
    }
  }
}
// guide: end

function advance(machine: Machine): void {
  machine.taken = false;
  machine.pc += 4;
}

type Compute = (a: number, b: number, immediate: number, pc: number) => number;

const cache = new Map<Expression, Compute>();

/** Parameter of a compiled expression by the name of its input. */
const bindings: Readonly<Record<string, Binding>> = {
  ra: { form: "signed", source: "a" },
  va: { form: "signed", source: "a" },
  rb: { form: "signed", source: "b" },
  vb: { form: "signed", source: "b" },
  imm: { form: "signed", source: "immediate" },
  target: { form: "signed", source: "immediate" },
  pc: { form: "raw", source: "pc" },
};

/** An expression of the table as a function. */
function compiled(expression: Expression): Compute {
  const known = cache.get(expression);
  if (known) return known;
  const translator = new ExpressionTranslator(bindings);
  const { source } = translator.translate(expression, expression.width === 1 ? "unsigned" : "signed");
  const body = [...translator.statements, `return ${source};`].join("\n");
  const compute = compileFunction<Compute>(["a", "b", "immediate", "pc"], body);
  cache.set(expression, compute);
  return compute;
}

// guide: primitives
type Values = Readonly<Record<string, number>>;

/** What is more than arithmetic, by name. */
const primitives: Readonly<Record<string, (machine: Machine, values: Values) => void>> = {
  stop(machine) {
    machine.stopped = true;
  },
  lb({ memory, scalar }, { rd, ra }) {
    scalar[rd] = memory.load8(scalar[ra]) << 24 >> 24;
  },
  sb({ memory, scalar }, { rb, ra }) {
    memory.store8(scalar[ra], scalar[rb]);
  },
  sw({ memory, scalar }, { rb, ra }) {
    memory.store32(scalar[ra], scalar[rb]);
  },
  vlb({ memory, scalar, vector }, { vd, ra }) {
    for (let i = 0; i < vectorElements; i++) vector[vd][i] = memory.load8(scalar[ra] + i) << 24 >> 24;
  },
  vsb({ memory, scalar, vector }, { vs, ra }) {
    for (let i = 0; i < vectorElements; i++) memory.store8(scalar[ra] + i, vector[vs][i]);
  },
  clear(machine) {
    machine.accumulator = 0;
  },
  dot(machine, { va, vb }) {
    const [left, right] = [machine.vector[va], machine.vector[vb]];
    for (let i = 0; i < vectorElements; i++) {
      machine.accumulator = machine.accumulator + Math.imul(left[i], right[i]) | 0;
    }
  },
  read(machine, { rd }) {
    machine.scalar[rd] = machine.accumulator;
  },
};
// guide: end
