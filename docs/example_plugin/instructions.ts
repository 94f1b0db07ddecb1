/**
 * The instruction set as a table. Assembler, disassembler, decoder, reference pages and the machine's executors are
 * derived from it.
 * @module
 */
import { createAssembler, standardDirectives } from "kernelcraft/isa/assembler/mod.ts";
import { createDisassembler } from "kernelcraft/isa/disassembler.ts";
import { binary, compare, constant, type Expression, input, signExtend } from "kernelcraft/isa/expression.ts";
import {
  type Field,
  type InstructionRow,
  type Operand,
  type Semantics,
  signedField,
  unsignedField,
} from "kernelcraft/isa/instruction.ts";
import type { InstructionSet, RegisterClass } from "kernelcraft/isa/instruction_set.ts";
import { codeMemory, memorySpace, scratchMemory } from "./memory_map.ts";

// guide: operands
const rd: Operand = { name: "rd", type: "r", field: unsignedField("rd", 6, 3), role: "write" };
const ra: Operand = { name: "ra", type: "r", field: unsignedField("ra", 9, 3), role: "read" };
const rb: Operand = { name: "rb", type: "r", field: unsignedField("rb", 6, 3), role: "read" };
const rc: Operand = { name: "rb", type: "r", field: unsignedField("rb", 12, 3), role: "read" };
const vd: Operand = { name: "vd", type: "v", field: unsignedField("vd", 6, 3), role: "write" };
const va: Operand = { name: "va", type: "v", field: unsignedField("va", 9, 3), role: "read" };
const vb: Operand = { name: "vb", type: "v", field: unsignedField("vb", 12, 3), role: "read" };
const vs: Operand = { name: "vs", type: "v", field: unsignedField("vs", 6, 3), role: "read" };
const imm: Operand = { name: "imm", type: "signed20", field: signedField("imm", 12, 20), role: "immediate" };
const offset: Field = { name: "target", bits: 22, signed: true, slices: [{ high: 21, low: 2, at: 12 }] };
const target: Operand = { name: "target", type: "target", field: offset, role: "immediate" };
// guide: end

const a = input("ra", 32);
const b = input("rb", 32);
const immediate = input("imm", 20);
const wide = signExtend(immediate, 32);

/** A result in rd. */
const gives = (result: Expression): Semantics => ({ kind: "value", results: { rd: result } });

/** A result in every element of vd. */
const elementwise = (result: Expression): Semantics => ({ kind: "element", element: () => result });

/** What the machine does by hand: memory, the accumulator, the end. */
const primitive = (name: string): Semantics => ({ kind: "primitive", name });

const branch: Semantics = {
  kind: "jump",
  condition: compare("notEqual", a, constant(0, 32)),
  target: binary("add", input("pc", 32), signExtend(input("target", 22), 32)),
  results: {},
};

type Line = readonly [
  mnemonic: string,
  syntax: string,
  operands: readonly Operand[],
  category: string,
  semantics: Semantics,
  description: string,
];

// guide: table
/** One line per instruction; the line's number, from 1 on, is the opcode: a word of zeros is no instruction. */
const lines: readonly Line[] = [
  ["stop", "", [], "stop", primitive("stop"), "Ends the program when all memory accesses are done."],
  ["li", "rd, imm", [rd, imm], "alu", gives(wide), "Loads a constant."],
  ["add", "rd, ra, rb", [rd, ra, rc], "alu", gives(binary("add", a, b)), "Adds."],
  ["addi", "rd, ra, imm", [rd, ra, imm], "alu", gives(binary("add", a, wide)), "Adds a constant."],
  ["max", "rd, ra, rb", [rd, ra, rc], "alu", gives(binary("maximumSigned", a, b)), "Larger of two signed numbers."],
  ["mul", "rd, ra, rb", [rd, ra, rc], "multiply", gives(binary("multiply", a, b)), "Multiplies; the low 32 bits."],
  ["lb", "rd, [ra]", [rd, ra], "load", primitive("lb"), "Loads a signed byte."],
  ["sb", "rb, [ra]", [rb, ra], "store", primitive("sb"), "Stores the low byte."],
  ["sw", "rb, [ra]", [rb, ra], "store", primitive("sw"), "Stores a word."],
  ["bnz", "ra, target", [ra, target], "branch", branch, "Jumps if a register is not 0."],
  ["vlb", "vd, [ra]", [vd, ra], "vector-load", primitive("vlb"), "Loads 16 signed bytes into 16 elements."],
  ["vsb", "vs, [ra]", [vs, ra], "vector-store", primitive("vsb"), "Stores the low bytes of 16 elements."],
  [
    "vmaxi",
    "vd, va, imm",
    [vd, va, imm],
    "vector",
    elementwise(binary("maximumSigned", input("va", 32), wide)),
    "Larger of every element and a constant.",
  ],
  [
    "vadd",
    "vd, va, vb",
    [vd, va, vb],
    "vector",
    elementwise(binary("add", input("va", 32), input("vb", 32))),
    "Adds elements.",
  ],
  ["clear", "", [], "accumulator", primitive("clear"), "Sets the accumulator to 0."],
  ["dot", "va, vb", [va, vb], "dot", primitive("dot"), "Adds the 16 products of elements to the accumulator."],
  ["read", "rd", [rd], "accumulator", primitive("read"), "Copies the accumulator into a register."],
];
// guide: end

const opcodeBits = 6;

function rowOf([mnemonic, syntax, operands, category, semantics, description]: Line, opcode: number): InstructionRow {
  // every bit that is no operand's is fixed: the opcode below, zeros elsewhere
  let mask = 0xffffffff;
  for (const { field } of operands) {
    for (const { high, low, at } of field.slices) mask &= ~(((2 ** (high - low + 1) - 1) << at) >>> 0);
  }
  const word = opcode & (2 ** opcodeBits - 1);
  return {
    mnemonic,
    syntax,
    operands,
    mask: mask >>> 0,
    match: word,
    extension: "base",
    category,
    semantics,
    description,
  };
}

function registers(letter: string, title: string): RegisterClass {
  const names = Array.from({ length: 8 }, (_, number) => `${letter}${number}`);
  return { kind: "register", title, names, aliases: {}, hint: `${names[0]}..${names[7]}` };
}

/** The whole instruction set. `mod.ts` exports it, so that `plugin check` can check the table. */
export const instructionSet: InstructionSet = {
  id: "sketch",
  title: "Sketch instruction set",
  wordBytes: 4,
  rows: lines.map((line, index) => rowOf(line, index + 1)),
  pseudoInstructions: [],
  operandTypes: {
    r: registers("r", "scalar register"),
    v: registers("v", "vector register"),
    signed20: {
      kind: "immediate",
      title: "constant",
      minimum: -(2 ** 19),
      maximum: 2 ** 19 - 1,
      multipleOf: 1,
      pcRelative: false,
    },
    target: {
      kind: "immediate",
      title: "jump target",
      minimum: -(2 ** 21),
      maximum: 2 ** 21 - 4,
      multipleOf: 4,
      pcRelative: true,
    },
  },
  lineComments: ["#", "//"],
  statementSeparator: ";",
  caseSensitive: false,
  directives: standardDirectives,
};

// guide: assembler
const assembler = createAssembler(instructionSet, [
  { name: ".text", space: memorySpace, origin: codeMemory.offset, capacity: codeMemory.length, content: "code" },
  { name: ".data", space: memorySpace, origin: scratchMemory.offset, capacity: scratchMemory.length, content: "data" },
]);

/** Assembles a source text; never throws. */
export const assemble = assembler.assemble;

/** Text of an instruction word, or null. */
export const disassemble = createDisassembler(instructionSet).disassemble;
// guide: end
