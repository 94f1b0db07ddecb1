/** Runs programs and their rewrites side by side. */
import { assert } from "@std/assert";
import { wordsOf } from "../../../../plugins/plena/decode.ts";
import { assemblePlena } from "../../../../plugins/plena/instructions.ts";
import { plenaParametersOf } from "../../../../plugins/plena/profiles.ts";
import { lowerTree } from "../../../../plugins/plena/rewrites/lower.ts";
import { raiseProgram } from "../../../../plugins/plena/rewrites/raise.ts";
import type { Node } from "../../../../plugins/plena/rewrites/tree.ts";
import { simulatePlena } from "../../../../plugins/plena/simulate.ts";

/** Bytes of vector SRAM that runs are compared on. */
const comparedBytes = 1 << 17;

/** The tree of a source text, or null. */
export function raise(source: string, profile = "paper"): readonly Node[] | null {
  const { program, diagnostics } = assemblePlena(source);
  assert(program, diagnostics.map(({ line, message }) => `line ${line}: ${message}`).join("\n"));
  return raiseProgram(wordsOf(program), plenaParametersOf(profile));
}

/** The text of a tree, which must have one. */
export function lower(nodes: readonly Node[]): string {
  const source = lowerTree(nodes, []);
  assert(source !== null, "too few registers");
  return source;
}

/** What a program leaves behind. */
export interface Run {
  readonly cycles: number;
  readonly cause: string;
  readonly message: string;
  /** The first rows of vector SRAM. */
  readonly rows: Uint8Array;
  /** The first words of FP SRAM. */
  readonly floats: Uint8Array;
}

/** Runs a program on memories with the same contents every time: small numbers in HBM, constants in FP SRAM. */
export function run(source: string, profile = "paper"): Run {
  const { program, diagnostics } = assemblePlena(source);
  assert(program, diagnostics.map(({ line, message }) => `line ${line}: ${message}`).join("\n"));
  const hbm = Uint8Array.from({ length: 1 << 16 }, (_, at) => (at * 37 + (at >> 7)) % 88 + (at % 3 === 0 ? 128 : 0));
  // scales of one: 127 stands for 2^0
  const scales = new Uint8Array(1 << 16).fill(124);
  const constants = new Uint16Array([0, 0x3c00, 0x3e00, 0xfc00, 0x2c00, 0x4000]);
  const execution = simulatePlena({
    profile,
    program,
    blocks: [
      { space: "hbm", offset: 0, bytes: hbm },
      { space: "hbm", offset: 1 << 16, bytes: scales },
      { space: "fp", offset: 0, bytes: new Uint8Array(constants.buffer) },
    ],
    limits: { instructions: 1e6, cycles: 1e7, wallMilliseconds: 60_000 },
    mode: "timed",
    poison: 77,
    dump: [{ space: "vram", offset: 0, length: comparedBytes }, { space: "fp", offset: 0, length: 256 }],
  });
  return {
    cycles: execution.cycles ?? NaN,
    cause: execution.exit.cause,
    message: execution.exit.message ?? "",
    rows: execution.dumps[0]?.bytes ?? new Uint8Array(0),
    floats: execution.dumps[1]?.bytes ?? new Uint8Array(0),
  };
}
