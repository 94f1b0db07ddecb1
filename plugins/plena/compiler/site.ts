/**
 * The surroundings of a kernel: where its tensors, constants and result lie, and what memory it may use.
 * @module
 */
import type { Workload } from "../../../tasks/task.ts";
import { type ConstantName, constantsOf } from "../constants.ts";
import { layoutOf, scratchBytes, tensorAlignment } from "../layout.ts";
import { vectorRows } from "../memory_map.ts";
import { fixed } from "./emitter.ts";
import { type Activation, type HbmTensor, SramPlan } from "./operands.ts";
import { rowLength } from "./target.ts";

/** What a kernel finds. */
export interface Site {
  /** Sizes of the workload. */
  readonly parameters: Readonly<Record<string, number>>;
  /**
   * An input or constant in HBM.
   * @throws RangeError for unknown names
   */
  tensor(name: string): HbmTensor;
  /**
   * Room in HBM for a computed matrix, its rows rounded up to a multiple of 64; the same room for the same name.
   * @throws RangeError if there is no such room
   */
  scratchTensor(name: string, rows: number, columns: number): HbmTensor;
  /**
   * The slot of a constant in FP SRAM.
   * @throws RangeError if the workload has no such constant
   */
  slot(name: ConstantName): number;
  /** First word of FP SRAM behind the constants. */
  readonly freeSlot: number;
  /** Where the result goes. */
  readonly result: Activation;
  /** Vector SRAM behind the result. */
  readonly sram: SramPlan;
}

/** Inputs that transfers name keys and values. */
const keysAndValues: ReadonlySet<string> = new Set(["K", "V"]);

/**
 * The site of a workload as the plugin places it.
 * @throws RangeError if its sizes do not fit the machine's rows
 */
export function siteOf(workload: Workload): Site {
  const { tensors, scratch, output } = layoutOf(workload);
  const constants = constantsOf(workload);
  const computed = new Map<string, HbmTensor>();
  let nextByte = scratch;
  return {
    parameters: workload.parameters,
    tensor(name) {
      const found = tensors.find(({ specification }) => specification.name === name);
      if (!found) throw new RangeError(`${workload.title} has no tensor '${name}'`);
      const { base, elements, rows, columns } = found;
      return { name, base, elements, rows, columns, precision: keysAndValues.has(name) ? 1 : 0 };
    },
    scratchTensor(name, rows, columns) {
      const known = computed.get(name);
      if (known) return known;
      const padded = Math.ceil(rows / rowLength) * rowLength;
      const elements = padded * columns;
      const tensor: HbmTensor = { name, base: nextByte, elements, rows: padded, columns, precision: 1 };
      nextByte += Math.ceil(elements * 9 / 8 / tensorAlignment) * tensorAlignment;
      if (nextByte > scratch + scratchBytes) throw new RangeError(`no room in HBM for ${rows} x ${columns} of ${name}`);
      computed.set(name, tensor);
      return tensor;
    },
    slot(name) {
      const constant = constants.find((candidate) => candidate.name === name);
      if (!constant) throw new RangeError(`${workload.title} has no constant '${name}'`);
      return constant.slot;
    },
    freeSlot: constants.length,
    result: { base: fixed(output.base), rows: output.rows, columns: output.columns },
    sram: new SramPlan(output.base + output.rows * output.columns, vectorRows * rowLength),
  };
}
