/**
 * Products of a matrix in vector SRAM with a matrix in HBM, by blocks of 4 x 4 results: per 64 columns, the tiles of the
 * right operand are fetched once and serve all rows.
 * @module
 */
import { type Address, type AddressRegister, type Emitter, fixed, type Register, zero } from "./emitter.ts";
import { type Activation, blockPitch, columnBlocks, type HbmTensor } from "./operands.ts";
import { blockElements, blockLength, rowLength, tileLength } from "./target.ts";
import { prepareTransfer } from "./transfer.ts";

/** Matrix instructions that stand one after the other before a loop is used. */
const unrolledTerms = 4;

/** Y = X W, or Y = X Wᵀ. */
export interface Product {
  /** X: its columns are the inner dimension, a multiple of 64 (zeros behind a shorter one). */
  readonly left: Activation;
  /** Tensor that holds W with its rows along the inner dimension, or Wᵀ with its rows along the columns of Y. */
  readonly right: HbmTensor;
  /** Element of the tensor at which W starts. */
  readonly rightOffset?: Address;
  /** Whether the tensor holds Wᵀ. */
  readonly transposed?: boolean;
  /** Y; its columns are a multiple of four. */
  readonly result: Activation;
}

/** Matrix instructions that a product of these extents needs: one per 64 terms of 4 x 4 results. */
export function productInstructions(rows: number, inner: number, columns: number): number {
  return Math.ceil(rows / blockLength) * Math.ceil(columns / blockLength) * Math.ceil(inner / rowLength);
}

/**
 * Multiplies.
 * @throws RangeError if the inner dimension needs more tiles than matrix SRAM has
 */
export function multiply(asm: Emitter, product: Product): void {
  const { left, right, rightOffset, result, transposed } = product;
  const terms = columnBlocks(left.columns);
  if (terms > asm.target.tiles) {
    throw new RangeError(`an inner dimension of ${left.columns} needs ${terms} tiles, there are ${asm.target.tiles}`);
  }
  asm.comment(
    `${result.rows} x ${result.columns} = ${result.rows} x ${left.columns} times ${right.name}` +
      (transposed ? " transposed" : ""),
  );
  prepareTransfer(asm, right);
  const groups = Math.floor(result.columns / rowLength);
  const rest = result.columns % rowLength;
  asm.scope(() => {
    const base = asm.hbmBase(right.base);
    const element = asm.register();
    const column = asm.register();
    asm.add(element, rightOffset ?? fixed(0));
    asm.add(column, result.base);
    const group = (columns: number, goesOn: boolean) => {
      fetchTiles(asm, product, base, element, terms);
      if (goesOn) advance(asm, element, transposed ? rowLength * right.columns : rowLength);
      columnGroup(asm, product, terms, columns, column);
      if (goesOn) advance(asm, column, blockPitch(result) - rowLength);
    };
    if (groups > 0) asm.loop(groups, () => group(rowLength, groups > 1 || rest > 0));
    if (rest > 0) group(rest, false);
  });
}

/** Fetches the tiles of 64 columns of the right operand, to matrix SRAM from tile 0 on. */
function fetchTiles(
  asm: Emitter,
  { right, transposed }: Product,
  base: AddressRegister,
  firstElement: Register,
  terms: number,
): void {
  const distance = transposed ? rowLength : rowLength * right.columns;
  asm.scope(() => {
    const tile = asm.register();
    const element = terms > 1 ? asm.register() : firstElement;
    asm.set(tile, 0);
    if (terms > 1) asm.add(element, { register: firstElement, offset: 0 });
    asm.loop(terms, () => {
      asm.emit("H_PREFETCH_M", tile, element, base, 1, right.precision);
      if (terms === 1) return;
      advance(asm, tile, tileLength);
      advance(asm, element, distance);
    });
  });
}

/**
 * Up to 64 columns of results, four columns after the other, four rows after the other.
 * @param column pointer to the first four columns of the first row; ends behind the columns
 */
function columnGroup(asm: Emitter, product: Product, terms: number, columns: number, column: Register): void {
  const { left, result, transposed } = product;
  const groups = result.rows / blockLength;
  const step = transposed ? blockElements : asm.target.columnStep;
  asm.scope(() => {
    const tileColumn = asm.register();
    const rows = asm.register();
    const [tile, vector] = [asm.register(), asm.register()];
    const results = groups > 1 ? asm.register() : column;
    asm.set(tileColumn, 0);
    asm.loop(columns / blockLength, () => {
      asm.add(rows, left.base);
      if (groups > 1) asm.add(results, { register: column, offset: 0 });
      asm.loop(groups, () => {
        asm.add(tile, { register: tileColumn, offset: 0 });
        asm.add(vector, { register: rows, offset: 0 });
        accumulate(asm, product, terms, tile, vector);
        asm.emit("M_MM_WO", results, zero, 0);
        if (groups > 1) advance(asm, results, blockElements);
        if (groups > 1) advance(asm, rows, blockElements);
      });
      advance(asm, tileColumn, step);
      advance(asm, column, blockLength);
    });
  });
}

/** The terms of 4 x 4 results. */
function accumulate(
  asm: Emitter,
  { left, transposed }: Product,
  terms: number,
  tile: Register,
  vector: Register,
): void {
  const unrolled = (count: number, last: boolean) => {
    for (let term = 0; term < count; term++) {
      if (transposed) asm.emit("M_TMM", 0, vector, tile);
      else asm.emit("M_MM", 0, tile, vector);
      if (last && term === count - 1) continue;
      advance(asm, tile, tileLength);
      advance(asm, vector, blockPitch(left));
    }
  };
  const passes = Math.ceil(terms / unrolledTerms) - 1;
  if (passes > 0) asm.loop(passes, () => unrolled(unrolledTerms, false));
  unrolled(terms - passes * unrolledTerms, true);
}

function advance(asm: Emitter, register: Register, distance: number): void {
  asm.add(register, { register, offset: distance });
}
