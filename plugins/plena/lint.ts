/**
 * Remarks on whole programs. PLENA has no branches, so what a loop is stands in the order of the words.
 * @module
 */
import type { Diagnostic } from "../../isa/diagnostic.ts";
import type { Program } from "../../isa/plugin.ts";
import { opcodeMask } from "./instruction_rows.ts";
import { wordBytes } from "./memory_map.ts";
import { Opcode } from "./opcodes.ts";

/** Remarks that one program gets at most. */
const maximumRemarks = 50;

/** Products by the instruction that writes their accumulator out. */
const outputs: readonly { readonly output: number; readonly name: string; readonly products: readonly number[] }[] = [
  { output: Opcode.M_MM_WO, name: "M_MM_WO", products: [Opcode.M_MM, Opcode.M_TMM] },
  { output: Opcode.M_MV_WO, name: "M_MV_WO", products: [Opcode.M_MV, Opcode.M_TMV] },
  { output: Opcode.M_BMM_WO, name: "M_BMM_WO", products: [Opcode.M_BMM, Opcode.M_BTMM] },
  { output: Opcode.M_BMV_WO, name: "M_BMV_WO", products: [Opcode.M_BTMV] },
];

/**
 * Warnings about loops that do not match, loop registers that are used twice at a time, empty loops, and products that
 * nothing writes out.
 * @param program an assembled program
 * @param source its text, for the places
 */
export function lintProgram(program: Program, source: string): Diagnostic[] {
  const [block] = program.blocks;
  const words = new DataView(block.bytes.buffer, block.bytes.byteOffset, block.bytes.byteLength);
  const remarks: Diagnostic[] = [];
  const lines = source.split("\n");
  const warn = (index: number, code: string, message: string, hint?: string) => {
    if (remarks.length >= maximumRemarks) return;
    const { line, column } = program.lines[index];
    const token = /^\S*/.exec(lines[line - 1].slice(column - 1))![0].slice(0, 40);
    remarks.push({ severity: "warning", code, message, line, column, length: token.length, token, hint });
  };

  const active: { readonly register: number; readonly index: number }[] = [];
  const lastProduct = new Map<number, number>();
  for (let index = 0; index * wordBytes < block.bytes.length; index++) {
    const word = words.getUint32(index * wordBytes, true);
    const opcode = word & opcodeMask;
    const register = (word >>> 6) & 15;
    if (opcode === Opcode.C_LOOP_START) {
      const outer = active.find((loop) => loop.register === register);
      if (outer) {
        warn(
          index,
          "loop-register",
          `gp${register} already counts the loop of line ${program.lines[outer.index].line}, which ends with this one`,
          "nested loops need different registers",
        );
      }
      if (word >>> 10 === 0) warn(index, "empty-loop", "a loop of 0 passes traps");
      active.push({ register, index });
    } else if (opcode === Opcode.C_LOOP_END) {
      const at = active.findLastIndex((loop) => loop.register === register);
      if (at < 0) {
        warn(index, "loop-end", `C_LOOP_END gp${register} has no matching C_LOOP_START`);
      } else {
        if (at < active.length - 1) {
          const inner = active[active.length - 1];
          warn(
            index,
            "loop-nesting",
            `the loop of gp${register} ends inside the loop of gp${inner.register} of line ${
              program.lines[inner.index].line
            }`,
          );
        }
        active.splice(at, 1);
      }
    } else if (opcode === Opcode.C_BREAK) {
      warn(index, "break", "C_BREAK jumps nowhere, and it traps in the paper's machine", "end the loop by its counter");
    }
    for (const { output, products } of outputs) {
      if (products.includes(opcode)) lastProduct.set(output, index);
      else if (opcode === output) lastProduct.delete(output);
    }
  }
  for (const { register, index } of active) {
    warn(index, "loop-start", `C_LOOP_START gp${register} has no matching C_LOOP_END: its body runs once`);
  }
  for (const { output, name } of outputs) {
    const index = lastProduct.get(output);
    if (index !== undefined) warn(index, "missing-output", `no ${name} follows: the products are lost`);
  }
  return remarks.sort((a, b) => a.line - b.line);
}
