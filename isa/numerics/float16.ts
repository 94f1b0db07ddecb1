/**
 * IEEE 754 binary16 (5 exponent bits, 10 fraction bits).
 * @module
 */
import { createNarrowFloat, type NarrowFloat } from "./narrow_float.ts";

/** Conversions of binary16. */
export const float16: NarrowFloat = createNarrowFloat(5, 10);
