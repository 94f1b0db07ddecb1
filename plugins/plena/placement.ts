/**
 * Where a workload lies in PLENA's memories, and its tensors as bytes there and back.
 * @module
 */
import { blockElements, decodeMx, encodeMx } from "../../isa/numerics/mx.ts";
import { bfloat16Value, float16Pattern } from "../../isa/numerics/rounding.ts";
import { storageElements, storagePosition } from "../../isa/layout.ts";
import type { Block, PlacedTensor, Placement, Region } from "../../isa/plugin.ts";
import type { Tensor, Workload } from "../../tasks/task.ts";
import { type Constant, constantsOf } from "./constants.ts";
import { type HbmLayout, type Layout, layoutOf, rowElements, scratchBytes, tensorAlignment } from "./layout.ts";
import { halfBytes, maximumHbmBytes, maximumProgramBytes, plenaSpaces, spaceNames, vectorRows } from "./memory_map.ts";
import { describePlacement } from "./task_text.ts";

/**
 * Places a workload.
 * @throws RangeError if its sizes do not fit the machine
 */
export function placeWorkload(workload: Workload): Placement {
  const layout = layoutOf(workload);
  checkSizes(workload, layout);
  const constants = constantsOf(workload);
  const { output } = layout;
  const tensors: PlacedTensor[] = [
    ...layout.tensors.map(({ specification, base, length, rows, usedRows }) => ({
      space: spaceNames.hbm,
      offset: base,
      length,
      specification,
      format: `MX (E4M3 elements, one scale per ${blockElements}), row-major${
        rows > usedRows ? `, padded with zeros to ${rows} rows` : ""
      }`,
    })),
    {
      space: spaceNames.vector,
      offset: output.base,
      length: output.rows * output.columns * halfBytes,
      specification: output.specification,
      format: `bfloat16, blocks of ${rowElements} columns`,
      columnBlock: rowElements,
    },
  ];
  const symbols = {
    ...workload.parameters,
    ...Object.fromEntries(tensors.map(({ specification, offset }) => [`${specification.name}_address`, offset])),
    scratch_address: layout.scratch,
  };
  return {
    tensors,
    regions: regionsOf(layout),
    preload: [preloadOf(constants)],
    symbols,
    description: describePlacement(workload, layout, constants),
  };
}

function checkSizes({ title }: Workload, { scratch, output }: Layout): void {
  const rows = (output.base + output.rows * output.columns) / rowElements;
  if (rows > vectorRows) {
    throw new RangeError(`${title} at these sizes needs ${rows} rows of vector SRAM; PLENA has ${vectorRows}`);
  }
  const bytes = scratch + scratchBytes;
  if (bytes > maximumHbmBytes) {
    throw new RangeError(`${title} at these sizes needs ${bytes} bytes of HBM; PLENA has ${maximumHbmBytes}`);
  }
}

/**
 * A kernel may use every memory; in HBM it may not write its inputs. Regions stand without gaps, because a transfer of a
 * row group or a tile reads past the end of a smaller tensor.
 */
function regionsOf({ tensors, scratch }: Layout): Region[] {
  const whole = (name: string, label: string): Region => {
    const [range] = plenaSpaces.find((space) => space.name === name)!.ranges;
    return { ...range, name: label, access: "write", role: "scratch" };
  };
  return [
    {
      space: spaceNames.program,
      offset: 0,
      length: maximumProgramBytes,
      name: "code",
      access: "execute",
      role: "code",
    },
    ...tensors.map(({ specification, base, length }): Region => ({
      space: spaceNames.hbm,
      offset: base,
      length: Math.ceil(length / tensorAlignment) * tensorAlignment,
      name: `${specification.role} ${specification.name}`,
      access: "read",
      role: "input",
    })),
    {
      space: spaceNames.hbm,
      offset: scratch,
      length: scratchBytes,
      name: "scratch in HBM",
      access: "write",
      role: "scratch",
    },
    whole(spaceNames.vector, "vector SRAM"),
    whole(spaceNames.matrix, "matrix SRAM"),
    whole(spaceNames.float, "FP SRAM"),
    whole(spaceNames.integer, "INT SRAM"),
  ];
}

function preloadOf(constants: readonly Constant[]): Block {
  const bytes = new Uint8Array(constants.length * halfBytes);
  const view = new DataView(bytes.buffer);
  for (const { slot, value } of constants) view.setUint16(slot * halfBytes, float16Pattern(value), true);
  return { space: spaceNames.float, offset: 0, bytes };
}

/**
 * Memory at the start: inputs as MX tensors, and constants.
 * @param tensors values of placed inputs and constants, in any order; outputs and hidden ones stay outside
 * @throws RangeError if a tensor has no place or another number of elements
 */
export function encodeTensors(placement: Placement, tensors: readonly Tensor[]): Block[] {
  const inputs = tensors.filter(({ specification: { role } }) => role === "input" || role === "constant");
  return [...inputs.map((tensor) => encodeTensor(placement, tensor)), ...placement.preload ?? []];
}

function encodeTensor({ tensors }: Placement, { specification: { name }, values }: Tensor): Block {
  const placed = tensors.find(({ specification }) => specification.name === name);
  if (!placed) throw new RangeError(`tensor '${name}' has no place in this workload`);
  const elements = storedElements(placed);
  const count = elementCount(placed);
  if (values.length !== count) throw new RangeError(`tensor '${name}' has ${values.length} elements, not ${count}`);
  const padded = new Float64Array(elements);
  padded.set(values);
  const bytes = new Uint8Array(placed.length);
  // images are built by a program on the host, whose rounding is the same for every profile
  encodeMx(padded, 0, bytes.subarray(0, elements), bytes.subarray(elements), "quarters-even");
  return { space: placed.space, offset: placed.offset, bytes };
}

/** Elements that an MX tensor of so many bytes holds. */
function storedElements({ length }: PlacedTensor): HbmLayout["elements"] {
  return length / (blockElements + 1) * blockElements;
}

function elementCount({ specification: { shape } }: PlacedTensor): number {
  return shape.reduce((product, extent) => product * extent, 1);
}

/**
 * Values of a placed tensor in memory.
 * @param block the memory that holds it, of exactly its bytes or more
 * @throws RangeError if the block does not cover the tensor
 */
export function decodeTensor(placed: PlacedTensor, block: Block): Tensor {
  const { specification, space, offset, length, columnBlock } = placed;
  const start = (offset - block.offset) * (space === spaceNames.vector ? halfBytes : 1);
  if (block.space !== space || start < 0 || start + length > block.bytes.length) {
    throw new RangeError(`the block does not hold tensor '${specification.name}'`);
  }
  const bytes = block.bytes.subarray(start, start + length);
  const values = new Float64Array(elementCount(placed));
  if (space === spaceNames.vector) {
    if (length < storageElements(specification.shape, columnBlock) * halfBytes) {
      throw new RangeError(`tensor '${specification.name}' is cut off`);
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let element = 0; element < values.length; element++) {
      const position = storagePosition(specification.shape, element, columnBlock);
      values[element] = bfloat16Value(view.getUint16(position * halfBytes, true));
    }
    return { specification, values };
  }
  const elements = storedElements(placed);
  const decoded = new Float32Array(elements);
  decodeMx(bytes.subarray(0, elements), bytes.subarray(elements), decoded);
  values.set(decoded.subarray(0, values.length));
  return { specification, values };
}
