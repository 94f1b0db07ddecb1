/**
 * bfloat16: the upper half of binary32 (8 exponent bits, 7 fraction bits).
 * @module
 */
import { createNarrowFloat, type NarrowFloat } from "./narrow_float.ts";

/** Conversions of bfloat16. */
export const bfloat16: NarrowFloat = createNarrowFloat(8, 7);
