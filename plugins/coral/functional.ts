/**
 * The functional mode: results without time, for programs whose results do not depend on it.
 * @module
 */
import type { Program } from "../../isa/plugin.ts";
import { CompiledRunner } from "../../isa/riscv/compiled.ts";
import type { Hart } from "../../isa/riscv/hart.ts";
import { fusedOperandErratum } from "./errata.ts";
import { coralDecoder } from "./instructions.ts";
import type { CoralParameters } from "./profiles.ts";

/** mcycle, minstret, their upper halves. */
const COUNTER_CSRS: ReadonlySet<number> = new Set([0xb00, 0xb02, 0xb80, 0xb82]);
const MTVEC = 0x305;
const OPCODE = 0x7f;
const SYSTEM = 0x73;

/**
 * Why the results of a program may depend on time, or null. A scan of all words that could be instructions, so it may
 * find a reason in data.
 */
export function timeDependence(program: Program, parameters: CoralParameters): string | null {
  const loaded = new Set<number>();
  const unchecked = new Set<number>();
  for (const word of codeWords(program, parameters)) {
    const row = coralDecoder.decode(word);
    if (row === null) continue;
    if ((word & OPCODE) === SYSTEM && row.category === "csr") {
      const csr = word >>> 20;
      if (COUNTER_CSRS.has(csr)) return "it reads a cycle or instruction counter";
      // Instructions that follow a faulting access may or may not have executed when the handler starts.
      if (csr === MTVEC) return "it sets a trap handler";
    }
    if (row.mnemonic === "flw") loaded.add((word >>> 7) & 31);
    if (isFused(word)) unchecked.add((word >>> 20) & 31);
  }
  if (parameters.errata.has(fusedOperandErratum)) {
    for (const register of unchecked) {
      if (loaded.has(register)) return `f${register} is loaded and then the second operand of a fused multiply-add`;
    }
  }
  return null;
}

/** fmadd, fmsub, fnmsub, fnmadd. */
function isFused(word: number): boolean {
  return (word & 0x73) === 0x43;
}

function* codeWords(program: Program, parameters: CoralParameters): Generator<number> {
  for (const { offset, bytes } of program.blocks) {
    if (offset >= parameters.instructionMemoryBytes) continue;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = (4 - (offset & 3)) & 3; at + 4 <= bytes.length; at += 4) yield view.getUint32(at, true);
  }
}

/** Runs a hart from its `nextPc` without time. */
export function createFunctionalRunner(hart: Hart, interrupted: () => boolean): CompiledRunner {
  return new CompiledRunner(hart, { stops: ({ row }) => row?.mnemonic === "mpause", interrupted });
}
