/**
 * Attention of one head whose queries lie in vector SRAM and whose keys and values lie in HBM: at once, or tile by tile
 * with a running softmax.
 * @module
 */
import { type Address, behind, type Emitter, fixed, floatZero } from "./emitter.ts";
import { softmaxRows } from "./rows.ts";
import { eachRow } from "./elementwise.ts";
import { type Activation, blockPitch, columnBlocks, fromColumnBlock, type HbmTensor } from "./operands.ts";
import { multiply } from "./product.ts";
import { rowLength } from "./target.ts";

/** One head. */
export interface Head {
  /** Queries, a row each. */
  readonly query: Activation;
  /** Keys, a row each. */
  readonly key: HbmTensor;
  /** Values, a row each. */
  readonly value: HbmTensor;
  /** Element of `key` and `value` at which the head starts. */
  readonly offset?: Address;
  /** Number of keys, a multiple of four. */
  readonly keys: number;
  /** Room for the result, of the shape of the queries. */
  readonly result: Activation;
  /** Room for the scores: the rows of the queries, the keys rounded up to 64 as columns. */
  readonly scores: Activation;
  /** Slots of FP SRAM. */
  readonly slots: { readonly scale: number; readonly minusInfinity: number };
}

/** Columns that scores take in vector SRAM. */
export function scoreColumns(keys: number): number {
  return columnBlocks(keys) * rowLength;
}

/** softmax(Q Kᵀ · scale) V */
export function attend(asm: Emitter, head: Head): void {
  const { query, key, value, offset = fixed(0), keys, result, scores, slots } = head;
  if (keys % rowLength > 0) {
    const last = columnBlocks(keys) - 1;
    hideMissingKeys(asm, query, fromColumnBlock(scores, last, rowLength), slots.minusInfinity);
  }
  multiply(asm, {
    left: query,
    right: key,
    rightOffset: offset,
    transposed: true,
    result: { ...scores, columns: keys },
  });
  asm.scope(() => softmaxRows(asm, scores, slots.minusInfinity, asm.loadFloat(slots.scale)));
  multiply(asm, { left: scores, right: value, rightOffset: offset, result });
}

/** Fills a column block of scores with minus infinity, which the softmax makes 0 where no product is written. */
function hideMissingKeys(asm: Emitter, query: Activation, scores: Activation, minusInfinity: number): void {
  asm.comment("scores of keys that do not exist: minus infinity");
  asm.scope(() => {
    const infinite = asm.loadFloat(minusInfinity);
    eachRow(asm, [query.base, scores.base], scores.rows, ([source, score]) => {
      asm.emit("V_MUL_VF", score, source, floatZero, 0);
      asm.emit("V_ADD_VF", score, score, infinite, 0);
    });
  });
}

/** Room of FP SRAM for the running softmax: three words per row of queries. */
export function runningSoftmaxSlots(rows: number): number {
  return 3 * rows;
}

/**
 * The same as {@linkcode attend} over tiles of 64 keys.
 * @param part room for the product of one tile, of the shape of the result
 * @param firstSlot first of {@linkcode runningSoftmaxSlots} free words of FP SRAM
 */
export function attendByTiles(asm: Emitter, head: Head, part: Activation, firstSlot: number): void {
  const { query, key, value, keys, result, slots } = head;
  const tiles = Math.ceil(keys / rowLength);
  const tileKeys = Math.min(keys, rowLength);
  if (keys % rowLength > 0 && tiles > 1) throw new RangeError("several tiles need a multiple of 64 keys");
  const scores: Activation = { ...head.scores, columns: rowLength };
  const running: Running = { maximum: firstSlot, total: firstSlot + query.rows, rescale: firstSlot + 2 * query.rows };

  asm.comment("running maximum, sum and result of every query");
  asm.scope(() => {
    const minusInfinity = asm.loadFloat(slots.minusInfinity);
    const index = asm.register();
    asm.set(index, 0);
    asm.loop(query.rows, () => {
      asm.emit("S_ST_FP", minusInfinity, index, running.maximum);
      asm.emit("S_ST_FP", floatZero, index, running.total);
      asm.add(index, { register: index, offset: 1 });
    });
  });
  eachRow(asm, [query.base, result.base], query.rows * columnBlocks(query.columns), ([source, sum]) => {
    asm.emit("V_MUL_VF", sum, source, floatZero, 0);
  });
  if (tileKeys < rowLength) hideMissingKeys(asm, query, scores, slots.minusInfinity);

  asm.scope(() => {
    const tile = asm.register();
    asm.add(tile, head.offset ?? fixed(0));
    const offset: Address = { register: tile, offset: 0 };
    asm.loop(tiles, () => {
      multiply(asm, {
        left: query,
        right: key,
        rightOffset: offset,
        transposed: true,
        result: { ...scores, columns: tileKeys },
      });
      updateRunningSoftmax(asm, scores, running, slots.scale);
      multiply(asm, { left: scores, right: value, rightOffset: offset, result: part });
      rescaleAndAdd(asm, result, part, running);
      if (tiles > 1) asm.add(tile, behind(offset, rowLength * key.columns));
    });
  });
  divideByTotal(asm, result, running);
}

/** Slots of FP SRAM with one word per row of queries each. */
interface Running {
  readonly maximum: number;
  readonly total: number;
  /** Factor on what earlier tiles gave. */
  readonly rescale: number;
}

/** Makes probabilities of the scores of one tile, and brings maximum, sum and factor of every row up to date. */
function updateRunningSoftmax(asm: Emitter, scores: Activation, running: Running, scaleSlot: number): void {
  asm.comment("running softmax over the tile");
  asm.scope(() => {
    const scale = asm.loadFloat(scaleSlot);
    const [rescale, maximum, total] = [asm.floatRegister(), asm.floatRegister(), asm.floatRegister()];
    const index = asm.register();
    asm.set(index, 0);
    eachRow(asm, [scores.base], scores.rows, ([row]) => {
      asm.emit("V_MUL_VF", row, row, scale, 0);
      asm.emit("S_LD_FP", rescale, index, running.maximum);
      asm.emit("S_ADD_FP", maximum, rescale, floatZero);
      asm.emit("V_RED_MAX", maximum, row, 0);
      asm.emit("S_ST_FP", maximum, index, running.maximum);
      asm.emit("S_SUB_FP", rescale, rescale, maximum);
      asm.emit("S_EXP_FP", rescale, rescale);
      asm.emit("S_ST_FP", rescale, index, running.rescale);
      asm.emit("V_SUB_VF", row, row, maximum, 0, 0);
      asm.emit("V_EXP_V", row, row, 0);
      asm.emit("S_LD_FP", total, index, running.total);
      asm.emit("S_MUL_FP", total, total, rescale);
      asm.emit("V_RED_SUM", total, row);
      asm.emit("S_ST_FP", total, index, running.total);
      asm.add(index, { register: index, offset: 1 });
    });
  });
}

/** result = result · rescale + part */
function rescaleAndAdd(asm: Emitter, result: Activation, part: Activation, running: Running): void {
  asm.comment("rescale what earlier tiles gave and add the tile");
  asm.scope(() => {
    const rescale = asm.floatRegister();
    const [sum, added] = [asm.register(), asm.register()];
    asm.add(sum, result.base);
    asm.add(added, part.base);
    asm.loop(columnBlocks(result.columns), () => {
      const index = asm.register();
      asm.set(index, 0);
      asm.loop(result.rows, () => {
        asm.emit("S_LD_FP", rescale, index, running.rescale);
        asm.emit("V_MUL_VF", sum, sum, rescale, 0);
        asm.emit("V_ADD_VV", sum, sum, added, 0);
        for (const register of [sum, added]) asm.add(register, { register, offset: rowLength });
        asm.add(index, { register: index, offset: 1 });
      });
    });
  });
}

function divideByTotal(asm: Emitter, result: Activation, running: Running): void {
  asm.comment("divide by the sum");
  asm.scope(() => {
    const blocks = columnBlocks(result.columns);
    const reciprocal = asm.floatRegister();
    const index = asm.register();
    asm.set(index, 0);
    eachRow(asm, [result.base], result.rows, ([row]) => {
      asm.emit("S_LD_FP", reciprocal, index, running.total);
      asm.emit("S_RECI_FP", reciprocal, reciprocal);
      asm.emit("V_MUL_VF", row, row, reciprocal, 0);
      if (blocks > 1) {
        const block = asm.register();
        asm.add(block, { register: row, offset: blockPitch(result) });
        asm.loop(blocks - 1, () => {
          asm.emit("V_MUL_VF", block, block, reciprocal, 0);
          if (blocks > 2) asm.add(block, { register: block, offset: blockPitch(result) });
        });
      }
      asm.add(index, { register: index, offset: 1 });
    });
  });
}
