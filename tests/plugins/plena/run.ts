/**
 * A small driver for tests: a program as assembly, memory as numbers, results as numbers.
 */
import { assert } from "@std/assert";
import { float16Pattern } from "../../../isa/numerics/rounding.ts";
import type { Execution, Range, SimulationRequest } from "../../../isa/plugin.ts";
import { assemblePlena } from "../../../plugins/plena/instructions.ts";
import { simulatePlena } from "../../../plugins/plena/simulate.ts";
import { bfloat16Bytes, valuesOfBfloat16 } from "../../../plugins/plena/vector_memory.ts";

/** What a test gives a machine. */
export interface Setup {
  readonly profile?: string;
  /** Vector SRAM from element 0 on. */
  readonly vram?: ArrayLike<number>;
  /** FP SRAM from word 0 on. */
  readonly fp?: readonly number[];
  readonly int?: readonly number[];
  readonly hbm?: Uint8Array;
  readonly request?: Partial<SimulationRequest>;
}

/** A run with readers for what tests ask most. */
export interface Run {
  readonly execution: Execution;
  readonly cycles: number | null;
  readonly message: string | undefined;
  /** Integer registers. */
  gp(index: number): number;
  /** A row of the vector SRAM (the first 64 are dumped). */
  row(index: number): number[];
  /** Word of the INT SRAM. */
  int(index: number): number;
}

const rows = 64;

const limits = { instructions: 1e7, cycles: 1e9, wallMilliseconds: 60_000 };

/** Runs a program. */
export function run(source: string, { profile = "paper", vram, fp, int, hbm, request }: Setup = {}): Run {
  const { program, diagnostics } = assemblePlena(source);
  assert(program, diagnostics[0]?.message);
  const dump: Range[] = [
    { space: "vram", offset: 0, length: rows * 64 * 2 },
    { space: "int", offset: 0, length: 4096 },
  ];
  const execution = simulatePlena({
    profile,
    program,
    blocks: [
      ...(vram ? [{ space: "vram", offset: 0, bytes: bfloat16Bytes(vram) }] : []),
      ...(fp
        ? [{ space: "fp", offset: 0, bytes: new Uint8Array(new Uint16Array(fp.map(float16Pattern)).buffer) }]
        : []),
      ...(int ? [{ space: "int", offset: 0, bytes: new Uint8Array(new Uint32Array(int).buffer) }] : []),
      ...(hbm ? [{ space: "hbm", offset: 0, bytes: hbm }] : []),
    ],
    limits,
    mode: "timed",
    registers: true,
    ...request,
    dump: [...dump, ...request?.dump ?? []],
  });
  const values = valuesOfBfloat16(execution.dumps[0].bytes);
  const integers = new Uint32Array(execution.dumps[1].bytes.buffer);
  return {
    execution,
    cycles: execution.cycles,
    message: execution.exit.message,
    gp: (index) => execution.registers![`gp${index}`] as number,
    row: (index) => [...values.subarray(64 * index, 64 * index + 64)],
    int: (index) => integers[index],
  };
}

/** 64 values from their lane. */
export function lanes(value: (lane: number) => number): number[] {
  return Array.from({ length: 64 }, (_, lane) => value(lane));
}
