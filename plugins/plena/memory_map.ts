/**
 * PLENA's memories as address spaces. An address counts what the instructions count: bytes in the HBM, elements in the
 * matrix and vector SRAM, words in the scalar SRAMs. Lengths are bytes everywhere.
 * @module
 */
import type { IsaPlugin } from "../../isa/plugin.ts";

/** Names of the spaces. */
export const spaceNames = {
  hbm: "hbm",
  matrix: "mram",
  vector: "vram",
  float: "fp",
  integer: "int",
  program: "program",
} as const;

/** Bytes of an instruction word. */
export const wordBytes = 4;

/** Bytes of a bfloat16 or float16. */
export const halfBytes = 2;

/** Words of the FP SRAM and of the INT SRAM, which no profile changes. */
export const scalarWords = 1024;

/** Largest program in bytes: a million instructions, far above what an unrolled kernel needs. */
export const maximumProgramBytes: number = 4 * 2 ** 20;

/** Largest HBM of the profiles, in bytes. */
export const maximumHbmBytes: number = 16 * 2 ** 30;

/** Rows of the vector SRAM that the profiles have: 8 MiB, more than any task needs. */
export const vectorRows = 65_536;

/** Elements of a row. */
const rowElements = 64;

/** Most tiles that a profile has. */
const matrixTiles = 1024;

/** The spaces, for the plugin. */
export const plenaSpaces: IsaPlugin["spaces"] = [
  {
    name: spaceNames.hbm,
    title: "HBM, bytes: MX elements and scales",
    ranges: [{ space: spaceNames.hbm, offset: 0, length: maximumHbmBytes }],
  },
  {
    name: spaceNames.vector,
    title: "vector SRAM, addressed by element (bfloat16)",
    unitBytes: halfBytes,
    ranges: [{ space: spaceNames.vector, offset: 0, length: vectorRows * rowElements * halfBytes }],
  },
  {
    name: spaceNames.matrix,
    title: "matrix SRAM, addressed by element (bfloat16)",
    unitBytes: halfBytes,
    ranges: [{ space: spaceNames.matrix, offset: 0, length: matrixTiles * rowElements * rowElements * halfBytes }],
  },
  {
    name: spaceNames.float,
    title: "FP SRAM, addressed by word (loaded as float16)",
    unitBytes: halfBytes,
    ranges: [{ space: spaceNames.float, offset: 0, length: scalarWords * halfBytes }],
  },
  {
    name: spaceNames.integer,
    title: "INT SRAM, addressed by word (32 bits)",
    unitBytes: 4,
    ranges: [{ space: spaceNames.integer, offset: 0, length: scalarWords * 4 }],
  },
  {
    name: spaceNames.program,
    title: "instruction words, addressed by byte",
    ranges: [{ space: spaceNames.program, offset: 0, length: maximumProgramBytes }],
  },
];
