/**
 * Where the tensors of a task lie: inputs one after another, then the outputs.
 * @module
 */
import type { Block, PlacedTensor, Placement, Region } from "kernelcraft/isa/plugin.ts";
import type { Tensor, TensorSpecification, Workload } from "kernelcraft/tasks/task.ts";
import { codeMemory, memorySpace, scratchMemory, tensorMemory } from "./memory_map.ts";

/** Tensors start at multiples of this many bytes. */
const alignment = 64;

// guide: place
/** Places a workload. @throws RangeError if it does not fit */
export function place(workload: Workload): Placement {
  let next = tensorMemory.offset;
  const inputsFirst = [...workload.tensors].sort((a, b) => Number(a.role === "output") - Number(b.role === "output"));
  const tensors = inputsFirst.map((specification): PlacedTensor => {
    const offset = Math.ceil(next / alignment) * alignment;
    const length = bytesOf(specification);
    next = offset + length;
    return { space: memorySpace, offset, length, specification, format: `${specification.dataType}, row-major` };
  });
  if (next > tensorMemory.offset + tensorMemory.length) {
    throw new RangeError(`${workload.title} at these sizes does not fit ${tensorMemory.length} bytes of memory`);
  }
  const addresses = tensors.map(({ specification, offset }) => [`${specification.name}_address`, offset] as const);
  return {
    tensors,
    regions: [
      { ...codeMemory, name: "code", access: "execute", role: "code" },
      { ...scratchMemory, name: "scratch", access: "write", role: "scratch" },
      ...tensors.map(regionOf),
    ],
    symbols: { ...workload.parameters, ...Object.fromEntries(addresses) },
    description: describe(workload, tensors),
  };
}

function regionOf({ space, offset, length, specification: { name, role } }: PlacedTensor): Region {
  const isOutput = role === "output";
  return { space, offset, length, name, access: isOutput ? "write" : "read", role: isOutput ? "output" : "input" };
}
// guide: end

// guide: text
/** The task as an agent reads it. */
function describe({ title, configuration, formula, parameters }: Workload, tensors: readonly PlacedTensor[]): string {
  const sizes = Object.entries(parameters).map(([name, value]) => `${name} = ${value}`).join(", ");
  const rows = tensors.map(({ specification: { name, role, shape }, format, offset, length }) =>
    `| ${name} | ${role} | ${format} | ${shape.join(" x ")} | ${offset} | ${length} |`
  );
  return [
    `# ${title} on Sketch, configuration ${configuration}`,
    formula,
    `Sizes: ${sizes}. The assembler knows them by these names, and the address of every tensor as NAME_address.`,
    ["| tensor | role | format | shape | address | bytes |", "|---|---|---|---|---|---|", ...rows].join("\n"),
    "Execution starts at the first instruction; `stop` ends it. All registers and the scratch memory " +
    `(${scratchMemory.offset} to ${scratchMemory.offset + scratchMemory.length - 1}) hold arbitrary values at the ` +
    "start. Inputs are read-only; every element of the output must be written.",
  ].join("\n\n");
}
// guide: end

// guide: formats
/** How the machine stores the element types of the tasks that it runs: bytes, and little-endian access to them. */
const formats = {
  int8: {
    bytes: 1,
    empty: (length: number) => new Int8Array(length),
    read: (view: DataView, at: number) => view.getInt8(at),
    write: (view: DataView, at: number, value: number) => view.setInt8(at, value),
  },
  int32: {
    bytes: 4,
    empty: (length: number) => new Int32Array(length),
    read: (view: DataView, at: number) => view.getInt32(at, true),
    write: (view: DataView, at: number, value: number) => view.setInt32(at, value, true),
  },
} as const;

/** Initial memory for tensors. */
export function encode(placement: Placement, tensors: readonly Tensor[]): Block[] {
  return tensors.map(({ specification: { name }, values }) => {
    const { space, offset, length, specification } = placement.tensors.find((one) => one.specification.name === name)!;
    const { bytes: size, write } = formatOf(specification);
    const bytes = new Uint8Array(length);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < values.length; i++) write(view, i * size, values[i]);
    return { space, offset, bytes };
  });
}

/** A tensor from memory. */
export function decode({ specification, offset, length }: PlacedTensor, block: Block): Tensor {
  const { bytes: size, empty, read } = formatOf(specification);
  const view = new DataView(block.bytes.buffer, block.bytes.byteOffset + offset - block.offset, length);
  const values = empty(length / size);
  for (let i = 0; i < values.length; i++) values[i] = read(view, i * size);
  return { specification, values };
}
// guide: end

function formatOf({ name, dataType }: TensorSpecification) {
  if (dataType === "int8" || dataType === "int32") return formats[dataType];
  throw new RangeError(`tensor ${name}: Sketch has no ${dataType}`);
}

/** Bytes of a tensor in memory. */
export function bytesOf(specification: TensorSpecification): number {
  return specification.shape.reduce((product, extent) => product * extent, 1) * formatOf(specification).bytes;
}
