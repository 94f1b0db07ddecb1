/**
 * The machine's memory: one space of byte addresses with three ranges.
 * @module
 */
import type { Range } from "kernelcraft/isa/plugin.ts";

/** Name of the only memory space. */
export const memorySpace = "memory";

/** Holds the program; read-only for kernels. */
export const codeMemory: Range = { space: memorySpace, offset: 0, length: 0x4000 };

/** Initialised data, and free for kernels behind them. */
export const scratchMemory: Range = { space: memorySpace, offset: 0x4000, length: 0x4000 };

/** Holds the tensors of a task. */
export const tensorMemory: Range = { space: memorySpace, offset: 0x10000, length: 0x70000 };
