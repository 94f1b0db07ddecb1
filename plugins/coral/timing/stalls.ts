/**
 * Names of what a cycle is spent on when nothing dispatches. Every such cycle has exactly one cause.
 * @module
 */

/** Causes by number. */
export const Stall = {
  /** An integer operand or destination is not written yet. */
  operand: 0,
  loadOperand: 1,
  vectorOperand: 2,
  floatOperand: 3,
  loadStoreQueueFull: 4,
  vectorQueueFull: 5,
  vectorConfiguration: 6,
  unitBusy: 7,
  fetch: 8,
  redirect: 9,
  drain: 10,
} as const;

/** Names of the causes in profiles and counters. */
export const stallNames: readonly string[] = [
  "operand-wait",
  "load-wait",
  "vector-result-wait",
  "float-wait",
  "load-store-queue-full",
  "vector-queue-full",
  "vector-configuration",
  "unit-busy",
  "fetch",
  "branch-redirect",
  "drain",
];

/** One sentence per cause for people. */
export const stallDescriptions: Readonly<Record<string, string>> = {
  "operand-wait": "waits for an integer result that is not written yet",
  "load-wait": "waits for a load to write its register",
  "vector-result-wait": "waits for the vector unit to write an integer register",
  "float-wait": "waits for a float register",
  "load-store-queue-full": "all four entries of the load-store queue are taken; nothing dispatches",
  "vector-queue-full": "the vector command queue is full; nothing dispatches",
  "vector-configuration": "a vector load, store or reduction follows a vector instruction or vset of the cycle before",
  "unit-busy": "the divider or the floating-point unit is busy",
  "fetch": "the instruction buffer is empty: straight-line code is fetched at 8 instructions in 3 cycles",
  "branch-redirect": "a mispredicted branch, an indirect jump or a trap refills the instruction buffer",
  "drain": "waits until memory accesses and vector instructions have finished",
};
