/**
 * Execution of vsetvli, vsetivli and vsetvl (RVV 1.0, chapter 6): vl = min(AVL, VLMAX).
 * @module
 */
import type { InstructionRow } from "../../instruction.ts";
import { primitiveParameters } from "./row_parameters.ts";
import { type VectorExecutor, type VectorHart, type VectorState, VILL } from "./state.ts";

/** Where AVL comes from: an immediate, a register (unsigned), or rd = rs1 = x0, which keeps vl. */
function setLength(hart: VectorHart, state: VectorState, rd: number, vtype: number, keeps: boolean, avl: number): void {
  const { behaviour } = hart;
  const { vlmax, vl, vill } = state;
  state.configure(vtype, behaviour.vtypeKeepsBitsBesideVill);
  if (keeps && !state.vill && (vill || state.vlmax !== vlmax)) {
    // Reserved by the specification: the form may not change VLMAX.
    if (behaviour.vsetKeepsVl) {
      hart.warn(
        "vset-keeps-vl",
        `vset* with rd = rs1 = x0 changes VLMAX from ${vill ? 0 : vlmax} to ${state.vlmax}: vl stays ` +
          `${Math.min(vl, state.vlmax)} on this machine, elsewhere the vector type may become illegal`,
      );
    } else {
      state.configure(VILL, false);
    }
  }
  const length = keeps ? vl : avl;
  state.vl = state.vill ? 0 : length < state.vlmax ? length : state.vlmax;
  if (behaviour.groupsFollowReducedLmul && !state.vill) state.setGroup(state.reducedLmulLog2());
  if (rd !== 0) hart.x[rd] = state.vl;
  if (!behaviour.vstartNeverCleared) state.vstart = 0;
}

const ALL = 0xffffffff;

/** The executor of a configuration instruction. */
export function configureExecutor(row: InstructionRow): VectorExecutor {
  const form = primitiveParameters(row).form as string;
  if (form === "vsetivli") {
    return (hart, { word }) =>
      setLength(hart, hart.vector, (word >>> 7) & 31, (word >>> 20) & 0x3ff, false, (word >>> 15) & 31);
  }
  const fromRegister = form === "vsetvl";
  return (hart, { word }) => {
    const rd = (word >>> 7) & 31;
    const rs1 = (word >>> 15) & 31;
    const vtype = fromRegister ? hart.x[(word >>> 20) & 31] : (word >>> 20) & 0x7ff;
    const avl = rs1 !== 0 ? hart.x[rs1] >>> 0 : ALL;
    setLength(hart, hart.vector, rd, vtype, rd === 0 && rs1 === 0, avl);
  };
}
