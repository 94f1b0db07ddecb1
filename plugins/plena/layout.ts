/**
 * Where the tensors of a workload lie: inputs as MX tensors one after another in HBM, the output in vector SRAM.
 * @module
 */
import type { TensorSpecification, Workload } from "../../tasks/task.ts";

/** Elements of a row of vector SRAM; rows and columns of a tile. */
export const rowElements = 64;

/** Rows that one product, prefetch or store works on. */
export const rowGroup = 4;

/** Elements that share a scale byte. */
export const scaleBlock = 8;

/** Tensors start at multiples of this many bytes, so that no row of 64 elements is spread over two memory blocks. */
export const tensorAlignment = 64;

/** HBM beside the inputs that a kernel may use, in bytes: for keys and values, transpositions, and spills. */
export const scratchBytes = 1 << 20;

/** An input or constant as an MX tensor in HBM. */
export interface HbmLayout {
  readonly specification: TensorSpecification;
  /** Address of the first element. */
  readonly base: number;
  /** Rows as stored, padding included: all axes but the last, taken together. */
  readonly rows: number;
  /** Rows that hold the tensor; those behind them are zeros. */
  readonly usedRows: number;
  readonly columns: number;
  /** Elements as stored: the distance from the first element to the first scale. */
  readonly elements: number;
  /** Bytes of elements and scales. */
  readonly length: number;
}

/** The output as a matrix in vector SRAM, in column blocks. */
export interface VectorLayout {
  readonly specification: TensorSpecification;
  /** Address of the first element, in elements. */
  readonly base: number;
  readonly rows: number;
  readonly columns: number;
}

/** A whole workload. */
export interface Layout {
  readonly tensors: readonly HbmLayout[];
  /** First byte of HBM behind the tensors, where {@linkcode scratchBytes} are free. */
  readonly scratch: number;
  readonly output: VectorLayout;
}

/** Tasks whose result stands behind their activations, so that both can be there at once; others work in place, at 0. */
const behindActivations: ReadonlySet<string> = new Set(["gemv", "gemm", "batch_matmul", "linear"]);

/** Keys and values as inputs: `H_PREFETCH_M` reads 64 rows of them at a time. */
const tiled: Readonly<Record<string, readonly string[]>> = {
  attention: ["K", "V"],
  flash_attention: ["K", "V"],
};

/**
 * Lays out a workload.
 * @throws RangeError if its sizes do not fit the machine's rows
 */
export function layoutOf(workload: Workload): Layout {
  const tensors: HbmLayout[] = [];
  let next = 0;
  for (const specification of workload.tensors.filter(({ role }) => role !== "output")) {
    const { rows: usedRows, columns } = matrixOf(specification, workload);
    const isTiled = tiled[workload.task]?.includes(specification.name) ?? false;
    const rows = isTiled ? Math.ceil(usedRows / rowElements) * rowElements : usedRows;
    const elements = rows * columns;
    const length = elements + elements / scaleBlock;
    tensors.push({ specification, base: next, rows, usedRows, columns, elements, length });
    next = Math.ceil((next + length) / tensorAlignment) * tensorAlignment;
  }
  const outputs = workload.tensors.filter(({ role }) => role === "output");
  const [specification] = outputs;
  if (outputs.length !== 1) throw new RangeError(`${workload.title} has ${outputs.length} outputs; PLENA places one`);
  const first = tensors[0];
  const base = behindActivations.has(workload.task) ? first.usedRows * first.columns : 0;
  return { tensors, scratch: next, output: { specification, base, ...matrixOf(specification, workload) } };
}

/** A tensor as a matrix: its last axis are the columns, a vector is one row. */
function matrixOf({ name, shape }: TensorSpecification, { title }: Workload): { rows: number; columns: number } {
  const columns = shape[shape.length - 1];
  const rows = shape.slice(0, -1).reduce((product, extent) => product * extent, 1);
  const lastRows = shape.length > 1 ? shape[shape.length - 2] : rowGroup;
  if (columns % rowElements !== 0 || lastRows % rowGroup !== 0) {
    throw new RangeError(
      `${title}: tensor '${name}' is ${shape.join(" x ")}; on PLENA columns come in multiples of ${rowElements} and ` +
        `rows in multiples of ${rowGroup}`,
    );
  }
  return { rows, columns };
}
