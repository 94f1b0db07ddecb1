/**
 * Products of a matrix in vector SRAM with a matrix in HBM, by blocks of 4 x 4 results: per 64 columns, the tiles of the
 * right operand are fetched once and serve all rows.
 * @module
 */
import { type Address, type AddressRegister, behind, type Emitter, fixed, type Register, zero } from "./emitter.ts";
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
  const { left, right, result, transposed } = product;
  const terms = columnBlocks(left.columns);
  if (terms > asm.target.tiles) {
    throw new RangeError(`an inner dimension of ${left.columns} needs ${terms} tiles, there are ${asm.target.tiles}`);
  }
  asm.comment(
    `${result.rows} x ${result.columns} = ${result.rows} x ${left.columns} times ${right.name}` +
      (transposed ? " transposed" : ""),
  );
  prepareTransfer(asm, right);
  const fullGroups = Math.floor(result.columns / rowLength);
  const rest = result.columns % rowLength;
  asm.scope(() => {
    const pointers: Pointers = {
      base: asm.hbmBase(right.base),
      element: asm.register(),
      result: asm.register(),
      left: asm.register(),
      tile: asm.register(),
    };
    asm.add(pointers.element, product.rightOffset ?? fixed(0));
    asm.add(pointers.result, result.base);
    const steps = constants(asm, product, terms);
    if (fullGroups > 0) {
      asm.loop(
        fullGroups,
        () => columnGroup(asm, product, terms, rowLength, pointers, steps, fullGroups > 1 || rest > 0),
      );
    }
    if (rest > 0) columnGroup(asm, product, terms, rest, pointers, steps, false);
  });
}

interface Pointers {
  /** Base of the tensor in HBM. */
  readonly base: AddressRegister;
  /** Element of the tensor in HBM. */
  readonly element: Register;
  readonly result: Register;
  readonly left: Register;
  readonly tile: Register;
}

/** Distances that pointers go back; instructions have no negative immediates. */
interface Steps {
  /** From behind the last term of a block of results to the first term of the next. */
  readonly left: Register | null;
  /** From the last tile to the first. */
  readonly tile: Register | null;
  /** From behind the last rows of a block column of results to the first of the next. */
  readonly result: Register | null;
}

function constants(asm: Emitter, { left, result, transposed }: Product, terms: number): Steps {
  const groups = result.rows / blockLength;
  const constant = (needed: boolean, value: number): Register | null => {
    if (!needed) return null;
    const register = asm.register();
    asm.set(register, value);
    return register;
  };
  const step = transposed ? blockElements : asm.target.columnStep;
  // a single group of rows goes from its last tile straight to the next columns
  const tileBack = (terms - 1) * tileLength - (groups === 1 ? step : 0);
  return {
    left: constant(terms > 1 && groups > 1, (terms - 1) * blockPitch(left) - blockElements),
    tile: constant(terms > 1, tileBack),
    result: constant(groups > 1, rowLength * result.rows - blockLength),
  };
}

/** Up to 64 columns of results. */
function columnGroup(
  asm: Emitter,
  product: Product,
  terms: number,
  columns: number,
  pointers: Pointers,
  steps: Steps,
  goesOn: boolean,
): void {
  const { left, right, result, transposed } = product;
  const groups = result.rows / blockLength;
  const step = transposed ? blockElements : asm.target.columnStep;
  const elementPitch = transposed ? rowLength : rowLength * right.columns;
  fetchTiles(asm, right, pointers, terms, elementPitch);
  if (goesOn) {
    const next = transposed ? rowLength * right.columns : rowLength;
    asm.add(pointers.element, behind({ register: pointers.element, offset: 0 }, next));
  }
  asm.set(pointers.tile, 0);
  if (groups === 1) {
    singleRowGroup(asm, product, terms, columns, pointers, steps, step);
  } else {
    asm.loop(columns / blockLength, () => {
      asm.add(pointers.left, left.base);
      asm.loop(groups, () => {
        accumulate(asm, product, terms, pointers);
        if (steps.left) asm.emit("S_SUB_INT", pointers.left, pointers.left, steps.left);
        else advance(asm, pointers.left, blockElements);
        if (steps.tile) asm.emit("S_SUB_INT", pointers.tile, pointers.tile, steps.tile);
        asm.emit("M_MM_WO", pointers.result, zero, 0);
        advance(asm, pointers.result, blockElements);
      });
      advance(asm, pointers.tile, step);
      asm.emit("S_SUB_INT", pointers.result, pointers.result, steps.result!);
    });
  }
  if (goesOn) advance(asm, pointers.result, blockPitch(result) - (groups === 1 ? 0 : columns));
}

/** Four rows of results: block columns are written through immediate offsets. */
function singleRowGroup(
  asm: Emitter,
  product: Product,
  terms: number,
  columns: number,
  pointers: Pointers,
  steps: Steps,
  step: number,
): void {
  const blocks = columns / blockLength;
  if (terms === 1) asm.add(pointers.left, product.left.base);
  for (let block = 0; block < blocks; block++) {
    if (terms > 1) asm.add(pointers.left, product.left.base);
    accumulate(asm, product, terms, pointers);
    asm.emit("M_MM_WO", pointers.result, zero, blockLength * block);
    if (block === blocks - 1) continue;
    if (steps.tile) asm.emit("S_SUB_INT", pointers.tile, pointers.tile, steps.tile);
    else advance(asm, pointers.tile, step);
  }
}

/** The tiles of 64 columns of the right operand, from tile 0 on. */
function fetchTiles(asm: Emitter, right: HbmTensor, pointers: Pointers, terms: number, elementPitch: number): void {
  const { base, tile, left: element } = pointers;
  asm.set(tile, 0);
  asm.emit("H_PREFETCH_M", tile, pointers.element, base, 1, right.precision);
  if (terms === 1) return;
  asm.add(element, { register: pointers.element, offset: elementPitch });
  asm.loop(terms - 1, () => {
    advance(asm, tile, tileLength);
    asm.emit("H_PREFETCH_M", tile, element, base, 1, right.precision);
    if (terms > 2) advance(asm, element, elementPitch);
  });
}

/** The terms of 4 x 4 results; leaves the pointers at the last term. */
function accumulate(asm: Emitter, { left, transposed }: Product, terms: number, pointers: Pointers): void {
  const once = () => {
    if (transposed) asm.emit("M_TMM", 0, pointers.left, pointers.tile);
    else asm.emit("M_MM", 0, pointers.tile, pointers.left);
  };
  const next = () => {
    advance(asm, pointers.tile, tileLength);
    advance(asm, pointers.left, blockPitch(left));
  };
  const unrolled = (count: number) => {
    for (let term = 0; term < count; term++) {
      once();
      next();
    }
  };
  const passes = Math.ceil(terms / unrolledTerms) - 1;
  if (passes > 0) asm.loop(passes, () => unrolled(unrolledTerms));
  unrolled(terms - passes * unrolledTerms - 1);
  once();
}

function advance(asm: Emitter, register: Register, distance: number): void {
  asm.add(register, { register, offset: distance });
}
