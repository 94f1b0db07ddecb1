/**
 * All vector instructions of Zve32x beside vset*.
 * @module
 */
import { arithmeticDefinitions } from "./arithmetic.ts";
import type { Definition } from "./definition.ts";
import { maskAndReductionDefinitions } from "./mask_and_reduction.ts";
import { memoryDefinitions } from "./memory_access.ts";
import { permutationDefinitions } from "./permutation.ts";

/** Every definition, in the order of the specification's chapters. */
export const definitions: readonly Definition[] = [
  ...memoryDefinitions,
  ...arithmeticDefinitions,
  ...maskAndReductionDefinitions,
  ...permutationDefinitions,
];
