/**
 * Moves matrices between HBM and vector SRAM, four rows of 64 elements at a time.
 * @module
 */
import { type Address, type Emitter, fixed } from "./emitter.ts";
import { type Activation, columnBlocks, type HbmTensor } from "./operands.ts";
import { blockElements, blockLength, rowLength } from "./target.ts";

/** Field of a transfer that says whether rows are a stride apart or follow each other. */
const strided = 1;
const contiguous = 0;

/**
 * Loads a matrix.
 * @param offset element of the tensor at which the matrix starts
 */
export function loadActivation(
  asm: Emitter,
  tensor: HbmTensor,
  destination: Activation,
  offset: Address = fixed(0),
): void {
  asm.comment(`load ${tensor.name}: ${destination.rows} x ${destination.columns}`);
  transfer(asm, "H_PREFETCH_V", tensor, destination, offset);
}

/**
 * Stores a matrix, which quantises it.
 * @param offset element of the tensor at which the matrix starts
 */
export function storeActivation(
  asm: Emitter,
  source: Activation,
  tensor: HbmTensor,
  offset: Address = fixed(0),
): void {
  asm.comment(`store ${tensor.name}: ${source.rows} x ${source.columns}`);
  transfer(asm, "H_STORE_V", tensor, source, offset);
}

function transfer(asm: Emitter, mnemonic: string, tensor: HbmTensor, matrix: Activation, offset: Address): void {
  prepareTransfer(asm, tensor);
  asm.scope(() => {
    const blocks = columnBlocks(matrix.columns);
    const groups = matrix.rows / blockLength;
    const base = asm.hbmBase(tensor.base);
    const vector = asm.register();
    const column = asm.register();
    asm.add(vector, matrix.base);
    asm.add(column, offset);
    asm.loop(blocks, () => {
      // a single group of rows needs no pointer of its own
      const element = groups > 1 ? asm.register() : column;
      if (groups > 1) asm.add(element, { register: column, offset: 0 });
      asm.loop(groups, () => {
        asm.emit(mnemonic, vector, element, base, strided, tensor.precision);
        if (groups > 1 || blocks > 1) asm.add(vector, { register: vector, offset: blockElements });
        if (groups > 1) asm.add(element, { register: element, offset: blockLength * tensor.columns });
      });
      if (blocks > 1) asm.add(column, { register: column, offset: rowLength });
    });
  });
}

/** Sets what transfers of a tensor's rows have in common. */
export function prepareTransfer(asm: Emitter, tensor: HbmTensor): void {
  asm.setScale(tensor.elements);
  asm.setStride(tensor.columns);
  asm.hbmBase(tensor.base);
}

/**
 * Loads a vector in plain order, 256 elements at a time; what follows the vector in memory may be loaded with it.
 * @param destination room for the vector, rounded up to 256 elements
 */
export function loadVector(asm: Emitter, tensor: HbmTensor, destination: Address): void {
  asm.comment(`load ${tensor.name}: ${tensor.elements} elements`);
  asm.setScale(tensor.elements);
  const transfers = Math.ceil(tensor.elements / blockElements);
  asm.scope(() => {
    const base = asm.hbmBase(tensor.base);
    const vector = asm.register();
    const element = asm.register();
    asm.add(vector, destination);
    asm.set(element, 0);
    asm.loop(transfers, () => {
      asm.emit("H_PREFETCH_V", vector, element, base, contiguous, tensor.precision);
      if (transfers === 1) return;
      asm.add(vector, { register: vector, offset: blockElements });
      asm.add(element, { register: element, offset: blockElements });
    });
  });
}

/**
 * Loads a vector of which every 64 elements fill four equal rows: a transfer of four rows that are no distance apart reads
 * nothing beyond the vector.
 * @param destination room for four rows per 64 elements
 */
export function loadRepeatedVector(asm: Emitter, tensor: HbmTensor, destination: Address): void {
  asm.comment(`load ${tensor.name}: ${tensor.elements} elements, four times`);
  asm.setScale(tensor.elements);
  asm.setStride(0);
  const transfers = tensor.elements / rowLength;
  asm.scope(() => {
    const base = asm.hbmBase(tensor.base);
    const vector = asm.register();
    const element = asm.register();
    asm.add(vector, destination);
    asm.set(element, 0);
    asm.loop(transfers, () => {
      asm.emit("H_PREFETCH_V", vector, element, base, strided, tensor.precision);
      if (transfers === 1) return;
      asm.add(vector, { register: vector, offset: blockElements });
      asm.add(element, { register: element, offset: rowLength });
    });
  });
}
