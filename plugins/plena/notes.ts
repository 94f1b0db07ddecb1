/**
 * Remarks on instructions for reference pages and the instruction document: the exact index formulas, what traps, what
 * the profiles do differently. Costs come from the cost table.
 * @module
 */
import type { InstructionRow } from "../../isa/instruction.ts";
import { costsOf } from "./costs.ts";
import { plenaParametersOf } from "./profiles.ts";

const tile = "Tile t of matrix SRAM starts at 4096 t and holds element (row, column) at 64 row + column.";

const steps =
  "The matrix address is 4096 t + o. Paper: o is the first of the 4 columns, a multiple of 4 below 64, so the next 4 " +
  "columns are at +4 and the next tile at +4096. Head: o is 64 times the first column, a multiple of 256, so the next 4 " +
  "columns are at +256.";

const remarks: Readonly<Record<string, readonly string[]>> = {
  M_MM: [
    "m_acc[i][j] += sum over k < 64 of V[v + 64 i + k] W[k][q + j], for i, j < 4, in binary32.",
    steps,
  ],
  M_TMM: [
    "m_acc[i][j] += sum over k < 64 of V[v + 64 i + k] W[q + j][k]: the product with the transposed tile. The matrix " +
    "address is 4096 t + 64 q, q a multiple of 4; the next 4 rows of the tile are at +256, in both profiles.",
  ],
  M_MM_WO: [
    "V[base + 64 s i + c + j] = m_acc[i][j], rounded to bfloat16, where rd + imm = base + c, base a multiple of 64, c a " +
    "multiple of 4, and s is 1 for gp0, else the value of rs1. The other 60 elements of the rows stay. It overwrites and " +
    "does not add.",
  ],
  M_MV: [
    "Paper: rs1 is the vector address, rs2 the address of a whole tile; v_acc[j] += sum of V[v + k] W[k][j] for all " +
    "64 j. Head: rs1 is the matrix address 4096 t + first column (a multiple of 4), rs2 the vector; 4 results.",
  ],
  M_TMV: [
    "Paper: as M_MV with the transposed tile, W[j][k], for all 64 j. Head: rs1 is the matrix address, a multiple of 4096, " +
    "rs2 the vector; only tile rows 0 to 3.",
  ],
  M_MV_WO: [
    "Paper: rd + imm is a multiple of 64 and the whole row is written. Head: 4 elements at a multiple of 4, the rest of " +
    "the row stays.",
  ],
  M_BMM: [
    "hm_acc[b][r][c] += 0.25 sum over e < 16 of V[v + p r + 4 e + b] W[h + e][c] for b < 4, r, c < 64; h = 0, 16, 32 or " +
    "48 is the offset in the tile. Paper: p = 256 (every fourth row), and the value of rd is added to rs1. Head: p = 64, " +
    "rd must be 0.",
    "Kernels that use broadcast products are marked in reports.",
  ],
  M_BTMM: [
    "hm_acc[b][r][c] += 0.25 sum over e < 16 of V[v + p r + 16 b + e] W[c][h + e], with p, h and rd as for M_BMM.",
    "Kernels that use broadcast products are marked in reports.",
  ],
  M_BMM_WO: ["Row 64 b + r from rd + imm on (a multiple of 64) = hm_acc[b][r], rounded to bfloat16: 256 rows."],
  V_ADD_VV: ["The mask of vector instructions: lanes that it does not select are copied from row rs1."],
  V_EXP_V: [
    "Paper: infinity from 89 on, 0 below about -93. Head: the argument is limited to -88..88, so e^-inf is not 0.",
  ],
  V_RECI_V: ["1/0 is infinity, 1/infinity is 0."],
  V_RED_SUM: [
    "It adds to what fd holds: clear fd first. The sum is rounded to the scalar format (paper: float16, above 65504 " +
    "infinity). The whole row counts, whatever V_MASK is.",
  ],
  V_RED_MAX: ["It takes the maximum with what fd holds: start from minus infinity or a value below all."],
  S_EXP_FP: ["Paper: infinity above 11.09, the range of float16."],
  S_MAP_V_FP: ["The only way from FP SRAM to a row, and a slow one."],
  S_LUI_INT: ["Large constant v: S_LUI_INT rd, v div 4096, then S_ADDI_INT rd, rd, v mod 4096."],
  H_PREFETCH_M: [
    `Row r < 64 of the tile is at a2 + rs1 + S r, S = STRIDE if rstride is 1, else 64; its 8 scales are at a2 + SCALE + ` +
    `floor(rs1 / 8) + floor(S r / 8). rd is a multiple of 4096. ${tile}`,
    "Paper: every row's address must be a multiple of 64. precision 0 is meant for weights, 1 for keys and values; both " +
    "are the same format.",
  ],
  H_PREFETCH_V: [
    "As H_PREFETCH_M for 4 rows, to V[rd + 64 r]. Rows past the end of vector SRAM are dropped.",
  ],
  H_STORE_V: [
    "As H_PREFETCH_V in the other direction, with quantisation to MX: per 8 elements a scale 2^E with the largest in " +
    "[1, 2), and 3 fraction bits per element.",
  ],
  C_LOOP_START: ["Loops of no pass trap. The body sees rd = n, n - 1, ... 1."],
};

/** Cycles of a row in the profiles `paper` and `head`, in words; null for transfers. */
function costText(opcode: number, mnemonic: string): string {
  if (mnemonic.startsWith("H_")) return "The time is that of the DRAM, see the hardware document.";
  const [paper, head] = ["paper", "head"].map((profile) => costsOf(plenaParametersOf(profile))[opcode]);
  const cycles = (count: number) => `${count} cycle${count === 1 ? "" : "s"}`;
  return paper === head ? `${cycles(paper)}.` : `${cycles(paper)} (paper), ${cycles(head)} (head).`;
}

/** The remarks on an instruction, the last one its cost. */
export function notesOf({ match, mnemonic }: InstructionRow): readonly string[] {
  return [...remarks[mnemonic] ?? [], costText(match, mnemonic)];
}
