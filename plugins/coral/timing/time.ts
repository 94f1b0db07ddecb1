/**
 * Cycles are small integers, counted from the first dispatch.
 * @module
 */

/** A cycle that is not known yet or never comes; later than every cycle of a run. */
export const NEVER = 0x3fffffff;

/** Most cycles of a run. */
export const MAXIMUM_CYCLES = 0x3ff00000;
