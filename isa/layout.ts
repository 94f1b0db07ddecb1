/**
 * Where the elements of a placed tensor lie.
 * @module
 */

/**
 * Position of an element in storage, in elements from the tensor's start.
 * @param shape extents, outermost first
 * @param element row-major number of the element
 * @param columnBlock columns of a block as in `PlacedTensor`; absent: row-major storage. A last block of fewer columns is
 * stored at its full width
 */
export function storagePosition(shape: readonly number[], element: number, columnBlock?: number): number {
  if (columnBlock === undefined) return element;
  const columns = shape[shape.length - 1] ?? 1;
  const rows = shape.length > 1 ? shape[shape.length - 2] : 1;
  const matrix = Math.floor(element / (rows * columns));
  const row = Math.floor(element / columns) % rows;
  const column = element % columns;
  const blocks = Math.ceil(columns / columnBlock);
  const block = Math.floor(column / columnBlock);
  return ((matrix * blocks + block) * rows + row) * columnBlock + column % columnBlock;
}

/** Elements of storage that a tensor takes. */
export function storageElements(shape: readonly number[], columnBlock?: number): number {
  const columns = shape[shape.length - 1] ?? 1;
  const count = shape.reduce((product, extent) => product * extent, 1);
  return columnBlock === undefined ? count : count / columns * Math.ceil(columns / columnBlock) * columnBlock;
}
