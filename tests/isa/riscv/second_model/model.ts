/**
 * A second model of the Coral core's instruction set: the BigInt definition of vector instructions and a plain scalar
 * interpreter, without time and without anything of the simulator. A kernel that gives another output here than in the
 * simulator has found a bug in one of them (cheat 17), or relies on a peculiarity of the hardware.
 * @module
 */
import { configure } from "../vector_definition/configuration.ts";
import { type Definition, encode, perform } from "../vector_definition/definition.ts";
import { definitions } from "../vector_definition/definitions.ts";
import { AccessFault, type Region, VILL } from "../vector_definition/state.ts";
import { type CoreState, step, Undefined } from "./scalar.ts";

/** How a run ended. */
export interface ModelRun {
  /** `returned`, or why it did not. */
  readonly end: string;
  readonly instructions: number;
  readonly memory: readonly Region[];
}

/** Ends a kernel on Coral. */
const mpause = 0x08000073;

/**
 * Runs a program until it ends with `mpause`.
 * @param memory everything that it may load or store, with code at address 0; changed by the run
 * @param limit instructions
 */
export function runModel(memory: readonly Region[], limit: number): ModelRun {
  const state: CoreState = {
    pc: 0,
    x: Array.from({ length: 32 }, (_, i) => i === 0 ? 0n : BigInt.asUintN(32, 0x9e3779b97f4a7c15n * BigInt(i))),
    f: Array.from({ length: 32 }, (_, i) => Math.imul(0x85ebca6b, i + 1) >>> 0),
    frm: 0,
    v: Uint8Array.from({ length: 512 }, (_, i) => (i * 151 + 43) & 0xff),
    vl: 0,
    vtype: VILL,
    vstart: 0,
    vxrm: 0,
    vxsat: 0,
    memory,
  };
  const code = memory.find(({ base }) => base === 0)!;
  const words = new DataView(code.bytes.buffer, code.bytes.byteOffset, code.bytes.byteLength);
  for (let instructions = 0; instructions < limit; instructions++) {
    if (state.pc % 4 !== 0 || state.pc >= code.bytes.length) {
      return { end: `jump to 0x${state.pc.toString(16)}`, instructions, memory };
    }
    const word = words.getUint32(state.pc, true);
    if (word === mpause) return { end: "returned", instructions: instructions + 1, memory };
    const problem = execute(state, word);
    if (problem !== null) return { end: `${problem} at 0x${state.pc.toString(16)}`, instructions, memory };
  }
  return { end: "limit", instructions: limit, memory };
}

/** One instruction; what is wrong with it, or null. */
function execute(state: CoreState, word: number): string | null {
  const opcode = word & 0x7f, funct3 = (word >>> 12) & 7;
  try {
    if (opcode === 0x57 && funct3 === 7) setVector(state, word);
    else if (opcode === 0x57 || ((opcode === 0x07 || opcode === 0x27) && funct3 !== 2)) {
      const definition = definitionOf(word);
      if (!definition) return "no vector instruction";
      const before = { ...state, v: state.v.slice(), x: [...state.x] };
      const outcome = perform(definition, state, fieldsOf(word), before);
      if (outcome.kind !== "done") return outcome.kind === "illegal" ? outcome.rule : "vector access fault";
      state.pc += 4;
    } else step(state, word);
    return null;
  } catch (error) {
    if (error instanceof Undefined) return "undefined instruction";
    if (error instanceof AccessFault) return error.message;
    throw error;
  }
}

function setVector(state: CoreState, word: number): void {
  const rd = (word >>> 7) & 31, rs1 = (word >>> 15) & 31;
  const top = word >>> 30;
  if (top < 2) configure(state, { form: "vsetvli", rd, rs1, type: (word >>> 20) & 0x7ff });
  else if (top === 3) configure(state, { form: "vsetivli", rd, rs1, type: (word >>> 20) & 0x3ff });
  else configure(state, { form: "vsetvl", rd, rs1, type: (word >>> 20) & 31 });
  state.pc += 4;
}

function fieldsOf(word: number) {
  return { vd: (word >>> 7) & 31, vs1: (word >>> 15) & 31, vs2: (word >>> 20) & 31, vm: (word >>> 25) & 1 };
}

const zeroFields = { vd: 0, vs1: 0, vs2: 0, vm: 0 };
const fieldMasks = { vd: 31 << 7, vs1: 31 << 15, vs2: 31 << 20, vm: 1 << 25 };

/** Bits that the encoding fixes, and their values. */
const patterns = definitions.map((definition) => {
  let variable = 0;
  for (const name of ["vd", "vs1", "vs2", "vm"] as const) {
    if (definition.fixed[name] === undefined) variable |= fieldMasks[name];
  }
  return { definition, mask: ~variable >>> 0, value: (encode(definition, zeroFields) & ~variable) >>> 0 };
});

const known = new Map<number, Definition | null>();

function definitionOf(word: number): Definition | null {
  let found = known.get(word);
  if (found === undefined) {
    found = patterns.find(({ mask, value }) => ((word & mask) >>> 0) === value)?.definition ?? null;
    known.set(word, found);
  }
  return found;
}
