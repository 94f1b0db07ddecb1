/**
 * The functions that execute scalar instructions. Those of arithmetic and jumps are generated from the rows' expressions,
 * one per row; loads, stores, CSR accesses and system instructions are the primitives below.
 * @module
 */
import { type Binding, compileFunction, ExpressionTranslator } from "../expression_javascript.ts";
import type { Expression } from "../expression.ts";
import type { InstructionRow, Operand, Semantics } from "../instruction.ts";
import * as float32 from "../numerics/float32.ts";
import type { DecodedInstruction, Execute, Hart } from "./hart.ts";
import { Cause } from "./traps.ts";

/** Primitives of expressions by name. */
export const primitiveFunctions: Readonly<Record<string, unknown>> = {
  float32_add: float32.add,
  float32_subtract: float32.subtract,
  float32_multiply: float32.multiply,
  float32_divide: float32.divide,
  float32_squareRoot: float32.squareRoot,
  float32_fusedMultiplyAdd: float32.fusedMultiplyAdd,
  float32_minimum: float32.minimum,
  float32_maximum: float32.maximum,
  float32_equal: float32.equal,
  float32_lessThan: float32.lessThan,
  float32_lessOrEqual: float32.lessOrEqual,
  float32_classify: float32.classify,
  float32_signInject: float32.signInject,
  float32_signInjectNegated: float32.signInjectNegated,
  float32_signInjectXor: float32.signInjectXor,
  float32_toInt32: float32.toInt32,
  float32_toUint32: float32.toUint32,
  float32_fromInt32: float32.fromInt32,
  float32_fromUint32: float32.fromUint32,
  /** The object in which the functions above accumulate exceptions. */
  flags: float32.flags,
};

/** Whether an expression of the row calls a primitive, which may raise floating-point exceptions. */
export function callsPrimitive(expression: Expression): boolean {
  switch (expression.kind) {
    case "call":
      return true;
    case "unary":
    case "resize":
      return callsPrimitive(expression.a);
    case "binary":
    case "compare":
      return callsPrimitive(expression.a) || callsPrimitive(expression.b);
    case "select":
      return [expression.condition, expression.a, expression.b].some(callsPrimitive);
    default:
      return false;
  }
}

/** Where the interpreter's generated functions find an operand's value. */
function bindingOf(operand: Operand): Binding {
  if (operand.name === "rm") return { source: "rounding", form: "unsigned" };
  if (operand.role === "immediate") return { source: "instruction.immediate", form: "signed" };
  return operand.type === "f"
    ? { source: `hart.f[instruction.${operand.name}]`, form: "unsigned" }
    : { source: `x[instruction.${operand.name}]`, form: "signed" };
}

const pcBinding: Binding = { source: "instruction.pc", form: "unsigned" };

function bindingsOf(row: InstructionRow): Record<string, Binding> {
  return { pc: pcBinding, ...Object.fromEntries(row.operands.map((operand) => [operand.name, bindingOf(operand)])) };
}

/** Statement that writes a result; register 0 stays 0. */
function writeSource(row: InstructionRow, name: string, source: string): string {
  const operand = row.operands.find((candidate) => candidate.name === name);
  if (operand?.type === "f") return `hart.f[instruction.${name}] = ${source};`;
  return `x[instruction.${name}] = ${source};\nx[0] = 0;`;
}

function compileValue(row: InstructionRow, results: Readonly<Record<string, Expression>>): Execute {
  const translator = new ExpressionTranslator(bindingsOf(row));
  const [[name, expression]] = Object.entries(results);
  const toFloat = row.operands.some((operand) => operand.name === name && operand.type === "f");
  const { source } = translator.translate(expression, toFloat ? "unsigned" : "signed");
  const rounded = row.operands.some((operand) => operand.name === "rm");
  const raises = callsPrimitive(expression);
  const body = [
    "const x = hart.x;",
    ...rounded ? ["const rounding = hart.rounding(instruction);", "if (rounding < 0) return;"] : [],
    ...raises ? ["$flags.value = 0;"] : [],
    ...translator.statements,
    writeSource(row, name, source),
    ...raises ? ["hart.fflags |= $flags.value;"] : [],
  ];
  return compileFunction<Execute>(["hart", "instruction"], body.join("\n"), primitiveFunctions);
}

function compileJump(row: InstructionRow, semantics: Semantics & { kind: "jump" }): Execute {
  const translator = new ExpressionTranslator(bindingsOf(row));
  const condition = semantics.condition.kind === "constant" ? "true" : translator.condition(semantics.condition);
  const target = translator.translate(semantics.target, "unsigned").source;
  const results = Object.entries(semantics.results)
    .map(([name, expression]) => [name, translator.translate(expression, "signed").source]);
  const body = [
    "const x = hart.x;",
    ...translator.statements,
    `if (!${condition}) return;`,
    `const target = ${target};`,
    `if ((target & 3) !== 0) return hart.raise(${Cause.instructionMisaligned}, target);`,
    "hart.nextPc = target;",
    "hart.taken = true;",
    ...results.map(([name, source]) => writeSource(row, name, source)),
  ];
  return compileFunction<Execute>(["hart", "instruction"], body.join("\n"));
}

/** Notes the address of a scalar access and returns it. */
function access(hart: Hart, instruction: DecodedInstruction, kind: number, bytes: number): number {
  const address = (hart.x[instruction.rs1] + instruction.immediate) >>> 0;
  hart.accessKind = kind;
  hart.accessAddress = address;
  hart.accessBytes = bytes;
  return address;
}

const LOAD = 1;
const STORE = 2;

function writeX(hart: Hart, rd: number, value: number): void {
  hart.x[rd] = value;
  hart.x[0] = 0;
}

const loads: Readonly<Record<string, Execute>> = {
  lb: (hart, i) => writeX(hart, i.rd, hart.memory.load8(access(hart, i, LOAD, 1)) << 24 >> 24),
  lbu: (hart, i) => writeX(hart, i.rd, hart.memory.load8(access(hart, i, LOAD, 1))),
  lh: (hart, i) => writeX(hart, i.rd, hart.memory.load16(access(hart, i, LOAD, 2)) << 16 >> 16),
  lhu: (hart, i) => writeX(hart, i.rd, hart.memory.load16(access(hart, i, LOAD, 2))),
  lw: (hart, i) => writeX(hart, i.rd, hart.memory.load32(access(hart, i, LOAD, 4))),
  flw: (hart, i) => void (hart.f[i.rd] = hart.memory.load32(access(hart, i, LOAD, 4))),
};

const stores: Readonly<Record<string, Execute>> = {
  sb: (hart, i) => {
    const address = access(hart, i, STORE, 1);
    hart.memory.store8(address, hart.x[i.rs2]);
    hart.stored(address, 1);
  },
  sh: (hart, i) => {
    const address = access(hart, i, STORE, 2);
    hart.memory.store16(address, hart.x[i.rs2]);
    hart.stored(address, 2);
  },
  sw: (hart, i) => {
    const address = access(hart, i, STORE, 4);
    hart.memory.store32(address, hart.x[i.rs2]);
    hart.stored(address, 4);
  },
  fsw: (hart, i) => {
    const address = access(hart, i, STORE, 4);
    hart.memory.store32(address, hart.f[i.rs2]);
    hart.stored(address, 4);
  },
};

type CsrOperation = "write" | "set" | "clear";

function csrExecute(operation: CsrOperation, immediate: boolean): Execute {
  return (hart, instruction) => {
    const number = instruction.word >>> 20;
    const csr = hart.csrOf(number);
    // Sets and clears of nothing are reads; rs1 is the immediate where there is one.
    const writes = operation === "write" || instruction.rs1 !== 0;
    if (csr === undefined || (writes && number >>> 10 === 3 && !hart.behaviour.readOnlyCsrWritesIgnored)) {
      return hart.raise(Cause.illegalInstruction, hart.behaviour.csrTrapValueZero ? 0 : instruction.word);
    }
    const operand = immediate ? instruction.rs1 : hart.x[instruction.rs1];
    const old = csr.read(hart) | 0;
    if (writes && csr.write !== undefined) {
      csr.write(hart, operation === "write" ? operand : operation === "set" ? old | operand : old & ~operand);
    }
    writeX(hart, instruction.rd, old);
  };
}

const systemPrimitives: Readonly<Record<string, Execute>> = {
  fence: () => {},
  fenceInstruction: (hart) => hart.forgetCode(),
  environmentCall: (hart) => hart.raise(Cause.environmentCall, 0),
  breakpoint: (hart, instruction) => hart.raise(Cause.breakpoint, instruction.pc),
  machineReturn: (hart) => hart.returnFromTrap(),
  waitForInterrupt: (hart) => hart.hang("wfi waits for an interrupt, and there are none"),
};

/** Executes a word that is no instruction. */
export function executeIllegal(hart: Hart, instruction: DecodedInstruction): void {
  hart.raiseIllegalInstruction(instruction.word);
}

/** Executes an address from which nothing can be fetched. */
export function executeFetchFault(hart: Hart, instruction: DecodedInstruction): void {
  hart.raiseFetchFault(instruction.pc);
}

const cache = new WeakMap<InstructionRow, Execute>();

function create(row: InstructionRow): Execute | null {
  const { semantics } = row;
  switch (semantics.kind) {
    case "value":
      return compileValue(row, semantics.results);
    case "jump":
      return compileJump(row, semantics);
    case "primitive":
      if (semantics.name === "load") return loads[row.mnemonic] ?? null;
      if (semantics.name === "store") return stores[row.mnemonic] ?? null;
      if (semantics.name === "csr") {
        const { operation, immediate } = semantics.parameters ?? {};
        return csrExecute(operation as CsrOperation, immediate === true);
      }
      return systemPrimitives[semantics.name] ?? null;
    default:
      return null;
  }
}

/** Gives the function that executes a scalar row, generated on the first call, or null for rows of another unit. */
export function scalarExecutor(row: InstructionRow): Execute | null {
  const cached = cache.get(row);
  if (cached !== undefined) return cached;
  const execute = create(row);
  if (execute !== null) cache.set(row, execute);
  return execute;
}
