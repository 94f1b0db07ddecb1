/**
 * Execution of reductions (RVV 1.0, chapter 14).
 * @module
 */
import { binary, type BinaryOperation, input, signExtend, zeroExtend } from "../../expression.ts";
import type { InstructionRow } from "../../instruction.ts";
import { type ReductionLoop, reductionLoop } from "./element_loops.ts";
import { finish, refuseArithmetic, registersOf } from "./refusal.ts";
import { primitiveParameters, signedView } from "./row_parameters.ts";
import type { VectorExecutor } from "./state.ts";

interface Loops {
  readonly plain: ReductionLoop;
  readonly masked: ReductionLoop;
}

/** The executor of a reduction. */
export function reductionExecutor(row: InstructionRow): VectorExecutor {
  const parameters = primitiveParameters(row);
  const operation = parameters.operation as BinaryOperation;
  const widening = parameters.widening === true;
  const extend = parameters.signed === true ? signExtend : zeroExtend;
  const loops = new Map<number, Loops>();

  const loopsFor = (sew: number): Loops => {
    let found = loops.get(sew);
    if (found === undefined) {
      const width = widening ? 2 * sew : sew;
      const expression = binary(operation, input("accumulator", width), extend(input("vs2", sew), width));
      found = { plain: reductionLoop(expression, false), masked: reductionLoop(expression, true) };
      loops.set(sew, found);
    }
    return found;
  };

  return (hart, { word }) => {
    const state = hart.vector;
    if (state.vill || state.vstart !== 0) return hart.raiseIllegalInstruction(word);
    const { sew, vl, registerBytes } = state;
    const width = widening ? 2 * sew : sew;
    const vs2 = (word >>> 20) & 31;
    if (width > state.elen) {
      return refuseArithmetic(hart, row.mnemonic, word, `the result would have ${width}-bit elements`);
    }
    if (vs2 & (registersOf(state.groupLog2) - 1)) {
      return refuseArithmetic(hart, row.mnemonic, word, "a register number is not a multiple of its group's size");
    }
    if (vl > 0) {
      const { plain, masked } = loopsFor(sew);
      const view = signedView(state, width);
      const perRegister = registerBytes / (width >> 3);
      const first = (vs2 * registerBytes) / (sew >> 3);
      const initial = view[((word >>> 15) & 31) * perRegister];
      const loop = (word & (1 << 25)) === 0 ? masked : plain;
      view[((word >>> 7) & 31) * perRegister] = loop(state, first, initial, vl);
    }
    finish(hart);
  };
}
