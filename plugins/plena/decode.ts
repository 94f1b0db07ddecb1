/**
 * A program in the form in which the machine runs it: fields and costs of every word, found once.
 * @module
 */
import type { Program } from "../../isa/plugin.ts";
import { costsOf, topPolicies } from "./costs.ts";
import type { ExtensionTable } from "./extension.ts";
import { rowOfWord } from "./instructions.ts";
import { opcodeMask } from "./instruction_rows.ts";
import { spaceNames, wordBytes } from "./memory_map.ts";
import { Opcode } from "./opcodes.ts";
import type { PlenaParameters } from "./profiles.ts";

/** A decoded program, one entry per word. */
export interface DecodedProgram {
  readonly count: number;
  /** Opcode, `invalidOpcode` where the profile has no such instruction. */
  readonly opcodes: Uint8Array;
  readonly words: Uint32Array;
  readonly rd: Uint8Array;
  readonly rs1: Uint8Array;
  readonly rs2: Uint8Array;
  readonly rs3: Uint8Array;
  readonly funct1: Uint8Array;
  /** The 22-bit immediate of S_LUI_INT and C_LOOP_START, the 18-bit one of all others. */
  readonly immediates: Uint32Array;
  /** Cycles of one execution, 0 for transfers. */
  readonly costs: Float64Array;
  /** Instructions beyond PLENA's own, by opcode. */
  readonly extensions: ExtensionTable;
  /** What the machine refuses before it runs anything, or null. */
  readonly refusal: { readonly index: number; readonly message: string } | null;
}

const noExtensions: ExtensionTable = new Map();

/** Stands for every word that traps as an unknown instruction. */
export const invalidOpcode = 0;

const extensionOpcodes: readonly number[] = [Opcode.V_SHFT_V, Opcode.V_MAX_VF, Opcode.V_MIN_VF, Opcode.V_TOPK];

/** Instructions that write an f register and cost nothing where that is f0. */
const discardable: ReadonlySet<number> = new Set([
  Opcode.V_RED_SUM,
  Opcode.V_RED_MAX,
  Opcode.S_ADD_FP,
  Opcode.S_SUB_FP,
  Opcode.S_MAX_FP,
  Opcode.S_MUL_FP,
  Opcode.S_EXP_FP,
  Opcode.S_RECI_FP,
  Opcode.S_SQRT_FP,
]);

/** Words of a program. */
export function wordsOf(program: Program): Uint32Array {
  const block = program.blocks.find(({ space }) => space === spaceNames.program);
  if (!block) return new Uint32Array(0);
  const view = new DataView(block.bytes.buffer, block.bytes.byteOffset, block.bytes.byteLength);
  return Uint32Array.from({ length: block.bytes.length / wordBytes }, (_, at) => view.getUint32(at * wordBytes, true));
}

function opcodeOf(word: number, { breakOpcode, extensions }: PlenaParameters, added: ExtensionTable): number {
  const opcode = word & opcodeMask;
  if (added.has(opcode)) return opcode;
  if (opcode === breakOpcode) return Opcode.C_BREAK;
  if (opcode === Opcode.C_BREAK || !rowOfWord(opcode)) return invalidOpcode;
  return !extensions && extensionOpcodes.includes(opcode) ? invalidOpcode : opcode;
}

/** What is wrong with a word that the profile does not know, by its name where another profile has it. */
export function describeUnknownWord(word: number): string {
  const text = `word 0x${word.toString(16).padStart(8, "0")}`;
  const row = rowOfWord(word);
  return `${row ? `${row.mnemonic} (${text})` : text} is no instruction of this profile`;
}

/**
 * Decodes a program for a profile.
 * @param extensions instructions beyond PLENA's own
 */
export function decodeProgram(
  words: Uint32Array,
  parameters: PlenaParameters,
  extensions: ExtensionTable = noExtensions,
): DecodedProgram {
  const { length: count } = words;
  const costTable = costsOf(parameters);
  for (const [opcode, { cycles }] of extensions) costTable[opcode] = cycles(parameters);
  const opcodes = new Uint8Array(count);
  const rd = new Uint8Array(count);
  const rs1 = new Uint8Array(count);
  const rs2 = new Uint8Array(count);
  const rs3 = new Uint8Array(count);
  const funct1 = new Uint8Array(count);
  const immediates = new Uint32Array(count);
  const costs = new Float64Array(count);
  let refusal: DecodedProgram["refusal"] = null;
  for (let index = 0; index < count; index++) {
    const word = words[index];
    const opcode = opcodeOf(word, parameters, extensions);
    opcodes[index] = opcode;
    rd[index] = (word >>> 6) & 15;
    rs1[index] = (word >>> 10) & 15;
    rs2[index] = (word >>> 14) & 15;
    rs3[index] = (word >>> 18) & 15;
    funct1[index] = (word >>> 22) & 15;
    immediates[index] = opcode === Opcode.S_LUI_INT || opcode === Opcode.C_LOOP_START ? word >>> 10 : word >>> 14;
    let cost = costTable[opcode];
    if (opcode === Opcode.V_TOPK) cost *= (topPolicies[rs3[index]]?.logits ?? 0) / topPolicies[0].logits;
    costs[index] = rd[index] === 0 && discardable.has(opcode) ? 0 : cost;
    const isHeads = opcode === Opcode.M_BMM || opcode === Opcode.M_BTMM;
    if (isHeads && rd[index] !== 0 && !parameters.broadcastBase && refusal === null) {
      const name = opcode === Opcode.M_BMM ? "M_BMM" : "M_BTMM";
      refusal = { index, message: `${name}: rd is ${rd[index]}, but must be 0 in this profile` };
    }
  }
  return { count, opcodes, words, rd, rs1, rs2, rs3, funct1, immediates, costs, extensions, refusal };
}
