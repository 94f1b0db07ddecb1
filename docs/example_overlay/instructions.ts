/**
 * Three instructions for sampling from a diffusion language model: the index of a maximum, the mask of the largest
 * elements, and the choice between two integers. Moving scalars into a row, the fourth thing that sampling needs, is
 * PLENA's own S_MAP_V_FP.
 * @module
 */
import type { ExtensionInstruction } from "kernelcraft/plugins/plena/extension.ts";

/** V_RED_MAX_IDX: a maximum and where it stands. It accumulates, so that a vector may have any number of rows. */
const maximumIndex: ExtensionInstruction = {
  mnemonic: "V_RED_MAX_IDX",
  opcode: 0x38,
  operands: [
    { name: "fd", type: "f", field: "rd", role: "readwrite" },
    { name: "rs1", type: "gp", field: "rs1", role: "read" },
    { name: "ri", type: "gp", field: "rs2", role: "readwrite" },
    { name: "rb", type: "gp", field: "rs3", role: "read" },
  ],
  unit: "vector-reduction",
  description:
    "If the maximum of row rs1 is above fd: fd = that maximum, and ri = rb + its lane. Else nothing changes.",
  notes: [
    "Start with minus infinity in fd. For a vector of several rows give each row with the index of its first element in " +
    "rb; of equal maxima the first stays. Lanes that hold NaN do not count. f0 traps.",
    "4 cycles, like V_RED_MAX: the comparators carry the lane along.",
  ],
  cycles: ({ vectorMaximum }) => vectorMaximum,
  rows: { read: 1, written: 0 },
  execute(state) {
    const register = state.field("rd");
    if (register === 0) state.trap("V_RED_MAX_IDX: f0 keeps no result");
    const row = state.row(state.integers[state.field("rs1")]);
    let lane = -1;
    let best = state.float(register);
    for (let candidate = 0; candidate < row.length; candidate++) {
      if (row[candidate] > best) [lane, best] = [candidate, row[candidate]];
    }
    if (lane < 0) return;
    // the base first: ri and rb may be the same register
    state.integers[state.field("rs2")] = state.integers[state.field("rs3")] + lane;
    state.setFloat(register, best);
  },
};

/** V_TOPK_MASK: which lanes hold the largest elements, as words that integer instructions can read. */
const topMask: ExtensionInstruction = {
  mnemonic: "V_TOPK_MASK",
  opcode: 0x39,
  operands: [
    { name: "rd", type: "gp", field: "rd", role: "read" },
    { name: "rs1", type: "gp", field: "rs1", role: "read" },
    { name: "rs2", type: "gp", field: "rs2", role: "read" },
  ],
  unit: "vector",
  description: "INT SRAM word rd + lane = 1 for the rs2 largest elements of row rs1, and 0 for all other lanes.",
  notes: [
    "Of equal elements the lower lane goes first; NaN comes last of all. 0 selects nothing, 64 and more every lane. All 64 words " +
    "are written.",
    "64 cycles: one lane a cycle is compared with all others.",
  ],
  cycles: ({ mlen }) => mlen,
  rows: { read: 1, written: 0 },
  execute(state) {
    const row = state.row(state.integers[state.field("rs1")]);
    const keys = Array.from(row, (value) => value === value ? value : -Infinity);
    const order = keys.map((_, lane) => lane).sort((left, right) =>
      keys[left] === keys[right] ? left - right : keys[right] - keys[left]
    );
    const selected = new Set(order.slice(0, state.integers[state.field("rs2")]));
    const first = state.integers[state.field("rd")];
    for (let lane = 0; lane < row.length; lane++) state.integerMemory.write(first + lane, selected.has(lane) ? 1 : 0);
  },
};

/** S_SELECT_INT: a choice without a branch, which PLENA does not have. */
const selectInteger: ExtensionInstruction = {
  mnemonic: "S_SELECT_INT",
  opcode: 0x3a,
  operands: [
    { name: "rd", type: "gp", field: "rd", role: "write" },
    { name: "rs1", type: "gp", field: "rs1", role: "read" },
    { name: "rs2", type: "gp", field: "rs2", role: "read" },
    { name: "rc", type: "gp", field: "rs3", role: "read" },
  ],
  unit: "scalar-integer",
  description: "rd = rs1 where rc is not 0, else rs2.",
  notes: ["1 cycle."],
  cycles: ({ scalarIntegerBasic }) => scalarIntegerBasic,
  rows: { read: 0, written: 0 },
  execute(state) {
    const { integers } = state;
    const chosen = integers[state.field("rs3")] !== 0 ? "rs1" : "rs2";
    integers[state.field("rd")] = integers[state.field(chosen)];
  },
};

/** The instructions of the overlay. */
export const samplingInstructions: readonly ExtensionInstruction[] = [maximumIndex, topMask, selectInteger];
