/**
 * Where a workload lies in Coral's memory. Inputs stand one after another in external memory, the output follows, all
 * of DTCM is scratch.
 * @module
 */
import type { Block, PlacedTensor, Placement, Region } from "../../isa/plugin.ts";
import type { DataType, Tensor, TensorSpecification, Workload } from "../../tasks/task.ts";
import { dataMemory, externalMemory, instructionMemory, memorySpace } from "./memory_map.ts";
import { describePlacement } from "./task_text.ts";

/** Inputs start at multiples of this many bytes, so that vector loads of whole tensors never cross a 16-byte line. */
const inputAlignment = 64;

/** Outputs start at multiples of this many bytes. */
const outputAlignment = 4096;

/** Most bytes of `.rodata` and `.data` together; tables that cost more belong into the computation (and its cycles). */
export const maximumStaticBytes = 2048;

/** Storage size of an element type. */
const elementBytes: Readonly<Record<DataType, number>> = { int8: 1, uint8: 1, int16: 2, int32: 4, float32: 4 };

/**
 * Places a workload.
 * @throws RangeError if its tensors do not fit the external memory
 */
export function placeWorkload(workload: Workload): Placement {
  const tensors: PlacedTensor[] = [];
  let next = externalMemory.offset;
  const inputs = workload.tensors.filter(({ role }) => role === "input" || role === "constant");
  const outputs = workload.tensors.filter(({ role }) => role === "output");
  for (const [group, alignment] of [[inputs, inputAlignment], [outputs, outputAlignment]] as const) {
    for (const specification of group) {
      next = alignUp(next, alignment);
      const length = byteLength(specification);
      const format = `${specification.dataType}, row-major${
        elementBytes[specification.dataType] > 1 ? ", little endian" : ""
      }`;
      tensors.push({ space: memorySpace, offset: next, length, specification, format });
      next += length;
    }
  }
  const end = externalMemory.offset + externalMemory.length;
  if (next > end) {
    throw new RangeError(
      `${workload.title} at these sizes needs ${
        next - externalMemory.offset
      } bytes of external memory; Coral has ${externalMemory.length}`,
    );
  }
  const regions = regionsOf(tensors);
  const symbols = symbolsOf(workload, tensors);
  return { tensors, regions, symbols, description: describePlacement(workload, tensors, symbols, maximumStaticBytes) };
}

function regionsOf(tensors: readonly PlacedTensor[]): Region[] {
  return [
    { ...instructionMemory, name: "code (ITCM)", access: "execute", role: "code" },
    { ...dataMemory, name: "scratch (DTCM)", access: "write", role: "scratch" },
    ...tensors.map(({ space, offset, length, specification }): Region => {
      const isOutput = specification.role === "output";
      return {
        space,
        offset,
        length,
        name: `${specification.role} ${specification.name}`,
        access: isOutput ? "write" : "read",
        role: isOutput ? "output" : "input",
      };
    }),
  ];
}

/** Every parameter by its name, and the address of every tensor. */
function symbolsOf({ parameters }: Workload, tensors: readonly PlacedTensor[]): Record<string, number> {
  const addresses = tensors.map(({ specification, offset }) => [`${specification.name}_address`, offset]);
  return { ...parameters, ...Object.fromEntries(addresses) };
}

function alignUp(address: number, alignment: number): number {
  return Math.ceil(address / alignment) * alignment;
}

/** Bytes of a tensor in memory. */
export function byteLength({ shape, dataType }: TensorSpecification): number {
  return shape.reduce((product, extent) => product * extent, 1) * elementBytes[dataType];
}

/**
 * Memory contents of input tensors.
 * @param tensors values of placed inputs and constants, in any order; hidden ones stay outside
 * @throws RangeError if a tensor has no place or another number of elements
 */
export function encodeTensors(placement: Placement, tensors: readonly Tensor[]): Block[] {
  return tensors.filter(({ specification }) => specification.role !== "hidden").map(({ specification, values }) => {
    const placed = placement.tensors.find((candidate) => candidate.specification.name === specification.name);
    if (!placed) throw new RangeError(`tensor '${specification.name}' has no place in this workload`);
    const size = elementBytes[placed.specification.dataType];
    if (values.length * size !== placed.length) {
      throw new RangeError(`tensor '${specification.name}' has ${values.length} elements, not ${placed.length / size}`);
    }
    const bytes = new Uint8Array(placed.length);
    const view = new DataView(bytes.buffer);
    const write = writers[placed.specification.dataType];
    for (let i = 0; i < values.length; i++) write(view, i * size, values[i]);
    return { space: placed.space, offset: placed.offset, bytes };
  });
}

/**
 * Values of a placed tensor in memory.
 * @param block the memory that holds it, of exactly its bytes or more
 * @throws RangeError if the block does not cover the tensor
 */
export function decodeTensor(placed: PlacedTensor, block: Block): Tensor {
  const { specification, offset, length } = placed;
  const start = offset - block.offset;
  if (block.space !== placed.space || start < 0 || start + length > block.bytes.length) {
    throw new RangeError(`the block does not hold tensor '${specification.name}'`);
  }
  const view = new DataView(block.bytes.buffer, block.bytes.byteOffset + start, length);
  const { array, size, read } = readers[specification.dataType];
  const values = array(length / size);
  for (let i = 0; i < values.length; i++) values[i] = read(view, i * size);
  return { specification, values };
}

const writers: Readonly<Record<DataType, (view: DataView, at: number, value: number) => void>> = {
  int8: (view, at, value) => view.setInt8(at, value),
  uint8: (view, at, value) => view.setUint8(at, value),
  int16: (view, at, value) => view.setInt16(at, value, true),
  int32: (view, at, value) => view.setInt32(at, value, true),
  float32: (view, at, value) => view.setFloat32(at, value, true),
};

interface Reader {
  readonly size: number;
  readonly array: (length: number) => Tensor["values"];
  readonly read: (view: DataView, at: number) => number;
}

const readers: Readonly<Record<DataType, Reader>> = {
  int8: { size: 1, array: (length) => new Int8Array(length), read: (view, at) => view.getInt8(at) },
  uint8: { size: 1, array: (length) => new Uint8Array(length), read: (view, at) => view.getUint8(at) },
  int16: { size: 2, array: (length) => new Int16Array(length), read: (view, at) => view.getInt16(at, true) },
  int32: { size: 4, array: (length) => new Int32Array(length), read: (view, at) => view.getInt32(at, true) },
  float32: { size: 4, array: (length) => new Float64Array(length), read: (view, at) => view.getFloat32(at, true) },
};
