/**
 * From a vector row to the function that executes it.
 * @module
 */
import type { InstructionRow } from "../../instruction.ts";
import { configureExecutor } from "./configure.ts";
import { elementExecutor } from "./elementwise.ts";
import { iotaExecutor, maskCountExecutor, maskFirstExecutor, maskLogicExecutor, maskPrefixExecutor } from "./masks.ts";
import { memoryExecutor } from "./memory_access.ts";
import {
  compressExecutor,
  gatherExecutor,
  moveFromScalarExecutor,
  moveRegistersExecutor,
  moveToScalarExecutor,
  slideExecutor,
  slideOneExecutor,
} from "./permutations.ts";
import { reductionExecutor } from "./reductions.ts";
import type { VectorExecutor } from "./state.ts";

/** Vector floating point, which no machine here has. */
function floatExecutor(row: InstructionRow): VectorExecutor {
  return (hart, { word }) => {
    if (hart.vector.vill || !hart.behaviour.vectorFloatDropped) return hart.raiseIllegalInstruction(word);
    hart.warn(
      "vector-float-dropped",
      `${row.mnemonic} is dropped without effect: this machine has no vector floating point`,
    );
  };
}

const primitives: Readonly<Record<string, (row: InstructionRow) => VectorExecutor>> = {
  "vector-configure": configureExecutor,
  "vector-load": memoryExecutor,
  "vector-store": memoryExecutor,
  "vector-reduction": reductionExecutor,
  "vector-mask-logic": maskLogicExecutor,
  "vector-mask-count": () => maskCountExecutor,
  "vector-mask-first": () => maskFirstExecutor,
  "vector-mask-prefix": maskPrefixExecutor,
  "vector-iota": iotaExecutor,
  "vector-slide": slideExecutor,
  "vector-slide-one": slideOneExecutor,
  "vector-gather": gatherExecutor,
  "vector-compress": compressExecutor,
  "vector-move-registers": moveRegistersExecutor,
  "vector-move-to-scalar": () => moveToScalarExecutor,
  "vector-move-from-scalar": () => moveFromScalarExecutor,
  "vector-float-unsupported": floatExecutor,
};

/** The function that executes a vector row, or null for rows of another unit. */
export function vectorExecutor(row: InstructionRow): VectorExecutor | null {
  if (row.semantics.kind === "element") return elementExecutor(row);
  if (row.semantics.kind === "primitive" && Object.hasOwn(primitives, row.semantics.name)) {
    return primitives[row.semantics.name](row);
  }
  return null;
}
