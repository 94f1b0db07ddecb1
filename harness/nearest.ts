/**
 * "Did you mean …" for names that people type.
 * @module
 */
import { nearestNames } from "../isa/assembler/suggestions.ts";

/** ` (did you mean 'gemm'?)` where a candidate is close, else the empty text. */
export function nearest(name: string, candidates: readonly string[]): string {
  const [best] = nearestNames(name, candidates, 1);
  return best === undefined ? "" : ` (did you mean '${best}'?)`;
}
