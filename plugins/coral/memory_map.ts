/**
 * Coral's memories: one address space with instruction memory (ITCM), data memory (DTCM) and external memory.
 * @module
 */
import type { Range } from "../../isa/plugin.ts";

/** Name of Coral's only address space. */
export const memorySpace = "memory";

/** 8 KiB of code and read-only data; loads are allowed, stores fault. */
export const instructionMemory: Range = { space: memorySpace, offset: 0x0000_0000, length: 8 * 1024 };

/** 32 KiB of data memory, one access of 16 bytes per cycle. */
export const dataMemory: Range = { space: memorySpace, offset: 0x0001_0000, length: 32 * 1024 };

/** 4 MiB behind the AXI port, one beat of 16 bytes at a time. */
export const externalMemory: Range = { space: memorySpace, offset: 0x2000_0000, length: 4 * 1024 * 1024 };

/** `0x2000_0040`, the way addresses are written in documents. */
export function formatAddress(address: number): string {
  const digits = (address >>> 0).toString(16).padStart(8, "0");
  return `0x${digits.slice(0, 4)}_${digits.slice(4)}`;
}
