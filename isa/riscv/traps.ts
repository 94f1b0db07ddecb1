/**
 * Exception causes of machine mode (privileged specification, table of `mcause` values).
 * @module
 */

/** Exception codes by name. */
export const Cause = {
  instructionMisaligned: 0,
  instructionFault: 1,
  illegalInstruction: 2,
  breakpoint: 3,
  loadFault: 5,
  storeFault: 7,
  environmentCall: 11,
} as const;

/** An exception that an instruction raised; each hart reuses one object, so copy what you keep. */
export interface Trap {
  /** Exception code, see `Cause`. */
  cause: number;
  /** What goes into `mtval`: an address or an encoding, unsigned. */
  value: number;
}

const descriptions: Readonly<Record<number, string>> = {
  0: "jump to an address that is not a multiple of 4",
  1: "instruction fetch from memory that holds no code",
  2: "illegal instruction",
  3: "breakpoint",
  5: "load from an address without memory",
  7: "store to an address without writable memory",
  11: "environment call",
};

/** A trap's cause in words, with the value that goes with it. */
export function describeTrap(trap: Readonly<Trap>): string {
  const what = descriptions[trap.cause] ?? `exception ${trap.cause}`;
  const value = `0x${trap.value.toString(16).padStart(8, "0")}`;
  if (trap.cause === Cause.illegalInstruction) return trap.value ? `${what} (encoding ${value})` : what;
  if (trap.cause === Cause.breakpoint || trap.cause === Cause.environmentCall) return what;
  return `${what} (${value})`;
}
