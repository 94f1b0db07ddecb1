/**
 * Cycles of every instruction but the transfers, whose time the DRAM decides.
 * @module
 */
import { Opcode } from "./opcodes.ts";
import type { PlenaParameters } from "./profiles.ts";

/** Multiply-adds per cycle of M_MM, the rate at which the `work` price charges every product. */
const workRate = 16;

/** Cycles of S_MAP_V_FP per element. */
const mapCyclesPerElement = 2;

/** Logits that V_TOPK looks at, by policy. */
export const topPolicies: readonly { readonly logits: number; readonly selected: number }[] = [
  { logits: 32, selected: 4 },
  { logits: 128, selected: 8 },
];

/** Multiply-adds of every product. */
export function multiplyAddsOf({ mlen, blen, hlen, broadcast, vectorProducts }: PlenaParameters): Map<number, number> {
  const vectorResults = vectorProducts === "tile" ? mlen : blen;
  return new Map([
    [Opcode.M_MM, blen * blen * mlen],
    [Opcode.M_TMM, blen * blen * mlen],
    [Opcode.M_BMM, broadcast * mlen * mlen * hlen],
    [Opcode.M_BTMM, broadcast * mlen * mlen * hlen],
    [Opcode.M_MV, mlen * vectorResults],
    [Opcode.M_TMV, mlen * vectorResults],
    [Opcode.M_BTMV, broadcast * mlen * hlen],
  ]);
}

/** Cycles by opcode; transfers and opcodes that do not exist have 0. V_TOPK has the price of policy 0. */
export function costsOf(parameters: PlenaParameters): Float64Array {
  const { mlen, broadcast, systolicOverhead } = parameters;
  const costs = new Float64Array(64);
  const set = (cycles: number, ...opcodes: number[]) => opcodes.forEach((opcode) => costs[opcode] = cycles);
  set(systolicOverhead + mlen, Opcode.M_MM, Opcode.M_TMM, Opcode.M_BMM, Opcode.M_BTMM);
  set(mlen, Opcode.M_MV, Opcode.M_TMV);
  set(systolicOverhead + 1, Opcode.M_BMV, Opcode.M_BTMV);
  set(1, Opcode.M_MM_WO, Opcode.M_BMM_WO, Opcode.M_MV_WO, Opcode.M_BMV_WO);
  if (parameters.matrixPrice === "work") {
    for (const [opcode, multiplyAdds] of multiplyAddsOf(parameters)) set(Math.ceil(multiplyAdds / workRate), opcode);
    set(broadcast * mlen, Opcode.M_BMM_WO);
    set(broadcast, Opcode.M_BMV_WO);
  }
  set(parameters.vectorAdd, Opcode.V_ADD_VV, Opcode.V_ADD_VF, Opcode.V_SUB_VV, Opcode.V_SUB_VF);
  set(parameters.vectorMultiply, Opcode.V_MUL_VV, Opcode.V_MUL_VF, Opcode.V_SHFT_V);
  set(parameters.vectorExponential, Opcode.V_EXP_V);
  set(parameters.vectorReciprocal, Opcode.V_RECI_V);
  set(parameters.vectorMaximum, Opcode.V_RED_MAX, Opcode.V_MAX_VF, Opcode.V_MIN_VF);
  set(parameters.vectorSum, Opcode.V_RED_SUM);
  set(parameters.vectorMaximum * topPolicies[0].logits, Opcode.V_TOPK);
  set(parameters.scalarFloatBasic, Opcode.S_ADD_FP, Opcode.S_SUB_FP, Opcode.S_MAX_FP, Opcode.S_MUL_FP);
  set(parameters.scalarFloatExponential, Opcode.S_EXP_FP);
  set(parameters.scalarFloatReciprocal, Opcode.S_RECI_FP);
  set(parameters.scalarFloatSquareRoot, Opcode.S_SQRT_FP);
  set(1, Opcode.S_LD_FP, Opcode.S_ST_FP);
  set(mapCyclesPerElement * mlen, Opcode.S_MAP_V_FP);
  set(parameters.scalarIntegerBasic, Opcode.S_ADD_INT, Opcode.S_ADDI_INT, Opcode.S_SUB_INT, Opcode.S_MUL_INT);
  set(parameters.scalarIntegerBasic, Opcode.S_LUI_INT, Opcode.S_LD_INT, Opcode.S_ST_INT);
  set(1, Opcode.C_SET_ADDR_REG, Opcode.C_SET_SCALE_REG, Opcode.C_SET_STRIDE_REG, Opcode.C_SET_V_MASK_REG);
  set(1, Opcode.C_LOOP_START, Opcode.C_LOOP_END, Opcode.C_BREAK);
  return costs;
}
