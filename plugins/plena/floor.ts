/**
 * Cycles below which no PLENA kernel can be. Nothing overlaps on this machine, so unavoidable costs add up: inputs come
 * from HBM, products come from an arithmetic unit, exponentials and the output from vector or matrix instructions.
 * @module
 */
import type { Floor, Roofline } from "../../isa/plugin.ts";
import type { Workload } from "../../tasks/task.ts";
import { costsOf, multiplyAddsOf } from "./costs.ts";
import { layoutOf, rowElements, rowGroup } from "./layout.ts";
import { Opcode } from "./opcodes.ts";
import { type PlenaParameters, plenaParametersOf } from "./profiles.ts";

/** Clocks from the first command of a read to the data of a burst that is issued at once. */
const readLatency = 12;

/** Channels times pseudo-channels of the HBM: bursts that can be under way side by side. */
const burstLanes = 16;

/** Bytes of a burst. */
const burstBytes = 16;

/** Bursts per row of 64 elements: four of elements and four of the block with its scales. */
const burstsPerRow = 8;

/** Rows of a tile. */
const tileRows = rowElements;

/** Strassen's scheme needs 7/8 of the products per halving of the matrices; three halvings leave nothing to halve here. */
const fastProducts = (7 / 8) ** 3;

/** Exponentials of a task, or 0: each costs a lane of V_EXP_V. */
const exponentials: Readonly<Record<string, (parameters: Workload["parameters"]) => number>> = {
  silu: ({ rows, columns }) => rows * columns,
  gelu: ({ rows, columns }) => rows * columns,
  softmax: ({ rows, columns }) => rows * columns,
  ffn: ({ n, h_i }) => n * h_i,
  swiglu: ({ n, h_i }) => n * h_i,
  attention: ({ s }) => s * s,
  flash_attention: ({ s }) => s * s,
  mha: ({ s, n_h }) => s * s * n_h,
  gqa: ({ s, n_h }) => s * s * n_h,
  mqa: ({ s, n_h }) => s * s * n_h,
  decoder_block_llama: ({ s, n_h, h_i }) => s * s * n_h + s * h_i,
  decoder_block_t5: ({ s, n_h, h_i }) => 2 * s * s * n_h + s * h_i,
};

/** Least time of a transfer of so many rows from HBM. */
function transferCycles(rows: number, { dramReadToRead }: PlenaParameters): number {
  return readLatency + (rows * burstsPerRow / burstLanes - 1) * dramReadToRead;
}

/** The fastest way to multiply and add, as multiply-adds per cycle and in words. */
function fastestUnit(parameters: PlenaParameters): { readonly rate: number; readonly name: string } {
  const costs = costsOf(parameters);
  const names = new Map(Object.entries(Opcode).map(([name, opcode]) => [opcode as number, name]));
  const exists = (opcode: number) => opcode !== Opcode.M_BTMV || parameters.broadcastVectorProducts;
  const units = [...multiplyAddsOf(parameters)].filter(([opcode]) => exists(opcode)).map(([opcode, work]) => ({
    rate: work / costs[opcode],
    name: names.get(opcode)!,
  }));
  units.push({
    rate: rowElements / (costs[Opcode.V_MUL_VF] + costs[Opcode.V_ADD_VV]),
    name: "V_MUL_VF and V_ADD_VV",
  });
  return units.reduce((best, unit) => unit.rate > best.rate ? unit : best);
}

/** Elements that every kernel reads from HBM. */
function inputElements(workload: Workload): number {
  // the values of constants are known in advance, and rotated rows follow from the rows: a kernel need not read them
  return layoutOf(workload).tensors
    .filter(({ specification: { role, name } }) => role === "input" && name !== "X_rotated")
    .reduce((sum, { usedRows, columns }) => sum + usedRows * columns, 0);
}

/**
 * Peaks of the machine for a workload: HBM with all its pseudo-channels (outputs stay in vector SRAM), and the fastest
 * unit for products or, in tasks without any, for elements. Nothing overlaps here, so kernels stay below both lines.
 * @param profile name of the hardware profile
 * @throws RangeError if there is no such profile or the sizes do not fit the machine
 */
export function rooflineOf(workload: Workload, profile: string): Roofline {
  const parameters = plenaParametersOf(profile);
  const { vectorMultiply, vectorAdd, dramReadToRead } = parameters;
  return {
    operationsPerCycle: workload.work.multiplyAccumulates > 0
      ? 2 * fastestUnit(parameters).rate
      : rowElements / Math.min(vectorMultiply, vectorAdd),
    bytesPerCycle: burstLanes * burstBytes / dramReadToRead,
    bytes: inputElements(workload) / rowElements * burstsPerRow * burstBytes,
  };
}

/**
 * The floor of a workload.
 * @param profile name of the hardware profile
 * @throws RangeError if there is no such profile or the sizes do not fit the machine
 */
export function floorOf(workload: Workload, profile: string): Floor {
  const parameters = plenaParametersOf(profile);
  const { output } = layoutOf(workload);
  const elements = inputElements(workload);
  const tiles = Math.ceil(elements / (tileRows * rowElements));
  const groups = Math.ceil(elements / (rowGroup * rowElements));
  const fetch = Math.min(
    tiles * transferCycles(tileRows, parameters),
    groups * transferCycles(rowGroup, parameters),
  );

  const { multiplyAccumulates } = workload.work;
  const unit = fastestUnit(parameters);
  const products = Math.ceil(multiplyAccumulates * fastProducts / unit.rate);

  const count = Object.hasOwn(exponentials, workload.task) ? exponentials[workload.task](workload.parameters) : 0;
  const exponential = Math.ceil(count / rowElements) * parameters.vectorExponential;

  // an elementwise result is written row by row; a product's accumulators may be written many rows at a time
  const outputRows = output.rows * output.columns / rowElements;
  const write = multiplyAccumulates === 0 ? outputRows * Math.min(parameters.vectorMultiply, parameters.vectorAdd) : 1;

  const cycles = fetch + products + exponential + write;
  const derivation =
    `Nothing overlaps, so unavoidable costs add up. Inputs: ${elements} elements come from HBM, at best in ${tiles} tiles ` +
    `of at least ${transferCycles(tileRows, parameters)} cycles or ${groups} groups of ${rowGroup} rows of at least ` +
    `${
      transferCycles(rowGroup, parameters)
    } (${burstsPerRow} bursts of ${burstBytes} bytes per row in ${burstLanes} pseudo-channels, ` +
    `${parameters.dramReadToRead} clocks apart, ${readLatency} to the first): ${fetch} cycles. ` +
    (multiplyAccumulates === 0
      ? ""
      : `Products: ${multiplyAccumulates} multiply-adds, counted at ${
        (100 * fastProducts).toFixed(0)
      } % for what Strassen's ` +
        `scheme could save, at ${Number(unit.rate.toFixed(1))} per cycle on the fastest unit (${unit.name}): ` +
        `${products} cycles. `) +
    (count === 0
      ? ""
      : `Exponentials: ${count}, ${rowElements} per instruction of ${parameters.vectorExponential} cycle: ${exponential} cycles. `) +
    `Writing the output: at least ${write} cycle${write === 1 ? "" : "s"}. Together ${cycles} cycles.`;
  return { cycles, derivation };
}
